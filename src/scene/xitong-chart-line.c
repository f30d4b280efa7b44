/* xitong-chart-line.c - a superior, tie or holder of a chart as a line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-line.h"

#include "xitong-box-shapes.h"

#define BAR_WIDTH 4.4
#define FAINT 0.55
static XitongSystem *
get_system_of (XitongComposer *self,
               XitongUnit     *unit,
               XitongSystem   *system)
{
  const XitongSelectedUnit *selected;

  if (unit == NULL)
    return system;
  selected = xitong_selection_find (self->layout->selection, unit);
  return selected != NULL ? selected->system : NULL;
}

static XitongInk
get_tie_ink (XitongComposer          *self,
             const XitongSelectedTie *tie)
{
  switch (tie->tie->kind->style)
    {
    case XITONG_STYLE_ADVICE:
    case XITONG_STYLE_WATCHING:
    case XITONG_STYLE_AGAINST:
      return XITONG_INK_LINE;
    case XITONG_STYLE_PLACING:
      return XITONG_INK_SOFT_LINE;
    case XITONG_STYLE_AUTHORITY:
    case XITONG_STYLE_OVERSIGHT:
    case XITONG_STYLE_OVERRULING:
    case XITONG_STYLE_ACTING:
    default:
      return xitong_composer_get_ink (XITONG_INK_ROLE, get_system_of (self, tie->from, tie->from_system));
    }
}

static void
set_tie (XitongComposer  *self,
         XitongChartLine *line)
{
  const XitongStandingTie *tie = line->route->tie->tie;
  const char *kind = xitong_entity_get_id (tie->kind->base != NULL ? tie->kind->base : tie->kind);

  line->style = xitong_line_style_get (tie->kind->style);
  line->head = xitong_line_style_find_head (tie->kind->style, kind);
  line->tail = tie->directed ? XITONG_HEAD_NONE : line->head;
  line->ink = get_tie_ink (self, line->route->tie);
  line->strength = tie->strength;
  line->radius = (tie->kind->style == XITONG_STYLE_AUTHORITY ? 4 : 2.8) * self->scale;
  if (tie->denied != XITONG_FORM_UNSAID)
    line->presence = FAINT;
}

static void
set_subordination (XitongComposer  *self,
                   XitongChartLine *line)
{
  const XitongSelectedSubordination *claim = line->route->subordination;

  line->style = &xitong_subordination_style;
  line->ink = xitong_composer_get_ink (XITONG_INK_ROLE,
                                       get_system_of (self, claim->superior != NULL ? claim->superior : claim->unit, NULL));
  line->strength = claim->claim->strength;
  line->radius = 4 * self->scale;
}

static double
get_strength_factor (XitongStrength strength)
{
  switch (strength)
    {
    case XITONG_STRENGTH_WEAK:
      return 0.65;
    case XITONG_STRENGTH_STRONG:
      return 1.55;
    case XITONG_STRENGTH_NORMAL:
    case XITONG_STRENGTH_NOMINAL:
    default:
      return 1;
    }
}

/* The unit at an end of a route; %NULL for a system, the enterprise or an open end. */
static XitongUnit *
get_end (const XitongRoute *route,
         gboolean           at_end,
         guint              piece)
{
  switch (route->kind)
    {
    case XITONG_ROUTE_TIE:
      return at_end ? route->tie->to : route->tie->from;
    case XITONG_ROUTE_BAR:
      return piece + 1 < route->bar->posts->len ? g_ptr_array_index (route->bar->posts, piece + (at_end ? 1 : 0)) : NULL;
    case XITONG_ROUTE_SUBORDINATION:
    case XITONG_ROUTE_STUB:
    default:
      return at_end ? route->subordination->unit : route->subordination->superior;
    }
}

static gboolean
touches (const XitongRectangle *box,
         const XitongPoint     *point)
{
  const double near = 0.5;

  return point->x > box->x - near && point->x < box->x + box->width + near
         && point->y > box->y - near && point->y < box->y + box->height + near;
}

/* How far beyond its end the line goes on to meet the drawn outline; less than 0 where a second outline stands before the box. */
static double
get_reach (XitongComposer  *self,
           XitongChartLine *line,
           gboolean         at_end,
           guint            piece)
{
  const XitongPlacedBox *box = xitong_layout_find_box (self->layout, get_end (line->route, at_end, piece));
  GArray *points = line->route->points;
  XitongPoint *end = &g_array_index (points, XitongPoint, at_end ? points->len - 1 : 0);
  XitongPoint direction = xitong_route_direction (points, at_end);
  XitongHead head = at_end ? line->head : line->tail;
  double inset;

  if (box == NULL || !touches (&box->rectangle, end))
    return 0;
  inset = xitong_box_shape_inset (box->unit->placement->unit->kind, &box->rectangle, end, self->scale);
  if (head == XITONG_HEAD_NONE)
    return inset + (line->route->kind == XITONG_ROUTE_BAR ? 1 : 0.2) * self->scale;
  /* The second outline of several stands off to the right and upwards. */
  if (box->stack > 0 && (direction.x < -0.5 || direction.y > 0.5))
    return inset - box->stack;
  return inset;
}

