/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language/lexicon.h"
#include "language/text.h"

#include <string.h>

typedef struct
{
  const char *tag, *group, *key, *text;
  gsize       length;   /* folded bytes; for is: 0 or 1 */
} Row;

static void
test_get (void)
{
  g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get ("de-AT")), ==, "de");
  g_assert_cmpstr (newsdoc_lexicon_region (newsdoc_lexicon_get ("de-AT")), ==, "at");
  g_assert_cmpstr (newsdoc_lexicon_region (newsdoc_lexicon_get ("de-Latn-CH")), ==, "ch");
  g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get (NULL)), ==, "en");
  g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get ("")), ==, "en");
  g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get ("xx-YY")), ==, "en");
  g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get ("../en")), ==, "en");
  g_assert_true (newsdoc_lexicon_get ("fr") == newsdoc_lexicon_get ("FR"));
}

/* RFC 4647's lookup, and languages that are read with another's file. */
static void
test_lookup (void)
{
  static const char *const rows[][3] = {
    { "pt-BR", "pt", "br" },
    { "pt_PT.UTF-8", "pt", "pt" },
    { "nl-BE", "nl", "be" },
    { "de-CH-1996", "de", "ch" },
    { "de-Latn-AT-x-news", "de", "at" },
    { "de-u-co-phonebk", "de", "" },
    { "en-a-bb-x-cc", "en", "" },
    { "no", "nb", "" },
    { "nn-NO", "nb", "no" },
    { "NO-no", "nb", "no" },
    { "nb", "nb", "" },
    { "es-419", "es", "" },
    { "und", "und", "" },
    { "-", "en", "001" },
    { "x-klingon", "en", "001" },
    { "nob", "en", "001" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i][0]);
      g_assert_cmpstr (newsdoc_lexicon_tag (newsdoc_lexicon_get (rows[i][0])), ==, rows[i][1]);
      g_assert_cmpstr (newsdoc_lexicon_region (newsdoc_lexicon_get (rows[i][0])), ==, rows[i][2]);
    }
}

static void
test_begins (void)
{
  static const Row rows[] = {
    { "en", "byline", "lead", "By Jane Doe", 2 },
    { "en", "byline", "lead", "— Written by Jane", 12 },
    { "en", "byline", "lead", "Byte for byte", 0 },
    { "en", "byline", "lead", "By-election in Kalk", 0 },
    { "en", "byline", "lead", "Standing by", 0 },
    { "de", "byline", "lead", "Von: Anna", 4 },
    { "de", "byline", "lead", "By Anna", 2 },                        /* English stands behind all */
    { "en", "byline", "lead", "Von Anna", 0 },                        /* not the other way round */
    { "fr", "credit", "lead", "Crédit photo : Anna", 15 },            /* a space before the colon or none */
    { "fr", "credit", "lead", "CRÉDIT PHOTO: ANNA", 14 },
    { "en", "continued", "to", "Continued on page A6", 20 },
    { "en", "dates", "ago", "3h ago", 6 },
    { "en", "dates", "ago", "3d ago", 6 },
    { "en", "newsletter", "lead", "Get our free weekly newsletter now", 30 },
    { "en", "newsletter", "lead", "Get. Our newsletter", 0 },         /* a wildcard stays in its sentence */
    { "ar", "related", "lead", "اقرأ أيضًا: خبر", strlen ("اقرأ أيضا:") }, /* with vowel marks or without */
    { "ru", "related", "lead", "Читайте также: …", strlen ("читайте также:") },
    { "ru", "byline", "lead", "Автор книги", 0 },
    { "hi", "related", "lead", "यह भी पढ़ें: खबर", strlen ("यह भी पढ़ें:") },
    { "ja", "rights", "lead", "無断転載の裁判", 0 },
    { "zh", "byline", "lead", "记者 王小明", strlen ("记者") },
    { "zh", "byline", "lead", "记者从市政府获悉", 0 },
    { "zh", "byline", "lead", "（责编：王小明）", strlen ("(责编:") },   /* full-width signs are the others */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = newsdoc_text_fold (rows[i].text, -1);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpuint (newsdoc_lexicon_begins (newsdoc_lexicon_get (rows[i].tag), rows[i].group, rows[i].key, folded), ==, rows[i].length);
    }
}

