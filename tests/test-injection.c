/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <string.h>

#include "formats/format.h"
#include "run.h"
#include "trees.h"

/* An article whose every word is an attack: what stands in raw text must be escaped for the format, and Pandoc escapes the rest. */

#define LATEX  "\\\\input{/etc/passwd}"
#define TYPST  "#read(1)"
#define HTML   "\\\"><script>alert(1)</script>"
#define ROFF   "\\n.so /etc/passwd"
#define LINES  "\\ninclude::/etc/passwd[]\\n.. include:: /etc/passwd\\n#+INCLUDE: /etc/passwd"
#define HOSTILE LATEX " " TYPST " " HTML ROFF LINES

#define HEAD_META "\"title\":" INLINES (HOSTILE) ",\"subtitle\":" INLINES (HOSTILE) ",\"lang\":" INLINES ("en") ",\"author\":" LIST (INLINES (HOSTILE) "," INLINES (HOSTILE)) \
  ",\"date\":" INLINES ("2024-05-03") ",\"newsdoc-credits\":" STRING ("both") \
  ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING (HOSTILE) ",\"role\":" STRING (HOSTILE)))))
#define CAPTION_WORDS SPAN ("caption", "", HOSTILE) "," SPACE "," SPAN ("credit", PAIR ("photographer", HOSTILE), HOSTILE)
#define BLOCKS DIV ("kicker", "", PARA (STR (HOSTILE))) "," PARA (SPAN ("dateline", PAIR ("places", HOSTILE), HOSTILE)) "," QUOTE (PAIR ("by", HOSTILE)) "," \
  DIV ("correction", PAIR ("id", HOSTILE), PARA (STR (HOSTILE)))

typedef struct
{
  const char *writer;
  const char *attack;  /* what must not be in the output as it is */
  gboolean    pandocs_url;  /* Pandoc does not escape a picture's address here */
} Target;

static const Target targets[] = {
  { "latex", "\\input{" }, { "beamer", "\\input{" }, { "context", "\\input{" },
  { "html", "<script>alert" }, { "html4", "<script>alert" }, { "revealjs", "<script>alert" }, { "mediawiki", "<script>alert", TRUE },
  { "docbook5", "<script" }, { "jats", "<script" }, { "tei", "<script" }, { "icml", "<script" }, { "opendocument", "<script" },
  { "ms", "\n.so" }, { "man", "\n.so" },
  { "typst", "#read(" },
  { "textile", "<script>alert", TRUE }, { "fb2", "<script" }, { "rtf", "\\input{" },
};

static char *
dup_api_version (void)
{
  g_auto (Run) run = run_command ((const char * const[]) { run_pandoc (), "-t", "json", NULL }, "", 0);
  const char *begin = strchr (run.output, '[') + 1;

  return g_strndup (begin, strcspn (begin, "]"));
}

/* In Typst a backslash takes a sign's meaning away, and in a string it has none; of anything else, one is too many. */
static void
assert_harmless (const char *text,
                 const char *attack)
{
  for (const char *at = strstr (text, attack); at != NULL; at = strstr (at + 1, attack))
    {
      const char *line = at;

      while (line > text && line[-1] != '\n')
        line--;
      if (*attack != '#' || at == text || (at[-1] != '\\' && memchr (line, '"', at - line) == NULL))
        g_error ("there: %s\nin: %s", attack, text);
    }
}

/* The formats of raw text that the library writes, and what must not stand in it: what would run, or read a file. In XML's family a tag is
 * enough, and a character that no XML may have breaks the whole file. */
typedef struct
{
  const char *format;
  const char *attack;
  guint       seen;
} RawFormat;

static RawFormat raw_formats[] = {
  { "latex", "\\input{" }, { "context", "\\input{" }, { "typst", "#read(" }, { "asciidoc", "\ninclude::" },
  { "html", "<script" }, { "docbook", "<script" }, { "jats", "<script" }, { "tei", "<script" }, { "openxml", "<script" }, { "opendocument", "<script" },
};

