// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/FoundBlock.h"
#include "core/pool/Snapshot.h"
#include "core/upstream/Snapshot.h"
#include "widgets/models/TableModel.h"

#include <QUrl>

namespace widgets {

/// One output of a coinbase.
struct OutputRow {
    QString key {};
    bitcoin::OutputView output {};
    bool isOurs = false;
    bool operator==(const OutputRow &) const = default;

    static QList<OutputRow> of(const bitcoin::CoinbaseView &coinbase, const QString &ownAddress);
};
using OutputModel = TableModel<OutputRow>;
std::span<const Column<OutputRow>> outputColumns();
inline constexpr char outputContext[] = "widgets::OutputRow";

/// One of the latest jobs.
struct JobRow {
    QString key {};
    pool::JobView job {};
    QString when {};
    bool operator==(const JobRow &) const = default;

    static QList<JobRow> of(const pool::Snapshot &snapshot);
};
using JobModel = TableModel<JobRow>;
std::span<const Column<JobRow>> jobColumns();
inline constexpr char jobContext[] = "widgets::JobRow";

/// One block that was found here.
struct BlockRow {
    QString key {}; ///< its hash
    node::BlockOutcome block {};
    QString when {};
    bool operator==(const BlockRow &) const = default;

    static QList<BlockRow> of(const QList<node::BlockOutcome> &blocks, UnixMs now);
};
using BlockModel = TableModel<BlockRow>;
std::span<const Column<BlockRow>> blockColumns();
inline constexpr char blockContext[] = "widgets::BlockRow";
/// Where a browser shows that block; empty for chains that are on no public page.
QUrl explorerUrl(bitcoin::Network network, const bitcoin::Hash256 &hash);

/// One pool of the list, in the settings' order.
struct UpstreamRow {
    QString key {}; ///< the entry of the settings, made unique
    QString entry {}; ///< "URL identity"
    int place = 0; ///< from 1
    std::optional<upstream::PoolView> pool {}; ///< none: it is in the settings, but not in this run
    QString since {};
    bool operator==(const UpstreamRow &) const = default;

    /// \a entries is the setting; pools of the run that are not in it come last, without an entry.
    static QList<UpstreamRow> of(const QStringList &entries, const upstream::Snapshot &snapshot);
};
using UpstreamModel = TableModel<UpstreamRow>;
std::span<const Column<UpstreamRow>> upstreamColumns();
inline constexpr char upstreamContext[] = "widgets::UpstreamRow";

} // namespace widgets
