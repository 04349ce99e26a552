/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* What the parts of a credit are, between its slashes, bars, commas and "via"s. Private to credits.c and credit-find.c. */
typedef enum
{
  CREDIT_PART_NOISE,         /* a year, "file photo", a graphic's label */
  CREDIT_PART_COURTESY,      /* "handout" */
  CREDIT_PART_AGENCY,
  CREDIT_PART_DISTRIBUTOR,
  CREDIT_PART_LIKE_DISTRIBUTOR,  /* unknown, but called "… Images" */
  CREDIT_PART_PERSON,
  CREDIT_PART_HANDLE,        /* one word in small letters, as sellers' customers are called: "tz_pix/Getty Images" */
  CREDIT_PART_CONTACT,       /* an e-mail address */
  CREDIT_PART_NAME,          /* capitalised, and no person by its shape: "NASA", "The Example Museum" */
  CREDIT_PART_PROSE,         /* none of it: this is no credit */
} CreditPartKind;

typedef struct
{
  CreditPartKind kind;
  char          *text;       /* the agency's name, or as printed */
} CreditPart;

typedef struct
{
  GArray   *parts;           /* CreditPart */
  gboolean  lead;            /* it began with a lead word, or © */
  gboolean  courtesy;
  gboolean  article;         /* its first word is an article or the like */
} CreditReading;

/* "Photo: Jane Doe, Head of Pictures at the Example Museum in Town": so much may stand behind a lead word. */
#define NEWSDOC_CREDIT_LEAD_WORDS 14

/* Does a sentence end at this byte, and another begin? */
gboolean       newsdoc_credit_ends_sentence (const char *p);

/* What a part is; courtesy: it follows a word such as "courtesy of". name (transfer full): of a house, as the lexicon has it, else NULL. */
CreditPartKind newsdoc_credit_kind         (const NewsdocLexicon *lexicon, const char *text, gboolean courtesy, char **name);

/* "CreditJane Doe": the bytes of a lead word that a name was glued to on its way, or 0. */
gsize          newsdoc_credit_glued_lead    (const NewsdocLexicon *lexicon, const char *text);

/* Do these bytes of lead words say by a sign what follows: "Foto:", "©"? */
gboolean       newsdoc_credit_is_signed (const char *text, gsize label);

/* Is the text, a line of its own under a picture or the last words of its caption, a credit by its form: a name and a house with a slash between,
 * a name with an address? */
gboolean       newsdoc_credit_is_own       (const NewsdocLexicon *lexicon, const char *text);

/* Is it a person's name, for a house or without one, and nothing else? */
gboolean       newsdoc_credit_is_person    (const NewsdocLexicon *lexicon, const char *text);

/* With whole, the reading ends at the first part that is prose: most texts that are asked about are none. */
CreditReading *newsdoc_credit_read         (const NewsdocLexicon *lexicon, const char *text, gboolean whole);
void           newsdoc_credit_reading_free (CreditReading *reading);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CreditReading, newsdoc_credit_reading_free)

G_END_DECLS
