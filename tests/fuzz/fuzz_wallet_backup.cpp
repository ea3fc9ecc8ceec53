// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Backup.h"

#include <cstdlib>

/// What a backup file holds once it is opened: what is read is written and read again without a change, or it is
/// refused with words.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto backup = wallet::backupFromText(text);
    if (!backup) {
        if (backup.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = wallet::backupText(*backup);
    const auto again = wallet::backupFromText(written);
    if (!again || wallet::backupText(*again) != written || backup->workerKeys > 100'000)
        std::abort();
    return 0;
}
