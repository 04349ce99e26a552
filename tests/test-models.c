/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc.h"
#include "trees.h"

/* Who shows a list, or a text of the article, holds on to it: the object stays as long as the document, and tells of what comes and goes. */

#define STORY HEADER ("1", "Ferry sails again") "," PARA (STR ("By") "," SPACE "," STR ("Karin Holm")) "," \
              PARA (STR ("It sailed on Monday with nine hundred passengers, the owners of the line said in the evening.")) "," \
              PARA (STR ("Correction: An earlier version of this article gave a wrong number of passengers."))

typedef struct
{
  NewsdocDocument *document;
  NewsdocArticle  *article;
  GListModel      *findings;
  GListModel      *authors;
  GListModel      *notes;
  guint            of_authors;    /* how often each has told of a change */
  guint            of_notes;
  guint            of_byline;
} Fixture;

/* What is told is there when it is told. */
static void
on_items_changed (GListModel *list,
                  guint       position,
                  guint       removed,
                  guint       added,
                  guint      *changes)
{
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, added);
  ++*changes;
}

static void
on_notify (GObject    *object,
           GParamSpec *pspec,
           guint      *changes)
{
  ++*changes;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->document = newsdoc_document_new_from_data (DOCUMENT ("1,23", "", STORY), -1, NULL);
  newsdoc_document_normalize (fixture->document);
  fixture->article = newsdoc_document_get_article (fixture->document);
  fixture->findings = newsdoc_document_get_findings (fixture->document);
  fixture->authors = newsdoc_article_get_authors (fixture->article);
  fixture->notes = newsdoc_article_get_notes (fixture->article);
  g_signal_connect (fixture->authors, "items-changed", G_CALLBACK (on_items_changed), &fixture->of_authors);
  g_signal_connect (fixture->notes, "items-changed", G_CALLBACK (on_items_changed), &fixture->of_notes);
  g_signal_connect (fixture->article, "notify::byline", G_CALLBACK (on_notify), &fixture->of_byline);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->document);
}

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_assert_true (newsdoc_document_normalize_finish (NEWSDOC_DOCUMENT (source), result, NULL));
  *(gboolean *) data = TRUE;
}

static void
normalize (Fixture  *fixture,
           gboolean  later)
{
  gboolean done = !later;

  if (later)
    newsdoc_document_normalize_async (fixture->document, NULL, on_done, &done);
  else
    newsdoc_document_normalize (fixture->document);
  while (!done)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (fixture->article == newsdoc_document_get_article (fixture->document));
  g_assert_true (fixture->findings == newsdoc_document_get_findings (fixture->document));
  g_assert_true (fixture->authors == newsdoc_article_get_authors (fixture->article));
  g_assert_true (fixture->notes == newsdoc_article_get_notes (fixture->article));
}

static void
reject (Fixture    *fixture,
        const char *label)
{
  for (guint i = 0; i < g_list_model_get_n_items (fixture->findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (fixture->findings, i);

      if (g_str_equal (newsdoc_finding_get_label (finding), label))
        newsdoc_finding_reject (finding);
    }
}

static void
test_live (Fixture       *fixture,
           gconstpointer  later)
{
  g_assert_cmpuint (g_list_model_get_n_items (fixture->authors), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (fixture->notes), ==, 1);

  reject (fixture, "byline");
  reject (fixture, "correction");
  normalize (fixture, GPOINTER_TO_INT (later));
  g_assert_cmpuint (g_list_model_get_n_items (fixture->authors), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (fixture->notes), ==, 0);
  g_assert_null (newsdoc_article_get_byline (fixture->article));
  g_assert_cmpuint (fixture->of_authors, ==, 1);
  g_assert_cmpuint (fixture->of_notes, ==, 1);
  g_assert_cmpuint (fixture->of_byline, ==, 1);

  newsdoc_document_undo (fixture->document);
  newsdoc_document_undo (fixture->document);
  normalize (fixture, GPOINTER_TO_INT (later));
  g_assert_cmpuint (g_list_model_get_n_items (fixture->authors), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (fixture->notes), ==, 1);
  g_assert_cmpstr (newsdoc_article_get_byline (fixture->article), ==, "By Karin Holm");
  g_assert_cmpuint (fixture->of_authors, ==, 2);
  g_assert_cmpuint (fixture->of_notes, ==, 2);
  g_assert_cmpuint (fixture->of_byline, ==, 2);
}

/* Also who has bound the article before anything was found in it. */
static void
test_early (void)
{
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (DOCUMENT ("1,23", "", STORY), -1, NULL);
  NewsdocArticle *article = newsdoc_document_get_article (document);
  GListModel *authors = newsdoc_article_get_authors (article);
  guint of_authors = 0, of_byline = 0;

  g_assert_null (newsdoc_article_get_byline (article));
  g_signal_connect (authors, "items-changed", G_CALLBACK (on_items_changed), &of_authors);
  g_signal_connect (article, "notify::byline", G_CALLBACK (on_notify), &of_byline);
  newsdoc_document_normalize (document);
  g_assert_true (newsdoc_document_get_article (document) == article);
  g_assert_true (newsdoc_article_get_authors (article) == authors);
  g_assert_cmpuint (g_list_model_get_n_items (authors), ==, 1);
  g_assert_cmpstr (newsdoc_article_get_byline (article), ==, "By Karin Holm");
  g_assert_cmpuint (of_authors, ==, 1);
  g_assert_cmpuint (of_byline, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/models/live", Fixture, GINT_TO_POINTER (FALSE), set_up, test_live, tear_down);
  g_test_add_func ("/models/early", test_early);
  g_test_add ("/models/live/async", Fixture, GINT_TO_POINTER (TRUE), set_up, test_live, tear_down);
  return g_test_run ();
}
