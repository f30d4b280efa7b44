/* xitong-quality-report.c - how well charts are drawn, as a table or JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-quality-report.h"

#include "xitong-case-library.h"
#include "xitong-data-directory.h"
#include "xitong-evidence-json.h"
#include "xitong-figure.h"
#include "xitong-moments.h"
#include "xitong-movement.h"
#include "xitong-option-value.h"
#include "xitong-quality.h"
#include "xitong-subcommand.h"

#define MILLIMETRE (72 / 25.4)

/* Charts that are laid out together.
 * like: what is followed on them, of no era
 * moments, layouts: of each chart */
typedef struct
{
  XitongMoment *like;
  GPtrArray    *moments;
  GPtrArray    *layouts;
} Frame;

/* main_moment, main_chart: (nullable): the last chart of an era that was reported
 * frames: of Frame, those of the case so far */
typedef struct
{
  const XitongQualityRequest *request;
  XitongFigure                figure;
  XitongTypesetter           *typesetter;
  XitongJsonWriter           *json;
  const XitongMoment         *main_moment;
  XitongLayout               *main_chart;
  GPtrArray                  *frames;
} Report;

static void
frame_free (gpointer data)
{
  Frame *frame = data;

  g_clear_pointer (&frame->layouts, g_ptr_array_unref);
  g_clear_pointer (&frame->moments, g_ptr_array_unref);
  g_clear_pointer (&frame->like, xitong_moment_free);
  g_free (frame);
}

/* A fault has a key, a heading of its column, and a place in the measure. */
static const struct
{
  const char *key;
  const char *heading;
  gsize       offset;
} counts[] = {
  { "box_overlaps", "boxes", G_STRUCT_OFFSET (XitongQuality, box_overlaps) },
  { "lines_through_boxes", "through", G_STRUCT_OFFSET (XitongQuality, lines_through_boxes) },
  { "lines_on_lines", "on-line", G_STRUCT_OFFSET (XitongQuality, lines_on_lines) },
  { "loose_ends", "loose", G_STRUCT_OFFSET (XitongQuality, loose_ends) },
  { "label_faults", "labels", G_STRUCT_OFFSET (XitongQuality, label_faults) },
  { "text_faults", "texts", G_STRUCT_OFFSET (XitongQuality, text_faults) },
  { "lost", "lost", G_STRUCT_OFFSET (XitongQuality, lost) },
  { "crossings", "cross", G_STRUCT_OFFSET (XitongQuality, crossings) },
  { "bends", "bends", G_STRUCT_OFFSET (XitongQuality, bends) },
  { "labels_on_edges", "on-edge", G_STRUCT_OFFSET (XitongQuality, labels_on_edges) },
  { "labels_joined", "joined", G_STRUCT_OFFSET (XitongQuality, labels_joined) },
  { "labels_astray", "astray", G_STRUCT_OFFSET (XitongQuality, labels_astray) },
};

static gboolean
set_recipe (XitongFigure                *figure,
            const XitongQualityRequest  *request,
            GError                     **error)
{
  static const char * const details[] = { "default", "all", NULL };
  static const char * const frames[] = { "compact", "fixed", NULL };
  guint detail = 0, frame = 0;

  if (!xitong_option_value_width (request->width, &figure->layout.width, error)
      || !xitong_option_value_font_size (request->font_size, &figure->layout.font_size, error)
      || !xitong_option_value_choose ("detail", request->detail, details, &detail, error)
      || !xitong_option_value_choose ("frame", request->frame, frames, &frame, error))
    return FALSE;
  figure->selection.everything = detail == 1;
  figure->fixed_frame = frame == 1;
  return TRUE;
}

static char *
dup_variants (const XitongMoment *moment)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? "+" : "", xitong_entity_get_id (g_ptr_array_index (moment->variants, i)));
  return g_string_free (ids, FALSE);
}

static void
write_movement (XitongJsonWriter     *json,
                const XitongMovement *movement)
{
  xitong_json_writer_begin (json, "movement", '{');
  xitong_json_writer_number (json, "units", movement->n_units);
  xitong_json_writer_number (json, "median", movement->median);
  xitong_json_writer_number (json, "farthest", movement->farthest);
  xitong_json_writer_number (json, "resized", movement->resized);
  xitong_json_writer_number (json, "box_height", movement->box_height);
  xitong_json_writer_end (json);
}

