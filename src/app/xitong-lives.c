/* xitong-lives.c - when every unit of a case stands, where, and what happens to it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-lives.h"

#include "xitong-stops.h"

typedef enum
{
  STATE_ABSENT,
  STATE_CARRIED,
  STATE_TOLD,
} State;

typedef struct
{
  XitongSystem *system;
  State         state;
} Cell;

struct _XitongLives
{
  XitongStops *stops;
  guint        n_units;
  /* A row of cells for each stop, a cell for each unit. */
  Cell        *cells;
};

static Cell *
get_cell (XitongLives *self,
          guint        stop,
          guint        unit)
{
  return &self->cells[(gsize) stop * self->n_units + unit];
}

static void
fill_row (XitongLives     *self,
          guint            stop,
          XitongStructure *structure)
{
  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (structure->standing, i);
      Cell *cell = get_cell (self, stop, placement->unit->index);

      cell->state = placement->carried ? STATE_CARRIED : STATE_TOLD;
      cell->system = xitong_structure_get_system (structure, placement->unit);
    }
}

/* The stops of the ordinary eras alone. */
static XitongStops *
find_stops (XitongCase *enterprise_case)
{
  g_autoptr (XitongChoice) choice = xitong_choice_new ();

  xitong_choice_set_case (choice, enterprise_case);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (era->overlays != NULL)
        continue;
      xitong_choice_set_era (choice, era);
      break;
    }
  return xitong_choice_get_era (choice) != NULL ? xitong_stops_new (choice) : NULL;
}

XitongLives *
xitong_lives_new (XitongCase   *enterprise_case,
                  GCancellable *cancellable)
{
  g_autoptr (XitongStops) stops = find_stops (enterprise_case);
  g_autoptr (GPtrArray) no_variants = g_ptr_array_new ();
  g_autoptr (XitongLives) self = NULL;

  if (stops == NULL)
    return NULL;
  self = g_atomic_rc_box_new0 (XitongLives);
  self->stops = g_steal_pointer (&stops);
  self->n_units = xitong_entity_list_count (enterprise_case->units);
  self->cells = g_new0 (Cell, (gsize) MAX (self->n_units, 1) * xitong_stops_count (self->stops));
  for (guint i = 0; i < xitong_stops_count (self->stops); i++)
    {
      const XitongStop *stop = xitong_stops_get (self->stops, i);
      XitongMoment moment = { .era = stop->era, .change = stop->change, .variants = no_variants };
      g_autoptr (XitongStructure) structure = NULL;

      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      structure = xitong_moment_replay (&moment, enterprise_case, NULL);
      if (structure != NULL)
        fill_row (self, i, structure);
    }
  return g_steal_pointer (&self);
}

static void
lives_clear (gpointer data)
{
  XitongLives *self = data;

  xitong_stops_free (self->stops);
  g_free (self->cells);
}

void
xitong_lives_unref (XitongLives *self)
{
  g_atomic_rc_box_release_full (self, lives_clear);
}

XitongCase *
xitong_lives_get_case (XitongLives *self)
{
  return self->stops->enterprise_case;
}

static void
add_spell (XitongLife       *life,
           const Cell       *cell,
           double            begin,
           double            end)
{
  XitongSpell *last = life->spells->len > 0 ? &g_array_index (life->spells, XitongSpell, life->spells->len - 1) : NULL;
  XitongSpell spell = { begin, end, cell->system, cell->state == STATE_TOLD };

  if (last != NULL && last->end == spell.begin && last->system == spell.system && last->is_told == spell.is_told)
    last->end = end;
  else
    g_array_append_val (life->spells, spell);
}

XitongLife *
xitong_lives_get (XitongLives *self,
                  XitongUnit  *unit)
{
  XitongLife *life = g_new0 (XitongLife, 1);
  guint n = xitong_stops_count (self->stops);
  double begin = self->stops->timeline->first, end;

  life->first = self->stops->timeline->first;
  life->last = self->stops->timeline->last;
  life->spells = g_array_new (FALSE, FALSE, sizeof (XitongSpell));
  life->events = g_array_new (FALSE, FALSE, sizeof (XitongEvent));
  life->moments = g_array_new (FALSE, FALSE, sizeof (XitongEvent));
  for (guint i = 0; i < n; i++)
    {
      const XitongStop *stop = xitong_stops_get (self->stops, i);
      const Cell *cell = get_cell (self, i, unit->index);
      XitongEvent event = { stop->change, stop->at }, moment;

      /* Where doubtful dates of two eras overlap, the order in which things happen decides. */
      begin = MAX (begin, stop->at);
      end = MAX (i + 1 < n ? xitong_stops_get (self->stops, i + 1)->at : life->last, begin);
      moment = (XitongEvent) { stop->change, begin };
      if (cell->state != STATE_ABSENT && end > begin)
        {
          add_spell (life, cell, begin, end);
          g_array_append_val (life->moments, moment);
        }
      if (stop->change != NULL && xitong_change_concerns (stop->change, unit))
        g_array_append_val (life->events, event);
    }
  return life;
}

XitongChange *
xitong_life_find_change (const XitongLife *self,
                         double            year)
{
  XitongChange *change = NULL;
  gboolean stands = FALSE;

  for (guint i = 0; i < self->spells->len; i++)
    {
      const XitongSpell *spell = &g_array_index (self->spells, XitongSpell, i);

      stands |= year >= spell->begin && year <= spell->end;
    }
  for (guint i = 0; stands && i < self->moments->len; i++)
    {
      const XitongEvent *moment = &g_array_index (self->moments, XitongEvent, i);

      if (moment->at <= year)
        change = moment->change;
    }
  return change;
}

void
xitong_life_free (XitongLife *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->spells);
  g_array_unref (self->events);
  g_array_unref (self->moments);
  g_free (self);
}

static void
make_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, xitong_lives_new (data, cancellable), (GDestroyNotify) xitong_lives_unref);
}

void
xitong_lives_make_async (XitongCase          *enterprise_case,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, xitong_lives_make_async);
  g_task_set_task_data (task, g_object_ref (enterprise_case), g_object_unref);
  g_task_run_in_thread (task, make_in_thread);
}

XitongLives *
xitong_lives_make_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
