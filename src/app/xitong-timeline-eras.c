/* xitong-timeline-eras.c - draws the eras of a case on its timeline
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-drawing-private.h"

#include <adwaita.h>

#include "xitong-role-style.h"

#define RADIUS 4.0
/* From a segment's edge to its name. */
#define PADDING 6.0
/* Labels are never closer than this. */
#define LABEL_GAP 8.0
/* Of names in two lines. */
#define BROKEN 0.66

static const char *
get_short_name (XitongEra *era)
{
  const char *subtitle = xitong_entity_get_subtitle (era);

  return subtitle != NULL ? subtitle : xitong_entity_get_title (era);
}

static gboolean
runs_into (const XitongTimelineSpan *span,
           const XitongTimelineSpan *next)
{
  return span->end.first < span->end.last && span->end.first == next->begin.first && span->end.last == next->begin.last;
}

static void
add_stop (GArray *stops,
          double  offset,
          GdkRGBA colour)
{
  GskColorStop stop = { (float) CLAMP (offset, 0, 1), colour };

  if (stops->len > 0)
    stop.offset = MAX (stop.offset, g_array_index (stops, GskColorStop, stops->len - 1).offset);
  g_array_append_val (stops, stop);
}

/* Eras that become one another over doubtful months are one piece: their tints run into each other. */
static void
draw_run (const XitongTimelineDrawing *self,
          GPtrArray                   *run)
{
  const XitongTimelineSpan *first = g_ptr_array_index (run, 0), *last = g_ptr_array_index (run, run->len - 1);
  double left = to_x (self, first->begin.first) + 0.75, right = MAX (to_x (self, last->end.last) - 0.75, left + 1);
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float) left, (float) self->scale->segments, (float) (right - left),
                                             (float) XITONG_TIMELINE_SEGMENT);
  g_autoptr (GArray) stops = g_array_new (FALSE, FALSE, sizeof (GskColorStop));
  GskRoundedRect clip;

  if (first->begin.first < first->begin.last)
    add_stop (stops, 0, pale (xitong_role_style_get_tint (first->era->leads), 0));
  for (guint i = 0; i < run->len; i++)
    {
      const XitongTimelineSpan *span = g_ptr_array_index (run, i);
      GdkRGBA tint = xitong_role_style_get_tint (span->era->leads);

      add_stop (stops, (to_x (self, span->begin.last) - left) / (right - left), tint);
      add_stop (stops, (to_x (self, span->end.first) - left) / (right - left), tint);
    }
  if (last->end.first < last->end.last)
    add_stop (stops, 1, pale (xitong_role_style_get_tint (last->era->leads), 0));
  gsk_rounded_rect_init_from_rect (&clip, &rect, (float) RADIUS);
  gtk_snapshot_push_rounded_clip (self->snapshot, &clip);
  gtk_snapshot_append_linear_gradient (self->snapshot, &rect, &rect.origin,
                                       &GRAPHENE_POINT_INIT ((float) right, rect.origin.y),
                                       (const GskColorStop *) (gpointer) stops->data, stops->len);
  gtk_snapshot_pop (self->snapshot);
}

/* Where the same system goes on leading, the tints do not tell where an era ends. */
static void
draw_joints (const XitongTimelineDrawing *self,
             GPtrArray                   *run)
{
  GdkRGBA ground = { 1, 1, 1, 1 };

  gtk_style_context_lookup_color (gtk_widget_get_style_context (self->widget), "window_bg_color", &ground);
  for (guint i = 1; i < run->len; i++)
    {
      const XitongTimelineSpan *before = g_ptr_array_index (run, i - 1), *after = g_ptr_array_index (run, i);

      if (before->era->leads == after->era->leads)
        gtk_snapshot_append_color (self->snapshot, &ground,
                                   &GRAPHENE_RECT_INIT ((float) to_x (self, middle (after->begin)) - 0.75f,
                                                        (float) self->scale->segments, 1.5f, (float) XITONG_TIMELINE_SEGMENT));
    }
}

static void
draw_tints (const XitongTimelineDrawing *self,
            const XitongTimeline        *timeline)
{
  g_autoptr (GPtrArray) run = g_ptr_array_new ();

  for (guint i = 0; i < timeline->spans->len; i++)
    {
      XitongTimelineSpan *span = &g_array_index (timeline->spans, XitongTimelineSpan, i);

      if (span->row > 0)
        continue;
      if (run->len > 0 && !runs_into (g_ptr_array_index (run, run->len - 1), span))
        {
          draw_run (self, run);
          draw_joints (self, run);
          g_ptr_array_set_size (run, 0);
        }
      g_ptr_array_add (run, span);
    }
  if (run->len > 0)
    draw_run (self, run);
  draw_joints (self, run);
}

