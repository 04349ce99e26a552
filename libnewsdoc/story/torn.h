/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"

/* A heading that holds more than text, a <style> or a <div>, comes torn from Pandoc's HTML reader: its first words are a Header and the rest are blocks behind it, or
 * all of them are; the tags stay as RawBlocks where -f html+raw_html asks for it. They tell which lines were one heading. */
typedef struct
{
  guint level;    /* of the heading that may be open, else 0 */
  guint begin;    /* its first line */
} NewsdocTorn;

/* A block of a container has made the line: a Header may be the first piece of a torn heading. */
void newsdoc_torn_take_line (NewsdocTorn *torn, const NewsdocLine *line);

/* A RawBlock of the container: it may open a heading, or close one. */
void newsdoc_torn_take_tag  (NewsdocTorn *torn, NewsdocStory *story, NewsdocNode *raw);
