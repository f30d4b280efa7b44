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
      XitongWaitingTie *waiting;
      XitongMark *from, *to;

      if (!(is_in (set, &tie->from) || is_in (set, &tie->to)) || !waits (scene, selection, tie))
        continue;
      from = find_end (scene, selection, &tie->from);
      to = find_end (scene, selection, &tie->to);
      if (from == NULL || to == NULL || from == to)
        continue;
      waiting = g_new0 (XitongWaitingTie, 1);
      waiting->from = from;
      waiting->to = to;
      waiting->is_directed = tie->directed;
      waiting->label = g_strdup (tie->label != NULL ? xitong_texts_pick (tie->label, NULL) : xitong_entity_get_title (tie->kind));
      g_ptr_array_add (ties, waiting);
    }
  return ties;
}

static XitongRectangle
get_box (const XitongMark *mark)
{
  return mark->box.width > 0 ? mark->box : mark->bounds;
}

/* Where the way from the middle of @box towards @other leaves it. */
static XitongPoint
leave (const XitongRectangle *box,
       XitongPoint            other)
{
  XitongPoint middle = { box->x + box->width / 2, box->y + box->height / 2 };
  double dx = other.x - middle.x, dy = other.y - middle.y;
  double across = fabs (dx) > 0 ? box->width / 2 / fabs (dx) : G_MAXDOUBLE;
  double down = fabs (dy) > 0 ? box->height / 2 / fabs (dy) : G_MAXDOUBLE;
  double share = MIN (MIN (across, down), 1);

  return (XitongPoint) { middle.x + share * dx, middle.y + share * dy };
}

void
xitong_waiting_tie_get_ends (const XitongWaitingTie *self,
                             XitongPoint            *begin,
                             XitongPoint            *end)
{
  XitongRectangle from = get_box (self->from), to = get_box (self->to);

  *begin = leave (&from, (XitongPoint) { to.x + to.width / 2, to.y + to.height / 2 });
  *end = leave (&to, (XitongPoint) { from.x + from.width / 2, from.y + from.height / 2 });
}
