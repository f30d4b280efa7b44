/* xitong-detours.c - which boxes of a transition go round each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-detours.h"

#include "xitong-detour-search.h"

/* With more boxes that move, nobody follows a single one. */
#define MAX_MOVERS 150
#define N_LOOKS    16
#define GAP        6.0

/**
 * Plan:
 * @boxes: of XitongPassage: units that are in both scenes
 * @standing: of XitongRectangle: units that are there while others move, and do not move with them
 * @units: from their ids to these
 * @bound: ids of units on which a bar across more than two posts hangs
 * @page: all of the chart, before and after
 */
typedef struct
{
  GPtrArray       *boxes;
  GArray          *standing;
  GHashTable      *units;
  GHashTable      *bound;
  XitongRectangle  page;
} Plan;

static const char *
get_unit (const XitongPassage *passage)
{
  return xitong_mark_get (passage->before, "unit");
}

static gboolean
is_mover (const XitongPassage *passage)
{
  return passage->manner == XITONG_PASSAGE_BOX;
}

static gboolean
is_free (const Plan          *plan,
         const XitongPassage *passage)
{
  return is_mover (passage) && passage->detour.side == 0 && !g_hash_table_contains (plan->bound, get_unit (passage));
}

static XitongRectangle
get_place (const XitongPassage *passage,
           double               progress)
{
  return xitong_detour_get_place (&passage->detour, &passage->before->box,
                                  passage->manner == XITONG_PASSAGE_STAYS ? &passage->before->box : &passage->after->box, progress);
}

static gboolean
is_on_page (const Plan            *plan,
            const XitongRectangle *place)
{
  return place->x >= plan->page.x && place->x + place->width <= plan->page.x + plan->page.width && place->y >= plan->page.y
         && place->y + place->height <= plan->page.y + plan->page.height;
}

/* At how many moments @passage meets any other box; many if it leaves the page. */
static guint
count_meetings (const Plan          *plan,
                const XitongPassage *passage)
{
  guint n = 0;

  for (guint i = 1; i < N_LOOKS; i++)
    {
      XitongRectangle place = get_place (passage, (double) i / N_LOOKS);

      if (passage->detour.side != 0 && !is_on_page (plan, &place))
        return G_MAXUINT16;
      for (guint j = 0; j < plan->boxes->len; j++)
        {
          const XitongPassage *other = plan->boxes->pdata[j];
          XitongRectangle there = get_place (other, (double) i / N_LOOKS);

          n += other != passage && xitong_rectangle_intersects (&place, &there, -0.5);
        }
    }
  return n;
}

static XitongSwap
find_swap (const XitongPassage *a,
           const XitongPassage *b)
{
  return xitong_detour_find_swap (&a->before->box, &a->after->box, &b->before->box, &b->after->box);
}

/* All that change places with @first, or with one that does. */
static GPtrArray *
list_group (const Plan    *plan,
            XitongPassage *first,
            XitongSwap     swap)
{
  GPtrArray *group = g_ptr_array_new ();

  g_ptr_array_add (group, first);
  for (guint i = 0; i < group->len; i++)
    for (guint j = 0; j < plan->boxes->len; j++)
      {
        XitongPassage *other = plan->boxes->pdata[j];

        if (is_free (plan, other) && !g_ptr_array_find (group, other, NULL) && find_swap (group->pdata[i], other) == swap)
          g_ptr_array_add (group, other);
      }
  return group;
}

static double
get_along (const XitongRectangle *box,
           XitongSwap             swap)
{
  return swap == XITONG_SWAP_UPRIGHT ? box->y + 0.5 * box->height : box->x + 0.5 * box->width;
}

static double
get_breadth (const XitongRectangle *box,
             XitongSwap             swap)
{
  return swap == XITONG_SWAP_UPRIGHT ? box->width : box->height;
}

