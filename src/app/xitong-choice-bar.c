/* xitong-choice-bar.c - the row in which one chooses what of a chart is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-choice-bar.h"

#include <glib/gi18n.h>

#include "xitong-legend-view.h"
#include "xitong-page-words.h"
#include "xitong-variant-list.h"

struct _XitongChoiceBar
{
  GtkWidget          parent_instance;

  /* Template widgets */
  GtkWidget         *scrolled_window;
  GtkMenuButton     *detail_button;
  GtkWidget         *form_box;
  GtkMenuButton     *form_button;
  GtkMenuButton     *variants_button;
  GtkMenuButton     *labels_button;
  GtkMenuButton     *legend_button;
  XitongVariantList *variant_list;
  XitongLegendView  *legend_view;

  /* Owned */
  XitongChoice      *choice;
  GSimpleActionGroup *actions;
  /* Whose kinds of ties are in the menu. */
  XitongCase        *listed;
};

G_DEFINE_FINAL_TYPE (XitongChoiceBar, xitong_choice_bar, GTK_TYPE_WIDGET)

#define GAP 3

/* Of actions that show a kind of ties: its id follows. */
#define KIND "kind-"

static guint
get_form (XitongChoice *choice)
{
  return xitong_choice_get_gap (choice) ? GAP : MIN ((guint) xitong_choice_get_form (choice), GAP - 1);
}

static void
set_form (XitongChoice *choice,
          guint         form)
{
  if (form == GAP)
    xitong_choice_set_gap (choice, TRUE);
  else
    xitong_choice_set_form (choice, (XitongForm) form);
}

static guint
get_detail (XitongChoice *choice)
{
  return (guint) xitong_choice_get_everything (choice);
}

static void
set_detail (XitongChoice *choice,
            guint         detail)
{
  if (detail == 0)
    xitong_choice_reset (choice);
  else
    xitong_choice_set_everything (choice, TRUE);
}

static guint
get_labels (XitongChoice *choice)
{
  return (guint) xitong_choice_get_labels (choice);
}

static void
set_labels (XitongChoice *choice,
            guint         labels)
{
  xitong_choice_set_labels (choice, (XitongLabels) labels);
}

/* Of which one holds: the words are those of the actions' targets. */
static const struct
{
  const char *name;
  const char *words[5];
  guint     (*get) (XitongChoice *choice);
  void      (*set) (XitongChoice *choice,
                    guint         index);
} selections[] = {
  { "detail", { "default", "everything" }, get_detail, set_detail },
  { "form", { "both", "formal", "effective", "gap" }, get_form, set_form },
  { "labels", { "own", "native", "both" }, get_labels, set_labels },
};

/* Each by itself on or off. */
static const struct
{
  const char *name;
  gboolean  (*get) (XitongChoice *choice);
  void      (*set) (XitongChoice *choice,
                    gboolean      is_on);
} switches[] = {
  { "contested", xitong_choice_get_contested, xitong_choice_set_contested },
  { "denied", xitong_choice_get_denied, xitong_choice_set_denied },
  { "proposed", xitong_choice_get_proposed, xitong_choice_set_proposed },
  { "fixed-frame", xitong_choice_get_fixed_frame, xitong_choice_set_fixed_frame },
};

static void
select_cb (GSimpleAction *action,
           GVariant      *value,
           gpointer       data)
{
  XitongChoiceBar *self = data;
  const char *name = g_action_get_name (G_ACTION (action)), *word = g_variant_get_string (value, NULL);

  for (guint i = 0; self->choice != NULL && i < G_N_ELEMENTS (selections); i++)
    for (guint j = 0; g_str_equal (selections[i].name, name) && selections[i].words[j] != NULL; j++)
      if (g_str_equal (selections[i].words[j], word))
        selections[i].set (self->choice, j);
}

static void
switch_cb (GSimpleAction *action,
           GVariant      *value,
           gpointer       data)
{
  XitongChoiceBar *self = data;

  for (guint i = 0; self->choice != NULL && i < G_N_ELEMENTS (switches); i++)
    if (g_str_equal (switches[i].name, g_action_get_name (G_ACTION (action))))
      switches[i].set (self->choice, g_variant_get_boolean (value));
}

static void
style_cb (GSimpleAction *action,
          GVariant      *value,
          gpointer       data)
{
  XitongChoiceBar *self = data;
  guint style = (guint) g_ascii_strtoull (g_action_get_name (G_ACTION (action)) + strlen ("style-"), NULL, 10);

  if (self->choice != NULL)
    xitong_choice_set_style (self->choice, (XitongTieStyle) style, g_variant_get_boolean (value));
}

