/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What markup makes of a saved page's own structure: nothing stays that shows nothing, and a picture is the picture. */

#include <string.h>

#include "newsdoc-document.h"
#include "trees.h"

#define TEXT        PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters."))
#define LAST        PARA (STR ("Forty people stood on the quay with their suitcases, and the harbour master brought them coffee."))
#define BREAK       SPACE "," STR ("¶")
#define LINK(id, url, inlines) "{\"t\":\"Link\",\"c\":[[\"" id "\",[\"tool\"],[[\"onclick\",\"send()\"]]],[" inlines "],[\"" url "\",\"\"]]}"
#define ANCHOR(id)  "{\"t\":\"Span\",\"c\":[[\"" id "\",[],[]],[]]}"
#define BOX(blocks) "{\"t\":\"Div\",\"c\":[[\"\",[],[]],[" blocks "]]}"
#define BULLETS(items) "{\"t\":\"BulletList\",\"c\":[" items "]}"
#define TERMS(term, definition) "{\"t\":\"DefinitionList\",\"c\":[[[" term "],[[" definition "]]]]}"
#define RAW(tag)    "{\"t\":\"RawBlock\",\"c\":[\"html\",\"" tag "\"]}"
#define PICTURE(pairs, words, url, title) "{\"t\":\"Image\",\"c\":[[\"\",[\"wide\"],[" pairs "]],[" words "],[\"" url "\",\"" title "\"]]}"
#define CELL(blocks) "[[\"\",[],[]],{\"t\":\"AlignDefault\"},1,1,[" blocks "]]"
#define TABLE(cell) "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]],[[\"\",[],[]],[]]," \
                    "[[[\"\",[],[]],0,[],[[[\"\",[],[]],[" CELL (cell) "]]]]],[[\"\",[],[]],[]]]}"

/* A page is known by its viewport. */
static char *
page (const char *blocks)
{
  g_autofree char *json = g_strconcat ("{\"pandoc-api-version\":[1,22],\"meta\":{\"viewport\":" INLINES ("width=device-width") "},\"blocks\":["
                                       HEADER ("1", "Ferries sail") ",", blocks, "," LAST "]}", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, &error);

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  return tree_write_document (document);
}

static char *
normal_form (const char *block)
{
  g_autofree char *blocks = g_strconcat (TEXT ",", block, NULL);

  return page (blocks);
}

/* Of the block nothing is left between the text's two paragraphs. */
static void
assert_gone (const char *block)
{
  g_autofree char *made = normal_form (block);

  assert_parts (made, (const char *[]) { TEXT "," LAST, NULL }, (const char *[]) { NULL });
}

/* Of the block that is left. */
static void
assert_left (const char *block,
             const char *left)
{
  g_autofree char *made = normal_form (block);
  g_autofree char *wanted = g_strconcat (TEXT ",", left, "," LAST, NULL);

  assert_parts (made, (const char *[]) { wanted, NULL }, (const char *[]) { NULL });
}

static void
test_hollow (void)
{
  assert_gone (PARA (LINK ("", "next.html", "")));
  assert_gone (BOX (PARA (LINK ("", "next.html", SPACE "," STR (" "))) "," PLAIN (ANCHOR ("top"))));
  assert_gone (BULLETS ("[" PLAIN (LINK ("", "a.html", "")) "],[" PLAIN (LINK ("", "b.html", "")) "],[]"));
  assert_gone (TERMS ("", PLAIN (SPACE)));
  assert_gone (TABLE (""));
  assert_gone (TABLE (PLAIN (LINK ("", "a.html", ""))));
  assert_gone (PARA (IMAGE ("", "", "")));
  assert_left (PARA (STR ("a") "," SPACE "," LINK ("", "a.html", "") "," SPACE "," STR ("b")), PARA (STR ("a") "," SPACE "," STR ("b")));
}

/* An element that a link leads to, a row's empty cell and a term without its definition are there for something. */
static void
test_not_hollow (void)
{
  g_autofree char *anchor = normal_form (PARA (STR ("So it stands in the company's letter to the harbour master, which came to light on Monday") "," LINK ("", "#note", STR ("1")) "," ANCHOR ("note")));
  g_autofree char *cells = normal_form (TABLE ("") "," TABLE (PLAIN (STR ("Twice a night"))));
  g_autofree char *term = normal_form (TERMS (STR ("Terna"), ""));

  assert_parts (anchor, (const char *[]) { ANCHOR ("note"), NULL }, (const char *[]) { NULL });
  assert_parts (cells, (const char *[]) { TABLE (PLAIN (STR ("Twice a night"))), NULL }, (const char *[]) { TABLE (""), NULL });
  assert_parts (term, (const char *[]) { "Terna", NULL }, (const char *[]) { NULL });
}

