// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Folders.h"

#include <QFile>
#include <QString>

#include <nlohmann/json.hpp>

namespace support {

/// tests/vectors/\a path; null when it cannot be read, so a test must look whether there is something in it.
inline nlohmann::json readJsonVectors(const QString &path)
{
    QFile file(vectorsFolder() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return nlohmann::json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
}

/// A string of a vector file.
inline QString text(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

} // namespace support
