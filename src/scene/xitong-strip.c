/* xitong-strip.c - the stages of a transition side by side, for print
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-strip.h"

#include "xitong-composer.h"
#include "xitong-footnotes.h"
#include "xitong-legend.h"
#include "xitong-scene-title.h"
#include "xitong-stage-words.h"
#include "xitong-strip-number.h"
#include "xitong-strip-panel.h"

#include <glib/gi18n-lib.h>

/* In points at a type size of 7. */
#define EDGE        5.5
#define EDGE_ABOVE  1.5
#define TITLE_GAP   5.0
#define COLUMN_GAP  10.0
#define ROW_GAP     9.0
#define TEXT_GAP    2.0
#define OTHERS_GAP  5.0
#define NOTE_GAP    1.8
#define WIDE        400.0
#define MIDDLING    230.0

/* As many as a panel has below it without being a column. */
#define FEW_LINES 3

/* Of the width, the height that charts may take. */
#define HIGHEST 1.15

/* Where a stage is shown at that which tells most: what goes is half gone, what comes is there. */
#define HALF_GONE 0.5
#define DONE      0.999

/**
 * Panel:
 * @title: "b  Ends"
 * @names: (nullable): what the stage is about
 * @t: of the transition
 */
typedef struct
{
  char   *title;
  char   *names;
  double  t;
} Panel;

typedef struct
{
  XitongComposer    composer;
  XitongTransition *transition;
  XitongScene      *scene;
  GArray           *panels;
  GHashTable       *numbers;
  char             *others;
  guint             n_columns;
  double            panel_width;
  double            shrink;
  double            chart_height;
} Strip;

static void
panel_clear (gpointer data)
{
  Panel *panel = data;

  g_free (panel->title);
  g_free (panel->names);
}

static guint
number_unit (Strip            *self,
             const XitongMark *mark)
{
  const char *unit = xitong_mark_get (mark, "unit");
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, unit));

  if (number == 0)
    {
      number = g_hash_table_size (self->numbers) + 1;
      g_hash_table_insert (self->numbers, g_strdup (unit), GUINT_TO_POINTER (number));
    }
  return number;
}

static void
append_name (Strip            *self,
             GString          *names,
             const XitongMark *mark)
{
  g_autofree char *name = xitong_stage_words_dup_name (mark);

  g_string_append_printf (names, "%s%u\302\240%s", names->len > 0 ? C_("list", "; ") : "", number_unit (self, mark), name);
}

/* "→ 10": who is named already is not named again. */
static void
append_superior (Strip            *self,
                 GString          *names,
                 const XitongMark *unit)
{
  const XitongMark *superior = xitong_stage_words_find_new_superior (self->transition, unit);
  gboolean is_numbered;
  guint number;

  if (superior == NULL)
    return;
  is_numbered = g_hash_table_contains (self->numbers, xitong_mark_get (superior, "unit"));
  number = number_unit (self, superior);
  g_string_append_printf (names, " →\302\240%u", number);
  if (!is_numbered)
    {
      g_autofree char *name = xitong_stage_words_dup_name (superior);

      g_string_append_printf (names, "\302\240%s", name);
    }
}

/* The units that no stage is about have the last numbers. */
static char *
dup_other_names (Strip *self)
{
  const XitongScene *before = xitong_transition_get_before (self->transition);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < before->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (before->marks, i);

      if (mark->mark_class == XITONG_MARK_UNIT && !g_hash_table_contains (self->numbers, xitong_mark_get (mark, "unit")))
        append_name (self, names, mark);
    }
  /* Translators: below the small charts: the units that no stage of the change is about. */
  return names->len > 0 ? g_strdup_printf (C_("strip", "Untouched: %s"), names->str) : NULL;
}

static char *
dup_names (Strip       *self,
           XitongStage  stage)
{
  g_autoptr (GPtrArray) marks = xitong_transition_list_marks (self->transition, stage);
  GString *names = g_string_new (NULL);
  guint n_ties = 0, n_bars = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (marks, i);

      n_ties += mark->mark_class == XITONG_MARK_TIE;
      n_bars += mark->mark_class == XITONG_MARK_HOLDER;
      if (mark->mark_class == XITONG_MARK_UNIT)
        {
          append_name (self, names, mark);
          append_superior (self, names, mark);
          if (stage == XITONG_STAGE_PREPARE && xitong_scene_find (xitong_transition_get_after (self->transition), mark->key) == NULL)
            g_string_append_printf (names, " (%s)", C_("strip", "gives way"));
          if (xitong_stage_words_is_altered (self->transition, mark))
            g_string_append_printf (names, " (%s)", C_("strip", "alters"));
        }
    }
  xitong_stage_words_append_count (names, n_bars, C_("strip", "bar of a holder"), C_("strip", "bars of holders"));
  xitong_stage_words_append_count (names, n_ties, C_("strip", "tie"), C_("strip", "ties"));
  return g_string_free (names, FALSE);
}

