/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "survey.h"

#include <string.h>

#include "../language/text.h"
#include "brackets.h"
#include "context.h"
#include "figure-words.h"
#include "mark.h"
#include "flatten.h"
#include "torn.h"

/* Running text has a sentence's length; a shorter line may be one, but may be a label too. */
#define PROSE_WORDS 10

/* So long a line is running text even when its end was cut off. */
#define PROSE_WORDS_UNENDED 25

typedef struct
{
  GString      *text;
  NewsdocLine  *line;
  guint         strong, emph, link;     /* how many of these we are inside of */
  guint         strong_letters, emph_letters;
} Survey;

static void
count_letters (Survey     *survey,
               const char *text,
               gsize       length)
{
  guint letters = newsdoc_text_count_letters (text, length);

  survey->line->letters += letters;
  survey->line->link_letters += survey->link > 0 ? letters : 0;
  survey->strong_letters += survey->strong > 0 ? letters : 0;
  survey->emph_letters += survey->emph > 0 ? letters : 0;
}

/* A text is made of thousands of words and single spaces: those that find room are put there without a call for each. */
static void
append (GString    *to,
        const char *text,
        gsize       length)
{
  char *end = to->str + to->len;

  if (to->len + length >= to->allocated_len)
    {
      g_string_append_len (to, text, length);
      return;
    }
  if (length == 1)
    *end = *text;
  else
    memcpy (end, text, length);
  end[length] = '\0';
  to->len += length;
}

/* A Span that names something of the vocabulary is a mark; its end is known when it is left. */
static void
note_mark (Survey             *survey,
           const NewsdocPiece *piece)
{
  NewsdocLabel label = newsdoc_mark_of (piece->node);

  if (label == NEWSDOC_LABEL_NONE)
    return;

  if (survey->line->marks == NULL)
    survey->line->marks = g_array_new (FALSE, FALSE, sizeof (NewsdocMark));

  if (!piece->leave)
    {
      NewsdocMark mark = { label, piece->node, survey->text->len, survey->text->len };
      g_array_append_val (survey->line->marks, mark);
      return;
    }
  /* its own is the last, but for those in it */
  for (guint i = survey->line->marks->len; i > 0; i--)
    {
      NewsdocMark *mark = &g_array_index (survey->line->marks, NewsdocMark, i - 1);

      if (mark->node == piece->node)
        {
          mark->end = survey->text->len;
          return;
        }
    }
}

/* <time datetime="2024-05-03T10:31:00Z"> says more than the words it holds. */
static void
note_time (NewsdocLine *line,
           NewsdocNode *raw)
{
  const char *text = newsdoc_node_get_text (raw, NULL);
  g_auto(NewsdocTag) tag = { NULL };

  if (line->datetime == NULL && g_str_has_prefix (text, "<time") && newsdoc_tag_parse (text, &tag))
    line->datetime = g_strdup (newsdoc_tag_get (&tag, "datetime"));
}

static void
take_piece (const NewsdocPiece *piece,
            gpointer            data)
{
  Survey *survey = data;
  int step = piece->leave ? -1 : 1;

  switch (piece->kind)
    {
    case NEWSDOC_NODE_STRONG:
      survey->strong += step;
      break;
    case NEWSDOC_NODE_EMPH:
      survey->emph += step;
      break;
    case NEWSDOC_NODE_LINK:
      survey->link += step;
      break;
    case NEWSDOC_NODE_SPAN:
      note_mark (survey, piece);
      break;
    case NEWSDOC_NODE_RAW_INLINE:
      note_time (survey->line, piece->node);
      break;
    case NEWSDOC_NODE_IMAGE:
      if (survey->line->image == NULL)
        survey->line->image = piece->node;
      break;
    case NEWSDOC_NODE_STR:
      count_letters (survey, piece->text, piece->length);
      break;
    default:
      break;
    }
  append (survey->text, piece->text, piece->length);
}

