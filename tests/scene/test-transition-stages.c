/* test-transition-stages.c - what happens in a transition happens in its turn
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-transition.h"

#include "xitong-chart-scene.h"
#include "xitong-film.h"
#include "xitong-stage-words.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

#include <math.h>
#include <string.h>

/* One era, of which each change is one of the things that can happen. */
static const char text[] =
  "<case xmlns=\"urn:xitong:case:1\" id=\"c\" xml:lang=\"en\" source=\"b\" title=\"C\">"
  "<sources><source id=\"b\" kind=\"book\" title=\"B\" year=\"1990\" first-page=\"1\" last-page=\"99\"/></sources>"
  "<levels><level id=\"top\" title=\"Top\"/><level id=\"middle\" title=\"Middle\"/><level id=\"low\" title=\"Low\"/></levels>"
  "<systems><system id=\"s\" role=\"party\" title=\"S\"/><system id=\"m\" role=\"management\" title=\"M\"/></systems>"
  "<holders><holder id=\"man\" title=\"A man\"/></holders>"
  "<units>"
  "<unit id=\"head\" kind=\"post\" level=\"top\" title=\"Head\"/><unit id=\"other\" kind=\"post\" level=\"top\" title=\"Other head\"/>"
  "<unit id=\"third\" kind=\"post\" level=\"top\" title=\"Third head\"/>"
  "<unit id=\"office\" kind=\"section\" level=\"middle\" title=\"Office\"/><unit id=\"desk\" kind=\"section\" level=\"low\" title=\"Desk\"/>"
  "<unit id=\"annex\" kind=\"section\" level=\"middle\" title=\"Annex\"/><unit id=\"store\" kind=\"section\" level=\"low\" title=\"Store\"/>"
  "</units>"
  "<eras><era id=\"e\" from=\"1949\" to=\"1955\" title=\"E\">"
  "<change id=\"opening\" kind=\"opening\" title=\"Opening\" pages=\"1\"><place units=\"head\" system=\"s\" under=\"none\"/>"
  "<place units=\"other\" system=\"m\" under=\"none\"/><place units=\"office\" under=\"head\"/><place units=\"desk\" under=\"office\"/></change>"
  "<change id=\"ties\" title=\"A tie\" pages=\"1\"><tie id=\"leads\" kind=\"leadership\" from=\"head\" to=\"other\"/>"
  "<seat holder=\"man\" posts=\"head other\"/></change>"
  "<change id=\"move\" title=\"It moves\" pages=\"1\"><move units=\"office\" under=\"other\"/></change>"
  "<change id=\"add\" title=\"They come\" pages=\"1\"><place units=\"annex\" under=\"head\"/><place units=\"store\" under=\"annex\"/></change>"
  "<change id=\"end\" title=\"They end\" pages=\"1\"><untie ties=\"leads\"/><unseat holder=\"man\"/><remove units=\"store\"/></change>"
  "<change id=\"prepare\" title=\"Another head\" pages=\"1\"><place units=\"third\" system=\"s\" under=\"none\"/>"
  "<move units=\"office\" under=\"third\"/></change>"
  "<change id=\"leave\" title=\"He goes\" pages=\"1\"><move units=\"office\" under=\"head\"/><remove units=\"third\"/></change>"
  "<change id=\"lapse\" title=\"No more is told\" pages=\"1\"><lapse units=\"annex\"/></change>"
  "<change id=\"void\" title=\"It is vacant\" pages=\"1\"><mark units=\"head\" as=\"vacant\"/></change>"
  "</era></eras></case>";