static void
add_panel (Strip      *self,
           const char *title,
           char       *names,
           double      t)
{
  Panel panel = { NULL, names, t };

  panel.title = g_strdup_printf ("%c\302\240\302\240%s", 'a' + (int) self->panels->len, title);
  g_array_append_val (self->panels, panel);
}

/* In the stage of holders' bars some only draw back. */
static gboolean
shows_what_goes (Strip       *self,
                 XitongStage  stage)
{
  g_autoptr (GPtrArray) marks = NULL;

  if (stage != XITONG_STAGE_CLASP)
    return stage == XITONG_STAGE_LAPSE || stage == XITONG_STAGE_CLEAR || stage == XITONG_STAGE_LEAVE;
  marks = xitong_transition_list_marks (self->transition, stage);
  for (guint i = 0; i < marks->len; i++)
    if (xitong_scene_find (xitong_transition_get_after (self->transition), ((XitongMark *) marks->pdata[i])->key) != NULL)
      return FALSE;
  return TRUE;
}

static double
find_moment (Strip                 *self,
             const XitongStageSpan *span)
{
  gboolean goes = shows_what_goes (self, span->stage);

  return span->start + (goes ? HALF_GONE : DONE) * (span->end - span->start);
}

static void
list_panels (Strip *self)
{
  const GArray *spans = xitong_transition_get_stages (self->transition);

  add_panel (self, C_("strip", "Before"), NULL, 0);
  for (guint i = 0; i < spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (spans, XitongStageSpan, i);
      g_autofree char *names = NULL;

      if (span->stage == XITONG_STAGE_ANNOUNCE || span->stage == XITONG_STAGE_SETTLE)
        continue;
      names = dup_names (self, span->stage);
      if (*names != '\0')
        add_panel (self, xitong_stage_get_title (span->stage), g_steal_pointer (&names), find_moment (self, span));
    }
  add_panel (self, xitong_stage_get_title (XITONG_STAGE_SETTLE), NULL, 1);
  self->others = dup_other_names (self);
}

static XitongMark *
shrink (Strip            *self,
        const XitongMark *mark,
        const char       *prefix,
        double            x,
        double            y)
{
  if (mark->mark_class == XITONG_MARK_GROUND)
    return NULL;
  return xitong_strip_panel_shrink (mark, prefix, self->shrink, self->composer.scale, x, y);
}

static void
add_chart (Strip       *self,
           const Panel *panel,
           double       x,
           double       y)
{
  g_autoptr (XitongScene) chart = xitong_transition_scene_at (self->transition, panel->t);
  char prefix[] = { panel->title[0], '\0' };
  g_autofree char *key = g_strconcat (prefix, ":numbers", NULL);
  XitongMark *numbers = xitong_mark_new (XITONG_MARK_KEY, key);
  g_autoptr (GPtrArray) units = g_ptr_array_new ();

  for (guint i = 0; i < chart->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (chart->marks, i);
      XitongMark *small = shrink (self, mark, prefix, x, y);

      if (small == NULL)
        continue;
      if (mark->mark_class == XITONG_MARK_UNIT)
        g_ptr_array_add (units, small);
      xitong_scene_add (self->scene, small);
    }
  for (guint i = 0; i < units->len; i++)
    {
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, xitong_mark_get (units->pdata[i], "unit")));

      if (number > 0)
        xitong_strip_number_add (&self->composer, numbers, units, i, number);
    }
  xitong_scene_add (self->scene, numbers);
}

