/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

typedef enum
{
  NEWSDOC_BYLINE_PERSON,
  NEWSDOC_BYLINE_ORGANIZATION,   /* an agency, a paper */
  NEWSDOC_BYLINE_STAFF,          /* a desk where a name would be: "Staff", "Redaktion" */
} NewsdocBylineKind;

/* One author of a byline. The name is as printed, but that a name in capitals is brought back to its case. */
typedef struct
{
  NewsdocBylineKind kind;
  char             *name;
  char             *role;          /* (nullable) "Chief Political Correspondent" */
  char             *place;         /* (nullable) "Berlin" */
  char             *organization;  /* (nullable) whom the person writes for */
  char             *contact;       /* (nullable) an address or a handle */
} NewsdocBylineName;

void        newsdoc_byline_name_free      (NewsdocBylineName *author);

/* "person", "organization" or "staff". */
const char *newsdoc_byline_kind_name (NewsdocBylineKind kind);

/* The authors that a byline names, in its order: NewsdocBylineName (transfer full), empty when it names none. The lead word may be there
 * or not; what follows the names (a date, a counter) is left out. It does not ask whether the line is a byline at all. */
GPtrArray  *newsdoc_names_parse      (const NewsdocLexicon *lexicon, const char *text);

/* Names of places and titles in capitals have the shape of a person's: where else a line must stand to be names. */
typedef enum
{
  NEWSDOC_NAMES_NO,
  NEWSDOC_NAMES_BESIDE_DATE,     /* with a place or a paper, in capitals, or in a script without any: other lines have that form, too */
  NEWSDOC_NAMES_ALONE,
} NewsdocNamesLook;

/* Is the text a name or a list of names of persons, with their roles, agencies and desks, perhaps with a date behind them? It goes by shape alone, so
 * ask only where a name is likely. */
NewsdocNamesLook newsdoc_names_looks_like (const NewsdocLexicon *lexicon, const char *text);

/* Both of these answers at once: most of the work is to part the text (transfer full; looks is nullable). */
GPtrArray  *newsdoc_names_read       (const NewsdocLexicon *lexicon, const char *text, NewsdocNamesLook *looks);

/* How much one name has of a person's shape, up to 100: 2 to 5 words, capitals, initials, particles; 0: it is none. */
#define NEWSDOC_NAME_FAMILY 60   /* what a name in capitals, or one that begins with a family's, has */
guint       newsdoc_name_is_person   (const NewsdocLexicon *lexicon, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocBylineName, newsdoc_byline_name_free)

G_END_DECLS
