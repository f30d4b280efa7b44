/* xitong-palette.c - the colours that inks have on paper or on a screen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-palette.h"

#include <math.h>

#define NOT_PAINTED (-1)

static const char * const words[XITONG_N_PALETTES] = { "colour", "grey", "bw", "contrast", "dark" };

/* The inks that do not depend on a role, in the order of XitongInkKind. Labels have a ground where zones have edges, so that the edges
 * break off behind them. */
static const int plain_inks[XITONG_N_PALETTES][XITONG_INK_ROLE] = {
  [XITONG_PALETTE_COLOUR] = {
    NOT_PAINTED, 0xffffff, 0x1a1a1a, 0x4d4d4d, 0x1a1a1a, 0x3f3f46, 0x848484, 0x4d4d4d, 0xe3a008,
    0x00694b, 0xa3123a, 0x1a4ab0, 0xb8b8b8, NOT_PAINTED,
  },
  [XITONG_PALETTE_GREY] = {
    NOT_PAINTED, 0xffffff, 0x111111, 0x444444, 0x111111, 0x3a3a3a, 0x808080, 0x444444, 0xa8a8a8,
    0x111111, 0x555555, 0x333333, 0xb0b0b0, NOT_PAINTED,
  },
  [XITONG_PALETTE_BW] = {
    NOT_PAINTED, 0xffffff, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000,
    0x000000, 0x000000, 0x000000, 0x000000, 0xffffff,
  },
  [XITONG_PALETTE_CONTRAST] = {
    NOT_PAINTED, 0xffffff, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0xd58a00,
    0x004d36, 0x8a0028, 0x00327a, 0x777777, 0xffffff,
  },
  [XITONG_PALETTE_DARK] = {
    NOT_PAINTED, 0x1e1e1e, 0xf0f0f0, 0xb8b8b8, 0xe6e6e6, 0xc8c8d0, 0x84838a, 0xb8b8b8, 0xd39a14,
    0x5fd3a8, 0xff8fa6, 0x8ebff2, 0x5c5c60, NOT_PAINTED,
  },
};

/* Lines, texts and outlines of a system, in the order of XitongRole. */
static const int role_inks[XITONG_N_PALETTES][XITONG_N_ROLES] = {
  [XITONG_PALETTE_COLOUR] = {
    /* From the second to the last but one they keep a distance in CIE Lab of 12 from each other, also for readers who see no red,
     * no green or no blue; the test of the palettes has the simulation. */
    0x3f3f46, 0x9e1b32, 0x0b5394, 0x2b2d6e, 0x4a5360, 0x2f3639, 0x9c5f10, 0x515100, 0x8c6731, 0x0a7885, 0x7b6863,
    0x653a71, 0x50505a,
  },
  [XITONG_PALETTE_GREY] = {
    0x3a3a3a, 0x222222, 0x4f4f4f, 0x1a1a1a, 0x444444, 0x3a3a3a, 0x5a5a5a, 0x333333, 0x4a4a4a, 0x555555, 0x404040,
    0x2c2c2c, 0x484848,
  },
  [XITONG_PALETTE_BW] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
  [XITONG_PALETTE_CONTRAST] = {
    0x000000, 0x7a0019, 0x003a70, 0x14164f, 0x20262e, 0x1c2419, 0x6e3000, 0x2b3a0c, 0x4a3700, 0x004a4a, 0x36281e,
    0x42195f, 0x26262c,
  },
  [XITONG_PALETTE_DARK] = {
    0xc8c8d0, 0xf29aa6, 0x8ebff2, 0xaab0ff, 0xb4bdc9, 0xb9c7b3, 0xf0b27a, 0xb6cc86, 0xe3c976, 0x7fd6d6, 0xd3bfae,
    0xcfb2ec, 0xbcbcc6,
  },
};

