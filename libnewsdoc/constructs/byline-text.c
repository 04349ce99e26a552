/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-text.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "../language/agency.h"
#include "../story/flatten.h"

typedef struct
{
  const NewsdocLexicon *lexicon;
  GString              *text;
  gboolean              edge;    /* an element began or ended since the last text */
} Reading;

static gunichar
last_char (const GString *text)
{
  return text->len > 0 ? g_utf8_get_char (g_utf8_prev_char (text->str + text->len)) : ' ';
}

/* "and<a>jane doe</a>", "by<a>jane doe</a>" */
static gboolean
ends_in_tie (const Reading *reading)
{
  const char *space = strrchr (reading->text->str, ' ');
  g_autofree char *word = newsdoc_text_fold (space != NULL ? space + 1 : reading->text->str, -1);

  return newsdoc_lexicon_is (reading->lexicon, "byline", "and", word) || newsdoc_lexicon_is (reading->lexicon, "byline", "lead", word);
}

/* "Jane Doe<a>Reporter</a>": two words that the page's style sets apart. A letter may stand in an element of its own for its looks; so small letters
 * in a row are one word, but for those that make one before a name. */
static gboolean
is_glued (const Reading *reading,
          gunichar       after)
{
  gunichar before = last_char (reading->text);

  if (!g_unichar_isalnum (before))
    return FALSE;
  if (g_unichar_islower (after))
    return ends_in_tie (reading);
  if (g_unichar_isupper (before) && g_unichar_isupper (after))
    return ends_in_tie (reading);
  return after == '@' || g_unichar_isalnum (after);
}

/* "<b>JANE DOE</b> <i>Kalk</i>": a name in capitals ends where its element and the capitals do. What is one word may be a label. */
static gboolean
ends_capitals (const Reading      *reading,
               const NewsdocPiece *piece)
{
  g_autofree char *after = g_strndup (piece->text, piece->length);
  g_autofree char *before = g_strstrip (g_strdup (reading->text->str));

  return strchr (before, ' ') != NULL && newsdoc_text_is_caps (before) && g_unichar_isupper (g_utf8_get_char (after)) && !newsdoc_text_is_caps (after);
}

static void
add_char (GString  *text,
          gunichar  c)
{
  gunichar before = last_char (text);

  /* Pandoc joins a caption's paragraphs by a pilcrow */
  if (c == 0xB6)
    c = '\n';
  if (c != '\n' && g_unichar_isspace (c))
    c = ' ';
  if (c == ' ' && before == ' ' && text->len > 0)
    {
      text->str[text->len - 1] = '\n';
      return;
    }
  if (c == ' ' && before == '\n')
    return;
  g_string_append_unichar (text, c);
}

static void
add_piece (const NewsdocPiece *piece,
           gpointer            data)
{
  Reading *reading = data;
  const char *end = piece->text + piece->length;

  if (piece->length == 0)
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (piece->node);

      reading->edge |= kind == NEWSDOC_NODE_LINK || kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_STRONG || kind == NEWSDOC_NODE_EMPH;
      return;
    }
  if (reading->edge && (is_glued (reading, g_utf8_get_char (piece->text)) || ends_capitals (reading, piece)))
    g_string_append_c (reading->text, '\n');
  reading->edge = reading->edge && piece->length == 1 && *piece->text == ' ';
  for (const char *p = piece->text; p < end; p = g_utf8_next_char (p))
    add_char (reading->text, g_utf8_get_char (p));
}

/* "dpa" is written so. */
static gboolean
is_agency (NewsdocStory *story,
           const char   *text)
{
  g_autofree char *word = g_strndup (text, strcspn (text, " \n/,;|()"));
  g_autofree char *agency = newsdoc_agency_name (story->lexicon, "names", word);

  return agency != NULL;
}

/* "jane doe": the page's style sets the capitals. The small words that tie names stay, and addresses. */
static char *
capitalise (NewsdocStory *story,
            const char   *text)
{
  GString *mended = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean begins = p == text || p[-1] == ' ' || p[-1] == '\n';
      gboolean small = begins && (is_agency (story, p) || newsdoc_lexicon_match (story->lexicon, "byline", "and", p, NULL) > 0 || memchr (p, '@', strcspn (p, " \n")) != NULL);

      g_string_append_unichar (mended, begins && !small ? g_unichar_toupper (g_utf8_get_char (p)) : g_utf8_get_char (p));
    }
  return g_string_free (mended, FALSE);
}

char *
newsdoc_byline_text (NewsdocStory *story,
                     NewsdocLine  *line)
{
  Reading reading = { story->lexicon, g_string_new (NULL), FALSE };

  g_autofree char *text = NULL;
  g_autofree char *lower = NULL;

  newsdoc_flatten (line->holder, add_piece, &reading);
  text = g_strstrip (g_string_free (reading.text, FALSE));
  lower = g_utf8_strdown (text, -1);
  return strcmp (text, lower) == 0 ? capitalise (story, text) : g_steal_pointer (&text);
}

/* The path's words: "https://example.org/Authors/jane-doe?x=1" → "authors jane-doe". */
static gboolean
is_author_url (NewsdocStory *story,
               const char   *url)
{
  const char *path = strstr (url, "://");
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;

  path = path != NULL ? strchr (path + strlen ("://"), '/') : url;
  if (path == NULL)
    return FALSE;
  words = g_strdelimit (g_strndup (path, strcspn (path, "#")), "/?&=._", ' ');
  folded = newsdoc_text_fold (words, -1);
  return newsdoc_lexicon_finds (story->lexicon, "classes", "author-url", folded, NULL) > 0;
}

static gboolean
is_author_link (NewsdocStory *story,
                NewsdocNode  *link)
{
  const char *rel = newsdoc_node_get_attribute (link, "rel");
  const char *url = newsdoc_node_get_url (link);

  return (rel != NULL && strstr (rel, "author") != NULL) || (url != NULL && is_author_url (story, url));
}

static void
add_text (NewsdocStory *story,
          GPtrArray    *texts,
          NewsdocNode  *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);
  g_autofree char *lower = g_utf8_strdown (g_strstrip (text), -1);

  if (*text != '\0')
    g_ptr_array_add (texts, strcmp (text, lower) == 0 ? capitalise (story, text) : g_steal_pointer (&text));
}

GPtrArray *
newsdoc_byline_links (NewsdocStory *story,
                      NewsdocLine  *line)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (NewsdocNode *node = line->link_letters > 0 ? newsdoc_node_next_in_tree (line->holder, line->holder) : NULL; node != NULL;
       node = newsdoc_node_next_in_tree (node, line->holder))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK && is_author_link (story, node))
      add_text (story, texts, node);
  return texts;
}

GPtrArray *
newsdoc_byline_spans (NewsdocStory *story,
                      NewsdocLine  *line)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (NewsdocNode *node = newsdoc_node_next_holder (line->holder, line->holder); node != NULL; node = newsdoc_node_next_holder (node, line->holder))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_in_class (node, story->lexicon, "byline"))
      add_text (story, texts, node);
  return texts;
}
