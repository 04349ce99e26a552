/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* One HTML tag, as Pandoc's reader leaves it in a RawBlock or RawInline when it is asked to (-f html+raw_html). Pandoc has read and written it
 * itself: lower-case names, attributes in double quotes or without a value. So this is no HTML parser, and what is no such tag is none. */
typedef struct
{
  char    *name;       /* lower case */
  gboolean closing;
  char   **attributes; /* name, value, name, value … NULL; values as written, entities and all */
} NewsdocTag;

/* FALSE, and nothing to clear, when the text does not begin with a tag. Comments and declarations are none. */
gboolean    newsdoc_tag_parse (const char *text, NewsdocTag *tag);

/* The same for who needs no more of it than its name; the attributes are NULL, and not to be asked for. */
gboolean    newsdoc_tag_parse_name (const char *text, NewsdocTag *tag);

const char *newsdoc_tag_get   (const NewsdocTag *tag, const char *attribute);
void        newsdoc_tag_clear (NewsdocTag *tag);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewsdocTag, newsdoc_tag_clear)
