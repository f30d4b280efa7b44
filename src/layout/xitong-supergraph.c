/* xitong-supergraph.c - all graphs of a series in one
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-supergraph.h"

#define NO_SLOT (-1)

/* slots: of the systems of the case: which column they have
 * uses: of the systems, one flag for each chart: whether it has units in a column there
 * places: of the keys of places */
typedef struct
{
  GPtrArray        *diagrams;
  XitongDiagram    *united;
  XitongEntityList *systems;
  guint             n_systems;
  guint8           *uses;
  int              *slots;
  GHashTable       *places;
} Supergraph;

static XitongDiagram *
get_chart (const Supergraph *self,
           guint             chart)
{
  return g_ptr_array_index (self->diagrams, chart);
}

static void
find_uses (Supergraph *self)
{
  for (guint c = 0; c < self->diagrams->len; c++)
    for (guint i = 0; i < get_chart (self, c)->nodes->len; i++)
      {
        const XitongNode *node = xitong_diagram_node (get_chart (self, c), i);

        if (node->column >= 0)
          self->uses[xitong_diagram_get_system (node)->index * self->diagrams->len + c] = 1;
      }
}

static gboolean
is_used (const Supergraph *self,
         guint             system)
{
  return memchr (self->uses + system * self->diagrams->len, 1, self->diagrams->len) != NULL;
}

static gboolean
coexist (const Supergraph *self,
         guint             a,
         guint             b)
{
  for (guint c = 0; c < self->diagrams->len; c++)
    if (self->uses[a * self->diagrams->len + c] && self->uses[b * self->diagrams->len + c])
      return TRUE;
  return FALSE;
}

static gboolean
is_chain (const Supergraph *self,
          guint             system)
{
  return !g_str_equal (((XitongSystem *) xitong_entity_list_nth (self->systems, system))->role, "none");
}

static gboolean
is_outside (const Supergraph *self,
            guint             system)
{
  return ((XitongSystem *) xitong_entity_list_nth (self->systems, system))->zone == XITONG_ZONE_OUTSIDE;
}

/* What belongs to no chain stands with what is before it of the same kind, unless a chain has that column meanwhile. */
static gboolean
shares_slot (const Supergraph *self,
             guint             system,
             int               before)
{
  if (before < 0 || is_chain (self, system) || is_chain (self, before))
    return FALSE;
  for (guint i = 0; i < system; i++)
    if (self->slots[i] == self->slots[before] && is_chain (self, i) && coexist (self, i, system))
      return FALSE;
  return TRUE;
}

/* From left to right every system stands beside those that it has beside it on any chart (the colouring of intervals, by first fit). */
static int
find_slot (const Supergraph *self,
           guint             system,
           int               first)
{
  int slot = first;

  for (guint i = 0; i < system; i++)
    if (self->slots[i] >= first && coexist (self, i, system))
      slot = MAX (slot, self->slots[i] + 1);
  return slot;
}

static guint
find_slots (Supergraph *self,
            gboolean    outside,
            guint       first)
{
  guint end = first;
  int before = -1;

  for (guint i = 0; i < self->n_systems; i++)
    {
      if (!is_used (self, i) || is_outside (self, i) != outside)
        continue;
      self->slots[i] = shares_slot (self, i, before) ? self->slots[before] : find_slot (self, i, first);
      end = MAX (end, (guint) self->slots[i] + 1);
      before = i;
    }
  return end;
}

/* The columns of one chart, or of all: each with the first system that it has there. */
static GArray *
make_columns (const Supergraph *self,
              GArray           *columns,
              guint             n,
              int               chart)
{
  g_array_set_size (columns, 0);
  g_array_set_size (columns, n);
  for (guint i = self->n_systems; i-- > 0;)
    if (self->slots[i] != NO_SLOT && (chart < 0 || self->uses[i * self->diagrams->len + chart]))
      g_array_index (columns, XitongColumn, self->slots[i]).system = xitong_entity_list_nth (self->systems, i);
  return columns;
}

static void
share_columns (Supergraph *self)
{
  guint n_framed = find_slots (self, FALSE, 0);
  guint n = find_slots (self, TRUE, n_framed);

  self->united->n_framed = n_framed;
  make_columns (self, self->united->columns, n, -1);
  for (guint c = 0; c < self->diagrams->len; c++)
    {
      XitongDiagram *chart = get_chart (self, c);

      chart->n_framed = n_framed;
      make_columns (self, chart->columns, n, c);
      for (guint i = 0; i < chart->nodes->len; i++)
        if (xitong_diagram_node (chart, i)->column >= 0)
          xitong_diagram_node (chart, i)->column = self->slots[xitong_diagram_get_system (xitong_diagram_node (chart, i))->index];
    }
}

