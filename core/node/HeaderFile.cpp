// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/HeaderFile.h"

#include "core/base/SavedFile.h"

#include <QFile>

#include <unistd.h>

namespace node {

using bitcoin::BlockHeader;

HeaderFile::HeaderFile(QString path)
    : m_path(std::move(path))
{
}

Result<HeaderFile::Loaded> HeaderFile::load(const BlockHeader &genesis, int keep) const
{
    if (!QFile::exists(m_path)) {
        if (const auto made = saveFile(m_path, toByteArray(genesis.encode())); !made)
            return tl::unexpected(made.error());
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(Errc::Io, QStringLiteral("%1 cannot be read: %2").arg(m_path, file.errorString()));
    Loaded loaded;
    bitcoin::Hash256 tip;
    QByteArray record;
    while ((record = file.read(BlockHeader::Size)).size() == BlockHeader::Size) {
        const auto header = BlockHeader::decode(record);
        const auto target = bitcoin::Target::fromCompact(header->nbits);
        const auto hash = header->hash();
        if (loaded.count == 0 && *header != genesis)
            return fail(Errc::Malformed,
                QStringLiteral("%1 does not hold this program's simulated chain; move it away").arg(m_path));
        if (header->prevHash != tip || !target || !target->isMetBy(hash))
            break;
        tip = hash;
        ++loaded.count;
        loaded.recent.append(*header);
        if (loaded.recent.size() > 2 * keep)
            loaded.recent.remove(0, keep);
    }
    loaded.recent.remove(0, std::max<qsizetype>(0, loaded.recent.size() - keep));
    const qint64 good = loaded.count * BlockHeader::Size;
    if (loaded.count == 0)
        return fail(Errc::Malformed, QStringLiteral("%1 holds no chain; move it away").arg(m_path));
    if (file.size() == good)
        return loaded;
    loaded.problem
        = QStringLiteral("%1 is damaged after block %2; what follows is cut off").arg(m_path).arg(loaded.count - 1);
    QFile::remove(m_path + QStringLiteral(".damaged"));
    QFile::copy(m_path, m_path + QStringLiteral(".damaged"));
    if (!file.resize(good))
        return fail(Errc::Io, QStringLiteral("%1 cannot be repaired: %2").arg(m_path, file.errorString()));
    return loaded;
}

Result<BlockHeader> HeaderFile::read(quint32 height) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1 cannot be read: %2").arg(m_path, file.errorString()));
    if (!file.seek(qint64(height) * BlockHeader::Size))
        return fail(Errc::NotFound, QStringLiteral("the simulated chain has no block %1").arg(height));
    const auto header = BlockHeader::decode(file.read(BlockHeader::Size));
    if (!header)
        return fail(Errc::NotFound, QStringLiteral("the simulated chain has no block %1").arg(height));
    return *header;
}

Result<void> HeaderFile::append(const BlockHeader &header) const
{
    QFile file(m_path);
    const auto bytes = toByteArray(header.encode());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return fail(Errc::Io, QStringLiteral("%1 cannot be written: %2").arg(m_path, file.errorString()));
    return {};
}

} // namespace node
