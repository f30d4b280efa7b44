/* xitong-node-text.c - the texts in the boxes and beside the lines of a diagram
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-node-text.h"

#include <glib/gi18n-lib.h>

#include "xitong-halves.h"

/* Of fewer it takes a second thread longer to look up its fonts than to measure them. */
#define MANY_NODES 2500

typedef struct
{
  XitongDiagram             *diagram;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  const char                *language;
  double                     wrap;
  double                     label_wrap;
} Texts;

static const XitongText *
find_native (const XitongTexts *terms,
             const char        *case_language)
{
  for (guint i = 0; terms != NULL && i < xitong_texts_get_size (terms); i++)
    {
      const XitongText *term = xitong_texts_get (terms, i);

      if (strstr (term->language, "-Latn") == NULL && !g_str_has_prefix (term->language, case_language))
        return term;
    }
  return NULL;
}

/* A narrow space at which no line is broken: the sign stays with the first word of a name. */
#define NARROW_GAP "\342\200\257"

/* On a difference chart: what is new, gone, stands under somebody else, is no longer told of, goes on in others, comes out of others. */
static const char *
get_fate_sign (const XitongSelection *selection,
               gconstpointer          thing)
{
  static const char * const signs[XITONG_N_FATES] = {
    [XITONG_FATE_KEPT] = "", [XITONG_FATE_ADDED] = "+", [XITONG_FATE_REMOVED] = "−", [XITONG_FATE_MOVED] = "→",
    [XITONG_FATE_LAPSED] = "…", [XITONG_FATE_SUCCEEDED] = "»", [XITONG_FATE_SUCCEEDS] = "«",
  };

  return signs[xitong_selection_get_fate (selection, thing)];
}

/* There is more room above the enterprise than in the columns of boxes below, and what is high there makes all of the chart higher. */
#define OUTER_ROOM 1.3

static void
add_block (Texts          *self,
           XitongNode     *node,
           const char     *text,
           const char     *language,
           XitongTextRole  role)
{
  double wrap = self->wrap * (role == XITONG_TEXT_HEAD_NAME ? 1.35 : role == XITONG_TEXT_NAME ? 1.0 : 1.15);

  if (node->column < 0)
    wrap *= OUTER_ROOM;
  if (node->spans)
    wrap = 400 * self->diagram->scale;
  if (text != NULL && *text != '\0')
    g_ptr_array_add (node->blocks, xitong_text_measure (self->measure, text, language, role, wrap));
}

static char *
dup_signed (const char *sign,
            const char *gap,
            const char *text)
{
  return g_strconcat (sign, *sign != '\0' ? gap : "", text, NULL);
}

static void
add_names (Texts      *self,
           XitongNode *node)
{
  const XitongPlacement *placement = node->unit->placement;
  const char *case_language = self->diagram->selection->structure->enterprise_case->language;
  const XitongText *native = find_native (placement->terms, case_language);
  XitongTextRole role = node->head ? XITONG_TEXT_HEAD_NAME : XITONG_TEXT_NAME;
  const char *sign = get_fate_sign (self->diagram->selection, placement->unit);
  g_autofree char *name = NULL;

  if (self->options->labels == XITONG_LABELS_NATIVE && native != NULL)
    {
      name = dup_signed (sign, NARROW_GAP, native->text);
      add_block (self, node, name, native->language, role);
      return;
    }
  name = dup_signed (sign, NARROW_GAP, xitong_placement_get_title (placement, self->language));
  add_block (self, node, name, self->language, role);
  if (self->options->labels == XITONG_LABELS_BOTH && native != NULL)
    add_block (self, node, native->text, native->language, XITONG_TEXT_TERM);
}

static void
add_parts (Texts      *self,
           XitongNode *node)
{
  GPtrArray *parts = node->unit->parts;

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      const XitongPlacement *part = g_ptr_array_index (parts, i);

      add_block (self, node, xitong_placement_get_title (part, self->language), self->language, XITONG_TEXT_PART);
    }
  if (parts != NULL && parts->len > 0 && node->unit->placement->unit->open)
    /* Translators: the last line of a list of offices that is not complete. */
    add_block (self, node, _("and others"), NULL, XITONG_TEXT_PART);
}

static void
add_holders (Texts      *self,
             XitongNode *node)
{
  XitongStructure *structure = self->diagram->selection->structure;

  for (guint i = 0; i < structure->holdings->len; i++)
    {
      const XitongHolding *holding = g_ptr_array_index (structure->holdings, i);

      if (holding->posts->len == 1
          && holding->holder->kind == XITONG_HOLDER_PERSON
          && g_ptr_array_index (holding->posts, 0) == node->unit->placement->unit)
        add_block (self, node, xitong_entity_get_title_in (holding->holder, self->language), self->language,
                   XITONG_TEXT_HOLDER);
    }
}

