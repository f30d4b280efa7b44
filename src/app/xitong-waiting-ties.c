/* xitong-waiting-ties.c - ties that stand and are left out of a chart, between units that are on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-waiting-ties.h"

#include <math.h>

static void
waiting_tie_free (gpointer data)
{
  XitongWaitingTie *self = data;

  g_free (self->label);
  g_free (self);
}

static gboolean
has_part (const XitongSelectedUnit *whole,
          gconstpointer             unit)
{
  for (guint i = 0; whole->parts != NULL && i < whole->parts->len; i++)
    if (((const XitongPlacement *) g_ptr_array_index (whole->parts, i))->unit == unit)
      return TRUE;
  return FALSE;
}

/* The box of a unit, or of the whole it is folded into. */
static XitongUnit *
find_drawn (const XitongSelection *selection,
            gconstpointer          unit)
{
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (selection->units, XitongSelectedUnit, i);

      if (selected->placement->unit == unit || has_part (selected, unit))
        return selected->placement->unit;
    }
  return NULL;
}

static XitongMark *
find_mark (const XitongScene *scene,
           const char        *kind,
           gpointer           entity)
{
  g_autofree char *key = g_strconcat (kind, xitong_entity_get_id (entity), NULL);

  return xitong_scene_find (scene, key);
}

static XitongMark *
find_end (const XitongScene     *scene,
          const XitongSelection *selection,
          const XitongReference *reference)
{
  XitongUnit *drawn;

  if (reference->kind == XITONG_REFERENCE_SYSTEM)
    return find_mark (scene, "zone:", reference->entity);
  drawn = reference->kind == XITONG_REFERENCE_UNIT ? find_drawn (selection, reference->entity) : NULL;
  return drawn != NULL ? find_mark (scene, "unit:", drawn) : NULL;
}

static gboolean
is_badge (const XitongSelection   *selection,
          const XitongStandingTie *tie)
{
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (selection->units, XitongSelectedUnit, i);

      if (selected->custody != NULL && g_ptr_array_find (selected->custody, tie, NULL))
        return TRUE;
    }
  return FALSE;
}

/* A unit, and what is folded into its box. */
static GHashTable *
make_set (const XitongSelection *selection,
          XitongUnit            *unit)
{
  GHashTable *set = g_hash_table_new (NULL, NULL);

  g_hash_table_add (set, unit);
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (selection->units, XitongSelectedUnit, i);

      for (guint j = 0; selected->placement->unit == unit && selected->parts != NULL && j < selected->parts->len; j++)
        g_hash_table_add (set, ((const XitongPlacement *) g_ptr_array_index (selected->parts, j))->unit);
    }
  return set;
}

static gboolean
is_in (GHashTable            *set,
       const XitongReference *reference)
{
  return reference->kind == XITONG_REFERENCE_UNIT && g_hash_table_contains (set, reference->entity);
}

static gboolean
waits (const XitongScene       *scene,
       const XitongSelection   *selection,
       const XitongStandingTie *tie)
{
  g_autofree char *key = g_strconcat ("tie:", tie->row, NULL);

  return tie->denied == XITONG_FORM_UNSAID && !tie->dormant && xitong_scene_find (scene, key) == NULL && !is_badge (selection, tie);
}

static XitongWaitingTie *
find_waiting (GPtrArray        *ties,
              const XitongMark *from,
              const XitongMark *to)
{
  for (guint i = 0; i < ties->len; i++)
    {
      XitongWaitingTie *waiting = g_ptr_array_index (ties, i);

      if (waiting->from == from && waiting->to == to)
        return waiting;
    }
  return NULL;
}

static gboolean
says (const XitongWaitingTie *waiting,
      const char             *label)
{
  g_auto (GStrv) lines = g_strsplit (waiting->label, "\n", -1);

  return g_strv_contains ((const char *const *) lines, label);
}

