/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "script.h"

#include <string.h>

#include "lexicon.h"

#define LETTERS_READ 2000

/* A name or a quotation may be in another script; one letter in so many is more than that. */
#define LETTERS_OF_ONE 5

/* More than are listed. */
#define MOST_SCRIPTS 16

/* ISO 15924: four letters, the first in the highest byte. */
static guint32
code_of (const char *name)
{
  return strlen (name) != 4 ? 0 : (guint32) g_ascii_toupper (name[0]) << 24 | (guint32) name[1] << 16 | (guint32) name[2] << 8 | (guint32) name[3];
}

/* Count the text's letters by the scripts that are listed, in counts; all letters. */
static guint
count_letters (const char         *text,
               const char * const *names,
               guint              *counts)
{
  guint all = 0;

  for (const char *p = text; *p != '\0' && all < LETTERS_READ; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      guint32 code;

      if (!g_unichar_isalpha (c))
        continue;
      all++;
      /* what ASCII has is in no script of one language */
      if (c < 0x80)
        continue;
      code = g_unicode_script_to_iso15924 (g_unichar_get_script (c));
      for (guint i = 0; names[i] != NULL && i < MOST_SCRIPTS; i++)
        counts[i] += code == code_of (names[i]);
    }
  return all;
}

const char *
newsdoc_script_language (const char *text)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("und");
  const char * const *names = newsdoc_lexicon_list (lexicon, "scripts", "names");
  const char * const *languages = newsdoc_lexicon_list (lexicon, "scripts", "languages");
  guint counts[MOST_SCRIPTS] = { 0 };
  guint all = names != NULL ? count_letters (text, names, counts) : 0;

  for (guint i = 0; names != NULL && names[i] != NULL && i < MOST_SCRIPTS; i++)
    if (counts[i] > 0 && counts[i] * LETTERS_OF_ONE >= all)
      return languages[i];
  return NULL;
}

gboolean
newsdoc_script_has_language (const char *tag)
{
  const char * const *languages = newsdoc_lexicon_list (newsdoc_lexicon_get ("und"), "scripts", "languages");

  return languages != NULL && g_strv_contains (languages, tag);
}
