/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language/names.h"

/* Authors as "kind:name[;role=…][;place=…][;organization=…][;contact=…]", a bar between them. */
static char *
print (GPtrArray *authors)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < authors->len; i++)
    {
      const NewsdocBylineName *author = g_ptr_array_index (authors, i);

      g_string_append_printf (out, "%s%s:%s", i > 0 ? " | " : "", newsdoc_byline_kind_name (author->kind), author->name);
      if (author->role != NULL)
        g_string_append_printf (out, ";role=%s", author->role);
      if (author->place != NULL)
        g_string_append_printf (out, ";place=%s", author->place);
      if (author->organization != NULL)
        g_string_append_printf (out, ";organization=%s", author->organization);
      if (author->contact != NULL)
        g_string_append_printf (out, ";contact=%s", author->contact);
    }
  return g_string_free (out, FALSE);
}

static void
test_parse (void)
{
  static const struct { const char *tag, *text, *authors; } rows[] = {
    { "en", "Jane Doe", "person:Jane Doe" },
    { "en", "By Jane Doe and John Roe", "person:Jane Doe | person:John Roe" },
    { "en", "By JANE DOE, JOHN MCROE and ANN O'POE", "person:Jane Doe | person:John McRoe | person:Ann O'Poe" },
    { "en", "Jane Doe, Chief Political Correspondent, in Berlin", "person:Jane Doe;role=Chief Political Correspondent;place=Berlin" },
    { "en", "Chief reporter Jane Doe", "person:Jane Doe;role=Chief reporter" },
    { "en", "Jane Doe in Paris and John Roe in Rome", "person:Jane Doe;place=Paris | person:John Roe;place=Rome" },
    { "en", "Jane Doe and John Roe in Rome", "person:Jane Doe;place=Rome | person:John Roe;place=Rome" },
    { "en", "Jane Doe for Example News", "person:Jane Doe;organization=Example News" },
    { "en", "Jane Doe/dpa", "person:Jane Doe;organization=dpa" },
    { "en", "Jane Doe and AP", "person:Jane Doe | organization:AP" },
    { "en", "Jane Doe | jane@example.org", "person:Jane Doe;contact=jane@example.org" },
    { "en", "Jane Doe 22 Aug 2023, 6:30pm", "person:Jane Doe" },
    { "en", "Reuters Staff", "staff:Reuters Staff" },
    { "en", "AP", "organization:AP" },
    { "en", "Ludwig van Beethoven & Vincent d’Onofrio", "person:Ludwig van Beethoven | person:Vincent d’Onofrio" },
    { "en", "J.K. Doe, Mary-Kate Roe", "person:J.K. Doe | person:Mary-Kate Roe" },
    { "en", "By Jane Doe on June 29, 2017 9:00 AM EST", "person:Jane Doe" },
    { "en", "Jane Doe@janedoe", "person:Jane Doe;contact=@janedoe" },
    { "en", "Jane\xC2\xA0" "Doe Staff Writer", "person:Jane Doe;role=Staff Writer" },
    { "en", "Jane Doe The Associated Press", "person:Jane Doe;organization=The Associated Press" },
    { "en", "Jane Doe For Example.Com", "person:Jane Doe;organization=Example.Com" },
    { "en", "ByJane Doe", "person:Jane Doe" },
    { "en", "By The Associated Press", "organization:The Associated Press" },
    { "en", "Mary Jane Doe Staff Writer", "person:Mary Jane Doe;role=Staff Writer" },
    { "en", "KALK | By Jane Doe", "person:Jane Doe" },
    { "en", "Jane Doe Senior Politics Editor, Example News", "person:Jane Doe;role=Senior Politics Editor;organization=Example News" },
    { "en", "By Jane Doe \xC2\xA0on\xC2\xA0" "December 13, 2016", "person:Jane Doe" },
    { "en", "Byron Doe", "person:Byron Doe" },
    { "en", "Jane Doe Jane Doe", "person:Jane Doe" },
    { "en", "Sirhan Sirhan", "person:Sirhan Sirhan" },
    { "it", "di Anna Bianchi", "person:Anna Bianchi" },
    { "it", "A cura di Anna Bianchi e Marco Neri", "person:Anna Bianchi | person:Marco Neri" },
    { "it", "di ANNA BIANCHI", "person:Anna Bianchi" },
    { "it", "Di fronte alla folla", "" },
    { "pt", "Por Ana Souza e João Melo", "person:Ana Souza | person:João Melo" },
    { "pt", "Por exemplo", "" },
    { "pt", "Da Redação", "staff:Da Redação" },
    { "nl", "Door Anna de Wit en Jan Bos", "person:Anna de Wit | person:Jan Bos" },
    { "nl", "Door de regen", "" },
    { "sv", "Av Anna Lind", "person:Anna Lind" },
    { "sv", "Text: Anna Lind", "person:Anna Lind" },
    { "sv", "Av dem som bor här", "" },
    { "sv", "– av Redaktionen", "staff:Redaktionen" },
    { "nb", "Anna Dahl, journalist", "person:Anna Dahl;role=journalist" },
    { "nb", "Anna Dahl – Journalist i Paris", "person:Anna Dahl;role=Journalist;place=Paris" },
    { "nb", "Av: Redaksjonen", "staff:Redaksjonen" },
    { "da", "Interview af Anna Holm", "person:Anna Holm" },
    { "da", "Af dokumentet fremgår det", "" },
    { "fi", "Teksti: Anna Laine", "person:Anna Laine" },
    { "fi", "Anna Laine, toimittaja", "person:Anna Laine;role=toimittaja" },
    { "pl", "Autor: Anna Kowal", "person:Anna Kowal" },
    { "pl", "oprac. Anna Kowal", "person:Anna Kowal" },
    { "cs", "Autor: Anna Dvorská", "person:Anna Dvorská" },
    { "cs", "Anna Dvorská, redaktorka", "person:Anna Dvorská;role=redaktorka" },
    { "tr", "Haber: Ayşe Demir", "person:Ayşe Demir" },
    { "tr", "Ayşe Demir | 16.01.2026", "person:Ayşe Demir" },
    { "en", "By the time he left", "" },
    { "en", "", "" },
    { "de", "Von Anna Müller und Peter Özil (dpa)", "person:Anna Müller;organization=dpa | person:Peter Özil;organization=dpa" },
    { "de", "Von Anna zu Müller, Berlin", "person:Anna zu Müller;place=Berlin" },
    { "de", "Anna Müller, Redakteurin", "person:Anna Müller;role=Redakteurin" },
    { "de", "von Anna Müller am 29. Mai 2017 , 14:14 Uhr", "person:Anna Müller" },
    { "fr", "Par Marie Dupont avec AFP", "person:Marie Dupont | organization:AFP" },
    { "fr", "Marie Dupont, envoyée spéciale à Kiev", "person:Marie Dupont;role=envoyée spéciale;place=Kiev" },
    { "es", "Por Ana Pérez y José de la Cruz (Enviado especial)", "person:Ana Pérez | person:José de la Cruz;role=Enviado especial" },
    { "es", "ANA PÉREZ | Bruselas", "person:Ana Pérez;place=Bruselas" },
    { "es", "Por Redacción", "staff:Redacción" },
    { "en", "Will Doe", "person:Will Doe" },
    { "en", "Jane Doe Investigative Reporter", "person:Jane Doe;role=Investigative Reporter" },
    { "en", "January 28, 2019 by Jane Doe 15 Comments", "person:Jane Doe" },
    { "en", "Jane Doe • May 3, 2024 • Sports, Weather", "person:Jane Doe" },
    { "en", "Senior Writer", "" },
    { "zh", "记者：王小明、李华", "person:王小明 | person:李华" },
    { "ko", "홍길동 기자", "person:홍길동" },
    { "ko", "홍길동·김철수 특파원", "person:홍길동 | person:김철수" },
    { "ko", "홍길동 기자 hong@example.org", "person:홍길동;contact=hong@example.org" },
    { "zh", "记者从船运公司获悉", "" },
    { "zh", "（责编：王小明、赵一平）", "person:王小明 | person:赵一平" },
    { "zh-Hant", "記者陳大文／高雄報導", "person:陳大文;place=高雄" },
    { "zh-Hant", "記者陳大文／綜合報導", "person:陳大文 | staff:綜合報導" },
    { "ja", "取材・文＝鈴木一郎", "person:鈴木一郎" },
    { "ja", "鈴木一郎記者", "person:鈴木一郎" },
    { "ru", "Автор: Анна Линд, Петр Холм", "person:Анна Линд | person:Петр Холм" },
    { "ru", "Анна Линд и Петр Холм, 8 января 2024, 17:46", "person:Анна Линд | person:Петр Холм" },
    { "uk", "Автори: Анна Лінд та Петро Холм", "person:Анна Лінд | person:Петро Холм" },
    { "ar", "بقلم: سليم الخطيب", "person:سليم الخطيب" },
    { "id", "Oleh Sari Wulandari dan Budi Santoso", "person:Sari Wulandari | person:Budi Santoso" },
    { "es", "Por Agencia EFE", "organization:Agencia EFE" },
    { "en", "By Our Staff Reporter", "staff:Our Staff Reporter" },
    { "en", "By Staff, Lyngsund", "staff:Staff;place=Lyngsund" },
    { "en", "By Jane Doe Edited by John Roe", "person:Jane Doe" },
    { "en", "By Jane Doe BBC News", "person:Jane Doe;organization=BBC News" },
    { "de", "Von Anna Müller (Text) und Peter Özil (Fotos)", "person:Anna Müller" },
    { "fr", "De notre correspondante à Lyon, Marie Dupont", "person:Marie Dupont;place=Lyon" },
    { "it", "Dal nostro inviato Anna Bianchi", "person:Anna Bianchi;role=Dal nostro inviato" },
    { "hi", "सुमन वर्मा, नई दिल्ली।", "person:सुमन वर्मा;place=नई दिल्ली" },
    { "hi", "एजेंसी, नई दिल्ली", "staff:एजेंसी;place=नई दिल्ली" },
    { "ja", "ロンドン＝山田太郎", "person:山田太郎;place=ロンドン" },
    { "ko", "도쿄=홍길동 특파원", "person:홍길동;place=도쿄" },
    { "ko", "[하버데일리 홍길동기자]", "person:홍길동" },
    { "zh", "记者 王小明 编辑 李华", "person:王小明" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) authors = newsdoc_names_parse (newsdoc_lexicon_get (rows[i].tag), rows[i].text);
      g_autofree char *printed = print (authors);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (printed, ==, rows[i].authors);
    }
}

