/* xitong-variant-list.c - the variants one can follow in an era
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-variant-list.h"

#include <glib/gi18n.h>

#include "xitong-page-words.h"

struct _XitongVariantList
{
  GtkWidget     parent_instance;
  GtkWidget    *scrolled_window;
  GtkBox       *box;
  XitongChoice *choice;
  gboolean      is_filling;
  guint         idle;
};

G_DEFINE_FINAL_TYPE (XitongVariantList, xitong_variant_list, GTK_TYPE_WIDGET)

static void
toggled_cb (GtkCheckButton *button,
            gpointer        data)
{
  XitongVariantList *self = data;
  XitongVariant *variant = g_object_get_data (G_OBJECT (button), "variant");

  if (self->is_filling || variant == NULL)
    return;
  xitong_choice_set_variant (self->choice, variant, gtk_check_button_get_active (button));
}

/* "As usual": none of a group is followed. */
static void
none_toggled_cb (GtkCheckButton *button,
                 gpointer        data)
{
  XitongVariantList *self = data;
  XitongVariantGroup *group = g_object_get_data (G_OBJECT (button), "group");
  g_autoptr (GPtrArray) followed = NULL;

  if (self->is_filling || !gtk_check_button_get_active (button))
    return;
  followed = g_ptr_array_copy (xitong_choice_get_variants (self->choice), NULL, NULL);
  for (guint i = 0; i < followed->len; i++)
    {
      XitongVariant *variant = g_ptr_array_index (followed, i);

      if (variant->group == group)
        xitong_choice_set_variant (self->choice, variant, FALSE);
    }
}

static GtkWidget *
make_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_margin_top (label, 6);
  return label;
}

static GtkWidget *
make_button (const char *title,
             const char *aside)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_box_append (GTK_BOX (box), label);
  if (aside != NULL)
    {
      GtkWidget *second = gtk_label_new (aside);

      gtk_label_set_xalign (GTK_LABEL (second), 0);
      gtk_label_set_wrap (GTK_LABEL (second), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (second), 44);
      gtk_widget_add_css_class (second, "caption");
      gtk_widget_add_css_class (second, "dim-label");
      gtk_box_append (GTK_BOX (box), second);
    }
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return button;
}

static GtkWidget *
make_variant_button (XitongVariantList *self,
                     XitongVariant     *variant)
{
  const XitongEvidence *evidence = xitong_entity_data (variant)->evidence;
  g_autofree char *tally = evidence != NULL ? xitong_evidence_dup_tally (evidence) : NULL;
  const char *kind = xitong_words_get_variant_kind (variant->kind);
  g_autofree char *aside = tally != NULL ? g_strdup_printf ("%s, %s", kind, tally) : g_strdup (kind);
  GtkWidget *button;

  if (xitong_entity_list_count (variant->changes) == 0)
    {
      g_autofree char *plain = g_steal_pointer (&aside);

      aside = g_strdup_printf (_("%s; no difference of structure is recorded"), plain);
    }
  button = make_button (xitong_entity_get_title (variant), aside);
  g_object_set_data (G_OBJECT (button), "variant", variant);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), xitong_choice_has_variant (self->choice, variant));
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), self);
  return button;
}

static gboolean
is_offered (XitongVariantList *self,
            XitongVariant     *variant)
{
  XitongEra *era = xitong_choice_get_era (self->choice);

  return era != NULL && xitong_variant_is_offered_in (variant, era);
}

static void
add_group (XitongVariantList  *self,
           XitongVariantGroup *group,
           XitongEntityList   *variants)
{
  GtkWidget *none = make_button (_("As usual"), NULL);
  gboolean is_any = FALSE;

  g_object_ref_sink (none);
  for (guint i = 0; i < xitong_entity_list_count (variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (variants, i);
      GtkWidget *button;

      if (variant->group != group || !is_offered (self, variant))
        continue;
      if (gtk_widget_get_parent (none) == NULL)
        {
          gtk_box_append (self->box, make_heading (xitong_entity_get_title (group)));
          gtk_box_append (self->box, none);
        }
      button = make_variant_button (self, variant);
      is_any = is_any || gtk_check_button_get_active (GTK_CHECK_BUTTON (button));
      gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (none));
      gtk_box_append (self->box, button);
    }
  g_object_set_data (G_OBJECT (none), "group", group);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (none), !is_any);
  g_signal_connect (none, "toggled", G_CALLBACK (none_toggled_cb), self);
  g_object_unref (none);
}

static void
add_single (XitongVariantList *self,
            XitongEntityList  *variants)
{
  gboolean has_heading = gtk_widget_get_first_child (GTK_WIDGET (self->box)) == NULL;

  for (guint i = 0; i < xitong_entity_list_count (variants); i++)
    {
      XitongVariant *variant = xitong_entity_list_nth (variants, i);

      if ((variant->group != NULL && variant->group->exclusive) || !is_offered (self, variant))
        continue;
      if (!has_heading)
        gtk_box_append (self->box, make_heading (_("Can be combined")));
      has_heading = TRUE;
      gtk_box_append (self->box, make_variant_button (self, variant));
    }
}

static void
fill (XitongVariantList *self)
{
  XitongCase *enterprise_case = self->choice != NULL ? xitong_choice_get_case (self->choice) : NULL;
  GtkWidget *child;

  self->is_filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  for (guint i = 0; enterprise_case != NULL && i < xitong_entity_list_count (enterprise_case->variant_groups); i++)
    {
      XitongVariantGroup *group = xitong_entity_list_nth (enterprise_case->variant_groups, i);

      if (group->exclusive)
        add_group (self, group, enterprise_case->variants);
    }
  if (enterprise_case != NULL)
    add_single (self, enterprise_case->variants);
  self->is_filling = FALSE;
}

static gboolean
fill_idle (gpointer data)
{
  XitongVariantList *self = data;

  self->idle = 0;
  fill (self);
  return G_SOURCE_REMOVE;
}

/* The buttons are not taken away from under the pointer that presses them. */
static void
fill_later (XitongVariantList *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (fill_idle, self);
}

void
xitong_variant_list_set_choice (XitongVariantList *self,
                                XitongChoice      *choice)
{
  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, fill_later, self);
  if (g_set_object (&self->choice, choice) && choice != NULL)
    g_signal_connect_swapped (choice, "changed", G_CALLBACK (fill_later), self);
  fill (self);
}

static void
xitong_variant_list_dispose (GObject *object)
{
  XitongVariantList *self = XITONG_VARIANT_LIST (object);

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, fill_later, self);
  g_clear_object (&self->choice);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->scrolled_window, gtk_widget_unparent);

  G_OBJECT_CLASS (xitong_variant_list_parent_class)->dispose (object);
}

static void
xitong_variant_list_class_init (XitongVariantListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = xitong_variant_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_variant_list_init (XitongVariantList *self)
{
  self->scrolled_window = gtk_scrolled_window_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  g_object_set (self->scrolled_window, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", 440, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_WIDGET (self->box));
  gtk_widget_set_parent (self->scrolled_window, GTK_WIDGET (self));
}
