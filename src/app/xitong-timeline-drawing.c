/* xitong-timeline-drawing.c - draws the years of a case
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-drawing.h"

#include <adwaita.h>
#include <math.h>

#include "xitong-role-style.h"

#define RADIUS 4.0
/* From a segment's edge to its name. */
#define PADDING 6.0
/* Labels are never closer than this. */
#define LABEL_GAP 8.0
/* How wide a soft tick may run out, in pixels. */
#define SOFT_TICK 8.0
#define SMALL 0.8
/* Of names in two lines. */
#define BROKEN 0.66

/* ---- Pieces ------------------------------------------------------------------------------------------------------- */

typedef struct
{
  const XitongTimelineScale *scale;
  GtkWidget                 *widget;
  GtkSnapshot               *snapshot;
  GdkRGBA                    text;
} Drawing;

static Drawing
begin (const XitongTimelineScale *scale,
       GtkWidget                 *widget,
       GtkSnapshot               *snapshot)
{
  Drawing drawing = { scale, widget, snapshot, { 0, 0, 0, 1 } };

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &drawing.text);
  return drawing;
}

static GdkRGBA
pale (GdkRGBA colour,
      float   alpha)
{
  colour.alpha *= alpha;
  return colour;
}

static double
middle (XitongTimelineBound bound)
{
  return (bound.first + bound.last) / 2;
}

static double
to_x (const Drawing *self,
      double         year)
{
  return xitong_timeline_scale_to_x (self->scale, year);
}

static PangoLayout *
lay_out (const Drawing *self,
         const char    *text,
         gboolean       is_bold,
         double         scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  if (is_bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static void
draw_text (const Drawing *self,
           PangoLayout   *layout,
           double         x,
           double         y,
           const GdkRGBA *colour)
{
  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (self->snapshot, layout, colour);
  gtk_snapshot_restore (self->snapshot);
}

static void
outline (const Drawing *self,
         double         x,
         double         y,
         double         width,
         double         height,
         float          weight,
         GdkRGBA        colour)
{
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height), RADIUS);
  gtk_snapshot_append_border (self->snapshot, &rect, (float[4]) { weight, weight, weight, weight },
                              (GdkRGBA[4]) { colour, colour, colour, colour });
}

/* A bar that runs out over its soft ends. */
static void
draw_bar (const Drawing       *self,
          XitongTimelineBound  begin,
          XitongTimelineBound  end,
          double               y,
          double               height,
          GdkRGBA              colour)
{
  double left = to_x (self, begin.first), right = MAX (to_x (self, end.last), left + 2);
  double solid = to_x (self, begin.last), fading = to_x (self, end.first);
  float from = (float) CLAMP ((solid - left) / (right - left), 0, 1), to = (float) CLAMP ((fading - left) / (right - left), 0, 1);
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float) left, (float) y, (float) (right - left), (float) height);
  GskRoundedRect clip;

  if (to < from)
    from = to = (from + to) / 2;
  gsk_rounded_rect_init_from_rect (&clip, &rect, (float) MIN (height / 2, 2));
  gtk_snapshot_push_rounded_clip (self->snapshot, &clip);
  gtk_snapshot_append_linear_gradient (self->snapshot, &rect, &rect.origin, &GRAPHENE_POINT_INIT ((float) right, (float) y),
                                       (GskColorStop[4]) {
    { 0, begin.first < begin.last ? pale (colour, 0) : colour }, { from, colour },
    { to, colour }, { 1, end.first < end.last ? pale (colour, 0) : colour },
  }, 4);
  gtk_snapshot_pop (self->snapshot);
}

/* ---- Eras --------------------------------------------------------------------------------------------------------- */

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
add_stop (GArray  *stops,
          double   offset,
          GdkRGBA  colour)
{
  GskColorStop stop = { (float) CLAMP (offset, 0, 1), colour };

  if (stops->len > 0)
    stop.offset = MAX (stop.offset, g_array_index (stops, GskColorStop, stops->len - 1).offset);
  g_array_append_val (stops, stop);
}

/* Eras that become one another over doubtful months are one piece: their tints run into each other. */
static void
draw_run (const Drawing *self,
          GPtrArray     *run)
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
draw_joints (const Drawing *self,
             GPtrArray     *run)
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
draw_tints (const Drawing        *self,
            const XitongTimeline *timeline)
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
fit_name (const Drawing *self,
          const char    *name,
          gboolean       is_bold,
          gboolean       is_broken,
          double         room)
{
  g_autoptr (PangoLayout) layout = lay_out (self, name, is_bold, is_broken ? BROKEN : SMALL);
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
draw_era_name (const Drawing            *self,
               const XitongTimelineSpan *span,
               gboolean                  is_shown)
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
      draw_text (self, layout, left, self->scale->segments + (XITONG_TIMELINE_SEGMENT - height) / 2, &self->text);
      return;
    }
}

