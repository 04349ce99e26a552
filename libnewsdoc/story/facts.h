/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "tag.h"

/* What the page says of its article for machines: schema.org's properties of NewsArticle, in JSON-LD or in <meta itemprop>, where Pandoc's reader has left
 * them (in the body, with raw_html). The keys are schema.org's names. */
typedef struct _NewsdocFacts NewsdocFacts;

NewsdocFacts       *newsdoc_facts_new      (void);
void                newsdoc_facts_free     (NewsdocFacts *facts);

/* Take what an opening tag tells; text is the whole raw text, of which a script's JSON is the rest. */
void                newsdoc_facts_take_tag (NewsdocFacts *facts, const NewsdocTag *tag, const char *text);

/* The values of a property, in their order: "headline", "datePublished", "dateModified", "author" (names). NULL: none. */
const char * const *newsdoc_facts_get      (NewsdocFacts *facts, const char *property);
