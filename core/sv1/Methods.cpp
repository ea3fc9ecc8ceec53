// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Methods.h"

#include "core/base/Bytes.h"

#include <algorithm>

namespace sv1 {

namespace {

constexpr qsizetype maxUserSize = 255;
constexpr qsizetype maxAgentSize = 128;
constexpr qsizetype maxJobIdSize = 64;
constexpr qsizetype maxExtranonce2Size = 32;
constexpr size_t maxExtensions = 32;

using Call = Result<ClientCall, ErrorTuple>;

QByteArray textAt(const Value &params, size_t index)
{
    const auto *text = params.at(index).text();
    return text ? *text : QByteArray();
}

/// Text that goes to logs and the window: bounded, without control characters.
QByteArray plain(QByteArray text, qsizetype cap)
{
    text.truncate(cap);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; }, '?');
    return text;
}

Call parseConfigure(const Value &params)
{
    Configure out;
    const Value &values = params.at(1);
    const auto *names = params.at(0).array();
    if (!names || names->size() > maxExtensions)
        return tl::unexpected(errors::malformed);
    for (const Value &item : *names) {
        const auto *name = item.text();
        if (!name || out.extensions.contains(*name))
            continue;
        out.extensions.append(*name);
        if (*name == "version-rolling") {
            const auto *mask = values.member("version-rolling.mask").text();
            out.versionMask = (mask ? parseHex32(*mask) : std::nullopt).value_or(0xffffffff);
        } else if (*name == "minimum-difficulty") {
            const auto difficulty = values.member("minimum-difficulty.value").toNumber();
            if (difficulty && *difficulty > 0)
                out.minimumDifficulty = difficulty;
        } else if (*name == "subscribe-extranonce") {
            out.subscribesExtranonce = true;
        }
    }
    return ClientCall(std::move(out));
}

Call parseAuthorize(const Value &params)
{
    Authorize out { textAt(params, 0), textAt(params, 1) };
    if (out.user.size() > maxUserSize || out.password.size() > maxUserSize)
        return tl::unexpected(ErrorTuple { 24, QByteArrayLiteral("user-name-too-long") });
    out.user = plain(std::move(out.user), maxUserSize);
    return ClientCall(std::move(out));
}

Call parseSubmit(const Value &params)
{
    SubmitParams texts;
    for (size_t i = 0; i < texts.texts.size(); ++i) {
        if (const auto *text = params.at(i).text())
            texts.texts[i] = *text;
    }
    texts.hasVersionBits = !params.at(5).isNull();
    auto submit = sv1::parseSubmit(texts);
    if (!submit)
        return tl::unexpected(submit.error());
    return ClientCall(*std::move(submit));
}

/// Some firmware writes the number into the method: "mining.suggest_difficulty(1024".
Call parseSuggestDifficulty(const QByteArray &method, const Value &params)
{
    auto difficulty = params.at(0).toNumber();
    if (!difficulty)
        difficulty = params.toNumber();
    if (const qsizetype open = method.indexOf('('); open >= 0) {
        QByteArray number = method.mid(open + 1);
        if (const qsizetype end = number.indexOf(')'); end >= 0)
            number.truncate(end);
        difficulty = Value(number).toNumber();
    }
    if (!difficulty || *difficulty < 0)
        return tl::unexpected(errors::malformed);
    return ClientCall(SuggestDifficulty { *difficulty });
}

Call parseSuggestTarget(const Value &params)
{
    const QByteArray hex = textAt(params, 0);
    if (hex.size() != 64)
        return tl::unexpected(errors::malformed);
    const auto target = bitcoin::Target::fromHex(QString::fromLatin1(hex));
    if (!target || *target == bitcoin::Target())
        return tl::unexpected(errors::malformed);
    return ClientCall(SuggestTarget { *target });
}

QByteArray notification(const char *method, Value params)
{
    return toLine(Notification { method, std::move(params) });
}

} // namespace

