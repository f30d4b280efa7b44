/* xitong-figure.c - the recipe for a picture of a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure.h"

#include "xitong-figure-fit.h"
#include "xitong-figure-transition.h"
#include "xitong-moments.h"
#include "xitong-quality.h"

#include <math.h>

#define MILLIMETRE (72 / 25.4)

/* What XITONG_PAGE_HEIGHT is the height of. */
#define PAGE_WIDTH (174 * MILLIMETRE)

void
xitong_figure_init (XitongFigure *self)
{
  *self = (XitongFigure) { 0 };
  self->layout.width = PAGE_WIDTH;
  self->layout.font_size = 7;
  self->printed = (XitongSceneOptions) { .title = TRUE, .legend = TRUE, .sources = TRUE };
  self->palette = XITONG_PALETTE_COLOUR;
  self->dpi = 600;
}

XitongTypesetter *
xitong_figure_new_typesetter (const XitongFigure *self)
{
  const char *family = self->family != NULL ? self->family : XITONG_DEFAULT_FONT;
  const double font_size = self->layout.font_size;

  if (self->typesetter != NULL && g_str_equal (xitong_typesetter_get_family (self->typesetter), family)
      && fabs (xitong_typesetter_get_size (self->typesetter) - font_size) < 1e-9)
    return xitong_typesetter_ref (self->typesetter);
  return xitong_typesetter_new (family, font_size);
}

static XitongSelection *
select_moment (const XitongFigure  *self,
               const XitongMoment  *moment,
               GError             **error)
{
  g_autoptr (XitongStructure) structure = xitong_moment_replay (moment, self->enterprise_case, error);

  return structure != NULL ? xitong_selection_new (structure, &self->selection) : NULL;
}

static XitongSelection *
select_figure (const XitongFigure  *self,
               GError             **error)
{
  g_autoptr (XitongSelection) before = NULL;
  g_autoptr (XitongSelection) after = NULL;

  if (self->before == NULL)
    return select_moment (self, &self->moment, error);
  before = select_moment (self, self->before, error);
  after = before != NULL ? select_moment (self, &self->moment, error) : NULL;
  return after != NULL ? xitong_selection_new_difference (before, after) : NULL;
}

static GPtrArray *
select_moments (const XitongFigure  *self,
                GPtrArray           *moments,
                GError             **error)
{
  g_autoptr (GPtrArray) selections = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_selection_unref);

  for (guint i = 0; i < moments->len; i++)
    {
      XitongSelection *selection = select_moment (self, g_ptr_array_index (moments, i), error);

      if (selection == NULL)
        return NULL;
      g_ptr_array_add (selections, selection);
    }
  return g_steal_pointer (&selections);
}

GPtrArray *
xitong_figure_lay_out_series (const XitongFigure  *self,
                              GPtrArray           *moments,
                              XitongTypesetter    *typesetter,
                              GError             **error)
{
  g_autoptr (GPtrArray) selections = select_moments (self, moments, error);

  if (selections == NULL)
    return NULL;
  return xitong_layout_new_series (selections, &self->layout, xitong_typesetter_get_measure (typesetter));
}

/* The frame of all eras; what is shown has its place among them, or is laid out with them. */
static XitongLayout *
lay_out_in_frame (const XitongFigure  *self,
                  XitongSelection     *shown,
                  XitongTypesetter    *typesetter,
                  GError             **error)
{
  g_autoptr (GPtrArray) moments = xitong_moments_new_frame (self->enterprise_case, &self->moment);
  g_autoptr (GPtrArray) selections = select_moments (self, moments, error);
  g_autoptr (GPtrArray) layouts = NULL;
  guint index;

  if (selections == NULL)
    return NULL;
  if (self->before != NULL || !xitong_moments_find (moments, &self->moment, &index))
    {
      index = selections->len;
      g_ptr_array_add (selections, xitong_selection_ref (shown));
    }
  layouts = xitong_layout_new_series (selections, &self->layout, xitong_typesetter_get_measure (typesetter));
  return xitong_layout_ref (g_ptr_array_index (layouts, index));
}

static XitongLayout *
lay_out_selection (const XitongFigure  *self,
                   XitongSelection     *shown,
                   XitongTypesetter    *typesetter,
                   GError             **error)
{
  if (self->fixed_frame)
    return lay_out_in_frame (self, shown, typesetter, error);
  return xitong_layout_new (shown, &self->layout, xitong_typesetter_get_measure (typesetter));
}

