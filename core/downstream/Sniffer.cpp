// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sniffer.h"

namespace downstream {

namespace {
/// Enough for a Noise key or the start of any other language; more than this is not kept.
constexpr qsizetype maxHeld = 64 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
} // namespace

Language sniff(QByteArrayView first)
{
    if (first.isEmpty())
        return Language::Undecided;
    if (first.size() >= 2 && first[0] == 0x16 && first[1] == 0x03)
        return Language::Tls;
    for (const char *method : { "GET ", "POST ", "HEAD ", "PUT ", "OPTIONS " }) {
        const QByteArrayView text(method);
        if (first.startsWith(text))
            return Language::Http;
        if (first.size() < text.size() && text.startsWith(first))
            return Language::Undecided;
    }
    qsizetype at = 0;
    while (at < first.size() && isSpace(first[at]))
        ++at;
    if (at == first.size())
        return at < 8 ? Language::Undecided : Language::Sv1;
    if (first[at] != '{')
        return first.size() == 1 && first[0] == 0x16 ? Language::Undecided : Language::Sv2;
    for (++at; at < first.size() && isSpace(first[at]); ++at) { }
    if (at == first.size())
        return Language::Undecided;
    return first[at] == '"' || first[at] == '}' ? Language::Sv1 : Language::Sv2;
}

Sniffer::Sniffer(std::unique_ptr<net::Connection> connection, std::chrono::milliseconds patience)
    : m_connection(std::move(connection))
{
    connect(m_connection.get(), &net::Connection::received, this, &Sniffer::read, Qt::DirectConnection);
    connect(m_connection.get(), &net::Connection::closed, this, &Sniffer::gaveUp);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_connection->close({ Errc::Timeout, QStringLiteral("it said nothing") });
    });
    m_patience.start(patience);
}

void Sniffer::read(QByteArrayView bytes)
{
    m_bytes.append(bytes);
    if (m_bytes.size() > maxHeld)
        return m_connection->close({ Errc::Limit, QStringLiteral("too much before its language was known") });
    if (m_isDecided)
        return;
    const Language language = sniff(m_bytes);
    if (language == Language::Undecided)
        return;
    m_isDecided = true;
    m_patience.stop();
    QMetaObject::invokeMethod(
        this, [this, language] { Q_EMIT decided(language); }, Qt::QueuedConnection);
}

} // namespace downstream
