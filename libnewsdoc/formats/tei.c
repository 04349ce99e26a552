/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "escape.h"
#include "figure.h"
#include "rows.h"

/* Pandoc drops classes in TEI, and makes a <p> of every paragraph, so that TEI's own <byline> and <dateline>, which hold none, cannot be had: a
 * segment of the type stands in it. */
#define BOX(label, element, attributes) \
  { label, .raw_format = "tei", .open = "<" element attributes ">", .close = "</" element ">" }
#define SEGMENT(label, type) \
  { label, .raw_format = "tei", .open = "<seg type=\"" type "\">", .close = "</seg>", .around = NEWSDOC_AROUND_WORDS }

static const NewsdocDress dresses[] = {
  /* the head of the first division */
  AS_IS (HEADLINE),
  SEGMENT (NEWSDOC_LABEL_KICKER, "kicker"),
  SEGMENT (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  SEGMENT (NEWSDOC_LABEL_BYLINE, "byline"),
  SEGMENT (NEWSDOC_LABEL_DATES, "dates"),
  SEGMENT (NEWSDOC_LABEL_RELEASE, "release"),
  BOX (NEWSDOC_LABEL_PULLQUOTE, "quote", " rend=\"pullquote\""),
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "tei", .prefix = "— ", .open = "<seg type=\"attribution\">", .close = "</seg>",
    .around = NEWSDOC_AROUND_WORDS },
  BOX (NEWSDOC_LABEL_PHOTO, "note", " type=\"photo\""),
  BOX (NEWSDOC_LABEL_EMBED, "note", " type=\"embed\""),
  { NEWSDOC_LABEL_FACTBOX, .raw_format = "tei", .open = "<floatingText type=\"factbox\"><body>", .close = "</body></floatingText>" },
  { NEWSDOC_LABEL_QNA, .raw_format = "tei", .open = "<floatingText type=\"qna\"><body>", .close = "</body></floatingText>" },
  { NEWSDOC_LABEL_LIVE_ENTRY, .raw_format = "tei", .open = "<floatingText type=\"live-entry\"><body>", .close = "</body></floatingText>" },
  { NEWSDOC_LABEL_TIMELINE, .raw_format = "tei", .open = "<floatingText type=\"timeline\"><body>", .close = "</body></floatingText>" },
  SEGMENT (NEWSDOC_LABEL_DATELINE, "dateline"),
  SEGMENT (NEWSDOC_LABEL_CAPTION, "caption"),
  SEGMENT (NEWSDOC_LABEL_CREDIT, "credit"),
  SEGMENT (NEWSDOC_LABEL_SOURCE, "source"),
  SEGMENT (NEWSDOC_LABEL_PERSON, "person"),
  INSTRUCTION_AS_IS,
  BOX (NEWSDOC_LABEL_CORRECTION, "note", " type=\"correction\""),
  BOX (NEWSDOC_LABEL_EDITORS_NOTE, "note", " type=\"editorial\""),
  BOX (NEWSDOC_LABEL_SIGNOFF, "note", " type=\"signoff\""),
  BOX (NEWSDOC_LABEL_ABOUT_AUTHOR, "note", " type=\"about-author\""),
  BOX (NEWSDOC_LABEL_CONTACT, "note", " type=\"contact\""),
  BOX (NEWSDOC_LABEL_DISCLAIMER, "note", " type=\"disclaimer\""),
  BOX (NEWSDOC_LABEL_RIGHTS, "note", " type=\"rights\""),
  BOX (NEWSDOC_LABEL_CREDITS, "note", " type=\"credits\""),
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static char *
dup_escaped (const char *text)
{
  return newsdoc_escape ("tei", text != NULL ? text : "");
}

static void
add_raw (NewsdocNode *para,
         const char  *text)
{
  newsdoc_node_append_child (para, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "tei", text));
}

/* The caption's paragraphs, each a head of the figure. */
static void
add_heads (NewsdocNode *para,
           NewsdocNode *figure,
           NewsdocNode *caption)
{
  gboolean implicit = newsdoc_figure_is_implicit (figure);

  for (NewsdocNode *part = implicit ? caption : newsdoc_node_get_first_child (caption); part != NULL; part = implicit ? NULL : newsdoc_node_get_next (part))
    {
      add_raw (para, "<head>");
      newsdoc_node_move_children (part, para);
      add_raw (para, "</head>");
    }
}

/* One image, and a caption of paragraphs. */
static gboolean
is_simple (NewsdocNode *figure,
           NewsdocNode *caption)
{
  guint images = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (figure); node != NULL; node = newsdoc_node_next_in_tree (node, figure))
    images += newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
  if (images != 1 || caption == NULL || newsdoc_figure_is_implicit (figure))
    return images == 1 && caption != NULL;

  for (NewsdocNode *node = newsdoc_node_get_first_child (caption); node != NULL; node = newsdoc_node_get_next (node))
    if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_PLAIN && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PARA)
      return FALSE;
  return TRUE;
}

/* Pandoc writes the title's "fig:" as a description, or the caption outside the figure, as its version is. */
static void
write_figure (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  NewsdocNode *para;
  g_autofree char *alt = NULL, *url = NULL, *description = NULL, *open = NULL, *close = NULL;

  if (image == NULL || !is_simple (figure, caption))
    {
      newsdoc_figure_take_apart (figure);
      return;
    }
  alt = newsdoc_figure_dup_alt (figure);
  description = dup_escaped (alt);
  url = dup_escaped (newsdoc_node_get_url (image));
  open = g_strdup_printf ("<figure><graphic url=\"%s\" />", url);
  close = alt != NULL ? g_strdup_printf ("<figDesc>%s</figDesc></figure>", description) : g_strdup ("</figure>");

  para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  newsdoc_node_insert_before (figure, para);
  add_raw (para, open);
  add_heads (para, figure, caption);
  add_raw (para, close);
  newsdoc_node_remove (figure);
}

static const char * const writers[] = { "tei", NULL };

const NewsdocFormat newsdoc_format_tei = {
  .name = "tei",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .figure = write_figure,
};
