/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* When a saved page says that its article was published, where no line of the article says it: in its head, in the tag around a date, beside the article, in its address. */

#include "constructs/constructs.h"
#include "trees.h"

#define HEAD "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"Ferry company adds night sailings\"}]]}"
#define STORY "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"The company will sail twice a night from June, its director said on Monday, after two winters without a boat.\"}]}"
#define LINE(text) "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"" text "\"}]}"
#define LINK(text, url) "{\"t\":\"Para\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"" text "\"}],[\"" url "\",\"\"]]}]}"
#define TIMED(text, datetime) "{\"t\":\"Para\",\"c\":[{\"t\":\"RawInline\",\"c\":[\"html\",\"<time datetime='" datetime "'>\"]},{\"t\":\"Str\",\"c\":\"" text "\"}," \
  "{\"t\":\"RawInline\",\"c\":[\"html\",\"</time>\"]}]}"
#define RAW(html) "{\"t\":\"RawBlock\",\"c\":[\"html\",\"" html "\"]}"

/* One field of the head, and the blocks; all pages have a viewport, by which they are known. */
static char *
published_of (const char *name,
              const char *value,
              const char *blocks)
{
  g_autofree char *json = g_strdup_printf ("{\"pandoc-api-version\":[1,22],\"meta\":{\"%s\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"%s\"}]},"
                                           "\"viewport\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"width\"}]}},\"blocks\":[%s]}", name, value, blocks);
  g_autoptr(NewsdocNode) root = tree_read (json);
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);

  newsdoc_constructs_recognise (story);
  for (guint i = 0; i < story->claims->len && story->published == NULL; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_DATES)
        return g_strdup (newsdoc_claim_get (claim, ".published"));
    }
  return g_strdup (story->published);
}

static void
test_published (void)
{
  static const struct { const char *name, *value, *blocks, *published; } rows[] = {
    { "x", "y", HEAD "," STORY, NULL },
    /* names are written in many ways */
    { "article:published_time", "2024-05-03T10:31:00Z", HEAD "," STORY, "2024-05-03T10:31:00Z" },
    { "publishedTime", "20240503", HEAD "," STORY, "2024-05-03" },
    { "publishedTime", "20249999", HEAD "," STORY, NULL },
    { "pub_date", "May 3, 2024", HEAD "," STORY, "2024-05-03" },
    /* a site's own prefix: what the article says is worth more */
    { "kalkPubDate", "2024-05-03", HEAD "," STORY, "2024-05-03" },
    { "kalkPubDate", "2024-05-03", HEAD "," LINE ("Published 2 May 2024") "," STORY, "2024-05-02" },
    { "kalk-date", "2024-05-03", HEAD "," STORY, NULL },
    { "lastupdate", "2024-05-03", HEAD "," STORY, NULL },
    /* a press release may have its date nowhere but in its dateline */
    { "x", "y", HEAD "," LINE ("SKARVIK, May 3, 2024 - The company will sail twice a night from June, its director said, after two winters without a boat."), "2024-05-03" },
    { "x", "y", HEAD "," LINE ("SKARVIK, May 3 - The company will sail twice a night from June, its director said, after two winters without a boat."), NULL },
    /* the address, and what only looks like one */
    { "twitter:url", "https://kalk.example/2024/05/03/night", HEAD "," STORY, "2024-05-03" },
    { "twitter:image", "https://kalk.example/2024/05/03/night.jpg", HEAD "," STORY, NULL },
    { "x", "y", HEAD "," STORY "," LINK ("Share", "https://share.example/?u=https%3A%2F%2Fkalk.example%2F2024%2F05%2F03%2Fferry-company-adds-sailings"), "2024-05-03" },
    { "x", "y", HEAD "," STORY "," LINK ("More", "https://kalk.example/2024/05/03/ferry-sinks"), NULL },
    { "x", "y", HEAD "," STORY "," LINK ("Again", "https://kalk.example/2024/13/03/ferry-company-adds-sailings"), NULL },
    /* the tag around a printed date has the zone; one of another day is another's */
    { "x", "y", HEAD "," TIMED ("May 3, 2024", "2024-05-03T23:31:00Z") "," STORY, "2024-05-03T23:31:00Z" },
    { "x", "y", HEAD "," TIMED ("May 3, 2024", "20249999") "," STORY, "2024-05-03" },
    { "x", "y", HEAD "," TIMED ("May 3, 2024", "2023-05-03") "," STORY, "2024-05-03" },
    /* a head that the page prints twice, once over its teasers: the date stands under the first; under another headline it is another's */
    { "x", "y", HEAD "," LINE ("3 May 2024") "," LINK ("A", "/a") "," LINK ("B", "/b") "," LINK ("C", "/c") "," LINK ("D", "/d") "," LINK ("E", "/e") "," LINK ("F", "/f")
      "," LINK ("G", "/g") "," LINK ("H", "/h") "," LINK ("I", "/i") "," LINK ("J", "/j") "," HEAD "," STORY, "2024-05-03" },
    { "x", "y", LINE ("Ferry sinks") "," LINE ("3 May 2024") "," LINK ("A", "/a") "," LINK ("B", "/b") "," LINK ("C", "/c") "," LINK ("D", "/d") "," LINK ("E", "/e") ","
      LINK ("F", "/f") "," LINK ("G", "/g") "," LINK ("H", "/h") "," LINK ("I", "/i") "," LINK ("J", "/j") "," HEAD "," STORY, NULL },
    /* JSON with a line break in a string */
    { "x", "y", HEAD "," STORY "," RAW ("<script type='application/ld+json'>{\\\"@type\\\":\\\"NewsArticle\\\",\\\"description\\\":\\\"a\\nb\\\",\\\"datePublished\\\":\\\"2024-05-03\\\"}</script>"), "2024-05-03" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *published = published_of (rows[i].name, rows[i].value, rows[i].blocks);

      g_test_message ("%u: %s", i, rows[i].name);
      g_assert_cmpstr (published, ==, rows[i].published);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dates-page/published", test_published);

  return g_test_run ();
}
