// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

namespace fixture {

/// Six devices on the network, all managed, one that mines here already; with schedules and templates.
lan::Snapshot pointLan();
/// Their keys.
QStringList pointKeys();
/// What would change: one of them cannot be changed, one changes its protocol.
lan::PointState pointPlan();
/// The same with a template's pools.
lan::PointState templatePlan();
/// The first one is under way.
lan::PointState pointCanary();
/// It works, the others follow.
lan::PointState pointRest();
/// Three worked out, one refused, one was put back.
lan::PointState pointResult();
/// The plan to put the old pools back.
lan::PointState putBackPlan();
/// What a good core says to \a order.
lan::Answer lanAnswer(const lan::Request &request);

} // namespace fixture
