/* xitong-role-style.c - the colours of systems in the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-role-style.h"

#include <adwaita.h>

/* The quiet tints of the timeline, light and dark; roles without one of their own have their colour, mixed with the ground. */
static const struct
{
  XitongRole role;
  guint      light;
  guint      dark;
} tints[] = {
  { XITONG_ROLE_NONE, 0xdeddda, 0x4a4a4d },
  { XITONG_ROLE_PARTY, 0xf0c6c6, 0x6b2c37 },
  { XITONG_ROLE_MANAGEMENT, 0xc3d9f0, 0x254a73 },
  { XITONG_ROLE_FUSED, 0xd9cbe8, 0x50386b },
  { XITONG_ROLE_MASS, 0xf1d3b6, 0x6b431f },
};

static XitongRole
get_role (XitongSystem *system)
{
  return system != NULL && system->role != NULL ? xitong_role_from_word (system->role) : XITONG_ROLE_NONE;
}

const char *
xitong_role_style_get_class (XitongSystem *system)
{
  static const char *classes[XITONG_N_ROLES];
  XitongRole role = get_role (system);

  if (classes[role] == NULL)
    {
      g_autofree char *name = g_strconcat ("role-", role == XITONG_ROLE_NONE ? "none" : xitong_role_word (role), NULL);

      classes[role] = g_intern_string (name);
    }
  return classes[role];
}

XitongPalette
xitong_role_style_get_palette (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_dark (manager))
    return XITONG_PALETTE_DARK;
  return adw_style_manager_get_high_contrast (manager) ? XITONG_PALETTE_CONTRAST : XITONG_PALETTE_COLOUR;
}

static GdkRGBA
decode (guint code)
{
  return (GdkRGBA) { (float) (code >> 16 & 0xff) / 255, (float) (code >> 8 & 0xff) / 255, (float) (code & 0xff) / 255, 1 };
}

GdkRGBA
xitong_role_style_get_colour (XitongSystem *system)
{
  XitongColour colour = { 0 };

  xitong_palette_resolve (xitong_role_style_get_palette (), xitong_ink_of_role (XITONG_INK_ROLE, get_role (system)), 1, &colour);
  return (GdkRGBA) { (float) colour.red, (float) colour.green, (float) colour.blue, 1 };
}

GdkRGBA
xitong_role_style_get_tint (XitongSystem *system)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (manager);
  XitongColour colour = { 0 };
  XitongRole role = get_role (system);

  if (adw_style_manager_get_high_contrast (manager))
    return decode (is_dark ? 0x1e1e1e : 0xffffff);
  for (guint i = 0; i < G_N_ELEMENTS (tints); i++)
    if (tints[i].role == role)
      return decode (is_dark ? tints[i].dark : tints[i].light);
  xitong_palette_resolve (xitong_role_style_get_palette (), xitong_ink_of_role (XITONG_INK_ROLE, role), is_dark ? 0.35 : 0.28,
                          &colour);
  return (GdkRGBA) { (float) colour.red, (float) colour.green, (float) colour.blue, 1 };
}

static void
load (GtkCssProvider *provider)
{
  XitongPalette palette = xitong_role_style_get_palette ();
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint role = 0; role < XITONG_N_ROLES; role++)
    {
      XitongColour colour = { 0 };
      g_autofree char *hex = NULL;

      xitong_palette_resolve (palette, xitong_ink_of_role (XITONG_INK_ROLE, role), 1, &colour);
      hex = xitong_colour_dup_hex (&colour);
      g_string_append_printf (css, ".role-%s { background-color: %s; }\n",
                              role == XITONG_ROLE_NONE ? "none" : xitong_role_word ((XitongRole) role), hex);
    }
  gtk_css_provider_load_from_data (provider, css->str, -1);
}

void
xitong_role_style_follow (GdkDisplay *display)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  static GtkCssProvider *provider;

  if (provider != NULL)
    return;
  provider = gtk_css_provider_new ();
  load (provider);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_signal_connect_swapped (manager, "notify::dark", G_CALLBACK (load), provider);
  g_signal_connect_swapped (manager, "notify::high-contrast", G_CALLBACK (load), provider);
}
