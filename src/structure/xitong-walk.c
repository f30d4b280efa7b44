/* xitong-walk.c - a procedure, walked on the chart that is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-walk.h"

#include "xitong-moment.h"
#include "xitong-schedule.h"

typedef struct
{
  XitongStructure *shown;
  GHashTable      *charts;
} Walk;

void
xitong_walk_step_free (XitongWalkStep *self)
{
  g_clear_pointer (&self->structure, xitong_structure_unref);
  g_array_unref (self->by);
  g_array_unref (self->to);
  g_array_unref (self->via);
  g_ptr_array_unref (self->children);
  g_free (self);
}

/* The chart of another era, of the same variants as far as they are offered there. */
static XitongStructure *
replay_era (Walk      *self,
            XitongEra *era)
{
  g_autoptr (GPtrArray) variants = g_ptr_array_new ();
  XitongMoment moment = { .era = era, .variants = variants };

  for (guint i = 0; i < self->shown->variants->len; i++)
    if (xitong_variant_is_offered_in (self->shown->variants->pdata[i], era))
      g_ptr_array_add (variants, self->shown->variants->pdata[i]);
  return xitong_moment_replay (&moment, self->shown->enterprise_case, NULL);
}

static void
unref_chart (gpointer chart)
{
  if (chart != NULL)
    xitong_structure_unref (chart);
}

static XitongStructure *
find_chart (Walk         *self,
            XitongEntity *era)
{
  gpointer chart;

  if (era == NULL || era == XITONG_ENTITY (self->shown->era))
    return self->shown;
  if (!g_hash_table_lookup_extended (self->charts, era, NULL, &chart))
    {
      chart = replay_era (self, XITONG_ERA (era));
      g_hash_table_insert (self->charts, era, chart);
    }
  return chart;
}

/* The unit itself, else who came in its stead, else who came in the stead of that one. */
static XitongUnit *
find_successor (XitongStructure *structure,
                XitongUnit      *unit,
                guint            depth)
{
  if (xitong_structure_get (structure, unit) != NULL)
    return unit;
  for (guint i = 0; i < structure->enterprise_case->changes->len && depth < 16; i++)
    {
      const XitongChange *change = structure->enterprise_case->changes->pdata[i];

      for (guint j = 0; j < change->actions->len; j++)
        {
          const XitongAction *action = change->actions->pdata[j];

          for (guint k = 0; k < action->units->len && g_ptr_array_find (action->succeeds, unit, NULL); k++)
            {
              XitongUnit *heir = find_successor (structure, action->units->pdata[k], depth + 1);

              if (heir != NULL)
                return heir;
            }
        }
    }
  return NULL;
}

static gboolean
has_reference (GArray                *references,
               const XitongReference *reference)
{
  for (guint i = 0; i < references->len; i++)
    if (xitong_reference_equal (&g_array_index (references, XitongReference, i), reference))
      return TRUE;
  return FALSE;
}

static void
miss (XitongWalkStep *walked,
      const char     *name)
{
  walked->missing = TRUE;
  if (walked->missing_name == NULL)
    walked->missing_name = name;
}

/* A unit that is nowhere is kept, so that it can be named in grey. */
static void
add_reference (XitongWalkStep        *walked,
               const XitongReference *reference,
               GArray                *into)
{
  XitongReference read = *reference;

  if (read.kind == XITONG_REFERENCE_UNIT && walked->structure != NULL)
    {
      XitongUnit *unit = find_successor (walked->structure, XITONG_UNIT (read.entity), 0);

      if (unit == NULL)
        miss (walked, xitong_entity_get_id (read.entity));
      else
        read.entity = XITONG_ENTITY (unit);
    }
  if (!has_reference (into, &read))
    g_array_append_val (into, read);
}

static void
add_references (XitongWalkStep *walked,
                GArray         *from,
                GArray         *into)
{
  for (guint i = 0; i < from->len; i++)
    add_reference (walked, &g_array_index (from, XitongReference, i), into);
}

static gboolean
is_custody_of (const XitongStandingTie *tie,
               const char              *files)
{
  return tie->denied == XITONG_FORM_UNSAID && g_strcmp0 (xitong_entity_get_id (tie->kind), "custody") == 0
         && tie->to.kind == XITONG_REFERENCE_UNIT && g_strcmp0 (xitong_entity_get_id (tie->to.entity), files) == 0;
}

