/* xitong-chart-lines.c - superiors, ties and holders of a chart as lines and bars
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-lines.h"

#include "xitong-box-shapes.h"
#include "xitong-line-signs.h"
#include "xitong-line-styles.h"
#include "xitong-passed-over.h"
#include "xitong-route-crossings.h"
#include "xitong-route-path.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define BAR_WIDTH 4.4
#define FAINT 0.55

/**
 * Line:
 * @route: the layout's route
 * @points: moved to where the scene has it, ends under the boxes' outlines
 * @formality: on a chart of charter against practice, which of them it is
 * @sign: where the sign of that stands
 * @quiet: it has no part in the procedure that is walked
 * @start: how much of it another line of the same superior has drawn already
 * @above: (nullable): the line of the same superior that it leaves where that turns off
 * @lead: how far above its start it begins then, for the corner is rounded
 * @gaps: of XitongGap
 */
typedef struct _Line Line;

struct _Line
{
  XitongRoute           *route;
  const XitongLineStyle *style;
  XitongHead             head;
  XitongHead             tail;
  XitongInk              ink;
  double                 presence;
  XitongStrength         strength;
  XitongFormality        formality;
  XitongPoint            sign;
  gboolean               quiet;
  double                 width;
  double                 radius;
  GArray                *points;
  double                 start;
  const Line            *above;
  double                 lead;
  GArray                *gaps;
};

static void
line_clear (gpointer data)
{
  Line *line = data;

  g_array_unref (line->points);
  g_array_unref (line->gaps);
}

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
set_tie (XitongComposer *self,
         Line           *line)
{
  const XitongStandingTie *tie = line->route->tie->tie;
  const char *kind = xitong_entity_get_id (tie->kind->base != NULL ? tie->kind->base : tie->kind);

  line->style = xitong_line_style_get (tie->kind->style);
  line->head = xitong_line_style_find_head (tie->kind->style, kind);
  line->tail = tie->directed ? XITONG_HEAD_NONE : line->head;
  line->ink = get_tie_ink (self, line->route->tie);
  line->strength = tie->strength;
  line->radius = (tie->kind->style == XITONG_STYLE_AUTHORITY ? 4 : 2.8) * self->scale;
  if (tie->dormant || tie->proposed == XITONG_PROPOSED_NEW || tie->denied != XITONG_FORM_UNSAID)
    line->presence = FAINT;
}

static void
set_subordination (XitongComposer *self,
                   Line           *line)
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
get_reach (XitongComposer *self,
           Line           *line,
           gboolean        at_end,
           guint           piece)
{
  const XitongPlacedBox *box = xitong_composer_find_box (self, get_end (line->route, at_end, piece));
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

static gconstpointer
get_thing (const XitongRoute *route)
{
  if (route->tie != NULL)
    return route->tie;
  return route->bar != NULL ? (gconstpointer) route->bar : (gconstpointer) route->subordination;
}

/* On a difference chart what is gone is faint, and what is new is heavy. */
static void
set_fate (XitongComposer *self,
          Line           *line)
{
  XitongFate fate = xitong_selection_get_fate (self->layout->selection, get_thing (line->route));

  if (fate == XITONG_FATE_REMOVED)
    line->presence = FAINT;
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
set_formality (XitongComposer *self,
               Line           *line)
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
set_quiet (XitongComposer *self,
           Line           *line)
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

static Line
make_line (XitongComposer *self,
           XitongRoute    *route,
           guint           piece)
{
  Line line = { .route = route, .presence = 1, .ink = XITONG_INK_BAR, .radius = 6 * self->scale };

  line.gaps = g_array_new (FALSE, FALSE, sizeof (XitongGap));
  line.width = BAR_WIDTH * self->scale;
  if (route->kind == XITONG_ROUTE_TIE)
    set_tie (self, &line);
  else if (route->kind != XITONG_ROUTE_BAR)
    set_subordination (self, &line);
  if (line.style != NULL)
    line.width = line.style->width * get_strength_factor (line.strength) * self->scale;
  set_fate (self, &line);
  set_formality (self, &line);
  set_quiet (self, &line);
  line.points = xitong_route_trim (route->points, -get_reach (self, &line, FALSE, piece),
                                   -get_reach (self, &line, TRUE, piece));
  for (guint i = 0; i < line.points->len; i++)
    g_array_index (line.points, XitongPoint, i).y += self->dy;
  return line;
}

/* Which of the pieces of its bar a route is. */
static guint
count_pieces_before (GArray *lines,
                     XitongRoute *route)
{
  guint n = 0;

  for (guint i = 0; route->kind == XITONG_ROUTE_BAR && i < lines->len; i++)
    n += g_array_index (lines, Line, i).route->bar == route->bar;
  return n;
}

static GArray *
make_lines (XitongComposer *self)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  GArray *routes = self->layout->routes;
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (XitongPoint));

  g_array_set_clear_func (lines, line_clear);
  for (guint i = 0; i < routes->len; i++)
    {
      XitongRoute *route = &g_array_index (routes, XitongRoute, i);

      if (route->points->len > 1)
        {
          Line line = make_line (self, route, count_pieces_before (lines, route));

          if (line.formality != XITONG_FORMALITY_UNSAID)
            line.sign = xitong_line_sign_find_spot (self, route, signs);
          g_array_append_val (lines, line);
        }
    }
  return lines;
}

