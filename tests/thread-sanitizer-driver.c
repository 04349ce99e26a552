/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sanitizer/tsan_interface.h>

const char *__tsan_default_options (void);

const char *
__tsan_default_options (void)
{
  return "report_bugs=0";
}
