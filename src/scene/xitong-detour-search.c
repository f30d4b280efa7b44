/* xitong-detour-search.c - ways on which boxes that move together do not meet
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-detour-search.h"

#include <string.h>

#define N_LOOKS  64
#define N_ROUNDS 4

/* So many ways are tried in all: where very many boxes move, nobody waits for the best. */
#define MAX_TRIED 40000
#define N_ATTEMPTS 6
#define GAP      6.0

/* How far boxes keep from each other at the moments that are looked at: between two of them they come a little closer. */
#define CLEARANCE 0.5

/* Of the time there is all of it, that all move together where they can, or a part of it; and how many points further aside one would
 * rather go in all of the time than hurry. */
static const struct
{
  double from;
  double to;
  double price;
} times[] = {
  { 0, 1, 0 },
  { 0, 0.66, 15 }, { 0.17, 0.83, 15 }, { 0.34, 1, 15 },
  { 0, 0.5, 25 }, { 0.17, 0.67, 25 }, { 0.33, 0.83, 25 }, { 0.5, 1, 25 },
  { 0, 0.34, 50 }, { 0.17, 0.5, 50 }, { 0.33, 0.67, 50 }, { 0.5, 0.83, 50 }, { 0.66, 1, 50 },
};

/* What going round a corner is worth, likewise. */
#define PRICE_OF_TURN 10

/* How far it steps aside, in parts of its own breadth. */
static const double steps[] = { 0.5, -0.5, 1, -1, 1.6, -1.6 };

/* Whoever goes further aside than this is lost sight of, in points. */
#define FAR 90

/* Round so many of those it would meet it tries to go close by. */
#define MAX_MET 8

/**
 * Search:
 * @places: where each is at each moment, one row for each traveller
 * @prices: of the way of each
 * @n_tried: how many ways have been tried
 */
typedef struct
{
  GArray                *travellers;
  const XitongRectangle *page;
  XitongRectangle       *places;
  double                *prices;
  guint                  n_tried;
} Search;

/**
 * Way:
 * @detour: the way
 * @price: how much harder it is to follow than a straight one, in points
 */
typedef struct
{
  XitongDetour detour;
  double       price;
} Way;

static const XitongDetour *
get_detour (const XitongTraveller *traveller)
{
  return traveller->detour != NULL ? traveller->detour : &traveller->fixed;
}

static void
find_places (Search *self,
             guint   number)
{
  const XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, number);

  for (guint i = 0; i < N_LOOKS; i++)
    self->places[number * N_LOOKS + i]
      = xitong_detour_get_place (get_detour (traveller), &traveller->before, &traveller->after, (i + 1.0) / (N_LOOKS + 1));
}

static gboolean
is_on_page (const XitongRectangle *page,
            const XitongRectangle *place)
{
  return place->x >= page->x && place->x + place->width <= page->x + page->width && place->y >= page->y
         && place->y + place->height <= page->y + page->height;
}

/* What lies on another where it sets out, or where it comes to, does not meet it. */
static gboolean
belong_together (const XitongTraveller *a,
                 const XitongTraveller *b)
{
  return xitong_rectangle_intersects (&a->before, &b->before, CLEARANCE) || xitong_rectangle_intersects (&a->after, &b->after, CLEARANCE);
}

/* Those whose ways can be altered have their old ones back. */
static void
keep_ways (const Search *self,
           GArray       *ways)
{
  g_array_set_size (ways, 0);
  for (guint i = 0; i < self->travellers->len; i++)
    g_array_append_val (ways, *get_detour (&g_array_index (self->travellers, XitongTraveller, i)));
}

static void
take_ways (Search *self,
           GArray *ways)
{
  for (guint i = 0; i < self->travellers->len; i++)
    {
      XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, i);

      if (traveller->detour != NULL)
        *traveller->detour = g_array_index (ways, XitongDetour, i);
      find_places (self, i);
    }
}

