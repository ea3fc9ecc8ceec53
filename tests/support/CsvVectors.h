// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Folders.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

namespace support {

/// One row of a vector file: the value of each column, by the column's name.
using CsvRow = QHash<QString, QString>;

/// The rows of tests/vectors/\a path, whose first line names the columns. A field may be quoted. Empty when the file
/// cannot be read, so a test must check the number of rows.
inline QList<CsvRow> readCsvVectors(const QString &path)
{
    QFile file(vectorsFolder() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto split = [](const QString &line) {
        QStringList fields { QString() };
        bool isQuoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                fields.append(QString());
            else
                fields.last().append(c);
        }
        return fields;
    };
    const auto lines = QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const auto names = split(lines.value(0));
    QList<CsvRow> rows;
    for (const QString &line : lines.mid(1)) {
        const auto fields = split(line);
        CsvRow row;
        for (qsizetype i = 0; i < fields.size() && i < names.size(); ++i)
            row.insert(names[i], fields[i]);
        rows.append(row);
    }
    return rows;
}

} // namespace support
