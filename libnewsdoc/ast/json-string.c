/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json-string.h"

#include <string.h>

/* The letter of each short escape that Pandoc's encoder uses. U+0008 and U+000C are not among them. */
static const char short_escapes[256] = { ['"'] = '"', ['\\'] = '\\', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't' };

static void
write_escape (GString *out, guchar c)
{
  if (short_escapes[c] != 0)
    {
      const char escape[2] = { '\\', short_escapes[c] };

      newsdoc_json_put (out, escape, 2);
    }
  else
    g_string_append_printf (out, "\\u%04x", c);
}

/* Writes @text as a JSON string, with the escapes of Pandoc's encoder and no others. */
void
newsdoc_json_string_write (GString *out, const char *text, gsize length)
{
  const char *end = text + length;

  newsdoc_json_put_c (out, '"');
  while (TRUE)
    {
      const char *run = text;

      text = newsdoc_json_skip_plain (text, end);
      newsdoc_json_put (out, run, (gsize) (text - run));
      if (text == end)
        break;
      write_escape (out, (guchar) *text++);
    }
  newsdoc_json_put_c (out, '"');
}

static gunichar
hex4 (const char *digits)
{
  gunichar value = 0;

  for (int i = 0; i < 4; i++)
    value = value << 4 | (gunichar) g_ascii_xdigit_value (digits[i]);
  return value;
}

/* @p stands on the 'u'. Returns where the escape, or the pair of escapes, ends. */
static const char *
decode_unicode (const char *p, gunichar *code)
{
  *code = hex4 (p + 1);
  if (*code < 0xd800 || *code > 0xdbff)
    return p + 5;
  *code = 0x10000 + ((*code - 0xd800) << 10) + (hex4 (p + 7) - 0xdc00);
  return p + 11;
}

static char
decode_letter (char letter)
{
  switch (letter)
    {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default:  return letter;
    }
}

/* Decodes the body of a string that the scanner has found good, without its quotes. What comes
   out is never longer than what goes in. Returns its length; @out gets no closing NUL. */
gsize
newsdoc_json_string_decode (char *out, const char *body, gsize length)
{
  const char *end = body + length;
  const char *p = body;
  char *o = out;

  while (p < end)
    {
      const char *escape = memchr (p, '\\', (gsize) (end - p));
      gsize run = (gsize) ((escape ? escape : end) - p);
      gunichar code;

      memcpy (o, p, run);
      o += run;
      if (escape == NULL)
        break;
      p = escape + 1;
      if (*p == 'u')
        {
          p = decode_unicode (p, &code);
          o += g_unichar_to_utf8 (code, o);
        }
      else
        *o++ = decode_letter (*p++);
    }
  return (gsize) (o - out);
}
