/* xitong-application.c - the window program
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-application.h"

#include <glib/gi18n.h>

#include "xitong-window.h"

struct _XitongApplication
{
  AdwApplication  parent_instance;
  GSettings      *settings;
};

G_DEFINE_FINAL_TYPE (XitongApplication, xitong_application, ADW_TYPE_APPLICATION)

/* Run from where it was built, the schema may be missing: then nothing is remembered. */
static GSettings *
find_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, XITONG_APPLICATION_ID, TRUE);
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

GSettings *
xitong_application_get_settings (XitongApplication *self)
{
  return self->settings;
}

static void
about_activated (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  adw_show_about_window (gtk_application_get_active_window (data),
                         "application-name", _("Xitong"),
                         "application-icon", XITONG_APPLICATION_ID,
                         "version", XITONG_VERSION,
                         "developer-name", _("The Xitong authors"),
                         "copyright", _("© 2026 The Xitong authors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("A desktop atlas of organization charts through time: who stood over whom, era by era, "
                                       "and on which page it rests. The cases are CC BY-SA 4.0."),
                         /* Translators: your names, one a line. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static void
quit_activated (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (data)) != NULL)
    gtk_window_destroy (windows->data);
}

static const GActionEntry entries[] = {
  { .name = "about", .activate = about_activated },
  { .name = "quit", .activate = quit_activated },
};

static const struct
{
  const char *action;
  const char *keys[4];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
  { "win.open", { "<Control>o" } },
  { "win.reload", { "<Control>r", "F5" } },
  { "win.export", { "<Control>e" } },
  { "win.search", { "<Control>f" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.show-menu", { "F10" } },
  { "win.show-sidebar", { "F9" } },
  { "win.show-inspector", { "F8" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.zoom-100", { "<Control>0", "<Control>KP_0" } },
  { "win.show-view(0)", { "<Control>1" } },
  { "win.show-view(1)", { "<Control>2" } },
  { "win.show-view(2)", { "<Control>3" } },
  { "win.next-step", { "<Alt>Down", "<Control>Page_Down" } },
  { "win.previous-step", { "<Alt>Up", "<Control>Page_Up" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.forward", { "<Alt>Right", "Forward" } },
};

static void
xitong_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (xitong_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action, accelerators[i].keys);
}

static XitongWindow *
get_window (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  return XITONG_WINDOW (window != NULL ? window : GTK_WINDOW (xitong_window_new (XITONG_APPLICATION (application))));
}

static void
xitong_application_activate (GApplication *application)
{
  XitongWindow *window = get_window (application);

  xitong_window_open_last (window);
  gtk_window_present (GTK_WINDOW (window));
}

static void
xitong_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  XitongWindow *window = get_window (application);

  for (int i = 0; i < n_files; i++)
    xitong_window_open_file (window, files[i]);
  gtk_window_present (GTK_WINDOW (window));
}

static int
xitong_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("xitong %s\n", XITONG_VERSION);
  return 0;
}

static void
xitong_application_finalize (GObject *object)
{
  g_clear_object (&XITONG_APPLICATION (object)->settings);

  G_OBJECT_CLASS (xitong_application_parent_class)->finalize (object);
}

static void
xitong_application_class_init (XitongApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = xitong_application_finalize;
  application_class->startup = xitong_application_startup;
  application_class->activate = xitong_application_activate;
  application_class->open = xitong_application_open;
  application_class->handle_local_options = xitong_application_handle_local_options;
}

static void
xitong_application_init (XitongApplication *self)
{
  static const GOptionEntry options[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version"), NULL },
    G_OPTION_ENTRY_NULL
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE…]"));
  self->settings = find_settings ();
}

XitongApplication *
xitong_application_new (void)
{
  return g_object_new (XITONG_TYPE_APPLICATION,
                       "application-id", XITONG_APPLICATION_ID,
                       "resource-base-path", "/io/github/xitong/Xitong",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
