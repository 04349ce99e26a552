/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

#include "newsdoc-error.h"
#include "word.h"

/* The short way for words and spaces as Pandoc writes them, which is what nearly all of a document is: {"t":"Space"}, {"t":"Str","c":"word"}.
   What is written in any other way goes the long one (read-element.c), from its first byte. */

#define SPACE      "{\"t\":\"Space\"}"
#define SOFT_BREAK "{\"t\":\"SoftBreak\"}"
#define STR        "{\"t\":\"Str\",\"c\":"

/* The length is a constant, so that comparing is two or three words. */
#define STANDS(scan, bytes) ((gsize) ((scan)->end - (scan)->at) > sizeof bytes && memcmp ((scan)->at, bytes, sizeof bytes - 1) == 0)

/* A word that is so short that it, its quotation mark and the brace come with one look, and nothing in it is escaped; or NULL. */
static NewsdocNode *
read_short (NewsdocReader *reader, const char *text)
{
  NewsdocWord special;
  NewsdocNode *node;
  gsize length;

  if ((gsize) (reader->scan.end - text) <= NEWSDOC_WORD_BYTES)
    return NULL;
  special = newsdoc_word_special (newsdoc_word_at (text));
  length = special != 0 ? newsdoc_word_first (special) : NEWSDOC_WORD_BYTES;
  if (length == NEWSDOC_WORD_BYTES || text[length] != '"' || text[length + 1] != '}')
    return NULL;
  node = newsdoc_slab_node (&reader->slab, NEWSDOC_NODE_STR, NEWSDOC_WORD_BYTES);
  node->text = memcpy (node->tail, text, NEWSDOC_WORD_BYTES);
  node->text[length] = '\0';
  node->length = length;
  node->flags |= NODE_NO_ESCAPE;
  reader->scan.at = text + length + 2;
  return node;
}

/* The text and the brace behind it. Where no brace is there, nothing has been gone over. */
static NewsdocNode *
read_str (NewsdocReader *reader)
{
  NewsdocScan *scan = &reader->scan;
  const char *start = scan->at;
  NewsdocNode *node = start[strlen (STR)] == '"' ? read_short (reader, start + strlen (STR) + 1) : NULL;
  NewsdocSlice body;

  if (node != NULL)
    return node;
  scan->at += strlen (STR);
  if (*scan->at == '"' && newsdoc_scan_string (scan, &body) && scan->at < scan->end && *scan->at == '}')
    {
      scan->at++;
      return newsdoc_read_make_text (reader, NEWSDOC_NODE_STR, &body);
    }
  if (scan->error == NULL)
    scan->at = start;
  return NULL;
}

/* Gives %NULL, too, for what is no plain element; the scanner has no error then. */
NewsdocNode *
newsdoc_read_plain (NewsdocReader *reader)
{
  NewsdocScan *scan = &reader->scan;

  if (scan->depth >= NEWSDOC_MAX_DEPTH)
    return NULL;
  if (STANDS (scan, STR))
    return read_str (reader);
  if (STANDS (scan, SPACE))
    {
      scan->at += strlen (SPACE);
      return newsdoc_read_make (reader, NEWSDOC_NODE_SPACE);
    }
  if (STANDS (scan, SOFT_BREAK))
    {
      scan->at += strlen (SOFT_BREAK);
      return newsdoc_read_make (reader, NEWSDOC_NODE_SOFT_BREAK);
    }
  return NULL;
}
