/* xitong-moment-keys.c - the keys that lead from one moment of a case to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-moment-keys.h"

typedef struct
{
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
} Key;

static const Key keys[] = {
  { GDK_KEY_space, 0, "win.play" },
  { GDK_KEY_space, GDK_SHIFT_MASK, "win.play-backwards" },
  { GDK_KEY_comma, 0, "win.step-back" },
  { GDK_KEY_period, 0, "win.step-forward" },
  { GDK_KEY_bracketleft, 0, "win.slower" },
  { GDK_KEY_bracketright, 0, "win.faster" },
  { GDK_KEY_Page_Up, 0, "win.era-before" },
  { GDK_KEY_KP_Page_Up, 0, "win.era-before" },
  { GDK_KEY_Page_Down, 0, "win.era-after" },
  { GDK_KEY_KP_Page_Down, 0, "win.era-after" },
  { GDK_KEY_Home, 0, "win.first-era" },
  { GDK_KEY_KP_Home, 0, "win.first-era" },
  { GDK_KEY_End, 0, "win.last-era" },
  { GDK_KEY_KP_End, 0, "win.last-era" },
};

static const Key arrows[] = {
  { GDK_KEY_Left, 0, "win.step-back" },
  { GDK_KEY_KP_Left, 0, "win.step-back" },
  { GDK_KEY_Down, 0, "win.step-back" },
  { GDK_KEY_KP_Down, 0, "win.step-back" },
  { GDK_KEY_Right, 0, "win.step-forward" },
  { GDK_KEY_KP_Right, 0, "win.step-forward" },
  { GDK_KEY_Up, 0, "win.step-forward" },
  { GDK_KEY_KP_Up, 0, "win.step-forward" },
};

static void
bind (GtkWidgetClass *klass,
      const Key      *table,
      guint           n)
{
  for (guint i = 0; i < n; i++)
    gtk_widget_class_add_binding_action (klass, table[i].key, table[i].modifiers, table[i].action, NULL);
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
