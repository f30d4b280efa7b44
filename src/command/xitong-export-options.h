/* xitong-export-options.h - what is written behind "xitong export"
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongExportOptions:
 *
 * Each as it was written; %NULL where it was not.
 */
typedef struct
{
  char     *name;
  char     *era;
  char     *variants;
  char     *change;
  char     *on;
  char     *output;
  char     *width;
  char     *font_size;
  char     *dpi;
  char     *palette;
  char     *labels;
  char     *family;
  char     *detail;
  char     *ties;
  char     *units;
  char     *open;
  char     *form;
  char     *frame;
  char     *journal;
  char     *bibliography;
  char     *caption;
  char     *difference;
  char     *transition;
  char     *frames_per_second;
  char     *procedure;
  char     *compare;
  gboolean  strip;
  gboolean  step_by_step;
  gboolean  proposed;
  gboolean  contested;
  gboolean  title;
  gboolean  legend;
  gboolean  sources;
} XitongExportOptions;

/**
 * xitong_export_options_parse:
 * @self: (out caller-allocates)
 *
 * Returns: %FALSE where an option is not understood, or nothing says which file to write; why has been printed
 */
gboolean xitong_export_options_parse (XitongExportOptions   *self,
                                      int                   *argc,
                                      char                ***argv);
void     xitong_export_options_clear (XitongExportOptions   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (XitongExportOptions, xitong_export_options_clear)

G_END_DECLS
