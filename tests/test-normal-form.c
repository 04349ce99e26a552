/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Three promises of the normal form, over every document at hand: the project's own samples and specs and, where they are there, a hundred saved pages.
 *
 * - Twice is once: what is in normal form, or dressed, comes out of the filter as it went in.
 * - Nothing of the story is lost: each letter of the input is in the output, in its order, but for the lines and ranges that the report
 *   says were taken out, and for those that were moved to the metadata, and are there.
 * - No credit of the article is among what was taken out. */

#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "constructs/constructs.h"
#include "constructs/picture.h"
#include "formats/format.h"
#include "markup/markup.h"
#include "markup/meta.h"
#include "run.h"

#define PAGES 100

static NewsdocNode *
read_ast (const char *json,
          gsize       length)
{
  g_autoptr(GError) error = NULL;
  NewsdocNode *root = newsdoc_reader_read (json, length, &error);

  g_assert_no_error (error);
  return root;
}

static NewsdocStory *
normalize (NewsdocNode *root)
{
  NewsdocStory *story = newsdoc_story_new (root);

  newsdoc_constructs_recognise (story);
  newsdoc_markup (story, NEWSDOC_FURNITURE_DROP);
  return story;
}

static void
append_letters (GString    *letters,
                const char *text,
                gsize       length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (letters, g_utf8_get_char (p));
}

static gboolean
is_removed (NewsdocLine *line)
{
  return newsdoc_label_info (line->label)->form == NEWSDOC_FORM_FURNITURE;
}

/* The letters of a line, without the ranges that are taken out of it. */
static void
append_line (GString     *letters,
             NewsdocLine *line)
{
  gsize from = 0;

  for (guint i = 0; line->ranges != NULL && i < line->ranges->len; i++)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i];

      if (!newsdoc_label_is_cut (claim->label))
        continue;
      append_letters (letters, line->text + from, claim->start - from);
      from = claim->end;
    }
  append_letters (letters, line->text + from, line->length - from);
}

/* A kicker inside the heading goes to a place of its own above it. */
static const NewsdocClaim *
inner_kicker (NewsdocLine *line)
{
  const NewsdocClaim *first = line->ranges != NULL && line->ranges->len > 0 ? line->ranges->pdata[0] : NULL;

  return first != NULL && first->label == NEWSDOC_LABEL_KICKER ? first : NULL;
}

static gsize
kicker_letters (const NewsdocClaim *kicker,
                NewsdocLine        *line)
{
  g_autoptr(GString) letters = g_string_new (NULL);

  append_letters (letters, line->text + kicker->start, kicker->end - kicker->start);
  return letters->len;
}

static void
check_moved (NewsdocStory *story,
             NewsdocLine  *line)
{
  const char *key = line->label == NEWSDOC_LABEL_HEADLINE ? "title" : "subtitle";
  g_autofree char *text = newsdoc_meta_text (story->meta, key);
  g_autoptr(GString) expected = g_string_new (NULL);
  g_autoptr(GString) got = g_string_new (NULL);
  const NewsdocClaim *kicker = inner_kicker (line);

  append_line (expected, line);
  if (kicker != NULL)
    g_string_erase (expected, 0, kicker_letters (kicker, line));
  append_letters (got, text, strlen (text));
  g_assert_cmpstr (got->str, ==, expected->str);
}

static NewsdocNode *
figure_around (NewsdocNode *node,
               gboolean    *in_caption)
{
  *in_caption = FALSE;
  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_FIGURE)
    {
      *in_caption |= newsdoc_node_get_kind (node) == NEWSDOC_NODE_CAPTION;
      node = newsdoc_node_get_parent (node);
    }
  return node;
}

/* The lines in the output's order: what stood beside a figure's picture has gone to the end of its caption, and that is before the picture in the tree. */
static GPtrArray *
order_lines (NewsdocStory *story)
{
  GPtrArray *ordered = g_ptr_array_new ();
  NewsdocNode *last = NULL;
  guint behind_caption = 0;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      gboolean in_caption;
      NewsdocNode *figure = is_removed (line) || line->label == NEWSDOC_LABEL_CONTINUATION ? NULL : figure_around (line->node, &in_caption);

      if (figure == NULL || !in_caption)
        g_ptr_array_add (ordered, line);
      if (figure == NULL)
        continue;
      if (figure != last)
        behind_caption = in_caption ? ordered->len : ordered->len - 1;
      if (in_caption)
        g_ptr_array_insert (ordered, behind_caption++, line);
      last = figure;
    }
  return ordered;
}

