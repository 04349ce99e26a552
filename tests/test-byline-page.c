/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Whom a saved page names as its author where no line of the article does: in its head, or in a list of facts under the text. */

#include "constructs/constructs.h"
#include "trees.h"

#define HEAD "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"Ferry company adds night sailings\"}]]}"
#define LINE(text) "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"" text "\"}]}"
#define STORY LINE ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat.")
#define LONG STORY "," STORY "," STORY "," STORY "," STORY
#define TEASER "{\"t\":\"Para\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"Harbour closed for repairs in August\"}],[\"/harbour\",\"\"]]}]}"
#define TEASERS TEASER "," TEASER "," TEASER "," TEASER "," TEASER "," TEASER "," TEASER "," TEASER

/* Whom a line or else the page names first. The page has one field in its head, the blocks, and a viewport, by which it is known. */
static char *
author_of (const char *name,
           const char *value,
           const char *blocks)
{
  g_autofree char *json = g_strdup_printf ("{\"pandoc-api-version\":[1,22],\"meta\":{\"%s\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"%s\"}]},"
                                           "\"viewport\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"width\"}]}},\"blocks\":[%s]}", name, value, blocks);
  g_autoptr(NewsdocNode) root = tree_read (json);
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);

  newsdoc_constructs_recognise (story);
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_BYLINE)
        return g_strdup (newsdoc_claim_get (claim, "author.name"));
    }
  return story->said != NULL ? g_strdup (newsdoc_claim_get (story->said, "author.name")) : NULL;
}

static void
test_author (void)
{
  static const struct { const char *name, *value, *blocks, *author; } rows[] = {
    { "x", "y", HEAD "," STORY, NULL },
    { "author", "Karin Holm", HEAD "," STORY, "Karin Holm" },
    /* what the article says is worth more */
    { "author", "Karin Holm", HEAD "," LINE ("By Jonas Beck") "," STORY, "Jonas Beck" },
    /* the site is no author */
    { "publisher", "Kalk Messenger", HEAD "," STORY, NULL },
    /* a list of facts: the date is next to the name */
    { "x", "y", HEAD "," LONG "," TEASERS "," LINE ("Date: 3 May 2024") "," LINE ("Author: Karin Holm") "," TEASERS, "Karin Holm" },
    /* a teaser's byline has its headline next to it; and the date may be that of another thing */
    { "x", "y", HEAD "," LONG "," TEASERS "," LINE ("By Jonas Beck") "," TEASERS, NULL },
    { "x", "y", HEAD "," LONG "," TEASERS "," LINE ("Date: 3 May 2024") "," LINE ("By the quay") "," TEASERS, NULL },
    { "x", "y", HEAD "," LONG "," TEASERS "," LINE ("Date: 3 May 2024") "," LINE ("Author: Messenger Staff") "," TEASERS, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *author = author_of (rows[i].name, rows[i].value, rows[i].blocks);

      g_test_message ("%u", i);
      g_assert_cmpstr (author, ==, rows[i].author);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/byline-page/author", test_author);
  return g_test_run ();
}