/* At how many moments it meets others, but no more than @most; @most as well where it leaves the page. */
static guint
count_meetings (const Search *self,
                guint         number,
                guint         most)
{
  const XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, number);
  const XitongRectangle *own = self->places + number * N_LOOKS;
  guint n = 0;

  for (guint i = 0; get_detour (traveller)->to > 0 && i < N_LOOKS; i++)
    if (!is_on_page (self->page, &own[i]))
      return most;
  for (guint j = 0; j < self->travellers->len && n < most; j++)
    {
      const XitongRectangle *others = self->places + j * N_LOOKS;

      if (j == number || belong_together (traveller, &g_array_index (self->travellers, XitongTraveller, j)))
        continue;
      for (guint i = 0; i < N_LOOKS; i++)
        n += xitong_rectangle_intersects (&own[i], &others[i], CLEARANCE);
    }
  return MIN (n, most);
}

static XitongPoint
get_way (const XitongTraveller *traveller)
{
  const XitongRectangle *a = &traveller->before, *b = &traveller->after;

  return (XitongPoint) { b->x + 0.5 * b->width - a->x - 0.5 * a->width, b->y + 0.5 * b->height - a->y - 0.5 * a->height };
}

static void
add_step (GArray   *shapes,
          double    side,
          gboolean  is_level)
{
  XitongDetour shape = { .side = side, .is_level = is_level };

  g_array_append_val (shapes, shape);
}

/* Past the one side of what it meets and past the other, from where it is then on its straight way. */
static void
add_steps_round (GArray                *shapes,
                 const XitongRectangle *own,
                 const XitongRectangle *other)
{
  add_step (shapes, other->x + other->width + GAP - own->x, FALSE);
  add_step (shapes, other->x - GAP - own->x - own->width, FALSE);
  add_step (shapes, other->y + other->height + GAP - own->y, TRUE);
  add_step (shapes, other->y - GAP - own->y - own->height, TRUE);
}

static void
add_steps_round_met (const Search *self,
                     guint         number,
                     GArray       *shapes)
{
  const XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, number);
  const XitongRectangle *own = self->places + number * N_LOOKS;
  guint n_met = 0;

  for (guint j = 0; j < self->travellers->len && n_met < MAX_MET; j++)
    for (guint i = 0; i < N_LOOKS; i++)
      {
        const XitongRectangle *other = self->places + j * N_LOOKS + i;

        if (j == number || !xitong_rectangle_intersects (&own[i], other, -0.5)
            || belong_together (traveller, &g_array_index (self->travellers, XitongTraveller, j)))
          continue;
        add_steps_round (shapes, &own[i], other);
        n_met++;
        break;
      }
}

static void
add_ways_of_shape (GArray             *ways,
                   const XitongDetour *shape,
                   XitongPoint         way)
{
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      double aside = ABS (shape->side) + 3 * MAX (ABS (shape->side) - FAR, 0);
      Way candidate = { *shape, aside + times[i].price + (shape->turn != XITONG_TURN_NONE ? PRICE_OF_TURN : 0) };

      candidate.detour.from = times[i].from;
      candidate.detour.to = times[i].to;
      candidate.detour.way = way;
      g_array_append_val (ways, candidate);
    }
}

static int
compare_ways (gconstpointer a,
              gconstpointer b)
{
  const Way *one = a, *other = b;

  return (one->price > other->price) - (one->price < other->price);
}

/* Straight, round either corner, and aside, at any time; the plainest first. */
static GArray *
list_ways (const Search *self,
           guint         number)
{
  const XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, number);
  const XitongRectangle *a = &traveller->before, *b = &traveller->after;
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (XitongDetour));
  GArray *ways = g_array_new (FALSE, FALSE, sizeof (Way));

  for (guint turn = XITONG_TURN_NONE; turn <= XITONG_TURN_UPRIGHT_FIRST; turn++)
    {
      XitongDetour shape = { .turn = (XitongTurn) turn };

      g_array_append_val (shapes, shape);
    }
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      add_step (shapes, steps[i] * (MAX (a->width, b->width) + GAP), FALSE);
      add_step (shapes, steps[i] * (MAX (a->height, b->height) + GAP), TRUE);
    }
  add_steps_round_met (self, number, shapes);
  for (guint i = 0; i < shapes->len; i++)
    add_ways_of_shape (ways, &g_array_index (shapes, XitongDetour, i), get_way (traveller));
  g_array_sort (ways, compare_ways);
  return ways;
}

