// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Mining protocol: opening channels. sv2-spec 5.3.2 to 5.3.6
namespace sv2 {

/// Asks for a channel for one header-only device. sv2-spec 5.3.2
struct OpenStandardMiningChannel {
    static constexpr quint8 Type = 0x10;
    static constexpr const char *Name = "OpenStandardMiningChannel";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Str0_255 userIdentity {};
    float nominalHashRate = 0; ///< h/s; 0 while no device is attached
    bitcoin::Target maxTarget {}; ///< the easiest target the client takes
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("user_identity", m.userIdentity);
        f("nominal_hash_rate", m.nominalHashRate);
        f("max_target", m.maxTarget);
    }
    bool operator==(const OpenStandardMiningChannel &) const = default;
};

/// The channel is open; a future job and its SetNewPrevHash follow.
struct OpenStandardMiningChannelSuccess {
    static constexpr quint8 Type = 0x11;
    static constexpr const char *Name = "OpenStandardMiningChannel.Success";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    quint32 channelId = 0;
    bitcoin::Target target {};
    B0_32 extranoncePrefix {}; ///< the full extranonce of the channel
    quint32 groupChannelId = 0;
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("channel_id", m.channelId);
        f("target", m.target);
        f("extranonce_prefix", m.extranoncePrefix);
        f("group_channel_id", m.groupChannelId);
    }
    bool operator==(const OpenStandardMiningChannelSuccess &) const = default;
};

/// Refuses a standard or an extended channel.
struct OpenMiningChannelError {
    static constexpr quint8 Type = 0x12;
    static constexpr const char *Name = "OpenMiningChannel.Error";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("error_code", m.errorCode);
    }
    bool operator==(const OpenMiningChannelError &) const = default;
};

/// Asks for a channel whose client builds coinbases. sv2-spec 5.3.4
struct OpenExtendedMiningChannel {
    static constexpr quint8 Type = 0x13;
    static constexpr const char *Name = "OpenExtendedMiningChannel";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Str0_255 userIdentity {};
    float nominalHashRate = 0; ///< h/s
    bitcoin::Target maxTarget {};
    quint16 minExtranonceSize = 0; ///< bytes the client must be able to roll
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("user_identity", m.userIdentity);
        f("nominal_hash_rate", m.nominalHashRate);
        f("max_target", m.maxTarget);
        f("min_extranonce_size", m.minExtranonceSize);
    }
    bool operator==(const OpenExtendedMiningChannel &) const = default;
};

/// Size and prefix stand in the other order than in the standard answer.
struct OpenExtendedMiningChannelSuccess {
    static constexpr quint8 Type = 0x14;
    static constexpr const char *Name = "OpenExtendedMiningChannel.Success";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    quint32 channelId = 0;
    bitcoin::Target target {};
    quint16 extranonceSize = 0; ///< rollable bytes behind the prefix
    B0_32 extranoncePrefix {};
    quint32 groupChannelId = 0;
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("channel_id", m.channelId);
        f("target", m.target);
        f("extranonce_size", m.extranonceSize);
        f("extranonce_prefix", m.extranoncePrefix);
        f("group_channel_id", m.groupChannelId);
    }
    bool operator==(const OpenExtendedMiningChannelSuccess &) const = default;
};

} // namespace sv2
