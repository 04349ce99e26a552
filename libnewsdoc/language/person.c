/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"
#include "text.h"

#include <string.h>

/* What a person's name looks like, and nothing more: words with capitals, initials, and small words between them. */

/* So many letters of a word before a capital are a word of their own. */
#define GLUED_LETTERS 5

typedef struct
{
  guint words;       /* all of them */
  guint capitals;    /* with a capital, or of a script without case */
  guint initials;
  guint small;       /* particles in lower case */
  guint uncased;
} Shape;

static gboolean
is_listed (const NewsdocLexicon *lexicon,
           const char           *group,
           const char           *key,
           const char           *folded)
{
  return newsdoc_lexicon_match (lexicon, group, key, folded, NULL) == strlen (folded);
}

/* "J.", "J.P.", "J" */
static gboolean
is_initials (const char *word)
{
  guint letters = 0;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalpha (c) && (g_unichar_islower (c) || (letters > 0 && p > word && p[-1] != '.' && p[-1] != '-')))
        return FALSE;
      if (g_unichar_isalpha (c))
        letters++;
      else if (c != '.' && c != '-')
        return FALSE;
    }
  return letters > 0;
}

/* Letters, with hyphens, apostrophes and stops of abbreviations among them. */
static gboolean
has_name_letters (const char *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalpha (c) && !g_unichar_ismark (c) && c != '-' && c != '\'' && c != 0x2019 && c != 0x2010 && c != '.' &&
          c != 0xB7 && c != '`')
        return FALSE;
      if (c == '.' && p[1] != '\0' && g_unichar_islower (g_utf8_get_char (p + 1)))
        return FALSE;
    }
  return TRUE;
}

/* A full stop ends initials and titles, not a name's other words. */
static gboolean
ends_with_stop (const char *word)
{
  return g_str_has_suffix (word, ".") && g_utf8_strlen (word, -1) > 4;
}

/* "Jane Doe's Latest Stories": what is somebody's is not somebody. */
static gboolean
is_genitive (const char *folded)
{
  return g_str_has_suffix (folded, "'s") && strlen (folded) > 3;
}

/* "al-Assad", "d'Arc": a particle that is written together with the name. */
static gboolean
has_particle (const NewsdocLexicon *lexicon,
              const char           *folded,
              const char           *word)
{
  gsize joint = strcspn (folded, "-'");
  g_autofree char *particle = NULL;
  const char *capital = word;

  if (folded[joint] == '\0')
    return FALSE;
  while (g_unichar_isalpha (g_utf8_get_char (capital)))
    capital = g_utf8_next_char (capital);
  if (*capital == '\0' || !g_unichar_isupper (g_utf8_get_char (g_utf8_next_char (capital))))
    return FALSE;

  particle = g_strndup (folded, folded[joint] == '\'' ? joint + 1 : joint);
  return is_listed (lexicon, "names", "particles", particle);
}

/* "CreditJane": what was two words on the page. "McDonald" and "LeBron" have their second capital sooner. */
static gboolean
is_glued (const char *word)
{
  guint letters = 0;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isupper (c) && letters >= GLUED_LETTERS)
        return TRUE;
      letters = g_unichar_islower (c) || (letters == 0 && g_unichar_isupper (c)) ? letters + 1 : 0;
    }
  return FALSE;
}

static gboolean
take_word (const NewsdocLexicon *lexicon,
           const char           *word,
           gboolean              first,
           Shape                *shape)
{
  gunichar c = g_utf8_get_char (word);
  g_autofree char *folded = newsdoc_text_fold (word, -1);
  gboolean particle = is_listed (lexicon, "names", "particles", folded);

  if (!has_name_letters (word) || ends_with_stop (word) || is_glued (word) || is_genitive (folded))
    return FALSE;

  shape->words++;
  if (is_initials (word))
    shape->initials++;
  else if (g_unichar_islower (c) && particle)
    shape->small++;
  else if (g_unichar_islower (c) && has_particle (lexicon, folded, word))
    shape->capitals++;
  else if (g_unichar_islower (c))
    return FALSE;
  /* "Le Monde", "Der Minister": in front it is an article, inside a name it may be a particle */
  else if ((first || !particle) && is_listed (lexicon, "language", "stopwords", folded) && !is_listed (lexicon, "names", "given", folded))
    return FALSE;
  else
    {
      shape->capitals++;
      if (!g_unichar_isupper (c) && !g_unichar_istitle (c))
        shape->uncased++;
    }
  return TRUE;
}

