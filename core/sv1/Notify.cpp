// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Notify.h"

#include "core/base/Bytes.h"
#include "core/sv1/Methods.h"

namespace sv1 {

namespace {

constexpr size_t maxBranches = 32;

std::optional<Bytes32> hash32(const Value &value)
{
    const auto *text = value.text();
    if (!text || text->size() != 64)
        return std::nullopt;
    const auto bytes = fromHex(QByteArrayView(*text));
    if (!bytes)
        return std::nullopt;
    Bytes32 out {};
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

std::optional<quint32> word(const Value &value)
{
    const auto *text = value.text();
    return text && text->size() == 8 ? parseHex32(*text) : std::nullopt;
}

std::optional<QByteArray> blob(const Value &value)
{
    const auto *text = value.text();
    if (!text)
        return std::nullopt;
    auto bytes = fromHex(QByteArrayView(*text));
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

} // namespace

Bytes32 swapWords(const Bytes32 &bytes)
{
    Bytes32 out {};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = bytes[(i & ~size_t(3)) | (3 - (i & 3))];
    return out;
}

QByteArray notifyLine(const NotifyFields &fields)
{
    QByteArray line;
    line.reserve(512 + 2 * (fields.coinbase1.size() + fields.coinbase2.size()) + 68 * fields.merkleBranch.size());
    line += "{\"id\":null,\"method\":\"mining.notify\",\"params\":[";
    appendJsonText(line, fields.jobId);
    line += ",\"" + toByteArray(swapWords(fields.prevHash.bytes)).toHex();
    line += "\",\"" + fields.coinbase1.toHex();
    line += "\",\"" + fields.coinbase2.toHex();
    line += "\",[";
    for (qsizetype i = 0; i < fields.merkleBranch.size(); ++i) {
        line += i > 0 ? ",\"" : "\"";
        line += toByteArray(fields.merkleBranch[i].bytes).toHex();
        line += '"';
    }
    line += "],\"" + hex32(fields.version) + "\",\"" + hex32(fields.nbits) + "\",\"" + hex32(fields.ntime) + "\",";
    line += fields.isClean ? "true]}\n" : "false]}\n";
    return line;
}

Result<NotifyFields> parseNotify(const Value &params)
{
    const auto bad = [](const char *field) {
        return fail(Errc::Malformed, QStringLiteral("mining.notify: bad ") + QLatin1String(field));
    };
    const auto *items = params.array();
    if (!items || items->size() < 8)
        return bad("parameter count");
    NotifyFields out;
    const auto *jobId = params.at(0).text();
    if (!jobId || jobId->isEmpty())
        return bad("job id");
    out.jobId = *jobId;
    const auto prevHash = hash32(params.at(1));
    if (!prevHash)
        return bad("previous hash");
    out.prevHash = { swapWords(*prevHash) };
    auto coinbase1 = blob(params.at(2));
    auto coinbase2 = blob(params.at(3));
    if (!coinbase1 || !coinbase2)
        return bad("coinbase");
    out.coinbase1 = *std::move(coinbase1);
    out.coinbase2 = *std::move(coinbase2);
    const auto *branches = params.at(4).array();
    if (!branches || branches->size() > maxBranches)
        return bad("merkle branch");
    for (const auto &branch : *branches) {
        const auto hash = hash32(branch);
        if (!hash)
            return bad("merkle branch");
        out.merkleBranch.append({ *hash });
    }
    const auto version = word(params.at(5));
    const auto nbits = word(params.at(6));
    const auto ntime = word(params.at(7));
    if (!version || !nbits || !ntime)
        return bad("version, nbits or ntime");
    out.version = *version;
    out.nbits = *nbits;
    out.ntime = *ntime;
    const auto *clean = items->back().boolean();
    out.isClean = clean && *clean;
    return out;
}

} // namespace sv1
