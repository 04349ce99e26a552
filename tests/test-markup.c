/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What markup does to the tree, where no line of the story shows it: frames, and words that a page's end had cut. And what a document warns of. */

#include <string.h>

#include "newsdoc-document.h"
#include "trees.h"

#define TEXT  PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters."))
#define FRAME(url) "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<iframe src=\\\"" url "\\\" title=\\\"A boat\\\">\"]},{\"t\":\"RawBlock\",\"c\":[\"html\",\"</iframe>\"]}"
#define NEWS(blocks) DOCUMENT ("1,22", "", HEADER ("1", "Ferries sail") "," blocks)

static char *
normal_form (const char   *json,
             char       ***warnings)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, &error);
  g_autoptr(GBytes) bytes = NULL;

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  if (warnings != NULL)
    *warnings = newsdoc_document_dup_warnings (document);
  bytes = newsdoc_document_to_bytes (document);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_frame (void)
{
  g_autofree char *made = normal_form (NEWS (TEXT "," FRAME ("https://www.youtube.com/embed/abc") "," TEXT), NULL);
  g_autofree char *again = normal_form (made, NULL);
  const char * const wanted[] = { "\"embed\"", "[\"provider\",\"YouTube\"]", "<iframe", "A boat:", "{\"t\":\"Str\",\"c\":\"https://www.youtube.com/embed/abc\"}", NULL };
  const char * const unwanted[] = { NULL };

  assert_parts (made, wanted, unwanted);
  g_assert_cmpstr (again, ==, made);
}

/* A list of followers is not a post, and an unknown site's frame may be anything. */
static void
test_other_frames (void)
{
  g_autofree char *button = normal_form (NEWS (TEXT "," FRAME ("https://www.facebook.com/widgets/activity") "," TEXT), NULL);
  g_autofree char *unknown = normal_form (NEWS (TEXT "," FRAME ("https://harbour.example/embed/abc") "," TEXT), NULL);
  const char * const wanted[] = { "<iframe", NULL };
  const char * const unwanted[] = { "\"embed\"", NULL };

  assert_parts (button, wanted, unwanted);
  assert_parts (unknown, wanted, unwanted);
}

#define PAGE_META "\"title\":" INLINES ("Night boats sail again | Skarvik Post") ",\"viewport\":" INLINES ("width=device-width")
#define PIECES(kicker, between) "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" SPAN ("article-kicker", "", kicker) between "," SPAN ("article-title", "", "Night boats sail again") "]]}"

/* A kicker that was set in the heading gets its place above it, and takes what parted them along. */
static void
test_kicker_in_heading (void)
{
  static const char * const between[] = { "," SPACE, "," STR (":") "," SPACE, "," STR ("—"), "" };

  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    {
      g_autofree char *json = g_strdup_printf (DOCUMENT ("1,22", PAGE_META, PIECES ("Harbour strike", "%s") "," TEXT), between[i]);
      g_autofree char *made = normal_form (json, NULL);
      g_autofree char *again = normal_form (made, NULL);

      assert_parts (made, (const char *[]) { DIV ("kicker", "", PARA (STR ("Harbour strike"))), "\"headline\":{\"t\":\"MetaString\",\"c\":\"Night boats sail again\"}", NULL },
                    (const char *[]) { "article-kicker", "Harbour strikeNight", NULL });
      g_assert_cmpstr (again, ==, made);
    }
}

/* A line across the page parts nothing of the article where none of it is above. */
static void
test_rules (void)
{
  g_autofree char *made = normal_form (DOCUMENT ("1,22", PAGE_META, "{\"t\":\"HorizontalRule\"}," HEADER ("1", "Night boats sail again") "," TEXT ",{\"t\":\"HorizontalRule\"}," TEXT), NULL);
  const char *first = strstr (made, "HorizontalRule");

  g_assert_nonnull (first);
  g_assert_true (g_strrstr (made, "HorizontalRule") == first);
  g_assert_true (first > strstr (made, "The company will sail"));
}

#define CUT(left, right, rest) NEWS (PARA (STR ("The boats sail twice a night from June as the harbour " left)) "," PARA (STR ("Page 2 of 3")) "," \
                                     PARA (STR (right " decided on Monday.")) "," PARA (STR (rest)))

static void
test_hyphen (void)
{
  g_autofree char *word = normal_form (CUT ("commis-", "sion", "The commission has met only once in two years."), NULL);
  g_autofree char *compound = normal_form (CUT ("well-", "known", "It is well-known in the town for this."), NULL);
  g_autofree char *neither = normal_form (CUT ("three-", "and four-masted", "Nobody knows how many masts there are."), NULL);
  const char * const nothing[] = { NULL };

  assert_parts (word, (const char *[]) { "harbour commis\"},{\"t\":\"Str\",\"c\":\"sion decided", NULL }, nothing);
  assert_parts (compound, (const char *[]) { "harbour well-\"},{\"t\":\"Str\",\"c\":\"known decided", NULL }, nothing);
  assert_parts (neither, (const char *[]) { "harbour three-\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"and four-masted", NULL }, nothing);
}

static void
test_embargo (void)
{
  g_auto(GStrv) ahead = NULL, over = NULL, again = NULL;
  g_autofree char *future = normal_form (NEWS (PARA (STR ("Embargoed until 10:00 GMT on 14 May 2199")) "," TEXT), &ahead);
  g_autofree char *past = normal_form (NEWS (PARA (STR ("Embargoed until 10:00 GMT on 14 May 2024")) "," TEXT), &over);
  g_autofree char *same = normal_form (future, &again);

  assert_parts (future, (const char *[]) { "\"release\"", "[\"embargo\",\"2199-05-14T10:00:00Z\"]", NULL }, (const char *[]) { NULL });
  g_assert_cmpuint (g_strv_length (ahead), ==, 1);
  g_assert_nonnull (strstr (ahead[0], "2199-05-14T10:00:00Z"));
  g_assert_cmpuint (g_strv_length (over), ==, 0);
  g_assert_cmpuint (g_strv_length (again), ==, 1);
  g_assert_nonnull (past);
  g_assert_cmpstr (same, ==, future);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markup/frame", test_frame);
  g_test_add_func ("/markup/other-frames", test_other_frames);
  g_test_add_func ("/markup/kicker-in-heading", test_kicker_in_heading);
  g_test_add_func ("/markup/rules", test_rules);
  g_test_add_func ("/markup/hyphen", test_hyphen);
  g_test_add_func ("/markup/embargo", test_embargo);
  return g_test_run ();
}
