/* xitong-diagram.c - a selection as a graph to be drawn: nodes in columns and bands, and nets between them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-diagram.h"

#include "xitong-node-text.h"

static void
node_clear (gpointer data)
{
  XitongNode *node = data;

  g_clear_pointer (&node->blocks, g_ptr_array_unref);
}

static void
column_clear (gpointer data)
{
  XitongColumn *column = data;

  g_clear_pointer (&column->title, xitong_text_block_unref);
  g_clear_pointer (&column->subtitle, xitong_text_block_unref);
}

static void
net_clear (gpointer data)
{
  XitongNet *net = data;

  g_clear_pointer (&net->label, xitong_text_block_unref);
}

void
xitong_diagram_free (XitongDiagram *self)
{
  g_array_unref (self->nodes);
  g_array_unref (self->columns);
  g_array_unref (self->bands);
  g_array_unref (self->nets);
  g_clear_pointer (&self->presence, g_byte_array_unref);
  g_clear_pointer (&self->selection, xitong_selection_unref);
  g_free (self);
}

gboolean
xitong_diagram_is_present (const XitongDiagram *self,
                           guint                node,
                           guint                chart)
{
  return self->presence == NULL || self->presence->data[node * self->n_charts + chart];
}

/* A stratum of people whom nobody in particular heads lies under everybody: it spans the frame at the bottom. Who is outside
 * the frame, or set apart at its margin, does not. */
static gboolean
spans_the_frame (const XitongSelectedUnit *selected,
                 guint                     last_level)
{
  XitongUnit *unit = selected->placement->unit;

  return unit->kind == XITONG_UNIT_GROUP
         && selected->superior == NULL
         && g_str_equal (selected->system->role, "none")
         && selected->system->zone == XITONG_ZONE_MAIN
         && selected->placement->level->index == last_level;
}

guint
xitong_diagram_find_last_level (const XitongSelection *selection)
{
  guint last = 0;

  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (selection->units, XitongSelectedUnit, i);

      if (selected->placement->level->zone == XITONG_LEVEL_INSIDE)
        last = MAX (last, selected->placement->level->index);
    }
  return last;
}

static void
set_kind (XitongNode *node)
{
  const XitongUnit *unit = node->unit->placement->unit;

  node->is_post = unit->kind == XITONG_UNIT_POST;
  node->is_several = unit->several && !node->spans;
}

static void
add_nodes (XitongDiagram *self,
           guint          last_level)
{
  for (guint i = 0; i < self->selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (self->selection->units, XitongSelectedUnit, i);
      XitongNode node = { .unit = selected, .column = -1, .superior = XITONG_NO_NODE, .key = -1, .place = i };

      node.spans = spans_the_frame (selected, last_level);
      set_kind (&node);
      g_array_append_val (self->nodes, node);
    }
}

/* A ghost stands in the row of its unit, in the column of the system that it has there. */
static void
add_ghosts (XitongDiagram *self)
{
  for (guint i = 0; i < self->selection->ghosts->len; i++)
    {
      const XitongSelectedGhost *ghost = &g_array_index (self->selection->ghosts, XitongSelectedGhost, i);
      XitongNode node = { .ghost = ghost, .column = -1, .superior = XITONG_NO_NODE, .key = -1, .place = self->nodes->len };

      node.unit = xitong_selection_find (self->selection, ghost->unit);
      if (node.unit == NULL || node.unit->placement->level->zone != XITONG_LEVEL_INSIDE)
        continue;
      set_kind (&node);
      g_array_append_val (self->nodes, node);
    }
}

/* The levels in use, from the top; what spans the frame has a band of its own at the bottom. */
static void
add_bands (XitongDiagram *self)
{
  XitongEntityList *levels = self->selection->structure->enterprise_case->levels;
  g_autofree int *band_of_level = NULL;
  gboolean any_spans = FALSE;
  XitongLevel *last = NULL;

  band_of_level = g_new (int, xitong_entity_list_count (levels));
  for (guint i = 0; i < xitong_entity_list_count (levels); i++)
    band_of_level[i] = -1;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      any_spans |= node->spans;
      if (node->spans)
        last = node->unit->placement->level;
      else
        band_of_level[node->unit->placement->level->index] = 0;
    }

  for (guint i = 0; i < xitong_entity_list_count (levels); i++)
    {
      XitongLevel *level = xitong_entity_list_nth (levels, i);
      XitongBand band = { level, level->zone == XITONG_LEVEL_ABOVE, FALSE, 0 };

      if (band_of_level[i] < 0)
        continue;
      band_of_level[i] = self->bands->len;
      g_array_append_val (self->bands, band);
    }

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      node->band = node->spans ? self->bands->len : (guint) band_of_level[node->unit->placement->level->index];
    }
  if (any_spans)
    {
      XitongBand band = { last, FALSE, TRUE, 0 };

      g_array_append_val (self->bands, band);
    }
}

