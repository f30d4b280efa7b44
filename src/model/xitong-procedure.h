/* xitong-procedure.h - a walk through the structure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-era.h"
#include "xitong-step.h"

G_BEGIN_DECLS

/**
 * XitongProcedure:
 * @eras: of XitongEra; empty where it is told of all
 * @variant: (nullable): XitongVariant
 * @instead_of: (nullable)
 * @roles: of XitongEntity: applicant, offender
 * @steps: the sequence
 * @summary: (nullable): one line
 */
#define XITONG_TYPE_PROCEDURE (xitong_procedure_get_type ())
G_DECLARE_FINAL_TYPE (XitongProcedure, xitong_procedure, XITONG, PROCEDURE, XitongEntity)

struct _XitongProcedure
{
  XitongEntity parent_instance;

  GPtrArray       *eras;
  XitongEntity    *variant;
  XitongProcedure *instead_of;
  GPtrArray       *roles;
  XitongStep      *steps;
  XitongTexts     *summary;
};

/**
 * xitong_procedure_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongProcedure *xitong_procedure_new        (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_procedure_is_told_in:
 *
 * Returns: whether the source tells of @self in @era; what it ties to no era is told in every one
 */
gboolean         xitong_procedure_is_told_in (XitongProcedure *self,
                                              XitongEra       *era);

G_END_DECLS
