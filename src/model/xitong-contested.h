/* xitong-contested.h - another place that a unit has in some enterprises
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-system.h"
#include "xitong-unit.h"

G_BEGIN_DECLS

/**
 * XitongContested:
 * @system: (nullable)
 * @superior: (nullable)
 * @also_in: of XitongSystem
 * @variant: (nullable): the XitongVariant that has it there
 * @absent: it was not there at all
 *
 * Its tally is the count of its evidence.
 */
#define XITONG_TYPE_CONTESTED (xitong_contested_get_type ())
G_DECLARE_FINAL_TYPE (XitongContested, xitong_contested, XITONG, CONTESTED, XitongEntity)

struct _XitongContested
{
  XitongEntity parent_instance;

  XitongSystem *system;
  XitongUnit   *superior;
  XitongForm    form;
  GPtrArray    *also_in;
  gpointer      variant;
  gboolean      absent;
};

/**
 * xitong_contested_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongContested *xitong_contested_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
