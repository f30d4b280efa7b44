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
  XitongDiagram             *diagram;
  XitongGrid                *grid;
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

static double
get_x (Assembly *self,
       guint     i)
{
  return xitong_grid_x (self->grid, i)->position;
}

static double
get_y (Assembly *self,
       guint     i)
{
  return xitong_grid_y (self->grid, i)->position;
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
      XitongGridSlot x, y;

      xitong_grid_get_box (self->grid, node, &x, &y);
      box.rectangle.x = get_x (self, x.start);
      box.rectangle.y = get_y (self, y.start);
      box.rectangle.width = get_x (self, x.end) - box.rectangle.x;
      box.rectangle.height = get_y (self, y.end) - box.rectangle.y;
      box.stack = node->unit->placement->unit->several && !node->spans ? 3.0 * self->scale : 0;
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
  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      XitongGridSlot *edges = xitong_grid_zone (self->grid, i);
      XitongPlacedZone zone = { .system = column->system, .texts = placed_texts_new () };
      XitongPlacedText text = { 0 };

      zone.rectangle.x = get_x (self, edges->start);
      zone.rectangle.y = get_y (self, self->grid->zone_top);
      zone.rectangle.width = get_x (self, edges->end) - zone.rectangle.x;
      zone.rectangle.height = get_y (self, self->grid->zone_bottom) - zone.rectangle.y;
      text.align = -1;
      text.x = get_x (self, xitong_grid_box_column (self->grid, column->title_box)->start);
      text.y = zone.rectangle.y + 3 * self->scale;
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
      guint first = self->grid->first_row[i];
      XitongPlacedBand band = { .level = level->level };

      if (level->n_rows == 0)
        continue;
      if (fresh)
        top = get_y (self, xitong_grid_row (self->grid, first)->start);
      fresh = is_last_of_level (self, i);
      if (!fresh)
        continue;
      band.top = top;
      band.bottom = get_y (self, xitong_grid_row (self->grid, first + level->n_rows - 1)->end);
      band.text.block = xitong_text_measure (self->measure,
                                             xitong_entity_get_title_in (level->level, self->options->language),
                                             self->options->language, XITONG_TEXT_BAND, 1000);
      band.text.turned = TRUE;
      band.text.y = 0.5 * (band.top + band.bottom);
      g_array_append_val (self->layout->bands, band);
    }
}

/* Two names of bands that would run into each other are moved apart. */
static void
part_band_names (Assembly *self)
{
  for (guint i = 1; i < self->layout->bands->len; i++)
    {
      XitongPlacedBand *above = &g_array_index (self->layout->bands, XitongPlacedBand, i - 1);
      XitongPlacedBand *band = &g_array_index (self->layout->bands, XitongPlacedBand, i);
      double least = above->text.y + 0.5 * above->text.block->width + 0.5 * band->text.block->width + 4;

      band->text.y = MAX (band->text.y, least);
    }
}

static void
add_route (Assembly              *self,
           XitongNet             *net,
           GArray                *path,
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

  for (guint i = 0; i < path->len; i++)
    {
      XitongGridPoint *at = &g_array_index (path, XitongGridPoint, i);
      XitongPoint point = { get_x (self, at->x), get_y (self, at->y) };

      g_array_append_val (route.points, point);
    }
  if (net->label != NULL && spot->width > 0)
    {
      XitongPlacedText text = { xitong_text_block_ref (net->label), spot->x, spot->y, -1, FALSE };

      g_array_append_val (route.labels, text);
    }
  g_array_append_val (self->layout->routes, route);
}

/* The open stub of a superior whom the source does not name goes up from the middle of its box. */
static void
add_stub (Assembly  *self,
          XitongNet *net)
{
  XitongNode *node = xitong_diagram_node (self->diagram, net->to);
  XitongRectangle none = { 0 };
  g_autoptr (GArray) empty = g_array_new (FALSE, FALSE, sizeof (XitongGridPoint));
  XitongGridSlot x, y;
  XitongRoute *route;
  XitongPoint point;

  add_route (self, net, empty, &none);
  route = &g_array_index (self->layout->routes, XitongRoute, self->layout->routes->len - 1);
  xitong_grid_get_box (self->grid, node, &x, &y);
  point.x = get_x (self, x.start) + 5 * self->scale;
  point.y = get_y (self, y.start) - 5 * self->scale;
  g_array_append_val (route->points, point);
  point.y = get_y (self, y.start);
  g_array_append_val (route->points, point);
}

