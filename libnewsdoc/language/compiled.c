/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrases.h"

#include <string.h>

static gsize
read_length (const char *p)
{
  const guchar *byte = (const guchar *) p;

  return byte[0] | (gsize) byte[1] << 8 | (gsize) byte[2] << 16 | (gsize) byte[3] << 24;
}

static void
write_length (GByteArray *out,
              gsize       length)
{
  const guint8 bytes[] = { length & 0xFF, length >> 8 & 0xFF, length >> 16 & 0xFF, length >> 24 & 0xFF };

  g_byte_array_append (out, bytes, sizeof bytes);
}

const char *
newsdoc_compiled_read (const char       *p,
                       const char      **name,
                       NewsdocCompiled  *compiled)
{
  *name = p;
  p += strlen (p) + 1;
  compiled->entries_length = read_length (p);
  compiled->forms_length = read_length (p + 4);
  compiled->entries = p + 8;
  compiled->forms = compiled->entries + compiled->entries_length;
  return compiled->forms + compiled->forms_length;
}

gboolean
newsdoc_compiled_find (const char      *file,
                       const char      *name,
                       NewsdocCompiled *compiled)
{
  gsize first = 0, end = read_length (file);

  while (first < end)
    {
      gsize middle = first + (end - first) / 2;
      const char *found;
      int order;

      newsdoc_compiled_read (file + read_length (file + 4 + 4 * middle), &found, compiled);
      order = strcmp (name, found);
      if (order == 0)
        return TRUE;
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }
  return FALSE;
}

void
newsdoc_compiled_write (GByteArray            *out,
                        const char            *name,
                        const NewsdocCompiled *compiled)
{
  g_byte_array_append (out, (const guint8 *) name, strlen (name) + 1);
  write_length (out, compiled->entries_length);
  write_length (out, compiled->forms_length);
  g_byte_array_append (out, (const guint8 *) compiled->entries, compiled->entries_length);
  g_byte_array_append (out, (const guint8 *) compiled->forms, compiled->forms_length);
}

GByteArray *
newsdoc_compiled_file (const GByteArray *records,
                       const GArray     *starts)
{
  GByteArray *file = g_byte_array_new ();
  gsize header = 4 + 4 * (gsize) starts->len;

  write_length (file, starts->len);
  for (guint i = 0; i < starts->len; i++)
    write_length (file, header + g_array_index (starts, gsize, i));
  g_byte_array_append (file, records->data, records->len);
  return file;
}
