/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "newsdoc.h"
#include "trees.h"

/* What a person writes into the head of an article, and takes back. */

#define BLOCKS HEADER ("1", "Ferry sails again") "," PARA (STR ("By Karin Holm")) "," PARA (STR ("Published 3 May 2024, 10:31")) "," \
  PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat."))

static NewsdocDocument *
read_story (void)
{
  NewsdocDocument *document = newsdoc_document_new_from_data (DOCUMENT ("1,23", "", BLOCKS), -1, NULL);

  newsdoc_document_normalize (document);
  return document;
}

static char *
dup_author (NewsdocDocument *document,
            guint            index)
{
  g_autoptr(NewsdocAuthor) author = g_list_model_get_item (newsdoc_article_get_authors (newsdoc_document_get_article (document)), index);

  return author != NULL ? g_strdup (newsdoc_author_get_name (author)) : NULL;
}

static void
edit (NewsdocDocument *document,
      NewsdocField     field,
      const char      *text)
{
  g_autoptr(GError) error = NULL;

  if (!newsdoc_document_edit (document, field, text, &error))
    g_error ("%s", error->message);
}

static void
edit_all (NewsdocDocument *document)
{
  edit (document, NEWSDOC_FIELD_HEADLINE, "The ferry is back");
  edit (document, NEWSDOC_FIELD_STANDFIRST, "After two winters.");
  edit (document, NEWSDOC_FIELD_AUTHORS, "Jonas Lie; ;Marta Eik ");
  edit (document, NEWSDOC_FIELD_PUBLISHED, "2024-05-04T08:00:00+02:00");
  edit (document, NEWSDOC_FIELD_MODIFIED, "2024-05-05");
}

static void
assert_edited (NewsdocDocument *document)
{
  NewsdocArticle *article = newsdoc_document_get_article (document);
  g_autofree char *first = dup_author (document, 0);
  g_autofree char *second = dup_author (document, 1);
  g_autofree char *third = dup_author (document, 2);
  g_autofree char *json = tree_write_document (document);

  g_assert_cmpstr (newsdoc_article_get_headline (article), ==, "The ferry is back");
  g_assert_cmpstr (newsdoc_article_get_standfirst (article), ==, "After two winters.");
  g_assert_cmpstr (newsdoc_article_get_published (article), ==, "2024-05-04T08:00:00+02:00");
  g_assert_cmpstr (newsdoc_article_get_modified (article), ==, "2024-05-05");
  g_assert_cmpstr (first, ==, "Jonas Lie");
  g_assert_cmpstr (second, ==, "Marta Eik");
  g_assert_null (third);
  assert_parts (json, (const char *[]) { "twice a night", NULL }, (const char *[]) { "Karin Holm", "3 May", NULL });
}

/* The article is the same object, and tells of it; what is written is read again as it is. */
static void
test_edit (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocDocument) next = NULL;
  NewsdocArticle *article = newsdoc_document_get_article (document);
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;

  g_assert_cmpstr (newsdoc_article_get_headline (article), ==, "Ferry sails again");
  edit_all (document);
  g_assert_cmpstr (newsdoc_document_get_edit (document, NEWSDOC_FIELD_HEADLINE), ==, "The ferry is back");
  g_assert_cmpstr (newsdoc_article_get_headline (article), ==, "Ferry sails again");
  newsdoc_document_normalize (document);
  assert_edited (document);
  g_assert_true (newsdoc_document_get_article (document) == article);

  once = tree_write_document (document);
  next = newsdoc_document_new_from_data (once, -1, NULL);
  newsdoc_document_normalize (next);
  assert_edited (next);
  twice = tree_write_document (next);
  g_assert_cmpstr (twice, ==, once);
}

/* It stays whatever is decided afterwards, and is undone in the order in which it was done. */
static void
test_undo (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocFinding) finding = g_list_model_get_item (newsdoc_document_get_findings (document), 2);
  g_autofree char *before = tree_write_document (document);
  g_autofree char *after = NULL;

  edit_all (document);
  newsdoc_finding_reject (finding);
  newsdoc_document_normalize (document);
  g_assert_cmpstr (newsdoc_article_get_headline (newsdoc_document_get_article (document)), ==, "The ferry is back");
  for (guint i = 0; i < 6; i++)
    newsdoc_document_undo (document);
  g_assert_false (newsdoc_document_get_can_undo (document));
  newsdoc_document_normalize (document);
  after = tree_write_document (document);
  g_assert_cmpstr (after, ==, before);

  for (guint i = 0; i < 5; i++)
    newsdoc_document_redo (document);
  newsdoc_document_normalize (document);
  assert_edited (document);
}

