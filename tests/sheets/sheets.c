/* sheets.c - plays all transitions of a case, and draws a contact sheet of each
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "contact-sheet.h"
#include "film-list.h"

#include "xitong-case-reader.h"
#include "xitong-figure-transition.h"
#include "xitong-moments.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define FRAMES_PER_SECOND 200

/* How the charts are laid out: the two together as in an exported film, each by itself as in the window, or all of the case together. */
typedef enum
{
  FRAME_PAIR,
  FRAME_COMPACT,
  FRAME_FIXED,
} Frame;

typedef struct
{
  XitongCase       *enterprise_case;
  XitongFigure      figure;
  XitongTypesetter *typesetter;
  ContactSheet      sheet;
  Frame             frame;
  const char       *directory;
  char             *only;
  GPtrArray        *moments;
  GPtrArray        *layouts;
} Sheets;

/* A case file that can be read has moments that can be replayed: else there is nothing to look at. */
static void
stop_at (const GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("sheets: %s\n", error->message);
  exit (1);
}

static XitongCase *
read_case (const char *path)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  XitongCase *enterprise_case = xitong_case_read_file (path, diagnostics, &error);

  stop_at (error);
  return enterprise_case;
}

/* In the fixed frame all charts are laid out once. */
static GPtrArray *
lay_out (Sheets          *self,
         const FilmEntry *film)
{
  g_autoptr (GPtrArray) moments = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GPtrArray *layouts;
  guint first, second;

  g_ptr_array_add (moments, film->before);
  g_ptr_array_add (moments, film->after);
  if (self->frame == FRAME_FIXED && xitong_moments_find (self->moments, film->before, &first)
      && xitong_moments_find (self->moments, film->after, &second))
    {
      layouts = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_layout_unref);
      g_ptr_array_add (layouts, xitong_layout_ref (self->layouts->pdata[first]));
      g_ptr_array_add (layouts, xitong_layout_ref (self->layouts->pdata[second]));
      return layouts;
    }
  if (self->frame == FRAME_COMPACT)
    {
      layouts = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_layout_unref);
      for (guint i = 0; i < moments->len; i++)
        {
          self->figure.moment = *(XitongMoment *) moments->pdata[i];
          g_ptr_array_add (layouts, xitong_figure_lay_out (&self->figure, self->typesetter, &error));
          stop_at (error);
        }
      return layouts;
    }
  layouts = xitong_figure_lay_out_series (&self->figure, moments, self->typesetter, &error);
  stop_at (error);
  return layouts;
}

static void
append_stages (GString                *text,
               const XitongTransition *transition)
{
  const GArray *stages = xitong_transition_get_stages (transition);
  double seconds = xitong_transition_get_duration (transition);

  for (guint i = 0; i < stages->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (stages, XitongStageSpan, i);

      g_string_append_printf (text, "  %s %.2f", xitong_stage_get_title (span->stage), seconds * (span->end - span->start));
    }
}

static void
draw (Sheets          *self,
      const FilmEntry *film)
{
  g_autoptr (GPtrArray) layouts = lay_out (self, film);
  g_autoptr (GPtrArray) transitions = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_transition_unref);
  g_autoptr (GString) heading = g_string_new (film->name);
  g_autofree char *name = g_strconcat (film->name, ".png", NULL), *path = g_build_filename (self->directory, name, NULL);
  g_autoptr (XitongFilm) frames = NULL;
  g_autoptr (GError) error = NULL;
  XitongTransition *transition
    = xitong_figure_join (&self->figure, layouts->pdata[0], layouts->pdata[1], film->after, self->frame != FRAME_COMPACT,
                          self->typesetter);

  g_ptr_array_add (transitions, transition);
  g_string_append_printf (heading, "  %.2f s, %u touched:", xitong_transition_get_duration (transition),
                          xitong_transition_get_touched (transition)->len);
  append_stages (heading, transition);
  g_print ("%s\n", heading->str);
  if (xitong_transition_get_duration (transition) <= 0)
    return;
  self->figure.before = film->before;
  self->figure.moment = *film->after;
  frames = xitong_figure_new_film (&self->figure, transitions, self->typesetter);
  contact_sheet_write (&self->sheet, heading->str, frames, self->typesetter, path, &error);
  stop_at (error);
}