/* Those that come further than the middle of all step to one side, those that fall behind to the other. */
static void
set_detours (GPtrArray  *group,
             XitongSwap  swap,
             double      side)
{
  double mean = 0, breadth = 0;

  for (guint i = 0; i < group->len; i++)
    {
      const XitongPassage *passage = group->pdata[i];
      const XitongRectangle *before = &passage->before->box, *after = &passage->after->box;

      mean += (get_along (after, swap) - get_along (before, swap)) / group->len;
      breadth = MAX (breadth, MAX (get_breadth (before, swap), get_breadth (after, swap)));
    }
  for (guint i = 0; i < group->len; i++)
    {
      XitongPassage *passage = group->pdata[i];

      passage->detour.flip = get_along (&passage->after->box, swap) - get_along (&passage->before->box, swap) - mean;
      passage->detour.side = (passage->detour.flip < 0 ? -side : side) * (breadth + GAP);
      passage->detour.is_level = swap == XITONG_SWAP_LEVEL;
    }
}

static guint
count_meetings_of (const Plan *plan,
                   GPtrArray  *group)
{
  guint n = 0;

  for (guint i = 0; i < group->len; i++)
    n += count_meetings (plan, group->pdata[i]);
  return n;
}

/* Whichever side meets fewer boxes; where neither is better than straight ways they go straight. Returns: whether they have a detour */
static gboolean
try_detours (const Plan *plan,
             GPtrArray  *group,
             XitongSwap  swap)
{
  const double sides[] = { 0.5, -0.5 };
  guint straight = count_meetings_of (plan, group), least = straight, best = G_N_ELEMENTS (sides);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      guint n;

      set_detours (group, swap, sides[i]);
      n = count_meetings_of (plan, group);
      if (n >= least)
        continue;
      least = n;
      best = i;
    }
  if (best < G_N_ELEMENTS (sides))
    {
      set_detours (group, swap, sides[best]);
      return TRUE;
    }
  for (guint i = 0; i < group->len; i++)
    ((XitongPassage *) group->pdata[i])->detour = (XitongDetour) { 0 };
  return FALSE;
}

/* With all that change places too, or else the two alone. */
static void
try_groups (const Plan    *plan,
            XitongPassage *first,
            XitongPassage *other,
            XitongSwap     swap)
{
  g_autoptr (GPtrArray) group = list_group (plan, first, swap);

  if (try_detours (plan, group, swap))
    return;
  g_ptr_array_set_size (group, 0);
  g_ptr_array_add (group, first);
  g_ptr_array_add (group, other);
  try_detours (plan, group, swap);
}

static void
find_detours (const Plan    *plan,
              XitongPassage *passage)
{
  for (guint i = 0; i < plan->boxes->len && is_free (plan, passage); i++)
    {
      XitongPassage *other = plan->boxes->pdata[i];
      XitongSwap swap = other != passage && is_free (plan, other) ? find_swap (passage, other) : XITONG_SWAP_NONE;

      if (swap != XITONG_SWAP_NONE)
        try_groups (plan, passage, other, swap);
    }
}

static void
note_mark (Plan             *plan,
           const XitongMark *mark)
{
  g_auto (GStrv) posts = NULL;

  if (mark != NULL)
    xitong_rectangle_unite (&plan->page, &mark->bounds);
  if (mark == NULL || mark->mark_class != XITONG_MARK_HOLDER || mark->breaks == NULL || mark->breaks->len == 0)
    return;
  posts = g_strsplit (xitong_mark_get (mark, "posts"), " ", -1);
  for (guint i = 0; posts[i] != NULL; i++)
    g_hash_table_add (plan->bound, g_strdup (posts[i]));
}

/* Outlines of what arrives, what leaves only when its subordinates have gone, and what has got another look before. */
static void
note_standing (Plan                *plan,
               const XitongPassage *passage,
               XitongStage          stage)
{
  gboolean lasts = passage->before != NULL && passage->after != NULL;

  if ((passage->before == NULL && passage->prepared) || (lasts && is_mover (passage) && passage->change.stage != stage))
    g_array_append_val (plan->standing, passage->after->box);
  if (passage->after == NULL && passage->change.stage == XITONG_STAGE_LEAVE)
    g_array_append_val (plan->standing, passage->before->box);
}

