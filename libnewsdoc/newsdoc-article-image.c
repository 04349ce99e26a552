/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

#include <string.h>

#include "formats/figure.h"
#include "language/credits.h"
#include "language/text.h"
#include "story/figure-words.h"

char *
newsdoc_article_dup_text (NewsdocNode *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  return text != NULL && g_strstrip (text)[0] != '\0' ? g_steal_pointer (&text) : NULL;
}

NewsdocNode *
newsdoc_article_find_class (NewsdocNode *root,
                            const char  *class_name)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (root); node != NULL; node = newsdoc_node_next_in_tree (node, root))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      if ((kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_DIV) && newsdoc_node_has_class (node, class_name))
        return node;
    }

  return NULL;
}

static gboolean
is_credit (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "credit");
}

/* Does another part say all of this one? Of two that say the same, the first is kept. */
static gboolean
is_said (char  **parts,
         guint   index)
{
  g_autofree char *folded = newsdoc_text_fold (parts[index], -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *other = i != index ? newsdoc_text_fold (parts[i], -1) : g_strdup ("");

      if (strstr (other, folded) != NULL && (i < index || strlen (other) > strlen (folded)))
        return TRUE;
    }
  return FALSE;
}

/* "Jane Doe/AP | Jane Doe": out of two fields of a system for pictures the same name may come twice. */
static char *
dup_said_once (const char *credit)
{
  g_auto (GStrv) parts = g_strsplit (credit, " | ", -1);
  GString *once = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (!is_said (parts, i))
      g_string_append_printf (once, "%s%s", once->len > 0 ? " | " : "", parts[i]);
  return g_string_free (once, FALSE);
}

/* A credit as it is to be printed anywhere: verbatim, but for the words that only say that it is one ("Photo:"), and a name said twice. */
static char *
dup_credit (NewsdocNode *span)
{
  g_autofree char *text = newsdoc_article_dup_text (span);
  const char *label = newsdoc_node_get_attribute (span, "lead");
  const char *rest = text;

  if (text != NULL && label != NULL && g_str_has_prefix (text, label))
    rest = newsdoc_credit_skip_signs (text + strlen (label));
  return rest != NULL && *rest != '\0' ? dup_said_once (rest) : NULL;
}

/* All credits of a caption; NULL when there is none. One in another is a part of it. */
static char *
dup_credits (NewsdocNode *words)
{
  GString *all = g_string_new (NULL);

  for (NewsdocNode *node = newsdoc_node_get_first_child (words), *next; node != NULL; node = next)
    {
      g_autofree char *credit = is_credit (node) ? dup_credit (node) : NULL;

      next = is_credit (node) ? newsdoc_node_next_outside (node, words) : newsdoc_node_next_in_tree (node, words);
      if (credit != NULL)
        g_string_append_printf (all, "%s%s", all->len > 0 ? ", " : "", credit);
    }

  return g_string_free (all, all->len == 0);
}

/* A detail of the first credit that has it. */
static const char *
find_detail (NewsdocNode *words,
             const char  *key)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (words); node != NULL; node = newsdoc_node_next_in_tree (node, words))
    if (is_credit (node) && newsdoc_node_get_attribute (node, key) != NULL)
      return newsdoc_node_get_attribute (node, key);

  return NULL;
}

/* Signs that are left over are no caption, nor are a gallery's numbers ("[1/5]") and a date. */
static gboolean
says_something (const char *text,
                gboolean    marked)
{
  guint letters = 0, digits = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      letters += g_unichar_isalpha (g_utf8_get_char (p));
      digits += g_unichar_isdigit (g_utf8_get_char (p));
    }
  return marked ? letters + digits > 0 : letters > digits;
}

static gboolean
is_caption (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "caption");
}

/* A credit may stand in the midst of a caption, which has two pieces then: "Left, the ferry", "; right, the quay". */
static void
append_pieces (GString     *caption,
               NewsdocNode *first,
               NewsdocNode *words)
{
  for (NewsdocNode *node = newsdoc_node_next_outside (first, words); node != NULL; node = newsdoc_node_next_outside (node, words))
    {
      g_autofree char *piece = is_caption (node) ? newsdoc_figure_dup_without (node, "credit") : NULL;

      if (piece != NULL)
        g_string_append_printf (caption, "%s%s", strchr (",;", *piece) != NULL ? "" : " ", piece);
    }
}

static char *
dup_caption (NewsdocNode *words)
{
  NewsdocNode *caption = newsdoc_article_find_class (words, "caption");
  g_autofree char *text = newsdoc_figure_dup_without (caption != NULL ? caption : words, "credit");

  if (text == NULL || !says_something (text, caption != NULL))
    return NULL;
  if (caption != NULL && is_caption (caption))
    {
      GString *all = g_string_new (text);

      append_pieces (all, caption, words);
      return g_string_free (all, FALSE);
    }
  return g_steal_pointer (&text);
}

/* What is printed of a picture, in one text. */
static char *
dup_words (const char *caption,
           const char *credit)
{
  return g_strdup_printf ("%s\n%s", caption != NULL ? caption : "", credit != NULL ? credit : "");
}

static gboolean
is_photo (NewsdocNode *node)
{
  return node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "photo");
}

static NewsdocNode *
find_image (NewsdocNode *div)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (div); node != NULL; node = newsdoc_node_next_in_tree (node, div))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      return node;

  return NULL;
}

