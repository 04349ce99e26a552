/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "reader.h"

#include <string.h>

#include "newsdoc-error.h"
#include "read-private.h"
#include "word.h"

/* A document while it is read. What is wrong with it is told only when it is known to be JSON. */
typedef struct
{
  NewsdocReader reader;
  NewsdocNode *root;
  const char *problem;
  const char *problem_at;
} Document;

static void
note_problem (Document *document, const char *at, const char *problem)
{
  if (document->problem != NULL)
    return;
  document->problem = problem;
  document->problem_at = at;
}

static NewsdocNode *
read_meta (Document *document)
{
  NewsdocNode *map = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  const char *at = document->reader.scan.at;

  if (!newsdoc_read_map (&document->reader, map))
    note_problem (document, at, "The input is JSON but no Pandoc document: its metadata are no object");
  return map;
}

static NewsdocNode *
read_blocks (Document *document)
{
  NewsdocNode *blocks = newsdoc_node_new (NEWSDOC_NODE_BLOCKS);
  const char *at = document->reader.scan.at;

  if (!newsdoc_read_fields (&document->reader, blocks))
    note_problem (document, at, "The input is JSON but no Pandoc document: its blocks are no array");
  return blocks;
}

/* Goes over a byte and a number after it, with any white space. */
static gboolean
parse_number (const char **at, char before, guint *number)
{
  char *end;

  if (**at != before)
    return FALSE;
  *at += 1 + strspn (*at + 1, " \t\r\n");
  if (!g_ascii_isdigit (**at))
    return FALSE;
  *number = (guint) MIN (g_ascii_strtoull (*at, &end, 10), G_MAXUINT);
  *at = end + strspn (end, " \t\r\n");
  return TRUE;
}

/* A version is an array of at least two numbers. */
static gboolean
parse_version (const char *json, guint *major, guint *minor)
{
  return parse_number (&json, '[', major) && parse_number (&json, ',', minor) && (*json == ',' || *json == ']');
}

static NewsdocNode *
read_version (Document *document)
{
  NewsdocScan *scan = &document->reader.scan;
  const char *at = scan->at;
  NewsdocNode *version;
  guint major, minor;

  newsdoc_scan_value (scan);
  version = newsdoc_node_new_text (NEWSDOC_NODE_OPAQUE, at, scan->at - at);
  if (!parse_version (version->text, &major, &minor))
    note_problem (document, at, "The input is JSON but no Pandoc document: its \"pandoc-api-version\" is no list of numbers");
  return version;
}

static gboolean
is_key (const NewsdocNode *entry, const char *key)
{
  return entry->length == strlen (key) && memcmp (entry->text, key, entry->length) == 0;
}

/* Reads one member of the document. Those that nobody knows are kept. */
static void
read_member (Document *document)
{
  NewsdocNode *entry = newsdoc_read_key (&document->reader);
  NewsdocNode *value;

  if (entry == NULL)
    return;
  newsdoc_node_adopt (document->root, entry);
  if (is_key (entry, "meta"))
    value = read_meta (document);
  else if (is_key (entry, "blocks"))
    value = read_blocks (document);
  else if (is_key (entry, "pandoc-api-version"))
    value = read_version (document);
  else
    value = newsdoc_read_opaque (&document->reader);
  if (value != NULL)
    newsdoc_node_adopt (entry, value);
}

static void
read_object_form (Document *document)
{
  const char *start = document->reader.scan.at;

  if (!newsdoc_scan_open (&document->reader.scan))
    return;
  while (newsdoc_scan_more (&document->reader.scan, '}'))
    read_member (document);
  newsdoc_read_drop_repeats (document->root);
  if (newsdoc_node_map_get (document->root, "pandoc-api-version") == NULL)
    note_problem (document, start, "The input is JSON but no Pandoc document: \"pandoc-api-version\" is missing");
  if (newsdoc_node_map_get (document->root, "meta") == NULL)
    note_problem (document, start, "The input is JSON but no Pandoc document: \"meta\" is missing");
  if (newsdoc_node_map_get (document->root, "blocks") == NULL)
    note_problem (document, start, "The input is JSON but no Pandoc document: \"blocks\" is missing");
}

static void
add_entry (Document *document, const char *key, NewsdocNode *value)
{
  NewsdocNode *entry = newsdoc_node_new_text (NEWSDOC_NODE_ENTRY, key, -1);

  newsdoc_node_adopt (entry, value);
  newsdoc_node_adopt (document->root, entry);
}

/* The object that the metadata stood in, in API 1.16. */
static void
read_unmeta (Document *document)
{
  NewsdocScan *scan = &document->reader.scan;
  const char *start = scan->at;
  NewsdocSlice key;

  if (*start != '{')
    {
      newsdoc_scan_value (scan);
      note_problem (document, start, "The input is JSON but no Pandoc document: \"unMeta\" is missing");
      return;
    }
  if (!newsdoc_scan_open (scan))
    return;
  while (newsdoc_scan_more (scan, '}'))
    {
      if (!newsdoc_scan_key (scan, &key))
        return;
      if (document->root->first_child == NULL && newsdoc_slice_equal (&key, "unMeta"))
        add_entry (document, "meta", read_meta (document));
      else
        newsdoc_scan_value (scan);
    }
  if (document->root->first_child == NULL)
    note_problem (document, start, "The input is JSON but no Pandoc document: \"unMeta\" is missing");
}

