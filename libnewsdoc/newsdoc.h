/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-macros.h"
#include "newsdoc-error.h"
#include "ast/newsdoc-node.h"
#include "newsdoc-types.h"
#include "newsdoc-enum-types.h"
#include "newsdoc-settings.h"
#include "newsdoc-article.h"
#include "newsdoc-finding.h"
#include "newsdoc-label.h"
#include "newsdoc-document.h"
#include "newsdoc-pandoc.h"
#include "newsdoc-progress.h"
