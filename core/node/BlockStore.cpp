// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/BlockStore.h"

#include "core/base/SavedFile.h"
#include "core/bitcoin/BlockHeader.h"
#include "core/node/Json.h"

#include <QDir>
#include <QFileInfo>

namespace node {

namespace {

constexpr qint64 maxBlockFileBytes = 16 * 1024 * 1024;
constexpr qint64 maxStateFileBytes = 1024 * 1024;

nlohmann::json toJson(const BlockOutcome &outcome)
{
    nlohmann::json nodes = nlohmann::json::array();
    for (const auto &n : outcome.nodes) {
        nodes.push_back({ { "node", n.node.toStdString() }, { "verdict", submitVerdictName(n.verdict).toStdString() },
            { "attempts", n.attempts }, { "detail", n.detail.toStdString() } });
    }
    return { { "version", 1 }, { "hash", outcome.hash.toDisplay().toStdString() }, { "height", outcome.height },
        { "state", blockStateName(outcome.state).toStdString() }, { "confirmations", outcome.confirmations },
        { "found_at_ms", outcome.foundAt.time_since_epoch().count() }, { "found_by", outcome.foundBy.toStdString() },
        { "detail", outcome.detail.toStdString() }, { "nodes", nodes } };
}

template <class Enum> Enum fromName(const QString &name, QString (*nameOf)(Enum), int count)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return Enum(0); // Unknown and Pending: ask the nodes again
}

void readState(const nlohmann::json &json, StoredBlock &stored)
{
    auto &o = stored.outcome;
    o.state = fromName(textOf(json, "state"), &blockStateName, int(BlockState::Rejected) + 1);
    o.confirmations = int(integerOf(json, "confirmations").value_or(0));
    o.foundAt = UnixMs(std::chrono::milliseconds(integerOf(json, "found_at_ms").value_or(0)));
    o.foundBy = textOf(json, "found_by");
    o.detail = textOf(json, "detail");
    for (const auto &n : memberOf(json, "nodes")) {
        o.nodes.append({ textOf(n, "node"),
            fromName(textOf(n, "verdict"), &submitVerdictName, int(SubmitVerdict::Undecodable) + 1),
            int(integerOf(n, "attempts").value_or(0)), textOf(n, "detail") });
    }
    stored.block.foundAt = o.foundAt;
    stored.block.foundBy = o.foundBy;
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, file.errorString());
    if (file.size() > limit)
        return fail(Errc::Limit, QStringLiteral("it is larger than %1 bytes").arg(limit));
    return file.readAll();
}

/// The block of one file; its name must agree with its content.
Result<StoredBlock> readBlock(const QFileInfo &file)
{
    const auto text = readFile(file.filePath(), maxBlockFileBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto bytes = fromHex(QByteArrayView(*text).trimmed());
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto header
        = bitcoin::BlockHeader::decode(bytes->first(std::min<qsizetype>(bytes->size(), bitcoin::BlockHeader::Size)));
    if (!header)
        return tl::unexpected(header.error());
    const QString name = file.completeBaseName();
    bool isNumber = false;
    StoredBlock stored;
    stored.block.height = name.left(8).toUInt(&isNumber);
    stored.block.hash = header->hash();
    stored.block.data = *bytes;
    if (!isNumber || name.mid(9) != stored.block.hash.toDisplay())
        return fail(Errc::Malformed, QStringLiteral("its name does not belong to the block inside"));
    stored.outcome.hash = stored.block.hash;
    stored.outcome.height = stored.block.height;
    stored.outcome.isStored = true;
    return stored;
}

} // namespace

BlockStore::BlockStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString BlockStore::pathOf(quint32 height, const bitcoin::Hash256 &hash, const QString &suffix) const
{
    return QStringLiteral("%1/%2-%3.%4")
        .arg(m_directory)
        .arg(height, 8, 10, QLatin1Char('0'))
        .arg(hash.toDisplay(), suffix);
}

Result<void> BlockStore::write(const QString &path, const QByteArray &content) const
{
    QDir().mkpath(m_directory);
    return saveFile(path, content);
}

Result<void> BlockStore::saveBlock(const FoundBlock &block) const
{
    return write(pathOf(block.height, block.hash, QStringLiteral("hex")), block.data.toHex() + '\n');
}

Result<void> BlockStore::saveOutcome(const BlockOutcome &outcome) const
{
    const auto text = toJson(outcome).dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    return write(pathOf(outcome.height, outcome.hash, QStringLiteral("json")), QByteArray::fromStdString(text) + '\n');
}

Result<QByteArray> BlockStore::read(quint32 height, const bitcoin::Hash256 &hash) const
{
    const auto text = readFile(pathOf(height, hash, QStringLiteral("hex")), maxBlockFileBytes);
    if (!text)
        return fail(Errc::NotFound, QStringLiteral("block %1 is not kept: %2").arg(height).arg(text.error().detail));
    return fromHex(QByteArrayView(*text).trimmed());
}

void BlockStore::prune(int keep) const
{
    const auto names = QDir(m_directory).entryList({ QStringLiteral("*.hex") }, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + keep < names.size(); ++i) {
        const QString base = m_directory + u'/' + names[i].chopped(4);
        QFile::remove(base + QStringLiteral(".json"));
        QFile::remove(base + QStringLiteral(".hex"));
    }
}

BlockStore::Loaded BlockStore::load(quint32 fromHeight) const
{
    Loaded loaded;
    const auto files = QDir(m_directory).entryInfoList({ QStringLiteral("*.hex") }, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        bool isNumber = false;
        if (file.fileName().left(8).toUInt(&isNumber) < fromHeight && isNumber)
            continue;
        auto stored = readBlock(file);
        if (!stored) {
            loaded.problems.append(QStringLiteral("%1: %2").arg(file.filePath(), stored.error().detail));
            continue;
        }
        const auto text
            = readFile(pathOf(stored->block.height, stored->block.hash, QStringLiteral("json")), maxStateFileBytes);
        const auto json = text ? parseJson(*text) : tl::unexpected(text.error());
        if (json)
            readState(*json, *stored);
        loaded.blocks.append(*stored);
    }
    return loaded;
}

QList<BlockOutcome> BlockStore::newest(int most) const
{
    QList<BlockOutcome> outcomes;
    const auto files
        = QDir(m_directory).entryInfoList({ QStringLiteral("*.hex") }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &file : files) {
        if (outcomes.size() >= most)
            break;
        const QString name = file.completeBaseName();
        const auto hash = bitcoin::Hash256::fromDisplay(name.mid(9));
        bool isNumber = false;
        StoredBlock stored;
        stored.outcome.height = name.left(8).toUInt(&isNumber);
        if (!hash || !isNumber)
            continue;
        stored.outcome.hash = *hash;
        stored.outcome.isStored = true;
        const auto text = readFile(pathOf(stored.outcome.height, *hash, QStringLiteral("json")), maxStateFileBytes);
        if (const auto json = text ? parseJson(*text) : tl::unexpected(text.error()))
            readState(*json, stored);
        outcomes.append(stored.outcome);
    }
    return outcomes;
}

} // namespace node
