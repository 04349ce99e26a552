/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a saved page leaves about a text when its furniture is gone: lists of the head's lines, portraits in them, rules, breaks, frames that nobody sees. */

#include "newsdoc-document.h"
#include "trees.h"

#define TEXT       PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters."))
#define LAST       PARA (STR ("Forty people stood on the quay with their suitcases, and the harbour master brought them coffee."))
#define BREAK      "{\"t\":\"LineBreak\"}"
#define RULE       "{\"t\":\"HorizontalRule\"}"
#define RAW(tag)   "{\"t\":\"RawBlock\",\"c\":[\"html\",\"" tag "\"]}"
#define INLINE(tag) "{\"t\":\"RawInline\",\"c\":[\"html\",\"" tag "\"]}"
#define BULLETS(items) "{\"t\":\"BulletList\",\"c\":[" items "]}"
#define VIEWPORT   "\"viewport\":" INLINES ("width=device-width")
#define BYLINE     DIV ("byline", "", PARA (STR ("By Jane Doe")))
#define DATES      DIV ("dates", "", PARA (STR ("Posted: 8 November 2023, 16:43")))

static char *
read_page (const char *meta,
           const char *blocks)
{
  g_autofree char *json = g_strconcat ("{\"pandoc-api-version\":[1,22],\"meta\":{", meta, "},\"blocks\":[" HEADER ("1", "Ferries sail") ",", blocks, "]}", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, &error);

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  return tree_write_document (document);
}

static void
assert_made (const char *blocks,
             const char *made)
{
  g_autofree char *page = read_page (VIEWPORT, blocks);
  g_autofree char *wanted = g_strconcat ("\"blocks\":[", made, "]", NULL);

  assert_parts (page, (const char *[]) { wanted, NULL }, (const char *[]) { NULL });
}

/* The head as a list. A list of the story's is the story's. */
static void
test_list (void)
{
  assert_made (BULLETS ("[" PLAIN (STR ("By Jane Doe")) "],[" PLAIN (STR ("Posted: 8 November 2023, 16:43")) "]") "," TEXT "," LAST,
               DIV ("byline", "", PLAIN (STR ("By Jane Doe"))) "," DIV ("dates", "", PLAIN (STR ("Posted: 8 November 2023, 16:43"))) "," TEXT "," LAST);
  assert_made (PARA (STR ("By Jane Doe")) "," TEXT "," BULLETS ("[" TEXT "],[" TEXT "]") "," LAST,
               BYLINE "," TEXT "," BULLETS ("[" TEXT "],[" TEXT "]") "," LAST);
}

#define NAME(rel) "{\"t\":\"Link\",\"c\":[[\"\",[],[" rel "]],[" STR ("Jane Doe") "],[\"https://post.example/authors/jane-doe\",\"\"]]}"
#define WORDS(rel) STR ("By") "," SPACE "," NAME (rel) "," STR (", 8 November 2023, 16:43")

#define TERMS(term, definition) "{\"t\":\"DefinitionList\",\"c\":[[[" term "],[[" definition "]]]]}"

/* The byline as a term and what it means. */
static void
test_term (void)
{
  assert_made (TERMS (STR ("By"), PLAIN (NAME (PAIR ("rel", "author")) "," STR (", 8 November 2023, 16:43"))) "," TEXT "," LAST,
               DIV ("byline", "", PLAIN (STR ("By") "," SPACE "," NAME ("") "," STR (", 8 November 2023, 16:43"))) "," TEXT "," LAST);
}

/* The agency's sign and the writer's portrait in the line; the byline as the words under the portrait, whose title is the name. */
static void
test_portrait (void)
{
  assert_made (PARA (IMAGE (STR ("Us"), "us.png", "") "," SPACE "," STR ("By Jane Doe")) "," TEXT "," LAST, BYLINE "," TEXT "," LAST);
  assert_made (PARA (IMAGE (WORDS (PAIR ("rel", "author")), "doe.jpg", "fig:Jane Doe")) "," TEXT "," LAST, DIV ("byline", "", PARA (WORDS (""))) "," TEXT "," LAST);
  assert_made (PARA (IMAGE (WORDS (PAIR ("rel", "author")), "boat.jpg", "fig:")) "," TEXT "," LAST, DIV ("byline", "", PARA (WORDS (""))) "," PARA (IMAGE ("", "boat.jpg", "fig:")) "," TEXT "," LAST);
}

