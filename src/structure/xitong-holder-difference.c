/* xitong-holder-difference.c - what two structures say differently of each holder
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

static void
clear_difference (gpointer data)
{
  XitongHolderDifference *difference = data;

  g_clear_pointer (&difference->before, xitong_holding_unref);
  g_clear_pointer (&difference->after, xitong_holding_unref);
}

static XitongHolderField
compare_holdings (const XitongHolding *before,
                  const XitongHolding *after)
{
  XitongHolderField fields = 0;

  if (!xitong_pointers_equal (before->posts, after->posts))
    fields |= XITONG_HOLDER_FIELD_POSTS;
  if (!xitong_pointers_equal (before->at, after->at))
    fields |= XITONG_HOLDER_FIELD_AT;
  if (!xitong_pointers_equal (before->path, after->path))
    fields |= XITONG_HOLDER_FIELD_PATH;
  if (!xitong_marks_equal (before->marks, after->marks))
    fields |= XITONG_HOLDER_FIELD_MARKS;
  if (before->note != after->note)
    fields |= XITONG_HOLDER_FIELD_NOTE;
  if (!xitong_evidence_equal (before->evidence, after->evidence) ||
      !xitong_marks_evidence_equal (before->marks, after->marks))
    fields |= XITONG_HOLDER_FIELD_EVIDENCE;
  if (before->since != after->since)
    fields |= XITONG_HOLDER_FIELD_SINCE;
  if (before->proposed != after->proposed)
    fields |= XITONG_HOLDER_FIELD_PROPOSED;
  return fields;
}

static XitongDiffers
judge_fields (XitongHolderField fields)
{
  XitongDiffers how = 0;

  if (fields & (XITONG_HOLDER_FIELD_POSTS | XITONG_HOLDER_FIELD_AT | XITONG_HOLDER_FIELD_PATH | XITONG_HOLDER_FIELD_MARKS))
    how |= XITONG_DIFFERS_CHANGED;
  if (fields & XITONG_HOLDER_FIELD_PROPOSED)
    how |= XITONG_DIFFERS_PROPOSED;
  return how == 0 && fields != 0 ? XITONG_DIFFERS_AFFIRMED : how;
}

static XitongDiffers
judge (const XitongHolderDifference *self,
       XitongStructure              *after)
{
  if (xitong_is_in_force (self->before) && xitong_is_in_force (self->after))
    return judge_fields (self->fields);
  return xitong_difference_judge_presence (self->before != NULL ? &self->before->proposed : NULL,
                                           self->after != NULL ? &self->after->proposed : NULL,
                                           xitong_structure_is_lapsed (after, self->holder));
}

GArray *
xitong_holder_differences_new (XitongStructure *before,
                               XitongStructure *after)
{
  GArray *differences = g_array_new (FALSE, TRUE, sizeof (XitongHolderDifference));
  XitongEntityList *holders = before->enterprise_case->holders;

  g_array_set_clear_func (differences, clear_difference);
  for (guint i = 0; i < xitong_entity_list_count (holders); i++)
    {
      XitongHolderDifference self = { .holder = xitong_entity_list_nth (holders, i) };
      const XitongHolding *then = xitong_structure_get_holding (before, self.holder);
      const XitongHolding *now = xitong_structure_get_holding (after, self.holder);

      if (then == NULL && now == NULL)
        continue;
      if (then != NULL && now != NULL)
        self.fields = compare_holdings (then, now);
      if (then != NULL && now != NULL && self.fields == 0)
        continue;
      self.before = then != NULL ? xitong_holding_ref ((XitongHolding *) then) : NULL;
      self.after = now != NULL ? xitong_holding_ref ((XitongHolding *) now) : NULL;
      self.how = judge (&self, after);
      g_array_append_val (differences, self);
    }
  return differences;
}
