/* xitong-step-badges.c - the numbers of a procedure's steps, at the units where they take place
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-step-badges.h"

#include "xitong-text-style.h"
#include "xitong-walk-texts.h"

#include <math.h>

#define RADIUS 4.3
#define RIM 0.9
#define STEP 1.5

/* How bad it is to cover something. */
#define ON_TEXT 100
#define ON_LINE 8
#define FROM_CORNER 0.03
#define AT_SIDE 1.5

/* Of a sign: a bullet for what has no number. */
#define NO_ORDER "•"

typedef struct
{
  XitongComposer *composer;
  GArray         *covered;
} Search;

static const char *
get_text (const XitongStepBadge *badge)
{
  return badge->text != NULL ? badge->text : NO_ORDER;
}

double
xitong_step_badge_get_height (XitongComposer *composer)
{
  return 2 * RADIUS * composer->scale;
}

double
xitong_step_badge_measure (XitongComposer        *composer,
                           const XitongStepBadge *badge)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, get_text (badge), NULL, XITONG_TEXT_MARK, 1000);

  return MAX (xitong_step_badge_get_height (composer), block->width + 4.4 * composer->scale);
}

static void
draw_octagon (XitongMark *mark,
              double      x,
              double      y,
              double      width,
              double      height,
              XitongInk   ink)
{
  const double cut = 0.293 * height;
  const double left = x - 0.5 * width, right = x + 0.5 * width, top = y - 0.5 * height, bottom = y + 0.5 * height;
  XitongGraphic path = xitong_graphic_path (XITONG_INK_NONE, 0, ink);

  xitong_graphic_move_to (&path, left + cut, top);
  xitong_graphic_line_to (&path, right - cut, top);
  xitong_graphic_line_to (&path, right, top + cut);
  xitong_graphic_line_to (&path, right, bottom - cut);
  xitong_graphic_line_to (&path, right - cut, bottom);
  xitong_graphic_line_to (&path, left + cut, bottom);
  xitong_graphic_line_to (&path, left, bottom - cut);
  xitong_graphic_line_to (&path, left, top + cut);
  xitong_graphic_close (&path);
  xitong_mark_add (mark, path);
}

void
xitong_step_badge_draw (XitongComposer        *composer,
                        XitongMark            *mark,
                        const XitongStepBadge *badge,
                        double                 x,
                        double                 y)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, get_text (badge), NULL, XITONG_TEXT_MARK, 1000);
  double width = xitong_step_badge_measure (composer, badge), height = xitong_step_badge_get_height (composer);
  double rim = RIM * composer->scale, size = xitong_text_style_get (XITONG_TEXT_MARK)->size * 7 * composer->scale;
  XitongInk ink = badge->quiet ? XITONG_INK_FRAME : XITONG_INK_LINE;
  XitongGraphic text;

  /* A rim of paper sets it off from what it stands on. */
  if (badge->veto)
    {
      draw_octagon (mark, x, y, width + 2 * rim, height + 2 * rim, XITONG_INK_PAPER);
      draw_octagon (mark, x, y, width, height, ink);
    }
  else
    {
      xitong_mark_add (mark, xitong_graphic_rectangle (x - 0.5 * width - rim, y - 0.5 * height - rim, width + 2 * rim, height + 2 * rim,
                                                       0.5 * height + rim, XITONG_INK_PAPER, XITONG_INK_NONE, 0));
      xitong_mark_add (mark, xitong_graphic_rectangle (x - 0.5 * width, y - 0.5 * height, width, height, 0.5 * height, ink,
                                                       XITONG_INK_NONE, 0));
    }
  text = xitong_graphic_text (&g_array_index (block->lines, XitongTextLine, 0), XITONG_TEXT_MARK, x, y + 0.36 * size, 0);
  text.fill = XITONG_INK_PAPER;
  xitong_mark_add (mark, text);
}

static void
cover (Search          *self,
       XitongRectangle  rectangle)
{
  g_array_append_val (self->covered, rectangle);
}

