// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/CoinbaseView.h"
#include "core/work/WorkSource.h"

namespace pool {

/// The newest template, without its transactions.
struct TemplateView {
    quint64 id = 0;
    quint32 height = 0;
    bitcoin::Hash256 prevHash {};
    quint32 version = 0;
    quint32 nbits = 0;
    double difficulty = 0; ///< of nbits
    qsizetype transactions = 0; ///< without the coinbase
    qint64 weight = 0; ///< of them, in weight units; 0: the source does not tell
    qint64 fees = 0; ///< of them, satoshi
    qint64 coinbaseValue = 0; ///< satoshi, subsidy and fees
    UnixMs receivedAt {};
    QString source {}; ///< the node's name as the settings give it
    bool operator==(const TemplateView &) const = default;
};

/// A job that machines were given.
struct JobView {
    work::JobId id {};
    quint64 templateId = 0;
    quint32 height = 0;
    bool isClean = false; ///< everything before was stale
    UnixMs issuedAt {};
    bool operator==(const JobView &) const = default;
};

/// Everything the window and the API show of the embedded pool. Replaced whole, at most 4 times a second.
struct Snapshot {
    static constexpr qsizetype maxJobs = 20;

    UnixMs takenAt {};
    work::SourceStatus status = work::SourceStatus::Starting;
    UnixMs since {}; ///< of \c status
    QString detail {}; ///< English: why it is not working; empty when it is
    QString refusal {}; ///< English: why the node refuses this pool's blocks; empty when it does not
    bitcoin::Network network = bitcoin::Network::Main;
    QString payoutAddress {}; ///< who gets the whole block; empty where its script has no address form
    std::optional<TemplateView> newest {}; ///< none before the first
    std::optional<bitcoin::CoinbaseView> coinbase {}; ///< of the newest template's job
    QList<JobView> jobs {}; ///< the latest, newest first
    qsizetype channels = 0;
    qsizetype extranonceSize = 0; ///< bytes of a channel's own, its prefix not among them
};

} // namespace pool
Q_DECLARE_METATYPE(pool::Snapshot)
