/* xitong-quality-texts.c - whether every text of a chart can be read
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-quality-pieces.h"

#include <math.h>

/* The corners of posts and bodies, in points at a type size of 7: the scene draws them so. */
#define ROUND 11.0
#define CUT 4.0

/* How far a label may be from its own line. */
#define FAR 8.0

/* How much narrower a box is at @down below its top or above its bottom, on each side. */
static double
get_corner_inset (const XitongPlacedBox *box,
                  double                 down,
                  double                 scale)
{
  XitongUnitKind kind = box->unit->placement->unit->kind;
  const XitongRectangle *r = &box->rectangle;

  if (box->spans)
    return 0;
  if (kind == XITONG_UNIT_POST)
    {
      double radius = MIN (ROUND * scale, 0.5 * MIN (r->width, r->height));
      double off = CLAMP (radius - down, 0, radius);

      return radius - sqrt (radius * radius - off * off);
    }
  if (kind == XITONG_UNIT_BODY)
    return MAX (MIN (CUT * scale, 0.35 * r->height) - down, 0);
  return 0;
}

static gboolean
sticks_out (const XitongPlacedBox *box,
            const XitongPlacedText *text,
            double                  scale)
{
  XitongRectangle whole = xitong_placed_text_get_ink (text);
  const XitongRectangle *r = &box->rectangle;

  if (whole.y < r->y - 0.01 || whole.y + whole.height > r->y + r->height + 0.01)
    return TRUE;
  for (guint i = 0; i < text->block->lines->len; i++)
    {
      double width = g_array_index (text->block->lines, XitongTextLine, i).width;
      double left = text->x - 0.5 * (text->align + 1) * width;
      double baseline = whole.y + text->block->ascent + i * text->block->line_height;
      double top = baseline - 0.72 * text->block->ascent;
      double inset = get_corner_inset (box, MIN (top - r->y, r->y + r->height - baseline), scale) + 1;

      if (left < r->x + inset || left + width > r->x + r->width - inset)
        return TRUE;
    }
  return FALSE;
}

static guint
count_overlaps (GArray *texts)
{
  guint n = 0;

  for (guint i = 0; i < texts->len; i++)
    for (guint j = i + 1; j < texts->len; j++)
      {
        XitongRectangle a = xitong_placed_text_get_ink (&g_array_index (texts, XitongPlacedText, i));
        XitongRectangle b = xitong_placed_text_get_ink (&g_array_index (texts, XitongPlacedText, j));

        n += xitong_rectangle_intersects (&a, &b, -0.01);
      }
  return n;
}

static gboolean
lies_under_line (GArray                *pieces,
                 const XitongRectangle *ink)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      XitongRectangle line = xitong_piece_get_ink (&g_array_index (pieces, XitongPiece, i));

      if (xitong_rectangle_intersects (ink, &line, 0))
        return TRUE;
    }
  return FALSE;
}

static gboolean
lies_on_box (const XitongLayout    *layout,
             const XitongRectangle *ink)
{
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      XitongRectangle box = xitong_placed_box_get_ink (&g_array_index (layout->boxes, XitongPlacedBox, i));

      if (xitong_rectangle_intersects (ink, &box, 0))
        return TRUE;
    }
  return FALSE;
}

static gboolean
lies_within (const XitongRectangle *ink,
             const XitongRectangle *around)
{
  return ink->x >= around->x - 0.01 && ink->x + ink->width <= around->x + around->width + 0.01
         && ink->y >= around->y - 0.01 && ink->y + ink->height <= around->y + around->height + 0.01;
}

/* What is wrong with the place of a text that stands outside boxes, or %NULL. */
static const char *
find_fault (const XitongLayout    *layout,
            GArray                *pieces,
            const XitongRectangle *ink)
{
  const XitongRectangle chart = { 0, 0, layout->width, layout->height };

  if (!lies_within (ink, &chart))
    return "outside the chart";
  if (lies_on_box (layout, ink))
    return "on a box";
  return lies_under_line (pieces, ink) ? "under a line" : NULL;
}

static void
append_ink (GArray                 *inks,
            const XitongPlacedText *text)
{
  XitongRectangle ink;

  if (text->block == NULL)
    return;
  ink = xitong_placed_text_get_ink (text);
  g_array_append_val (inks, ink);
}

/* The texts that belong to no box and no line: titles of zones, names of bands, the name of the frame. */
static GArray *
collect_ground_texts (const XitongLayout *layout)
{
  GArray *inks = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

  append_ink (inks, &layout->frame_title);
  for (guint i = 0; i < layout->bands->len; i++)
    append_ink (inks, &g_array_index (layout->bands, XitongPlacedBand, i).text);
  for (guint i = 0; i < layout->zones->len; i++)
    {
      GArray *texts = g_array_index (layout->zones, XitongPlacedZone, i).texts;

      for (guint j = 0; j < texts->len; j++)
        append_ink (inks, &g_array_index (texts, XitongPlacedText, j));
    }
  return inks;
}