static void
cover_text (Search                 *self,
            const XitongPlacedText *text)
{
  const XitongTextBlock *block = text->block;
  double height;

  if (block == NULL)
    return;
  height = block->lines->len * block->line_height;
  if (text->turned)
    cover (self, (XitongRectangle) { text->x, text->y - 0.5 * block->width, height, block->width });
  else
    cover (self, (XitongRectangle) { text->x - 0.5 * (text->align + 1) * block->width, text->y, block->width, height });
}

static void
cover_texts (Search *self,
             GArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    cover_text (self, &g_array_index (texts, XitongPlacedText, i));
}

/* Badges for files hang at the upper right corner, states stand at the upper left. */
static void
cover_badges (Search                *self,
              const XitongPlacedBox *box)
{
  double s = self->composer->scale;
  GArray *marks = box->unit->placement->marks;
  guint n = (marks != NULL ? marks->len : 0) + (box->unit->placement->proposed != XITONG_PROPOSED_NOT ? 1 : 0);

  if (box->unit->keeps_files)
    cover (self, (XitongRectangle) { box->badge.x - 5.5 * s, box->badge.y - 2.6 * s, 10 * s, 8 * s });
  if (n > 0)
    cover (self, (XitongRectangle) { box->rectangle.x - 3 * s, box->rectangle.y - 3.6 * s, 9 * s * n, 8 * s });
}

static void
cover_all (Search *self)
{
  XitongLayout *layout = self->composer->layout;

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      cover_texts (self, box->texts);
      cover_badges (self, box);
    }
  for (guint i = 0; i < layout->zones->len; i++)
    cover_texts (self, g_array_index (layout->zones, XitongPlacedZone, i).texts);
  for (guint i = 0; i < layout->bands->len; i++)
    cover_text (self, &g_array_index (layout->bands, XitongPlacedBand, i).text);
  for (guint i = 0; i < layout->routes->len; i++)
    cover_texts (self, g_array_index (layout->routes, XitongRoute, i).labels);
  cover_text (self, &layout->frame_title);
}

static double
get_cost_of_lines (const Search          *self,
                   const XitongRectangle *spot)
{
  GArray *routes = self->composer->layout->routes;
  double cost = 0;

  for (guint i = 0; i < routes->len; i++)
    {
      GArray *points = g_array_index (routes, XitongRoute, i).points;

      for (guint j = 1; j < points->len; j++)
        {
          const XitongPoint *a = &g_array_index (points, XitongPoint, j - 1), *b = &g_array_index (points, XitongPoint, j);
          XitongRectangle piece = { MIN (a->x, b->x), MIN (a->y, b->y), fabs (a->x - b->x), fabs (a->y - b->y) };

          if (spot->x < piece.x + piece.width && piece.x < spot->x + spot->width && spot->y < piece.y + piece.height
              && piece.y < spot->y + spot->height)
            {
              cost += ON_LINE;
              break;
            }
        }
    }
  return cost;
}

static double
get_cost (const Search          *self,
          const XitongPlacedBox *own,
          const XitongRectangle *spot)
{
  XitongLayout *layout = self->composer->layout;
  double cost = get_cost_of_lines (self, spot);

  if (spot->x < 0 || spot->y < 0 || spot->x + spot->width > layout->width || spot->y + spot->height > layout->height)
    cost += ON_TEXT;
  for (guint i = 0; i < self->covered->len; i++)
    if (xitong_rectangle_intersects (spot, &g_array_index (self->covered, XitongRectangle, i), 0))
      cost += ON_TEXT;
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      if (box != own && xitong_rectangle_intersects (spot, &box->rectangle, 0))
        cost += ON_TEXT;
    }
  return cost;
}

typedef struct
{
  XitongRectangle best;
  double          lowest;
} Found;

static void
try_spot (const Search          *self,
          const XitongPlacedBox *own,
          XitongRectangle        spot,
          double                 penalty,
          Found                 *found)
{
  double cost = penalty + FROM_CORNER * hypot (spot.x - own->rectangle.x, spot.y - own->rectangle.y) / self->composer->scale;

  if (cost < found->lowest)
    cost += get_cost (self, own, &spot);
  if (cost < found->lowest)
    *found = (Found) { spot, cost };
}

