/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What an application may call is marked; everything else stays inside the library. */
#define NEWSDOC_EXTERN __attribute__ ((visibility ("default"))) extern
