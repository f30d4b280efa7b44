/* xitong-compare-bar.c - the row in which one chooses what a chart is compared with
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-compare-bar.h"

#include <glib/gi18n.h>

#include "xitong-drop-down-name.h"

/* In a narrow window the row is scrolled; so much of each name is seen in any case, in pixels. */
#define NAME_WIDTH 190

struct _XitongCompareBar
{
  GtkWidget     parent_instance;

  /* Template widgets */
  GtkWidget    *scrolled_window;
  GtkLabel     *label;
  GtkDropDown  *case_drop_down;
  GtkDropDown  *era_drop_down;
  GtkDropDown  *variant_drop_down;

  /* Owned */
  XitongChoice *choice;
  GListModel   *cases;
  /* What the three lists are of. */
  XitongCase   *listed_case;
  XitongEra    *listed_era;
  /* Of XitongVariant, in the order of the drop-down; the first is none. */
  GPtrArray    *variants;

  /* State */
  gboolean      is_filling;
};

G_DEFINE_FINAL_TYPE (XitongCompareBar, xitong_compare_bar, GTK_TYPE_WIDGET)

static XitongCase *
get_case (XitongCompareBar *self,
          guint             index)
{
  g_autoptr (XitongCase) enterprise_case = self->cases != NULL ? g_list_model_get_item (self->cases, index) : NULL;

  /* The list holds it. */
  return enterprise_case;
}

static void
case_chosen_cb (XitongCompareBar *self)
{
  XitongCase *enterprise_case = get_case (self, gtk_drop_down_get_selected (self->case_drop_down));

  if (!self->is_filling && enterprise_case != NULL && enterprise_case != xitong_choice_get_other_case (self->choice))
    xitong_choice_set_other (self->choice, enterprise_case, NULL, NULL);
}

static void
era_chosen_cb (XitongCompareBar *self)
{
  XitongCase *enterprise_case = self->choice != NULL ? xitong_choice_get_other_case (self->choice) : NULL;
  guint index = gtk_drop_down_get_selected (self->era_drop_down);

  if (!self->is_filling && enterprise_case != NULL && index < xitong_entity_list_count (enterprise_case->eras))
    xitong_choice_set_other (self->choice, enterprise_case, xitong_entity_list_nth (enterprise_case->eras, index), NULL);
}

static void
variant_chosen_cb (XitongCompareBar *self)
{
  guint index = gtk_drop_down_get_selected (self->variant_drop_down);

  if (!self->is_filling && self->choice != NULL && index < self->variants->len)
    xitong_choice_set_other (self->choice, xitong_choice_get_other_case (self->choice), xitong_choice_get_other_era (self->choice),
                             self->variants->pdata[index]);
}

static char *
dup_era_name (XitongEra *era)
{
  g_autofree char *span = xitong_date_dup_span (&era->from, &era->to);

  if (span == NULL || *span == '\0')
    return g_strdup (xitong_entity_get_title (era));
  return g_strdup_printf ("%s  %s", span, xitong_entity_get_title (era));
}

static void
list_cases (XitongCompareBar *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; self->cases != NULL && i < g_list_model_get_n_items (self->cases); i++)
    gtk_string_list_append (titles, xitong_entity_get_title (get_case (self, i)));
  gtk_drop_down_set_model (self->case_drop_down, G_LIST_MODEL (titles));
}

static void
list_eras (XitongCompareBar *self,
           XitongCase       *enterprise_case)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; enterprise_case != NULL && i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      g_autofree char *name = dup_era_name (xitong_entity_list_nth (enterprise_case->eras, i));

      gtk_string_list_append (titles, name);
    }
  gtk_drop_down_set_model (self->era_drop_down, G_LIST_MODEL (titles));
}

static void
list_variants (XitongCompareBar *self,
               XitongCase       *enterprise_case,
               XitongEra        *era)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->variants, 0);
  g_ptr_array_add (self->variants, NULL);
  gtk_string_list_append (titles, _("As usual"));
  for (guint i = 0; enterprise_case != NULL && era != NULL && i < xitong_entity_list_count (enterprise_case->variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (enterprise_case->variants, i);

      if (!xitong_variant_is_offered_in (variant, era))
        continue;
      g_ptr_array_add (self->variants, variant);
      gtk_string_list_append (titles, xitong_entity_get_title (variant));
    }
  gtk_drop_down_set_model (self->variant_drop_down, G_LIST_MODEL (titles));
  gtk_widget_set_visible (GTK_WIDGET (self->variant_drop_down), self->variants->len > 1);
}

