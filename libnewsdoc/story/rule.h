/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Why a claim of the rule was made, as one tells an editor: "it begins with a word that bylines begin with". NULL for a name that no rule has. */
const char *newsdoc_rule_reason (const char *rule);
