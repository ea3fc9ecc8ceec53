// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/NotifyCache.h"

#include "core/sv1/Notify.h"

namespace downstream {

const QByteArray &NotifyCache::line(const work::ToldJob &told)
{
    const Key key { told.id.value, told.time, told.isClean };
    if (const auto found = m_lines.constFind(key); found != m_lines.cend())
        return *found;
    if (m_lines.size() >= maxLines)
        m_lines.clear();
    const work::Job &job = *told.job;
    const sv1::NotifyFields fields { QByteArray::number(told.id.value, 16), job.prevHash, job.coinbasePrefix,
        job.coinbaseSuffix, job.merklePath, job.version, job.nbits, told.time, told.isClean };
    return *m_lines.insert(key, sv1::notifyLine(fields));
}

} // namespace downstream
