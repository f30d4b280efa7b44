/* xitong-path-tracing.c - the outlines of graphics as Cairo paths
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-path-tracing.h"

#include <math.h>
#include <string.h>

/* For its length a corner is taken for so many straight pieces. */
#define CORNER_PIECES 16

/* Dashes and gaps that recur within so many pixels are seen as one grey. */
#define FINE_DASHES 2.0

/* A dot less wide than this, in pixels, looks like a square of its area. */
#define SMALL_DOT 1.8
#define SIDE_OF_DOT 0.886

static void
trace_corner (cairo_t              *cr,
              const XitongPathStep *step)
{
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  cairo_curve_to (cr, x + 2 * (step->control.x - x) / 3, y + 2 * (step->control.y - y) / 3,
                  step->to.x + 2 * (step->control.x - step->to.x) / 3,
                  step->to.y + 2 * (step->control.y - step->to.y) / 3, step->to.x, step->to.y);
}

/* Where the rounding is finer than a pixel the corner stays sharp: Cairo draws what has right angles much faster. */
static gboolean
is_sharp (const XitongPathStep *step,
          const XitongPathStep *before,
          const XitongSight    *sight)
{
  return sight != NULL && fabs (step->to.x - before->to.x) < sight->pixel && fabs (step->to.y - before->to.y) < sight->pixel;
}

static void
trace_steps (cairo_t           *cr,
             const GArray      *path,
             const XitongSight *sight)
{
  for (guint i = 0; i < path->len; i++)
    {
      const XitongPathStep *step = &g_array_index (path, XitongPathStep, i);

      switch (step->operation)
        {
        case XITONG_PATH_MOVE:
          cairo_move_to (cr, step->to.x, step->to.y);
          break;
        case XITONG_PATH_CORNER:
          if (i == 0 || !is_sharp (step, step - 1, sight))
            {
              trace_corner (cr, step);
              break;
            }
          cairo_line_to (cr, step->control.x, step->control.y);
          cairo_line_to (cr, step->to.x, step->to.y);
          break;
        case XITONG_PATH_CLOSE:
          cairo_close_path (cr);
          break;
        case XITONG_PATH_LINE:
        default:
          cairo_line_to (cr, step->to.x, step->to.y);
          break;
        }
    }
}

