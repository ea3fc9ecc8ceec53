// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Common.h"
#include "core/sv2/Frame.h"
#include "core/sv2/Negotiation.h"
#include "core/sv2/Protocol.h"

namespace sv2 {

/// The server's side of a connection's beginning: SetupConnection, then extension negotiation. Pure: frames in, frames
/// and facts out. Hand it every frame until isOpen(), and from then on the frames that concerns() names.
class SetupServer {
public:
    struct Config {
        Protocol protocol = Protocol::Mining;
        quint32 supportedFlags = 0; ///< a client asking for any other is refused and told which
        quint32 requiredFlags = 0; ///< a client without them is refused with \c missingFlagsCode
        QLatin1String missingFlagsCode = errorCode::missingDeclareTxDataFlag;
        quint32 successFlags = 0; ///< what this server requires, sent with Success
        QList<quint16> supportedExtensions {};
        QList<quint16> requiredExtensions {}; ///< among the supported ones
    };
    /// What one frame led to.
    struct Step {
        QList<Frame> send {}; ///< in this order, before anything else
        std::optional<SetupConnection> opened {}; ///< the client is accepted
        std::optional<QList<quint16>> negotiated {}; ///< the extensions in force from now on
        std::optional<Error> failed {}; ///< close the connection after sending
    };

    explicit SetupServer(Config config);

    Step handle(const Frame &frame);
    bool isOpen() const { return m_isOpen; }
    /// False while the server requires extensions that the client has not yet agreed to: nothing else may be served.
    bool isReady() const;
    const QList<quint16> &extensions() const { return m_extensions; }
    /// True for frames of setup and negotiation.
    static bool concerns(const Frame &frame);

private:
    Step setUp(const Frame &frame);
    Step negotiate(const Frame &frame);
    Step refuse(quint32 flags, QLatin1String code, const QString &why) const;

    Config m_config;
    QList<quint16> m_extensions;
    bool m_isOpen = false;
};

} // namespace sv2
