/* xitong-era.h - a named span of years in which one arrangement prevailed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-variant.h"
#include "xitong-remark.h"
#include "xitong-number.h"

G_BEGIN_DECLS

/**
 * XitongEra:
 * @summary: (nullable): one line
 * @dates: of XitongRivalDate: other dates for its beginning or its end
 * @leads: (nullable)
 * @overlays: (nullable): the era it is a layer on
 * @chart: (nullable): after which its own chart is taken; its last where %NULL
 * @carried_inferred: what is carried is shown as inferred at most
 * @drawn: how its chart came about; as the case says where it is not said
 * @changes: of XitongChange
 * @variants: of XitongVariant: those written in this era
 * @remarks: of XitongRemark
 * @numbers: of XitongNumber
 * @index: its place in the file, from 0
 */
#define XITONG_TYPE_ERA (xitong_era_get_type ())
G_DECLARE_FINAL_TYPE (XitongEra, xitong_era, XITONG, ERA, XitongEntity)

struct _XitongEra
{
  XitongEntity parent_instance;

  XitongTexts      *summary;
  XitongDate        from;
  XitongDate        to;
  GArray           *dates;
  XitongSystem     *leads;
  XitongEra        *overlays;
  XitongChange     *chart;
  gboolean          carried_inferred;
  XitongDrawing     drawn;
  XitongEntityList *changes;
  XitongEntityList *variants;
  XitongEntityList *remarks;
  XitongEntityList *numbers;
  guint             index;
};

/**
 * xitong_era_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongEra *xitong_era_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
