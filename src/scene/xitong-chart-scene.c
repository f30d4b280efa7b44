/* xitong-chart-scene.c - a chart as a scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-scene.h"

#include "xitong-caption.h"
#include "xitong-chart-boxes.h"
#include "xitong-chart-ground.h"
#include "xitong-chart-lines.h"
#include "xitong-chart-scene-private.h"
#include "xitong-footnotes.h"
#include "xitong-legend.h"
#include "xitong-scene-title.h"
#include "xitong-step-badges.h"
#include "xitong-variant-caption.h"
#include "xitong-walk-key.h"

#include <glib/gi18n-lib.h>

void
xitong_chart_scene_footnote_clear (gpointer data)
{
  XitongFootnote *footnote = data;

  g_free (footnote->letter);
  g_free (footnote->text);
}

static char *
dup_enterprise (XitongComposer *self)
{
  XitongSelection *before = self->layout->selection->before;
  XitongStructure *structure = self->layout->selection->structure;

  return xitong_scene_title_dup (structure->enterprise_case, before != NULL ? before->structure->era : NULL, structure->era, self->language);
}

char *
xitong_chart_scene_dup_title (XitongComposer *self)
{
  if (self->outline != NULL)
    return g_strdup (xitong_entity_get_title_in (self->outline->procedure, self->language));
  return dup_enterprise (self);
}

static char *
dup_moment (XitongComposer  *self,
            XitongStructure *structure)
{
  return xitong_scene_title_dup_moment (structure->era, structure->variants,
                                        xitong_variant_caption_is_own_chart (structure) ? NULL : structure->change, self->language);
}

char *
xitong_chart_scene_dup_subtitle (XitongComposer *self)
{
  XitongSelection *selection = self->layout->selection;
  g_autofree char *moment = dup_moment (self, selection->structure);
  g_autofree char *earlier = NULL;

  if (self->outline != NULL)
    {
      g_autofree char *enterprise = dup_enterprise (self);

      return g_strdup_printf ("%s: %s", enterprise, moment);
    }
  if (selection->gap)
    /* Translators: of a figure: an era, and that it tells charter from practice. */
    return g_strdup_printf (C_("figure", "%s; charter against practice"), moment);
  if (selection->before == NULL)
    return g_steal_pointer (&moment);
  earlier = dup_moment (self, selection->before->structure);
  return g_strdup_printf ("%s → %s", earlier, moment);
}

static char *
dup_description (XitongComposer *self)
{
  XitongSelection *selection = self->layout->selection;
  gboolean is_reconstruction = xitong_structure_get_drawing (selection->structure) == XITONG_DRAWING_RECONSTRUCTED;
  GString *text = g_string_new (is_reconstruction ? _("Organization chart, a reconstruction.") : _("Organization chart."));

  g_string_append_c (text, ' ');
  g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "It shows %u unit", "It shows %u units",
                                             selection->units->len), selection->units->len);
  for (guint i = 0, n = 0; i < self->layout->zones->len; i++)
    {
      XitongPlacedZone *zone = &g_array_index (self->layout->zones, XitongPlacedZone, i);

      if (!g_str_equal (zone->system->role, "none"))
        g_string_append_printf (text, "%s%s", n++ == 0 ? C_("figure", ", in ") : ", ",
                                xitong_entity_get_title_in (zone->system, self->language));
    }
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

/* Titles and captions begin where the zones do; they may go on below what stands beside the frame. */
void
xitong_chart_scene_find_edges (XitongComposer *self)
{
  const XitongRectangle *frame = &self->layout->frame;

  self->left = frame->x;
  self->right = frame->x + frame->width;
  if (frame->width <= 0)
    {
      self->left = 0;
      self->right = self->layout->width;
    }
  else
    {
      self->left += 5.5 * self->scale;
      self->right = MAX (self->right, self->layout->width) - 5.5 * self->scale;
    }
}

void
xitong_chart_scene_add_chart (XitongComposer *self)
{
  xitong_chart_ground_add_frame (self);
  xitong_chart_ground_add_zones (self);
  xitong_chart_ground_add_bands (self);
  xitong_chart_lines_add (self);
  xitong_chart_boxes_add (self);
  if (self->outline != NULL)
    xitong_step_badges_add (self);
}

static void
compose (XitongComposer           *self,
         const XitongSceneOptions *options)
{
  XitongScene *scene = self->scene;
  g_autofree char *subtitle = xitong_chart_scene_dup_subtitle (self);
  double s = self->scale;
  double y;

  if (options->sources)
    xitong_footnotes_gather (self);
  self->end_note = self->footnotes->len;
  scene->cited = xitong_cited_pages_new ();
  xitong_caption_cite (self, scene->cited);
  if (options->title)
    self->dy = xitong_chart_ground_add_title (self, scene->title, subtitle);
  xitong_chart_scene_add_chart (self);
  y = self->dy + self->layout->height;
  if (options->key && self->outline != NULL)
    y += 7.5 * s + xitong_walk_key_add (self, y + 7.5 * s);
  if (options->legend)
    {
      double height = xitong_legend_add (self, NULL, y + 7.5 * s);

      y += height > 0 ? height + 7.5 * s : 0;
    }
  if (options->sources)
    y += 5.5 * s + xitong_caption_add (self, y + 5.5 * s);
  scene->height = y + (options->legend || options->sources || options->key ? 0 : 0.5 * s);
}

XitongScene *
xitong_chart_scene_new (XitongLayout             *layout,
                        const XitongSceneOptions *options,
                        const XitongTextMeasure  *measure)
{
  static const XitongSceneOptions bare = { 0 };
  XitongComposer self = { .layout = layout, .measure = measure, .language = layout->options.language };

  self.outline = options != NULL ? options->outline : NULL;

  self.scale = layout->options.font_size / 7.0;
  self.scene = xitong_scene_new (layout->width, layout->height, layout->options.font_size);
  self.footnotes = g_array_new (FALSE, FALSE, sizeof (XitongFootnote));
  g_array_set_clear_func (self.footnotes, xitong_chart_scene_footnote_clear);
  self.letters = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self.scene->title = xitong_chart_scene_dup_title (&self);
  self.scene->description = dup_description (&self);
  self.scene->language = g_strdup (layout->options.language != NULL ? layout->options.language
                                   : layout->selection->structure->enterprise_case->language);
  xitong_chart_scene_find_edges (&self);
  compose (&self, options != NULL ? options : &bare);
  xitong_scene_add_ground (self.scene);
  xitong_scene_seal (self.scene);
  g_array_unref (self.footnotes);
  g_hash_table_unref (self.letters);
  return self.scene;
}
