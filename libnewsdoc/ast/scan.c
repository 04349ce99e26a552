/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "scan.h"

#include <string.h>

#include "newsdoc-error.h"
#include "json-string.h"

void
newsdoc_scan_init (NewsdocScan *scan, const char *data, gsize length)
{
  memset (scan, 0, sizeof *scan);
  scan->data = scan->at = data;
  scan->end = data + length;
  scan->frames = g_new (NewsdocFrame, NEWSDOC_MAX_DEPTH + 1);
}

void
newsdoc_scan_clear (NewsdocScan *scan)
{
  g_free (scan->frames);
  g_clear_pointer (&scan->tags, g_hash_table_unref);
  g_clear_error (&scan->error);
}

void
newsdoc_scan_fail (NewsdocScan *scan, gint code, const char *at, const char *what)
{
  if (scan->error == NULL)
    scan->error = g_error_new (NEWSDOC_ERROR, code, "%s at byte %" G_GSIZE_FORMAT, what, (gsize) (at - scan->data));
}

/* The input is over too early. */
void
newsdoc_scan_ends (NewsdocScan *scan, const char *inside)
{
  if (scan->error == NULL)
    scan->error = g_error_new (NEWSDOC_ERROR, NEWSDOC_ERROR_SYNTAX, "The input ends at byte %" G_GSIZE_FORMAT " inside %s",
                               (gsize) (scan->end - scan->data), inside);
}

void
newsdoc_scan_space (NewsdocScan *scan)
{
  while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\r' || *scan->at == '\t'))
    scan->at++;
}

/* Goes over white space to a byte that has to be there. */
static inline gboolean
to_byte (NewsdocScan *scan, const char *inside)
{
  if (G_LIKELY (scan->at < scan->end && (guchar) *scan->at > ' '))
    return TRUE;
  newsdoc_scan_space (scan);
  if (G_LIKELY (scan->at < scan->end))
    return TRUE;
  newsdoc_scan_ends (scan, inside);
  return FALSE;
}

/* Steps into an array or an object. */
gboolean
newsdoc_scan_open (NewsdocScan *scan)
{
  if (scan->depth >= NEWSDOC_MAX_DEPTH)
    {
      newsdoc_scan_fail (scan, NEWSDOC_ERROR_DEPTH, scan->at,
                         "The input is nested deeper than " G_STRINGIFY (NEWSDOC_MAX_DEPTH) " levels");
      return FALSE;
    }
  scan->depth++;
  scan->at++;
  scan->is_fresh = TRUE;
  return TRUE;
}

static gboolean
scan_comma (NewsdocScan *scan, char close)
{
  if (*scan->at != ',')
    {
      newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, scan->at,
                         close == ']' ? "The input is not JSON: no comma and no ] after a value"
                                      : "The input is not JSON: no comma and no } after a value");
      return FALSE;
    }
  scan->at++;
  return to_byte (scan, close == ']' ? "an array" : "an object");
}

/* The whole of newsdoc_scan_more(). */
gboolean
newsdoc_scan_any_more (NewsdocScan *scan, char close)
{
  gboolean is_first = scan->is_fresh;

  scan->is_fresh = FALSE;
  if (scan->error != NULL || !to_byte (scan, close == ']' ? "an array" : "an object"))
    return FALSE;
  if (*scan->at == close)
    {
      scan->at++;
      scan->depth--;
      return FALSE;
    }
  return is_first || scan_comma (scan, close);
}

/* Reads a key with its colon, and goes to the value. */
gboolean
newsdoc_scan_key (NewsdocScan *scan, NewsdocSlice *key)
{
  if (*scan->at != '"')
    {
      newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, scan->at, "The input is not JSON: no key of an object");
      return FALSE;
    }
  if (!newsdoc_scan_string (scan, key) || !to_byte (scan, "an object"))
    return FALSE;
  if (*scan->at != ':')
    {
      newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, scan->at, "The input is not JSON: no colon after a key");
      return FALSE;
    }
  scan->at++;
  return to_byte (scan, "an object");
}

