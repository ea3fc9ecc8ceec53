// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Setup.h"

#include <QHash>
#include <QVariant>

namespace app {

/// A TOML file as the flat list of its values: "upstreams[1].port". A list of plain values is one value.
class TranslatorLeaves {
public:
    struct Leaf {
        ImportLine line {};
        QVariant value {}; ///< bool, qint64, double, QString; invalid for anything else
        bool isSettled = false; ///< the line says what became of it
    };
    static constexpr qsizetype maxLeaves = 1000;

    /// Errors: Malformed, Limit.
    static Result<TranslatorLeaves> parse(QByteArrayView text, const QString &fileName);

    /// Null when the file has no such key.
    Leaf *find(const QString &key);
    bool contains(const QString &key) const { return m_index.contains(key); }
    bool hasSection(const QString &prefix) const;
    QList<Leaf> &all() { return m_leaves; }
    static void settle(Leaf *leaf, ImportLine::Fate fate, const QString &why);

private:
    QList<Leaf> m_leaves;
    QHash<QString, qsizetype> m_index;
};

} // namespace app
