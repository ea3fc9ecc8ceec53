// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Messages every SV2 connection knows. sv2-spec 3.6
namespace sv2 {

/// The first message of every connection, client to server.
struct SetupConnection {
    static constexpr quint8 Type = 0x00;
    static constexpr const char *Name = "SetupConnection";
    static constexpr bool OnChannel = false;
    quint8 protocol = 0; ///< see Protocol
    quint16 minVersion = 2;
    quint16 maxVersion = 2;
    quint32 flags = 0; ///< see the flags in Protocol.h
    Str0_255 endpointHost {};
    quint16 endpointPort = 0;
    Str0_255 vendor {};
    Str0_255 hardwareVersion {};
    Str0_255 firmware {};
    Str0_255 deviceId {};
    static void fields(auto &m, auto &&f)
    {
        f("protocol", m.protocol);
        f("min_version", m.minVersion);
        f("max_version", m.maxVersion);
        f("flags", m.flags);
        f("endpoint_host", m.endpointHost);
        f("endpoint_port", m.endpointPort);
        f("vendor", m.vendor);
        f("hardware_version", m.hardwareVersion);
        f("firmware", m.firmware);
        f("device_id", m.deviceId);
    }
    bool operator==(const SetupConnection &) const = default;
};

/// The connection is set up.
struct SetupConnectionSuccess {
    static constexpr quint8 Type = 0x01;
    static constexpr const char *Name = "SetupConnection.Success";
    static constexpr bool OnChannel = false;
    quint16 usedVersion = 2;
    quint32 flags = 0; ///< what the server requires of the client
    static void fields(auto &m, auto &&f)
    {
        f("used_version", m.usedVersion);
        f("flags", m.flags);
    }
    bool operator==(const SetupConnectionSuccess &) const = default;
};

/// Refuses the connection; the server closes it.
struct SetupConnectionError {
    static constexpr quint8 Type = 0x02;
    static constexpr const char *Name = "SetupConnection.Error";
    static constexpr bool OnChannel = false;
    quint32 flags = 0; ///< the requested ones that are not supported
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("flags", m.flags);
        f("error_code", m.errorCode);
    }
    bool operator==(const SetupConnectionError &) const = default;
};

/// The other end of a channel changed: both ends forget extension state on it.
struct ChannelEndpointChanged {
    static constexpr quint8 Type = 0x03;
    static constexpr const char *Name = "ChannelEndpointChanged";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    static void fields(auto &m, auto &&f) { f("channel_id", m.channelId); }
    bool operator==(const ChannelEndpointChanged &) const = default;
};

/// The server asks the client to connect elsewhere.
struct Reconnect {
    static constexpr quint8 Type = 0x04;
    static constexpr const char *Name = "Reconnect";
    static constexpr bool OnChannel = false;
    Str0_255 newHost {}; ///< empty: the same host
    quint16 newPort = 0; ///< 0: the same port
    static void fields(auto &m, auto &&f)
    {
        f("new_host", m.newHost);
        f("new_port", m.newPort);
    }
    bool operator==(const Reconnect &) const = default;
};

using Common
    = MessageSet<SetupConnection, SetupConnectionSuccess, SetupConnectionError, ChannelEndpointChanged, Reconnect>;

} // namespace sv2
