/* xitong-mark.h - one thing of a scene, which stays itself from scene to scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  XITONG_MARK_GROUND,
  XITONG_MARK_TITLE,
  XITONG_MARK_FRAME,
  XITONG_MARK_ZONE,
  XITONG_MARK_BAND,
  XITONG_MARK_SUBORDINATION,
  XITONG_MARK_TIE,
  XITONG_MARK_HOLDER,
  XITONG_MARK_UNIT,
  XITONG_MARK_GHOST,
  XITONG_MARK_SUCCESSION,
  XITONG_MARK_RING,
  XITONG_MARK_STEP,
  XITONG_MARK_KEY,
  XITONG_MARK_COMPARISON,
  XITONG_MARK_LEGEND,
  XITONG_MARK_CAPTION,
  XITONG_N_MARKS,
} XitongMarkClass;

/**
 * XitongMarkAttribute:
 * @name: of a data attribute, without "data-"; static
 * @value: what it says
 */
typedef struct
{
  const char *name;
  char       *value;
} XitongMarkAttribute;

/**
 * XitongMark:
 * @key: what makes it the same mark in another scene: "unit:ID", "tie:ROW", "subordination:SUPERIOR:UNIT", "holder:ID",
 *   "zone:ID", "band:ID", "ghost:UNIT:SYSTEM", "succession:UNIT:HEIR", "ring:UNIT", "step:ROW:UNIT", "key:ROW", "comparison:SIGN:UNIT", "frame", "title", "legend", "caption"; in the
 *   second half of a comparison with "other:" before it
 * @attributes: of XitongMarkAttribute, in the order they are written
 * @title: (nullable): its full name, for a tooltip and for readers who cannot see it
 * @description: (nullable): note and citation
 * @bounds: what it covers
 * @graphics: of XitongGraphic, bottom first
 * @route: (nullable): of XitongPoint: the middle of its line, before corners are rounded
 * @breaks: (nullable): of guint: where another piece begins in @route
 * @box: of a unit: its rectangle, without badges and second outlines
 * @presence: 0 to 1: all its graphics are mixed with the paper so far
 * @opacity: 0 to 1: how much of it covers what lies below; less than 1 only in the frames of a transition
 *
 * Reference-counted. A mark in a scene is not altered; copy it.
 */
typedef struct
{
  char            *key;
  XitongMarkClass  mark_class;
  GArray          *attributes;
  char            *title;
  char            *description;
  XitongRectangle  bounds;
  GArray          *graphics;
  GArray          *route;
  GArray          *breaks;
  XitongRectangle  box;
  double           presence;
  double           opacity;

  /*< private >*/
  gpointer         owner;
} XitongMark;

#define XITONG_TYPE_MARK (xitong_mark_get_type ())

GType       xitong_mark_get_type  (void) G_GNUC_CONST;

XitongMark *xitong_mark_new       (XitongMarkClass  mark_class,
                                   const char      *key) G_GNUC_WARN_UNUSED_RESULT;
XitongMark *xitong_mark_ref       (XitongMark      *self);
void        xitong_mark_unref     (XitongMark      *self);

/**
 * xitong_mark_copy:
 *
 * Returns: (transfer full): a mark of its own with the same key, for altering
 */
XitongMark *xitong_mark_copy      (const XitongMark *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_mark_new_like:
 *
 * Returns: (transfer full): a mark without graphics that says the same as @self: key, title, description, and its attributes, which are shared and
 *   not to be added to
 */
XitongMark *xitong_mark_new_like  (const XitongMark *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_mark_add:
 * @graphic: (transfer full): goes on top
 *
 * Returns: (transfer none): the graphic in its place, valid until the next is added
 */
XitongGraphic *xitong_mark_add    (XitongMark      *self,
                                   XitongGraphic    graphic);

/**
 * xitong_mark_set:
 * @name: a static string, without "data-"
 * @value: (nullable): nothing is set for %NULL
 */
void        xitong_mark_set       (XitongMark      *self,
                                   const char      *name,
                                   const char      *value);
const char *xitong_mark_get       (const XitongMark *self,
                                   const char      *name);
void        xitong_mark_translate (XitongMark      *self,
                                   double           dx,
                                   double           dy);

/**
 * xitong_mark_finish:
 * @font_size: of names, in points
 *
 * Computes the bounds; called once all graphics are there.
 */
void        xitong_mark_finish    (XitongMark      *self,
                                   double           font_size);

/**
 * xitong_mark_class_word:
 *
 * Returns: the class of the group in an SVG file
 */
const char *xitong_mark_class_word (XitongMarkClass  mark_class);

/**
 * xitong_mark_get_distance:
 *
 * Returns: how far (@x, @y) is from the mark, 0 inside it; for lines from the line
 */
double      xitong_mark_get_distance (const XitongMark *self,
                                      double            x,
                                      double            y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongMark, xitong_mark_unref)

G_END_DECLS