/* Returns: the height of the texts below the chart */
static double
add_panel_texts (Strip       *self,
                 const Panel *panel,
                 double       x,
                 double       y)
{
  g_autofree char *key = g_strdup_printf ("%c:caption", panel->title[0]);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_CAPTION, key);
  double height = xitong_composer_add_paragraph (&self->composer, mark, panel->title, XITONG_TEXT_NAME, x, y, self->panel_width);

  if (panel->names != NULL)
    height += xitong_composer_add_paragraph (&self->composer, mark, panel->names, XITONG_TEXT_LEGEND, x, y + height,
                                             self->panel_width);
  xitong_scene_add (self->scene, mark);
  return height;
}

/* Returns: the bottom of the row of the panels from @first to before @end */
static double
add_row (Strip  *self,
         guint   first,
         guint   end,
         double  y)
{
  double s = self->composer.scale, texts = 0;

  for (guint i = first; i < end; i++)
    {
      const Panel *panel = &g_array_index (self->panels, Panel, i);
      double x = self->composer.left + (i - first) * (self->panel_width + COLUMN_GAP * s), height;

      add_chart (self, panel, x, y);
      height = add_panel_texts (self, panel, x, y + self->chart_height + TEXT_GAP * s);
      texts = MAX (texts, height);
    }
  return y + self->chart_height + TEXT_GAP * s + texts;
}

/* No row has more than one panel less than another. Returns: the bottom of the last row */
static double
add_panels (Strip  *self,
            double  y)
{
  guint n = self->panels->len, n_rows = (n + self->n_columns - 1) / self->n_columns;

  for (guint row = 0; row < n_rows; row++)
    {
      /* The longer rows come first. */
      guint first = row * (n / n_rows) + MIN (row, n % n_rows), n_panels = n / n_rows + (row < n % n_rows ? 1 : 0);

      y = add_row (self, first, first + n_panels, row > 0 ? y + ROW_GAP * self->composer.scale : y);
    }
  return y;
}

/* A short list of what no stage is about stands below the first panel, where it is seen first; a long one would be a column of its own. */
static void
place_others (Strip *self)
{
  g_autoptr (XitongTextBlock) block = NULL;

  if (self->others == NULL)
    return;
  block = xitong_text_measure (self->composer.measure, self->others, self->composer.language, XITONG_TEXT_LEGEND, self->panel_width);
  if (block->lines->len <= FEW_LINES)
    g_array_index (self->panels, Panel, 0).names = g_steal_pointer (&self->others);
}

/* A long list is below all panels, in the whole width. Returns: where it ends */
static double
add_others (Strip  *self,
            double  y)
{
  XitongComposer *composer = &self->composer;
  XitongMark *mark;

  if (self->others == NULL)
    return y;
  mark = xitong_mark_new (XITONG_MARK_CAPTION, "strip:untouched");
  y += OTHERS_GAP * composer->scale;
  y += xitong_composer_add_paragraph (composer, mark, self->others, XITONG_TEXT_LEGEND, composer->left, y, composer->right - composer->left);
  xitong_scene_add (self->scene, mark);
  return y;
}

static double
add_title (Strip                    *self,
           const XitongStripOptions *options)
{
  double bottom;

  if (options->title == NULL)
    return EDGE_ABOVE * self->composer.scale;
  xitong_scene_add (self->scene, xitong_scene_title_new_mark (&self->composer, options->title, options->subtitle, &bottom));
  return bottom + TITLE_GAP * self->composer.scale;
}

/* What the small charts show is what the legend of the whole ones explains, but for words. */
static double
add_legend (Strip                    *self,
            const XitongStripOptions *options,
            double                    y)
{
  g_autoptr (GArray) footnotes = g_array_new (FALSE, FALSE, sizeof (XitongFootnote));
  XitongComposer before = self->composer, after = self->composer;

  before.scene = after.scene = self->scene;
  before.footnotes = after.footnotes = footnotes;
  before.wordless = after.wordless = TRUE;
  before.layout = options->before;
  after.layout = options->after;
  return y + xitong_legend_add (&before, &after, y);
}

/* Panels between two reconstructions are reconstructions; between others they are neither that nor copies. */
static gboolean
is_reconstruction (XitongLayout *chart)
{
  return chart != NULL && xitong_structure_get_drawing (chart->selection->structure) == XITONG_DRAWING_RECONSTRUCTED;
}