static void
read_array_form (Document *document)
{
  NewsdocScan *scan = &document->reader.scan;
  const char *start = scan->at;
  guint count = 0;

  document->root->flags |= NODE_ARRAY_FORM;
  if (!newsdoc_scan_open (scan))
    return;
  for (; newsdoc_scan_more (scan, ']'); count++)
    {
      if (count == 0)
        read_unmeta (document);
      else if (count == 1)
        add_entry (document, "blocks", read_blocks (document));
      else
        newsdoc_scan_value (scan);
    }
  if (count != 2)
    note_problem (document, start, "The input is JSON but no Pandoc document: an array, but not of metadata and blocks");
}

/* White space after the document is kept: a newline, or none. */
static void
read_end (Document *document)
{
  NewsdocScan *scan = &document->reader.scan;
  const char *start = scan->at;

  newsdoc_scan_space (scan);
  if (scan->at < scan->end)
    newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, scan->at, "The input goes on after the document");
  else if (scan->at > start)
    newsdoc_node_set_text (document->root, start, scan->at - start);
}

static void
read_document (Document *document)
{
  NewsdocScan *scan = &document->reader.scan;
  const char *start;

  newsdoc_scan_space (scan);
  start = scan->at;
  if (*start == '{')
    read_object_form (document);
  else if (*start == '[')
    read_array_form (document);
  else
    {
      newsdoc_scan_value (scan);
      note_problem (document, start, "The input is JSON but no Pandoc document: neither an object nor an array");
    }
  if (scan->error == NULL)
    read_end (document);
  if (document->problem != NULL)
    newsdoc_scan_fail (scan, NEWSDOC_ERROR_NOT_PANDOC, document->problem_at, document->problem);
}

/* Goes over words as long as they are ASCII, or are not. */
static const char *
skip_words (const char *at, const char *end, gboolean ascii)
{
  /* mostly there are several */
  while (ascii && (gsize) (end - at) >= 4 * NEWSDOC_WORD_BYTES
         && newsdoc_word_is_ascii (newsdoc_word_at (at) | newsdoc_word_at (at + NEWSDOC_WORD_BYTES) | newsdoc_word_at (at + 2 * NEWSDOC_WORD_BYTES)
                                   | newsdoc_word_at (at + 3 * NEWSDOC_WORD_BYTES)))
    at += 4 * NEWSDOC_WORD_BYTES;
  while ((gsize) (end - at) >= NEWSDOC_WORD_BYTES && newsdoc_word_is_ascii (newsdoc_word_at (at)) == ascii)
    at += NEWSDOC_WORD_BYTES;
  return at;
}

/* A byte of zero is good UTF-8, if not good JSON; the scanner finds it. Only what is not plainly ASCII is looked at closely. */
static gboolean
check_encoding (NewsdocScan *scan)
{
  for (const char *at = scan->data; at < scan->end;)
    {
      const char *start = skip_words (at, scan->end, TRUE);
      const char *stop = skip_words (start, scan->end, FALSE);

      /* the rest of the input is less than a word */
      if ((gsize) (scan->end - stop) < NEWSDOC_WORD_BYTES)
        stop = scan->end;
      at = start;
      while (at < stop && !g_utf8_validate_len (at, (gsize) (stop - at), &at))
        {
          if (*at != '\0')
            {
              newsdoc_scan_fail (scan, NEWSDOC_ERROR_ENCODING, at, "The input is not UTF-8");
              return FALSE;
            }
          at++;
        }
    }
  return TRUE;
}

static gboolean
check_not_empty (NewsdocScan *scan)
{
  NewsdocScan ahead = *scan;

  newsdoc_scan_space (&ahead);
  if (ahead.at < ahead.end)
    return TRUE;
  newsdoc_scan_fail (scan, NEWSDOC_ERROR_EMPTY, scan->end,
                     scan->end == scan->data ? "The input is empty: it ends" : "The input is nothing but white space: it ends");
  return FALSE;
}

/* Gives all opaque nodes text of their own, now that it is known which ones stay. */
static void
settle_opaque (NewsdocNode *root)
{
  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    {
      if ((node->flags & NODE_BORROWED) != 0)
        newsdoc_node_set_text (node, node->text, (gssize) node->length);
    }
}

/* Reads a document that Pandoc, or anybody, wrote as JSON. */
NewsdocNode *
newsdoc_reader_read (const char *data, gsize length, GError **error)
{
  g_autoptr (NewsdocNode) root = newsdoc_node_new (NEWSDOC_NODE_PANDOC);
  Document document = { .root = root };
  NewsdocScan *scan = &document.reader.scan;

  newsdoc_scan_init (scan, length > 0 ? data : "", length);
  document.reader.strings = g_ptr_array_new ();
  if (check_not_empty (scan) && check_encoding (scan))
    read_document (&document);
  if (document.reader.has_opaque && scan->error == NULL)
    settle_opaque (root);
  if (scan->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&scan->error));
      g_clear_pointer (&root, newsdoc_node_unref);
    }
  g_ptr_array_unref (document.reader.strings);
  newsdoc_slab_close (document.reader.slab);
  newsdoc_scan_clear (scan);
  return g_steal_pointer (&root);
}

/* Tells the first two numbers of the API's version that the document was written for. */
gboolean
newsdoc_reader_get_version (NewsdocNode *pandoc, guint *major, guint *minor)
{
  NewsdocNode *version = newsdoc_node_map_get (pandoc, "pandoc-api-version");

  *major = 1;
  *minor = 16;
  if ((pandoc->flags & NODE_ARRAY_FORM) != 0)
    return TRUE;
  return version != NULL && parse_version (newsdoc_node_get_text (version, NULL), major, minor);
}