static void
test_is (void)
{
  static const Row rows[] = {
    { "en", "comments", "label", "Comments", 1 },
    { "en", "comments", "label", "Facebook Comments2", 1 },
    { "en", "comments", "label", "32 comments", 1 },
    { "en", "comments", "label", "(1,204 Comments)", 1 },
    { "en", "comments", "label", "Comments made by the mayor", 0 },
    { "en", "newsletter", "form", "* indicates required", 1 },
    { "en", "navigation", "label", "5 min read", 1 },
    { "en", "endmark", "label", "###", 1 },
    { "en", "endmark", "label", "5 6 7", 0 },
    { "de", "share", "label", "Auf Facebook teilen", 1 },
    { "es", "related", "lead", "¡Lea también!", 1 },
    { "de", "newsletter", "form", "E-Mail-Adresse", 1 },              /* hyphens of the phrase's own */
    { "fr", "share", "label", "Suivez-nous", 1 },
    { "fr", "advertisement", "label", "Publicité", 1 },
    { "fr", "advertisement", "label", "La publicité ment", 0 },
    { "it", "rights", "lead", "© RIPRODUZIONE RISERVATA", 1 },
    { "pt", "advertisement", "label", "CONTINUA DEPOIS DA PUBLICIDADE", 1 },
    { "nl", "related", "lead", "Lees ook:", 1 },
    { "sv", "share", "label", "Dela på Facebook", 1 },
    { "sv", "share", "label", "Dela på ansvaret", 0 },
    { "nb", "comments", "label", "12 kommentarer", 1 },
    { "nn", "related", "lead", "Les òg", 1 },
    { "da", "related", "lead", "LÆS OGSÅ:", 1 },
    { "fi", "advertisement", "label", "Mainos päättyy", 1 },
    { "pl", "comments", "label", "Komentarze(9)", 1 },
    { "cs", "comments", "label", "Diskuze", 1 },
    { "tr", "related", "lead", "İLGİLİ HABER:", 1 },                  /* İ and ı fold to i */
    { "tr", "navigation", "label", "ANASAYFA", 1 },
    { "tr", "related", "lead", "Devamını Oku", 1 },
    { "tr", "related", "lead", "DEVAMINI OKU", 1 },
    { "ja", "advertisement", "label", "【広告】", 1 },
    { "ko", "share", "label", "기사 공유", 1 },
    { "ko", "comments", "label", "댓글 12", 1 },
    { "ko", "comments", "label", "댓글이 많다", 0 },
    { "lt", "dates", "ago", "Prieš 6 val.", 1 },
    { "ja", "dates", "ago", "１２時間前", 1 },
    { "id", "advertisement", "label", "Iklan", 1 },
    { "uk", "related", "lead", "Читайте також", 1 },
    { "hu", "related", "lead", "Olvassa el ezt is:", 1 },
    { "ro", "related", "lead", "CITEŞTE ŞI:", 1 },
    { "ro", "related", "lead", "Citește și:", 1 },
    { "vi", "related", "lead", "Đọc nhiều", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *folded = newsdoc_text_fold (rows[i].text, -1);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (newsdoc_lexicon_is (newsdoc_lexicon_get (rows[i].tag), rows[i].group, rows[i].key, folded), ==, rows[i].length == 1);
    }
}

/* Looked through once for all lists, a text has what a look for each of them finds. */
static void
test_look (void)
{
  static const char *const lists[][2] = {
    { "signoff", "contains" }, { "signoff", "lead" }, { "disclaimer", "contains" }, { "rights", "contains" }, { "agency", "names" },
    { "agency", "forms" }, { "credit", "lead" }, { "byline", "and" }, { "no", "such" },
  };
  static const char *const texts[] = {
    "", "-", "jane doe contributed to this report.", "jane contributed", "the views expressed in this long column are those of the author",
    "the view from the quay", "(ap) — the ferry", "map", "by-reuters", "'reuters'", "example images", "images", "all rights reserved.", "no5",
    "photo: jane", "photo :jane", "the all-rights man", "记者从新华社获悉",
  };
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      NewsdocPlaces *places = newsdoc_lexicon_look (lexicon, texts[i]);

      for (guint j = 0; j < G_N_ELEMENTS (lists); j++)
        {
          gboolean finds = newsdoc_lexicon_finds (lexicon, lists[j][0], lists[j][1], texts[i], NULL) > 0;

          g_test_message ("%s: %s/%s", texts[i], lists[j][0], lists[j][1]);
          g_assert_cmpint (newsdoc_lexicon_is_in (lexicon, lists[j][0], lists[j][1], places), ==, finds);
          if (finds)
            g_assert_true (newsdoc_lexicon_may_be_in (lexicon, lists[j][0], lists[j][1], places));
        }
      newsdoc_places_free (places);
    }
}

