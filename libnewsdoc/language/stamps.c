/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates.h"

#include "date-read.h"
#include "text.h"

#include <string.h>

/* A stamp: "Published 3 May 2024, 10:31 BST; updated 4 May 2024". Everything in the line must be part of it. */

#define MOST_BYTES 200

typedef enum { SAYS_NOTHING, SAYS_PUBLISHED, SAYS_UPDATED } Says;

typedef struct
{
  char    *iso[3];       /* by what was said before the date */
  Says     says;
  gboolean labelled;
  gboolean timed;        /* a time or a relative date */
  gboolean dated;
} Stamp;

static const char *
skip_signs (const char *p)
{
  while (*p != '\0' && !g_unichar_isalnum (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
read_label (const NewsdocLexicon *lexicon,
            const char           *p,
            Stamp                *stamp)
{
  const char *published = newsdoc_date_read_word (lexicon, "dates", "published", p, NULL);
  const char *updated = newsdoc_date_read_word (lexicon, "dates", "updated", p, NULL);

  if (published == NULL && updated == NULL)
    return NULL;
  stamp->says = updated > published ? SAYS_UPDATED : SAYS_PUBLISHED;
  stamp->labelled = TRUE;
  return MAX (published, updated);
}

static const char *
read_date (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  NewsdocDate date;
  gsize near = strnlen (p, 80);

  while (near > 0 && ((guchar) p[near] & 0xC0) == 0x80)
    near--;
  if (!newsdoc_dates_find (lexicon, p, near, &date) || date.start != 0)
    return NULL;
  if (stamp->iso[stamp->says] == NULL)
    stamp->iso[stamp->says] = g_strdup (date.iso);
  stamp->dated = TRUE;
  return p + date.end;
}

static const char *
read_time (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  DateParts parts = { 0 };
  const char *end = newsdoc_date_read_time (lexicon, p, &parts);

  if (end == NULL)
    end = newsdoc_date_read_word (lexicon, "dates", "ago", p, NULL);
  stamp->timed |= end != NULL;
  return end;
}

static const char *
read_part (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  const char *end;

  if ((end = read_date (lexicon, p, stamp)) == NULL && (end = read_label (lexicon, p, stamp)) == NULL &&
      (end = read_time (lexicon, p, stamp)) == NULL && (end = newsdoc_date_read_word (lexicon, "dates", "reading-time", p, NULL)) == NULL &&
      (end = newsdoc_date_read_word (lexicon, "dates", "weekdays", p, NULL)) == NULL)
    {
      end = newsdoc_date_skip_between (lexicon, p);
      end = end > p ? end : NULL;
    }
  return end;
}

gboolean
newsdoc_dates_is_stamp (const NewsdocLexicon *lexicon,
                        const char           *text,
                        char                **published,
                        char                **modified)
{
  Stamp stamp = { { NULL } };
  gboolean is_stamp;
  const char *p = strlen (text) <= MOST_BYTES ? skip_signs (text) : NULL;

  *published = *modified = NULL;
  while (p != NULL && *p != '\0')
    if ((p = read_part (lexicon, p, &stamp)) != NULL)
      p = skip_signs (p);

  is_stamp = p != NULL && (stamp.dated || (stamp.timed && stamp.labelled));
  if (is_stamp)
    {
      *published = g_strdup (stamp.iso[SAYS_PUBLISHED] != NULL ? stamp.iso[SAYS_PUBLISHED] : stamp.iso[SAYS_NOTHING]);
      *modified = g_strdup (stamp.iso[SAYS_UPDATED]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (stamp.iso); i++)
    g_free (stamp.iso[i]);
  return is_stamp;
}