/* "#" leads nowhere: it is what a button has for an address. */
static void
test_boxes (void)
{
  g_autofree char *made = normal_form (BOX (BOX (PARA (STR ("The boat sails for the islands in the evening, and comes back in the night, when all are asleep, ") "," LINK ("", "#", STR ("it says."))))));
  g_autofree char *heading = normal_form ("{\"t\":\"Header\",\"c\":[2,[\"\",[\"head\"],[[\"style\",\"x\"],[\"lang\",\"nb\"]]],[" STR ("Til sjøs") "]]}");

  assert_parts (made, (const char *[]) { "sails for", NULL }, (const char *[]) { "\"Div\"", "onclick", "tool", NULL });
  assert_parts (heading, (const char *[]) { "[\"\",[],[[\"lang\",\"nb\"]]],[" STR ("Til sjøs"), NULL }, (const char *[]) { "style", NULL });
}

static void
test_source (void)
{
  g_autofree char *film = normal_form (RAW ("<video>") "," RAW ("<source src=\\\"boat.mp4\\\">") "," RAW ("</source>") "," RAW ("</video>"));

  assert_gone (RAW ("<source srcset=\\\"boat.webp\\\">") "," RAW ("</source>"));
  assert_parts (film, (const char *[]) { "boat.mp4", "</source>", "</video>", NULL }, (const char *[]) { NULL });
}

