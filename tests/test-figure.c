/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Pandoc's figures from API 1.23 on: what stands in them beside the picture and the caption, and figures of something else. */

#include <string.h>

#include "newsdoc-article.h"
#include "newsdoc-document.h"
#include "newsdoc-image.h"
#include "newsdoc-pullquote.h"
#include "trees.h"

#define TEXT  PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat."))
#define BOX(caption, blocks) "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" caption "]],[" blocks "]]}"
#define PICTURE PLAIN (IMAGE (STR ("A ferry"), "ferry.jpg", ""))
#define QUOTED(blocks) "{\"t\":\"BlockQuote\",\"c\":[" blocks "]}"
#define FERRY   PLAIN (STR ("The Terna at the fish quay."))
#define CREDIT  STR ("Photo: Anders Lind/Reuters")

typedef struct
{
  const char *name, *figure;
  const char *images;    /* "caption|credit" of each, with semicolons between */
  const char *body;      /* what the figure adds to the text, or NULL */
  const char *quote;     /* the pull quote, or NULL */
  const char *wanted;    /* in the normal form, or NULL */
} Case;

static const Case cases[] = {
  { "credit", BOX (FERRY, PICTURE "," PARA (CREDIT)), "The Terna at the fish quay.|Anders Lind/Reuters", NULL, NULL,
    SPAN ("caption", "", "The Terna at the fish quay.") "," SPACE "," SPAN ("credit", PAIR ("lead", "Photo:") "," PAIR ("photographer", "Anders Lind") ","
    PAIR ("agency", "Reuters"), "Photo: Anders Lind/Reuters") "]}]],[" PICTURE "]]}" },
  { "credit/marked", BOX (FERRY, PICTURE "," DIV ("credit", "", PARA (STR ("Anders Lind")))), "The Terna at the fish quay.|Anders Lind", NULL, NULL,
    "{\"t\":\"Space\"}," SPAN ("credit", "", "Anders Lind") },
  { "credit/first", BOX (FERRY, PARA (SPACE "," CREDIT "," SPACE) "," PICTURE), "The Terna at the fish quay.|Anders Lind/Reuters", NULL, NULL, NULL },
  { "credit/no-caption", BOX ("", PICTURE "," PARA (CREDIT)), "|Anders Lind/Reuters", NULL, NULL, NULL },
  { "both", BOX ("", PICTURE "," PARA (STR ("The Terna leaves the fish quay on the last day of her first winter.")) "," PARA (CREDIT)),
    "The Terna leaves the fish quay on the last day of her first winter.|Anders Lind/Reuters", NULL, NULL, NULL },
  { "film", BOX ("", "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<video>\"]}," PARA (CREDIT)), "|Anders Lind/Reuters", NULL, NULL, NULL },

  { "film/alone", BOX ("", "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<video>\"]}"), "", NULL, NULL, NULL },
  { "lost", BOX ("", PARA (CREDIT)), "|Anders Lind/Reuters", NULL, NULL, NULL },

  /* nothing says that these are a caption */
  { "button", BOX (FERRY, PICTURE "," PARA (STR ("More pictures"))), "The Terna at the fish quay.|", NULL, NULL, "\"More pictures\"}]}]]}" },
  { "date", BOX (FERRY, PICTURE "," PARA (STR ("3 May 2024"))), "The Terna at the fish quay.|", NULL, NULL, NULL },
  { "date/caption", BOX (PLAIN (STR ("03.05.2024, 10:31 Uhr")), PICTURE), "|", NULL, NULL, NULL },

  { "several", BOX ("", PICTURE "," PICTURE "," PARA (CREDIT)), "|Anders Lind/Reuters;|", NULL, NULL, NULL },
  { "gallery", BOX (PLAIN (STR ("The last winter.")), BOX (FERRY, PICTURE "," PARA (CREDIT)) "," BOX (PLAIN (STR ("The quay.")), PICTURE)),
    "The last winter.|;The Terna at the fish quay.|Anders Lind/Reuters;The quay.|", NULL, NULL, NULL },

  /* figures of something else */
  { "quotation", BOX ("", QUOTED (PARA (STR ("We waited two winters.")))), "", "We waited two winters.", NULL, NULL },
  { "quotation/who", BOX (PLAIN (STR ("said at the harbour on Monday")), QUOTED (PARA (STR ("We waited two winters.")))), "", "said at the harbour on Monday/We waited two winters.", NULL, NULL },
  { "pull-quote", DIV ("pullquote", "", BOX ("", QUOTED (PARA (STR ("We waited two winters."))))), "", NULL, "We waited two winters.", NULL },
  { "poem", BOX ("", PARA (STR ("The sea is grey today,")) "," PARA (STR ("the boats are in the bay."))), "", "The sea is grey today,/the boats are in the bay.", NULL, NULL },
};

static char *
dup_images (NewsdocArticle *article)
{
  GListModel *images = newsdoc_article_get_images (article);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (images); i++)
    {
      g_autoptr(NewsdocImage) image = g_list_model_get_item (images, i);
      const char *caption = newsdoc_image_get_caption (image), *credit = newsdoc_image_get_credit (image);

      g_string_append_printf (all, "%s%s|%s", i > 0 ? ";" : "", caption != NULL ? caption : "", credit != NULL ? credit : "");
    }
  return g_string_free (all, FALSE);
}

/* Without the paragraph that is before the figure. */
static char *
dup_body (NewsdocArticle *article)
{
  const char * const *body = newsdoc_article_get_body (article);

  return body != NULL && body[0] != NULL && body[1] != NULL ? g_strjoinv ("/", (char **) body + 1) : NULL;
}

static char *
dup_quote (NewsdocArticle *article)
{
  g_autoptr(NewsdocPullquote) quote = g_list_model_get_item (newsdoc_article_get_pull_quotes (article), 0);

  return quote != NULL ? g_strdup (newsdoc_pullquote_get_text (quote)) : NULL;
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *whole = g_strdup_printf (DOCUMENT ("1,23,1", "", "%s,%s,%s"), HEADER ("1", "Night boats sail again"), TEXT, test->figure);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (whole, -1, &error);
  g_autofree char *made = NULL, *images = NULL, *body = NULL, *quote = NULL;

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  made = tree_write_document (document);
  if (test->wanted != NULL && strstr (made, test->wanted) == NULL)
    {
      g_test_message ("%s is not in %s", test->wanted, made);
      g_test_fail ();
    }
  images = dup_images (newsdoc_document_get_article (document));
  body = dup_body (newsdoc_document_get_article (document));
  quote = dup_quote (newsdoc_document_get_article (document));
  g_assert_cmpstr (images, ==, test->images);
  g_assert_cmpstr (body, ==, test->body);
  g_assert_cmpstr (quote, ==, test->quote);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/figure/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
