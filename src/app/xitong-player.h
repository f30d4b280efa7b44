/* xitong-player.h - plays a transition on the frame clock
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-picture.h"
#include "xitong-sight.h"

G_BEGIN_DECLS

/**
 * XitongPlayer:
 *
 * Owned by a widget whose frame clock it follows: how far it is depends on the time alone, not on how many frames could be shown.
 */
typedef struct _XitongPlayer XitongPlayer;

/**
 * XitongPlayerFrame:
 * @scene: (nullable): what is to be seen; %NULL where the transition is over
 * @t: how far it is: from 0, the chart one comes from, to 1, the one that is shown
 *
 * What follows the player.
 */
typedef void (*XitongPlayerFrame) (XitongScene *scene,
                                   double       t,
                                   gpointer     data);

/**
 * XitongPlayerLook:
 * @sight: (out caller-allocates): what can be seen of the chart
 *
 * Of large charts only what is seen is made.
 */
typedef void (*XitongPlayerLook)  (XitongSight *sight,
                                   gpointer     data);

/**
 * xitong_player_new:
 * @widget: outlives the player
 * @look: is asked before each frame
 * @follow: is called for each frame, and once at the end
 */
XitongPlayer *xitong_player_new        (GtkWidget         *widget,
                                        XitongPlayerLook   look,
                                        XitongPlayerFrame  follow,
                                        gpointer           data) G_GNUC_WARN_UNUSED_RESULT;
void          xitong_player_free       (XitongPlayer      *self);

/**
 * xitong_player_start:
 * @picture: its transition is played; what was played before ends where it is
 *
 * Returns: whether there is anything to play
 */
gboolean      xitong_player_start      (XitongPlayer      *self,
                                        XitongPicture     *picture);

/**
 * xitong_player_stop:
 *
 * Ends at once. @follow is not called.
 */
void          xitong_player_stop       (XitongPlayer      *self);

/**
 * xitong_player_set_paused:
 * @is_paused: what is played stands still; without effect where nothing is played
 */
void          xitong_player_set_paused (XitongPlayer      *self,
                                        gboolean           is_paused);
gboolean      xitong_player_is_paused  (XitongPlayer      *self);
void          xitong_player_set_speed  (XitongPlayer      *self,
                                        double             speed);

/**
 * xitong_player_seek:
 * @t: from 0 to 1; shown at once
 */
void          xitong_player_seek       (XitongPlayer      *self,
                                        double             t);

/**
 * xitong_player_look_again:
 *
 * What is held is seen from elsewhere, or larger: shows what was out of sight.
 */
void          xitong_player_look_again (XitongPlayer      *self);
gboolean      xitong_player_is_active  (XitongPlayer      *self);

G_END_DECLS