static void
list_boxes (Plan        *plan,
            GArray      *passages,
            XitongStage  stage)
{
  for (guint i = 0; i < passages->len; i++)
    {
      XitongPassage *passage = &g_array_index (passages, XitongPassage, i);

      note_mark (plan, passage->before);
      note_mark (plan, passage->after);
      if ((passage->before != NULL ? passage->before : passage->after)->mark_class != XITONG_MARK_UNIT)
        continue;
      note_standing (plan, passage, stage);
      if (passage->before == NULL || passage->after == NULL || (is_mover (passage) && passage->change.stage != stage))
        continue;
      g_ptr_array_add (plan->boxes, passage);
      g_hash_table_insert (plan->units, (gpointer) get_unit (passage), passage);
    }
}

/* Those that still meet something go one after the other, round corners, or aside. */
static void
search (const Plan *plan)
{
  g_autoptr (GArray) travellers = g_array_new (FALSE, FALSE, sizeof (XitongTraveller));

  for (guint i = 0; i < plan->boxes->len; i++)
    {
      XitongPassage *passage = plan->boxes->pdata[i];
      XitongTraveller traveller = { passage->before->box, get_place (passage, 1), NULL, passage->detour };

      if (is_mover (passage) && !g_hash_table_contains (plan->bound, get_unit (passage)))
        traveller.detour = &passage->detour;
      g_array_append_val (travellers, traveller);
    }
  for (guint i = 0; i < plan->standing->len; i++)
    {
      const XitongRectangle *box = &g_array_index (plan->standing, XitongRectangle, i);
      XitongTraveller traveller = { *box, *box, NULL, { 0 } };

      g_array_append_val (travellers, traveller);
    }
  xitong_detour_search (travellers, &plan->page);
}

static void
carry_end (const Plan   *plan,
           const char   *unit,
           XitongDetour *detour)
{
  const XitongPassage *passage = unit != NULL ? g_hash_table_lookup (plan->units, unit) : NULL;

  if (passage != NULL)
    *detour = passage->detour;
}

/* A bar goes from its first post to its second. */
static void
carry_line (const Plan    *plan,
            XitongPassage *line)
{
  const char *posts = xitong_mark_get (line->before, "posts");
  g_auto (GStrv) ends = g_strsplit (posts != NULL ? posts : "", " ", -1);

  /* What gets another superior slides from the one to the other, wherever they go. */
  if (g_strcmp0 (xitong_mark_get (line->before, "from"), xitong_mark_get (line->after, "from")) == 0)
    carry_end (plan, posts != NULL ? ends[0] : xitong_mark_get (line->before, "from"), &line->start);
  carry_end (plan, posts != NULL && ends[0] != NULL ? ends[1] : xitong_mark_get (line->before, "to"), &line->end);
}

void
xitong_detours_plan (GArray      *passages,
                     XitongStage  stage)
{
  Plan plan = {
    g_ptr_array_new (), g_array_new (FALSE, FALSE, sizeof (XitongRectangle)), g_hash_table_new (g_str_hash, g_str_equal),
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL), { 0, 0, 0, 0 },
  };

  list_boxes (&plan, passages, stage);
  for (guint i = 0; plan.boxes->len <= MAX_MOVERS && i < plan.boxes->len; i++)
    find_detours (&plan, plan.boxes->pdata[i]);
  if (plan.boxes->len <= MAX_MOVERS)
    search (&plan);
  for (guint i = 0; i < passages->len; i++)
    {
      XitongPassage *passage = &g_array_index (passages, XitongPassage, i);

      if (passage->manner == XITONG_PASSAGE_LINE && passage->before != NULL && passage->after != NULL)
        carry_line (&plan, passage);
    }
  g_ptr_array_unref (plan.boxes);
  g_array_unref (plan.standing);
  g_hash_table_unref (plan.units);
  g_hash_table_unref (plan.bound);
}
