/* contact-sheet.h - the frames of a film side by side, in one picture
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-film.h"
#include "xitong-palette.h"
#include "xitong-typesetter.h"

G_BEGIN_DECLS

/**
 * ContactSheet:
 * @n_frames: how many frames it has, both ends among them, at even steps of time
 * @n_columns: in a row
 * @frame_width: of each, in pixels
 * @palette: in which colours
 */
typedef struct
{
  guint         n_frames;
  guint         n_columns;
  double        frame_width;
  XitongPalette palette;
} ContactSheet;

/**
 * contact_sheet_write:
 * @heading: above the frames
 * @film: with many more frames than the sheet has
 * @path: of the PNG file
 */
gboolean contact_sheet_write (const ContactSheet *self,
                              const char         *heading,
                              const XitongFilm   *film,
                              XitongTypesetter   *typesetter,
                              const char         *path,
                              GError            **error);

G_END_DECLS
