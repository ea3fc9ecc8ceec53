// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace net {

/// Cuts a byte stream into lines that end in '\n' (a '\r' before it is dropped), none longer than a cap.
/// A line handed out is valid until the next call of next() or append(). Holds no memory while nothing is pending.
class LineBuffer {
public:
    explicit LineBuffer(qsizetype cap)
        : m_cap(cap)
    {
    }

    void append(QByteArrayView bytes)
    {
        if (m_start > 0) {
            m_bytes.remove(0, m_start);
            m_scanned -= m_start;
            m_start = 0;
        }
        m_bytes.append(bytes);
    }
    /// The next whole line without its end, or a null view when there is none yet.
    QByteArrayView next()
    {
        if (m_tooLong)
            return {};
        const qsizetype end = m_bytes.indexOf('\n', m_scanned);
        if (end < 0) {
            m_scanned = m_bytes.size();
            m_tooLong = m_bytes.size() - m_start > m_cap;
            if (m_start == m_bytes.size())
                clear();
            return {};
        }
        QByteArrayView line(m_bytes.constData() + m_start, end - m_start);
        m_start = end + 1;
        m_scanned = m_start;
        if (line.size() > m_cap) {
            m_tooLong = true;
            return {};
        }
        return line.endsWith('\r') ? line.chopped(1) : line;
    }
    /// True once a line passed the cap; nothing comes out any more.
    bool isTooLong() const { return m_tooLong; }
    qsizetype pending() const { return m_bytes.size() - m_start; }

private:
    void clear()
    {
        m_bytes = QByteArray();
        m_start = m_scanned = 0;
    }

    QByteArray m_bytes;
    qsizetype m_cap;
    qsizetype m_start = 0;
    qsizetype m_scanned = 0;
    bool m_tooLong = false;
};

} // namespace net