static XitongTieKind *
find_kind (XitongChoiceBar *self,
           const char      *action)
{
  return xitong_case_lookup (xitong_choice_get_case (self->choice), XITONG_TYPE_TIE_KIND, action + strlen (KIND));
}

static void
kind_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       data)
{
  XitongChoiceBar *self = data;
  XitongTieKind *kind = self->choice != NULL ? find_kind (self, g_action_get_name (G_ACTION (action))) : NULL;

  if (kind != NULL)
    xitong_choice_set_kind (self->choice, kind, g_variant_get_boolean (value));
}

static void
add_action (XitongChoiceBar    *self,
            const char         *name,
            const GVariantType *type,
            GVariant           *state,
            GCallback           change_state)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, type, state);

  g_signal_connect (action, "change-state", change_state, self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
add_actions (XitongChoiceBar *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (selections); i++)
    add_action (self, selections[i].name, G_VARIANT_TYPE_STRING, g_variant_new_string (selections[i].words[0]), G_CALLBACK (select_cb));
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    add_action (self, switches[i].name, NULL, g_variant_new_boolean (FALSE), G_CALLBACK (switch_cb));
  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    {
      g_autofree char *name = g_strdup_printf ("style-%u", style);

      add_action (self, name, NULL, g_variant_new_boolean (FALSE), G_CALLBACK (style_cb));
    }
}

static void
set_state (XitongChoiceBar *self,
           const char      *name,
           GVariant        *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

static gboolean
has_ties_of (XitongCase    *enterprise_case,
             XitongTieKind *kind)
{
  for (guint i = 0; i < enterprise_case->ties->len; i++)
    if (((XitongTie *) g_ptr_array_index (enterprise_case->ties, i))->kind == kind)
      return TRUE;
  return FALSE;
}

/* All of a style, and its kinds of which the case has ties. */
static void
append_style (XitongChoiceBar *self,
              GMenu           *menu,
              XitongTieStyle   style)
{
  g_autoptr (GMenu) submenu = g_menu_new ();
  g_autoptr (GMenu) kinds = g_menu_new ();
  g_autofree char *all = g_strdup_printf ("choice.style-%u", style);

  for (guint i = 0; i < xitong_entity_list_count (self->listed->tie_kinds); i++)
    {
      XitongTieKind *kind = xitong_entity_list_nth (self->listed->tie_kinds, i);
      g_autofree char *name = g_strconcat (KIND, xitong_entity_get_id (kind), NULL);
      g_autofree char *action = g_strconcat ("choice.", name, NULL);

      if (kind->style != style || !has_ties_of (self->listed, kind))
        continue;
      add_action (self, name, NULL, g_variant_new_boolean (xitong_choice_has_kind (self->choice, kind)), G_CALLBACK (kind_cb));
      g_menu_append (kinds, xitong_entity_get_title (kind), action);
    }
  if (g_menu_model_get_n_items (G_MENU_MODEL (kinds)) == 0)
    return;
  g_menu_append (submenu, _("All of Them"), all);
  g_menu_append_section (submenu, NULL, G_MENU_MODEL (kinds));
  g_menu_append_submenu (menu, xitong_words_get_style (style), G_MENU_MODEL (submenu));
}

static void
remove_kinds (XitongChoiceBar *self)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (self->actions));

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_has_prefix (names[i], KIND))
      g_action_map_remove_action (G_ACTION_MAP (self->actions), names[i]);
}

/* Everything that is drawn by default, and the styles and kinds of ties that wait for the reader. */
static void
list_details (XitongChoiceBar *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) detail = g_menu_new ();
  g_autoptr (GMenu) styles = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();

  remove_kinds (self);
  g_menu_append (detail, _("Default selection"), "choice.detail::default");
  g_menu_append (detail, _("Everything that stands"), "choice.detail::everything");
  for (guint style = XITONG_STYLE_AUTHORITY; self->listed != NULL && style <= XITONG_STYLE_AGAINST; style++)
    append_style (self, styles, (XitongTieStyle) style);
  g_menu_append (more, _("Contested places"), "choice.contested");
  g_menu_append (more, _("Lines that the sources deny"), "choice.denied");
  g_menu_append (more, _("As if proposals were enacted"), "choice.proposed");
  g_menu_append (more, _("Same places in all eras"), "choice.fixed-frame");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (detail));
  g_menu_append_section (menu, _("Also all ties of"), G_MENU_MODEL (styles));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  gtk_menu_button_set_menu_model (self->detail_button, G_MENU_MODEL (menu));
}

