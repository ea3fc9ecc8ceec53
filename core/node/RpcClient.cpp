// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/RpcClient.h"

#include "core/node/Json.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

namespace node {

using namespace std::chrono;

struct RpcClient::Call {
    QString method;
    QByteArray body;
    milliseconds timeout {};
    Callback done;
    SteadyTime sentAt {};
    QByteArray received;
    std::optional<Error> broken; ///< why we ended it ourselves
    bool hasRetriedLogin = false;
};

namespace {

constexpr qint64 maxCookieBytes = 4096;

/// What the HTTP layer says when there is no JSON-RPC answer to look at.
Error httpError(const RpcEndpoint &endpoint, int status, QNetworkReply::NetworkError code)
{
    const QString name = endpoint.name();
    const bool usesCookie = endpoint.user.isEmpty();
    if (status == 401) {
        return { Errc::Denied,
            usesCookie
                ? QStringLiteral(
                    QT_TRANSLATE_NOOP(
                        "core", "%1 refuses the login of its cookie file; check that the file belongs to this node"))
                      .arg(name)
                : QStringLiteral(QT_TRANSLATE_NOOP("core",
                                     "%1 refuses the user name or password; check both against the node's settings"))
                      .arg(name) };
    }
    if (status == 403)
        return { Errc::Denied,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 does not allow this computer; add its address to rpcallowip"))
                .arg(name) };
    if (status == 503)
        return { Errc::Busy,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 has no free RPC worker; raise its rpcworkqueue")).arg(name) };
    if (status != 0)
        return { Errc::Protocol,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core",
                    "%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server"))
                .arg(name)
                .arg(status) };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return { Errc::Unreachable,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "nothing listens at %1; start the node or correct host and port"))
                .arg(name) };
    case QNetworkReply::HostNotFoundError:
        return { Errc::Unreachable,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the host name of %1 is not known")).arg(name) };
    case QNetworkReply::SslHandshakeFailedError:
        return { Errc::Unreachable,
            QStringLiteral(
                QT_TRANSLATE_NOOP(
                    "core", "no secure connection to %1; name the node's certificate or switch TLS off on both sides"))
                .arg(name) };
    default:
        return { Errc::Unreachable, QStringLiteral(QT_TRANSLATE_NOOP("core", "the connection to %1 broke")).arg(name) };
    }
}

/// Sets result or error from a JSON-RPC body; false when it is none.
bool readBody(const QByteArray &body, const QString &name, RpcReply &reply)
{
    auto json = parseJson(body);
    if (!json || !json->is_object())
        return false;
    const auto &error = memberOf(*json, "error");
    if (error.is_null()) {
        if (!json->contains("result"))
            return false;
        reply.result = std::move((*json)["result"]);
        return true;
    }
    reply.rpcMessage
        = error.is_string() ? QString::fromStdString(error.get_ref<const std::string &>()) : textOf(error, "message");
    reply.rpcMessage.truncate(500);
    const qint64 code = integerOf(error, "code").value_or(0);
    if (code == 0 || code != int(code)) { // a proxy speaks, or who knows: not the node's word on this call
        reply.error = Error { Errc::Protocol,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 answered an error without a code, as a node does not: %2"))
                .arg(name,
                    reply.rpcMessage.isEmpty() ? QStringLiteral(QT_TRANSLATE_NOOP("core", "no reason given"))
                                               : reply.rpcMessage) };
        return true;
    }
    reply.rpcCode = int(code);
    reply.error = Error { Errc::Refused,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 answered error %2: %3"))
            .arg(name)
            .arg(reply.rpcCode)
            .arg(reply.rpcMessage) };
    return true;
}

} // namespace

QString RpcEndpoint::name() const
{
    return host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                               : QStringLiteral("%1:%2").arg(host).arg(port);
}

