/* xitong-counterparts.c - two cases, and what in one does the job of what in the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-counterparts.h"

G_DEFINE_FINAL_TYPE (XitongCounterparts, xitong_counterparts, XITONG_TYPE_ENTITY)

static void
clear_alignment (gpointer data)
{
  XitongAlignment *alignment = data;

  g_clear_pointer (&alignment->note, xitong_texts_unref);
}

static void
xitong_counterparts_finalize (GObject *object)
{
  XitongCounterparts *self = XITONG_COUNTERPARTS (object);

  g_clear_pointer (&self->file_name, g_free);
  g_clear_object (&self->pairs);
  g_clear_pointer (&self->alignments, g_array_unref);
  g_clear_object (&self->a);
  g_clear_object (&self->b);

  G_OBJECT_CLASS (xitong_counterparts_parent_class)->finalize (object);
}

static void
xitong_counterparts_class_init (XitongCounterpartsClass *class)
{
  G_OBJECT_CLASS (class)->finalize = xitong_counterparts_finalize;
}

static void
xitong_counterparts_init (XitongCounterparts *self)
{
  self->pairs = xitong_entity_list_new (XITONG_TYPE_COUNTERPART);
  self->alignments = g_array_new (FALSE, TRUE, sizeof (XitongAlignment));
  g_array_set_clear_func (self->alignments, clear_alignment);
}

XitongCounterparts *
xitong_counterparts_new (XitongCase *a,
                         XitongCase *b)
{
  XitongCounterparts *self = g_object_new (XITONG_TYPE_COUNTERPARTS, NULL);

  self->a = g_object_ref (a);
  self->b = g_object_ref (b);
  return self;
}

static gboolean
holds (GArray           *references,
       const XitongUnit *unit)
{
  for (guint i = 0; i < references->len; i++)
    {
      const XitongReference *reference = &g_array_index (references, XitongReference, i);

      if (reference->kind == XITONG_REFERENCE_UNIT && reference->entity == (const XitongEntity *) unit)
        return TRUE;
    }
  return FALSE;
}

XitongCounterpart *
xitong_counterparts_find (XitongCounterparts *self,
                          const XitongUnit   *unit,
                          const XitongUnit   *other)
{
  for (guint i = 0; i < xitong_entity_list_count (self->pairs); i++)
    {
      XitongCounterpart *pair = xitong_entity_list_nth (self->pairs, i);

      if (!xitong_counterpart_is_compared (pair))
        continue;
      if ((holds (pair->a, unit) && holds (pair->b, other)) || (holds (pair->b, unit) && holds (pair->a, other)))
        return pair;
    }
  return NULL;
}

static void
add_units (GArray    *references,
           GPtrArray *units)
{
  for (guint i = 0; i < references->len; i++)
    {
      const XitongReference *reference = &g_array_index (references, XitongReference, i);

      if (reference->kind == XITONG_REFERENCE_UNIT && !g_ptr_array_find (units, reference->entity, NULL))
        g_ptr_array_add (units, reference->entity);
    }
}

GPtrArray *
xitong_counterparts_dup_units (XitongCounterparts *self,
                               const XitongUnit   *unit)
{
  GPtrArray *units = g_ptr_array_new ();

  for (guint i = 0; i < xitong_entity_list_count (self->pairs); i++)
    {
      XitongCounterpart *pair = xitong_entity_list_nth (self->pairs, i);

      if (!xitong_counterpart_is_compared (pair))
        continue;
      if (holds (pair->a, unit))
        add_units (pair->b, units);
      else if (holds (pair->b, unit))
        add_units (pair->a, units);
    }
  return units;
}
