/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "newsdoc.h"
#include "story/decision.h"
#include "trees.h"

/* What a person decides of the findings, and what becomes of the tree. */

/* A text that somebody wrote, with a bit of everything. */
#define HEAD   HEADER ("1", "Ferry sails again") "," PARA (STR ("By") "," SPACE "," STR ("Karin Holm"))
#define PHOTO  PARA (STR ("The ferry Åsa at the quay.") "," SPACE "," STR ("Photo:") "," SPACE "," STR ("Anders Lind/Reuters"))
#define BODY   PARA (STR ("HAVNVIK (Reuters) - It sailed on Monday with nine hundred passengers, the owners of the line said in the evening."))
#define NOTE   PARA (STR ("Correction: An earlier version of this article gave a wrong number of passengers."))
#define ADVERT PARA (STR ("Advertisement"))
#define MORE   PARA (STR ("The crossing takes six hours when the sea is calm, and a day when it is not, as the captain put it."))
#define LEAD   PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat."))
#define STORY  HEAD "," PHOTO "," BODY "," ADVERT "," MORE "," NOTE

static NewsdocDocument *
read_document (const char *meta,
               const char *blocks)
{
  g_autofree char *json = g_strdup_printf ("{\"pandoc-api-version\":[1,23],\"meta\":{%s},\"blocks\":[%s]}", meta, blocks);
  g_autoptr(GError) error = NULL;
  NewsdocDocument *document = newsdoc_document_new_from_data (json, -1, &error);

  g_assert_no_error (error);
  return document;
}

static NewsdocDocument *
read_story (void)
{
  NewsdocDocument *document = read_document ("", STORY);

  newsdoc_document_normalize (document);
  return document;
}

static NewsdocFinding *
find (NewsdocDocument *document,
      const char      *label)
{
  GListModel *findings = newsdoc_document_get_findings (document);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);

      if (g_str_equal (newsdoc_finding_get_label (finding), label))
        return g_steal_pointer (&finding);
    }
  return NULL;
}

static void
assert_holds (NewsdocDocument *document,
              const char      *wanted,
              gboolean         holds)
{
  g_autofree char *json = tree_write_document (document);

  if ((strstr (json, wanted) != NULL) != holds)
    g_error ("%s %s in %s", wanted, holds ? "is not" : "is", json);
}

static void
test_list (void)
{
  static const char * const labels[] = { "headline", "byline", "photo", "caption", "credit", "body", "dateline", "advertisement", "body", "correction" };
  g_autoptr(NewsdocDocument) document = read_document ("", STORY);
  GListModel *findings = newsdoc_document_get_findings (document);
  g_autoptr(NewsdocFinding) credit = NULL;
  g_autoptr(NewsdocFinding) advert = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
  g_assert_true (g_list_model_get_item_type (findings) == NEWSDOC_TYPE_FINDING);
  newsdoc_document_normalize (document);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, G_N_ELEMENTS (labels));
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);

      g_assert_cmpstr (newsdoc_finding_get_label (finding), ==, labels[i]);
      g_assert_cmpint (newsdoc_finding_get_state (finding), ==, NEWSDOC_FINDING_STATE_PROPOSED);
      g_assert_cmpfloat (newsdoc_finding_get_confidence (finding), >, 0);
      g_assert_nonnull (newsdoc_finding_get_node (finding));
    }

  /* characters, not bytes: there is an Å before it */
  credit = find (document, "credit");
  g_assert_false (newsdoc_finding_get_whole (credit));
  g_assert_cmpuint (newsdoc_finding_get_start (credit), ==, strlen ("The ferry Asa at the quay. "));
  g_assert_cmpuint (newsdoc_finding_get_end (credit), ==, strlen ("The ferry Asa at the quay. Photo: Anders Lind/Reuters"));
  g_assert_cmpstr (newsdoc_finding_get_text (credit), ==, "Photo: Anders Lind/Reuters");
  g_assert_false (newsdoc_finding_get_removed (credit));
  advert = find (document, "advertisement");
  g_assert_true (newsdoc_finding_get_removed (advert));
  g_assert_cmpstr (newsdoc_finding_get_rule (advert), ==, "advertisement/label");
  g_assert_cmpstr (newsdoc_finding_get_reason (advert), ==, "it says that an advertisement is here");
  g_assert_cmpuint (newsdoc_finding_get_first_line (advert), ==, 4);
  g_assert_cmpuint (newsdoc_finding_get_end (advert), ==, strlen ("Advertisement"));
}

