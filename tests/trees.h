/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"
#include "newsdoc-document.h"

/* Pandoc's JSON, written short. Words are one Str: the spaces in them do not matter here. */
#define STR(words)                 "{\"t\":\"Str\",\"c\":\"" words "\"}"
#define SPAN(class, pairs, words)  "{\"t\":\"Span\",\"c\":[[\"\",[\"" class "\"],[" pairs "]],[" STR (words) "]]}"
#define PAIR(key, value)           "[\"" key "\",\"" value "\"]"
#define SPACE                      "{\"t\":\"Space\"}"
#define PLAIN(inlines)             "{\"t\":\"Plain\",\"c\":[" inlines "]}"
#define PARA(inlines)              "{\"t\":\"Para\",\"c\":[" inlines "]}"
#define HEADER(level, words)       "{\"t\":\"Header\",\"c\":[" level ",[\"\",[],[]],[" STR (words) "]]}"
#define DIV(class, pairs, blocks)  "{\"t\":\"Div\",\"c\":[[\"\",[\"" class "\"],[" pairs "]],[" blocks "]]}"
#define IMAGE(inlines, url, title) "{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" inlines "],[\"" url "\",\"" title "\"]]}"
#define FIGURE(caption, image)     "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" PLAIN (caption) "]],[" PLAIN (image) "]]}"
#define INLINES(words)             "{\"t\":\"MetaInlines\",\"c\":[" STR (words) "]}"
#define STRING(words)              "{\"t\":\"MetaString\",\"c\":\"" words "\"}"
#define LIST(items)                "{\"t\":\"MetaList\",\"c\":[" items "]}"
#define MAP(entries)               "{\"t\":\"MetaMap\",\"c\":{" entries "}}"
#define DOCUMENT(api, meta, blocks) "{\"pandoc-api-version\":[" api "],\"meta\":{" meta "},\"blocks\":[" blocks "]}"

/* A pull quote with its attribution, and a headline in the metadata. */
#define QUOTE(pairs) DIV ("pullquote", pairs, PARA (STR ("Quoted")) "," DIV ("attribution", "", PARA (STR ("Ann"))))
#define TITLE        "\"title\":" INLINES ("Headline")

/* Read a tree that must be right, and write one. */
NewsdocNode *tree_read  (const char *json);
char        *tree_write (NewsdocNode *root);

/* The JSON of a document (transfer full). */
char        *tree_write_document (NewsdocDocument *document);

/* The JSON of an article of a headline, a byline, a lead and so many paragraphs, some kilobyte each (transfer full). */
GBytes      *tree_article (guint paragraphs);

/* Stop the test where a wanted string is not in the text, or an unwanted one is; both lists end with NULL. */
void         assert_parts (const char *text, const char * const *wanted, const char * const *unwanted);
