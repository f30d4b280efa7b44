/* xitong-moment-keys.c - the keys that lead from one moment of a case to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-moment-keys.h"

typedef struct
{
  guint       key;
  const char *action;
} Key;

static const Key keys[] = {
  { GDK_KEY_comma, "win.step-back" },
  { GDK_KEY_period, "win.step-forward" },
  { GDK_KEY_Page_Up, "win.era-before" },
  { GDK_KEY_KP_Page_Up, "win.era-before" },
  { GDK_KEY_Page_Down, "win.era-after" },
  { GDK_KEY_KP_Page_Down, "win.era-after" },
  { GDK_KEY_Home, "win.first-era" },
  { GDK_KEY_KP_Home, "win.first-era" },
  { GDK_KEY_End, "win.last-era" },
  { GDK_KEY_KP_End, "win.last-era" },
};

static const Key arrows[] = {
  { GDK_KEY_Left, "win.step-back" },
  { GDK_KEY_KP_Left, "win.step-back" },
  { GDK_KEY_Down, "win.step-back" },
  { GDK_KEY_KP_Down, "win.step-back" },
  { GDK_KEY_Right, "win.step-forward" },
  { GDK_KEY_KP_Right, "win.step-forward" },
  { GDK_KEY_Up, "win.step-forward" },
  { GDK_KEY_KP_Up, "win.step-forward" },
};

static void
bind (GtkWidgetClass *klass,
      const Key      *table,
      guint           n)
{
  for (guint i = 0; i < n; i++)
    gtk_widget_class_add_binding_action (klass, table[i].key, 0, table[i].action, NULL);
}

void
xitong_moment_keys_bind (GtkWidgetClass *klass)
{
  bind (klass, keys, G_N_ELEMENTS (keys));
}

void
xitong_moment_keys_bind_arrows (GtkWidgetClass *klass)
{
  bind (klass, arrows, G_N_ELEMENTS (arrows));
}
