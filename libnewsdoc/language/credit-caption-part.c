/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-caption-part.h"
#include "credit-parts.h"
#include "text.h"

char *
newsdoc_caption_part_dup (const NewsdocCaptionPart *part,
                          gsize                     start,
                          gsize                     end)
{
  return g_strndup (part->text + start, end - start);
}

gboolean
newsdoc_caption_part_is_in (const NewsdocCaptionPart *part,
                            const char               *key,
                            const char               *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_is (part->lexicon, "credit", key, folded);
}

guint
newsdoc_caption_part_looks_like (const NewsdocCaptionPart *part,
                                 gsize                     start,
                                 gsize                     end)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, start, end);

  if (newsdoc_caption_part_is_in (part, "aside", text) || newsdoc_caption_part_is_in (part, "archive", text) || newsdoc_text_count_words (text) > NEWSDOC_CREDIT_LEAD_WORDS)
    return 0;
  return newsdoc_credit_looks_like (part->lexicon, text);
}

gboolean
newsdoc_caption_part_is_led (const NewsdocCaptionPart *part,
                             gsize                     start,
                             gsize                     end)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, start, end);

  return newsdoc_credit_is_led (part->lexicon, text);
}