static void
measure_ground_texts (const XitongLayout *layout,
                      GArray             *pieces,
                      XitongQuality      *quality)
{
  g_autoptr (GArray) inks = collect_ground_texts (layout);

  for (guint i = 0; i < inks->len; i++)
    {
      const XitongRectangle *ink = &g_array_index (inks, XitongRectangle, i);
      const char *fault = find_fault (layout, pieces, ink);

      if (fault != NULL)
        {
          g_debug ("text at %.1f, %.1f: %s", ink->x, ink->y, fault);
          quality->text_faults++;
        }
      for (guint j = i + 1; j < inks->len; j++)
        quality->text_faults += xitong_rectangle_intersects (ink, &g_array_index (inks, XitongRectangle, j), -0.01);
    }
  for (guint i = 0; i < layout->zones->len; i++)
    {
      const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, i);

      for (guint j = 0; j < zone->texts->len; j++)
        {
          XitongRectangle ink = xitong_placed_text_get_ink (&g_array_index (zone->texts, XitongPlacedText, j));

          quality->text_faults += !lies_within (&ink, &zone->rectangle);
        }
    }
}

void
xitong_quality_measure_texts (const XitongLayout *layout,
                              GArray             *pieces,
                              XitongQuality      *quality)
{
  double scale = layout->options.font_size / 7.0;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      quality->text_faults += box->texts->len == 0;
      quality->text_faults += count_overlaps (box->texts);
      for (guint j = 0; j < box->texts->len; j++)
        quality->text_faults += sticks_out (box, &g_array_index (box->texts, XitongPlacedText, j), scale);
    }
  measure_ground_texts (layout, pieces, quality);
}

/* A line that holds on paper or in fact only says so, and one that is not plainly stated has a sign. */
static gboolean
needs_label (const XitongStandingSuperior *claim)
{
  if (claim->form == XITONG_FORM_FORMAL || claim->form == XITONG_FORM_EFFECTIVE)
    return TRUE;
  return claim->evidence != NULL && (claim->evidence->standing >= XITONG_STANDING_REPORTED || xitong_evidence_is_disputed (claim->evidence));
}

/* Every tie says what it is, every bar who. */
static gboolean
lacks_label (const XitongLayout *layout,
             guint               index)
{
  const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, index);

  if (route->labels->len > 0)
    return FALSE;
  if (route->kind == XITONG_ROUTE_TIE)
    return TRUE;
  if (route->kind == XITONG_ROUTE_SUBORDINATION)
    return needs_label (route->subordination->claim);
  if (route->kind != XITONG_ROUTE_BAR)
    return FALSE;
  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *other = &g_array_index (layout->routes, XitongRoute, i);

      if (other->kind == XITONG_ROUTE_BAR && other->bar == route->bar && (other->labels->len > 0 || i < index))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_far_from_line (GArray                *pieces,
                  guint                  route,
                  const XitongRectangle *ink,
                  double                 scale)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const XitongPiece *piece = &g_array_index (pieces, XitongPiece, i);

      if (piece->route == route && xitong_rectangle_intersects (ink, &piece->extent, FAR * scale + piece->half))
        return FALSE;
    }
  return TRUE;
}

/* The edge itself, not what it encloses. */
static gboolean
lies_on_edge (const XitongRectangle *ink,
              const XitongRectangle *edges)
{
  return edges->width > 0 && xitong_rectangle_intersects (ink, edges, 0) && !lies_within (ink, edges);
}

static gboolean
lies_on_zone_edge (const XitongLayout    *layout,
                   const XitongRectangle *ink)
{
  for (guint i = 0; i < layout->zones->len; i++)
    {
      const XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, i);

      if (zone->texts->len > 0 && lies_on_edge (ink, &zone->rectangle))
        return TRUE;
    }
  return FALSE;
}

static gboolean
label_is_at_fault (const XitongLayout    *layout,
                   GArray                *pieces,
                   guint                  route,
                   const XitongRectangle *ink)
{
  const char *fault = find_fault (layout, pieces, ink);

  if (fault == NULL && lies_on_edge (ink, &layout->frame))
    fault = "on the edge of the frame";
  if (fault == NULL && is_far_from_line (pieces, route, ink, layout->options.font_size / 7.0))
    fault = "far from its line";
  if (fault != NULL)
    g_debug ("label of line %u at %.1f, %.1f: %s", route, ink->x, ink->y, fault);
  return fault != NULL;
}

void
xitong_quality_measure_labels (const XitongLayout *layout,
                               GArray             *pieces,
                               XitongQuality      *quality)
{
  g_autoptr (GArray) inks = collect_ground_texts (layout);

  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      if (lacks_label (layout, i))
        {
          g_debug ("line %u (%s) has no label", i, route->tie != NULL ? route->tie->tie->row : "");
          quality->label_faults++;
        }
      for (guint j = 0; j < route->labels->len; j++)
        {
          XitongRectangle ink = xitong_placed_text_get_ink (&g_array_index (route->labels, XitongPlacedText, j));

          if (label_is_at_fault (layout, pieces, i, &ink))
            quality->label_faults++;
          quality->labels_on_edges += lies_on_zone_edge (layout, &ink);
          for (guint k = 0; k < inks->len; k++)
            quality->label_faults += xitong_rectangle_intersects (&ink, &g_array_index (inks, XitongRectangle, k), 0);
          g_array_append_val (inks, ink);
        }
    }
}
