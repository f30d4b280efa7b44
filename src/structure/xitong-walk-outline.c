/* xitong-walk-outline.c - a procedure as a list: which step comes when, and at which units
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-walk-outline.h"

G_DEFINE_BOXED_TYPE (XitongWalkOutline, xitong_walk_outline, xitong_walk_outline_ref, xitong_walk_outline_unref)

/**
 * Counting:
 * @last: the number of the last step
 * @letters: of the branches the steps stand in
 * @depth: how far in
 * @in_no_order: no step has a number
 */
typedef struct
{
  guint       last;
  const char *letters;
  guint       depth;
  gboolean    in_no_order;
} Counting;

static void list_one (XitongWalkOutline    *self,
                      const XitongWalkStep *walked,
                      Counting             *counting);

static void
row_clear (gpointer data)
{
  XitongOutlineRow *row = data;

  g_free (row->number);
  g_ptr_array_unref (row->branches);
  g_ptr_array_unref (row->units);
}

static void
add_unit (XitongWalkOutline *self,
          XitongUnit        *unit,
          GPtrArray         *units)
{
  if (xitong_structure_get (self->structure, unit) == NULL)
    return;
  g_hash_table_add (self->involved, unit);
  if (units != NULL && !g_ptr_array_find (units, unit, NULL))
    g_ptr_array_add (units, unit);
}

static void
add_reference (XitongWalkOutline     *self,
               const XitongReference *reference,
               GPtrArray             *units)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    add_unit (self, XITONG_UNIT (reference->entity), units);
  else if (reference->kind == XITONG_REFERENCE_HOLDER)
    {
      const XitongHolding *holding = xitong_structure_get_holding (self->structure, XITONG_HOLDER (reference->entity));
      GPtrArray *places = holding == NULL ? NULL : holding->posts->len > 0 ? holding->posts : holding->at;

      for (guint i = 0; places != NULL && i < places->len; i++)
        add_unit (self, places->pdata[i], units);
    }
}

static void
add_references (XitongWalkOutline *self,
                GArray            *references,
                GPtrArray         *units)
{
  for (guint i = 0; i < references->len; i++)
    add_reference (self, &g_array_index (references, XitongReference, i), units);
}

static void
find_units (XitongWalkOutline *self,
            XitongOutlineRow  *row)
{
  const XitongWalkStep *walked = row->walked;

  add_references (self, walked->by, row->units);
  add_reference (self, &walked->at, row->units->len == 0 ? row->units : NULL);
  add_references (self, walked->to, row->units->len == 0 ? row->units : NULL);
  add_references (self, walked->via, row->units->len == 0 ? row->units : NULL);
  if (walked->tie != NULL)
    {
      g_hash_table_add (self->at_work, (gpointer) walked->tie->row);
      add_reference (self, &walked->tie->from, NULL);
      add_reference (self, &walked->tie->to, NULL);
    }
}

static XitongOutlineRow *
add_row (XitongWalkOutline    *self,
         XitongOutlineKind     kind,
         const XitongWalkStep *walked,
         guint                 depth)
{
  XitongOutlineRow row = { .kind = kind, .walked = walked, .depth = depth };

  row.branches = g_ptr_array_new ();
  row.units = g_ptr_array_new ();
  g_array_append_val (self->rows, row);
  return &g_array_index (self->rows, XitongOutlineRow, self->rows->len - 1);
}

static void
list_step (XitongWalkOutline    *self,
           const XitongWalkStep *walked,
           Counting             *counting)
{
  XitongOutlineRow *row = add_row (self, XITONG_OUTLINE_STEP, walked, counting->depth);

  if (!counting->in_no_order)
    row->number = g_strdup_printf ("%u%s", ++counting->last, counting->letters);
  find_units (self, row);
}

static gboolean
has_steps (const XitongWalkStep *walked)
{
  if (walked->step->kind == XITONG_STEP_STEP)
    return TRUE;
  for (guint i = 0; i < walked->children->len; i++)
    if (has_steps (walked->children->pdata[i]))
      return TRUE;
  return FALSE;
}

static guint
count_with_steps (GPtrArray *children)
{
  guint n = 0;

  for (guint i = 0; i < children->len; i++)
    n += has_steps (children->pdata[i]);
  return n;
}

static void
list_children (XitongWalkOutline    *self,
               const XitongWalkStep *walked,
               Counting             *counting)
{
  for (guint i = 0; i < walked->children->len; i++)
    list_one (self, walked->children->pdata[i], counting);
}

