/* xitong-film.c - transitions one after the other, with title and caption, frame by frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-film.h"

#include "xitong-composer.h"
#include "xitong-scene-title.h"
#include "xitong-stage-bar.h"
#include "xitong-stage-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define EDGE       5.5
#define GAP        5.5
#define BAR_HEIGHT 6.0
#define WORDS_GAP  2.0

/**
 * Shot:
 * @first: its first frame; that is also the last of the one before it
 * @n: how many frames lie between its first and its last, counting the last
 * @words: title, note and pages
 * @stage_words: of XitongMark: for each of its stages what happens in it
 * @before: of its first frame, where nothing happens yet
 */
typedef struct
{
  XitongTransition *transition;
  guint             first;
  guint             n;
  XitongMark       *words;
  GPtrArray        *stage_words;
  XitongMark       *before;
} Shot;

struct _XitongFilm
{
  GArray     *shots;
  guint       n_frames;
  double      width;
  double      height;
  double      font_size;
  double      scale;
  double      chart_y;
  double      caption_y;
  XitongMark *title;
  XitongMark *ground;
};

static void
shot_clear (gpointer data)
{
  Shot *shot = data;

  xitong_transition_unref (shot->transition);
  g_clear_pointer (&shot->words, xitong_mark_unref);
  g_clear_pointer (&shot->stage_words, g_ptr_array_unref);
  g_clear_pointer (&shot->before, xitong_mark_unref);
}

static XitongComposer
make_composer (const XitongFilm        *self,
               const XitongFilmOptions *options,
               const XitongTextMeasure *measure)
{
  return (XitongComposer) {
    .measure = measure, .language = options->language, .scale = self->scale, .left = EDGE * self->scale,
    .right = self->width - EDGE * self->scale,
  };
}

static void
measure_pages (XitongFilm *self,
               double     *height)
{
  *height = 0;
  for (guint i = 0; i < self->shots->len; i++)
    {
      const XitongTransition *transition = g_array_index (self->shots, Shot, i).transition;
      double page_width, page_height;

      xitong_transition_get_page (transition, &page_width, &page_height);
      self->width = MAX (self->width, page_width);
      *height = MAX (*height, page_height);
      self->font_size = xitong_transition_get_after (transition)->font_size;
    }
  self->scale = self->font_size / 7;
}

static void
add_title (XitongFilm              *self,
           XitongComposer          *composer,
           const XitongFilmOptions *options)
{
  double bottom;

  if (options->title == NULL)
    return;
  self->title = xitong_scene_title_new_mark (composer, options->title, options->subtitle, &bottom);
  xitong_mark_finish (self->title, self->font_size);
  self->chart_y = bottom + 3 * self->scale;
}

/* What happens in a stage, in a line or more. Returns: (transfer full) */
static XitongMark *
make_stage_words (XitongFilm     *self,
                  XitongComposer *composer,
                  const char     *words,
                  double         *height)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_CAPTION, "stage");
  double top = self->caption_y + BAR_HEIGHT * self->scale;
  double own = xitong_composer_add_paragraph (composer, mark, words, XITONG_TEXT_NAME, composer->left, top,
                                              composer->right - composer->left);

  *height = MAX (*height, own);
  return mark;
}

/* Returns: the height of the longest */
static double
add_stage_words (XitongFilm     *self,
                 XitongComposer *composer,
                 Shot           *shot)
{
  const GArray *spans = xitong_transition_get_stages (shot->transition);
  double height = 0;

  shot->before = make_stage_words (self, composer, C_("film", "Before"), &height);
  shot->stage_words = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_mark_unref);
  for (guint i = 0; i < spans->len; i++)
    {
      XitongStage stage = g_array_index (spans, XitongStageSpan, i).stage;
      g_autofree char *words = xitong_stage_words_dup (shot->transition, stage);

      g_ptr_array_add (shot->stage_words, make_stage_words (self, composer, words, &height));
    }
  return height;
}

/* Below the longest of what is told of stages. Returns: the height of all */
static double
add_words (XitongFilm     *self,
           XitongComposer *composer,
           Shot           *shot,
           double          stage_words)
{
  double y = self->caption_y + (BAR_HEIGHT + WORDS_GAP) * self->scale + stage_words, width = composer->right - composer->left;
  const char *title = xitong_transition_get_title (shot->transition);
  g_autofree char *note = xitong_transition_dup_note (shot->transition);

  shot->words = xitong_mark_new (XITONG_MARK_CAPTION, "caption");
  if (title != NULL)
    y += xitong_composer_add_paragraph (composer, shot->words, title, XITONG_TEXT_HEAD_NAME, composer->left, y, width);
  if (note != NULL)
    y += xitong_composer_add_paragraph (composer, shot->words, note, XITONG_TEXT_CAPTION, composer->left, y, width);
  xitong_mark_finish (shot->words, self->font_size);
  return y - self->caption_y;
}

