/* xitong-layout.h - where everything on a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-selection.h"

#include "xitong-text-measure.h"

G_BEGIN_DECLS

typedef enum
{
  XITONG_LABELS_OWN,
  XITONG_LABELS_NATIVE,
  XITONG_LABELS_BOTH,
} XitongLabels;

/**
 * XitongLayoutOptions:
 * @width: of the figure, in points; 0 for as wide as it wants to be
 * @height: that there is room for, in points: a higher chart is drawn closer, so far as that helps; 0 for that of a page
 * @font_size: of names in boxes, in points; all other lengths go with it
 * @labels: whose script
 * @language: (nullable): the language of names; %NULL for the case's
 */
typedef struct
{
  double        width;
  double        height;
  double        font_size;
  XitongLabels  labels;
  const char   *language;
} XitongLayoutOptions;

/**
 * XitongPlacedText:
 * @block: the lines
 * @x: of the left edge, of the centre, or of the right edge, as @align says
 * @y: of the top
 * @align: -1 left, 0 centred, 1 right
 * @turned: runs upwards; @x, @y are then the centre of its baseline side (x of the left edge of the turned text, y of its centre)
 */
typedef struct
{
  XitongTextBlock *block;
  double           x;
  double           y;
  int              align;
  gboolean         turned;
} XitongPlacedText;

/**
 * XitongPlacedBox:
 * @unit: the drawn unit
 * @ghost: (nullable): a contested place: this box is not where @unit stands, but where it stands for some
 * @rectangle: the box
 * @stack: how far the second outline of several stands off to the right and upwards; 0 where there is none
 * @texts: of XitongPlacedText
 * @badge: where a badge for files hangs (its top right corner); only where the unit keeps files
 * @spans: a wide box across the whole frame
 */
typedef struct
{
  const XitongSelectedUnit  *unit;
  const XitongSelectedGhost *ghost;
  XitongRectangle            rectangle;
  double                     stack;
  GArray                    *texts;
  XitongPoint                badge;
  gboolean                   spans;
} XitongPlacedBox;

/**
 * XitongPlacedZone:
 * @system: the column
 * @rectangle: its ground
 * @texts: of XitongPlacedText: title and subtitle
 */
typedef struct
{
  XitongSystem    *system;
  XitongRectangle  rectangle;
  GArray          *texts;
} XitongPlacedZone;

/**
 * XitongPlacedBand:
 * @level: the row
 * @top: of its boxes
 * @bottom: of its boxes
 * @text: its name, at the left edge, turned
 */
typedef struct
{
  XitongLevel      *level;
  double            top;
  double            bottom;
  XitongPlacedText  text;
} XitongPlacedBand;

typedef enum
{
  XITONG_ROUTE_SUBORDINATION,
  XITONG_ROUTE_TIE,
  XITONG_ROUTE_BAR,
  XITONG_ROUTE_STUB,
} XitongRouteKind;

/**
 * XitongRoute:
 * @subordination: (nullable): what it draws; exactly one of the three is set
 * @tie: (nullable)
 * @bar: (nullable)
 * @points: of XitongPoint: horizontal and vertical pieces from the superior (from, first post) to the unit (to, next post);
 *   corners are rounded by the scene. Where subordinations of one superior share a trunk, the later ones set out from the earlier.
 * @labels: of XitongPlacedText
 * @gaps: of XitongPoint: where it crosses a line drawn later and is to be interrupted
 *
 * A bar across n posts has n - 1 routes.
 */
typedef struct
{
  XitongRouteKind                    kind;
  const XitongSelectedSubordination *subordination;
  const XitongSelectedTie           *tie;
  const XitongSelectedBar           *bar;
  GArray                            *points;
  GArray                            *labels;
  GArray                            *gaps;
} XitongRoute;

/**
 * XitongLayout:
 * @selection: what is shown
 * @options: as asked
 * @width: of all of it, in points
 * @height: of all of it
 * @frame: the enterprise's frame
 * @frame_title: its name, set into the upper edge of the frame; no block where there is none
 * @zones: of XitongPlacedZone
 * @bands: of XitongPlacedBand
 * @boxes: of XitongPlacedBox: those of the selected units in their order, then ghosts
 * @routes: of XitongRoute, those of lines of subordination first, bars last
 * @wanted_width: the width it would need, in points, where @width is more than was asked for; else 0
 *
 * Immutable, reference-counted. The origin is the top left corner of the chart; titles, legend and captions are the scene's.
 */
typedef struct
{
  XitongSelection     *selection;
  XitongLayoutOptions  options;
  double               width;
  double               height;
  XitongRectangle      frame;
  XitongPlacedText     frame_title;
  GArray              *zones;
  GArray              *bands;
  GArray              *boxes;
  GArray              *routes;
  double               wanted_width;
} XitongLayout;

#define XITONG_TYPE_LAYOUT (xitong_layout_get_type ())

GType         xitong_layout_get_type (void) G_GNUC_CONST;

/**
 * xitong_layout_new:
 * @selection: what is to be shown
 * @options: sizes
 * @measure: the painter's text measurement
 *
 * Returns: (transfer full): the chart laid out; wider than asked for where it cannot be had narrower, see `wanted_width`
 */
XitongLayout *xitong_layout_new   (XitongSelection           *selection,
                                   const XitongLayoutOptions *options,
                                   const XitongTextMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_layout_new_series:
 * @selections: (element-type XitongSelection): at least one, of one case
 *
 * Lays out several charts together: the fixed frame. What stands at the same place on two of them (with the same system, level and superior) has
 * the same coordinates on both.
 *
 * Returns: (transfer full) (element-type XitongLayout): one for each
 */
GPtrArray    *xitong_layout_new_series (GPtrArray                 *selections,
                                        const XitongLayoutOptions *options,
                                        const XitongTextMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;
XitongLayout *xitong_layout_ref   (XitongLayout              *self);
void          xitong_layout_unref (XitongLayout              *self);

/**
 * xitong_layout_find_box:
 * @unit: (nullable): a unit
 *
 * Returns: (transfer none) (nullable): where @unit stands, not a ghost of it
 */
const XitongPlacedBox *xitong_layout_find_box (const XitongLayout *self,
                                               const XitongUnit   *unit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongLayout, xitong_layout_unref)

G_END_DECLS
