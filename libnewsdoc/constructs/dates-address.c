/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates-head.h"

#include <string.h>

/* A word of the headline that may be looked for in an address. */
#define LEAST_WORD 3

/* So many of the headline's words, and so large a share of them, make an address the article's own: many leave out the small ones. */
#define LEAST_WORDS 3
#define LEAST_SHARE 0.6

static gboolean
is_number (const char *p,
           guint       digits)
{
  return strspn (p, "0123456789") >= digits;
}

/* /2024/05/03/, /2024-05-03/, /20240503/ */
static char *
read_day (const char *p)
{
  guint mark = is_number (p, 4) && (p[4] == '/' || p[4] == '-') ? 1 : 0;
  const char *month = p + 4 + mark, *day = p + 6 + 2 * mark;
  int y, m, d;

  if (!is_number (p, 4) || !is_number (month, 2) || (mark && p[4] != month[2]) || !is_number (day, 2) || g_ascii_isdigit (day[2]))
    return NULL;
  y = (p[0] - '0') * 1000 + (p[1] - '0') * 100 + (p[2] - '0') * 10 + p[3] - '0';
  m = (month[0] - '0') * 10 + month[1] - '0';
  d = (day[0] - '0') * 10 + day[1] - '0';
  return y >= 1980 && y < 2200 && g_date_valid_dmy (d, m, y) ? g_strdup_printf ("%04d-%02d-%02d", y, m, d) : NULL;
}

static char *
find_day (const char *url)
{
  char *day = NULL;

  for (const char *p = strchr (url, '/'); day == NULL && p != NULL; p = strchr (p + 1, '/'))
    day = read_day (p + 1);
  return day;
}

/* The words of the headline, folded; the title's where there is no headline. */
static GStrv
headline_words (NewsdocStory *story)
{
  const char *text = story->headline >= 0 ? newsdoc_story_line (story, story->headline)->text : story->title;
  g_autofree char *folded = text != NULL ? newsdoc_text_fold (text, -1) : g_strdup ("");
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  for (char *p = folded; *p != '\0'; p++)
    if ((guchar) *p < 0x80 && !g_ascii_isalnum (*p))
      *p = ' ';
  parts = g_strsplit (folded, " ", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (strlen (parts[i]) >= LEAST_WORD)
      g_strv_builder_add (words, parts[i]);
  return g_strv_builder_end (words);
}

static gboolean
has_words (const char *url,
           GStrv       words)
{
  g_autofree char *folded = g_ascii_strdown (url, -1);
  guint n = g_strv_length (words), found = 0;

  for (guint i = 0; i < n; i++)
    found += strstr (folded, words[i]) != NULL;
  return found >= LEAST_WORDS && found >= LEAST_SHARE * n;
}

/* An address that a link to share the page hands on is written in another's query: "?u=https%3A%2F%2Fexample.org%2F2024%2F05%2F03%2F…". */
static char *
day_of_link (const char *url,
             GStrv       words)
{
  g_autofree char *plain = strchr (url, '%') != NULL ? g_uri_unescape_string (url, NULL) : NULL;
  const char *address = plain != NULL ? plain : url;
  char *day = find_day (address);

  if (day != NULL && !has_words (address, words))
    g_clear_pointer (&day, g_free);
  return day;
}

static char *
day_of_links (NewsdocStory *story)
{
  g_auto(GStrv) words = headline_words (story);
  char *day = NULL;

  if (g_strv_length (words) < LEAST_WORDS)
    return NULL;
  for (NewsdocNode *node = story->root; day == NULL && node != NULL; node = newsdoc_node_next_in_tree (node, story->root))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK && newsdoc_node_get_url (node) != NULL)
      day = day_of_link (newsdoc_node_get_url (node), words);
  return day;
}

static char *
day_of_field (NewsdocStory *story,
              const char   *url)
{
  return find_day (url);
}

char *
newsdoc_dates_address (NewsdocStory *story)
{
  char *day = newsdoc_dates_field (story, "address", FALSE, day_of_field);

  return day != NULL ? day : day_of_links (story);
}