/* What the change @to does after @from, laid out together. */
static XitongTransition *
make_transition (const char *from,
                 const char *to,
                 gboolean    opening)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongStructure) before = xitong_test_case_replay (enterprise_case, "e", NULL, from);
  g_autoptr (XitongStructure) after = xitong_test_case_replay (enterprise_case, "e", NULL, to);
  g_autoptr (XitongDifference) difference = xitong_difference_new (before, after, NULL);
  g_autoptr (GPtrArray) selections = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_selection_unref);
  g_autoptr (GPtrArray) layouts = NULL;
  XitongSelectionOptions selecting = { .everything = TRUE };
  XitongLayoutOptions options = { .font_size = 7 };
  const XitongTransitionOptions manner = { .opening = opening };
  g_autoptr (XitongScene) first = NULL;
  g_autoptr (XitongScene) last = NULL;

  g_ptr_array_add (selections, xitong_selection_new (before, &selecting));
  g_ptr_array_add (selections, xitong_selection_new (after, &selecting));
  layouts = xitong_layout_new_series (selections, &options, xitong_test_measure_get ());
  first = xitong_chart_scene_new (layouts->pdata[0], NULL, xitong_test_measure_get ());
  last = xitong_chart_scene_new (layouts->pdata[1], NULL, xitong_test_measure_get ());
  return xitong_transition_new (first, last, difference, &manner);
}

/* At the middle of @stage, which has to be there. */
static XitongScene *
look_at (const XitongTransition *transition,
         XitongStage             stage,
         double                  part)
{
  const GArray *spans = xitong_transition_get_stages (transition);

  for (guint i = 0; i < spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (spans, XitongStageSpan, i);

      if (span->stage == stage)
        return xitong_transition_scene_at (transition, span->start + part * (span->end - span->start));
    }
  g_error ("There is no stage \"%s\"", xitong_stage_get_title (stage));
}

static gboolean
has_stage (const XitongTransition *transition,
           XitongStage             stage)
{
  const GArray *spans = xitong_transition_get_stages (transition);

  for (guint i = 0; i < spans->len; i++)
    if (g_array_index (spans, XitongStageSpan, i).stage == stage)
      return TRUE;
  return FALSE;
}

/* How much is seen of the mark; 0 where it is not there. */
static double
get_opacity (const XitongScene *scene,
             const char        *key)
{
  const XitongMark *mark = xitong_scene_find (scene, key);

  return mark != NULL ? mark->opacity : 0;
}

/* How many dots there are where a line sets out. */
static guint
count_dots (const XitongScene *scene,
            const char        *key)
{
  const XitongMark *line = xitong_scene_find (scene, key);
  guint n = 0;

  for (guint i = 0; line != NULL && i < line->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (line->graphics, XitongGraphic, i);
      const XitongPoint *start = &g_array_index (line->route, XitongPoint, 0);

      n += graphic->kind == XITONG_GRAPHIC_CIRCLE && fabs (graphic->rectangle.x - start->x) < 0.01
           && fabs (graphic->rectangle.y - start->y) < 0.01;
    }
  return n;
}

static void
test_move (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("ties", "move", FALSE);
  g_autoptr (XitongScene) announce = look_at (transition, XITONG_STAGE_ANNOUNCE, 0.9);
  g_autoptr (XitongScene) middle = look_at (transition, XITONG_STAGE_MOVE, 0.5);
  const XitongScene *before = xitong_transition_get_before (transition), *after = xitong_transition_get_after (transition);
  const XitongMark *from = xitong_scene_find (before, "unit:office"), *to = xitong_scene_find (after, "unit:office");
  const XitongMark *half = xitong_scene_find (middle, "unit:office");

  g_assert_cmpfloat (get_opacity (announce, "ring:office"), >, 0.5);
  g_assert_null (xitong_scene_find (announce, "ring:head"));
  g_assert_true (xitong_scene_find (announce, "unit:office") == from);
  g_assert_cmpfloat_with_epsilon (half->box.x, 0.5 * (from->box.x + to->box.x), 0.01);
  g_assert_cmpfloat_with_epsilon (half->box.y, 0.5 * (from->box.y + to->box.y), 0.01);
  /* The line slides: it is the old claim in the first half, and the new one in the second. */
  g_assert_true ((xitong_scene_find (middle, "subordination:head:office") != NULL)
                 != (xitong_scene_find (middle, "subordination:other:office") != NULL));
  /* One sees its end go from the one superior to the other; the line of who goes along keeps its own. */
  g_assert_cmpuint (count_dots (middle, "subordination:head:office") + count_dots (middle, "subordination:other:office"), ==, 1);
  g_assert_cmpuint (count_dots (middle, "subordination:office:desk"), ==, 0);
  g_assert_cmpuint (count_dots (before, "subordination:head:office"), ==, 0);
  g_assert_false (has_stage (transition, XITONG_STAGE_LEAVE));
  g_assert_false (has_stage (transition, XITONG_STAGE_PREPARE));
}

