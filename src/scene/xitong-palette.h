/* xitong-palette.h - the colours that inks have on paper or on a screen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ink.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_PALETTE_COLOUR,
  XITONG_PALETTE_GREY,
  XITONG_PALETTE_BW,
  XITONG_PALETTE_CONTRAST,
  XITONG_PALETTE_DARK,
  XITONG_N_PALETTES,
} XitongPalette;

/* Parts of red, green and blue, 0 to 1. There is no transparency: what is faint is mixed with the paper. */
typedef struct
{
  double red;
  double green;
  double blue;
} XitongColour;

const char *xitong_palette_word      (XitongPalette  self);
gboolean    xitong_palette_from_word (const char    *word,
                                      XitongPalette *self);

/**
 * xitong_palette_resolve:
 * @ink: an ink
 * @presence: 1 for full, less for what is mixed with the paper; 0 is the paper
 * @colour: (out caller-allocates)
 *
 * Returns: %FALSE where this palette does not paint @ink at all
 */
gboolean    xitong_palette_resolve   (XitongPalette  self,
                                      XitongInk      ink,
                                      double         presence,
                                      XitongColour  *colour);

/**
 * xitong_palette_has_ladders:
 *
 * Returns: whether a holder's bar is drawn as a ladder, for want of a colour of its own
 */
gboolean    xitong_palette_has_ladders (XitongPalette self);

/**
 * xitong_colour_dup_hex:
 *
 * Returns: (transfer full): "#rrggbb"
 */
char       *xitong_colour_dup_hex    (const XitongColour *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_colour_get_contrast:
 *
 * Returns: the ratio of luminances, 1 to 21, as the Web Content Accessibility Guidelines 2.1 compute it
 */
double      xitong_colour_get_contrast (const XitongColour *a,
                                        const XitongColour *b);

G_END_DECLS
