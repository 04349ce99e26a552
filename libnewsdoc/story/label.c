/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "label.h"

#include <string.h>

/* The vocabulary. The names are those of the trade, or of the standard named. */
static const NewsdocLabelInfo labels[NEWSDOC_N_LABELS] = {
  { NEWSDOC_LABEL_NONE, "none", NEWSDOC_FORM_NONE, "not yet looked at",
    "None", NEWSDOC_LABEL_GROUP_TEXT },

  { NEWSDOC_LABEL_HEADLINE, "headline", NEWSDOC_FORM_META, "the title of the article",
    "Headline", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_KICKER, "kicker", NEWSDOC_FORM_DIV, "a word or two above the headline",
    "Kicker", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_STANDFIRST, "standfirst", NEWSDOC_FORM_META, "the summary under the headline (deck)",
    "Standfirst", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_BYLINE, "byline", NEWSDOC_FORM_DIV, "who wrote it",
    "Byline", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_DATES, "dates", NEWSDOC_FORM_DIV, "when it was published and updated",
    "Dates", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_RELEASE, "release", NEWSDOC_FORM_DIV, "when a press release may be published",
    "Release", NEWSDOC_LABEL_GROUP_HEAD },

  { NEWSDOC_LABEL_BODY, "body", NEWSDOC_FORM_NONE, "a paragraph of the story",
    "Text", NEWSDOC_LABEL_GROUP_TEXT },
  { NEWSDOC_LABEL_CROSSHEAD, "crosshead", NEWSDOC_FORM_HEADING, "a heading inside the story",
    "Crosshead", NEWSDOC_LABEL_GROUP_TEXT },
  { NEWSDOC_LABEL_CONTINUATION, "continuation", NEWSDOC_FORM_JOIN, "the rest of a paragraph that furniture had cut",
    "Continuation", NEWSDOC_LABEL_GROUP_TEXT },
  { NEWSDOC_LABEL_PULLQUOTE, "pullquote", NEWSDOC_FORM_DIV, "words of the story set again to draw the eye (DPUB-ARIA doc-pullquote)",
    "Pull quote", NEWSDOC_LABEL_GROUP_QUOTATIONS },
  { NEWSDOC_LABEL_PHOTO, "photo", NEWSDOC_FORM_DIV, "a caption and credits whose image is not in the document",
    "Photo", NEWSDOC_LABEL_GROUP_PICTURES },
  { NEWSDOC_LABEL_FACTBOX, "factbox", NEWSDOC_FORM_DIV, "facts set apart from the story",
    "Fact box", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_QNA, "qna", NEWSDOC_FORM_DIV, "questions and answers",
    "Questions and answers", NEWSDOC_LABEL_GROUP_QUOTATIONS },
  { NEWSDOC_LABEL_LIVE_ENTRY, "live-entry", NEWSDOC_FORM_DIV, "an entry of a live blog",
    "Live entry", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_TIMELINE, "timeline", NEWSDOC_FORM_DIV, "events in the order of time",
    "Timeline", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_EMBED, "embed", NEWSDOC_FORM_DIV, "a post, a video or the like from another site, with a link to it",
    "Embed", NEWSDOC_LABEL_GROUP_PICTURES },

  { NEWSDOC_LABEL_DATELINE, "dateline", NEWSDOC_FORM_SPAN, "where and when the story was filed",
    "Dateline", NEWSDOC_LABEL_GROUP_HEAD },
  { NEWSDOC_LABEL_CAPTION, "caption", NEWSDOC_FORM_SPAN, "what a picture shows",
    "Caption", NEWSDOC_LABEL_GROUP_PICTURES },
  { NEWSDOC_LABEL_CREDIT, "credit", NEWSDOC_FORM_SPAN, "who made a picture, and who it is from",
    "Credit", NEWSDOC_LABEL_GROUP_PICTURES },
  { NEWSDOC_LABEL_SOURCE, "source", NEWSDOC_FORM_SPAN, "where a chart's data is from",
    "Source", NEWSDOC_LABEL_GROUP_PICTURES },
  { NEWSDOC_LABEL_PERSON, "person", NEWSDOC_FORM_SPAN, "a person's name",
    "Person", NEWSDOC_LABEL_GROUP_QUOTATIONS },
  { NEWSDOC_LABEL_ATTRIBUTION, "attribution", NEWSDOC_FORM_SPAN, "who said what a pull quote quotes",
    "Attribution", NEWSDOC_LABEL_GROUP_QUOTATIONS },
  { NEWSDOC_LABEL_INSTRUCTION, "instruction", NEWSDOC_FORM_SPAN, "an agency's word to the desk about a credit, not to be printed",
    "Instruction", NEWSDOC_LABEL_GROUP_PICTURES },

  { NEWSDOC_LABEL_SIGNOFF, "signoff", NEWSDOC_FORM_DIV, "who reported, wrote and edited, at the end of agency copy",
    "Sign-off", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_CORRECTION, "correction", NEWSDOC_FORM_DIV, "what an earlier version had wrong",
    "Correction", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_EDITORS_NOTE, "editors-note", NEWSDOC_FORM_DIV, "a word from the editors, a disclosure, a label of paid content",
    "Editor’s note", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_ABOUT_AUTHOR, "about-author", NEWSDOC_FORM_DIV, "a note on the author, or on the house that issued a press release",
    "About the author", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_CONTACT, "contact", NEWSDOC_FORM_DIV, "whom the press may ask about a press release",
    "Contact", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_DISCLAIMER, "disclaimer", NEWSDOC_FORM_DIV, "whose opinion it is, and whose not",
    "Disclaimer", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_RIGHTS, "rights", NEWSDOC_FORM_DIV, "the copyright line",
    "Rights", NEWSDOC_LABEL_GROUP_NOTES },
  { NEWSDOC_LABEL_CREDITS, "credits", NEWSDOC_FORM_DIV, "the list of the pictures' credits at the end (DPUB-ARIA doc-credits)",
    "List of credits", NEWSDOC_LABEL_GROUP_PICTURES },

  { NEWSDOC_LABEL_RELATED, "related", NEWSDOC_FORM_FURNITURE, "links to other articles",
    "Related", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_NEWSLETTER, "newsletter", NEWSDOC_FORM_FURNITURE, "a newsletter's form or invitation",
    "Newsletter", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_ADVERTISEMENT, "advertisement", NEWSDOC_FORM_FURNITURE, "an advertisement or its label",
    "Advertisement", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_SHARE, "share", NEWSDOC_FORM_FURNITURE, "buttons to share, print or save",
    "Share", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_COMMENTS, "comments", NEWSDOC_FORM_FURNITURE, "readers' comments, or the way to them",
    "Comments", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_PAYWALL, "paywall", NEWSDOC_FORM_FURNITURE, "an offer to subscribe or log in",
    "Paywall", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_NAVIGATION, "navigation", NEWSDOC_FORM_FURNITURE, "menus, teasers and all that stands around the article on a page",
    "Navigation", NEWSDOC_LABEL_GROUP_FURNITURE },
  { NEWSDOC_LABEL_FURNITURE, "furniture", NEWSDOC_FORM_FURNITURE, "running heads, page numbers and the like",
    "Page furniture", NEWSDOC_LABEL_GROUP_FURNITURE },
};

const NewsdocLabelInfo *
newsdoc_label_info (NewsdocLabel label)
{
  g_return_val_if_fail (label < NEWSDOC_N_LABELS, &labels[NEWSDOC_LABEL_NONE]);

  return &labels[label];
}

gboolean
newsdoc_label_is_furniture (NewsdocLabel label)
{
  return newsdoc_label_info (label)->form == NEWSDOC_FORM_FURNITURE;
}

gboolean
newsdoc_label_is_cut (NewsdocLabel label)
{
  return newsdoc_label_is_furniture (label) || label == NEWSDOC_LABEL_INSTRUCTION;
}

/* NONE for a word that is not in the vocabulary. What has no class in the normal form (body, continuation …) cannot be marked. */
NewsdocLabel
newsdoc_label_from_name (const char *name)
{
  /* most of what is asked is a site's class: its first letter says no */
  for (guint i = 1; i < NEWSDOC_N_LABELS; i++)
    if (labels[i].name[0] == name[0] && labels[i].form != NEWSDOC_FORM_NONE && labels[i].form != NEWSDOC_FORM_JOIN
        && strcmp (labels[i].name, name) == 0)
      return labels[i].label;

  return NEWSDOC_LABEL_NONE;
}
