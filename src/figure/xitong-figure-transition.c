/* xitong-figure-transition.c - from the chart of one moment to that of another, by the recipe of a figure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure-transition.h"

#include "xitong-composer.h"
#include "xitong-joint-charts.h"
#include "xitong-moments.h"
#include "xitong-scene-title.h"
#include "xitong-strip.h"

/* 174 mm, for names of 7 points. */
#define USUAL_CHART_WIDTH (174 * 72 / 25.4)

/* Of each of @moments, in the frame of all of them; where the figure is in the fixed frame, in that of all eras too. */
static GPtrArray *
lay_out (const XitongFigure  *self,
         GPtrArray           *moments,
         XitongTypesetter    *typesetter,
         double              *wanted_width,
         GError             **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) eras = NULL;
  g_autoptr (GPtrArray) layouts = NULL;

  g_ptr_array_extend (all, moments, NULL, NULL);
  if (self->fixed_frame)
    {
      eras = xitong_moments_new_frame (self->enterprise_case, &self->moment);
      g_ptr_array_extend (all, eras, NULL, NULL);
    }
  layouts = xitong_figure_lay_out_series (self, all, typesetter, error);
  if (layouts == NULL)
    return NULL;
  g_ptr_array_set_size (layouts, (int) moments->len);
  for (guint i = 0; wanted_width != NULL && i < moments->len; i++)
    *wanted_width = MAX (i == 0 ? 0 : *wanted_width, ((XitongLayout *) g_ptr_array_index (layouts, i))->wanted_width);
  return g_steal_pointer (&layouts);
}

/* What says what happens: the change after which a moment is; of a deviation from the era one comes from, the variant; else the era that it
 * belongs to. */
static gpointer
find_teller (const XitongLayout *before,
             const XitongMoment *moment)
{
  if (moment->change != NULL)
    return moment->change;
  if (moment->variants != NULL && moment->variants->len > 0 && before->selection->structure->era == moment->era)
    return g_ptr_array_index (moment->variants, moment->variants->len - 1);
  return moment->era;
}

XitongTransition *
xitong_figure_join (const XitongFigure *self,
                    XitongLayout       *before,
                    XitongLayout       *after,
                    const XitongMoment *moment,
                    gboolean            are_together,
                    XitongTypesetter   *typesetter)
{
  const XitongTextMeasure *measure = xitong_typesetter_get_measure (typesetter);
  g_autoptr (XitongScene) first = xitong_chart_scene_new (before, NULL, measure);
  g_autoptr (XitongScene) second = xitong_chart_scene_new (after, NULL, measure);
  g_autoptr (XitongScene) joint_first = NULL;
  g_autoptr (XitongScene) joint_second = NULL;
  g_autoptr (XitongDifference) difference = xitong_difference_new (before->selection->structure, after->selection->structure, NULL);
  gpointer entity = find_teller (before, moment);
  XitongTexts *note = xitong_entity_data (entity)->note != NULL || entity != moment->era ? xitong_entity_data (entity)->note
                      : moment->era->summary;
  g_autofree char *citation = xitong_composer_dup_citations (self->enterprise_case, xitong_entity_data (entity)->evidence, FALSE);
  XitongTransitionOptions options = {
    .title = xitong_entity_get_title_in (entity, self->layout.language),
    .note = note != NULL ? xitong_texts_pick (note, self->layout.language) : NULL,
    .citation = citation,
    .opening = moment->change != NULL && moment->change->kind == XITONG_CHANGE_OPENING,
  };

  if (!are_together && xitong_joint_charts_new (before, after, measure, &joint_first, &joint_second))
    {
      options.joint_before = joint_first;
      options.joint_after = joint_second;
    }
  return xitong_transition_new (first, second, difference, &options);
}

/* Both charts of a transition. */
static GPtrArray *
lay_out_both (const XitongFigure  *self,
              XitongTypesetter    *typesetter,
              double              *wanted_width,
              GError             **error)
{
  g_autoptr (GPtrArray) moments = g_ptr_array_new ();

  g_ptr_array_add (moments, (gpointer) self->before);
  g_ptr_array_add (moments, (gpointer) &self->moment);
  return lay_out (self, moments, typesetter, wanted_width, error);
}