/* Returns: the height of the longest caption */
static double
add_captions (XitongFilm     *self,
              XitongComposer *composer)
{
  double stage_words = 0, height = 0;

  for (guint i = 0; i < self->shots->len; i++)
    {
      double own = add_stage_words (self, composer, &g_array_index (self->shots, Shot, i));

      stage_words = MAX (stage_words, own);
    }
  for (guint i = 0; i < self->shots->len; i++)
    {
      double own = add_words (self, composer, &g_array_index (self->shots, Shot, i), stage_words);

      height = MAX (height, own);
    }
  return height;
}

static void
add_shots (XitongFilm *self,
           GPtrArray  *transitions,
           double      frames_per_second)
{
  for (guint i = 0; i < transitions->len; i++)
    {
      Shot shot = { .transition = xitong_transition_ref (g_ptr_array_index (transitions, i)), .first = self->n_frames };

      shot.n = (guint) ceil (xitong_transition_get_duration (shot.transition) * frames_per_second);
      self->n_frames += shot.n;
      g_array_append_val (self->shots, shot);
    }
  self->n_frames++;
}

XitongFilm *
xitong_film_new (GPtrArray               *transitions,
                 const XitongFilmOptions *options,
                 const XitongTextMeasure *measure)
{
  XitongFilm *self = g_new0 (XitongFilm, 1);
  XitongComposer composer;
  double height, caption = 0;

  self->shots = g_array_new (FALSE, FALSE, sizeof (Shot));
  g_array_set_clear_func (self->shots, shot_clear);
  add_shots (self, transitions, options->frames_per_second);
  measure_pages (self, &height);
  composer = make_composer (self, options, measure);
  add_title (self, &composer, options);
  self->caption_y = self->chart_y + height + GAP * self->scale;
  if (options->captions)
    caption = add_captions (self, &composer);
  self->height = caption > 0 ? self->caption_y + caption + 2 * self->scale : self->chart_y + height;
  self->ground = xitong_scene_ground_new (self->width, self->height, self->font_size);
  return self;
}

void
xitong_film_free (XitongFilm *self)
{
  g_array_unref (self->shots);
  g_clear_pointer (&self->title, xitong_mark_unref);
  xitong_mark_unref (self->ground);
  g_free (self);
}

guint
xitong_film_get_n_frames (const XitongFilm *self)
{
  return self->n_frames;
}

static const Shot *
find_shot (const XitongFilm *self,
           guint             index)
{
  guint i = self->shots->len - 1;

  while (i > 0 && g_array_index (self->shots, Shot, i).first > index)
    i--;
  return &g_array_index (self->shots, Shot, i);
}

static void
add_chart (const XitongFilm  *self,
           XitongScene       *scene,
           const XitongScene *chart)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (chart->marks, i);

      if (mark->mark_class == XITONG_MARK_GROUND)
        continue;
      mark = xitong_mark_copy (mark);
      xitong_mark_translate (mark, 0, self->chart_y);
      xitong_scene_add (scene, mark);
    }
}

/* At the ends no stage is under way. */
static XitongMark *
find_stage_words (const Shot *shot,
                  double      t)
{
  const GArray *spans = xitong_transition_get_stages (shot->transition);
  XitongStage stage = xitong_transition_get_stage_at (shot->transition, t);

  if (t <= 0)
    return shot->before;
  for (guint i = 0; i < spans->len; i++)
    if (g_array_index (spans, XitongStageSpan, i).stage == stage)
      return shot->stage_words->pdata[i];
  return NULL;
}

static void
add_stage (const XitongFilm *self,
           XitongScene      *scene,
           const Shot       *shot,
           double            t)
{
  const GArray *spans = xitong_transition_get_stages (shot->transition);
  const XitongMark *words = find_stage_words (shot, t);
  XitongMark *mark;

  if (words == NULL)
    return;
  mark = xitong_mark_copy (words);
  xitong_stage_bar_add (mark, spans, t, EDGE * self->scale, self->caption_y, self->width - 2 * EDGE * self->scale, self->scale);
  xitong_scene_add (scene, mark);
}

XitongScene *
xitong_film_compose_frame (const XitongFilm *self,
                           guint             index)
{
  const Shot *shot = find_shot (self, index);
  double t = shot->n > 0 ? (double) (index - shot->first) / shot->n : 1;
  g_autoptr (XitongScene) chart = xitong_transition_scene_at (shot->transition, t);
  XitongScene *scene = xitong_scene_new (self->width, self->height, self->font_size);

  scene->title = g_strdup (chart->title);
  scene->description = g_strdup (chart->description);
  scene->language = g_strdup (chart->language);
  scene->cited = chart->cited != NULL ? xitong_cited_pages_ref (chart->cited) : NULL;
  g_ptr_array_add (scene->marks, xitong_mark_ref (self->ground));
  if (self->title != NULL)
    g_ptr_array_add (scene->marks, xitong_mark_ref (self->title));
  add_chart (self, scene, chart);
  if (shot->words != NULL)
    {
      g_ptr_array_add (scene->marks, xitong_mark_ref (shot->words));
      add_stage (self, scene, shot, t);
    }
  xitong_scene_seal (scene);
  return scene;
}