static void
add_keepers (XitongWalkStep *walked,
             const char     *files)
{
  guint n = walked->by->len;

  for (guint i = 0; walked->structure != NULL && i < walked->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = walked->structure->ties->pdata[i];

      if (is_custody_of (tie, files))
        add_reference (walked, &tie->from, walked->by);
    }
  if (walked->by->len == n)
    miss (walked, files);
}

static gboolean
is_row_of (const XitongStandingTie *tie,
           const char              *name)
{
  return g_strcmp0 (tie->row, name) == 0 || g_strcmp0 (xitong_entity_get_id (tie->claim), name) == 0;
}

/* The ends and the citation of a tie at work are the step's. */
static void
take_tie (XitongWalkStep *walked)
{
  gboolean wants_by = walked->by->len == 0, wants_to = walked->to->len == 0;

  for (guint i = 0; walked->structure != NULL && i < walked->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = walked->structure->ties->pdata[i];

      if (!is_row_of (tie, walked->step->tie))
        continue;
      if (walked->tie == NULL)
        walked->tie = tie;
      if (wants_by)
        add_reference (walked, &tie->from, walked->by);
      if (wants_to)
        add_reference (walked, &tie->to, walked->to);
    }
  /* A step that says itself by whom it is, or to whom, can be walked without the tie. */
  if (walked->tie == NULL && wants_by && wants_to)
    miss (walked, walked->step->tie);
}

/* What an `if` of the step says of the arrangement that is shown. */
static XitongStep *
find_condition (XitongStructure *structure,
                XitongStep      *step)
{
  for (guint i = 0; structure != NULL && i < step->conditions->len; i++)
    {
      XitongStep *condition = step->conditions->pdata[i];

      for (guint j = 0; condition->variant != NULL && j < structure->variants->len; j++)
        if (xitong_variant_is_based_on (structure->variants->pdata[j], (XitongVariant *) condition->variant))
          return condition;
    }
  return NULL;
}

static const XitongReference *
choose_at (const XitongStep *step,
           const XitongStep *condition)
{
  return condition != NULL && condition->at.kind != XITONG_REFERENCE_NOTHING ? &condition->at : &step->at;
}

static void
resolve (XitongWalkStep *walked,
         XitongStep     *condition)
{
  XitongStep *step = walked->step;
  XitongStep *doing = condition != NULL && (condition->by->len > 0 || condition->keeper_of != NULL) ? condition : step;
  g_autoptr (GArray) at = g_array_new (FALSE, TRUE, sizeof (XitongReference));

  add_references (walked, doing->by, walked->by);
  if (doing->keeper_of != NULL)
    add_keepers (walked, doing->keeper_of);
  add_references (walked, condition != NULL && condition->to->len > 0 ? condition->to : step->to, walked->to);
  add_references (walked, condition != NULL && condition->via->len > 0 ? condition->via : step->via, walked->via);
  if (step->tie != NULL)
    take_tie (walked);
  if (choose_at (step, condition)->kind == XITONG_REFERENCE_NOTHING)
    return;
  add_reference (walked, choose_at (step, condition), at);
  walked->at = g_array_index (at, XitongReference, 0);
}

static XitongWalkStep *
walk_step (Walk            *self,
           XitongStep      *step,
           XitongStructure *structure,
           XitongStep      *condition)
{
  XitongWalkStep *walked = g_new0 (XitongWalkStep, 1);

  walked->step = step;
  walked->structure = structure != NULL ? xitong_structure_ref (structure) : NULL;
  walked->by = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  walked->to = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  walked->via = g_array_new (FALSE, TRUE, sizeof (XitongReference));
  walked->children = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_walk_step_free);
  resolve (walked, condition);
  for (guint i = 0; i < step->children->len; i++)
    {
      XitongStep *child = step->children->pdata[i];
      XitongStructure *chart = child->era != NULL ? find_chart (self, child->era) : structure;
      XitongStep *own = find_condition (chart, child);

      if (!child->skip && (own == NULL || !own->skip))
        g_ptr_array_add (walked->children, walk_step (self, child, chart, own));
    }
  return walked;
}

XitongWalkStep *
xitong_walk_new (XitongProcedure *procedure,
                 XitongStructure *structure)
{
  g_autoptr (GHashTable) charts = g_hash_table_new_full (NULL, NULL, NULL, unref_chart);
  Walk self = { structure, charts };

  return walk_step (&self, procedure->steps, structure, NULL);
}