/* The best of all ways; of those that are as good the plainest. Returns: how many meetings are left */
static guint
find_way (Search *self,
          guint   number)
{
  XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, number);
  guint least = count_meetings (self, number, G_MAXUINT);
  g_autoptr (GArray) ways = NULL;
  XitongDetour best;

  if (least == 0 || traveller->detour == NULL)
    return least;
  ways = list_ways (self, number);
  best = *traveller->detour;
  for (guint i = 0; i < ways->len && least > 0 && self->n_tried < MAX_TRIED; i++)
    {
      guint n;

      self->n_tried++;
      *traveller->detour = g_array_index (ways, Way, i).detour;
      find_places (self, number);
      n = count_meetings (self, number, least);
      if (n >= least)
        continue;
      least = n;
      best = *traveller->detour;
      self->prices[number] = g_array_index (ways, Way, i).price;
    }
  *traveller->detour = best;
  find_places (self, number);
  return least;
}

/* One after the other from @first on, as long as it gets better. Returns: how many meetings are left */
static guint
find_ways (Search *self,
           guint   first)
{
  guint n_travellers = self->travellers->len, before = G_MAXUINT;

  for (guint round = 0; round < N_ROUNDS && before > 0; round++)
    {
      guint n = 0;

      for (guint i = 0; i < n_travellers; i++)
        n += find_way (self, (first + i) % n_travellers);
      if (n >= before)
        break;
      before = n;
    }
  return before;
}

/* All alike: straight, or round the same corner. */
static void
turn_all (Search     *self,
          XitongTurn  turn)
{
  for (guint i = 0; i < self->travellers->len; i++)
    {
      XitongTraveller *traveller = &g_array_index (self->travellers, XitongTraveller, i);

      if (traveller->detour != NULL)
        *traveller->detour = (XitongDetour) { .to = 1, .turn = turn, .way = get_way (traveller) };
      find_places (self, i);
    }
}

static double
sum_prices (const Search *self)
{
  double sum = 0;

  for (guint i = 0; i < self->travellers->len; i++)
    sum += self->prices[i];
  return sum;
}

/* Who gives way depends on who is asked first, and on how all go at first: of some attempts the best. */
static void
find_best_ways (Search *self)
{
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (XitongDetour));
  g_autoptr (GArray) best = g_array_new (FALSE, FALSE, sizeof (XitongDetour));
  guint least = G_MAXUINT;
  double cheapest = G_MAXDOUBLE;

  keep_ways (self, first);
  for (guint attempt = 0; attempt < N_ATTEMPTS && (least > 0 || cheapest > 0); attempt++)
    {
      double price = 0;
      guint n;

      memset (self->prices, 0, self->travellers->len * sizeof (double));
      if (attempt == 0)
        take_ways (self, first);
      else
        turn_all (self, (XitongTurn) (attempt % 3));
      n = find_ways (self, attempt * self->travellers->len / N_ATTEMPTS);
      price = sum_prices (self);
      if (n > least || (n == least && price >= cheapest))
        continue;
      least = n;
      cheapest = price;
      keep_ways (self, best);
    }
  take_ways (self, best);
}

void
xitong_detour_search (GArray                *travellers,
                      const XitongRectangle *page)
{
  guint n = MAX (travellers->len, 1);
  Search self = { travellers, page, g_new (XitongRectangle, n * N_LOOKS), g_new0 (double, n), 0 };

  find_best_ways (&self);
  g_free (self.places);
  g_free (self.prices);
}