XitongTransition *
xitong_figure_new_transition (const XitongFigure  *self,
                              XitongTypesetter    *typesetter,
                              double              *wanted_width,
                              GError             **error)
{
  g_autoptr (GPtrArray) layouts = NULL;

  g_return_val_if_fail (self->before != NULL, NULL);

  layouts = lay_out_both (self, typesetter, wanted_width, error);
  if (layouts == NULL)
    return NULL;
  return xitong_figure_join (self, layouts->pdata[0], layouts->pdata[1], &self->moment, TRUE, typesetter);
}

GPtrArray *
xitong_figure_new_sequence (const XitongFigure  *self,
                            XitongTypesetter    *typesetter,
                            double              *wanted_width,
                            GError             **error)
{
  g_autoptr (GPtrArray) moments = g_ptr_array_new ();
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GPtrArray) layouts = NULL;
  GPtrArray *transitions;

  g_return_val_if_fail (self->before != NULL, NULL);

  steps = xitong_moments_new_steps (self->enterprise_case, self->before, &self->moment);
  g_ptr_array_add (moments, (gpointer) self->before);
  g_ptr_array_extend (moments, steps, NULL, NULL);
  layouts = lay_out (self, moments, typesetter, wanted_width, error);
  if (layouts == NULL)
    return NULL;
  transitions = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_transition_unref);
  for (guint i = 0; i < steps->len; i++)
    g_ptr_array_add (transitions, xitong_figure_join (self, layouts->pdata[i], layouts->pdata[i + 1], steps->pdata[i], TRUE,
                                                      typesetter));
  return transitions;
}

static char *
dup_title (const XitongFigure *self)
{
  return xitong_scene_title_dup (self->enterprise_case, self->before->era, self->moment.era, self->layout.language);
}

static char *
dup_moment (const XitongFigure *self,
            const XitongMoment *moment)
{
  return xitong_scene_title_dup_moment (moment->era, moment->variants, moment->change, self->layout.language);
}

static char *
dup_subtitle (const XitongFigure *self)
{
  g_autofree char *before = dup_moment (self, self->before), *after = dup_moment (self, &self->moment);

  return g_strdup_printf ("%s → %s", before, after);
}

XitongFilm *
xitong_figure_new_film (const XitongFigure *self,
                        GPtrArray          *transitions,
                        XitongTypesetter   *typesetter)
{
  g_autofree char *title = dup_title (self), *subtitle = dup_subtitle (self);
  XitongFilmOptions options = {
    .title = self->printed.title ? title : NULL, .subtitle = subtitle, .captions = self->printed.sources,
    .language = self->layout.language, .frames_per_second = self->frames_per_second,
  };

  return xitong_film_new (transitions, &options, xitong_typesetter_get_measure (typesetter));
}

XitongScene *
xitong_figure_compose_strip (const XitongFigure  *self,
                             XitongTypesetter    *typesetter,
                             double              *wanted_width,
                             GError             **error)
{
  XitongFigure chart = *self;
  g_autoptr (GPtrArray) layouts = NULL;
  g_autoptr (XitongTransition) transition = NULL;
  g_autofree char *title = dup_title (self), *subtitle = dup_subtitle (self);
  XitongStripOptions options = {
    .title = self->printed.title ? title : NULL, .subtitle = subtitle, .legend = self->printed.legend, .caption = self->printed.sources,
    .language = self->layout.language, .width = self->layout.width,
  };

  /* The charts are made smaller anyway: however narrow the strip is, they keep their shape. */
  chart.layout.width = MAX (self->layout.width, USUAL_CHART_WIDTH * self->layout.font_size / 7);
  layouts = lay_out_both (&chart, typesetter, NULL, error);
  if (layouts == NULL)
    return NULL;
  options.before = layouts->pdata[0];
  options.after = layouts->pdata[1];
  transition = xitong_figure_join (&chart, options.before, options.after, &self->moment, TRUE, typesetter);
  if (wanted_width != NULL)
    *wanted_width = 0;
  return xitong_strip_scene_new (transition, &options, xitong_typesetter_get_measure (typesetter));
}
