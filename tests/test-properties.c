/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a binding reads by a property's name is what a C program gets from the function; and what is set by name is set. */

#include "newsdoc.h"
#include "trees.h"

#define BYLINE "\"byline\":" MAP ("\"text\":" STRING ("By Ann Ash") ",\"authors\":" LIST (MAP ("\"kind\":" STRING ("person") ",\"name\":" STRING ("Ann Ash") ",\"role\":" STRING ("editor") \
               ",\"place\":" STRING ("Rome") ",\"organization\":" STRING ("Post") ",\"contact\":" STRING ("ann@example.org"))))
#define DATELINE "\"dateline\":" MAP ("\"date\":" STRING ("2024-05-03") ",\"places\":" LIST (STRING ("ROME")) ",\"source\":" STRING ("NCP") ",\"text\":" STRING ("ROME -"))
#define META "\"title\":" INLINES ("Headline") ",\"subtitle\":" INLINES ("Deck") ",\"lang\":" INLINES ("en") ",\"publisher\":" INLINES ("Post") ",\"newsdoc\":" \
             MAP (BYLINE "," DATELINE ",\"modified\":" STRING ("2024-05-04") ",\"published\":" STRING ("2024-05-03"))
#define NOTE(class, text) DIV (class, "", PARA (STR (text)))
#define BLOCKS NOTE ("kicker", "Topic") "," PARA (STR ("Body.")) "," NOTE ("correction", "C") "," NOTE ("editors-note", "E") "," NOTE ("about-author", "A") "," NOTE ("disclaimer", "D") "," \
               NOTE ("signoff", "S") "," NOTE ("rights", "R") "," DIV ("pullquote", PAIR ("duplicate", "true"), PARA (STR ("Quoted")) "," DIV ("attribution", "", PARA (STR ("Ben")))) "," \
               FIGURE (SPAN ("caption", "", "A boat.") "," SPACE "," SPAN ("credit", PAIR ("photographer", "Cy Fry") "," PAIR ("agency", "AFP") "," PAIR ("distributor", "Getty"), "Cy Fry/AFP"), \
                       IMAGE (STR ("Alt"), "a.png", ""))

/* One of the three is asked. */
typedef struct
{
  const char *property;
  const char *(*text) (gpointer);
  const char * const *(*list) (gpointer);
  GListModel *(*model) (gpointer);
  const char *expected;     /* the text, or the list's first */
} Row;

#define TEXT(type, name, property, expected) { property, (gpointer) newsdoc_ ## type ## _get_ ## name, NULL, NULL, expected }
#define LIST_OF(name, property, expected)    { property, NULL, (gpointer) newsdoc_article_get_ ## name, NULL, expected }
#define MODEL(name, property)                { property, NULL, NULL, (gpointer) newsdoc_article_get_ ## name, NULL }

static const Row article_rows[] = {
  TEXT (article, headline, "headline", "Headline"), TEXT (article, kicker, "kicker", "Topic"), TEXT (article, standfirst, "standfirst", "Deck"),
  TEXT (article, byline, "byline", "By Ann Ash"), TEXT (article, dateline, "dateline", "ROME -"), TEXT (article, dateline_date, "dateline-date", "2024-05-03"),
  TEXT (article, dateline_source, "dateline-source", "NCP"), TEXT (article, published, "published", "2024-05-03"), TEXT (article, modified, "modified", "2024-05-04"),
  TEXT (article, language, "language", "en"), TEXT (article, publisher, "publisher", "Post"), TEXT (article, signoff, "signoff", "S"), TEXT (article, rights, "rights", "R"),
  LIST_OF (dateline_places, "dateline-places", "ROME"), LIST_OF (body, "body", "Body."), LIST_OF (corrections, "corrections", "C"), LIST_OF (editors_notes, "editors-notes", "E"),
  LIST_OF (about_author, "about-author", "A"), LIST_OF (disclaimers, "disclaimers", "D"),
  MODEL (authors, "authors"), MODEL (images, "images"), MODEL (pull_quotes, "pull-quotes"), MODEL (notes, "notes"),
};

static const Row author_rows[] = {
  TEXT (author, name, "name", "Ann Ash"), TEXT (author, kind, "kind", "person"), TEXT (author, role, "role", "editor"), TEXT (author, place, "place", "Rome"),
  TEXT (author, organization, "organization", "Post"), TEXT (author, contact, "contact", "ann@example.org"),
};

