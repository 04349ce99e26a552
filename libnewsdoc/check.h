/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"
#include "newsdoc-types.h"

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
