// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Folders.h"

namespace support {

QString vectorsFolder()
{
    return sourceFolder() + QStringLiteral("/tests/vectors");
}

QString sourceFolder()
{
    return QStringLiteral(HASHSTEAD_SOURCE);
}

QString programsFolder()
{
    return QStringLiteral(HASHSTEAD_BUILD "/bin");
}

QString layersFile()
{
    return QStringLiteral(HASHSTEAD_BUILD "/layers.txt");
}

} // namespace support
