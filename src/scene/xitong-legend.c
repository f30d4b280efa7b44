/* xitong-legend.c - the list of signs that are on a chart, and of no others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend.h"

#include "xitong-comparison.h"
#include "xitong-legend-item.h"
#include "xitong-text-style.h"

#include <glib/gi18n-lib.h>

#define ROW 11.0
#define LEAST_COLUMN 112.0

/**
 * Legend:
 * @composer: of the first chart, and of the legend
 * @other: (nullable): of the second chart of a comparison
 */
typedef struct
{
  XitongComposer *composer;
  XitongComposer *other;
  GArray         *items;
} Legend;

static void
item_clear (gpointer item)
{
  g_free (((XitongLegendItem *) item)->text);
}

static XitongLegendItem *
add_item (Legend              *self,
          XitongLegendItemKind kind,
          const char          *text)
{
  XitongLegendItem item = { .kind = kind, .text = g_strdup (text) };

  g_array_append_val (self->items, item);
  return &g_array_index (self->items, XitongLegendItem, self->items->len - 1);
}

static const char *
get_kind_text (XitongUnitKind kind)
{
  switch (kind)
    {
    case XITONG_UNIT_ORGAN:
      return C_("legend", "organ");
    case XITONG_UNIT_SECTION:
      return C_("legend", "section, department");
    case XITONG_UNIT_POST:
      return C_("legend", "post, held by one person");
    case XITONG_UNIT_BODY:
      return C_("legend", "body with members");
    case XITONG_UNIT_GROUP:
      return C_("legend", "group of people");
    case XITONG_UNIT_FORUM:
      return C_("legend", "meeting, forum");
    case XITONG_UNIT_INSTRUMENT:
      return C_("legend", "files, norms, laws");
    case XITONG_UNIT_SITE:
      return C_("legend", "place where people are sent");
    case XITONG_UNIT_CAMPAIGN:
    default:
      return C_("legend", "campaign");
    }
}

typedef struct
{
  gboolean kinds[XITONG_UNIT_CAMPAIGN + 1];
  gboolean states[XITONG_N_BADGES];
  gboolean several;
  gboolean files;
  gboolean ghosts;
  gboolean idle;
  gboolean inferred_box;
  gboolean reported_box;
  gboolean reported;
  gboolean inferred_line;
  gboolean disputed;
  gboolean stub;
  gboolean subordination;
  gboolean nominal;
  gboolean denied;
  gboolean bar;
  gboolean fates[XITONG_FATE_MOVED + 1];
  gboolean formalities[XITONG_N_FORMALITIES];
  gboolean denied_forms[XITONG_FORM_BOTH + 1];
} Seen;

static void
note_evidence (Seen                 *seen,
               const XitongEvidence *evidence)
{
  if (evidence == NULL)
    return;
  if (evidence->standing == XITONG_STANDING_REPORTED)
    seen->reported = TRUE;
  else if (evidence->standing >= XITONG_STANDING_INFERRED)
    seen->inferred_line = TRUE;
  else if (xitong_evidence_is_disputed (evidence))
    seen->disputed = TRUE;
}

static void
note_proposed (Seen          *seen,
               XitongProposed proposed)
{
  if (proposed == XITONG_PROPOSED_NEW)
    seen->states[XITONG_BADGE_PROPOSED] = TRUE;
  else if (proposed == XITONG_PROPOSED_CUT)
    seen->states[XITONG_BADGE_CUT] = TRUE;
  else if (proposed == XITONG_PROPOSED_MOVED)
    seen->states[XITONG_BADGE_MOVED] = TRUE;
  else if (proposed == XITONG_PROPOSED_CHANGED)
    seen->states[XITONG_BADGE_CHANGED] = TRUE;
}

static void
note_box (Seen                  *seen,
          const XitongPlacedBox *box,
          const XitongEra       *era)
{
  const XitongPlacement *placement = box->unit->placement;
  XitongStanding standing = xitong_placement_get_standing (placement, era);

  if (box->ghost != NULL)
    {
      seen->ghosts = TRUE;
      return;
    }
  seen->kinds[placement->unit->kind] = TRUE;
  seen->several = seen->several || box->stack > 0;
  seen->files = seen->files || box->unit->keeps_files;
  seen->idle = seen->idle || !xitong_placement_acts (placement);
  if (standing == XITONG_STANDING_REPORTED)
    seen->reported_box = seen->reported = TRUE;
  if (standing >= XITONG_STANDING_INFERRED)
    seen->inferred_box = TRUE;
  if (placement->evidence != NULL && xitong_evidence_is_disputed (placement->evidence))
    seen->disputed = TRUE;
  note_proposed (seen, placement->proposed);
  for (guint i = 0; placement->marks != NULL && i < placement->marks->len; i++)
    {
      XitongStandingMark *state = &g_array_index (placement->marks, XitongStandingMark, i);

      seen->states[xitong_badge_find_state (xitong_entity_get_id (state->kind))] = TRUE;
    }
}