static gboolean
is_of_one_superior (const Line *a,
                    const Line *b)
{
  return a->route->kind == XITONG_ROUTE_SUBORDINATION && b->route->kind == XITONG_ROUTE_SUBORDINATION
         && a->route->subordination->superior == b->route->subordination->superior;
}

/* The piece of a route that ends at the returned point has @point on it; 0 where none has, or where the route itself begins there. */
static guint
find_piece (GArray            *points,
            const XitongPoint *point)
{
  const double near = 0.05;

  for (guint i = 1; i < points->len; i++)
    {
      const XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

      if (i == 1 && hypot (a->x - point->x, a->y - point->y) < near)
        return 0;
      if (hypot (a->x - point->x, a->y - point->y) + hypot (b->x - point->x, b->y - point->y) < hypot (a->x - b->x, a->y - b->y) + near)
        return i;
    }
  return 0;
}

static gboolean
is_straight (const XitongPoint *a,
             const XitongPoint *b,
             const XitongPoint *c)
{
  return fabs ((b->x - a->x) * (c->y - b->y) - (b->y - a->y) * (c->x - b->x)) < 0.05
         && (b->x - a->x) * (c->x - b->x) + (b->y - a->y) * (c->y - b->y) >= 0;
}

/* Where @other turns off at a rounded corner and @line goes on straight. */
static gboolean
goes_straight_on (const Line *line,
                  const Line *other,
                  guint       piece)
{
  const XitongPoint *first = &g_array_index (line->points, XitongPoint, 0);
  const XitongPoint *before = &g_array_index (other->points, XitongPoint, piece - 1), *corner = before + 1;

  return piece + 1 < other->points->len && hypot (first->x - corner->x, first->y - corner->y) < 0.05
         && is_straight (before, corner, first + 1);
}

static gboolean
leave (Line       *line,
       const Line *above)
{
  guint piece = find_piece (above->points, &g_array_index (line->points, XitongPoint, 0));

  if (piece == 0)
    return FALSE;
  /* Not in a circle. */
  for (const Line *further = above; further != NULL; further = further->above)
    if (further == line)
      return FALSE;
  line->above = above;
  if (goes_straight_on (line, above, piece))
    line->lead = line->radius;
  return TRUE;
}

static void
share_trunk (Line *over,
             Line *under)
{
  if (!leave (over, under) && !leave (under, over))
    over->start = MAX (over->start, xitong_route_get_shared (over->points, under->points) - over->radius);
}

/* A trunk that several share is inked once. */
static void
share_trunks (GArray *lines)
{
  g_autoptr (GHashTable) groups = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);
      GPtrArray *group;

      if (line->route->kind != XITONG_ROUTE_SUBORDINATION)
        continue;
      group = g_hash_table_lookup (groups, line->route->subordination->superior);
      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, line->route->subordination->superior, group);
        }
      for (guint j = 0; j < group->len; j++)
        share_trunk (line, g_ptr_array_index (group, j));
      g_ptr_array_add (group, line);
    }
}

