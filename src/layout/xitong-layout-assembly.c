/* xitong-layout-assembly.c - a layout from a sized grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout-assembly.h"

#include <math.h>

typedef struct
{
  XitongLayout              *layout;
  XitongSizing              *sizing;
  XitongDiagram             *diagram;
  const XitongPlan          *plan;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  double                     scale;
} Assembly;

static void
placed_text_clear (gpointer data)
{
  g_clear_pointer (&((XitongPlacedText *) data)->block, xitong_text_block_unref);
}

static GArray *
placed_texts_new (void)
{
  GArray *texts = g_array_new (FALSE, TRUE, sizeof (XitongPlacedText));

  g_array_set_clear_func (texts, placed_text_clear);
  return texts;
}

static void
box_clear (gpointer box)
{
  g_array_unref (((XitongPlacedBox *) box)->texts);
}

static void
zone_clear (gpointer zone)
{
  g_array_unref (((XitongPlacedZone *) zone)->texts);
}

static void
band_clear (gpointer band)
{
  placed_text_clear (&((XitongPlacedBand *) band)->text);
}

static void
route_clear (gpointer data)
{
  XitongRoute *route = data;

  g_array_unref (route->points);
  g_array_unref (route->labels);
  g_array_unref (route->gaps);
}

static void
place_texts (XitongNode      *node,
             XitongPlacedBox *box)
{
  double height = 0, y;

  for (guint i = 0; i < node->blocks->len; i++)
    height += ((XitongTextBlock *) g_ptr_array_index (node->blocks, i))->height;
  y = box->rectangle.y + 0.5 * (box->rectangle.height - height);
  for (guint i = 0; i < node->blocks->len; i++)
    {
      XitongTextBlock *block = g_ptr_array_index (node->blocks, i);
      XitongPlacedText text = { xitong_text_block_ref (block), box->rectangle.x + 0.5 * box->rectangle.width, y, 0, FALSE };

      g_array_append_val (box->texts, text);
      y += block->height;
    }
}

static void
add_boxes (Assembly *self)
{
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self->diagram, i);
      XitongPlacedBox box = { .unit = node->unit, .ghost = node->ghost, .spans = node->spans };

      box.rectangle = self->sizing->boxes[i];
      box.stack = node->is_several ? 3.0 * self->scale : 0;
      box.badge.x = box.rectangle.x + box.rectangle.width;
      box.badge.y = box.rectangle.y;
      box.texts = placed_texts_new ();
      place_texts (node, &box);
      g_array_append_val (self->layout->boxes, box);
    }
}

static void
add_zones (Assembly *self)
{
  double top = self->sizing->row_starts[xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_TOP)];
  double bottom = self->sizing->row_starts[xitong_plan_find_row (self->plan, XITONG_ROW_ZONE_BOTTOM)];

  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      double left = self->sizing->lane_starts[xitong_plan_find_lane (self->plan, XITONG_LANE_ZONE_LEFT, i)];
      double right = self->sizing->lane_starts[xitong_plan_find_lane (self->plan, XITONG_LANE_ZONE_RIGHT, i)];
      XitongPlacedZone zone = { .system = column->system, .rectangle = { left, top, right - left, bottom - top } };
      XitongPlacedText text = { .align = -1 };

      if (column->system == NULL)
        continue;
      zone.texts = placed_texts_new ();
      text.x = self->sizing->lane_starts[xitong_plan_find_box_lane (self->plan, column->title_box)];
      text.y = self->sizing->row_starts[xitong_plan_find_row (self->plan, XITONG_ROW_TITLES)];
      if (column->title != NULL)
        {
          text.block = xitong_text_block_ref (column->title);
          g_array_append_val (zone.texts, text);
          text.y += column->title->height;
        }
      if (column->subtitle != NULL)
        {
          text.block = xitong_text_block_ref (column->subtitle);
          g_array_append_val (zone.texts, text);
        }
      g_array_append_val (self->layout->zones, zone);
    }
}

/* The rows of a band: the first and the last. */
static gboolean
find_rows (Assembly *self,
           guint     band,
           guint    *first,
           guint    *last)
{
  gboolean found = FALSE;

  for (guint i = 0; i < self->plan->rows->len; i++)
    {
      XitongRow *row = xitong_plan_row (self->plan, i);

      if (row->band != band || (row->kind != XITONG_ROW_BOXES && row->kind != XITONG_ROW_ABOVE && row->kind != XITONG_ROW_SPAN))
        continue;
      if (!found)
        *first = i;
      *last = i;
      found = TRUE;
    }
  return found;
}