static const Row image_rows[] = {
  TEXT (image, src, "src", "a.png"), TEXT (image, alt, "alt", "Alt"), TEXT (image, caption, "caption", "A boat."), TEXT (image, credit, "credit", "Cy Fry/AFP"),
  TEXT (image, photographer, "photographer", "Cy Fry"), TEXT (image, agency, "agency", "AFP"), TEXT (image, distributor, "distributor", "Getty"),
};

static const Row quote_rows[] = { TEXT (pullquote, text, "text", "Quoted"), TEXT (pullquote, attribution, "attribution", "Ben") };

static void
assert_row (gpointer   object,
            const Row *row)
{
  g_test_message ("%s", row->property);
  if (row->text != NULL)
    {
      g_autofree char *text = NULL;

      g_object_get (object, row->property, &text, NULL);
      g_assert_cmpstr (text, ==, row->expected);
      g_assert_cmpstr (row->text (object), ==, row->expected);
    }
  else if (row->list != NULL)
    {
      g_auto(GStrv) list = NULL;

      g_object_get (object, row->property, &list, NULL);
      g_assert_cmpstrv (list, row->list (object));
      g_assert_cmpstr (list[0], ==, row->expected);
    }
  else
    {
      g_autoptr(GListModel) model = NULL;

      g_object_get (object, row->property, &model, NULL);
      g_assert_true (model == row->model (object));
      g_assert_cmpuint (g_list_model_get_n_items (model), >, 0);
    }
}

/* Each property of the object has its row. */
static void
assert_rows (gpointer   object,
             const Row *rows,
             guint      n_rows)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  for (guint i = 0; i < n_rows; i++)
    assert_row (object, &rows[i]);
  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  g_assert_cmpuint (n, ==, n_rows);
}

