// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Folders.h"

#include <QFile>

#include <nlohmann/json.hpp>

/// Files of tests/vectors/bitcoin. A missing file ends the test program: nothing it could show would mean anything.
namespace vectors {

inline QByteArray readFile(const QString &name)
{
    QFile file(support::vectorsFolder() + QStringLiteral("/bitcoin/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline nlohmann::json readJson(const QString &name)
{
    const auto bytes = readFile(name);
    return nlohmann::json::parse(bytes.begin(), bytes.end());
}

/// A getblocktemplate answer: "h1", "h17", "h111_3tx", "h112_0tx" or "21tx".
inline nlohmann::json blockTemplate(const QString &name)
{
    return readJson(QStringLiteral("gbt_regtest_%1.json").arg(name));
}

inline QByteArray realBlock()
{
    return QByteArray::fromHex(readFile(QStringLiteral("block_regtest.hex")).trimmed());
}

} // namespace vectors
