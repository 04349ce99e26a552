/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "head.h"
#include "rows.h"

/* Pandoc drops a Div's class in LaTeX, so each Div gets an environment and each
 * Span a command. data/style/newsdoc.tex gives them their look. */
#define BOX(label, name) \
  { label, .raw_format = "latex", .open = "\\begin{newsdoc" name "}", .close = "\\end{newsdoc" name "}" }
#define COMMAND(label, name) \
  { label, .raw_format = "latex", .open = "\\newsdoc" name "{", .close = "}" }

static const NewsdocDress dresses[] = {
  /* in a fragment it is a heading, and in the title the writer's own */
  AS_IS (HEADLINE),
  BOX (NEWSDOC_LABEL_KICKER, "kicker"),
  BOX (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  BOX (NEWSDOC_LABEL_BYLINE, "byline"),
  BOX (NEWSDOC_LABEL_DATES, "dates"),
  BOX (NEWSDOC_LABEL_RELEASE, "dates"),
  { NEWSDOC_LABEL_PULLQUOTE, .raw_format = "latex", .open = "\\begin{newsdocpullquote}", .close = "\\end{newsdocpullquote}", .unquote = TRUE },
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "latex", .prefix = "— ",
    .open = "\\begin{newsdocattribution}", .close = "\\end{newsdocattribution}" },
  BOX (NEWSDOC_LABEL_PHOTO, "photo"),
  BOX (NEWSDOC_LABEL_EMBED, "photo"),
  BOX (NEWSDOC_LABEL_FACTBOX, "factbox"),
  BOX (NEWSDOC_LABEL_TIMELINE, "factbox"),
  /* questions are set in bold by whoever wrote them */
  AS_IS (QNA),
  BOX (NEWSDOC_LABEL_LIVE_ENTRY, "liveentry"),
  BOX (NEWSDOC_LABEL_SIGNOFF, "endnote"),
  BOX (NEWSDOC_LABEL_CORRECTION, "correction"),
  BOX (NEWSDOC_LABEL_EDITORS_NOTE, "correction"),
  BOX (NEWSDOC_LABEL_ABOUT_AUTHOR, "endnote"),
  BOX (NEWSDOC_LABEL_CONTACT, "endnote"),
  BOX (NEWSDOC_LABEL_DISCLAIMER, "endnote"),
  BOX (NEWSDOC_LABEL_RIGHTS, "rights"),
  BOX (NEWSDOC_LABEL_CREDITS, "endnote"),
  COMMAND (NEWSDOC_LABEL_DATELINE, "dateline"),
  COMMAND (NEWSDOC_LABEL_CREDIT, "credit"),
  /* a caption is set by its figure, the others are words of a line */
  AS_IS (CAPTION), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS,
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static void
lift_people_and_dates (NewsdocNode *root)
{
  newsdoc_head_join_author_meta (root);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

/* The title is set where the preamble may be someone else's, so the kicker's raw text understands itself. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_SPACE, "latex", "\\ifdefined\\newsdockickerstyle\\newsdockickerstyle\\else\\normalsize\\scshape\\fi{}", "\\par");
  lift_people_and_dates (root);
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

/* Headings cut the slides, and a slide has the theme's look: the title block is dressed, the rest is words. */
static const NewsdocDress beamer_dresses[] = {
  HEAD_AS_IS,
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  STORY_AS_IS,
  WORDS_AS_IS,
  NOTES_AS_IS,
  END_AS_IS,
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* Beamer makes the file's title of the printed one, and cannot do so where a paragraph ends in it. */
static void
dress_beamer_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_SPACE, "latex", "\\texorpdfstring{{\\normalsize\\scshape{}", "}\\\\}{}");
  lift_people_and_dates (root);
}

static const char * const beamer_writers[] = { "beamer", NULL };

const NewsdocFormat newsdoc_format_beamer = {
  .name = "beamer",
  .writers = beamer_writers,
  .dresses = beamer_dresses,
  .head = dress_beamer_head,
};