static XitongLayout *
try_walk (const XitongFigure      *self,
          const XitongWalkOutline *outline,
          GHashTable              *at_work,
          XitongTypesetter        *typesetter,
          gboolean                *is_faultless)
{
  XitongSelectionOptions options = self->selection;
  g_autoptr (XitongSelection) selection = NULL;
  XitongLayout *layout;
  XitongQuality quality;

  options.gap = FALSE;
  options.involved = outline->involved;
  options.at_work = at_work;
  selection = xitong_selection_new (outline->structure, &options);
  layout = xitong_layout_new (selection, &self->layout, xitong_typesetter_get_measure (typesetter));
  xitong_quality_measure (layout, &quality);
  *is_faultless = xitong_quality_is_faultless (&quality);
  return layout;
}

XitongLayout *
xitong_figure_lay_out_walk (const XitongFigure      *self,
                            const XitongWalkOutline *outline,
                            XitongTypesetter        *typesetter)
{
  g_autoptr (GHashTable) none = g_hash_table_new (NULL, NULL);
  gboolean is_faultless = FALSE;
  XitongLayout *layout = try_walk (self, outline, outline->at_work, typesetter, &is_faultless);

  if (is_faultless || g_hash_table_size (outline->at_work) == 0)
    return layout;
  xitong_layout_unref (layout);
  return try_walk (self, outline, none, typesetter, &is_faultless);
}

static XitongWalkOutline *
walk (const XitongFigure  *self,
      GError             **error)
{
  g_autoptr (XitongStructure) structure = xitong_moment_replay (&self->moment, self->enterprise_case, error);

  return structure != NULL ? xitong_walk_outline_new (self->procedure, structure) : NULL;
}

static XitongLayout *
lay_out (const XitongFigure      *self,
         const XitongWalkOutline *outline,
         XitongTypesetter        *typesetter,
         GError                 **error)
{
  g_autoptr (XitongSelection) selection = NULL;

  if (outline != NULL)
    return xitong_figure_lay_out_walk (self, outline, typesetter);
  selection = select_figure (self, error);
  return selection != NULL ? lay_out_selection (self, selection, typesetter, error) : NULL;
}

XitongLayout *
xitong_figure_lay_out (const XitongFigure  *self,
                       XitongTypesetter    *typesetter,
                       GError             **error)
{
  g_autoptr (XitongWalkOutline) outline = self->procedure != NULL ? walk (self, error) : NULL;

  return self->procedure == NULL || outline != NULL ? lay_out (self, outline, typesetter, error) : NULL;
}

/* One half of a comparison, of so many points at most; narrower where that is all it needs. */
static XitongLayout *
lay_out_half (const XitongFigure *self,
              XitongSelection    *selection,
              double              width,
              XitongTypesetter   *typesetter)
{
  XitongLayoutOptions options = self->layout;

  options.width = width;
  return xitong_layout_new (selection, &options, xitong_typesetter_get_measure (typesetter));
}

static void
set_layout (XitongLayout **place,
            XitongLayout  *layout)
{
  g_clear_pointer (place, xitong_layout_unref);
  *place = layout;
}

/* Side by side where each has the width that it needs, and what is over is shared; else each as wide as the figure. */
static void
lay_out_halves (const XitongFigure *self,
                XitongSelection   **selections,
                XitongTypesetter   *typesetter,
                XitongLayout      **layouts)
{
  double width = self->layout.width - xitong_comparison_scene_get_gap (self->layout.font_size), needed[2], over;

  for (guint i = 0; i < 2; i++)
    {
      layouts[i] = lay_out_half (self, selections[i], 0.5 * width, typesetter);
      needed[i] = layouts[i]->wanted_width > 0 ? layouts[i]->wanted_width : 0.5 * width;
    }
  over = width - needed[0] - needed[1];
  if (layouts[0]->wanted_width <= 0 && layouts[1]->wanted_width <= 0)
    return;
  /* Where only one is too wide for its half, the other may do with less. */
  for (guint i = 0; over < 0 && i < 2; i++)
    if (layouts[i]->wanted_width <= 0 && width - needed[1 - i] > 0)
      {
        set_layout (&layouts[i], lay_out_half (self, selections[i], width - needed[1 - i], typesetter));
        needed[i] = layouts[i]->wanted_width > 0 ? layouts[i]->wanted_width : width - needed[1 - i];
        over = width - needed[0] - needed[1];
      }
  for (guint i = 0; i < 2; i++)
    set_layout (&layouts[i], lay_out_half (self, selections[i], over >= -0.01 ? needed[i] + 0.5 * over : self->layout.width, typesetter));
}