/* An application shows the lines, and in them the findings, whatever was decided. */
static void
assert_in_lines (NewsdocDocument *document)
{
  GListModel *findings = newsdoc_document_get_findings (document);
  g_auto(GStrv) lines = newsdoc_document_dup_lines (document);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);
      guint first = newsdoc_finding_get_first_line (finding);
      g_autofree char *text = NULL;

      g_assert_cmpuint (first, <, g_strv_length (lines));
      text = g_utf8_substring (lines[first], newsdoc_finding_get_start (finding), newsdoc_finding_get_end (finding));
      g_assert_cmpstr (newsdoc_finding_get_text (finding), ==, text);
    }
}

static void
test_lines (void)
{
  g_autoptr(NewsdocDocument) document = read_document ("", STORY);
  g_autoptr(NewsdocFinding) byline = NULL;
  g_auto(GStrv) none = newsdoc_document_dup_lines (document);

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  newsdoc_document_normalize (document);
  assert_in_lines (document);
  byline = find (document, "byline");
  g_assert_cmpstr (newsdoc_finding_get_meaning (byline), ==, "who wrote it");
  newsdoc_finding_reject (byline);
  newsdoc_document_normalize (document);
  assert_in_lines (document);
  g_assert_true (newsdoc_finding_relabel (byline, "disclaimer", NULL));
  g_assert_cmpstr (newsdoc_finding_get_meaning (byline), ==, "whose opinion it is, and whose not");
}

static void
note (gpointer flag)
{
  *(gboolean *) flag = TRUE;
}

static void
test_reject (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocFinding) correction = find (document, "correction");
  g_autoptr(NewsdocFinding) advert = find (document, "advertisement");
  NewsdocArticle *article = newsdoc_document_get_article (document);
  gboolean notified = FALSE;

  g_assert_cmpstr (newsdoc_article_get_corrections (article)[0], !=, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (newsdoc_article_get_notes (article)), ==, 1);
  g_signal_connect_swapped (article, "notify::corrections", G_CALLBACK (note), &notified);
  assert_holds (document, "\"correction\"", TRUE);
  newsdoc_finding_reject (correction);
  newsdoc_finding_reject (advert);
  assert_holds (document, "\"correction\"", TRUE);

  newsdoc_document_normalize (document);
  assert_holds (document, "\"correction\"", FALSE);
  assert_holds (document, "Correction: An earlier", TRUE);
  assert_holds (document, "Advertisement", TRUE);
  g_assert_true (notified);
  g_assert_true (article == newsdoc_document_get_article (document));
  g_assert_null (newsdoc_article_get_corrections (article));
  g_assert_cmpuint (g_list_model_get_n_items (newsdoc_article_get_notes (article)), ==, 0);

  /* what was rejected is still in the list, and is the same object */
  g_autoptr(NewsdocFinding) again = find (document, "correction");
  g_assert_true (again == correction);
  g_assert_cmpint (newsdoc_finding_get_state (again), ==, NEWSDOC_FINDING_STATE_REJECTED);
  g_assert_false (newsdoc_finding_get_removed (advert));
}

static void
test_undo (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autofree char *before = tree_write_document (document);
  g_autofree char *rejected = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autoptr(NewsdocFinding) byline = find (document, "byline");
  gboolean notified = FALSE;

  g_signal_connect_swapped (document, "notify::can-undo", G_CALLBACK (note), &notified);
  g_assert_false (newsdoc_document_get_can_undo (document));
  newsdoc_document_undo (document);
  newsdoc_finding_accept (byline);
  newsdoc_finding_reject (byline);
  g_assert_true (notified && newsdoc_document_get_can_undo (document) && !newsdoc_document_get_can_redo (document));
  newsdoc_document_normalize (document);
  rejected = tree_write_document (document);
  g_assert_null (strstr (rejected, "\"byline\""));

  newsdoc_document_undo (document);
  g_assert_cmpint (newsdoc_finding_get_state (byline), ==, NEWSDOC_FINDING_STATE_ACCEPTED);
  newsdoc_document_undo (document);
  g_assert_cmpint (newsdoc_finding_get_state (byline), ==, NEWSDOC_FINDING_STATE_PROPOSED);
  g_assert_true (!newsdoc_document_get_can_undo (document) && newsdoc_document_get_can_redo (document));
  newsdoc_document_normalize (document);
  undone = tree_write_document (document);
  g_assert_cmpstr (undone, ==, before);

  newsdoc_document_redo (document);
  newsdoc_document_redo (document);
  newsdoc_document_redo (document);
  newsdoc_document_normalize (document);
  redone = tree_write_document (document);
  g_assert_cmpstr (redone, ==, rejected);

  /* a new decision: what was taken back cannot be done again */
  newsdoc_document_undo (document);
  newsdoc_finding_reset (byline);
  g_assert_false (newsdoc_document_get_can_redo (document));
}

