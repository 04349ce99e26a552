/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* Who made a picture and who gave it, as a printed credit says. */
typedef struct
{
  char    *photographer;   /* (nullable) as printed, a name in capitals brought back to its case */
  char    *agency;         /* (nullable) the news agency, or the house that gave the picture */
  char    *distributor;    /* (nullable) who sells it on: Getty Images, Alamy … */
  gboolean courtesy;       /* a handout, "courtesy of" */
} NewsdocCredit;

void           newsdoc_credit_free  (NewsdocCredit *credit);

/* What the credit says (transfer full). The text is taken to be a credit: it is not asked whether it is one. */
NewsdocCredit *newsdoc_credit_parse (const NewsdocLexicon *lexicon, const char *text);

/* A credit in a caption, in bytes of its text. */
typedef struct
{
  gsize    start, end;               /* the credit: "PETER PARKS/AFP/Getty Images" */
  gsize    outer_start, outer_end;   /* with what goes with it and is no caption: brackets, the slash before it, an instruction's words */
  gboolean instruction;              /* it stood in an instruction to the desk: "(Photo credit should read …)" */
} NewsdocCreditRange;

/* The credits in a caption, in their order: NewsdocCreditRange (transfer full), empty when there is none. It would rather miss
 * a credit than cut into a sentence. A text may be a credit all over. */
GArray        *newsdoc_credit_find  (const NewsdocLexicon *lexicon, const char *caption);

/* The same in what is known to be a picture's caption. There it takes as a credit what stands in the last brackets, behind a lead
 * word, or on a line of its own, even when nothing else speaks for it. */
GArray        *newsdoc_credit_find_in_caption (const NewsdocLexicon *lexicon, const char *caption);

/* May the text, or a part of it, look like a credit (2)? FALSE, for all of its parts, where nothing in it names a house, leads in a credit
 * or says that a picture was given. places are those of the folded text. */
gboolean       newsdoc_credit_may_be_in (const NewsdocLexicon *lexicon, const char *text, const NewsdocPlaces *places);

/* The bytes of a credit's lead words with the space and the colon after them: "Photo: " of "Photo: Jane Doe". */
gsize          newsdoc_credit_label (const NewsdocLexicon *lexicon, const char *text);

/* Past what stands between a lead word and the name: a colon, space, be it one that does not break, and the sign "¶" that Pandoc's reader puts
 * between the paragraphs of a figure's caption. */
const char    *newsdoc_credit_skip_signs (const char *text);

/* Is all of it a lead word and who follows it? Behind "Photo:" it may be anybody, in few words and no sentence; behind "Photo" alone
 * there are to be names. */
gboolean       newsdoc_credit_is_led (const NewsdocLexicon *lexicon, const char *text);

/* Does it begin with a lead word that begins a title as often? Such a one leads in nothing but names, and nothing at all outside a caption. */
gboolean       newsdoc_credit_is_film (const NewsdocLexicon *lexicon, const char *text);

/* How a text reads as a credit: 0 not at all; 1 it could be, all parts are names; 2 an agency, a seller, a lead word or © is in it. */
guint          newsdoc_credit_looks_like (const NewsdocLexicon *lexicon, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocCredit, newsdoc_credit_free)

G_END_DECLS