static void
note_route (Seen              *seen,
            const XitongRoute *route)
{
  if (route->kind == XITONG_ROUTE_BAR)
    {
      seen->bar = TRUE;
      note_evidence (seen, route->bar->holding->evidence);
    }
  else if (route->kind == XITONG_ROUTE_TIE)
    {
      seen->nominal = seen->nominal || route->tie->tie->strength == XITONG_STRENGTH_NOMINAL;
      seen->denied = seen->denied || route->tie->tie->denied != XITONG_FORM_UNSAID;
      note_evidence (seen, route->tie->tie->evidence);
    }
  else
    {
      seen->stub = seen->stub || route->kind == XITONG_ROUTE_STUB;
      seen->subordination = seen->subordination || route->kind == XITONG_ROUTE_SUBORDINATION;
      seen->nominal = seen->nominal || route->subordination->claim->strength == XITONG_STRENGTH_NOMINAL;
      note_evidence (seen, route->subordination->claim->evidence);
    }
}

/* On a chart of charter against practice. */
static void
note_formality (Seen              *seen,
                XitongStructure   *structure,
                const XitongRoute *route)
{
  if (route->kind == XITONG_ROUTE_TIE)
    {
      XitongFormality formality = xitong_formality_of_tie (route->tie->tie);

      if (formality == XITONG_FORMALITY_DENIED)
        seen->denied_forms[route->tie->tie->denied] = TRUE;
      seen->formalities[formality] = TRUE;
      seen->denied = FALSE;
    }
  else if (route->kind != XITONG_ROUTE_BAR)
    seen->formalities[xitong_formality_of_superior (xitong_structure_get (structure, route->subordination->unit),
                                                    route->subordination->claim)] = TRUE;
}

static void
look_at_chart (XitongComposer *composer,
               Seen           *seen)
{
  XitongLayout *layout = composer->layout;

  GHashTableIter fates;
  gpointer fate;

  if (layout->selection->fates != NULL)
    {
      g_hash_table_iter_init (&fates, layout->selection->fates);
      while (g_hash_table_iter_next (&fates, NULL, &fate))
        seen->fates[GPOINTER_TO_INT (fate)] = TRUE;
    }
  for (guint i = 0; i < layout->boxes->len; i++)
    note_box (seen, &g_array_index (layout->boxes, XitongPlacedBox, i), layout->selection->structure->era);
  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      note_route (seen, route);
      if (layout->selection->gap)
        note_formality (seen, layout->selection->structure, route);
    }
}

static void
add_boxes (Legend     *self,
           const Seen *seen)
{
  for (guint kind = 0; kind <= XITONG_UNIT_CAMPAIGN; kind++)
    if (seen->kinds[kind])
      add_item (self, XITONG_LEGEND_BOX, get_kind_text ((XitongUnitKind) kind))->unit_kind = (XitongUnitKind) kind;
  if (seen->several)
    add_item (self, XITONG_LEGEND_SEVERAL, C_("legend", "several of a kind"));
  if (seen->reported_box)
    add_item (self, XITONG_LEGEND_REPORTED_BOX, C_("legend", "told of, not documented"));
  if (seen->inferred_box)
    add_item (self, XITONG_LEGEND_INFERRED_BOX, C_("legend", "inferred, or carried on"));
  if (seen->ghosts)
    add_item (self, XITONG_LEGEND_GHOST, C_("legend", "its place in some enterprises"));
  if (seen->idle)
    add_item (self, XITONG_LEGEND_IDLE_BOX, C_("legend", "does not act"));
}

