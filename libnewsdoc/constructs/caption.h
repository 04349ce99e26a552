/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Claim the caption, the credits and a chart's source in a line that is a picture's; what a hand has marked in it wins. */
void newsdoc_caption_split (NewsdocStory *story, NewsdocLine *line);

/* Claim the line as a picture's credit, which it is by its place where its words do not say so. */
void newsdoc_caption_claim_credit (NewsdocStory *story, NewsdocLine *line);

/* Is the line a figure's caption, and neither the alt text of the image in it nor the byline under a portrait? */
gboolean newsdoc_caption_is_figure (NewsdocStory *story, NewsdocLine *line);

/* Is there a credit in it? */
gboolean newsdoc_caption_has_credit (NewsdocStory *story, NewsdocLine *line);

/* Claim the line as a figure's caption, and what is in it. */
void newsdoc_caption_claim_figure (NewsdocStory *story, NewsdocLine *line, double confidence, const char *rule);

/* Claim an image that stands for itself, where its description or title has a credit. FALSE where there is none. */
gboolean newsdoc_image_credit_claim (NewsdocStory *story, NewsdocLine *line);

/* Is it the byline under an author's portrait? */
gboolean newsdoc_caption_is_byline (NewsdocStory *story, NewsdocLine *line);

/* Claim the picture whose parts (image, caption, credit, each at most once) begin at the line and end before end. The line after
 * it, or first where there is none. alone: it may be a credit and nothing else. */
guint newsdoc_photo_claim (NewsdocStory *story, guint first, guint end, gboolean alone, double confidence, const char *rule);