/* What of the input is to be in the output's text. A line that was joined to another is in that one's text already. */
static char *
expected_letters (NewsdocStory *story)
{
  GString *letters = g_string_new (NULL);
  g_autoptr(GPtrArray) lines = order_lines (story);

  for (guint i = 0; i < lines->len; i++)
    {
      NewsdocLine *line = lines->pdata[i];

      if (is_removed (line) || line->label == NEWSDOC_LABEL_CONTINUATION)
        continue;
      if (line->claim != NULL && line->claim->moved)
        {
          const NewsdocClaim *kicker = inner_kicker (line);

          check_moved (story, line);
          if (kicker != NULL)
            append_letters (letters, line->text + kicker->start, kicker->end - kicker->start);
        }
      else
        append_line (letters, line);
    }
  return g_string_free (letters, FALSE);
}

/* The address that is printed beside a player is the one thing that is added. */
static gboolean
is_address_of_frame (NewsdocLine *line)
{
  NewsdocNode *before = newsdoc_node_get_previous (line->node);

  return line->marked == NEWSDOC_LABEL_EMBED && before != NULL && newsdoc_node_get_kind (before) == NEWSDOC_NODE_RAW_BLOCK;
}

static char *
got_letters (NewsdocNode *root)
{
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < story->lines->len; i++)
    if (!is_address_of_frame (newsdoc_story_line (story, i)))
      append_letters (letters, newsdoc_story_line (story, i)->text, newsdoc_story_line (story, i)->length);
  return g_string_free (letters, FALSE);
}

/* No credit is ever lost: a line of the article that says by its first words whose picture it is stays. What a page has between the
 * article's parts, outside its element, are other articles' pictures. */
static void
check_credits (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      gboolean inside = story->element == NULL || newsdoc_node_is_inside (line->node, story->element);

      if (inside && is_removed (line) && newsdoc_picture_is_led (story, line))
        g_error ("a credit was taken out by %s: %s", line->claim != NULL ? line->claim->rule : "a mark", line->text);
    }
}

static void
check_conservation (const char *json,
                    gsize       length)
{
  g_autoptr(NewsdocNode) root = read_ast (json, length);
  g_autoptr(NewsdocStory) story = normalize (root);
  g_autofree char *expected = expected_letters (story);
  g_autofree char *got = got_letters (root);

  check_credits (story);
  g_assert_cmpstr (got, ==, expected);
}

static GString *
run_once (const char *json,
          gsize       length,
          const char *writer)
{
  g_autoptr(NewsdocNode) root = read_ast (json, length);

  newsdoc_story_free (normalize (root));
  if (writer != NULL)
    newsdoc_dress (root, writer, TRUE);
  return newsdoc_writer_write (root);
}

static void
check_twice (const char *json,
             gsize       length,
             const char *writer)
{
  g_autoptr(GString) once = run_once (json, length, writer);
  g_autoptr(GString) twice = run_once (once->str, once->len, writer);

  g_assert_cmpstr (twice->str, ==, once->str);
}

/* In the normal form, and in every family of writers; of the many saved pages each is dressed for some. */
static void
check_idempotence (const char *json,
                   gsize       length,
                   guint       step)
{
  static guint turn;
  const NewsdocFormat * const *formats = newsdoc_formats ();

  check_twice (json, length, NULL);
  for (guint i = 0; formats[i] != NULL; i++)
    if ((turn + i) % step == 0)
      check_twice (json, length, formats[i]->writers[0]);
  turn++;
}

/* What Pandoc writes comes out as it was, byte for byte. */
static void
check_identity (const char *json,
                gsize       length)
{
  g_autoptr(NewsdocNode) root = read_ast (json, length);
  g_autoptr(GString) written = newsdoc_writer_write (root);

  g_assert_cmpmem (written->str, written->len, json, length);
}