static void
test_relabel (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocFinding) body = find (document, "body");
  g_autoptr(NewsdocFinding) credit = find (document, "credit");
  g_autoptr(NewsdocFinding) found = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) choices = newsdoc_finding_dup_choices (credit);

  g_assert_true (g_strv_contains ((const char * const *) choices, "caption"));
  g_assert_false (g_strv_contains ((const char * const *) choices, "byline"));
  g_assert_false (newsdoc_finding_relabel (credit, "byline", &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_LABEL);
  g_clear_error (&error);
  g_assert_false (newsdoc_finding_relabel (body, "no such thing", NULL));

  g_assert_true (newsdoc_finding_relabel (body, "about-author", &error));
  g_assert_true (newsdoc_finding_relabel (credit, "source", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (newsdoc_finding_get_label (body), ==, "about-author");
  g_assert_cmpstr (newsdoc_finding_get_original_label (body), ==, "body");
  newsdoc_document_normalize (document);
  assert_holds (document, "[\"about-author\"]", TRUE);
  assert_holds (document, "[\"source\"]", TRUE);
  assert_holds (document, "[\"credit\"]", FALSE);
  found = find (document, "about-author");
  g_assert_true (found == body);

  /* whole lines as what a Span says */
  g_assert_true (newsdoc_finding_relabel (body, "caption", NULL));
  newsdoc_document_normalize (document);
  assert_holds (document, "[\"about-author\"]", FALSE);

  /* what it was in the first place: that is to accept it */
  g_assert_true (newsdoc_finding_relabel (body, "body", NULL));
  g_assert_cmpint (newsdoc_finding_get_state (body), ==, NEWSDOC_FINDING_STATE_ACCEPTED);
}

/* To accept everything changes nothing. */
static void
test_accept (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autofree char *before = tree_write_document (document);
  g_autofree char *after = NULL;
  GListModel *findings = newsdoc_document_get_findings (document);
  guint n = g_list_model_get_n_items (findings);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);
      newsdoc_finding_accept (finding);
    }
  newsdoc_document_normalize (document);
  after = tree_write_document (document);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, n);
}

/* Whatever one rejects, the rest is still an article, with all its words, and the next run agrees with it. */
static void
test_each (void)
{
  g_autoptr(NewsdocDocument) first = read_story ();
  guint n = g_list_model_get_n_items (newsdoc_document_get_findings (first));

  for (guint i = 0; i <= n; i++)
    {
      g_autoptr(NewsdocDocument) document = read_story ();
      g_autoptr(NewsdocDocument) next = NULL;
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;
      GListModel *findings = newsdoc_document_get_findings (document);

      for (guint j = 0; j < n; j++)
        {
          g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, j);
          /* the last time: all of them */
          if (j == i || i == n)
            newsdoc_finding_reject (finding);
        }
      newsdoc_document_normalize (document);
      once = tree_write_document (document);
      g_assert_nonnull (strstr (once, "sails again"));
      g_assert_nonnull (strstr (once, "Anders Lind/Reuters"));
      g_assert_nonnull (strstr (once, "nine hundred passengers"));

      next = newsdoc_document_new_from_data (once, -1, NULL);
      newsdoc_document_normalize (next);
      twice = tree_write_document (next);
      g_assert_cmpstr (twice, ==, once);
    }
}