/* A chip for each who was sent here; "?" where the source does not say whether here or to another place. */
static void
add_guests (Texts      *self,
            XitongNode *node)
{
  XitongStructure *structure = self->diagram->selection->structure;

  for (guint i = 0; i < structure->holdings->len; i++)
    {
      const XitongHolding *holding = g_ptr_array_index (structure->holdings, i);
      g_autofree char *chip = NULL;

      if (!g_ptr_array_find (holding->at, node->unit->placement->unit, NULL))
        continue;
      chip = g_strconcat (xitong_entity_get_title_in (holding->holder, self->language), holding->at->len > 1 ? " ?" : "",
                          NULL);
      add_block (self, node, chip, self->language, XITONG_TEXT_HOLDER);
    }
}

static void
size_node (Texts      *self,
           XitongNode *node)
{
  double scale = self->diagram->scale;
  double side = 4.0 * scale;

  for (guint i = 0; i < node->blocks->len; i++)
    {
      XitongTextBlock *block = g_ptr_array_index (node->blocks, i);

      node->width = MAX (node->width, block->width);
      node->height += block->height;
    }
  if (node->unit->placement->unit->kind == XITONG_UNIT_POST)
    side = 5.5 * scale;
  else if (node->unit->placement->unit->kind != XITONG_UNIT_SECTION)
    side = 5.0 * scale;
  node->width += 2 * side;
  node->height += (node->unit->placement->unit->kind == XITONG_UNIT_ORGAN ? 10.0 : 8.0) * scale;
}

/* By how many the unit is found there, by each claim of the place. */
static void
add_tallies (Texts      *self,
             XitongNode *node)
{
  GPtrArray *contested = node->unit->placement->contested;

  for (guint i = 0; i < contested->len; i++)
    {
      XitongContested *claim = g_ptr_array_index (contested, i);
      g_autofree char *tally = NULL;

      if (claim->absent || claim->superior != node->ghost->contested->superior || claim->system != node->ghost->contested->system)
        continue;
      tally = xitong_evidence_dup_tally (xitong_entity_data (claim)->evidence);
      add_block (self, node, tally, NULL, XITONG_TEXT_SUBTITLE);
    }
}

static void
measure_node (Texts      *self,
              XitongNode *node)
{
  const XitongPlacement *placement = node->unit->placement;

  node->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_text_block_unref);
  add_names (self, node);
  if (node->ghost != NULL)
    {
      add_tallies (self, node);
      size_node (self, node);
      return;
    }
  if (placement->subtitle != NULL)
    add_block (self, node, xitong_texts_pick (placement->subtitle, self->language), self->language,
               placement->unit->kind == XITONG_UNIT_POST ? XITONG_TEXT_SUBTITLE : XITONG_TEXT_TERM);
  if (!node->spans)
    add_parts (self, node);
  if (placement->unit->kind == XITONG_UNIT_POST)
    add_holders (self, node);
  add_guests (self, node);
  size_node (self, node);
}

/* The signs that the legend explains: told by informants, or inferred. */
static const char *
find_sign (const XitongEvidence *evidence)
{
  if (evidence == NULL)
    return "";
  if (evidence->standing == XITONG_STANDING_REPORTED)
    return "°";
  if (evidence->standing >= XITONG_STANDING_INFERRED || xitong_evidence_is_disputed (evidence))
    return " ?";
  return "";
}

static XitongTextBlock *
measure_label (Texts      *self,
               const char *text,
               const char *sign)
{
  g_autofree char *label = g_strconcat (text, sign, NULL);

  g_strstrip (label);
  if (*label == '\0')
    return NULL;
  return xitong_text_measure (self->measure, label, self->language, XITONG_TEXT_LABEL, self->label_wrap);
}

static const char *
find_tie_text (Texts                   *self,
               const XitongStandingTie *tie)
{
  if (tie->label != NULL)
    return xitong_texts_pick (tie->label, self->language);
  return xitong_standing_tie_get_words (tie, self->language);
}

static const char *
find_subordination_text (const XitongSelectedSubordination *line)
{
  switch (line->claim->form)
    {
    case XITONG_FORM_FORMAL:
      return C_("subordination", "by charter");
    case XITONG_FORM_EFFECTIVE:
      return C_("subordination", "in fact");
    case XITONG_FORM_UNSAID:
    case XITONG_FORM_BOTH:
    default:
      return "";
    }
}

