/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption-span.h"

#include <string.h>

#include "../language/credits.h"
#include "../story/context.h"
#include "../story/flatten.h"

/* A credit is no longer. */
#define MOST_SPAN_BYTES 160

/* A credit in a Span of its own. */
typedef struct
{
  NewsdocStory *story;
  NewsdocLine  *line;
  NewsdocNode  *span;     /* (unowned) (nullable) the one found */
  guint         spans;
  gboolean      cite;     /* <cite> was seen, and counts as one */
  gsize         at;
  gsize         start, end;
} SpanSearch;

/* What no caption begins or ends with: the space and the signs between it and its credit. */
static gboolean
is_between (gunichar c)
{
  return g_unichar_isspace (c) || c == 0xB6 || c == '|' || c == '/' || c == 0x2022 || c == 0xB7 || c == '(' || c == '[';
}

/* "… at the quay - ": a dash behind a space parts, one behind a letter is the word's. */
static gboolean
is_final_dash (const char *text,
               gsize       end)
{
  const char *dash = g_utf8_prev_char (text + end);
  gunichar c = g_utf8_get_char (dash);

  return (c == '-' || c == 0x2013 || c == 0x2014) && dash > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (dash)));
}

void
newsdoc_caption_trim (const char *text,
                      gsize      *start,
                      gsize      *end)
{
  while (*start < *end && is_between (g_utf8_get_char (text + *start)) && strchr ("([", text[*start]) == NULL)
    *start = g_utf8_next_char (text + *start) - text;
  while (*end > *start && (is_between (g_utf8_get_char (g_utf8_prev_char (text + *end))) || is_final_dash (text, *end)))
    *end = g_utf8_prev_char (text + *end) - text;
}

/* A lead word alone names nobody. */
static gboolean
names_somebody (NewsdocStory *story,
                const char   *text,
                gsize         start,
                gsize         end)
{
  g_autofree char *folded = newsdoc_text_fold (text + start, end - start);

  return *folded != '\0' && !newsdoc_lexicon_is (story->lexicon, "credit", "lead", folded);
}

/* The lead word, who made it and who gave it may have a Span each, with nothing but a sign between. */
static gboolean
goes_on (const SpanSearch *search)
{
  gsize start = search->end, end = search->at;

  newsdoc_caption_trim (search->line->text, &start, &end);
  return start == end;
}

static gboolean
is_named_credit (SpanSearch  *search,
                 NewsdocNode *span)
{
  const NewsdocContext *context = newsdoc_context_enter (search->story, NULL, span);
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  if (context == NULL || newsdoc_lexicon_finds (search->story->lexicon, "classes", "credit", context->words, NULL) == 0)
    return FALSE;
  /* a toggle's holds nothing but a no-break space */
  text = newsdoc_node_dup_plain_text (span);
  folded = newsdoc_text_fold (text, -1);
  return *folded != '\0';
}

/* The edge of a Span parts its text from the caption where no space does: "… at the quay.", "dpa". */
static gboolean
is_credit_at_end (SpanSearch  *search,
                  NewsdocNode *span)
{
  g_autofree char *text = NULL;

  if (search->at == 0 || search->line->length - search->at > MOST_SPAN_BYTES)
    return FALSE;
  text = newsdoc_node_dup_plain_text (span);
  return strcmp (g_strstrip (text), search->line->text + search->at) == 0 && newsdoc_credit_looks_like (search->story->lexicon, text) >= 2;
}

/* <cite> in a picture's caption is whose it is. */
static void
note_cite (SpanSearch *search,
           const char *tag)
{
  if (search->span == NULL && !search->cite && g_str_has_prefix (tag, "<cite"))
    {
      search->cite = TRUE;
      search->start = search->at;
    }
  else if (search->cite && search->end == 0 && g_str_has_prefix (tag, "</cite"))
    search->end = search->at;
}

static void
note_span (const NewsdocPiece *piece,
           gpointer            data)
{
  SpanSearch *search = data;

  if (newsdoc_node_get_kind (piece->node) == NEWSDOC_NODE_SPAN)
    {
      if (piece->leave && piece->node == search->span)
        search->end = search->at;
      else if (!piece->leave && !search->cite && (search->end == 0 ? search->span == NULL : goes_on (search))
               && (is_named_credit (search, piece->node) || is_credit_at_end (search, piece->node)))
        {
          search->start = search->end == 0 ? search->at : search->start;
          search->span = piece->node;
          search->spans++;
        }
    }
  else if (newsdoc_node_get_kind (piece->node) == NEWSDOC_NODE_RAW_INLINE)
    note_cite (search, newsdoc_node_get_text (piece->node, NULL));
  search->at += piece->length;
}

/* Where the words say nothing: the page's own Spans for it. */
void
newsdoc_caption_find_span (NewsdocStory *story,
                           NewsdocLine  *line,
                           GArray       *credits)
{
  SpanSearch search = { .story = story, .line = line };
  NewsdocCreditRange range = { 0 };

  newsdoc_flatten (line->holder, note_span, &search);
  if (search.end <= search.start || (search.spans == 1 && search.start == 0 && search.end == line->length))
    return;
  range.start = search.start;
  range.end = search.end;
  newsdoc_caption_trim (line->text, &range.start, &range.end);
  range.outer_start = range.start;
  range.outer_end = range.end;
  if (range.end > range.start && names_somebody (story, line->text, range.start, range.end))
    g_array_append_val (credits, range);
}
