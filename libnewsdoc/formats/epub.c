/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "../ast/node-walk.h"
#include "build.h"
#include "epub-access.h"
#include "epub-raw.h"
#include "figure.h"
#include "head.h"
#include "rows.h"
#include "style.h"

static const NewsdocDress dresses3[] = {
  HEAD_AS_IS,
  { NEWSDOC_LABEL_PULLQUOTE, .attributes = "role=doc-pullquote epub:type=pullquote", .duplicate_attributes = "aria-hidden=true" },
  DASH_BEFORE_ATTRIBUTION,
  AS_IS (PHOTO),
  AS_IS (EMBED),
  { NEWSDOC_LABEL_FACTBOX, .attributes = "role=note" },
  { NEWSDOC_LABEL_QNA, .attributes = "role=doc-qna epub:type=qna" },
  AS_IS (LIVE_ENTRY),
  AS_IS (TIMELINE),
  WORDS_AS_IS,
  { NEWSDOC_LABEL_CORRECTION, .attributes = "role=note" },
  { NEWSDOC_LABEL_EDITORS_NOTE, .attributes = "role=note" },
  ENDNOTES_AS_IS,
  /* "credits" may stand on a section alone */
  { NEWSDOC_LABEL_CREDITS, .attributes = "role=doc-credits" },
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* XHTML 1.1 knows no roles. */
static const NewsdocDress dresses2[] = {
  HEAD_AS_IS,
  AS_IS (PULLQUOTE),
  DASH_BEFORE_ATTRIBUTION,
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static gboolean
contains (char       **names,
          const char  *name)
{
  return g_strv_contains ((const char * const *) names, name);
}

static void
add_person (NewsdocNode *list,
            const char  *role,
            const char  *name)
{
  NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_META_MAP);

  newsdoc_node_map_set (item, "role", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, role, -1));
  newsdoc_node_map_set (item, "text", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, name));
  newsdoc_node_append_child (list, item);
}

/* dc:creator with the role of an author (MARC relator "aut"). The title page prints
 * what is in author and what is in creator, so the names move. */
static void
move_authors (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_auto (GStrv) authors = newsdoc_build_dup_list (meta, "author");

  if (authors[0] == NULL || newsdoc_node_map_get (meta, "creator") != NULL)
    return;

  for (guint i = 0; authors[i] != NULL; i++)
    add_person (newsdoc_build_meta_list (meta, "creator"), "aut", authors[i]);
  newsdoc_node_map_remove (meta, "author");
}

/* A person has one entry: who wrote the article is in dc:creator already. */
static void
add_contributor (NewsdocNode *meta,
                 const char  *role,
                 const char  *name)
{
  g_auto (GStrv) authors = newsdoc_build_dup_list (meta, "author");
  g_auto (GStrv) known = newsdoc_build_dup_list (meta, "contributor");

  if (*name != '\0' && !contains (authors, name) && !contains (known, name))
    add_person (newsdoc_build_meta_list (meta, "contributor"), role, name);
}

/* Who took the pictures ("pht"), each once, in dc:contributor; an author is in dc:creator already. */
static void
add_photographers (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    {
      gboolean credit = newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "credit");
      const char *name = credit ? newsdoc_node_get_attribute (node, "photographer") : NULL;

      if (name != NULL)
        add_contributor (meta, "pht", name);
    }
}

static void
add_contributors (NewsdocNode *root,
                  const char  *attribute,
                  const char  *role)
{
  NewsdocNode *signoff = newsdoc_head_find (root, "signoff");
  const char *value = signoff != NULL ? newsdoc_node_get_attribute (signoff, attribute) : NULL;
  g_auto (GStrv) names = g_strsplit (value != NULL ? value : "", "; ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    add_contributor (newsdoc_node_get_meta (root), role, names[i]);
}

/* A Div before the first heading of level 1 would be a chapter of its own. */
static void
move_into_headline (NewsdocNode *kicker,
                    NewsdocNode *headline)
{
  NewsdocNode *span = newsdoc_node_new_span ("kicker");
  g_autofree char *text = newsdoc_node_dup_plain_text (kicker);

  newsdoc_build_append (span, text);
  newsdoc_node_prepend_child (headline, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  newsdoc_node_prepend_child (headline, span);
  newsdoc_node_remove (kicker);
}

/* The chapter begins with the whole head, so that it reads well without a title page, which can be turned off (epub-title-page: false); what
 * the page then says before it is a book's half title. */
static void
set_head_in_chapter (NewsdocNode *root)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  NewsdocNode *kicker, *headline;
  g_autofree char *direction = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "dir");

  if (newsdoc_node_map_get (newsdoc_node_get_meta (root), "title") == NULL)
    return;

  kicker = newsdoc_head_find_text (root, "kicker");
  newsdoc_head_into_body (root, FALSE);
  newsdoc_node_map_remove (newsdoc_node_get_meta (root), "subtitle");
  headline = newsdoc_node_get_first_child (blocks);
  while (headline != NULL && newsdoc_node_get_kind (headline) != NEWSDOC_NODE_HEADER)
    headline = newsdoc_node_get_next (headline);
  if (headline == NULL)
    return;

  /* Pandoc gives a heading's classes and attributes to the section too: the class would make all of it a headline, and the direction, which
   * Pandoc leaves out of EPUB, is all of the chapter's */
  newsdoc_node_remove_class (headline, "headline");
  newsdoc_node_add_class (headline, "unnumbered");
  if (g_strcmp0 (direction, "rtl") == 0)
    newsdoc_node_set_attribute (headline, "dir", direction);
  if (kicker != NULL)
    move_into_headline (kicker, headline);
  newsdoc_node_prepend_child (blocks, newsdoc_node_unlink (headline));
}

/* Pandoc 2.17 stops at a heading without an identifier that is inside of a Div; others get theirs from it. */
static void
name_headings (NewsdocNode *blocks)
{
  guint count = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_block (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER && newsdoc_node_get_parent (node) != blocks && *newsdoc_node_get_id (node) == '\0')
      {
        g_autofree char *id = g_strdup_printf ("newsdoc-heading-%u", ++count);

        newsdoc_node_set_id (node, id);
      }
}

/* The names and the date that the package's metadata is made of are plain (a date with a time in it gives an empty dc:date); the printed
 * lines stand in the text. */
static void
dress_head (NewsdocNode *root)
{
  set_head_in_chapter (root);
  name_headings (newsdoc_node_get_blocks (root));
  newsdoc_head_cut_date (root);
  add_photographers (root);
  add_contributors (root, "editors", "edt");
  add_contributors (root, "contributors", "ctb");
  move_authors (root);
  newsdoc_epub_describe_access (root);
  newsdoc_epub_mend_raw (newsdoc_node_get_blocks (root));
  newsdoc_style_link (root, "newsdoc.css");
}

static const char * const writers3[] = { "epub", "epub3", NULL };
static const char * const writers2[] = { "epub2", NULL };

/* Level 1 cuts chapters: it is the headline's, and crossheads stand below it. */
const NewsdocFormat newsdoc_format_epub3 = {
  .name = "epub3",
  .writers = writers3,
  .dresses = dresses3,
  .heading = 2,
  .standalone = TRUE,
  .head = dress_head,
  .figure = newsdoc_figure_show_credit,
};

const NewsdocFormat newsdoc_format_epub2 = {
  .name = "epub2",
  .writers = writers2,
  .dresses = dresses2,
  .heading = 2,
  .standalone = TRUE,
  .head = dress_head,
};
