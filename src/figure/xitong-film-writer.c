/* xitong-film-writer.c - writes a film as numbered files, one a frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-film-writer.h"

#include <string.h>

char *
xitong_film_dup_path (const char *path,
                      guint       index)
{
  const char *ending = strrchr (path, '.');
  g_autofree char *stem = NULL;

  if (ending == NULL || strchr (ending, G_DIR_SEPARATOR) != NULL)
    ending = path + strlen (path);
  stem = g_strndup (path, (gsize) (ending - path));
  return g_strdup_printf ("%s-%04u%s", stem, index + 1, ending);
}

gboolean
xitong_film_write (const XitongFilm     *self,
                   XitongTypesetter     *typesetter,
                   const char           *path,
                   const XitongWriting  *writing,
                   GError              **error)
{
  for (guint i = 0; i < xitong_film_get_n_frames (self); i++)
    {
      g_autofree char *frame_path = xitong_film_dup_path (path, i);
      g_autoptr (XitongScene) frame = xitong_film_compose_frame (self, i);

      if (!xitong_figure_write (frame, typesetter, frame_path, writing, error))
        return FALSE;
    }
  return TRUE;
}