static void
assert_raw_harmless (NewsdocNode *raw)
{
  const char *format = newsdoc_node_get_format (raw), *text = newsdoc_node_get_text (raw, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (raw_formats); i++)
    if (g_str_equal (raw_formats[i].format, format))
      {
        assert_harmless (text, raw_formats[i].attack);
        g_assert_null (strpbrk (text, "\001\f\r"));
        g_assert_null (strstr (text, "&#x1;"));
        raw_formats[i].seen++;
        return;
      }
  g_error ("no attack on raw %s is known here", format);
}

#define CONTROLS HOSTILE "\\u0001\\f\\r"
#define SETTINGS(style) HEAD_META ",\"newsdoc-style\":" STRING (style) ",\"papersize\":" STRING (CONTROLS) ",\"columns\":" STRING ("2")

static void
dress (const char *writer,
       const char *meta,
       gboolean    standalone)
{
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23", "%s", FIGURE (CAPTION_WORDS, IMAGE (CAPTION_WORDS, "a.png?" HTML, "")) ","
                                                     DIV ("kicker", "", PARA (STR (CONTROLS))) "," DIV ("byline", "", PARA (STR ("By " HOSTILE ", " CONTROLS))) "," BLOCKS), meta);
  g_autoptr (NewsdocNode) root = tree_read (json);

  newsdoc_dress (root, writer, standalone);
  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_BLOCK || newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_INLINE)
      assert_raw_harmless (node);
}

/* Every writer's, also where Pandoc makes a file that cannot be looked into here: the document had no raw text, so all that is there is ours. */
static void
test_raw (void)
{
  static const char * const settings[] = { SETTINGS ("news"), SETTINGS ("plain"), SETTINGS ("none") };

  for (const NewsdocFormat * const *format = newsdoc_formats (); *format != NULL; format++)
    for (guint i = 0; (*format)->writers[i] != NULL; i++)
      for (guint j = 0; j < 2 * G_N_ELEMENTS (settings); j++)
        dress ((*format)->writers[i], settings[j / 2], j % 2);
  for (guint i = 0; i < G_N_ELEMENTS (raw_formats); i++)
    g_assert_cmpuint (raw_formats[i].seen, >, 0);
}

static void
test_target (gconstpointer data)
{
  const Target *target = data;
  g_autofree char *version = NULL, *json = NULL, *dressed = NULL, *figure = NULL;
  g_autoptr (NewsdocNode) root = NULL;
  g_auto (Run) run = { 0 };
  const char *url;
  gboolean old;

  if (run_pandoc () == NULL)
    {
      g_test_skip ("no Pandoc");
      return;
    }
  version = dup_api_version ();
  old = atoi (version + strlen ("1,")) < 23;
  if (old && g_str_equal (target->writer, "typst"))
    {
      g_test_skip ("this Pandoc knows no Typst");
      return;
    }

  url = target->pandocs_url ? "a.png" : "a.png?" HTML;
  figure = g_strdup_printf (old ? PARA (IMAGE (CAPTION_WORDS, "%s", "fig:")) : FIGURE (CAPTION_WORDS, IMAGE (CAPTION_WORDS, "%s", "")), url);
  json = g_strdup_printf (DOCUMENT ("%s", HEAD_META, "%s," BLOCKS), version, figure);
  root = tree_read (json);
  newsdoc_dress (root, target->writer, TRUE);
  dressed = tree_write (root);
  run = run_command ((const char * const[]) { run_pandoc (), "-f", "json", "-t", target->writer, "-s", "--wrap=none", NULL }, dressed, -1);
  g_assert_cmpint (run.status, ==, 0);
  assert_harmless (run.output, target->attack);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/injection/raw", test_raw);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *path = g_strconcat ("/injection/", targets[i].writer, NULL);
      g_test_add_data_func (path, &targets[i], test_target);
    }
  return g_test_run ();
}
