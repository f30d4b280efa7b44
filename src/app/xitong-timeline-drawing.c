/* xitong-timeline-drawing.c - draws the years of a case
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-drawing-private.h"

#include <math.h>

/* Labels are never closer than this. */
#define LABEL_GAP 8.0
/* How wide a soft tick may run out, in pixels. */
#define SOFT_TICK 8.0

/* A campaign with the name that stands below it. */
typedef struct
{
  const XitongTimelineBand *band;
  PangoLayout              *layout;
  double                    x;
  int                       width;
} BandName;

static void
band_name_clear (gpointer data)
{
  g_object_unref (((BandName *) data)->layout);
}

static double
get_names_y (const XitongTimelineScale *scale)
{
  return xitong_timeline_scale_band_y (scale, scale->n_band_rows) - 2;
}

/* As many as there is room for, from the left. */
static GArray *
list_band_names (const XitongTimelineDrawing *self,
                 const XitongTimeline        *timeline)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (BandName));
  double free_from = 0;

  g_array_set_clear_func (names, band_name_clear);
  for (guint i = 0; i < timeline->bands->len; i++)
    {
      const XitongTimelineBand *band = &g_array_index (timeline->bands, XitongTimelineBand, i);
      double x = (to_x (self, middle (band->begin)) + to_x (self, middle (band->end))) / 2;
      BandName name = { .band = band };

      if (band->row >= self->scale->n_band_rows)
        continue;
      name.layout = xitong_timeline_drawing_lay_out (self, xitong_entity_get_title (band->campaign), FALSE, XITONG_TIMELINE_SMALL);
      pango_layout_get_pixel_size (name.layout, &name.width, NULL);
      name.x = CLAMP (x - name.width / 2.0, self->scale->left, self->scale->right - name.width);
      if (name.x < free_from)
        {
          band_name_clear (&name);
          continue;
        }
      free_from = name.x + name.width + LABEL_GAP;
      g_array_append_val (names, name);
    }
  return names;
}

static void
draw_bands (const XitongTimelineDrawing *self,
            const XitongTimeline        *timeline)
{
  g_autoptr (GArray) names = list_band_names (self, timeline);
  GdkRGBA colour = pale (self->text, 0.75f);

  for (guint i = 0; i < timeline->bands->len; i++)
    {
      const XitongTimelineBand *band = &g_array_index (timeline->bands, XitongTimelineBand, i);

      if (band->row < self->scale->n_band_rows)
        xitong_timeline_drawing_bar (self, band->begin, band->end, xitong_timeline_scale_band_y (self->scale, band->row),
                                     XITONG_TIMELINE_BAND, pale (self->text, 0.55f));
    }
  for (guint i = 0; i < names->len; i++)
    {
      const BandName *name = &g_array_index (names, BandName, i);

      xitong_timeline_drawing_text (self, name->layout, name->x, get_names_y (self->scale), &colour);
    }
}

const XitongTimelineBand *
xitong_timeline_find_name (const XitongTimelineScale *self,
                           GtkWidget                 *widget,
                           const XitongTimeline      *timeline,
                           double                     x,
                           double                     y)
{
  XitongTimelineDrawing drawing = xitong_timeline_drawing_begin (self, widget, NULL);
  g_autoptr (GArray) names = NULL;

  if (self->n_band_rows == 0 || y < get_names_y (self) || y > get_names_y (self) + XITONG_TIMELINE_LABEL)
    return NULL;
  names = list_band_names (&drawing, timeline);
  for (guint i = 0; i < names->len; i++)
    {
      const BandName *name = &g_array_index (names, BandName, i);

      if (x >= name->x && x <= name->x + name->width)
        return name->band;
    }
  return NULL;
}

/* Round years at least as far apart as labels need. */
static double
find_year_step (const XitongTimelineDrawing *self,
                double                       needed)
{
  static const double steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500 };
  double year = (self->scale->right - self->scale->left) / (self->scale->last - self->scale->first);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * year >= needed)
      return steps[i];
  return 1000;
}

static void
draw_year (const XitongTimelineDrawing *self,
           double                       year,
           double                       y,
           double                       left,
           double                       right)
{
  g_autofree char *text = g_strdup_printf ("%.0f", year);
  g_autoptr (PangoLayout) layout = xitong_timeline_drawing_lay_out (self, text, FALSE, XITONG_TIMELINE_SMALL);
  GdkRGBA colour = pale (self->text, 0.75f), tick = pale (self->text, 0.4f);
  double x = to_x (self, year);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (x - width / 2.0 < left || x + width / 2.0 > right)
    return;
  gtk_snapshot_append_color (self->snapshot, &tick,
                             &GRAPHENE_RECT_INIT ((float) round (x) - 0.5f, (float) y, 1, (float) XITONG_TIMELINE_YEAR_TICK));
  xitong_timeline_drawing_text (self, layout, x - width / 2.0, y + XITONG_TIMELINE_YEAR_TICK, &colour);
}

/* The first and the last year always, round ones between. */
static void
draw_years (const XitongTimelineDrawing *self)
{
  double y = self->scale->height - XITONG_TIMELINE_YEAR_TICK - XITONG_TIMELINE_LABEL - 2;
  g_autoptr (PangoLayout) widest = xitong_timeline_drawing_lay_out (self, "0000", FALSE, XITONG_TIMELINE_SMALL);
  double first = self->scale->first, last = self->scale->last - 1, step, label;
  int width, height;

  pango_layout_get_pixel_size (widest, &width, &height);
  label = width;
  step = find_year_step (self, label + 5 * LABEL_GAP);
  draw_year (self, first, y, -G_MAXDOUBLE, G_MAXDOUBLE);
  if (last > first && to_x (self, last) - to_x (self, first) > label + LABEL_GAP)
    draw_year (self, last, y, -G_MAXDOUBLE, G_MAXDOUBLE);
  for (double year = ceil ((first + 0.5) / step) * step; year < last; year += step)
    draw_year (self, year, y, to_x (self, first) + label / 2 + LABEL_GAP, to_x (self, last) - label / 2 - LABEL_GAP);
}

