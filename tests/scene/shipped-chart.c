/* shipped-chart.c - a chart of a shipped case, whole
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "shipped-chart.h"

#include "xitong-chart-scene.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

XitongScene *
shipped_chart_compose (const char *id,
                       const char *era)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, era, NULL, NULL);
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);
  const XitongSceneOptions whole = { TRUE, TRUE, TRUE };
  const XitongLayoutOptions options = { .font_size = 7, .width = 174 * 72 / 25.4 };
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
}
