/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* A dateline in a form that a language's agencies have of their own, and that the lexicon lists whole: "新华社北京1月3日电",
 * "(서울=연합뉴스)", "МОСКВА, 3 января. /ТАСС/". */
typedef struct
{
  gsize start;     /* in bytes of the text: behind the space that some set in front of a paragraph */
  gsize end;
  char *place;     /* (nullable) as printed, several with what the form puts between them */
  char *source;    /* (nullable) the agency, as printed */
} NewsdocDatelineForm;

void     newsdoc_dateline_form_clear (NewsdocDatelineForm *form);

/* Does the text begin with one? */
gboolean newsdoc_dateline_form_read  (const NewsdocLexicon *lexicon, const char *text, NewsdocDatelineForm *form);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewsdocDatelineForm, newsdoc_dateline_form_clear)

G_END_DECLS
