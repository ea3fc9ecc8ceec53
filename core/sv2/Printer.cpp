// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Printer.h"

#include <QLocale>

namespace sv2 {

namespace {

QString reversedHex(std::span<const quint8> bytes)
{
    QByteArray reversed = asView(bytes).toByteArray();
    std::reverse(reversed.begin(), reversed.end());
    return toHex(reversed);
}

/// A JSON string; control characters are escaped, so that a peer's text cannot break a log line.
QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

} // namespace

Printer::Printer(qsizetype maxBytes, qsizetype maxItems)
    : m_maxBytes(maxBytes)
    , m_maxItems(maxItems)
{
}

QString Printer::take()
{
    return m_out.isEmpty() ? QStringLiteral("{}") : m_out + u'}';
}

void Printer::begin(const char *name)
{
    if (m_out.isEmpty())
        m_out += u'{';
    else if (!m_out.endsWith(u'{'))
        m_out += u',';
    m_out += u'"' + QLatin1String(name) + QLatin1String("\":");
}

void Printer::print(float v)
{
    m_out += isWireF32(v) ? QString::number(double(v), 'g', QLocale::FloatingPointShortest) : QStringLiteral("null");
}

void Printer::print(const bitcoin::Hash256 &v)
{
    m_out += u'"' + reversedHex(v.bytes) + u'"';
}

void Printer::print(const bitcoin::Target &v)
{
    m_out += u'"';
    for (size_t i = 4; i-- > 0;)
        m_out += QString::number(v.limbs()[i], 16).rightJustified(16, u'0');
    m_out += u'"';
}

void Printer::print(const Str0_255 &v)
{
    m_out += quoted(v.toString());
}

void Printer::printBytes(QByteArrayView bytes)
{
    if (bytes.size() <= m_maxBytes)
        m_out += u'"' + toHex(bytes) + u'"';
    else
        m_out += QStringLiteral("\"%1… %2 bytes\"").arg(toHex(bytes.first(m_maxBytes))).arg(bytes.size());
}

} // namespace sv2
