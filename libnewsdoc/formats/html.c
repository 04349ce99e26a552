/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "escape.h"
#include "figure.h"
#include "head.h"
#include "page.h"
#include "rows.h"
#include "style.h"

/* Classes are enough for the look; the roles are for people who hear the page.
 * A pull quote is hidden from them only where its words stand in the body too. */
static const NewsdocDress dresses[] = {
  HEAD_AS_IS,
  { NEWSDOC_LABEL_PULLQUOTE, .attributes = "role=doc-pullquote", .duplicate_attributes = "aria-hidden=true" },
  DASH_BEFORE_ATTRIBUTION,
  AS_IS (PHOTO),
  AS_IS (EMBED),
  { NEWSDOC_LABEL_FACTBOX, .attributes = "role=note" },
  { NEWSDOC_LABEL_QNA, .attributes = "role=doc-qna" },
  AS_IS (LIVE_ENTRY),
  AS_IS (TIMELINE),
  WORDS_AS_IS,
  { NEWSDOC_LABEL_CORRECTION, .attributes = "role=note" },
  { NEWSDOC_LABEL_EDITORS_NOTE, .attributes = "role=note" },
  ENDNOTES_AS_IS,
  { NEWSDOC_LABEL_CREDITS, .attributes = "role=doc-credits" },
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* Pandoc writes author-meta into an attribute as it is, with quotation marks that
 * would end it, so the names come escaped. */
static void
set_author_meta (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");

  if (newsdoc_node_map_get (meta, "author-meta") != NULL)
    return;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *escaped = newsdoc_escape ("html", names[i]);
      NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);

      newsdoc_node_append_child (item, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "html", escaped));
      newsdoc_node_append_child (newsdoc_build_meta_list (meta, "author-meta"), item);
    }
}

static NewsdocNode *
new_raw_blocks (const char *html)
{
  NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_META_BLOCKS);

  newsdoc_node_append_child (item, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, "html", html));
  return item;
}

/* Who hears a page goes to its main landmark, and Pandoc's has none. The tags stand outside of the body, whose headings a Div would keep from the table of
 * contents. Only where the whole page is ours: a template of one's own has the landmark, or has reasons. */
static void
mark_main (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);

  if (newsdoc_style_wanted (root) != NEWSDOC_STYLE_NEWS)
    return;
  newsdoc_node_prepend_child (newsdoc_build_meta_list (meta, "include-before"), new_raw_blocks ("<main>"));
  newsdoc_node_append_child (newsdoc_build_meta_list (meta, "include-after"), new_raw_blocks ("</main>"));
}

static void
dress_head (NewsdocNode *root)
{
  set_author_meta (root);
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_SPACE, NULL, NULL, NULL);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

/* Only a page is printed and has a main part; a slide show is shown. */
static void
dress_page_head (NewsdocNode *root)
{
  newsdoc_page_add_css (root);
  dress_head (root);
  mark_main (root);
}

static const char * const writers[] = { "html", "html5", "chunkedhtml", NULL };
static const char * const styles[] = { "newsdoc.css", "newsdoc-page.css", NULL };

const NewsdocFormat newsdoc_format_html = {
  .name = "html",
  .writers = writers,
  .dresses = dresses,
  .styles = styles,
  .style_raw = "html",
  .heading = 2,
  .head = dress_page_head,
  .figure = newsdoc_figure_show_credit,
};

/* HTML 4 knows no roles and no figures, and Pandoc hides no caption in it. */
static const NewsdocDress dresses4[] = {
  HEAD_AS_IS,
  AS_IS (PULLQUOTE),
  DASH_BEFORE_ATTRIBUTION,
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static const char * const writers4[] = { "html4", NULL };

const NewsdocFormat newsdoc_format_html4 = {
  .name = "html4",
  .writers = writers4,
  .dresses = dresses4,
  .styles = styles,
  .style_raw = "html",
  .heading = 2,
  .head = dress_page_head,
};

/* A slide show has a look of its own, and its headings cut the slides. */
static const char * const slide_writers[] = { "s5", "slidy", "slideous", "dzslides", "revealjs", NULL };

const NewsdocFormat newsdoc_format_slides = {
  .name = "slides",
  .writers = slide_writers,
  .dresses = dresses,
  .head = dress_head,
  .figure = newsdoc_figure_show_credit,
};
