/* xitong-subcommand.h - one word of the command line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongSubcommand:
 * @name: the word
 * @summary: one line for --help, marked for translation
 * @run: does it; @argv[0] is the name; returns the exit code
 */
typedef struct
{
  const char *name;
  const char *summary;
  int       (*run) (int    argc,
                    char **argv);
} XitongSubcommand;

/**
 * xitong_subcommand_parse:
 * @entries: %NULL-terminated
 * @parameters: what stands after the options in --help
 *
 * Returns: whether the options are right; if not, the error has been printed
 */
gboolean xitong_subcommand_parse (const XitongSubcommand *self,
                                  const GOptionEntry     *entries,
                                  const char             *parameters,
                                  int                    *argc,
                                  char                 ***argv);

/* Prints `xitong: MESSAGE` to standard error and returns 1. */
int      xitong_subcommand_fail  (const GError           *error);

extern const XitongSubcommand xitong_list_command;
extern const XitongSubcommand xitong_check_command;
extern const XitongSubcommand xitong_show_command;
extern const XitongSubcommand xitong_diff_command;
extern const XitongSubcommand xitong_export_command;
extern const XitongSubcommand xitong_preflight_command;
extern const XitongSubcommand xitong_coverage_command;
extern const XitongSubcommand xitong_numbers_command;

G_END_DECLS