static void
draw_era (const Drawing            *self,
          const XitongTimelineSpan *span,
          gboolean                  is_shown)
{
  double left = to_x (self, middle (span->begin)) + 0.75, right = MAX (to_x (self, middle (span->end)) - 0.75, left + 2);

  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    outline (self, left, self->scale->segments, right - left, XITONG_TIMELINE_SEGMENT, 1, self->text);
  if (is_shown)
    outline (self, left, self->scale->segments, right - left, XITONG_TIMELINE_SEGMENT, 2,
             xitong_role_style_get_colour (span->era->leads));
  draw_era_name (self, span, is_shown);
}

/* The name stands beside the bar where nothing else is in that row. */
static void
draw_layer (const Drawing            *self,
            const XitongTimeline     *timeline,
            const XitongTimelineSpan *span,
            gboolean                  is_shown)
{
  double y = xitong_timeline_scale_layer_y (self->scale, span->row), x = to_x (self, span->end.last) + 6;
  g_autoptr (PangoLayout) layout = lay_out (self, get_short_name (span->era), is_shown, SMALL);
  GdkRGBA colour = span->era->leads != NULL ? xitong_role_style_get_colour (span->era->leads) : pale (self->text, 0.6f);
  int width, height;

  draw_bar (self, span->begin, span->end, y, XITONG_TIMELINE_LAYER, colour);
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
  draw_text (self, layout, x, y + (XITONG_TIMELINE_LAYER - height) / 2 - 1, &self->text);
}

static void
draw_eras (const Drawing        *self,
           const XitongTimeline *timeline,
           XitongEra            *shown)
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

/* ---- Campaigns and years ------------------------------------------------------------------------------------------ */

static void
draw_bands (const Drawing        *self,
            const XitongTimeline *timeline)
{
  double name_y = xitong_timeline_scale_band_y (self->scale, self->scale->n_band_rows) - 2;
  double free_from = 0;

  for (guint i = 0; i < timeline->bands->len; i++)
    {
      const XitongTimelineBand *band = &g_array_index (timeline->bands, XitongTimelineBand, i);
      double y = xitong_timeline_scale_band_y (self->scale, band->row);
      double x = (to_x (self, middle (band->begin)) + to_x (self, middle (band->end))) / 2;
      g_autoptr (PangoLayout) layout = NULL;
      GdkRGBA colour = pale (self->text, 0.75f);
      int width, height;

      if (band->row >= self->scale->n_band_rows)
        continue;
      draw_bar (self, band->begin, band->end, y, XITONG_TIMELINE_BAND, pale (self->text, 0.55f));
      layout = lay_out (self, xitong_entity_get_title (band->campaign), FALSE, SMALL);
      pango_layout_get_pixel_size (layout, &width, &height);
      x = CLAMP (x - width / 2.0, self->scale->left, self->scale->right - width);
      if (x < free_from)
        continue;
      draw_text (self, layout, x, name_y, &colour);
      free_from = x + width + LABEL_GAP;
    }
}

/* Round years at least as far apart as labels need. */
static double
find_year_step (const Drawing *self,
                double         needed)
{
  static const double steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500 };
  double year = (self->scale->right - self->scale->left) / (self->scale->last - self->scale->first);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * year >= needed)
      return steps[i];
  return 1000;
}

static void
draw_year (const Drawing *self,
           double         year,
           double         y,
           double         left,
           double         right)
{
  g_autofree char *text = g_strdup_printf ("%.0f", year);
  g_autoptr (PangoLayout) layout = lay_out (self, text, FALSE, SMALL);
  GdkRGBA colour = pale (self->text, 0.75f), tick = pale (self->text, 0.4f);
  double x = to_x (self, year);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (x - width / 2.0 < left || x + width / 2.0 > right)
    return;
  gtk_snapshot_append_color (self->snapshot, &tick,
                             &GRAPHENE_RECT_INIT ((float) round (x) - 0.5f, (float) y, 1, (float) XITONG_TIMELINE_YEAR_TICK));
  draw_text (self, layout, x - width / 2.0, y + XITONG_TIMELINE_YEAR_TICK, &colour);
}

/* The first and the last year always, round ones between. */
static void
draw_years (const Drawing *self)
{
  double y = self->scale->height - XITONG_TIMELINE_YEAR_TICK - XITONG_TIMELINE_LABEL - 2;
  g_autoptr (PangoLayout) widest = lay_out (self, "0000", FALSE, SMALL);
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
  Drawing drawing = begin (self, widget, snapshot);

  draw_eras (&drawing, stops->timeline, shown);
  draw_bands (&drawing, stops->timeline);
  draw_years (&drawing);
}

/* ---- Ticks and head ----------------------------------------------------------------------------------------------- */

static gboolean
is_soft (const XitongTimelineTick *tick)
{
  return tick->is_supposed || tick->window.last - tick->window.first > 1.01 || tick->change->on.about || tick->change->on.doubtful;
}

static void
draw_tick (const Drawing            *self,
           const XitongTimelineTick *tick,
           gboolean                  is_past)
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
draw_knob (const Drawing *self,
           double         year)
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
  Drawing drawing = begin (self, widget, snapshot);
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