/* "Example US", "Channel TV": two capitals that end words of mixed case are an abbreviation, and no surname; but "John Doe MP" has them, too. */
static gboolean
ends_in_abbreviation (const NewsdocLexicon *lexicon,
                      const char           *text)
{
  const char *space = strrchr (text, ' ');
  g_autofree char *folded = NULL;

  if (space == NULL || g_utf8_strlen (space + 1, -1) != 2 || !newsdoc_text_is_caps (space + 1) || strchr (space, '.') != NULL || newsdoc_text_is_caps (text))
    return FALSE;
  folded = newsdoc_text_fold (space + 1, -1);
  return !is_listed (lexicon, "names", "suffixes", folded);
}

static gboolean
measure (const NewsdocLexicon *lexicon,
         const char           *text,
         Shape                *shape)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n", -1);
  gboolean first = TRUE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (!take_word (lexicon, words[i], first, shape))
        return FALSE;
      /* a particle in front stays so only before a capital: "de Gaulle", not "de la" */
      if (first && shape->small > 0 && words[i + 1] == NULL)
        return FALSE;
      first = FALSE;
    }
  return TRUE;
}

/* Where a name of several words has no capitals, its commonest parts tell it: "सुमन वर्मा". In a script that sets no space elsewhere the family's is a
 * word of its own: "山田 太郎". */
static gboolean
has_common_part (const NewsdocLexicon *lexicon,
                 const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  if (newsdoc_text_is_unspaced (g_utf8_get_char (folded)))
    return folded[newsdoc_lexicon_match (lexicon, "names", "surnames", folded, NULL)] == ' ';
  return newsdoc_lexicon_finds (lexicon, "names", "surnames", folded, NULL) > 0;
}

/* A name that has no capitals and no spaces begins with the family's, and there are not many of them. */
static gboolean
has_surname (const NewsdocLexicon *lexicon,
             const char           *text)
{
  const char * const *surnames = newsdoc_lexicon_list (lexicon, "names", "surnames");

  for (guint i = 0; surnames != NULL && surnames[i] != NULL; i++)
    if (g_str_has_prefix (text, surnames[i]) && g_utf8_strlen (text, -1) <= g_utf8_strlen (surnames[i], -1) + 2)
      return g_utf8_strlen (text, -1) > g_utf8_strlen (surnames[i], -1);
  return FALSE;
}

/* Names of scripts that set no spaces, and Korean ones, which have none in them: 2 to 4 characters. */
static gboolean
is_unspaced_name (const char *text)
{
  glong length = g_utf8_strlen (text, -1);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!newsdoc_text_is_unspaced (g_utf8_get_char (p)) && g_unichar_get_script (g_utf8_get_char (p)) != G_UNICODE_SCRIPT_HANGUL)
      return FALSE;
  return length >= 2 && length <= 4;
}

/* The words of a page around the story, and what leads into a name but is none of it. */
static gboolean
is_label (const NewsdocLexicon *lexicon,
          const char           *text)
{
  static const char *const lists[][2] = {
    { "kicker", "labels" }, { "share", "label" }, { "navigation", "label" }, { "comments", "label" }, { "advertisement", "label" },
    { "dates", "weekdays" }, { "dates", "months" }, { "related", "lead" }, { "paywall", "label" }, { "newsletter", "form" },
  };
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (newsdoc_lexicon_is (lexicon, lists[i][0], lists[i][1], folded))
      return TRUE;

  return newsdoc_lexicon_match (lexicon, "names", "not", folded, NULL) > 0 || newsdoc_lexicon_begins (lexicon, "byline", "lead", folded) > 0 ||
         newsdoc_lexicon_begins (lexicon, "credit", "lead", folded) > 0 || newsdoc_lexicon_begins (lexicon, "credit", "courtesy", folded) > 0;
}

guint
newsdoc_name_is_person (const NewsdocLexicon *lexicon,
                        const char           *text)
{
  Shape shape = { 0 };
  guint score;

  if (strlen (text) > 80 || is_label (lexicon, text) || ends_in_abbreviation (lexicon, text))
    return 0;
  if (is_unspaced_name (text))
    return has_surname (lexicon, text) ? 60 : 40;
  if (!measure (lexicon, text, &shape) || shape.words < 2 || shape.words > 5 || shape.capitals == 0 || shape.small > 3 ||
      shape.capitals + shape.initials < 2)
    return 0;

  score = shape.capitals + shape.initials <= 3 ? 75 : 55;
  if (shape.initials > 0 || shape.small > 0)
    score += 10;
  if (shape.uncased > 0)
    score = has_common_part (lexicon, text) ? NEWSDOC_NAME_FAMILY : 40;
  else if (newsdoc_text_is_caps (text))
    score -= 15;
  return score;
}
