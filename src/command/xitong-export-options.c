/* xitong-export-options.c - what is written behind "xitong export"
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-options.h"

#include <glib/gi18n.h>

#include "xitong-subcommand.h"

gboolean
xitong_export_options_parse (XitongExportOptions   *self,
                             int                   *argc,
                             char                ***argv)
{
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &self->name, N_("The case: an id or a file"), "C" },
    { "era", 0, 0, G_OPTION_ARG_STRING, &self->era, N_("The era; without it the last"), "E" },
    { "variant", 0, 0, G_OPTION_ARG_STRING, &self->variants, N_("Variants, joined by +"), "V" },
    { "change", 0, 0, G_OPTION_ARG_STRING, &self->change, N_("After this change"), "ID" },
    { "on", 0, 0, G_OPTION_ARG_STRING, &self->on, N_("What stands at this date: 1960, 1967-05"), "DATE" },
    { "difference", 0, 0, G_OPTION_ARG_STRING, &self->difference, N_("What differs at this other moment of the case"), "E2[:V2]" },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &self->compare, N_("Beside it the chart of another moment, or of another case"), "[C2:]E2[:V2]" },
    { "transition", 0, 0, G_OPTION_ARG_STRING, &self->transition,
      N_("How this other moment of the case came about: one file a frame, FILE-0001 and so on"), "E2[:V2]" },
    { "strip", 0, 0, G_OPTION_ARG_NONE, &self->strip,
      N_("The stages of a transition as one figure; without --transition that from the era before"), NULL },
    { "step-by-step", 0, 0, G_OPTION_ARG_NONE, &self->step_by_step, N_("A transition change by change, not all at once"), NULL },
    { "frames-per-second", 0, 0, G_OPTION_ARG_STRING, &self->frames_per_second, N_("Of a transition (25)"), "N" },
    { "procedure", 0, 0, G_OPTION_ARG_STRING, &self->procedure, N_("A procedure, walked step by step on the chart"), "P" },
    { "contested", 0, 0, G_OPTION_ARG_NONE, &self->contested, N_("With contested places, as ghosts with their tallies"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output, N_("The file: .svg, .png, .pdf, .eps or .tiff"), "FILE" },
    { "journal", 0, 0, G_OPTION_ARG_FILENAME, &self->journal, N_("By a journal's rules: a profile's name, which \"xitong preflight\" lists, or a file"), "PROFILE" },
    { "bibliography", 0, 0, G_OPTION_ARG_FILENAME, &self->bibliography,
      N_("The works it cites, as BibTeX (.bib) or CSL (.json), into this file"), "FILE" },
    { "caption", 0, 0, G_OPTION_ARG_FILENAME, &self->caption,
      N_("Title, notes and sources as text, for the caption that a journal sets, into this file"), "FILE" },
    { "width", 0, 0, G_OPTION_ARG_STRING, &self->width, N_("How wide, with its unit: mm, cm, in or pt (174mm)"), "WIDTH" },
    { "dpi", 0, 0, G_OPTION_ARG_STRING, &self->dpi, N_("Pixels to the inch, of PNG and TIFF (600; frames of a transition 200)"), "N" },
    { "palette", 0, 0, G_OPTION_ARG_STRING, &self->palette, N_("colour, grey, bw, contrast or dark"), "P" },
    { "labels", 0, 0, G_OPTION_ARG_STRING, &self->labels, N_("own, native or both"), "L" },
    { "font", 0, 0, G_OPTION_ARG_STRING, &self->family, N_("The family of the font, which must be installed (Noto Sans)"), "FAMILY" },
    { "font-size", 0, 0, G_OPTION_ARG_STRING, &self->font_size, N_("Of names in boxes; a bare number is in points (7pt)"), "SIZE" },
    { "title", 0, 0, G_OPTION_ARG_NONE, &self->title, N_("With a title (it is there by default)"), NULL },
    { "no-title", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &self->title, N_("Without a title"), NULL },
    { "legend", 0, 0, G_OPTION_ARG_NONE, &self->legend, N_("With a legend (it is there by default)"), NULL },
    { "no-legend", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &self->legend, N_("Without a legend"), NULL },
    { "sources", 0, 0, G_OPTION_ARG_NONE, &self->sources, N_("With notes and sources (they are there by default)"), NULL },
    { "no-sources", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &self->sources, N_("Without notes and sources"), NULL },
    { "detail", 0, 0, G_OPTION_ARG_STRING, &self->detail, N_("default, or all that stands"), "D" },
    { "ties", 0, 0, G_OPTION_ARG_STRING, &self->ties, N_("Styles or kinds of ties to show besides, or denied"), "T,…" },
    { "units", 0, 0, G_OPTION_ARG_STRING, &self->units, N_("Units to show besides, with all their ties"), "U,…" },
    { "open", 0, 0, G_OPTION_ARG_STRING, &self->open, N_("Units whose parts are to stand in boxes of their own"), "U,…" },
    { "form", 0, 0, G_OPTION_ARG_STRING, &self->form, N_("formal or effective lines only, or gap: the one against the other"), "F" },
    { "proposed", 0, 0, G_OPTION_ARG_NONE, &self->proposed, N_("As if what is proposed were enacted"), NULL },
    { "frame", 0, 0, G_OPTION_ARG_STRING, &self->frame, N_("compact: laid out for itself; fixed: together with all eras, so that what does not change keeps its place"), "F" },
    G_OPTION_ENTRY_NULL
  };

  *self = (XitongExportOptions) { .title = TRUE, .legend = TRUE, .sources = TRUE };
  if (!xitong_subcommand_parse (&xitong_export_command, entries, "", argc, argv))
    return FALSE;
  if (self->output == NULL)
    {
      g_printerr (_("xitong: export needs -o, with the file to write.\n"));
      return FALSE;
    }
  return TRUE;
}

void
xitong_export_options_clear (XitongExportOptions *self)
{
  char *texts[] = {
    self->name, self->era, self->variants, self->change, self->on, self->output, self->width, self->font_size, self->dpi,
    self->palette, self->labels, self->family, self->detail, self->ties, self->units, self->open, self->form, self->frame,
    self->journal, self->bibliography, self->caption, self->difference, self->transition, self->frames_per_second,
    self->procedure, self->compare,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
}
