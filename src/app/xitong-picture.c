/* xitong-picture.c - a chart ready to be shown: structure, selection, layout and scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-picture.h"

#include "xitong-connections.h"
#include "xitong-joint-charts.h"
#include "xitong-transition.h"

/* Widths of a chart, in parts of the size of names. The second one suits most; the others are tried where it is too flat or too high. */
static const double widths[] = { 80, 90, 118 };

/* Larger charts are laid out once: trying widths is for charts that can be seen whole. */
#define MAX_TRIED_UNITS 120

/* How much flatter or higher than the view a chart may be. */
#define SLACK 1.2

/* What part of a chart may be told to be what was altered. */
#define MAX_TOUCHED 0.4

G_DEFINE_BOXED_TYPE (XitongPicture, xitong_picture, xitong_picture_ref, xitong_picture_unref)

XitongPicture *
xitong_picture_ref (XitongPicture *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
picture_clear (gpointer data)
{
  XitongPicture *self = data;

  g_clear_pointer (&self->transition, xitong_transition_unref);
  g_clear_pointer (&self->departed, xitong_structure_unref);
  g_clear_pointer (&self->scene, xitong_scene_unref);
  g_clear_pointer (&self->layout, xitong_layout_unref);
  g_clear_pointer (&self->frame, xitong_common_frame_unref);
  g_clear_pointer (&self->outline, xitong_walk_outline_unref);
  g_clear_pointer (&self->other, xitong_layout_unref);
  xitong_chosen_figure_unref (self->chosen);
  xitong_typesetter_unref (self->typesetter);
}

void
xitong_picture_unref (XitongPicture *self)
{
  g_atomic_rc_box_release_full (self, picture_clear);
}

XitongStructure *
xitong_picture_get_structure (XitongPicture *self)
{
  return self->layout->selection->structure;
}

XitongSelection *
xitong_picture_get_selection (XitongPicture *self)
{
  return self->layout->selection;
}

/* How large the chart is seen, where the view is 1 high. */
static double
get_fit (const XitongLayout *layout,
         double              aspect)
{
  return MIN (aspect / MAX (layout->width, 1), 1 / MAX (layout->height, 1));
}

static XitongLayout *
lay_out_at (XitongSelection         *selection,
            XitongLayoutOptions      options,
            const XitongTextMeasure *measure,
            double                   width)
{
  options.width = width * options.font_size;
  return xitong_layout_new (selection, &options, measure);
}

static XitongLayout *
lay_out (XitongSelection         *selection,
         XitongLayoutOptions      options,
         const XitongTextMeasure *measure,
         double                   aspect)
{
  XitongLayout *layout = lay_out_at (selection, options, measure, widths[1]);
  XitongLayout *other = NULL;

  if (selection->units->len > MAX_TRIED_UNITS)
    return layout;
  if (layout->width > SLACK * aspect * layout->height && layout->wanted_width <= 0)
    other = lay_out_at (selection, options, measure, widths[0]);
  else if (layout->width * SLACK < aspect * layout->height)
    other = lay_out_at (selection, options, measure, widths[2]);
  if (other != NULL && get_fit (other, aspect) > 1.02 * get_fit (layout, aspect))
    {
      XitongLayout *kept = layout;

      layout = other;
      other = kept;
    }
  g_clear_pointer (&other, xitong_layout_unref);
  return layout;
}

XitongScene *
xitong_picture_compose (XitongPicture *self,
                        gboolean       legend)
{
  const XitongTextMeasure *measure = xitong_typesetter_get_measure (self->typesetter);
  XitongSceneOptions options = { .legend = legend, .outline = self->outline };
  double width;

  if (self->other == NULL)
    return xitong_chart_scene_new (self->layout, &options, measure);
  /* Each says what it is of. */
  options.title = TRUE;
  width = self->layout->width + xitong_comparison_scene_get_gap (self->layout->options.font_size) + self->other->width;
  /* The legend with the key is read by itself: of one above the other it is no wider than a chart. */
  options.key = legend;
  if (legend || self->is_stacked)
    width = MAX (self->layout->width, self->other->width);
  return xitong_comparison_scene_new (self->layout, self->other, self->chosen->figure.counterparts, width, &options, measure);
}

XitongStructure *
xitong_picture_find_structure (XitongPicture  *self,
                               const char    **key)
{
  if (self->other == NULL || !g_str_has_prefix (*key, XITONG_OTHER_CHART))
    return self->layout->selection->structure;
  *key += strlen (XITONG_OTHER_CHART);
  return self->other->selection->structure;
}

/* A chart on which a procedure is walked stands beside the list of its steps, and is narrow for it. */
static void
make_walk (XitongPicture   *self,
           XitongStructure *structure)
{
  XitongFigure figure = self->chosen->figure;

  figure.layout.font_size = xitong_typesetter_get_size (self->typesetter);
  figure.layout.width = widths[0] * figure.layout.font_size;
  self->outline = xitong_walk_outline_new (figure.procedure, structure);
  self->layout = xitong_figure_lay_out_walk (&figure, self->outline, self->typesetter);
}

/* The frame of what was shown before serves again, if it is of the same. */
static void
lay_out_in_frame (XitongPicture      *self,
                  XitongCommonFrame  *known,
                  GError            **error)
{
  XitongLayout *layout = known != NULL ? xitong_common_frame_find (known, self->chosen, self->typesetter) : NULL;

  self->frame = layout != NULL ? xitong_common_frame_ref (known) : xitong_common_frame_new (self->chosen, self->typesetter, error);
  if (self->frame != NULL)
    self->layout = xitong_layout_ref (xitong_common_frame_find (self->frame, self->chosen, self->typesetter));
}

static XitongLayout *
make_chart (XitongPicture   *self,
            XitongStructure *structure,
            double           aspect)
{
  const XitongFigure *figure = &self->chosen->figure;
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &figure->selection);
  XitongLayoutOptions options = figure->layout;

  options.font_size = xitong_typesetter_get_size (self->typesetter);
  return lay_out (selection, options, xitong_typesetter_get_measure (self->typesetter), aspect);
}

