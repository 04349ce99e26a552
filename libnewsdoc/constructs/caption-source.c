/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption-source.h"

#include <string.h>

#include "../language/credit-parts.h"
#include "../language/text.h"

/* "Source: Example Statistics, Office of the Example County; own calculations". */
#define SOURCE_WORDS 16

gsize
newsdoc_caption_source_label (NewsdocStory *story,
                              const char   *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (story->lexicon, "source", "lead", folded);

  return length > 0 ? newsdoc_text_unfold_length (text, length) : 0;
}

/* "Source: Example Statistics" under a chart is whose figures they are; a photographer or an agency there made the picture. */
gboolean
newsdoc_caption_is_source (NewsdocStory        *story,
                           const char          *name,
                           const NewsdocCredit *credit)
{
  return credit->photographer == NULL && newsdoc_credit_looks_like (story->lexicon, name) < 2;
}

/* Without the signs and the stop that part the two. */
static gsize
end_before (const char *text,
            gsize       end)
{
  while (end > 0 && strchr (" .;|/", text[end - 1]) != NULL)
    end--;
  return end;
}

static gboolean
is_source_at (NewsdocStory       *story,
              const char         *text,
              NewsdocCreditRange *range)
{
  gsize lead = newsdoc_caption_source_label (story, text + range->start);
  g_autofree char *name = NULL;
  g_autoptr(NewsdocCredit) credit = NULL;

  range->end = MAX (end_before (text, range->end), range->start + lead);
  name = g_strndup (text + range->start + lead, range->end - range->start - lead);
  credit = newsdoc_credit_parse (story->lexicon, name);
  return newsdoc_caption_is_source (story, name, credit);
}

/* "Source: Example Statistics" after the caption's last sentence, where it is no credit's word ("Quelle:" may be). */
void
newsdoc_caption_find_source (NewsdocStory *story,
                             const char   *text,
                             GArray       *credits)
{
  gsize length = strlen (text);

  for (const char *p = text; p != NULL && *p != '\0'; p = strpbrk (p, ".!?\n"))
    {
      NewsdocCreditRange range = { 0, length, 0, length, FALSE };

      p += strspn (p, ".!?\n ");
      if (newsdoc_caption_source_label (story, p) == 0 || newsdoc_text_count_words (p) > SOURCE_WORDS)
        continue;
      range.start = range.outer_start = p - text;
      g_array_append_val (credits, range);
      return;
    }
}

/* Where the source's words end: at the next lead word with its sign, as in "Source: Example Statistics; Graphic: Jane Doe". */
static gsize
source_end (NewsdocStory *story,
            const char   *text,
            gsize         start)
{
  for (gsize i = start + 2; text[i] != '\0'; i++)
    if (text[i - 1] == ' ' && strchr (".;|/", text[i - 2]) != NULL)
      {
        gsize label = newsdoc_credit_label (story->lexicon, text + i);

        if (label > 0 && newsdoc_credit_is_signed (text + i, label))
          return i;
      }
  return strlen (text);
}

void
newsdoc_caption_append_credits (NewsdocStory *story,
                                const char   *text,
                                gsize         start,
                                gsize         end,
                                GArray       *credits)
{
  g_autofree char *part = g_strndup (text + start, end - start);
  g_autoptr(GArray) found = newsdoc_credit_find_in_caption (story->lexicon, part);

  for (guint i = 0; i < found->len; i++)
    {
      NewsdocCreditRange range = g_array_index (found, NewsdocCreditRange, i);

      range.start += start, range.end += start, range.outer_start += start, range.outer_end += start;
      g_array_append_val (credits, range);
    }
}

/* A chart's source and who drew it stand side by side: "Source: Example Statistics; Graphic: Jane Doe", "Map by Jane Doe. Source: Example Agency". Each is read by itself. */
gboolean
newsdoc_caption_find_both (NewsdocStory *story,
                           const char   *text,
                           GArray       *credits)
{
  g_autoptr(GArray) source = g_array_new (FALSE, FALSE, sizeof (NewsdocCreditRange));
  NewsdocCreditRange *range;
  guint before;

  newsdoc_caption_find_source (story, text, source);
  if (source->len == 0)
    return FALSE;
  range = &g_array_index (source, NewsdocCreditRange, 0);
  range->end = range->outer_end = source_end (story, text, range->start);
  newsdoc_caption_append_credits (story, text, 0, end_before (text, range->start), credits);
  before = credits->len;
  newsdoc_caption_append_credits (story, text, range->end, strlen (text), credits);
  if (credits->len > 0 && is_source_at (story, text, range))
    {
      g_array_insert_val (credits, before, *range);
      return TRUE;
    }
  g_array_set_size (credits, 0);
  return FALSE;
}
