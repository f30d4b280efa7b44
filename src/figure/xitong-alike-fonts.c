/* xitong-alike-fonts.c - free fonts that are drawn like those that journals name
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-alike-fonts.h"

#include "xitong-font-family.h"

static const struct
{
  const char *name;
  const char *like[4];
} alike[] = {
  { "Arial", { "Liberation Sans", "Arimo" } },
  { "Helvetica", { "Nimbus Sans", "TeX Gyre Heros" } },
  { "Times", { "Times New Roman", "Nimbus Roman", "TeX Gyre Termes" } },
  { "Times New Roman", { "Liberation Serif", "Tinos", "Times" } },
  { "Verdana", { "DejaVu Sans" } },
};

const char * const *
xitong_alike_fonts_get (const char *family)
{
  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    if (g_ascii_strcasecmp (alike[i].name, family) == 0)
      return alike[i].like;
  return NULL;
}

char *
xitong_alike_fonts_dup_installed (const char *family)
{
  const char * const *like = xitong_alike_fonts_get (family);

  if (xitong_font_family_is_installed (family))
    return g_strdup (family);
  for (guint i = 0; like != NULL && like[i] != NULL; i++)
    if (xitong_font_family_is_installed (like[i]))
      return g_strdup (like[i]);
  return NULL;
}