Result<ClientCall, ErrorTuple> parseClientCall(const QByteArray &method, const Value &params)
{
    if (method == "mining.submit")
        return parseSubmit(params);
    if (method == "mining.configure")
        return parseConfigure(params);
    if (method == "mining.subscribe")
        return ClientCall(Subscribe { plain(textAt(params, 0), maxAgentSize), plain(textAt(params, 1), maxJobIdSize) });
    if (method == "mining.authorize")
        return parseAuthorize(params);
    if (method == "mining.suggest_difficulty" || method == "mining.suggest_diff"
        || method.startsWith("mining.suggest_difficulty("))
        return parseSuggestDifficulty(method, params);
    if (method == "mining.suggest_target")
        return parseSuggestTarget(params);
    if (method == "mining.extranonce.subscribe")
        return ClientCall(ExtranonceSubscribe {});
    if (method == "mining.get_transactions" || method == "mining.get_txnhashes")
        return ClientCall(GetTransactions { plain(textAt(params, 0), maxJobIdSize) });
    if (method == "mining.ping")
        return ClientCall(Ping {});
    if (method == "mining.multi_version")
        return ClientCall(MultiVersion {});
    if (method == "pong")
        return ClientCall(Pong {});
    return ClientCall(UnknownMethod { plain(method, maxJobIdSize) });
}

Result<Submit, ErrorTuple> parseSubmit(const SubmitParams &params)
{
    const auto &[user, jobId, extranonce2Hex, ntimeHex, nonceHex, versionBitsHex] = params.texts;
    auto extranonce2 = fromHex(extranonce2Hex);
    const auto ntime = parseHex32(ntimeHex);
    const auto nonce = parseHex32(nonceHex);
    if (jobId.isEmpty() || jobId.size() > maxJobIdSize || !extranonce2 || extranonce2->size() > maxExtranonce2Size
        || !ntime || !nonce)
        return tl::unexpected(errors::malformed);
    Submit out;
    if (params.hasVersionBits) {
        out.versionBits = parseHex32(versionBitsHex);
        if (!out.versionBits)
            return tl::unexpected(errors::malformed);
    }
    out.user = plain(user.first(std::min(user.size(), maxUserSize)).toByteArray(), maxUserSize);
    out.jobId = jobId.toByteArray();
    out.extranonce2 = *std::move(extranonce2);
    out.ntime = *ntime;
    out.nonce = *nonce;
    return out;
}

QByteArray setDifficultyLine(double difficulty)
{
    return "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[" + decimal(difficulty) + "]}\n";
}

QByteArray setExtranonceLine(const SetExtranonce &change)
{
    return notification(
        "mining.set_extranonce", Value::Array { change.extranonce1.toHex(), qint64(change.extranonce2Size) });
}

QByteArray setVersionMaskLine(quint32 mask)
{
    return notification("mining.set_version_mask", Value::Array { hex32(mask) });
}

QByteArray reconnectLine(const Reconnect &reconnect)
{
    if (reconnect.host.isEmpty())
        return notification("client.reconnect", Value::Array {});
    return notification(
        "client.reconnect", Value::Array { reconnect.host, qint64(reconnect.port), qint64(reconnect.waitSeconds) });
}

QByteArray showMessageLine(QByteArrayView text)
{
    const QByteArray cut = QString::fromUtf8(text).left(256).toUtf8();
    return notification("client.show_message", Value::Array { cut });
}

QByteArray getVersionLine(const Id &id)
{
    return toLine(Request { id, QByteArrayLiteral("client.get_version"), Value::Array {} });
}

std::optional<quint32> parseHex32(QByteArrayView text)
{
    if (text.startsWith("0x") || text.startsWith("0X"))
        text = text.sliced(2);
    if (text.isEmpty() || text.size() > 8)
        return std::nullopt;
    quint32 out = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        out = out << 4 | quint32(digit);
    }
    return out;
}

QByteArray hex32(quint32 value)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out(8, '0');
    for (qsizetype i = 7; i >= 0; --i, value >>= 4)
        out[i] = digits[value & 15];
    return out;
}

std::optional<quint32> rolledVersion(quint32 jobVersion, quint32 mask, quint32 bits)
{
    if ((bits & ~mask) != 0)
        return std::nullopt;
    return (jobVersion & ~mask) | bits;
}

} // namespace sv1
