/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "breaks.h"

#include <string.h>

#include "../language/text.h"

/* Pages without paragraphs: <br><br> stands between them, or one <br>, and the headline, the byline and the date may be the first lines of the same
 * block. A verse and an address have breaks too, but their lines are no sentences. */

/* So long a line that ends as a sentence does is a paragraph, not a verse. */
#define PARAGRAPH_WORDS 10

/* A name that a page's title has may stand anywhere; so many words of it are the headline. */
#define HEADLINE_WORDS 3

/* What the lines of a block are. */
typedef struct
{
  guint    paragraphs;
  gboolean gaps;         /* empty lines between others */
  gboolean headline;     /* one of them is what the page's title begins or ends with: the site's name is at the other end */
} Lines;

static gboolean
is_blank (const char *text,
          gsize       length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if (g_unichar_isgraph (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

static gboolean
is_sentence (const char *text,
             gsize       length)
{
  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  return newsdoc_text_ends_sentence (text, length);
}

static gboolean
is_paragraph (const char *text,
              gsize       length)
{
  g_autofree char *line = g_strndup (text, length);

  return is_sentence (text, length) && newsdoc_text_count_words (line) >= PARAGRAPH_WORDS;
}

static gboolean
is_headline (const char *folded_title,
             const char *text,
             gsize       length)
{
  g_autofree char *folded = folded_title != NULL ? newsdoc_text_fold (text, length) : NULL;

  return folded != NULL && newsdoc_text_count_words (folded) >= HEADLINE_WORDS
         && (g_str_has_prefix (folded_title, folded) || g_str_has_suffix (folded_title, folded));
}

static Lines
read_lines (const char *text,
            const char *folded_title)
{
  Lines lines = { 0, FALSE, FALSE };
  gboolean any = FALSE, blank = FALSE;

  for (const char *p = text; ; p += strcspn (p, "\n") + 1)
    {
      gsize length = strcspn (p, "\n");
      gboolean empty = is_blank (p, length);

      lines.gaps |= any && blank && !empty;
      lines.paragraphs += !empty && is_paragraph (p, length);
      lines.headline |= !empty && is_headline (folded_title, p, length);
      any |= !empty;
      blank = empty;
      if (p[length] == '\0')
        return lines;
    }
}

static gboolean
is_type (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_STRONG:
    case NEWSDOC_NODE_EMPH:
    case NEWSDOC_NODE_UNDERLINE:
    case NEWSDOC_NODE_SMALL_CAPS:
    case NEWSDOC_NODE_SPAN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Another element of the same type. */
static NewsdocNode *
new_like (NewsdocNode *node)
{
  NewsdocNode *other;

  if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN)
    return newsdoc_node_new (newsdoc_node_get_kind (node));
  other = newsdoc_node_new_span (NULL);
  for (const char * const *classes = newsdoc_node_get_classes (node); classes != NULL && *classes != NULL; classes++)
    newsdoc_node_add_class (other, *classes);
  return other;
}

/* Breaks within bold type become breaks between two pieces in bold type. */
static void
lift_breaks (NewsdocNode *type)
{
  for (NewsdocNode *child = newsdoc_node_get_first_child (type); child != NULL; child = newsdoc_node_get_next (child))
    if (is_type (child))
      lift_breaks (child);

  for (NewsdocNode *child = newsdoc_node_get_first_child (type), *next; child != NULL; child = next)
    {
      NewsdocNode *rest;

      next = newsdoc_node_get_next (child);
      if (newsdoc_node_get_kind (child) != NEWSDOC_NODE_LINE_BREAK)
        continue;
      rest = new_like (type);
      newsdoc_node_insert_after (type, newsdoc_node_unlink (child));
      newsdoc_node_insert_after (child, rest);
      while (next != NULL)
        {
          NewsdocNode *moved = next;

          next = newsdoc_node_get_next (moved);
          newsdoc_node_append_child (rest, newsdoc_node_unlink (moved));
        }
      type = rest;
      next = newsdoc_node_get_first_child (rest);
    }
}

/* A tag that only sets type, and may open in one paragraph and close in another. */
static gboolean
is_font_tag (NewsdocNode *node)
{
  const char *text = newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_INLINE ? newsdoc_node_get_text (node, NULL) : "";

  return g_str_has_prefix (text, "<font") || g_str_has_prefix (text, "</font") || g_str_has_prefix (text, "<center")
         || g_str_has_prefix (text, "</center");
}

/* A line of the block: its inlines. */
typedef struct
{
  GPtrArray *inlines;   /* unowned */
  gboolean   blank;
  gboolean   sentence;
  gboolean   headline;
} Piece;

static void
piece_clear (Piece *piece)
{
  g_ptr_array_unref (piece->inlines);
}

static void
end_piece (GArray     *pieces,
           GPtrArray  *inlines,
           const char *folded_title)
{
  g_autoptr(GString) text = g_string_new (NULL);
  gboolean image = FALSE;
  Piece piece;

  for (guint i = 0; i < inlines->len; i++)
    {
      g_autofree char *part = newsdoc_node_dup_plain_text (inlines->pdata[i]);

      g_string_append (text, part != NULL ? part : "");
      for (NewsdocNode *node = inlines->pdata[i]; node != NULL && !image; node = newsdoc_node_next_in_tree (node, inlines->pdata[i]))
        image = newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
    }
  piece = (Piece) { inlines, !image && is_blank (text->str, text->len), is_sentence (text->str, text->len),
                    is_headline (folded_title, text->str, text->len) };
  g_array_append_val (pieces, piece);
}

static GArray *
read_pieces (NewsdocNode *block,
             const char  *folded_title)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  GPtrArray *inlines = g_ptr_array_new ();

  g_array_set_clear_func (pieces, (GDestroyNotify) piece_clear);
  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = newsdoc_node_get_next (node))
    if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_LINE_BREAK)
      g_ptr_array_add (inlines, node);
    else
      {
        end_piece (pieces, inlines, folded_title);
        inlines = g_ptr_array_new ();
      }
  end_piece (pieces, inlines, folded_title);
  return pieces;
}

