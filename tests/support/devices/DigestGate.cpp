// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/DigestGate.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace devices {

namespace {

constexpr qsizetype keptNonces = 64;

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// The fields of "Digest a="b", c=d".
QHash<QByteArray, QByteArray> fields(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> out;
    qsizetype at = 7;
    while (at < header.size()) {
        while (at < header.size() && (header[at] == ' ' || header[at] == ','))
            ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = header.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        QByteArray value;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size())
                    ++at;
                value += header[at];
            }
            ++at;
        } else {
            while (at < header.size() && header[at] != ',')
                value += header[at++];
        }
        out.insert(name, value.trimmed());
    }
    return out;
}

} // namespace

QByteArray DigestGate::challenge(bool isStale)
{
    if (m_counts.size() >= keptNonces)
        m_counts.clear();
    const QByteArray nonce
        = md5(QByteArray::number(QRandomGenerator::system()->generate64()) + ':' + QByteArray::number(m_next++));
    m_counts.insert(nonce, 0);
    return "Digest realm=\"" + m_realm + "\", nonce=\"" + nonce + "\", qop=\"auth\"" + (isStale ? ", stale=true" : "");
}

DigestGate::Verdict DigestGate::judge(const HttpIn &in)
{
    const QByteArray header = in.header("authorization");
    if (header.isEmpty())
        return Verdict::None;
    if (!header.startsWith("Digest "))
        return Verdict::Wrong;
    const auto said = fields(header);
    const QByteArray nonce = said.value("nonce");
    const QByteArray count = said.value("nc");
    bool isNumber = false;
    const quint32 number = count.toUInt(&isNumber, 16);
    if (said.value("username") != m_user || said.value("realm") != m_realm || said.value("uri") != in.target
        || said.value("qop") != "auth" || count.size() != 8 || !isNumber || said.value("cnonce").isEmpty())
        return Verdict::Wrong;
    const QByteArray secret = md5(m_user + ':' + m_realm + ':' + m_password);
    const QByteArray wanted = md5(
        secret + ':' + nonce + ':' + count + ':' + said.value("cnonce") + ":auth:" + md5(in.method + ':' + in.target));
    if (said.value("response").toLower() != wanted)
        return Verdict::Wrong;
    const auto at = m_counts.find(nonce);
    if (at == m_counts.end() || number <= *at)
        return Verdict::Stale;
    *at = number;
    return Verdict::Right;
}

} // namespace devices
