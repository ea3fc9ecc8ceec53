// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpStream.h"

#include <algorithm>
#include <cstring>

namespace net {

HttpStream::HttpStream(const QHostAddress &peer, quint16 peerPort, Write write, std::function<void()> ended)
    : m_write(std::move(write))
    , m_ended(std::move(ended))
{
    setOpenMode(QIODevice::ReadWrite);
    setPeerAddress(peer);
    setPeerPort(peerPort);
    setSocketState(ConnectedState);
}

HttpStream::~HttpStream()
{
    setSocketState(UnconnectedState);
}

void HttpStream::deliver(QByteArrayView bytes)
{
    if (state() != ConnectedState)
        return;
    if (m_at == m_in.size()) {
        m_in.clear();
        m_at = 0;
    }
    m_in.append(bytes);
    Q_EMIT readyRead();
}

void HttpStream::deliver(QByteArrayView bytes, const HttpHead &head)
{
    m_head = &head;
    deliver(bytes);
    m_head = nullptr;
}

void HttpStream::end()
{
    if (state() == UnconnectedState)
        return;
    m_write = nullptr;
    m_in.clear();
    m_at = 0;
    setSocketState(UnconnectedState);
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
    Q_EMIT stateChanged(UnconnectedState);
    Q_EMIT disconnected();
}

qsizetype HttpStream::unread() const
{
    return qsizetype(bytesAvailable());
}

qint64 HttpStream::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + (m_in.size() - m_at);
}

bool HttpStream::canReadLine() const
{
    return m_in.indexOf('\n', m_at) >= 0 || QIODevice::canReadLine();
}

qint64 HttpStream::readData(char *data, qint64 maxSize)
{
    if (m_at == m_in.size())
        return state() == ConnectedState ? 0 : -1;
    const qsizetype size = std::min<qsizetype>(maxSize, m_in.size() - m_at);
    std::memcpy(data, m_in.constData() + m_at, size_t(size));
    m_at += size;
    return size;
}

qint64 HttpStream::readLineData(char *data, qint64 maxSize)
{
    const qsizetype end = m_in.indexOf('\n', m_at);
    return readData(data, end < 0 ? maxSize : std::min<qint64>(maxSize, end + 1 - m_at));
}

qint64 HttpStream::skipData(qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_in.size() - m_at);
    m_at += size;
    return size;
}

qint64 HttpStream::writeData(const char *data, qint64 size)
{
    if (!m_write)
        return -1;
    m_hasWritten = true;
    m_write(QByteArrayView(data, size));
    return size;
}

} // namespace net
