/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

GString *newsdoc_writer_write (NewsdocNode *root);

G_END_DECLS