/* A saved page, where more than one rule knows of a line: a short one at the article's edge would be navigation if it was not a byline. */
static NewsdocDocument *
read_page (void)
{
  NewsdocDocument *document =
    read_document ("\"title\":" INLINES ("Ferry sails again") ",\"viewport\":" INLINES ("width=device-width") ",\"author\":" INLINES ("Karin Holm"),
                   DIV ("menu", "", PLAIN (STR ("Home"))) ","
                   DIV ("article", "", HEADER ("1", "Ferry sails again") "," PARA (STR ("By Karin Holm in Havnvik")) "," PARA (STR ("Published 3 May 2024, 10:31"))
                        "," DIV ("text", "", LEAD "," BODY "," MORE "," DIV ("pullquote", "", PARA (STR ("A day when it is not"))) "," PHOTO))
                   "," DIV ("notes", "", NOTE "," PARA (STR ("Reporting by Karin Holm; editing by Jonas Lie"))));

  newsdoc_document_normalize (document);
  return document;
}

/* Whoever says that a line is not the byline has not said that it may go. */
static void
test_keeps (void)
{
  g_autoptr(NewsdocDocument) first = read_page ();
  guint n = g_list_model_get_n_items (newsdoc_document_get_findings (first));

  for (guint i = 0; i < n * 2; i++)
    {
      g_autoptr(NewsdocDocument) document = read_page ();
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (newsdoc_document_get_findings (document), i / 2);
      g_autofree char *text = NULL;

      if (i % 2 == 0)
        newsdoc_finding_reject (finding);
      else if (!newsdoc_finding_relabel (finding, newsdoc_finding_get_whole (finding) ? "body" : "person", NULL))
        g_assert_not_reached ();
      newsdoc_document_normalize (document);
      g_assert_false (newsdoc_finding_get_removed (finding));
      text = newsdoc_node_dup_plain_text (newsdoc_node_get_blocks (newsdoc_document_get_root (document)));
      g_test_message ("%s: %s", newsdoc_finding_get_original_label (finding), newsdoc_finding_get_text (finding));
      g_assert_nonnull (strstr (text, newsdoc_finding_get_text (finding)));
    }
}

/* A stretch that was decided on keeps its line, too: without its credit a photo's line may look like a label. */
static void
test_keeps_around (void)
{
  g_autoptr(NewsdocDecisions) decisions = newsdoc_decisions_new ();
  NewsdocDecision range = { NEWSDOC_FINDING_STATE_REJECTED, 3, 3, 2, 5, FALSE, NEWSDOC_LABEL_CREDIT, NEWSDOC_LABEL_NONE };

  newsdoc_decisions_add (decisions, &range);
  g_assert_false (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_NAVIGATION, 3, 3, 0, 0));
  g_assert_false (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_INSTRUCTION, 3, 3, 1, 9));
  g_assert_true (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_BODY, 3, 3, 0, 0));
  g_assert_true (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_CAPTION, 3, 3, 1, 9));
  g_assert_true (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_INSTRUCTION, 3, 3, 5, 9));
  g_assert_true (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_NAVIGATION, 4, 4, 0, 0));

  range.first = range.last = 4;
  range.state = NEWSDOC_FINDING_STATE_ACCEPTED;
  newsdoc_decisions_add (decisions, &range);
  g_assert_true (newsdoc_decisions_allow (decisions, NEWSDOC_LABEL_NAVIGATION, 4, 4, 0, 0));
}

static guint
count_spans (NewsdocDocument *document,
             const char      *class_name)
{
  NewsdocNode *root = newsdoc_document_get_root (document);
  guint count = 0;

  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    count += newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, class_name);
  return count;
}

static guint
count_findings (NewsdocDocument *document,
                const char      *label)
{
  GListModel *findings = newsdoc_document_get_findings (document);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);
      count += g_str_equal (newsdoc_finding_get_label (finding), label);
    }
  return count;
}