static void
add_waiting (GPtrArray  *ties,
             XitongMark *from,
             XitongMark *to,
             gboolean    is_directed,
             const char *label)
{
  XitongWaitingTie *waiting = find_waiting (ties, from, to);

  if (waiting == NULL)
    {
      waiting = g_new0 (XitongWaitingTie, 1);
      waiting->from = from;
      waiting->to = to;
      waiting->label = g_strdup (label);
      g_ptr_array_add (ties, waiting);
    }
  else if (!says (waiting, label))
    {
      g_autofree char *before = g_steal_pointer (&waiting->label);

      waiting->label = g_strconcat (before, "\n", label, NULL);
    }
  waiting->is_directed |= is_directed;
}

static XitongRectangle
get_box (const XitongMark *mark)
{
  return mark->box.width > 0 ? mark->box : mark->bounds;
}

/* Where a line from one stretch to another meets both, along one axis. Where they overlap it goes straight, and their share of the overlap is @share. */
static void
meet (double  a,
      double  a_length,
      double  b,
      double  b_length,
      double  share,
      double *on_a,
      double *on_b)
{
  double low = MAX (a, b), high = MIN (a + a_length, b + b_length);

  if (low < high)
    *on_a = *on_b = low + share * (high - low);
  else if (a < b)
    {
      *on_a = a + a_length;
      *on_b = b;
    }
  else
    {
      *on_a = a;
      *on_b = b + b_length;
    }
}

static gboolean
overlap (double a,
         double a_length,
         double b,
         double b_length)
{
  return MAX (a, b) < MIN (a + a_length, b + b_length);
}

void
xitong_waiting_tie_get_ends (const XitongWaitingTie *self,
                             XitongPoint            *begin,
                             XitongPoint            *end)
{
  XitongRectangle from = get_box (self->from), to = get_box (self->to);

  meet (from.x, from.width, to.x, to.width, self->share, &begin->x, &end->x);
  meet (from.y, from.height, to.y, to.height, self->share, &begin->y, &end->y);
  /* Neither beside nor above each other: from the middle of a side rather than from a corner. */
  if (!overlap (from.x, from.width, to.x, to.width) && !overlap (from.y, from.height, to.y, to.height))
    {
      begin->x = from.x + self->share * from.width;
      end->y = to.y + self->share * to.height;
    }
}

/* Nearer than this, in points, two lines are taken for one. */
#define APART 7.0

static gboolean
is_near (const XitongWaitingTie *a,
         const XitongWaitingTie *b)
{
  XitongPoint a_begin, a_end, b_begin, b_end;

  xitong_waiting_tie_get_ends (a, &a_begin, &a_end);
  xitong_waiting_tie_get_ends (b, &b_begin, &b_end);
  return (a_begin.x == a_end.x && b_begin.x == b_end.x && fabs (a_begin.x - b_begin.x) < APART)
         || (a_begin.y == a_end.y && b_begin.y == b_end.y && fabs (a_begin.y - b_begin.y) < APART);
}

/* Each line keeps off those before it, if there is room for that between its ends. */
static void
spread (GPtrArray *ties)
{
  static const double shares[] = { 0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92 };

  for (guint i = 0; i < ties->len; i++)
    {
      XitongWaitingTie *tie = g_ptr_array_index (ties, i);
      gboolean is_clear = FALSE;

      for (guint k = 0; k < G_N_ELEMENTS (shares) && !is_clear; k++)
        {
          tie->share = shares[k];
          is_clear = TRUE;
          for (guint j = 0; j < i; j++)
            is_clear &= !is_near (tie, g_ptr_array_index (ties, j));
        }
      if (!is_clear)
        tie->share = shares[0];
    }
}

GPtrArray *
xitong_waiting_ties_find (const XitongScene     *scene,
                          const XitongSelection *selection,
                          XitongUnit            *unit)
{
  GPtrArray *ties = g_ptr_array_new_with_free_func (waiting_tie_free);
  g_autoptr (GHashTable) set = make_set (selection, unit);
  const XitongStructure *structure = selection->structure;

  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (structure->ties, i);
      XitongMark *from, *to;

      if (!(is_in (set, &tie->from) || is_in (set, &tie->to)) || !waits (scene, selection, tie))
        continue;
      from = find_end (scene, selection, &tie->from);
      to = find_end (scene, selection, &tie->to);
      if (from != NULL && to != NULL && from != to)
        add_waiting (ties, from, to, tie->directed, tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : xitong_entity_get_title (tie->kind));
    }
  spread (ties);
  return ties;
}
