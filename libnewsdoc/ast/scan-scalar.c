/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "scan.h"

#include <string.h>

#include "json-string.h"
#include "newsdoc-error.h"

/* The four digits of an escape; @at stands on the first. */
static gboolean
scan_hex4 (NewsdocScan *scan, const char *at, guint *unit)
{
  *unit = 0;
  for (int i = 0; i < 4; i++)
    {
      if (at + i >= scan->end)
        {
          newsdoc_scan_ends (scan, "a string");
          return FALSE;
        }
      if (!g_ascii_isxdigit (at[i]))
        {
          newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, at + i, "The input is not JSON: no hexadecimal digit in an escape");
          return FALSE;
        }
      *unit = *unit << 4 | (guint) g_ascii_xdigit_value (at[i]);
    }
  return TRUE;
}

/* An escape of a code point past U+FFFF is two, a high and a low surrogate. */
static const char *
scan_unicode (NewsdocScan *scan, const char *backslash)
{
  const char *at = backslash + 6;
  guint unit, low;

  if (!scan_hex4 (scan, backslash + 2, &unit))
    return NULL;
  if (unit < 0xd800 || unit > 0xdfff)
    return at;
  if (unit <= 0xdbff && (at >= scan->end || (*at == '\\' && at + 1 >= scan->end)))
    {
      newsdoc_scan_ends (scan, "a string");
      return NULL;
    }
  if (unit <= 0xdbff && at[0] == '\\' && at[1] == 'u')
    {
      if (!scan_hex4 (scan, at + 2, &low))
        return NULL;
      if (low >= 0xdc00 && low <= 0xdfff)
        return at + 6;
    }
  newsdoc_scan_fail (scan, NEWSDOC_ERROR_ENCODING, backslash, "The input has half a surrogate pair");
  return NULL;
}

static const char *
scan_escape (NewsdocScan *scan, const char *backslash)
{
  if (backslash + 1 >= scan->end)
    {
      newsdoc_scan_ends (scan, "a string");
      return NULL;
    }
  if (backslash[1] == 'u')
    return scan_unicode (scan, backslash);
  if (backslash[1] != '\0' && strchr ("\"\\/bfnrt", backslash[1]) != NULL)
    return backslash + 2;
  newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, backslash, "The input is not JSON: no such escape");
  return NULL;
}

/* Goes over a string; @body is what stands between the quotes. */
gboolean
newsdoc_scan_string (NewsdocScan *scan, NewsdocSlice *body)
{
  const char *at = scan->at + 1;

  body->start = at;
  body->escaped = FALSE;
  while (at != NULL && (at = newsdoc_json_skip_plain (at, scan->end)) < scan->end)
    {
      if (*at == '"')
        {
          body->length = (gsize) (at - body->start);
          scan->at = at + 1;
          return TRUE;
        }
      if (*at != '\\')
        {
          newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, at, "The input is not JSON: a control character in a string");
          return FALSE;
        }
      body->escaped = TRUE;
      at = scan_escape (scan, at);
    }
  newsdoc_scan_ends (scan, "a string");
  return FALSE;
}

static const char *
skip_digits (const NewsdocScan *scan, const char *at)
{
  while (at < scan->end && g_ascii_isdigit (*at))
    at++;
  return at;
}

/* A part of a number that has at least one digit, or NULL. */
static const char *
scan_digits (NewsdocScan *scan, const char *at)
{
  const char *after = skip_digits (scan, at);

  if (after > at)
    return after;
  if (at >= scan->end)
    newsdoc_scan_ends (scan, "a number");
  else
    newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, at, "The input is not JSON: no digit in a number");
  return NULL;
}

static const char *
scan_exponent (NewsdocScan *scan, const char *at)
{
  if (at < scan->end && (*at == '+' || *at == '-'))
    at++;
  return scan_digits (scan, at);
}

/* Goes over a number. What is none of JSON's values ends up here, too. */
gboolean
newsdoc_scan_number (NewsdocScan *scan)
{
  const char *at = scan->at;

  if (*at != '-' && !g_ascii_isdigit (*at))
    {
      newsdoc_scan_fail (scan, NEWSDOC_ERROR_SYNTAX, at, "The input is not JSON: no value");
      return FALSE;
    }
  if (*at == '-')
    at++;
  /* A zero in front stands alone: what comes after it is found wrong by whoever reads on. */
  at = at < scan->end && *at == '0' ? at + 1 : scan_digits (scan, at);
  if (at != NULL && at < scan->end && *at == '.')
    at = scan_digits (scan, at + 1);
  if (at != NULL && at < scan->end && (*at == 'e' || *at == 'E'))
    at = scan_exponent (scan, at + 1);
  if (at == NULL)
    return FALSE;
  scan->at = at;
  return TRUE;
}

/* Compares what a string means, for it may be written with escapes. */
gboolean
newsdoc_slice_equal (const NewsdocSlice *slice, const char *word)
{
  char decoded[256];
  gsize length = strlen (word);

  if (G_LIKELY (!slice->escaped))
    return slice->length == length && memcmp (slice->start, word, length) == 0;
  if (slice->length > sizeof decoded)
    return FALSE;
  return newsdoc_json_string_decode (decoded, slice->start, slice->length) == length
         && memcmp (decoded, word, length) == 0;
}
