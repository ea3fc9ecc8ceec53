// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "core/base/Setting.h"
#include "core/crypto/Mnemonic.h"
#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "core/wallet/Orders.h"
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
/// One by the owner, one by a safeguard.
QList<stats::BanRow> bans();
/// With a real gap in the machine named "bitaxe-desk" and, over 24 h and more, in the total.
stats::Series series(const stats::SeriesRequest &request, const stats::LiveSnapshot &live);
widgets::Endpoints endpoints();
QList<SettingRow> settings();
/// Two epochs of this computer's mint, two other mints, one of them silent; a token out.
wallet::Snapshot walletState();
/// A pending one of twelve coins, a small locked one, a claimed and a reclaimed one.
wallet::SentTokens sentTokens();
/// A token as text that somebody else made, and what the wallet sees in it.
QByteArray foreignToken();
wallet::TokenPreview foreignPreview();
/// What a good wallet says to \a order.
wallet::Answer walletAnswer(const wallet::Order &order);
crypto::Mnemonic words();

/// Lines of some minutes, at most \a count.
LogNews log(int count = 60);

} // namespace fixture
