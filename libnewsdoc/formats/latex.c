/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "head.h"
#include "page.h"
#include "rows.h"
#include "style.h"

/* Pandoc drops a Div's class in LaTeX, so each Div gets an environment and each Span a command. */
#define BOX(name) .raw_format = "latex", .open = "\\begin{newsdoc" name "}", .close = "\\end{newsdoc" name "}"
#define WORDS(name) .raw_format = "latex", .open = "\\newsdoc" name "{", .close = "}"

static const NewsdocDress dresses[] = {
  /* in a fragment it is a heading, and in the title the writer's own */
  AS_IS (HEADLINE),
  TYPESET_ROWS,
  { NEWSDOC_LABEL_NONE }
};

static void
lift_people_and_dates (NewsdocNode *root)
{
  newsdoc_head_join_author_meta (root);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

/* The first letter that Latin typefaces may lack. */
static gunichar
find_letter (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter >= 0x250 && g_unichar_isalpha (letter))
        return letter;
    }

  return 0;
}

static void
append_command (NewsdocNode *to,
                const char  *open,
                const char  *words,
                const char  *close)
{
  newsdoc_node_append_child (to, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "latex", open));
  if (words != NULL)
    newsdoc_build_append (to, words);
  newsdoc_node_append_child (to, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "latex", close));
}

/* What the style cannot know: the running head, and a letter by which it chooses a typeface. */
static void
say_in_preamble (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root), *item;
  g_autofree char *title = newsdoc_build_dup_meta (meta, "title");
  gunichar letter = title != NULL ? find_letter (title) : 0;

  if (title == NULL || newsdoc_style_wanted (root) != NEWSDOC_STYLE_NEWS)
    return;

  item = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);
  append_command (item, "\\newsdocrunning{", title, "}");
  if (letter != 0)
    {
      g_autofree char *number = g_strdup_printf ("%u}", letter);
      append_command (item, "\\newsdocletter{", NULL, number);
    }
  newsdoc_node_append_child (newsdoc_build_meta_list (meta, "header-includes"), item);
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

/* The class would have ten points on Letter. */
static void
set_page (NewsdocNode *root)
{
  newsdoc_page_default (root, "papersize", "a4");
  newsdoc_page_default (root, "fontsize", newsdoc_page_columns (root) > 1 ? "10pt" : "11pt");
  if (newsdoc_page_columns (root) > 1)
    newsdoc_page_default (root, "classoption", "twocolumn");
}

static void
dress_article_head (NewsdocNode *root)
{
  say_in_preamble (root);
  set_page (root);
  dress_head (root);
}

const NewsdocFormat newsdoc_format_latex = {
  .name = "latex",
  .writers = writers,
  .dresses = dresses,
  .styles = styles,
  .style_raw = "latex",
  .guard = "newsdoc-guard.tex",
  .heading = 1,
  .head = dress_article_head,
};

/* Headings cut the slides, and a slide has the theme's look: the title block is dressed, the rest is words. */
static const NewsdocDress beamer_dresses[] = {
  QUOTATION_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* Pandoc gives this class of a heading to the frame that it begins, and then what is longer than a slide goes on on another. */
#define BREAKS "allowframebreaks"

/* What stands above the first heading has no frame of ours, so that it gets a heading without words. */
static void
break_frames (NewsdocNode *root)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root), *first = newsdoc_node_get_first_child (blocks);

  for (NewsdocNode *node = first; node != NULL; node = newsdoc_node_get_next (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
      newsdoc_node_add_class (node, BREAKS);
  if (first != NULL && newsdoc_node_get_kind (first) != NEWSDOC_NODE_HEADER)
    {
      NewsdocNode *heading = newsdoc_node_new (NEWSDOC_NODE_HEADER);

      newsdoc_node_set_level (heading, 1);
      newsdoc_node_add_class (heading, BREAKS);
      newsdoc_node_prepend_child (blocks, heading);
    }
}

/* Beamer makes the file's title of the printed one, and cannot do so where a paragraph ends in it. */
static void
dress_beamer_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_SPACE, "latex", "\\texorpdfstring{{\\normalsize\\scshape{}", "}\\\\}{}");
  lift_people_and_dates (root);
  break_frames (root);
}

static const char * const beamer_writers[] = { "beamer", NULL };

const NewsdocFormat newsdoc_format_beamer = {
  .name = "beamer",
  .writers = beamer_writers,
  .dresses = beamer_dresses,
  .head = dress_beamer_head,
};
