/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Articles that a person would not write: each byte adds a block, opens a container or adds to a line, out of the phrases that the constructs
 * look for. So the fuzzer mutates the article's structure, where bytes of JSON would mostly be broken JSON. */

#include <string.h>

#include "run-all.h"

static const char * const phrases[] = {
  "By Karin Holm", "Von Anna Lind und Jens Berg", "Photo: Anders Lind/North Coast Press", "(Photo credit should read X)", "© 2024 Example", "Foto: dpa",
  "SKARVIK, May 3 (NCP) — ", "(Reuters) - ", "Published 3 May 2024, 10:31 BST", "Updated: 04.05.2024", "2 hours ago", "Share this", "ADVERTISEMENT",
  "Read more:", "Sign up", "Enter your email address", "27 Comments", "Correction:", "Editor’s note:", "Reporting by Nils Forsberg; editing by Helen Marsh",
  "The ferry sails at nine, and nobody knows when it will be back.", "“We have waited for two winters, and we will not wait for a third,”",
  "Continued on page A6", "Page 3 of 7", "Source: Example Statistics", "Q:", "A:", "10.31 Uhr", "—", "|", "/", "\n", " ", ".", ":", "¶", "\u202e", "\u0301", "文／山田", "기자",
  "a", "A", "1", "https://example.org/author/karin-holm", "@karin", "karin@example.org", "All rights reserved.", "Skarvik to bring back night ferries",
};

static const char * const classes[] = {
  "byline", "caption", "credit", "headline", "pullquote", "photo", "article-body", "related", "newsletter", "share", "comments", "dateline", "factbox", "x",
};

/* Containers within each other; more adds nothing. */
#define DEEPEST 12

static void
append_attr (GString *json,
             guint8   byte)
{
  g_string_append_printf (json, "[\"\",[\"%s\"],[]]", classes[byte % G_N_ELEMENTS (classes)]);
}

static void
append_text (GString *json,
             guint8   byte)
{
  const char *phrase = phrases[byte % G_N_ELEMENTS (phrases)];

  g_string_append_printf (json, "{\"t\":\"Str\",\"c\":\"%s\"}", *phrase == '\n' ? "\\n" : phrase);
}

/* The inlines of one block, as many bytes as the first says. */
static gsize
append_inlines (GString      *json,
                const guint8 *data,
                gsize         size)
{
  gsize n = size > 0 ? MIN (data[0] % 8, size - 1) : 0;

  g_string_append_c (json, '[');
  for (gsize i = 1; i <= n; i++)
    {
      if (i > 1)
        g_string_append (json, ",{\"t\":\"Space\"},");
      switch (data[i] >> 5)
        {
        case 0:
          g_string_append (json, "{\"t\":\"Strong\",\"c\":[");
          append_text (json, data[i]);
          g_string_append (json, "]}");
          break;
        case 1:
          g_string_append (json, "{\"t\":\"Link\",\"c\":[");
          append_attr (json, data[i]);
          g_string_append (json, ",[");
          append_text (json, data[i]);
          g_string_append (json, "],[\"/author/x\",\"\"]]}");
          break;
        case 2:
          g_string_append (json, "{\"t\":\"Span\",\"c\":[");
          append_attr (json, data[i]);
          g_string_append (json, ",[");
          append_text (json, data[i]);
          g_string_append (json, "]]}");
          break;
        case 3:
          g_string_append (json, "{\"t\":\"Image\",\"c\":[");
          append_attr (json, data[i]);
          g_string_append (json, ",[");
          append_text (json, data[i]);
          g_string_append (json, "],[\"a.jpg\",\"fig:\"]]}");
          break;
        case 4:
          g_string_append (json, "{\"t\":\"LineBreak\"}");
          break;
        default:
          append_text (json, data[i]);
        }
    }
  g_string_append_c (json, ']');
  return n + 1;
}

static const char * const openers[] = { "{\"t\":\"BlockQuote\",\"c\":[", "{\"t\":\"BulletList\",\"c\":[[", "{\"t\":\"Div\",\"c\":[[\"\",[],[]],[" };
static const char * const closers[] = { "]}", "]]}", "]]}" };

static void
append_blocks (GString      *json,
               const guint8 *data,
               gsize         size)
{
  guint open[DEEPEST], depth = 0;
  gboolean first = TRUE;

  for (gsize i = 0; i < size;)
    {
      guint8 byte = data[i++];
      guint kind = byte % 8;

      if (kind == 0 && depth > 0)
        {
          g_string_append (json, closers[open[--depth]]);
          first = FALSE;
          continue;
        }
      if (!first)
        g_string_append_c (json, ',');
      first = FALSE;
      if (kind == 1 && depth < DEEPEST)
        {
          open[depth] = byte / 8 % G_N_ELEMENTS (openers);
          g_string_append (json, openers[open[depth++]]);
          first = TRUE;
        }
      else if (kind == 2)
        {
          g_string_append_printf (json, "{\"t\":\"Header\",\"c\":[%u,", byte / 8 % 6 + 1);
          append_attr (json, byte);
          g_string_append_c (json, ',');
          i += append_inlines (json, data + i, size - i);
          g_string_append (json, "]}");
        }
      else if (kind == 3)
        {
          g_string_append (json, "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[{\"t\":\"Plain\",\"c\":");
          i += append_inlines (json, data + i, size - i);
          g_string_append (json, "}]],[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[],[\"a.jpg\",\"\"]]}]}]]}");
        }
      else if (kind == 4)
        g_string_append_printf (json, "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<%s>\"]}", byte & 8 ? "article" : "/article");
      else
        {
          g_string_append (json, kind == 5 ? "{\"t\":\"Plain\",\"c\":" : "{\"t\":\"Para\",\"c\":");
          i += append_inlines (json, data + i, size - i);
          g_string_append_c (json, '}');
        }
    }
  while (depth > 0)
    g_string_append (json, closers[open[--depth]]);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  static const char * const meta[] = {
    "", "\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"Skarvik to bring back night ferries\"}]}",
    "\"lang\":{\"t\":\"MetaString\",\"c\":\"de\"}", "\"og:title\":{\"t\":\"MetaInlines\",\"c\":[]},\"viewport\":{\"t\":\"MetaInlines\",\"c\":[]}",
    "\"newsdoc-furniture\":{\"t\":\"MetaString\",\"c\":\"mark\"}",
  };
  g_autoptr(GString) json = g_string_new (NULL);
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  if (size < 2)
    return 0;
  g_string_append_printf (json, "{\"pandoc-api-version\":[1,%u],\"meta\":{%s},\"blocks\":[", data[1] & 1 ? 22 : 23, meta[data[1] / 2 % G_N_ELEMENTS (meta)]);
  append_blocks (json, data + 2, size - 2);
  g_string_append (json, "]}");
  document = newsdoc_document_new_from_data (json->str, json->len, &error);
  g_assert_no_error (error);
  run_all (document, data[0]);
  return 0;
}
