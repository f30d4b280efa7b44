/* xitong-schedule.h - which changes lead up to a moment, in which order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/**
 * XitongScheduled:
 * @change: (nullable): what is played; %NULL at the end of an era
 * @era: the era it belongs to
 * @is_skipped: a variant says that it did not happen; what is anchored to it still finds its place
 */
typedef struct
{
  XitongChange *change;
  XitongEra    *era;
  gboolean      is_skipped;
} XitongScheduled;

/**
 * xitong_schedule_new:
 * @moment: an era, a change, variants
 * @whole: to the very end of the era, whatever its chart
 *
 * An era begins from the end of the ordinary one before it, a layer from the chart of the era it lies on. The changes of variants are
 * put where they say, else after the era's chart (variants of an era) or at the era's end (variants of the case).
 *
 * Returns: (transfer full): of XitongScheduled
 */
GArray    *xitong_schedule_new          (const XitongMoment *moment,
                                         XitongCase         *enterprise_case,
                                         gboolean            whole) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_variants_with_bases:
 * @variants: (nullable): of XitongVariant
 *
 * Returns: (transfer full): @variants and all they are based on, each once, in file order
 */
GPtrArray *xitong_variants_with_bases   (GPtrArray *variants) G_GNUC_WARN_UNUSED_RESULT;
gboolean   xitong_variant_is_based_on   (XitongVariant *variant,
                                         XitongVariant *base);

G_END_DECLS
