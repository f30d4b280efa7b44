/* test-palette.c - colours can be told apart, and read
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-palette.h"

#include <math.h>

typedef double Matrix[3][3];

/* Machado, Oliveira and Fernandes 2009, A Physiologically-based Model for Simulation of Color Vision Deficiency, severity 1.0; on
 * linear parts of red, green and blue. */
static const Matrix visions[] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
  { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
};
static const char * const names[] = { "no deficiency", "protanopia", "deuteranopia", "tritanopia" };

static double
linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
lab_part (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

/* CIE Lab under D65 of what is seen of @colour. */
static void
see (const XitongColour *colour,
     const Matrix        vision,
     double              lab[3])
{
  double parts[] = { linear (colour->red), linear (colour->green), linear (colour->blue) };
  double seen[3];
  double x, y, z;

  for (guint i = 0; i < 3; i++)
    seen[i] = CLAMP (vision[i][0] * parts[0] + vision[i][1] * parts[1] + vision[i][2] * parts[2], 0, 1);
  x = lab_part ((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
  y = lab_part (0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  z = lab_part ((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

static XitongColour
resolve (XitongPalette palette,
         XitongInk     ink)
{
  XitongColour colour;

  g_assert_true (xitong_palette_resolve (palette, ink, 1, &colour));
  return colour;
}

/* The least distance of @a and @b for any of the visions. */
static double
get_distance (const XitongColour *a,
              const XitongColour *b,
              guint              *vision)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < G_N_ELEMENTS (visions); i++)
    {
      double one[3], other[3], distance;

      see (a, visions[i], one);
      see (b, visions[i], other);
      distance = hypot (hypot (one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
      if (distance >= least)
        continue;
      least = distance;
      *vision = i;
    }
  return least;
}

static void
assert_apart (XitongInk a,
              XitongInk b,
              double    least)
{
  XitongColour one = resolve (XITONG_PALETTE_COLOUR, a), other = resolve (XITONG_PALETTE_COLOUR, b);
  guint vision = 0;
  double distance = get_distance (&one, &other, &vision);

  if (distance < least)
    g_error ("inks %x and %x are %.1f apart for %s", a, b, distance, names[vision]);
}

/* Every system has a title, too; the colours only must not mislead. */
static void
test_systems_are_apart (void)
{
  for (guint i = XITONG_ROLE_PARTY; i < XITONG_ROLE_OTHER; i++)
    for (guint j = i + 1; j < XITONG_ROLE_OTHER; j++)
      assert_apart (xitong_ink_of_role (XITONG_INK_ROLE, i), xitong_ink_of_role (XITONG_INK_ROLE, j), 12);
}

static void
test_bars_and_differences_are_apart (void)
{
  for (guint i = XITONG_ROLE_PARTY; i < XITONG_ROLE_OTHER; i++)
    assert_apart (XITONG_INK_BAR, xitong_ink_of_role (XITONG_INK_ROLE, i), 20);
  assert_apart (XITONG_INK_ADDED, XITONG_INK_REMOVED, 15);
  assert_apart (XITONG_INK_ADDED, XITONG_INK_MOVED, 15);
  assert_apart (XITONG_INK_REMOVED, XITONG_INK_MOVED, 15);
}

/* The simulation itself: of what is known to be confused, and of what is not. */
static void
test_simulation (void)
{
  const XitongColour red = { 0.75, 0.2, 0.1 }, green = { 0.42, 0.42, 0.1 }, white = { 1, 1, 1 }, black = { 0, 0, 0 };
  double seen_red[3], seen_green[3];
  guint vision = 0;

  see (&red, visions[0], seen_red);
  see (&green, visions[0], seen_green);
  g_assert_cmpfloat (fabs (seen_red[1] - seen_green[1]), >, 40);
  g_assert_cmpfloat (get_distance (&red, &green, &vision), <, 15);
  g_assert_cmpuint (vision, !=, 0);
  g_assert_cmpfloat (get_distance (&white, &black, &vision), >, 95);
}

static double
get_contrast (XitongPalette palette,
              XitongInk     ink,
              XitongInk     ground)
{
  XitongColour text = resolve (palette, ink), behind;

  /* Where a zone is not painted there is paper. */
  if (!xitong_palette_resolve (palette, ground, 1, &behind))
    behind = resolve (palette, XITONG_INK_PAPER);
  return xitong_colour_get_contrast (&text, &behind);
}

/* Web Content Accessibility Guidelines 2.1: 4.5 for text, 7 for more contrast, 3 for lines. */
static void
test_contrast (void)
{
  static const double least_of_text[XITONG_N_PALETTES] = { 4.5, 4.5, 7, 7, 4.5 };
  static const XitongInkKind texts[] = { XITONG_INK_TEXT, XITONG_INK_QUIET_TEXT };
  static const XitongInkKind lines[] = { XITONG_INK_LINE, XITONG_INK_SOFT_LINE, XITONG_INK_FRAME, XITONG_INK_SAMPLE, XITONG_INK_ADDED,
                                         XITONG_INK_REMOVED, XITONG_INK_MOVED };

  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    for (guint role = 0; role < XITONG_N_ROLES; role++)
      {
        XitongInk zone = xitong_ink_of_role (XITONG_INK_ZONE, role), own = xitong_ink_of_role (XITONG_INK_ROLE, role);

        for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
          g_assert_cmpfloat (get_contrast (palette, (XitongInk) texts[i], zone), >=, least_of_text[palette]);
        g_assert_cmpfloat (get_contrast (palette, own, zone), >=, least_of_text[palette]);
        g_assert_cmpfloat (get_contrast (palette, own, XITONG_INK_PAPER), >=, least_of_text[palette]);
        for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
          g_assert_cmpfloat (get_contrast (palette, (XitongInk) lines[i], zone), >=, 3);
      }
}

/* Names of what is only reported are lighter; they must be legible still. */
static void
test_lighter_is_legible (void)
{
  for (guint palette = 0; palette < XITONG_N_PALETTES; palette++)
    {
      XitongColour text, paper = resolve (palette, XITONG_INK_PAPER);

      g_assert_true (xitong_palette_resolve (palette, XITONG_INK_TEXT, 0.72, &text));
      g_assert_cmpfloat (xitong_colour_get_contrast (&text, &paper), >=, 4.5);
    }
}

static void
test_black_and_white (void)
{
  for (guint kind = XITONG_INK_PAPER; kind < XITONG_N_INKS; kind++)
    for (guint role = 0; role < XITONG_N_ROLES; role++)
      {
        XitongColour colour;

        if (xitong_palette_resolve (XITONG_PALETTE_BW, xitong_ink_of_role (kind, kind >= XITONG_INK_ROLE ? role : 0), 1, &colour))
          g_assert_true ((colour.red == 0 || colour.red == 1) && colour.red == colour.green && colour.green == colour.blue);
        if (xitong_palette_resolve (XITONG_PALETTE_GREY, xitong_ink_of_role (kind, kind >= XITONG_INK_ROLE ? role : 0), 1, &colour))
          g_assert_true (colour.red == colour.green && colour.green == colour.blue);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/simulation", test_simulation);
  g_test_add_func ("/palette/systems-are-apart", test_systems_are_apart);
  g_test_add_func ("/palette/bars-and-differences-are-apart", test_bars_and_differences_are_apart);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/lighter-is-legible", test_lighter_is_legible);
  g_test_add_func ("/palette/black-and-white", test_black_and_white);
  return g_test_run ();
}
