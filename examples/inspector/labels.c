/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "labels.h"

static const struct
{
  const char *title;
  const char *labels[12];
} groups[INSPECTOR_N_GROUPS] = {
  { "Head", { "headline", "kicker", "standfirst", "byline", "dates", "release", "dateline", NULL } },
  { "Text", { "body", "crosshead", "continuation", NULL } },
  { "Pictures", { "photo", "caption", "credit", "source", "credits", "embed", NULL } },
  { "Quotations", { "pullquote", "attribution", "person", "qna", NULL } },
  { "Notes", { "factbox", "live-entry", "timeline", "signoff", "correction", "editors-note", "about-author", "contact", "disclaimer", "rights", NULL } },
  { "Not the Article", { NULL } },
};

/* Those that a capital letter and spaces are not enough for. */
static const char * const titles[][2] = {
  { "about-author", "About the author" }, { "body", "Text" }, { "editors-note", "Editor’s note" }, { "factbox", "Fact box" },
  { "pullquote", "Pull quote" }, { "qna", "Questions and answers" }, { "signoff", "Sign-off" },
};

char *
inspector_label_dup_title (const char *label)
{
  char *title;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i][0], label))
      return g_strdup (titles[i][1]);
  title = g_strdelimit (g_strdup (label), "-", ' ');
  *title = g_ascii_toupper (*title);
  return title;
}

guint
inspector_label_get_group (const char *label)
{
  for (guint group = 0; group < INSPECTOR_N_GROUPS - 1; group++)
    if (g_strv_contains (groups[group].labels, label))
      return group;

  return INSPECTOR_N_GROUPS - 1;
}

const char *
inspector_group_get_title (guint group)
{
  return groups[group].title;
}
