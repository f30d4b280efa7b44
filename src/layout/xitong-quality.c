/* xitong-quality.c - measures of how well a chart is drawn
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality.h"

#include "xitong-quality-pieces.h"

static void
measure_boxes (const XitongLayout *layout,
               XitongQuality      *quality)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      XitongRectangle box = xitong_placed_box_get_ink (&g_array_index (layout->boxes, XitongPlacedBox, i));

      for (guint j = i + 1; j < layout->boxes->len; j++)
        {
          XitongRectangle other = xitong_placed_box_get_ink (&g_array_index (layout->boxes, XitongPlacedBox, j));

          quality->box_overlaps += xitong_rectangle_intersects (&box, &other, 0);
        }
    }
}

void
xitong_quality_measure (const XitongLayout *layout,
                        XitongQuality      *quality)
{
  g_autoptr (GArray) pieces = xitong_pieces_new (layout);

  *quality = (XitongQuality) { .width = layout->width, .height = layout->height };
  measure_boxes (layout, quality);
  xitong_quality_measure_lines (layout, pieces, quality);
  xitong_quality_measure_ends (layout, pieces, quality);
  xitong_quality_measure_texts (layout, pieces, quality);
  xitong_quality_measure_labels (layout, pieces, quality);
  xitong_quality_measure_neighbours (layout, pieces, quality);
}

gboolean
xitong_quality_is_faultless (const XitongQuality *self)
{
  return self->box_overlaps == 0 && self->lines_through_boxes == 0 && self->lines_on_lines == 0
         && self->loose_ends == 0 && self->label_faults == 0 && self->text_faults == 0 && self->lost == 0;
}
