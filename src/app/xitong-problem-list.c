/* xitong-problem-list.c - what is wrong with a case file, line by line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-problem-list.h"

#include <glib/gi18n.h>

struct _XitongProblemList
{
  GtkWidget   parent_instance;

  /* Template widgets */
  GtkWidget  *scrolled_window;
  GtkLabel   *title_label;
  GtkLabel   *summary_label;
  GtkListBox *list;
  GtkWidget  *back_button;
};

G_DEFINE_FINAL_TYPE (XitongProblemList, xitong_problem_list, GTK_TYPE_WIDGET)

static GtkWidget *
make_line_label (XitongDiagnostic *diagnostic)
{
  /* Translators: a line of a file. */
  g_autofree char *text = diagnostic->line > 0 ? g_strdup_printf (C_("problem", "Line %d"), diagnostic->line)
                          : g_strdup (C_("problem", "File"));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "problem-line");
  return label;
}

static GtkWidget *
make_message_label (const char *message)
{
  GtkWidget *label = gtk_label_new (message);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE);
  return label;
}

static GtkWidget *
make_row (gpointer item,
          gpointer data)
{
  XitongDiagnostic *diagnostic = item;
  gboolean is_error = diagnostic->severity == XITONG_SEVERITY_ERROR;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_error ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

  gtk_widget_set_tooltip_text (icon, is_error ? _("Error") : _("Warning"));
  gtk_widget_add_css_class (icon, is_error ? "error" : "warning");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), make_line_label (diagnostic));
  gtk_box_append (GTK_BOX (box), make_message_label (diagnostic->message));
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  return row;
}

void
xitong_problem_list_show (XitongProblemList      *self,
                          const XitongLoadedCase *loaded,
                          gboolean                can_go_back)
{
  g_autofree char *name = g_path_get_basename (loaded->path);
  g_autofree char *title = NULL;
  guint n = g_list_model_get_n_items (loaded->problems);

  g_return_if_fail (XITONG_IS_PROBLEM_LIST (self));

  if (loaded->n_errors > 0)
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u error in %s", "%u errors in %s", loaded->n_errors),
                             loaded->n_errors, name);
  else if (loaded->enterprise_case == NULL)
    title = g_strdup_printf (_("%s cannot be read"), name);
  else
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u warning in %s", "%u warnings in %s", n), n, name);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->summary_label,
                       n == 0 && loaded->message != NULL ? loaded->message
                       : _("Mend the lines and save the file: it is read again by itself."));
  gtk_list_box_bind_model (self->list, loaded->problems, make_row, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->back_button, can_go_back);
}

static void
xitong_problem_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), XITONG_TYPE_PROBLEM_LIST);

  G_OBJECT_CLASS (xitong_problem_list_parent_class)->dispose (object);
}

static void
xitong_problem_list_class_init (XitongProblemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_problem_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-problem-list.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongProblemList, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, XitongProblemList, title_label);
  gtk_widget_class_bind_template_child (widget_class, XitongProblemList, summary_label);
  gtk_widget_class_bind_template_child (widget_class, XitongProblemList, list);
  gtk_widget_class_bind_template_child (widget_class, XitongProblemList, back_button);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_problem_list_init (XitongProblemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
