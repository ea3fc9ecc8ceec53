// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/HttpReader.h"

#include <QList>

#include <algorithm>

namespace lan {
namespace {

constexpr qsizetype maxLine = 256; // of a chunk's size
constexpr qsizetype maxTrailer = 4 * 1024;
constexpr qsizetype maxHeader = 2 * 1024; // of one value that is handed on

struct Head {
    int status = 0;
    std::optional<qint64> length {};
    bool isChunked = false;
    Reply reply {};
    bool isMalformed = false;
};

void readLength(Head *head, const QByteArray &value)
{
    const bool isNumber = !value.isEmpty() && value.size() <= 12
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 length = value.toLongLong();
    head->isMalformed |= !isNumber || (head->length && *head->length != length);
    head->length = length;
}

void readField(Head *head, const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        readLength(head, value);
    } else if (name == "transfer-encoding") {
        // Any other coding would leave the body's end unknown.
        head->isMalformed |= head->isChunked || value.toLower() != "chunked";
        head->isChunked = true;
    } else if (name == "server") {
        head->reply.server = value.left(maxHeader);
    } else if (name == "www-authenticate") {
        if (!head->reply.authenticate.isEmpty())
            head->reply.authenticate += ", ";
        head->reply.authenticate += value;
    } else if (name == "location") {
        head->reply.location = QString::fromUtf8(value.left(maxHeader));
    }
}

/// \a text is the head without its empty line.
Head readLines(const QByteArray &text)
{
    Head head;
    const QList<QByteArray> lines = text.split('\n');
    const QByteArray first = lines.front().trimmed();
    bool isNumber = false;
    head.status = first.mid(9, 3).toInt(&isNumber);
    if (!first.startsWith("HTTP/1.") || !isNumber || head.status < 100 || head.status > 599
        || (first.size() > 12 && first[12] != ' ') || first.contains('\0')) {
        head.isMalformed = true;
        return head;
    }
    head.reply.status = head.status;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            readField(&head, line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return head;
}

/// The end of the head's last line and of its empty one; -1 while it is not whole.
std::pair<qsizetype, qsizetype> headEnd(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const qsizetype next = at + 1;
        if (next < bytes.size() && bytes[next] == '\n')
            return { at, next + 1 };
        if (next + 1 < bytes.size() && bytes[next] == '\r' && bytes[next + 1] == '\n')
            return { at, next + 2 };
    }
    return { -1, -1 };
}

} // namespace

bool HttpReader::append(QByteArrayView bytes)
{
    if (m_outcome)
        return true;
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(bytes);
    while (!m_outcome && step()) { }
    return m_outcome.has_value();
}

bool HttpReader::end(bool isReset)
{
    if (m_outcome)
        return true;
    if (m_state == State::Head && m_bytes.size() == m_at && m_interim == 0)
        return fails(Errc::Unreachable, QStringLiteral("The device closed the connection without an answer."));
    if (m_state == State::Head)
        return fails(Errc::Unreachable, QStringLiteral("The device closed the connection inside its answer."));
    m_reply.isCut = m_state != State::ToEnd || isReset;
    return whole();
}

/// \return false when more bytes are needed.
bool HttpReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Sized:
        if (!takeBody(m_left))
            return false;
        return m_left == 0 ? whole() : true;
    case State::ToEnd:
        return takeBody(m_bytes.size() - m_at);
    case State::ChunkSize:
        return readChunkSize();
    case State::Chunk:
        if (!takeBody(m_left))
            return false;
        if (m_left == 0)
            m_state = State::ChunkEnd;
        return true;
    case State::ChunkEnd: {
        const auto empty = line(maxLine);
        if (empty && !empty->isEmpty())
            return fails(Errc::Protocol, QStringLiteral("The device's answer has a chunk of another length."));
        m_state = empty ? State::ChunkSize : m_state;
        return empty.has_value();
    }
    case State::Trailer: {
        const auto text = line(maxTrailer);
        if (!text)
            return false;
        m_trailer += text->size() + 1;
        if (text->isEmpty())
            return whole();
        return m_trailer <= maxTrailer || fails(Errc::Limit, QStringLiteral("The device's answer does not end."));
    }
    }
    return false;
}

bool HttpReader::readHead()
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    const qsizetype known = std::min<qsizetype>(rest.size(), 5);
    if (rest.first(known) != QByteArrayView("HTTP/").first(known))
        return fails(Errc::Protocol, QStringLiteral("What answers does not speak HTTP."));
    const auto [end, body] = headEnd(m_bytes, m_at);
    if ((end < 0 ? m_bytes.size() : body) - m_at > maxHead)
        return fails(Errc::Limit, QStringLiteral("The head of the device's answer is too long."));
    if (end < 0)
        return false;
    const Head head = readLines(m_bytes.sliced(m_at, end - m_at));
    m_at = body;
    if (head.isMalformed || head.status == 101)
        return fails(Errc::Protocol, QStringLiteral("The head of the device's answer is malformed."));
    if (head.status < 200)
        return ++m_interim <= 8 || fails(Errc::Protocol, QStringLiteral("The device sends interim answers only."));
    m_reply = head.reply;
    if (m_isHead || head.status == 204 || head.status == 304)
        return whole();
    if (head.isChunked) {
        m_state = State::ChunkSize;
    } else if (head.length) {
        if (*head.length > maxReply)
            return fails(Errc::Limit, QStringLiteral("The device's answer is too long."));
        m_left = qsizetype(*head.length);
        m_state = State::Sized;
        if (m_left == 0)
            return whole();
    } else {
        m_state = State::ToEnd;
    }
    return true;
}

bool HttpReader::readChunkSize()
{
    const auto text = line(maxLine);
    if (!text)
        return false;
    const QByteArray digits = text->split(';').front().trimmed();
    bool isNumber = false;
    const qlonglong size = digits.size() <= 8 && !digits.startsWith('+') ? digits.toLongLong(&isNumber, 16) : -1;
    if (!isNumber || size < 0)
        return fails(Errc::Protocol, QStringLiteral("The device's answer has a chunk without a length."));
    m_left = qsizetype(size);
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool HttpReader::takeBody(qsizetype most)
{
    const qsizetype size = std::min(most, m_bytes.size() - m_at);
    if (size == 0)
        return false;
    if (m_reply.body.size() + size > maxReply)
        return fails(Errc::Limit, QStringLiteral("The device's answer is too long."));
    m_reply.body.append(m_bytes.constData() + m_at, size);
    m_at += size;
    m_left -= size;
    return true;
}

/// The next line without its end; nothing while it is not there.
std::optional<QByteArray> HttpReader::line(qsizetype most)
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    if ((end < 0 ? m_bytes.size() : end) - m_at > most) {
        fails(Errc::Protocol, QStringLiteral("The device's answer is malformed."));
        return {};
    }
    if (end < 0)
        return {};
    QByteArray text = m_bytes.sliced(m_at, end - m_at);
    m_at = end + 1;
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

bool HttpReader::whole()
{
    m_bytes.clear();
    m_at = 0;
    m_outcome = std::move(m_reply);
    return true;
}

bool HttpReader::fails(Errc code, const QString &why)
{
    m_bytes.clear();
    m_at = 0;
    m_outcome = fail(code, why);
    return true;
}

} // namespace lan
