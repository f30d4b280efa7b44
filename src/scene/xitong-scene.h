/* xitong-scene.h - everything that is drawn, in order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-cited-pages.h"
#include "xitong-mark.h"

G_BEGIN_DECLS

typedef struct _XitongPickGrid XitongPickGrid;

/**
 * XitongScene:
 * @width: in points
 * @height: in points
 * @font_size: of names in boxes, in points
 * @title: (nullable): of the figure
 * @description: (nullable): what it shows, in a sentence
 * @language: (nullable): of its texts
 * @cited: (nullable): the works it rests on
 * @marks: of XitongMark, bottom first
 *
 * Reference-counted; immutable once it is sealed. Of other things it holds the works it cites only: it may outlive the layout it came from.
 */
typedef struct
{
  double            width;
  double            height;
  double            font_size;
  char             *title;
  char             *description;
  char             *language;
  XitongCitedPages *cited;
  GPtrArray        *marks;

  /*< private >*/
  gboolean          sealed;
  GHashTable       *keys;
  XitongPickGrid   *grid;
} XitongScene;

#define XITONG_TYPE_SCENE (xitong_scene_get_type ())

GType        xitong_scene_get_type (void) G_GNUC_CONST;

/**
 * xitong_scene_new:
 *
 * Returns: (transfer full): an empty scene, for composing
 */
XitongScene *xitong_scene_new      (double       width,
                                    double       height,
                                    double       font_size) G_GNUC_WARN_UNUSED_RESULT;
XitongScene *xitong_scene_ref      (XitongScene *self);
void         xitong_scene_unref    (XitongScene *self);

/**
 * xitong_scene_add:
 * @mark: (transfer full): goes on top
 */
void         xitong_scene_add      (XitongScene *self,
                                    XitongMark  *mark);

/**
 * xitong_scene_add_ground:
 *
 * Puts the paper below all else; called once the scene has its size.
 */
void         xitong_scene_add_ground (XitongScene *self);

/* Returns: (transfer full): the paper of a scene of this size */
XitongMark  *xitong_scene_ground_new (double       width,
                                      double       height,
                                      double       font_size) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_scene_seal:
 *
 * Ends the composing: from now on it can be looked up and picked from, by any thread.
 */
void         xitong_scene_seal     (XitongScene *self);

/**
 * xitong_scene_find:
 *
 * Returns: (transfer none) (nullable): the mark with @key
 */
XitongMark  *xitong_scene_find     (const XitongScene *self,
                                    const char        *key);

/**
 * xitong_scene_pick:
 * @x: in points
 * @y: in points
 * @tolerance: how far off a line may be hit, in points
 *
 * Returns: (transfer none) (nullable): the topmost unit at the point, else the nearest line, else the zone or other mark
 */
XitongMark  *xitong_scene_pick     (const XitongScene *self,
                                    double             x,
                                    double             y,
                                    double             tolerance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongScene, xitong_scene_unref)

G_END_DECLS
