// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Target.h"
#include "core/sv1/Message.h"

#include <QList>

#include <array>

namespace sv1 {

/// BIP310. Every named extension must be answered.
struct Configure {
    QList<QByteArray> extensions; ///< in the order of the request, each once
    std::optional<quint32> versionMask; ///< set when version-rolling is asked for; without a mask: all bits
    std::optional<double> minimumDifficulty; ///< of minimum-difficulty.value, > 0
    bool subscribesExtranonce = false;
};
struct Subscribe {
    QByteArray agent;
    QByteArray resumeId; ///< a mining.notify subscription id of an earlier session, or empty
};
struct Authorize {
    QByteArray user;
    QByteArray password; ///< empty when absent or null
};
struct Submit {
    QByteArray user;
    QByteArray jobId;
    QByteArray extranonce2;
    quint32 ntime = 0;
    quint32 nonce = 0;
    std::optional<quint32> versionBits; ///< the sixth parameter
};
struct SuggestDifficulty {
    double difficulty = 0; ///< > 0
};
struct SuggestTarget {
    bitcoin::Target target;
};
struct ExtranonceSubscribe { };
struct GetTransactions {
    QByteArray jobId;
};
struct Ping { };
/// mining.multi_version of S9-era firmware: overt AsicBoost before BIP310.
struct MultiVersion { };
/// "pong" in the shape of a request, which is how some firmware answers a ping. Wants no answer.
struct Pong { };
struct UnknownMethod {
    QByteArray name;
};
using ClientCall = std::variant<Configure, Subscribe, Authorize, Submit, SuggestDifficulty, SuggestTarget,
    ExtranonceSubscribe, GetTransactions, Ping, MultiVersion, Pong, UnknownMethod>;

/// Reads what a machine calls, with all the oddities seen in the field. Parameters that are no use give the short
/// constant error to answer with.
Result<ClientCall, ErrorTuple> parseClientCall(const QByteArray &method, const Value &params);

/// What mining.submit carries, wherever the texts stand; a parameter that is no text is empty.
struct SubmitParams {
    std::array<QByteArrayView, 6> texts; ///< user, job, extranonce2, ntime, nonce, version bits
    bool hasVersionBits = false; ///< the sixth is there and not null
};
Result<Submit, ErrorTuple> parseSubmit(const SubmitParams &params);

struct SetDifficulty {
    double difficulty = 0;
};
struct SetExtranonce {
    QByteArray extranonce1;
    quint8 extranonce2Size = 0;
};
struct SetVersionMask {
    quint32 mask = 0;
};
/// An empty host means: to the pool the machine is configured for.
struct Reconnect {
    QByteArray host;
    quint16 port = 0;
    int waitSeconds = 0;
};
struct ShowMessage {
    QByteArray text;
};
struct GetVersion { };

QByteArray setDifficultyLine(double difficulty);
QByteArray setExtranonceLine(const SetExtranonce &change);
QByteArray setVersionMaskLine(quint32 mask);
QByteArray reconnectLine(const Reconnect &reconnect);
/// At most 256 characters are kept: firmware cuts there.
QByteArray showMessageLine(QByteArrayView text);
QByteArray getVersionLine(const Id &id);

/// Reads up to eight hex digits, with or without "0x" and padding, as masks and bits are sent.
std::optional<quint32> parseHex32(QByteArrayView text);
/// Eight digits, big-endian.
QByteArray hex32(quint32 value);

/// The header version of a share, BIP310: (job & ~mask) | bits. Empty when bits reach outside the mask.
std::optional<quint32> rolledVersion(quint32 jobVersion, quint32 mask, quint32 bits);

} // namespace sv1