static void
add_badges (Legend     *self,
            const Seen *seen)
{
  static const char * const texts[XITONG_N_BADGES] = {
    [XITONG_BADGE_VACANT] = NC_("legend", "vacant"),
    [XITONG_BADGE_SIDELINED] = NC_("legend", "sidelined"),
    [XITONG_BADGE_CONFINED] = NC_("legend", "confined"),
    [XITONG_BADGE_PARALYSED] = NC_("legend", "paralysed"),
    [XITONG_BADGE_NOMINAL] = NC_("legend", "on paper"),
    [XITONG_BADGE_REPLACED] = NC_("legend", "another acts in its stead"),
    [XITONG_BADGE_SPLIT] = NC_("legend", "split"),
    [XITONG_BADGE_TARGETED] = NC_("legend", "under attack"),
    [XITONG_BADGE_REHABILITATED] = NC_("legend", "rehabilitated"),
    [XITONG_BADGE_OTHER_STATE] = NC_("legend", "in a state of its own"),
    [XITONG_BADGE_PROPOSED] = NC_("legend", "only proposed"),
    [XITONG_BADGE_CUT] = NC_("legend", "to be cut, as proposed"),
    [XITONG_BADGE_MOVED] = NC_("legend", "to be moved, as proposed"),
    [XITONG_BADGE_CHANGED] = NC_("legend", "to be changed, as proposed"),
  };

  if (seen->files)
    add_item (self, XITONG_LEGEND_BADGE, C_("legend", "keeps files, all or in part"))->badge = XITONG_BADGE_FILES;
  for (guint i = XITONG_BADGE_VACANT; i < XITONG_N_BADGES; i++)
    if (seen->states[i] && texts[i] != NULL)
      add_item (self, XITONG_LEGEND_BADGE, g_dpgettext2 (GETTEXT_PACKAGE, "legend", texts[i]))->badge = (XitongBadge) i;
}

static void
add_signs (Legend     *self,
           const Seen *seen)
{
  GArray *footnotes = self->composer->footnotes;

  if (seen->reported)
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "told by others"))->sign = "°";
  if (seen->inferred_line && seen->disputed)
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "inferred, or in dispute"))->sign = "?";
  else if (seen->inferred_line || seen->disputed)
    add_item (self, XITONG_LEGEND_SIGN, seen->disputed ? C_("legend", "in dispute") : C_("legend", "inferred, not in the source"))->sign = "?";
  if (seen->fates[XITONG_FATE_ADDED])
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "new"))->sign = "+";
  if (seen->fates[XITONG_FATE_REMOVED])
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "gone"))->sign = "−";
  if (seen->fates[XITONG_FATE_MOVED])
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "stands elsewhere now"))->sign = "→";
  if (footnotes->len > 0)
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "see notes"))->sign = footnotes->len == 1 ? "a" : footnotes->len == 2 ? "a, b" : "a, b …";
}

/* The numbers of a procedure's steps, and what has no part in it. */
static void
add_steps (Legend *self)
{
  const XitongWalkOutline *outline = self->composer->outline;
  GArray *boxes = self->composer->layout->boxes;
  const char *number = NULL;
  gboolean veto = FALSE, in_no_order = FALSE, quiet = FALSE;

  for (guint i = 0; outline != NULL && i < outline->rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (outline->rows, XitongOutlineRow, i);

      if (row->kind != XITONG_OUTLINE_STEP)
        continue;
      if (row->number != NULL && number == NULL)
        number = row->number;
      in_no_order = in_no_order || row->number == NULL;
      veto = veto || row->walked->step->veto;
    }
  for (guint i = 0; i < boxes->len; i++)
    quiet = quiet || xitong_composer_is_quiet (self->composer, g_array_index (boxes, XitongPlacedBox, i).unit->placement->unit);
  if (number != NULL)
    add_item (self, XITONG_LEGEND_STEP, C_("legend", "step, in this order"))->sign = number;
  if (in_no_order)
    add_item (self, XITONG_LEGEND_STEP, C_("legend", "step, in no order"));
  if (veto)
    {
      XitongLegendItem *item = add_item (self, XITONG_LEGEND_STEP, C_("legend", "step that can stop it"));

      item->sign = number;
      item->veto = TRUE;
    }
  if (quiet)
    add_item (self, XITONG_LEGEND_QUIET_BOX, C_("legend", "has no part in it"));
}

/* The signs of a comparison: the letters of counterparts, and what is only on one side. */
static void
add_comparison (Legend *self)
{
  const XitongComparison *comparison = self->composer->comparison;

  if (comparison == NULL)
    return;
  if (comparison->rows->len > 0)
    add_item (self, XITONG_LEGEND_LETTER, C_("legend", "counterparts, see the list"))->sign =
      g_array_index (comparison->rows, XitongComparisonRow, 0).letter;
  if (comparison->has_only)
    add_item (self, XITONG_LEGEND_LETTER, C_("legend", "only on this chart"))->sign = XITONG_COMPARISON_ONLY;
  if (comparison->has_moved)
    add_item (self, XITONG_LEGEND_LETTER, C_("legend", "stands elsewhere on the other"))->sign = XITONG_COMPARISON_MOVED;
}

