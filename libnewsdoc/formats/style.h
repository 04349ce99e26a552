/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../newsdoc-types.h"
#include "format.h"

NewsdocStyle newsdoc_style_wanted (NewsdocNode *root);

/* The format's style into header-includes, before what the author has there; nothing where newsdoc-style is "none". */
void newsdoc_style_include (NewsdocNode *root, const NewsdocFormat *format);

/* The format's guard before the body. */
void newsdoc_style_guard   (NewsdocNode *root, const NewsdocFormat *format);

/* The style as a file, for writers that take no text: added to the metadata's css, before the author's own. */
void newsdoc_style_link    (NewsdocNode *root, const char *name);

/* A style's text by its file name: "newsdoc.css"; NULL where the library was built without it. */
char *newsdoc_style_load   (const char *name);