/* Several keys' lists are asked for as one. */
static void
test_together (void)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");

  g_assert_true (newsdoc_lexicon_is (lexicon, "dates", "months+weekdays", "may"));
  g_assert_true (newsdoc_lexicon_is (lexicon, "dates", "months+weekdays", "friday"));
  g_assert_false (newsdoc_lexicon_is (lexicon, "dates", "months+weekdays", "may friday"));
  g_assert_false (newsdoc_lexicon_is (lexicon, "dates", "no+such", "may"));
}

static void
test_finds (void)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");
  gsize at = 0;

  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "signoff", "contains", "jane doe contributed to this report.", &at), ==, 26);
  g_assert_cmpuint (at, ==, 9);
  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "signoff", "contains", "jane contributed", NULL), ==, 0);
  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "byline", "and", "sandy", NULL), ==, 0);
  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "disclaimer", "contains",
                                           "the views expressed in this long column are those of the author", &at), >, 0);
  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "no", "such", "text", NULL), ==, 0);
}

static void
test_ends (void)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");

  g_assert_cmpuint (newsdoc_lexicon_ends (lexicon, "signoff", "contains", "a doe contributed to this report."), ==, 27);
  g_assert_cmpuint (newsdoc_lexicon_ends (lexicon, "signoff", "contains", "contributed to this report, and more"), ==, 0);
}

/* Scripts without spaces match anywhere. */
static void
test_unspaced (void)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("und");
  gsize at = 0;

  g_assert_cmpuint (newsdoc_lexicon_finds (lexicon, "agency", "names", "记者从新华社获悉", &at), ==, strlen ("新华社"));
  g_assert_cmpuint (at, ==, strlen ("记者从"));
}

static void
test_match (void)
{
  guint entry = 99;

  g_assert_cmpuint (newsdoc_lexicon_match (newsdoc_lexicon_get ("en"), "dates", "months", "sept. 3", &entry), ==, 5);
  g_assert_cmpuint (entry, ==, 8);
  g_assert_cmpuint (newsdoc_lexicon_match (newsdoc_lexicon_get ("de"), "dates", "months", "mai 2024", &entry), ==, 3);
  g_assert_cmpuint (entry, ==, 4);
  g_assert_cmpuint (newsdoc_lexicon_match (newsdoc_lexicon_get ("en"), "dates", "months", "(may)", &entry), ==, 0);
}