XitongSystem *
xitong_diagram_get_system (const XitongNode *node)
{
  return node->ghost != NULL ? node->ghost->system : node->unit->system;
}

static gboolean
stands_in_column (const XitongNode *node)
{
  return !node->spans
         && (node->unit->placement->level->zone == XITONG_LEVEL_INSIDE
             || xitong_diagram_get_system (node)->zone == XITONG_ZONE_OUTSIDE);
}

/* What belongs to no chain has neither title nor ground: it stands with what is before it of the same kind. */
static gboolean
shares_column (XitongDiagram      *self,
               const XitongSystem *system,
               gboolean            outside)
{
  const XitongSystem *before;

  if (self->columns->len == (outside ? self->n_framed : 0) || !g_str_equal (system->role, "none"))
    return FALSE;
  before = xitong_diagram_column (self, self->columns->len - 1)->system;
  return g_str_equal (before->role, "none");
}

static void
add_columns (XitongDiagram *self)
{
  XitongEntityList *systems = self->selection->structure->enterprise_case->systems;
  g_autofree int *column_of_system = g_new (int, xitong_entity_list_count (systems) + 1);

  for (guint i = 0; i < xitong_entity_list_count (systems); i++)
    column_of_system[i] = -1;
  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (stands_in_column (node))
        column_of_system[xitong_diagram_get_system (node)->index] = 0;
    }

  for (int outside = 0; outside < 2; outside++)
    {
      for (guint i = 0; i < xitong_entity_list_count (systems); i++)
        {
          XitongSystem *system = xitong_entity_list_nth (systems, i);
          XitongColumn column = { .system = system };

          if (column_of_system[i] < 0 || (system->zone == XITONG_ZONE_OUTSIDE) != outside)
            continue;
          if (shares_column (self, system, outside))
            {
              column_of_system[i] = self->columns->len - 1;
              continue;
            }
          column_of_system[i] = self->columns->len;
          g_array_append_val (self->columns, column);
        }
      if (!outside)
        self->n_framed = self->columns->len;
    }

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (stands_in_column (node))
        node->column = column_of_system[xitong_diagram_get_system (node)->index];
    }
}

static GHashTable *
index_nodes (XitongDiagram *self)
{
  GHashTable *node_of_unit = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (node->ghost == NULL)
        g_hash_table_insert (node_of_unit, node->unit->placement->unit, GINT_TO_POINTER (i + 1));
    }
  return node_of_unit;
}

static int
find_node (GHashTable *node_of_unit,
           XitongUnit *unit)
{
  return unit == NULL ? XITONG_NO_NODE : GPOINTER_TO_INT (g_hash_table_lookup (node_of_unit, unit)) - 1;
}

static void
link_superiors (XitongDiagram *self,
                GHashTable    *node_of_unit)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);

      if (node->ghost == NULL)
        node->superior = find_node (node_of_unit, node->unit->superior);
      node->is_arranged_under = node->superior != XITONG_NO_NODE;
    }
}

static int
find_column (XitongDiagram      *self,
             const XitongSystem *system)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (xitong_diagram_column (self, i)->system == system)
      return i;
  /* It may share its column with another. */
  for (guint i = 0; i < self->nodes->len; i++)
    if (xitong_diagram_get_system (xitong_diagram_node (self, i)) == system && xitong_diagram_node (self, i)->column >= 0)
      return xitong_diagram_node (self, i)->column;
  return -1;
}

/* A tie that ends on a unit ends on its node, on a system at its zone, on the enterprise at the frame. */
static gboolean
find_end (XitongDiagram         *self,
          GHashTable            *node_of_unit,
          XitongUnit            *unit,
          XitongSystem          *system,
          const XitongReference *reference,
          int                   *node,
          int                   *column)
{
  *column = -1;
  *node = find_node (node_of_unit, unit);
  if (*node != XITONG_NO_NODE)
    return TRUE;
  if (system != NULL)
    {
      *column = find_column (self, system);
      return *column >= 0;
    }
  if (reference->kind == XITONG_REFERENCE_ENTERPRISE)
    {
      *node = XITONG_ENTERPRISE_END;
      return TRUE;
    }
  return FALSE;
}