static int
get_slot (const Supergraph   *self,
          const XitongSystem *system)
{
  return system == NULL ? -1 : self->slots[system->index];
}

/* Ties that end on a system end on the column it has now. */
static void
move_ends (Supergraph *self)
{
  for (guint c = 0; c < self->diagrams->len; c++)
    for (guint i = 0; i < get_chart (self, c)->nets->len; i++)
      {
        XitongNet *net = xitong_diagram_net (get_chart (self, c), i);
        const XitongSelectedTie *tie;

        if (net->kind != XITONG_ROUTE_TIE)
          continue;
        tie = &g_array_index (get_chart (self, c)->selection->ties, XitongSelectedTie, net->source);
        if (net->from_column >= 0)
          net->from_column = get_slot (self, tie->from_system);
        if (net->to_column >= 0)
          net->to_column = get_slot (self, tie->to_system);
      }
}

static int
compare_bands (gconstpointer a,
               gconstpointer b)
{
  const XitongBand *first = a, *second = b;

  if (first->spanning != second->spanning)
    return first->spanning ? 1 : -1;
  return (int) first->level->index - (int) second->level->index;
}

static guint
find_band (GArray           *bands,
           const XitongBand *band)
{
  for (guint i = 0; i < bands->len; i++)
    {
      const XitongBand *other = &g_array_index (bands, XitongBand, i);

      if (other->spanning == band->spanning && (band->spanning || other->level == band->level))
        return i;
    }
  return bands->len;
}

static void
share_bands (Supergraph *self)
{
  GArray *bands = self->united->bands;

  for (guint c = 0; c < self->diagrams->len; c++)
    for (guint i = 0; i < get_chart (self, c)->bands->len; i++)
      {
        const XitongBand *band = xitong_diagram_band (get_chart (self, c), i);

        if (find_band (bands, band) == bands->len)
          g_array_append_val (bands, *band);
      }
  g_array_sort (bands, compare_bands);
  for (guint c = 0; c < self->diagrams->len; c++)
    {
      XitongDiagram *chart = get_chart (self, c);

      for (guint i = 0; i < chart->nodes->len; i++)
        {
          XitongNode *node = xitong_diagram_node (chart, i);

          node->band = find_band (bands, xitong_diagram_band (chart, node->band));
        }
      g_array_set_size (chart->bands, 0);
      g_array_append_vals (chart->bands, bands->data, bands->len);
    }
}

/* A unit has one place for each column and band it stands in, whoever its superior is there. */
static char *
make_place_key (const XitongNode *node)
{
  return g_strdup_printf ("%u %d %u %d %d", node->unit->placement->unit->index, node->column, node->band, node->spans, node->ghost != NULL);
}

static XitongNode *
add_place (Supergraph       *self,
           const XitongNode *node,
           char             *key)
{
  XitongNode place = *node;

  place.blocks = NULL;
  place.superior = XITONG_NO_NODE;
  place.place = self->united->nodes->len;
  g_hash_table_insert (self->places, key, GUINT_TO_POINTER (place.place + 1));
  g_array_append_val (self->united->nodes, place);
  g_byte_array_set_size (self->united->presence, self->united->nodes->len * self->diagrams->len);
  memset (self->united->presence->data + place.place * self->diagrams->len, 0, self->diagrams->len);
  return xitong_diagram_node (self->united, place.place);
}

static void
take_place (Supergraph *self,
            guint       c,
            XitongNode *node)
{
  g_autofree char *key = make_place_key (node);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, key));
  XitongNode *place;

  /* Two ghosts of one unit in one cell have a place each. */
  while (found > 0 && xitong_diagram_is_present (self->united, found - 1, c))
    {
      char *further = g_strconcat (key, "+", NULL);

      g_free (key);
      key = further;
      found = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, key));
    }
  place = found > 0 ? xitong_diagram_node (self->united, found - 1) : add_place (self, node, g_steal_pointer (&key));
  self->united->presence->data[place->place * self->diagrams->len + c] = 1;
  node->place = place->place;
  place->width = MAX (place->width, node->width);
  place->height = MAX (place->height, node->height);
}

typedef struct
{
  XitongNode *node;
  guint       chart;
} Occurrence;

/* In the order of the case file, ghosts last. */
static int
compare_occurrences (gconstpointer a,
                     gconstpointer b)
{
  const Occurrence *first = a, *second = b;
  guint first_index = first->node->unit->placement->unit->index, second_index = second->node->unit->placement->unit->index;

  if ((first->node->ghost != NULL) != (second->node->ghost != NULL))
    return first->node->ghost != NULL ? 1 : -1;
  if (first_index != second_index)
    return first_index < second_index ? -1 : 1;
  if (first->chart != second->chart)
    return first->chart < second->chart ? -1 : 1;
  return first->node < second->node ? -1 : first->node > second->node;
}

