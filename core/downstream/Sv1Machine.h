// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/Machine.h"
#include "core/net/LineBuffer.h"
#include "core/sv1/LineParser.h"
#include "core/sv1/ServerSession.h"

namespace downstream {

/// A Stratum V1 machine: lines in, lines out, one channel.
class Sv1Machine final : public Machine {
    Q_OBJECT
public:
    Sv1Machine(work::ConnectionId id, Floor &floor, std::unique_ptr<net::Connection> connection);

    /// Bytes that were read before this object was made.
    void feed(QByteArrayView bytes);

    const net::Connection &connection() const override { return *m_connection; }
    void granted(const work::ChannelGrant &grant) override;
    void refused(const work::ChannelRefusal &refusal) override;
    void ended(ChannelSlot &slot, const work::ChannelEnd &end) override;
    void prefetch() const override;
    void tellJob(work::JobPtr job, ChannelSlot *only) override;
    void tick(work::Instant now) override;
    void addTo(work::FloorSnapshot &snapshot, SteadyTime now) const override;
    void dismiss() override;
    void close(const Error &reason) override { m_connection->close(reason); }
    void release() override;

private:
    /// What the machine asked for before it had a channel.
    struct Wishes {
        std::optional<double> difficulty;
        std::optional<double> floor;
    };
    /// What speaks for a start difficulty, weakest first.
    enum class Source : quint8 { Firmware, Password, Machine, Measured };
    void apply(const sv1::ServerEffects &effects);
    void handle(const sv1::ChannelWanted &wanted);
    void handle(const sv1::AuthorizeAsked &asked);
    void handle(const sv1::ShareSubmitted &submitted);
    void handle(const sv1::DifficultySuggested &suggested);
    void handle(const sv1::MinimumDifficultySet &minimum);
    void handle(const sv1::Configured &configured);
    void handle(const sv1::ExtranonceSubscribed &) { }
    void handle(const sv1::VersionReported &reported) { m_version = QString::fromUtf8(reported.version); }
    void handle(const sv1::SessionClosed &closed);
    void requestChannel();
    void takeSlot(ChannelSlot &slot);
    void identify();
    void applyWishes();
    void setFloor(double difficulty);
    void suggest(double difficulty, Source source);
    /// What the channel was told, on the wire.
    void announce(const work::ToldJob &told);
    /// Tells once when a job's coinbase is larger than this firmware holds. It gets the job all the same.
    void warnOfCoinbase();
    work::Verdict judge(const sv1::Submit &submit, work::Instant now, work::Share &share);
    void answer(const sv1::Id &id, work::RejectReason reason);

    std::unique_ptr<net::Connection> m_connection;
    net::LineBuffer m_lines;
    sv1::ServerSession m_session;
    ChannelSlot *m_slot = nullptr;
    std::optional<QByteArray> m_wanted; ///< a channel is to be opened once the received lines are read; the resume id
    Wishes m_wishes;
    Source m_suggestedBy = Source::Firmware;
    QString m_version;
    bool m_hasSpoken = false; ///< its first byte was looked at
    bool m_hasAsked = false; ///< it subscribed, though its channel may not be open yet
};

} // namespace downstream
