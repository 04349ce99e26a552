/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include <string.h>

#include "../language/lexicon.h"
#include "../language/text.h"
#include "build.h"

const NewsdocLexicon *
newsdoc_head_lexicon (NewsdocNode *root)
{
  g_autofree char *tag = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "lang");
  const NewsdocLexicon *lexicon = tag != NULL ? newsdoc_lexicon_get (tag) : NULL;

  /* the lexicon behind all others, for a document that does not say that it is in that language */
  if (lexicon != NULL && g_str_equal (newsdoc_lexicon_tag (lexicon), newsdoc_lexicon_tag (newsdoc_lexicon_get (NULL)))
      && g_ascii_strncasecmp (tag, newsdoc_lexicon_tag (lexicon), 2) != 0)
    return NULL;
  return lexicon;
}

const char *
newsdoc_head_phrase (NewsdocNode *root,
                     const char  *key)
{
  const NewsdocLexicon *lexicon = newsdoc_head_lexicon (root);
  const char * const *list = lexicon != NULL ? newsdoc_lexicon_list (lexicon, "language", key) : NULL;

  return list != NULL ? list[0] : NULL;
}

static NewsdocNode *
find_authors (NewsdocNode *root)
{
  NewsdocNode *newsdoc = newsdoc_node_map_get (newsdoc_node_get_meta (root), "newsdoc");
  NewsdocNode *byline = newsdoc != NULL && newsdoc_node_get_kind (newsdoc) == NEWSDOC_NODE_META_MAP ? newsdoc_node_map_get (newsdoc, "byline") : NULL;
  NewsdocNode *authors = byline != NULL && newsdoc_node_get_kind (byline) == NEWSDOC_NODE_META_MAP ? newsdoc_node_map_get (byline, "authors") : NULL;

  return authors != NULL && newsdoc_node_get_kind (authors) == NEWSDOC_NODE_META_LIST ? authors : NULL;
}

NewsdocNode *
newsdoc_head_find_author (NewsdocNode *root,
                          const char  *name)
{
  NewsdocNode *authors = find_authors (root);
  NewsdocNode *author = authors != NULL ? newsdoc_node_get_first_child (authors) : NULL;

  for (; author != NULL; author = newsdoc_node_get_next (author))
    {
      g_autofree char *other = newsdoc_node_get_kind (author) == NEWSDOC_NODE_META_MAP ? newsdoc_build_dup_meta (author, "name") : NULL;

      if (g_strcmp0 (other, name) == 0)
        return author;
    }
  return NULL;
}

/* "Ann Ash, correspondent, Rome": the name with what the byline says of it. */
static char *
dup_author (NewsdocNode *root,
            const char  *name)
{
  NewsdocNode *author = newsdoc_head_find_author (root, name);
  g_autofree char *role = author != NULL ? newsdoc_build_dup_meta (author, "role") : NULL;
  g_autofree char *place = author != NULL ? newsdoc_build_dup_meta (author, "place") : NULL;

  return g_strconcat (name, role != NULL ? ", " : "", role != NULL ? role : "", place != NULL ? ", " : "", place != NULL ? place : "", NULL);
}

/* "A, B and C", with the language's word; commas alone where it has none. */
static char *
join (char       **parts,
      const char  *and)
{
  GString *text = g_string_new (parts[0]);

  for (guint i = 1; parts[i] != NULL; i++)
    if (parts[i + 1] == NULL && and != NULL)
      g_string_append_printf (text, " %s %s", and, parts[i]);
    else
      g_string_append_printf (text, ", %s", parts[i]);
  return g_string_free (text, FALSE);
}

/* The pattern's "*" is where the names stand: "By *". */
static char *
fill (const char *pattern,
      const char *names)
{
  const char *star = pattern != NULL ? strchr (pattern, '*') : NULL;
  g_autofree char *before = star != NULL ? g_strndup (pattern, star - pattern) : NULL;

  return star != NULL ? g_strconcat (before, names, star + 1, NULL) : g_strdup (names);
}

/* An author who wrote "By Ann Ash" into the field has the lead word already. */
static gboolean
has_lead (NewsdocNode *root,
          const char  *text)
{
  const NewsdocLexicon *lexicon = newsdoc_head_lexicon (root);
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return lexicon != NULL && newsdoc_lexicon_begins (lexicon, "byline", "lead", folded) > 0;
}

char *
newsdoc_head_dup_byline (NewsdocNode *root)
{
  g_auto (GStrv) names = newsdoc_build_dup_list (newsdoc_node_get_meta (root), "author");
  g_autofree char *joined = NULL;

  if (names[0] == NULL)
    return NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      char *author = dup_author (root, names[i]);

      g_free (names[i]);
      names[i] = author;
    }
  joined = join (names, newsdoc_head_phrase (root, "and"));
  return has_lead (root, joined) ? g_steal_pointer (&joined) : fill (newsdoc_head_phrase (root, "byline"), joined);
}

char *
newsdoc_head_dup_names (NewsdocNode *root,
                        const char  *separator)
{
  g_auto (GStrv) names = newsdoc_build_dup_list (newsdoc_node_get_meta (root), "author");

  return names[0] != NULL ? g_strjoinv (separator, names) : NULL;
}

void
newsdoc_head_join_author_meta (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_autofree char *joined = newsdoc_head_dup_names (root, "; ");

  if (joined != NULL && newsdoc_node_map_get (meta, "author-meta") == NULL)
    newsdoc_node_map_set (meta, "author-meta", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, joined));
}
