/* xitong-box-shapes.c - the outline that says what kind of unit a box is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-box-shapes.h"

#include <math.h>

#define ROUND 11.0
#define CUT 4.0
#define EDGE 1.2

static void
add_body (XitongGraphic         *path,
          const XitongRectangle *r,
          double                 cut)
{
  double right = r->x + r->width, bottom = r->y + r->height;

  xitong_graphic_move_to (path, r->x + cut, r->y);
  xitong_graphic_line_to (path, right - cut, r->y);
  xitong_graphic_line_to (path, right, r->y + cut);
  xitong_graphic_line_to (path, right, bottom - cut);
  xitong_graphic_line_to (path, right - cut, bottom);
  xitong_graphic_line_to (path, r->x + cut, bottom);
  xitong_graphic_line_to (path, r->x, bottom - cut);
  xitong_graphic_line_to (path, r->x, r->y + cut);
  xitong_graphic_close (path);
}

/* Bowed at its left and right ends, as a table that people sit round. */
static void
add_forum (XitongGraphic         *path,
           const XitongRectangle *r,
           double                 bow)
{
  double right = r->x + r->width, bottom = r->y + r->height, middle = r->y + 0.5 * r->height;

  xitong_graphic_move_to (path, r->x + bow, r->y);
  xitong_graphic_line_to (path, right - bow, r->y);
  xitong_graphic_line_to (path, right, middle);
  xitong_graphic_line_to (path, right - bow, bottom);
  xitong_graphic_line_to (path, r->x + bow, bottom);
  xitong_graphic_line_to (path, r->x, middle);
  xitong_graphic_close (path);
}

/* A sheet with its upper right corner turned down. */
static void
add_instrument (XitongGraphic         *path,
                const XitongRectangle *r,
                double                 fold)
{
  double right = r->x + r->width, bottom = r->y + r->height;

  xitong_graphic_move_to (path, r->x, r->y);
  xitong_graphic_line_to (path, right - fold, r->y);
  xitong_graphic_line_to (path, right, r->y + fold);
  xitong_graphic_line_to (path, right, bottom);
  xitong_graphic_line_to (path, r->x, bottom);
  xitong_graphic_close (path);
}

static XitongGraphic
make_outline (const XitongBoxLook   *look,
              const XitongRectangle *r,
              double                 width)
{
  double scale = look->scale;
  XitongGraphic path;

  switch (look->kind)
    {
    case XITONG_UNIT_POST:
      return xitong_graphic_rectangle (r->x, r->y, r->width, r->height, ROUND * scale, look->fill, look->ink, width);
    case XITONG_UNIT_BODY:
      path = xitong_graphic_path (look->ink, width, look->fill);
      add_body (&path, r, MIN (CUT * scale, 0.35 * r->height));
      return path;
    case XITONG_UNIT_FORUM:
      path = xitong_graphic_path (look->ink, width, look->fill);
      add_forum (&path, r, MIN (CUT * scale, 0.2 * r->width));
      return path;
    case XITONG_UNIT_INSTRUMENT:
      path = xitong_graphic_path (look->ink, width, look->fill);
      add_instrument (&path, r, MIN (5 * scale, 0.4 * r->height));
      return path;
    case XITONG_UNIT_ORGAN:
    case XITONG_UNIT_SECTION:
    case XITONG_UNIT_GROUP:
    case XITONG_UNIT_SITE:
    case XITONG_UNIT_CAMPAIGN:
    default:
      return xitong_graphic_rectangle (r->x, r->y, r->width, r->height, EDGE * scale, look->fill, look->ink, width);
    }
}

static XitongGraphic
make_rules (const XitongBoxLook *look)
{
  const XitongRectangle *r = &look->rectangle;
  XitongGraphic rules = xitong_graphic_path (look->ink, 0.6 * look->scale, XITONG_INK_NONE);
  double in = 3 * look->scale;

  xitong_graphic_move_to (&rules, r->x + in, r->y);
  xitong_graphic_line_to (&rules, r->x + in, r->y + r->height);
  xitong_graphic_move_to (&rules, r->x + r->width - in, r->y);
  xitong_graphic_line_to (&rules, r->x + r->width - in, r->y + r->height);
  return rules;
}

