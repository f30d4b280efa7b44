/* xitong-layout-value.c - a chart laid out, as a value: who holds it, and where its boxes are
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout.h"

static void
layout_clear (gpointer data)
{
  XitongLayout *self = data;

  xitong_selection_unref (self->selection);
  g_clear_pointer (&self->frame_title.block, xitong_text_block_unref);
  g_array_unref (self->zones);
  g_array_unref (self->bands);
  g_array_unref (self->boxes);
  g_array_unref (self->routes);
}

XitongLayout *
xitong_layout_ref (XitongLayout *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_layout_unref (XitongLayout *self)
{
  g_atomic_rc_box_release_full (self, layout_clear);
}

const XitongPlacedBox *
xitong_layout_find_box (const XitongLayout *self,
                        const XitongUnit   *unit)
{
  const XitongSelectedUnit *selected = unit != NULL ? xitong_selection_find (self->selection, unit) : NULL;
  guint index;

  if (selected == NULL)
    return NULL;
  index = selected - &g_array_index (self->selection->units, XitongSelectedUnit, 0);
  return index < self->boxes->len ? &g_array_index (self->boxes, XitongPlacedBox, index) : NULL;
}