/* Whether any unit stands in a band of the level: other charts of the series may have some there. */
static gboolean
is_in_use (Assembly          *self,
           const XitongLevel *level)
{
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    if (xitong_diagram_band (self->diagram, xitong_diagram_node (self->diagram, i)->band)->level == level)
      return TRUE;
  return FALSE;
}

static gboolean
is_last_of_level (Assembly *self,
                  guint     index)
{
  return index + 1 == self->diagram->bands->len
         || xitong_diagram_band (self->diagram, index)->level != xitong_diagram_band (self->diagram, index + 1)->level;
}

static void
add_bands (Assembly *self)
{
  double top = 0;
  gboolean fresh = TRUE;

  for (guint i = 0; i < self->diagram->bands->len; i++)
    {
      XitongBand *level = xitong_diagram_band (self->diagram, i);
      XitongPlacedBand band = { .level = level->level };
      guint first = 0, last = 0;

      if (!find_rows (self, i, &first, &last))
        continue;
      if (fresh)
        top = self->sizing->row_starts[first];
      fresh = is_last_of_level (self, i);
      if (!fresh || !is_in_use (self, level->level))
        continue;
      band.top = top;
      band.bottom = self->sizing->row_ends[last];
      band.text.block = xitong_text_measure (self->measure,
                                             xitong_entity_get_title_in (level->level, self->options->language),
                                             self->options->language, XITONG_TEXT_BAND, 1000);
      band.text.turned = TRUE;
      band.text.y = 0.5 * (band.top + band.bottom);
      g_array_append_val (self->layout->bands, band);
    }
}

/* Two names of bands that would run into each other are moved apart; the first stays on the chart. */
static void
part_band_names (Assembly *self)
{
  if (self->layout->bands->len > 0)
    {
      XitongPlacedText *first = &g_array_index (self->layout->bands, XitongPlacedBand, 0).text;

      first->y = MAX (first->y, 0.5 * first->block->width);
    }
  for (guint i = 1; i < self->layout->bands->len; i++)
    {
      XitongPlacedBand *above = &g_array_index (self->layout->bands, XitongPlacedBand, i - 1);
      XitongPlacedBand *band = &g_array_index (self->layout->bands, XitongPlacedBand, i);
      double least = above->text.y + 0.5 * above->text.block->width + 0.5 * band->text.block->width + 4;

      band->text.y = MAX (band->text.y, least);
    }
}

/* How much of each leg is inked so far. */
typedef struct
{
  double low;
  double high;
} Inked;

static double
get_along (Assembly          *self,
           guint              leg,
           const XitongPoint *point)
{
  return xitong_ways_leg (self->sizing->ways, leg)->upright ? point->y : point->x;
}

/* Where subordinations of one superior share legs, a later one sets out from what is inked: it begins on the last leg it shares. */
static guint
skip_inked (Assembly        *self,
            const XitongWay *way,
            const Inked     *inked,
            GArray          *points)
{
  guint first = 0;

  for (guint i = 1; i < way->legs->len; i++)
    if (inked[xitong_way_leg (way, i)].high >= inked[xitong_way_leg (way, i)].low)
      first = i;
  if (inked[xitong_way_leg (way, first)].high < inked[xitong_way_leg (way, first)].low)
    return 0;
  {
    guint leg = xitong_way_leg (way, first);
    XitongPoint *start = &g_array_index (points, XitongPoint, first), *next = &g_array_index (points, XitongPoint, first + 1);
    double end = get_along (self, leg, next);
    double from = CLAMP (end, inked[leg].low, inked[leg].high);

    if (xitong_ways_leg (self->sizing->ways, leg)->upright)
      start->y = from;
    else
      start->x = from;
    return fabs (from - end) < 1e-6 ? first + 1 : first;
  }
}