static void
write_chart (Report               *self,
             const XitongLayout   *layout,
             const XitongQuality  *quality,
             const XitongMovement *movement)
{
  XitongJsonWriter *json = self->json;
  const XitongMoment *moment = &self->figure.moment;
  g_autofree char *variants = dup_variants (moment);

  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "case", xitong_entity_get_id (self->figure.enterprise_case));
  xitong_json_writer_text (json, "era", xitong_entity_get_id (moment->era));
  xitong_json_writer_text (json, "variant", *variants != '\0' ? variants : NULL);
  xitong_json_write_id (json, "change", moment->change);
  xitong_json_writer_number (json, "units", layout->boxes->len);
  xitong_json_writer_number (json, "lines", layout->routes->len);
  xitong_json_writer_flag (json, "faultless", xitong_quality_is_faultless (quality));
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    xitong_json_writer_number (json, counts[i].key, G_STRUCT_MEMBER (guint, quality, counts[i].offset));
  xitong_json_writer_number (json, "width_mm", quality->width / MILLIMETRE);
  xitong_json_writer_number (json, "height_mm", quality->height / MILLIMETRE);
  xitong_json_writer_number (json, "wanted_width_mm", layout->wanted_width / MILLIMETRE);
  if (movement != NULL)
    write_movement (json, movement);
  xitong_json_writer_end (json);
}

static void
print_heading (void)
{
  g_print ("%-10s %-30s %-24s %5s %5s", "case", "era", "variant", "units", "lines");
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_print (" %7s", counts[i].heading);
  g_print (" %6s %7s %6s %7s %7s\n", "mm", "high", "wanted", "median", "moved");
}

static void
print_chart (Report               *self,
             const XitongLayout   *layout,
             const XitongQuality  *quality,
             const XitongMovement *movement)
{
  const XitongMoment *moment = &self->figure.moment;
  g_autofree char *variants = dup_variants (moment);

  g_print ("%-10s %-30s %-24s %5u %5u", xitong_entity_get_id (self->figure.enterprise_case), xitong_entity_get_id (moment->era),
           *variants != '\0' ? variants : "-", layout->boxes->len, layout->routes->len);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_print (" %7u", G_STRUCT_MEMBER (guint, quality, counts[i].offset));
  g_print (" %6.1f %7.1f %6.0f", quality->width / MILLIMETRE, quality->height / MILLIMETRE, layout->wanted_width / MILLIMETRE);
  if (movement != NULL)
    g_print (" %7.1f %7.1f\n", movement->median, movement->farthest);
  else
    g_print (" %7s %7s\n", "-", "-");
}

/* @before: (nullable): the chart it is compared with */
static void
report_chart (Report             *self,
              const XitongMoment *moment,
              XitongLayout       *layout,
              XitongLayout       *before)
{
  XitongMovement movement;
  XitongQuality quality;

  self->figure.moment = *moment;
  xitong_quality_measure (layout, &quality);
  if (before != NULL)
    xitong_movement_measure (before, layout, &movement);
  if (self->request->as_json)
    write_chart (self, layout, &quality, before != NULL ? &movement : NULL);
  else
    print_chart (self, layout, &quality, before != NULL ? &movement : NULL);
}

/* @compared: (nullable): a moment whose chart is to be there too */
static Frame *
add_frame (Report              *self,
           const XitongMoment  *moment,
           const XitongMoment  *compared,
           GError             **error)
{
  const XitongMoment like = { .variants = moment->variants, .proposed = moment->proposed };
  Frame *frame = g_new0 (Frame, 1);

  g_ptr_array_add (self->frames, frame);
  frame->like = xitong_moment_copy (&like);
  frame->moments = xitong_moments_new_frame (self->figure.enterprise_case, &like);
  xitong_moments_find_or_add (frame->moments, moment);
  if (compared != NULL)
    xitong_moments_find_or_add (frame->moments, compared);
  frame->layouts = xitong_figure_lay_out_series (&self->figure, frame->moments, self->typesetter, error);
  return frame->layouts != NULL ? frame : NULL;
}

/* One frame serves all charts on which the same is followed. */
static Frame *
get_frame (Report              *self,
           const XitongMoment  *moment,
           const XitongMoment  *compared,
           GError             **error)
{
  const XitongMoment like = { .variants = moment->variants, .proposed = moment->proposed };
  guint index;

  for (guint i = 0; i < self->frames->len; i++)
    {
      Frame *frame = g_ptr_array_index (self->frames, i);

      if (xitong_moment_equal (frame->like, &like) && xitong_moments_find (frame->moments, moment, &index)
          && (compared == NULL || xitong_moments_find (frame->moments, compared, &index)))
        return frame;
    }
  return add_frame (self, moment, compared, error);
}

/* In the fixed frame a chart is laid out together with that it is compared with. */
static gboolean
lay_out_in_frame (Report              *self,
                  const XitongMoment  *moment,
                  const XitongMoment  *compared,
                  XitongLayout       **layout,
                  XitongLayout       **before,
                  GError             **error)
{
  Frame *frame = get_frame (self, moment, compared, error);
  guint index;

  if (frame == NULL)
    return FALSE;
  xitong_moments_find (frame->moments, moment, &index);
  *layout = xitong_layout_ref (g_ptr_array_index (frame->layouts, index));
  if (compared == NULL)
    return TRUE;
  xitong_moments_find (frame->moments, compared, &index);
  *before = xitong_layout_ref (g_ptr_array_index (frame->layouts, index));
  return TRUE;
}

