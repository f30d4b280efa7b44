/* xitong-journal.h - what a journal asks of figures
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"
#include "xitong-measured-figure.h"

G_BEGIN_DECLS

/**
 * XitongJournal:
 * @id: the name of its profile
 * @name: as people call it
 * @source: (nullable): where its rules are written
 * @widths: (element-type double): of its columns, in points; empty where any will do
 * @max_height: in points; 0 for no bound
 * @formats: (nullable): endings it takes, without the dot; %NULL for any
 * @dpi: least, for line art as pixels; 0 for no bound
 * @min_line: in points; 0 for no bound
 * @min_type: in points; 0 for no bound
 * @max_type: in points; 0 for no bound
 * @fonts: (nullable): families it takes; %NULL for any
 * @colours: the most it prints
 * @palette: which is to be used by default
 * @titles: titles and captions may stand inside the figure
 * @transparency: it may hold what is not opaque
 *
 * Read from a profile, an .ini file; not altered.
 */
typedef struct
{
  char           *id;
  char           *name;
  char           *source;
  GArray         *widths;
  double          max_height;
  char          **formats;
  double          dpi;
  double          min_line;
  double          min_type;
  double          max_type;
  char          **fonts;
  XitongColours   colours;
  XitongPalette   palette;
  gboolean        titles;
  gboolean        transparency;
} XitongJournal;

/**
 * xitong_journal_open:
 * @directory: of the profiles
 * @id: of a profile in it, or the path of a file
 *
 * Returns: (transfer full): the journal, or %NULL with @error, which names the profiles there are
 */
XitongJournal *xitong_journal_open  (const char                 *directory,
                                     const char                 *id,
                                     GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
void           xitong_journal_free  (XitongJournal              *self);

/**
 * xitong_journal_apply:
 * @figure: (inout): gets the widest column, type in the bounds, a font, a palette, resolution, and what may stand in it
 * @family: (out) (transfer full) (nullable): holds the name of the font for @figure
 */
void           xitong_journal_apply (const XitongJournal        *self,
                                     XitongFigure               *figure,
                                     char                      **family);

/**
 * xitong_journal_dup_profiles:
 * @directory: of the profiles
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the profiles there are
 */
char         **xitong_journal_dup_profiles        (const char          *directory) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_journal_dup_family:
 *
 * Returns: (transfer full) (nullable): the first font it takes that is installed, or one alike
 */
char          *xitong_journal_dup_family          (const XitongJournal *self) G_GNUC_WARN_UNUSED_RESULT;

/* How wide its widest column is, in points; 0 where any width will do. */
double         xitong_journal_get_widest          (const XitongJournal *self);

/* Of names in boxes, in points, so that the smallest text keeps the rules, or the largest; 0 for no bound. */
double         xitong_journal_get_least_font_size (const XitongJournal *self);
double         xitong_journal_get_most_font_size  (const XitongJournal *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongJournal, xitong_journal_free)

G_END_DECLS
