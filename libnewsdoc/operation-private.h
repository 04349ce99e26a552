/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-operation.h"

/* How much is done, from 0 to 1; from any thread. Any cancellable may be given, and NULL: those who only wish to cancel are told nothing. */
void newsdoc_operation_tell (GCancellable *cancellable, double fraction);
