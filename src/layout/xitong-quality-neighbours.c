/* xitong-quality-neighbours.c - labels that read as one text, counted
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-neighbours.h"
#include "xitong-quality-pieces.h"

/* Narrower is a mark without words. */
#define WORDS 14.0

static GArray *
collect_labels (const XitongLayout *layout,
                double              scale)
{
  GArray *inks = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      for (guint j = 0; j < route->labels->len; j++)
        {
          XitongRectangle ink = xitong_placed_text_get_ink (&g_array_index (route->labels, XitongPlacedText, j));

          if (ink.width >= WORDS * scale)
            g_array_append_val (inks, ink);
        }
    }
  return inks;
}

static gboolean
are_parted (GArray                *pieces,
            const XitongRectangle *gap)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      XitongRectangle ink = xitong_piece_get_ink (&g_array_index (pieces, XitongPiece, i));

      if (xitong_rectangle_intersects (&ink, gap, 0))
        return TRUE;
    }
  return FALSE;
}

void
xitong_quality_measure_neighbours (const XitongLayout *layout,
                                   GArray             *pieces,
                                   XitongQuality      *quality)
{
  double scale = layout->options.font_size / 7.0;
  g_autoptr (GArray) labels = collect_labels (layout, scale);

  for (guint i = 0; i < labels->len; i++)
    for (guint j = i + 1; j < labels->len; j++)
      {
        const XitongRectangle *one = &g_array_index (labels, XitongRectangle, i), *other = &g_array_index (labels, XitongRectangle, j);
        XitongRectangle gap;

        quality->labels_joined += xitong_label_neighbours_find_gap (one, other, scale, &gap) && !are_parted (pieces, &gap);
      }
}
