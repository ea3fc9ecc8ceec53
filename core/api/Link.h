// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QList>
#include <QMetaType>

#include <optional>

/// What a window knows of cores on other machines and of the way to them. Values only.
namespace api {

/// What a token allows; each scope includes the ones before.
enum class Scope : quint8 {
    Read, ///< see values; no command but questions about history
    Operate, ///< machines, pools and the mint's issue
    Pay ///< the wallet, and the settings, which say where money goes
};
/// "read", "operate", "pay".
QString scopeName(Scope scope);
std::optional<Scope> scopeFromName(QStringView name);

/// Where a core is reached, as its user types it.
struct CoreAddress {
    static constexpr quint16 defaultPort = 8081;
    static constexpr qsizetype maxLength = 260;

    QString host {}; ///< a name or an address; IPv6 without brackets
    quint16 port = defaultPort;
    bool operator==(const CoreAddress &) const = default;

    /// "server", "server:8081", "192.168.1.20", "[fd00::20]:8081", "fd00::20". Errors: Malformed, OutOfRange (the
    /// port).
    static Result<CoreAddress> fromString(QStringView text);
    /// With the port; IPv6 in brackets.
    QString toString() const;
};

/// A core on another machine, and how it is known.
struct RemoteCore {
    QString host {};
    quint16 port = CoreAddress::defaultPort;
    QByteArray pin {}; ///< SHA-256 of its certificate; empty: only look what it is, and say nothing to it
    QString token {}; ///< a secret
    QString program {}; ///< what this window calls itself
};

/// A core that the user added to the window, without its token.
struct KnownCore {
    QString id {}; ///< given once, never changes
    QString name {}; ///< the user's
    CoreAddress address {};
    QByteArray pin {}; ///< SHA-256 of the certificate that the user confirmed
    bool operator==(const KnownCore &) const = default;
};

enum class LinkStatus : quint8 {
    Connecting, ///< for the first time
    Connected,
    Gone, ///< it was there; it is tried again
    Unreachable, ///< it was never there; it is tried again
    Refused ///< it said no, or is not the one that is known: LinkState::code tells
};

/// What is known of the way to a remote core.
struct LinkState {
    LinkStatus status = LinkStatus::Connecting;
    UnixMs since {}; ///< of \c status
    /// BadKey: another certificate than the pinned one, \c seenPin. NotFound: nothing was pinned yet. Denied: the
    /// token. Unsupported: another version. Otherwise why it cannot be reached.
    std::optional<Errc> code {};
    QString reason {}; ///< English, empty while connected
    QByteArray seenPin {}; ///< SHA-256 of the certificate it showed last
    std::optional<UnixMs> lastHeard {}; ///< none: never
    std::optional<std::chrono::milliseconds> latency {}; ///< of the last ping
    Scope scope = Scope::Read; ///< while connected
    QString program {}; ///< of the core
    bool operator==(const LinkState &) const = default;
};

/// A known core and the way to it now.
struct CoreView {
    KnownCore core {};
    LinkState link {};
    bool operator==(const CoreView &) const = default;
};

} // namespace api
Q_DECLARE_METATYPE(api::LinkState)
Q_DECLARE_METATYPE(api::KnownCore)
Q_DECLARE_METATYPE(api::CoreView)
