// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/ToldJob.h"

#include <QHash>

namespace downstream {

/// The mining.notify texts of a shard. A text depends on the job and its telling only, so it is built once and shared
/// by all machines that were told the same.
class NotifyCache {
public:
    const QByteArray &line(const work::ToldJob &told);

private:
    struct Key {
        quint32 id = 0;
        quint32 time = 0;
        bool isClean = false;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &k, size_t seed = 0) { return qHashMulti(seed, k.id, k.time, k.isClean); }
    };
    static constexpr qsizetype maxLines = 64;

    QHash<Key, QByteArray> m_lines;
};

} // namespace downstream
