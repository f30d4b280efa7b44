/* xitong-emphasis.c - a scene of which some is brought forward and the rest put back
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-emphasis.h"

#include "xitong-cairo-painter.h"
#include "xitong-connections.h"

#define DIMMED_UNIT 0.68
#define DIMMED_LINE 0.60
#define LEAST_CONTRAST 4.5
#define RING_WIDTH 2.4
#define RING_GAP 4.5
#define FORWARD_LINE 2.0
#define TINT 0.12

/* Of so many marks, many lie on each other. */
#define MANY_MARKS 500

/* Where a procedure is walked, much stands back already. */
#define LIT_DIMMING 0.4

struct _XitongEmphasis
{
  XitongScene   *scene;
  XitongPalette  palette;
  /* Of XitongMark: the marks of the scene, or copies of them, in its order. */
  GPtrArray     *marks;
  /* Of XitongMark: those of the scene that have a ring, or a halo. */
  GHashTable    *ringed;
  /* Of rings and halos, and of what puts the rest back. */
  double         strength;
  double         dimming;
};

/* How much of an ink is left so that it can be read on paper. */
static double
find_legible (XitongPalette palette,
              XitongInk     ink,
              double        wanted)
{
  XitongColour colour, paper;

  if (!xitong_palette_resolve (palette, XITONG_INK_PAPER, 1, &paper))
    return 1;
  for (double presence = wanted; presence < 1; presence += 0.04)
    if (xitong_palette_resolve (palette, ink, presence, &colour)
        && xitong_colour_get_contrast (&colour, &paper) >= LEAST_CONTRAST)
      return presence;
  return 1;
}

static XitongMark *
dim (const XitongMark *mark,
     XitongPalette     palette,
     double            presence)
{
  XitongMark *copy = xitong_mark_copy (mark);

  for (guint i = 0; i < copy->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (copy->graphics, XitongGraphic, i);

      graphic->presence *= presence;
      if (graphic->kind == XITONG_GRAPHIC_TEXT)
        graphic->presence = MAX (graphic->presence, find_legible (palette, graphic->fill, presence));
    }
  return copy;
}

/* Lines of what is selected are at least two pixels wide; thick ones keep their weight. */
static XitongMark *
bring_forward (const XitongMark *mark,
               double            scale)
{
  XitongMark *copy = xitong_mark_copy (mark);

  for (guint i = 0; i < copy->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (copy->graphics, XitongGraphic, i);

      if (graphic->kind == XITONG_GRAPHIC_PATH && graphic->fill == XITONG_INK_NONE && graphic->width > 0)
        graphic->width = MAX (graphic->width, FORWARD_LINE * scale);
    }
  return copy;
}

static gboolean
is_dimmable (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_STEP || xitong_mark_is_thing (mark);
}

static XitongMark *
emphasise (XitongMark    *mark,
           GHashTable    *connected,
           XitongPalette  palette,
           double         strength,
           double         scale)
{
  double presence = xitong_mark_is_line (mark) ? DIMMED_LINE : DIMMED_UNIT;

  if (!is_dimmable (mark))
    return xitong_mark_ref (mark);
  if (g_hash_table_contains (connected, mark))
    return xitong_mark_is_line (mark) && strength >= 1 ? bring_forward (mark, scale) : xitong_mark_ref (mark);
  return dim (mark, palette, 1 - strength * (1 - presence));
}

static XitongMark *
find_mark (const XitongScene *scene,
           const char        *key)
{
  return key != NULL ? xitong_scene_find (scene, key) : NULL;
}

/* What is selected goes before what the pointer is on, and both before what is lit. */
static GHashTable *
choose (XitongEmphasis     *self,
        const char         *key,
        const char         *hovered,
        const char * const *lit)
{
  XitongMark *selected = find_mark (self->scene, key), *pointed = find_mark (self->scene, hovered);
  GHashTable *forward = NULL;

  if (selected != NULL || (pointed != NULL && lit == NULL))
    {
      self->strength = selected != NULL ? 1 : 0.5;
      self->dimming = self->strength;
      g_hash_table_add (self->ringed, selected != NULL ? selected : pointed);
      return xitong_connections_find (self->scene, selected != NULL ? key : hovered);
    }
  for (guint i = 0; lit != NULL && lit[i] != NULL; i++)
    {
      XitongMark *mark = find_mark (self->scene, lit[i]);

      if (mark == NULL)
        continue;
      if (forward == NULL)
        forward = g_hash_table_new (NULL, NULL);
      self->strength = 1;
      self->dimming = LIT_DIMMING;
      g_hash_table_add (forward, mark);
      g_hash_table_add (self->ringed, mark);
    }
  return forward;
}

XitongEmphasis *
xitong_emphasis_new (XitongScene        *scene,
                     XitongPalette       palette,
                     const char         *key,
                     const char         *hovered,
                     const char * const *lit)
{
  XitongEmphasis *self = g_atomic_rc_box_new0 (XitongEmphasis);
  g_autoptr (GHashTable) connected = NULL;

  self->scene = xitong_scene_ref (scene);
  self->palette = palette;
  self->ringed = g_hash_table_new (NULL, NULL);
  connected = choose (self, key, hovered, lit);
  self->marks = g_ptr_array_new_full (scene->marks->len, (GDestroyNotify) xitong_mark_unref);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);

      g_ptr_array_add (self->marks, connected == NULL ? xitong_mark_ref (mark)
                       : emphasise (mark, connected, palette, self->dimming, scene->font_size / 11));
    }
  return self;
}

