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

char *
newsdoc_names_before_title (const NewsdocLexicon *lexicon,
                            const char           *words)
{
  const char *space = strrchr (words, ' ');
  g_autofree char *first = space != NULL ? g_strndup (words, strcspn (words, " ")) : NULL;

  if (first == NULL || !is_family_name (lexicon, space + 1) || is_family_name (lexicon, first))
    return g_strdup (words);
  return g_strdup (space + 1);
}

/* The part of the text that is names: what stands before a title if it is names ("王小明 编辑 李华"), else what stands behind it ("海港日报记者王小明") or behind the
 * desk ("社会部 山田太郎"); without either all of it (transfer full) (nullable). */
static char *
dup_names (const NewsdocLexicon *lexicon,
           const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize at = 0, title = newsdoc_lexicon_finds (lexicon, "byline", "suffix", folded, &at);
  gsize desk = title == 0 ? newsdoc_lexicon_match (lexicon, "byline", "staff", folded, NULL) : 0;
  g_autofree char *before = title > 0 ? g_strchomp (g_strndup (text, newsdoc_text_unfold_length (text, at))) : NULL;

  if (before != NULL && is_family_name (lexicon, before))
    return g_steal_pointer (&before);
  if (title > 0 && folded[at + title] != '\0')
    return g_strdup (text + newsdoc_text_unfold_length (text, at + title));
  if (desk > 0 && folded[desk] == ' ')
    return g_strdup (text + newsdoc_text_unfold_length (text, desk + 1));
  return strchr (text, ' ') != NULL ? g_strdup (text) : NULL;
}

void
newsdoc_names_split_unspaced (const NewsdocLexicon *lexicon,
                              GArray               *segments)
{
  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      g_autofree char *names = dup_names (lexicon, segment->text);
      g_auto (GStrv) words = names != NULL ? g_strsplit (names, " ", -1) : NULL;
      SegmentLink link = segment->link;

      if (words == NULL || !are_names (lexicon, words))
        continue;
      g_array_remove_index (segments, i);
      insert_names (segments, i, link, words);
    }
}
