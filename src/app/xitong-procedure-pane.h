/* xitong-procedure-pane.h - the procedures of a case, and the steps of the one that is walked
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-picture.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * XitongProcedurePane:
 *
 * Signals: "step-changed": another step is the one at which the walk stands, see xitong_procedure_pane_dup_keys().
 */
#define XITONG_TYPE_PROCEDURE_PANE (xitong_procedure_pane_get_type ())
G_DECLARE_FINAL_TYPE (XitongProcedurePane, xitong_procedure_pane, XITONG, PROCEDURE_PANE, GtkWidget)

/**
 * xitong_procedure_pane_set_choice:
 * @choice: of which the procedure is shown and chosen
 */
void   xitong_procedure_pane_set_choice  (XitongProcedurePane *self,
                                          XitongChoice        *choice);

/**
 * xitong_procedure_pane_set_picture:
 * @picture: (nullable): on which the procedure is walked; the walk begins at its first step, or stays where it was
 */
void   xitong_procedure_pane_set_picture (XitongProcedurePane *self,
                                          XitongPicture       *picture);

/**
 * xitong_procedure_pane_can_step:
 * @steps: 1 for the next step, -1 for the one before
 *
 * Returns: whether there is one
 */
gboolean xitong_procedure_pane_can_step  (XitongProcedurePane *self,
                                          int                  steps);
void   xitong_procedure_pane_step        (XitongProcedurePane *self,
                                          int                  steps);

/**
 * xitong_procedure_pane_dup_keys:
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): keys of the marks that the step is about
 */
char **xitong_procedure_pane_dup_keys    (XitongProcedurePane *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