/* At a crossing the lower line is interrupted, 1 point beside a bar, 1.75 beside a line. */
static void
interrupt (XitongComposer *self,
           GArray         *lines)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new ();
  g_autoptr (GArray) crossings = NULL;

  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (routes, g_array_index (lines, Line, i).points);
  crossings = xitong_route_crossings_find (routes);
  for (guint i = 0; i < crossings->len; i++)
    {
      const XitongRouteCrossing *crossing = &g_array_index (crossings, XitongRouteCrossing, i);
      Line *under = &g_array_index (lines, Line, crossing->under), *over = &g_array_index (lines, Line, crossing->over);
      double beside = over->route->kind == XITONG_ROUTE_BAR ? 1.1 : 1.75;
      XitongGap gap = { .at = crossing->at, .half = 0.5 * over->width + beside * self->scale };

      if (!is_of_one_superior (under, over))
        g_array_append_val (under->gaps, gap);
    }
}

static void
add_stroke (XitongMark *mark,
            const Line *line,
            GArray     *points,
            XitongInk   ink,
            double      width,
            double      scale)
{
  XitongGraphic path = xitong_graphic_path (ink, width, XITONG_INK_NONE);

  path.presence = line->presence;
  path.part = XITONG_PART_STROKE;
  path.radius = line->radius;
  if (line->route->kind == XITONG_ROUTE_BAR)
    path.style = XITONG_STROKE_BAR;
  else if (line->style->n_dashes > 0)
    {
      double dashes[XITONG_MAX_DASHES];

      for (guint i = 0; i < line->style->n_dashes; i++)
        dashes[i] = line->style->dashes[i] * scale;
      xitong_graphic_set_dashes (&path, dashes, line->style->n_dashes, line->style->round);
    }
  xitong_route_draw (&path, points, line->radius, line->gaps);
  xitong_mark_add (mark, path);
}

static void
add_cross (XitongMark *mark,
           GArray     *points,
           double      scale)
{
  XitongPoint at = g_array_index (points, XitongPoint, 0);
  XitongGraphic cross = xitong_graphic_path (XITONG_INK_LINE, 1.1 * scale, XITONG_INK_NONE);
  double longest = 0, half = 2.8 * scale;

  for (guint i = 1; i < points->len; i++)
    {
      XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

      if (hypot (b->x - a->x, b->y - a->y) > longest)
        {
          longest = hypot (b->x - a->x, b->y - a->y);
          at = (XitongPoint) { 0.5 * (a->x + b->x), 0.5 * (a->y + b->y) };
        }
    }
  xitong_graphic_move_to (&cross, at.x - half, at.y - half);
  xitong_graphic_line_to (&cross, at.x + half, at.y + half);
  xitong_graphic_move_to (&cross, at.x - half, at.y + half);
  xitong_graphic_line_to (&cross, at.x + half, at.y - half);
  xitong_mark_add (mark, cross);
}

static void
set_part (XitongMark *mark,
          guint       from,
          XitongPart  part)
{
  for (guint i = from; i < mark->graphics->len; i++)
    g_array_index (mark->graphics, XitongGraphic, i).part = part;
}

static void
add_ends (XitongMark *mark,
          const Line *line,
          double      scale)
{
  XitongPoint *first = &g_array_index (line->points, XitongPoint, 0);
  XitongPoint *last = &g_array_index (line->points, XitongPoint, line->points->len - 1);
  XitongPoint out = xitong_route_direction (line->points, FALSE);
  XitongPoint in = xitong_route_direction (line->points, TRUE);
  guint n = mark->graphics->len;

  xitong_head_draw (mark, line->head, last, &in, line->ink, line->presence, scale);
  set_part (mark, n, XITONG_PART_HEAD);
  n = mark->graphics->len;
  xitong_head_draw (mark, line->tail, first, &out, line->ink, line->presence, scale);
  if (line->route->kind == XITONG_ROUTE_TIE && line->route->tie->from == NULL && line->tail == XITONG_HEAD_NONE)
    xitong_mark_add (mark, xitong_graphic_circle (first->x, first->y, 1.5 * scale, line->ink, XITONG_INK_NONE, 0));
  if (line->route->kind == XITONG_ROUTE_STUB)
    xitong_mark_add (mark, xitong_graphic_circle (first->x, first->y, 1.4 * scale, XITONG_INK_PAPER, line->ink,
                                                  0.8 * scale));
  set_part (mark, n, XITONG_PART_TAIL);
}

