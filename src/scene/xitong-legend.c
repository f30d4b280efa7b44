/* xitong-legend.c - the list of signs that are on a chart, and of no others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend.h"

#include "xitong-comparison.h"
#include "xitong-legend-columns.h"
#include "xitong-legend-signs.h"

#include <glib/gi18n-lib.h>

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
add_item (Legend               *self,
          XitongLegendItemKind  kind,
          const char           *text)
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

static void
add_boxes (Legend                  *self,
           const XitongLegendSigns *seen)
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
    add_item (self, XITONG_LEGEND_GHOST, C_("legend", "its place in some (name not bold)"));
  if (seen->idle)
    add_item (self, XITONG_LEGEND_IDLE_BOX, C_("legend", "does not act"));
}

static void
add_badges (Legend                  *self,
            const XitongLegendSigns *seen)
{
  static const char * const texts[XITONG_N_BADGES] = {
    [XITONG_BADGE_VACANT] = NC_("legend", "vacant"),
    [XITONG_BADGE_SIDELINED] = NC_("legend", "sidelined"),
    [XITONG_BADGE_CONFINED] = NC_("legend", "confined"),
    [XITONG_BADGE_PARALYSED] = NC_("legend", "paralyzed"),
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

/* What is no longer told of did not end, so that it has a sign of its own. */
static void
add_fates (Legend                  *self,
           const XitongLegendSigns *seen)
{
  static const struct
  {
    XitongFate  fate;
    const char *sign;
    const char *text;
  } signs[] = {
    { XITONG_FATE_ADDED, "+", NC_("legend", "new (lines: heavy)") },
    { XITONG_FATE_REMOVED, "−", NC_("legend", "gone (lines: thin)") },
    { XITONG_FATE_LAPSED, "…", NC_("legend", "no longer told of (lines: thin)") },
    { XITONG_FATE_SUCCEEDED, "»", NC_("legend", "goes on in others: merged, split (thin)") },
    { XITONG_FATE_SUCCEEDS, "«", NC_("legend", "comes out of others: merged, split") },
    { XITONG_FATE_MOVED, "→", NC_("legend", "stands elsewhere now") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (seen->fates[signs[i].fate])
      add_item (self, XITONG_LEGEND_SIGN, g_dpgettext2 (GETTEXT_PACKAGE, "legend", signs[i].text))->sign = signs[i].sign;
}

static void
add_signs (Legend                  *self,
           const XitongLegendSigns *seen)
{
  GArray *footnotes = self->composer->footnotes;

  if (seen->reported)
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "told by others"))->sign = "°";
  if (seen->inferred_line && seen->disputed)
    add_item (self, XITONG_LEGEND_SIGN, C_("legend", "inferred, or in dispute"))->sign = "?";
  else if (seen->inferred_line || seen->disputed)
    add_item (self, XITONG_LEGEND_SIGN, seen->disputed ? C_("legend", "in dispute") : C_("legend", "inferred, not in the source"))->sign = "?";
  add_fates (self, seen);
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
  gboolean veto = FALSE, in_no_order = FALSE, outcome = FALSE, quiet = FALSE;

  for (guint i = 0; outline != NULL && i < outline->rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (outline->rows, XitongOutlineRow, i);

      outcome = outcome || row->kind == XITONG_OUTLINE_END;
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
  if (outcome)
    add_item (self, XITONG_LEGEND_OUTCOME, C_("legend", "how it ends"));
  if (quiet)
    add_item (self, XITONG_LEGEND_QUIET_BOX, C_("legend", "has no part in it (name not bold)"));
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
  const char *title = xitong_standing_tie_get_words (tie, self->composer->language);
  XitongLegendItem *item = find_line (self, style, head, !tie->directed), *other = find_line (self, style, head, tie->directed);
  char *longer;

  /* One kind is explained once, whether it is of one side here or of both there. */
  if (other != NULL && lists (other->text, title))
    return;
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
add_formalities (Legend                  *self,
                 const XitongLegendSigns *seen)
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
add_lines (Legend                  *self,
           const XitongLegendSigns *seen)
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
  if (seen->proposed)
    add_item (self, XITONG_LEGEND_PROPOSED, C_("legend", "only proposed"));
  if (seen->denied)
    add_item (self, XITONG_LEGEND_DENIED, C_("legend", "there is no such line"));
  if (seen->bar)
    add_item (self, XITONG_LEGEND_BAR, C_("legend", "one person in several posts"));
}

double
xitong_legend_add (XitongComposer *composer,
                   XitongComposer *other,
                   double          y)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (XitongLegendItem));
  Legend self = { composer, other, items };
  XitongLegendSigns seen = { 0 };
  XitongMark *mark;
  double height;

  g_array_set_clear_func (items, item_clear);
  xitong_legend_signs_look (&seen, composer);
  if (other != NULL)
    xitong_legend_signs_look (&seen, other);
  add_steps (&self);
  add_comparison (&self);
  add_boxes (&self, &seen);
  add_badges (&self, &seen);
  if (!composer->wordless)
    add_signs (&self, &seen);
  add_lines (&self, &seen);
  if (items->len == 0)
    return 0;
  mark = xitong_mark_new (XITONG_MARK_LEGEND, "legend");
  mark->title = g_strdup (_("Legend"));
  height = xitong_legend_columns_add (composer, mark, items, y);
  xitong_scene_add (composer->scene, mark);
  return height;
}
