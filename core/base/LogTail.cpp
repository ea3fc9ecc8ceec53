// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LogTail.h"

#include <utility>

QString logLevelName(LogLevel level)
{
    static constexpr const char16_t *names[] = { u"debug", u"info", u"warning", u"critical" };
    return QString::fromUtf16(names[size_t(level)]);
}

void LogTail::add(LogLine line)
{
    if (line.text.size() > maxText)
        line.text = line.text.left(maxText) + QChar(0x2026);
    while (m_lines.size() >= m_capacity && !m_lines.isEmpty())
        m_lines.removeFirst();
    m_lines.append(std::move(line));
    ++m_untold;
}

LogNews LogTail::take()
{
    const qsizetype untold = std::exchange(m_untold, 0);
    if (std::exchange(m_isWholeDue, false) || untold >= m_lines.size())
        return { true, m_lines };
    return { false, m_lines.last(untold) };
}
