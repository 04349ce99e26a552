/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include <string.h>

#include "build.h"
#include "escape.h"

/* Word's and OpenDocument's writers make the file's properties of the very fields that they print, from the text in them; raw text is printed,
 * and left out there. So what belongs to the printed line alone is raw, in both formats: each writer takes its own. */
static void
append_printed (NewsdocNode *to,
                const char  *word,
                const char  *open_document)
{
  newsdoc_node_append_child (to, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "openxml", word));
  newsdoc_node_append_child (to, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "opendocument", open_document));
}

static void
append_words (NewsdocNode *to,
              const char  *text,
              gsize        length)
{
  g_autofree char *words = g_strndup (text, length);
  g_autofree char *escaped = newsdoc_escape ("openxml", words);
  g_autofree char *run = g_strconcat ("<w:r><w:t xml:space=\"preserve\">", escaped, "</w:t></w:r>", NULL);

  if (length > 0)
    append_printed (to, run, escaped);
}

/* A run of its own style, and a new line. The size is said here too, since a reference document that is not ours does not know the style. */
static void
append_kicker (NewsdocNode *to,
               const char  *text)
{
  g_autofree char *escaped = newsdoc_escape ("openxml", text);
  g_autofree char *word = g_strconcat ("<w:r><w:rPr><w:rStyle w:val=\"NewsKickerLine\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>",
                                       "<w:t xml:space=\"preserve\">", escaped, "</w:t><w:br/></w:r>", NULL);
  g_autofree char *open_document = g_strconcat ("<text:span text:style-name=\"NewsKickerLine\">", escaped, "<text:line-break/></text:span>", NULL);

  append_printed (to, word, open_document);
}

void
newsdoc_head_print_kicker (NewsdocNode *root)
{
  NewsdocNode *title = newsdoc_node_map_get (newsdoc_node_get_meta (root), "title");
  NewsdocNode *div = newsdoc_head_find_text (root, "kicker");
  g_autofree char *text = div != NULL ? newsdoc_node_dup_plain_text (div) : NULL;
  g_autoptr (NewsdocNode) words = NULL;

  if (text == NULL || title == NULL || newsdoc_node_get_kind (title) != NEWSDOC_NODE_META_INLINES)
    return;

  words = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);
  newsdoc_node_move_children (title, words);
  append_kicker (title, g_strdelimit (g_strstrip (text), "\n", ' '));
  newsdoc_node_move_children (words, title);
  newsdoc_node_remove (div);
}

/* What stands between the names, and before and after them, is printed with the name that it follows: "By Ann Ash and" · "Ben Bo, Rome". NULL
 * where the text does not have each name, in order. */
static NewsdocNode *
part_byline (const char  *text,
             char       **names)
{
  g_autoptr (NewsdocNode) list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  NewsdocNode *item = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *at = strstr (text, names[i]);
      gsize between = at != NULL ? at - text : 0;

      if (at == NULL)
        return NULL;
      if (item != NULL)
        while (between > 0 && text[between - 1] == ' ')
          between--;
      if (item != NULL)
        append_words (item, text, between);
      newsdoc_node_append_child (list, item = newsdoc_node_new (NEWSDOC_NODE_META_INLINES));
      if (i == 0)
        append_words (item, text, between);
      newsdoc_build_append (item, names[i]);
      text = at + strlen (names[i]);
    }

  if (item == NULL)
    return NULL;
  append_words (item, text, strlen (text));
  return g_steal_pointer (&list);
}

void
newsdoc_head_print_byline (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *div = newsdoc_head_find_text (root, "byline");
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");
  g_autofree char *text = div != NULL ? newsdoc_node_dup_plain_text (div) : newsdoc_head_dup_byline (root);
  NewsdocNode *authors;

  /* names alone, a paragraph each, are better than a line without its word */
  if (text == NULL || (div == NULL && (newsdoc_head_find (root, "byline") != NULL || newsdoc_head_phrase (root, "byline") == NULL)))
    return;
  authors = part_byline (g_strdelimit (g_strstrip (text), "\n", ' '), names);
  if (authors == NULL)
    return;

  newsdoc_node_map_set (meta, "author", authors);
  if (div != NULL)
    newsdoc_node_remove (div);
}
