/* xitong-inspector.c - a page about what is selected
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-inspector.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* More squares than this say nothing that the number does not. */
#define MAX_SQUARES 24

/* How many characters of pages stand beside a row of words. */
#define MAX_PAGES_BESIDE 6

struct _XitongInspector
{
  GtkWidget       parent_instance;

  /* Template widgets */
  GtkWidget      *box;
  GtkStack       *stack;
  GtkLabel       *kind_label;
  GtkLabel       *title_label;
  GtkLabel       *terms_label;
  AdwBin         *life_bin;
  GtkLabel       *text_label;
  GtkBox         *sections_box;
  GtkScrolledWindow *scrolled_window;

  /* Owned */
  XitongPage     *page;
  /* Id of a source to the label of its entry. */
  GHashTable     *source_labels;
};

enum
{
  SIGNAL_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongInspector, xitong_inspector, GTK_TYPE_WIDGET)

/* The list of sources is at the end of the page: one is led there. */
static gboolean
show_source (XitongInspector *self,
             const char      *id)
{
  GtkWidget *label = g_hash_table_lookup (self->source_labels, id);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled_window);
  graphene_point_t place;

  if (label == NULL
      || !gtk_widget_compute_point (label, gtk_widget_get_first_child (GTK_WIDGET (self->scrolled_window)),
                                    &GRAPHENE_POINT_INIT (0, 0), &place))
    return FALSE;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + place.y - 60);
  gtk_label_select_region (GTK_LABEL (label), 0, -1);
  gtk_widget_grab_focus (label);
  return TRUE;
}

static gboolean
link_cb (GtkLabel   *label,
         const char *uri,
         gpointer    data)
{
  XitongInspector *self = data;

  if (g_str_has_prefix (uri, "source:"))
    show_source (self, uri + strlen ("source:"));
  else
    g_signal_emit (self, signals[SIGNAL_LINK], 0, uri);
  return TRUE;
}

static GtkWidget *
make_label (XitongInspector *self,
            const char      *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup != NULL ? markup : "");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 4);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  g_signal_connect (label, "activate-link", G_CALLBACK (link_cb), self);
  return label;
}

static GtkWidget *
make_plain_label (const char *text,
                  const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* A number over a bar, so that several of one kind can be compared at a glance. */
static GtkWidget *
add_bar (GtkWidget *label,
         double     share)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *bar = gtk_level_bar_new_for_interval (0, 1);

  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), share);
  gtk_widget_add_css_class (bar, "number-bar");
  gtk_accessible_update_state (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), bar);
  return box;
}

/* A few page numbers stand in a column of their own; many would leave the words no room, and follow them. */
static gboolean
is_short (const char *markup)
{
  g_autofree char *text = NULL;

  return pango_parse_markup (markup, -1, 0, NULL, &text, NULL, NULL) && g_utf8_strlen (text, -1) <= MAX_PAGES_BESIDE;
}

static void
attach_row (XitongInspector *self,
            GtkGrid         *grid,
            XitongPageRow   *row,
            int              line,
            gboolean         has_keys,
            gboolean         pages_follow)
{
  GtkWidget *value;
  g_autofree char *with_pages = NULL;

  if (has_keys)
    {
      GtkWidget *key = make_plain_label (row->key != NULL ? row->key : "", "dim-label");

      gtk_label_set_width_chars (GTK_LABEL (key), 8);
      gtk_label_set_max_width_chars (GTK_LABEL (key), 10);
      gtk_grid_attach (grid, key, 0, line, 1, 1);
    }
  pages_follow |= row->pages != NULL && !is_short (row->pages);
  if (pages_follow && row->pages != NULL)
    with_pages = g_strdup_printf ("%s <span size=\"small\">%s</span>", row->text, row->pages);
  value = make_label (self, with_pages != NULL ? with_pages : row->text);
  gtk_widget_set_hexpand (value, TRUE);
  gtk_widget_set_tooltip_text (value, row->hint);
  if (row->share > 0)
    value = add_bar (value, row->share);
  gtk_grid_attach (grid, value, 1, line, pages_follow ? 2 : 1, 1);
  if (!pages_follow && row->pages != NULL)
    {
      GtkWidget *pages = make_label (self, row->pages);

      gtk_label_set_xalign (GTK_LABEL (pages), 1);
      gtk_widget_add_css_class (pages, "pages");
      gtk_grid_attach (grid, pages, 2, line, 1, 1);
    }
}

