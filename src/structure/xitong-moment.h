/* xitong-moment.h - which structure of a case is meant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongMoment:
 * @era: an era of the case
 * @change: (nullable): the change after which the structure is taken; %NULL for the era's (or the variant's) own chart
 * @variants: (nullable): of XitongVariant, in any order
 * @proposed: as if what is proposed were enacted
 */
typedef struct
{
  XitongEra    *era;
  XitongChange *change;
  GPtrArray    *variants;
  gboolean      proposed;
} XitongMoment;

typedef enum
{
  XITONG_MOMENT_ERROR_UNKNOWN,
  XITONG_MOMENT_ERROR_EXCLUDED,
  XITONG_MOMENT_ERROR_REPLAY,
} XitongMomentError;

#define XITONG_MOMENT_ERROR (xitong_moment_error_quark ())

GQuark xitong_moment_error_quark (void);

/**
 * xitong_moment_parse:
 * @self: (out caller-allocates): cleared first
 * @enterprise_case: the case
 * @era: (nullable): an era's id; %NULL for the last era
 * @variants: (nullable): ids joined by "+"
 * @change: (nullable): a change's id
 *
 * Returns: %FALSE where an id is unknown, or variants exclude each other; @error then names what could be meant instead
 */
gboolean xitong_moment_parse (XitongMoment  *self,
                              XitongCase    *enterprise_case,
                              const char    *era,
                              const char    *variants,
                              const char    *change,
                              GError       **error);
void     xitong_moment_clear (XitongMoment  *self);

/**
 * xitong_moment_equal:
 *
 * Returns: whether they are the same moment; variants are the same where they are named in the same order
 */
gboolean      xitong_moment_equal (const XitongMoment *self,
                                   const XitongMoment *other);

/**
 * xitong_moment_copy:
 *
 * Returns: (transfer full): the same moment, to be freed with xitong_moment_free()
 */
XitongMoment *xitong_moment_copy (const XitongMoment *self) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_moment_free (XitongMoment       *self);

/**
 * xitong_moment_find_last_change:
 *
 * Returns: (transfer none) (nullable): the change after which the moment's structure stands; nothing is replayed
 */
XitongChange *xitong_moment_find_last_change (const XitongMoment *self,
                                              XitongCase         *enterprise_case);

/**
 * xitong_moment_replay:
 *
 * Replays the case up to the moment.
 *
 * Returns: (transfer full): the structure, or %NULL with @error where the combination of variants does not replay
 */
XitongStructure *xitong_moment_replay (const XitongMoment  *self,
                                       XitongCase          *enterprise_case,
                                       GError             **error);

G_END_DECLS
