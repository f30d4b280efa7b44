/* transition-pairs.c - transitions of random and shipped cases, to be held to what every transition keeps
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "transition-pairs.h"

#include "xitong-chart-scene.h"
#include "xitong-joint-charts.h"
#include "xitong-moments.h"
#include "xitong-random-history.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

#include <math.h>

#define N_FRAMES       23
#define N_SHIFT_FRAMES 7

/* How two charts are laid out. */
typedef enum
{
  TOGETHER,
  APART,
  APART_WITH_JOINT_CHARTS,
} Manner;

static void
pair_free (gpointer data)
{
  TransitionPair *self = data;

  xitong_transition_unref (self->transition);
  xitong_scene_unref (self->before);
  xitong_scene_unref (self->after);
  g_free (self->name);
  g_free (self);
}

static void
add_part (GPtrArray        *pairs,
          XitongTransition *transition,
          const char       *name,
          double            from,
          double            to,
          gboolean          still)
{
  TransitionPair *pair = g_new0 (TransitionPair, 1);

  pair->transition = xitong_transition_ref (transition);
  pair->before = xitong_transition_scene_at (transition, from);
  pair->after = xitong_transition_scene_at (transition, to);
  pair->from = from;
  pair->to = to;
  pair->still = still;
  pair->name = g_strdup_printf ("%s, from %.3f", name, from);
  g_ptr_array_add (pairs, pair);
}

/* Where a part in which a chart is only shifted ends, or begins. */
static void
add_parts (GPtrArray        *pairs,
           XitongTransition *transition,
           const char       *name,
           gboolean          still)
{
  const GArray *spans = xitong_transition_get_stages (transition);
  const XitongStageSpan *first = spans->len > 0 ? &g_array_index (spans, XitongStageSpan, 0) : NULL;
  const XitongStageSpan *last = spans->len > 0 ? &g_array_index (spans, XitongStageSpan, spans->len - 1) : NULL;
  double from = first != NULL && first->stage == XITONG_STAGE_ROOM ? first->end : 0;
  double to = last != NULL && last->stage == XITONG_STAGE_CLOSE ? last->start : 1;

  add_part (pairs, transition, name, from, to, still);
  if (from > 0)
    {
      add_part (pairs, transition, name, 0, from, still);
      ((TransitionPair *) pairs->pdata[pairs->len - 1])->shifts = TRUE;
    }
  if (to < 1)
    {
      add_part (pairs, transition, name, to, 1, still);
      ((TransitionPair *) pairs->pdata[pairs->len - 1])->shifts = TRUE;
    }
}

static XitongLayoutOptions
get_options (void)
{
  return (XitongLayoutOptions) { .font_size = 7, .width = 493 };
}

static XitongLayout *
lay_out (XitongStructure *structure)
{
  XitongSelectionOptions selecting = { 0 };
  XitongLayoutOptions options = get_options ();
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);

  return xitong_layout_new (selection, &options, xitong_test_measure_get ());
}

static GPtrArray *
lay_out_all (GPtrArray *structures,
             gboolean   together)
{
  g_autoptr (GPtrArray) selections = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_selection_unref);
  GPtrArray *layouts = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_layout_unref);
  XitongSelectionOptions selecting = { 0 };
  XitongLayoutOptions options = get_options ();

  for (guint i = 0; i < structures->len; i++)
    if (together)
      g_ptr_array_add (selections, xitong_selection_new (structures->pdata[i], &selecting));
    else
      g_ptr_array_add (layouts, lay_out (structures->pdata[i]));
  if (!together)
    return layouts;
  g_ptr_array_unref (layouts);
  return xitong_layout_new_series (selections, &options, xitong_test_measure_get ());
}

static void
add_pair (GPtrArray    *pairs,
          XitongLayout *before,
          XitongLayout *after,
          Manner        manner,
          const char   *name)
{
  const XitongTextMeasure *measure = xitong_test_measure_get ();
  g_autoptr (XitongDifference) difference
    = xitong_difference_new (before->selection->structure, after->selection->structure, NULL);
  g_autoptr (XitongScene) first = xitong_chart_scene_new (before, NULL, measure);
  g_autoptr (XitongScene) last = xitong_chart_scene_new (after, NULL, measure);
  g_autoptr (XitongScene) joint_first = NULL;
  g_autoptr (XitongScene) joint_last = NULL;
  g_autoptr (XitongTransition) transition = NULL;
  XitongTransitionOptions options = { .reduced_motion = pairs->len % 4 == 3 };
  guint n;

  if (manner == APART_WITH_JOINT_CHARTS && xitong_joint_charts_new (before, after, measure, &joint_first, &joint_last))
    {
      options.joint_before = joint_first;
      options.joint_after = joint_last;
    }
  transition = xitong_transition_new (first, last, difference, &options);
  n = pairs->len;
  add_parts (pairs, transition, name, options.reduced_motion);
  for (guint i = n; i < pairs->len; i++)
    ((TransitionPair *) pairs->pdata[i])->is_apart = manner != TOGETHER && options.joint_before == NULL;
}