static void
ink (Assembly        *self,
     const XitongWay *way,
     GArray          *points,
     guint            first,
     Inked           *inked)
{
  for (guint i = first; i < way->legs->len; i++)
    {
      guint leg = xitong_way_leg (way, i);
      double a = get_along (self, leg, &g_array_index (points, XitongPoint, i));
      double b = get_along (self, leg, &g_array_index (points, XitongPoint, i + 1));

      inked[leg].low = MIN (inked[leg].low, MIN (a, b));
      inked[leg].high = MAX (inked[leg].high, MAX (a, b));
    }
}

static void
add_route (Assembly              *self,
           XitongNet             *net,
           GArray                *points,
           guint                  first,
           const XitongRectangle *spot)
{
  XitongSelection *selection = self->diagram->selection;
  XitongRoute route = { .kind = net->kind };

  route.points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  route.labels = placed_texts_new ();
  route.gaps = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
  if (net->kind == XITONG_ROUTE_TIE)
    route.tie = &g_array_index (selection->ties, XitongSelectedTie, net->source);
  else if (net->kind == XITONG_ROUTE_BAR)
    route.bar = &g_array_index (selection->bars, XitongSelectedBar, net->source);
  else
    route.subordination = &g_array_index (selection->subordinations, XitongSelectedSubordination, net->source);
  if (points->len > first)
    g_array_append_vals (route.points, &g_array_index (points, XitongPoint, first), points->len - first);
  if (net->label != NULL && spot->width > 0)
    {
      XitongPlacedText text = { xitong_text_block_ref (net->label), spot->x, spot->y, -1, FALSE };

      g_array_append_val (route.labels, text);
    }
  g_array_append_val (self->layout->routes, route);
}

static void
add_routes (Assembly        *self,
            GArray          *spots,
            Inked           *inked,
            XitongRouteKind  kind)
{
  for (guint i = 0; i < self->diagram->nets->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self->diagram, i);
      const XitongWay *way = xitong_ways_way (self->sizing->ways, i);
      g_autoptr (GArray) points = NULL;
      guint first;

      if (net->kind != kind)
        continue;
      points = xitong_sizing_get_points (self->sizing, i);
      if (points->len == 0)
        continue;
      first = way->legs->len > 0 ? skip_inked (self, way, inked, points) : 0;
      ink (self, way, points, first, inked);
      add_route (self, net, points, first, &g_array_index (spots, XitongRectangle, i));
    }
}

