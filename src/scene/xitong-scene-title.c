/* xitong-scene-title.c - what a figure is of, and when, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-scene-title.h"

#include <glib/gi18n-lib.h>

#define TOP 1.5

static gboolean
is_open (const XitongEra *era)
{
  g_autofree char *start = xitong_date_dup_display (&era->from), *end = xitong_date_dup_display (&era->to);

  return start == NULL || end == NULL;
}

char *
xitong_scene_title_dup (XitongCase      *enterprise_case,
                        const XitongEra *before,
                        const XitongEra *era,
                        const char      *language)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);
  g_autofree char *earlier = before != NULL ? xitong_date_dup_span (&before->from, &before->to) : NULL;
  const char *name = xitong_entity_get_title_in (enterprise_case, language);

  if (*span == '\0' || (earlier != NULL && *earlier == '\0'))
    return g_strdup (name);
  if (before == NULL || before == era)
    /* Translators: the title of a figure: a kind of enterprise, and years. */
    return g_strdup_printf (C_("figure", "%s, %s"), name, span);
  if (is_open (before) || is_open (era))
    /* Translators: the title of a figure that tells a difference: a kind of enterprise, and years twice, "until 1917" or "from 1986". */
    return g_strdup_printf (C_("figure", "%s, %s → %s"), name, earlier, span);
  /* Translators: the title of a figure that tells a difference: a kind of enterprise, and years twice. */
  return g_strdup_printf (C_("figure", "%s, from %s to %s"), name, earlier, span);
}

char *
xitong_scene_title_dup_moment (XitongEra    *era,
                               GPtrArray    *variants,
                               XitongChange *change,
                               const char   *language)
{
  GString *text = g_string_new (xitong_entity_get_title_in (era, language));

  for (guint i = 0; variants != NULL && i < variants->len; i++)
    g_string_append_printf (text, "; %s", xitong_entity_get_title_in (variants->pdata[i], language));
  if (change != NULL)
    g_string_append_printf (text, C_("figure", "; after “%s”"), xitong_entity_get_title_in (change, language));
  return g_string_free (text, FALSE);
}

XitongMark *
xitong_scene_title_new_mark (XitongComposer *composer,
                             const char     *title,
                             const char     *subtitle,
                             double         *bottom)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_TITLE, "title");
  double left = composer->left, width = composer->right - left, y = TOP * composer->scale;

  y += xitong_composer_add_paragraph (composer, mark, title, XITONG_TEXT_FIGURE_TITLE, left, y, width);
  if (subtitle != NULL && *subtitle != '\0')
    y += xitong_composer_add_paragraph (composer, mark, subtitle, XITONG_TEXT_FIGURE_SUBTITLE, left, y, width);
  *bottom = y;
  return mark;
}
