/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <adwaita.h>
#include <newsdoc.h>

#include "finding-view.h"

/* What belongs together is a group, and has a colour in style.css: @group_0 and so on. */
#define INSPECTOR_N_GROUPS (NEWSDOC_LABEL_GROUP_FURNITURE + 1)
#define INSPECTOR_N_FIELDS (NEWSDOC_FIELD_MODIFIED + 1)

/* The window. Its template is window.blp; each of its pages, and each thing that it does, is a file of its own. */
#define INSPECTOR_TYPE_WINDOW (inspector_window_get_type ())
G_DECLARE_FINAL_TYPE (InspectorWindow, inspector_window, INSPECTOR, WINDOW, AdwApplicationWindow)

/* What shows the text. */
#define INSPECTOR_TYPE_TEXT_VIEW (inspector_text_view_get_type ())
G_DECLARE_FINAL_TYPE (InspectorTextView, inspector_text_view, INSPECTOR, TEXT_VIEW, GtkTextView)

/* Where a finding is in the text, in characters. */
typedef struct
{
  NewsdocFinding *finding;
  int             start, end;
} InspectorPlace;

struct _InspectorWindow
{
  AdwApplicationWindow parent_instance;

  NewsdocDocument *document;
  GFile           *file;         /* (nullable) where it is from; NULL: the clipboard */
  gboolean         fresh;        /* it is not shown yet */
  gboolean         stale;        /* something was decided that is not shown yet */
  gboolean         busy;         /* it is read anew, or exported */

  GCancellable    *cancellable;  /* of what Pandoc does */
  GFile           *target;       /* what is to be exported to */
  gboolean         browse;       /* and shown then */
  char            *exported;     /* what was exported last: a URI */
  GArray          *places;       /* of the findings in the text */
  GtkFilter       *filter;       /* (unowned) of the list of findings */

  /* the template's */
  GtkWidget       *message, *text_side, *details, *popover, *reset;
  GtkStack        *stack, *findings, *pictures;
  AdwToastOverlay *toasts;
  AdwStatusPage   *status;
  AdwLeaflet      *leaflet;
  AdwViewStack    *pages;
  GtkRevealer     *progress;
  GtkLabel        *progress_label;
  GtkTextView     *text_view, *preview_view;
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

/* article.c; file: (nullable) */
void             inspector_window_set_document (InspectorWindow *self, NewsdocDocument *document, GFile *file);
void             inspector_window_refresh      (InspectorWindow *self);
void             inspector_window_go_on        (InspectorWindow *self);

/* open.c */
void             inspector_window_open         (InspectorWindow *self, GFile *file);
void             inspector_window_choose       (InspectorWindow *self);
void             inspector_window_paste        (InspectorWindow *self);
void             inspector_window_take_drops   (InspectorWindow *self);

/* export.c */
void             inspector_window_save         (InspectorWindow *self);
void             inspector_window_export       (GtkWidget *widget, const char *action, GVariant *ending);
void             inspector_window_browse       (InspectorWindow *self);

/* text-fill.c: the document's lines, with tags for what they are. (transfer full): an #InspectorPlace for each finding, in the list's order */
GArray          *inspector_text_fill           (GtkTextBuffer *buffer, NewsdocDocument *document);
void             inspector_text_colour         (InspectorTextView *view);
GtkTextTag      *inspector_text_get_tag        (GtkTextBuffer *buffer, const char *kind, guint group);
GdkRGBA          inspector_text_view_get_colour (InspectorTextView *self, guint group, double alpha);

/* The pages: their callbacks for the template, and their contents when there is something new. */
void             inspector_text_bind           (GtkWidgetClass *klass);
void             inspector_text_update         (InspectorWindow *self);
void             inspector_text_show           (InspectorWindow *self, NewsdocFinding *finding);
void             inspector_findings_bind       (GtkWidgetClass *klass);
void             inspector_findings_update     (InspectorWindow *self);
void             inspector_head_bind           (GtkWidgetClass *klass);
void             inspector_head_update         (InspectorWindow *self);
void             inspector_pictures_update     (InspectorWindow *self);
GtkWidget       *inspector_picture_new         (InspectorWindow *self, const char *src, const char *alt);
void             inspector_preview_update      (InspectorWindow *self);