static void
add_routes (Assembly        *self,
            GArray          *paths,
            GArray          *spots,
            XitongRouteKind  kind)
{
  for (guint i = 0; i < paths->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self->diagram, i);
      GArray *path = g_array_index (paths, XitongGridPath, i).points;

      if (net->kind != kind)
        continue;
      if (kind == XITONG_ROUTE_STUB)
        add_stub (self, net);
      else if (path->len > 1)
        add_route (self, net, path, &g_array_index (spots, XitongRectangle, i));
    }
}

static gboolean
crosses_top (Assembly *self,
             double    left,
             double    right)
{
  double top = self->layout->frame.y;

  for (guint i = 0; i < self->layout->routes->len; i++)
    {
      XitongRoute *route = &g_array_index (self->layout->routes, XitongRoute, i);

      for (guint j = 1; j < route->points->len; j++)
        {
          XitongPoint *a = &g_array_index (route->points, XitongPoint, j - 1);
          XitongPoint *b = &g_array_index (route->points, XitongPoint, j);

          if (MIN (a->y, b->y) <= top + 5 && MAX (a->y, b->y) >= top - 5
              && MAX (a->x, b->x) >= left - 3 && MIN (a->x, b->x) <= right + 3)
            return TRUE;
        }
    }
  return FALSE;
}

/* The name of the frame interrupts its upper edge where no line passes, as far to the middle as there is room. */
static void
add_frame_title (Assembly *self)
{
  XitongCase *enterprise_case = self->diagram->selection->structure->enterprise_case;
  XitongRectangle *frame = &self->layout->frame;
  XitongPlacedText *title = &self->layout->frame_title;
  double middle, width;

  if (enterprise_case->enterprise_title == NULL)
    return;
  title->block = xitong_text_measure (self->measure,
                                      xitong_texts_pick (enterprise_case->enterprise_title, self->options->language),
                                      self->options->language, XITONG_TEXT_FRAME, 1000);
  width = title->block->width;
  middle = frame->x + 0.5 * (frame->width - width);
  title->y = frame->y - 0.5 * title->block->height;
  title->align = -1;
  for (double off = 0; off < 0.5 * (frame->width - width) - 8; off += 3)
    for (int side = -1; side <= 1; side += 2)
      {
        title->x = middle - side * off;
        if (!crosses_top (self, title->x, title->x + width))
          return;
      }
  g_clear_pointer (&title->block, xitong_text_block_unref);
}

XitongLayout *
xitong_layout_assembly_build (XitongSizing              *sizing,
                              GArray                    *paths,
                              GArray                    *spots,
                              const XitongLayoutOptions *options,
                              const XitongTextMeasure   *measure)
{
  XitongLayout *layout = g_atomic_rc_box_new0 (XitongLayout);
  Assembly self = { layout, sizing->diagram, sizing->grid, options, measure, sizing->diagram->scale };

  layout->selection = xitong_selection_ref (sizing->diagram->selection);
  layout->options = *options;
  layout->zones = g_array_new (FALSE, TRUE, sizeof (XitongPlacedZone));
  layout->bands = g_array_new (FALSE, TRUE, sizeof (XitongPlacedBand));
  layout->boxes = g_array_new (FALSE, TRUE, sizeof (XitongPlacedBox));
  layout->routes = g_array_new (FALSE, TRUE, sizeof (XitongRoute));
  g_array_set_clear_func (layout->zones, zone_clear);
  g_array_set_clear_func (layout->bands, band_clear);
  g_array_set_clear_func (layout->boxes, box_clear);
  g_array_set_clear_func (layout->routes, route_clear);

  layout->width = xitong_sizing_get_width (sizing);
  layout->height = get_y (&self, self.grid->y->len - 1) + 1;
  layout->frame.x = get_x (&self, self.grid->frame_left);
  layout->frame.y = get_y (&self, self.grid->frame_top);
  layout->frame.width = get_x (&self, self.grid->frame_right) - layout->frame.x;
  layout->frame.height = get_y (&self, self.grid->frame_bottom) - layout->frame.y;

  add_boxes (&self);
  add_zones (&self);
  add_bands (&self);
  part_band_names (&self);
  add_routes (&self, paths, spots, XITONG_ROUTE_SUBORDINATION);
  add_routes (&self, paths, spots, XITONG_ROUTE_STUB);
  add_routes (&self, paths, spots, XITONG_ROUTE_TIE);
  add_routes (&self, paths, spots, XITONG_ROUTE_BAR);
  add_frame_title (&self);
  return layout;
}