static char *
dup_caption (const XitongTransition   *transition,
             const XitongStripOptions *options)
{
  g_autofree char *note = xitong_transition_dup_note (transition);
  gboolean says_so = is_reconstruction (options->before) && is_reconstruction (options->after);
  GString *text = g_string_new (says_so ? _("A reconstruction.") : NULL);

  xitong_footnotes_append_sentence (text, _("Panel a is the chart before, the last one the chart after; those between are the "
                                            "stages from the one to the other, not moments in time. Numbered is what a stage is about, and ringed "
                                            "what comes, goes or gets another superior, to which an arrow points; what is only no longer told has no ring."));
  if (note != NULL)
    g_string_append_printf (text, " %s", note);
  return g_string_free (text, FALSE);
}

static double
add_caption (Strip                    *self,
             const XitongStripOptions *options,
             double                    y)
{
  g_autofree char *text = dup_caption (self->transition, options);
  g_autofree char *sources = xitong_cited_pages_dup_paragraph (self->scene->cited);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_CAPTION, "caption");
  double left = self->composer.left, width = self->composer.right - left;

  y += xitong_composer_add_paragraph (&self->composer, mark, text, XITONG_TEXT_CAPTION, left, y, width);
  if (sources != NULL)
    {
      y += NOTE_GAP * self->composer.scale;
      y += xitong_composer_add_paragraph (&self->composer, mark, sources, XITONG_TEXT_CAPTION, left, y, width);
    }
  xitong_scene_add (self->scene, mark);
  return y;
}

/* Returns: the height of a chart where so many stand beside each other */
static double
measure_charts (Strip *self,
                guint  n_columns)
{
  const XitongScene *before = xitong_transition_get_before (self->transition);
  const XitongScene *after = xitong_transition_get_after (self->transition);
  double width = self->composer.right - self->composer.left;

  self->panel_width = (width - (n_columns - 1) * COLUMN_GAP * self->composer.scale) / n_columns;
  self->shrink = MIN (1, self->panel_width / MAX (before->width, after->width));
  return self->shrink * MAX (before->height, after->height);
}

/* Four panels are two and two, unless that makes them higher than a page. */
static void
measure (Strip                    *self,
         const XitongStripOptions *options)
{
  double s = self->composer.scale;

  self->composer.left = EDGE * s;
  self->composer.right = options->width - EDGE * s;
  self->n_columns = options->width >= WIDE * s ? 3 : options->width >= MIDDLING * s ? 2 : 1;
  if (self->n_columns == 3 && self->panels->len == 4 && HIGHEST * options->width >= 2 * measure_charts (self, 2))
    self->n_columns = 2;
  self->chart_height = measure_charts (self, self->n_columns);
}

static void
describe (Strip                    *self,
          const XitongStripOptions *options)
{
  const XitongScene *before = xitong_transition_get_before (self->transition);
  const XitongScene *after = xitong_transition_get_after (self->transition);

  self->scene->title = g_strdup (options->title != NULL ? options->title : after->title);
  self->scene->description = g_strdup (options->subtitle != NULL ? options->subtitle : after->description);
  self->scene->language = g_strdup (after->language);
  self->scene->cited = xitong_cited_pages_new ();
  xitong_cited_pages_add_all (self->scene->cited, before->cited);
  xitong_cited_pages_add_all (self->scene->cited, after->cited);
}

XitongScene *
xitong_strip_scene_new (XitongTransition         *transition,
                        const XitongStripOptions *options,
                        const XitongTextMeasure  *measure_texts)
{
  double font_size = xitong_transition_get_after (transition)->font_size, y;
  Strip self = {
    .composer = { .measure = measure_texts, .language = options->language, .scale = font_size / 7 }, .transition = transition,
  };

  self.scene = xitong_scene_new (options->width, 0, font_size);
  self.panels = g_array_new (FALSE, FALSE, sizeof (Panel));
  g_array_set_clear_func (self.panels, panel_clear);
  self.numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  describe (&self, options);
  list_panels (&self);
  measure (&self, options);
  place_others (&self);
  y = add_others (&self, add_panels (&self, add_title (&self, options)));
  if (options->legend && options->before != NULL && options->after != NULL)
    y = add_legend (&self, options, y + ROW_GAP * self.composer.scale);
  if (options->caption)
    y = add_caption (&self, options, y + ROW_GAP * self.composer.scale);
  self.scene->height = y + 2 * self.composer.scale;
  xitong_scene_add_ground (self.scene);
  xitong_scene_seal (self.scene);
  g_array_unref (self.panels);
  g_hash_table_unref (self.numbers);
  g_free (self.others);
  return self.scene;
}
