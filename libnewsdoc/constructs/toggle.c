/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "toggle.h"

#include "constructs.h"

#include <string.h>

/* A page folds a long caption or text, and the button that unfolds it comes out as its last words: "… Jane Doe/EXBRead more". The words
 * alone may be a sentence's ("there is much to read more"); that they begin with a capital where no word can begin, glued to the one
 * before, tells the button. */

/* No button's name is longer. */
#define MOST_BYTES 48

/* Signs and space may stand between a text and its button. */
static gsize
trim (const char *text,
      gsize       end)
{
  while (end > 0 && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (text + end))))
    end = g_utf8_prev_char (text + end) - text;
  return end;
}

static gboolean
is_button (NewsdocStory *story,
           NewsdocLine  *line,
           gsize         start)
{
  g_autofree char *folded = newsdoc_text_fold (line->text + start, line->length - start);

  return newsdoc_lexicon_is (story->lexicon, "toggle", "label", folded);
}

/* Where the button at the line's end begins, or the line's end. */
static gsize
find (NewsdocStory *story,
      NewsdocLine  *line,
      gboolean      caption)
{
  const char *end = line->text + line->length;
  const char *p = line->length > MOST_BYTES ? g_utf8_find_next_char (end - MOST_BYTES - 1, NULL) : line->text;

  for (; p < end; p = g_utf8_next_char (p))
    {
      gunichar before;

      /* most of a text is small letters */
      if ((guchar) *p < 0x80 && !g_ascii_isupper (*p))
        continue;
      before = p > line->text ? g_utf8_get_char (g_utf8_prev_char (p)) : 0;
      if (before != 0 && g_unichar_isupper (g_utf8_get_char (p)) && (caption || !g_unichar_isspace (before))
          && is_button (story, line, p - line->text))
        return p - line->text;
    }
  return line->length;
}

/* "… Jane Doe/EXB  1 / 9": where a gallery's counter begins, or the line's end. A fraction has no space in it. */
static gsize
find_counter (NewsdocLine *line)
{
  gsize start = trim (line->text, line->length), end = start;

  while (start > 0 && strchr ("0123456789 /", line->text[start - 1]) != NULL)
    start--;
  while (start < end && line->text[start] == ' ')
    start++;
  if (start == 0 || line->text[start - 1] != ' ' || !g_ascii_isdigit (line->text[start]) || !g_ascii_isdigit (line->text[end - 1]))
    return line->length;
  return g_strstr_len (line->text + start, end - start, " / ") != NULL ? start : line->length;
}

gsize
newsdoc_toggle_claim (NewsdocStory *story,
                      NewsdocLine  *line,
                      gboolean      caption)
{
  gsize start = find (story, line, caption);

  if (start == line->length && caption)
    start = find_counter (line);
  if (start == line->length || trim (line->text, start) == 0)
    return line->length;
  newsdoc_story_claim_range (story, NEWSDOC_LABEL_FURNITURE, line->index, start, line->length, 0.95, "toggle/end");
  return trim (line->text, start);
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && !(line->flags & (NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE)))
        newsdoc_toggle_claim (story, line, FALSE);
    }
}

const NewsdocConstruct newsdoc_construct_toggle = {
  "toggle", "the button that unfolds a text, glued to the end of it", recognise
};
