/* xitong-comparison-scene.c - two charts beside each other as one scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-comparison-scene.h"

#include "xitong-caption.h"
#include "xitong-chart-ground.h"
#include "xitong-chart-scene-private.h"
#include "xitong-comparison.h"
#include "xitong-footnotes.h"
#include "xitong-legend.h"

#include <glib/gi18n-lib.h>

#define GAP 20.0

typedef struct
{
  XitongScene              *scene;
  XitongComposer            halves[2];
  XitongComparison         *comparison;
  const XitongSceneOptions *options;
  const XitongTextMeasure  *measure;
  gboolean                  is_side_by_side;
  double                    scale;
} Composing;

double
xitong_comparison_scene_get_gap (double font_size)
{
  return GAP * font_size / 7.0;
}

/* Each half is composed into a scene of its own, and both go on with one row of letters for their notes. */
static void
compose_half (Composing    *self,
              guint         side,
              XitongLayout *layout)
{
  XitongComposer *half = &self->halves[side];

  *half = (XitongComposer) { .layout = layout, .measure = self->measure, .language = layout->options.language, .scale = self->scale };
  half->comparison = self->comparison;
  half->scene = xitong_scene_new (layout->width, layout->height, layout->options.font_size);
  half->footnotes = side == 0 ? g_array_new (FALSE, FALSE, sizeof (XitongFootnote)) : g_array_ref (self->halves[0].footnotes);
  half->letters = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  half->prefix = side == 0 ? NULL : XITONG_OTHER_CHART;
  half->first_note = half->footnotes->len;
  if (side == 0)
    g_array_set_clear_func (half->footnotes, xitong_chart_scene_footnote_clear);
  half->scene->title = xitong_chart_scene_dup_title (half);
  xitong_chart_scene_find_edges (half);
  if (self->options->sources)
    xitong_footnotes_gather (half);
  half->end_note = half->footnotes->len;
  if (self->options->title)
    {
      g_autofree char *subtitle = xitong_chart_scene_dup_subtitle (half);

      half->dy = xitong_chart_ground_add_title (half, half->scene->title, subtitle);
    }
  xitong_chart_scene_add_chart (half);
  xitong_comparison_add_badges (half, side);
  half->scene->height = half->dy + layout->height;
}

static void
move_in (Composing *self,
         guint      side,
         double     dx,
         double     dy)
{
  GPtrArray *marks = self->halves[side].scene->marks;

  for (guint i = 0; i < marks->len; i++)
    {
      XitongMark *mark = xitong_mark_copy (marks->pdata[i]);

      if (side == 1)
        {
          g_autofree char *key = g_steal_pointer (&mark->key);

          mark->key = g_strconcat (XITONG_OTHER_CHART, key, NULL);
        }
      xitong_mark_set (mark, "chart", side == 0 ? "first" : "second");
      xitong_mark_translate (mark, dx, dy);
      xitong_scene_add (self->scene, mark);
    }
}

/* Both halves, side by side or one above the other. */
static double
set_halves (Composing *self)
{
  const XitongScene *first = self->halves[0].scene, *second = self->halves[1].scene;
  double gap = GAP * self->scale;

  move_in (self, 0, 0, 0);
  if (self->is_side_by_side)
    {
      move_in (self, 1, first->width + gap, 0);
      return MAX (first->height, second->height);
    }
  move_in (self, 1, 0, first->height + gap);
  return first->height + gap + second->height;
}

static double
add_caption (Composing *self,
             guint      side,
             double     y)
{
  static const char * const beside[] = { NC_("figure", "Left: %s."), NC_("figure", "Right: %s.") };
  static const char * const above[] = { NC_("figure", "Above: %s."), NC_("figure", "Below: %s.") };
  XitongComposer caption = self->halves[side];
  XitongSelection *first = self->halves[0].layout->selection, *second = self->halves[1].layout->selection;
  g_autoptr (GString) heading = g_string_new (g_dpgettext2 (GETTEXT_PACKAGE, "figure", (self->is_side_by_side ? beside : above)[side]));
  g_autofree char *title = xitong_chart_scene_dup_title (&caption);

  g_string_replace (heading, "%s", title, 1);
  caption.scene = self->scene;
  caption.heading = heading->str;
  caption.dy = 0;
  caption.left = self->halves[0].left;
  caption.right = self->scene->width - 5.5 * self->scale;
  if (first->structure->enterprise_case == second->structure->enterprise_case)
    {
      caption.cites_nothing = side == 0;
      caption.cites_too = side == 1 ? first : NULL;
    }
  return xitong_caption_add (&caption, y);
}

