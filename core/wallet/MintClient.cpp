// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintClient.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcClient, "hashstead.wallet.http")

/// Without what could be in a path: quote ids of locked quotes are no secret, yet nobody else's business.
QString placeOf(const QNetworkReply *reply)
{
    return reply->url().host() + u' ' + reply->url().path().section(u'/', 0, 4);
}

} // namespace

MintClient::MintClient(ClientLimits limits)
    : m_limits(limits)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(int(limits.time.count()));
    m_network->setAutoDeleteReplies(false);
}

MintClient::~MintClient() = default;

void MintClient::send(const HttpRequest &request, Done done)
{
    QNetworkRequest head(QUrl(request.mint + request.path));
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    head.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    head.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    head.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("hashstead"));
    head.setRawHeader("Accept", "application/json");
    head.setDecompressedSafetyCheckThreshold(m_limits.bytes);
    QNetworkReply *reply = nullptr;
    if (request.isPost) {
        head.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        reply = m_network->post(head, request.body);
    } else {
        reply = m_network->get(head);
    }
    reply->setReadBufferSize(m_limits.bytes + 1);
    auto body = std::make_shared<QByteArray>();
    // read() makes room for all that it is allowed, so it is allowed what is there.
    const auto readMore = [this, reply, body] {
        *body += reply->read(std::min<qint64>(m_limits.bytes + 1 - body->size(), reply->bytesAvailable()));
    };
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, body, readMore] {
        readMore();
        if (body->size() > m_limits.bytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, readMore, done = std::move(done)] {
        reply->deleteLater();
        if (reply->isOpen())
            readMore();
        finish(reply, done, *body);
    });
}

void MintClient::finish(QNetworkReply *reply, const Done &done, const QByteArray &body) const
{
    HttpReply out;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const qint64 length = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (body.size() > m_limits.bytes)
        out.trouble = QStringLiteral("its answer is larger than %1 bytes").arg(m_limits.bytes);
    else if (status >= 300 && status < 400)
        out.trouble = QStringLiteral("it moved to %1; add it under that address")
                          .arg(reply->header(QNetworkRequest::LocationHeader).toUrl().toDisplayString().left(200));
    else if (status == 0 || reply->error() == QNetworkReply::RemoteHostClosedError
        || reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError
        || (length > 0 && body.size() < length && !reply->hasRawHeader("Content-Encoding")))
        out.trouble = reply->error() == QNetworkReply::OperationCanceledError ? QStringLiteral("no answer in time")
                                                                              : reply->errorString().left(200);
    if (out.trouble.isEmpty()) {
        out.status = status;
        out.body = body;
    }
    qCDebug(lcClient).noquote() << placeOf(reply) << status << body.size() << "bytes" << out.trouble;
    done(out);
}

} // namespace wallet
