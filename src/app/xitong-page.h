/* xitong-page.h - a page of the inspector, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-picture.h"

G_BEGIN_DECLS

/* All markup is Pango's. Links lead to "unit:ID", "tie:ROW", "subordination:SUPERIOR:UNIT", "holder:ID", "zone:ID", "source:ID",
 * "era:ID", "change:ID" or "variant:ID". */

/**
 * XitongPageRow:
 * @key: (nullable): what is said of it, in plain text: "In practice", "watches"
 * @text: (nullable): markup
 * @pages: (nullable): markup of the citation, where it stands at the right edge
 * @hint: (nullable): standing and basis in full, for a tooltip
 * @count: of a tally: how many
 * @of: of how many; 0 where that is not known
 * @share: of one of several readings of a number: in parts of the largest; 0 where there is nothing to compare it with
 */
typedef struct
{
  char  *key;
  char  *text;
  char  *pages;
  char  *hint;
  guint  count;
  guint  of;
  double share;
} XitongPageRow;

typedef enum
{
  XITONG_SECTION_TEXT,
  XITONG_SECTION_PAIRS,
  XITONG_SECTION_TALLIES,
  XITONG_SECTION_LIST,
  XITONG_SECTION_SOURCES,
} XitongSectionLook;

/**
 * XitongPageSection:
 * @word: what it is called in the program: "place", "ties" ...
 * @heading: (nullable)
 * @is_folded: waits behind a button that carries its heading and the number of its rows
 * @rows: (element-type XitongPageRow)
 */
typedef struct
{
  const char        *word;
  char              *heading;
  XitongSectionLook  look;
  gboolean           is_folded;
  GPtrArray         *rows;
} XitongPageSection;

/**
 * XitongPage:
 * @key: what it is about
 * @kind: what sort of thing that is: "Section, departments"
 * @title: its full name
 * @terms: (nullable): original terms
 * @text: (nullable): markup: the paragraph
 * @sections: (element-type XitongPageSection)
 */
typedef struct
{
  char      *key;
  char      *kind;
  char      *title;
  char      *terms;
  char      *text;
  GPtrArray *sections;
} XitongPage;

/**
 * xitong_page_new:
 * @structure: the moment
 * @key: of a mark, or any other link
 *
 * Returns: (transfer full) (nullable): the page about it, or %NULL where there is no such thing at this moment
 */
XitongPage        *xitong_page_new           (XitongStructure    *structure,
                                              const char         *key) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_page_free          (XitongPage         *self);

/**
 * xitong_page_dup_line:
 *
 * Returns: (transfer full): in a line of plain text under whom it stands; of what sort it is, where it stands under nobody
 */
char              *xitong_page_dup_line      (XitongPage         *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_page_add_section:
 * @word: a static string
 *
 * Returns: (transfer none): a new section without rows; see xitong_page_drop_empty()
 */
XitongPageSection *xitong_page_add_section   (XitongPage         *self,
                                              const char         *word,
                                              const char         *heading,
                                              XitongSectionLook   look);

/**
 * xitong_page_section_add:
 * @key: (nullable)
 * @text: (transfer full) (nullable)
 * @pages: (transfer full) (nullable)
 *
 * Returns: (transfer none): the new row
 */
XitongPageRow     *xitong_page_section_add   (XitongPageSection  *self,
                                              const char         *key,
                                              char               *text,
                                              char               *pages);
void               xitong_page_drop_empty    (XitongPage         *self);

/* The makers of pages, each for one sort of thing. */
void               xitong_page_fill_unit     (XitongPage         *self,
                                              XitongStructure    *structure,
                                              XitongUnit         *unit);
void               xitong_page_fill_tie      (XitongPage              *self,
                                              XitongStructure         *structure,
                                              const XitongStandingTie *tie);
void               xitong_page_fill_subordination (XitongPage                   *self,
                                                   XitongStructure              *structure,
                                                   XitongUnit                   *unit,
                                                   const XitongStandingSuperior *superior);
void               xitong_page_fill_holder   (XitongPage          *self,
                                              XitongStructure     *structure,
                                              XitongHolder        *holder);
void               xitong_page_fill_system   (XitongPage          *self,
                                              XitongStructure     *structure,
                                              XitongSystem        *system);
void               xitong_page_fill_era      (XitongPage          *self,
                                              XitongStructure     *structure,
                                              XitongEra           *era);
void               xitong_page_fill_change   (XitongPage          *self,
                                              XitongStructure     *structure,
                                              XitongChange        *change);
void               xitong_page_fill_variant  (XitongPage          *self,
                                              XitongStructure     *structure,
                                              XitongVariant       *variant);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPage, xitong_page_free)

G_END_DECLS
