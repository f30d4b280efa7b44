/* xitong-stages.c - the stages of a transition, and when each begins and ends
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-stages.h"

#include <glib/gi18n-lib.h>

void
xitong_stages_finish (XitongStages *self)
{
  double at = 0;

  self->duration = 0;
  for (guint i = 0; i < XITONG_N_STAGES; i++)
    self->duration += self->seconds[i];
  self->spans = g_array_new (FALSE, FALSE, sizeof (XitongStageSpan));
  for (guint i = 0; i < XITONG_N_STAGES; i++)
    if (self->seconds[i] > 0)
      {
        XitongStageSpan span = { (XitongStage) i, at / self->duration, (at + self->seconds[i]) / self->duration };

        at += self->seconds[i];
        g_array_append_val (self->spans, span);
      }
  if (self->spans->len > 0)
    g_array_index (self->spans, XitongStageSpan, self->spans->len - 1).end = 1;
  self->duration = MIN (self->duration, XITONG_TRANSITION_LONGEST);
}

void
xitong_stages_clear (XitongStages *self)
{
  g_clear_pointer (&self->spans, g_array_unref);
}

/* A part of a stage that is skipped is a moment: where the next one begins. */
static void
find_part (const XitongStages    *self,
           const XitongStagePart *part,
           double                *begins,
           double                *ends)
{
  double start = 1, length = 0;

  for (guint i = 0; i < self->spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (self->spans, XitongStageSpan, i);

      if (span->stage < part->stage)
        continue;
      start = span->start;
      length = span->stage == part->stage ? span->end - span->start : 0;
      break;
    }
  *begins = start + part->from * length;
  *ends = start + part->to * length;
}

double
xitong_stages_get_progress (const XitongStages    *self,
                            const XitongStagePart *part,
                            double                 t)
{
  double begins, ends;

  find_part (self, part, &begins, &ends);
  if (t < begins)
    return 0;
  return t >= ends ? 1 : (t - begins) / (ends - begins);
}

gboolean
xitong_stages_has_begun (const XitongStages    *self,
                         const XitongStagePart *part,
                         double                 t)
{
  double begins, ends;

  find_part (self, part, &begins, &ends);
  return t >= begins;
}

XitongStage
xitong_stages_find (const XitongStages *self,
                    double              t)
{
  XitongStage stage = XITONG_STAGE_SETTLE;

  for (guint i = 0; i < self->spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (self->spans, XitongStageSpan, i);

      if (i > 0 && t < span->start)
        break;
      stage = span->stage;
    }
  return stage;
}

const char *
xitong_stage_get_title (XitongStage stage)
{
  switch (stage)
    {
    case XITONG_STAGE_ROOM:
      return C_("stage", "Makes room");
    case XITONG_STAGE_LAPSE:
      return C_("stage", "No longer told");
    case XITONG_STAGE_ANNOUNCE:
      return C_("stage", "To come");
    case XITONG_STAGE_CLEAR:
      return C_("stage", "Ends");
    case XITONG_STAGE_PREPARE:
      return C_("stage", "New superiors");
    case XITONG_STAGE_MOVE:
      return C_("stage", "Moves");
    case XITONG_STAGE_CLASP:
      return C_("stage", "Holders");
    case XITONG_STAGE_LEAVE:
      return C_("stage", "Leaves");
    case XITONG_STAGE_ADD:
      return C_("stage", "Arrives");
    case XITONG_STAGE_CLOSE:
      return C_("stage", "Closes up");
    case XITONG_STAGE_SETTLE:
    case XITONG_N_STAGES:
    default:
      return C_("stage", "After");
    }
}

double
xitong_ease (double progress)
{
  double p = CLAMP (progress, 0, 1);

  return p * p * (3 - 2 * p);
}
