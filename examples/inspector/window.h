/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <adwaita.h>
#include <newsdoc.h>

#include "edits.h"
#include "finding-view.h"

/* The window. Its template is window.blp; each of its pages, and each thing that it does, is a file of its own. */
#define INSPECTOR_TYPE_WINDOW (inspector_window_get_type ())
G_DECLARE_FINAL_TYPE (InspectorWindow, inspector_window, INSPECTOR, WINDOW, AdwApplicationWindow)

/* Where a finding is in the text, in characters. */
typedef struct
{
  NewsdocFinding *finding;
  int             start, end;
} InspectorPlace;

struct _InspectorWindow
{
  AdwApplicationWindow parent_instance;

  NewsdocDocument *document;  /* what a person decides on */
  NewsdocDocument *outcome;   /* what comes of it, with what was edited: what is shown and exported */
  NewsdocArticle  *article;   /* read off the outcome */
  GFile           *file;      /* where it is from */
  char            *edits[INSPECTOR_N_FIELDS];
  gboolean         busy, again, fresh;

  GCancellable    *cancellable;  /* of what Pandoc does */
  guint            pulse;
  char            *exported;
  GArray          *places;       /* of the findings in the text */
  GtkFilter       *filter;       /* (unowned) of the list of findings */

  /* the template's */
  GtkWidget       *message, *text_side, *details, *popover, *reset;
  GtkStack        *stack, *findings, *pictures;
  AdwToastOverlay *toasts;
  AdwStatusPage   *status;
  AdwLeaflet      *leaflet;
  AdwViewStack    *pages;
  AdwWindowTitle  *title;
  GtkRevealer     *progress;
  GtkProgressBar  *progress_bar;
  GtkTextView     *text_view;
  GtkTextBuffer   *text, *preview;
  InspectorFindingView *finding_view;
  GtkDropDown     *choice;
  GtkListView     *findings_list;
  GtkListBox      *pictures_list;
  GtkEditable     *fields[INSPECTOR_N_FIELDS];
  AdwActionRow    *kicker, *byline, *dateline, *language, *rights;
};

/* window.c; button, action: (nullable): what may be done about it */
InspectorWindow *inspector_window_new          (AdwApplication *application);
void             inspector_window_tell         (InspectorWindow *self, const char *sentence, const char *button, const char *action);

/* progress.c */
void             inspector_window_begin        (InspectorWindow *self, const char *what);
void             inspector_window_end          (InspectorWindow *self);
void             inspector_window_cancel       (InspectorWindow *self);

/* article.c */
void             inspector_window_set_document (InspectorWindow *self, NewsdocDocument *document, GFile *file);
void             inspector_window_refresh      (InspectorWindow *self);
void             inspector_window_edit         (InspectorWindow *self, InspectorField field, const char *text);

/* open.c; temporary: the file is deleted once it is read */
void             inspector_window_open         (InspectorWindow *self, GFile *file, gboolean temporary);
void             inspector_window_choose       (InspectorWindow *self);
void             inspector_window_paste        (InspectorWindow *self);
void             inspector_window_take_drops   (InspectorWindow *self);

/* export.c */
void             inspector_window_export       (GtkWidget *widget, const char *action, GVariant *ending);
void             inspector_window_browse       (InspectorWindow *self);

/* text-fill.c: the document's lines, with tags for what they are. (transfer full): an #InspectorPlace for each finding, in the list's order */
GArray          *inspector_text_fill           (GtkTextBuffer *buffer, NewsdocDocument *document);
void             inspector_text_colour         (GtkTextView *view);

/* The pages: their callbacks for the template, and their contents when there is something new. */
void             inspector_text_bind           (GtkWidgetClass *klass);
void             inspector_text_update         (InspectorWindow *self);
void             inspector_text_show           (InspectorWindow *self, NewsdocFinding *finding);
void             inspector_findings_bind       (GtkWidgetClass *klass);
void             inspector_findings_update     (InspectorWindow *self);
void             inspector_head_bind           (GtkWidgetClass *klass);
void             inspector_head_update         (InspectorWindow *self);
void             inspector_pictures_update     (InspectorWindow *self);
void             inspector_preview_update      (InspectorWindow *self);
