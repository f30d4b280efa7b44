/* xitong-life-line.c - the life of a unit over all eras, in one line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-life-line.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "xitong-role-style.h"

#define HEIGHT 26
#define BAR 11.0
#define TOP 2.0
#define TICK 4.0
#define NEAR 4.0

struct _XitongLifeLine
{
  GtkWidget   parent_instance;
  XitongLife *life;
  XitongCase *enterprise_case;
  double      begin;
  double      end;
};

enum
{
  SIGNAL_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongLifeLine, xitong_life_line, GTK_TYPE_WIDGET)

static double
to_x (XitongLifeLine *self,
      double          year)
{
  return (year - self->life->first) / (self->life->last - self->life->first) * gtk_widget_get_width (GTK_WIDGET (self));
}

static double
to_year (XitongLifeLine *self,
         double          x)
{
  return self->life->first + x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) * (self->life->last - self->life->first);
}

static const XitongSpell *
find_spell (XitongLifeLine *self,
            double          x)
{
  double year = to_year (self, x);

  for (guint i = 0; i < self->life->spells->len; i++)
    {
      const XitongSpell *spell = &g_array_index (self->life->spells, XitongSpell, i);

      if (year >= spell->begin && year <= spell->end)
        return spell;
    }
  return NULL;
}

static const XitongEvent *
find_event (XitongLifeLine *self,
            double          x)
{
  const XitongEvent *nearest = NULL;
  double least = NEAR;

  for (guint i = 0; i < self->life->events->len; i++)
    {
      const XitongEvent *event = &g_array_index (self->life->events, XitongEvent, i);
      double distance = fabs (to_x (self, event->at) - x);

      if (distance < least)
        {
          least = distance;
          nearest = event;
        }
    }
  return nearest;
}

/* ---- What it says ------------------------------------------------------------------------------------------------- */

static char *
dup_spell_text (const XitongSpell *spell)
{
  int first = (int) floor (spell->begin), last = (int) floor (spell->end - 0.01);
  const char *place = spell->system != NULL ? xitong_entity_get_title (spell->system) : _("outside of the systems");
  /* Translators: of a unit of which the source says neither that it goes on nor that it has ended. */
  const char *told = spell->is_told ? "" : _(", not told of in these years");

  if (last <= first)
    return g_strdup_printf ("%d: %s%s", first, place, told);
  return g_strdup_printf ("%d–%d: %s%s", first, last, place, told);
}

static char *
dup_event_text (const XitongEvent *event)
{
  g_autofree char *on = xitong_date_dup_display (&event->change->on);

  if (on == NULL)
    return g_strdup (xitong_entity_get_title (event->change));
  return g_strdup_printf ("%s: %s", on, xitong_entity_get_title (event->change));
}

static void
describe (XitongLifeLine *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->life->spells->len; i++)
    {
      g_autofree char *spell = dup_spell_text (&g_array_index (self->life->spells, XitongSpell, i));

      g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", spell);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Life line"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
}

static gboolean
tooltip_cb (XitongLifeLine *self,
            int             x,
            int             y,
            gboolean        keyboard,
            GtkTooltip     *tooltip)
{
  const XitongEvent *event = find_event (self, x);
  const XitongSpell *spell = find_spell (self, x);
  g_autofree char *what = event != NULL ? dup_event_text (event) : NULL;
  g_autofree char *where = spell != NULL ? dup_spell_text (spell) : NULL;
  g_autofree char *both = what != NULL && where != NULL ? g_strdup_printf ("%s\n%s", what, where) : NULL;

  gtk_tooltip_set_text (tooltip, both != NULL ? both : what != NULL ? what : where);
  return what != NULL || where != NULL;
}

/* What happened to it there, or else how it stood in that year. */
static void
clicked_cb (XitongLifeLine *self,
            int             n_press,
            double          x,
            double          y,
            GtkGesture     *gesture)
{
  const XitongEvent *event = find_event (self, x);
  XitongChange *change = event != NULL ? event->change : xitong_life_find_change (self->life, to_year (self, x));
  g_autofree char *link = change != NULL ? g_strconcat ("moment:", xitong_entity_get_id (change), NULL) : NULL;

  if (link != NULL)
    g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
}

/* ---- Drawing ------------------------------------------------------------------------------------------------------ */

