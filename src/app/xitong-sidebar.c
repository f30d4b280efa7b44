/* xitong-sidebar.c - the cases, and the eras of the one that is open
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-sidebar.h"

#include <glib/gi18n.h>

#include "xitong-role-style.h"

/* Variants that are listed under their era before "more" has to be asked for. */
#define LISTED_VARIANTS 3

struct _XitongSidebar
{
  GtkWidget     parent_instance;

  /* Template widgets */
  GtkWidget    *box;
  GtkListBox   *cases_list;
  GtkListBox   *eras_list;
  GtkWidget    *eras_heading;

  /* Owned */
  XitongChoice *choice;
  GListModel   *cases;

  /* State */
  gboolean      is_filling;
  XitongEra    *unfolded;
};

enum
{
  SIGNAL_CASE_CHOSEN,
  SIGNAL_ERA_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongSidebar, xitong_sidebar, GTK_TYPE_WIDGET)

static void fill_eras (XitongSidebar *self);

static GtkWidget *
make_label (const char *text,
            const char *style,
            gboolean    is_dim)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  if (is_dim)
    gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static GtkWidget *
make_row (GtkWidget  *child,
          const char *kind,
          gpointer    thing)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  g_object_set_data_full (G_OBJECT (row), kind, thing != NULL ? g_object_ref (thing) : NULL, thing != NULL ? g_object_unref : NULL);
  return row;
}

static char *
dup_case_span (XitongCase *enterprise_case)
{
  guint n = xitong_entity_list_count (enterprise_case->eras);

  if (n == 0)
    return g_strdup ("");
  return xitong_date_dup_span (&((XitongEra *) xitong_entity_list_nth (enterprise_case->eras, 0))->from,
                               &((XitongEra *) xitong_entity_list_nth (enterprise_case->eras, n - 1))->to);
}

/* The subtitle of an era is a short title for lists. */
static const char *
get_short_title (XitongEra *era)
{
  const char *subtitle = xitong_entity_get_subtitle (era);

  return subtitle != NULL ? subtitle : xitong_entity_get_title (era);
}

static GtkWidget *
make_case_row (XitongCase *enterprise_case)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = make_label (xitong_entity_get_title (enterprise_case), "body", FALSE);
  g_autofree char *span = dup_case_span (enterprise_case);
  GtkWidget *row;

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_lines (GTK_LABEL (title), 2);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), make_label (span, "caption", TRUE));
  row = make_row (box, "case", enterprise_case);
  gtk_widget_set_tooltip_text (row, xitong_entity_get_title (enterprise_case));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  xitong_entity_get_title (enterprise_case), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, span, -1);
  return row;
}

static void
clear (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
fill_cases (XitongSidebar *self)
{
  XitongCase *open = self->choice != NULL ? xitong_choice_get_case (self->choice) : NULL;

  self->is_filling = TRUE;
  clear (self->cases_list);
  for (guint i = 0; self->cases != NULL && i < g_list_model_get_n_items (self->cases); i++)
    {
      g_autoptr (XitongCase) enterprise_case = g_list_model_get_item (self->cases, i);
      GtkWidget *row = make_case_row (enterprise_case);

      gtk_list_box_append (self->cases_list, row);
      if (enterprise_case == open)
        gtk_list_box_select_row (self->cases_list, GTK_LIST_BOX_ROW (row));
    }
  self->is_filling = FALSE;
}

static GtkWidget *
make_era_row (XitongEra *era)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *title = make_label (xitong_entity_get_title (era), "body", FALSE);
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);
  GtkWidget *row;

  gtk_label_set_label (GTK_LABEL (title), get_short_title (era));
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_lines (GTK_LABEL (title), 3);
  gtk_widget_add_css_class (title, "era-title");
  gtk_widget_add_css_class (bar, "era-bar");
  gtk_widget_add_css_class (bar, xitong_role_style_get_class (era->leads));
  gtk_box_append (GTK_BOX (texts), make_label (span, "caption", TRUE));
  gtk_box_append (GTK_BOX (texts), title);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), texts);
  row = make_row (box, "era", era);
  gtk_widget_set_tooltip_text (row, xitong_entity_get_title (era));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, xitong_entity_get_title (era),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, span, -1);
  return row;
}

static GtkWidget *
make_child_row (const char *title,
                const char *aside,
                gboolean    is_followed,
                const char *kind,
                gpointer    thing)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = make_label (title, "caption", FALSE);
  GtkWidget *row;

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (aside != NULL && *aside != '\0')
    gtk_box_append (GTK_BOX (box), make_label (aside, "caption", TRUE));
  if (is_followed)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  row = make_row (box, kind, thing);
  gtk_widget_add_css_class (row, "child-row");
  if (is_followed)
    gtk_widget_add_css_class (row, "followed");
  gtk_widget_set_tooltip_text (row, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return row;
}

static char *
dup_variant_aside (XitongVariant *variant)
{
  const XitongEvidence *evidence = xitong_entity_data (variant)->evidence;
  char *tally = evidence != NULL ? xitong_evidence_dup_tally (evidence) : NULL;

  return tally != NULL ? tally : xitong_date_dup_span (&variant->from, &variant->to);
}

