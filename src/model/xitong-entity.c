/* xitong-entity.c - what all things of a case have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-entity.h"

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_LINE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* The private data is the common data itself, so that it costs no second allocation. */
typedef XitongEntityData XitongEntityPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (XitongEntity, xitong_entity, G_TYPE_OBJECT)

static void
xitong_entity_finalize (GObject *object)
{
  XitongEntityData *data = xitong_entity_data (object);

  g_clear_pointer (&data->title, xitong_texts_unref);
  g_clear_pointer (&data->subtitle, xitong_texts_unref);
  g_clear_pointer (&data->terms, xitong_texts_unref);
  g_clear_pointer (&data->note, xitong_texts_unref);
  g_clear_pointer (&data->evidence, xitong_evidence_unref);

  G_OBJECT_CLASS (xitong_entity_parent_class)->finalize (object);
}

static void
xitong_entity_get_property (GObject    *object,
                            guint       property,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (property)
    {
    case PROP_ID:
      g_value_set_string (value, xitong_entity_get_id (object));
      break;

    case PROP_TITLE:
      g_value_set_string (value, xitong_entity_get_title (object));
      break;

    case PROP_SUBTITLE:
      g_value_set_string (value, xitong_entity_get_subtitle (object));
      break;

    case PROP_LINE:
      g_value_set_int (value, xitong_entity_get_line (object));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
xitong_entity_class_init (XitongEntityClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = xitong_entity_finalize;
  object_class->get_property = xitong_entity_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_int ("line", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
xitong_entity_init (XitongEntity *self)
{
}

XitongEntityData *
xitong_entity_data (gpointer self)
{
  return xitong_entity_get_instance_private (self);
}

const char *
xitong_entity_get_id (gpointer self)
{
  return xitong_entity_data (self)->id;
}

const char *
xitong_entity_get_title (gpointer self)
{
  return xitong_entity_get_title_in (self, NULL);
}

const char *
xitong_entity_get_title_in (gpointer    self,
                            const char *language)
{
  XitongEntityData *data = xitong_entity_data (self);
  const char *title = xitong_texts_pick (data->title, language);

  if (title != NULL)
    return title;

  return data->id != NULL ? data->id : "";
}

const char *
xitong_entity_get_subtitle (gpointer self)
{
  return xitong_texts_pick (xitong_entity_data (self)->subtitle, NULL);
}

const char *
xitong_entity_get_note (gpointer self)
{
  return xitong_texts_pick (xitong_entity_data (self)->note, NULL);
}

int
xitong_entity_get_line (gpointer self)
{
  return xitong_entity_data (self)->line;
}

GPtrArray *
xitong_empty_array_ref (void)
{
  static GPtrArray *empty;

  if (g_once_init_enter (&empty))
    g_once_init_leave (&empty, g_ptr_array_new ());
  return g_ptr_array_ref (empty);
}