/* The grounds of zones. */
static const int zone_inks[XITONG_N_PALETTES][XITONG_N_ROLES] = {
  [XITONG_PALETTE_COLOUR] = {
    0xf6f6f6, 0xfbeeec, 0xe9f1fa, 0xededf7, 0xf0f2f4, 0xf0f3ee, 0xfbf0e4, 0xf0f4e6, 0xf8f3e2, 0xe6f4f3, 0xf4f0ec,
    0xf3ecf9, 0xf2f2f4,
  },
  [XITONG_PALETTE_GREY] = {
    0xf7f7f7, 0xececec, 0xf4f4f4, 0xe8e8e8, 0xf1f1f1, 0xf6f6f6, 0xefefef, 0xe6e6e6, 0xf2f2f2, 0xf0f0f0, 0xf5f5f5,
    0xeaeaea, 0xf3f3f3,
  },
  [XITONG_PALETTE_BW] = {
    NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED,
    NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED,
  },
  [XITONG_PALETTE_CONTRAST] = {
    NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED,
    NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED, NOT_PAINTED,
  },
  [XITONG_PALETTE_DARK] = {
    0x262628, 0x2b2123, 0x1d2732, 0x222336, 0x24272b, 0x232722, 0x2e251c, 0x242a1c, 0x2c281b, 0x1b2a2a, 0x2a2622,
    0x28222f, 0x262628,
  },
};

const char *
xitong_palette_word (XitongPalette self)
{
  g_return_val_if_fail (self < XITONG_N_PALETTES, words[0]);

  return words[self];
}

gboolean
xitong_palette_from_word (const char    *word,
                          XitongPalette *self)
{
  for (guint i = 0; i < XITONG_N_PALETTES; i++)
    if (g_strcmp0 (word, words[i]) == 0)
      {
        *self = (XitongPalette) i;
        return TRUE;
      }
  return FALSE;
}

static int
find_code (XitongPalette self,
           XitongInk     ink)
{
  XitongInkKind kind = xitong_ink_kind (ink);
  XitongRole role = xitong_ink_role (ink);

  g_return_val_if_fail (self < XITONG_N_PALETTES && kind < XITONG_N_INKS && role < XITONG_N_ROLES, NOT_PAINTED);

  if (kind < XITONG_INK_ROLE)
    return plain_inks[self][kind];
  if (kind == XITONG_INK_ROLE)
    return role_inks[self][role];
  if (kind == XITONG_INK_ZONE)
    return zone_inks[self][role];
  /* The zone's edge is drawn only where its ground is not. */
  return zone_inks[self][role] == NOT_PAINTED ? role_inks[self][role] : NOT_PAINTED;
}

static void
decode (int           code,
        XitongColour *colour)
{
  colour->red = (code >> 16 & 0xff) / 255.0;
  colour->green = (code >> 8 & 0xff) / 255.0;
  colour->blue = (code & 0xff) / 255.0;
}

gboolean
xitong_palette_resolve (XitongPalette  self,
                        XitongInk      ink,
                        double         presence,
                        XitongColour  *colour)
{
  int code = find_code (self, ink);

  if (code == NOT_PAINTED)
    return FALSE;
  /* Black and white has no shades. */
  if (self == XITONG_PALETTE_BW)
    presence = presence < 0.5 ? 0 : 1;
  decode (code, colour);
  if (presence < 1)
    {
      XitongColour paper;

      decode (plain_inks[self][XITONG_INK_PAPER], &paper);
      colour->red = paper.red + presence * (colour->red - paper.red);
      colour->green = paper.green + presence * (colour->green - paper.green);
      colour->blue = paper.blue + presence * (colour->blue - paper.blue);
    }
  return TRUE;
}

gboolean
xitong_palette_has_ladders (XitongPalette self)
{
  return self == XITONG_PALETTE_BW;
}

char *
xitong_colour_dup_hex (const XitongColour *self)
{
  return g_strdup_printf ("#%02x%02x%02x", (guint) floor (self->red * 255 + 0.5),
                          (guint) floor (self->green * 255 + 0.5), (guint) floor (self->blue * 255 + 0.5));
}

static double
linear (double part)
{
  return part <= 0.03928 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
luminance (const XitongColour *self)
{
  return 0.2126 * linear (self->red) + 0.7152 * linear (self->green) + 0.0722 * linear (self->blue);
}

double
xitong_colour_get_contrast (const XitongColour *a,
                            const XitongColour *b)
{
  double one = luminance (a) + 0.05;
  double other = luminance (b) + 0.05;

  return one > other ? one / other : other / one;
}