static gboolean
crosses_top (Assembly *self,
             double    left,
             double    right)
{
  const double top = self->layout->frame.y, beside = 6 * self->scale;

  for (guint i = 0; i < self->layout->routes->len; i++)
    {
      XitongRoute *route = &g_array_index (self->layout->routes, XitongRoute, i);

      for (guint j = 1; j < route->points->len; j++)
        {
          XitongPoint *a = &g_array_index (route->points, XitongPoint, j - 1);
          XitongPoint *b = &g_array_index (route->points, XitongPoint, j);

          if (MIN (a->y, b->y) <= top + 5 && MAX (a->y, b->y) >= top - 5
              && MAX (a->x, b->x) >= left - beside && MIN (a->x, b->x) <= right + beside)
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_near_label (Assembly               *self,
               const XitongPlacedText *title)
{
  const double beside = 6 * self->scale, above = 1.5 * self->scale;

  for (guint i = 0; i < self->layout->routes->len; i++)
    {
      GArray *labels = g_array_index (self->layout->routes, XitongRoute, i).labels;

      for (guint j = 0; j < labels->len; j++)
        {
          const XitongPlacedText *label = &g_array_index (labels, XitongPlacedText, j);
          double left = label->x - 0.5 * (label->align + 1) * label->block->width;

          if (left < title->x + title->block->width + beside && title->x < left + label->block->width + beside
              && label->y < title->y + title->block->height + above && title->y < label->y + label->block->height + above)
            return TRUE;
        }
    }
  return FALSE;
}

/* As far to the middle as there is room. */
static gboolean
find_frame_title_place (Assembly         *self,
                        XitongPlacedText *title,
                        gboolean          off_labels)
{
  const XitongRectangle *frame = &self->layout->frame;
  double width = title->block->width, middle = frame->x + 0.5 * (frame->width - width);

  for (double off = 0; off < 0.5 * (frame->width - width) - 8; off += 3)
    for (int side = -1; side <= 1; side += 2)
      {
        title->x = middle - side * off;
        if (!crosses_top (self, title->x, title->x + width) && !(off_labels && is_near_label (self, title)))
          return TRUE;
      }
  return FALSE;
}

/* The name of the frame interrupts its upper edge where no line passes, and if it can be where no label is read with it. */
static void
add_frame_title (Assembly *self)
{
  XitongCase *enterprise_case = self->diagram->selection->structure->enterprise_case;
  XitongRectangle *frame = &self->layout->frame;
  XitongPlacedText *title = &self->layout->frame_title;

  if (enterprise_case->enterprise_title == NULL)
    return;
  title->block = xitong_text_measure (self->measure,
                                      xitong_texts_pick (enterprise_case->enterprise_title, self->options->language),
                                      self->options->language, XITONG_TEXT_FRAME, 1000);
  title->y = frame->y - 0.5 * title->block->height;
  title->align = -1;
  if (!find_frame_title_place (self, title, TRUE) && !find_frame_title_place (self, title, FALSE))
    g_clear_pointer (&title->block, xitong_text_block_unref);
}

XitongLayout *
xitong_layout_assembly_build (XitongSizing              *sizing,
                              GArray                    *spots,
                              const XitongLayoutOptions *options,
                              const XitongTextMeasure   *measure)
{
  XitongLayout *layout = g_atomic_rc_box_new0 (XitongLayout);
  const XitongPlan *plan = sizing->ways->plan;
  Assembly self = { layout, sizing, plan->diagram, plan, options, measure, plan->diagram->scale };
  g_autofree Inked *inked = g_new (Inked, sizing->ways->legs->len + 1);

  for (guint i = 0; i < sizing->ways->legs->len; i++)
    inked[i] = (Inked) { G_MAXDOUBLE, -G_MAXDOUBLE };
  layout->selection = xitong_selection_ref (plan->diagram->selection);
  layout->options = *options;
  layout->zones = g_array_new (FALSE, TRUE, sizeof (XitongPlacedZone));
  layout->bands = g_array_new (FALSE, TRUE, sizeof (XitongPlacedBand));
  layout->boxes = g_array_new (FALSE, TRUE, sizeof (XitongPlacedBox));
  layout->routes = g_array_new (FALSE, TRUE, sizeof (XitongRoute));
  g_array_set_clear_func (layout->zones, zone_clear);
  g_array_set_clear_func (layout->bands, band_clear);
  g_array_set_clear_func (layout->boxes, box_clear);
  g_array_set_clear_func (layout->routes, route_clear);

  layout->width = sizing->width;
  layout->height = sizing->height;
  layout->frame.x = sizing->lane_starts[xitong_plan_find_lane (plan, XITONG_LANE_FRAME_LEFT, -1)];
  layout->frame.y = sizing->row_starts[xitong_plan_find_row (plan, XITONG_ROW_FRAME_TOP)];
  layout->frame.width = sizing->lane_starts[xitong_plan_find_lane (plan, XITONG_LANE_FRAME_RIGHT, -1)] - layout->frame.x;
  layout->frame.height = sizing->row_starts[xitong_plan_find_row (plan, XITONG_ROW_FRAME_BOTTOM)] - layout->frame.y;

  add_boxes (&self);
  add_zones (&self);
  add_bands (&self);
  part_band_names (&self);
  add_routes (&self, spots, inked, XITONG_ROUTE_SUBORDINATION);
  add_routes (&self, spots, inked, XITONG_ROUTE_STUB);
  add_routes (&self, spots, inked, XITONG_ROUTE_TIE);
  add_routes (&self, spots, inked, XITONG_ROUTE_BAR);
  add_frame_title (&self);
  return layout;
}
