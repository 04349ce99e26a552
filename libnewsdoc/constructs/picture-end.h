/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Does the line end as captions do? */

/* What most lines are asked: without one of a credit's signs, nothing in the line is plainly one. */
gboolean newsdoc_picture_may_hold_credit (NewsdocStory *story, NewsdocLine *line);

/* In a credit that is one wherever it stands. */
gboolean newsdoc_picture_ends_in_credit  (NewsdocStory *story, NewsdocLine *line);

/* In one that is one right under an image. */
gboolean newsdoc_picture_ends_in_sign    (NewsdocStory *story, NewsdocLine *line);

/* Or in a Span of its own, behind one that the page calls a caption? */
gboolean newsdoc_picture_is_caption_span (NewsdocStory *story, NewsdocLine *line);
