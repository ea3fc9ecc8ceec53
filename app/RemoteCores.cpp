// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RemoteCores.h"

#include "core/base/Version.h"

#include <QLoggingCategory>

namespace app {

using api::ApiClient;

namespace {

Q_LOGGING_CATEGORY(lcCores, "hashstead.cores")

QString secretName(const QString &id)
{
    return QStringLiteral("core/%1/token").arg(id);
}

} // namespace

RemoteCores::RemoteCores(const QString &dataDir, Secrets &secrets)
    : m_path(dataDir + QStringLiteral("/cores.json"))
    , m_secrets(secrets)
{
    auto book = api::CoreBook::load(m_path);
    if (!book) {
        m_trouble = book.error().detail;
        qCWarning(lcCores).noquote() << "no other core is shown:" << m_trouble;
        return;
    }
    m_book = *std::move(book);
    for (const api::KnownCore &core : m_book.cores())
        open(core);
}

RemoteCores::~RemoteCores()
{
    m_trial.reset();
    m_lines.clear();
}

std::unique_ptr<RemoteCores::Client> RemoteCores::makeClient(const api::KnownCore &core, const QString &token)
{
    api::RemoteCore remote { core.address.host, core.address.port, core.pin, token,
        QStringLiteral("hashstead " HASHSTEAD_VERSION) };
    return std::make_unique<Client>(
        QStringLiteral("hashstead-core"), [&] { return std::make_unique<ApiClient>(remote, m_clock, m_random); });
}

QString RemoteCores::token(const QString &id) const
{
    return QString::fromUtf8(m_secrets.value(secretName(id)).value_or(QByteArray()));
}

void RemoteCores::open(const api::KnownCore &core)
{
    const QString id = core.id;
    const quint64 serial = ++m_lastSerial;
    Line &line = m_lines[id];
    line.client.reset();
    line = { { core, { .since = m_clock.now() } }, {}, makeClient(core, token(id)), serial };
    const ApiClient *client = line.client->object();
    connect(client, &ApiClient::linkChanged, this, [this, id, serial](const api::LinkState &link) {
        if (Line *mine = lineOf(id, serial)) {
            mine->view.link = link;
            Q_EMIT changed();
        }
    });
    connect(client, &ApiClient::stateChanged, this,
        [this, id, serial](const api::CoreState &state, const api::Parts &parts) {
            if (Line *mine = lineOf(id, serial)) {
                mine->state = state;
                Q_EMIT stateChanged(id, state, parts);
            }
        });
    connect(client, &ApiClient::answered, this, [this, id](const api::Answer &answer) { Q_EMIT answered(id, answer); });
    connect(client, &ApiClient::progressed, this,
        [this, id](const api::Progress &progress) { Q_EMIT progressed(id, progress); });
    line.client->post([](ApiClient &c) { c.start(); });
}

RemoteCores::Line *RemoteCores::lineOf(const QString &id, quint64 serial)
{
    const auto it = m_lines.find(id);
    return it == m_lines.end() || it->second.serial != serial ? nullptr : &it->second;
}

QList<api::CoreView> RemoteCores::views() const
{
    QList<api::CoreView> out;
    for (const api::KnownCore &core : m_book.cores())
        out.append(m_lines.at(core.id).view);
    return out;
}

const api::CoreView *RemoteCores::view(const QString &id) const
{
    const auto it = m_lines.find(id);
    return it == m_lines.end() ? nullptr : &it->second.view;
}

const api::CoreState *RemoteCores::state(const QString &id) const
{
    const auto it = m_lines.find(id);
    return it == m_lines.end() || !it->second.state ? nullptr : &*it->second.state;
}

Result<QString> RemoteCores::put(const api::KnownCore &core, const QString &token)
{
    if (!m_trouble.isEmpty())
        return fail(Errc::Io, m_trouble);
    api::CoreBook book = m_book;
    const auto id = book.put(core, m_random);
    if (!id)
        return id;
    if (!token.isEmpty()) {
        if (const auto kept = m_secrets.set(secretName(*id), token.toUtf8()); !kept)
            return tl::unexpected(kept.error());
    }
    if (const auto saved = book.save(m_path); !saved) {
        if (core.id.isEmpty())
            (void)m_secrets.remove(secretName(*id)); // nobody would find it again
        return tl::unexpected(saved.error());
    }
    const api::KnownCore *before = m_book.find(*id);
    const bool isSameLine = before && before->address == core.address && before->pin == core.pin && token.isEmpty();
    m_book = book;
    if (isSameLine)
        m_lines[*id].view.core = *m_book.find(*id);
    else
        open(*m_book.find(*id));
    Q_EMIT changed();
    return id;
}

Result<void> RemoteCores::remove(const QString &id)
{
    api::CoreBook book = m_book;
    if (const auto removed = book.remove(id); !removed)
        return removed;
    if (const auto saved = book.save(m_path); !saved)
        return saved;
    m_book = book;
    m_lines.erase(id);
    const auto forgotten = m_secrets.remove(secretName(id));
    Q_EMIT changed();
    return forgotten;
}

void RemoteCores::retry(const QString &id)
{
    if (const auto it = m_lines.find(id); it != m_lines.end())
        it->second.client->post([](ApiClient &c) { c.retry(); });
}

void RemoteCores::tryOut(const api::KnownCore &core, const QString &newToken)
{
    m_trial.reset();
    m_trial = makeClient(core, newToken.isEmpty() && !core.id.isEmpty() ? token(core.id) : newToken);
    const quint64 serial = m_trialSerial = ++m_lastSerial;
    connect(m_trial->object(), &ApiClient::linkChanged, this, [this, serial](const api::LinkState &link) {
        if (serial == m_trialSerial)
            Q_EMIT tried(link);
    });
    m_trial->post([](ApiClient &c) { c.start(); });
}

void RemoteCores::stopTrying()
{
    m_trial.reset();
    m_trialSerial = 0;
}

quint64 RemoteCores::give(const QString &id, const api::CommandBody &body)
{
    const quint64 number = ++m_lastCommand;
    const auto it = m_lines.find(id);
    if (it != m_lines.end())
        it->second.client->post([command = api::Command { number, body }](ApiClient &c) { c.give(command); });
    else
        QMetaObject::invokeMethod(
            this,
            [this, id, number] {
                const Error gone { Errc::Unreachable, QStringLiteral("the core is not known any more") };
                Q_EMIT answered(id, { number, gone, {} });
            },
            Qt::QueuedConnection);
    return number;
}

} // namespace app
