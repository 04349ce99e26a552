/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "watch.h"
#include "phrase.h"

#include <string.h>

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

/* The lists, a bit for each, that have a phrase which begins so (newsdoc_phrase_pattern_head()). */
typedef struct
{
  guint64 head, mask;
  guint64 lists;
  guint   next;            /* another one with the same first four bytes: its index plus one, or 0 */
} Head;

struct _NewsdocWatch
{
  GArray *heads;           /* Head */
  guint  *slots;           /* by the first four bytes, or as many as count, the index of a head plus one, or 0; half of them are free, or more */
  guint   used, power;     /* slots that are not free, and all: 2 to this power */
  guint64 always;          /* the lists that have a phrase that any bytes may begin */
  guint64 numbers;         /* and those that have one that begins with a number */
  guint8  lengths[256][32];/* by the first byte and five bits of the second one, a bit for each number of bytes that heads have that begin so, 8 for
                              four and more: most words end here */
  guint64 list;            /* the bit of the list that is added */
};

#define FIRST_POWER 10

/* In most lines no phrase begins, in most others few; room for more is doubled as it is needed. */
#define FIRST_ROOM 4

static const Head *
head_at (const NewsdocWatch *watch,
         guint               index)
{
  return index > 0 ? &g_array_index (watch->heads, Head, index - 1) : NULL;
}

static guint *
find_slot (const NewsdocWatch *watch,
           guint32             bytes)
{
  guint i = (bytes * 2654435769u) >> (32 - watch->power);

  while (watch->slots[i] != 0 && (guint32) head_at (watch, watch->slots[i])->head != bytes)
    i = (i + 1) & ((1u << watch->power) - 1);
  return &watch->slots[i];
}

static void
grow (NewsdocWatch *watch)
{
  g_autofree guint *old = watch->slots;
  guint room = 1u << watch->power;

  watch->slots = g_new0 (guint, room * 2);
  watch->power++;
  for (guint i = 0; i < room; i++)
    if (old[i] != 0)
      *find_slot (watch, head_at (watch, old[i])->head) = old[i];
}

/* Behind a head of one byte any may follow. */
static void
note_length (NewsdocWatch *watch,
             guint64       head,
             guint64       mask)
{
  guint8 *lengths = watch->lengths[head & 0xFF];

  if (mask == 0xFF)
    for (guint i = 0; i < G_N_ELEMENTS (*watch->lengths); i++)
      lengths[i] |= 1;
  else
    lengths[head >> 8 & 31] |= mask == 0xFFFF ? 2 : mask == 0xFFFFFF ? 4 : 8;
}

static void
add_head (guint64  head,
          guint64  mask,
          gboolean number,
          gpointer data)
{
  NewsdocWatch *watch = data;
  guint *slot = find_slot (watch, head);
  Head added = { head, mask, watch->list, *slot };

  if (mask == 0)
    {
      *(number ? &watch->numbers : &watch->always) |= watch->list;
      return;
    }
  note_length (watch, head, mask);
  watch->used += *slot == 0;
  g_array_append_val (watch->heads, added);
  *slot = watch->heads->len;
  if (watch->used * 2 > 1u << watch->power)
    grow (watch);
}

NewsdocWatch *
newsdoc_watch_new (NewsdocKeys *keys)
{
  NewsdocWatch *watch = g_new0 (NewsdocWatch, 1);

  watch->heads = g_array_new (FALSE, FALSE, sizeof (Head));
  watch->power = FIRST_POWER;
  watch->slots = g_new0 (guint, 1u << watch->power);
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

static guint64
lists_of (const NewsdocWatch *watch,
          guint64             head,
          guint32             bytes)
{
  guint64 found = 0;

  for (const Head *one = head_at (watch, *find_slot (watch, bytes)); one != NULL; one = head_at (watch, one->next))
    if ((head & one->mask) == one->head)
      found |= one->lists;
  return found;
}

/* "6", "A6": see phrase.c. */
static gboolean
begins_number (guint64 head)
{
  return g_ascii_isdigit (head & 0xFF) || (g_ascii_isalpha (head & 0xFF) && g_ascii_isdigit (head >> 8 & 0xFF));
}

/* The lists of which a phrase may begin with this head. */
static guint64
lists_at (const NewsdocWatch *watch,
          guint64             head)
{
  guint8 lengths = watch->lengths[head & 0xFF][head >> 8 & 31];
  guint64 found = watch->always | (begins_number (head) ? watch->numbers : 0);

  if (lengths & 8)
    found |= lists_of (watch, head, head);
  if (lengths & 4)
    found |= lists_of (watch, head, head & 0xFFFFFF);
  if (lengths & 2)
    found |= lists_of (watch, head, head & 0xFFFF);
  if (lengths & 1)
    found |= lists_of (watch, head, head & 0xFF);
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
  const char *end = folded + strlen (folded);
  guint room = 0;

  places->folded = folded;
  for (const char *p = folded; *p != '\0'; p = newsdoc_phrase_next_start (p))
    {
      guint64 found = is_place (folded, p) ? lists_at (watch, newsdoc_phrase_head_before (p, end)) : 0;

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
