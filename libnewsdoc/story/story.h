/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "decision.h"
#include "label.h"
#include "../language/lexicon.h"
#include "facts.h"

/* Cheap facts of a line, all of them computed once, by the survey. */
typedef enum
{
  NEWSDOC_LINE_BOLD       = 1 << 0,  /* every letter is in Strong */
  NEWSDOC_LINE_ITALIC     = 1 << 1,  /* every letter is in Emph */
  NEWSDOC_LINE_CAPS       = 1 << 2,  /* it has letters with case, none of them lower case */
  NEWSDOC_LINE_ENDS       = 1 << 3,  /* it ends as a sentence ends: . ! ? … 。 and closing quotes after them */
  NEWSDOC_LINE_PROSE      = 1 << 4,  /* it reads as running text: several words, a sentence's end, few links */
  NEWSDOC_LINE_LIST       = 1 << 5,  /* inside a list */
  NEWSDOC_LINE_QUOTE      = 1 << 6,  /* inside a BlockQuote */
  NEWSDOC_LINE_TABLE      = 1 << 7,  /* inside a table */
  NEWSDOC_LINE_FIGURE     = 1 << 8,  /* a figure's picture or caption, or an implicit figure's own */
  NEWSDOC_LINE_IMAGE      = 1 << 9,  /* nothing but an image; the text is the image's description or caption */
  NEWSDOC_LINE_MARKED     = 1 << 10, /* inside a Div that the author, or an earlier run, marked */
  NEWSDOC_LINE_VERBATIM   = 1 << 11, /* a code block: looked at, never changed */
  NEWSDOC_LINE_BESIDE     = 1 << 12, /* words in a figure, beside its picture and outside its caption: a credit, a date, a button */
} NewsdocLineFlags;

/* An element with a name of its own around a line: a Div, a Span around all of it … */
typedef struct _NewsdocContext
{
  const struct _NewsdocContext *parent;  /* (nullable) the next one out */
  NewsdocNode *node;                     /* (unowned) */
  char        *words;                    /* its classes, id, role and itemprop as lower-case words, one space before and after each */
  GArray      *answers;                  /* what was asked of the words: many lines stand in one element; context.c's own */
} NewsdocContext;

/* A Span that the author, or an earlier run, gave a class of the vocabulary. */
typedef struct
{
  NewsdocLabel label;
  NewsdocNode *node;                     /* (unowned) */
  gsize        start, end;               /* bytes of the line's text */
} NewsdocMark;

/* A line of the story: one leaf block, as a person reads it. */
typedef struct
{
  guint             index;
  NewsdocNode      *node;        /* (owned) the leaf block: markup may take it out of the tree while the line is still asked for */
  NewsdocNode      *holder;      /* (owned) whose inlines the text is of: node, or the image of an image's line */
  NewsdocNode      *image;       /* (unowned) (nullable) the first image in it */
  char             *text;        /* flattened: breaks are one space, a hard line break is \n */
  gsize             length;      /* of text, in bytes */
  char             *folded;      /* text for comparison: see newsdoc_text_fold() */
  NewsdocPlaces    *places;      /* (nullable) of folded, once somebody has asked for them: where a phrase may begin */
  const NewsdocContext *context; /* (unowned) (nullable) what it stands in, innermost first */
  GArray           *marks;       /* (nullable) NewsdocMark: what is marked by hand inside the line */
  char             *datetime;    /* (nullable) of the first <time> in it, where Pandoc kept the tag */
  NewsdocLabel      marked;      /* the label of the innermost Div around it that is marked by hand */
  NewsdocLineFlags  flags;
  guint8            level;       /* of a heading, else 0 */
  guint8            torn;        /* the level of the heading that the line is a piece of, else 0: see torn.h */
  gboolean          followed;    /* and another piece with text comes behind it */
  guint             words;       /* a CJK character counts as half a word */
  guint             letters;     /* characters that are letters */
  guint             link_letters;/* those of them inside links */
  guint             same;        /* index of the first line with the same folded text: index itself when it is the first */
  guint             repeats;     /* how many lines share the folded text, this one among them */

  /* set by what is claimed: */
  NewsdocLabel      label;
  struct _NewsdocClaim *claim;   /* (nullable) the claim that labelled the whole line */
  GPtrArray        *ranges;      /* (nullable) NewsdocClaim (unowned): the claims of ranges in it, in their order */
  guint             hidden_before, hidden_after; /* so many lines, this one among them, are known to be of those that newsdoc_story_after() passes
                                    over: what has a label keeps it, so that no run of them is passed twice line by line */
  guint             continues;   /* of a CONTINUATION: the index of the line that it continues */
  guint8            glue;        /* and how it is put to it: a NewsdocGlue */
} NewsdocLine;

/* What a construct says of a line or a range of it. */
typedef struct _NewsdocClaim
{
  NewsdocLabel  label;
  guint         first, last;     /* lines, both included */
  gsize         start, end;      /* bytes of the line's text; start == end: whole lines */
  double        confidence;      /* 0 to 1: how often a claim of this rule is right */
  const char   *rule;            /* static: "byline/lead-word" */
  NewsdocNode  *node;            /* (owned) (nullable) the element that says so, where it was marked by hand */
  gboolean      moved;           /* its words are in the metadata now */
  GPtrArray    *details;         /* (nullable) key, value, key, value … (owned strings), in the order added */
} NewsdocClaim;

