/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "head.h"

/* Pandoc drops a Div's class in LaTeX, so each Div gets an environment and each
 * Span a command. data/style/newsdoc.tex gives them their look. */
#define BOX(label, name) \
  { label, .raw_format = "latex", .open = "\\begin{newsdoc" name "}", .close = "\\end{newsdoc" name "}" }
#define COMMAND(label, name) \
  { label, .raw_format = "latex", .open = "\\newsdoc" name "{", .close = "}" }

static const NewsdocDress dresses[] = {
  BOX (NEWSDOC_LABEL_KICKER, "kicker"),
  BOX (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  BOX (NEWSDOC_LABEL_BYLINE, "byline"),
  BOX (NEWSDOC_LABEL_DATES, "dates"),
  BOX (NEWSDOC_LABEL_PULLQUOTE, "pullquote"),
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "latex", .prefix = "— ",
    .open = "\\begin{newsdocattribution}", .close = "\\end{newsdocattribution}" },
  BOX (NEWSDOC_LABEL_PHOTO, "photo"),
  BOX (NEWSDOC_LABEL_FACTBOX, "factbox"),
  BOX (NEWSDOC_LABEL_TIMELINE, "factbox"),
  BOX (NEWSDOC_LABEL_LIVE_ENTRY, "liveentry"),
  BOX (NEWSDOC_LABEL_SIGNOFF, "endnote"),
  BOX (NEWSDOC_LABEL_CORRECTION, "correction"),
  BOX (NEWSDOC_LABEL_EDITORS_NOTE, "correction"),
  BOX (NEWSDOC_LABEL_ABOUT_AUTHOR, "endnote"),
  BOX (NEWSDOC_LABEL_DISCLAIMER, "endnote"),
  BOX (NEWSDOC_LABEL_RIGHTS, "rights"),
  COMMAND (NEWSDOC_LABEL_DATELINE, "dateline"),
  COMMAND (NEWSDOC_LABEL_CREDIT, "credit"),
  { NEWSDOC_LABEL_NONE }
};

/* pdfauthor takes one text; a list would run the names together. */
static void
join_author_meta (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");
  g_autofree char *joined = g_strjoinv ("; ", names);

  if (names[0] != NULL && newsdoc_node_map_get (meta, "author-meta") == NULL)
    newsdoc_node_map_set (meta, "author-meta", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, joined));
}

/* The title is set where the preamble may be someone else's, so the kicker's raw text understands itself. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, "latex", "\\ifdefined\\newsdockickerstyle\\newsdockickerstyle\\else\\normalsize\\scshape\\fi{}", "\\par");
  join_author_meta (root);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const writers[] = { "latex", "pdf", NULL };
static const char * const styles[] = { "newsdoc.tex", NULL };

const NewsdocFormat newsdoc_format_latex = {
  .name = "latex",
  .writers = writers,
  .dresses = dresses,
  .styles = styles,
  .style_raw = "latex",
  .guard = "newsdoc-guard.tex",
  .heading = 1,
  .head = dress_head,
};

/* Raw text between slides would be lost, and headings cut them: the title block alone is dressed. */
static const char * const beamer_writers[] = { "beamer", NULL };

const NewsdocFormat newsdoc_format_beamer = {
  .name = "beamer",
  .writers = beamer_writers,
  .head = dress_head,
};
