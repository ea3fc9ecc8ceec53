// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/Identity.h"
#include "core/sv1/LineParser.h"
#include "core/sv1/Methods.h"

namespace sv1 {

/// What one received line means for the server.
/// The machine subscribed: open a channel for it, then call grant() or refuse(). The user may be unknown (machines
/// wait for the subscribe reply before they authorize) or known by the time the channel is opened: ask identity().
struct ChannelWanted {
    QByteArray agent;
    QByteArray resumeId;
};
/// Answer with ServerSession::answerAuthorize(), in the same turn.
struct AuthorizeAsked {
    Id id;
    QByteArray user; ///< as sent
    QByteArray password;
};
/// Answer with ServerSession::answerSubmit(). It may come from a machine that nobody authorized: a block is a block.
struct ShareSubmitted {
    Id id;
    Submit share;
};
struct DifficultySuggested {
    double difficulty = 0;
};
/// BIP310 minimum-difficulty: a floor the machine asks for.
struct MinimumDifficultySet {
    double difficulty = 0;
};
struct Configured {
    quint32 versionMask = 0; ///< granted; 0: no rolling
};
struct ExtranonceSubscribed { };
struct VersionReported {
    QByteArray version;
};
/// The session cannot go on: send what stands in toSend, then close.
struct SessionClosed {
    QString reason; ///< for the log
};
using ServerEvent = std::variant<ChannelWanted, AuthorizeAsked, ShareSubmitted, DifficultySuggested,
    MinimumDifficultySet, Configured, ExtranonceSubscribed, VersionReported, SessionClosed>;

struct ServerEffects {
    QByteArray toSend; ///< whole lines, in the order firmware needs
    std::vector<ServerEvent> events;
};

struct ServerSessionConfig {
    QByteArray sessionId; ///< 16 hex digits, random: what the machine may resume by
    quint32 versionMask = 0x1fffe000; ///< bits this server lets machines roll
    int maxMalformedLines = 8; ///< more end the session, and the first one does when it is a browser's; firmware
                               ///< (Braiins OS) sends lines that are no JSON, too
    qsizetype maxHeldBytes = 16 * 1024; ///< replies waiting for a channel
};

/// A job to tell the machine.
struct JobNotice {
    QByteArray line; ///< of notifyLine(), shared between connections
    double difficulty = 1; ///< wanted; told as advertisedDifficulty() of it
    quint32 versionMask = 0; ///< bits the job lets machines roll
};

/// One machine's SV1 connection as a pure state machine: lines in, lines and events out. Knows the orders that
/// firmwares insist on: replies in the order of requests, nothing before the subscribe reply but other replies,
/// set_difficulty before notify and at most one per notify. No socket, no clock.
class ServerSession {
public:
    explicit ServerSession(ServerSessionConfig config);

    ServerEffects receiveLine(LineParser &parser, QByteArrayView line);

    /// The channel is open: the held replies go out, then the first job, if there is one already.
    /// \a sessionId replaces the configured one when an earlier session was resumed; else empty.
    ServerEffects grant(const SetExtranonce &extranonce, const QByteArray &sessionId = {});
    /// There is no channel for this machine: answers the subscribe with \a error and closes.
    ServerEffects refuse(const ErrorTuple &error);
    /// The reply, empty while it has to wait behind a held one (then it goes out with grant()).
    QByteArray answerAuthorize(const AuthorizeAsked &asked, bool isAllowed);
    QByteArray answerSubmit(const Id &id, const std::optional<ErrorTuple> &error = std::nullopt);

    /// The lines for a job: mask, difficulty and extranonce when they changed, then the notify. Empty while the machine
    /// is not subscribed (the newest job is kept and goes out with grant()).
    QByteArray announceJob(const JobNotice &job);
    /// A new extranonce, told with the next job. False when the machine does not take it: send reconnectLine() and
    /// close.
    bool changeExtranonce(const SetExtranonce &extranonce);
    /// Asks for the firmware's version once, for agents that answer. Empty otherwise.
    QByteArray askVersion();

    bool isSubscribed() const { return m_state == State::Subscribed; }
    bool isAuthorized() const { return m_isAuthorized; }
    bool takesExtranonce() const { return m_takesExtranonce; }
    /// Of the first authorized user; empty before.
    const Identity &identity() const { return m_identity; }
    const QByteArray &agent() const { return m_agent; }
    const AgentTraits &traits() const { return m_traits; }
    const QByteArray &sessionId() const { return m_config.sessionId; }
    const SetExtranonce &extranonce() const { return m_extranonce; }
    /// Bits the machine may roll on the job told last: negotiated and allowed by the job.
    quint32 versionMask() const { return m_toldMask; }
    bool hasNegotiatedRolling() const { return m_negotiatedMask != 0; }
    /// Bits granted to the machine, whatever the job at work allows; 0: it must not roll.
    quint32 negotiatedMask() const { return m_negotiatedMask; }
    /// What was told last, 0 before.
    double difficulty() const { return m_toldDifficulty; }

private:
    enum class State : quint8 { Fresh, AwaitingChannel, Subscribed, Closed };

    void handleCall(const Id &id, ClientCall &&call, ServerEffects &out);
    void handle(const Id &id, const Configure &call, ServerEffects &out);
    void handle(const Id &id, const Subscribe &call, ServerEffects &out);
    void handle(const Id &id, const Authorize &call, ServerEffects &out);
    void handle(const Id &id, Submit &&call, ServerEffects &out);
    void handleMalformed(QByteArrayView line, const QString &why, ServerEffects &out);
    void close(const QString &reason, ServerEffects &out);
    void reply(const QByteArray &line, ServerEffects &out);
    QByteArray maskLine();
    QByteArray subscribeReply(const Id &id) const;
    QByteArray jobLines(const JobNotice &job);

    ServerSessionConfig m_config;
    State m_state = State::Fresh;
    std::vector<std::variant<Id, QByteArray>> m_held; ///< subscribes to answer, and the replies behind them
    qsizetype m_heldBytes = 0;
    QByteArray m_agent;
    AgentTraits m_traits;
    Identity m_identity;
    SetExtranonce m_extranonce;
    std::optional<JobNotice> m_waitingJob;
    quint32 m_negotiatedMask = 0;
    quint32 m_jobMask = 0xffffffff; ///< of the job told last
    quint32 m_toldMask = 0;
    double m_toldDifficulty = 0;
    int m_malformedLines = 0;
    bool m_isAuthorized = false;
    bool m_takesExtranonce = false;
    bool m_hasExtranonceChange = false;
    bool m_hasAskedVersion = false;
};

} // namespace sv1
