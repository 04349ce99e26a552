/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

#include <string.h>

#include "formats/figure.h"
#include "story/figure-words.h"
#include "story/label.h"

/* Where a line's text goes: the fields that hold several lines are gathered here. */
typedef struct
{
  NewsdocArticle *article;
  GPtrArray *lines[ARTICLE_N_LINES];
} Reading;

static NewsdocLabel
label_of (NewsdocNode *node)
{
  const char * const *classes = newsdoc_node_get_classes (node);

  for (guint i = 0; classes != NULL && classes[i] != NULL; i++)
    if (newsdoc_label_from_name (classes[i]) != NEWSDOC_LABEL_NONE)
      return newsdoc_label_from_name (classes[i]);

  return NEWSDOC_LABEL_NONE;
}

/* Who said it, without the dash that leads to the name. */
static char *
dup_attribution (NewsdocNode *attribution)
{
  g_autofree char *text = newsdoc_article_dup_text (attribution);
  const char *name = text;

  while (name != NULL && *name != '\0'
         && (*name == ' ' || g_unichar_type (g_utf8_get_char (name)) == G_UNICODE_DASH_PUNCTUATION))
    name = g_utf8_next_char (name);
  return g_strdup (name);
}

static void
add_pullquote (NewsdocArticle *self,
               NewsdocNode    *div)
{
  NewsdocNode *attribution = newsdoc_article_find_class (div, "attribution");
  g_autofree char *text = newsdoc_figure_dup_without (div, "attribution");
  g_autofree char *who = attribution != NULL ? dup_attribution (attribution) : NULL;
  gboolean duplicate = g_strcmp0 (newsdoc_node_get_attribute (div, "duplicate"), "true") == 0;
  g_autoptr (NewsdocPullquote) quote = newsdoc_pullquote_new ((const char * const[]) { text, who }, duplicate);

  g_list_store_append (self->pull_quotes, quote);
}

/* A text that has no value yet; a second Div of its kind adds to it. */
static void
add_text (NewsdocArticle     *self,
          NewsdocArticleText  field,
          NewsdocNode        *node)
{
  g_autofree char *text = newsdoc_article_dup_text (node);
  g_autofree char *old = self->texts[field];

  if (text == NULL || old == NULL)
    self->texts[field] = text != NULL ? g_steal_pointer (&text) : g_steal_pointer (&old);
  else
    self->texts[field] = g_strconcat (old, "\n", text, NULL);
}