/* NULL: as it was found. The same text as before is no step to be undone. */
static void
test_as_found (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  NewsdocArticle *article = newsdoc_document_get_article (document);

  edit (document, NEWSDOC_FIELD_HEADLINE, NULL);
  g_assert_false (newsdoc_document_get_can_undo (document));
  edit (document, NEWSDOC_FIELD_HEADLINE, "");
  edit (document, NEWSDOC_FIELD_PUBLISHED, "");
  newsdoc_document_normalize (document);
  g_assert_null (newsdoc_article_get_headline (article));
  g_assert_null (newsdoc_article_get_published (article));
  edit (document, NEWSDOC_FIELD_HEADLINE, NULL);
  newsdoc_document_normalize (document);
  g_assert_cmpstr (newsdoc_article_get_headline (article), ==, "Ferry sails again");
}

static void
test_dates (void)
{
  static const char * const wrong[] = { "yesterday", "2024-05", "2024-02-30", "2024-05-03T", "2024-05-03T25:00:00", "2024-05-03T25:00", "2024-05-03T10:31:00 ",
                                        "20240503", "2024-W18-5", "2024-124", "3 May 2024" };
  static const char * const right[] = { "2024-02-29", "2024-05-03T10:31", "2024-05-03T10:31Z", "2024-05-03T10:31+01:00", "2024-05-03T10:31:00", "2024-05-03T10:31:00-05:00" };
  g_autoptr(NewsdocDocument) document = read_story ();

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (newsdoc_document_edit (document, NEWSDOC_FIELD_MODIFIED, wrong[i], &error));
      g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_DATE);
    }
  g_assert_false (newsdoc_document_get_can_undo (document));
  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    edit (document, NEWSDOC_FIELD_MODIFIED, right[i]);
}

/* What a form shows, and takes as it shows it. */
static void
test_fields (void)
{
  static const char * const found[] = { "Ferry sails again", "", "Karin Holm", "2024-05-03T10:31:00", "" };
  static const char * const written[] = { "The ferry is back", "After two winters.", "Jonas Lie; Marta Eik", "2024-05-04T08:00:00+02:00", "2024-05-05" };
  g_autoptr(NewsdocDocument) document = read_story ();

  for (guint field = 0; field < G_N_ELEMENTS (found); field++)
    {
      g_autofree char *text = newsdoc_document_dup_field (document, field);
      g_assert_cmpstr (text, ==, found[field]);
    }
  edit_all (document);
  newsdoc_document_normalize (document);
  for (guint field = 0; field < G_N_ELEMENTS (written); field++)
    {
      g_autofree char *text = newsdoc_document_dup_field (document, field);

      g_assert_cmpstr (text, ==, written[field]);
      edit (document, field, text);
    }
  newsdoc_document_normalize (document);
  assert_edited (document);
}

/* There is nothing that a head could be found in. */
static void
test_empty (void)
{
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (DOCUMENT ("1,23", "", ""), -1, NULL);

  edit_all (document);
  newsdoc_document_normalize (document);
  g_assert_cmpstr (newsdoc_article_get_headline (newsdoc_document_get_article (document)), ==, "The ferry is back");
  g_assert_cmpstr (newsdoc_article_get_modified (newsdoc_document_get_article (document)), ==, "2024-05-05");
}

static void
test_labels (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocFinding) finding = g_list_model_get_item (newsdoc_document_get_findings (document), 0);
  g_auto(GStrv) choices = newsdoc_finding_dup_choices (finding);

  for (guint i = 0; choices[i] != NULL; i++)
    {
      g_assert_true (g_unichar_isupper (g_utf8_get_char (newsdoc_label_get_title (choices[i]))));
      g_assert_nonnull (newsdoc_label_get_meaning (choices[i]));
    }
  g_assert_cmpstr (newsdoc_label_get_title ("editors-note"), ==, "Editor’s note");
  g_assert_cmpstr (newsdoc_label_get_meaning ("byline"), ==, "who wrote it");
  g_assert_cmpint (newsdoc_label_get_group ("dateline"), ==, NEWSDOC_LABEL_GROUP_HEAD);
  g_assert_cmpint (newsdoc_label_get_group ("body"), ==, NEWSDOC_LABEL_GROUP_TEXT);
  g_assert_cmpint (newsdoc_label_get_group ("advertisement"), ==, NEWSDOC_LABEL_GROUP_FURNITURE);
  g_assert_null (newsdoc_label_get_title ("no such thing"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/fields", test_edit);
  g_test_add_func ("/edit/undo", test_undo);
  g_test_add_func ("/edit/as-found", test_as_found);
  g_test_add_func ("/edit/dates", test_dates);
  g_test_add_func ("/edit/fields/texts", test_fields);
  g_test_add_func ("/edit/empty", test_empty);
  g_test_add_func ("/edit/labels", test_labels);
  return g_test_run ();
}
