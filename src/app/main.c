/* main.c - the window program of Xitong
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "xitong-application.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (XitongApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = xitong_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