/* A line behind a figure that has no credit in its own caption, and holds one: it is the figure's. */
static NewsdocNode *
credit_behind (NewsdocNode *figure)
{
  NewsdocNode *next = newsdoc_node_get_next (figure);

  if (!is_photo (next) || find_image (next) != NULL || newsdoc_article_find_class (next, "caption") != NULL
      || newsdoc_article_find_class (next, "credit") == NULL || newsdoc_article_find_class (figure, "credit") != NULL)
    return NULL;
  return next;
}

/* words: the caption; credits: what holds the credits. Each may be NULL, and both may be one. */
static void
add_image (NewsdocArticle *self,
           NewsdocNode    *image,
           const char     *alt,
           NewsdocNode    *words,
           NewsdocNode    *credits)
{
  g_autofree char *text = words != NULL ? dup_caption (words) : NULL;
  g_autofree char *credit = credits != NULL ? dup_credits (credits) : NULL;
  g_autoptr (NewsdocImage) object = NULL;

  /* The author may have put it on the image itself. */
  if (credit == NULL && image != NULL)
    credit = g_strdup (newsdoc_node_get_attribute (image, "credit"));

  object = newsdoc_image_new ((const char * const[]) {
    image != NULL ? newsdoc_node_get_url (image) : NULL, alt, text, credit,
    credits != NULL ? find_detail (credits, "photographer") : NULL,
    credits != NULL ? find_detail (credits, "agency") : NULL,
    credits != NULL ? find_detail (credits, "distributor") : NULL,
  });
  g_list_store_append (self->images, object);
  if (text != NULL)
    g_hash_table_add (self->captions, dup_words (text, credit));
}

/* The next image of the figure itself, behind one of it or from the beginning: what is in its caption is none, and a gallery's figures have their own. */
static NewsdocNode *
next_image (NewsdocNode *figure,
            NewsdocNode *image)
{
  NewsdocNode *node = image != NULL ? newsdoc_node_next_in_tree (image, figure) : newsdoc_node_get_first_child (figure);

  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_IMAGE)
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      node = kind == NEWSDOC_NODE_CAPTION || kind == NEWSDOC_NODE_FIGURE ? newsdoc_node_next_outside (node, figure) : newsdoc_node_next_in_tree (node, figure);
    }
  return node;
}

/* Where the caption has none, an author may have set one beside the picture. */
static NewsdocNode *
find_holder (NewsdocNode *figure,
             NewsdocNode *caption,
             const char  *class_name)
{
  if (caption != NULL && newsdoc_article_find_class (caption, class_name) != NULL)
    return caption;
  return newsdoc_article_find_class (figure, class_name) != NULL ? figure : caption;
}

static void
add_explicit (NewsdocArticle *self,
              NewsdocNode    *figure)
{
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  NewsdocNode *image = next_image (figure, NULL);
  NewsdocNode *behind = credit_behind (figure);
  g_autofree char *alt = image != NULL ? newsdoc_figure_dup_without (image, "credit") : NULL;
  g_autofree char *words = dup_caption (caption);
  gboolean pictured = image != NULL;

  /* a gallery's own words are of all its pictures */
  if (pictured || words != NULL || newsdoc_article_find_class (caption, "credit") != NULL)
    add_image (self, image, alt, pictured ? find_holder (figure, caption, "caption") : caption,
               behind != NULL ? behind : pictured ? find_holder (figure, caption, "credit") : caption);
  while (image != NULL && (image = next_image (figure, image)) != NULL)
    {
      g_autofree char *other = newsdoc_article_dup_text (image);

      add_image (self, image, other, NULL, NULL);
    }
}

gboolean
newsdoc_article_add_figure (NewsdocArticle *self,
                            NewsdocNode    *figure)
{
  if (newsdoc_figure_is_implicit (figure))
    {
      NewsdocNode *words = newsdoc_figure_get_caption (figure);
      NewsdocNode *behind = credit_behind (figure);

      add_image (self, newsdoc_figure_get_image (figure), NULL, words, behind != NULL ? behind : words);
      return TRUE;
    }
  if (newsdoc_figure_is_of_words (figure))
    return FALSE;
  add_explicit (self, figure);
  return next_image (figure, NULL) != NULL;
}

/* Pictures that stand in a line, without a caption of their own. */
void
newsdoc_article_add_inline_images (NewsdocArticle *self,
                                   NewsdocNode    *block)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = newsdoc_node_next_in_tree (node, block))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      {
        g_autofree char *alt = newsdoc_article_dup_text (node);

        add_image (self, node, alt, NULL, NULL);
      }
}

/* A page may print a caption twice, under the picture in a gallery and once more for those who see it large. */
static gboolean
is_repeated (NewsdocArticle *self,
             NewsdocNode    *div)
{
  g_autofree char *text = dup_caption (div);
  g_autofree char *credit = dup_credits (div);
  g_autofree char *words = dup_words (text, credit);

  return text != NULL && g_hash_table_contains (self->captions, words);
}

/* What is no picture's, and only stands as captions do: who is quoted, how long a film is. */
static gboolean
is_empty (NewsdocNode *div)
{
  return newsdoc_article_find_class (div, "caption") == NULL && newsdoc_article_find_class (div, "credit") == NULL;
}

void
newsdoc_article_add_photo (NewsdocArticle *self,
                           NewsdocNode    *div)
{
  NewsdocNode *image = find_image (div);
  NewsdocNode *before = newsdoc_node_get_previous (div);
  g_autofree char *alt = image != NULL ? newsdoc_article_dup_text (image) : NULL;

  if (before != NULL && newsdoc_figure_is_one (before) && credit_behind (before) == div)
    return;
  if (image != NULL || (!is_empty (div) && !is_repeated (self, div)))
    add_image (self, image, alt, div, div);
}