/* Neighbours are the hard ones: Norwegian, Danish and Swedish; Spanish, Portuguese and Italian; Czech and Polish. */
static void
test_guess (void)
{
  static const char *const rows[][2] = {
    { "en", "the minister said that it was not the first time that they had heard of this" },
    { "de", "die ministerin sagte, dass sie das nicht zum ersten mal von den leuten gehört habe" },
    { "fr", "la ministre a dit que ce n'est pas la première fois que les gens en parlent dans le pays" },
    { "es", "la ministra dijo que no es la primera vez que los vecinos hablan de ello en el país" },
    { "pt", "a ministra disse que não é a primeira vez que os moradores falam disso no país" },
    { "it", "la ministra ha detto che non è la prima volta che gli abitanti ne parlano nel paese" },
    { "nb", "ministeren sier at det ikke er første gang folk i bygda snakker om dette, og hun vil se på saken etter påske" },
    { "nb", "ministeren seier at det ikkje er første gongen folk i bygda snakkar om dette, og ho vil sjå på saka etter påske" },
    { "da", "ministeren siger, at det ikke er første gang, at folk i byen taler om det, og hun vil se på sagen efter påske" },
    { "sv", "ministern säger att det inte är första gången som folk i byn talar om detta, och hon ska se över saken efter påsk" },
    { "nb", "båten gikk fra kaia klokka sju om morgenen. da den ikke kom fram, ble det meldt fra til politiet, som leter mellom øyene nå." },
    { "da", "båden sejlede fra kajen klokken syv om morgenen. da den ikke nåede frem, blev det meldt til politiet, som nu leder mellem øerne." },
    { "sv", "båten lämnade kajen klockan sju på morgonen. när den inte kom fram larmades polisen, som nu letar mellan öarna." },
    { "nl", "de minister zegt dat het niet de eerste keer is dat er in het dorp over wordt gesproken" },
    { "fi", "ministeri sanoo, että ei ole ensimmäinen kerta kun kylässä puhutaan tästä, mutta hän aikoo myös tutkia asian" },
    { "cs", "ministryně řekla, že to není poprvé, co se o tom ve vsi mluví, ale že se na věc ještě podívá" },
    { "pl", "ministra powiedziała, że nie jest to pierwszy raz, kiedy we wsi się o tym mówi, ale jeszcze się temu przyjrzy" },
    { "tr", "bakan, köyde bunun ilk kez konuşulmadığını ancak daha sonra konuyu bir kez de kendisinin inceleyeceğini söyledi ve gitti" },
    { "ru", "министр сказал, что он не знал об этом и что это было до него, но не после" },
    { "uk", "міністр сказав, що він не знав про це і що це було до нього, але не після" },
    { "ar", "قال الوزير إن هذا لم يكن في علمه وإن ذلك كان قبل أن يأتي إلى الوزارة" },
    { "hi", "मंत्री ने कहा कि यह उनके समय में नहीं हुआ था और वह इस बारे में नहीं जानते थे" },
    { "id", "menteri itu mengatakan bahwa dia tidak tahu dan tidak akan berbicara dengan mereka karena itu" },
    { "lt", "ministras sakė, kad jis apie tai nežinojo ir kad tai buvo dar prieš jam ateinant, bet ne po to" },
    { "bg", "министърката каза, че не за първи път се говори за това в селото и че ще види какво може да се направи" },
    { "sr", "министарка је рекла да то није први пут да се у селу говори о томе и да ће после видети шта може" },
    { "el", "η υπουργός είπε ότι δεν είναι η πρώτη φορά που μιλούν γι' αυτό στο χωριό" },
    { "he", "השרה אמרה שזו לא הפעם הראשונה" },
    { "th", "รัฐมนตรีกล่าวว่าไม่ใช่ครั้งแรก" },
    { "ta", "அமைச்சர் இது முதல் முறை அல்ல என்று கூறினார்" },
    { "fa", "وزیر گفت که این بار نخست نیست که در روستا از آن گفته می‌شود و او هم پیش از این آن را دیده است" },
    { "ur", "وزیر نے کہا کہ یہ پہلی بار نہیں ہے کہ گاؤں میں اس کی بات ہو رہی ہے اور وہ بھی اس کو دیکھے گی" },
    { "bn", "মন্ত্রী বলেন, এই কথা গ্রামে আগে থেকে আছে এবং তিনি তা নিয়ে আরও অনেক কিছু করতে পারেন" },
    { "vi", "bộ trưởng nói đây không phải là lần đầu người trong làng nói về việc này và bà sẽ xem lại" },
    { "zh", "部长星期一表示对此事一无所知" },
    { "ja", "大臣は月曜日、知らなかったと述べた" },
    { "ko", "장관은 월요일 몰랐다고 말했다" },
    { "en", "the minister said that it was not the first time that 王小明 had heard of this" },
    { NULL, "menu home search 12 34" },
    { NULL, "function(e,t,n){var r=n(123);e.exports=function(a,o,i){return a.y?e:o}}" },
    { "ro", "ministrul a spus că nu este prima dată când se vorbește în sat despre asta și că va vedea" },
    { "hu", "a miniszter azt mondta, hogy nem ez az első alkalom, hogy a faluban erről van szó, de majd utánanéz" },
    { "vi", "bộ trưởng nói rằng đây không phải là lần đầu người dân trong làng nói về việc này và ông sẽ xem lại" },
    { NULL, "dywedodd y gweinidog nad oedd yn gwybod dim am hyn, ac y bydd yn edrych arno eto" },
    { NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i][1]);
      g_assert_cmpstr (newsdoc_lexicon_guess (rows[i][1]), ==, rows[i][0]);
    }
}

/* What a page says of its language is believed, unless the text is plainly in another; a quotation is not enough, and of a language that is not here nothing is
 * known. */
