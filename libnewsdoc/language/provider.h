/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* The name of the site that an address is of ("YouTube"), when the lexicon knows it as one whose posts and videos are set into articles
 * (transfer none); NULL when not. */
const char *newsdoc_provider_of (const NewsdocLexicon *lexicon, const char *url);

/* Does the address of a frame show one of its posts or videos? Buttons and lists of followers are in frames as well. */
gboolean    newsdoc_provider_shows (const NewsdocLexicon *lexicon, const char *url);

/* Is the address of those that advertisements, counters and consent forms come from? */
gboolean    newsdoc_provider_is_machinery (const NewsdocLexicon *lexicon, const char *url);

/* Does the address name what it leads to as something sold: "/banners/728x90.gif"? */
gboolean    newsdoc_provider_is_sold (const NewsdocLexicon *lexicon, const char *address);

/* Does the address open a network's form to share a page? */
gboolean    newsdoc_provider_is_share (const NewsdocLexicon *lexicon, const char *url);

G_END_DECLS
