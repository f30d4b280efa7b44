/* xitong-export-dialog.c - a figure before it is written: its sizes, its looks, and a preview
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-dialog.h"

#include "xitong-cairo-painter.h"
#include "xitong-export-job.h"

#include <glib/gi18n.h>

#define MILLIMETRE (72 / 25.4)

/* Typing a number asks for many sizes that nobody wants to see. */
#define PREVIEW_DELAY 200

/* Below this width of the window there is no room for preview and choices beside each other. */
#define NARROW 640

struct _XitongExportDialog
{
  AdwWindow parent_instance;

  GtkBox         *box;
  AdwComboRow    *format_row;
  GtkSpinButton  *width_button;
  GtkSpinButton  *size_button;
  GtkSpinButton  *dpi_button;
  GtkWidget      *dpi_row;
  AdwComboRow    *palette_row;
  AdwComboRow    *labels_row;
  GtkSwitch      *title_switch;
  GtkSwitch      *legend_switch;
  GtkSwitch      *sources_switch;
  GtkDrawingArea *preview_area;
  GtkLabel       *note_label;
  GtkWidget      *write_button;
  GtkSpinner     *spinner;

  XitongChosenFigure  *chosen;
  XitongExportPreview *preview;
  GCancellable        *previewing;
  GCancellable        *writing;
  guint                preview_id;
};

G_DEFINE_FINAL_TYPE (XitongExportDialog, xitong_export_dialog, ADW_TYPE_WINDOW)

enum
{
  WRITTEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* In the order of the rows of the interface. */
static const char * const endings[] = { "pdf", "svg", "png", "tiff", "eps" };
static const XitongPalette palettes[] = {
  XITONG_PALETTE_COLOUR, XITONG_PALETTE_GREY, XITONG_PALETTE_BW, XITONG_PALETTE_CONTRAST, XITONG_PALETTE_DARK,
};

static const char *
get_ending (XitongExportDialog *self)
{
  return endings[MIN (adw_combo_row_get_selected (self->format_row), G_N_ELEMENTS (endings) - 1)];
}

static gboolean
is_raster (XitongExportDialog *self)
{
  return g_str_equal (get_ending (self), "png") || g_str_equal (get_ending (self), "tiff");
}

/* What is on the screen, with the sizes and looks that are asked for here. */
static XitongChosenFigure *
dup_figure (XitongExportDialog *self)
{
  XitongChosenFigure *chosen = xitong_chosen_figure_copy (self->chosen);
  XitongFigure *figure = &chosen->figure;

  figure->layout.width = gtk_spin_button_get_value (self->width_button) * MILLIMETRE;
  figure->layout.font_size = gtk_spin_button_get_value (self->size_button);
  figure->layout.labels = (XitongLabels) adw_combo_row_get_selected (self->labels_row);
  figure->dpi = gtk_spin_button_get_value (self->dpi_button);
  figure->palette = palettes[MIN (adw_combo_row_get_selected (self->palette_row), G_N_ELEMENTS (palettes) - 1)];
  figure->printed.title = gtk_switch_get_active (self->title_switch);
  figure->printed.legend = gtk_switch_get_active (self->legend_switch);
  figure->printed.sources = gtk_switch_get_active (self->sources_switch);
  return chosen;
}

static void
show_note (XitongExportDialog *self,
           const char         *text)
{
  gtk_label_set_text (self->note_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), text != NULL);
}

static void
describe (XitongExportDialog *self)
{
  g_autofree char *text = xitong_export_preview_dup_note (self->preview);

  show_note (self, text);
}

static void
previewed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (XitongExportDialog) self = data;
  g_autoptr (GError) error = NULL;
  XitongExportPreview *preview = xitong_export_job_preview_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_spinner_stop (self->spinner);
  g_clear_pointer (&self->preview, xitong_export_preview_free);
  self->preview = preview;
  gtk_widget_set_sensitive (self->write_button, preview != NULL);
  if (preview != NULL)
    describe (self);
  else
    show_note (self, error->message);
  gtk_widget_queue_draw (GTK_WIDGET (self->preview_area));
}

