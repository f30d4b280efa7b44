/* xitong-moment-text.c - which moment is told of, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-moment-text.h"

#include <glib/gi18n.h>

char *
xitong_moment_text_dup (XitongCase   *enterprise_case,
                        XitongEra    *era,
                        GPtrArray    *variants,
                        XitongChange *change)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);
  GString *text = g_string_new (xitong_entity_get_title (enterprise_case));

  g_string_append_printf (text, "%s%s: %s", *span != '\0' ? ", " : "", span, xitong_entity_get_title (era));
  for (guint i = 0; variants != NULL && i < variants->len; i++)
    g_string_append_printf (text, ", %s", xitong_entity_get_title (variants->pdata[i]));
  if (change != NULL)
    g_string_append_printf (text, _(", after \"%s\""), xitong_entity_get_title (change));
  return g_string_free (text, FALSE);
}