static XitongLegendItem *
find_line (Legend                *self,
           const XitongLineStyle *style,
           XitongHead             head,
           gboolean               both_ends)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      XitongLegendItem *item = &g_array_index (self->items, XitongLegendItem, i);

      if (item->kind == XITONG_LEGEND_LINE && item->style == style && item->head == head && item->both_ends == both_ends)
        return item;
    }
  return NULL;
}

static gboolean
lists (const char *text,
       const char *word)
{
  g_auto (GStrv) words = g_strsplit (text, ", ", -1);

  return g_strv_contains ((const char * const *) words, word);
}

static void
add_tie (Legend            *self,
         const XitongRoute *route)
{
  const XitongStandingTie *tie = route->tie->tie;
  XitongTieKind *kind = tie->kind;
  const char *id = xitong_entity_get_id (kind->base != NULL ? kind->base : kind);
  const XitongLineStyle *style = xitong_line_style_get (kind->style);
  XitongHead head = xitong_line_style_find_head (kind->style, id);
  const char *title = xitong_entity_get_title_in (kind, self->composer->language);
  XitongLegendItem *item = find_line (self, style, head, !tie->directed);
  char *longer;

  if (item == NULL)
    {
      item = add_item (self, XITONG_LEGEND_LINE, title);
      item->style = style;
      item->head = head;
      item->both_ends = !tie->directed;
    }
  else if (!lists (item->text, title))
    {
      longer = g_strconcat (item->text, ", ", title, NULL);
      g_free (item->text);
      item->text = longer;
    }
}

static void
add_formalities (Legend     *self,
                 const Seen *seen)
{
  static const char * const texts[XITONG_N_FORMALITIES] = {
    [XITONG_FORMALITY_PAPER] = NC_("legend", "by the charter only"),
    [XITONG_FORMALITY_PRACTICE] = NC_("legend", "in practice only"),
    [XITONG_FORMALITY_BOTH] = NC_("legend", "by the charter and in practice"),
  };
  static const char * const denied[] = {
    [XITONG_FORM_FORMAL] = NC_("legend", "no such line by the charter"),
    [XITONG_FORM_EFFECTIVE] = NC_("legend", "no such line in practice"),
    [XITONG_FORM_BOTH] = NC_("legend", "no such line at all"),
  };

  for (guint i = XITONG_FORMALITY_PAPER; i <= XITONG_FORMALITY_BOTH; i++)
    if (seen->formalities[i])
      add_item (self, XITONG_LEGEND_FORMALITY, g_dpgettext2 (GETTEXT_PACKAGE, "legend", texts[i]))->formality = (XitongFormality) i;
  for (guint i = XITONG_FORM_FORMAL; i <= XITONG_FORM_BOTH; i++)
    if (seen->denied_forms[i])
      {
        XitongLegendItem *item = add_item (self, XITONG_LEGEND_FORMALITY, g_dpgettext2 (GETTEXT_PACKAGE, "legend", denied[i]));

        item->formality = XITONG_FORMALITY_DENIED;
        item->denied = (XitongForm) i;
      }
}

static void
add_ties (Legend       *self,
          XitongLayout *layout,
          guint         style)
{
  for (guint i = 0; i < layout->routes->len; i++)
    {
      XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      if (route->kind == XITONG_ROUTE_TIE && (guint) route->tie->tie->kind->style == style)
        add_tie (self, route);
    }
}

static void
add_lines (Legend     *self,
           const Seen *seen)
{
  add_formalities (self, seen);
  if (seen->subordination)
    add_item (self, XITONG_LEGEND_LINE, C_("legend", "stands under"))->style = &xitong_subordination_style;
  if (seen->stub)
    add_item (self, XITONG_LEGEND_STUB, C_("legend", "superior not named"));
  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    {
      add_ties (self, self->composer->layout, style);
      if (self->other != NULL)
        add_ties (self, self->other->layout, style);
    }
  if (seen->nominal)
    add_item (self, XITONG_LEGEND_NOMINAL, C_("legend", "in name only"));
  if (seen->denied)
    add_item (self, XITONG_LEGEND_DENIED, C_("legend", "there is no such line"));
  if (seen->bar)
    add_item (self, XITONG_LEGEND_BAR, C_("legend", "one person in several posts"));
}

static gboolean
is_wide (const XitongLegendItem *item)
{
  return item->kind == XITONG_LEGEND_LINE || item->kind == XITONG_LEGEND_NOMINAL || item->kind == XITONG_LEGEND_DENIED || item->kind == XITONG_LEGEND_BAR
         || item->kind == XITONG_LEGEND_FORMALITY;
}

