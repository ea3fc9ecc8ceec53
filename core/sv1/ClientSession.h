// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/LineParser.h"
#include "core/sv1/Methods.h"
#include "core/sv1/Notify.h"

#include <QHash>

namespace sv1 {

/// How a client speaks and how strictly it judges the server. The defaults are a tolerant modern client.
struct ClientRules {
    enum class Opening : quint8 { ConfigureFirst, SubscribeFirst };
    Opening opening = Opening::ConfigureFirst;
    bool pipelines = true; ///< sends its whole opening at once instead of waiting for each reply
    quint32 versionMask = 0x1fffe000; ///< asked for; 0 sends no mining.configure
    bool needsVersionMask = false; ///< a configure reply without a mask ends the session
    bool subscribesExtranonce = false;
    bool needsSubscribeReplyFirst = false; ///< any line before the subscribe reply ends the session
    bool needsConfigureReplyNext = false; ///< any line between configure and its reply ends the session
    bool readsIntegerDifficulty = false; ///< cuts difficulties to integers; 0 ends the session
    bool needsDifficultyBeforeNotify = false;
    bool allowsOneDifficultyPerNotify = false; ///< two in a row end the session
    bool sendsXorVersionBits = false; ///< submits rolled ^ job version instead of the rolled bits
    bool needsClearVersionBits = false; ///< a job version with bits of the mask set ends the session
    int maxBranches = 32;
    int maxCoinbaseSize = 0; ///< bytes with extranonce, 0: any
    int maxJobIdSize = 0; ///< characters, 0: any
    bool needsFreshJobIds = false; ///< a job id of the last 16 that repeats ends the session: firmware drops such jobs
    bool needsNumericIds = false; ///< set-up replies are told apart by their integer ids alone
};

struct ClientConfig {
    QByteArray agent;
    QByteArray user;
    QByteArray password;
    std::optional<double> suggestedDifficulty;
    QByteArray resumeId;
    ClientRules rules;
};

struct Subscribed {
    SetExtranonce extranonce;
    QByteArray sessionId; ///< to resume by
};
struct Authorized { };
struct JobReceived {
    NotifyFields job;
    double difficulty = 0; ///< in force for this job
    quint32 versionMask = 0;
};
struct SubmitAnswered {
    quint64 share = 0; ///< what submit() returned
    std::optional<ErrorTuple> error; ///< empty: accepted
};
/// The session is over. \c isViolation: the server broke a rule of ClientRules or of the protocol.
struct ClientFailed {
    QString reason;
    bool isViolation = false;
};
using ClientEvent = std::variant<Subscribed, Authorized, JobReceived, SetExtranonce, SetVersionMask, SetDifficulty,
    Reconnect, ShowMessage, SubmitAnswered, ClientFailed>;

struct ClientEffects {
    QByteArray toSend;
    std::vector<ClientEvent> events;
};

/// The client side of SV1 as a pure state machine. No socket, no clock.
class ClientSession {
public:
    explicit ClientSession(ClientConfig config);

    /// The opening lines, once connected.
    QByteArray start();
    ClientEffects receiveLine(LineParser &parser, QByteArrayView line);

    struct Submission {
        quint64 share = 0;
        QByteArray line;
    };
    /// \a version is the header's; the sixth parameter is made from it when rolling was granted for \a job.
    Submission submit(
        const JobReceived &job, QByteArrayView extranonce2, quint32 ntime, quint32 nonce, quint32 version);
    QByteArray suggestDifficulty(double difficulty);

    bool isReady() const { return m_isSubscribed && m_isAuthorized; }
    const SetExtranonce &extranonce() const { return m_extranonce; }
    double difficulty() const { return m_difficulty; }
    quint32 versionMask() const { return m_versionMask; }
    qsizetype pendingShares() const { return m_pending.size(); }

private:
    enum class Asked : quint8 { Configure, Subscribe, Authorize, Suggest, Extranonce, Submit };

    QByteArray ask(Asked what);
    void askNext(ClientEffects &out);
    void handle(const Response &response, ClientEffects &out);
    void handleCall(const Id &id, const QByteArray &method, const Value &params, ClientEffects &out);
    void handleConfigured(const Response &response, ClientEffects &out);
    void handleSubscribed(const Response &response, ClientEffects &out);
    void handleNotify(const Value &params, ClientEffects &out);
    void handleDifficulty(const Value &params, ClientEffects &out);
    void violate(const QString &what, ClientEffects &out);

    ClientConfig m_config;
    std::vector<Asked> m_opening; ///< still to be asked, in order
    QHash<qint64, Asked> m_pending; ///< many while a server is slow: not to be walked over for each line
    bool m_awaitsConfigure = false; ///< one of m_pending is Configure
    qint64 m_nextId = 1;
    SetExtranonce m_extranonce;
    double m_difficulty = 1;
    int m_difficultiesSinceNotify = 0;
    quint32 m_versionMask = 0;
    quint64 m_lines = 0;
    bool m_isSubscribed = false;
    bool m_isAuthorized = false;
    QList<QByteArray> m_jobIds; ///< since the last clean job
    bool m_hasDifficulty = false;
    bool m_hasFailed = false;
};

} // namespace sv1
