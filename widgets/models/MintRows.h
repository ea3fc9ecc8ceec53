// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Types.h"
#include "core/mint/Types.h"
#include "widgets/models/TableModel.h"

namespace widgets {

/// One keyset's books, with the epoch it belongs to.
struct KeysetRow {
    QString key {}; ///< the keyset's id
    mint::KeysetBooks books {};
    std::optional<mint::Epoch> epoch {};
    QString since {};
    bool operator==(const KeysetRow &) const = default;

    /// Newest first.
    static QList<KeysetRow> of(const mint::Snapshot &snapshot);
};
using KeysetModel = TableModel<KeysetRow>;
std::span<const Column<KeysetRow>> keysetColumns();
inline constexpr char keysetContext[] = "widgets::KeysetRow";

/// A pool whose shares this mint credits, or a mint that this pool's shares go to.
struct PartnerRow {
    QString key {};
    QString name {};
    QString what {};
    QString address {};
    bool isConnected = false;
    QString since {};
    quint64 shares = 0;
    QString trouble {};
    bool operator==(const PartnerRow &) const = default;

    static QList<PartnerRow> of(const ehash::Snapshot &ehash, const QList<ehash::PoolState> &pools, UnixMs now);
};
using PartnerModel = TableModel<PartnerRow>;
std::span<const Column<PartnerRow>> partnerColumns();
inline constexpr char partnerContext[] = "widgets::PartnerRow";

/// What all keysets together come to; nothing where a sum would pass 64 bits.
struct MintSums {
    std::optional<quint64> credited {};
    std::optional<quint64> outstanding {};
    std::optional<quint64> issued {};
    std::optional<quint64> redeemed {};

    static MintSums of(const QList<mint::KeysetBooks> &keysets);
};

} // namespace widgets
