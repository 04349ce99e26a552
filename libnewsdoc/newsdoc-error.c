/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-error.h"

/**
 * newsdoc_error_quark:
 *
 * Gives the domain of the library's errors, %NEWSDOC_ERROR.
 *
 * Returns: the quark
 */
G_DEFINE_QUARK (newsdoc-error-quark, newsdoc_error)