static NewsdocDocument *
read_document (void)
{
  g_autoptr(GError) error = NULL;
  NewsdocDocument *document = newsdoc_document_new_from_data (DOCUMENT ("1,23", META, BLOCKS), -1, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_article (void)
{
  g_autoptr(NewsdocDocument) document = read_document ();
  NewsdocArticle *article = newsdoc_document_get_article (document);
  g_autoptr(NewsdocAuthor) author = g_list_model_get_item (newsdoc_article_get_authors (article), 0);
  g_autoptr(NewsdocImage) image = g_list_model_get_item (newsdoc_article_get_images (article), 0);
  g_autoptr(NewsdocPullquote) quote = g_list_model_get_item (newsdoc_article_get_pull_quotes (article), 0);
  gboolean duplicate = FALSE;

  assert_rows (article, article_rows, G_N_ELEMENTS (article_rows));
  assert_rows (author, author_rows, G_N_ELEMENTS (author_rows));
  assert_rows (image, image_rows, G_N_ELEMENTS (image_rows));
  for (guint i = 0; i < G_N_ELEMENTS (quote_rows); i++)
    assert_row (quote, &quote_rows[i]);
  g_object_get (quote, "duplicate", &duplicate, NULL);
  g_assert_true (duplicate && newsdoc_pullquote_get_duplicate (quote));
}

static void
test_note (void)
{
  g_autoptr(NewsdocDocument) document = read_document ();
  GListModel *notes = newsdoc_article_get_notes (newsdoc_document_get_article (document));
  static const NewsdocNoteKind kinds[] = { NEWSDOC_NOTE_KIND_CORRECTION, NEWSDOC_NOTE_KIND_EDITORS_NOTE, NEWSDOC_NOTE_KIND_ABOUT_AUTHOR, NEWSDOC_NOTE_KIND_DISCLAIMER };
  static const char * const texts[] = { "C", "E", "A", "D" };

  g_assert_cmpuint (g_list_model_get_n_items (notes), >=, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr(NewsdocNote) note = g_list_model_get_item (notes, i);
      g_autofree char *text = NULL;
      NewsdocNoteKind kind;

      g_object_get (note, "kind", &kind, "text", &text, NULL);
      g_assert_cmpint (kind, ==, kinds[i]);
      g_assert_cmpint (newsdoc_note_get_kind (note), ==, kind);
      g_assert_cmpstr (text, ==, texts[i]);
      g_assert_cmpstr (newsdoc_note_get_text (note), ==, text);
    }
}

static void
test_finding (void)
{
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (
    DOCUMENT ("1,23", "", HEADER ("1", "Pier") "," PARA (STR ("By Jane Doe")) "," PARA (STR ("The pier is closed until the winter, the harbour master said."))), -1, NULL);
  GListModel *findings;

  newsdoc_document_normalize (document);
  findings = newsdoc_document_get_findings (document);
  g_assert_cmpuint (g_list_model_get_n_items (findings), >, 1);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *label = NULL, *original = NULL, *rule = NULL, *why = NULL, *text = NULL;
      g_autoptr(NewsdocNode) node = NULL;
      guint first, last, start, end;
      gboolean removed, whole;
      double confidence;
      NewsdocFindingState state;

      g_object_get (finding, "label", &label, "original-label", &original, "rule", &rule, "reason", &why, "text", &text, "node", &node, "first-line", &first, "last-line", &last,
                    "start", &start, "end", &end, "removed", &removed, "whole", &whole, "confidence", &confidence, "state", &state, NULL);
      g_assert_cmpstr (label, ==, newsdoc_finding_get_label (finding));
      g_assert_cmpstr (original, ==, newsdoc_finding_get_original_label (finding));
      g_assert_cmpstr (rule, ==, newsdoc_finding_get_rule (finding));
      g_assert_cmpstr (why, ==, newsdoc_finding_get_reason (finding));
      g_assert_cmpstr (text, ==, newsdoc_finding_get_text (finding));
      g_assert_true (node == newsdoc_finding_get_node (finding));
      g_assert_cmpuint (first, ==, newsdoc_finding_get_first_line (finding));
      g_assert_cmpuint (last, ==, newsdoc_finding_get_last_line (finding));
      g_assert_cmpuint (start, ==, newsdoc_finding_get_start (finding));
      g_assert_cmpuint (end, ==, newsdoc_finding_get_end (finding));
      g_assert_cmpint (removed, ==, newsdoc_finding_get_removed (finding));
      g_assert_cmpint (whole, ==, newsdoc_finding_get_whole (finding));
      g_assert_cmpfloat (confidence, ==, newsdoc_finding_get_confidence (finding));
      g_assert_cmpint (state, ==, newsdoc_finding_get_state (finding));
    }
}

static void
count (GObject    *object,
       GParamSpec *spec,
       gpointer    number)
{
  (*(guint *) number)++;
}

static void
test_settings (void)
{
  g_autoptr(NewsdocSettings) settings = newsdoc_settings_new ();
  NewsdocFurniture furniture;
  NewsdocStyle style;
  NewsdocCredits credits;
  NewsdocChecks checks;
  gboolean quiet;
  guint told = 0;

  g_signal_connect (settings, "notify", G_CALLBACK (count), &told);
  g_object_set (settings, "furniture", NEWSDOC_FURNITURE_MARK, "style", NEWSDOC_STYLE_PLAIN, "credits", NEWSDOC_CREDITS_END, "quiet", TRUE,
                "fail-on", NEWSDOC_CHECK_MISQUOTE | NEWSDOC_CHECK_MISSING_ALT, NULL);
  g_assert_cmpuint (told, ==, 5);
  g_assert_cmpint (newsdoc_settings_get_furniture (settings), ==, NEWSDOC_FURNITURE_MARK);
  g_assert_cmpint (newsdoc_settings_get_style (settings), ==, NEWSDOC_STYLE_PLAIN);
  g_assert_cmpint (newsdoc_settings_get_credits (settings), ==, NEWSDOC_CREDITS_END);
  g_assert_true (newsdoc_settings_get_quiet (settings));
  g_assert_cmpint (newsdoc_settings_get_fail_on (settings), ==, NEWSDOC_CHECK_MISQUOTE | NEWSDOC_CHECK_MISSING_ALT);

  newsdoc_settings_set_furniture (settings, NEWSDOC_FURNITURE_KEEP);
  newsdoc_settings_set_style (settings, NEWSDOC_STYLE_NONE);
  newsdoc_settings_set_credits (settings, NEWSDOC_CREDITS_BOTH);
  newsdoc_settings_set_quiet (settings, FALSE);
  newsdoc_settings_set_fail_on (settings, NEWSDOC_CHECK_LOST_CREDIT);
  g_object_get (settings, "furniture", &furniture, "style", &style, "credits", &credits, "quiet", &quiet, "fail-on", &checks, NULL);
  g_assert_cmpint (furniture, ==, NEWSDOC_FURNITURE_KEEP);
  g_assert_cmpint (style, ==, NEWSDOC_STYLE_NONE);
  g_assert_cmpint (credits, ==, NEWSDOC_CREDITS_BOTH);
  g_assert_false (quiet);
  g_assert_cmpint (checks, ==, NEWSDOC_CHECK_LOST_CREDIT);

  g_test_expect_message ("newsdoc", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  newsdoc_settings_set_style (settings, (NewsdocStyle) 99);
  g_test_assert_expected_messages ();
  g_assert_cmpint (newsdoc_settings_get_style (settings), ==, NEWSDOC_STYLE_NONE);
}

static void
test_pandoc (void)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) folder = g_file_new_for_path ("/nowhere");
  GFile *resources = NULL, *media = NULL;
  gboolean sandbox = TRUE, host = TRUE;

  g_object_get (pandoc, "sandbox", &sandbox, "host", &host, "resources", &resources, "media", &media, NULL);
  g_assert_true (!sandbox && !host);
  g_assert_null (resources);
  g_assert_null (media);
  g_object_set (pandoc, "sandbox", TRUE, "host", TRUE, "resources", folder, "media", folder, NULL);
  g_object_get (pandoc, "sandbox", &sandbox, "host", &host, "resources", &resources, "media", &media, NULL);
  g_assert_true (sandbox && host);
  g_assert_true (resources == folder && media == folder);
  g_clear_object (&resources);
  g_clear_object (&media);
}

