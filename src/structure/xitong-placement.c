/* xitong-placement.c - where one unit stands at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-placement.h"

#include "xitong-placement-builder.h"

const char *
xitong_placement_get_title (const XitongPlacement *self,
                            const char            *language)
{
  const char *title = self->title != NULL ? xitong_texts_pick (self->title, language) : NULL;

  return title != NULL ? title : xitong_entity_get_title_in (self->unit, language);
}

XitongStanding
xitong_placement_get_standing (const XitongPlacement *self,
                               const XitongEra       *era)
{
  XitongStanding standing = self->evidence != NULL ? self->evidence->standing : XITONG_STANDING_STATED;

  if (self->carried && era != NULL && era->carried_inferred)
    standing = MAX (standing, XITONG_STANDING_INFERRED);
  return standing;
}

gboolean
xitong_placement_acts (const XitongPlacement *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    if (!g_array_index (self->marks, XitongStandingMark, i).kind->acts)
      return FALSE;
  return TRUE;
}

XitongPlacement *
xitong_placement_new (XitongUnit *unit)
{
  XitongPlacement *self = g_new0 (XitongPlacement, 1);
  XitongEntityData *data = xitong_entity_data (unit);

  self->unit = unit;
  self->title = data->title;
  self->subtitle = data->subtitle;
  self->terms = data->terms;
  self->note = data->note;
  self->evidence = data->evidence;
  self->superior_known = TRUE;
  self->superiors = g_array_new (FALSE, TRUE, sizeof (XitongStandingSuperior));
  self->also_in = g_ptr_array_new ();
  self->contested = g_ptr_array_new ();
  self->marks = g_array_new (FALSE, TRUE, sizeof (XitongStandingMark));
  self->succeeds = g_ptr_array_new ();
  return self;
}

static GPtrArray *
copy_pointers (GPtrArray *array)
{
  return g_ptr_array_copy (array, NULL, NULL);
}

XitongPlacement *
xitong_placement_copy (const XitongPlacement *self)
{
  XitongPlacement *copy = g_memdup2 (self, sizeof *self);

  copy->superiors = g_array_copy (self->superiors);
  copy->marks = g_array_copy (self->marks);
  copy->also_in = copy_pointers (self->also_in);
  copy->contested = copy_pointers (self->contested);
  copy->succeeds = copy_pointers (self->succeeds);
  return copy;
}

void
xitong_placement_free (XitongPlacement *self)
{
  g_array_unref (self->superiors);
  g_array_unref (self->marks);
  g_ptr_array_unref (self->also_in);
  g_ptr_array_unref (self->contested);
  g_ptr_array_unref (self->succeeds);
  g_free (self);
}