/* A rule parts two texts; two of them had something between that is gone, and the last had something behind it. */
static void
test_rules (void)
{
  assert_made (TEXT "," RULE "," LAST, TEXT "," RULE "," LAST);
  assert_made (TEXT "," RULE "," PARA (STR ("Share on Facebook")) "," RULE "," LAST, TEXT "," RULE "," LAST);
  assert_made (TEXT "," LAST "," RULE "," PARA (STR ("Share on Facebook")), TEXT "," LAST);
}

static void
test_breaks (void)
{
  assert_made (PARA (BREAK "," STR ("The company will sail twice a night") "," BREAK "," STR ("from June, its director said on Monday.") "," SPACE "," BREAK) "," LAST,
               PARA (STR ("The company will sail twice a night") "," BREAK "," STR ("from June, its director said on Monday.")) "," LAST);
}

/* Hidden, without an address, of an advertiser, a network's button; a player of sound without a knob; what a browser has no program for. */
static void
test_frames (void)
{
#define GONE(raws) assert_made (TEXT "," raws "," LAST, TEXT "," LAST)
  GONE (RAW ("<iframe style=\\\"display: none;\\\" src=\\\"https://post.example/chart\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe width=\\\"1\\\" height=\\\"1\\\" src=\\\"https://post.example/chart\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe id=\\\"later\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe src=\\\"about:blank\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe src=\\\"https://ad.doubleclick.net/x\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe src=\\\"https://www.facebook.com/plugins/like.php?href=x\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<iframe src=\\\"/api/ads?format=300x250\\\">") "," RAW ("</iframe>"));
  GONE (RAW ("<source data-srcset=\\\"boat.webp\\\">") "," RAW ("</source>"));
  GONE (RAW ("<audio src=\\\"aloud.mp3\\\">") "," RAW ("</audio>"));
  GONE (RAW ("<object id=\\\"player\\\">") "," PLAIN (INLINE ("<param name=\\\"width\\\">") "," SPACE "," INLINE ("</param>")) "," RAW ("</object>"));
  GONE (RAW ("<video data-id=\\\"7\\\">") "," RAW ("</video>"));
#undef GONE
}

/* A chart, a player with knobs, a film: they stay. A film that is pasted into a paragraph of its own is one. */
static void
test_frames_that_show (void)
{
#define KEPT(raws) assert_made (TEXT "," raws "," LAST, TEXT "," raws "," LAST)
  KEPT (RAW ("<iframe src=\\\"https://post.example/chart\\\" width=\\\"100%\\\">") "," RAW ("</iframe>"));
  KEPT (RAW ("<iframe src=\\\"chart.html\\\">") "," RAW ("</iframe>"));
  KEPT (RAW ("<audio src=\\\"talk.mp3\\\" controls>") "," RAW ("</audio>"));
  KEPT (RAW ("<video controls>") "," RAW ("<source src=\\\"boat.mp4\\\">") "," RAW ("</source>") "," RAW ("</video>"));
#undef KEPT
  g_autofree char *pasted = read_page (VIEWPORT, TEXT "," PARA (INLINE ("<iframe src=\\\"https://www.youtube.com/embed/abc?a=1&amp;b=2\\\">") "," INLINE ("</iframe>")) "," LAST);

  assert_parts (pasted, (const char *[]) { "\"embed\"", RAW ("</iframe>"), STR ("YouTube:") "," SPACE, STR ("https://www.youtube.com/embed/abc?a=1&b=2"), NULL }, (const char *[]) { "RawInline", NULL });
}

/* A page's field for machines; on the command line an abstract is one to be printed. */
static void
test_abstract (void)
{
  g_autofree char *page = read_page (VIEWPORT ",\"abstract\":" INLINES ("ferries, night"), TEXT "," LAST);
  g_autofree char *said = read_page (VIEWPORT ",\"abstract\":" STRING ("What came of it"), TEXT "," LAST);
  g_autofree char *paper = read_page ("\"abstract\":" INLINES ("What came of it"), TEXT "," LAST);

  assert_parts (page, (const char *[]) { NULL }, (const char *[]) { "abstract", NULL });
  assert_parts (said, (const char *[]) { "What came of it", NULL }, (const char *[]) { NULL });
  assert_parts (paper, (const char *[]) { "What came of it", NULL }, (const char *[]) { NULL });
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page/tidy/list", test_list);
  g_test_add_func ("/page/tidy/term", test_term);
  g_test_add_func ("/page/tidy/portrait", test_portrait);
  g_test_add_func ("/page/tidy/rules", test_rules);
  g_test_add_func ("/page/tidy/breaks", test_breaks);
  g_test_add_func ("/page/tidy/frames", test_frames);
  g_test_add_func ("/page/tidy/frames-that-show", test_frames_that_show);
  g_test_add_func ("/page/tidy/abstract", test_abstract);
  return g_test_run ();
}
