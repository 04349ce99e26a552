/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <stdio.h>

/* All of standard input. */
static inline char *
bench_read_stdin (gsize *length)
{
  gsize room = 1 << 16;
  char *data = g_malloc (room);
  gsize got;

  *length = 0;
  while ((got = fread (data + *length, 1, room - *length, stdin)) > 0)
    {
      *length += got;
      if (*length == room)
        data = g_realloc (data, room *= 2);
    }
  return data;
}
