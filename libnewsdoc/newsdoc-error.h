/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

/**
 * NEWSDOC_ERROR:
 *
 * Error domain of the library. Each message is a sentence for a person, and
 * where the input is to blame it names the byte offset, counted from 0.
 */
#define NEWSDOC_ERROR (newsdoc_error_quark ())

/**
 * NewsdocError:
 * @NEWSDOC_ERROR_EMPTY: there is no input
 * @NEWSDOC_ERROR_ENCODING: the input is not UTF-8, or an escape is half a surrogate pair
 * @NEWSDOC_ERROR_SYNTAX: the input is not JSON (RFC 8259), or it ends early
 * @NEWSDOC_ERROR_DEPTH: the JSON is nested deeper than %NEWSDOC_MAX_DEPTH
 * @NEWSDOC_ERROR_NOT_PANDOC: the input is JSON, but not a Pandoc document
 * @NEWSDOC_ERROR_CHECK: the document fails a check that the settings ask for
 * @NEWSDOC_ERROR_LABEL: a finding cannot have that label
 * @NEWSDOC_ERROR_NO_PANDOC: Pandoc is not installed
 * @NEWSDOC_ERROR_PANDOC: Pandoc failed; the message is what it said
 * @NEWSDOC_ERROR_DATE: what was given as a date is none
 *
 * What went wrong.
 */
typedef enum
{
  NEWSDOC_ERROR_EMPTY,
  NEWSDOC_ERROR_ENCODING,
  NEWSDOC_ERROR_SYNTAX,
  NEWSDOC_ERROR_DEPTH,
  NEWSDOC_ERROR_NOT_PANDOC,
  NEWSDOC_ERROR_CHECK,
  NEWSDOC_ERROR_LABEL,
  NEWSDOC_ERROR_NO_PANDOC,
  NEWSDOC_ERROR_PANDOC,
  NEWSDOC_ERROR_DATE,
} NewsdocError;

NEWSDOC_EXTERN GQuark newsdoc_error_quark (void);

/**
 * NEWSDOC_MAX_DEPTH:
 *
 * Levels of nested JSON arrays and objects that the reader accepts. A saved page
 * of the worst kind has some 200.
 */
#define NEWSDOC_MAX_DEPTH 8192

G_END_DECLS
