/* xitong-export-command.c - a figure of a chart, as a file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "xitong-bibliography.h"
#include "xitong-case-library.h"
#include "xitong-data-directory.h"
#include "xitong-figure-transition.h"
#include "xitong-figure-writer.h"
#include "xitong-figure.h"
#include "xitong-film-writer.h"
#include "xitong-journal.h"
#include "xitong-other-moment.h"
#include "xitong-subcommand.h"

#define USUAL_FRAMES_PER_SECOND 25
#define USUAL_FRAME_DPI         200

/* What was written on the command line. */
typedef struct
{
  char     *name;
  char     *era;
  char     *variants;
  char     *change;
  char     *output;
  char     *width;
  char     *font_size;
  char     *dpi;
  char     *palette;
  char     *labels;
  char     *family;
  char     *detail;
  char     *ties;
  char     *form;
  char     *frame;
  char     *journal;
  char     *bibliography;
  char     *difference;
  char     *transition;
  char     *frames_per_second;
  char     *procedure;
  char     *compare;
  gboolean  strip;
  gboolean  step_by_step;
  gboolean  proposed;
  gboolean  contested;
  gboolean  title;
  gboolean  legend;
  gboolean  sources;
} Options;

static void
options_clear (Options *self)
{
  char *texts[] = {
    self->name, self->era, self->variants, self->change, self->output, self->width, self->font_size, self->dpi,
    self->palette, self->labels, self->family, self->detail, self->ties, self->form, self->frame,
    self->journal, self->bibliography, self->difference, self->transition, self->frames_per_second,
    self->procedure, self->compare,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
refuse (GError     **error,
        const char  *option,
        const char  *value,
        const char  *choices)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s %s: write %s"), option, value, choices);
  return FALSE;
}

static gboolean
choose (const char          *option,
        const char          *value,
        const char * const  *words,
        guint               *index,
        GError             **error)
{
  g_autofree char *choices = NULL;

  for (guint i = 0; value != NULL && words[i] != NULL; i++)
    if (g_str_equal (value, words[i]))
      {
        *index = i;
        return TRUE;
      }
  if (value == NULL)
    return TRUE;
  choices = g_strjoinv (", ", (char **) words);
  return refuse (error, option, value, choices);
}

static gboolean
set_sizes (XitongFigure   *figure,
           const Options  *options,
           GError        **error)
{
  char *end = NULL;

  if (options->width != NULL
      && (!xitong_length_parse (options->width, &figure->layout.width) || figure->layout.width < 36))
    return refuse (error, "width", options->width, _("a length such as 174mm, 17.4cm, 6.85in or 493pt"));
  if (options->font_size != NULL
      && (!xitong_length_parse (options->font_size, &figure->layout.font_size)
          || figure->layout.font_size < 2 || figure->layout.font_size > 100))
    return refuse (error, "font-size", options->font_size, _("a length from 2pt to 100pt"));
  if (options->dpi != NULL)
    figure->dpi = g_ascii_strtod (options->dpi, &end);
  if (options->dpi != NULL && (*end != '\0' || !(figure->dpi >= 10 && figure->dpi <= 4800)))
    return refuse (error, "dpi", options->dpi, _("a number from 10 to 4800"));
  return TRUE;
}

static gboolean
set_looks (XitongFigure   *figure,
           const Options  *options,
           GError        **error)
{
  static const char * const palettes[] = { "colour", "grey", "bw", "contrast", "dark", NULL };
  static const char * const labels[] = { "own", "native", "both", NULL };
  static const char * const details[] = { "default", "all", NULL };
  static const char * const forms[] = { "formal", "effective", "gap", NULL };
  static const char * const frames[] = { "compact", "fixed", NULL };
  guint palette = figure->palette, label = figure->layout.labels, detail = 0, form = G_MAXUINT, frame = 0;

  if (!choose ("palette", options->palette, palettes, &palette, error)
      || !choose ("labels", options->labels, labels, &label, error)
      || !choose ("detail", options->detail, details, &detail, error)
      || !choose ("form", options->form, forms, &form, error)
      || !choose ("frame", options->frame, frames, &frame, error))
    return FALSE;
  figure->palette = (XitongPalette) palette;
  figure->layout.labels = (XitongLabels) label;
  figure->selection.everything = detail == 1;
  figure->fixed_frame = frame == 1;
  figure->selection.gap = form == 2;
  if (form < 2)
    figure->selection.form = form == 0 ? XITONG_FORM_FORMAL : XITONG_FORM_EFFECTIVE;
  if (options->family != NULL)
    figure->family = options->family;
  figure->printed.title &= options->title;
  figure->printed.legend &= options->legend;
  figure->printed.sources &= options->sources;
  return TRUE;
}

static gboolean
set_ties (XitongFigure   *figure,
          const Options  *options,
          GError        **error)
{
  g_auto (GStrv) words = g_strsplit (options->ties != NULL ? options->ties : "", ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      XitongTieStyle style;
      XitongTieKind *kind;

      g_strstrip (words[i]);
      if (*words[i] == '\0')
        continue;
      kind = xitong_case_lookup (figure->enterprise_case, XITONG_TYPE_TIE_KIND, words[i]);
      if (g_str_equal (words[i], "denied"))
        figure->selection.denied = TRUE;
      else if (xitong_tie_style_from_word (words[i], &style))
        figure->selection.styles |= 1u << style;
      else if (kind != NULL)
        g_ptr_array_add (figure->selection.kinds, kind);
      else
        return refuse (error, "ties", words[i], _("styles (authority, oversight, overruling, advice, watching, placing, "
                                                  "acting, against), kinds of ties, or denied, joined by commas"));
    }
  return TRUE;
}

/* A width that was asked for is kept or refused; the usual one gives way. */
static gboolean
check_width (const XitongFigure  *figure,
             const Options       *options,
             double               wanted,
             GError             **error)
{
  const double millimetre = 25.4 / 72;
  g_autofree char *text = NULL;

  if (wanted <= 0)
    return TRUE;
  text = g_strdup_printf (_("The labels do not fit a width of %.0f mm at %.1f pt: %.0f mm are needed. Ask for "
                            "--width %.0fmm, a smaller --font-size, or less with --detail default."),
                          figure->layout.width * millimetre, figure->layout.font_size, wanted * millimetre,
                          ceil (wanted * millimetre));
  if (options->width != NULL || options->journal != NULL)
    {
      g_set_error_literal (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_SIZE, text);
      return FALSE;
    }
  g_printerr ("xitong: %s\n", text);
  return TRUE;
}

/* Nothing is written for a journal that the journal would send back. */
static gboolean
check_journal (const XitongJournal  *journal,
               GBytes               *bytes,
               XitongFormat          format,
               GError              **error)
{
  g_autoptr (XitongMeasuredFigure) measured = NULL;
  g_autoptr (GPtrArray) broken = NULL;
  g_autofree char *list = NULL;

  if (journal == NULL)
    return TRUE;
  measured = xitong_figure_measure (bytes, format, error);
  if (measured == NULL)
    return FALSE;
  broken = xitong_journal_check (journal, measured);
  if (broken->len == 0)
    return TRUE;
  g_ptr_array_add (broken, NULL);
  list = g_strjoinv ("\n  ", (char **) broken->pdata);
  g_set_error (error, XITONG_FIGURE_ERROR, XITONG_FIGURE_ERROR_FORMAT, _("The figure would not keep the rules of %s:\n  %s"),
               journal->name, list);
  return FALSE;
}

static gboolean
write_bibliography (const XitongFigure  *figure,
                    const char          *path,
                    GError             **error)
{
  XitongBibliographyFormat format;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (path == NULL)
    return TRUE;
  if (!xitong_bibliography_format_from_path (path, &format, error))
    return FALSE;
  text = xitong_bibliography_dup (figure, format, error);
  if (text == NULL)
    return FALSE;
  bytes = g_bytes_new (text, strlen (text));
  return xitong_figure_write_bytes (bytes, path, error);
}

static gboolean
make (XitongFigure         *figure,
      const Options        *options,
      const XitongJournal  *journal,
      GError              **error)
{
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (XitongScene) scene = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) recipe = NULL;
  XitongWriting writing;
  XitongFormat format;
  double wanted = 0;

  if (!xitong_format_from_path (options->output, &format, error)
      || !set_sizes (figure, options, error)
      || !set_looks (figure, options, error)
      || !set_ties (figure, options, error))
    return FALSE;
  typesetter = xitong_figure_new_typesetter (figure);
  scene = xitong_figure_compose (figure, typesetter, &wanted, error);
  if (scene == NULL || !check_width (figure, options, wanted, error))
    return FALSE;
  recipe = xitong_figure_dup_recipe (figure);
  writing = (XitongWriting) { figure->palette, figure->dpi, (const char * const *) recipe };
  bytes = xitong_figure_encode (scene, typesetter, format, &writing, error);
  return bytes != NULL && check_journal (journal, bytes, format, error)
         && write_bibliography (figure, options->bibliography, error)
         && xitong_figure_write_bytes (bytes, options->output, error);
}