static void
add_places (Supergraph *self)
{
  g_autoptr (GArray) occurrences = g_array_new (FALSE, FALSE, sizeof (Occurrence));

  for (guint c = 0; c < self->diagrams->len; c++)
    for (guint i = 0; i < get_chart (self, c)->nodes->len; i++)
      {
        Occurrence occurrence = { xitong_diagram_node (get_chart (self, c), i), c };

        g_array_append_val (occurrences, occurrence);
      }
  g_array_sort (occurrences, compare_occurrences);
  for (guint i = 0; i < occurrences->len; i++)
    take_place (self, g_array_index (occurrences, Occurrence, i).chart, g_array_index (occurrences, Occurrence, i).node);
}

static int
get_place (XitongDiagram *chart,
           int            node)
{
  return node < 0 ? node : (int) xitong_diagram_node (chart, node)->place;
}

static gboolean
is_above (const XitongDiagram *united,
          int                  place,
          int                  below)
{
  for (int i = below; i >= 0; i = xitong_diagram_node (united, i)->superior)
    if (i == place)
      return TRUE;
  return FALSE;
}

/* A place is below that of the first superior it has, unless that would put it below itself. */
static void
link_superiors (Supergraph *self)
{
  for (guint c = 0; c < self->diagrams->len; c++)
    for (guint i = 0; i < get_chart (self, c)->nodes->len; i++)
      {
        XitongNode *node = xitong_diagram_node (get_chart (self, c), i);
        XitongNode *place = xitong_diagram_node (self->united, node->place);
        int superior = get_place (get_chart (self, c), node->superior);

        place->head |= node->head;
        if (place->superior == XITONG_NO_NODE && superior >= 0 && !is_above (self->united, node->place, superior))
          place->superior = superior;
      }
}

/* Each line counts as often as it is drawn. */
static void
add_nets (Supergraph *self)
{
  for (guint c = 0; c < self->diagrams->len; c++)
    {
      XitongDiagram *chart = get_chart (self, c);

      for (guint i = 0; i < chart->nets->len; i++)
        {
          XitongNet net = *xitong_diagram_net (chart, i);

          net.label = NULL;
          net.from = get_place (chart, net.from);
          net.to = get_place (chart, net.to);
          net.group += self->united->n_groups;
          g_array_append_val (self->united->nets, net);
        }
      self->united->n_groups += chart->n_groups;
    }
}

XitongDiagram *
xitong_supergraph_new (GPtrArray *diagrams)
{
  XitongDiagram *first = g_ptr_array_index (diagrams, 0);
  Supergraph self = { .diagrams = diagrams, .systems = first->selection->structure->enterprise_case->systems };

  self.united = xitong_diagram_new_empty (NULL, 7 * first->scale);
  self.united->n_charts = diagrams->len;
  self.united->presence = g_byte_array_new ();
  self.n_systems = xitong_entity_list_count (self.systems);
  self.uses = g_new0 (guint8, self.n_systems * diagrams->len + 1);
  self.slots = g_new (int, self.n_systems + 1);
  self.places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self.n_systems; i++)
    self.slots[i] = NO_SLOT;

  find_uses (&self);
  share_columns (&self);
  move_ends (&self);
  share_bands (&self);
  add_places (&self);
  link_superiors (&self);
  add_nets (&self);

  g_hash_table_unref (self.places);
  g_free (self.uses);
  g_free (self.slots);
  return self.united;
}

static void
share_places (const XitongDiagram *self,
              XitongDiagram       *chart)
{
  for (guint i = 0; i < chart->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (chart, i);
      const XitongNode *place = xitong_diagram_node (self, node->place);

      node->is_arranged_under = node->superior >= 0 && place->superior == get_place (chart, node->superior);
      node->pull = place->pull;
      node->is_paired = place->is_paired;
      node->is_led = place->is_led;
      node->is_placed = place->is_placed;
      node->box_column = place->box_column;
      node->row = place->row;
      node->key = place->key;
    }
}

void
xitong_supergraph_share (const XitongDiagram *self,
                         GPtrArray           *diagrams)
{
  for (guint c = 0; c < diagrams->len; c++)
    {
      XitongDiagram *chart = g_ptr_array_index (diagrams, c);

      chart->n_box_columns = self->n_box_columns;
      share_places (self, chart);
      for (guint i = 0; i < self->columns->len; i++)
        {
          XitongColumn *column = xitong_diagram_column (chart, i);
          const XitongColumn *shared = xitong_diagram_column (self, i);

          column->first = shared->first;
          column->n = shared->n;
          column->gutter = shared->gutter;
          column->title_box = shared->title_box;
        }
      for (guint i = 0; i < self->bands->len; i++)
        xitong_diagram_band (chart, i)->n_rows = xitong_diagram_band (self, i)->n_rows;
    }
}