/* A picture's caption is one finding, though the line and the words in it are told apart within; its credit is another, and stays without it. */
static void
test_caption (void)
{
  static const char * const captions[] = {
    STR ("A boat at the quay on Monday.") "," SPACE "," STR ("Photo: Anders Lind/Reuters"),
    SPAN ("caption", "", "A boat at the quay on Monday.") "," SPACE "," SPAN ("credit", "", "Photo: Anders Lind/Reuters"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (captions); i++)
    {
      g_autofree char *figure = g_strdup_printf (STORY ",{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" PLAIN ("%s") "]],[" PLAIN (IMAGE ("", "a.png", "")) "]]}", captions[i]);
      g_autoptr(NewsdocDocument) document = read_document ("", figure);
      g_autoptr(NewsdocFinding) caption = NULL;
      GListModel *findings = newsdoc_document_get_findings (document);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      guint n;

      newsdoc_document_normalize (document);
      before = tree_write_document (document);
      n = g_list_model_get_n_items (findings);
      g_assert_cmpuint (count_findings (document, "caption"), ==, 2);
      g_assert_cmpuint (count_findings (document, "credit"), ==, 2);
      for (guint j = 0; j < n; j++)
        {
          g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, j);
          if (g_str_equal (newsdoc_finding_get_label (finding), "caption"))
            g_set_object (&caption, finding);
        }
      newsdoc_finding_reject (caption);
      newsdoc_document_normalize (document);
      /* the photo's in the text is the other */
      g_assert_cmpuint (count_spans (document, "caption"), ==, 1);
      g_assert_cmpuint (count_spans (document, "credit"), ==, 2);
      assert_holds (document, "A boat at the quay on Monday.", TRUE);

      newsdoc_document_undo (document);
      newsdoc_document_normalize (document);
      after = tree_write_document (document);
      g_assert_cmpstr (after, ==, before);
      g_assert_cmpuint (g_list_model_get_n_items (findings), ==, n);
    }
}

/* What an author has marked by hand, and what an earlier run has marked, can be decided against as well. */
static void
test_marked (void)
{
  static const char * const metas[] = { "", "\"newsdoc\":" MAP ("\"normal-form\":" STRING ("1")) };

  for (guint i = 0; i < G_N_ELEMENTS (metas); i++)
    {
      g_autoptr(NewsdocDocument) document =
        read_document (metas[i], DIV ("correction", "", PARA (STR ("No correction."))) "," PARA (SPAN ("credit", "", "No credit")) "," MORE ","
                                 DIV ("rights", "", PARA (STR ("A signoff."))));
      g_autoptr(NewsdocFinding) correction = NULL;
      g_autoptr(NewsdocFinding) credit = NULL;
      g_autoptr(NewsdocFinding) rights = NULL;

      newsdoc_document_normalize (document);
      correction = find (document, "correction");
      credit = find (document, "credit");
      rights = find (document, "rights");
      newsdoc_finding_reject (correction);
      newsdoc_finding_reject (credit);
      g_assert_true (newsdoc_finding_relabel (rights, "signoff", NULL));
      newsdoc_document_normalize (document);
      assert_holds (document, "\"correction\"", FALSE);
      assert_holds (document, "\"credit\"", FALSE);
      assert_holds (document, "\"rights\"", FALSE);
      assert_holds (document, "[\"signoff\"]", TRUE);
      assert_holds (document, "No correction.", TRUE);
    }
}

static void
test_settings (void)
{
  g_autoptr(NewsdocDocument) document = read_document ("\"newsdoc-furniture\":" INLINES ("keep"), STORY);
  g_autoptr(NewsdocSettings) settings = newsdoc_settings_new ();

  newsdoc_document_set_settings (document, settings);
  newsdoc_document_normalize (document);
  assert_holds (document, "[\"advertisement\"]", FALSE);
  assert_holds (document, "Advertisement", TRUE);

  g_object_set (settings, "furniture", NEWSDOC_FURNITURE_MARK, NULL);
  newsdoc_document_normalize (document);
  assert_holds (document, "[\"advertisement\"]", TRUE);

  newsdoc_settings_set_furniture (settings, NEWSDOC_FURNITURE_DROP);
  newsdoc_document_normalize (document);
  assert_holds (document, "Advertisement", FALSE);
  newsdoc_settings_set_quiet (settings, TRUE);
  newsdoc_document_normalize (document);
  g_assert_null (newsdoc_document_dup_removed (document));

  newsdoc_settings_reset (settings);
  newsdoc_document_normalize (document);
  assert_holds (document, "[\"advertisement\"]", FALSE);
  assert_holds (document, "Advertisement", TRUE);
  g_assert_true (newsdoc_document_get_settings (document) == settings);
}

