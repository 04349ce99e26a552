/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article.h"
#include "trees.h"

#define PERSON MAP ("\"kind\":" STRING ("person") ",\"name\":" STRING ("Ann Ash") ",\"place\":" STRING ("Rome"))
#define AGENCY MAP ("\"kind\":" STRING ("organization") ",\"name\":" STRING ("Agency"))

static NewsdocArticle *
read_article (const char *meta,
              const char *blocks)
{
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23,1", "%s", "%s"), meta, blocks);
  g_autoptr (NewsdocNode) root = tree_read (json);

  return newsdoc_article_new_from_root (root);
}

static void
assert_json (const char *meta,
             const char *blocks,
             const char *expected)
{
  g_autoptr (NewsdocArticle) article = read_article (meta, blocks);
  g_autoptr (JsonNode) node = newsdoc_article_to_json (article);
  g_autofree char *json = json_to_string (node, FALSE);

  g_assert_cmpstr (json, ==, expected);
}

typedef struct
{
  const char *name, *meta, *blocks, *expected;
} Case;

static const Case cases[] = {
  { "empty", "", "", "{}" },
  { "head", "\"title\":" INLINES ("Headline") ",\"subtitle\":" INLINES ("Deck") ",\"lang\":" INLINES ("en") ",\"publisher\":" INLINES ("Post"),
    DIV ("kicker", "", PARA (STR ("Topic"))),
    "{\"headline\":\"Headline\",\"kicker\":\"Topic\",\"standfirst\":\"Deck\",\"language\":\"en\",\"publisher\":\"Post\"}" },
  { "byline", "\"author\":" LIST (INLINES ("Ann Ash")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (PERSON "," AGENCY) ",\"text\":" STRING ("By Ann"))),
    DIV ("byline", "", PARA (STR ("Not this one"))),
    "{\"byline\":{\"text\":\"By Ann\",\"authors\":[{\"name\":\"Ann Ash\",\"kind\":\"person\",\"place\":\"Rome\"},{\"name\":\"Agency\",\"kind\":\"organization\"}]}}" },
  { "byline/metadata-alone", "\"author\":" INLINES ("Ann Ash"), "", "{\"byline\":{\"authors\":[{\"name\":\"Ann Ash\",\"kind\":\"person\"}]}}" },
  { "dates", "\"date\":" INLINES ("2024-05-03") ",\"newsdoc\":" MAP ("\"modified\":" STRING ("2024-05-04") ",\"published\":" STRING ("2024-05-03T10:00Z")),
    DIV ("dates", "", PARA (STR ("Friday"))), "{\"published\":\"2024-05-03T10:00Z\",\"modified\":\"2024-05-04\"}" },
  { "dates/metadata-alone", "\"date\":" INLINES ("2024-05-03"), "", "{\"published\":\"2024-05-03\"}" },
  { "dateline", "\"newsdoc\":" MAP ("\"dateline\":" MAP ("\"date\":" STRING ("2024-05-03") ",\"places\":" LIST (STRING ("BONN") "," STRING ("ROME")) ",\"source\":" STRING ("AP") ",\"text\":" STRING ("BONN/ROME -"))),
    "", "{\"dateline\":{\"text\":\"BONN/ROME -\",\"places\":[\"BONN\",\"ROME\"],\"date\":\"2024-05-03\",\"source\":\"AP\"}}" },
  { "dateline/by-hand", "", PARA (SPAN ("dateline", "", "ROME -") "," SPACE "," STR ("Text.")), "{\"dateline\":{\"text\":\"ROME -\"},\"body\":[\"ROME - Text.\"]}" },

  { "body", "", PARA (STR ("One.")) "," HEADER ("1", "Two") ",{\"t\":\"BulletList\",\"c\":[[" PLAIN (STR ("Three")) "]]},{\"t\":\"BlockQuote\",\"c\":[" PARA (STR ("Four")) "]},"
    DIV ("factbox", "", PARA (STR ("Five"))) "," DIV ("related", "", PARA (STR ("Not this"))) "," PARA (""),
    "{\"body\":[\"One.\",\"Two\",\"Three\",\"Four\",\"Five\"]}" },
  { "notes", "", DIV ("correction", "", PARA (STR ("A")) "," PARA (STR ("B"))) "," DIV ("editors-note", "", PARA (STR ("C"))) "," DIV ("about-author", "", PARA (STR ("D"))) ","
    DIV ("disclaimer", "", PARA (STR ("E"))) "," DIV ("signoff", "", PARA (STR ("F"))) "," DIV ("signoff", "", PARA (STR ("G"))) "," DIV ("rights", "", PARA (STR ("H"))),
    "{\"corrections\":[\"A\",\"B\"],\"editors_notes\":[\"C\"],\"about_author\":[\"D\"],\"disclaimers\":[\"E\"],\"signoff\":\"F\\nG\",\"rights\":\"H\"}" },
  { "pull-quotes", "", DIV ("pullquote", PAIR ("duplicate", "true"), PARA (STR ("Quoted")) "," DIV ("attribution", "", PARA (STR ("Ann")))) ","
    DIV ("pullquote", "", PARA (STR ("More") "," SPACE "," SPAN ("attribution", "", "Ben"))),
    "{\"pull_quotes\":[{\"text\":\"Quoted\",\"attribution\":\"Ann\",\"duplicate\":true},{\"text\":\"More\",\"attribution\":\"Ben\",\"duplicate\":false}]}" },

  { "image", "", FIGURE (SPAN ("caption", "", "A boat.") "," SPACE "," SPAN ("credit", PAIR ("photographer", "Cy Fry") "," PAIR ("agency", "AFP"), "Cy Fry/AFP"), IMAGE (STR ("Alt"), "a.png", "")),
    "{\"images\":[{\"src\":\"a.png\",\"alt\":\"Alt\",\"caption\":\"A boat.\",\"credit\":\"Cy Fry/AFP\",\"photographer\":\"Cy Fry\",\"agency\":\"AFP\"}]}" },
  { "image/implicit", "", PARA (IMAGE (STR ("A boat.") "," SPACE "," SPAN ("credit", PAIR ("distributor", "Getty"), "Photo: Cy"), "a.png", "fig:")),
    "{\"images\":[{\"src\":\"a.png\",\"caption\":\"A boat.\",\"credit\":\"Photo: Cy\",\"distributor\":\"Getty\"}]}" },
  { "image/two-credits", "", DIV ("photo", "", PARA (STR ("A boat.") "," SPAN ("credit", "", "Photo: Cy") "," SPAN ("credit", PAIR ("agency", "AFP"), "AFP"))),
    "{\"images\":[{\"caption\":\"A boat.\",\"credit\":\"Photo: Cy, AFP\",\"agency\":\"AFP\"}]}" },
  { "image/name-twice", "", DIV ("photo", "", PARA (SPAN ("caption", "", "A boat.") "," SPAN ("credit", "", "Cy Fry/AFP | CY FRY"))),
    "{\"images\":[{\"caption\":\"A boat.\",\"credit\":\"Cy Fry/AFP\"}]}" },
  { "image/two-fields", "", DIV ("photo", "", PARA (SPAN ("caption", "", "A boat.") "," SPAN ("credit", "", "AFP | Cy Fry"))),
    "{\"images\":[{\"caption\":\"A boat.\",\"credit\":\"AFP | Cy Fry\"}]}" },
  { "image/caption-in-pieces", "",
    DIV ("photo", "", PARA (SPAN ("caption", "", "Left, a boat") "," SPACE "," SPAN ("credit", "", "AFP") "," SPAN ("caption", "", "; right, a quay"))),
    "{\"images\":[{\"caption\":\"Left, a boat; right, a quay\",\"credit\":\"AFP\"}]}" },
  { "image/caption-twice", "",
    FIGURE (SPAN ("caption", "", "A boat.") "," SPACE "," SPAN ("credit", "", "AFP"), IMAGE (STR ("Alt"), "a.png", "")) ","
    DIV ("photo", "", PARA (SPAN ("caption", "", "A boat.") "," SPAN ("credit", "", "AFP"))) ","
    DIV ("photo", "", PARA (SPAN ("caption", "", "A boat.") "," SPAN ("credit", "", "Cy Fry"))),
    "{\"images\":[{\"src\":\"a.png\",\"alt\":\"Alt\",\"caption\":\"A boat.\",\"credit\":\"AFP\"},"
    "{\"caption\":\"A boat.\",\"credit\":\"Cy Fry\"}]}" },
  { "image/credit-behind", "",
    FIGURE (SPAN ("caption", "", "A boat."), IMAGE (STR ("Alt"), "a.png", "")) ","
    DIV ("photo", "", PARA (SPAN ("credit", PAIR ("agency", "AFP"), "AFP"))) "," DIV ("photo", "", PARA (SPAN ("credit", "", "Cy Fry"))),
    "{\"images\":[{\"src\":\"a.png\",\"alt\":\"Alt\",\"caption\":\"A boat.\",\"credit\":\"AFP\",\"agency\":\"AFP\"},{\"credit\":\"Cy Fry\"}]}" },
  { "image/no-picture", "", DIV ("photo", "", PARA (STR ("Dee Doe, expert"))), "{}" },
  { "image/in-a-line", "", PARA (IMAGE (STR ("Alt"), "a.png", "") "," SPACE "," STR ("Text.")), "{\"body\":[\"Text.\"],\"images\":[{\"src\":\"a.png\",\"alt\":\"Alt\"}]}" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;

  assert_json (test->meta, test->blocks, test->expected);
}