static void
test_address (void)
{
  assert_left (PARA (PICTURE (PAIR ("data-src", "boat.jpg"), "", "data:image/gif;base64,R0lGOD", "")), PARA (IMAGE ("", "boat.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("lazy-src", "https://post.example/boat,w_900.jpg"), "", "spacer.gif", "")),
               PARA (IMAGE ("", "https://post.example/boat,w_900.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("data-srcset", "s.jpg 300w, l.jpg 900w,m.jpg 600w"), "", "spacer.gif", "")), PARA (IMAGE ("", "l.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("srcset", "/s.jpg 1x, /l.jpg 2x"), "", "", "")), PARA (IMAGE ("", "/l.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("srcset", "s.jpg 300w"), "", "boat.jpg", "")), PARA (IMAGE ("", "boat.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("lazy-src", "<iframe>"), "", "boat.jpg", "")), PARA (IMAGE ("", "boat.jpg", "")));
}

/* A large size is the file's own. */
static void
test_size (void)
{
  assert_left (PARA (PICTURE (PAIR ("width", "4096") "," PAIR ("height", "2304"), STR ("A boat"), "boat.jpg", "")), PARA (IMAGE (STR ("A boat"), "boat.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("width", "120"), STR ("A boat"), "boat.jpg", "")),
               PARA ("{\"t\":\"Image\",\"c\":[[\"\",[],[[\"width\",\"120\"]]],[" STR ("A boat") "],[\"boat.jpg\",\"\"]]}"));
}

/* What counts readers has no description; a picture's sizes may be its proportions. */
static void
test_point (void)
{
  assert_gone (PARA (PICTURE (PAIR ("width", "1") "," PAIR ("height", "1"), "", "https://count.example/na/1", "")));
  assert_gone (PARA (LINK ("", "b.html", PICTURE (PAIR ("width", "16"), "", "plus.gif", ""))));
  assert_gone (PARA (PICTURE ("", STR ("thumbnail"), "doe.jpg?v=1&w=60&h=60", "")));
  assert_gone (PARA (PICTURE ("", "", "img/doe-48x48.jpg", "")));
  assert_left (PARA (IMAGE ("", "16x9/boat.jpg?w=600&h=300", "")), PARA (IMAGE ("", "16x9/boat.jpg?w=600&h=300", "")));
  assert_left (PARA (IMAGE ("", "620x41/boat-1024x768.jpg", "")), PARA (IMAGE ("", "620x41/boat-1024x768.jpg", "")));
  assert_left (PARA (PICTURE (PAIR ("width", "16") "," PAIR ("height", "9"), STR ("The boat leaves the quay on Monday"), "boat.jpg", "")),
               PARA ("{\"t\":\"Image\",\"c\":[[\"\",[],[[\"width\",\"16\"],[\"height\",\"9\"]]],[" STR ("The boat leaves the quay on Monday") "],[\"boat.jpg\",\"\"]]}"));
}

static void
test_caption (void)
{
  g_autofree char *made = normal_form (PARA (IMAGE (STR ("The boat leaves on Monday.") "," BREAK "," SPACE "," STR ("Foto:") "," SPACE "," STR ("dpa") "," BREAK, "boat.jpg", "fig:")));

  assert_parts (made, (const char *[]) { "Monday.", "\"caption\"", "\"credit\"", NULL }, (const char *[]) { "¶", NULL });
}

/* "(Foto: dpa)": a writer that sets the credit on a line of its own would leave the brackets on others. In a text they stay. */
static void
test_brackets (void)
{
  g_autofree char *caption = normal_form (PARA (IMAGE (STR ("The boat leaves on Monday.") "," SPACE "," STR ("(Foto:") "," SPACE "," STR ("dpa)"), "boat.jpg", "fig:")));
  g_autofree char *square = normal_form (PARA (IMAGE (STR ("The boat leaves on Monday.") "," SPACE "," STR ("[Photo: Jane Doe/AFP]"), "boat.jpg", "fig:")));

  assert_parts (caption, (const char *[]) { STR ("Foto:") "," SPACE "," STR ("dpa"), NULL }, (const char *[]) { "(Foto", "dpa)", STR ("("), STR (")"), NULL });
  assert_parts (square, (const char *[]) { STR ("Photo: Jane Doe/AFP"), NULL }, (const char *[]) { STR ("["), STR ("]"), NULL });
}

/* One byline in two boxes, and the head once more. */
static void
test_bylines (void)
{
  g_autofree char *parts = page (BOX (PARA (STR ("By"))) "," BOX (PARA (STR ("Jane Doe"))) "," TEXT);
  g_autofree char *again = page (PARA (STR ("By Jane Doe")) "," PARA (STR ("Posted: 8 November 2023, 16:43")) "," PARA (STR ("By Jane Doe")) ","
                                 PARA (STR ("Posted: 8 November 2023, 16:43")) "," TEXT);
  g_autofree char *two = page (PARA (STR ("By Jane Doe")) "," PARA (STR ("By John Roe")) "," TEXT);

  assert_parts (parts, (const char *[]) { DIV ("byline", "", PARA (STR ("By") "," SPACE "," STR ("Jane Doe"))), NULL }, (const char *[]) { NULL });
  assert_parts (again, (const char *[]) { DIV ("byline", "", PARA (STR ("By Jane Doe"))) "," DIV ("dates", "", PARA (STR ("Posted: 8 November 2023, 16:43"))) "," TEXT, NULL },
                (const char *[]) { NULL });
  assert_parts (two, (const char *[]) { DIV ("byline", "", PARA (STR ("By Jane Doe"))), "By John Roe", NULL }, (const char *[]) { NULL });
}

/* A caption once more, behind buttons that are gone. Another picture's stays. */
static void
test_captions (void)
{
  const char *image = PARA (IMAGE (STR ("The boat leaves on Monday.") "," SPACE "," STR ("Foto: Jane Doe/AFP"), "boat.jpg", "fig:"));
  g_autofree char *block = g_strconcat (image, "," PLAIN (LINK ("", "#", "")) ",", PARA (STR ("The boat leaves on Monday. Foto: Jane Doe/AFP")), NULL);
  g_autofree char *once = normal_form (block);
  g_autofree char *other = g_strconcat (image, "," TEXT ",", PARA (STR ("The quay on Monday at noon. Foto: Jane Doe/AFP")), NULL);
  g_autofree char *two = normal_form (other);

  assert_parts (once, (const char *[]) { "boat.jpg", NULL }, (const char *[]) { "\"photo\"", NULL });
  assert_parts (two, (const char *[]) { "boat.jpg", "The quay on Monday", NULL }, (const char *[]) { NULL });
}

/* The caption in a box of its own comes to the figure that it is right behind, or to the image; between two pictures it stays where it is. */
static void
test_behind (void)
{
  const char *words = BOX (PARA (STR ("The boat leaves on Monday. Foto: Jane Doe/AFP")));
  const char *implicit = PARA (IMAGE ("", "boat.jpg", "fig:"));
  const char *image = PARA (IMAGE (STR ("boat"), "boat.jpg", ""));
  const char *other = PARA (IMAGE ("", "quay.jpg", "fig:"));
  g_autofree char *figure_block = g_strconcat (implicit, ",", words, NULL);
  g_autofree char *image_block = g_strconcat (image, ",", words, NULL);
  g_autofree char *between_block = g_strconcat (implicit, ",", words, ",", other, NULL);
  g_autofree char *explicit_block = g_strconcat ("{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[]],[", PLAIN (IMAGE ("", "boat.jpg", "")), "]]},", words, NULL);
  g_autofree char *figure = normal_form (figure_block);
  g_autofree char *alone = normal_form (image_block);
  g_autofree char *between = normal_form (between_block);
  g_autofree char *newer = normal_form (explicit_block);

  assert_parts (figure, (const char *[]) { "\"caption\"", "\"credit\"", "boat.jpg", NULL }, (const char *[]) { "\"photo\"", NULL });
  assert_parts (alone, (const char *[]) { "\"photo\"", "boat.jpg", "\"caption\"", "\"credit\"", NULL }, (const char *[]) { NULL });
  assert_parts (between, (const char *[]) { "boat.jpg", "\"photo\"", "\"caption\"", "quay.jpg", NULL }, (const char *[]) { NULL });
  assert_parts (newer, (const char *[]) { "\"Figure\"", "\"caption\"", "\"credit\"", "boat.jpg", NULL }, (const char *[]) { "\"photo\"", NULL });
}

#define STRONG(inlines) "{\"t\":\"Strong\",\"c\":[" inlines "]}"

/* A standfirst that is all bold type is one by its label; a bold word in one is a bold word. */
static void
test_bold (void)
{
  g_autofree char *all = page (DIV ("standfirst-text", "", PARA (STRONG (STR ("Three boats, two winters and one letter to the harbour master,") "," SPACE "," STR ("and what came of it.")))) "," TEXT);
  g_autofree char *word = page (DIV ("standfirst-text", "", PARA (STR ("Three boats, two winters and one letter to the harbour master,") "," SPACE "," STRONG (STR ("and what came of it.")))) "," TEXT);

  assert_parts (all, (const char *[]) { "\"subtitle\"", NULL }, (const char *[]) { "\"Strong\"", NULL });
  assert_parts (word, (const char *[]) { "\"subtitle\"", "\"Strong\"", NULL }, (const char *[]) { NULL });
}

#define WORDS "The company will sail twice a night from June, its director said on Monday, when the letter had come to light, "

/* What a page's style kept apart: two words, the second with a capital. A large first letter is the word's. */
static void
test_gap (void)
{
  g_autofree char *apart = normal_form (PARA (STR (WORDS) "," SPAN ("a", "", "so") "," SPAN ("b", "", "Jane Doe") "," STR ("Reporter,") "," SPACE "," SPAN ("c", "", "8 May 2023") "," ANCHOR ("") "," STR ("2:24")));
  g_autofree char *tagged = normal_form (PARA (STR (WORDS) ",{\"t\":\"Span\",\"c\":[[\"\",[],[]],[" STR ("at 12:24") ",{\"t\":\"RawInline\",\"c\":[\"html\",\"</time>\"]}]]}," SPAN ("b", "", "Reading time")));
  g_autofree char *word = normal_form (PARA (STR (WORDS) "," SPAN ("cap", "", "S") "," STR ("o says the USA") "," SPAN ("b", "", "Today.")));
  g_autofree char *stop = normal_form (PARA (STR (WORDS) "," SPAN ("a", "", "on Monday.") "," SPAN ("b", "", "Jane Doe") "," SPAN ("c", "", "U.S.") "," SPAN ("d", "", "Navy")));

  assert_parts (apart, (const char *[]) { STR ("so") "," SPACE "," STR ("Jane Doe") "," SPACE "," STR ("Reporter,") "," SPACE "," STR ("8 May 2023") "," SPACE "," STR ("2:24"), NULL }, (const char *[]) { NULL });
  assert_parts (tagged, (const char *[]) { STR ("at 12:24") "," SPACE "," STR ("Reading time"), NULL }, (const char *[]) { NULL });
  assert_parts (stop, (const char *[]) { STR ("on Monday.") "," SPACE "," STR ("Jane Doe"), STR ("U.S.") "," STR ("Navy"), NULL }, (const char *[]) { NULL });
  assert_parts (word, (const char *[]) { STR ("S") "," STR ("o says the USA") "," STR ("Today."), NULL }, (const char *[]) { NULL });
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page/hollow", test_hollow);
  g_test_add_func ("/page/not-hollow", test_not_hollow);
  g_test_add_func ("/page/boxes", test_boxes);
  g_test_add_func ("/page/source", test_source);
  g_test_add_func ("/page/address", test_address);
  g_test_add_func ("/page/size", test_size);
  g_test_add_func ("/page/point", test_point);
  g_test_add_func ("/page/caption", test_caption);
  g_test_add_func ("/page/gap", test_gap);
  g_test_add_func ("/page/bold", test_bold);
  g_test_add_func ("/page/captions", test_captions);
  g_test_add_func ("/page/behind", test_behind);
  g_test_add_func ("/page/brackets", test_brackets);
  g_test_add_func ("/page/bylines", test_bylines);
  return g_test_run ();
}
