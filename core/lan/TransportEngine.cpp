// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/TransportEngine.h"

#include "core/lan/Device.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace lan {
namespace {

constexpr int longestWait = 120'000; // milliseconds of one WaitAsk

/// Printable and without blanks: nothing that would end a line or a word of the request.
bool isWord(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isHeaderText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isCode(const QString &text)
{
    return text.size() <= 16 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool leadsAway(const QString &location, const QHostAddress &device)
{
    const QUrl url(location);
    const QString host = url.host();
    return !location.isEmpty() && (!url.isValid() || (!host.isEmpty() && QHostAddress(host) != device));
}

Needs needsOf(const Ask &ask)
{
    const auto *http = std::get_if<HttpAsk>(&ask);
    return http ? http->needs : Needs::Nothing;
}

} // namespace

quint64 Transport::Engine::add(const QHostAddress &device, std::unique_ptr<Line> line, const Credentials &credentials)
{
    const quint64 id = ++m_lastId;
    std::optional<Error> error;
    const quint32 key = device.toIPv4Address();
    if (!isPrivate(device)) {
        error = Error { Errc::Denied,
            QStringLiteral("%1 is no private IPv4 address: it is not contacted.").arg(device.toString()) };
    } else if (m_queues.value(key).size() > m_options.waitingPerDevice) {
        error = Error { Errc::Busy, QStringLiteral("Too many requests wait for this device.") };
    }
    if (error) {
        m_over.emplace(id, Over { std::move(line), error });
        QMetaObject::invokeMethod(
            this, [this, id] { tell(id); }, Qt::QueuedConnection);
        return id;
    }
    auto job = std::make_unique<Job>();
    job->device = QHostAddress(key);
    job->line = std::move(line);
    job->credentials = credentials;
    m_jobs.emplace(id, std::move(job));
    auto &queue = m_queues[key];
    queue.append(id);
    if (queue.size() == 1)
        QMetaObject::invokeMethod(
            this, [this, id] { step(id); }, Qt::QueuedConnection);
    return id;
}

void Transport::Engine::cancel(quint64 id)
{
    m_over.erase(id);
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end())
        return;
    const quint32 device = it->second->device.toIPv4Address();
    if (Exchange *exchange = it->second->exchange) {
        delete exchange;
        --m_open;
    }
    m_jobs.erase(it);
    m_ready.erase(std::remove(m_ready.begin(), m_ready.end(), id), m_ready.end());
    release(device, id);
    pump();
}

/// Asks the talk what comes next.
void Transport::Engine::step(quint64 id)
{
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end())
        return; // cancelled
    Job &job = *it->second;
    const auto ask = job.line->next();
    if (!ask)
        return finish(id, {});
    if (++job.asks > m_options.asksPerTalk)
        return finish(id, Error { Errc::Limit, QStringLiteral("The conversation with the device does not end.") });
    job.ask = *ask;
    job.isLoginSent = false;
    job.authorization.clear();
    if (const auto *wait = std::get_if<WaitAsk>(&*ask)) {
        QTimer::singleShot(std::clamp(wait->milliseconds, 0, longestWait), this, [this, id] { deliver(id, Reply {}); });
        return;
    }
    if (needsOf(job.ask) == Needs::Digest) {
        const auto answer = authorization(job);
        if (!answer)
            return deliver(id, tl::unexpected(answer.error()));
        job.authorization = *answer;
    }
    send(id);
}

/// What goes into the header Authorization of the ask: nothing while the device has not said what it wants.
Result<QByteArray> Transport::Engine::authorization(Job &job) const
{
    if (job.credentials.user.isEmpty())
        return fail(Errc::Denied, QStringLiteral("The device wants a login, and none was given."));
    if (job.isLoginRefused)
        return fail(Errc::Denied, QStringLiteral("The device refused the login."));
    if (!job.challenge)
        return QByteArray();
    const auto &ask = std::get<HttpAsk>(job.ask);
    auto *random = QRandomGenerator::system();
    const QByteArray nonce
        = QByteArray::number(random->generate64(), 16) + QByteArray::number(random->generate64(), 16);
    auto answer = digestAuthorization(*job.challenge,
        DigestAsk { ask.method, ask.path.toUtf8(), job.credentials.user.toUtf8(), job.credentials.password.toUtf8(),
            ++job.count, nonce });
    if (!answer) // its words may hold the user
        return fail(Errc::Denied, QStringLiteral("The login cannot be sent to this device."));
    return answer;
}

void Transport::Engine::send(quint64 id)
{
    m_ready.push_back(id);
    pump();
}

void Transport::Engine::pump()
{
    while (m_open < m_options.atOnce && !m_ready.empty()) {
        const quint64 id = m_ready.front();
        m_ready.pop_front();
        launch(id, *m_jobs.at(id));
    }
}

