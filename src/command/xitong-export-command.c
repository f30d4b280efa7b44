/* xitong-export-command.c - a figure of a chart, as a file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "xitong-case-library.h"
#include "xitong-dated-moment.h"
#include "xitong-export-figure.h"
#include "xitong-export-film.h"
#include "xitong-heap.h"
#include "xitong-option-value.h"
#include "xitong-other-moment.h"
#include "xitong-procedure-text.h"
#include "xitong-subcommand.h"

/* The second chart may be of another case. */
static gboolean
make_of_two (XitongFigure               *figure,
             const XitongExportOptions  *options,
             GError                    **error)
{
  g_auto (XitongOtherMoment) other = { NULL };
  g_autoptr (XitongCounterparts) counterparts = NULL;
  gboolean done;

  if (options->difference != NULL || options->transition != NULL || options->strip)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("One figure shows one thing: give --compare without --difference, --transition and --strip."));
      return FALSE;
    }
  if (g_strcmp0 (options->frame, "fixed") == 0)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("Of two charts each is laid out for itself: give --compare without --frame fixed."));
      return FALSE;
    }
  if (!xitong_other_moment_parse (&other, options->compare, figure->enterprise_case, &figure->moment, error)
      || !xitong_case_library_open_counterparts (figure->enterprise_case, other.enterprise_case, &counterparts, error))
    return FALSE;
  other.moment.proposed = options->proposed;
  figure->other = &other.moment;
  figure->other_case = other.enterprise_case;
  figure->counterparts = counterparts;
  done = xitong_export_figure_write (figure, options, error);
  figure->other = NULL;
  figure->other_case = NULL;
  figure->counterparts = NULL;
  return done;
}

static gboolean
check_moments (const XitongExportOptions  *options,
               gboolean                    is_one_case,
               GError                    **error)
{
  const char *reason = NULL;

  if (options->difference != NULL && (options->transition != NULL || options->strip))
    reason = _("One figure shows one thing: give --transition or --strip without --difference.");
  else if (options->difference != NULL && !is_one_case)
    reason = _("A difference chart shows two moments of one case. \"xitong diff\" tells what differs between two cases.");
  else if (!is_one_case)
    reason = _("A transition leads from one moment of a case to another of the same case.");
  else if (options->difference != NULL && g_strcmp0 (options->form, "gap") == 0)
    reason = _("A difference chart does not tell charter from practice: give --difference without --form gap.");
  else if (g_strcmp0 (options->form, "gap") == 0)
    reason = _("A transition does not tell charter from practice: give it without --form gap.");
  else if (options->strip && options->step_by_step)
    reason = _("A strip shows the stages of one transition: give --strip without --step-by-step.");
  else if (options->strip && options->frames_per_second != NULL)
    reason = _("A strip has no frames: give --strip without --frames-per-second.");
  else if (options->transition != NULL && !options->strip && (options->journal != NULL || options->bibliography != NULL || options->caption != NULL))
    reason = _("The frames of a transition are no figure for a journal: give --transition without --journal, --bibliography and --caption.");
  if (reason != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, reason);
  return reason == NULL;
}

/* The strip of how an era came about: from the one before it, or of a layer from the one it lies on. */
static gboolean
make_strip_of_era (XitongFigure               *figure,
                   const XitongExportOptions  *options,
                   GError                    **error)
{
  XitongEra *era = figure->moment.era;
  XitongMoment before = { .era = era->overlays, .proposed = options->proposed };
  gboolean done;

  for (guint i = era->index; before.era == NULL && i-- > 0;)
    {
      XitongEra *earlier = xitong_entity_list_nth (figure->enterprise_case->eras, i);

      if (earlier->overlays == NULL)
        before.era = earlier;
    }
  if (before.era == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("There is no era before \"%s\"; say with --transition to which other the strip is to lead."), xitong_entity_get_id (era));
      return FALSE;
    }
  if (!check_moments (options, TRUE, error))
    return FALSE;
  figure->before = &before;
  figure->transition = TRUE;
  done = xitong_export_figure_write (figure, options, error);
  figure->before = NULL;
  return done;
}