static XitongScene *
compose_comparison (const XitongFigure  *self,
                    XitongTypesetter    *typesetter,
                    double              *wanted_width,
                    GError             **error)
{
  XitongFigure other = *self;
  XitongSelection *selections[2] = { NULL, NULL };
  XitongLayout *layouts[2];
  XitongSceneOptions printed = self->printed;
  XitongScene *scene;

  other.enterprise_case = self->other_case;
  selections[0] = select_moment (self, &self->moment, error);
  if (selections[0] != NULL)
    selections[1] = select_moment (&other, self->other, error);
  if (selections[1] == NULL)
    {
      g_clear_pointer (&selections[0], xitong_selection_unref);
      return NULL;
    }
  lay_out_halves (self, selections, typesetter, layouts);
  printed.key = TRUE;
  scene = xitong_comparison_scene_new (layouts[0], layouts[1], self->counterparts, self->layout.width, &printed,
                                       xitong_typesetter_get_measure (typesetter));
  if (wanted_width != NULL)
    *wanted_width = scene->width > self->layout.width + 0.01 ? scene->width : 0;
  for (guint i = 0; i < 2; i++)
    {
      xitong_layout_unref (layouts[i]);
      xitong_selection_unref (selections[i]);
    }
  return scene;
}

/* A wider figure is for a larger page. */
static double
find_page_height (const XitongFigure *self)
{
  return XITONG_PAGE_HEIGHT * MAX (self->layout.width / PAGE_WIDTH, 1);
}

static gboolean
is_better (XitongLayout *closer,
           XitongLayout *layout)
{
  XitongQuality quality;

  xitong_quality_measure (closer, &quality);
  return closer->wanted_width <= 0 && closer->height < layout->height - 1 && xitong_quality_is_faultless (&quality);
}

/* A chart that is too high for a page with what stands round it is drawn closer. */
static XitongScene *
compose_chart (const XitongFigure      *self,
               const XitongWalkOutline *outline,
               XitongLayout            *layout,
               XitongTypesetter        *typesetter)
{
  const XitongTextMeasure *measure = xitong_typesetter_get_measure (typesetter);
  XitongSceneOptions printed = self->printed;
  XitongScene *scene;
  XitongFigure lower = *self;
  g_autoptr (XitongLayout) closer = NULL;

  printed.key = outline != NULL;
  printed.outline = outline;
  scene = xitong_chart_scene_new (layout, &printed, measure);
  lower.layout.height = find_page_height (self) - (scene->height - layout->height);
  if (lower.layout.height >= layout->height || lower.layout.height <= 0 || layout->wanted_width > 0 || !xitong_figure_fit_is_quick (self, scene))
    return scene;
  closer = lay_out (&lower, outline, typesetter, NULL);
  if (closer == NULL || !is_better (closer, layout))
    return scene;
  xitong_scene_unref (scene);
  return xitong_chart_scene_new (closer, &printed, measure);
}

XitongScene *
xitong_figure_compose (const XitongFigure  *self,
                       XitongTypesetter    *typesetter,
                       double              *wanted_width,
                       GError             **error)
{
  g_autoptr (XitongWalkOutline) outline = self->procedure != NULL ? walk (self, error) : NULL;
  g_autoptr (XitongLayout) layout = NULL;

  if (self->other != NULL)
    return compose_comparison (self, typesetter, wanted_width, error);
  if (self->transition)
    return xitong_figure_compose_strip (self, typesetter, wanted_width, error);
  if (self->procedure == NULL || outline != NULL)
    layout = lay_out (self, outline, typesetter, error);
  if (layout == NULL)
    return NULL;
  if (wanted_width != NULL)
    *wanted_width = layout->wanted_width;
  return compose_chart (self, outline, layout, typesetter);
}

gboolean
xitong_length_parse (const char *text,
                     double     *points)
{
  static const struct
  {
    const char *unit;
    double      points;
  } units[] = { { "mm", MILLIMETRE }, { "cm", 10 * MILLIMETRE }, { "in", 72 }, { "pt", 1 }, { "", 1 } };
  char *end = NULL;
  double number = g_ascii_strtod (text, &end);

  if (end == text || !isfinite (number) || number < 0 || number > 1e6)
    return FALSE;
  while (*end == ' ')
    end++;
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_equal (end, units[i].unit))
      {
        *points = number * units[i].points;
        return TRUE;
      }
  return FALSE;
}
