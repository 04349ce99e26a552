/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  adw_show_about_window (gtk_application_get_active_window (application),
                         "application-name", "Inspector",
                         "application-icon", "text-x-generic",
                         "version", NEWSDOC_VERSION,
                         "developer-name", "The authors of libnewsdoc",
                         "comments", "Shows what an article is made of, and lets you decide",
                         "license-type", GTK_LICENSE_LGPL_2_1,
                         NULL);
}

static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  g_application_quit (application);
}

static void
on_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (inspector_window_new (ADW_APPLICATION (application))));
}

static void
on_open (GApplication *application, GFile **files, int n_files)
{
  for (int i = 0; i < n_files; i++)
    {
      InspectorWindow *window = inspector_window_new (ADW_APPLICATION (application));

      inspector_window_open (window, files[i]);
      gtk_window_present (GTK_WINDOW (window));
    }
}

int
main (int argc, char **argv)
{
  static const GActionEntry actions[] = { { "about", on_about }, { "quit", on_quit } };
  g_autoptr(AdwApplication) application = adw_application_new ("org.libnewsdoc.Inspector", G_APPLICATION_HANDLES_OPEN);

  g_application_set_resource_base_path (G_APPLICATION (application), "/org/libnewsdoc/Inspector");
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit", (const char *[]) { "<Control>q", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "window.close", (const char *[]) { "<Control>w", NULL });
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);
  g_signal_connect (application, "open", G_CALLBACK (on_open), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
