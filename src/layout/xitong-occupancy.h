/* xitong-occupancy.h - which lines of a chart already run where
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-grid.h"

G_BEGIN_DECLS

/* For each crossing of the grid's lines: which group passes it across, which down, which turns or ends there. */
typedef struct _XitongOccupancy XitongOccupancy;

XitongOccupancy *xitong_occupancy_new  (guint            n_x,
                                        guint            n_y) G_GNUC_WARN_UNUSED_RESULT;
void             xitong_occupancy_free (XitongOccupancy *self);

/* Writes down, or takes away, a path of XitongGridPoint. */
void             xitong_occupancy_add    (XitongOccupancy  *self,
                                          XitongGrid       *grid,
                                          GArray           *points,
                                          const XitongNet  *net);
void             xitong_occupancy_remove (XitongOccupancy  *self,
                                          XitongGrid       *grid,
                                          GArray           *points,
                                          const XitongNet  *net);

gboolean         xitong_occupancy_port_is_free (XitongOccupancy *self,
                                                guint            at,
                                                guint            group);
gboolean         xitong_occupancy_may_turn     (XitongOccupancy *self,
                                                guint            at,
                                                guint            group);
gboolean         xitong_occupancy_is_shared    (XitongOccupancy *self,
                                                guint            at,
                                                guint            next,
                                                gboolean         across,
                                                guint            group);
/**
 * xitong_occupancy_count_crossings:
 *
 * Returns: how many lines one would cross on passing @at straight on, bars counted twice; INFINITY where one may not pass
 */
double           xitong_occupancy_count_crossings (XitongOccupancy *self,
                                                   guint            at,
                                                   gboolean         across,
                                                   guint            group);

G_END_DECLS