static void
test_ends_of_line_follow (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("ties", "move", FALSE);

  for (guint i = 1; i < 10; i++)
    {
      g_autoptr (XitongScene) frame = look_at (transition, XITONG_STAGE_MOVE, 0.1 * i);
      const XitongMark *box = xitong_scene_find (frame, "unit:desk"), *line = xitong_scene_find (frame, "subordination:office:desk");
      const XitongPoint *end = &g_array_index (line->route, XitongPoint, line->route->len - 1);

      g_assert_cmpfloat (end->x, >=, box->box.x - 1);
      g_assert_cmpfloat (end->x, <=, box->box.x + box->box.width + 1);
      g_assert_cmpfloat (end->y, >=, box->box.y - 1);
      g_assert_cmpfloat (end->y, <=, box->box.y + box->box.height + 1);
    }
}

/* It opens where its line comes to it, and has its words once it is open. */
static void
assert_opens (const XitongTransition *transition)
{
  g_autoptr (XitongScene) opening = look_at (transition, XITONG_STAGE_ADD, 0.2);
  const XitongMark *annex = xitong_scene_find (opening, "unit:annex");
  const XitongMark *whole = xitong_scene_find (xitong_transition_get_after (transition), "unit:annex");
  const XitongMark *line = xitong_scene_find (xitong_transition_get_after (transition), "subordination:head:annex");
  const XitongPoint *end = &g_array_index (line->route, XitongPoint, line->route->len - 1);

  g_assert_cmpfloat (annex->box.width, <, whole->box.width);
  g_assert_cmpfloat (annex->box.width, >, 0);
  g_assert_cmpfloat (annex->box.x, <=, end->x + 0.5);
  g_assert_cmpfloat (annex->box.x + annex->box.width, >=, end->x - 0.5);
  for (guint i = 0; i < annex->graphics->len; i++)
    g_assert_cmpint (g_array_index (annex->graphics, XitongGraphic, i).kind, !=, XITONG_GRAPHIC_TEXT);
}

static void
test_add (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("move", "add", FALSE);
  g_autoptr (XitongScene) early = look_at (transition, XITONG_STAGE_ADD, 0.4);
  g_autoptr (XitongScene) late = look_at (transition, XITONG_STAGE_ADD, 0.95);

  /* Level by level. */
  g_assert_cmpfloat (get_opacity (early, "unit:annex"), >, get_opacity (early, "unit:store"));
  g_assert_cmpfloat (get_opacity (late, "unit:store"), >, 0.5);
  g_assert_cmpfloat (get_opacity (late, "unit:annex"), ==, 1);
  assert_opens (transition);
}

static void
test_end (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("add", "end", FALSE);
  g_autoptr (XitongScene) early = look_at (transition, XITONG_STAGE_CLEAR, 0.3);
  g_autoptr (XitongScene) cleared = look_at (transition, XITONG_STAGE_CLEAR, 0.999);
  g_autoptr (XitongScene) released = look_at (transition, XITONG_STAGE_CLASP, 0.5);

  /* Ties end before units leave; the bar draws back in its turn. */
  g_assert_cmpfloat (get_opacity (early, "tie:leads"), <, 1);
  g_assert_cmpfloat (get_opacity (early, "unit:store"), ==, 1);
  g_assert_null (xitong_scene_find (cleared, "tie:leads"));
  g_assert_cmpfloat (get_opacity (cleared, "unit:store"), <, 0.01);
  g_assert_cmpfloat (get_opacity (cleared, "holder:man"), ==, 1);
  g_assert_nonnull (xitong_scene_find (released, "holder:man"));
}

