// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LogFile.h"

LogFile::LogFile(QString path, qint64 maxBytes, int count)
    : m_file(path)
    , m_path(std::move(path))
    , m_maxBytes(maxBytes)
    , m_count(std::max(count, 1))
{
}

Result<void> LogFile::open()
{
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(Errc::Io, QStringLiteral("log file %1: %2").arg(m_path, m_file.errorString()));
    if (isNew)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void LogFile::write(const QByteArray &line)
{
    if (m_file.size() > 0 && m_file.size() + line.size() > m_maxBytes)
        rotate();
    m_file.write(line);
}

void LogFile::rotate()
{
    const auto numbered = [this](int n) { return n == 0 ? m_path : QStringLiteral("%1.%2").arg(m_path).arg(n); };
    m_file.close();
    QFile::remove(numbered(m_count - 1));
    for (int n = m_count - 2; n >= 0; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    static_cast<void>(open()); // a log that cannot be written has nobody to tell
}
