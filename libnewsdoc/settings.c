/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "settings.h"

#include <string.h>

#define PREFIX "newsdoc-"

/* The keys, and the words that each may have; the first is the default. */
static const struct
{
  const char *key;
  const char *words[4];
} keys[] = {
  { "newsdoc-furniture", { "drop", "mark", "keep" } },
  { "newsdoc-quiet", { "false", "true" } },
  { "newsdoc-style", { "news", "plain", "none" } },
  { "newsdoc-credits", { "inline", "end", "both" } },
};

/* A list of words, in one text or in several. */
#define FAIL_ON "newsdoc-fail-on"

static char *
value_text (NewsdocNode *value)
{
  g_autofree char *text = NULL;

  /* pandoc -M key=true makes a boolean of it */
  if (newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_BOOL)
    return g_strdup (newsdoc_node_get_raw (value));
  text = newsdoc_node_dup_plain_text (value);
  return g_strdup (text != NULL ? g_strstrip (text) : "");
}

static char *
join_words (const char * const words[4])
{
  GString *list = g_string_new (words[0]);

  for (guint i = 1; i < 4 && words[i] != NULL; i++)
    g_string_append_printf (list, ", %s", words[i]);
  return g_string_free (list, FALSE);
}

/* The index of the word that the metadata has for the key; 0, the default, when it has none. */
static guint
read_word (NewsdocNode *meta,
           guint        key,
           GPtrArray   *warnings)
{
  NewsdocNode *value = newsdoc_node_map_get (meta, keys[key].key);
  g_autofree char *text = value != NULL ? value_text (value) : NULL;
  g_autofree char *allowed = NULL;

  for (guint i = 0; text != NULL && i < 4 && keys[key].words[i] != NULL; i++)
    if (strcmp (text, keys[key].words[i]) == 0)
      return i;

  if (text != NULL)
    {
      allowed = join_words (keys[key].words);
      g_strdelimit (text, "\n", ' ');  /* a list's items */
      g_ptr_array_add (warnings, g_strdup_printf ("%s cannot be “%s”; it may be: %s", keys[key].key, text, allowed));
    }
  return 0;
}

static gboolean
is_known (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strcmp (key, keys[i].key) == 0)
      return TRUE;

  return strcmp (key, FAIL_ON) == 0;
}

static NewsdocChecks
read_checks (NewsdocNode *meta,
             GPtrArray   *warnings)
{
  NewsdocNode *value = newsdoc_node_map_get (meta, FAIL_ON);
  g_autofree char *text = value != NULL ? value_text (value) : NULL;
  g_auto (GStrv) words = g_strsplit_set (text != NULL ? text : "", ", \n", -1);
  NewsdocChecks checks = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      NewsdocChecks check = newsdoc_check_from_name (words[i]);
      g_autofree char *names = newsdoc_check_names ();

      if (check == 0 && *words[i] != '\0')
        g_ptr_array_add (warnings, g_strdup_printf ("%s cannot be “%s”; it may be, one or several: %s", FAIL_ON, words[i], names));
      checks |= check;
    }
  return checks;
}

static void
warn_of_unknown (NewsdocNode *meta,
                 GPtrArray   *warnings)
{
  for (NewsdocNode *entry = newsdoc_node_get_first_child (meta); entry != NULL; entry = newsdoc_node_get_next (entry))
    {
      const char *key = newsdoc_node_get_text (entry, NULL);
      g_autoptr(GString) known = NULL;

      if (!g_str_has_prefix (key, PREFIX) || is_known (key))
        continue;
      known = g_string_new (keys[0].key);
      for (guint i = 1; i < G_N_ELEMENTS (keys); i++)
        g_string_append_printf (known, ", %s", keys[i].key);
      g_string_append (known, ", " FAIL_ON);
      g_ptr_array_add (warnings, g_strdup_printf ("there is no setting “%s”; there are: %s", key, known->str));
    }
}

NewsdocOptions
newsdoc_settings_read (NewsdocNode *meta,
                       GPtrArray   *warnings)
{
  NewsdocOptions settings = { NEWSDOC_FURNITURE_DROP, FALSE, 0 };

  if (meta == NULL)
    return settings;

  settings.furniture = read_word (meta, 0, warnings);
  settings.quiet = read_word (meta, 1, warnings) == 1;
  read_word (meta, 2, warnings);
  read_word (meta, 3, warnings);
  settings.fail_on = read_checks (meta, warnings);
  warn_of_unknown (meta, warnings);
  return settings;
}