void
newsdoc_survey_text (NewsdocLine *line)
{
  g_free (line->folded);
  g_clear_pointer (&line->places, newsdoc_places_free);
  line->folded = newsdoc_text_fold (line->text, line->length);
  line->words = newsdoc_text_count_words (line->text);
  line->flags &= ~(NEWSDOC_LINE_CAPS | NEWSDOC_LINE_ENDS | NEWSDOC_LINE_PROSE);

  if (newsdoc_text_is_caps (line->text))
    line->flags |= NEWSDOC_LINE_CAPS;
  if (newsdoc_text_ends_sentence (line->text, line->length))
    line->flags |= NEWSDOC_LINE_ENDS;
  if (line->link_letters * 2 <= line->letters
      && (line->words >= PROSE_WORDS_UNENDED
          || (line->words >= PROSE_WORDS && (line->flags & NEWSDOC_LINE_ENDS))))
    line->flags |= NEWSDOC_LINE_PROSE;
}

/* Read the text that holder's inlines give, and the facts that need the inlines. */
static void
read_holder (NewsdocLine *line)
{
  Survey survey = { g_string_new (NULL), line };

  newsdoc_flatten (line->holder, take_piece, &survey);

  /* U+0000 may be in a Pandoc string; to a reader it is nothing, and our texts are C strings */
  for (char *zero = survey.text->str; (zero = memchr (zero, '\0', survey.text->str + survey.text->len - zero)) != NULL;)
    *zero = ' ';
  line->length = survey.text->len;
  line->text = g_string_free (survey.text, FALSE);
  if (line->letters > 0 && survey.strong_letters == line->letters)
    line->flags |= NEWSDOC_LINE_BOLD;
  if (line->letters > 0 && survey.emph_letters == line->letters)
    line->flags |= NEWSDOC_LINE_ITALIC;
}

/* A line that is nothing but an image: what there is to read is the image's own text. Up to API 1.22 a figure is such a
 * paragraph, its image's title beginning with "fig:" (Pandoc's implicit_figures). */
static void
read_image (NewsdocLine *line)
{
  const char *title = newsdoc_node_get_title (line->image);

  line->flags |= NEWSDOC_LINE_IMAGE;
  if (title != NULL && g_str_has_prefix (title, "fig:"))
    line->flags |= NEWSDOC_LINE_FIGURE;
  g_free (line->text);
  /* a mark beside the image is of the text that was read before */
  g_clear_pointer (&line->marks, g_array_unref);
  newsdoc_node_unref (line->holder);
  line->holder = newsdoc_node_ref (line->image);
  read_holder (line);
}

static void
add_line (NewsdocStory         *story,
          NewsdocNode          *node,
          const NewsdocContext *context,
          NewsdocLineFlags      flags,
          NewsdocLabel          marked)
{
  NewsdocLine *line = g_new0 (NewsdocLine, 1);

  line->index = story->lines->len;
  line->node = newsdoc_node_ref (node);
  line->holder = newsdoc_node_ref (node);
  line->flags = flags;
  line->marked = marked;
  if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
    line->level = CLAMP (newsdoc_node_get_level (node), 1, 255);
  if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_CODE_BLOCK)
    line->flags |= NEWSDOC_LINE_VERBATIM;

  read_holder (line);
  if (line->letters == 0 && line->image != NULL)
    read_image (line);
  /* in a figure, the picture itself */
  if ((line->flags & NEWSDOC_LINE_BESIDE) && (line->flags & NEWSDOC_LINE_IMAGE))
    line->flags = (line->flags & ~NEWSDOC_LINE_BESIDE) | NEWSDOC_LINE_FIGURE;
  line->context = newsdoc_context_own (story, context, node);
  newsdoc_survey_text (line);
  g_ptr_array_add (story->lines, line);
}