static XitongLayout *
lay_out_alone (Report              *self,
               const XitongMoment  *moment,
               GError             **error)
{
  if (moment == self->main_moment)
    return xitong_layout_ref (self->main_chart);
  self->figure.moment = *moment;
  return xitong_figure_lay_out (&self->figure, self->typesetter, error);
}

static gboolean
lay_out (Report              *self,
         const XitongMoment  *moment,
         const XitongMoment  *compared,
         XitongLayout       **layout,
         XitongLayout       **before,
         GError             **error)
{
  if (self->figure.fixed_frame)
    return lay_out_in_frame (self, moment, compared, layout, before, error);
  *layout = lay_out_alone (self, moment, error);
  if (*layout != NULL && compared != NULL)
    *before = lay_out_alone (self, compared, error);
  return *layout != NULL && (compared == NULL || *before != NULL);
}

static void
keep_main_chart (Report             *self,
                 const XitongMoment *moment,
                 XitongLayout       *layout)
{
  g_clear_pointer (&self->main_chart, xitong_layout_unref);
  self->main_moment = moment;
  if (layout != NULL)
    self->main_chart = xitong_layout_ref (layout);
}

/* @compared: (nullable): the moment it is compared with */
static gboolean
report_moment (Report              *self,
               const XitongMoment  *moment,
               const XitongMoment  *compared,
               GError             **error)
{
  g_autoptr (XitongLayout) layout = NULL;
  g_autoptr (XitongLayout) before = NULL;

  if (!lay_out (self, moment, compared, &layout, &before, error))
    return FALSE;
  report_chart (self, moment, layout, before);
  if (moment->variants == NULL)
    keep_main_chart (self, moment, layout);
  return TRUE;
}

/* An era's chart is compared with that of the era before it, a variant's with that of its era. */
static gboolean
report_all (Report  *self,
            GError **error)
{
  g_autoptr (GPtrArray) moments = xitong_moments_new_charts (self->figure.enterprise_case);
  gboolean done = TRUE;

  for (guint i = 0; i < moments->len && done; i++)
    done = report_moment (self, g_ptr_array_index (moments, i), self->main_moment, error);
  keep_main_chart (self, NULL, NULL);
  return done;
}

static gboolean
report_one (Report  *self,
            GError **error)
{
  const XitongQualityRequest *request = self->request;
  XitongMoment moment = { 0 }, before = { 0 };
  gboolean done;

  if (!xitong_moment_parse (&moment, self->figure.enterprise_case, request->era, request->variants, request->change, error))
    return FALSE;
  moment.proposed = request->proposed;
  if (moment.era->index > 0)
    before.era = xitong_entity_list_nth (self->figure.enterprise_case->eras, moment.era->index - 1);
  done = report_moment (self, &moment, before.era != NULL ? &before : NULL, error);
  keep_main_chart (self, NULL, NULL);
  xitong_moment_clear (&moment);
  return done;
}

static gboolean
report_case (Report      *self,
             const char  *name,
             GError     **error)
{
  g_autoptr (XitongCase) enterprise_case = xitong_case_library_open (name, error);
  gboolean done;

  if (enterprise_case == NULL)
    return FALSE;
  self->figure.enterprise_case = enterprise_case;
  self->frames = g_ptr_array_new_with_free_func (frame_free);
  done = self->request->era != NULL || self->request->variants != NULL || self->request->change != NULL
         ? report_one (self, error) : report_all (self, error);
  g_clear_pointer (&self->frames, g_ptr_array_unref);
  return done;
}

static int
report_cases (Report *self)
{
  g_auto (GStrv) paths = NULL;
  const char *single[] = { self->request->name, NULL };
  int code = 0;

  if (self->request->name == NULL)
    paths = xitong_data_directory_dup_cases ();
  for (const char * const *path = paths != NULL ? (const char * const *) paths : single; *path != NULL; path++)
    {
      g_autoptr (GError) error = NULL;

      if (!report_case (self, *path, &error))
        code = xitong_subcommand_fail (error);
    }
  return code;
}

int
xitong_quality_report_print (const XitongQualityRequest *request)
{
  Report self = { .request = request };
  g_autoptr (GError) error = NULL;
  int code;

  xitong_figure_init (&self.figure);
  if (!set_recipe (&self.figure, request, &error))
    return xitong_subcommand_fail (error);
  self.typesetter = xitong_figure_new_typesetter (&self.figure);
  if (request->as_json)
    {
      self.json = xitong_json_writer_new ();
      xitong_json_writer_begin (self.json, NULL, '{');
      xitong_json_writer_begin (self.json, "charts", '[');
      code = report_cases (&self);
      xitong_json_writer_end (self.json);
      xitong_json_writer_end (self.json);
      {
        g_autofree char *text = xitong_json_writer_close (self.json);

        g_print ("%s", text);
      }
    }
  else
    {
      print_heading ();
      code = report_cases (&self);
    }
  xitong_typesetter_unref (self.typesetter);
  return code;
}
