/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "credits.h"

/* A part of a caption, by itself: a line, a paragraph. */
typedef struct
{
  const NewsdocLexicon *lexicon;
  const char           *text;
  gsize                 length;
} NewsdocCaptionPart;

/* The text from start to end. */
char    *newsdoc_caption_part_dup          (const NewsdocCaptionPart *part, gsize start, gsize end);

/* Is the text one of [credit]'s words of this key? */
gboolean newsdoc_caption_part_is_in        (const NewsdocCaptionPart *part, const char *key, const char *text);

/* newsdoc_credit_looks_like() and newsdoc_credit_is_led() of what is from start to end; "left" and "archive" look like nothing. */
guint    newsdoc_caption_part_looks_like   (const NewsdocCaptionPart *part, gsize start, gsize end);
gboolean newsdoc_caption_part_is_led       (const NewsdocCaptionPart *part, gsize start, gsize end);

/* What names its maker behind the caption without a word that leads it in: "… at the quay. Jane Doe for Example News", "… at the quay JANE DOE/EXAMPLE NEWS". */
gboolean newsdoc_caption_part_take_behind (const NewsdocCaptionPart *part, NewsdocCreditRange *range);

/* The credit that was found, with the name before its brackets: "… at the quay. Jane Doe (EXB)". */
void     newsdoc_caption_part_take_name   (const NewsdocCaptionPart *part, NewsdocCreditRange *range);

/* The credit that was found, without the caption that it stands before: "Photo: Jane Doe | The ferry at the quay". */
void     newsdoc_caption_part_leave_rest  (const NewsdocCaptionPart *part, NewsdocCreditRange *range);

/* The credit in the last brackets: "[Photo: X]", and, where no lead word is asked for, "(NPA)". */
gboolean newsdoc_caption_part_take_bracket (const NewsdocCaptionPart *part, gboolean led, NewsdocCreditRange *range);
