/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gtk/gtk.h>

/* The library's labels as a person reads them. What belongs together is a group, and has a colour in style.css: @group_0 and so on. */
#define INSPECTOR_N_GROUPS 6

char       *inspector_label_dup_title (const char *label);
guint       inspector_label_get_group (const char *label);
const char *inspector_group_get_title (guint group);