static gboolean
is_leaf (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_PARA:
    case NEWSDOC_NODE_PLAIN:
    case NEWSDOC_NODE_HEADER:
    case NEWSDOC_NODE_LINE_BLOCK:
    case NEWSDOC_NODE_CODE_BLOCK:
    case NEWSDOC_NODE_TERM:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The leaf blocks below the node, as lines of the field. */
static void
add_lines (Reading             *reading,
           NewsdocArticleLines  field,
           NewsdocNode         *root)
{
  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    {
      char *text = is_leaf (node) ? newsdoc_article_dup_text (node) : NULL;

      if (text != NULL)
        g_ptr_array_add (reading->lines[field], text);
    }
}

/* The field of a Div's text, where it has one. The head is in the metadata too, and that comes first. */
static gboolean
read_text (NewsdocArticle *self,
           NewsdocLabel    label,
           NewsdocNode    *div)
{
  static const struct { NewsdocLabel label; NewsdocArticleText field; gboolean first; } rows[] = {
    { NEWSDOC_LABEL_HEADLINE, ARTICLE_HEADLINE, TRUE },
    { NEWSDOC_LABEL_KICKER, ARTICLE_KICKER, TRUE },
    { NEWSDOC_LABEL_STANDFIRST, ARTICLE_STANDFIRST, TRUE },
    { NEWSDOC_LABEL_BYLINE, ARTICLE_BYLINE, TRUE },
    { NEWSDOC_LABEL_SIGNOFF, ARTICLE_SIGNOFF, FALSE },
    { NEWSDOC_LABEL_RIGHTS, ARTICLE_RIGHTS, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].label == label)
      {
        if (!rows[i].first || self->texts[rows[i].field] == NULL)
          add_text (self, rows[i].field, div);
        return TRUE;
      }

  return FALSE;
}

/* The lines of the field that are new, as objects too. */
static void
add_notes (Reading             *reading,
           NewsdocArticleLines  field,
           NewsdocNoteKind      kind,
           guint                first)
{
  for (guint i = first; i < reading->lines[field]->len; i++)
    {
      g_autoptr(NewsdocNote) note = newsdoc_note_new (kind, reading->lines[field]->pdata[i]);

      g_list_store_append (reading->article->notes, note);
    }
}

static gboolean
read_lines (Reading      *reading,
            NewsdocLabel  label,
            NewsdocNode  *div)
{
  static const struct { NewsdocLabel label; NewsdocArticleLines field; NewsdocNoteKind kind; } rows[] = {
    { NEWSDOC_LABEL_CORRECTION, ARTICLE_CORRECTIONS, NEWSDOC_NOTE_KIND_CORRECTION },
    { NEWSDOC_LABEL_EDITORS_NOTE, ARTICLE_EDITORS_NOTES, NEWSDOC_NOTE_KIND_EDITORS_NOTE },
    { NEWSDOC_LABEL_ABOUT_AUTHOR, ARTICLE_ABOUT_AUTHOR, NEWSDOC_NOTE_KIND_ABOUT_AUTHOR },
    { NEWSDOC_LABEL_DISCLAIMER, ARTICLE_DISCLAIMERS, NEWSDOC_NOTE_KIND_DISCLAIMER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].label == label)
      {
        guint before = reading->lines[rows[i].field]->len;

        add_lines (reading, rows[i].field, div);
        add_notes (reading, rows[i].field, rows[i].kind, before);
        return TRUE;
      }

  return FALSE;
}

/* A quoted post is text that the article has; an address, alone or beside a player, is none of its words. */
static gboolean
is_address (NewsdocLabel  label,
            NewsdocNode  *div)
{
  NewsdocNode *first = newsdoc_node_get_first_child (div);
  g_autofree char *text = label == NEWSDOC_LABEL_EMBED ? newsdoc_article_dup_text (div) : NULL;

  return label == NEWSDOC_LABEL_EMBED && first != NULL
         && (newsdoc_node_get_kind (first) == NEWSDOC_NODE_RAW_BLOCK || (text != NULL && strpbrk (text, " \n") == NULL));
}

/* TRUE when the Div is read, and nothing in it is body text. */
static gboolean
read_div (Reading     *reading,
          NewsdocNode *div)
{
  NewsdocLabel label = label_of (div);

  if (label == NEWSDOC_LABEL_PULLQUOTE)
    add_pullquote (reading->article, div);
  else if (label == NEWSDOC_LABEL_PHOTO)
    newsdoc_article_add_photo (reading->article, div);
  else if (!read_text (reading->article, label, div) && !read_lines (reading, label, div))
    return label == NEWSDOC_LABEL_DATES || is_address (label, div) || label >= NEWSDOC_LABEL_RELATED;
  return TRUE;
}

static void
read_leaf (Reading     *reading,
           NewsdocNode *leaf)
{
  NewsdocNode *dateline = newsdoc_article_find_class (leaf, "dateline");
  char *text = newsdoc_article_dup_text (leaf);

  newsdoc_article_add_inline_images (reading->article, leaf);
  if (dateline != NULL && reading->article->texts[ARTICLE_DATELINE] == NULL)
    add_text (reading->article, ARTICLE_DATELINE, dateline);
  if (text != NULL)
    g_ptr_array_add (reading->lines[ARTICLE_BODY], text);
}

/* A figure's caption is with the images; a table's or a quotation's is text. */
static gboolean
is_read_caption (NewsdocNode *node)
{
  NewsdocNode *parent = newsdoc_node_get_parent (node);

  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_CAPTION && newsdoc_node_get_kind (parent) == NEWSDOC_NODE_FIGURE
         && !newsdoc_figure_is_of_words (parent);
}

void
newsdoc_article_read_body (NewsdocArticle *self,
                           NewsdocNode    *root)
{
  Reading reading = { self };
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  NewsdocNode *next;

  for (guint i = 0; i < ARTICLE_N_LINES; i++)
    reading.lines[i] = g_ptr_array_new ();

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = next)
    {
      gboolean read = TRUE;

      if (newsdoc_figure_is_one (node))
        read = newsdoc_article_add_figure (self, node);
      else if (is_read_caption (node))
        read = TRUE;
      else if (is_leaf (node))
        read_leaf (&reading, node);
      else
        read = newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && read_div (&reading, node);
      next = read ? newsdoc_node_next_outside (node, blocks) : newsdoc_node_next_in_tree (node, blocks);
    }

  for (guint i = 0; i < ARTICLE_N_LINES; i++)
    {
      if (reading.lines[i]->len > 0)
        g_ptr_array_add (reading.lines[i], NULL);
      if (self->lines[i] == NULL)
        self->lines[i] = (char **) g_ptr_array_free (reading.lines[i], FALSE);
      else
        g_ptr_array_unref (reading.lines[i]);
    }
}
