/* xitong-legend-signs.h - which signs are on a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-badges.h"
#include "xitong-composer.h"
#include "xitong-formality.h"

G_BEGIN_DECLS

/**
 * XitongLegendSigns:
 * @kinds: of units
 * @states: of units, as badges
 * @several: a box stands for several of a kind
 * @files: a unit keeps files
 * @ghosts: of contested places
 * @idle: a unit that does not act
 * @inferred_box: a unit that the source does not state
 * @reported_box: a unit that others told of
 * @reported: whatever others told of
 * @inferred_line: a line that the source does not state
 * @disputed: a claim
 * @stub: a superior who is not named
 * @subordination: somebody stands under somebody
 * @nominal: a line that is in name only
 * @proposed: a line that is only proposed
 * @denied: a line that there is not
 * @bar: a holder of several posts
 * @fates: of a difference
 * @formalities: of charter against practice
 * @denied_forms: likewise, of what there is not
 *
 * What there is to be explained.
 */
typedef struct
{
  gboolean kinds[XITONG_UNIT_CAMPAIGN + 1];
  gboolean states[XITONG_N_BADGES];
  gboolean several;
  gboolean files;
  gboolean ghosts;
  gboolean idle;
  gboolean inferred_box;
  gboolean reported_box;
  gboolean reported;
  gboolean inferred_line;
  gboolean disputed;
  gboolean stub;
  gboolean subordination;
  gboolean nominal;
  gboolean proposed;
  gboolean denied;
  gboolean bar;
  gboolean fates[XITONG_N_FATES];
  gboolean formalities[XITONG_N_FORMALITIES];
  gboolean denied_forms[XITONG_FORM_BOTH + 1];
} XitongLegendSigns;

/* Adds what is on the chart of @composer. */
void xitong_legend_signs_look (XitongLegendSigns    *self,
                               const XitongComposer *composer);

G_END_DECLS