RpcClient::RpcClient(RpcEndpoint endpoint, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_clock(clock)
{
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_network.setAutoDeleteReplies(false);
}

void RpcClient::call(const QString &method, nlohmann::json params, milliseconds timeout, Callback done)
{
    auto call = std::make_shared<Call>();
    const nlohmann::json request { { "jsonrpc", "1.0" }, { "id", m_nextId++ }, { "method", method.toStdString() },
        { "params", std::move(params) } };
    call->method = method;
    call->body = QByteArray::fromStdString(request.dump());
    call->timeout = timeout;
    call->done = std::move(done);
    send(call);
}

/// The Authorization header. The cookie file is read when nothing was read yet.
Result<QByteArray> RpcClient::authorization()
{
    if (!m_endpoint.user.isEmpty())
        return "Basic " + QStringLiteral("%1:%2").arg(m_endpoint.user, m_endpoint.password).toUtf8().toBase64();
    if (m_endpoint.cookieFile.isEmpty())
        return QByteArray();
    if (m_cookie.isEmpty()) {
        QFile file(m_endpoint.cookieFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Errc::Denied,
                QStringLiteral(
                    QT_TRANSLATE_NOOP("core",
                        "the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions"))
                    .arg(m_endpoint.cookieFile, file.errorString()));
        }
        m_cookie = file.read(maxCookieBytes).trimmed();
    }
    return "Basic " + m_cookie.toBase64();
}

void RpcClient::send(const std::shared_ptr<Call> &call)
{
    const auto login = authorization();
    if (!login) {
        QTimer::singleShot(0, this,
            [call, error = login.error()] { call->done(RpcReply { .result = {}, .error = error, .rpcMessage = {} }); });
        return;
    }
    QUrl url;
    url.setScheme(m_endpoint.isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_endpoint.host);
    url.setPort(m_endpoint.port);
    url.setPath(QStringLiteral("/"));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Accept-Encoding", "identity"); // what arrives is what is counted
    if (!login->isEmpty())
        request.setRawHeader("Authorization", *login);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_endpoint.isTls && !m_endpoint.caFile.isEmpty()) {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_endpoint.caFile);
        request.setSslConfiguration(tls);
    }

    call->sentAt = m_clock.steady();
    call->received.clear();
    QNetworkReply *reply = m_network.post(request, call->body);
    reply->setParent(this);
    connect(reply, &QNetworkReply::readyRead, this, [call, reply] {
        call->received += reply->readAll();
        if (call->received.size() > maxReplyBytes && !call->broken) {
            call->broken = Error { Errc::Limit,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "the answer to %1 is over %2 MiB"))
                    .arg(call->method)
                    .arg(maxReplyBytes >> 20) };
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, call, reply] { finished(call, reply); });
    QTimer::singleShot(call->timeout, reply, [this, call, reply] {
        call->broken = Error { Errc::Timeout,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 did not answer %2 within %3 s"))
                .arg(m_endpoint.name(), call->method)
                .arg(duration<double>(call->timeout).count()) };
        reply->abort();
    });
}

void RpcClient::finished(const std::shared_ptr<Call> &call, QNetworkReply *reply)
{
    reply->deleteLater();
    reply->disconnect(this);
    RpcReply answer;
    answer.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.latency = duration_cast<milliseconds>(m_clock.steady() - call->sentAt);
    if (call->broken) {
        answer.error = call->broken;
        call->done(answer);
        return;
    }
    call->received += reply->readAll();
    const bool isWhole = reply->error() == QNetworkReply::NoError || answer.httpStatus >= 400;
    if (answer.httpStatus == 401 && m_endpoint.user.isEmpty() && !call->hasRetriedLogin) {
        call->hasRetriedLogin = true; // the node was restarted and wrote a new cookie
        m_cookie.clear();
        send(call);
        return;
    }
    // bitcoind sends RPC errors with HTTP 500 or 404 and a JSON body.
    if (!isWhole || answer.httpStatus == 401 || answer.httpStatus == 403
        || !readBody(call->received, m_endpoint.name(), answer))
        answer.error = httpError(m_endpoint, isWhole ? answer.httpStatus : 0, reply->error());
    call->done(answer);
}

} // namespace node