static void
draw_all (Sheets *self)
{
  g_autoptr (GPtrArray) films = film_list_new (self->enterprise_case);
  g_autoptr (GError) error = NULL;

  if (self->frame == FRAME_FIXED)
    {
      self->moments = xitong_moments_new_story (self->enterprise_case, NULL);
      self->layouts = xitong_figure_lay_out_series (&self->figure, self->moments, self->typesetter, &error);
      stop_at (error);
    }
  for (guint i = 0; i < films->len; i++)
    {
      const FilmEntry *film = films->pdata[i];

      if (self->only == NULL || strstr (film->name, self->only) != NULL)
        draw (self, film);
    }
  g_clear_pointer (&self->layouts, g_ptr_array_unref);
  g_clear_pointer (&self->moments, g_ptr_array_unref);
}

static void
set_up (Sheets *self)
{
  xitong_figure_init (&self->figure);
  self->figure.enterprise_case = self->enterprise_case;
  self->figure.selection.kinds = g_ptr_array_new ();
  self->figure.printed.title = FALSE;
  self->figure.transition = TRUE;
  self->figure.frames_per_second = FRAMES_PER_SECOND;
  if (self->frame == FRAME_FIXED)
    self->figure.layout.width *= 1.6;
  self->typesetter = xitong_figure_new_typesetter (&self->figure);
}

static void
parse (Sheets  *self,
       int     *argc,
       char  ***argv)
{
  gboolean dark = FALSE, compact = FALSE, fixed = FALSE;
  int frames = 12, columns = 4, width = 500;
  const GOptionEntry entries[] = {
    { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "In the dark palette", NULL },
    { "compact", 0, 0, G_OPTION_ARG_NONE, &compact, "Each chart laid out by itself", NULL },
    { "fixed", 0, 0, G_OPTION_ARG_NONE, &fixed, "All charts of the case laid out together", NULL },
    { "only", 0, 0, G_OPTION_ARG_STRING, &self->only, "Only those whose name contains this", "TEXT" },
    { "frames", 0, 0, G_OPTION_ARG_INT, &frames, "On a sheet (12)", "N" },
    { "columns", 0, 0, G_OPTION_ARG_INT, &columns, "Of a sheet (4)", "N" },
    { "width", 0, 0, G_OPTION_ARG_INT, &width, "Of a frame, in pixels (500)", "N" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("CASE.xml DIRECTORY");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_parse (context, argc, argv, &error);
  stop_at (error);
  self->frame = fixed ? FRAME_FIXED : compact ? FRAME_COMPACT : FRAME_PAIR;
  self->sheet = (ContactSheet) { (guint) MAX (frames, 2), (guint) MAX (columns, 1), MAX (width, 50),
                                 dark ? XITONG_PALETTE_DARK : XITONG_PALETTE_COLOUR };
}

int
main (int    argc,
      char **argv)
{
  Sheets self = { 0 };

  setlocale (LC_ALL, "");
  parse (&self, &argc, &argv);
  if (argc != 3)
    {
      g_printerr ("usage: sheets [OPTIONS] CASE.xml DIRECTORY\n");
      return 2;
    }
  self.enterprise_case = read_case (argv[1]);
  self.directory = argv[2];
  g_mkdir_with_parents (self.directory, 0755);
  set_up (&self);
  draw_all (&self);
  g_ptr_array_unref (self.figure.selection.kinds);
  xitong_typesetter_unref (self.typesetter);
  g_object_unref (self.enterprise_case);
  g_free (self.only);
  return 0;
}
