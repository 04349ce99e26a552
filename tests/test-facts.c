/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a page says of its article for machines, right and wrong: tags as Pandoc leaves them, and scripts as pages have them. */

#include "story/facts.h"
#include "trees.h"

#define SCRIPT(json) "<script type=\"application/ld+json\">" json "</script>"
#define ARTICLE(more) "{\"@type\":\"NewsArticle\"," more "}"

/* The values joined by "|"; "-" where there are none. */
static const struct
{
  const char *name, *text, *property, *expected;
} rows[] = {
  { "headline", SCRIPT (ARTICLE ("\"headline\":\"Pier shut\"")), "headline", "Pier shut" },
  { "author/text", SCRIPT (ARTICLE ("\"author\":\"Ann Ash\"")), "author", "Ann Ash" },
  { "author/person", SCRIPT (ARTICLE ("\"author\":{\"@type\":\"Person\",\"name\":\"Ann Ash\"}")), "author", "Ann Ash" },
  { "author/list", SCRIPT (ARTICLE ("\"author\":[{\"name\":\"Ann Ash\"},\"Ben Fir\",{\"url\":\"x\"}]")), "author", "Ann Ash|Ben Fir" },
  { "author/list-in-a-list", SCRIPT (ARTICLE ("\"author\":[[\"Ann Ash\"],\"Ben Fir\"]")), "author", "Ben Fir" },
  { "author/name-is-no-text", SCRIPT (ARTICLE ("\"author\":{\"name\":{\"name\":\"Ann\"}}")), "author", "-" },
  { "author/number", SCRIPT (ARTICLE ("\"author\":17")), "author", "-" },
  { "author/empty", SCRIPT (ARTICLE ("\"author\":\"\"")), "author", "-" },
  { "posting", SCRIPT ("{\"@type\":[\"SocialMediaPosting\"],\"headline\":\"Pier shut\"}"), "headline", "Pier shut" },
  { "not-the-article", SCRIPT ("{\"@type\":\"WebSite\",\"headline\":\"The Post\"}"), "headline", "-" },
  { "no-type", SCRIPT ("{\"headline\":\"The Post\"}"), "headline", "-" },
  { "the-first", SCRIPT ("[" ARTICLE ("\"headline\":\"Pier shut\"") "," ARTICLE ("\"headline\":\"Teaser\"") "]"), "headline", "Pier shut" },
  { "graph", SCRIPT ("{\"@graph\":[{\"@type\":\"WebPage\"}," ARTICLE ("\"headline\":\"Pier shut\"") "]}"), "headline", "Pier shut" },
  { "too-deep", SCRIPT ("[[[[[" ARTICLE ("\"headline\":\"Pier shut\"") "]]]]]"), "headline", "-" },
  { "line-break-in-a-string", SCRIPT (ARTICLE ("\"headline\":\"Pier\nshut\"")), "headline", "Pier shut" },
  { "no-json", SCRIPT ("{\"@type\":"), "headline", "-" },
  { "nothing", SCRIPT (""), "headline", "-" },
  { "no-end", "<script type=\"application/ld+json\">" ARTICLE ("\"headline\":\"Pier shut\""), "headline", "-" },
  { "other-script", "<script type=\"text/javascript\">" ARTICLE ("\"headline\":\"Pier shut\"") "</script>", "headline", "-" },
  { "itemprop", "<meta itemprop=\"datePublished\" content=\"2024-05-03\">", "datePublished", "2024-05-03" },
  { "itemprop/not-asked-for", "<meta itemprop=\"width\" content=\"300\">", "headline", "-" },
  { "itemprop/not-of-a-meta", "<span itemprop=\"headline\" content=\"Pier shut\">", "headline", "-" },
  { "itemprop/no-content", "<meta itemprop=\"headline\">", "headline", "-" },
};

static void
test_facts (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_auto(NewsdocTag) tag = { NULL };
  NewsdocFacts *facts = newsdoc_facts_new ();
  g_autofree char *values = NULL;

  g_assert_true (newsdoc_tag_parse (rows[i].text, &tag));
  newsdoc_facts_take_tag (facts, &tag, rows[i].text);
  if (newsdoc_facts_get (facts, rows[i].property) != NULL)
    values = g_strjoinv ("|", (char **) newsdoc_facts_get (facts, rows[i].property));
  g_assert_cmpstr (values != NULL ? values : "-", ==, rows[i].expected);
  newsdoc_facts_free (facts);
}

/* Name, "/" before it where it closes, and the attributes; "-" where it is no tag. */
static const char * const tags[][2] = {
  { "<article>", "article" },
  { "</article>", "/article" },
  { "<div class=\"a b\" hidden>", "div class=a b hidden=" },
  { "<div class='a' id=b>", "div class=a id=b" },
  { "<img src=\"a.png\" />", "img src=a.png" },
  { "<a href=\"x", "a href=x" },
  { "<p", "p" },
  { "<!-- a comment -->", "-" },
  { "<!DOCTYPE html>", "-" },
  { "<>", "-" },
  { "<1>", "-" },
  { "words", "-" },
  { "", "-" },
};

static void
test_tags (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_auto(NewsdocTag) tag = { NULL };
      g_autoptr(GString) found = g_string_new ("-");

      if (newsdoc_tag_parse (tags[i][0], &tag))
        {
          g_string_printf (found, "%s%s", tag.closing ? "/" : "", tag.name);
          for (char **p = tag.attributes; *p != NULL; p += 2)
            g_string_append_printf (found, " %s=%s", p[0], p[1]);
        }
      g_assert_cmpstr (found->str, ==, tags[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/facts/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_facts);
    }
  g_test_add_func ("/facts/tags", test_tags);
  return g_test_run ();
}
