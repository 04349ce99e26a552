/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-pandoc.h"

struct _NewsdocPandoc
{
  GObject   parent_instance;
  gboolean  sandbox;
  gboolean  host;
  GFile    *resources;   /* (nullable) */
  GFile    *media;       /* (nullable) */
};

/* The program, and the arguments that hold for both ways. */
GStrvBuilder *newsdoc_pandoc_new_argv   (NewsdocPandoc *self, const char *from, const char *to);

/* The option with the folder's path; nothing where there is none. */
void          newsdoc_pandoc_add_folder (GStrvBuilder *argv, const char *option, GFile *folder);
