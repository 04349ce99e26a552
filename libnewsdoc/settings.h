/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"
#include "check.h"
#include "markup/markup.h"

/* What a document's metadata asks for, with what an application has put there (NewsdocSettings): flat keys that begin with "newsdoc-", since pandoc -M cannot nest. */
typedef struct
{
  NewsdocFurniture furniture;  /* newsdoc-furniture: drop, mark or keep */
  gboolean         quiet;      /* newsdoc-quiet */
  NewsdocChecks    fail_on;    /* newsdoc-fail-on: a list; newsdoc-style and newsdoc-credits are read where they are used (formats) */
} NewsdocOptions;

/* Read them; what is not understood leaves the default and gives a warning (a sentence) in warnings. */
NewsdocOptions newsdoc_settings_read (NewsdocNode *meta, GPtrArray *warnings);
