/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The inside of a string as it stands in the input. */
typedef struct
{
  const char *start;
  gsize length;
  gboolean escaped;
} NewsdocSlice;

/* An array or an object that is being skipped. */
typedef struct
{
  const char *start;
  const char *tag;    /* where the value of "t" is, once it is met */
  char close;
  gboolean content_first; /* the first key is "c" */
} NewsdocFrame;

/*
 * JSON (RFC 8259) over bytes that are known to be UTF-8.
 *
 * Where a value is expected, `at` stands on its first byte, never at the end and never on
 * white space. The first error stays in `error`, and from there on nothing goes forward.
 */
typedef struct
{
  const char *data;
  const char *at;
  const char *end;
  guint depth;
  gboolean is_fresh; /* an array or an object has been opened and nothing in it is read */
  GError *error;
  NewsdocFrame *frames;
  GHashTable *tags; /* of objects that have "c" before "t": where the value of "t" is */
  gboolean notes_tags;
} NewsdocScan;

void     newsdoc_scan_init   (NewsdocScan *scan, const char *data, gsize length);
void     newsdoc_scan_clear  (NewsdocScan *scan);

void     newsdoc_scan_fail   (NewsdocScan *scan, gint code, const char *at, const char *what);
void     newsdoc_scan_ends   (NewsdocScan *scan, const char *inside);

void     newsdoc_scan_space  (NewsdocScan *scan);
gboolean newsdoc_scan_open   (NewsdocScan *scan);
gboolean newsdoc_scan_any_more (NewsdocScan *scan, char close);
gboolean newsdoc_scan_key    (NewsdocScan *scan, NewsdocSlice *key);
gboolean newsdoc_scan_string (NewsdocScan *scan, NewsdocSlice *body);
gboolean newsdoc_scan_number (NewsdocScan *scan);
gboolean newsdoc_scan_value  (NewsdocScan *scan);
gboolean newsdoc_scan_value_and_tags (NewsdocScan *scan);

/* Goes to the next element, or the next key, of the array or the object that has been opened. At the closing bracket, steps out.
   Mostly there is a comma, and no white space behind it. */
static inline gboolean
newsdoc_scan_more (NewsdocScan *scan, char close)
{
  if (G_LIKELY (!scan->is_fresh && scan->error == NULL && scan->end - scan->at > 1 && scan->at[0] == ',' && (guchar) scan->at[1] > ' '))
    {
      scan->at++;
      return TRUE;
    }
  return newsdoc_scan_any_more (scan, close);
}

gboolean newsdoc_slice_equal (const NewsdocSlice *slice, const char *word);

G_END_DECLS
