/* xitong-reference.c - what one thing of a case says of another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-reference.h"

static const char * const prefixes[] = {
  [XITONG_REFERENCE_NOTHING] = "",
  [XITONG_REFERENCE_UNIT] = "",
  [XITONG_REFERENCE_SYSTEM] = "system:",
  [XITONG_REFERENCE_HOLDER] = "holder:",
  [XITONG_REFERENCE_TIE] = "tie:",
  [XITONG_REFERENCE_ROLE] = "role:",
  [XITONG_REFERENCE_CHANGE] = "change:",
  [XITONG_REFERENCE_ERA] = "era:",
  [XITONG_REFERENCE_PROCEDURE] = "procedure:",
  [XITONG_REFERENCE_ENTERPRISE] = "enterprise",
  [XITONG_REFERENCE_UNKNOWN] = "unknown",
  [XITONG_REFERENCE_NONE] = "none",
};

const char *
xitong_reference_get_name (const XitongReference *self)
{
  g_autofree char *name = NULL;
  const char *id;

  if (self->entity == NULL)
    return prefixes[self->kind];

  id = self->row != NULL ? self->row : xitong_entity_get_id (self->entity);
  if (self->kind == XITONG_REFERENCE_UNIT)
    return id;

  name = g_strconcat (prefixes[self->kind], id, NULL);
  return g_intern_string (name);
}

gboolean
xitong_reference_equal (const XitongReference *a,
                        const XitongReference *b)
{
  return a->kind == b->kind && a->entity == b->entity && a->row == b->row;
}
