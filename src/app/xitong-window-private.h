/* xitong-window-private.h - what the files of the window share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case-loading.h"
#include "xitong-chart-view.h"
#include "xitong-choice-bar.h"
#include "xitong-compare-bar.h"
#include "xitong-history.h"
#include "xitong-inspector.h"
#include "xitong-lives.h"
#include "xitong-picture.h"
#include "xitong-player.h"
#include "xitong-problem-list.h"
#include "xitong-procedure-pane.h"
#include "xitong-search-panel.h"
#include "xitong-sidebar.h"
#include "xitong-timeline-bar.h"
#include "xitong-window.h"

G_BEGIN_DECLS

struct _XitongWindow
{
  AdwApplicationWindow parent_instance;

  /* Template widgets */
  AdwHeaderBar        *header_bar;
  AdwWindowTitle      *title;
  AdwToastOverlay     *toast_overlay;
  AdwFlap             *sidebar_flap;
  AdwFlap             *inspector_flap;
  XitongSidebar       *sidebar;
  XitongInspector     *inspector;
  GtkStack            *stack;
  XitongChoiceBar     *choice_bar;
  XitongChartView     *chart_view;
  XitongTimelineBar   *timeline_bar;
  XitongProblemList   *problem_list;
  GtkWidget           *problem_bar;
  GtkLabel            *problem_label;
  GtkLabel            *note_label;
  GtkMenuButton       *zoom_button;
  GtkMenuButton       *menu_button;
  GtkMenuButton       *search_button;
  XitongSearchPanel   *search_panel;
  GtkWidget           *export_button;
  GtkWidget           *inspector_button;
  GtkWidget           *peek_revealer;
  GtkLabel            *peek_title;
  GtkLabel            *peek_subtitle;
  GtkSpinner          *spinner;
  AdwViewSwitcher     *view_switcher;
  AdwViewSwitcherBar  *view_switcher_bar;
  AdwViewStack        *view_stack;
  GtkBox              *view_box;
  XitongProcedurePane *procedure_pane;
  XitongCompareBar    *compare_bar;

  /* Part of timeline_bar */
  XitongTimelineView  *timeline_view;

  /* Owned */
  XitongChoice        *choice;
  GListStore          *cases;
  XitongTypesetter    *typesetter;
  XitongPicture       *picture;
  XitongHistory       *history;
  XitongPlayer        *player;
  GFileMonitor        *monitor;
  /* Files to be read as soon as something is seen of the window; none from then on. */
  GPtrArray           *waiting;
  GCancellable        *loading;
  /* Path to what is being read for the list of cases. */
  GHashTable          *listing;
  GCancellable        *making;
  XitongLives         *lives;
  GCancellable        *living;
  GCancellable        *comparing;
  /* Of the file that was opened last. */
  char                *path;
  char                *page_key;
  /* What is selected as soon as the picture is made. */
  char                *pending_link;

  /* State */
  /* For the counterparts of which case was last looked; only compared, never used. */
  gconstpointer        compared;
  gboolean             is_comparing;
  guint                update_id;
  guint                reload_id;
  int                  width;
  gboolean             is_moving_in_history;
  gboolean             is_narrow;
  /* 1 forwards, -1 backwards, 0 not at all. */
  int                  play_direction;
  double               speed;
  guint                play_id;
  /* The stop of the picture that is shown, and of the one that was shown before. */
  XitongStop           shown;
  XitongStop           making_stop;
  /* From where one comes: the year, and how large the chart was. */
  double               from;
  /* Where in the passage it is held by the play head; negative where it is not. */
  double               held;
  /* Whether what the head took hold of stood still before. */
  gboolean             was_paused;
  /* The stage of the passage that is told below the chart; negative where none is. */
  int                  told_stage;
  gboolean             is_reduced;
  double               from_width;
  double               from_height;
};

void xitong_window_install_actions (XitongWindowClass *klass);

/* Computes which actions can be used now; called after anything that bears on them. */
void xitong_window_update_actions  (XitongWindow *self);

/* The chart: making it, what is selected on it, the page about that. */
void xitong_window_init_chart      (XitongWindow *self);
void xitong_window_update_chart    (XitongWindow *self);
/* Makes it anew where what is shown depends on how wide the window is. */
void xitong_window_adapt_chart     (XitongWindow *self);
void xitong_window_show_page       (XitongWindow *self,
                                    const char   *key,
                                    gboolean      opens);
void xitong_window_follow_link     (XitongWindow *self,
                                    const char   *link);
void xitong_window_go              (XitongWindow *self,
                                    int           steps);
void xitong_window_show_inspector  (XitongWindow *self,
                                    gboolean      is_shown);

/* The moments: steps by change, and eras. Negative is backwards; an era further than there are any is the outermost one. */
void xitong_window_init_timeline   (XitongWindow *self);
gboolean xitong_window_can_step    (XitongWindow *self,
                                    int           steps);
void xitong_window_step            (XitongWindow *self,
                                    int           steps);
void xitong_window_turn_era        (XitongWindow *self,
                                    int           eras);

void xitong_window_go_to_change    (XitongWindow *self,
                                    XitongChange *change);

/* Playing one change after the other. */
void xitong_window_init_play       (XitongWindow *self);
void xitong_window_play            (XitongWindow *self,
                                    int           direction);
void xitong_window_pause           (XitongWindow *self);
void xitong_window_stop_playing    (XitongWindow *self);

/* The speed of the menu before or after the one that is chosen; negative is slower. */
gboolean xitong_window_can_hurry   (XitongWindow *self,
                                    int           steps);
void xitong_window_hurry           (XitongWindow *self,
                                    int           steps);

/* The timeline is asked from where one comes; then how one gets there is played, and at last the next change. */
XitongDeparture xitong_window_get_departure (XitongWindow *self);
void xitong_window_play_passage    (XitongWindow *self);

/* Chart, comparison, procedure. */
void xitong_window_init_views      (XitongWindow *self);
void xitong_window_adapt_views     (XitongWindow *self);
/* Whether counterparts are being read, for which a comparison of two cases waits: with them it is made once. */
gboolean xitong_window_waits_for_counterparts (XitongWindow *self);
void xitong_window_show_view       (XitongWindow *self,
                                    XitongView    view);
void xitong_window_walk            (XitongWindow *self,
                                    int           steps);

/* The life line on the page about a unit. */
void xitong_window_update_lives    (XitongWindow *self);
void xitong_window_show_life       (XitongWindow *self);

/* What of the unit whose page is shown is on the chart. */
void xitong_window_init_unit       (XitongWindow *self);
void xitong_window_update_unit     (XitongWindow *self);

/* Searching. */
void xitong_window_init_search     (XitongWindow *self);
void xitong_window_follow_pending_link (XitongWindow *self);

/* Files. */
void xitong_window_init_files      (XitongWindow *self);
void xitong_window_choose_file     (XitongWindow *self);
void xitong_window_reload          (XitongWindow *self);
void xitong_window_hide_problems   (XitongWindow *self);
void xitong_window_set_case        (XitongWindow *self,
                                    XitongCase   *enterprise_case);

G_END_DECLS
