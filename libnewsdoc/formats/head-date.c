/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include <stdlib.h>
#include <string.h>

#include "../language/lexicon.h"
#include "build.h"

#define ISO_LENGTH ((gsize) strlen ("2000-01-01"))

gboolean
newsdoc_head_is_iso_date (const char *date)
{
  /* It goes into an attribute of HTML: nothing but a date may pass. */
  return date != NULL && g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+ ?(Z|[+-][0-9:]+)?)?$", date, G_REGEX_DOLLAR_ENDONLY, 0);
}

/* "{day}. {month} {year}": the region's own pattern, else the language's; of two the second is for the first of a month ("1er mai"). */
static const char *
find_pattern (const NewsdocLexicon *lexicon,
              int                   day)
{
  g_autofree char *key = g_strconcat ("date-", newsdoc_lexicon_region (lexicon), NULL);
  const char * const *list = newsdoc_lexicon_list (lexicon, "language", key);

  if (list == NULL)
    list = newsdoc_lexicon_list (lexicon, "language", "date");
  if (list == NULL)
    return NULL;
  return day == 1 && list[1] != NULL ? list[1] : list[0];
}

/* The first form of a month is the one of a full date. */
static char *
dup_month (const NewsdocLexicon *lexicon,
           int                   month)
{
  const char * const *months = newsdoc_lexicon_list (lexicon, "dates", "months");

  if (months == NULL || g_strv_length ((char **) months) < 12 || month < 1 || month > 12)
    return NULL;
  return g_strndup (months[month - 1], strcspn (months[month - 1], "|"));
}

static char *
print_date (const NewsdocLexicon *lexicon,
            const char           *iso)
{
  int number = atoi (iso + strlen ("2000-01-"));
  const char *pattern = find_pattern (lexicon, number);
  g_autofree char *month = dup_month (lexicon, atoi (iso + strlen ("2000-")));
  g_autofree char *day = g_strdup_printf ("%d", number);
  g_autofree char *year = g_strndup (iso, strlen ("2000"));
  g_autoptr (GString) text = NULL;

  if (pattern == NULL || month == NULL || number < 1 || number > 31)
    return NULL;
  text = g_string_new (pattern);
  g_string_replace (text, "{day}", day, 1);
  g_string_replace (text, "{month}", month, 1);
  g_string_replace (text, "{year}", year, 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "By Jane Doe, Oct. 29, 2014": is the year in the byline, and the day, a number of its own? */
static gboolean
is_in_byline (NewsdocNode *root,
              const char  *iso)
{
  NewsdocNode *div = newsdoc_head_find (root, "byline");
  g_autofree char *text = div != NULL ? newsdoc_node_dup_plain_text (div) : newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "author");
  g_auto (GStrv) words = text != NULL ? g_regex_split_simple ("[^0-9]+", text, 0, 0) : NULL;
  gboolean day = FALSE, year = FALSE;

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      year |= strlen (words[i]) == 4 && strncmp (words[i], iso, 4) == 0;
      day |= strlen (words[i]) <= 2 && atoi (words[i]) == atoi (iso + strlen ("2000-01-"));
    }
  return day && year;
}

char *
newsdoc_head_dup_day (NewsdocNode *root)
{
  const NewsdocLexicon *lexicon = newsdoc_head_lexicon (root);
  char *date = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "date");
  char *printed;

  if (!newsdoc_head_is_iso_date (date))
    return date;
  if (is_in_byline (root, date))
    {
      g_free (date);
      return NULL;
    }
  printed = lexicon != NULL ? print_date (lexicon, date) : NULL;
  if (printed == NULL)
    {
      /* the time of day is for machines */
      date[ISO_LENGTH] = '\0';
      return date;
    }
  g_free (date);
  return printed;
}
