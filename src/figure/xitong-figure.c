/* xitong-figure.c - the recipe for a picture of a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure.h"

#include "xitong-moments.h"
#include "xitong-quality.h"

#include <math.h>

#define MILLIMETRE (72 / 25.4)

void
xitong_figure_init (XitongFigure *self)
{
  *self = (XitongFigure) { 0 };
  self->layout.width = 174 * MILLIMETRE;
  self->layout.font_size = 7;
  self->printed = (XitongSceneOptions) { .title = TRUE, .legend = TRUE, .sources = TRUE };
  self->palette = XITONG_PALETTE_COLOUR;
  self->dpi = 600;
}

XitongTypesetter *
xitong_figure_new_typesetter (const XitongFigure *self)
{
  return xitong_typesetter_new (self->family, self->layout.font_size);
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
  g_autoptr (GPtrArray) moments = xitong_moments_new_frame (self->enterprise_case, self->moment.variants);
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

XitongScene *
xitong_figure_compose (const XitongFigure  *self,
                       XitongTypesetter    *typesetter,
                       double              *wanted_width,
                       GError             **error)
{
  g_autoptr (XitongWalkOutline) outline = self->procedure != NULL ? walk (self, error) : NULL;
  g_autoptr (XitongLayout) layout = NULL;
  XitongSceneOptions printed = self->printed;

  if (self->procedure == NULL || outline != NULL)
    layout = lay_out (self, outline, typesetter, error);
  if (layout == NULL)
    return NULL;
  if (wanted_width != NULL)
    *wanted_width = layout->wanted_width;
  printed.key = outline != NULL;
  printed.outline = outline;
  return xitong_chart_scene_new (layout, &printed, xitong_typesetter_get_measure (typesetter));
}

static void
add (GPtrArray  *recipe,
     const char *name,
     const char *value)
{
  if (value == NULL)
    return;
  g_ptr_array_add (recipe, g_strdup (name));
  g_ptr_array_add (recipe, g_strdup (value));
}

static void
add_number (GPtrArray  *recipe,
            const char *name,
            double      value,
            const char *unit)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *with_unit = NULL;

  g_ascii_formatd (text, sizeof text, "%.4g", value);
  with_unit = g_strconcat (text, unit, NULL);
  add (recipe, name, with_unit);
}

static void
add_moment (const XitongFigure *self,
            GPtrArray          *recipe)
{
  g_autoptr (GString) variants = g_string_new (NULL);
  g_autofree char *data = NULL;

  if (self->before != NULL && self->before->era != NULL)
    add (recipe, "difference-from", xitong_entity_get_id (self->before->era));
  add (recipe, "case", xitong_entity_get_id (self->enterprise_case));
  if (self->enterprise_case->checksum != NULL)
    data = g_strconcat ("sha256:", self->enterprise_case->checksum, NULL);
  add (recipe, "data", data);
  if (self->moment.era != NULL)
    add (recipe, "era", xitong_entity_get_id (self->moment.era));
  for (guint i = 0; self->moment.variants != NULL && i < self->moment.variants->len; i++)
    g_string_append_printf (variants, "%s%s", i > 0 ? "+" : "",
                            xitong_entity_get_id (g_ptr_array_index (self->moment.variants, i)));
  if (variants->len > 0)
    add (recipe, "variant", variants->str);
  if (self->moment.change != NULL)
    add (recipe, "change", xitong_entity_get_id (self->moment.change));
  if (self->moment.proposed)
    add (recipe, "proposed", "yes");
  if (self->procedure != NULL)
    add (recipe, "procedure", xitong_entity_get_id (self->procedure));
}

static void
add_selection (const XitongFigure *self,
               GPtrArray          *recipe)
{
  g_autoptr (GString) ties = g_string_new (NULL);

  add (recipe, "detail", self->selection.everything ? "all" : "default");
  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    if (self->selection.styles & 1u << style)
      g_string_append_printf (ties, "%s%s", ties->len > 0 ? "," : "", xitong_tie_style_word ((XitongTieStyle) style));
  for (guint i = 0; self->selection.kinds != NULL && i < self->selection.kinds->len; i++)
    g_string_append_printf (ties, "%s%s", ties->len > 0 ? "," : "",
                            xitong_entity_get_id (g_ptr_array_index (self->selection.kinds, i)));
  if (self->selection.contested)
    add (recipe, "contested", "yes");
  if (ties->len > 0)
    add (recipe, "ties", ties->str);
  if (self->selection.gap)
    add (recipe, "form", "gap");
  else if (self->selection.form != XITONG_FORM_UNSAID)
    add (recipe, "form", xitong_form_word (self->selection.form));
}

char **
xitong_figure_dup_recipe (const XitongFigure *self)
{
  static const char * const labels[] = { "own", "native", "both" };
  GPtrArray *recipe = g_ptr_array_new ();

  add_moment (self, recipe);
  add_selection (self, recipe);
  add_number (recipe, "width", self->layout.width / MILLIMETRE, "mm");
  add (recipe, "frame", self->fixed_frame ? "fixed" : NULL);
  add (recipe, "labels", labels[self->layout.labels]);
  add (recipe, "language", self->layout.language);
  add (recipe, "font", self->family != NULL ? self->family : XITONG_DEFAULT_FONT);
  add_number (recipe, "font-size", self->layout.font_size, "pt");
  add (recipe, "palette", xitong_palette_word (self->palette));
  add_number (recipe, "dpi", self->dpi, "");
  add (recipe, "title", self->printed.title ? "yes" : "no");
  add (recipe, "legend", self->printed.legend ? "yes" : "no");
  add (recipe, "sources", self->printed.sources ? "yes" : "no");
  g_ptr_array_add (recipe, NULL);
  return (char **) g_ptr_array_free (recipe, FALSE);
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
