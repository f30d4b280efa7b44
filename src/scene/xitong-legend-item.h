/* xitong-legend-item.h - samples of the signs that a legend explains
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-badges.h"
#include "xitong-composer.h"
#include "xitong-line-signs.h"
#include "xitong-line-styles.h"
#include "xitong-step-badges.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_LEGEND_BOX,
  XITONG_LEGEND_SEVERAL,
  XITONG_LEGEND_INFERRED_BOX,
  XITONG_LEGEND_REPORTED_BOX,
  XITONG_LEGEND_GHOST,
  XITONG_LEGEND_IDLE_BOX,
  XITONG_LEGEND_BADGE,
  XITONG_LEGEND_SIGN,
  XITONG_LEGEND_LINE,
  XITONG_LEGEND_STUB,
  XITONG_LEGEND_NOMINAL,
  XITONG_LEGEND_PROPOSED,
  XITONG_LEGEND_DENIED,
  XITONG_LEGEND_BAR,
  XITONG_LEGEND_FORMALITY,
  XITONG_LEGEND_STEP,
  XITONG_LEGEND_OUTCOME,
  XITONG_LEGEND_QUIET_BOX,
  XITONG_LEGEND_LETTER,
} XitongLegendItemKind;

/**
 * XitongLegendItem:
 * @unit_kind: of %XITONG_LEGEND_BOX
 * @badge: of %XITONG_LEGEND_BADGE
 * @sign: of %XITONG_LEGEND_SIGN, the number of %XITONG_LEGEND_STEP, the letter of %XITONG_LEGEND_LETTER
 * @veto: of %XITONG_LEGEND_STEP
 * @style: of %XITONG_LEGEND_LINE
 * @formality: of %XITONG_LEGEND_FORMALITY
 * @denied: likewise, see xitong_line_sign_draw()
 * @text: what it means
 */
typedef struct
{
  XitongLegendItemKind    kind;
  XitongUnitKind          unit_kind;
  XitongBadge             badge;
  const char             *sign;
  gboolean                veto;
  const XitongLineStyle  *style;
  XitongHead              head;
  gboolean                both_ends;
  XitongFormality         formality;
  XitongForm              denied;
  char                   *text;
} XitongLegendItem;

/**
 * xitong_legend_item_draw:
 * @x: of the sample's left edge
 * @y: of its middle
 */
void xitong_legend_item_draw (XitongComposer         *composer,
                              XitongMark             *mark,
                              const XitongLegendItem *item,
                              double                  x,
                              double                  y);

G_END_DECLS
