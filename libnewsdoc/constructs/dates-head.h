/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* When the page says for machines that it was published or changed: ISO 8601 (transfer full) (nullable). property is schema.org's, key the list of the lexicon's
 * [page] that names fields of a head. */
char *newsdoc_dates_head    (NewsdocStory *story, const char *property, const char *key);

/* The day in the page's own address (transfer full) (nullable), as its head gives it or a link that has the headline's words in it: "/2024/05/03/night-sailings". */
char *newsdoc_dates_address (NewsdocStory *story);

/* A date as machines or people write it (transfer full) (nullable). */
char *newsdoc_dates_read    (NewsdocStory *story, const char *text);

/* What a reader makes of the first field of the lexicon's list [page] key in which it finds something; with loose, also
 * of one that a site has put a prefix of its own to. */
typedef char *(*NewsdocDatesReader) (NewsdocStory *story, const char *text);
char *newsdoc_dates_field   (NewsdocStory *story, const char *key, gboolean loose, NewsdocDatesReader read);