static gboolean
make_for_journal (XitongFigure   *figure,
                  const Options  *options,
                  GError        **error)
{
  g_autofree char *directory = xitong_data_directory_dup ("profiles");
  g_autofree char *family = NULL;
  g_autoptr (XitongJournal) journal = NULL;

  if (options->journal == NULL)
    return make (figure, options, NULL, error);
  journal = xitong_journal_open (directory, options->journal, error);
  if (journal == NULL)
    return FALSE;
  xitong_journal_apply (journal, figure, &family);
  return make (figure, options, journal, error);
}

/* The second chart may be of another case. */
static gboolean
make_of_two (XitongFigure   *figure,
             const Options  *options,
             GError        **error)
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
  if (!xitong_other_moment_parse (&other, options->compare, figure->enterprise_case, &figure->moment, error)
      || !xitong_case_library_open_counterparts (figure->enterprise_case, other.enterprise_case, &counterparts, error))
    return FALSE;
  other.moment.proposed = options->proposed;
  figure->other = &other.moment;
  figure->other_case = other.enterprise_case;
  figure->counterparts = counterparts;
  done = make_for_journal (figure, options, error);
  figure->other = NULL;
  figure->other_case = NULL;
  figure->counterparts = NULL;
  return done;
}

static gboolean
parse_frames_per_second (const Options  *options,
                         double         *number,
                         GError        **error)
{
  char *end = NULL;

  *number = USUAL_FRAMES_PER_SECOND;
  if (options->frames_per_second == NULL)
    return TRUE;
  *number = g_ascii_strtod (options->frames_per_second, &end);
  return (end != options->frames_per_second && *end == '\0' && *number >= 1 && *number <= 240)
         || refuse (error, "frames-per-second", options->frames_per_second, _("a number from 1 to 240"));
}