static guint
find_era (XitongCase *enterprise_case,
          XitongEra  *era)
{
  for (guint i = 0; enterprise_case != NULL && i < xitong_entity_list_count (enterprise_case->eras); i++)
    if (xitong_entity_list_nth (enterprise_case->eras, i) == era)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static guint
find_case (XitongCompareBar *self,
           XitongCase       *enterprise_case)
{
  for (guint i = 0; self->cases != NULL && i < g_list_model_get_n_items (self->cases); i++)
    if (get_case (self, i) == enterprise_case)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static void
update (XitongCompareBar *self)
{
  XitongCase *enterprise_case = xitong_choice_get_other_case (self->choice);
  XitongEra *era = xitong_choice_get_other_era (self->choice);
  guint variant = 0;

  self->is_filling = TRUE;
  if (self->listed_case != enterprise_case)
    list_eras (self, enterprise_case);
  if (self->listed_case != enterprise_case || self->listed_era != era)
    list_variants (self, enterprise_case, era);
  g_set_object (&self->listed_case, enterprise_case);
  self->listed_era = era;
  gtk_drop_down_set_selected (self->case_drop_down, find_case (self, enterprise_case));
  gtk_drop_down_set_selected (self->era_drop_down, find_era (enterprise_case, era));
  g_ptr_array_find (self->variants, xitong_choice_get_other_variant (self->choice), &variant);
  gtk_drop_down_set_selected (self->variant_drop_down, variant);
  self->is_filling = FALSE;
}

static void
cases_changed_cb (XitongCompareBar *self)
{
  self->is_filling = TRUE;
  list_cases (self);
  self->is_filling = FALSE;
  update (self);
}

void
xitong_compare_bar_set_choice (XitongCompareBar *self,
                               XitongChoice     *choice,
                               GListModel       *cases)
{
  g_return_if_fail (XITONG_IS_COMPARE_BAR (self));

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_data (self->choice, self);
  if (self->cases != NULL)
    g_signal_handlers_disconnect_by_data (self->cases, self);
  g_set_object (&self->choice, choice);
  g_set_object (&self->cases, cases);
  if (choice == NULL || cases == NULL)
    return;
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (cases, "items-changed", G_CALLBACK (cases_changed_cb), self);
  cases_changed_cb (self);
}

void
xitong_compare_bar_set_narrow (XitongCompareBar *self,
                               gboolean          is_narrow)
{
  int width = is_narrow ? NAME_WIDTH : -1;

  gtk_label_set_label (self->label, is_narrow ? _("Below it:") : _("Beside it:"));
  gtk_widget_set_size_request (GTK_WIDGET (self->case_drop_down), width, -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->era_drop_down), width, -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->variant_drop_down), width, -1);
}

static void
xitong_compare_bar_dispose (GObject *object)
{
  XitongCompareBar *self = XITONG_COMPARE_BAR (object);

  xitong_compare_bar_set_choice (self, NULL, NULL);
  g_clear_object (&self->listed_case);
  g_clear_pointer (&self->variants, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_COMPARE_BAR);

  G_OBJECT_CLASS (xitong_compare_bar_parent_class)->dispose (object);
}

static void
xitong_compare_bar_class_init (XitongCompareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_compare_bar_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-compare-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongCompareBar, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, XitongCompareBar, label);
  gtk_widget_class_bind_template_child (widget_class, XitongCompareBar, case_drop_down);
  gtk_widget_class_bind_template_child (widget_class, XitongCompareBar, era_drop_down);
  gtk_widget_class_bind_template_child (widget_class, XitongCompareBar, variant_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, case_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, era_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, variant_chosen_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_compare_bar_init (XitongCompareBar *self)
{
  self->variants = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  xitong_drop_down_name (self->case_drop_down);
  xitong_drop_down_name (self->era_drop_down);
  xitong_drop_down_name (self->variant_drop_down);
}