/* A binding reads properties, a C program the getters. */
static void
test_properties (void)
{
  g_autoptr (NewsdocArticle) article =
    read_article ("\"title\":" INLINES ("Headline") ",\"author\":" LIST (INLINES ("Ann")), PARA (STR ("Body.")) "," DIV ("pullquote", PAIR ("duplicate", "true"), PARA (STR ("Q"))));
  g_autofree char *headline = NULL;
  g_autofree char *kicker = NULL;
  g_auto (GStrv) body = NULL;
  g_autoptr (GListModel) authors = NULL;
  g_autoptr (NewsdocAuthor) author = NULL;
  g_autoptr (NewsdocPullquote) quote = g_list_model_get_item (newsdoc_article_get_pull_quotes (article), 0);

  g_object_get (article, "headline", &headline, "kicker", &kicker, "body", &body, "authors", &authors, NULL);
  g_assert_cmpstr (headline, ==, "Headline");
  g_assert_cmpstr (headline, ==, newsdoc_article_get_headline (article));
  g_assert_null (kicker);
  g_assert_null (newsdoc_article_get_corrections (article));
  g_assert_cmpstr (body[0], ==, "Body.");
  g_assert_null (body[1]);
  g_assert_cmpuint (g_list_model_get_n_items (authors), ==, 1);
  g_assert_true (g_list_model_get_item_type (authors) == NEWSDOC_TYPE_AUTHOR);
  author = g_list_model_get_item (authors, 0);
  g_assert_cmpstr (newsdoc_author_get_name (author), ==, "Ann");
  g_assert_null (newsdoc_author_get_role (author));
  g_assert_true (newsdoc_pullquote_get_duplicate (quote));
  g_assert_cmpuint (g_list_model_get_n_items (newsdoc_article_get_images (article)), ==, 0);
}

/* The notes as objects. */
static void
test_notes (void)
{
  g_autoptr (NewsdocArticle) article = read_article ("", DIV ("correction", "", PARA (STR ("A")) "," PARA (STR ("B"))) "," DIV ("disclaimer", "", PARA (STR ("C"))));
  GListModel *notes = newsdoc_article_get_notes (article);
  static const struct { const char *text; NewsdocNoteKind kind; } expected[] = {
    { "A", NEWSDOC_NOTE_KIND_CORRECTION }, { "B", NEWSDOC_NOTE_KIND_CORRECTION }, { "C", NEWSDOC_NOTE_KIND_DISCLAIMER },
  };

  g_assert_cmpuint (g_list_model_get_n_items (notes), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (NewsdocNote) note = g_list_model_get_item (notes, i);

      g_assert_cmpstr (newsdoc_note_get_text (note), ==, expected[i].text);
      g_assert_cmpint (newsdoc_note_get_kind (note), ==, expected[i].kind);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/article/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/article/properties", test_properties);
  g_test_add_func ("/article/note-objects", test_notes);
  return g_test_run ();
}
