/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "format.h"

/* One line a family: its table is in the file of its name. */
extern const NewsdocFormat newsdoc_format_html;
extern const NewsdocFormat newsdoc_format_html4;     /* html.c */
extern const NewsdocFormat newsdoc_format_slides;    /* html.c */
extern const NewsdocFormat newsdoc_format_epub3;     /* epub.c */
extern const NewsdocFormat newsdoc_format_epub2;     /* epub.c */
extern const NewsdocFormat newsdoc_format_latex;
extern const NewsdocFormat newsdoc_format_beamer;    /* latex.c */
extern const NewsdocFormat newsdoc_format_docx;
extern const NewsdocFormat newsdoc_format_plain;
extern const NewsdocFormat newsdoc_format_markdown;
extern const NewsdocFormat newsdoc_format_tree;      /* markdown.c */