/* Along the four edges: first astride of them, then within, then off. */
static XitongRectangle
find_spot (const Search          *self,
           const XitongPlacedBox *own,
           double                 width,
           double                 height)
{
  static const double offs[] = { 0, 0.25, -0.3, 0.5, -0.55, 0.62 };
  const XitongRectangle *box = &own->rectangle;
  double step = STEP * self->composer->scale;
  Found found = { { box->x - 0.5 * width, box->y - 0.5 * height, width, height }, G_MAXDOUBLE };

  for (guint i = 0; i < G_N_ELEMENTS (offs); i++)
    {
      double across = offs[i] * width, down = offs[i] * height, penalty = 0.15 * i;

      for (double x = box->x - 0.7 * width; x <= box->x + box->width - 0.3 * width; x += step)
        {
          try_spot (self, own, (XitongRectangle) { x, box->y - 0.5 * height - down, width, height }, penalty, &found);
          try_spot (self, own, (XitongRectangle) { x, box->y + box->height - 0.5 * height + down, width, height }, penalty, &found);
        }
      for (double y = box->y - 0.5 * height; y <= box->y + box->height - 0.5 * height; y += step)
        {
          try_spot (self, own, (XitongRectangle) { box->x - 0.5 * width - across, y, width, height }, penalty + AT_SIDE, &found);
          try_spot (self, own, (XitongRectangle) { box->x + box->width - 0.5 * width + across, y, width, height }, penalty + AT_SIDE, &found);
        }
    }
  return found.best;
}

/* The box of a unit, or of the whole it is drawn in. */
static const XitongPlacedBox *
find_box (XitongComposer   *composer,
          const XitongUnit *unit)
{
  const XitongPlacedBox *box = xitong_composer_find_box (composer, unit);

  while (box == NULL && unit != NULL)
    {
      const XitongPlacement *placement = xitong_structure_get (composer->layout->selection->structure, (XitongUnit *) unit);

      unit = placement != NULL ? placement->part_of : NULL;
      box = xitong_composer_find_box (composer, unit);
    }
  return box;
}

static void
add_badge (Search                 *self,
           guint                   index,
           const XitongOutlineRow *row,
           const XitongUnit       *unit)
{
  XitongComposer *composer = self->composer;
  const XitongStepBadge badge = { row->number, row->walked->step->veto, row->walked->missing };
  const XitongPlacedBox *box = find_box (composer, unit);
  const char *id = xitong_entity_get_id ((gpointer) unit);
  g_autofree char *key = g_strdup_printf ("step:%u:%s", index, id);
  double rims = 2 * RIM * composer->scale;
  XitongRectangle spot;
  XitongMark *mark;

  if (box == NULL)
    return;
  spot = find_spot (self, box, xitong_step_badge_measure (composer, &badge) + rims, xitong_step_badge_get_height (composer) + rims);
  cover (self, spot);
  mark = xitong_mark_new (XITONG_MARK_STEP, key);
  xitong_mark_set (mark, "procedure", xitong_entity_get_id (composer->outline->procedure));
  xitong_mark_set (mark, "step", row->number != NULL ? row->number : "unordered");
  xitong_mark_set (mark, "at", id);
  xitong_mark_set (mark, "act", row->walked->step->act);
  xitong_mark_set (mark, "veto", badge.veto ? "yes" : NULL);
  mark->title = xitong_walk_text_dup (composer->outline, row, composer->language);
  xitong_step_badge_draw (composer, mark, &badge, spot.x + 0.5 * spot.width, spot.y + 0.5 * spot.height + composer->dy);
  xitong_scene_add (composer->scene, mark);
}

void
xitong_step_badges_add (XitongComposer *composer)
{
  g_autoptr (GArray) covered = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  Search self = { composer, covered };
  GArray *rows = composer->outline->rows;

  cover_all (&self);
  for (guint i = 0; i < rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (rows, XitongOutlineRow, i);

      for (guint j = 0; row->kind == XITONG_OUTLINE_STEP && j < row->units->len; j++)
        add_badge (&self, i, row, row->units->pdata[j]);
    }
}
