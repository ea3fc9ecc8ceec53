// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Target.h"
#include "core/sv2/Wire.h"

#include <optional>

namespace sv2 {

/// Visitor that writes one JSON object. Bytes are hex; hashes and targets are the reversed hex that people compare.
class Printer {
public:
    /// Byte fields longer than \a maxBytes and sequences longer than \a maxItems are shortened, with their size.
    explicit Printer(qsizetype maxBytes, qsizetype maxItems);
    void operator()(const char *name, const auto &field)
    {
        begin(name);
        print(field);
    }
    QString take();

private:
    void print(bool v) { m_out += v ? QLatin1String("true") : QLatin1String("false"); }
    template <std::unsigned_integral Int> void print(Int v) { m_out += QString::number(v); }
    void print(float v);
    void print(const bitcoin::Hash256 &v);
    void print(const bitcoin::Target &v);
    void print(const Str0_255 &v);
    template <qsizetype Max> void print(const BoundedBytes<Max> &v) { printBytes(v.bytes()); }
    template <class T, qsizetype Max> void print(const Sequence<T, Max> &v)
    {
        const qsizetype shown = std::min(v.size(), m_maxItems);
        m_out += u'[';
        for (qsizetype i = 0; i < shown; ++i) {
            if (i > 0)
                m_out += u',';
            print(v.items()[i]);
        }
        if (shown < v.size())
            m_out += QStringLiteral("%1\"… %2 items\"").arg(shown > 0 ? QStringLiteral(",") : QString()).arg(v.size());
        m_out += u']';
    }
    template <class T> void print(const std::optional<T> &v)
    {
        if (v)
            print(*v);
        else
            m_out += QLatin1String("null");
    }
    /// A group of fields inside a message.
    template <class Group>
    requires requires { Group::MinSize; }
    void print(const Group &v)
    {
        m_out += u'{';
        Group::fields(v, *this);
        m_out += u'}';
    }
    void begin(const char *name);
    void printBytes(QByteArrayView bytes);

    QString m_out;
    qsizetype m_maxBytes;
    qsizetype m_maxItems;
};

} // namespace sv2
