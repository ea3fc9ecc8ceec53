// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/BlockHeader.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <nlohmann/json.hpp>
#include <optional>

/// A Bitcoin node's RPC server on loopback, strict about HTTP, login and arguments, with faults that a test scripts.
/// Unscripted blocks are judged by bitcoin::checkBlock() and extend the chain. Mines on regtest's easiest target.
class FakeBitcoind {
public:
    using Json = nlohmann::json;
    enum class Fault : quint8 { Drop, Hang, Http500, HalfBody, Garbage, NotJsonRpc };
    /// What one call is answered with: a result, an RPC error, or a fault of the connection.
    struct Answer {
        Json result;
        Json error;
        std::optional<Fault> fault;
        static Answer of(Json result) { return { std::move(result), {}, {} }; }
        static Answer failure(int code, const char *message)
        {
            return { {}, { { "code", code }, { "message", message } }, {} };
        }
        /// An "error" that is not what JSON-RPC says it is, as proxies make them.
        static Answer oddError(Json error) { return { {}, std::move(error), {} }; }
        static Answer broken(Fault fault) { return { {}, {}, fault }; }
    };

    QByteArray login = "user:secret-pass"; ///< what Authorization must carry
    QString chain = QStringLiteral("regtest");
    bool isInitialDownload = false;
    int headersAhead = 0;
    int peers = 8;
    Json extraRules = Json::array(); ///< added to the template's rules
    QHash<QString, QList<Answer>> script; ///< per method, used up one by one
    QHash<QString, Answer> always; ///< per method, after the script is used up

    quint32 height = 0; ///< of the tip
    bitcoin::Hash256 tip
        = bitcoin::Hash256::fromDisplay(u"0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206").value();
    QHash<QString, int> confirmations; ///< of blocks getblockheader knows, by display hash
    QStringList calls; ///< methods, in order of arrival
    struct Arrival {
        QString method;
        bool isLongpoll = false;
        int connection = 0; ///< counted up, one for each that was accepted
    };
    QList<Arrival> arrivals; ///< the same calls, with where they came in
    QList<QByteArray> submitted; ///< raw blocks as they came, whatever was answered
    int refusedLogins = 0;
    int heldLongpolls() const { return int(m_held.size()); }

    FakeBitcoind()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                m_sockets.append(socket);
                m_connections.insert(socket, ++m_lastConnection);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        start();
    }
    ~FakeBitcoind() { stop(); }
    Q_DISABLE_COPY_MOVE(FakeBitcoind)

    quint16 port() const { return m_port; }
    bool start() { return m_server.listen(QHostAddress::LocalHost, m_port) && (m_port = m_server.serverPort()) != 0; }
    /// As a killed process: the port is closed and every connection breaks.
    void stop()
    {
        m_server.close();
        m_held.clear();
        const auto sockets = std::exchange(m_sockets, {});
        for (const auto &socket : sockets) {
            if (socket)
                socket->abort();
        }
    }
    /// A block of somebody else's arrives.
    void newTip()
    {
        extend(bitcoin::Hash256 { m_next++ == 0 ? Bytes32 { 1 } : Bytes32 { quint8(m_next), quint8(height), 7 } });
    }
    int count(const char *method) const { return int(calls.count(QString::fromLatin1(method))); }