static double
add_key_and_legend (Composing *self,
                    double     y)
{
  XitongComposer below = self->halves[0];
  double s = self->scale, top = y;

  below.scene = self->scene;
  below.dy = 0;
  below.left = self->halves[0].left;
  below.right = self->scene->width - 5.5 * s;
  if (self->options->key && self->comparison->rows->len > 0)
    y += 7.5 * s + xitong_comparison_add_key (&below, y + 7.5 * s);
  if (self->options->legend)
    {
      double height = xitong_legend_add (&below, &self->halves[1], y + 7.5 * s);

      y += height > 0 ? height + 7.5 * s : 0;
    }
  return y - top;
}

static void
compose (Composing *self)
{
  double s = self->scale, y;

  self->scene->cited = xitong_cited_pages_new ();
  for (guint side = 0; side < 2; side++)
    xitong_caption_cite (&self->halves[side], self->scene->cited);
  y = set_halves (self);
  y += add_key_and_legend (self, y);
  for (guint side = 0; self->options->sources && side < 2; side++)
    y += 5.5 * s + add_caption (self, side, y + 5.5 * s);
  self->scene->height = y + 0.5 * s;
}

static gboolean
is_reconstruction (Composing *self,
                   guint      side)
{
  return xitong_structure_get_drawing (self->halves[side].layout->selection->structure) == XITONG_DRAWING_RECONSTRUCTED;
}

static const char *
get_description (Composing *self)
{
  if (is_reconstruction (self, 0) && is_reconstruction (self, 1))
    return self->is_side_by_side ? _("Two organization charts side by side, both reconstructions.")
                                 : _("Two organization charts, one above the other, both reconstructions.");
  return self->is_side_by_side ? _("Two organization charts side by side.") : _("Two organization charts, one above the other.");
}

static void
describe (Composing *self)
{
  const char *first = self->halves[0].scene->title, *second = self->halves[1].scene->title;

  /* Translators: the title of a figure in which two charts are compared. */
  self->scene->title = g_strdup_printf (C_("figure", "%s; and %s"), first, second);
  self->scene->description = g_strdup (get_description (self));
}

XitongScene *
xitong_comparison_scene_new (XitongLayout             *first,
                             XitongLayout             *second,
                             XitongCounterparts       *counterparts,
                             double                    width,
                             const XitongSceneOptions *options,
                             const XitongTextMeasure  *measure)
{
  static const XitongSceneOptions bare = { 0 };
  g_autoptr (XitongComparison) comparison = xitong_comparison_new (first, second, counterparts);
  Composing self = { .comparison = comparison, .options = options != NULL ? options : &bare, .measure = measure };
  XitongCase *enterprise_case = first->selection->structure->enterprise_case;

  self.scale = first->options.font_size / 7.0;
  self.is_side_by_side = first->width + GAP * self.scale + second->width <= width + 0.01;
  if (!self.is_side_by_side)
    width = MAX (width, MAX (first->width, second->width));
  self.scene = xitong_scene_new (width, 0, first->options.font_size);
  self.scene->language = g_strdup (first->options.language != NULL ? first->options.language : enterprise_case->language);
  compose_half (&self, 0, first);
  compose_half (&self, 1, second);
  describe (&self);
  compose (&self);
  xitong_scene_add_ground (self.scene);
  xitong_scene_seal (self.scene);
  for (guint side = 0; side < 2; side++)
    {
      xitong_scene_unref (self.halves[side].scene);
      g_array_unref (self.halves[side].footnotes);
      g_hash_table_unref (self.halves[side].letters);
    }
  return self.scene;
}
