/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names-split.h"

#include "names.h"
#include "text.h"

#include <string.h>

/* Names of scripts without case, in which a space parts not the words but the names. */

static gboolean
is_family_name (const NewsdocLexicon *lexicon,
                const char           *word)
{
  gunichar c = g_utf8_get_char (word);

  return (newsdoc_text_is_unspaced (c) || g_unichar_get_script (c) == G_UNICODE_SCRIPT_HANGUL) && newsdoc_name_is_person (lexicon, word) >= NEWSDOC_NAME_FAMILY;
}

/* Are all words of it names? "王小明 李华" are two, but "山田 太郎" has its family's name in a word of its own. */
static gboolean
are_names (const NewsdocLexicon *lexicon,
           char                **words)
{
  guint names = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !is_family_name (lexicon, words[i]))
      return FALSE;
    else
      names += *words[i] != '\0';
  return names > 0;
}

static void
insert_names (GArray      *segments,
              guint        at,
              SegmentLink  link,
              char       **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      Segment segment = { link, words[i] };

      if (*words[i] == '\0')
        continue;
      segment.text = g_strdup (words[i]);
      g_array_insert_val (segments, at++, segment);
      link = SEGMENT_AND;
    }
}

/* "海港日报记者王小明": behind the title that says of which house. */
static const char *
behind_title (const NewsdocLexicon *lexicon,
              const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize at = 0, length = newsdoc_lexicon_finds (lexicon, "byline", "suffix", folded, &at);

  return length > 0 && folded[at + length] != '\0' ? text + newsdoc_text_unfold_length (text, at + length) : text;
}

void
newsdoc_names_split_unspaced (const NewsdocLexicon *lexicon,
                              GArray               *segments)
{
  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      const char *names = behind_title (lexicon, segment->text);
      g_auto (GStrv) words = names != segment->text || strchr (names, ' ') != NULL ? g_strsplit (names, " ", -1) : NULL;
      SegmentLink link = segment->link;

      if (words == NULL || !are_names (lexicon, words))
        continue;
      g_array_remove_index (segments, i);
      insert_names (segments, i, link, words);
    }
}
