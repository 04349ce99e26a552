/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* What the package says of the ways to read it (schema.org's accessMode, accessModeSufficient, accessibilityFeature, accessibilityHazard,
 * accessibilitySummary), as the metadata that Pandoc 3 makes it of: true to the content, where Pandoc by itself says of every book that its
 * pictures are described. Pandoc 2.17 knows none of it. */
void newsdoc_epub_describe_access (NewsdocNode *root);
