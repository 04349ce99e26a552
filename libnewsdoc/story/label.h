/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "../newsdoc-types.h"

/* What a line, or a range of bytes in a line, is. The order is that of
 * newsdoc_labels[] in label.c, which says of each label what becomes of it. */
typedef enum
{
  NEWSDOC_LABEL_NONE,

  /* the head of the article */
  NEWSDOC_LABEL_HEADLINE,
  NEWSDOC_LABEL_KICKER,
  NEWSDOC_LABEL_STANDFIRST,
  NEWSDOC_LABEL_BYLINE,
  NEWSDOC_LABEL_DATES,
  NEWSDOC_LABEL_RELEASE,

  /* the story */
  NEWSDOC_LABEL_BODY,
  NEWSDOC_LABEL_CROSSHEAD,
  NEWSDOC_LABEL_CONTINUATION,
  NEWSDOC_LABEL_PULLQUOTE,
  NEWSDOC_LABEL_PHOTO,
  NEWSDOC_LABEL_FACTBOX,
  NEWSDOC_LABEL_QNA,
  NEWSDOC_LABEL_LIVE_ENTRY,
  NEWSDOC_LABEL_TIMELINE,
  NEWSDOC_LABEL_EMBED,

  /* ranges within a line */
  NEWSDOC_LABEL_DATELINE,
  NEWSDOC_LABEL_CAPTION,
  NEWSDOC_LABEL_CREDIT,
  NEWSDOC_LABEL_SOURCE,
  NEWSDOC_LABEL_PERSON,
  NEWSDOC_LABEL_ATTRIBUTION,
  NEWSDOC_LABEL_INSTRUCTION,

  /* the end of the text */
  NEWSDOC_LABEL_SIGNOFF,
  NEWSDOC_LABEL_CORRECTION,
  NEWSDOC_LABEL_EDITORS_NOTE,
  NEWSDOC_LABEL_ABOUT_AUTHOR,
  NEWSDOC_LABEL_CONTACT,
  NEWSDOC_LABEL_DISCLAIMER,
  NEWSDOC_LABEL_RIGHTS,
  NEWSDOC_LABEL_CREDITS,

  /* what stands around the story */
  NEWSDOC_LABEL_RELATED,
  NEWSDOC_LABEL_NEWSLETTER,
  NEWSDOC_LABEL_ADVERTISEMENT,
  NEWSDOC_LABEL_SHARE,
  NEWSDOC_LABEL_COMMENTS,
  NEWSDOC_LABEL_PAYWALL,
  NEWSDOC_LABEL_NAVIGATION,
  NEWSDOC_LABEL_FURNITURE,
} NewsdocLabel;

#define NEWSDOC_N_LABELS (NEWSDOC_LABEL_FURNITURE + 1)

/* What markup makes of a label. */
typedef enum
{
  NEWSDOC_FORM_NONE,      /* nothing: body text stays as it is */
  NEWSDOC_FORM_DIV,       /* lines wrapped in a Div of the label's class */
  NEWSDOC_FORM_SPAN,      /* a range wrapped in a Span of the label's class */
  NEWSDOC_FORM_META,      /* lines moved into a metadata field */
  NEWSDOC_FORM_HEADING,   /* a heading, its level set */
  NEWSDOC_FORM_JOIN,      /* appended to the line that it continues */
  NEWSDOC_FORM_FURNITURE, /* dropped, marked with a Div, or kept, as the setting says */
} NewsdocForm;

typedef struct
{
  NewsdocLabel label;
  const char  *name;      /* the class in the normal form, and the word in reports */
  NewsdocForm  form;
  const char  *about;     /* one line for --list-constructs and the docs */
  const char  *title;     /* its name for a person */
  NewsdocLabelGroup group;
} NewsdocLabelInfo;

const NewsdocLabelInfo *newsdoc_label_info      (NewsdocLabel  label);

/* Is it of what is taken out, since it is not the story? */
gboolean newsdoc_label_is_furniture (NewsdocLabel label);

/* Is a stretch of a line with it taken out of the line together with the furniture? */
gboolean newsdoc_label_is_cut (NewsdocLabel label);
NewsdocLabel            newsdoc_label_from_name (const char   *name);
