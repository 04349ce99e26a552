/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"

/* Raw HTML tags among the blocks of one container, which stand like brackets around what they hold: <nav>, <article>, <footer> … Pandoc's HTML reader keeps
 * them where -f html+raw_html asks for it. An opening tag without its closing one brackets to the container's end. */
typedef struct _NewsdocBrackets NewsdocBrackets;

NewsdocBrackets      *newsdoc_brackets_new  (void);
void                  newsdoc_brackets_free (NewsdocBrackets *brackets);

/* The context behind a RawBlock, when the one before it is given. What the block tells of the article (a <meta itemprop>, JSON-LD) goes to
 * the story's facts. */
const NewsdocContext *newsdoc_brackets_take (NewsdocBrackets *brackets, NewsdocStory *story, const NewsdocContext *context, NewsdocNode *raw);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocBrackets, newsdoc_brackets_free)