static void
test_prepare (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("end", "prepare", FALSE);
  g_autoptr (XitongScene) prepared = look_at (transition, XITONG_STAGE_PREPARE, 0.999);
  g_autoptr (XitongScene) moving = look_at (transition, XITONG_STAGE_MOVE, 0.5);
  const XitongMark *outline = xitong_scene_find (prepared, "unit:third");
  const XitongMark *whole = xitong_scene_find (xitong_transition_get_after (transition), "unit:third");

  g_assert_nonnull (outline);
  g_assert_cmpfloat (g_array_index (outline->graphics, XitongGraphic, 0).width, <, g_array_index (whole->graphics, XitongGraphic, 0).width);
  g_assert_true (xitong_scene_find (prepared, "unit:office") == xitong_scene_find (xitong_transition_get_before (transition), "unit:office"));
  g_assert_nonnull (xitong_scene_find (moving, "unit:third"));
}

static void
test_leave (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("prepare", "leave", FALSE);
  g_autoptr (XitongScene) moving = look_at (transition, XITONG_STAGE_MOVE, 0.5);
  g_autoptr (XitongScene) leaving = look_at (transition, XITONG_STAGE_LEAVE, 0.5);

  /* It stays until those who stood under it have left it. */
  g_assert_cmpfloat (get_opacity (moving, "unit:third"), ==, 1);
  g_assert_cmpfloat_with_epsilon (get_opacity (leaving, "unit:third"), 0.5, 0.01);
}

static void
test_lapse (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("leave", "lapse", FALSE);
  g_autoptr (XitongScene) lapsing = look_at (transition, XITONG_STAGE_LAPSE, 0.5);
  g_autoptr (XitongScene) announce = look_at (transition, XITONG_STAGE_ANNOUNCE, 0.5);

  g_assert_cmpfloat_with_epsilon (get_opacity (lapsing, "unit:annex"), 0.5, 0.01);
  g_assert_null (xitong_scene_find (announce, "unit:annex"));
  g_assert_null (xitong_scene_find (lapsing, "ring:annex"));
}

/* The outline of a box is no badge in the making: while a mark grows in, nothing is smaller than a box and greater than a badge. */
static void
test_mark (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("lapse", "void", FALSE);
  g_autoptr (XitongScene) frame = look_at (transition, XITONG_STAGE_CLEAR, 0.5);
  const XitongMark *head = xitong_scene_find (frame, "unit:head");
  guint n_outlines = 0;

  g_assert_nonnull (head);
  for (guint i = 0; i < head->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (head->graphics, XitongGraphic, i);

      if (graphic->kind != XITONG_GRAPHIC_RECTANGLE || graphic->stroke == XITONG_INK_NONE || graphic->rectangle.width < 12)
        continue;
      g_assert_cmpfloat (graphic->rectangle.width, >, 0.8 * head->box.width);
      g_assert_cmpfloat (graphic->rectangle.height, >, 0.8 * head->box.height);
      n_outlines++;
    }
  g_assert_cmpuint (n_outlines, >=, 1);
}

static void
test_opening (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("move", "add", TRUE);
  g_autoptr (XitongScene) frame = look_at (transition, XITONG_STAGE_MOVE, 0.75);

  g_assert_cmpfloat_with_epsilon (get_opacity (frame, "unit:annex"), get_opacity (frame, "unit:store"), 1e-9);
  g_assert_cmpfloat (get_opacity (frame, "unit:annex"), >, 0);
}

static void
assert_words (const char  *from,
              const char  *to,
              XitongStage  stage,
              const char  *expected)
{
  g_autoptr (XitongTransition) transition = make_transition (from, to, FALSE);
  g_autofree char *words = xitong_stage_words_dup (transition, stage);

  g_assert_true (has_stage (transition, stage));
  g_assert_cmpstr (words, ==, expected);
}

