/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "figure.h"
#include "head.h"
#include "rows.h"

/* Pandoc makes a boxed text of every Div, or nothing at all, as its version is; so the Divs go, and JATS's own elements stand in their place.
 * A Span's class arrives as named content's type. */
#define PHRASE(label, type) \
  { label, .raw_format = "jats", .open = "<named-content content-type=\"" type "\">", .close = "</named-content>", .around = NEWSDOC_AROUND_WORDS, .bare = TRUE }
#define BOX(label, type) \
  { label, .raw_format = "jats", .open = "<boxed-text content-type=\"" type "\">", .close = "</boxed-text>", .bare = TRUE }

static const NewsdocDress dresses[] = {
  PHRASE (NEWSDOC_LABEL_HEADLINE, "headline"),
  PHRASE (NEWSDOC_LABEL_KICKER, "kicker"),
  PHRASE (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  PHRASE (NEWSDOC_LABEL_BYLINE, "byline"),
  PHRASE (NEWSDOC_LABEL_DATES, "dates"),
  PHRASE (NEWSDOC_LABEL_RELEASE, "release"),
  { NEWSDOC_LABEL_PULLQUOTE, .raw_format = "jats", .open = "<disp-quote content-type=\"pullquote\">", .close = "</disp-quote>", .bare = TRUE },
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "jats", .prefix = "— ", .open = "<named-content content-type=\"attribution\">", .close = "</named-content>",
    .around = NEWSDOC_AROUND_WORDS, .bare = TRUE },
  PHRASE (NEWSDOC_LABEL_PHOTO, "photo"),
  PHRASE (NEWSDOC_LABEL_EMBED, "embed"),
  BOX (NEWSDOC_LABEL_FACTBOX, "factbox"),
  BOX (NEWSDOC_LABEL_QNA, "qna"),
  BOX (NEWSDOC_LABEL_LIVE_ENTRY, "live-entry"),
  BOX (NEWSDOC_LABEL_TIMELINE, "timeline"),
  WORDS_AS_IS,
  PHRASE (NEWSDOC_LABEL_SIGNOFF, "signoff"),
  PHRASE (NEWSDOC_LABEL_CORRECTION, "correction"),
  PHRASE (NEWSDOC_LABEL_EDITORS_NOTE, "editors-note"),
  PHRASE (NEWSDOC_LABEL_ABOUT_AUTHOR, "about-author"),
  PHRASE (NEWSDOC_LABEL_CONTACT, "contact"),
  PHRASE (NEWSDOC_LABEL_DISCLAIMER, "disclaimer"),
  PHRASE (NEWSDOC_LABEL_RIGHTS, "rights"),
  BOX (NEWSDOC_LABEL_CREDITS, "credits"),
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static gboolean
is_person (NewsdocNode *author)
{
  g_autofree char *kind = newsdoc_build_dup_meta (author, "kind");

  return g_strcmp0 (kind, "person") == 0;
}

static void
set_text (NewsdocNode *map,
          const char  *key,
          const char  *text)
{
  newsdoc_node_map_set (map, key, newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, text));
}

static gboolean
is_capital (const char *word)
{
  return g_unichar_isupper (g_utf8_get_char (word));
}

/* Given name and surname where the name is of two words, in a script with capitals: in one of more, which are which is for a person to say. */
static void
set_name (NewsdocNode *contributor,
          NewsdocNode *author,
          const char  *name)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);

  set_text (contributor, "name", name);
  if (author == NULL || !is_person (author) || g_strv_length (words) != 2 || !is_capital (words[0]) || !is_capital (words[1]))
    return;
  set_text (contributor, "given-names", words[0]);
  set_text (contributor, "surname", words[1]);
}

static void
set_role (NewsdocNode *contributor,
          const char  *role)
{
  NewsdocNode *list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_META_MAP);

  set_text (item, "name", role);
  newsdoc_node_append_child (list, item);
  newsdoc_node_map_set (contributor, "roles", list);
}

static NewsdocNode *
new_contributor (NewsdocNode *root,
                 const char  *name)
{
  NewsdocNode *contributor = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  NewsdocNode *author = newsdoc_head_find_author (root, name);
  g_autofree char *role = author != NULL ? newsdoc_build_dup_meta (author, "role") : NULL;

  set_name (contributor, author, name);
  if (role != NULL)
    set_role (contributor, role);
  return contributor;
}

/* An author who filled in the maps that JATS knows has said all of it. */
static gboolean
has_maps (NewsdocNode *author)
{
  NewsdocNode *first = author != NULL && newsdoc_node_get_kind (author) == NEWSDOC_NODE_META_LIST ? newsdoc_node_get_first_child (author) : author;

  return first != NULL && newsdoc_node_get_kind (first) == NEWSDOC_NODE_META_MAP;
}

static void
set_contributors (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");
  NewsdocNode *list;

  if (names[0] == NULL || has_maps (newsdoc_node_map_get (meta, "author")))
    return;

  list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  for (guint i = 0; names[i] != NULL; i++)
    newsdoc_node_append_child (list, new_contributor (root, names[i]));
  newsdoc_node_map_set (meta, "author", list);
}

/* article-categories, which JATS has for it. */
static void
set_heading (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *kicker = newsdoc_head_find (root, "kicker");
  g_autofree char *text = kicker != NULL ? newsdoc_node_dup_plain_text (kicker) : NULL;
  NewsdocNode *article;

  if (text == NULL || newsdoc_node_map_get (meta, "article") != NULL)
    return;

  article = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  set_text (article, "heading", g_strstrip (text));
  newsdoc_node_map_set (meta, "article", article);
  newsdoc_node_remove (kicker);
}

static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
  set_heading (root);
  set_contributors (root);
}

/* Pandoc 3 writes an alternative text as it is, and these signs would break the file: they have look-alikes. */
static void
mend_alt (NewsdocNode *image)
{
  static const struct { const char *sign, *like; } signs[] = { { "&", "＆" }, { "<", "‹" }, { ">", "›" } };

  for (NewsdocNode *node = newsdoc_node_get_first_child (image); node != NULL; node = newsdoc_node_next_in_tree (node, image))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_STR)
      {
        g_autoptr (GString) text = g_string_new (newsdoc_node_get_text (node, NULL));

        for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
          g_string_replace (text, signs[i].sign, signs[i].like, 0);
        newsdoc_node_set_text (node, text->str, text->len);
      }
}

static void
dress_figure (NewsdocNode *figure)
{
  newsdoc_figure_part_alt (figure);
  if (!newsdoc_figure_is_implicit (figure) && newsdoc_figure_get_image (figure) != NULL)
    mend_alt (newsdoc_figure_get_image (figure));
}

static const char * const writers[] = { "jats", "jats_archiving", "jats_articleauthoring", "jats_publishing", NULL };

const NewsdocFormat newsdoc_format_jats = {
  .name = "jats",
  .writers = writers,
  .dresses = dresses,
  .heading = 1,
  .headline_div = TRUE,
  .head = dress_head,
  .figure = dress_figure,
};