static void
trace_rectangle (cairo_t               *cr,
                 const XitongRectangle *r,
                 double                 radius)
{
  if (radius <= 0)
    {
      cairo_rectangle (cr, r->x, r->y, r->width, r->height);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, r->x + r->width - radius, r->y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, r->x + r->width - radius, r->y + r->height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, r->x + radius, r->y + r->height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, r->x + radius, r->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

void
xitong_path_trace (cairo_t             *cr,
                   const XitongGraphic *graphic,
                   const XitongSight   *sight)
{
  double radius = sight != NULL && graphic->radius < sight->pixel ? 0 : graphic->radius;

  cairo_new_path (cr);
  if (graphic->kind == XITONG_GRAPHIC_PATH)
    trace_steps (cr, graphic->path, sight);
  else if (graphic->kind == XITONG_GRAPHIC_RECTANGLE)
    trace_rectangle (cr, &graphic->rectangle, radius);
  else
    cairo_arc (cr, graphic->rectangle.x, graphic->rectangle.y, graphic->radius, 0, 2 * G_PI);
}

/* Narrows @from and @to, parts of the way from @a to @b, to where the coordinate lies between @least and @most. */
static gboolean
clip_along (double  a,
            double  b,
            double  least,
            double  most,
            double *from,
            double *to)
{
  double first, last;

  if (fabs (b - a) < 1e-9)
    return a >= least && a <= most;
  first = (least - a) / (b - a);
  last = (most - a) / (b - a);
  *from = MAX (*from, MIN (first, last));
  *to = MIN (*to, MAX (first, last));
  return *from < *to;
}

static double
get_period (const double *lengths,
            guint         n)
{
  double period = 0;

  for (guint i = 0; i < n; i++)
    period += lengths[i];
  /* An odd number of them changes places every time. */
  return n % 2 == 0 ? period : 2 * period;
}

static gboolean
is_too_fine (const XitongGraphic *graphic,
             const XitongSight   *sight)
{
  return sight != NULL && graphic->n_dashes > 0
         && get_period (graphic->dashes, graphic->n_dashes) < FINE_DASHES * sight->pixel;
}

double
xitong_dashes_get_cover (const XitongGraphic *graphic,
                         const XitongSight   *sight)
{
  double on = 0;

  if (!is_too_fine (graphic, sight))
    return 1;
  /* Round ends are as long as the line is wide. */
  for (guint i = 0; i < graphic->n_dashes; i += 2)
    on += graphic->dashes[i] + (graphic->round ? graphic->width : 0);
  return CLAMP (on / get_period (graphic->dashes, graphic->n_dashes), 0, 1);
}

/* Square ends reach as far as the round ones do. */
static void
make_square (XitongDashes        *self,
             const XitongGraphic *graphic)
{
  double side = SIDE_OF_DOT * graphic->width;

  for (guint i = 1; i < graphic->n_dashes; i += 2)
    if (graphic->dashes[i] <= side)
      return;
  for (guint i = 0; i < graphic->n_dashes; i++)
    self->lengths[i] += i % 2 == 0 ? side : -side;
  self->offset = 0.5 * side;
  self->cap = CAIRO_LINE_CAP_BUTT;
}

XitongDashes
xitong_dashes_find (const XitongGraphic *graphic,
                    const XitongSight   *sight)
{
  XitongDashes self = { .n = (int) graphic->n_dashes, .cap = graphic->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT };

  if (is_too_fine (graphic, sight))
    {
      self.n = 0;
      return self;
    }
  memcpy (self.lengths, graphic->dashes, sizeof self.lengths);
  if (sight != NULL && graphic->round && graphic->n_dashes % 2 == 0 && graphic->width < SMALL_DOT * sight->pixel)
    make_square (&self, graphic);
  return self;
}

static void
set_dashes (cairo_t            *cr,
            const XitongDashes *self,
            double              at)
{
  cairo_set_dash (cr, self->lengths, self->n, fmod (at + self->offset, get_period (self->lengths, (guint) self->n)));
}

/* The piece from @a to @b, which begins @at so far along the line. */
static void
stroke_piece (cairo_t               *cr,
              const XitongDashes    *dashes,
              const XitongRectangle *part,
              const XitongPoint     *a,
              const XitongPoint     *b,
              double                 at)
{
  double from = 0, to = 1, length = hypot (b->x - a->x, b->y - a->y);

  if (!clip_along (a->x, b->x, part->x, part->x + part->width, &from, &to)
      || !clip_along (a->y, b->y, part->y, part->y + part->height, &from, &to))
    return;
  set_dashes (cr, dashes, at + from * length);
  cairo_move_to (cr, a->x + from * (b->x - a->x), a->y + from * (b->y - a->y));
  cairo_line_to (cr, a->x + to * (b->x - a->x), a->y + to * (b->y - a->y));
  cairo_stroke (cr);
}

static double
get_corner_length (const XitongPoint    *from,
                   const XitongPathStep *step)
{
  XitongPoint last = *from;
  double length = 0;

  for (guint i = 1; i <= CORNER_PIECES; i++)
    {
      double t = (double) i / CORNER_PIECES, u = 1 - t;
      XitongPoint point = {
        u * u * from->x + 2 * u * t * step->control.x + t * t * step->to.x, u * u * from->y + 2 * u * t * step->control.y + t * t * step->to.y,
      };

      length += hypot (point.x - last.x, point.y - last.y);
      last = point;
    }
  return length;
}

/* Returns how long it is. */
static double
stroke_corner (cairo_t              *cr,
               const XitongDashes   *dashes,
               const XitongPoint    *from,
               const XitongPathStep *step,
               double                at)
{
  set_dashes (cr, dashes, at);
  cairo_move_to (cr, from->x, from->y);
  trace_corner (cr, step);
  cairo_stroke (cr);
  return get_corner_length (from, step);
}

void
xitong_path_stroke_dashed_part (cairo_t             *cr,
                                const XitongGraphic *graphic,
                                const XitongDashes  *dashes,
                                const XitongSight   *sight)
{
  double edge = graphic->width + 2 * sight->pixel, at = 0;
  XitongRectangle part = { sight->part.x - edge, sight->part.y - edge, sight->part.width + 2 * edge, sight->part.height + 2 * edge };

  cairo_new_path (cr);
  for (guint i = 1; i < graphic->path->len; i++)
    {
      const XitongPathStep *step = &g_array_index (graphic->path, XitongPathStep, i), *before = step - 1;

      if (step->operation == XITONG_PATH_MOVE)
        at = 0;
      else if (step->operation == XITONG_PATH_CORNER)
        at += stroke_corner (cr, dashes, &before->to, step, at);
      else
        {
          stroke_piece (cr, dashes, &part, &before->to, &step->to, at);
          at += hypot (step->to.x - before->to.x, step->to.y - before->to.y);
        }
    }
}