/* A name in the room that there is: in one line, or smaller in two; %NULL where it does not go in. */
static PangoLayout *
fit_name (const XitongTimelineDrawing *self,
          const char                  *name,
          gboolean                     is_bold,
          gboolean                     is_broken,
          double                       room)
{
  g_autoptr (PangoLayout) layout = xitong_timeline_drawing_lay_out (self, name, is_bold, is_broken ? BROKEN : XITONG_TIMELINE_SMALL);
  int width, height;

  if (is_broken)
    {
      pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
      pango_layout_set_line_spacing (layout, 0.8f);
    }
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > room || height > XITONG_TIMELINE_SEGMENT)
    return NULL;
  return g_steal_pointer (&layout);
}

/* Whole or not at all: the name of a short era is told by its tooltip. */
static void
draw_era_name (const XitongTimelineDrawing *self,
               const XitongTimelineSpan    *span,
               gboolean                     is_shown)
{
  double left = to_x (self, middle (span->begin)) + PADDING, room = to_x (self, middle (span->end)) - PADDING / 2 - left;
  const char *names[] = { xitong_entity_get_title (span->era), get_short_name (span->era) };

  for (guint i = 0; room > 0 && i < 2 * G_N_ELEMENTS (names); i++)
    {
      g_autoptr (PangoLayout) layout = fit_name (self, names[i % G_N_ELEMENTS (names)], is_shown, i >= G_N_ELEMENTS (names), room);
      int width, height;

      if (layout == NULL)
        continue;
      pango_layout_get_pixel_size (layout, &width, &height);
      xitong_timeline_drawing_text (self, layout, left, self->scale->segments + (XITONG_TIMELINE_SEGMENT - height) / 2, &self->text);
      return;
    }
}

static void
draw_era (const XitongTimelineDrawing *self,
          const XitongTimelineSpan    *span,
          gboolean                     is_shown)
{
  double left = to_x (self, middle (span->begin)) + 0.75, right = MAX (to_x (self, middle (span->end)) - 0.75, left + 2);

  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    xitong_timeline_drawing_outline (self, left, self->scale->segments, right - left, XITONG_TIMELINE_SEGMENT, 1, self->text);
  if (is_shown)
    xitong_timeline_drawing_outline (self, left, self->scale->segments, right - left, XITONG_TIMELINE_SEGMENT, 2,
             xitong_role_style_get_colour (span->era->leads));
  draw_era_name (self, span, is_shown);
}

/* The name stands beside the bar where nothing else is in that row. */
static void
draw_layer (const XitongTimelineDrawing *self,
            const XitongTimeline        *timeline,
            const XitongTimelineSpan    *span,
            gboolean                     is_shown)
{
  double y = xitong_timeline_scale_layer_y (self->scale, span->row), x = to_x (self, span->end.last) + 6;
  g_autoptr (PangoLayout) layout = xitong_timeline_drawing_lay_out (self, get_short_name (span->era), is_shown, XITONG_TIMELINE_SMALL);
  GdkRGBA colour = span->era->leads != NULL ? xitong_role_style_get_colour (span->era->leads) : pale (self->text, 0.6f);
  int width, height;

  xitong_timeline_drawing_bar (self, span->begin, span->end, y, XITONG_TIMELINE_LAYER, colour);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (x + width > self->scale->right || self->scale->is_compact)
    return;
  for (guint i = 0; i < timeline->spans->len; i++)
    {
      const XitongTimelineSpan *other = &g_array_index (timeline->spans, XitongTimelineSpan, i);

      /* A name is higher than a row: it needs the one above too. */
      if (other != span && other->row > 0 && ABS ((int) other->row - (int) span->row) < 2
          && to_x (self, other->end.last) > x - 6 && to_x (self, other->begin.first) < x + width + LABEL_GAP)
        return;
    }
  xitong_timeline_drawing_text (self, layout, x, y + (XITONG_TIMELINE_LAYER - height) / 2 - 1, &self->text);
}

void
xitong_timeline_drawing_eras (const XitongTimelineDrawing *self,
                              const XitongTimeline        *timeline,
                              XitongEra                   *shown)
{
  draw_tints (self, timeline);
  for (guint i = 0; i < timeline->spans->len; i++)
    {
      const XitongTimelineSpan *span = &g_array_index (timeline->spans, XitongTimelineSpan, i);

      if (span->row == 0)
        draw_era (self, span, span->era == shown || (shown != NULL && shown->overlays == span->era));
      else
        draw_layer (self, timeline, span, span->era == shown);
    }
}
