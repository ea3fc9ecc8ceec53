// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"

/// Made-up cores on other machines, as in Fixture.h.
namespace fixture {

/// "Garage" on a server, connected; "Cabin", which was never reached.
QList<api::CoreView> cores();
/// The same with Garage's link as \a status says; Gone since 14:02:11.
QList<api::CoreView> cores(api::LinkStatus status, std::optional<Errc> code);
/// The certificate that Garage is known by, and another.
QByteArray garagePin();
QByteArray strangePin();
/// What a look at Garage without a pin finds.
api::LinkState unconfirmed();

} // namespace fixture
