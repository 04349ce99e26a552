/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-progress.h"

/* How much is done, from 0 to 1; from any thread. Any cancellable may be given, and NULL: where nobody watches it, nobody is told. */
void newsdoc_progress_tell (GCancellable *cancellable, double fraction);