static void
measure_net (Texts     *self,
             XitongNet *net)
{
  XitongSelection *selection = self->diagram->selection;

  if (net->kind == XITONG_ROUTE_TIE)
    {
      const XitongStandingTie *tie = g_array_index (selection->ties, XitongSelectedTie, net->source).tie;

      g_autofree char *text = dup_signed (get_fate_sign (selection, &g_array_index (selection->ties, XitongSelectedTie, net->source)), " ",
                                          find_tie_text (self, tie));

      net->label = measure_label (self, text, find_sign (tie->evidence));
    }
  else if (net->kind == XITONG_ROUTE_BAR)
    {
      const XitongSelectedBar *bar = &g_array_index (selection->bars, XitongSelectedBar, net->source);
      g_autofree char *text = dup_signed (get_fate_sign (selection, bar), " ",
                                          xitong_entity_get_title_in (bar->holding->holder, self->language));

      net->label = measure_label (self, text, find_sign (bar->holding->evidence));
    }
  else if (net->kind == XITONG_ROUTE_SUBORDINATION)
    {
      const XitongSelectedSubordination *line;
      g_autofree char *text = NULL;

      line = &g_array_index (selection->subordinations, XitongSelectedSubordination, net->source);
      text = dup_signed (xitong_selection_get_fate (selection, line->unit) == XITONG_FATE_MOVED ? get_fate_sign (selection, line) : "", " ",
                         find_subordination_text (line));
      net->label = measure_label (self, text, find_sign (line->claim->evidence));
    }
}

gboolean
xitong_node_text_widen_label (XitongDiagram             *diagram,
                              guint                      net,
                              const XitongLayoutOptions *options,
                              const XitongTextMeasure   *measure,
                              double                     wrap)
{
  Texts self = { diagram, options, measure, options->language, wrap, wrap };
  XitongNet *widened = xitong_diagram_net (diagram, net);
  g_autoptr (XitongTextBlock) before = g_steal_pointer (&widened->label);

  measure_net (&self, widened);
  if (widened->label != NULL && before != NULL && widened->label->lines->len < before->lines->len)
    return TRUE;
  g_clear_pointer (&widened->label, xitong_text_block_unref);
  widened->label = g_steal_pointer (&before);
  return FALSE;
}

/* Outside the frame all who belong to a system may stand above the enterprise: its title would stand over nothing. */
static gboolean
holds_anything (XitongDiagram *diagram,
                int            column)
{
  for (guint i = 0; i < diagram->nodes->len; i++)
    if (xitong_diagram_node (diagram, i)->column == column && !xitong_diagram_band (diagram, xitong_diagram_node (diagram, i)->band)->above)
      return TRUE;
  for (guint i = 0; i < diagram->nets->len; i++)
    if (xitong_diagram_net (diagram, i)->from_column == column || xitong_diagram_net (diagram, i)->to_column == column)
      return TRUE;
  return FALSE;
}

/* A title stands over one column of boxes, or over two. */
static void
measure_column (Texts *self,
                guint  index)
{
  XitongColumn *column = xitong_diagram_column (self->diagram, index);
  double wrap = (column->n > 1 ? 2.6 : 1.5) * self->wrap;

  if (column->system == NULL || g_str_equal (column->system->role, "none") || !holds_anything (self->diagram, index))
    return;
  column->title = xitong_text_measure (self->measure, xitong_entity_get_title_in (column->system, self->language),
                                       self->language, XITONG_TEXT_ZONE_TITLE, wrap);
  if (xitong_entity_get_subtitle (column->system) != NULL)
    column->subtitle = xitong_text_measure (self->measure, xitong_entity_get_subtitle (column->system),
                                            self->language, XITONG_TEXT_ZONE_SUBTITLE, wrap);
}

static void
measure_nodes (guint    begin,
               guint    end,
               gpointer data)
{
  Texts *self = data;

  for (guint i = begin; i < end; i++)
    measure_node (self, xitong_diagram_node (self->diagram, i));
}

void
xitong_node_text_measure_all (XitongDiagram             *diagram,
                              const XitongLayoutOptions *options,
                              const XitongTextMeasure   *measure,
                              double                     wrap,
                              double                     label_wrap)
{
  Texts self = { diagram, options, measure, options->language, wrap, label_wrap };

  xitong_halves_run (diagram->nodes->len, MANY_NODES, measure_nodes, &self);
  for (guint i = 0; i < diagram->nets->len; i++)
    measure_net (&self, xitong_diagram_net (diagram, i));
}

void
xitong_node_text_measure_titles (XitongDiagram             *diagram,
                                 const XitongLayoutOptions *options,
                                 const XitongTextMeasure   *measure,
                                 double                     wrap)
{
  Texts self = { diagram, options, measure, options->language, wrap, wrap };

  for (guint i = 0; i < diagram->columns->len; i++)
    measure_column (&self, i);
}
