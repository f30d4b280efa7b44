/* xitong-procedure-pane.c - the procedures of a case, and the steps of the one that is walked
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-procedure-pane.h"

#include <glib/gi18n.h>

#include "xitong-drop-down-name.h"
#include "xitong-walk-texts.h"

struct _XitongProcedurePane
{
  GtkWidget      parent_instance;

  /* Template widgets */
  GtkDropDown   *drop_down;
  GtkLabel      *note_label;
  GtkListBox    *list;
  GtkWidget     *empty_label;
  GtkWidget     *box;

  /* Owned */
  XitongChoice  *choice;
  XitongPicture *picture;
  /* Of XitongProcedure, in the order of the drop-down. */
  GPtrArray     *procedures;
  XitongCase    *listed;

  /* State */
  gboolean       is_filling;
};

enum
{
  SIGNAL_STEP_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongProcedurePane, xitong_procedure_pane, GTK_TYPE_WIDGET)

static const XitongOutlineRow *
get_row (XitongProcedurePane *self,
         int                  index)
{
  XitongWalkOutline *outline = self->picture != NULL ? self->picture->outline : NULL;

  return outline != NULL && index >= 0 && (guint) index < outline->rows->len ? &g_array_index (outline->rows, XitongOutlineRow, index) : NULL;
}

static int
get_index (XitongProcedurePane *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? gtk_list_box_row_get_index (row) : -1;
}

/* From @index on, the next row in which something is done. */
static int
find_step (XitongProcedurePane *self,
           int                  index,
           int                  direction)
{
  const XitongOutlineRow *row;

  for (; (row = get_row (self, index)) != NULL; index += direction)
    if (row->kind == XITONG_OUTLINE_STEP)
      return index;
  return -1;
}

static void
selected_cb (XitongProcedurePane *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[SIGNAL_STEP_CHANGED], 0);
}

static void
chosen_cb (XitongProcedurePane *self)
{
  guint index = gtk_drop_down_get_selected (self->drop_down);

  if (!self->is_filling && self->choice != NULL && index < self->procedures->len)
    xitong_choice_set_procedure (self->choice, self->procedures->pdata[index]);
}

/* Those of the era that is chosen come first, then the others in the order of the file. */
static void
list_procedures (XitongProcedurePane *self)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  g_set_object (&self->listed, enterprise_case);
  g_ptr_array_set_size (self->procedures, 0);
  for (guint i = 0; enterprise_case != NULL && i < xitong_entity_list_count (enterprise_case->procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (enterprise_case->procedures, i);

      g_ptr_array_add (self->procedures, procedure);
      gtk_string_list_append (titles, xitong_entity_get_title (procedure));
    }
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (titles));
}

static void
update (XitongProcedurePane *self)
{
  XitongProcedure *procedure;
  guint index;

  self->is_filling = TRUE;
  if (self->listed != xitong_choice_get_case (self->choice))
    list_procedures (self);
  procedure = xitong_choice_get_procedure (self->choice);
  if (procedure == NULL || !g_ptr_array_find (self->procedures, procedure, &index))
    index = GTK_INVALID_LIST_POSITION;
  gtk_drop_down_set_selected (self->drop_down, index);
  self->is_filling = FALSE;
}

static GtkWidget *
make_row (XitongProcedurePane    *self,
          const XitongOutlineRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *number = gtk_label_new (row->number != NULL ? row->number : row->kind == XITONG_OUTLINE_STEP ? "•" : NULL);
  g_autofree char *text = xitong_walk_text_dup (self->picture->outline, row, NULL);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *list_row = gtk_list_box_row_new ();

  gtk_widget_set_valign (number, GTK_ALIGN_START);
  gtk_widget_add_css_class (number, "step-number");
  if (row->kind == XITONG_OUTLINE_STEP && row->walked->step->veto)
    gtk_widget_add_css_class (number, "veto");
  gtk_widget_set_visible (number, row->kind == XITONG_OUTLINE_STEP);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  if (row->kind != XITONG_OUTLINE_STEP || row->walked->missing)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_margin_start (box, (int) row->depth * 12);
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (list_row), box);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (list_row), row->kind == XITONG_OUTLINE_STEP);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (list_row), row->kind == XITONG_OUTLINE_STEP);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  return list_row;
}

static void
clear_list (XitongProcedurePane *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
fill_note (XitongProcedurePane *self,
           XitongProcedure     *procedure)
{
  const char *note = procedure != NULL ? xitong_entity_get_note (procedure) : NULL;

  if (procedure != NULL && procedure->summary != NULL)
    note = xitong_texts_pick (procedure->summary, NULL);
  gtk_label_set_label (self->note_label, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), note != NULL);
}

