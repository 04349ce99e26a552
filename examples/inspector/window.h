/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <adwaita.h>
#include <newsdoc.h>

#include "edits.h"
#include "finding-view.h"

/* The window. Its template is window.blp; each of its pages, and each thing that it does, is a file of its own. */
#define INSPECTOR_TYPE_WINDOW (inspector_window_get_type ())
G_DECLARE_FINAL_TYPE (InspectorWindow, inspector_window, INSPECTOR, WINDOW, AdwApplicationWindow)

struct _InspectorWindow
{
  AdwApplicationWindow parent_instance;

  /* article.c */
  NewsdocDocument *document;  /* what a person decides on */
  NewsdocDocument *outcome;   /* what comes of it, with what was edited: what is shown and exported */
  NewsdocArticle  *article;   /* read off the outcome */
  GFile           *folder;    /* where the pictures are */
  char            *name;      /* of the file */
  char            *edits[INSPECTOR_N_FIELDS];
  gboolean         busy, again, fresh;

  /* open.c, export.c */
  GCancellable    *cancellable;
  char            *exported;
  guint            pulse;
  GtkRevealer     *progress;
  GtkProgressBar  *progress_bar;

  /* window.c */
  AdwToastOverlay *toasts;
  GtkStack        *stack;
  GtkWidget       *message, *loading;
  AdwLeaflet      *leaflet;
  GtkWidget       *text_side, *details;
  AdwViewStack    *pages;
  AdwStatusPage   *status;
  AdwWindowTitle  *title;

  /* text.c */
  GtkTextView          *text_view;
  GArray               *places;
  GtkWidget            *popover;
  InspectorFindingView *finding_view;

  /* findings.c */
  GtkDropDown     *choice;
  GtkStack        *findings;
  GtkListView     *findings_list;
  GtkFilter       *filter;

  /* head.c */
  GtkEditable     *fields[INSPECTOR_N_FIELDS];
  AdwActionRow    *kicker, *byline, *dateline, *language, *rights;
  GtkWidget       *reset;

  /* pictures.c, preview.c */
  GtkStack        *pictures;
  GtkListBox      *pictures_list;
  GtkTextBuffer   *preview;
};

InspectorWindow *inspector_window_new           (AdwApplication *application);
void             inspector_window_tell          (InspectorWindow *self, const char *sentence, const char *button, const char *action);
void             inspector_window_fail          (InspectorWindow *self, const char *title, GError *error);

void             inspector_window_set_document  (InspectorWindow *self, NewsdocDocument *document, GFile *file);
void             inspector_window_refresh       (InspectorWindow *self);
void             inspector_window_edit          (InspectorWindow *self, InspectorField field, const char *text);

void             inspector_window_open          (InspectorWindow *self, GFile *file, gboolean temporary);
void             inspector_window_cancel        (InspectorWindow *self);
void             inspector_window_choose        (InspectorWindow *self);
void             inspector_window_paste         (InspectorWindow *self);
gboolean         inspector_window_on_drop       (GtkDropTarget *target, const GValue *value, double x, double y, InspectorWindow *self);
void             inspector_window_export        (GtkWidget *widget, const char *action, GVariant *ending);
void             inspector_window_browse        (InspectorWindow *self);

/* Each page: its callbacks for the template, and its contents when there is something new. */
void             inspector_text_bind            (GtkWidgetClass *klass);
void             inspector_text_init            (InspectorWindow *self);
void             inspector_text_update          (InspectorWindow *self);
void             inspector_text_show            (InspectorWindow *self, NewsdocFinding *finding);
void             inspector_findings_bind        (GtkWidgetClass *klass);
void             inspector_findings_init        (InspectorWindow *self);
void             inspector_findings_update      (InspectorWindow *self);
void             inspector_head_bind            (GtkWidgetClass *klass);
void             inspector_head_update          (InspectorWindow *self);
void             inspector_pictures_update      (InspectorWindow *self);
void             inspector_preview_update       (InspectorWindow *self);