static void
update_kinds (XitongChoiceBar *self)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (self->actions));

  for (guint i = 0; names[i] != NULL; i++)
    {
      XitongTieKind *kind = g_str_has_prefix (names[i], KIND) ? find_kind (self, names[i]) : NULL;

      if (kind != NULL)
        set_state (self, names[i], g_variant_new_boolean (xitong_choice_has_kind (self->choice, kind)));
    }
}

static guint
count_offered (XitongChoice *choice)
{
  XitongCase *enterprise_case = xitong_choice_get_case (choice);
  XitongEra *era = xitong_choice_get_era (choice);
  guint n = 0;

  for (guint i = 0; era != NULL && i < xitong_entity_list_count (enterprise_case->variants); i++)
    if (xitong_variant_is_offered_in (xitong_entity_list_nth (enterprise_case->variants, i), era))
      n++;
  return n;
}

static void
update_labels (XitongChoiceBar *self)
{
  static const char * const forms[] = { NC_("lines", "Both lines"), NC_("lines", "Formal"), NC_("lines", "Effective"),
                                         NC_("lines", "Gap") };
  guint followed = xitong_choice_get_variants (self->choice)->len;
  g_autofree char *variants = followed > 0
                              ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u variant", "%u variants", followed), followed)
                              : g_strdup (_("Variants"));

  gtk_menu_button_set_label (self->detail_button, xitong_choice_get_everything (self->choice) ? _("Everything")
                             : _("Default selection"));
  gtk_menu_button_set_label (self->form_button,
                             g_dpgettext2 (GETTEXT_PACKAGE, "lines", forms[get_form (self->choice)]));
  gtk_menu_button_set_label (self->variants_button, variants);
  gtk_widget_set_visible (GTK_WIDGET (self->variants_button), count_offered (self->choice) > 0);
}

static void
update (XitongChoiceBar *self)
{
  if (self->choice == NULL)
    return;
  if (g_set_object (&self->listed, xitong_choice_get_case (self->choice)))
    list_details (self);
  for (guint i = 0; i < G_N_ELEMENTS (selections); i++)
    set_state (self, selections[i].name, g_variant_new_string (selections[i].words[selections[i].get (self->choice)]));
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    set_state (self, switches[i].name, g_variant_new_boolean (switches[i].get (self->choice)));
  for (guint style = XITONG_STYLE_AUTHORITY; style <= XITONG_STYLE_AGAINST; style++)
    {
      g_autofree char *name = g_strdup_printf ("style-%u", style);

      set_state (self, name, g_variant_new_boolean (xitong_choice_has_style (self->choice, (XitongTieStyle) style)));
    }
  update_kinds (self);
  update_labels (self);
}

void
xitong_choice_bar_set_choice (XitongChoiceBar *self,
                              XitongChoice    *choice)
{
  g_return_if_fail (XITONG_IS_CHOICE_BAR (self));

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  if (g_set_object (&self->choice, choice) && choice != NULL)
    g_signal_connect_swapped (choice, "changed", G_CALLBACK (update), self);
  xitong_variant_list_set_choice (self->variant_list, choice);
  update (self);
}

void
xitong_choice_bar_set_picture (XitongChoiceBar *self,
                               XitongPicture   *picture)
{
  xitong_legend_view_set_picture (self->legend_view, picture);
}

void
xitong_choice_bar_set_narrow (XitongChoiceBar *self,
                              gboolean         is_narrow)
{
  gtk_widget_set_visible (self->form_box, !is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->form_button), is_narrow);
}

static void
xitong_choice_bar_dispose (GObject *object)
{
  XitongChoiceBar *self = XITONG_CHOICE_BAR (object);

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  g_clear_object (&self->choice);
  g_clear_object (&self->actions);
  g_clear_object (&self->listed);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_CHOICE_BAR);

  G_OBJECT_CLASS (xitong_choice_bar_parent_class)->dispose (object);
}

static void
xitong_choice_bar_class_init (XitongChoiceBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_choice_bar_dispose;

  g_type_ensure (XITONG_TYPE_VARIANT_LIST);
  g_type_ensure (XITONG_TYPE_LEGEND_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-choice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, detail_button);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, form_box);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, form_button);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, variants_button);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, labels_button);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, legend_button);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, variant_list);
  gtk_widget_class_bind_template_child (widget_class, XitongChoiceBar, legend_view);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_choice_bar_init (XitongChoiceBar *self)
{
  self->actions = g_simple_action_group_new ();
  add_actions (self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "choice", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  list_details (self);
}