typedef struct
{
  XitongPicture   *picture;
  XitongStructure *structure;
  double           aspect;
} Chart;

static gpointer
make_chart_in_thread (gpointer data)
{
  Chart *chart = data;

  return make_chart (chart->picture, chart->structure, chart->aspect);
}

/* Each has half of the view: of its width, or of its height where it is higher than wide. They are laid out at the same time. */
static void
make_comparison (XitongPicture    *self,
                 XitongStructure  *structure,
                 double            aspect,
                 GError          **error)
{
  const XitongFigure *figure = &self->chosen->figure;
  g_autoptr (XitongStructure) other = xitong_moment_replay (figure->other, figure->other_case, error);
  double half = aspect < 1 ? 2 * aspect : 0.5 * aspect;
  GThread *thread;
  Chart chart;

  if (other == NULL)
    return;
  self->is_stacked = aspect < 1;
  chart = (Chart) { self, other, half };
  thread = g_thread_new ("second chart", make_chart_in_thread, &chart);
  self->layout = make_chart (self, structure, half);
  self->other = g_thread_join (thread);
}

XitongPicture *
xitong_picture_new (XitongChosenFigure  *chosen,
                    XitongTypesetter    *typesetter,
                    double               aspect,
                    XitongPicture       *before,
                    GError             **error)
{
  const XitongFigure *figure = &chosen->figure;
  g_autoptr (XitongStructure) structure = xitong_moment_replay (&figure->moment, figure->enterprise_case, error);
  g_autoptr (XitongPicture) self = NULL;

  if (structure == NULL)
    return NULL;
  self = g_atomic_rc_box_new0 (XitongPicture);
  self->chosen = xitong_chosen_figure_ref (chosen);
  self->typesetter = xitong_typesetter_ref (typesetter);
  if (figure->procedure != NULL)
    make_walk (self, structure);
  else if (figure->other != NULL)
    make_comparison (self, structure, aspect, error);
  else if (figure->fixed_frame)
    lay_out_in_frame (self, before != NULL ? before->frame : NULL, error);
  else
    self->layout = make_chart (self, structure, aspect);
  if (self->layout == NULL)
    return NULL;
  self->scene = xitong_picture_compose (self, FALSE);
  return g_steal_pointer (&self);
}

/* Between procedures and comparisons there is nothing to play. */
static gboolean
is_chart (const XitongPicture *self)
{
  return self->outline == NULL && self->other == NULL;
}