static void
check_file (const char *path,
            const char *format)
{
  const char *argv[] = { run_pandoc (), "--sandbox", "-f", format, "-t", "json", path, NULL };
  g_auto(Run) ast = run_command (argv, NULL, 0);

  g_test_message ("%s", path);
  g_assert_cmpint (ast.status, ==, 0);
  check_identity (ast.output, ast.length);
  check_conservation (ast.output, ast.length);
  check_idempotence (ast.output, ast.length, 1);
}

static gint
by_name (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The paths of the files of a folder that end so, sorted: the order of a folder is chance. */
static GPtrArray *
list_files (const char *folder,
            const char *ending)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ending))
      g_ptr_array_add (files, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (files, by_name);
  return files;
}

static void
check_folder (const char *folder,
              const char *ending,
              const char *format)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr(GPtrArray) files = list_files (path, ending);

  if (run_pandoc () == NULL)
    {
      g_test_skip ("pandoc is not there");
      return;
    }
  g_assert_cmpuint (files->len, >, 0);
  for (guint i = 0; i < files->len; i++)
    check_file (files->pdata[i], format);
}

static void
test_specs (void)
{
  check_folder ("specs", ".md", "markdown");
}

static void
test_examples (void)
{
  check_folder ("../examples", ".md", "markdown");
  check_folder ("../examples", ".html", "html+raw_html");
}

/* A saved page is kept compressed: Pandoc reads it from a pipe. */
static void
check_page (const char *path)
{
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command = g_strdup_printf ("gzip -dc %s | \"$0\" --sandbox -f html+raw_html -t json", quoted);
  const char *argv[] = { "sh", "-c", command, run_pandoc (), NULL };
  g_auto(Run) ast = run_command (argv, NULL, 0);

  g_test_message ("%s", path);
  g_assert_cmpint (ast.status, ==, 0);
  check_identity (ast.output, ast.length);
  check_conservation (ast.output, ast.length);
  check_idempotence (ast.output, ast.length, 5);
}

static void
test_pages (void)
{
  g_autofree char *dev = run_shared ("corpora/dev");
  g_autoptr(GPtrArray) corpora = dev != NULL ? list_files (dev, "") : NULL;
  g_autoptr(GPtrArray) pages = g_ptr_array_new_with_free_func (g_free);

  if (corpora == NULL || corpora->len == 0 || run_pandoc () == NULL)
    {
      g_test_skip ("the saved pages or pandoc are not there");
      return;
    }
  for (guint i = 0; i < corpora->len; i++)
    {
      g_autoptr(GPtrArray) cases = list_files (corpora->pdata[i], "");

      for (guint j = 0; j < cases->len; j++)
        g_ptr_array_add (pages, g_build_filename (cases->pdata[j], "source.html.gz", NULL));
    }
  /* spread over all the collections */
  for (guint i = 0; i < PAGES; i++)
    check_page (pages->pdata[i * pages->len / PAGES]);
}

/* An image's own attribute says whose it is; no guess from the caption stands against it, and it is printed. */
static void
test_given_credit (void)
{
  const char *json = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[[\"credit\","
                     "\"Karin Holm\"]]],[{\"t\":\"Str\",\"c\":\"Ferry.\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"Photo:\"},{\"t\":\"Space\"},"
                     "{\"t\":\"Str\",\"c\":\"dpa\"}],[\"ferry.jpg\",\"fig:\"]]}]}]}";
  g_autoptr(NewsdocNode) root = read_ast (json, strlen (json));
  NewsdocNode *credit;

  newsdoc_story_free (normalize (root));
  credit = newsdoc_node_get_last_child (newsdoc_node_get_first_child (newsdoc_node_get_first_child (newsdoc_node_get_blocks (root))));
  g_assert_true (newsdoc_node_has_class (credit, "credit"));
  g_autofree char *text = newsdoc_node_dup_plain_text (credit);
  g_assert_cmpstr (text, ==, "Karin Holm");
}

/* A mark beside a lone image is of a text that is not the image's: its place in that text means nothing in the image's. */
static void
test_mark_beside_image (void)
{
  const char *json = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],"
                     "[{\"t\":\"Str\",\"c\":\"\u00a9\"}],[\"ferry.jpg\",\"fig:\"]]},{\"t\":\"Space\"},{\"t\":\"Space\"},"
                     "{\"t\":\"Span\",\"c\":[[\"\",[\"dateline\"],[]],[{\"t\":\"Str\",\"c\":\".\"}]]}]}]}";
  g_autoptr(NewsdocNode) root = read_ast (json, strlen (json));
  g_autoptr(NewsdocStory) story = normalize (root);
  NewsdocLine *line = newsdoc_story_line (story, 0);

  g_assert_cmpuint (story->lines->len, ==, 1);
  g_assert_null (line->marks);
  for (guint i = 0; line->ranges != NULL && i < line->ranges->len; i++)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i];

      g_assert_cmpuint (claim->end, <=, line->length);
    }
}