static double
limit (GArray   *points,
       double    length,
       gboolean  at_end,
       double    whole)
{
  guint i = at_end ? points->len - 1 : 1;
  XitongPoint *a = &g_array_index (points, XitongPoint, i - 1), *b = &g_array_index (points, XitongPoint, i);

  return MIN (length, points->len == 2 ? 0.4 * whole : MAX (hypot (b->x - a->x, b->y - a->y) - 0.1, 0));
}

static void
draw_line (XitongComposer *self,
           XitongMark     *mark,
           const Line     *line)
{
  double s = self->scale;
  double from = MAX (line->start, xitong_head_get_length (line->tail) * s);
  double length = xitong_route_get_length (line->points);
  g_autoptr (GArray) points = NULL;

  /* Where the last piece is shorter than the head, the line still goes up to its corner. */
  points = xitong_route_trim (line->points, line->lead > 0 ? -line->lead : limit (line->points, from, FALSE, length),
                              limit (line->points, xitong_head_get_length (line->head) * s, TRUE, length));
  if (line->start > 0)
    {
      g_clear_pointer (&points, g_array_unref);
      points = xitong_route_trim (line->points, MIN (line->start, length - 0.1), 0);
    }
  if (line->strength == XITONG_STRENGTH_NOMINAL && line->style != NULL)
    {
      add_stroke (mark, line, points, line->ink, line->width + 1.3 * s, s);
      add_stroke (mark, line, points, XITONG_INK_PAPER, line->width, s);
    }
  else
    add_stroke (mark, line, points, line->ink, line->width, s);
  add_ends (mark, line, s);
  if (line->formality != XITONG_FORMALITY_UNSAID)
    xitong_line_sign_draw (mark, line->formality, line->route->tie != NULL ? line->route->tie->tie->denied : XITONG_FORM_UNSAID,
                           &line->sign, line->ink, s);
  else if (line->route->kind == XITONG_ROUTE_TIE && line->route->tie->tie->denied != XITONG_FORM_UNSAID)
    add_cross (mark, points, s);
}

/* Close round the letters, so that no line beside them is touched. */
static void
add_label_ground (XitongComposer         *self,
                  XitongMark             *mark,
                  const XitongPlacedText *text)
{
  const XitongTextBlock *block = text->block;
  double s = self->scale, margin = 0.8 * s;
  double left = text->x - 0.5 * (text->align + 1) * block->width - margin;
  double top = text->y + self->dy + block->ascent - 4.6 * s;
  double height = (block->lines->len - 1) * block->line_height + 5.8 * s;

  if (!text->turned)
    xitong_mark_add (mark, xitong_graphic_rectangle (left, top, block->width + 2 * margin, height, 0, XITONG_INK_LABEL_GROUND,
                                                     XITONG_INK_NONE, 0));
}

static void
add_labels (XitongComposer *self,
            XitongMark     *mark,
            const Line     *line)
{
  for (guint i = 0; i < line->route->labels->len; i++)
    {
      const XitongPlacedText *text = &g_array_index (line->route->labels, XitongPlacedText, i);

      guint first;

      add_label_ground (self, mark, text);
      first = mark->graphics->len;
      xitong_composer_add_text (self, mark, text, XITONG_INK_NONE, NULL);
      for (guint j = first; line->quiet && j < mark->graphics->len; j++)
        g_array_index (mark->graphics, XitongGraphic, j).presence = XITONG_QUIET_TEXT_PRESENCE;
    }
}