/* What begins here is told in its first row. */
static void
note_branch (XitongWalkOutline    *self,
             const XitongWalkStep *branch,
             guint                 first)
{
  if (first < self->rows->len)
    g_ptr_array_insert (g_array_index (self->rows, XitongOutlineRow, first).branches, 0, (gpointer) branch);
}

/* Each child begins with the same number, and has a letter of its own where there are several. */
static void
list_side_by_side (XitongWalkOutline    *self,
                   const XitongWalkStep *walked,
                   Counting             *counting)
{
  guint n_branches = count_with_steps (walked->children), start = counting->last, last = start, n = 0;

  for (guint i = 0; i < walked->children->len; i++)
    {
      const XitongWalkStep *child = walked->children->pdata[i];
      const char letter[] = { n_branches > 1 ? (char) ('a' + n % 26) : '\0', '\0' };
      g_autofree char *letters = g_strconcat (counting->letters, letter, NULL);
      Counting own = { start, letters, counting->depth, counting->in_no_order };

      list_one (self, child, &own);
      n += has_steps (child);
      last = MAX (last, own.last);
    }
  counting->last = last;
}

static void
list_degree (XitongWalkOutline    *self,
             const XitongWalkStep *walked,
             Counting             *counting)
{
  guint first = self->rows->len;

  list_children (self, walked, counting);
  note_branch (self, walked, first);
}

/* What holds several steps that are told of together stands as a heading above them. */
static void
list_below_heading (XitongWalkOutline    *self,
                    const XitongWalkStep *walked,
                    Counting             *counting)
{
  Counting inner = *counting;

  add_row (self, XITONG_OUTLINE_HEADING, walked, counting->depth);
  inner.depth++;
  inner.in_no_order = inner.in_no_order || walked->step->kind == XITONG_STEP_ANY;
  if (walked->step->kind == XITONG_STEP_ALL || walked->step->kind == XITONG_STEP_PARALLEL)
    list_side_by_side (self, walked, &inner);
  else
    list_children (self, walked, &inner);
  counting->last = inner.last;
}

static void
list_one (XitongWalkOutline    *self,
          const XitongWalkStep *walked,
          Counting             *counting)
{
  switch (walked->step->kind)
    {
    case XITONG_STEP_STEP:
      list_step (self, walked, counting);
      break;
    case XITONG_STEP_CHOICE:
      list_side_by_side (self, walked, counting);
      break;
    case XITONG_STEP_ALL:
    case XITONG_STEP_ANY:
    case XITONG_STEP_PARALLEL:
    case XITONG_STEP_LADDER:
    case XITONG_STEP_REPEAT:
      list_below_heading (self, walked, counting);
      break;
    case XITONG_STEP_BRANCH:
    case XITONG_STEP_DEGREE:
      list_degree (self, walked, counting);
      break;
    case XITONG_STEP_END:
      add_row (self, XITONG_OUTLINE_END, walked, counting->depth);
      break;
    case XITONG_STEP_SEQUENCE:
    case XITONG_STEP_IF:
    default:
      list_children (self, walked, counting);
      break;
    }
}

XitongWalkOutline *
xitong_walk_outline_new (XitongProcedure *procedure,
                         XitongStructure *structure)
{
  XitongWalkOutline *self = g_atomic_rc_box_new0 (XitongWalkOutline);
  Counting counting = { 0, "", 0, FALSE };

  self->procedure = g_object_ref (procedure);
  self->structure = xitong_structure_ref (structure);
  self->walk = xitong_walk_new (procedure, structure);
  self->rows = g_array_new (FALSE, TRUE, sizeof (XitongOutlineRow));
  g_array_set_clear_func (self->rows, row_clear);
  self->involved = g_hash_table_new (NULL, NULL);
  self->at_work = g_hash_table_new (NULL, NULL);
  list_children (self, self->walk, &counting);
  return self;
}

XitongWalkOutline *
xitong_walk_outline_ref (XitongWalkOutline *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
outline_clear (gpointer data)
{
  XitongWalkOutline *self = data;

  g_array_unref (self->rows);
  g_hash_table_unref (self->involved);
  g_hash_table_unref (self->at_work);
  xitong_walk_step_free (self->walk);
  xitong_structure_unref (self->structure);
  g_object_unref (self->procedure);
}

void
xitong_walk_outline_unref (XitongWalkOutline *self)
{
  g_atomic_rc_box_release_full (self, outline_clear);
}