static void
add_variants (XitongSidebar *self,
              XitongEra     *era)
{
  XitongEntityList *variants = xitong_choice_get_case (self->choice)->variants;
  guint listed = 0, more = 0;

  for (guint i = 0; i < xitong_entity_list_count (variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (variants, i);
      gboolean is_followed = xitong_choice_has_variant (self->choice, variant);
      g_autofree char *aside = NULL;
      GtkWidget *row;

      if (!xitong_variant_is_offered_in (variant, era))
        continue;
      if (listed >= LISTED_VARIANTS && self->unfolded != era && !is_followed)
        {
          more++;
          continue;
        }
      listed++;
      aside = dup_variant_aside (variant);
      row = make_child_row (xitong_entity_get_title (variant), aside, is_followed, "variant", variant);
      gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_list_box_append (self->eras_list, row);
    }
  if (more > 0)
    {
      g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more", "%u more", more), more);
      GtkWidget *row = make_child_row (text, NULL, FALSE, "more", era);

      gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_list_box_append (self->eras_list, row);
    }
}

static void
add_era (XitongSidebar *self,
         XitongEra     *era)
{
  GtkWidget *row;

  if (era->overlays != NULL)
    {
      g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);

      row = make_child_row (get_short_title (era), span, FALSE, "era", era);
    }
  else
    row = make_era_row (era);
  gtk_list_box_append (self->eras_list, row);
  if (xitong_choice_get_era (self->choice) != era)
    return;
  gtk_list_box_select_row (self->eras_list, GTK_LIST_BOX_ROW (row));
  add_variants (self, era);
}

static void
fill_eras (XitongSidebar *self)
{
  XitongCase *open = self->choice != NULL ? xitong_choice_get_case (self->choice) : NULL;

  self->is_filling = TRUE;
  clear (self->eras_list);
  gtk_widget_set_visible (self->eras_heading, open != NULL);
  for (guint i = 0; open != NULL && i < xitong_entity_list_count (open->eras); i++)
    add_era (self, xitong_entity_list_nth (open->eras, i));
  self->is_filling = FALSE;
}

static void
refill (XitongSidebar *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->eras_list)) != NULL;
  GtkListBoxRow *row;

  fill_cases (self);
  fill_eras (self);
  row = gtk_list_box_get_selected_row (self->eras_list);
  if (had_focus && row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
case_activated_cb (XitongSidebar *self,
                   GtkListBoxRow *row,
                   GtkListBox    *list)
{
  XitongCase *enterprise_case = g_object_get_data (G_OBJECT (row), "case");

  if (!self->is_filling && enterprise_case != NULL)
    g_signal_emit (self, signals[SIGNAL_CASE_CHOSEN], 0, enterprise_case);
}

static void
era_activated_cb (XitongSidebar *self,
                  GtkListBoxRow *row,
                  GtkListBox    *list)
{
  g_autoptr (GtkListBoxRow) kept = g_object_ref (row);
  XitongEra *era = g_object_get_data (G_OBJECT (kept), "era");
  XitongVariant *variant = g_object_get_data (G_OBJECT (kept), "variant");
  XitongEra *more = g_object_get_data (G_OBJECT (kept), "more");

  if (self->is_filling)
    return;
  if (more != NULL)
    {
      self->unfolded = more;
      fill_eras (self);
      return;
    }
  if (variant != NULL)
    xitong_choice_set_variant (self->choice, variant, !xitong_choice_has_variant (self->choice, variant));
  else if (era != NULL)
    xitong_choice_set_era (self->choice, era);
  g_signal_emit (self, signals[SIGNAL_ERA_CHOSEN], 0);
}

void
xitong_sidebar_set_choice (XitongSidebar *self,
                           XitongChoice  *choice)
{
  g_return_if_fail (XITONG_IS_SIDEBAR (self));

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, refill, self);
  if (g_set_object (&self->choice, choice) && choice != NULL)
    g_signal_connect_swapped (choice, "changed", G_CALLBACK (refill), self);
  refill (self);
}

void
xitong_sidebar_set_cases (XitongSidebar *self,
                          GListModel    *cases)
{
  g_return_if_fail (XITONG_IS_SIDEBAR (self));

  if (self->cases != NULL)
    g_signal_handlers_disconnect_by_func (self->cases, fill_cases, self);
  if (g_set_object (&self->cases, cases) && cases != NULL)
    g_signal_connect_swapped (cases, "items-changed", G_CALLBACK (fill_cases), self);
  fill_cases (self);
}

static void
xitong_sidebar_dispose (GObject *object)
{
  XitongSidebar *self = XITONG_SIDEBAR (object);

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, refill, self);
  if (self->cases != NULL)
    g_signal_handlers_disconnect_by_func (self->cases, fill_cases, self);
  g_clear_object (&self->choice);
  g_clear_object (&self->cases);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_SIDEBAR);

  G_OBJECT_CLASS (xitong_sidebar_parent_class)->dispose (object);
}

static void
xitong_sidebar_class_init (XitongSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_sidebar_dispose;

  signals[SIGNAL_CASE_CHOSEN] = g_signal_new ("case-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, XITONG_TYPE_CASE);
  signals[SIGNAL_ERA_CHOSEN] = g_signal_new ("era-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                             NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongSidebar, box);
  gtk_widget_class_bind_template_child (widget_class, XitongSidebar, cases_list);
  gtk_widget_class_bind_template_child (widget_class, XitongSidebar, eras_list);
  gtk_widget_class_bind_template_child (widget_class, XitongSidebar, eras_heading);
  gtk_widget_class_bind_template_callback (widget_class, case_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, era_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_sidebar_init (XitongSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