gconstpointer
xitong_chart_line_get_thing (const XitongRoute *route)
{
  if (route->tie != NULL)
    return route->tie;
  return route->bar != NULL ? (gconstpointer) route->bar : (gconstpointer) route->subordination;
}

/* What is not there stands back. Where all ink is black, only its breadth tells that. */
static void
recede (XitongChartLine *line)
{
  line->presence = FAINT;
  line->width *= XITONG_RECEDING_WIDTH;
  line->head_scale = XITONG_RECEDING_HEAD;
}

/* A tie that is only proposed, or sleeps. */
static void
set_being (XitongChartLine *line)
{
  if (line->route->kind == XITONG_ROUTE_TIE
      && (line->route->tie->tie->dormant || line->route->tie->tie->proposed == XITONG_PROPOSED_NEW))
    recede (line);
}

/* On a difference chart what is gone stands back, and what is new is heavy. */
static void
set_fate (XitongComposer  *self,
          XitongChartLine *line)
{
  XitongFate fate = xitong_selection_get_fate (self->layout->selection, xitong_chart_line_get_thing (line->route));

  if (xitong_fate_is_past (fate))
    recede (line);
  else if (fate == XITONG_FATE_ADDED && line->route->kind != XITONG_ROUTE_BAR)
    line->width *= 1.6;
}

static XitongFormality
get_formality (XitongComposer    *self,
               const XitongRoute *route)
{
  XitongSelection *selection = self->layout->selection;

  if (!selection->gap || route->kind == XITONG_ROUTE_BAR)
    return XITONG_FORMALITY_UNSAID;
  if (route->kind == XITONG_ROUTE_TIE)
    return xitong_formality_of_tie (route->tie->tie);
  return xitong_formality_of_superior (xitong_structure_get (selection->structure, route->subordination->unit),
                                       route->subordination->claim);
}

/* Where charter is set against practice, what is on paper only is hollow, what is practice is heavy, and what is neither stands back. */
static void
set_formality (XitongComposer  *self,
               XitongChartLine *line)
{
  if (!self->layout->selection->gap || line->route->kind == XITONG_ROUTE_BAR)
    return;
  line->formality = get_formality (self, line->route);
  if (line->formality == XITONG_FORMALITY_PAPER)
    line->strength = XITONG_STRENGTH_NOMINAL;
  else if (line->formality == XITONG_FORMALITY_PRACTICE)
    line->width *= 1.6;
  else if (line->formality == XITONG_FORMALITY_UNSAID)
    line->presence = FAINT;
}

/* Where a procedure is walked, a line stands back unless both of its ends have a part in it. */
static void
set_quiet (XitongComposer  *self,
           XitongChartLine *line)
{
  const XitongRoute *route = line->route;

  if (self->outline == NULL || route->kind == XITONG_ROUTE_TIE)
    return;
  if (route->kind == XITONG_ROUTE_BAR || xitong_composer_is_quiet (self, route->subordination->unit)
      || xitong_composer_is_quiet (self, route->subordination->superior))
    {
      line->quiet = TRUE;
      line->presence = XITONG_QUIET_PRESENCE;
      line->width *= 0.6;
    }
}

void
xitong_chart_line_init (XitongChartLine *self,
                        XitongComposer  *composer,
                        XitongRoute     *route,
                        guint            piece)
{
  double s = composer->scale;

  *self = (XitongChartLine) { .route = route, .presence = 1, .ink = XITONG_INK_BAR, .radius = 6 * s, .width = BAR_WIDTH * s, .head_scale = 1 };
  self->gaps = g_array_new (FALSE, FALSE, sizeof (XitongGap));
  if (route->kind == XITONG_ROUTE_TIE)
    set_tie (composer, self);
  else if (route->kind != XITONG_ROUTE_BAR)
    set_subordination (composer, self);
  if (self->style != NULL)
    self->width = self->style->width * get_strength_factor (self->strength) * s;
  set_being (self);
  set_fate (composer, self);
  set_formality (composer, self);
  set_quiet (composer, self);
  self->points = xitong_route_trim (route->points, -get_reach (composer, self, FALSE, piece), -get_reach (composer, self, TRUE, piece));
  for (guint i = 0; i < self->points->len; i++)
    g_array_index (self->points, XitongPoint, i).y += composer->dy;
}

void
xitong_chart_line_clear (gpointer self)
{
  XitongChartLine *line = self;

  g_array_unref (line->points);
  g_array_unref (line->gaps);
}
