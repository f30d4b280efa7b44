/* contact-sheet.c - the frames of a film side by side, in one picture
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "contact-sheet.h"

#include "xitong-cairo-painter.h"

#include <math.h>

#define GAP     10
#define HEADING 26

static void
write_text (cairo_t    *cr,
            const char *text,
            double      x,
            double      y,
            double      size)
{
  cairo_select_font_face (cr, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size (cr, size);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_move_to (cr, x, y);
  cairo_show_text (cr, text);
}

static void
draw_frame (const ContactSheet *self,
            const XitongScene  *frame,
            XitongTypesetter   *typesetter,
            cairo_t            *cr,
            double              x,
            double              y)
{
  double scale = self->frame_width / frame->width;

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, frame->width, frame->height);
  cairo_clip (cr);
  xitong_cairo_painter_paint (frame, self->palette, typesetter, cr, NULL);
  cairo_restore (cr);
}

/* Frame @index of the sheet is this of the film. */
static guint
find_frame (const ContactSheet *self,
            const XitongFilm   *film,
            guint               index)
{
  double part = (double) index / (self->n_frames - 1);

  return (guint) lround (part * (xitong_film_get_n_frames (film) - 1));
}

static cairo_surface_t *
draw (const ContactSheet *self,
      const char         *heading,
      const XitongFilm   *film,
      XitongTypesetter   *typesetter)
{
  g_autoptr (XitongScene) first = xitong_film_compose_frame (film, 0);
  double height = ceil (first->height * self->frame_width / first->width);
  guint n_rows = (self->n_frames + self->n_columns - 1) / self->n_columns;
  cairo_surface_t *surface
    = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (self->n_columns * (self->frame_width + GAP) + GAP),
                                  (int) (HEADING + n_rows * (height + GAP)));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 0.35, 0.35, 0.38);
  cairo_paint (cr);
  write_text (cr, heading, GAP, 18, 15);
  for (guint i = 0; i < self->n_frames; i++)
    {
      g_autoptr (XitongScene) frame = xitong_film_compose_frame (film, find_frame (self, film, i));
      double x = GAP + i % self->n_columns * (self->frame_width + GAP), y = HEADING + i / self->n_columns * (height + GAP);

      draw_frame (self, frame, typesetter, cr, x, y);
    }
  cairo_destroy (cr);
  return surface;
}

gboolean
contact_sheet_write (const ContactSheet *self,
                     const char         *heading,
                     const XitongFilm   *film,
                     XitongTypesetter   *typesetter,
                     const char         *path,
                     GError            **error)
{
  cairo_surface_t *surface = draw (self, heading, film, typesetter);
  cairo_status_t status = cairo_surface_write_to_png (surface, path);

  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", path, cairo_status_to_string (status));
  return FALSE;
}
