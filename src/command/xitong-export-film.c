/* xitong-export-film.c - writes a transition frame by frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-film.h"

#include <glib/gi18n.h>

#include "xitong-export-fit.h"
#include "xitong-export-recipe.h"
#include "xitong-figure-recipe.h"
#include "xitong-figure-transition.h"
#include "xitong-film-writer.h"
#include "xitong-option-value.h"

#define USUAL_FRAMES_PER_SECOND 25
#define USUAL_FRAME_DPI         200

static gboolean
parse_frames_per_second (const XitongExportOptions  *options,
                         double                     *number,
                         GError                    **error)
{
  char *end = NULL;

  *number = USUAL_FRAMES_PER_SECOND;
  if (options->frames_per_second == NULL)
    return TRUE;
  *number = g_ascii_strtod (options->frames_per_second, &end);
  return (end != options->frames_per_second && *end == '\0' && *number >= 1 && *number <= 240)
         || xitong_option_value_refuse ("frames-per-second", options->frames_per_second, _("a number from 1 to 240"), error);
}

static GPtrArray *
make_transitions (const XitongFigure         *figure,
                  XitongTypesetter           *typesetter,
                  double                     *wanted,
                  GError                    **error)
{
  g_autoptr (GPtrArray) transitions = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_transition_unref);
  XitongTransition *transition;

  if (figure->step_by_step)
    return xitong_figure_new_sequence (figure, typesetter, wanted, error);
  transition = xitong_figure_new_transition (figure, typesetter, wanted, error);
  if (transition == NULL)
    return NULL;
  g_ptr_array_add (transitions, transition);
  return g_steal_pointer (&transitions);
}

gboolean
xitong_export_film_write (XitongFigure               *figure,
                          const XitongExportOptions  *options,
                          GError                    **error)
{
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (GPtrArray) transitions = NULL;
  g_autoptr (XitongFilm) film = NULL;
  g_autoptr (XitongScene) first = NULL;
  g_auto (GStrv) recipe = NULL;
  XitongWriting writing;
  XitongFormat format;
  double wanted = 0;

  figure->dpi = USUAL_FRAME_DPI;
  if (!xitong_format_from_path (options->output, &format, error)
      || !parse_frames_per_second (options, &figure->frames_per_second, error)
      || !xitong_figure_check_path (options->output, error)
      || !xitong_export_recipe_set (figure, options, error))
    return FALSE;
  figure->step_by_step = options->step_by_step;
  typesetter = xitong_figure_new_typesetter (figure);
  transitions = make_transitions (figure, typesetter, &wanted, error);
  if (transitions == NULL)
    return FALSE;
  film = xitong_figure_new_film (figure, transitions, typesetter);
  first = xitong_film_compose_frame (film, 0);
  if (!xitong_export_fit_check_width (figure, options, NULL, typesetter, first, wanted, error))
    return FALSE;
  recipe = xitong_figure_dup_recipe (figure);
  writing = (XitongWriting) { figure->palette, figure->dpi, (const char * const *) recipe };
  if (!xitong_film_write (film, typesetter, options->output, &writing, error))
    return FALSE;
  xitong_export_fit_tell (figure, options, NULL, typesetter, first, wanted);
  return TRUE;
}
