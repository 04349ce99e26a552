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
extern const NewsdocFormat newsdoc_format_context;
extern const NewsdocFormat newsdoc_format_typst;
extern const NewsdocFormat newsdoc_format_docx;
extern const NewsdocFormat newsdoc_format_odt;       /* docx.c */
extern const NewsdocFormat newsdoc_format_icml;      /* docx.c */
extern const NewsdocFormat newsdoc_format_jats;
extern const NewsdocFormat newsdoc_format_docbook;
extern const NewsdocFormat newsdoc_format_tei;
extern const NewsdocFormat newsdoc_format_asciidoc;
extern const NewsdocFormat newsdoc_format_rst;
extern const NewsdocFormat newsdoc_format_man;       /* roff.c */
extern const NewsdocFormat newsdoc_format_ms;        /* roff.c */
extern const NewsdocFormat newsdoc_format_org;
extern const NewsdocFormat newsdoc_format_rtf;
extern const NewsdocFormat newsdoc_format_wiki;
extern const NewsdocFormat newsdoc_format_words;     /* wiki.c */
extern const NewsdocFormat newsdoc_format_opml;      /* wiki.c */
extern const NewsdocFormat newsdoc_format_titled;    /* wiki.c */
extern const NewsdocFormat newsdoc_format_subtitled; /* wiki.c */
extern const NewsdocFormat newsdoc_format_pptx;
extern const NewsdocFormat newsdoc_format_plain;
extern const NewsdocFormat newsdoc_format_ansi;      /* plain.c */
extern const NewsdocFormat newsdoc_format_markdown;
extern const NewsdocFormat newsdoc_format_markdown_mmd; /* markdown.c */
extern const NewsdocFormat newsdoc_format_djot;      /* markdown.c */
extern const NewsdocFormat newsdoc_format_commonmark;/* markdown.c */
extern const NewsdocFormat newsdoc_format_tree;      /* markdown.c */
