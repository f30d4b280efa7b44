/* xitong-comparison.h - what in one chart is the counterpart of what in another, or is only in one of them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"
#include "xitong-counterparts.h"

G_BEGIN_DECLS

/* The signs at what is only on one of two charts of one case, and at what stands elsewhere on the other. */
#define XITONG_COMPARISON_ONLY "*"
#define XITONG_COMPARISON_MOVED "→"

/**
 * XitongComparisonRow:
 * @letter: "A", "B" ...
 * @pair: what the file says of it
 * @units: of XitongUnit: those on the first chart, and those on the second
 */
typedef struct
{
  char              *letter;
  XitongCounterpart *pair;
  GPtrArray         *units[2];
} XitongComparisonRow;

/**
 * XitongComparison:
 * @layouts: the two charts
 * @counterparts: (nullable): between their cases
 * @rows: of XitongComparisonRow: pairs of which both sides are on the charts; of one case there are none
 * @moved: (nullable): set of XitongUnit: of two charts of one case, what stands in both, but elsewhere
 * @has_only: something stands in one of the moments of one case, and not in the other
 * @has_moved: something stands in both, but elsewhere
 *
 * Holds the counterparts; the charts have to live as long.
 */
struct _XitongComparison
{
  XitongLayout       *layouts[2];
  XitongCounterparts *counterparts;
  GArray             *rows;
  GHashTable         *moved;
  gboolean            has_only;
  gboolean            has_moved;
};

/**
 * xitong_comparison_new:
 * @counterparts: (nullable): between the cases of the charts
 *
 * Returns: (transfer full): what is marked where they are set beside each other
 */
XitongComparison *xitong_comparison_new         (XitongLayout           *first,
                                                 XitongLayout           *second,
                                                 XitongCounterparts     *counterparts) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_comparison_free        (XitongComparison       *self);

/**
 * xitong_comparison_get_sign:
 * @side: 0 for the first chart, 1 for the second
 * @unit: a unit on that chart
 *
 * Returns: (nullable): of two charts of one case: the sign at the unit, if there is one
 */
const char       *xitong_comparison_get_sign    (const XitongComparison *self,
                                                 guint                   side,
                                                 XitongUnit             *unit);

/**
 * xitong_comparison_draw_badge:
 * @sign: a letter, or one of the two signs
 * @x: of its middle
 * @y: of its middle
 */
void              xitong_comparison_draw_badge  (XitongComposer         *composer,
                                                 XitongMark             *mark,
                                                 const char             *sign,
                                                 double                  x,
                                                 double                  y);

/**
 * xitong_comparison_add_badges:
 * @composer: of the chart of @side
 *
 * Adds a mark "comparison:SIGN:UNIT" at each unit that has a counterpart, or a sign.
 */
void              xitong_comparison_add_badges  (XitongComposer         *composer,
                                                 guint                   side);

/**
 * xitong_comparison_add_key:
 * @y: of its top
 *
 * Adds the list of counterparts, what is alike in them and what is not.
 *
 * Returns: its height
 */
double            xitong_comparison_add_key     (XitongComposer         *composer,
                                                 double                  y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongComparison, xitong_comparison_free)

G_END_DECLS
