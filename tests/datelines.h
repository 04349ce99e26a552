/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story/story.h"

/* How many datelines there are, and how many are found. What is true is told by patterns that share nothing with the code under test. */
typedef struct
{
  guint found, wanted;   /* datelines that are there */
  guint split;           /* of them: places, day and source as they should be */
  guint claimed, wrong;  /* claims on a paragraph that has none */
} Datelines;

/* A document without blocks, and a heading or paragraph of one string at its end. */
NewsdocNode  *datelines_new_document (const char *lang);
void          datelines_add_block    (NewsdocNode *root, NewsdocNodeKind kind, const char *text);

/* The dateline claimed in a line (nullable), and whether it was taken apart into these; a NULL date is not asked for. */
NewsdocClaim *datelines_claim_of     (NewsdocLine *line);
gboolean      datelines_is_split     (NewsdocClaim *claim, const char *places, const char *date, const char *source);

/* The places of "SURABAYA, Indonesia/JAKARTA, March 3", with slashes between. */
char         *datelines_dup_places   (const char *field);

/* Recognise, and count what the patterns and the claims say of each line. */
void          datelines_count        (NewsdocNode *root, Datelines *count);
void          datelines_tell         (const char *name, const Datelines *count, guint out);
