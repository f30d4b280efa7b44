/* xitong-comparison.c - what in one chart is the counterpart of what in another, or is only in one of them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-comparison.h"

#include "xitong-badge-spots.h"
#include "xitong-difference.h"
#include "xitong-key-list.h"
#include "xitong-text-style.h"

#include <glib/gi18n-lib.h>

#define HEIGHT 8.4

static void
row_clear (gpointer data)
{
  XitongComparisonRow *row = data;

  g_free (row->letter);
  g_object_unref (row->pair);
  g_ptr_array_unref (row->units[0]);
  g_ptr_array_unref (row->units[1]);
}

static GPtrArray *
find_units (XitongLayout *layout,
            GArray       *references)
{
  GPtrArray *units = g_ptr_array_new ();

  for (guint i = 0; i < references->len; i++)
    {
      const XitongReference *reference = &g_array_index (references, XitongReference, i);

      if (reference->kind == XITONG_REFERENCE_UNIT && xitong_selection_find (layout->selection, (XitongUnit *) reference->entity) != NULL)
        g_ptr_array_add (units, reference->entity);
    }
  return units;
}

/* "A" to "Z", then "AA". */
static char *
dup_letter (guint index)
{
  GString *letter = g_string_new (NULL);

  for (guint rest = index + 1; rest > 0; rest = (rest - 1) / 26)
    g_string_prepend_c (letter, (char) ('A' + (rest - 1) % 26));
  return g_string_free (letter, FALSE);
}

static void
find_pairs (XitongComparison *self)
{
  gboolean is_turned = self->layouts[0]->selection->structure->enterprise_case != self->counterparts->a;

  for (guint i = 0; i < xitong_entity_list_count (self->counterparts->pairs); i++)
    {
      XitongCounterpart *pair = xitong_entity_list_nth (self->counterparts->pairs, i);
      XitongComparisonRow row = { .pair = pair };

      if (!xitong_counterpart_is_compared (pair))
        continue;
      row.units[0] = find_units (self->layouts[0], is_turned ? pair->b : pair->a);
      row.units[1] = find_units (self->layouts[1], is_turned ? pair->a : pair->b);
      if (row.units[0]->len == 0 || row.units[1]->len == 0)
        {
          g_ptr_array_unref (row.units[0]);
          g_ptr_array_unref (row.units[1]);
          continue;
        }
      g_object_ref (pair);
      row.letter = dup_letter (self->rows->len);
      g_array_append_val (self->rows, row);
    }
}

const char *
xitong_comparison_get_sign (const XitongComparison *self,
                            guint                   side,
                            XitongUnit             *unit)
{
  XitongStructure *here = self->layouts[side]->selection->structure, *there = self->layouts[1 - side]->selection->structure;

  if (here->enterprise_case != there->enterprise_case || xitong_structure_get (here, unit) == NULL)
    return NULL;
  if (xitong_structure_get (there, unit) == NULL)
    return XITONG_COMPARISON_ONLY;
  return g_hash_table_contains (self->moved, unit) ? XITONG_COMPARISON_MOVED : NULL;
}

static void
look_for_signs (XitongComparison *self,
                guint             side)
{
  GArray *units = self->layouts[side]->selection->units;

  for (guint i = 0; i < units->len; i++)
    {
      const char *sign = xitong_comparison_get_sign (self, side, g_array_index (units, XitongSelectedUnit, i).placement->unit);

      self->has_only = self->has_only || g_strcmp0 (sign, XITONG_COMPARISON_ONLY) == 0;
      self->has_moved = self->has_moved || g_strcmp0 (sign, XITONG_COMPARISON_MOVED) == 0;
    }
}

XitongComparison *
xitong_comparison_new (XitongLayout       *first,
                       XitongLayout       *second,
                       XitongCounterparts *counterparts)
{
  XitongComparison *self = g_new0 (XitongComparison, 1);

  self->layouts[0] = first;
  self->layouts[1] = second;
  self->rows = g_array_new (FALSE, TRUE, sizeof (XitongComparisonRow));
  g_array_set_clear_func (self->rows, row_clear);
  if (counterparts != NULL)
    {
      self->counterparts = g_object_ref (counterparts);
      find_pairs (self);
    }
  if (first->selection->structure->enterprise_case == second->selection->structure->enterprise_case)
    {
      g_autoptr (XitongDifference) difference = xitong_difference_new (first->selection->structure, second->selection->structure, NULL);

      self->moved = xitong_difference_list_moved (difference);
    }
  look_for_signs (self, 0);
  look_for_signs (self, 1);
  return self;
}

void
xitong_comparison_free (XitongComparison *self)
{
  g_array_unref (self->rows);
  g_clear_pointer (&self->moved, g_hash_table_unref);
  g_clear_object (&self->counterparts);
  g_free (self);
}

static double
measure (XitongComposer *composer,
         const char     *sign)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, sign, NULL, XITONG_TEXT_MARK, 1000);

  return MAX (HEIGHT * composer->scale, block->width + 4 * composer->scale);
}

void
xitong_comparison_draw_badge (XitongComposer *composer,
                              XitongMark     *mark,
                              const char     *sign,
                              double          x,
                              double          y)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, sign, NULL, XITONG_TEXT_MARK, 1000);
  double s = composer->scale, width = measure (composer, sign), height = HEIGHT * s;
  double size = xitong_text_style_get (XITONG_TEXT_MARK)->size * 7 * s;
  XitongGraphic text;

  xitong_mark_add (mark, xitong_graphic_rectangle (x - 0.5 * width, y - 0.5 * height, width, height, 1.2 * s, XITONG_INK_PAPER,
                                                   XITONG_INK_LINE, 0.8 * s));
  text = xitong_graphic_text (&g_array_index (block->lines, XitongTextLine, 0), XITONG_TEXT_MARK, x, y + 0.36 * size, 0);
  xitong_mark_add (mark, text);
}

