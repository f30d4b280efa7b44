/* xitong-quality-report.h - how well charts are drawn, as a table or JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongQualityRequest:
 * @name: (nullable): an id of a case, or a file; %NULL for all installed cases
 * @era: (nullable): with %NULL all charts of the case: of every era, and of every variant offered in it
 * @variants: (nullable): ids joined by "+"
 * @change: (nullable): after this change
 * @width: (nullable): a length; 174 mm
 * @font_size: (nullable): a length; 7 points
 * @detail: (nullable): "default" or "all"
 * @frame: (nullable): "compact" or "fixed"
 * @proposed: as if what is proposed were enacted
 * @as_json: JSON in place of a table
 */
typedef struct
{
  const char *name;
  const char *era;
  const char *variants;
  const char *change;
  const char *width;
  const char *font_size;
  const char *detail;
  const char *frame;
  gboolean    proposed;
  gboolean    as_json;
} XitongQualityRequest;

/* Prints it. Returns: the exit code, 1 where something could not be read or laid out; a faulty chart is no failure of the command. */
int xitong_quality_report_print (const XitongQualityRequest *request);

G_END_DECLS
