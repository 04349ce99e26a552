/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* A figure of either generation: a Figure from API 1.23 on, before that a
 * paragraph of one image whose title starts with "fig:". */
gboolean     newsdoc_figure_is_one      (NewsdocNode *node);

/* The paragraph's kind of figure, in which the image's inlines are the caption and there is no alt text. */
gboolean     newsdoc_figure_is_implicit (NewsdocNode *figure);

/* The first image in it; NULL when it holds something else (a table, a video's raw text). */
NewsdocNode *newsdoc_figure_get_image   (NewsdocNode *figure);

/* The node whose descendants are the caption; NULL when there is none. */
NewsdocNode *newsdoc_figure_get_caption (NewsdocNode *figure);

/* The image's alt text, without a credit; NULL when it has none. */
char        *newsdoc_figure_dup_alt     (NewsdocNode *figure);

/* The text of the node but for the Divs and Spans of the class in it, without space around it; NULL when nothing is left. */
char        *newsdoc_figure_dup_without (NewsdocNode *node, const char *class_name);

/* An image in a line of text has its words for an alt text, which most writers do not print: a credit among them goes behind the image. */
void         newsdoc_figure_show_inline_credits (NewsdocNode *blocks);

/* A figure whose picture was lost, or was never the document's, is a photo: some writers drop a figure without a picture, caption and credit with it. */
void         newsdoc_figure_make_photo  (NewsdocNode *figure);

/* Words that stand in a figure beside its pictures and its caption, a credit below the picture mostly, go behind it: many writers print of a figure
 * its picture and its caption alone. */
void         newsdoc_figure_set_free    (NewsdocNode *figure);

/* Hooks for NewsdocFormat.figure */

/* HTML: the credit stays in the caption, seen and heard, and out of the alt text. */
void         newsdoc_figure_show_credit (NewsdocNode *figure);

/* An alt text that was made of the caption loses the credit; nothing else changes. */
void         newsdoc_figure_part_alt    (NewsdocNode *figure);

/* Pandoc's Markdown: the alternative text as the image's attribute "alt", where it is not the caption. */
void         newsdoc_figure_name_alt    (NewsdocNode *figure);

/* As part_alt, and the credit on a line of its own below the caption. */
void         newsdoc_figure_part_lines  (NewsdocNode *figure);

/* Is the image alone in its paragraph, be it in a link? */
gboolean     newsdoc_figure_is_alone    (NewsdocNode *image);

/* HTML: an image alone in a paragraph is set as a figure's is, in a Div "figure": a paragraph's first line is indented. */
void         newsdoc_figure_frame_images (NewsdocNode *blocks);

/* Every image that is a block's all and has no size as wide as the text: ODT has it in the file's own pixels, past the page's edge. */
void         newsdoc_figure_fit_images  (NewsdocNode *blocks);

/* The image as a paragraph and the caption with its credit as another, in a Div "figcaption": where a writer prints only one of them. */
void         newsdoc_figure_take_apart  (NewsdocNode *figure);

/* The one or the other: a Figure keeps its shape, a paragraph's kind of figure, of which some writers print the alt text alone, is taken apart. */
void         newsdoc_figure_show_caption (NewsdocNode *figure);

/* Plain text: caption and credit as a paragraph. */
void         newsdoc_figure_into_text   (NewsdocNode *figure);