void Transport::Engine::launch(quint64 id, Job &job)
{
    ExchangeOrder order {
        .address = job.device, .connectTime = m_options.connectTime, .wholeTime = m_options.wholeTime
    };
    if (const auto *socket = std::get_if<SocketAsk>(&job.ask)) {
        order.port = socket->port == 4028 ? m_options.ports.api : socket->port;
        order.bytes = socket->line;
        order.isHttp = false;
    } else {
        const auto &ask = std::get<HttpAsk>(job.ask);
        auto bytes = request(job, ask);
        if (!bytes) {
            QMetaObject::invokeMethod(
                this, [this, id, error = bytes.error()] { deliver(id, tl::unexpected(error)); }, Qt::QueuedConnection);
            return;
        }
        order.port = m_options.ports.web;
        order.bytes = std::move(*bytes);
        order.isHead = ask.method == "HEAD";
    }
    ++m_open;
    job.isLoginSent = !job.authorization.isEmpty();
    job.exchange = new Exchange(
        std::move(order), [this, id](const Result<Reply> &reply) { came(id, reply); }, this);
}

/// Only what is needed: small servers hold few bytes of head.
Result<QByteArray> Transport::Engine::request(const Job &job, const HttpAsk &ask) const
{
    const QByteArray path = ask.path.toUtf8();
    if (!isWord(ask.method) || ask.method.isEmpty() || !path.startsWith('/') || !isWord(path)
        || !isHeaderText(ask.contentType) || (ask.needs == Needs::OneTimeCode && !isCode(job.credentials.oneTimeCode)))
        return fail(Errc::Protocol, QStringLiteral("The request cannot be written."));
    QByteArray host = job.device.toString().toLatin1();
    if (m_options.ports.web != 80)
        host += ':' + QByteArray::number(m_options.ports.web);
    QByteArray text = ask.method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
    if (!ask.body.isEmpty())
        text += "Content-Type: " + ask.contentType + "\r\n";
    if (!ask.body.isEmpty() || (ask.method != "GET" && ask.method != "HEAD"))
        text += "Content-Length: " + QByteArray::number(ask.body.size()) + "\r\n";
    if (!job.authorization.isEmpty())
        text += "Authorization: " + job.authorization + "\r\n";
    if (ask.needs == Needs::OneTimeCode && !job.credentials.oneTimeCode.isEmpty())
        text += "X-TOTP: " + job.credentials.oneTimeCode.toLatin1() + "\r\n";
    return text + "\r\n" + ask.body;
}

void Transport::Engine::came(quint64 id, Result<Reply> reply)
{
    --m_open;
    const auto it = m_jobs.find(id);
    if (it != m_jobs.end()) {
        Job &job = *it->second;
        if (Exchange *exchange = job.exchange)
            exchange->deleteLater(); // it is what calls
        job.exchange = nullptr;
        if (reply)
            reply->leadsAway = leadsAway(reply->location, job.device);
        if (const auto judged = judge(job, reply))
            deliver(id, *judged);
        else
            send(id);
    }
    pump();
}

/// What the talk is told of \a reply; nothing when the request goes out once more, with a login.
std::optional<Result<Reply>> Transport::Engine::judge(Job &job, const Result<Reply> &reply)
{
    const Needs needs = needsOf(job.ask);
    if (!reply || reply->status != 401 || needs == Needs::Nothing)
        return reply;
    if (needs == Needs::OneTimeCode)
        return fail(Errc::Denied,
            job.credentials.oneTimeCode.isEmpty() ? QStringLiteral("The device wants a one-time code.")
                                                  : QStringLiteral("The device refused the one-time code."));
    const auto challenge = readDigestChallenge(reply->authenticate);
    if (!challenge)
        return fail(Errc::Denied, QStringLiteral("The device wants a login that this program does not send."));
    // A login goes to each nonce once. That a nonce got old is no refusal, but an answer to a fresh one is the last.
    const bool isOld = job.isLoginSent && !job.isChallengeNew;
    if (job.isLoginSent && !isOld) {
        job.isLoginRefused = true;
        return fail(Errc::Denied, QStringLiteral("The device refused the login."));
    }
    job.challenge = *challenge;
    job.count = 0;
    job.isChallengeNew = true;
    const auto answer = authorization(job);
    if (!answer)
        return tl::unexpected(answer.error());
    job.authorization = *answer;
    return {};
}

void Transport::Engine::deliver(quint64 id, const Result<Reply> &reply)
{
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end())
        return;
    if (it->second->isLoginSent && reply)
        it->second->isChallengeNew = false; // it let us in
    it->second->line->take(reply);
    step(id);
}

/// The talk is over. Its caller is told later: it may destroy us.
void Transport::Engine::finish(quint64 id, const std::optional<Error> &error)
{
    const auto it = m_jobs.find(id);
    const quint32 device = it->second->device.toIPv4Address();
    m_over.emplace(id, Over { std::move(it->second->line), error });
    m_jobs.erase(it);
    release(device, id);
    QMetaObject::invokeMethod(
        this, [this, id] { tell(id); }, Qt::QueuedConnection);
}

void Transport::Engine::tell(quint64 id)
{
    const auto it = m_over.find(id);
    if (it == m_over.end())
        return; // cancelled
    const Over over = std::move(it->second);
    m_over.erase(it);
    over.line->finish(over.error); // nothing of this may be touched after
}

/// The next talk of \a device has its turn.
void Transport::Engine::release(quint32 device, quint64 id)
{
    const auto it = m_queues.find(device);
    if (it == m_queues.end())
        return;
    const bool hadTurn = it->front() == id;
    it->removeOne(id);
    if (it->isEmpty()) {
        m_queues.erase(it);
    } else if (hadTurn) {
        QMetaObject::invokeMethod(
            this, [this, next = it->front()] { step(next); }, Qt::QueuedConnection);
    }
}

} // namespace lan
