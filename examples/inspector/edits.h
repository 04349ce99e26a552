/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <newsdoc.h>

/* What a person may edit in an article's head. */
typedef enum
{
  INSPECTOR_FIELD_HEADLINE,
  INSPECTOR_FIELD_STANDFIRST,
  INSPECTOR_FIELD_AUTHORS,    /* names, with semicolons between them */
  INSPECTOR_FIELD_PUBLISHED,  /* ISO 8601, as the next */
  INSPECTOR_FIELD_MODIFIED,
  INSPECTOR_N_FIELDS
} InspectorField;

/* Puts what was edited (a text for each field, NULL: as it was found) into a tree in normal form. */
void inspector_edits_apply (NewsdocNode *root, char **edits);