typedef struct _NewsdocStory
{
  NewsdocNode          *root;      /* (owned) the Pandoc document */
  NewsdocNode          *meta;      /* (unowned) its metadata map */
  GPtrArray            *lines;     /* NewsdocLine, in reading order */
  GPtrArray            *claims;    /* NewsdocClaim, in the order made */
  const NewsdocLexicon *lexicon;   /* of the document's language, English behind it */
  char                 *title;     /* (nullable) the metadata's title as text */
  char                 *called;    /* (nullable) the title that a saved page's head gives, where no line of it is the headline */
  const char           *language;  /* (nullable) from the text, where the metadata names no language or plainly a wrong one */
  GPtrArray            *contexts;  /* NewsdocContext */
  NewsdocFacts         *facts;     /* what the page says of itself */
  char                 *published; /* (nullable) ISO 8601: when the head of the page, the author's metadata, or else a line says it was published */
  char                 *modified;  /* (nullable) the same for the last change */
  gboolean              page;      /* a saved web page: the metadata is its <head>'s, not an author's */
  gint                  headline;  /* index of the headline's line; -1: none in the text */
  NewsdocNode          *element;   /* (unowned) (nullable) of a saved page: what holds most of the article's text */
  guint                 begin, end;/* the article's lines: begin ≤ i < end; what is outside is the page around it */
  GHashTable           *words;     /* (nullable) the words of the text, folded, once hyphen.c has asked for them */
  NewsdocClaim         *said;      /* (nullable) a byline that the page's head gives and no line does */
  NewsdocDecisions     *decisions; /* (owned) (nullable) what a person has said of an earlier reading's claims: every claim is held against it */
  gboolean              decided;   /* the normal form's own mark is in the metadata: take what is marked, guess nothing */
} NewsdocStory;

NewsdocStory *newsdoc_story_new    (NewsdocNode *root);
void          newsdoc_story_free   (NewsdocStory *story);
NewsdocLine  *newsdoc_story_line   (NewsdocStory *story, guint index);

/* The line before or after that has a text and is not taken as furniture or continuation; NULL at the edge. */
NewsdocLine  *newsdoc_story_before (NewsdocStory *story, guint index);
NewsdocLine  *newsdoc_story_after  (NewsdocStory *story, guint index);

/* Label whole lines: NULL, and nothing happens, where one of them is labelled already, or a person has decided otherwise. */
NewsdocClaim *newsdoc_story_claim  (NewsdocStory *story,
                                    NewsdocLabel  label,
                                    guint         first,
                                    guint         last,
                                    double        confidence,
                                    const char   *rule);

/* The same for lines that hold others, which keep the label that they have (an entry's photo): the first and the last are free. */
NewsdocClaim *newsdoc_story_claim_around (NewsdocStory *story,
                                          NewsdocLabel  label,
                                          guint         first,
                                          guint         last,
                                          double        confidence,
                                          const char   *rule);

/* A claim of what the page's head alone says, with no line: one a story (transfer none). */
NewsdocClaim *newsdoc_story_say    (NewsdocStory *story, NewsdocLabel label, double confidence, const char *rule);

/* Label bytes start ≤ i < end of a line; the line may have any label, ranges of one line may not overlap, nor be what a
 * person has decided against (then NULL). */
NewsdocClaim *newsdoc_story_claim_range (NewsdocStory *story,
                                         NewsdocLabel  label,
                                         guint         line,
                                         gsize         start,
                                         gsize         end,
                                         double        confidence,
                                         const char   *rule);

/* Say that right continues left: the texts become one in left, right is labelled CONTINUATION. */
void          newsdoc_story_join   (NewsdocStory *story, guint left, guint right, const char *rule);

/* Another block stands for the line now, and holds its inlines. */
void          newsdoc_line_set_node (NewsdocLine *line, NewsdocNode *node);

/* Is one of the lexicon's phrases in the line's text? */
gboolean      newsdoc_line_has      (NewsdocLine *line, const NewsdocLexicon *lexicon, const char *group, const char *key);

/* The places in the line's folded text where a phrase may begin (transfer none). */
const NewsdocPlaces *newsdoc_line_places (NewsdocLine *line, const NewsdocLexicon *lexicon);

/* Do the lines' contexts, up to levels out, have one of the lexicon's [classes] words of this key? */
gboolean      newsdoc_line_in_class (const NewsdocLine *line, const NewsdocLexicon *lexicon, const char *key, guint levels);

/* Do the contexts between the line and element, which is not asked, have one? What holds the whole article may have any name. */
gboolean      newsdoc_line_in_class_below (const NewsdocLine *line, const NewsdocLexicon *lexicon, const char *key, NewsdocNode *element);

/* The same of one element's own names. */
gboolean      newsdoc_node_in_class (NewsdocNode *node, const NewsdocLexicon *lexicon, const char *key);

/* Nothing happens where there is no claim or no value. */
void          newsdoc_claim_add    (NewsdocClaim *claim, const char *key, const char *value);
void          newsdoc_claim_free   (NewsdocClaim *claim);
const char   *newsdoc_claim_get    (const NewsdocClaim *claim, const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocStory, newsdoc_story_free)
