/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Whom the metadata names as the authors, in all the fields that pages use for it and in schema.org's "author": NewsdocBylineName (transfer full), each
 * once; empty when it names nobody. Names of houses are left in; the site's own name is not. */
GPtrArray *newsdoc_byline_known  (NewsdocStory *story);

/* "Headline | Example Site": what the title ends with is the site, whatever the author's field says; and so is the publisher. */
gboolean   newsdoc_byline_is_site (NewsdocStory *story, const char *name);

/* Does the folded text name one of these persons? */
gboolean   newsdoc_byline_agrees (GPtrArray *known, const char *folded);
