/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language/dates.h"

static void
test_find (void)
{
  static const struct { const char *tag, *text, *printed, *iso; gboolean ambiguous; } rows[] = {
    { "en", "on 3 May 2024 in Kalk", "3 May 2024", "2024-05-03", FALSE },
    { "en", "May 3, 2024", "May 3, 2024", "2024-05-03", FALSE },
    { "en", "Sept. 5th, 2021", "Sept. 5th, 2021", "2021-09-05", FALSE },
    { "en", "2024-05-03", "2024-05-03", "2024-05-03", FALSE },
    { "en", "2024-05-03T10:20:00+02:00", "2024-05-03T10:20:00+02:00", "2024-05-03T10:20:00+02:00", FALSE },
    { "en", "2024-05-03T10:20:00.123Z", "2024-05-03T10:20:00.123Z", "2024-05-03T10:20:00Z", FALSE },
    { "en", "5/3/2024", "5/3/2024", "2024-05-03", TRUE },
    { "en-GB", "5/3/2024", "5/3/2024", "2024-03-05", FALSE },
    { "en", "13/3/2024", "13/3/2024", "2024-03-13", FALSE },
    { "en", "2024-05-03T10:20:00+0530", "2024-05-03T10:20:00+0530", "2024-05-03T10:20:00+05:30", FALSE },
    { "en", "3 May 2024 10:31 -0330", "3 May 2024 10:31 -0330", "2024-05-03T10:31:00-03:30", FALSE },
    { "en", "3 May 2024, 10:31 (+02:00)", "3 May 2024, 10:31 (+02:00)", "2024-05-03T10:31:00+02:00", FALSE },
    { "en", "3 May 2024, 10:31 (BST)", "3 May 2024, 10:31 (BST)", "2024-05-03T10:31:00+01:00", FALSE },
    { "en", "(3 May 2024, 10:31 BST)", "3 May 2024, 10:31 BST", "2024-05-03T10:31:00+01:00", FALSE },
    { "en", "3 May 2024 10:31 +99:00", "3 May 2024 10:31", "2024-05-03T10:31:00", FALSE },
    { "en", "3 May 2024 10:31 bst", "3 May 2024 10:31", "2024-05-03T10:31:00", FALSE },
    { "en", "3 May 2024, 10:31 BST", "3 May 2024, 10:31 BST", "2024-05-03T10:31:00+01:00", FALSE },
    { "en", "May 3, 2024 at 4:05 PM EST", "May 3, 2024 at 4:05 PM EST", "2024-05-03T16:05:00-05:00", FALSE },
    { "en", "12:10 a.m., May 3, 2024", "12:10 a.m., May 3, 2024", "2024-05-03T00:10:00", FALSE },
    { "en", "Wed 3 May 2023 06.00 BST", "3 May 2023 06.00 BST", "2023-05-03T06:00:00+01:00", FALSE },
    { "en", "19 Aug 2022 14:00 GMT+2", "19 Aug 2022 14:00 GMT+2", "2022-08-19T14:00:00+02:00", FALSE },
    { "en", "2024年5月3日", "2024年5月3日", "2024-05-03", FALSE },
    { "en", "2024年5月3日10:31", "2024年5月3日10:31", "2024-05-03T10:31:00", FALSE },
    { "en", "发布时间2024-05-03", "2024-05-03", "2024-05-03", FALSE },
    { "en", "5/3/24 11:50am", "5/3/24 11:50am", "2024-05-03T11:50:00", TRUE },
    { "en", "Published3 May 2024", "3 May 2024", "2024-05-03", FALSE },
    { "en", "Jane DoeMay 3, 2024 6:00 AM", "May 3, 2024 6:00 AM", "2024-05-03T06:00:00", FALSE },
    { "en", "Published Fri, May 3 20242:23 PM EDT", "May 3 20242:23 PM EDT", "2024-05-03T14:23:00-04:00", FALSE },
    { "en", "May 3, 20242 years", "May 3, 2024", "2024-05-03", FALSE },
    { "de", "13.5.24", "13.5.24", "2024-05-13", FALSE },
    { "de", "03.05.20243. Mai 2024", "03.05.2024", "2024-05-03", FALSE },
    { "de", "Anna Müller03.05.2024, 19:35 Uhr", "03.05.2024, 19:35 Uhr", "2024-05-03T19:35:00", FALSE },
    { "en", "05.13.2024 07:00 AM", "05.13.2024 07:00 AM", "2024-05-13T07:00:00", FALSE },
    { "de", "3. Mai 2024", "3. Mai 2024", "2024-05-03", FALSE },
    { "de", "am 03.05.2024 um 14.30 Uhr", "03.05.2024 um 14.30 Uhr", "2024-05-03T14:30:00", FALSE },
    { "de", "19.10.19 um 14:34 Uhr", "19.10.19 um 14:34 Uhr", "2019-10-19T14:34:00", FALSE },
    { "de", "3. Mai 2024 um 14 Uhr MESZ", "3. Mai 2024 um 14 Uhr MESZ", "2024-05-03T14:00:00+02:00", FALSE },
    { "fr", "3 mai 2024 à 10h20", "3 mai 2024 à 10h20", "2024-05-03T10:20:00", FALSE },
    { "fr", "1er août 2024", "1er août 2024", "2024-08-01", FALSE },
    { "es", "3 de mayo de 2024", "3 de mayo de 2024", "2024-05-03", FALSE },
    { "ru", "Опубликовано 3 мая 2024 г. в 10:20", "3 мая 2024 г. в 10:20", "2024-05-03T10:20:00", FALSE },
    { "ru", "14.05.2025, 20:28", "14.05.2025, 20:28", "2025-05-14T20:28:00", FALSE },
    { "uk", "3 травня 2024 року", "3 травня 2024", "2024-05-03", FALSE },
    { "ar", "الجمعة ٣ مايو ٢٠٢٤", "٣ مايو ٢٠٢٤", "2024-05-03", FALSE },
    { "ar", "3 أيار/مايو 2024", "3 أيار/مايو 2024", "2024-05-03", FALSE },
    { "he", "3 במאי 2024", "3 במאי 2024", "2024-05-03", FALSE },
    { "fa", "۳ مه ۲۰۲۴", "۳ مه ۲۰۲۴", "2024-05-03", FALSE },
    { "ur", "مئی 3, 2024", "مئی 3, 2024", "2024-05-03", FALSE },
    { "bn", "০৩ মে ২০২৪", "০৩ মে ২০২৪", "2024-05-03", FALSE },
    { "ta", "03 மே 2024", "03 மே 2024", "2024-05-03", FALSE },
    { "th", "3 พฤษภาคม 2567 เวลา 10:20 น.", "3 พฤษภาคม 2567 เวลา 10:20 น.", "2024-05-03T10:20:00", FALSE },
    { "th", "3 พ.ค. พ.ศ. 2567", "3 พ.ค. พ.ศ. 2567", "2024-05-03", FALSE },
    { "th", "3 พฤษภาคม 2024", "3 พฤษภาคม 2024", "2024-05-03", FALSE },
    { "el", "3 Μαΐου 2024", "3 Μαΐου 2024", "2024-05-03", FALSE },
    { "bg", "3 май 2024 г., 10:20 ч.", "3 май 2024 г., 10:20 ч.", "2024-05-03T10:20:00", FALSE },
    { "sr", "3. мај 2024. 10:20", "3. мај 2024. 10:20", "2024-05-03T10:20:00", FALSE },
    { "sr", "3. maja 2024.", "3. maja 2024", "2024-05-03", FALSE },
    { "vi", "ngày 3 tháng 5 năm 2024", "3 tháng 5 năm 2024", "2024-05-03", FALSE },
    { "hi", "३ मई २०२४", "३ मई २०२४", "2024-05-03", FALSE },
    { "hi", "मई 3, 2024", "मई 3, 2024", "2024-05-03", FALSE },
    { "id", "Oktober 27, 2015", "Oktober 27, 2015", "2015-10-27", FALSE },
    { "zh", "发布时间：2024年05月03日10:31", "2024年05月03日10:31", "2024-05-03T10:31:00", FALSE },
    { "zh", "王小明2024-03-01 14:27:02", "2024-03-01 14:27:02", "2024-03-01T14:27:02", FALSE },
    { "ja", "２０２４年５月３日（金） 9時05分", "２０２４年５月３日（金） 9時05分", "2024-05-03T09:05:00", FALSE },
    { "ja", "2024年5月3日 午後0時31分", "2024年5月3日 午後0時31分", "2024-05-03T12:31:00", FALSE },
    { "ja", "令和6年5月3日", "令和6年5月3日", "2024-05-03", FALSE },
    { "ja", "令和元年５月３日", "令和元年５月３日", "2019-05-03", FALSE },
    { "ja", "平成31年4月30日 10時05分", "平成31年4月30日 10時05分", "2019-04-30T10:05:00", FALSE },
    { "zh-Hant", "民國113年5月3日", "民國113年5月3日", "2024-05-03", FALSE },
    { "ko", "기사입력2024-05-03 10:31", "2024-05-03 10:31", "2024-05-03T10:31:00", FALSE },
    { "ko", "2024. 5. 3.", "2024. 5. 3", "2024-05-03", FALSE },
    { "ko", "2024.05.03. 오후 02:31", "2024.05.03. 오후 02:31", "2024-05-03T14:31:00", FALSE },
    { "ko", "2024년 5월 3일 오전 12시 10분", "2024년 5월 3일 오전 12시 10분", "2024-05-03T00:10:00", FALSE },
    { "lt", "2024 m. gegužės 3 d. 14:31", "2024 m. gegužės 3 d. 14:31", "2024-05-03T14:31:00", FALSE },
    { "en", "2024 May 3, 14:31", "2024 May 3, 14:31", "2024-05-03T14:31:00", FALSE },
    { "hu", "2024. május 3. 14:31", "2024. május 3. 14:31", "2024-05-03T14:31:00", FALSE },
    { "hu", "Létrehozva: 2024.05.03. 14:31", "2024.05.03. 14:31", "2024-05-03T14:31:00", FALSE },
    { "ro", "Publicat: 3 mai 2024, ora 14:31", "3 mai 2024, ora 14:31", "2024-05-03T14:31:00", FALSE },
    { "vi-VN", "Thứ sáu, 3/5/2024, 14:31 (GMT+7)", "3/5/2024, 14:31 (GMT+7)", "2024-05-03T14:31:00+07:00", FALSE },
    { "vi", "ngày 03 tháng 5 năm 2024", "03 tháng 5 năm 2024", "2024-05-03", FALSE },
    { "lt", "2024.03.31 19:59", "2024.03.31 19:59", "2024-03-31T19:59:00", FALSE },
    { "es", "3 de mayo de 2024 a las 10:20 h", "3 de mayo de 2024 a las 10:20 h", "2024-05-03T10:20:00", FALSE },
    { "it", "5 gennaio 2025", "5 gennaio 2025", "2025-01-05", FALSE },
    { "it", "3 maggio 2024, ore 10:20", "3 maggio 2024, ore 10:20", "2024-05-03T10:20:00", FALSE },
    { "it", "23 Nov 2017", "23 Nov 2017", "2017-11-23", FALSE },
    { "pt", "3 de maio de 2024, às 10h20", "3 de maio de 2024, às 10h20", "2024-05-03T10:20:00", FALSE },
    { "pt", "21.dez.2018 às 12h55", "21.dez.2018 às 12h55", "2018-12-21T12:55:00", FALSE },
    { "pt-BR", "7 de março de 2024", "7 de março de 2024", "2024-03-07", FALSE },
    { "pt-BR", "04/05/2022 05:45", "04/05/2022 05:45", "2022-05-04T05:45:00", FALSE },
    { "nl", "3 mei 2024 om 10.20 uur", "3 mei 2024 om 10.20 uur", "2024-05-03T10:20:00", FALSE },
    { "nl", "7 maart 2024", "7 maart 2024", "2024-03-07", FALSE },
    { "sv", "3 maj 2024 kl. 10.20", "3 maj 2024 kl. 10.20", "2024-05-03T10:20:00", FALSE },
    { "sv", "8 augusti 2026", "8 augusti 2026", "2026-08-08", FALSE },
    { "nb", "06.01.2026 - 17:29", "06.01.2026 - 17:29", "2026-01-06T17:29:00", FALSE },
    { "nb", "9. mai 2024 kl. 13.26", "9. mai 2024 kl. 13.26", "2024-05-09T13:26:00", FALSE },
    { "nn", "17. desember 2023", "17. desember 2023", "2023-12-17", FALSE },
    { "da", "3. maj 2024 kl. 10.20", "3. maj 2024 kl. 10.20", "2024-05-03T10:20:00", FALSE },
    { "da", "30. november, 2025 22:55", "30. november, 2025 22:55", "2025-11-30T22:55:00", FALSE },
    { "fi", "26.8.2019 klo 10.33", "26.8.2019 klo 10.33", "2019-08-26T10:33:00", FALSE },
    { "fi", "19. maaliskuuta 2004", "19. maaliskuuta 2004", "2004-03-19", FALSE },
    { "pl", "11 maja 2021, 11:49", "11 maja 2021, 11:49", "2021-05-11T11:49:00", FALSE },
    { "pl", "3 września 2024 r., godz. 10:20", "3 września 2024 r., godz. 10:20", "2024-09-03T10:20:00", FALSE },
    { "cs", "8. dubna 2025 5:00", "8. dubna 2025 5:00", "2025-04-08T05:00:00", FALSE },
    { "cs", "31. 10. 2025 17:46", "31. 10. 2025 17:46", "2025-10-31T17:46:00", FALSE },
    { "tr", "16 Ocak 2026 10:20", "16 Ocak 2026 10:20", "2026-01-16T10:20:00", FALSE },
    { "tr", "23.3.2016 18:25", "23.3.2016 18:25", "2016-03-23T18:25:00", FALSE },
    { "tr", "9 AĞUSTOS 2024", "9 AĞUSTOS 2024", "2024-08-09", FALSE },
    { "tr", "4 ARALIK 2024", "4 ARALIK 2024", "2024-12-04", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NewsdocDate date;
      g_autofree char *printed = NULL;

      g_test_message ("%s", rows[i].text);
      g_assert_true (newsdoc_dates_find (newsdoc_lexicon_get (rows[i].tag), rows[i].text, -1, &date));
      printed = g_strndup (rows[i].text + date.start, date.end - date.start);
      g_assert_cmpstr (printed, ==, rows[i].printed);
      g_assert_cmpstr (date.iso, ==, rows[i].iso);
      g_assert_cmpint (date.ambiguous, ==, rows[i].ambiguous);
    }
}

static void
test_no_date (void)
{
  static const char *const rows[] = {
    "", "May 3", "14:05 GMT", "31 February 2024", "Feb. 29, 2023", "version 10.30.45", "in 2024", "1-2-3", "192.168.10.2024", "He may 3 times",
    "3/4", "May 32, 2024", "2024-13-01", "call 12-34-5678", "version3.10.2024", "release 1.2.24", "Dismay 3, 2024", "file2024-05-031",
    "in 2024. May 3.500 came", "2024 May 32", "12024 May 3",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NewsdocDate date;

      g_test_message ("%s", rows[i]);
      g_assert_false (newsdoc_dates_find (newsdoc_lexicon_get ("en"), rows[i], -1, &date));
    }
}

/* "ET" is summer time in May and winter time in January. */
static void
test_clock (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get ("en");
  g_autofree char *summer = newsdoc_dates_find_day (lexicon, "10:31 a.m. ET, May 3, 2024");
  g_autofree char *winter = newsdoc_dates_find_day (lexicon, "Jan 3, 2024, 10:31 p.m. ET");

  if (zone == NULL)
    {
      g_test_skip ("no time zones on this system");
      return;
    }
  g_assert_cmpstr (summer, ==, "2024-05-03T10:31:00-04:00");
  g_assert_cmpstr (winter, ==, "2024-01-03T22:31:00-05:00");
}

static void
test_stamp (void)
{
  static const struct { const char *tag, *text, *published, *modified; } rows[] = {
    { "en", "Published 3 May 2024, 10:31 BST; updated 4 May 2024", "2024-05-03T10:31:00+01:00", "2024-05-04" },
    { "en", "Posted on Wednesday, January 3, 2024", "2024-01-03", NULL },
    { "en", "Updated: May 3, 2024 | 5 min read", NULL, "2024-05-03" },
    { "en", "May 3, 2024", "2024-05-03", NULL },
    { "en", "Updated 14:05 GMT", NULL, NULL },
    { "en", "Last updated: 2 hours ago", NULL, NULL },
    { "en", "Published3 May 2024, 10:31Updated4 May 2024", "2024-05-03T10:31:00", "2024-05-04" },
    { "de", "Stand: 28.04.2023 16:11 Uhr", NULL, "2023-04-28T16:11:00" },
    { "de", "Veröffentlicht am 3. Mai 2024, aktualisiert am 4. Mai 2024 um 10:30 Uhr", "2024-05-03", "2024-05-04T10:30:00" },
    { "fr", "Publié le 1er mai 2024 à 10h20, mis à jour le 2 mai 2024 à 11 h 05", "2024-05-01T10:20:00", "2024-05-02T11:05:00" },
    { "es", "Actualizado el 3 de mayo de 2024", NULL, "2024-05-03" },
    { "ko", "입력 : 2024-05-03 10:31 수정 : 2024-05-04 08:00", "2024-05-03T10:31:00", "2024-05-04T08:00:00" },
    { "ja", "公開日：2024年5月3日 最終更新：2024年5月4日", "2024-05-03", "2024-05-04" },
    { "ar", "آخر تحديث: 3 مايو 2024", NULL, "2024-05-03" },
    { "sv", "3 maj 2024 14.31", "2024-05-03", NULL },
    { "nl", "3 mei 2024 10:31 Aangepast: 4 mei 2024", "2024-05-03T10:31:00", "2024-05-04" },
    { "ko", "승인 2024.05.03 10:31", "2024-05-03T10:31:00", NULL },
    { "ja", "2024年5月3日 10:31 公開", "2024-05-03T10:31:00", NULL },
    { "zh-Hant", "發布時間：2024/05/03 10:31 更新時間：2024/05/04", "2024-05-03T10:31:00", "2024-05-04" },
    { "ru", "3 мая 2024, 10:31 МСК", "2024-05-03T10:31:00+03:00", NULL },
  };
  static const char *const others[] = {
    "", "Updated", "14:05", "Updated guidance from the ministry", "On 3 May 2024 the mayor left.", "May 3", "Published by Example Press", "5 min read",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *published = NULL, *modified = NULL;

      g_test_message ("%s", rows[i].text);
      g_assert_true (newsdoc_dates_is_stamp (newsdoc_lexicon_get (rows[i].tag), rows[i].text, &published, &modified));
      g_assert_cmpstr (published, ==, rows[i].published);
      g_assert_cmpstr (modified, ==, rows[i].modified);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *published = NULL, *modified = NULL;

      g_test_message ("%s", others[i]);
      g_assert_false (newsdoc_dates_is_stamp (newsdoc_lexicon_get ("en"), others[i], &published, &modified));
      g_assert_null (published);
      g_assert_null (modified);
    }
}

static void
test_complete (void)
{
  static const struct { const char *tag, *text, *today; int year; const char *iso, *modified; } rows[] = {
    { "en", "Published May 3", NULL, 2024, "2024-05-03" },
    { "en", "Published May 3", NULL, 0, NULL },
    { "en", "Thursday, 3 May, 10:31 am", NULL, 2024, "2024-05-03T10:31:00" },
    { "en", "May 3", NULL, 2024, "2024-05-03" },
    { "en", "2 hours ago", "2024-05-03", 2024, "2024-05-03" },
    { "en", "Published 2 days ago", "2024-05-01T10:00:00", 2024, "2024-04-29" },
    { "en", "yesterday, 10:31", "2024-05-03", 2024, "2024-05-02T10:31:00" },
    { "en", "2 weeks ago", "2024-05-03", 2024, "2024-04-19" },
    { "en", "2 years ago", "2024-05-03", 2024, NULL },
    { "en", "2 hours ago", NULL, 2024, NULL },
    { "en", "Published 10:31", "2024-05-03", 2024, "2024-05-03T10:31:00" },
    { "en", "10:31", "2024-05-03", 2024, NULL },
    { "en", "Updated 2 hours ago", "2024-05-03", 2024, NULL, "2024-05-03" },
    { "en", "May 3 at the quay", "2024-05-03", 2024, NULL },
    { "en", "February 30", NULL, 2024, NULL },
    /* the time, its zone, and what is said of which day */
    { "en", "May 3, 10:31 BST", NULL, 2024, "2024-05-03T10:31:00+01:00" },
    { "en", "Published yesterday, 10:31 a.m. EDT; updated 2 hours ago", "2024-05-03", 2024, "2024-05-02T10:31:00-04:00", "2024-05-03" },
    { "sv", "Publicerad 14.14 | Uppdaterad 15.59", "2024-05-03", 2024, "2024-05-03T14:14:00", "2024-05-03T15:59:00" },
    { "en", "Updated May 4", NULL, 2024, NULL, "2024-05-04" },
    { "en", "Updated 2 hours ago", NULL, 2024, NULL },
    { "en", "3h ago", "2024-05-03", 2024, "2024-05-03" },
    { "de", "heute 14:03", "2024-05-03", 2024, "2024-05-03T14:03:00" },
    { "de", "heute, 14.03 Uhr", "2024-05-03", 2024, "2024-05-03T14:03:00" },
    { "de", "gestern um 23:50 Uhr", "2024-05-03", 2024, "2024-05-02T23:50:00" },
    { "de", "vor 3 Stunden", "2024-05-03", 2024, "2024-05-03" },
    { "de", "vor 3 Stunden", NULL, 2024, NULL },
    { "es", "Actualizado hace 2 horas", "2024-05-03", 2024, NULL, "2024-05-03" },
    { "ar", "منذ 3 أيام", "2024-05-03", 2024, "2024-04-30" },
    { "hi", "3 दिन पहले", "2024-05-03", 2024, "2024-04-30" },
    { "id", "3 hari yang lalu", "2024-05-03", 2024, "2024-04-30" },
    { "de", "vor 3 Tagen", "2024-05-03", 2024, "2024-04-30" },
    { "fr", "hier à 10h31", "2024-05-03", 2024, "2024-05-02T10:31:00" },
    { "es", "hace 2 semanas", "2024-05-03", 2024, "2024-04-19" },
    { "zh", "5月3日", NULL, 2024, "2024-05-03" },
    /* what counts back, in each language that has it */
    { "cs", "před 2 týdny", "2024-05-03", 2024, "2024-04-19" },
    { "cs", "dnes 14:31", "2024-05-03", 2024, "2024-05-03T14:31:00" },
    { "da", "for 3 dage siden", "2024-05-03", 2024, "2024-04-30" },
    { "fi", "eilen 14:31", "2024-05-03", 2024, "2024-05-02T14:31:00" },
    { "it", "3 giorni fa", "2024-05-03", 2024, "2024-04-30" },
    { "it", "2 anni fa", "2024-05-03", 2024, NULL },
    { "ja", "3日前", "2024-05-03", 2024, "2024-04-30" },
    { "ko", "2주 전", "2024-05-03", 2024, "2024-04-19" },
    { "lt", "Prieš 3 d.", "2024-05-03", 2024, "2024-04-30" },
    { "nb", "for 2 uker siden", "2024-05-03", 2024, "2024-04-19" },
    { "nl", "gisteren om 10:31", "2024-05-03", 2024, "2024-05-02T10:31:00" },
    { "pl", "2 tygodnie temu", "2024-05-03", 2024, "2024-04-19" },
    { "pt", "há 3 dias", "2024-05-03", 2024, "2024-04-30" },
    { "ru", "сегодня, 10:31", "2024-05-03", 2024, "2024-05-03T10:31:00" },
    { "sv", "för 3 dagar sedan", "2024-05-03", 2024, "2024-04-30" },
    { "tr", "2 hafta önce", "2024-05-03", 2024, "2024-04-19" },
    { "uk", "3 дні тому", "2024-05-03", 2024, "2024-04-30" },
    { "zh", "3天前", "2024-05-03", 2024, "2024-04-30" },
    { "zh", "2年前", "2024-05-03", 2024, NULL },
    /* a number with a stop behind its label is a time where it is no day */
    { "sv", "Publicerad 14.31", "2024-05-03", 2024, "2024-05-03T14:31:00" },
    { "sv", "Uppdaterad 15.59 | Publicerad 14.14", "2024-05-03", 2024, "2024-05-03T14:14:00", "2024-05-03T15:59:00" },
    { "sv", "Publicerad 14.05", "2024-05-03", 2024, NULL },
    { "sv", "14.31", "2024-05-03", 2024, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *published = NULL;
      g_autofree char *modified = NULL;
      gboolean any = newsdoc_dates_complete (newsdoc_lexicon_get (rows[i].tag), rows[i].text, rows[i].today, rows[i].year, &published, &modified);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (published, ==, rows[i].iso);
      g_assert_cmpstr (modified, ==, rows[i].modified);
      g_assert_cmpint (any, ==, published != NULL || modified != NULL);
    }
}

static void
test_looks_like_day (void)
{
  static const char *const yes[] = { "May 3", "3 may", "Jan. 5", "May 3, 2024", "Monday", "2024", "Monday, May 3" };
  static const char *const no[] = { "", "Berlin", "Wis.", "3", "May Day", "the third" };

  for (guint i = 0; i < G_N_ELEMENTS (yes); i++)
    g_assert_true (newsdoc_dates_looks_like_day (newsdoc_lexicon_get ("en"), yes[i]));
  for (guint i = 0; i < G_N_ELEMENTS (no); i++)
    {
      g_test_message ("%s", no[i]);
      g_assert_false (newsdoc_dates_looks_like_day (newsdoc_lexicon_get ("en"), no[i]));
    }
  g_assert_true (newsdoc_dates_looks_like_day (newsdoc_lexicon_get ("es"), "8 de mayo"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dates/find", test_find);
  g_test_add_func ("/dates/none", test_no_date);
  g_test_add_func ("/dates/clock", test_clock);
  g_test_add_func ("/dates/stamp", test_stamp);
  g_test_add_func ("/dates/complete", test_complete);
  g_test_add_func ("/dates/looks-like-day", test_looks_like_day);

  return g_test_run ();
}
