/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Where an image's file is (transfer full). A page that loads its pictures late has a placeholder for an address, and the file's own in another
 * attribute. */
char *newsdoc_image_dup_address (NewsdocNode *image);

/* Where the link around an image leads, looked for as far out as block (transfer none) (nullable). */
const char *newsdoc_image_get_link (NewsdocNode *image, NewsdocNode *block);

/* A size in pixels that the image's attribute key gives; 0 where it gives none (transfer none). */
guint newsdoc_image_get_pixels (NewsdocNode *image, const char *key);

/* The words of that address's path: "https://example.org/img/icons/print.svg?v=1" → "img icons print svg"; without all, of the last folder and the
 * file: "icons print svg" (transfer full). */
char *newsdoc_image_dup_path_words (NewsdocNode *image, gboolean all);
