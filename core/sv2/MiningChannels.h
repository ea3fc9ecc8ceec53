// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Mining protocol: changing and closing channels. sv2-spec 5.3
namespace sv2 {

/// The client tells a new hashrate, or the easiest target it takes from now on.
struct UpdateChannel {
    static constexpr quint8 Type = 0x16;
    static constexpr const char *Name = "UpdateChannel";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    float nominalHashRate = 0;
    bitcoin::Target maximumTarget {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("nominal_hash_rate", m.nominalHashRate);
        f("maximum_target", m.maximumTarget);
    }
    bool operator==(const UpdateChannel &) const = default;
};

/// Refuses an update.
struct UpdateChannelError {
    static constexpr quint8 Type = 0x17;
    static constexpr const char *Name = "UpdateChannel.Error";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("error_code", m.errorCode);
    }
    bool operator==(const UpdateChannelError &) const = default;
};

/// Either end closes a channel; the server may name a group.
struct CloseChannel {
    static constexpr quint8 Type = 0x18;
    static constexpr const char *Name = "CloseChannel";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    Str0_255 reasonCode {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("reason_code", m.reasonCode);
    }
    bool operator==(const CloseChannel &) const = default;
};

/// For jobs sent from now on; never names a group.
struct SetExtranoncePrefix {
    static constexpr quint8 Type = 0x19;
    static constexpr const char *Name = "SetExtranoncePrefix";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    B0_32 extranoncePrefix {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("extranonce_prefix", m.extranoncePrefix);
    }
    bool operator==(const SetExtranoncePrefix &) const = default;
};

/// For jobs sent from now on and for future jobs already sent; never for the active job.
struct SetTarget {
    static constexpr quint8 Type = 0x21;
    static constexpr const char *Name = "SetTarget";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    bitcoin::Target maximumTarget {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("maximum_target", m.maximumTarget);
    }
    bool operator==(const SetTarget &) const = default;
};

/// Puts channels into a group: a job or change on the group id reaches them all.
struct SetGroupChannel {
    static constexpr quint8 Type = 0x25;
    static constexpr const char *Name = "SetGroupChannel";
    static constexpr bool OnChannel = false;
    quint32 groupChannelId = 0;
    Seq0_64K<quint32> channelIds {};
    static void fields(auto &m, auto &&f)
    {
        f("group_channel_id", m.groupChannelId);
        f("channel_ids", m.channelIds);
    }
    bool operator==(const SetGroupChannel &) const = default;
};

} // namespace sv2
