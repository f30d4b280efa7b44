/* xitong-replay-check.h - whether a case can be replayed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * xitong_replay_check:
 * @diagnostics: gets what does not go, with lines
 *
 * Replays the main line, and every single variant.
 */
void xitong_replay_check (XitongCase        *enterprise_case,
                          XitongDiagnostics *diagnostics);

G_END_DECLS