/* The flags of the lines in a container. */
static NewsdocLineFlags
flags_within (NewsdocNode      *node,
              NewsdocLineFlags  flags)
{
  NewsdocNode *parent = newsdoc_node_get_parent (node);

  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_ORDERED_LIST:
    case NEWSDOC_NODE_BULLET_LIST:
    case NEWSDOC_NODE_DEFINITION_LIST:
      return flags | NEWSDOC_LINE_LIST;
    case NEWSDOC_NODE_BLOCK_QUOTE:
      return flags | NEWSDOC_LINE_QUOTE;
    case NEWSDOC_NODE_TABLE:
    case NEWSDOC_NODE_SIMPLE_TABLE:
      return flags | NEWSDOC_LINE_TABLE;
    case NEWSDOC_NODE_FIGURE:
      return newsdoc_figure_is_of_words (node) ? flags : flags | NEWSDOC_LINE_BESIDE;
    case NEWSDOC_NODE_CAPTION:
      /* a table has one, too; and a quotation's says who said it */
      if (parent == NULL || newsdoc_node_get_kind (parent) != NEWSDOC_NODE_FIGURE || newsdoc_figure_is_quotation (parent))
        return flags;
      return (flags & ~NEWSDOC_LINE_BESIDE) | NEWSDOC_LINE_FIGURE;
    default:
      return flags;
    }
}

/* A Div's own word of the vocabulary, or what was said further out. */
static NewsdocLabel
container_mark (NewsdocNode  *node,
                NewsdocLabel  outer)
{
  NewsdocLabel label = newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV ? newsdoc_mark_of (node) : NEWSDOC_LABEL_NONE;

  return label != NEWSDOC_LABEL_NONE ? label : outer;
}

static void
survey_children (NewsdocStory         *story,
                 NewsdocNode          *parent,
                 const NewsdocContext *context,
                 NewsdocLineFlags      flags,
                 NewsdocLabel          marked)
{
  g_autoptr(NewsdocBrackets) brackets = newsdoc_brackets_new ();
  NewsdocTorn torn = { 0, 0 };

  for (NewsdocNode *node = newsdoc_node_get_first_child (parent); node != NULL; node = newsdoc_node_get_next (node))
    switch (newsdoc_node_get_kind (node))
      {
      case NEWSDOC_NODE_PLAIN:
      case NEWSDOC_NODE_PARA:
      case NEWSDOC_NODE_HEADER:
      case NEWSDOC_NODE_LINE_BLOCK:
      case NEWSDOC_NODE_CODE_BLOCK:
      case NEWSDOC_NODE_TERM:
      case NEWSDOC_NODE_SIMPLE_CAPTION:
        add_line (story, node, context, flags, marked);
        newsdoc_torn_take_line (&torn, story->lines->pdata[story->lines->len - 1]);
        break;

      case NEWSDOC_NODE_RAW_BLOCK:
        context = newsdoc_brackets_take (brackets, story, context, node);
        newsdoc_torn_take_tag (&torn, story, node);
        break;

      case NEWSDOC_NODE_OPAQUE:
      case NEWSDOC_NODE_SHORT_CAPTION:
        break;

      default:
        survey_children (story, node, newsdoc_context_enter (story, context, node),
                         flags_within (node, flags), container_mark (node, marked));
      }
}

/* Which lines say the same: running heads, menus and repeated pull quotes show by it. */
static void
find_repeats (NewsdocStory *story)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (newsdoc_text_hash, g_str_equal);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];
      NewsdocLine *first = g_hash_table_lookup (seen, line->folded);

      if (first == NULL || *line->folded == '\0')
        g_hash_table_insert (seen, line->folded, first = line);
      line->same = first->index;
      first->repeats++;
    }
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];
      NewsdocLine *first = story->lines->pdata[line->same];
      line->repeats = first->repeats;
    }
}

void
newsdoc_survey (NewsdocStory *story,
                NewsdocNode  *root)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  if (blocks != NULL)
    survey_children (story, blocks, NULL, 0, NEWSDOC_LABEL_NONE);
  find_repeats (story);
}
