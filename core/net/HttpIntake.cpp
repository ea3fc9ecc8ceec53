// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpIntake.h"

#include <algorithm>
#include <cstring>

namespace net {

namespace {

constexpr qsizetype maxHeaders = 100;

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
    });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (quint8(c) >= ' ' && c != 0x7f); });
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

/// Whether a comma-separated list has \a word.
bool lists(const QByteArray &list, QByteArrayView word)
{
    const auto parts = list.split(',');
    return std::any_of(
        parts.begin(), parts.end(), [&](const QByteArray &part) { return isSame(part.trimmed(), word); });
}

std::optional<qsizetype> decimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 15
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    qsizetype value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

tl::unexpected<HttpRefusal> refused(int status, const char *safeguard)
{
    return tl::unexpected(HttpRefusal { status, safeguard });
}

tl::expected<void, HttpRefusal> parseRequestLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first)
        return refused(400, "malformed");
    const QByteArrayView version = line.sliced(last + 1);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!isToken(line.first(first)) || !isVisible(target) || !target.startsWith('/'))
        return refused(400, "malformed");
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0"))
        return refused(version.startsWith("HTTP/") ? 505 : 400, "malformed");
    head.method = line.first(first).toByteArray();
    head.target = target.toByteArray();
    head.isHttp11 = version.endsWith('1');
    return {};
}

tl::expected<void, HttpRefusal> parseFields(QByteArrayView text, HttpHead &head)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(QByteArrayView("\r\n"));
        const QByteArrayView line = text.first(end);
        text = text.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
            return refused(400, "malformed");
        if (head.headers.size() == maxHeaders)
            return refused(431, "head-bytes");
        head.headers.emplaceBack(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return {};
}

/// What the headers say about the message itself.
tl::expected<void, HttpRefusal> judgeFields(const HttpLimits &limits, HttpHead &head)
{
    bool hasLength = false;
    for (const auto &[name, value] : head.headers) {
        if (isSame(name, "transfer-encoding"))
            return refused(411, "body-encoding");
        if (isSame(name, "content-encoding") && !isSame(value, "identity"))
            return refused(415, "body-encoding");
        if (isSame(name, "content-length")) {
            const auto length = decimal(value);
            if (!length || hasLength)
                return refused(400, "malformed");
            hasLength = true;
            head.contentLength = *length;
        }
    }
    if (head.contentLength > limits.bodyBytes)
        return refused(413, "body-bytes");
    if (head.contentLength == 0 && !hasLength && (head.method == "POST" || head.method == "PUT"))
        return refused(411, "body-encoding");
    const QByteArray connection = headerIn(head.headers, "connection");
    head.wantsClose = lists(connection, "close") || (!head.isHttp11 && !lists(connection, "keep-alive"));
    head.isWebSocket = lists(connection, "upgrade") && isSame(headerIn(head.headers, "upgrade"), "websocket");
    head.expectsContinue = head.isHttp11 && isSame(headerIn(head.headers, "expect"), "100-continue");
    return {};
}

} // namespace

QByteArray headerIn(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [name](const HttpHeader &header) { return isSame(header.first, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

tl::expected<HttpHead, HttpRefusal> parseHttpHead(QByteArrayView bytes, const HttpLimits &limits)
{
    if (!bytes.endsWith("\r\n\r\n"))
        return refused(400, "malformed");
    for (qsizetype i = bytes.indexOf('\n'); i >= 0; i = bytes.indexOf('\n', i + 1)) {
        if (i == 0 || bytes[i - 1] != '\r')
            return refused(400, "malformed");
    }
    const qsizetype end = bytes.indexOf(QByteArrayView("\r\n"));
    HttpHead head;
    if (const auto line = parseRequestLine(bytes.first(end), head); !line)
        return tl::unexpected(line.error());
    if (const auto fields = parseFields(bytes.sliced(end + 2).chopped(2), head); !fields)
        return tl::unexpected(fields.error());
    if (const auto judged = judgeFields(limits, head); !judged)
        return tl::unexpected(judged.error());
    return head;
}

HttpIntake::Step HttpIntake::refuse(int status, const char *safeguard)
{
    m_state = State::Refused;
    m_refusal = { status, safeguard };
    m_bytes = QByteArray();
    return Step::Refused;
}

HttpIntake::Step HttpIntake::next(SteadyTime now)
{
    if (m_state == State::Head) {
        // Line ends between two requests are nobody's. RFC 9112, 2.2
        while (m_bytes.startsWith("\r\n"))
            m_bytes.remove(0, 2);
        if (m_bytes.isEmpty()) {
            m_bytes = QByteArray();
            return Step::NeedMore;
        }
        if (!m_hasBegun) {
            m_hasBegun = true;
            m_deadline = now + m_limits.headTime;
        }
        const qsizetype end = m_bytes.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_scanned - 3));
        m_scanned = m_bytes.size();
        if (end < 0 || end + 4 > m_limits.headBytes)
            return end >= 0 || m_bytes.size() > m_limits.headBytes ? refuse(431, "head-bytes") : Step::NeedMore;
        m_headSize = end + 4;
        auto head = parseHttpHead(QByteArrayView(m_bytes).first(m_headSize), m_limits);
        if (!head)
            return refuse(head.error().status, head.error().safeguard);
        m_head = std::move(*head);
        m_state = State::Body;
        m_deadline = now + m_limits.bodyTime;
        return Step::HeadRead;
    }
    if (m_state == State::Body && m_bytes.size() - m_headSize >= m_head.contentLength)
        m_state = State::Whole;
    if (m_state == State::Whole)
        return Step::Whole;
    return m_state == State::Refused ? Step::Refused : Step::NeedMore;
}

QByteArray HttpIntake::take(SteadyTime now)
{
    const qsizetype size = m_headSize + m_head.contentLength;
    QByteArray request;
    if (m_bytes.size() == size) {
        request = std::exchange(m_bytes, {});
    } else {
        request = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
    }
    m_state = State::Head;
    m_scanned = m_headSize = 0;
    m_hasBegun = false;
    m_deadline = now + m_limits.idleTime;
    return request;
}

bool HttpIntake::isLate(SteadyTime now)
{
    if (now < m_deadline)
        return false;
    if (isIdle())
        m_refusal = { 0, "idle-time" };
    else
        m_refusal = { 408, m_state == State::Body ? "body-time" : "head-time" };
    return true;
}

} // namespace net
