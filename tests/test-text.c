/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language/text.h"

#include <string.h>

static void
test_fold (void)
{
  static const char *const rows[][2] = {
    { "", "" },
    { "  Two\t words \n", "two words" },
    { "plain ascii stays", "plain ascii stays" },
    { "CAFÉ Straße", "café strasse" },
    { "DAKİKA Yayınlanma YAYINLANMA", "dakika yayinlanma yayinlanma" },
    { "“Quoted” ‘words’ and «these» „too“", "\"quoted\" 'words' and \"these\" \"too\"" },
    { "it’s a rock`n´roll", "it's a rock'n'roll" },
    { "a – b — c − d ‐ e", "a - b - c - d - e" },
    { "wait…", "wait..." },
    { "5″ and 6‴ or 7⁗", "5\" and 6''' or 7''''" },   /* three primes are one character, two are not */
    { "a¯b", "a \u0304b" },                               /* a spacing accent has a space in it */
    { "no\xC2\xA0" "break", "no break" },
    { "soft\xC2\xADhyphen zero\xE2\x80\x8Bwidth \xEF\xBB\xBF" "bom", "softhyphen zerowidth bom" },
    { "ﬁne Ⅳ ２０２４", "fine iv 2024" },
    { "e\xCC\x81t\xC3\xA9", "été" },
    { "ΣΊΣΥΦΟΣ", "σίσυφοσ" },
    { "МОСКВА", "москва" },
    { "ᏣᎳᎩ ꮳꮃꭹ Ꮽ", "ꮳꮃꭹ ꮳꮃꭹ ꮽ" },   /* by Unicode's tables, the small letters fold to the capitals */
    { "新华社北京", "新华社北京" },
    { "（Ａ）：ｂ／ｃ｜！", "(a):b/c|!" },
    { "٣ مايو ٢٠٢٤", "3 مايو 2024" },
    { "३ मई २०२४", "3 मई 2024" },
    { "هل؟ نعم، لا؛", "هل? نعم, لا;" },
    { "أيضًا كتـــاب", "أيضا كتاب" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = newsdoc_text_fold (rows[i][0], -1);
      g_autofree char *again = newsdoc_text_fold (folded, -1);

      g_assert_cmpstr (folded, ==, rows[i][1]);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
test_fold_length (void)
{
  g_autofree char *part = newsdoc_text_fold ("Photo: Jane", 6);
  g_autofree char *nothing = newsdoc_text_fold (NULL, -1);

  g_assert_cmpstr (part, ==, "photo:");
  g_assert_cmpstr (nothing, ==, "");
}

/* What is not UTF-8 must neither crash nor hang; the good bytes around it stay. */
/* What is certain of the first bytes is what folding makes of them, and of plain words all is. */
static void
test_fold_head (void)
{
  static const struct { const char *text; guint sure; } rows[] = {
    { "Photographs", 8 }, { "Photo: Jane", 8 }, { "MAY", 3 }, { "a b", 3 }, { "", 0 }, { " May", 0 }, { "May  3", 3 }, { "May ", 3 }, { "Caf\u00e9", 2 },
    { "Cafe\u0301", 3 }, { "\u00dcber", 0 }, { "`May", 0 }, { "May\n3", 3 }, { "May \u201cx", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = newsdoc_text_fold (rows[i].text, -1);
      guint64 known, head = newsdoc_text_fold_head (rows[i].text, &known);

      g_test_message ("%s", rows[i].text);
      for (guint j = 0; j < 8; j++)
        {
          g_assert_cmpuint (known >> (8 * j) & 0xFF, ==, j < rows[i].sure ? 0xFF : 0);
          if (j < rows[i].sure)
            g_assert_cmpuint (head >> (8 * j) & 0xFF, ==, (guchar) folded[j]);
        }
    }
}

/* Equal texts have equal numbers, and what stands in the last bytes tells others apart. */
static void
test_hash (void)
{
  g_autofree char *copy = g_strdup ("the ferry leaves the quay");

  g_assert_cmpuint (newsdoc_text_hash (copy), ==, newsdoc_text_hash ("the ferry leaves the quay"));
  g_assert_cmpuint (newsdoc_text_hash (copy), !=, newsdoc_text_hash ("the ferry leaves the quad"));
  g_assert_cmpuint (newsdoc_text_hash (""), ==, newsdoc_text_hash (""));
}

static void
test_count_letters (void)
{
  g_assert_cmpuint (newsdoc_text_count_letters ("", 0), ==, 0);
  g_assert_cmpuint (newsdoc_text_count_letters ("a-1 é\u0301", strlen ("a-1 é\u0301")), ==, 3);
  g_assert_cmpuint (newsdoc_text_count_letters ("abc", 2), ==, 2);
}

static void
test_fold_broken (void)
{
  g_autofree char *folded = newsdoc_text_fold ("ab\xFF\xC3 cd", -1);

  g_assert_true (g_str_has_prefix (folded, "ab"));
  g_assert_true (g_str_has_suffix (folded, "cd"));
  g_assert_true (g_utf8_validate (folded, -1, NULL));
}

static void
test_unfold (void)
{
  static const struct { const char *text; gsize folded; const char *rest; } rows[] = {
    { "By  Jane", 2, "  Jane" },
    { "By  \xC2\xA0Jane", 3, "Jane" },
    { "  By Jane", 2, " Jane" },
    { "Straße 5", 7, " 5" },
    { "Wait… now", 7, " now" },
    { "„Ja“ nein", 4, " nein" },
    { "soft\xC2\xADhyphen here", 10, " here" },
    { "any", 0, "any" },
    { "any", 99, "" },
    { "كتبَ علي", 6, " علي" },
    { "２０２４年", 4, "年" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (rows[i].text + newsdoc_text_unfold_length (rows[i].text, rows[i].folded), ==, rows[i].rest);
}

/* The two functions must agree at every word: what is counted folds to the prefix. */
static void
test_unfold_agrees (void)
{
  static const char *const texts[] = { "Crédit photo : ﬁne “x” — y…  z", "Łódź und Ōsaka №5", "e\xCC\x81 a\xCC\x8A b" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *folded = newsdoc_text_fold (texts[i], -1);

      for (gsize n = 1; n <= strlen (folded); n++)
        if (folded[n] == ' ' || folded[n] == '\0')
          {
            g_autofree char *prefix = newsdoc_text_fold (texts[i], newsdoc_text_unfold_length (texts[i], n));

            g_assert_cmpmem (prefix, strlen (prefix), folded, n);
          }
    }
}

static void
test_ends_sentence (void)
{
  static const char *const yes[] = { "It is.", "Is it?", "He said “no.”", "(It was so.)", "Wait…", "走了。", "是吗？", "「はい。」", "（走った！）", "배가 없었다.", "هل؟",  "Ja.« ", "وہ گیا۔", "वह गया।" };
  static const char *const no[] = { "", "A headline", "Two, three,", "(left)", "\"Quoted\"", "and so:", "…and on", "记者：", "「はい」", "새벽,", "٢٠٢٤" };

  for (guint i = 0; i < G_N_ELEMENTS (yes); i++)
    g_assert_true (newsdoc_text_ends_sentence (yes[i], -1));
  for (guint i = 0; i < G_N_ELEMENTS (no); i++)
    g_assert_false (newsdoc_text_ends_sentence (no[i], -1));
  g_assert_true (newsdoc_text_ends_sentence ("One. Two", 4));
}

static void
test_count_words (void)
{
  g_assert_cmpuint (newsdoc_text_count_words (""), ==, 0);
  g_assert_cmpuint (newsdoc_text_count_words ("one, two - three's"), ==, 3);
  g_assert_cmpuint (newsdoc_text_count_words ("— / —"), ==, 0);
  g_assert_cmpuint (newsdoc_text_count_words ("北京今天"), ==, 2);
  g_assert_cmpuint (newsdoc_text_count_words ("배가 없었다"), ==, 2);
  g_assert_cmpuint (newsdoc_text_count_words ("कोई नाव नहीं"), ==, 3);
  g_assert_cmpuint (newsdoc_text_count_words ("船が来た。"), ==, 2);
  g_assert_cmpuint (newsdoc_text_count_words ("iPhone 手机"), ==, 2);
  g_assert_cmpuint (newsdoc_text_count_words ("เรือมาถึงแล้ว"), ==, 4);
}

static void
test_is_caps (void)
{
  g_assert_true (newsdoc_text_is_caps ("LA CROSSE, 2024"));
  g_assert_true (newsdoc_text_is_caps ("ÉTÉ"));
  g_assert_false (newsdoc_text_is_caps ("La Crosse"));
  g_assert_false (newsdoc_text_is_caps ("2024"));
  g_assert_false (newsdoc_text_is_caps ("新华社"));
}

static void
test_mend_case (void)
{
  static const char *const rows[][2] = {
    { "PETER PARKS", "Peter Parks" },
    { "MCDONALD-O'NEIL", "McDonald-O'Neil" },
    { "ANNA VAN DER BERG", "Anna van der Berg" },
    { "BASHAR AL-ASSAD", "Bashar al-Assad" },
    { "J.P. ÖZTÜRK", "J.P. Öztürk" },
    { "DE LA CRUZ", "De la Cruz" },
    { "Jane DOE", "Jane DOE" },
    { "王小明", "王小明" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *mended = newsdoc_text_mend_case (rows[i][0]);

      g_assert_cmpstr (mended, ==, rows[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/fold/head", test_fold_head);
  g_test_add_func ("/text/hash", test_hash);
  g_test_add_func ("/text/count-letters", test_count_letters);
  g_test_add_func ("/text/fold/length", test_fold_length);
  g_test_add_func ("/text/fold/broken", test_fold_broken);
  g_test_add_func ("/text/unfold", test_unfold);
  g_test_add_func ("/text/unfold/agrees", test_unfold_agrees);
  g_test_add_func ("/text/ends-sentence", test_ends_sentence);
  g_test_add_func ("/text/count-words", test_count_words);
  g_test_add_func ("/text/is-caps", test_is_caps);
  g_test_add_func ("/text/mend-case", test_mend_case);

  return g_test_run ();
}
