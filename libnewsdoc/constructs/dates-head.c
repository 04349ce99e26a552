/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates-head.h"

#include <string.h>

#include "../language/dates.h"

/* A day in numbers without marks, as some heads have it: 20190806, and with the time, 20190806103251. */
static char *
digits_day (const char *text)
{
  gsize digits = strspn (text, "0123456789");
  g_autofree char *day = NULL;

  if (digits < 8 || (text[0] != '1' && text[0] != '2') || digits != strlen (text))
    return NULL;
  if (digits != 8 && digits != 14 && digits != 12)
    return NULL;
  day = g_strdup_printf ("%.4s-%.2s-%.2s", text, text + 4, text + 6);
  return g_date_valid_dmy (atoi (day + 8), atoi (day + 5), atoi (day)) ? g_steal_pointer (&day) : NULL;
}

char *
newsdoc_dates_read (NewsdocStory *story,
                    const char   *text)
{
  char *day = newsdoc_dates_find_day (story->lexicon, text);

  return day != NULL ? day : digits_day (text);
}

static char *
read_field (NewsdocStory       *story,
            NewsdocNode        *value,
            NewsdocDatesReader  read)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (value);

  /* a name that comes twice is a list, of which the first is the page's own */
  if (text != NULL && strchr (text, '\n') != NULL)
    *strchr (text, '\n') = '\0';
  return text != NULL ? read (story, g_strstrip (text)) : NULL;
}

/* So many letters are enough not to be the end of another word, as "date" and "pdate" are. */
#define LEAST_LETTERS 7

/* Heads write the same name in many ways: "published_time", "publishedTime"; only letters and numbers count. With loose, what a site sets
 * before it does not matter: "abc:publishedTime". */
static gboolean
is_name (const char *field,
         gsize       field_length,
         const char *name,
         gboolean    loose)
{
  gsize i = field_length, k = strlen (name), same = 0;

  while (k > 0)
    {
      if (!g_ascii_isalnum (name[k - 1]))
        k--;
      else if (i > 0 && !g_ascii_isalnum (field[i - 1]))
        i--;
      else if (i == 0 || g_ascii_tolower (field[i - 1]) != g_ascii_tolower (name[k - 1]))
        return FALSE;
      else
        i--, k--, same++;
    }
  return i == 0 || (loose && same >= LEAST_LETTERS);
}

char *
newsdoc_dates_field (NewsdocStory       *story,
                     const char         *key,
                     gboolean            loose,
                     NewsdocDatesReader  read)
{
  const char * const *names = newsdoc_lexicon_list (story->lexicon, "page", key);
  NewsdocNode *first = story->meta != NULL ? newsdoc_node_get_first_child (story->meta) : NULL;
  char *day = NULL;

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    for (NewsdocNode *entry = first; day == NULL && entry != NULL; entry = newsdoc_node_get_next (entry))
      {
        gsize length = 0;
        const char *field = newsdoc_node_get_text (entry, &length);
        NewsdocNode *value = newsdoc_node_get_first_child (entry);

        if (field != NULL && value != NULL && is_name (field, length, names[i], loose))
          day = read_field (story, value, read);
      }
  return day;
}

char *
newsdoc_dates_head (NewsdocStory *story,
                    const char   *property,
                    const char   *key)
{
  const char * const *values = newsdoc_facts_get (story->facts, property);
  char *day = values != NULL ? newsdoc_dates_read (story, values[0]) : NULL;

  return day != NULL ? day : newsdoc_dates_field (story, key, FALSE, newsdoc_dates_read);
}