/* The same by the functions; what is set to what it was is not notified. */
static void
test_pandoc_functions (void)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) folder = g_file_new_for_path ("/nowhere");
  guint times = 0;

  g_signal_connect (pandoc, "notify", G_CALLBACK (count), &times);
  for (guint i = 0; i < 2; i++)
    {
      newsdoc_pandoc_set_sandbox (pandoc, TRUE);
      newsdoc_pandoc_set_host (pandoc, 2);
      newsdoc_pandoc_set_resources (pandoc, folder);
      newsdoc_pandoc_set_media (pandoc, folder);
    }
  g_assert_cmpuint (times, ==, 4);
  g_assert_true (newsdoc_pandoc_get_sandbox (pandoc) && newsdoc_pandoc_get_host (pandoc));
  g_assert_true (newsdoc_pandoc_get_resources (pandoc) == folder && newsdoc_pandoc_get_media (pandoc) == folder);
  newsdoc_pandoc_set_media (pandoc, NULL);
  newsdoc_pandoc_set_host (pandoc, FALSE);
  g_assert_cmpuint (times, ==, 6);
  g_assert_null (newsdoc_pandoc_get_media (pandoc));
  g_assert_true (newsdoc_pandoc_get_sandbox (pandoc) && !newsdoc_pandoc_get_host (pandoc));
}

static void
test_document (void)
{
  g_autoptr(NewsdocDocument) document = read_document ();
  g_autoptr(NewsdocSettings) settings = newsdoc_settings_new ();
  g_autoptr(NewsdocSettings) got = NULL;
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(NewsdocArticle) article = NULL;
  gboolean can_undo = TRUE, can_redo = TRUE;

  g_object_set (document, "settings", settings, NULL);
  newsdoc_document_set_settings (document, settings);
  g_object_get (document, "settings", &got, "findings", &findings, "article", &article, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_true (got == settings && got == newsdoc_document_get_settings (document));
  g_assert_true (findings == newsdoc_document_get_findings (document));
  g_assert_true (article == newsdoc_document_get_article (document));
  g_assert_true (!can_undo && !can_redo);
  newsdoc_document_set_settings (document, NULL);
  g_assert_null (newsdoc_document_get_settings (document));
}

/* As a JsonNode it is the same document; and a node that is none is an error. */
static void
test_json_node (void)
{
  g_autoptr(NewsdocDocument) document = read_document ();
  g_autoptr(NewsdocDocument) again = NULL;
  g_autoptr(JsonNode) node = newsdoc_document_to_json_node (document);
  g_autoptr(JsonNode) number = json_node_init_int (json_node_alloc (), 17);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) first = newsdoc_document_to_bytes (document);
  g_autoptr(GBytes) second = NULL;

  again = newsdoc_document_new_from_json_node (node, &error);
  g_assert_no_error (error);
  second = newsdoc_document_to_bytes (again);
  g_assert_true (g_bytes_equal (first, second));
  g_assert_null (newsdoc_document_new_from_json_node (number, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NOT_PANDOC);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/properties/article", test_article);
  g_test_add_func ("/properties/note", test_note);
  g_test_add_func ("/properties/finding", test_finding);
  g_test_add_func ("/properties/settings", test_settings);
  g_test_add_func ("/properties/pandoc", test_pandoc);
  g_test_add_func ("/properties/pandoc/functions", test_pandoc_functions);
  g_test_add_func ("/properties/document", test_document);
  g_test_add_func ("/properties/json-node", test_json_node);
  return g_test_run ();
}
