/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* What an author is, in a line of its own right under the byline ("Science editor"), is part of it. */
void newsdoc_byline_claim_role (NewsdocStory *story, NewsdocClaim *byline);