static GPtrArray *
make_transitions (const XitongFigure  *figure,
                  const Options       *options,
                  XitongTypesetter    *typesetter,
                  double              *wanted,
                  GError             **error)
{
  g_autoptr (GPtrArray) transitions = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_transition_unref);
  XitongTransition *transition;

  if (options->step_by_step)
    return xitong_figure_new_sequence (figure, typesetter, wanted, error);
  transition = xitong_figure_new_transition (figure, typesetter, wanted, error);
  if (transition == NULL)
    return NULL;
  g_ptr_array_add (transitions, transition);
  return g_steal_pointer (&transitions);
}

static gboolean
make_film (XitongFigure   *figure,
           const Options  *options,
           GError        **error)
{
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (GPtrArray) transitions = NULL;
  g_autoptr (XitongFilm) film = NULL;
  g_auto (GStrv) recipe = NULL;
  XitongWriting writing;
  XitongFormat format;
  double frames_per_second, wanted = 0;

  figure->dpi = USUAL_FRAME_DPI;
  if (!xitong_format_from_path (options->output, &format, error)
      || !parse_frames_per_second (options, &frames_per_second, error)
      || !set_sizes (figure, options, error)
      || !set_looks (figure, options, error)
      || !set_ties (figure, options, error))
    return FALSE;
  typesetter = xitong_figure_new_typesetter (figure);
  transitions = make_transitions (figure, options, typesetter, &wanted, error);
  if (transitions == NULL || !check_width (figure, options, wanted, error))
    return FALSE;
  film = xitong_figure_new_film (figure, transitions, frames_per_second, typesetter);
  recipe = xitong_figure_dup_recipe (figure);
  writing = (XitongWriting) { figure->palette, figure->dpi, (const char * const *) recipe };
  return xitong_film_write (film, typesetter, options->output, &writing, error);
}

static gboolean
check_moments (const Options  *options,
               gboolean        is_one_case,
               GError        **error)
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
  else if (options->transition != NULL && !options->strip && (options->journal != NULL || options->bibliography != NULL))
    reason = _("The frames of a transition are no figure for a journal: give --transition without --journal and --bibliography.");
  if (reason != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, reason);
  return reason == NULL;
}

