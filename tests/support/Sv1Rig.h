// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/ClientSession.h"
#include "tests/support/GrindHeader.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace support {

/// A strict SV1 machine on a socket, that mines when it is told to.
class Sv1Rig : public QObject {
public:
    static sv1::ClientConfig config(const QByteArray &user = "addr.rig", const QByteArray &agent = "test/1.0")
    {
        sv1::ClientConfig out;
        out.agent = agent;
        out.user = user;
        out.password = "x";
        return out;
    }

    explicit Sv1Rig(quint16 port, const sv1::ClientConfig &config = Sv1Rig::config(), bool authorizes = true)
        : session(config)
        , socket(new QTcpSocket(this))
    {
        connect(socket, &QTcpSocket::connected, this, [this, authorizes] {
            const QByteArray opening = session.start();
            for (const QByteArray &line : opening.split('\n')) {
                if (!line.isEmpty() && (authorizes || !line.contains("mining.authorize")))
                    call(line);
            }
        });
        connect(socket, &QTcpSocket::readyRead, this, &Sv1Rig::read);
        socket->connectToHost(QHostAddress::LocalHost, port);
    }

    sv1::ClientSession session;
    QTcpSocket *socket;
    std::vector<sv1::ClientEvent> events;
    QList<QByteArray> lines; ///< as they came
    std::optional<sv1::JobReceived> job;
    int jobs = 0;
    int answers = 0;
    QByteArray answer; ///< to the last share: "ok" or the error's words
    QString failure;
    QByteArray sessionId;
    bool mustReconnect = false;
    qsizetype linesWith(const QByteArray &text) const
    {
        return std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.contains(text); });
    }
    bool isOpen() const { return socket->state() == QAbstractSocket::ConnectedState; }

    QByteArray extranonce2(quint8 first) const
    {
        return QByteArray(1, char(first)) + QByteArray(session.extranonce().extranonce2Size - 1, '\0');
    }
    bitcoin::BlockHeader header(const sv1::JobReceived &on, const QByteArray &extranonce2) const
    {
        const auto coinbase = on.job.coinbase1 + session.extranonce().extranonce1 + extranonce2 + on.job.coinbase2;
        return { on.job.version, on.job.prevHash, rootOf(coinbase, on.job.merkleBranch), on.job.ntime, on.job.nbits,
            0 };
    }
    static Wanted good(const sv1::JobReceived &on) { return { bitcoin::Target::fromDifficulty(on.difficulty) }; }
    static Wanted miss(const sv1::JobReceived &on)
    {
        return { bitcoin::Target::max(), bitcoin::Target::fromDifficulty(on.difficulty) };
    }

    void submit(const sv1::JobReceived &on, const QByteArray &extranonce2, const bitcoin::BlockHeader &header)
    {
        socket->write(session.submit(on, extranonce2, header.time, header.nonce, header.version).line);
    }
    /// A good share on the newest job; \a first tells it from others.
    void mine(quint8 first = 1)
    {
        submit(*job, extranonce2(first), grindHeader(header(*job, extranonce2(first)), good(*job)));
    }
    void call(const QByteArray &line) { socket->write(line + '\n'); }

private:
    void read()
    {
        m_buffer += socket->readAll();
        for (auto end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 1);
            lines.append(line);
            auto effects = session.receiveLine(m_parser, line);
            socket->write(effects.toSend);
            for (auto &event : effects.events)
                take(std::move(event));
        }
    }
    void take(sv1::ClientEvent event)
    {
        if (const auto *received = std::get_if<sv1::JobReceived>(&event)) {
            job = *received;
            ++jobs;
        } else if (const auto *answered = std::get_if<sv1::SubmitAnswered>(&event)) {
            answer = answered->error ? answered->error->message : QByteArray("ok");
            ++answers;
        } else if (const auto *failed = std::get_if<sv1::ClientFailed>(&event)) {
            failure = failed->reason;
        } else if (const auto *subscribed = std::get_if<sv1::Subscribed>(&event)) {
            sessionId = subscribed->sessionId;
        } else if (std::holds_alternative<sv1::Reconnect>(event)) {
            mustReconnect = true;
        }
        events.push_back(std::move(event));
    }

    sv1::LineParser m_parser { sv1::maxPoolLine };
    QByteArray m_buffer;
};

} // namespace support
