/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Each thread may have a document of its own. A program for itself, and without GIO's threads, since ./check runs it under the thread sanitizer, too. */

#include "newsdoc.h"
#include "own-cache.h"

#define STR(text) "{\"t\":\"Str\",\"c\":\"" text "\"}"
#define STORY "{\"pandoc-api-version\":[1,23],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Pier <boats> [#1] closed") "]},\"lang\":{\"t\":\"MetaString\",\"c\":\"%s\"}},\"blocks\":[" \
                 "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" STR ("Pier <boats> [#1] closed") "]]},{\"t\":\"Para\",\"c\":[" STR ("By Jane Doe") "]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("3 May 2024, 10:31") "]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("SKARVIK, May 3 (NCP) — The pier is closed until the winter, the harbour master said.") "]}," \
                 "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" STR ("A pier. Photo: Jane Doe/AP") "],[\"a.jpg\",\"\"]]}]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("Share this") "]}]}"

#define N_THREADS 8
#define ROUNDS 3

/* Where threads wait until all are there. What one did before a lock is ordered with what another does after it, and the thread sanitizer finds
 * no race between the two; so the threads come to each part together. */
static GMutex mutex;
static GCond cond;
static guint arrived;

static void
meet (void)
{
  guint round;

  g_mutex_lock (&mutex);
  round = arrived++ / N_THREADS;
  while (arrived / N_THREADS == round)
    g_cond_wait (&cond, &mutex);
  g_cond_broadcast (&cond);
  g_mutex_unlock (&mutex);
}

static GBytes *
dress (const char *json,
       const char *writer,
       gboolean    standalone)
{
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, NULL);
  g_autoptr(JsonNode) report = NULL;

  g_assert_nonnull (document);
  meet ();
  newsdoc_document_normalize (document);
  report = newsdoc_document_report (document);
  meet ();
  newsdoc_document_dress (document, writer, standalone);
  return newsdoc_document_to_bytes (document);
}

/* What a thread makes of its own document, again and again; each in another language, and for all the writers in turn. The answer is the same each time. */
static gpointer
work (gpointer data)
{
  static const char * const languages[N_THREADS] = { "en", "de", "fr", "es", "ja", "pt-BR", "no", "x" };
  static const char * const writers[] = { "html", "latex", "docx", "epub", "typst", "markdown", "ms", "tei", "context", "jats", "asciidoc" };
  guint number = GPOINTER_TO_UINT (data);
  g_autofree char *json = g_strdup_printf (STORY, languages[number]);

  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    {
      gboolean standalone = number % 4 > 0;
      g_autoptr(GBytes) first = dress (json, writers[i], standalone);

      for (guint round = 1; round < ROUNDS; round++)
        {
          g_autoptr(GBytes) again = dress (json, writers[i], standalone);

          g_assert_true (g_bytes_equal (first, again));
        }
    }
  return NULL;
}

/* All begin at once, so that what is made ready at the first question is asked for by all of them. */
static void
test_documents (void)
{
  GThread *threads[N_THREADS];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("document", work, GUINT_TO_POINTER (i));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int    argc,
      char **argv)
{
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/threads/documents", test_documents);
  return g_test_run ();
}
