/* xitong-skyline.h - what is in sight of what comes next
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongSkyline:
 *
 * Things are laid down one after the other, each over a stretch of a line; what it covers is out of sight of later ones. In compaction only what
 * is in sight needs a distance, which makes the number of distances linear (Doenhardt and Lengauer 1987).
 */
typedef struct
{
  GArray *stretches;
} XitongSkyline;

/**
 * XitongSkylineFunc:
 * @before: a thing in sight
 * @thing: the one that is laid down
 */
typedef void (*XitongSkylineFunc) (guint    before,
                                   guint    thing,
                                   gpointer data);

XitongSkyline *xitong_skyline_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void           xitong_skyline_free (XitongSkyline *self);

/**
 * xitong_skyline_lay:
 * @thing: its number
 * @low: where it begins
 * @high: where it ends
 * @near: how far beyond its ends it looks
 * @see: called once or more for every thing that is in sight
 */
void           xitong_skyline_lay  (XitongSkyline     *self,
                                    guint              thing,
                                    double             low,
                                    double             high,
                                    double             near,
                                    XitongSkylineFunc  see,
                                    gpointer           data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSkyline, xitong_skyline_free)

G_END_DECLS
