/* xitong-chart-ground.c - title, frame, zones and names of rows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-ground.h"

#include "xitong-scene-title.h"
#include "xitong-text-style.h"

double
xitong_chart_ground_add_title (XitongComposer *self,
                               const char     *title,
                               const char     *subtitle)
{
  double bottom;

  xitong_scene_add (self->scene, xitong_scene_title_new_mark (self, title, subtitle, &bottom));
  return bottom + 3 * self->scale;
}

void
xitong_chart_ground_add_frame (XitongComposer *self)
{
  const XitongRectangle *frame = &self->layout->frame;
  const XitongPlacedText *title = &self->layout->frame_title;
  double left = frame->x, top = frame->y + self->dy, right = left + frame->width, bottom = top + frame->height;
  double r = 4 * self->scale;
  XitongGraphic path;
  XitongMark *mark;

  if (frame->width <= 0)
    return;
  mark = xitong_mark_new (XITONG_MARK_FRAME, "frame");
  path = xitong_graphic_path (XITONG_INK_FRAME, 0.9 * self->scale, XITONG_INK_NONE);
  if (title->block != NULL)
    {
      double width = title->block->width, gap = 3 * self->scale;
      double start = title->x - 0.5 * (title->align + 1) * width;

      xitong_graphic_move_to (&path, start + width + gap, top);
      xitong_graphic_line_to (&path, right - r, top);
      xitong_graphic_corner_to (&path, right, top, right, top + r);
      xitong_graphic_line_to (&path, right, bottom - r);
      xitong_graphic_corner_to (&path, right, bottom, right - r, bottom);
      xitong_graphic_line_to (&path, left + r, bottom);
      xitong_graphic_corner_to (&path, left, bottom, left, bottom - r);
      xitong_graphic_line_to (&path, left, top + r);
      xitong_graphic_corner_to (&path, left, top, left + r, top);
      xitong_graphic_line_to (&path, start - gap, top);
      xitong_mark_add (mark, path);
      xitong_composer_add_text (self, mark, title, XITONG_INK_NONE, NULL);
    }
  else
    {
      xitong_graphic_clear (&path);
      xitong_mark_add (mark, xitong_graphic_rectangle (left, top, frame->width, frame->height, r, XITONG_INK_NONE,
                                                       XITONG_INK_FRAME, 0.9 * self->scale));
    }
  xitong_scene_add (self->scene, mark);
}

static void
add_zone (XitongComposer         *self,
          const XitongPlacedZone *zone)
{
  g_autofree char *key = g_strconcat ("zone:", xitong_entity_get_id (zone->system), NULL);
  XitongInk ink = xitong_composer_get_ink (XITONG_INK_ROLE, zone->system);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_ZONE, key);
  gboolean nameless = g_str_equal (zone->system->role, "none");

  xitong_mark_set (mark, "system", xitong_entity_get_id (zone->system));
  xitong_mark_set (mark, "role", zone->system->role);
  mark->title = g_strdup (xitong_entity_get_title_in (zone->system, self->language));
  mark->description = g_strdup (xitong_entity_get_note (zone->system));
  if (!nameless && zone->system->zone != XITONG_ZONE_OUTSIDE)
    xitong_mark_add (mark, xitong_graphic_rectangle (zone->rectangle.x, zone->rectangle.y + self->dy,
                                                     zone->rectangle.width, zone->rectangle.height, 3 * self->scale,
                                                     xitong_composer_get_ink (XITONG_INK_ZONE, zone->system),
                                                     xitong_composer_get_ink (XITONG_INK_ZONE_EDGE, zone->system),
                                                     0.5 * self->scale));
  for (guint i = 0; i < zone->texts->len; i++)
    xitong_composer_add_text (self, mark, &g_array_index (zone->texts, XitongPlacedText, i), ink, NULL);
  xitong_scene_add (self->scene, mark);
}

void
xitong_chart_ground_add_zones (XitongComposer *self)
{
  for (guint i = 0; i < self->layout->zones->len; i++)
    add_zone (self, &g_array_index (self->layout->zones, XitongPlacedZone, i));
}

void
xitong_chart_ground_add_bands (XitongComposer *self)
{
  for (guint i = 0; i < self->layout->bands->len; i++)
    {
      XitongPlacedBand *band = &g_array_index (self->layout->bands, XitongPlacedBand, i);
      g_autofree char *key = NULL;
      XitongMark *mark;

      if (band->text.block == NULL)
        continue;
      key = g_strconcat ("band:", xitong_entity_get_id (band->level), NULL);
      mark = xitong_mark_new (XITONG_MARK_BAND, key);
      xitong_mark_set (mark, "level", xitong_entity_get_id (band->level));
      xitong_composer_add_text (self, mark, &band->text, XITONG_INK_NONE, NULL);
      xitong_scene_add (self->scene, mark);
    }
}