static XitongGraphic
make_fold (const XitongBoxLook *look)
{
  const XitongRectangle *r = &look->rectangle;
  XitongGraphic fold = xitong_graphic_path (look->ink, 0.6 * look->scale, XITONG_INK_NONE);
  double in = MIN (5 * look->scale, 0.4 * r->height);

  xitong_graphic_move_to (&fold, r->x + r->width - in, r->y);
  xitong_graphic_line_to (&fold, r->x + r->width - in, r->y + in);
  xitong_graphic_line_to (&fold, r->x + r->width, r->y + in);
  return fold;
}

static XitongGraphic
make_ground_line (const XitongBoxLook *look)
{
  const XitongRectangle *r = &look->rectangle;
  XitongGraphic line = xitong_graphic_path (look->ink, 2.4 * look->scale, XITONG_INK_NONE);

  xitong_graphic_move_to (&line, r->x, r->y + r->height);
  xitong_graphic_line_to (&line, r->x + r->width, r->y + r->height);
  return line;
}

static void
add_detail (XitongMark          *mark,
            const XitongBoxLook *look)
{
  const XitongRectangle *r = &look->rectangle;
  double in = 2 * look->scale;
  XitongGraphic detail;

  if (look->kind == XITONG_UNIT_ORGAN)
    detail = xitong_graphic_rectangle (r->x + in, r->y + in, r->width - 2 * in, r->height - 2 * in, 0.6 * look->scale,
                                       XITONG_INK_NONE, look->ink, 0.5 * look->scale);
  else if (look->kind == XITONG_UNIT_GROUP)
    detail = make_rules (look);
  else if (look->kind == XITONG_UNIT_INSTRUMENT)
    detail = make_fold (look);
  else if (look->kind == XITONG_UNIT_SITE)
    detail = make_ground_line (look);
  else
    return;
  detail.presence = look->presence;
  xitong_mark_add (mark, detail);
}

void
xitong_box_shape_draw (XitongMark          *mark,
                       const XitongBoxLook *look)
{
  static const double dashes[] = { 2.6, 1.7 };
  double scaled[] = { dashes[0] * look->scale, dashes[1] * look->scale };
  XitongGraphic outline;

  if (look->stack > 0)
    {
      XitongRectangle behind = look->rectangle;

      behind.x += look->stack;
      behind.y -= look->stack;
      outline = make_outline (look, &behind, 0.6 * look->scale);
      outline.presence = look->presence;
      xitong_mark_add (mark, outline);
    }
  outline = make_outline (look, &look->rectangle, look->width);
  outline.presence = look->presence;
  outline.hatched = look->hatched;
  if (look->dashed)
    {
      /* The ground first: between the dashes nothing of a second outline may show through. */
      XitongGraphic ground = xitong_graphic_copy (&outline);

      ground.stroke = XITONG_INK_NONE;
      xitong_mark_add (mark, ground);
      outline.fill = XITONG_INK_NONE;
      outline.hatched = FALSE;
      xitong_graphic_set_dashes (&outline, scaled, 2, FALSE);
    }
  xitong_mark_add (mark, outline);
  add_detail (mark, look);
}

double
xitong_box_shape_inset (XitongUnitKind         kind,
                        const XitongRectangle *rectangle,
                        const XitongPoint     *point,
                        double                 scale)
{
  double across = MIN (point->x - rectangle->x, rectangle->x + rectangle->width - point->x);
  double down = MIN (point->y - rectangle->y, rectangle->y + rectangle->height - point->y);
  double along = fabs (across) < fabs (down) ? down : across;
  double corner = MIN (rectangle->width, rectangle->height);

  if (kind == XITONG_UNIT_POST)
    {
      double radius = MIN (ROUND * scale, 0.5 * corner);
      double off = radius - along;

      return off <= 0 ? 0 : radius - sqrt (MAX (radius * radius - off * off, 0));
    }
  if (kind == XITONG_UNIT_BODY)
    return MAX (MIN (CUT * scale, 0.35 * rectangle->height) - along, 0);
  return 0;
}