/* What must not be published, as flags. */
static void
test_fail_on (void)
{
  g_autoptr(NewsdocDocument) document = read_document ("", STORY "," FIGURE (STR ("A boat"), IMAGE ("", "a.png", "")));
  g_autoptr(NewsdocSettings) settings = g_object_new (NEWSDOC_TYPE_SETTINGS, "fail-on", NEWSDOC_CHECK_MISSING_CREDIT | NEWSDOC_CHECK_MISSING_ALT, NULL);
  g_auto(GStrv) failures = NULL;

  g_assert_cmpint (newsdoc_settings_get_fail_on (settings), ==, NEWSDOC_CHECK_MISSING_CREDIT | NEWSDOC_CHECK_MISSING_ALT);
  newsdoc_document_set_settings (document, settings);
  newsdoc_document_normalize (document);
  failures = newsdoc_document_dup_failures (document);
  g_assert_cmpuint (g_strv_length (failures), ==, 2);
  g_assert_true (g_str_has_prefix (failures[0], "missing-credit"));
}

/* Each setting's words are those of the metadata: none gives a warning. */
static void
test_words (void)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(NewsdocDocument) document = read_document ("", STORY);
      g_autoptr(NewsdocSettings) settings =
        g_object_new (NEWSDOC_TYPE_SETTINGS, "furniture", i, "style", i, "credits", i, "quiet", i % 2, "fail-on", 15, NULL);
      g_auto(GStrv) warnings = NULL;

      newsdoc_document_set_settings (document, settings);
      newsdoc_document_normalize (document);
      warnings = newsdoc_document_dup_warnings (document);
      g_assert_null (warnings[0]);
    }
}

static void
test_nicks (void)
{
  g_autoptr(GEnumClass) states = g_type_class_ref (NEWSDOC_TYPE_FINDING_STATE);
  g_autoptr(GEnumClass) furniture = g_type_class_ref (NEWSDOC_TYPE_FURNITURE);
  g_autoptr(GEnumClass) kinds = g_type_class_ref (NEWSDOC_TYPE_NODE_KIND);

  g_assert_cmpstr (g_enum_get_value (states, NEWSDOC_FINDING_STATE_RELABELLED)->value_nick, ==, "relabelled");
  g_assert_cmpstr (g_enum_get_value (furniture, NEWSDOC_FURNITURE_MARK)->value_nick, ==, "mark");
  g_assert_cmpstr (g_enum_get_value (kinds, NEWSDOC_NODE_META_MAP)->value_nick, ==, "meta-map");
}

/* Findings and nodes are counted: they outlive their document. */
static void
test_outlives (void)
{
  g_autoptr(NewsdocDocument) document = read_story ();
  g_autoptr(NewsdocFinding) byline = find (document, "byline");
  g_autoptr(NewsdocNode) node = newsdoc_node_ref (newsdoc_finding_get_node (byline));
  g_autofree char *text = NULL;

  g_clear_object (&document);
  newsdoc_finding_reject (byline);
  g_assert_cmpint (newsdoc_finding_get_state (byline), ==, NEWSDOC_FINDING_STATE_REJECTED);
  text = newsdoc_node_dup_plain_text (node);
  g_assert_cmpstr (text, ==, "By Karin Holm");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decisions/list", test_list);
  g_test_add_func ("/decisions/lines", test_lines);
  g_test_add_func ("/decisions/reject", test_reject);
  g_test_add_func ("/decisions/undo", test_undo);
  g_test_add_func ("/decisions/relabel", test_relabel);
  g_test_add_func ("/decisions/accept", test_accept);
  g_test_add_func ("/decisions/each", test_each);
  g_test_add_func ("/decisions/keeps", test_keeps);
  g_test_add_func ("/decisions/keeps/around", test_keeps_around);
  g_test_add_func ("/decisions/caption", test_caption);
  g_test_add_func ("/decisions/marked", test_marked);
  g_test_add_func ("/decisions/settings", test_settings);
  g_test_add_func ("/decisions/settings/fail-on", test_fail_on);
  g_test_add_func ("/decisions/settings/words", test_words);
  g_test_add_func ("/decisions/nicks", test_nicks);
  g_test_add_func ("/decisions/outlives", test_outlives);
  return g_test_run ();
}
