/* xitong-change.h - one event that alters the arrangement
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-action.h"
#include "xitong-rival-date.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * XitongChange:
 * @on: when
 * @dates: of XitongRivalDate: other dates for it
 * @actions: of XitongAction, in file order
 * @parts: of XitongEntity: the titles of its parts; empty where it is not divided
 * @era: the XitongEra it belongs to
 * @variant: (nullable): the XitongVariant it belongs to
 * @before: (nullable): a variant's change at case level: it comes before this one
 * @after: (nullable): or after this one
 * @index: its place in the file among all changes, from 0
 *
 * The step of every animation.
 */
#define XITONG_TYPE_CHANGE (xitong_change_get_type ())
G_DECLARE_FINAL_TYPE (XitongChange, xitong_change, XITONG, CHANGE, XitongEntity)

struct _XitongChange
{
  XitongEntity parent_instance;

  XitongChangeKind  kind;
  XitongDate        on;
  GArray           *dates;
  gboolean          is_proposed;
  GPtrArray        *actions;
  GPtrArray        *parts;
  XitongEntity     *era;
  XitongEntity     *variant;
  XitongChange     *before;
  XitongChange     *after;
  guint             index;
};

/**
 * xitong_change_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongChange *xitong_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_change_concerns:
 * @unit: a XitongUnit
 *
 * Returns: whether something happens to @unit: it is placed, moved, renamed, marked, removed ...; not where it is only affirmed, or lapses
 */
gboolean      xitong_change_concerns (XitongChange  *self,
                                      gconstpointer  unit);

G_END_DECLS