/* Lines under each other of which none is a sentence are a head, beside paragraphs: headline, byline, date. What stands with the headline is one, whatever
 * it says. */
static gboolean
is_head (const GArray *pieces,
         guint         first,
         gboolean      paragraphs)
{
  gboolean sentence = FALSE;

  for (guint i = first; i < pieces->len && !g_array_index (pieces, Piece, i).blank; i++)
    {
      if (g_array_index (pieces, Piece, i).headline)
        return TRUE;
      sentence |= g_array_index (pieces, Piece, i).sentence;
    }
  return paragraphs && !sentence;
}

static void
move_piece (const Piece *piece,
            NewsdocNode *to)
{
  for (guint i = 0; i < piece->inlines->len; i++)
    {
      NewsdocNode *node = newsdoc_node_unlink (piece->inlines->pdata[i]);

      if (is_font_tag (node))
        newsdoc_node_unref (node);
      else
        newsdoc_node_append_child (to, node);
    }
}

/* Where paragraphs are parted by empty lines, a single break is one within a paragraph; and only beside paragraphs are lines that are no sentences a head:
 * among their like they may be a verse. */
static void
part (NewsdocNode *block,
      const Lines *lines,
      const char  *folded_title)
{
  g_autoptr(GArray) pieces = NULL;
  NewsdocNode *to = NULL;
  gboolean head = FALSE;

  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = newsdoc_node_get_next (node))
    if (is_type (node))
      lift_breaks (node);
  pieces = read_pieces (block, folded_title);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      gboolean first = i == 0 || g_array_index (pieces, Piece, i - 1).blank;

      if (piece->blank)
        continue;
      if (first)
        head = is_head (pieces, i, lines->paragraphs > 0);
      if (first || head || !lines->gaps)
        {
          to = newsdoc_node_new (NEWSDOC_NODE_PARA);
          newsdoc_node_insert_before (block, to);
        }
      else
        newsdoc_node_append_child (to, newsdoc_node_new (NEWSDOC_NODE_LINE_BREAK));
      move_piece (piece, to);
    }
  newsdoc_node_remove (block);
}

/* In a table a break is one between the lines of a cell; in a figure the credit may stand behind it. */
static gboolean
may_be_text (NewsdocLine *line)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (line->node);

  if (kind != NEWSDOC_NODE_PARA && kind != NEWSDOC_NODE_PLAIN)
    return FALSE;
  for (NewsdocNode *up = newsdoc_node_get_parent (line->node); up != NULL; up = newsdoc_node_get_parent (up))
    switch (newsdoc_node_get_kind (up))
      {
      case NEWSDOC_NODE_TABLE:
      case NEWSDOC_NODE_SIMPLE_TABLE:
      case NEWSDOC_NODE_FIGURE:
        return FALSE;
      default:
        break;
      }
  return strchr (line->text, '\n') != NULL && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_MARKED));
}

gboolean
newsdoc_breaks_part (NewsdocStory *story)
{
  g_autofree char *title = story->title != NULL ? newsdoc_text_fold (story->title, -1) : NULL;
  gboolean changed = FALSE;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      Lines lines;

      if (!may_be_text (line))
        continue;
      lines = read_lines (line->text, title);
      if (!lines.gaps && lines.paragraphs < 2 && !lines.headline)
        continue;
      part (line->node, &lines, title);
      changed = TRUE;
    }
  return changed;
}
