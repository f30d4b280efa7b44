/* xitong-date.h - a vague date, as a part of EDTF writes it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongDate:
 * @text: (nullable): as written in the file; %NULL where no date is given
 * @dated: (nullable): what is to be printed instead
 * @earliest: first possible moment, in years (1967.5 is the middle of 1967); -INFINITY where open
 * @latest: last possible moment, in years, exclusive; INFINITY where open
 * @about: "~"
 * @doubtful: "?"
 * @unknown: there is a date, and nobody gives it
 */
typedef struct
{
  char    *text;
  char    *dated;
  double   earliest;
  double   latest;
  gboolean about;
  gboolean doubtful;
  gboolean unknown;
} XitongDate;

/**
 * xitong_date_parse:
 * @text: `1967`, `1967-06`, `1967-06-15`, each with `~` or `?`; `196X`, `1969/1972`, `../1966`, `1983/..`, `unknown`
 * @date: (out caller-allocates): cleared first
 *
 * Returns: whether @text is such a date
 */
gboolean xitong_date_parse   (const char *text,
                              XitongDate *date);
void     xitong_date_clear   (XitongDate *date);
gboolean xitong_date_is_set  (const XitongDate *date);

/**
 * xitong_date_dup_display:
 * @date: the date
 *
 * Returns: (transfer full) (nullable): the date as it is printed ("1955/56", "about 1967"), %NULL where there is none
 */
char    *xitong_date_dup_display (const XitongDate *date) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_date_dup_span:
 * @from: where a span begins
 * @to: where it ends
 *
 * Returns: (transfer full): the span as it is printed, shortened where the century is the same ("1955/56–66")
 */
char    *xitong_date_dup_span    (const XitongDate *from,
                                  const XitongDate *to) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
