// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "core/base/Setting.h"
#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "widgets/Endpoints.h"

/// Made-up but lifelike values for tests and screenshots of the window. The same arguments give the same values.
namespace fixture {

/// Friday 14:02 local time of a day in 2025.
UnixMs now();
/// Six known machines (one of them silent), then as many of a farm as \a count asks for. \a tick moves every figure
/// that moves in a second of mining.
stats::LiveSnapshot live(int count, int tick = 0);
QList<node::NodeState> nodes();
QList<stats::Event> events();
/// With a real gap in the machine named "bitaxe-desk" and, over 24 h and more, in the total.
stats::Series series(const stats::SeriesRequest &request, const stats::LiveSnapshot &live);
widgets::Endpoints endpoints();
QList<SettingRow> settings();

/// Lines of some minutes, at most \a count.
LogNews log(int count = 60);

} // namespace fixture