static gboolean
is_word (const NewsdocScan *scan, const char *word)
{
  gsize length = strlen (word);

  return (gsize) (scan->end - scan->at) >= length && memcmp (scan->at, word, length) == 0;
}

/* A word that the input breaks off is an end, not a wrong byte. */
static gboolean
scan_word (NewsdocScan *scan, const char *word)
{
  gsize left = (gsize) (scan->end - scan->at);

  if (is_word (scan, word))
    {
      scan->at += strlen (word);
      return TRUE;
    }
  if (left < strlen (word) && memcmp (scan->at, word, left) == 0)
    newsdoc_scan_ends (scan, "a word");
  else
    newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, scan->at, "The input is not JSON: no value");
  return FALSE;
}

static gboolean
scan_scalar (NewsdocScan *scan)
{
  NewsdocSlice body;

  switch (*scan->at)
    {
    case '"': return newsdoc_scan_string (scan, &body);
    case 't': return scan_word (scan, "true");
    case 'f': return scan_word (scan, "false");
    case 'n': return scan_word (scan, "null");
    default:  return newsdoc_scan_number (scan);
    }
}

/* Before each value of an object, its key. */
static gboolean
skip_key (NewsdocScan *scan, NewsdocFrame *frame, gboolean is_first)
{
  NewsdocSlice key;

  if (!newsdoc_scan_key (scan, &key))
    return FALSE;
  if (!scan->notes_tags)
    return TRUE;
  if (is_first)
    frame->content_first = newsdoc_slice_equal (&key, "c");
  else if (frame->content_first && frame->tag == NULL && newsdoc_slice_equal (&key, "t"))
    frame->tag = scan->at;
  return TRUE;
}

/* What is known of an object when it ends. */
static void
note_tag (NewsdocScan *scan, const NewsdocFrame *frame)
{
  if (scan->notes_tags && frame->content_first)
    g_hash_table_insert (scan->tags, (gpointer) frame->start, (gpointer) frame->tag);
}

/* Opens an array or an object. Gives %TRUE if a value is to be read in it. */
static gboolean
skip_into (NewsdocScan *scan)
{
  NewsdocFrame *frame = &scan->frames[scan->depth];

  *frame = (NewsdocFrame) { .start = scan->at, .close = *scan->at == '[' ? ']' : '}' };
  if (!newsdoc_scan_open (scan) || !newsdoc_scan_more (scan, frame->close))
    return FALSE;
  return frame->close == ']' || skip_key (scan, frame, TRUE);
}

/* After a value: goes to the next one of what is open above @base, closing what ends. */
static gboolean
skip_on (NewsdocScan *scan, guint base)
{
  while (scan->error == NULL && scan->depth > base)
    {
      NewsdocFrame *frame = &scan->frames[scan->depth - 1];

      if (newsdoc_scan_more (scan, frame->close))
        return frame->close == ']' || skip_key (scan, frame, FALSE);
      if (scan->error == NULL)
        note_tag (scan, frame);
    }
  return FALSE;
}

/* Goes over one value, whatever it is, without recursion. */
gboolean
newsdoc_scan_value (NewsdocScan *scan)
{
  guint base = scan->depth;
  gboolean more = TRUE;

  while (more && scan->error == NULL)
    {
      if (*scan->at == '[' || *scan->at == '{')
        more = skip_into (scan) || skip_on (scan, base);
      else
        more = scan_scalar (scan) && skip_on (scan, base);
    }
  return scan->error == NULL;
}

/* The same, and notes for each object that has "c" before "t" where its "t" is: one look ahead
   for all that is nested in the value, so that it stays one. */
gboolean
newsdoc_scan_value_and_tags (NewsdocScan *scan)
{
  gboolean ok;

  if (scan->tags == NULL)
    scan->tags = g_hash_table_new (NULL, NULL);
  else
    g_hash_table_remove_all (scan->tags);
  scan->notes_tags = TRUE;
  ok = newsdoc_scan_value (scan);
  scan->notes_tags = FALSE;
  return ok;
}