static void
draw_name (XitongLifeLine    *self,
           const XitongSpell *spell,
           GdkRGBA            colour,
           double            *free_from,
           GtkSnapshot       *snapshot)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *name = !spell->is_told ? _("not stated") : spell->system != NULL ? xitong_entity_get_title (spell->system) : _("outside");
  double left = to_x (self, spell->begin), right = to_x (self, spell->end);
  int width, height;

  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), name);
  pango_attr_list_insert (attributes, pango_attr_scale_new (0.75));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  /* Whole or not at all: the tooltip tells the rest. */
  if (width > right - left || left < *free_from)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round ((left + right - width) / 2), TOP + BAR + 1));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
  *free_from = (left + right + width) / 2 + 4;
}

static void
draw_spell (XitongLifeLine    *self,
            const XitongSpell *spell,
            GtkSnapshot       *snapshot)
{
  GdkRGBA tint = xitong_role_style_get_tint (spell->is_told ? spell->system : NULL);
  float left = (float) to_x (self, spell->begin), right = (float) to_x (self, spell->end);
  GskRoundedRect clip;

  gsk_rounded_rect_init_from_rect (&clip, &GRAPHENE_RECT_INIT (left, TOP, MAX (right - left - 1, 1), BAR), 2);
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_color (snapshot, &tint, &clip.bounds);
  gtk_snapshot_pop (snapshot);
  /* Outlines instead of tints. */
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    {
      GdkRGBA colour = xitong_role_style_get_colour (spell->is_told ? spell->system : NULL);

      gtk_snapshot_append_border (snapshot, &clip, (float[4]) { 1, 1, 1, 1 }, (GdkRGBA[4]) { colour, colour, colour, colour });
    }
}

static void
draw_frame (XitongLifeLine *self,
            GdkRGBA         colour,
            GtkSnapshot    *snapshot)
{
  float left = (float) to_x (self, self->begin), right = (float) to_x (self, self->end);
  GskRoundedRect frame;

  gsk_rounded_rect_init_from_rect (&frame, &GRAPHENE_RECT_INIT (left - 1, TOP - 2, MAX (right - left, 2) + 1, BAR + 4), 3);
  gtk_snapshot_append_border (snapshot, &frame, (float[4]) { 1.5f, 1.5f, 1.5f, 1.5f }, (GdkRGBA[4]) { colour, colour, colour, colour });
}

static void
xitong_life_line_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  XitongLifeLine *self = XITONG_LIFE_LINE (widget);
  GdkRGBA text, pale;
  double free_from = 0;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  pale = text;
  pale.alpha *= 0.35f;
  gtk_snapshot_append_color (snapshot, &pale, &GRAPHENE_RECT_INIT (0, TOP + BAR / 2, (float) gtk_widget_get_width (widget), 1));
  for (guint i = 0; i < self->life->spells->len; i++)
    draw_spell (self, &g_array_index (self->life->spells, XitongSpell, i), snapshot);
  pale.alpha = text.alpha * 0.85f;
  for (guint i = 0; i < self->life->events->len; i++)
    gtk_snapshot_append_color (snapshot, &pale,
                               &GRAPHENE_RECT_INIT ((float) to_x (self, g_array_index (self->life->events, XitongEvent, i).at) - 0.5f,
                                                    TOP + BAR - TICK, 1, TICK));
  draw_frame (self, text, snapshot);
  pale.alpha = text.alpha * 0.75f;
  for (guint i = 0; i < self->life->spells->len; i++)
    draw_name (self, &g_array_index (self->life->spells, XitongSpell, i), pale, &free_from, snapshot);
}

static void
xitong_life_line_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 80 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 240 : HEIGHT;
}

static void
xitong_life_line_finalize (GObject *object)
{
  XitongLifeLine *self = XITONG_LIFE_LINE (object);

  g_clear_pointer (&self->life, xitong_life_free);
  g_clear_object (&self->enterprise_case);

  G_OBJECT_CLASS (xitong_life_line_parent_class)->finalize (object);
}

static void
xitong_life_line_class_init (XitongLifeLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = xitong_life_line_finalize;
  widget_class->snapshot = xitong_life_line_snapshot;
  widget_class->measure = xitong_life_line_measure;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "lifeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
xitong_life_line_init (XitongLifeLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}

GtkWidget *
xitong_life_line_new (XitongLife *life,
                      XitongCase *enterprise_case,
                      double      begin,
                      double      end)
{
  XitongLifeLine *self = g_object_new (XITONG_TYPE_LIFE_LINE, NULL);

  self->life = life;
  self->enterprise_case = g_object_ref (enterprise_case);
  self->begin = begin;
  self->end = end;
  describe (self);
  return GTK_WIDGET (self);
}
