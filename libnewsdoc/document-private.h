/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "finding-list.h"
#include "finding-private.h"
#include "markup/edits.h"
#include "newsdoc-document.h"
#include "newsdoc-settings.h"
#include "settings-write.h"
#include "settings.h"

struct _NewsdocDocument
{
  GObject             parent_instance;

  /* what is read, and made of it; another reading takes the place of all of it */
  NewsdocNode        *root;
  NewsdocStory       *story;     /* (nullable): from normalize on */
  NewsdocArticle     *article;   /* (nullable): once it was asked for */
  NewsdocOptions      settings;
  GPtrArray          *warnings;  /* sentences */
  GPtrArray          *failures;  /* what newsdoc-fail-on names and was found: sentences */

  /* what stays */
  GBytes             *source;    /* the JSON that the document was read from, to which every further reading goes back */
  NewsdocSettings    *wanted;    /* (nullable): what an application wants */
  NewsdocFindingList *findings;  /* (nullable): once they were asked for */
  NewsdocLink        *link;      /* the findings' way to the document */
  GHashTable         *decided;   /* a set of the NewsdocFinding that somebody has said something of */
  char               *edits[NEWSDOC_N_FIELDS];  /* (nullable): what somebody has written into the article's head */
  GPtrArray          *done;      /* NewsdocChange: what undo takes back, the last one at the end */
  GPtrArray          *undone;    /* NewsdocChange: what redo does again */
  NewsdocDecisions   *decisions; /* (nullable): those of decided, for the next reading: the findings may change while it is made */
  guint               change;    /* counts decisions and changes of settings */
  guint               read_at;   /* the count that the tree shows */
  gboolean            busy;      /* something asynchronous is under way */
};

/* newsdoc-document-json.c */
NewsdocNode      *newsdoc_document_parse           (GBytes *source, GError **error);

/* newsdoc-document-decide.c */
void              newsdoc_document_decide          (NewsdocDocument *self, NewsdocFinding *finding, NewsdocFindingState state, NewsdocLabel becomes);
void              newsdoc_document_change_field    (NewsdocDocument *self, NewsdocField field, const char *text);
void              newsdoc_document_init_decisions  (NewsdocDocument *self);
void              newsdoc_document_clear_decisions (NewsdocDocument *self);

/* newsdoc-document-read.c: another document of the same source, with the same decisions and settings, ready to be read by any thread; FALSE
 * from recognise where it was cancelled on the way, and then the document is of no use; and the exchange of what was read. */
NewsdocDocument  *newsdoc_document_new_reading     (NewsdocDocument *self);
gboolean          newsdoc_document_recognise       (NewsdocDocument *self, GCancellable *cancellable);
void              newsdoc_document_complete        (NewsdocDocument *self);
gboolean          newsdoc_document_is_current      (NewsdocDocument *self);
void              newsdoc_document_take            (NewsdocDocument *self, NewsdocDocument *reading);

/* newsdoc-document.c */
void              newsdoc_document_check_version   (NewsdocDocument *self);
void              newsdoc_document_notify_undo     (NewsdocDocument *self);
