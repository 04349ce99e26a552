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
#define HOSTILE LATEX " " TYPST " " HTML ROFF

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
      if (*attack != '#' || (at[-1] != '\\' && memchr (line, '"', at - line) == NULL))
        g_error ("there: %s\nin: %s", attack, text);
    }
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
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *path = g_strconcat ("/injection/", targets[i].writer, NULL);
      g_test_add_data_func (path, &targets[i], test_target);
    }
  return g_test_run ();
}