/* The strip of how an era came about: from the one before it, or of a layer from the one it lies on. */
static gboolean
make_strip_of_era (XitongFigure   *figure,
                   const Options  *options,
                   GError        **error)
{
  XitongEra *era = figure->moment.era;
  XitongMoment before = { .era = era->overlays, .proposed = options->proposed };
  gboolean done;

  for (guint i = era->index; before.era == NULL && i-- > 0;)
    {
      XitongEra *earlier = xitong_case_nth (figure->enterprise_case->eras, i);

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
  done = make_for_journal (figure, options, error);
  figure->before = NULL;
  return done;
}

/* The figure is of the later moment then, and tells what differs from the first, or how the first became it. */
static gboolean
make_of_moments (XitongFigure   *figure,
                 const Options  *options,
                 GError        **error)
{
  g_auto (XitongOtherMoment) other = { NULL };
  XitongMoment first = figure->moment;
  gboolean done;

  if (options->compare != NULL)
    return make_of_two (figure, options, error);
  if (options->strip && options->transition == NULL && options->difference == NULL)
    return make_strip_of_era (figure, options, error);
  if (options->difference == NULL && options->transition == NULL)
    return make_for_journal (figure, options, error);
  if (!xitong_other_moment_parse (&other, options->difference != NULL ? options->difference : options->transition,
                                  figure->enterprise_case, &first, error)
      || !check_moments (options, other.enterprise_case == figure->enterprise_case, error))
    return FALSE;
  other.moment.proposed = options->proposed;
  figure->before = &first;
  figure->moment = other.moment;
  figure->transition = options->transition != NULL;
  done = figure->transition && !options->strip ? make_film (figure, options, error) : make_for_journal (figure, options, error);
  figure->before = NULL;
  figure->moment = first;
  return done;
}

/* An era in which the procedure is told, unless another moment is asked for. */
static gboolean
find_procedure (XitongFigure   *figure,
                const Options  *options,
                const char    **era,
                const char    **variants,
                GError        **error)
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
  figure->procedure = xitong_case_lookup (figure->enterprise_case, XITONG_TYPE_PROCEDURE, options->procedure);
  if (figure->procedure == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("There is no procedure \"%s\" in the case \"%s\"; \"xitong list\" names those that there are."), options->procedure,
                   xitong_entity_get_id (figure->enterprise_case));
      return FALSE;
    }
  if (*era == NULL && options->change == NULL && figure->procedure->eras->len > 0)
    *era = xitong_entity_get_id (figure->procedure->eras->pdata[0]);
  if (*variants == NULL && figure->procedure->variant != NULL)
    *variants = xitong_entity_get_id (figure->procedure->variant);
  return TRUE;
}

static int
export (const Options *options)
{
  g_autoptr (GError) error = NULL;
  int code;
  g_autoptr (XitongCase) enterprise_case = xitong_case_library_open_asked (options->name, &code);
  g_autoptr (GPtrArray) kinds = g_ptr_array_new ();
  const char *era = options->era, *variants = options->variants;
  XitongFigure figure;
  gboolean done = FALSE;

  if (enterprise_case == NULL)
    return code;
  xitong_figure_init (&figure);
  figure.enterprise_case = enterprise_case;
  figure.selection.kinds = kinds;
  figure.selection.contested = options->contested;
  if (find_procedure (&figure, options, &era, &variants, &error)
      && xitong_moment_parse (&figure.moment, enterprise_case, era, variants, options->change, &error))
    {
      figure.moment.proposed = options->proposed;
      done = make_of_moments (&figure, options, &error);
    }
  xitong_moment_clear (&figure.moment);
  return done ? 0 : xitong_subcommand_fail (error);
}

