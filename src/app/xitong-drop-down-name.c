/* xitong-drop-down-name.c - what a drop-down is called by a screen reader
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-drop-down-name.h"

#include <glib/gi18n.h>

/* What takes the focus is the button inside, which GTK gives no name. */
static void
update (GtkDropDown *drop_down)
{
  GObject *item = gtk_drop_down_get_selected_item (drop_down);
  const char *what = gtk_widget_get_tooltip_text (GTK_WIDGET (drop_down));
  g_autofree char *name = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    /* Translators: what is chosen by a menu, and what it is: "The other era: 1966–67". */
    name = g_strdup_printf (C_("menu", "%s: %s"), what, gtk_string_object_get_string (GTK_STRING_OBJECT (item)));
  else
    name = g_strdup (what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

void
xitong_drop_down_name (GtkDropDown *drop_down)
{
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (update), NULL);
  update (drop_down);
}
