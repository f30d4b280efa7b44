/* xitong-label-neighbours.c - labels so close to each other that they read as one text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-neighbours.h"

/* In points at the size of 7: two ems of a label, and half a row of it. */
#define CLOSE_ACROSS 12.0
#define CLOSE_DOWN 4.0

gboolean
xitong_label_neighbours_find_gap (const XitongRectangle *a,
                                  const XitongRectangle *b,
                                  double                 scale,
                                  XitongRectangle       *gap)
{
  double left = MAX (a->x, b->x), right = MIN (a->x + a->width, b->x + b->width);
  double top = MAX (a->y, b->y), bottom = MIN (a->y + a->height, b->y + b->height);

  if (right > left && top >= bottom && top - bottom < CLOSE_DOWN * scale)
    *gap = (XitongRectangle) { left, bottom, right - left, top - bottom };
  else if (bottom > top && left >= right && left - right < CLOSE_ACROSS * scale)
    *gap = (XitongRectangle) { right, top, left - right, bottom - top };
  else
    return FALSE;
  return TRUE;
}

/* In points at the size of 7: nearer to a box than this a label belongs to it, if so much of the label is within its sides. */
#define CAPTION_DOWN 7.0
#define CAPTION_ACROSS 0.6

gboolean
xitong_label_neighbours_is_caption (const XitongRectangle *label,
                                    const XitongRectangle *box,
                                    double                 scale)
{
  double across = MIN (label->x + label->width, box->x + box->width) - MAX (label->x, box->x);
  double down = MAX (label->y - box->y - box->height, box->y - label->y - label->height);

  return across >= CAPTION_ACROSS * label->width && down >= 0 && down < CAPTION_DOWN * scale;
}
