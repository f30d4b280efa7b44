/* xitong-figure-fit.c - what would make a figure fit its page
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-figure-fit.h"

#include <math.h>

#define MILLIMETRE (72 / 25.4)

/* Each try is a layout. */
#define MAX_TRIES 8

/* More units and lines than this, and all eras together, take a second and more for each. */
#define MANY 110

/* A strip shows the same charts so many times at most. */
#define PANELS 9

gboolean
xitong_figure_fit_is_quick (const XitongFigure *self,
                            const XitongScene  *scene)
{
  const guint many = self->transition ? MANY * PANELS : MANY;
  guint n = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = scene->marks->pdata[i];

      n += mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_TIE || mark->mark_class == XITONG_MARK_SUBORDINATION;
    }
  return n <= many && !self->fixed_frame;
}

double
xitong_figure_fit_measure_height (const XitongFigure *self)
{
  g_autoptr (XitongTypesetter) typesetter = xitong_figure_new_typesetter (self);
  double wanted = 0;
  g_autoptr (XitongScene) scene = xitong_figure_compose (self, typesetter, &wanted, NULL);

  return scene != NULL && wanted <= self->layout.width ? scene->height : INFINITY;
}

/* Keeps what makes it lower, and not what does not. */
static void
try_cut (XitongFigureCut    *cut,
         XitongFigureCut     with,
         const XitongFigure *self,
         double              most)
{
  XitongFigure lower = *self;

  if (cut->is_enough)
    return;
  lower.printed.legend = self->printed.legend && !with.legend;
  lower.printed.sources = self->printed.sources && !with.sources;
  lower.layout.font_size = with.font_size > 0 ? with.font_size : self->layout.font_size;
  with.height = xitong_figure_fit_measure_height (&lower);
  with.is_enough = with.height <= most;
  if (with.height < cut->height)
    *cut = with;
}

void
xitong_figure_fit_height (const XitongFigure *self,
                          double              most,
                          double              least_font_size,
                          XitongFigureCut    *cut)
{
  XitongFigureCut with;

  *cut = (XitongFigureCut) { .height = INFINITY };
  if (self->printed.legend)
    {
      with = *cut;
      with.legend = TRUE;
      try_cut (cut, with, self, most);
    }
  if (self->printed.sources)
    {
      with = *cut;
      with.sources = TRUE;
      try_cut (cut, with, self, most);
    }
  if (self->layout.font_size > least_font_size)
    {
      with = *cut;
      with.font_size = least_font_size;
      try_cut (cut, with, self, most);
    }
}

/* Returns how wide it is where it does not fit @width, else 0. */
static double
measure_wanted (const XitongFigure *self,
                XitongTypesetter   *typesetter,
                double              width)
{
  XitongFigure other = *self;
  g_autoptr (XitongScene) scene = NULL;
  double wanted = 0;

  other.layout.width = width;
  scene = xitong_figure_compose (&other, typesetter, &wanted, NULL);
  return wanted;
}

static guint
round_up (double points)
{
  return (guint) ceil (points / MILLIMETRE - 0.001);
}

/* A chart that is given more room may find better places for its labels, and need less: so the least is looked for from above, in steps that
 * double as long as it fits, and then halve. */
double
xitong_figure_fit_width (const XitongFigure *self,
                         XitongTypesetter   *typesetter,
                         double              wanted)
{
  guint low = (guint) floor (self->layout.width / MILLIMETRE), high = round_up (wanted), step = 1;
  gboolean is_bounded = FALSE;

  for (guint i = 0; !self->transition && i < MAX_TRIES && high > low + 1; i++)
    {
      guint width = is_bounded ? (low + high) / 2 : MAX (high - MIN (step, high), low + 1);
      double other = measure_wanted (self, typesetter, width * MILLIMETRE);

      step *= 2;
      is_bounded = is_bounded || other > 0;
      if (other > 0)
        low = width;
      high = other > 0 ? MIN (high, MAX (round_up (other), low + 1)) : width;
    }
  return high * MILLIMETRE;
}

double
xitong_figure_fit_font_size (const XitongFigure *self,
                             double              wanted,
                             double              least_font_size)
{
  double size = floor (10 * self->layout.font_size * self->layout.width / wanted) / 10;

  for (guint i = 0; i < MAX_TRIES && size >= least_font_size - 0.001; i++)
    {
      XitongFigure smaller = *self;
      g_autoptr (XitongTypesetter) typesetter = NULL;

      smaller.layout.font_size = size;
      typesetter = xitong_figure_new_typesetter (&smaller);
      if (measure_wanted (&smaller, typesetter, smaller.layout.width) <= 0)
        return size;
      size -= 0.1;
    }
  return 0;
}