/* The sign that parted a caption from its credit in one line, or the brackets about the credit, go once each has a Span of its own; all else between them stays. */
static void
test_separator (void)
{
  static const struct { const char *line, *left; } cases[] = {
    { "The Terna at the quay/ Anders Lind / Reuters", "The Terna at the quay Anders Lind / Reuters" },
    { "The Terna at the quay | Anders Lind / Reuters", "The Terna at the quay Anders Lind / Reuters" },
    { "The Terna at the quay. (Anders Lind / Reuters)", "The Terna at the quay. Anders Lind / Reuters" },
    { "The Terna (left) at the quay. [Anders Lind / Reuters]", "The Terna (left) at the quay. Anders Lind / Reuters" },
    { "The Terna at the quay. Anders Lind / Reuters", "The Terna at the quay. Anders Lind / Reuters" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf ("{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Image\","
                                               "\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"%s\"}],[\"ferry.jpg\",\"fig:\"]]}]}]}", cases[i].line);
      g_autoptr(NewsdocNode) root = read_ast (json, strlen (json));

      newsdoc_story_free (normalize (root));
      g_autofree char *text = newsdoc_node_dup_plain_text (newsdoc_node_get_first_child (newsdoc_node_get_first_child (newsdoc_node_get_blocks (root))));
      g_assert_cmpstr (text, ==, cases[i].left);
    }
}

/* Pandoc 3 repeats a marked caption in the image's alternative text: that is no second picture. */
static void
test_repeated_caption (void)
{
  const char *words = "{\"t\":\"Str\",\"c\":\"Ferry.\"},{\"t\":\"Span\",\"c\":[[\"\",[\"credit\"],[]],[{\"t\":\"Str\",\"c\":\"Photo: Anders Lind/dpa\"}]]}";
  g_autofree char *json = g_strdup_printf ("{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[{\"t\":\"Plain\",\"c\":[%s]}]],"
                                           "[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[%s],[\"ferry.jpg\",\"\"]]}]}]]}]}", words, words);
  g_autoptr(NewsdocNode) root = read_ast (json, strlen (json));

  newsdoc_story_free (normalize (root));
  for (NewsdocNode *node = newsdoc_node_get_blocks (root); node != NULL; node = newsdoc_node_next_in_tree (node, root))
    g_assert_cmpint (newsdoc_node_get_kind (node), !=, NEWSDOC_NODE_DIV);
}

/* Pandoc would print a field of this name in the place of the text. */
static void
test_body_field (void)
{
  const char *json = "{\"pandoc-api-version\":[1,22],\"meta\":{\"body\":{\"t\":\"MetaInlines\",\"c\":[]},\"bodyguard\":{\"t\":\"MetaInlines\",\"c\":[]}},"
                     "\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"Text.\"}]}]}";
  g_autoptr(NewsdocNode) root = read_ast (json, strlen (json));

  newsdoc_story_free (normalize (root));
  g_assert_null (newsdoc_node_map_get (newsdoc_node_get_meta (root), "body"));
  g_assert_nonnull (newsdoc_node_map_get (newsdoc_node_get_meta (root), "bodyguard"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/normal-form/given-credit", test_given_credit);
  g_test_add_func ("/normal-form/mark-beside-image", test_mark_beside_image);
  g_test_add_func ("/normal-form/separator", test_separator);
  g_test_add_func ("/normal-form/body-field", test_body_field);
  g_test_add_func ("/normal-form/repeated-caption", test_repeated_caption);
  g_test_add_func ("/normal-form/specs", test_specs);
  g_test_add_func ("/normal-form/examples", test_examples);
  g_test_add_func ("/normal-form/pages", test_pages);
  return g_test_run ();
}