/* The way from the superior's box: where the line leaves another, that comes first. */
static GArray *
dup_whole_route (const Line *line)
{
  const XitongPoint *first = &g_array_index (line->points, XitongPoint, 0);
  gboolean straight;
  GArray *whole;

  if (line->above == NULL)
    return g_array_copy (line->points);
  whole = dup_whole_route (line->above);
  g_array_set_size (whole, find_piece (whole, first));
  /* A long trunk stays one piece. */
  straight = whole->len > 0 && is_straight (&g_array_index (whole, XitongPoint, whole->len - 1), first, first + 1);
  g_array_append_vals (whole, straight ? first + 1 : first, line->points->len - (straight ? 1 : 0));
  return whole;
}

static void
add_route (XitongMark *mark,
           GArray     *points)
{
  if (mark->route == NULL)
    {
      mark->route = g_array_copy (points);
      mark->breaks = g_array_new (FALSE, FALSE, sizeof (guint));
    }
  else
    {
      g_array_append_val (mark->breaks, mark->route->len);
      g_array_append_vals (mark->route, points->data, points->len);
    }
}

static const char *
get_name (XitongComposer        *self,
          const XitongReference *reference)
{
  XitongStructure *structure = self->layout->selection->structure;

  if (reference->kind == XITONG_REFERENCE_UNIT)
    return xitong_selection_get_title (self->layout->selection, XITONG_UNIT (reference->entity), self->language);
  if (reference->entity != NULL)
    return xitong_entity_get_title_in (reference->entity, self->language);
  if (reference->kind == XITONG_REFERENCE_ENTERPRISE && structure->enterprise_case->enterprise_title != NULL)
    return xitong_texts_pick (structure->enterprise_case->enterprise_title, self->language);
  return xitong_reference_get_name (reference);
}

static const char *
get_form (XitongForm form)
{
  return form == XITONG_FORM_UNSAID ? NULL : xitong_form_word (form);
}

static const char *
get_strength (XitongStrength strength)
{
  return strength == XITONG_STRENGTH_NORMAL ? NULL : xitong_strength_word (strength);
}

static XitongMark *
make_tie_mark (XitongComposer *self,
               const Line     *line)
{
  const XitongStandingTie *tie = line->route->tie->tie;
  g_autofree char *key = g_strconcat ("tie:", tie->row, NULL);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_TIE, key);

  xitong_mark_set (mark, "tie", tie->row);
  if (!g_str_equal (tie->row, xitong_entity_get_id (tie->claim)))
    xitong_mark_set (mark, "claim", xitong_entity_get_id (tie->claim));
  xitong_mark_set (mark, "kind", xitong_entity_get_id (tie->kind));
  xitong_mark_set (mark, "style", xitong_tie_style_word (tie->kind->style));
  xitong_mark_set (mark, "from", xitong_reference_get_name (&tie->from));
  xitong_mark_set (mark, "to", xitong_reference_get_name (&tie->to));
  xitong_mark_set (mark, "standing",
                   xitong_standing_word (tie->evidence != NULL ? tie->evidence->standing : XITONG_STANDING_STATED));
  xitong_mark_set (mark, "form", get_form (tie->form));
  xitong_mark_set (mark, "denied", get_form (tie->denied));
  xitong_mark_set (mark, "strength", get_strength (tie->strength));
  xitong_mark_set (mark, "dormant", tie->dormant ? "yes" : NULL);
  xitong_mark_set (mark, "status", tie->proposed == XITONG_PROPOSED_NEW ? "proposed" : NULL);
  xitong_mark_set (mark, "proposed", xitong_proposed_word (tie->proposed));
  mark->title = g_strdup_printf ("%s – %s: %s", get_name (self, &tie->from), get_name (self, &tie->to),
                                 tie->label != NULL ? xitong_texts_pick (tie->label, self->language)
                                 : xitong_entity_get_title_in (tie->kind, self->language));
  mark->description = xitong_composer_dup_description (self, tie->note != NULL
                                                       ? xitong_texts_pick (tie->note, self->language) : NULL,
                                                       tie->evidence);
  return mark;
}

