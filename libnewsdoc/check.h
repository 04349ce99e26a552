/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"

/* What newsdoc-fail-on may name: what a publisher does not want to print. */
typedef enum
{
  NEWSDOC_CHECK_LOST_CREDIT    = 1 << 0,  /* a credit that dressing lost */
  NEWSDOC_CHECK_MISSING_CREDIT = 1 << 1,  /* a picture without one */
  NEWSDOC_CHECK_MISSING_ALT    = 1 << 2,  /* a picture without alternative text */
  NEWSDOC_CHECK_MISQUOTE       = 1 << 3,  /* a pull quote whose words are not the text's */
} NewsdocChecks;

/* The check of the name; 0 for a word that is none. */
NewsdocChecks newsdoc_check_from_name (const char *name);

/* "lost-credit, missing-credit …" */
char         *newsdoc_check_names     (void);

/* The texts of the credits in the tree. */
char        **newsdoc_check_credits   (NewsdocNode *root);

/* Sentences into failures, for the checks that look at the normal form. */
void          newsdoc_check_run       (NewsdocNode *root, NewsdocChecks checks, GPtrArray *failures);

/* The same for each of the credits that is not in the dressed tree. */
void          newsdoc_check_lost      (NewsdocNode *root, char **credits, GPtrArray *failures);
