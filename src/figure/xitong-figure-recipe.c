/* xitong-figure-recipe.c - the recipe of a figure in words, for its file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-figure-recipe.h"

#define MILLIMETRE (72 / 25.4)

static void
add (GPtrArray  *recipe,
     const char *name,
     const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  g_ptr_array_add (recipe, g_strdup (name));
  g_ptr_array_add (recipe, g_strdup (value));
}

static void
add_if (GPtrArray  *recipe,
        const char *name,
        gboolean    is_so)
{
  add (recipe, name, is_so ? "yes" : NULL);
}

static void
add_choice (GPtrArray  *recipe,
            const char *name,
            gboolean    is_so)
{
  add (recipe, name, is_so ? "yes" : "no");
}

/* As few digits as say the very number. */
static void
add_number (GPtrArray  *recipe,
            const char *name,
            double      value,
            double      unit,
            const char *unit_name)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *with_unit = NULL;
  char format[] = "%.17g";

  for (int digits = 4; digits <= 17; digits++)
    {
      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (text, sizeof text, format, value / unit);
      if (g_ascii_strtod (text, NULL) * unit == value)
        break;
    }
  with_unit = g_strconcat (text, unit_name, NULL);
  add (recipe, name, with_unit);
}

static char *
dup_variants (const XitongMoment *moment)
{
  GString *variants = g_string_new (NULL);

  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    g_string_append_printf (variants, "%s%s", i > 0 ? "+" : "", xitong_entity_get_id (g_ptr_array_index (moment->variants, i)));
  return g_string_free (variants, FALSE);
}

/* "[C2:]E2[:V2]": a change stands for its era. */
static char *
dup_other_moment (const XitongMoment *moment,
                  XitongCase         *other_case)
{
  g_autofree char *variants = dup_variants (moment);
  GString *text = g_string_new (NULL);

  if (other_case != NULL)
    g_string_append_printf (text, "%s:", xitong_entity_get_id (other_case));
  if (moment->change != NULL)
    g_string_append (text, xitong_entity_get_id (moment->change));
  else if (moment->era != NULL)
    g_string_append (text, xitong_entity_get_id (moment->era));
  if (*variants != '\0')
    g_string_append_printf (text, ":%s", variants);
  return g_string_free (text, FALSE);
}

static void
add_moment (GPtrArray          *recipe,
            const XitongMoment *moment)
{
  g_autofree char *variants = dup_variants (moment);

  if (moment->era != NULL)
    add (recipe, "era", xitong_entity_get_id (moment->era));
  add (recipe, "variant", variants);
  if (moment->change != NULL)
    add (recipe, "change", xitong_entity_get_id (moment->change));
}

/* What is shown, and when. Of two moments of one case the earlier is named first. */
static void
add_subject (const XitongFigure *self,
             GPtrArray          *recipe)
{
  g_autofree char *data = self->enterprise_case->checksum != NULL ? g_strconcat ("sha256:", self->enterprise_case->checksum, NULL) : NULL;
  g_autofree char *later = self->before != NULL ? dup_other_moment (&self->moment, NULL) : NULL;
  g_autofree char *other = self->other != NULL ? dup_other_moment (self->other, self->other_case) : NULL;

  add (recipe, "case", xitong_entity_get_id (self->enterprise_case));
  add (recipe, "data", data);
  add_moment (recipe, self->before != NULL ? self->before : &self->moment);
  add (recipe, self->transition ? "transition" : "difference", later);
  add_if (recipe, "strip", self->transition && self->frames_per_second <= 0);
  add_if (recipe, "step-by-step", self->step_by_step);
  if (self->transition && self->frames_per_second > 0)
    add_number (recipe, "frames-per-second", self->frames_per_second, 1, "");
  add (recipe, "compare", other);
  if (self->procedure != NULL)
    add (recipe, "procedure", xitong_entity_get_id (self->procedure));
  add_if (recipe, "proposed", self->moment.proposed);
}

static void
append_word (GString    *list,
             const char *word)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? "," : "", word);
}

static void
add_ties (const XitongFigure *self,
          GPtrArray          *recipe)
{
  g_autoptr (GString) ties = g_string_new (NULL);

  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    if (self->selection.styles & 1u << style)
      append_word (ties, xitong_tie_style_word ((XitongTieStyle) style));
  for (guint i = 0; self->selection.kinds != NULL && i < self->selection.kinds->len; i++)
    append_word (ties, xitong_entity_get_id (g_ptr_array_index (self->selection.kinds, i)));
  if (self->selection.denied)
    append_word (ties, "denied");
  add (recipe, "ties", ties->str);
}

/* In the order of the case, for the sets have none. */
static void
add_units (const XitongFigure *self,
           GPtrArray          *recipe,
           const char         *name,
           GHashTable         *units)
{
  XitongEntityList *all = self->enterprise_case->units;
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; units != NULL && i < xitong_entity_list_count (all); i++)
    if (g_hash_table_contains (units, xitong_entity_list_nth (all, i)))
      append_word (list, xitong_entity_get_id (xitong_entity_list_nth (all, i)));
  add (recipe, name, list->str);
}

static void
add_selection (const XitongFigure *self,
               GPtrArray          *recipe)
{
  add (recipe, "detail", self->selection.everything ? "all" : "default");
  add_if (recipe, "contested", self->selection.contested);
  add_ties (self, recipe);
  add_units (self, recipe, "units", self->selection.called);
  add_units (self, recipe, "open", self->selection.opened);
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

  add_subject (self, recipe);
  add_selection (self, recipe);
  add_number (recipe, "width", self->layout.width, MILLIMETRE, "mm");
  add (recipe, "frame", self->fixed_frame ? "fixed" : "compact");
  add (recipe, "labels", labels[self->layout.labels]);
  add (recipe, "language", self->layout.language);
  add (recipe, "font", self->family != NULL ? self->family : XITONG_DEFAULT_FONT);
  add_number (recipe, "font-size", self->layout.font_size, 1, "pt");
  add (recipe, "palette", xitong_palette_word (self->palette));
  add_number (recipe, "dpi", self->dpi, 1, "");
  add_choice (recipe, "title", self->printed.title);
  add_choice (recipe, "legend", self->printed.legend);
  add_choice (recipe, "sources", self->printed.sources);
  g_ptr_array_add (recipe, NULL);
  return (char **) g_ptr_array_free (recipe, FALSE);
}

static void
append_option (GString    *line,
               const char *name,
               const char *value)
{
  g_autofree char *quoted = g_shell_quote (value);

  if (g_str_equal (name, "data") || g_str_equal (name, "language"))
    return;
  if (g_str_equal (value, "yes"))
    g_string_append_printf (line, " --%s", name);
  else if (g_str_equal (value, "no"))
    g_string_append_printf (line, " --no-%s", name);
  else
    g_string_append_printf (line, " --%s %s", name, strchr (value, ' ') != NULL ? quoted : value);
}

char *
xitong_figure_recipe_dup_command_line (const char * const *recipe)
{
  GString *line = g_string_new (recipe != NULL ? "xitong export" : NULL);

  for (guint i = 0; recipe != NULL && recipe[i] != NULL && recipe[i + 1] != NULL; i += 2)
    append_option (line, recipe[i], recipe[i + 1]);
  return g_string_free (line, FALSE);
}
