/* xitong-choice-detail.c - what of a structure the reader has chosen to see
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice-private.h"

static void
set_value (XitongChoice *self,
           int          *field,
           int           value)
{
  if (*field == value)
    return;
  *field = value;
  xitong_choice_changed (self);
}

void
xitong_choice_set_everything (XitongChoice *self,
                              gboolean      everything)
{
  set_value (self, &self->everything, !!everything);
}

gboolean
xitong_choice_get_everything (XitongChoice *self)
{
  return self->everything;
}

void
xitong_choice_set_style (XitongChoice  *self,
                         XitongTieStyle style,
                         gboolean       is_shown)
{
  guint bit = 1u << style;

  if (xitong_choice_has_style (self, style) == !!is_shown)
    return;
  self->styles = is_shown ? self->styles | bit : self->styles & ~bit;
  xitong_choice_changed (self);
}

gboolean
xitong_choice_has_style (XitongChoice  *self,
                         XitongTieStyle style)
{
  return (self->styles & 1u << style) != 0;
}

void
xitong_choice_set_kind (XitongChoice  *self,
                        XitongTieKind *kind,
                        gboolean       is_shown)
{
  if (xitong_choice_has_kind (self, kind) == !!is_shown)
    return;
  if (is_shown)
    g_ptr_array_add (self->kinds, kind);
  else
    g_ptr_array_remove (self->kinds, kind);
  xitong_choice_changed (self);
}

gboolean
xitong_choice_has_kind (XitongChoice  *self,
                        XitongTieKind *kind)
{
  return g_ptr_array_find (self->kinds, kind, NULL);
}

void
xitong_choice_set_contested (XitongChoice *self,
                             gboolean      contested)
{
  set_value (self, &self->contested, !!contested);
}

gboolean
xitong_choice_get_contested (XitongChoice *self)
{
  return self->contested;
}

void
xitong_choice_set_denied (XitongChoice *self,
                          gboolean      denied)
{
  set_value (self, &self->denied, !!denied);
}

gboolean
xitong_choice_get_denied (XitongChoice *self)
{
  return self->denied;
}

void
xitong_choice_set_fixed_frame (XitongChoice *self,
                               gboolean      fixed_frame)
{
  set_value (self, &self->fixed_frame, !!fixed_frame);
}

gboolean
xitong_choice_get_fixed_frame (XitongChoice *self)
{
  return self->fixed_frame;
}

void
xitong_choice_set_proposed (XitongChoice *self,
                            gboolean      proposed)
{
  set_value (self, &self->proposed, !!proposed);
}

gboolean
xitong_choice_get_proposed (XitongChoice *self)
{
  return self->proposed;
}

void
xitong_choice_set_form (XitongChoice *self,
                        XitongForm    form)
{
  if (self->form == form && !self->gap)
    return;
  self->form = form;
  self->gap = FALSE;
  xitong_choice_changed (self);
}

XitongForm
xitong_choice_get_form (XitongChoice *self)
{
  return self->form;
}

void
xitong_choice_set_gap (XitongChoice *self,
                       gboolean      gap)
{
  if (self->gap == gap)
    return;
  self->gap = gap;
  self->form = XITONG_FORM_UNSAID;
  xitong_choice_changed (self);
}

gboolean
xitong_choice_get_gap (XitongChoice *self)
{
  return self->gap;
}

void
xitong_choice_set_labels (XitongChoice *self,
                          XitongLabels  labels)
{
  if (self->labels == labels)
    return;
  self->labels = labels;
  xitong_choice_changed (self);
}

XitongLabels
xitong_choice_get_labels (XitongChoice *self)
{
  return self->labels;
}

static void
set_in (XitongChoice *self,
        GHashTable   *set,
        XitongUnit   *unit,
        gboolean      is_in)
{
  gboolean altered = is_in ? g_hash_table_add (set, unit) : g_hash_table_remove (set, unit);

  if (altered)
    xitong_choice_changed (self);
}

void
xitong_choice_call (XitongChoice *self,
                    XitongUnit   *unit,
                    gboolean      is_called)
{
  set_in (self, self->called, unit, is_called);
}

gboolean
xitong_choice_is_called (XitongChoice *self,
                         XitongUnit   *unit)
{
  return g_hash_table_contains (self->called, unit);
}

void
xitong_choice_open (XitongChoice *self,
                    XitongUnit   *unit,
                    gboolean      is_opened)
{
  set_in (self, self->opened, unit, is_opened);
}

gboolean
xitong_choice_is_opened (XitongChoice *self,
                         XitongUnit   *unit)
{
  return g_hash_table_contains (self->opened, unit);
}

void
xitong_choice_reset (XitongChoice *self)
{
  self->everything = FALSE;
  self->styles = 0;
  g_ptr_array_set_size (self->kinds, 0);
  self->contested = FALSE;
  self->denied = FALSE;
  self->proposed = FALSE;
  g_hash_table_remove_all (self->called);
  g_hash_table_remove_all (self->opened);
  xitong_choice_changed (self);
}
