/* xitong-test-quality.c - holds charts to the measures of drawing quality
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-test-quality.h"

#include "xitong-quality.h"

void
xitong_test_quality_assert_faultless (const XitongLayout *layout)
{
  XitongQuality quality;

  xitong_quality_measure (layout, &quality);
  g_assert_cmpuint (quality.box_overlaps, ==, 0);
  g_assert_cmpuint (quality.lines_through_boxes, ==, 0);
  g_assert_cmpuint (quality.lines_on_lines, ==, 0);
  g_assert_cmpuint (quality.loose_ends, ==, 0);
  g_assert_cmpuint (quality.label_faults, ==, 0);
  g_assert_cmpuint (quality.text_faults, ==, 0);
  g_assert_cmpuint (quality.lost, ==, 0);
}