static void
test_looks_like (void)
{
  static const char *const names[] = {
    "Jane Doe", "Jane Doe and John Roe", "JANE DOE", "Jane van der Doe", "Jane Doe/dpa", "J. K. Doe", "Jane Doe, Staff Writer", "Bashar al-Assad",
  };
  static const char *const others[] = {
    "", "Jane", "Breaking News", "The Mayor", "Jane Doe said so", "Read More", "Jane Doe is here.", "Special Report", "Why We Left It All Behind Us Now",
    "3 May 2024", "January", "Senior Correspondent", "— Jane Doe (@jane) May 3, 2024", "Green Fumes in Berlin: What Now", "Example University", "the end",
  };
  /* names, or what stands where they do: bylines where a lead word or a class says so, and else as often something else */
  static const char *const doubtful[] = { "Reuters", "Jane Doe in Berlin", "Jane Doe for Example News", "Jane Doe, Berlin", "Jane Doe - Los Angeles" };
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");

  for (guint i = 0; i < G_N_ELEMENTS (doubtful); i++)
    {
      g_test_message ("%s", doubtful[i]);
      g_assert_cmpuint (newsdoc_names_looks_like (lexicon, doubtful[i]), <, NEWSDOC_NAMES_ALONE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i]);
      g_assert_cmpuint (newsdoc_names_looks_like (lexicon, names[i]), >, NEWSDOC_NAMES_NO);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_test_message ("%s", others[i]);
      g_assert_cmpuint (newsdoc_names_looks_like (lexicon, others[i]), ==, NEWSDOC_NAMES_NO);
    }
}

