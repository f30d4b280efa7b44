/* xitong-film.h - transitions one after the other, with title and caption, frame by frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-text-measure.h"
#include "xitong-transition.h"

G_BEGIN_DECLS

/**
 * XitongFilmOptions:
 * @title: (nullable): above the charts
 * @subtitle: (nullable): below it
 * @captions: tell below the charts what happens, in the words of each transition, and which stage it is
 * @language: (nullable): of the texts
 * @frames_per_second: at normal speed
 */
typedef struct
{
  const char *title;
  const char *subtitle;
  gboolean    captions;
  const char *language;
  double      frames_per_second;
} XitongFilmOptions;

/* All frames are of one size, and all texts are measured when it is made. Immutable. */
typedef struct _XitongFilm XitongFilm;

/**
 * xitong_film_new:
 * @transitions: (element-type XitongTransition): one or more
 * @measure: of texts
 *
 * Returns: (transfer full): the film
 */
XitongFilm  *xitong_film_new            (GPtrArray               *transitions,
                                         const XitongFilmOptions *options,
                                         const XitongTextMeasure *measure) G_GNUC_WARN_UNUSED_RESULT;
void         xitong_film_free           (XitongFilm              *self);

/**
 * xitong_film_get_n_frames:
 *
 * Returns: how many frames there are: the first is the first chart, the last is the last, and at least one
 */
guint        xitong_film_get_n_frames   (const XitongFilm        *self);

/**
 * xitong_film_compose_frame:
 * @index: from 0
 *
 * Returns: (transfer full): a sealed scene
 */
XitongScene *xitong_film_compose_frame  (const XitongFilm        *self,
                                         guint                    index) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongFilm, xitong_film_free)

G_END_DECLS