static XitongMark *
make_subordination_mark (XitongComposer *self,
                         const Line     *line)
{
  const XitongSelectedSubordination *claim = line->route->subordination;
  const XitongEvidence *evidence = claim->claim->evidence;
  const char *superior = claim->superior != NULL ? xitong_entity_get_id (claim->superior) : "unknown";
  const char *unit = xitong_entity_get_id (claim->unit);
  g_autofree char *key = g_strdup_printf ("subordination:%s:%s", superior, unit);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_SUBORDINATION, key);
  XitongReference reference = { XITONG_REFERENCE_UNIT, XITONG_ENTITY (claim->unit), NULL };
  const char *name = get_name (self, &reference);
  g_autofree char *between = xitong_passed_over_dup_names (self, claim);
  g_autofree char *note = NULL;

  xitong_mark_set (mark, "from", superior);
  xitong_mark_set (mark, "to", unit);
  xitong_mark_set (mark, "standing",
                   xitong_standing_word (evidence != NULL ? evidence->standing : XITONG_STANDING_STATED));
  xitong_mark_set (mark, "form", get_form (claim->claim->form));
  xitong_mark_set (mark, "strength", get_strength (claim->claim->strength));
  if (claim->superior == NULL)
    mark->title = g_strdup_printf (_("%s: the source does not name its superior"), name);
  else
    {
      reference.entity = XITONG_ENTITY (claim->superior);
      /* Translators: an office, and the office it stands under. */
      mark->title = g_strdup_printf (_("%s under %s"), name, get_name (self, &reference));
    }
  if (between != NULL)
    {
      xitong_mark_set (mark, "direct", "no");
      note = g_strdup_printf (_("Not directly; left out between them: %s"), between);
    }
  mark->description = xitong_composer_dup_description (self, note, evidence);
  return mark;
}

static XitongMark *
make_holder_mark (XitongComposer *self,
                  const Line     *line)
{
  const XitongHolding *holding = line->route->bar->holding;
  GPtrArray *posts = line->route->bar->posts;
  const char *id = xitong_entity_get_id (holding->holder);
  g_autofree char *key = g_strconcat ("holder:", id, NULL);
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GString) names = g_string_new (NULL);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_HOLDER, key);

  for (guint i = 0; i < posts->len; i++)
    {
      XitongReference post = { XITONG_REFERENCE_UNIT, g_ptr_array_index (posts, i), NULL };

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", xitong_entity_get_id (post.entity));
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", get_name (self, &post));
    }
  xitong_mark_set (mark, "holder", id);
  xitong_mark_set (mark, "posts", ids->str);
  xitong_mark_set (mark, "standing", xitong_standing_word (holding->evidence != NULL ? holding->evidence->standing
                                                           : XITONG_STANDING_STATED));
  mark->title = g_strdup_printf ("%s: %s", xitong_entity_get_title_in (holding->holder, self->language), names->str);
  mark->description = xitong_composer_dup_description (self, holding->note != NULL
                                                       ? xitong_texts_pick (holding->note, self->language) : NULL,
                                                       holding->evidence);
  return mark;
}

static XitongMark *
make_mark (XitongComposer *self,
           const Line     *line)
{
  if (line->route->kind == XITONG_ROUTE_TIE)
    return make_tie_mark (self, line);
  if (line->route->kind == XITONG_ROUTE_BAR)
    return make_holder_mark (self, line);
  return make_subordination_mark (self, line);
}

void
xitong_chart_lines_add (XitongComposer *self)
{
  g_autoptr (GArray) lines = make_lines (self);
  XitongMark *mark = NULL;

  share_trunks (lines);
  interrupt (self, lines);
  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);
      gboolean goes_on = i > 0 && line->route->kind == XITONG_ROUTE_BAR
                         && g_array_index (lines, Line, i - 1).route->bar == line->route->bar;
      g_autoptr (GArray) whole = dup_whole_route (line);

      if (!goes_on && mark != NULL)
        xitong_scene_add (self->scene, g_steal_pointer (&mark));
      if (!goes_on)
        {
          mark = make_mark (self, line);
          xitong_mark_set (mark, "gap", xitong_formality_word (line->formality));
          xitong_mark_set (mark, "difference", xitong_composer_get_fate (self, get_thing (line->route)));
        }
      draw_line (self, mark, line);
      add_labels (self, mark, line);
      add_route (mark, whole);
    }
  if (mark != NULL)
    xitong_scene_add (self->scene, mark);
}