/* The figure is of the later moment then, and tells what differs from the first, or how the first became it. */
static gboolean
make_of_moments (XitongFigure               *figure,
                 const XitongExportOptions  *options,
                 GError                    **error)
{
  g_auto (XitongOtherMoment) other = { NULL };
  XitongMoment first = figure->moment;
  gboolean done;

  if (options->compare != NULL)
    return make_of_two (figure, options, error);
  if (options->strip && options->transition == NULL && options->difference == NULL)
    return make_strip_of_era (figure, options, error);
  if (options->difference == NULL && options->transition == NULL)
    return xitong_export_figure_write (figure, options, error);
  if (!xitong_other_moment_parse (&other, options->difference != NULL ? options->difference : options->transition,
                                  figure->enterprise_case, &first, error)
      || !check_moments (options, other.enterprise_case == figure->enterprise_case, error))
    return FALSE;
  other.moment.proposed = options->proposed;
  figure->before = &first;
  figure->moment = other.moment;
  figure->transition = options->transition != NULL;
  done = figure->transition && !options->strip ? xitong_export_film_write (figure, options, error) : xitong_export_figure_write (figure, options, error);
  figure->before = NULL;
  figure->moment = first;
  return done;
}

/* An era in which the procedure is told, unless another moment is asked for. */
static gboolean
find_procedure (XitongFigure               *figure,
                const XitongExportOptions  *options,
                const char                **era,
                const char                **variants,
                GError                    **error)
{
  if (options->procedure == NULL)
    return TRUE;
  if (options->difference != NULL || options->transition != NULL || options->strip || options->compare != NULL
      || g_strcmp0 (options->form, "gap") == 0)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("One figure shows one thing: give --procedure without --difference, --transition, --strip, --compare and "
                             "--form gap."));
      return FALSE;
    }
  if (g_strcmp0 (options->frame, "fixed") == 0)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("A procedure is walked on a chart of its own: give --procedure without --frame fixed."));
      return FALSE;
    }
  figure->procedure = xitong_procedure_text_find (figure->enterprise_case, options->procedure, era, variants,
                                                  options->change != NULL ? options->change : options->on, error);
  return figure->procedure != NULL;
}

/* What says how a film runs says nothing without a film. */
static gboolean
check_film (const XitongExportOptions  *options,
            GError                    **error)
{
  const char *option = options->step_by_step ? "--step-by-step" : "--frames-per-second";

  if ((!options->step_by_step && options->frames_per_second == NULL) || options->transition != NULL || options->strip)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("%s says how a transition is shown: give --transition, and the moment that it leads to, with it."), option);
  return FALSE;
}

/* The fonts are looked up while the case is read. They are as the options say: where these cannot be, or a journal wants others, they are not used. */
static XitongTypesetter *
make_typesetter_ahead (const XitongExportOptions *options)
{
  XitongTypesetter *typesetter;
  XitongFigure figure;

  xitong_figure_init (&figure);
  figure.family = options->family;
  if (!xitong_option_value_font_size (options->font_size, &figure.layout.font_size, NULL))
    return NULL;
  typesetter = xitong_figure_new_typesetter (&figure);
  xitong_typesetter_prepare (typesetter);
  return typesetter;
}

static int
export (const XitongExportOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongTypesetter) typesetter = make_typesetter_ahead (options);
  int code;
  g_autoptr (XitongCase) enterprise_case = xitong_case_library_open_asked (options->name, &code);
  g_autoptr (GPtrArray) kinds = g_ptr_array_new ();
  g_autoptr (GHashTable) called = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) opened = g_hash_table_new (NULL, NULL);
  g_autofree char *said = NULL;
  const char *era = options->era, *variants = options->variants;
  XitongFigure figure;
  gboolean done = FALSE;

  if (enterprise_case == NULL)
    return code;
  xitong_figure_init (&figure);
  figure.enterprise_case = enterprise_case;
  figure.typesetter = typesetter;
  figure.selection.kinds = kinds;
  figure.selection.called = called;
  figure.selection.opened = opened;
  figure.selection.contested = options->contested;
  if (check_film (options, &error)
      && find_procedure (&figure, options, &era, &variants, &error)
      && xitong_dated_moment_parse (&figure.moment, enterprise_case, era, variants, options->change, options->on, &said, &error))
    {
      if (said != NULL)
        g_printerr ("xitong: %s.\n", said);
      figure.moment.proposed = options->proposed;
      done = make_of_moments (&figure, options, &error);
    }
  xitong_moment_clear (&figure.moment);
  xitong_heap_keep (g_steal_pointer (&enterprise_case));
  return done ? 0 : xitong_subcommand_fail (error);
}

static int
run (int    argc,
     char **argv)
{
  g_auto (XitongExportOptions) options = { 0 };

  xitong_heap_prepare ();
  return xitong_export_options_parse (&options, &argc, &argv) ? export (&options) : 2;
}

const XitongSubcommand xitong_export_command = { "export", N_("Write a figure: SVG, PNG, PDF, EPS or TIFF"), run };