static int
run (int    argc,
     char **argv)
{
  g_auto (Options) options = { .title = TRUE, .legend = TRUE, .sources = TRUE };
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_STRING, &options.name, N_("The case: an id or a file"), "C" },
    { "era", 0, 0, G_OPTION_ARG_STRING, &options.era, N_("The era; without it the last"), "E" },
    { "variant", 0, 0, G_OPTION_ARG_STRING, &options.variants, N_("Variants, joined by +"), "V" },
    { "change", 0, 0, G_OPTION_ARG_STRING, &options.change, N_("After this change"), "ID" },
    { "difference", 0, 0, G_OPTION_ARG_STRING, &options.difference, N_("What differs at this other moment of the case"), "E2[:V2]" },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &options.compare, N_("Beside it the chart of another moment, or of another case"), "[C2:]E2[:V2]" },
    { "transition", 0, 0, G_OPTION_ARG_STRING, &options.transition,
      N_("How this other moment of the case came about: one file a frame, FILE-0001 and so on"), "E2[:V2]" },
    { "strip", 0, 0, G_OPTION_ARG_NONE, &options.strip,
      N_("The stages of a transition as one figure; without --transition that from the era before"), NULL },
    { "step-by-step", 0, 0, G_OPTION_ARG_NONE, &options.step_by_step, N_("A transition change by change, not all at once"), NULL },
    { "frames-per-second", 0, 0, G_OPTION_ARG_STRING, &options.frames_per_second, N_("Of a transition (25)"), "N" },
    { "procedure", 0, 0, G_OPTION_ARG_STRING, &options.procedure, N_("A procedure, walked step by step on the chart"), "P" },
    { "contested", 0, 0, G_OPTION_ARG_NONE, &options.contested, N_("With contested places, as ghosts with their tallies"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file: .svg, .png, .pdf, .eps or .tiff"), "FILE" },
    { "journal", 0, 0, G_OPTION_ARG_STRING, &options.journal, N_("By a journal's rules: a profile's name, or a file"), "PROFILE" },
    { "bibliography", 0, 0, G_OPTION_ARG_FILENAME, &options.bibliography,
      N_("The works it cites, as BibTeX (.bib) or CSL (.json), into this file"), "FILE" },
    { "width", 0, 0, G_OPTION_ARG_STRING, &options.width, N_("How wide, in mm, cm, in or pt (174mm)"), "WIDTH" },
    { "dpi", 0, 0, G_OPTION_ARG_STRING, &options.dpi, N_("Pixels to the inch, of PNG and TIFF (600; frames of a transition 200)"), "N" },
    { "palette", 0, 0, G_OPTION_ARG_STRING, &options.palette, N_("colour, grey, bw, contrast or dark"), "P" },
    { "labels", 0, 0, G_OPTION_ARG_STRING, &options.labels, N_("own, native or both"), "L" },
    { "font", 0, 0, G_OPTION_ARG_STRING, &options.family, N_("The family of the font (Noto Sans)"), "FAMILY" },
    { "font-size", 0, 0, G_OPTION_ARG_STRING, &options.font_size, N_("Of names in boxes (7pt)"), "SIZE" },
    { "title", 0, 0, G_OPTION_ARG_NONE, &options.title, N_("With a title (it is there by default)"), NULL },
    { "no-title", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &options.title, N_("Without a title"), NULL },
    { "legend", 0, 0, G_OPTION_ARG_NONE, &options.legend, N_("With a legend (it is there by default)"), NULL },
    { "no-legend", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &options.legend, N_("Without a legend"), NULL },
    { "sources", 0, 0, G_OPTION_ARG_NONE, &options.sources, N_("With notes and sources (they are there by default)"), NULL },
    { "no-sources", 0, G_OPTION_FLAG_REVERSE, G_OPTION_ARG_NONE, &options.sources, N_("Without notes and sources"), NULL },
    { "detail", 0, 0, G_OPTION_ARG_STRING, &options.detail, N_("default, or all that stands"), "D" },
    { "ties", 0, 0, G_OPTION_ARG_STRING, &options.ties, N_("Styles or kinds of ties to show besides, or denied"), "T,…" },
    { "form", 0, 0, G_OPTION_ARG_STRING, &options.form, N_("formal or effective lines only, or gap: the one against the other"), "F" },
    { "proposed", 0, 0, G_OPTION_ARG_NONE, &options.proposed, N_("As if what is proposed were enacted"), NULL },
    { "frame", 0, 0, G_OPTION_ARG_STRING, &options.frame, N_("compact: laid out for itself; fixed: together with all eras, so that what does not change keeps its place"), "F" },
    G_OPTION_ENTRY_NULL
  };

  if (!xitong_subcommand_parse (&xitong_export_command, entries, "", &argc, &argv))
    return 2;
  if (options.output == NULL)
    {
      g_printerr (_("xitong: export needs -o, with the file to write.\n"));
      return 2;
    }
  return export (&options);
}

const XitongSubcommand xitong_export_command = { "export", N_("Write a figure: SVG, PNG, PDF, EPS or TIFF"), run };
