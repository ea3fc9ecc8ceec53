// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/EspScript.h"

#include "core/lan/DeviceFaults.h"
#include "core/lan/EspReading.h"
#include "core/lan/Fields.h"

namespace lan {
namespace {

/// What the device said of its no, in one line; nothing where that repeats a secret it was sent.
QString wordsOf(const Reply &reply, const QStringList &secrets)
{
    QString text = QString::fromUtf8(reply.body.left(1000));
    if (const auto json = readEspJson(reply.body)) {
        QStringList complaints;
        const Fields fields(*json, complaints);
        for (const char *key : { "message", "error" }) {
            if (fields.has(key))
                text = fields.text(key, 1000);
        }
    }
    for (const QString &secret : secrets) {
        if (secret.size() > 1 && text.contains(secret))
            return {};
    }
    return plainText(text, 120);
}

} // namespace

Result<void> espAccepted(const Reply &reply, const QStringList &secrets)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    if (reply.status == 401 || reply.status == 403)
        return fail(Errc::Denied,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It lets only computers of its own network change it.")));
    // The firmware sends a browser that asks for something unknown to its first page.
    if (reply.status == 404 || reply.status == 405 || (reply.status >= 300 && reply.status < 400))
        return tl::unexpected(notOfferedFault(QStringLiteral("HTTP %1").arg(reply.status)));
    return tl::unexpected(refusedFault(wordsOf(reply, secrets)));
}

EspStep espWrite(const char *method, const QString &path, const nlohmann::json &body, const QStringList &secrets)
{
    EspStep step;
    step.ask.method = method;
    step.ask.path = path;
    if (!body.is_null())
        step.ask.body = QByteArray::fromStdString(body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    step.then = [secrets](const Reply &reply, EspScript &) { return espAccepted(reply, secrets); };
    return step;
}

EspStep espReadInfo(Kind kind, std::function<Result<void>(const nlohmann::json &, EspScript &)> then)
{
    EspStep step;
    step.ask.path = QStringLiteral("/api/system/info");
    step.then = [kind, then = std::move(then)](const Reply &reply, EspScript &script) -> Result<void> {
        if (const auto accepted = espAccepted(reply); !accepted)
            return accepted;
        const auto info = readEspJson(reply.body);
        if (!info)
            return tl::unexpected(info.error());
        const auto said = espKind(*info);
        if (!said)
            return tl::unexpected(said.error());
        if (*said != kind)
            return tl::unexpected(otherKindFault());
        return then(*info, script);
    };
    return step;
}

EspChangeTalk::EspChangeTalk(EspSteps steps, Codes codes)
    : m_codes(codes)
{
    m_script.steps = std::move(steps);
}

std::optional<Ask> EspChangeTalk::next()
{
    if (m_error || m_script.steps.empty())
        return std::nullopt;
    EspStep &front = m_script.steps.front();
    if (m_codes == Codes::Always && front.ask.method == "PATCH")
        front.ask.needs = Needs::OneTimeCode;
    return front.ask;
}

void EspChangeTalk::take(const Result<Reply> &reply)
{
    if (m_error || m_script.steps.empty())
        return;
    if (!reply) {
        m_error = reply.error();
        return;
    }
    EspStep &front = m_script.steps.front();
    const bool wantsCode = reply->status == 401 && front.ask.method != "GET" && front.ask.needs == Needs::Nothing;
    if (m_codes != Codes::Never && wantsCode) {
        front.ask.needs = Needs::OneTimeCode;
        return;
    }
    const EspStep step = std::move(front);
    m_script.steps.pop_front();
    if (reply->status == 401 && step.ask.needs == Needs::OneTimeCode) {
        m_error = Error { Errc::Denied,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not take this one-time code: %1"))
                .arg(wordsOf(*reply, {})) };
        return;
    }
    if (const auto done = step.then(*reply, m_script); !done)
        m_error = done.error();
}

Result<Changed> EspChangeTalk::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return m_script.changed;
}

} // namespace lan