static void
add_random_pairs (GPtrArray *pairs)
{
  for (guint32 seed = 1; seed <= 6; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 12, 10);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = seed % 5; i + 1 < moments->len; i += 5)
        {
          g_autoptr (XitongLayout) before = lay_out (moments->pdata[i]);
          g_autoptr (XitongLayout) after = lay_out (moments->pdata[i + 1]);
          g_autofree char *name = g_strdup_printf ("seed %u, moment %u", seed, i);

          add_pair (pairs, before, after, APART, name);
          add_pair (pairs, before, after, APART_WITH_JOINT_CHARTS, name);
        }
    }
}

static GPtrArray *
replay_eras (XitongCase *enterprise_case)
{
  GPtrArray *structures = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_structure_unref);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      const XitongMoment moment = { .era = xitong_entity_list_nth (enterprise_case->eras, i) };

      g_ptr_array_add (structures, xitong_test_case_replay_moment (enterprise_case, &moment));
    }
  return structures;
}

/* Neighbouring eras forwards and backwards. */
static void
add_shipped_pairs (GPtrArray  *pairs,
                   const char *id,
                   Manner      manner)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);
  g_autoptr (GPtrArray) structures = replay_eras (enterprise_case);
  g_autoptr (GPtrArray) layouts = lay_out_all (structures, manner == TOGETHER);

  for (guint i = 1; i < layouts->len; i++)
    {
      g_autofree char *there = g_strdup_printf ("%s, up to era %u", id, i);
      g_autofree char *back = g_strdup_printf ("%s, back from era %u", id, i);

      add_pair (pairs, layouts->pdata[i - 1], layouts->pdata[i], manner, there);
      add_pair (pairs, layouts->pdata[i], layouts->pdata[i - 1], manner, back);
    }
}

GPtrArray *
transition_pairs_new (void)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (pair_free);

  add_random_pairs (pairs);
  add_shipped_pairs (pairs, "china", TOGETHER);
  add_shipped_pairs (pairs, "china", APART_WITH_JOINT_CHARTS);
  add_shipped_pairs (pairs, "ussr", APART);
  add_shipped_pairs (pairs, "ussr", APART_WITH_JOINT_CHARTS);
  return pairs;
}

void
transition_pairs_check (GPtrArray       *pairs,
                        TransitionCheck  check)
{
  g_assert_cmpuint (pairs->len, >, 30);
  for (guint i = 0; i < pairs->len; i++)
    {
      TransitionPair *pair = pairs->pdata[i];

      g_test_message ("%s", pair->name);
      check (pair);
    }
}

/* Where nothing that is seen differs there is no frame in between. */
void
transition_pairs_check_frames (GPtrArray            *pairs,
                               TransitionFrameCheck  check)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      TransitionPair *pair = pairs->pdata[i];

      guint n = pair->shifts ? N_SHIFT_FRAMES : N_FRAMES;

      for (guint j = 1; j < n && xitong_transition_get_duration (pair->transition) > 0; j++)
        {
          double t = pair->from + (pair->to - pair->from) * j / n;
          g_autoptr (XitongScene) frame = xitong_transition_scene_at (pair->transition, t);

          g_test_message ("%s, %.3f, %s", pair->name, t,
                          xitong_stage_get_title (xitong_transition_get_stage_at (pair->transition, t)));
          check (pair, frame, t);
        }
    }
}

gboolean
transition_pair_moves (const TransitionPair *self,
                       const char           *key)
{
  const XitongMark *before = xitong_scene_find (self->before, key);
  const XitongMark *after = xitong_scene_find (self->after, key);

  return before != NULL && after != NULL && before->mark_class == XITONG_MARK_UNIT
         && (fabs (before->box.x - after->box.x) > 0.005 || fabs (before->box.y - after->box.y) > 0.005
             || fabs (before->box.width - after->box.width) > 0.005 || fabs (before->box.height - after->box.height) > 0.005);
}