/* What is told of each stage names whom it is about. */
static void
test_words (void)
{
  assert_words ("ties", "move", XITONG_STAGE_ANNOUNCE, "To come: 2 units move or alter");
  assert_words ("ties", "move", XITONG_STAGE_MOVE, "Moves under Other head: Office. Goes along: Desk");
  assert_words ("move", "add", XITONG_STAGE_ANNOUNCE, "To come: 2 units arrive");
  assert_words ("move", "add", XITONG_STAGE_ADD, "Arrives: Annex; Store");
  assert_words ("add", "end", XITONG_STAGE_CLEAR, "Ends: Store; 1 tie");
  assert_words ("add", "end", XITONG_STAGE_CLASP, "Gives up: A man: Head, Other head");
  assert_words ("end", "prepare", XITONG_STAGE_PREPARE, "New superiors: Third head");
  assert_words ("prepare", "leave", XITONG_STAGE_LEAVE, "Leaves: Third head");
  assert_words ("leave", "lapse", XITONG_STAGE_LAPSE, "No longer told: Annex");
  assert_words ("leave", "lapse", XITONG_STAGE_SETTLE, "After");
}

/* The text of the mark in which a frame of a film says what happens. */
static char *
dup_told (const XitongFilm *film,
          guint             index)
{
  g_autoptr (XitongScene) frame = xitong_film_compose_frame (film, index);
  const XitongMark *mark = xitong_scene_find (frame, "stage");
  GString *told = g_string_new (NULL);

  g_assert_nonnull (mark);
  for (guint i = 0; i < mark->graphics->len; i++)
    if (g_array_index (mark->graphics, XitongGraphic, i).kind == XITONG_GRAPHIC_TEXT)
      g_string_append_printf (told, "%s%s", told->len > 0 ? " " : "", g_array_index (mark->graphics, XitongGraphic, i).text);
  return g_string_free (told, FALSE);
}

/* Each frame of a film tells of its own stage; the first, in which nothing has happened yet, does not tell of any. */
static void
test_told_in_film (void)
{
  g_autoptr (GPtrArray) transitions = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_transition_unref);
  const XitongFilmOptions options = { .captions = TRUE, .frames_per_second = 20 };
  XitongTransition *transition = make_transition ("leave", "lapse", FALSE);
  g_autoptr (XitongFilm) film = NULL;
  guint n;

  g_ptr_array_add (transitions, transition);
  film = xitong_film_new (transitions, &options, xitong_test_measure_get ());
  n = xitong_film_get_n_frames (film);
  for (guint i = 0; i < n; i++)
    {
      XitongStage stage = xitong_transition_get_stage_at (transition, (double) i / (n - 1));
      g_autofree char *told = dup_told (film, i), *words = xitong_stage_words_dup (transition, stage);

      g_assert_cmpstr (told, ==, i == 0 ? "Before" : words);
    }
}

static void
test_nothing (void)
{
  g_autoptr (XitongTransition) transition = make_transition ("add", "add", FALSE);
  g_autoptr (XitongScene) frame = xitong_transition_scene_at (transition, 0.5);

  g_assert_cmpfloat (xitong_transition_get_duration (transition), ==, 0);
  g_assert_cmpuint (xitong_transition_get_stages (transition)->len, ==, 0);
  g_assert_cmpuint (xitong_transition_get_touched (transition)->len, ==, 0);
  g_assert_true (frame == xitong_transition_get_after (transition));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transition-stages/move", test_move);
  g_test_add_func ("/transition-stages/ends-of-line-follow", test_ends_of_line_follow);
  g_test_add_func ("/transition-stages/add", test_add);
  g_test_add_func ("/transition-stages/end", test_end);
  g_test_add_func ("/transition-stages/prepare", test_prepare);
  g_test_add_func ("/transition-stages/leave", test_leave);
  g_test_add_func ("/transition-stages/lapse", test_lapse);
  g_test_add_func ("/transition-stages/mark", test_mark);
  g_test_add_func ("/transition-stages/opening", test_opening);
  g_test_add_func ("/transition-stages/words", test_words);
  g_test_add_func ("/transition-stages/told-in-film", test_told_in_film);
  g_test_add_func ("/transition-stages/nothing", test_nothing);
  return g_test_run ();
}
