// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "core/api/State.h"
#include "core/lan/Request.h"
#include "core/stats/MachineOrder.h"
#include "core/wallet/Orders.h"

namespace api {

/// Both sides speak exactly this. A change of any message or value is a new number; the places of version, code and
/// text in Hello, Welcome and Refusal never change, so that every version can say why it refuses another.
inline constexpr quint32 protocolVersion = 2;

// From the window

/// The first message; nothing else is taken before it.
struct Hello {
    quint32 version = protocolVersion;
    QString program {}; ///< "hashstead 0.1.0"
    QString token {};
    bool operator==(const Hello &) const = default;
};
struct Ping {
    quint64 number = 0;
    bool operator==(const Ping &) const = default;
};
/// A State was read: the next one may come.
struct Seen {
    quint64 serial = 0;
    bool operator==(const Seen &) const = default;
};

/// The mint issues, or does not.
struct IssuingCommand {
    bool isIssuing = true;
    QString why {};
};
struct SettingsCommand {
    QVariantMap changes {};
};
/// The wallet's orders that a remote window may give: none that reads or writes files over there, or is about the seed.
using WalletOrder = std::variant<wallet::SendOrder, wallet::PreviewOrder, wallet::ReceiveOrder, wallet::SentOrder,
    wallet::ReclaimOrder, wallet::AddMintOrder, wallet::RemoveMintOrder, wallet::TrustMintOrder, wallet::SweepOrder,
    wallet::ConsolidateOrder, wallet::RestoreOrder, wallet::StopRestoreOrder, wallet::QuoteOrder,
    wallet::AwaitQuoteOrder, wallet::LockKeyOrder, wallet::HistoryOrder, wallet::ResumeOrder>;
/// None for an order that is not among them.
std::optional<WalletOrder> walletOrder(const wallet::Order &order);
wallet::Order toOrder(const WalletOrder &order);

/// The id of a MachineRequest or a lan::Request is the core's own affair: the command's id stands for it.
using CommandBody = std::variant<stats::SeriesRequest, IssuingCommand, SettingsCommand, WalletOrder,
    stats::MachineRequest, lan::Request>;
/// The least scope that may give it.
Scope scopeOf(const CommandBody &body);
struct Command {
    quint64 id = 0; ///< the window's; its answer carries it
    CommandBody body {};
};
using ToCore = std::variant<Hello, Ping, Seen, Command>;

// From the core

struct Welcome {
    quint32 version = protocolVersion;
    QString program {};
    Scope scope = Scope::Read;
    bool operator==(const Welcome &) const = default;
};
enum class RefusalCode : quint8 { Version, Token, Revoked, Protocol, Busy };
/// The last message before the connection ends.
struct Refusal {
    quint32 version = protocolVersion; ///< what this core speaks
    RefusalCode code = RefusalCode::Protocol;
    QString text {}; ///< English
    bool operator==(const Refusal &) const = default;
};
struct Pong {
    quint64 number = 0;
    bool operator==(const Pong &) const = default;
};
/// A whole state, parts that did not change left out. The first one on a connection holds all.
struct StateMessage {
    quint64 serial = 0;
    QList<PartUpdate> parts {};
    bool operator==(const StateMessage &) const = default;
};
using AnswerValue = std::variant<std::monostate, stats::Series, wallet::Value, QMap<QString, QString>,
    stats::MachineAnswer, lan::Answer>;
/// A command's end. The map is what is wrong with a SettingsCommand, by key. A MachineAnswer and a lan::Answer carry
/// their own errors.
struct Answer {
    quint64 id = 0;
    std::optional<Error> error {};
    AnswerValue value {};
};
/// How far a command's work is.
struct Progress {
    quint64 id = 0;
    wallet::RestoreProgress restore {};
};
using ToWindow = std::variant<Welcome, Refusal, Pong, StateMessage, Answer, Progress>;

inline constexpr qsizetype maxToCore = 256 * 1024; ///< bytes of one message
inline constexpr qsizetype maxToWindow = 16 * 1024 * 1024;

QByteArray encode(const ToCore &message);
QByteArray encode(const ToWindow &message);
/// Errors: Unsupported (a Hello of another version), Limit (too long), Truncated, Malformed, OutOfRange, TrailingBytes.
Result<ToCore> decodeToCore(QByteArrayView bytes);
/// Errors: the same; a Refusal of any version is read.
Result<ToWindow> decodeToWindow(QByteArrayView bytes);

} // namespace api
Q_DECLARE_METATYPE(api::Command)
Q_DECLARE_METATYPE(api::Answer)
Q_DECLARE_METATYPE(api::Progress)
