/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* So many words are a sentence, be its full stop there or not. */
#define NEWSDOC_PICTURE_SENTENCE_WORDS 10

/* The parts of one picture that stand together. */
typedef struct
{
  NewsdocLine *image;      /* (nullable) */
  NewsdocLine *caption;    /* (nullable) */
  NewsdocLine *credit;     /* (nullable) */
  guint        end;        /* the line after the last of them */
} NewsdocPicture;

/* The picture that begins at the line and ends before end, each part at most once; FALSE for a lone image, or nothing. Lines without a
 * text are passed over. */
gboolean newsdoc_picture_find         (NewsdocStory *story, guint first, guint end, NewsdocPicture *picture);

/* Does the text begin with a word that leads in where something is from ("Source:"), or with one that leads in nothing but a picture's
 * credit? */
gboolean newsdoc_picture_leads_source (NewsdocStory *story, const char *text);
gboolean newsdoc_picture_leads_credit (NewsdocStory *story, const char *text);

/* Is all of the line a credit that its first words lead in? */
gboolean newsdoc_picture_is_led       (NewsdocStory *story, NewsdocLine *line);
