// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/CoreFacts.h"

#include "app/shared/LanAddresses.h"
#include "core/base/Version.h"

namespace app {

api::CoreFacts coreFacts(const Settings &settings, const Wiring &wiring)
{
    return { QStringLiteral("hashstead " HASHSTEAD_VERSION), profileName(settings.general.profile),
        reachable(wiring.listeners(), net::ListenerKind::Sv1), reachable(wiring.listeners(), net::ListenerKind::Sv2),
        wiring.authorityKey(), wiring.ehash().wallet() != nullptr, wiring.ehash().mint() != nullptr,
        settings.network.upstreams.isEmpty() };
}

} // namespace app