XitongEmphasis *
xitong_emphasis_ref (XitongEmphasis *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
emphasis_clear (gpointer data)
{
  XitongEmphasis *self = data;

  g_ptr_array_unref (self->marks);
  g_hash_table_unref (self->ringed);
  xitong_scene_unref (self->scene);
}

void
xitong_emphasis_unref (XitongEmphasis *self)
{
  g_atomic_rc_box_release_full (self, emphasis_clear);
}

XitongScene *
xitong_emphasis_get_scene (XitongEmphasis *self)
{
  return self->scene;
}

static void
trace_box (cairo_t               *cr,
           const XitongRectangle *box,
           double                 grow,
           double                 radius)
{
  double x = box->x - grow, y = box->y - grow, width = box->width + 2 * grow, height = box->height + 2 * grow;

  radius = MIN (radius, MIN (width, height) / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

/* The corners of the box itself, so that ring and tint follow its shape. */
static double
find_radius (const XitongMark *mark)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      if (graphic->kind == XITONG_GRAPHIC_RECTANGLE && ABS (graphic->rectangle.width - mark->box.width) < 2
          && ABS (graphic->rectangle.height - mark->box.height) < 2)
        return graphic->radius;
    }
  return 0;
}

static void
paint_ring (const XitongMark   *mark,
            cairo_t            *cr,
            const XitongColour *accent,
            double              pixel,
            double              strength)
{
  double radius = find_radius (mark);

  cairo_save (cr);
  cairo_set_source_rgba (cr, accent->red, accent->green, accent->blue, strength);
  cairo_set_line_width (cr, RING_WIDTH * pixel);
  trace_box (cr, &mark->box, RING_GAP * pixel, radius + RING_GAP * pixel);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_tint (const XitongMark   *mark,
            cairo_t            *cr,
            const XitongColour *accent,
            double              strength)
{
  cairo_save (cr);
  cairo_set_source_rgba (cr, accent->red, accent->green, accent->blue, TINT * strength);
  trace_box (cr, &mark->box, 0, find_radius (mark));
  cairo_fill (cr);
  cairo_restore (cr);
}

/* A line that is selected stands on a broad band of the accent. */
static void
paint_halo (const XitongMark   *mark,
            cairo_t            *cr,
            const XitongColour *accent,
            double              pixel,
            double              strength)
{
  guint piece = 0;

  cairo_save (cr);
  cairo_set_source_rgba (cr, accent->red, accent->green, accent->blue, 0.35 * strength);
  cairo_set_line_width (cr, 9 * pixel);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; mark->route != NULL && i < mark->route->len; i++)
    {
      XitongPoint *point = &g_array_index (mark->route, XitongPoint, i);
      gboolean breaks = mark->breaks != NULL && piece < mark->breaks->len
                        && g_array_index (mark->breaks, guint, piece) == i;

      if (breaks)
        piece++;
      if (i == 0 || breaks)
        cairo_move_to (cr, point->x, point->y);
      else
        cairo_line_to (cr, point->x, point->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

guint
xitong_emphasis_get_length (XitongEmphasis *self)
{
  return self->marks->len;
}

XitongMark *
xitong_emphasis_get_mark (XitongEmphasis *self,
                          guint           index)
{
  return g_ptr_array_index (self->marks, index);
}

gboolean
xitong_emphasis_has_ring (XitongEmphasis *self,
                          guint           index)
{
  return g_hash_table_contains (self->ringed, self->scene->marks->pdata[index]);
}

gboolean
xitong_emphasis_is_alike (XitongEmphasis *self,
                          XitongEmphasis *other)
{
  return self->palette == other->palette && self->strength == other->strength && self->scene->font_size == other->scene->font_size;
}

static gboolean
is_in_sight (const XitongMark  *mark,
             const XitongSight *sight,
             double             pixel)
{
  return sight == NULL || xitong_rectangle_intersects (&mark->bounds, &sight->part, XITONG_EMPHASIS_EDGE * pixel);
}

/* On the ground, and below all lines and their labels, which stand close to boxes. */
static void
paint_rings (XitongEmphasis     *self,
             cairo_t            *cr,
             const XitongColour *accent,
             double              pixel,
             const XitongSight  *sight)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (self->marks, i);

      if (!xitong_emphasis_has_ring (self, i) || !is_in_sight (mark, sight, pixel))
        continue;
      if (mark->box.width > 0)
        paint_ring (mark, cr, accent, pixel, self->strength);
      else if (xitong_mark_is_line (mark))
        paint_halo (mark, cr, accent, pixel, self->strength);
    }
}

void
xitong_emphasis_paint (XitongEmphasis     *self,
                       XitongTypesetter   *typesetter,
                       cairo_t            *cr,
                       const XitongColour *accent,
                       double              pixel,
                       const XitongSight  *sight)
{
  gboolean is_large = sight != NULL && self->marks->len > MANY_MARKS;
  g_autoptr (XitongPlaceSet) painted = is_large ? xitong_place_set_new () : NULL;
  gboolean has_rings = g_hash_table_size (self->ringed) == 0;

  for (guint i = 0; i < self->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->marks, i);

      if (!has_rings && mark->mark_class >= XITONG_MARK_SUBORDINATION)
        {
          paint_rings (self, cr, accent, pixel, sight);
          has_rings = TRUE;
        }
      if (!is_in_sight (mark, sight, pixel))
        continue;
      xitong_cairo_painter_paint_mark (self->scene, mark, self->palette, typesetter, cr, sight, painted);
      if (mark->box.width > 0 && xitong_emphasis_has_ring (self, i))
        paint_tint (mark, cr, accent, self->strength);
    }
}