void
xitong_timeline_draw_ground (const XitongTimelineScale *self,
                             GtkWidget                 *widget,
                             const XitongStops         *stops,
                             XitongEra                 *shown,
                             GtkSnapshot               *snapshot)
{
  XitongTimelineDrawing drawing = xitong_timeline_drawing_begin (self, widget, snapshot);

  xitong_timeline_drawing_eras (&drawing, stops->timeline, shown);
  draw_bands (&drawing, stops->timeline);
  draw_years (&drawing);
}

static gboolean
is_soft (const XitongTimelineTick *tick)
{
  return tick->is_supposed || tick->window.last - tick->window.first > 1.01 || tick->change->on.about || tick->change->on.doubtful;
}

static void
draw_tick (const XitongTimelineDrawing *self,
           const XitongTimelineTick    *tick,
           gboolean                     is_past)
{
  double x = to_x (self, tick->at), y = xitong_timeline_scale_tick_y (self->scale);
  GdkRGBA colour = pale (self->text, is_past ? 0.9f : 0.4f);
  double half;

  if (!is_soft (tick))
    {
      gtk_snapshot_append_color (self->snapshot, &colour,
                                 &GRAPHENE_RECT_INIT ((float) x - 0.75f, (float) y, 1.5f, (float) XITONG_TIMELINE_TICK));
      return;
    }
  half = CLAMP (to_x (self, tick->window.last) - to_x (self, tick->window.first), SOFT_TICK / 2, SOFT_TICK) / 2;
  gtk_snapshot_append_linear_gradient (self->snapshot,
                                       &GRAPHENE_RECT_INIT ((float) (x - half), (float) y, (float) (2 * half),
                                                            (float) XITONG_TIMELINE_TICK),
                                       &GRAPHENE_POINT_INIT ((float) (x - half), (float) y),
                                       &GRAPHENE_POINT_INIT ((float) (x + half), (float) y),
                                       (GskColorStop[3]) { { 0, pale (colour, 0) }, { 0.5f, pale (colour, 0.75f) }, { 1, pale (colour, 0) } },
                                       3);
}

static void
draw_knob (const XitongTimelineDrawing *self,
           double                       year)
{
  double x = to_x (self, year), end = self->scale->segments + XITONG_TIMELINE_SEGMENT + (self->scale->is_compact ? 4 : 10);
  float radius = (float) XITONG_TIMELINE_KNOB / 2;
  GdkRGBA accent = { 0.21f, 0.52f, 0.89f, 1 }, ground = { 1, 1, 1, 1 };
  GtkStyleContext *context = gtk_widget_get_style_context (self->widget);
  GskRoundedRect knob;

  gtk_style_context_lookup_color (context, "accent_bg_color", &accent);
  gtk_style_context_lookup_color (context, "window_bg_color", &ground);
  gtk_snapshot_append_color (self->snapshot, &accent,
                             &GRAPHENE_RECT_INIT ((float) x - 1, radius, 2, (float) end - radius));
  gsk_rounded_rect_init_from_rect (&knob, &GRAPHENE_RECT_INIT ((float) x - radius - 1.5f, 0, 2 * radius + 3, 2 * radius + 3),
                                   radius + 1.5f);
  gtk_snapshot_push_rounded_clip (self->snapshot, &knob);
  gtk_snapshot_append_color (self->snapshot, &ground, &knob.bounds);
  gtk_snapshot_pop (self->snapshot);
  gsk_rounded_rect_shrink (&knob, 1.5f, 1.5f, 1.5f, 1.5f);
  gtk_snapshot_push_rounded_clip (self->snapshot, &knob);
  gtk_snapshot_append_color (self->snapshot, &accent, &knob.bounds);
  gtk_snapshot_pop (self->snapshot);
}

void
xitong_timeline_draw_head (const XitongTimelineScale *self,
                           GtkWidget                 *widget,
                           const XitongStops         *stops,
                           double                     year,
                           GtkSnapshot               *snapshot)
{
  XitongTimelineDrawing drawing = xitong_timeline_drawing_begin (self, widget, snapshot);
  GArray *ticks = stops->timeline->ticks;

  for (guint i = 0; i < ticks->len && !self->is_compact; i++)
    {
      const XitongTimelineTick *tick = &g_array_index (ticks, XitongTimelineTick, i);

      draw_tick (&drawing, tick, tick->at <= year);
    }
  draw_knob (&drawing, year);
}

void
xitong_timeline_draw_bracket (const XitongTimelineScale *self,
                              GtkWidget                 *widget,
                              double                     from,
                              double                     to,
                              GtkSnapshot               *snapshot)
{
  float left = (float) xitong_timeline_scale_to_x (self, MIN (from, to)), right = (float) xitong_timeline_scale_to_x (self, MAX (from, to));
  float y = (float) XITONG_TIMELINE_KNOB / 2 + 1;
  GdkRGBA accent = { 0.21f, 0.52f, 0.89f, 1 };

  gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_bg_color", &accent);
  gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT (left - 0.75f, y - 0.75f, right - left + 1.5f, 1.5f));
  gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT (left - 0.75f, y, 1.5f, 6));
  gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT (right - 0.75f, y, 1.5f, 6));
}
