/* xitong-page-operators.c - follows the painting operators that PDF and Cairo's EPS share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-operators.h"

#include <cairo.h>
#include <math.h>

#define MAX_OPERANDS 8

typedef struct
{
  cairo_matrix_t matrix;
  double         line_width;
} State;

/**
 * Page:
 * @states: of State: what q has put aside
 * @operands: the last numbers; @n_operands of them
 * @text: the transformation of texts
 */
typedef struct
{
  XitongMeasuredFigure *figure;
  State                 state;
  GArray               *states;
  double                operands[MAX_OPERANDS];
  guint                 n_operands;
  cairo_matrix_t        text;
  double                font_size;
} Page;

static double
get_scale (const cairo_matrix_t *matrix)
{
  return sqrt (fabs (matrix->xx * matrix->yy - matrix->xy * matrix->yx));
}

static void
push (Page   *self,
      double  number)
{
  if (self->n_operands == MAX_OPERANDS)
    {
      memmove (self->operands, self->operands + 1, (MAX_OPERANDS - 1) * sizeof (double));
      self->n_operands--;
    }
  self->operands[self->n_operands++] = number;
}

/* The last six numbers as a transformation. */
static gboolean
take_matrix (const Page     *self,
             cairo_matrix_t *matrix)
{
  const double *n = self->operands + self->n_operands - 6;

  if (self->n_operands < 6)
    return FALSE;
  cairo_matrix_init (matrix, n[0], n[1], n[2], n[3], n[4], n[5]);
  return TRUE;
}

static double
last (const Page *self,
      guint       back)
{
  return self->n_operands > back ? self->operands[self->n_operands - 1 - back] : 0;
}

static void
restore (Page *self)
{
  if (self->states->len == 0)
    return;
  self->state = g_array_index (self->states, State, self->states->len - 1);
  g_array_set_size (self->states, self->states->len - 1);
}

static void
see_text (Page *self)
{
  xitong_measured_figure_see_type (self->figure,
                                   self->font_size * get_scale (&self->text) * get_scale (&self->state.matrix));
}

static void
see_ink (Page       *self,
         const char *operator)
{
  XitongMeasuredFigure *figure = self->figure;

  if (g_ascii_strcasecmp (operator, "rg") == 0 && self->n_operands >= 3)
    xitong_measured_figure_see_colour (figure, last (self, 2), last (self, 1), last (self, 0));
  else if (g_ascii_strcasecmp (operator, "g") == 0 && self->n_operands >= 1)
    xitong_measured_figure_see_colour (figure, last (self, 0), last (self, 0), last (self, 0));
  else if (g_ascii_strcasecmp (operator, "k") == 0 && self->n_operands >= 4)
    xitong_measured_figure_see_colour (figure, (1 - last (self, 3)) * (1 - last (self, 0)), (1 - last (self, 2)) * (1 - last (self, 0)),
                                       (1 - last (self, 1)) * (1 - last (self, 0)));
}

static void
operate (Page       *self,
         const char *operator)
{
  static const char * const strokes[] = { "S", "s", "B", "B*", "b", "b*", NULL };
  static const char * const shows[] = { "Tj", "TJ", "'", "\"", NULL };
  cairo_matrix_t matrix;

  if (g_str_equal (operator, "q"))
    g_array_append_val (self->states, self->state);
  else if (g_str_equal (operator, "Q"))
    restore (self);
  else if (g_str_equal (operator, "cm") && take_matrix (self, &matrix))
    cairo_matrix_multiply (&self->state.matrix, &matrix, &self->state.matrix);
  else if (g_str_equal (operator, "w"))
    self->state.line_width = last (self, 0);
  else if (g_str_equal (operator, "BT"))
    cairo_matrix_init_identity (&self->text);
  else if (g_str_equal (operator, "Tf"))
    self->font_size = fabs (last (self, 0));
  else if (g_str_equal (operator, "Tm") && take_matrix (self, &matrix))
    self->text = matrix;
  else if (g_strv_contains (strokes, operator))
    xitong_measured_figure_see_line (self->figure, self->state.line_width * get_scale (&self->state.matrix));
  else if (g_strv_contains (shows, operator))
    see_text (self);
  else
    see_ink (self, operator);
}

/* Behind a string, which may hold brackets of its own. */
static const char *
skip_string (const char *at,
             const char *end)
{
  int depth = 0;

  for (; at < end; at++)
    {
      if (*at == '\\')
        at++;
      else if (*at == '(')
        depth++;
      else if (*at == ')' && --depth == 0)
        return at + 1;
    }
  return end;
}

static gboolean
ends_word (char letter)
{
  return g_ascii_isspace (letter) || strchr ("()<>[]{}/%", letter) != NULL;
}

static void
read_word (Page       *self,
           const char *word)
{
  char *rest = NULL;
  double number = g_ascii_strtod (word, &rest);

  if (*rest == '\0' && isfinite (number))
    {
      push (self, number);
      return;
    }
  operate (self, word);
  self->n_operands = 0;
}

static const char *
read_next (Page       *self,
           const char *at,
           const char *end)
{
  const char *from = at;
  g_autofree char *word = NULL;

  if (*at == '(')
    return skip_string (at, end);
  if (*at == '%')
    {
      while (at < end && *at != '\n' && *at != '\r')
        at++;
      return at;
    }
  if (*at == '<' && at + 1 < end && at[1] != '<')
    {
      while (at < end && *at != '>')
        at++;
      return MIN (at + 1, end);
    }
  /* A name is no operator. */
  if (*at == '/')
    {
      for (at++; at < end && !ends_word (*at);)
        at++;
      return at;
    }
  if (ends_word (*at))
    return at + 1;
  while (at < end && !ends_word (*at))
    at++;
  word = g_strndup (from, (gsize) (at - from));
  read_word (self, word);
  return at;
}

void
xitong_page_operators_follow (XitongMeasuredFigure *figure,
                              const char           *text,
                              gsize                 length)
{
  g_autoptr (GArray) states = g_array_new (FALSE, FALSE, sizeof (State));
  Page self = { .figure = figure, .states = states, .state = { .line_width = 1 } };
  const char *end = text + length;

  cairo_matrix_init_identity (&self.state.matrix);
  cairo_matrix_init_identity (&self.text);
  for (const char *at = text; at < end;)
    at = read_next (&self, at, end);
}
