/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

/* The order decides nothing: no writer is in two families. */
static const NewsdocFormat * const formats[] = {
  &newsdoc_format_html,
  &newsdoc_format_html4,
  &newsdoc_format_slides,
  &newsdoc_format_epub3,
  &newsdoc_format_epub2,
  &newsdoc_format_latex,
  &newsdoc_format_beamer,
  &newsdoc_format_context,
  &newsdoc_format_typst,
  &newsdoc_format_docx,
  &newsdoc_format_odt,
  &newsdoc_format_icml,
  &newsdoc_format_jats,
  &newsdoc_format_docbook,
  &newsdoc_format_tei,
  &newsdoc_format_asciidoc,
  &newsdoc_format_rst,
  &newsdoc_format_man,
  &newsdoc_format_ms,
  &newsdoc_format_org,
  &newsdoc_format_rtf,
  &newsdoc_format_wiki,
  &newsdoc_format_words,
  &newsdoc_format_opml,
  &newsdoc_format_titled,
  &newsdoc_format_subtitled,
  &newsdoc_format_pptx,
  &newsdoc_format_plain,
  &newsdoc_format_ansi,
  &newsdoc_format_markdown,
  &newsdoc_format_markdown_mmd,
  &newsdoc_format_djot,
  &newsdoc_format_commonmark,
  &newsdoc_format_tree,
  NULL
};

const NewsdocFormat * const *
newsdoc_formats (void)
{
  return formats;
}

const NewsdocFormat *
newsdoc_format_for (const char *writer)
{
  if (writer == NULL)
    return NULL;

  for (guint i = 0; formats[i] != NULL; i++)
    if (g_strv_contains (formats[i]->writers, writer))
      return formats[i];

  return NULL;
}

const NewsdocDress *
newsdoc_format_dress (const NewsdocFormat *format,
                      NewsdocLabel         label)
{
  if (format->dresses == NULL || label == NEWSDOC_LABEL_NONE)
    return NULL;

  for (const NewsdocDress *dress = format->dresses; dress->label != NEWSDOC_LABEL_NONE; dress++)
    if (dress->label == label)
      return dress;

  return NULL;
}
