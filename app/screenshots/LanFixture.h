// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

namespace fixture {

/// So many devices of a home's network: eight that differ in every way (online, too hot, stale, mining elsewhere,
/// unknown, paused, without a password, broken answers), then ordinary ones. \a tick moves the figures of a poll.
lan::Snapshot fleet(int count = 40, int tick = 0);
/// No device yet: two networks that can be searched.
lan::Snapshot lanBefore();
/// A search under way, of which some devices are found.
lan::Snapshot lanSearching();
/// Key of the device that says the most of itself.
QString richDevice();
/// What that device said over time, with a gap; other devices say less.
lan::Answer telemetry(const lan::Request &request);
/// What a good core says to \a order of the page Network.
lan::Answer fleetAnswer(const lan::Request &request);

} // namespace fixture
