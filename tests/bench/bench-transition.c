/* bench-transition.c - the processor time that a frame of a transition takes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-reader.h"
#include "xitong-chart-scene.h"
#include "xitong-difference.h"
#include "xitong-moment.h"
#include "xitong-test-measure.h"
#include "xitong-transition.h"

#include <time.h>

#define N_FRAMES 100

/* Laid out by itself: the frame of many eras is another matter, and another measurement. */
static XitongScene *
compose (XitongStructure *structure)
{
  XitongSelectionOptions selecting = { .everything = TRUE };
  XitongLayoutOptions options = { .font_size = 7 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, NULL, xitong_test_measure_get ());
}

static XitongStructure *
replay (XitongCase *enterprise_case,
        guint       index)
{
  XitongMoment moment = { .era = xitong_case_nth (enterprise_case->eras, index) };
  g_autoptr (GError) error = NULL;
  XitongStructure *structure = xitong_moment_replay (&moment, enterprise_case, &error);

  if (structure == NULL)
    g_error ("%s", error->message);
  return structure;
}

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec + 1e-9 * (double) now.tv_nsec;
}

/* Prints the seconds of making the transition between the first two eras of a case, and of one of its frames. */
int
main (int    argc,
      char **argv)
{
  g_autoptr (XitongDiagnostics) diagnostics = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = NULL;
  g_autoptr (XitongStructure) before = NULL;
  g_autoptr (XitongStructure) after = NULL;
  g_autoptr (XitongScene) first = NULL;
  g_autoptr (XitongScene) last = NULL;
  g_autoptr (XitongDifference) difference = NULL;
  g_autoptr (XitongTransition) transition = NULL;
  double started, made;

  if (argc != 2)
    g_error ("usage: bench-transition FILE");
  diagnostics = xitong_diagnostics_new (argv[1]);
  enterprise_case = xitong_case_read_file (argv[1], diagnostics, &error);
  if (enterprise_case == NULL)
    g_error ("%s", error->message);
  before = replay (enterprise_case, 0);
  after = replay (enterprise_case, 1);
  first = compose (before);
  last = compose (after);
  difference = xitong_difference_new (before, after, NULL);
  started = get_seconds ();
  transition = xitong_transition_new (first, last, difference, NULL);
  made = get_seconds ();
  for (guint i = 1; i <= N_FRAMES; i++)
    xitong_scene_unref (xitong_transition_scene_at (transition, (double) i / (N_FRAMES + 1)));
  g_print ("%.6f %.6f\n", made - started, (get_seconds () - made) / N_FRAMES);
  return 0;
}