static void
add_bars (XitongDiagram *self,
          GHashTable    *node_of_unit)
{
  for (guint i = 0; i < self->selection->bars->len; i++)
    {
      const XitongSelectedBar *bar = &g_array_index (self->selection->bars, XitongSelectedBar, i);

      for (guint j = 1; j < bar->posts->len; j++)
        {
          XitongNet net = { .kind = XITONG_ROUTE_BAR, .source = i, .from_column = -1, .to_column = -1 };

          net.from = find_node (node_of_unit, g_ptr_array_index (bar->posts, j - 1));
          net.to = find_node (node_of_unit, g_ptr_array_index (bar->posts, j));
          net.group = ++self->n_groups;
          if (net.from != XITONG_NO_NODE && net.to != XITONG_NO_NODE && net.from != net.to)
            g_array_append_val (self->nets, net);
        }
    }
}

static void
add_subordinations (XitongDiagram *self,
                    GHashTable    *node_of_unit)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line;
      XitongNet net = { .kind = XITONG_ROUTE_SUBORDINATION, .source = i, .from_column = -1, .to_column = -1 };

      line = &g_array_index (self->selection->subordinations, XitongSelectedSubordination, i);
      net.from = find_node (node_of_unit, line->superior);
      net.to = find_node (node_of_unit, line->unit);
      if (net.to == XITONG_NO_NODE || net.from == net.to)
        continue;
      if (net.from == XITONG_NO_NODE)
        net.kind = XITONG_ROUTE_STUB;
      if (net.from != XITONG_NO_NODE && line->makes_tree)
        {
          net.group = GPOINTER_TO_UINT (g_hash_table_lookup (groups, line->superior));
          if (net.group == 0)
            {
              net.group = ++self->n_groups;
              g_hash_table_insert (groups, line->superior, GUINT_TO_POINTER (net.group));
            }
        }
      else
        {
          net.group = ++self->n_groups;
        }
      g_array_append_val (self->nets, net);
    }
}

static void
add_ties (XitongDiagram *self,
          GHashTable    *node_of_unit)
{
  for (guint i = 0; i < self->selection->ties->len; i++)
    {
      const XitongSelectedTie *tie = &g_array_index (self->selection->ties, XitongSelectedTie, i);
      XitongNet net = { .kind = XITONG_ROUTE_TIE, .source = i };

      if (!find_end (self, node_of_unit, tie->from, tie->from_system, &tie->tie->from, &net.from, &net.from_column)
          || !find_end (self, node_of_unit, tie->to, tie->to_system, &tie->tie->to, &net.to, &net.to_column))
        continue;
      if (net.from == net.to && net.from_column == net.to_column)
        continue;
      net.group = ++self->n_groups;
      g_array_append_val (self->nets, net);
    }
}

/* The head of a chain: he stands at the top of it, and somebody stands under him. */
static void
find_heads (XitongDiagram *self)
{
  guint first_inside = 0;

  while (first_inside < self->bands->len && xitong_diagram_band (self, first_inside)->above)
    first_inside++;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self, i);
      XitongNode *superior;

      if (node->superior < 0)
        continue;
      superior = xitong_diagram_node (self, node->superior);
      if (superior->column >= 0 && superior->band < node->band && superior->band == first_inside)
        superior->head = TRUE;
    }
}

XitongDiagram *
xitong_diagram_new_empty (XitongSelection *selection,
                          double           font_size)
{
  XitongDiagram *self = g_new0 (XitongDiagram, 1);

  if (selection != NULL)
    self->selection = xitong_selection_ref (selection);
  self->scale = font_size / 7.0;
  self->n_charts = 1;
  self->nodes = g_array_new (FALSE, TRUE, sizeof (XitongNode));
  self->columns = g_array_new (FALSE, TRUE, sizeof (XitongColumn));
  self->bands = g_array_new (FALSE, TRUE, sizeof (XitongBand));
  self->nets = g_array_new (FALSE, TRUE, sizeof (XitongNet));
  g_array_set_clear_func (self->nodes, node_clear);
  g_array_set_clear_func (self->columns, column_clear);
  g_array_set_clear_func (self->nets, net_clear);
  return self;
}

XitongDiagram *
xitong_diagram_new (XitongSelection           *selection,
                    guint                      last_level,
                    const XitongLayoutOptions *options,
                    const XitongTextMeasure   *measure,
                    double                     wrap,
                    double                     label_wrap)
{
  XitongDiagram *self = xitong_diagram_new_empty (selection, options->font_size);
  g_autoptr (GHashTable) node_of_unit = NULL;

  add_nodes (self, last_level);
  add_ghosts (self);
  add_bands (self);
  add_columns (self);
  node_of_unit = index_nodes (self);
  link_superiors (self, node_of_unit);
  add_bars (self, node_of_unit);
  add_subordinations (self, node_of_unit);
  add_ties (self, node_of_unit);
  find_heads (self);
  xitong_node_text_measure_all (self, options, measure, wrap, label_wrap);
  return self;
}