static GtkWidget *
make_grid (XitongInspector   *self,
           XitongPageSection *section)
{
  GtkWidget *grid = gtk_grid_new ();
  gboolean has_keys = section->look == XITONG_SECTION_PAIRS;
  gboolean pages_follow = g_str_equal (section->word, "place");

  gtk_grid_set_column_spacing (GTK_GRID (grid), 9);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  for (guint i = 0; i < section->rows->len; i++)
    attach_row (self, GTK_GRID (grid), g_ptr_array_index (section->rows, i), (int) i, has_keys, pages_follow);
  return grid;
}

/* A square for each: full for those it holds for. */
static GtkWidget *
make_squares (const XitongPageRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 1);
  guint all = MAX (row->count, row->of);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  for (guint i = 0; all <= MAX_SQUARES && i < all; i++)
    {
      GtkWidget *square = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_add_css_class (square, "tally");
      if (i < row->count)
        gtk_widget_add_css_class (square, "full");
      gtk_widget_set_valign (square, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), square);
    }
  return box;
}

static GtkWidget *
make_tallies (XitongInspector   *self,
              XitongPageSection *section)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "tallies");
  for (guint i = 0; i < section->rows->len; i++)
    {
      XitongPageRow *row = g_ptr_array_index (section->rows, i);
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *label = make_label (self, row->text);

      gtk_widget_set_hexpand (label, TRUE);
      gtk_widget_set_tooltip_text (label, row->hint);
      gtk_box_append (GTK_BOX (line), label);
      gtk_box_append (GTK_BOX (line), make_squares (row));
      gtk_box_append (GTK_BOX (card), line);
    }
  return card;
}

static GtkWidget *
make_texts (XitongInspector   *self,
            XitongPageSection *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  for (guint i = 0; i < section->rows->len; i++)
    {
      XitongPageRow *row = g_ptr_array_index (section->rows, i);
      GtkWidget *label = make_label (self, row->text);

      gtk_widget_set_tooltip_text (label, row->hint);
      gtk_box_append (GTK_BOX (box), label);
      if (section->look == XITONG_SECTION_SOURCES && row->key != NULL)
        g_hash_table_insert (self->source_labels, g_strdup (row->key), label);
    }
  return box;
}

static GtkWidget *
make_body (XitongInspector   *self,
           XitongPageSection *section)
{
  switch (section->look)
    {
    case XITONG_SECTION_TALLIES:
      return make_tallies (self, section);
    case XITONG_SECTION_TEXT:
    case XITONG_SECTION_SOURCES:
      return make_texts (self, section);
    case XITONG_SECTION_PAIRS:
    case XITONG_SECTION_LIST:
    default:
      return make_grid (self, section);
    }
}

static GtkWidget *
make_section (XitongInspector   *self,
              XitongPageSection *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *body = make_body (self, section);

  if (section->heading != NULL)
    {
      GtkWidget *heading = make_plain_label (section->heading, "section-heading");

      gtk_box_append (GTK_BOX (box), heading);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (body), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
    }
  gtk_box_append (GTK_BOX (box), body);
  return box;
}