static void
test_contradict (void)
{
  static const char german[] = "die ministerin sagte, dass sie das nicht zum ersten mal von den leuten gehört habe, und der rat habe es auch nicht "
                               "gewusst, weil es in der sitzung nicht um die brücke ging, sondern nur um den hafen und das dorf";
  static const char *const rows[][3] = {
    { "en-US", german, "de" },
    { "de-AT", german, NULL },
    { "el", german, "de" },
    { "ro", german, "de" },
    { "cy", german, NULL },
    { "en", "the minister said “das haben wir nicht gewusst” and that it was not the first time that they had heard of this", NULL },
    { "en", "部长星期一表示对此事一无所知", "zh" },
    { "ja", "部長会議室", NULL },
    { "da", "båten gikk fra kaia klokka sju om morgenen. da den ikke kom fram, ble det meldt fra til politiet, som leter mellom øyene nå.", NULL },
    { "en", "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s: %s", rows[i][0], rows[i][1]);
      g_assert_cmpstr (newsdoc_lexicon_contradict (rows[i][0], rows[i][1]), ==, rows[i][2]);
    }
}

/* Every language brings what the parsers count on. */
static void
test_files (void)
{
  const char * const *tags = newsdoc_lexicon_tags ();

  g_assert_cmpuint (g_strv_length ((char **) tags), >=, 15);
  for (guint i = 0; tags[i] != NULL; i++)
    {
      const NewsdocLexicon *lexicon = newsdoc_lexicon_get (tags[i]);
      const char * const *months = newsdoc_lexicon_list (lexicon, "dates", "months");
      const char * const *tag = newsdoc_lexicon_list (lexicon, "language", "tag");

      g_test_message ("%s", tags[i]);
      g_assert_true (i == 0 || strcmp (tags[i - 1], tags[i]) < 0);
      g_assert_cmpstr (newsdoc_lexicon_tag (lexicon), ==, tags[i]);
      g_assert_nonnull (tag);
      g_assert_cmpstr (tag[0], ==, tags[i]);
      if (strcmp (tags[i], "und") == 0)
        continue;

      /* its own and English's */
      g_assert_cmpuint (g_strv_length ((char **) months) % 12, ==, 0);
      g_assert_nonnull (newsdoc_lexicon_list (lexicon, "language", "stopwords"));
      g_assert_nonnull (newsdoc_lexicon_list (lexicon, "byline", "lead"));
      g_assert_nonnull (newsdoc_lexicon_list (lexicon, "credit", "lead"));
    }
}

static void
test_zones (void)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("und");

  g_assert_cmpuint (g_strv_length ((char **) newsdoc_lexicon_list (lexicon, "zones", "names")), ==,
                    g_strv_length ((char **) newsdoc_lexicon_list (lexicon, "zones", "offsets")));
  g_assert_cmpuint (g_strv_length ((char **) newsdoc_lexicon_list (lexicon, "zones", "clocks")), ==,
                    g_strv_length ((char **) newsdoc_lexicon_list (lexicon, "zones", "clock-zones")));
}

static gpointer
get_all (gpointer data)
{
  const char * const *tags = newsdoc_lexicon_tags ();
  gsize hits = 0;

  for (guint i = 0; tags[i] != NULL; i++)
    hits += newsdoc_lexicon_begins (newsdoc_lexicon_get (tags[i]), "byline", "lead", "by jane") > 0;
  return GSIZE_TO_POINTER (hits);
}

static void
test_threads (void)
{
  GThread *threads[8];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("lexicon", get_all, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_SIZE (g_thread_join (threads[i])), >=, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lexicon/threads", test_threads);
  g_test_add_func ("/lexicon/get", test_get);
  g_test_add_func ("/lexicon/lookup", test_lookup);
  g_test_add_func ("/lexicon/begins", test_begins);
  g_test_add_func ("/lexicon/is", test_is);
  g_test_add_func ("/lexicon/finds", test_finds);
  g_test_add_func ("/lexicon/look", test_look);
  g_test_add_func ("/lexicon/together", test_together);
  g_test_add_func ("/lexicon/ends", test_ends);
  g_test_add_func ("/lexicon/unspaced", test_unspaced);
  g_test_add_func ("/lexicon/match", test_match);
  g_test_add_func ("/lexicon/guess", test_guess);
  g_test_add_func ("/lexicon/contradict", test_contradict);
  g_test_add_func ("/lexicon/files", test_files);
  g_test_add_func ("/lexicon/zones", test_zones);

  return g_test_run ();
}
