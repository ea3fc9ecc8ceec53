// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace lan {

enum class PoolProtocol : quint8 { Sv1, Sv2 };
enum class PoolTls : quint8 { None, System, OwnCertificate }; ///< as ESP-Miner's stratumTLS

/// A pool as a device is told of it. Compared whole; isSamePool() leaves the password out.
struct PoolEntry {
    PoolProtocol protocol = PoolProtocol::Sv1;
    QString host {}; ///< bare: no scheme, no port
    quint16 port = 0;
    PoolTls tls = PoolTls::None;
    QString user {};
    std::optional<QString> password {}; ///< empty: not known, most firmwares mask it. Never logged, in no snapshot
    QString authorityKey {}; ///< SV2, base58check; empty: the device does not check

    /// "stratum+tcp://host:port", "stratum+ssl://…", "stratum2+tcp://host:port/key".
    QString url() const;
    /// Reads url()'s forms, a bare "host:port" too (SV1). Errors: Malformed, OutOfRange (the port).
    static Result<PoolEntry> fromUrl(QStringView url);
    /// The same place, protocol and user.
    bool isSamePool(const PoolEntry &other) const;
    bool operator==(const PoolEntry &) const = default;
};

/// A pool of a device's list as it stands there.
struct PoolRow {
    PoolEntry pool {};
    int slot = 0; ///< the device's own number
    bool isActive = false; ///< mined on now
    bool isUsed = true; ///< false: kept in the device, not in the order it fails over by
    QString status {}; ///< the device's word: "Alive", "Dead"
    std::optional<quint64> accepted {};
    std::optional<quint64> rejected {};
    std::optional<double> difficulty {};
    bool operator==(const PoolRow &) const = default;
};

} // namespace lan
