/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"
#include "../language/text.h"

/* A construct of news: a name and one function that reads the story and claims
 * lines. It changes nothing else. The list in constructs.h is the precedence:
 * what an earlier one has claimed, a later one cannot. */
typedef struct
{
  const char *name;
  const char *about;                        /* one line for --list-constructs */
  void      (*recognise) (NewsdocStory *story);
} NewsdocConstruct;

const NewsdocConstruct * const *newsdoc_constructs (void);   /* NULL-terminated */