static gboolean
preview_cb (gpointer data)
{
  XitongExportDialog *self = data;
  g_autoptr (XitongChosenFigure) chosen = dup_figure (self);

  self->preview_id = 0;
  if (self->previewing != NULL)
    g_cancellable_cancel (self->previewing);
  g_clear_object (&self->previewing);
  self->previewing = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  xitong_export_job_preview_async (chosen, self->previewing, previewed_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (XitongExportDialog *self)
{
  gtk_widget_set_visible (self->dpi_row, is_raster (self));
  g_clear_handle_id (&self->preview_id, g_source_remove);
  self->preview_id = g_timeout_add (PREVIEW_DELAY, preview_cb, self);
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        data)
{
  XitongExportDialog *self = data;
  const XitongScene *scene = self->preview != NULL ? self->preview->scene : NULL;
  double scale;

  if (scene == NULL)
    return;
  scale = MIN (width / scene->width, height / scene->height);
  cairo_translate (cr, 0.5 * (width - scale * scene->width), 0.5 * (height - scale * scene->height));
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, scene->width, scene->height);
  cairo_clip (cr);
  xitong_cairo_painter_paint (scene, self->preview->palette, self->preview->typesetter, cr, NULL);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (XitongExportDialog) self = data;
  g_autoptr (GError) error = NULL;
  const char *path = g_object_get_data (G_OBJECT (self), "path");

  gtk_spinner_stop (self->spinner);
  gtk_widget_set_sensitive (self->write_button, TRUE);
  if (xitong_export_job_write_finish (result, &error))
    {
      g_signal_emit (self, signals[WRITTEN], 0, path);
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      show_note (self, error->message);
    }
}

static char *
dup_name (XitongExportDialog *self)
{
  const XitongMoment *moment = &self->chosen->figure.moment;
  GString *name = g_string_new (xitong_entity_get_id (self->chosen->figure.enterprise_case));

  if (moment->era != NULL)
    g_string_append_printf (name, "-%s", xitong_entity_get_id (moment->era));
  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    g_string_append_printf (name, "-%s", xitong_entity_get_id (g_ptr_array_index (moment->variants, i)));
  g_string_append_printf (name, ".%s", get_ending (self));
  return g_string_free (name, FALSE);
}

/* The format chosen here holds where the name has no ending of its own. */
static char *
dup_path (XitongExportDialog *self,
          GFile              *file)
{
  g_autofree char *path = g_file_get_path (file);
  XitongFormat format;

  if (path == NULL || xitong_format_from_path (path, &format, NULL))
    return g_steal_pointer (&path);
  return g_strconcat (path, ".", get_ending (self), NULL);
}

static void
response_cb (GtkNativeDialog *chooser,
             int              response,
             gpointer         data)
{
  XitongExportDialog *self = data;
  g_autoptr (XitongChosenFigure) chosen = NULL;
  g_autoptr (GFile) file = NULL;
  char *path;

  if (response == GTK_RESPONSE_ACCEPT && (file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))) != NULL)
    {
      path = dup_path (self, file);
      if (path == NULL)
        {
          show_note (self, _("A figure can only be written to this computer. Choose a folder on it."));
        }
      else
        {
          chosen = dup_figure (self);
          g_clear_object (&self->writing);
          self->writing = g_cancellable_new ();
          gtk_spinner_start (self->spinner);
          gtk_widget_set_sensitive (self->write_button, FALSE);
          g_object_set_data_full (G_OBJECT (self), "path", path, g_free);
          xitong_export_job_write_async (chosen, path, self->writing, written_cb, g_object_ref (self));
        }
    }
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

static void
choose_cb (XitongExportDialog *self)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Export Figure"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("_Export"), _("_Cancel"));
  g_autofree char *name = dup_name (self);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
xitong_export_dialog_dispose (GObject *object)
{
  XitongExportDialog *self = XITONG_EXPORT_DIALOG (object);

  g_clear_handle_id (&self->preview_id, g_source_remove);
  if (self->previewing != NULL)
    g_cancellable_cancel (self->previewing);
  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
  g_clear_object (&self->previewing);
  g_clear_object (&self->writing);
  g_clear_pointer (&self->preview, xitong_export_preview_free);
  g_clear_pointer (&self->chosen, xitong_chosen_figure_unref);
  G_OBJECT_CLASS (xitong_export_dialog_parent_class)->dispose (object);
}

static void
xitong_export_dialog_class_init (XitongExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_export_dialog_dispose;
  signals[WRITTEN] = g_signal_new ("written", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, box);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, format_row);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, width_button);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, size_button);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, dpi_button);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, dpi_row);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, palette_row);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, labels_row);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, title_switch);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, legend_switch);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, sources_switch);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, preview_area);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, note_label);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, write_button);
  gtk_widget_class_bind_template_child (widget_class, XitongExportDialog, spinner);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
xitong_export_dialog_init (XitongExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (self->preview_area, draw_cb, self, NULL);
}

GtkWidget *
xitong_export_dialog_new (GtkWindow          *parent,
                          XitongChosenFigure *chosen)
{
  XitongExportDialog *self = g_object_new (XITONG_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  int width = gtk_widget_get_width (GTK_WIDGET (parent)), height = gtk_widget_get_height (GTK_WIDGET (parent));

  /* Over a narrow window the preview stands above the choices. */
  if (width > 0 && width < NARROW)
    {
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), GTK_ORIENTATION_VERTICAL);
      gtk_window_set_default_size (GTK_WINDOW (self), width, height);
    }
  self->chosen = xitong_chosen_figure_ref (chosen);
  adw_combo_row_set_selected (self->labels_row, chosen->figure.layout.labels);
  changed_cb (self);
  return GTK_WIDGET (self);
}
