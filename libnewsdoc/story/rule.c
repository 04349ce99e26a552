/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule.h"

#include <glib.h>
#include <string.h>

/* What a person is told who asks why a line became what it did: each ends the sentence "This is what it is said to be, since …". It is no
 * list of all that a rule weighs; that is in the rule's file. */
static const struct { const char *rule, *reason; } rules[] = {
  /* a person's word */
  { "marked/div", "it is marked so in the document" },
  { "marked/span", "it is marked so in the document" },
  { "marked/decision", "a person has said so" },

  /* the head */
  { "headline/title", "it says what the document's title says" },
  { "headline/first-heading", "it is the text's first heading" },
  { "headline/first-line", "it is the first line, short and without a full stop, of a text that has no headings" },
  { "headline/evidence", "its heading, its place over the text and the page's titles speak for it more than for any other line" },
  { "kicker/class", "it stands over the headline, and the page's markup names it so" },
  { "kicker/word", "it stands over the headline, and is a word that kickers are" },
  { "kicker/title", "it stands over the headline, and the page's title joins the two, or they stood in one heading" },
  { "kicker/section-link", "it stands over the headline, and is a link to a section" },
  { "kicker/first-line", "it is a word or two right over the headline, and the first line of all" },
  { "kicker/in-heading", "it is the first part of the heading, and set apart in it" },
  { "standfirst/class", "it stands under the headline, and the page's markup names it so" },
  { "standfirst/type", "it stands under the headline in other type than the text" },
  { "standfirst/place", "it stands between the headline and the byline or the date" },
  { "byline/metadata", "it has a name that the page's head gives as an author's" },
  { "byline/lead-word", "it begins with a word that bylines begin with" },
  { "byline/link", "its name is a link to an author's page" },
  { "byline/class", "it has a name, and the page's markup calls it an author's" },
  { "byline/role", "it stands under the byline, and says what the author is" },
  { "byline/names", "it is a name and nothing else, where bylines stand" },
  { "byline/listed", "a list under the article says who the author is" },
  { "byline/metadata-only", "the page's head names an author, and no line does" },
  { "dates/stamp", "it is a date, or a word and a date, where the article's date stands" },
  { "dates/in-line", "it has the article's date among other words" },
  { "dates/partial", "it is a day without its year, or a time, where the article's date stands" },
  { "dateline/agency", "the paragraph begins with a place and an agency's name" },
  { "dateline/place", "the paragraph begins with a place, or a place and a day, and a dash" },
  { "dateline/form", "the paragraph begins in a form that an agency's datelines have" },
  { "dateline/set-apart", "the paragraph begins with a place that is set apart from its words" },

  /* the story */
  { "body/signature", "it is a name under the text, and names stand under other parts of it too" },
  { "body/rest", "nothing says that it is anything else" },
  { "crosshead/heading", "it is a heading inside the story" },
  { "crosshead/bold", "it is a short line in bold between paragraphs" },
  { "broken/page", "it goes on where the line before broke off" },
  { "pullquote/class", "the page's markup names it so" },
  { "pullquote/repeats", "it says again what the text says, and is set apart from it" },
  { "pullquote/attributed", "it says again what the text says, and the speaker's name stands under it" },
  { "pullquote/attribution", "it says who said the quotation" },
  { "factbox/class", "the page's markup sets it apart as a box of facts" },
  { "factbox/title", "it stands under a heading that boxes of facts have" },
  { "qna/words", "its lines begin with words or letters for question and answer" },
  { "qna/bold", "questions in bold are followed by answers in plain type" },
  { "timeline/dates", "several lines in a row begin with a date" },
  { "live-entry/time", "it stands under a time, as an entry of a live blog does" },
  { "embed/post", "it is signed as a post on a social network is" },

  /* pictures */
  { "caption/figure", "it is a figure's caption" },
  { "caption/under-headline", "it belongs to the picture under the headline" },
  { "caption/over-headline", "it belongs to the picture over the headline" },
  { "caption/rest", "it is what is left of a picture's words without the credit" },
  { "caption/given", "the document gives the credit apart, so that all the picture's words are the caption" },
  { "credit/form", "it is written as credits are: a lead word, a name with an agency, a copyright sign" },
  { "credit/class", "the page's markup sets it apart in the caption" },
  { "credit/place", "it stands where the credit stands" },
  { "credit/instruction", "it is an agency's word to the desk about the credit" },
  { "photo/parts", "it is a caption or a credit beside a picture, or where a picture was" },
  { "photo/under-headline", "it is a caption or a credit under the headline's picture" },
  { "photo/description", "a picture's description or title has a credit that is printed nowhere" },

  /* the end */
  { "signoff/phrase", "it says who reported or edited, in the words of agency copy" },
  { "endmark/initials", "it is the writer's initials behind the text" },
  { "endmark/agency", "it is an agency's name behind the text" },
  { "endmark/mark", "it is a mark that ends copy" },
  { "correction/phrase", "it is worded as corrections are" },
  { "editors-note/phrase", "it is worded as editors' notes and disclosures are" },
  { "page/note", "it is worded as corrections and editors' notes are, in a box of its own" },
  { "about-author/phrase", "it stands at the end and says what the author is" },
  { "disclaimer/phrase", "it is worded as disclaimers are" },
  { "rights/phrase", "it is worded as copyright lines are" },

  /* copy of agencies and houses */
  { "advisory/slug", "it is an agency's mark of urgency or its slug" },
  { "advisory/update", "it tells the desk what is new in this version" },
  { "advisory/corrects", "it tells the desk what this version corrects" },
  { "advisory/desk", "it is addressed to editors" },
  { "press-release/embargo", "it says until when the press release may not be published" },
  { "press-release/release", "it says that the press release may be published" },
  { "press-release/contact", "it stands under a heading for contacts of the press" },
  { "press-release/boilerplate", "it stands under a heading about the house that issued the press release" },

  /* printed pages */
  { "running-head/headline", "it repeats the headline at the head of a printed page" },
  { "running-head/repeated", "the same line comes back from page to page" },
  { "printout/head", "it is day, hour and title, as a browser prints them at a page's head" },
  { "printout/address", "it is an address alone, as a browser prints it at a page's foot" },
  { "continued/page", "it is a page number, or leads from one printed page to another" },

  /* what stands around the story */
  { "page/outside", "it stands before or behind the article on the page" },
  { "page/beside", "it stands among the paragraphs, but outside the element that holds them" },
  { "page/comments", "the page's markup calls it a reader's comment" },
  { "clutter/above", "it stands over the headline, where no paragraph does" },
  { "clutter/edge", "it stands at the text's edge, and is neither a sentence nor with the paragraphs" },
  { "clutter/link", "most of it is a link, and it stands apart from the paragraphs" },
  { "clutter/related", "the page's markup calls it a box of other articles" },
  { "clutter/class", "the page's markup names it as something beside the story" },
  { "clutter/apart", "it stands in a box apart from the paragraphs" },
  { "related/link", "it begins with words that lead to another article, and is a link" },
  { "related/list", "it stands under words that lead to other articles" },
  { "leftover/title", "it is the heading of what was taken out" },
  { "leftover/picture", "it is the picture of what was taken out" },
  { "newsletter/form", "it stands in a newsletter's form" },
  { "newsletter/invitation", "it invites to a newsletter" },
  { "advertisement/label", "it says that an advertisement is here" },
  { "advertisement/house", "it offers something of the house's, and how to get it" },
  { "share/phrase", "it is worded as buttons to share, print or save are" },
  { "share/row", "it is a row of buttons to share, print or save" },
  { "comments/phrase", "it is worded as the way to readers' comments is" },
  { "paywall/phrase", "it is worded as offers to subscribe or log in are" },
  { "toggle/end", "it is a button's word, glued to the end of the text" },
  { "drawing/point", "it is an image of a size that nobody sees" },
  { "drawing/small", "it is an image as small as an icon" },
  { "drawing/button", "it is an image that is a button" },
  { "drawing/name", "it is an image that its name or the page's markup calls an icon, a logo or the like" },
  { "drawing/portrait", "it is the author's portrait" },
  { "drawing/advertisement", "it is a picture that leads to an advertiser, or is made and named as advertisements are" },
  { "drawing/share", "it is a picture that opens a network's form to share" },
  { "drawing/outside", "it is an image before or behind the article" },
  { "drawing/again", "the article has the same picture in another place" },
};

const char *
newsdoc_rule_reason (const char *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (strcmp (rules[i].rule, rule) == 0)
      return rules[i].reason;

  return NULL;
}