static void
add_badge (XitongComposer   *composer,
           XitongBadgeSpots *spots,
           XitongUnit       *unit,
           const char       *sign,
           const char       *title)
{
  const char *word = g_str_equal (sign, XITONG_COMPARISON_ONLY) ? "only" : g_str_equal (sign, XITONG_COMPARISON_MOVED) ? "moved" : sign;
  g_autofree char *key = g_strdup_printf ("comparison:%s:%s", word, xitong_entity_get_id (unit));
  double rims = 1.6 * composer->scale;
  XitongMark *mark;
  XitongPoint at;

  if (!xitong_badge_spots_take (spots, unit, measure (composer, sign) + rims, HEIGHT * composer->scale + rims, &at))
    return;
  mark = xitong_mark_new (XITONG_MARK_COMPARISON, key);
  xitong_mark_set (mark, "comparison", word);
  xitong_mark_set (mark, "at", xitong_entity_get_id (unit));
  mark->title = g_strdup (title);
  xitong_comparison_draw_badge (composer, mark, sign, at.x, at.y);
  xitong_scene_add (composer->scene, mark);
}

void
xitong_comparison_add_badges (XitongComposer *composer,
                              guint           side)
{
  const XitongComparison *self = composer->comparison;
  g_autoptr (XitongBadgeSpots) spots = xitong_badge_spots_new (composer);
  GArray *units = composer->layout->selection->units;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const XitongComparisonRow *row = &g_array_index (self->rows, XitongComparisonRow, i);

      for (guint j = 0; j < row->units[side]->len; j++)
        add_badge (composer, spots, row->units[side]->pdata[j], row->letter, xitong_entity_get_title_in (row->pair, composer->language));
    }
  for (guint i = 0; i < units->len; i++)
    {
      XitongUnit *unit = g_array_index (units, XitongSelectedUnit, i).placement->unit;
      const char *sign = xitong_comparison_get_sign (self, side, unit);

      if (sign != NULL)
        add_badge (composer, spots, unit, sign, g_str_equal (sign, XITONG_COMPARISON_ONLY) ? C_("legend", "only on this chart")
                                                : C_("legend", "stands elsewhere on the other"));
    }
}

static const char *
get_likeness (XitongLikeness like)
{
  switch (like)
    {
    case XITONG_LIKENESS_CLOSE:
      return C_("counterpart", "close");
    case XITONG_LIKENESS_OPPOSITE:
      return C_("counterpart", "opposite");
    case XITONG_LIKENESS_PARTLY:
    case XITONG_LIKENESS_INVERTED:
    case XITONG_LIKENESS_FUNCTION:
    case XITONG_LIKENESS_NONE:
    case XITONG_LIKENESS_NOT_VALID:
    default:
      return C_("counterpart", "in part");
    }
}

static char *
dup_text (XitongComposer            *composer,
          const XitongComparisonRow *row)
{
  const XitongCounterpart *pair = row->pair;
  const XitongEvidence *evidence = xitong_entity_data ((gpointer) pair)->evidence;
  g_autofree char *pages = xitong_composer_dup_citations (composer->layout->selection->structure->enterprise_case, evidence, FALSE);
  GString *text = g_string_new (xitong_entity_get_title_in ((gpointer) pair, composer->language));

  if (evidence != NULL && evidence->standing == XITONG_STANDING_INFERRED)
    /* Translators: a pair of counterparts that the source does not draw itself; %s is how like they are. */
    g_string_append_printf (text, C_("counterpart", " (%s; inferred)."), get_likeness (pair->like));
  else
    g_string_append_printf (text, " (%s).", get_likeness (pair->like));
  if (pair->alike != NULL)
    g_string_append_printf (text, C_("counterpart", " Alike: %s"), xitong_texts_pick (pair->alike, composer->language));
  if (pair->unlike != NULL)
    g_string_append_printf (text, C_("counterpart", " Unlike: %s"), xitong_texts_pick (pair->unlike, composer->language));
  if (pages != NULL)
    g_string_append_printf (text, " (%s)", pages);
  return g_string_free (text, FALSE);
}

static void
draw_sign (XitongComposer *composer,
           XitongMark     *mark,
           gconstpointer   sign,
           double          x,
           double          y)
{
  const char *letter = sign;

  xitong_comparison_draw_badge (composer, mark, letter, x + 0.5 * measure (composer, letter), y);
}

double
xitong_comparison_add_key (XitongComposer *composer,
                           double          y)
{
  const XitongComparison *self = composer->comparison;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (XitongKeyRow));
  double widest = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const XitongComparisonRow *row = &g_array_index (self->rows, XitongComparisonRow, i);
      g_autofree char *key = g_strconcat ("key:", row->letter, NULL);
      XitongKeyRow made = {
        .mark = xitong_mark_new (XITONG_MARK_KEY, key), .text = dup_text (composer, row), .sign = row->letter, .ink = XITONG_INK_NONE,
      };

      xitong_mark_set (made.mark, "comparison", row->letter);
      xitong_mark_set (made.mark, "like", xitong_likeness_word (row->pair->like));
      widest = MAX (widest, measure (composer, row->letter));
      g_array_append_val (rows, made);
    }
  return rows->len > 0 ? xitong_key_list_add (composer, rows, draw_sign, widest, HEIGHT * composer->scale, y) : 0;
}