private:
    struct Held {
        QPointer<QTcpSocket> socket;
        Json id;
    };

    void extend(const bitcoin::Hash256 &hash)
    {
        tip = hash;
        ++height;
        for (auto &depth : confirmations)
            ++depth;
        const auto held = std::exchange(m_held, {});
        for (const auto &h : held) {
            if (h.socket)
                reply(h.socket, 200, { { "result", blockTemplate() }, { "error", nullptr }, { "id", h.id } });
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        for (;;) {
            const auto end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            qsizetype length = 0;
            QByteArray authorization;
            const auto lines = buffer.first(end).split('\n');
            for (const auto &line : lines) {
                if (line.toLower().startsWith("content-length:"))
                    length = line.mid(15).trimmed().toLongLong();
                if (line.toLower().startsWith("authorization:"))
                    authorization = line.mid(14).trimmed();
            }
            if (buffer.size() < end + 4 + length)
                return;
            const QByteArray body = buffer.mid(end + 4, length);
            const bool isPost = buffer.startsWith("POST / HTTP/1.1\r\n");
            buffer.remove(0, end + 4 + length);
            handle(socket, isPost, authorization, body);
        }
    }

    void handle(QTcpSocket *socket, bool isPost, const QByteArray &authorization, const QByteArray &body)
    {
        if (authorization != "Basic " + login.toBase64()) {
            ++refusedLogins;
            write(socket, 401, {});
            return;
        }
        const Json request = Json::parse(body.toStdString(), nullptr, false);
        if (!isPost || !request.is_object() || !request.contains("id") || !request["method"].is_string()
            || !request["params"].is_array()) {
            write(socket, 400, "bad request");
            return;
        }
        const auto method = QString::fromStdString(request["method"].get<std::string>());
        calls.append(method);
        const Json &first = request["params"].empty() ? Json() : request["params"][0];
        arrivals.append({ method, first.is_object() && first.contains("longpollid"), m_connections.value(socket) });
        if (method == u"submitblock")
            submitted.append(QByteArray::fromHex(QByteArray::fromStdString(request["params"][0].get<std::string>())));
        std::optional<Answer> answer;
        if (auto &queue = script[method]; !queue.isEmpty())
            answer = queue.takeFirst();
        else if (always.contains(method))
            answer = always[method];
        else
            answer = respond(socket, method, request["params"], request["id"]);
        if (answer)
            send(socket, *answer, request["id"]);
    }

    void send(QTcpSocket *socket, const Answer &answer, const Json &id)
    {
        if (!answer.fault) {
            const bool isUnknown = answer.error.is_object() && answer.error.value("code", Json()) == -32601;
            const int status = answer.error.is_null() ? 200 : isUnknown ? 404 : 500; // as bitcoind
            reply(socket, status, { { "result", answer.result }, { "error", answer.error }, { "id", id } });
            return;
        }
        switch (*answer.fault) {
        case Fault::Drop:
            socket->abort();
            return;
        case Fault::Hang:
            return;
        case Fault::Http500:
            write(socket, 500, "Internal Server Error");
            return;
        case Fault::HalfBody:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"result\":null,\"error\":null");
            socket->disconnectFromHost();
            return;
        case Fault::Garbage:
            write(socket, 200, "<html>a router's login page</html>");
            return;
        case Fault::NotJsonRpc:
            write(socket, 200, "{\"success\":true}");
            return;
        }
    }

    std::optional<Answer> respond(QTcpSocket *socket, const QString &method, const Json &params, const Json &id)
    {
        if (method == u"getblockchaininfo") {
            return Answer::of({ { "chain", chain.toStdString() }, { "blocks", height },
                { "headers", height + quint32(headersAhead) }, { "bestblockhash", tip.toDisplay().toStdString() },
                { "difficulty", 4.656542373906925e-10 }, { "verificationprogress", isInitialDownload ? 0.5 : 1.0 },
                { "initialblockdownload", isInitialDownload } });
        }
        if (method == u"getbestblockhash")
            return Answer::of(tip.toDisplay().toStdString());
        if (method == u"getnetworkinfo")
            return Answer::of({ { "subversion", "/Fake:1.0/" }, { "connections", peers } });
        if (method == u"getnetworkhashps")
            return Answer::of(123456789);
        if (method == u"getblockheader") {
            const auto hash = QString::fromStdString(params[0].get<std::string>());
            if (!confirmations.contains(hash))
                return Answer::failure(-5, "Block not found");
            return Answer::of({ { "hash", hash.toStdString() }, { "confirmations", confirmations[hash] } });
        }
        if (method == u"preciousblock")
            return Answer::of(nullptr);
        if (method == u"submitblock")
            return submit(submitted.last());
        if (method == u"getblocktemplate")
            return giveTemplate(socket, params, id);
        return Answer::failure(-32601, "Method not found");
    }

    std::optional<Answer> giveTemplate(QTcpSocket *socket, const Json &params, const Json &id)
    {
        const Json &request = params.empty() ? Json::object() : params[0];
        const auto rules = request.value("rules", Json::array());
        if (std::find(rules.begin(), rules.end(), Json("segwit")) == rules.end())
            return Answer::failure(
                -8, "getblocktemplate must be called with the segwit rule set (call with {\"rules\": [\"segwit\"]})");
        if (chain == u"signet" && std::find(rules.begin(), rules.end(), Json("signet")) == rules.end())
            return Answer::failure(-8, "getblocktemplate must be called with the signet rule set");
        if (request.value("mode", "") == "proposal")
            return judge(QByteArray::fromHex(QByteArray::fromStdString(request["data"].get<std::string>())), true);
        if (request.value("longpollid", "") == longpollId()) {
            m_held.append({ socket, id });
            return std::nullopt;
        }
        return Answer::of(blockTemplate());
    }

    std::string longpollId() const { return tip.toDisplay().toStdString() + "1"; }
    Json blockTemplate() const
    {
        Json rules = { "csv", "!segwit", "taproot" };
        for (const auto &rule : extraRules)
            rules.push_back(rule);
        return { { "capabilities", { "proposal" } }, { "version", 0x20000000 }, { "rules", rules },
            { "vbavailable", Json::object() }, { "vbrequired", 0 },
            { "previousblockhash", tip.toDisplay().toStdString() }, { "transactions", Json::array() },
            { "coinbaseaux", Json::object() }, { "coinbasevalue", 5'000'000'000 }, { "longpollid", longpollId() },
            { "target", "7fffff0000000000000000000000000000000000000000000000000000000000" }, { "mintime", 1296688603 },
            { "mutable", { "time", "transactions", "prevblock" } }, { "noncerange", "00000000ffffffff" },
            { "sigoplimit", 80000 }, { "sizelimit", 4000000 }, { "weightlimit", 4000000 }, { "curtime", 1700000000 },
            { "bits", "207fffff" }, { "height", height + 1 },
            { "default_witness_commitment",
                "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9" } };
    }

    Answer judge(const QByteArray &block, bool isProposal) const
    {
        if (block.size() < bitcoin::BlockHeader::Size + 60)
            return Answer::failure(-22, "Block decode failed");
        auto bad = bitcoin::checkBlock(block,
            { .prevHash = tip,
                .height = height + 1,
                .nbits = 0x207fffff,
                .minTime = 1296688603,
                .maxCoinbaseValue = 5'000'000'000 });
        if (isProposal)
            bad.removeAll(QStringLiteral("high-hash"));
        return Answer::of(bad.isEmpty() ? Json() : Json(bad.first().toStdString()));
    }
    Answer submit(const QByteArray &block)
    {
        const auto answer = judge(block, false);
        if (!answer.error.is_null() || !answer.result.is_null())
            return answer;
        const auto hash = bitcoin::BlockHeader::decode(block.first(bitcoin::BlockHeader::Size))->hash();
        extend(hash);
        confirmations.insert(hash.toDisplay(), 1);
        return answer;
    }

    void reply(QTcpSocket *socket, int status, const Json &json)
    {
        write(socket, status, QByteArray::fromStdString(json.dump()));
    }
    void write(QTcpSocket *socket, int status, const QByteArray &body)
    {
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n"
            + (status == 401 ? "WWW-Authenticate: Basic realm=\"jsonrpc\"\r\n" : "")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_connections; ///< a new socket at an old address replaces its number
    int m_lastConnection = 0;
    QList<Held> m_held;
    int m_next = 0;
};
