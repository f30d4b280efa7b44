/* xitong-strip-number.c - the number of a unit on a small chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-strip-number.h"

#include "xitong-text-style.h"

/* Of the type size: how high figures are. */
#define FIGURE_HEIGHT 0.72

/* In points at a type size of 7: round a figure in its box, and between a box and a figure beside it. */
#define INSIDE 0.7
#define BESIDE 1.8

static gboolean
is_hatched (const XitongMark *unit)
{
  for (guint i = 0; i < unit->graphics->len; i++)
    if (g_array_index (unit->graphics, XitongGraphic, i).hatched)
      return TRUE;
  return FALSE;
}

static gboolean
is_free (XitongComposer        *composer,
         GPtrArray             *units,
         const XitongRectangle *place)
{
  if (place->x < composer->left || place->x + place->width > composer->right)
    return FALSE;
  for (guint i = 0; i < units->len; i++)
    {
      const XitongRectangle *box = &((const XitongMark *) units->pdata[i])->box;

      if (box->x < place->x + place->width && place->x < box->x + box->width && box->y < place->y + place->height
          && place->y < box->y + box->height)
        return FALSE;
    }
  return TRUE;
}

/* Right of the box, left of it, above or below, where nothing else stands; else in the middle all the same. */
static XitongRectangle
find_place_beside (XitongComposer        *composer,
                   GPtrArray             *units,
                   const XitongRectangle *box,
                   double                 width,
                   double                 height,
                   double                 gap)
{
  double x = box->x + 0.5 * (box->width - width), y = box->y + 0.5 * (box->height - height);
  const XitongRectangle places[] = {
    { box->x + box->width + gap, y, width, height },
    { box->x - gap - width, y, width, height },
    { x, box->y - gap - height, width, height },
    { x, box->y + box->height + gap, width, height },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (is_free (composer, units, &places[i]))
      return places[i];
  return (XitongRectangle) { x, y, width, height };
}

void
xitong_strip_number_add (XitongComposer *composer,
                         XitongMark     *into,
                         GPtrArray      *units,
                         guint           index,
                         guint           number)
{
  const XitongMark *unit = units->pdata[index];
  const XitongRectangle *box = &unit->box;
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, text, NULL, XITONG_TEXT_MARK, 1000);
  double s = composer->scale, inside = INSIDE * s, height = FIGURE_HEIGHT * xitong_text_style_get (XITONG_TEXT_MARK)->size * 7 * s;
  XitongRectangle place = { box->x + 0.5 * (box->width - block->width), box->y + 0.5 * (box->height - height), block->width, height };
  gboolean fits = box->height >= height + 2 * inside && box->width >= block->width + 2 * inside;
  XitongPlacedText placed = { block, 0, 0, 0, FALSE };

  if (!fits)
    place = find_place_beside (composer, units, box, block->width, height, BESIDE * s);
  else if (is_hatched (unit))
    xitong_mark_add (into, xitong_graphic_rectangle (place.x - inside, place.y - inside, place.width + 2 * inside, place.height + 2 * inside, 0,
                                                     XITONG_INK_PAPER, XITONG_INK_NONE, 0));
  placed.x = place.x + 0.5 * place.width;
  placed.y = place.y + place.height - block->ascent;
  xitong_composer_add_text (composer, into, &placed, XITONG_INK_NONE, NULL);
}
