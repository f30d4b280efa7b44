/* xitong-quality-neighbours.c - labels that read as one text, or stand as if said of another box, counted
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-neighbours.h"
#include "xitong-quality-pieces.h"

/* Narrower is a mark without words. */
#define WORDS 14.0

typedef struct
{
  XitongRectangle    ink;
  const XitongRoute *route;
} Label;

static GArray *
collect_labels (const XitongLayout *layout,
                double              scale)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (Label));

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      for (guint j = 0; j < route->labels->len; j++)
        {
          Label label = { xitong_placed_text_get_ink (&g_array_index (route->labels, XitongPlacedText, j)), route };

          if (label.ink.width >= WORDS * scale)
            g_array_append_val (labels, label);
        }
    }
  return labels;
}

static gboolean
ends_at (const XitongRoute     *route,
         const XitongRectangle *box)
{
  for (guint i = 0; i < route->points->len; i += route->points->len > 1 ? route->points->len - 1 : 1)
    {
      const XitongPoint *end = &g_array_index (route->points, XitongPoint, i);
      XitongRectangle at = { end->x, end->y, 0, 0 };

      if (xitong_rectangle_intersects (&at, box, 1))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_astray (const XitongLayout *layout,
           const Label        *label,
           double              scale)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (!box->spans && !ends_at (label->route, &box->rectangle) && xitong_label_neighbours_is_caption (&label->ink, &box->rectangle, scale))
        return TRUE;
    }
  return FALSE;
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
    {
      const Label *one = &g_array_index (labels, Label, i);

      quality->labels_astray += is_astray (layout, one, scale);
      for (guint j = i + 1; j < labels->len; j++)
        {
          XitongRectangle gap;

          quality->labels_joined += xitong_label_neighbours_find_gap (&one->ink, &g_array_index (labels, Label, j).ink, scale, &gap)
                                    && !are_parted (pieces, &gap);
        }
    }
}