/* Without capitals and spaces a name is any word, until a title or a date stands beside it. */
static void
test_uncased (void)
{
  static const struct { const char *tag, *text; gboolean sure; } rows[] = {
    { "ko", "홍길동 기자", TRUE }, { "ko", "홍길동", FALSE }, { "ko", "뉴스홈", FALSE }, { "ja", "鈴木一郎記者", TRUE }, { "ja", "鈴木一郎", FALSE },
    { "ja", "鈴木一郎 2024年5月3日", TRUE }, { "ja", "国際 2024年5月3日", FALSE }, { "ja", "桟橋改修 2024年5月3日", FALSE }, { "zh", "王小明2024-03-01 14:27", TRUE },
    { "zh", "海港日报记者 王小明", TRUE }, { "ko", "김민수 이영희 기자", TRUE }, { "zh", "国际 2024-03-01", FALSE }, { "zh", "新华社 2024-03-01", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (newsdoc_names_looks_like (newsdoc_lexicon_get (rows[i].tag), rows[i].text) == NEWSDOC_NAMES_ALONE, ==, rows[i].sure);
    }
}

/* A line of any length and content is answered, and soon. */
static void
test_long (void)
{
  g_autofree char *line = g_strnfill (100000, 'A');
  g_autoptr (GPtrArray) authors = newsdoc_names_parse (newsdoc_lexicon_get ("en"), line);

  g_assert_cmpuint (authors->len, ==, 0);
  g_assert_cmpuint (newsdoc_names_looks_like (newsdoc_lexicon_get ("en"), line), ==, NEWSDOC_NAMES_NO);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/names/parse", test_parse);
  g_test_add_func ("/names/looks-like", test_looks_like);
  g_test_add_func ("/names/uncased", test_uncased);
  g_test_add_func ("/names/long", test_long);

  return g_test_run ();
}