/* Holders, numbers, doubts: a row of buttons, each of which opens its own. */
static void
add_folded (XitongInspector *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *bodies = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint n = 0;

  gtk_widget_add_css_class (buttons, "linked");
  gtk_box_set_homogeneous (GTK_BOX (buttons), TRUE);
  for (guint i = 0; i < self->page->sections->len; i++)
    {
      XitongPageSection *section = g_ptr_array_index (self->page->sections, i);
      g_autofree char *text = g_strdup_printf ("%s  <span alpha=\"65%%\">%u</span>", section->heading, section->rows->len);
      GtkWidget *button, *label, *revealer;

      if (!section->is_folded)
        continue;
      button = gtk_toggle_button_new ();
      label = gtk_label_new (NULL);
      gtk_label_set_markup (GTK_LABEL (label), text);
      gtk_button_set_child (GTK_BUTTON (button), label);
      revealer = gtk_revealer_new ();
      gtk_revealer_set_child (GTK_REVEALER (revealer), make_body (self, section));
      gtk_widget_add_css_class (gtk_revealer_get_child (GTK_REVEALER (revealer)), "folded");
      g_object_bind_property (button, "active", revealer, "reveal-child", G_BINDING_SYNC_CREATE);
      gtk_box_append (GTK_BOX (buttons), button);
      gtk_box_append (GTK_BOX (bodies), revealer);
      n++;
    }
  if (n == 0)
    {
      g_object_ref_sink (buttons);
      g_object_ref_sink (bodies);
      g_object_unref (buttons);
      g_object_unref (bodies);
      return;
    }
  gtk_box_append (self->sections_box, buttons);
  gtk_box_append (self->sections_box, bodies);
}

static void
clear_sections (XitongInspector *self)
{
  GtkWidget *child;

  g_hash_table_remove_all (self->source_labels);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections_box))) != NULL)
    gtk_box_remove (self->sections_box, child);
}

static void
fill (XitongInspector *self)
{
  gboolean has_folded = FALSE;

  for (guint i = 0; i < self->page->sections->len; i++)
    {
      XitongPageSection *section = g_ptr_array_index (self->page->sections, i);

      if (section->is_folded)
        continue;
      if (section->look == XITONG_SECTION_SOURCES && !has_folded)
        {
          add_folded (self);
          has_folded = TRUE;
        }
      gtk_box_append (self->sections_box, make_section (self, section));
    }
  if (!has_folded)
    add_folded (self);
}

static void
set_markup (GtkLabel   *label,
            const char *markup)
{
  gtk_label_set_markup (label, markup != NULL ? markup : "");
  gtk_widget_set_visible (GTK_WIDGET (label), markup != NULL && *markup != '\0');
}

void
xitong_inspector_set_page (XitongInspector *self,
                           XitongPage      *page)
{
  g_return_if_fail (XITONG_IS_INSPECTOR (self));

  clear_sections (self);
  g_clear_pointer (&self->page, xitong_page_free);
  self->page = page;
  gtk_stack_set_visible_child_name (self->stack, page != NULL ? "page" : "empty");
  gtk_label_set_label (self->kind_label, page != NULL ? page->kind : "");
  if (page == NULL)
    return;
  gtk_label_set_label (self->title_label, page->title);
  set_markup (self->terms_label, page->terms);
  set_markup (self->text_label, page->text);
  fill (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);
}

void
xitong_inspector_set_life (XitongInspector *self,
                           GtkWidget       *life_line)
{
  g_return_if_fail (XITONG_IS_INSPECTOR (self));

  adw_bin_set_child (self->life_bin, life_line);
  gtk_widget_set_visible (GTK_WIDGET (self->life_bin), life_line != NULL);
}

static void
xitong_inspector_dispose (GObject *object)
{
  XitongInspector *self = XITONG_INSPECTOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_INSPECTOR);

  G_OBJECT_CLASS (xitong_inspector_parent_class)->dispose (object);
}

static void
xitong_inspector_finalize (GObject *object)
{
  XitongInspector *self = XITONG_INSPECTOR (object);

  g_clear_pointer (&self->page, xitong_page_free);
  g_hash_table_unref (self->source_labels);

  G_OBJECT_CLASS (xitong_inspector_parent_class)->finalize (object);
}

static void
xitong_inspector_class_init (XitongInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_inspector_dispose;
  G_OBJECT_CLASS (klass)->finalize = xitong_inspector_finalize;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, box);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, kind_label);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, title_label);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, terms_label);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, life_bin);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, text_label);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, sections_box);
  gtk_widget_class_bind_template_child (widget_class, XitongInspector, scrolled_window);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inspector");
}

static void
xitong_inspector_init (XitongInspector *self)
{
  self->source_labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->text_label, "activate-link", G_CALLBACK (link_cb), self);
  g_signal_connect (self->terms_label, "activate-link", G_CALLBACK (link_cb), self);
}
