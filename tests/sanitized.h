/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Whether a sanitizer looks on, which GCC says in one way and Clang in another: it needs more memory and more time than what it looks at. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED TRUE
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define IS_SANITIZED TRUE
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED FALSE
#endif