void
xitong_procedure_pane_set_picture (XitongProcedurePane *self,
                                   XitongPicture       *picture)
{
  XitongWalkOutline *old = self->picture != NULL ? self->picture->outline : NULL;
  XitongWalkOutline *outline = picture != NULL ? picture->outline : NULL;
  int index = old != NULL && outline != NULL && old->procedure == outline->procedure ? get_index (self) : 0;
  GtkListBoxRow *row;

  g_return_if_fail (XITONG_IS_PROCEDURE_PANE (self));

  self->is_filling = TRUE;
  clear_list (self);
  if (picture != NULL)
    xitong_picture_ref (picture);
  g_clear_pointer (&self->picture, xitong_picture_unref);
  self->picture = picture;
  for (guint i = 0; outline != NULL && i < outline->rows->len; i++)
    gtk_list_box_append (self->list, make_row (self, &g_array_index (outline->rows, XitongOutlineRow, i)));
  gtk_widget_set_visible (self->empty_label, outline == NULL);
  fill_note (self, outline != NULL ? outline->procedure : NULL);
  row = gtk_list_box_get_row_at_index (self->list, MAX (find_step (self, MAX (index, 0), 1), 0));
  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  self->is_filling = FALSE;
  g_signal_emit (self, signals[SIGNAL_STEP_CHANGED], 0);
}

void
xitong_procedure_pane_set_choice (XitongProcedurePane *self,
                                  XitongChoice        *choice)
{
  g_return_if_fail (XITONG_IS_PROCEDURE_PANE (self));

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  if (g_set_object (&self->choice, choice) && choice != NULL)
    {
      g_signal_connect_swapped (choice, "changed", G_CALLBACK (update), self);
      update (self);
    }
}

gboolean
xitong_procedure_pane_can_step (XitongProcedurePane *self,
                                int                  steps)
{
  return find_step (self, get_index (self) + steps, steps < 0 ? -1 : 1) >= 0;
}

void
xitong_procedure_pane_step (XitongProcedurePane *self,
                            int                  steps)
{
  int index = find_step (self, get_index (self) + steps, steps < 0 ? -1 : 1);
  GtkListBoxRow *row = index >= 0 ? gtk_list_box_get_row_at_index (self->list, index) : NULL;

  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
}

static void
add_unit (GPtrArray       *keys,
          XitongReference *reference)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    g_ptr_array_add (keys, g_strconcat ("unit:", xitong_entity_get_id (reference->entity), NULL));
}

char **
xitong_procedure_pane_dup_keys (XitongProcedurePane *self)
{
  int index = get_index (self);
  const XitongOutlineRow *row = get_row (self, index);
  GPtrArray *keys;

  if (row == NULL || row->kind != XITONG_OUTLINE_STEP)
    return NULL;
  keys = g_ptr_array_new ();
  for (guint i = 0; i < row->units->len; i++)
    {
      const char *id = xitong_entity_get_id (row->units->pdata[i]);

      g_ptr_array_add (keys, g_strconcat ("unit:", id, NULL));
      g_ptr_array_add (keys, g_strdup_printf ("step:%d:%s", index, id));
    }
  for (guint i = 0; i < row->walked->to->len; i++)
    add_unit (keys, &g_array_index (row->walked->to, XitongReference, i));
  if (row->walked->tie != NULL)
    g_ptr_array_add (keys, g_strconcat ("tie:", row->walked->tie->row, NULL));
  g_ptr_array_add (keys, NULL);
  return (char **) g_ptr_array_free (keys, FALSE);
}

static void
xitong_procedure_pane_dispose (GObject *object)
{
  XitongProcedurePane *self = XITONG_PROCEDURE_PANE (object);

  xitong_procedure_pane_set_choice (self, NULL);
  g_clear_pointer (&self->picture, xitong_picture_unref);
  g_clear_pointer (&self->procedures, g_ptr_array_unref);
  g_clear_object (&self->listed);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_PROCEDURE_PANE);

  G_OBJECT_CLASS (xitong_procedure_pane_parent_class)->dispose (object);
}

static void
xitong_procedure_pane_class_init (XitongProcedurePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_procedure_pane_dispose;
  signals[SIGNAL_STEP_CHANGED] = g_signal_new ("step-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                               G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-procedure-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongProcedurePane, drop_down);
  gtk_widget_class_bind_template_child (widget_class, XitongProcedurePane, note_label);
  gtk_widget_class_bind_template_child (widget_class, XitongProcedurePane, list);
  gtk_widget_class_bind_template_child (widget_class, XitongProcedurePane, empty_label);
  gtk_widget_class_bind_template_child (widget_class, XitongProcedurePane, box);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_procedure_pane_init (XitongProcedurePane *self)
{
  self->procedures = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  xitong_drop_down_name (self->drop_down);
}
