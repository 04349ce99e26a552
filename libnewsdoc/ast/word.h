/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* Eight bytes at once: a document is long, and most of it needs no look at each byte. What is asked of a word is asked of all its bytes. */
typedef guint64 NewsdocWord;

#define NEWSDOC_WORD_BYTES sizeof (NewsdocWord)
#define NEWSDOC_WORD_OF(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))
#define NEWSDOC_WORD_HIGH NEWSDOC_WORD_OF (0x80)

static inline NewsdocWord
newsdoc_word_at (const char *at)
{
  NewsdocWord word;

  memcpy (&word, at, sizeof word);
  return GUINT64_FROM_LE (word);
}

static inline gboolean
newsdoc_word_is_ascii (NewsdocWord word)
{
  return (word & NEWSDOC_WORD_HIGH) == 0;
}

/* The high bit of each byte that is below the limit, which is at most 0x80. Bytes behind the first of them may be marked, too. */
static inline NewsdocWord
newsdoc_word_below (NewsdocWord word, guint limit)
{
  return (word - NEWSDOC_WORD_OF (limit)) & ~word & NEWSDOC_WORD_HIGH;
}

/* The same for each that is this one. */
static inline NewsdocWord
newsdoc_word_is (NewsdocWord word, guint byte)
{
  return newsdoc_word_below (word ^ NEWSDOC_WORD_OF (byte), 1);
}

/* Where the first byte is that is marked. */
static inline guint
newsdoc_word_first (NewsdocWord marks)
{
  return (guint) __builtin_ctzll (marks) / 8;
}

G_END_DECLS
