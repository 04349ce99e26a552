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

/* The high bit of each byte that a string of JSON does not hold as it is: below 0x20, a quotation mark, a backslash. Bytes behind the first of
   them may be marked, too. What is subtracted makes the high bit of a byte that is smaller; one that has it before is past ASCII. */
static inline NewsdocWord
newsdoc_word_special (NewsdocWord word)
{
  NewsdocWord low = word - NEWSDOC_WORD_OF (0x20);
  NewsdocWord quote = (word ^ NEWSDOC_WORD_OF ('"')) - NEWSDOC_WORD_OF (1);
  NewsdocWord backslash = (word ^ NEWSDOC_WORD_OF ('\\')) - NEWSDOC_WORD_OF (1);

  return (low | quote | backslash) & ~word & NEWSDOC_WORD_HIGH;
}

/* Where the first byte is that is marked. */
static inline guint
newsdoc_word_first (NewsdocWord marks)
{
  return (guint) __builtin_ctzll (marks) / 8;
}

G_END_DECLS