/* From the first line on all items are lines. */
static gboolean
starts_lines (const XitongLegendItem *item)
{
  return is_wide (item) || item->kind == XITONG_LEGEND_STUB;
}

/* One item: its sample, and what it means, broken at the width of the column. */
static double
set_item (Legend                 *self,
          XitongMark             *mark,
          const XitongLegendItem *item,
          double                  x,
          double                  y,
          double                  column)
{
  XitongComposer *composer = self->composer;
  double s = composer->scale;
  double indent = (starts_lines (item) ? 30 : 24) * s;
  double line = xitong_text_style_get (XITONG_TEXT_LEGEND)->line_height * 7 * s;
  double height;

  xitong_legend_item_draw (composer, mark, item, x, y + 0.5 * ROW * s);
  height = xitong_composer_add_paragraph (composer, mark, item->text, XITONG_TEXT_LEGEND, x + indent,
                                          y + 0.5 * (ROW * s - line), column - indent - 6 * s);
  return MAX (ROW * s, height + ROW * s - line);
}

static guint
divide (guint n_items,
        guint n_columns)
{
  return n_columns > 0 ? (n_items + n_columns - 1) / n_columns : n_items > 0 ? G_MAXUINT : 0;
}

/* Boxes and signs have columns of their own, as have lines: so many for the first that the legend is as low as can be. */
static guint
choose_columns (guint n_boxes,
                guint n_lines,
                guint n_columns)
{
  guint best = n_columns, lowest = G_MAXUINT;

  for (guint n = n_columns; n <= n_columns; n--)
    {
      guint rows = MAX (divide (n_boxes, n), divide (n_lines, n_columns - n));

      if (rows >= lowest)
        continue;
      lowest = rows;
      best = n;
    }
  return best;
}

/* The items from @first on in so many columns; returns the height of the highest. */
static double
set_columns (Legend     *self,
             XitongMark *mark,
             guint       first,
             guint       n_items,
             guint       n_columns,
             double      x,
             double      y,
             double      column)
{
  guint n_rows = divide (n_items, n_columns);
  double deepest = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      double down = y;

      for (guint j = i * n_rows; j < MIN ((i + 1) * n_rows, n_items); j++)
        down += set_item (self, mark, &g_array_index (self->items, XitongLegendItem, first + j), x + i * column, down, column);
      deepest = MAX (deepest, down - y);
    }
  return deepest;
}

static double
set_items (Legend     *self,
           XitongMark *mark,
           double      y)
{
  XitongComposer *composer = self->composer;
  double width = composer->right - composer->left;
  guint n_columns = (guint) CLAMP (width / (LEAST_COLUMN * composer->scale), 1, 8);
  double column = width / n_columns, left = composer->left;
  double of_boxes, of_lines;
  guint n_boxes = 0, n_lines, n_for_boxes;

  while (n_boxes < self->items->len && !starts_lines (&g_array_index (self->items, XitongLegendItem, n_boxes)))
    n_boxes++;
  n_lines = self->items->len - n_boxes;
  /* Where there is but one column they stand below each other. */
  if (n_columns == 1)
    return set_columns (self, mark, 0, self->items->len, 1, left, y, column);
  n_for_boxes = choose_columns (n_boxes, n_lines, n_columns);
  of_boxes = set_columns (self, mark, 0, n_boxes, n_for_boxes, left, y, column);
  of_lines = set_columns (self, mark, n_boxes, n_lines, n_columns - n_for_boxes, left + n_for_boxes * column, y, column);
  return MAX (of_boxes, of_lines);
}

double
xitong_legend_add (XitongComposer *composer,
                   XitongComposer *other,
                   double          y)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (XitongLegendItem));
  Legend self = { composer, other, items };
  Seen seen = { 0 };
  XitongMark *mark;
  double height;

  g_array_set_clear_func (items, item_clear);
  look_at_chart (composer, &seen);
  if (other != NULL)
    look_at_chart (other, &seen);
  add_steps (&self);
  add_comparison (&self);
  add_boxes (&self, &seen);
  add_badges (&self, &seen);
  add_signs (&self, &seen);
  add_lines (&self, &seen);
  if (items->len == 0)
    return 0;
  mark = xitong_mark_new (XITONG_MARK_LEGEND, "legend");
  mark->title = g_strdup (_("Legend"));
  height = set_items (&self, mark, y);
  xitong_scene_add (composer->scene, mark);
  return height;
}
