/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "watch.h"
#include "phrase.h"

/* A list that is not here is looked for all the same, but each time from one end of the text to the other. */
static const struct { const char *group; const char *keys[5]; } lists[] = {
  { "share", { "label", "lead", "contains" } },
  { "comments", { "label", "lead", "contains" } },
  { "paywall", { "label", "lead", "contains" } },
  { "correction", { "label", "lead", "contains" } },
  { "editors-note", { "label", "lead", "contains" } },
  { "disclaimer", { "label", "lead", "contains" } },
  { "rights", { "label", "lead", "contains" } },
  { "signoff", { "label", "lead", "contains", "editing" } },
  { "advertisement", { "contains" } },
  { "advisory", { "corrects" } },
  { "newsletter", { "contains" } },
  { "agency", { "names", "pictures", "forms" } },
  { "credit", { "lead", "courtesy-of", "courtesy", "instruction" } },
};

/* The lists, a bit for each, that have a phrase with these first bytes: four of the head at most. */
typedef struct
{
  guint32 head;
  guint64 lists;           /* 0: a free place in the table */
} Head;

struct _NewsdocWatch
{
  Head   *heads;           /* open addressing; half of it is free, or more */
  guint   n, power;        /* heads in it, and places: 2 to this power */
  guint64 always;          /* the lists that have a phrase that any bytes may begin */
  guint8  lengths[256];    /* by a first byte, a bit for each number of bytes that a head has that begins with it */
  guint64 list;            /* the bit of the list that is added */
};

#define FIRST_POWER 9

/* A short line's phrases; a longer one's room is doubled as it is needed. */
#define FIRST_ROOM 8

static Head *
find_head (const NewsdocWatch *watch,
           guint32             head)
{
  guint i = (head * 2654435769u) >> (32 - watch->power);

  while (watch->heads[i].lists != 0 && watch->heads[i].head != head)
    i = (i + 1) & ((1u << watch->power) - 1);
  return &watch->heads[i];
}

static void
grow (NewsdocWatch *watch)
{
  g_autofree Head *old = watch->heads;
  guint room = 1u << watch->power;

  watch->heads = g_new0 (Head, room * 2);
  watch->power++;
  for (guint i = 0; i < room; i++)
    if (old[i].lists != 0)
      *find_head (watch, old[i].head) = old[i];
}

static void
add_head (guint64  head,
          guint64  mask,
          gpointer data)
{
  NewsdocWatch *watch = data;
  Head *place = find_head (watch, head);

  if (mask == 0)
    {
      watch->always |= watch->list;
      return;
    }
  watch->n += place->lists == 0;
  *place = (Head) { head, place->lists | watch->list };
  watch->lengths[head & 0xFF] |= mask == 0xFF ? 1 : mask == 0xFFFF ? 2 : mask == 0xFFFFFF ? 4 : 8;
  if (watch->n * 2 > 1u << watch->power)
    grow (watch);
}

NewsdocWatch *
newsdoc_watch_new (NewsdocKeys *keys)
{
  NewsdocWatch *watch = g_new0 (NewsdocWatch, 1);

  watch->power = FIRST_POWER;
  watch->heads = g_new0 (Head, 1u << watch->power);
  watch->list = 1;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < G_N_ELEMENTS (lists[i].keys) && lists[i].keys[j] != NULL; j++)
      {
        NewsdocPhrases *phrases = newsdoc_keys_find (keys, lists[i].group, lists[i].keys[j]);

        if (phrases == NULL)
          continue;
        newsdoc_phrases_heads (phrases, add_head, watch);
        newsdoc_phrases_watch (phrases, watch->list);
        watch->list <<= 1;
      }
  return watch;
}

/* The lists of which a phrase may begin with these bytes. */
static guint64
lists_at (const NewsdocWatch *watch,
          guint32             head)
{
  guint8 lengths = watch->lengths[head & 0xFF];
  guint64 found = watch->always;

  if (lengths & 8)
    found |= find_head (watch, head)->lists;
  if (lengths & 4)
    found |= find_head (watch, head & 0xFFFFFF)->lists;
  if (lengths & 2)
    found |= find_head (watch, head & 0xFFFF)->lists;
  if (lengths & 1)
    found |= find_head (watch, head & 0xFF)->lists;
  return found;
}

/* Behind a space anything but another one is a beginning, and most words stand there. */
static gboolean
is_place (const char *folded,
          const char *p)
{
  if (*p == ' ')
    return FALSE;
  return p == folded || p[-1] == ' ' || newsdoc_phrase_may_start (folded, p);
}

NewsdocPlaces *
newsdoc_watch_places (const NewsdocWatch *watch,
                      const char         *folded)
{
  NewsdocPlaces *places = g_new0 (NewsdocPlaces, 1);
  guint room = 0;

  places->folded = folded;
  for (const char *p = folded; *p != '\0'; p = newsdoc_phrase_next_start (p))
    {
      guint64 found = is_place (folded, p) ? lists_at (watch, newsdoc_phrase_head (p)) : 0;

      if (found == 0)
        continue;
      if (places->n == room)
        places->places = g_renew (NewsdocPlace, places->places, room = MAX (room * 2, FIRST_ROOM));
      places->places[places->n++] = (NewsdocPlace) { p - folded, found };
      places->lists |= found;
    }
  return places;
}

void
newsdoc_places_free (NewsdocPlaces *places)
{
  g_free (places->places);
  g_free (places);
}