void
xitong_picture_connect (XitongPicture       *self,
                        const XitongDeparture *passage)
{
  XitongPicture *first = passage->is_backwards ? self : passage->before, *second = passage->is_backwards ? passage->before : self;
  XitongTransitionOptions options = { .reduced_motion = passage->reduced_motion };
  g_autoptr (XitongDifference) difference = NULL;
  g_autoptr (XitongScene) joint_first = NULL;
  g_autoptr (XitongScene) joint_second = NULL;

  if (passage->before == NULL || passage->before->chosen->figure.enterprise_case != self->chosen->figure.enterprise_case
      || xitong_moment_equal (&passage->before->chosen->figure.moment, &self->chosen->figure.moment)
      || !is_chart (passage->before) || !is_chart (self))
    return;
  difference = xitong_difference_new (xitong_picture_get_structure (first), xitong_picture_get_structure (second), NULL);
  /* Of a common frame nothing but what changes moves anyway. */
  if (!passage->reduced_motion && (first->frame == NULL || first->frame != second->frame)
      && xitong_joint_charts_new (first->layout, second->layout, xitong_typesetter_get_measure (self->typesetter), &joint_first,
                                  &joint_second))
    {
      options.joint_before = joint_first;
      options.joint_after = joint_second;
    }
  self->transition = xitong_transition_new (first->scene, second->scene, difference, &options);
  self->departed = xitong_structure_ref (xitong_picture_get_structure (passage->before));
  self->is_backwards = passage->is_backwards;
}

static guint
count_things (const XitongScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    n += xitong_mark_is_thing (g_ptr_array_index (scene->marks, i));
  return n;
}

static void
add_keys_of_stage (XitongPicture *self,
                   XitongStage    stage,
                   GPtrArray     *keys)
{
  g_autoptr (GPtrArray) marks = xitong_transition_list_marks (self->transition, stage);

  for (guint i = 0; i < marks->len; i++)
    {
      const char *key = ((XitongMark *) g_ptr_array_index (marks, i))->key;
      XitongMark *mark = xitong_scene_find (self->scene, key);

      if (mark != NULL && xitong_mark_is_thing (mark) && !g_ptr_array_find_with_equal_func (keys, key, g_str_equal, NULL))
        g_ptr_array_add (keys, g_strdup (key));
    }
}

char **
xitong_picture_dup_touched (XitongPicture *self)
{
  const GArray *stages = self->transition != NULL ? xitong_transition_get_stages (self->transition) : NULL;
  g_autoptr (GPtrArray) keys = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  for (guint i = 0; stages != NULL && i < stages->len; i++)
    add_keys_of_stage (self, g_array_index (stages, XitongStageSpan, i).stage, keys);
  if (keys->len == 0 || keys->len > MAX_TOUCHED * count_things (self->scene))
    return NULL;
  return (char **) g_ptr_array_steal (keys, NULL);
}

typedef struct
{
  XitongChosenFigure *chosen;
  XitongTypesetter   *typesetter;
  double              aspect;
  XitongDeparture       passage;
} Making;

static void
making_free (gpointer data)
{
  Making *self = data;

  xitong_chosen_figure_unref (self->chosen);
  xitong_typesetter_unref (self->typesetter);
  g_clear_pointer (&self->passage.before, xitong_picture_unref);
  g_free (self);
}

static void
make_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Making *making = data;
  g_autoptr (XitongPicture) picture = NULL;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  picture = xitong_picture_new (making->chosen, making->typesetter, making->aspect, making->passage.before, &error);
  if (picture == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  /* Who goes on before it is made does not wait for how one would have come to it. */
  if (g_task_return_error_if_cancelled (task))
    return;
  xitong_picture_connect (picture, &making->passage);
  g_task_return_pointer (task, g_steal_pointer (&picture), (GDestroyNotify) xitong_picture_unref);
}

void
xitong_picture_make_async (XitongChosenFigure  *chosen,
                           XitongTypesetter    *typesetter,
                           double               aspect,
                           const XitongDeparture *passage,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Making *making = g_new0 (Making, 1);

  making->chosen = xitong_chosen_figure_ref (chosen);
  making->typesetter = xitong_typesetter_ref (typesetter);
  making->aspect = aspect;
  making->passage = *passage;
  if (making->passage.before != NULL)
    xitong_picture_ref (making->passage.before);
  g_task_set_source_tag (task, xitong_picture_make_async);
  g_task_set_task_data (task, making, making_free);
  g_task_run_in_thread (task, make_in_thread);
}

XitongPicture *
xitong_picture_make_finish (GAsyncResult  *result,
                            GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
