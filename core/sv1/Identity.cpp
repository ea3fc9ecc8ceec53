// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Identity.h"

#include "core/sv1/Value.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>

namespace sv1 {

namespace {

/// Whole text as a number above 0.
std::optional<double> positive(const QByteArray &text)
{
    // Only digits and a point: toDouble() would also take "1e5", "inf" and hex forms that belong to a name.
    for (const char c : text) {
        if ((c < '0' || c > '9') && c != '.')
            return std::nullopt;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

/// Takes one suffix off the end of the user name; false when there is none.
bool takeSuffix(Identity &out)
{
    const qsizetype at = std::max(out.user.lastIndexOf('+'), out.user.lastIndexOf('/'));
    if (at <= 0)
        return false;
    const bool isPlus = out.user[at] == '+';
    const QByteArray text = out.user.mid(at + 1);
    if (isPlus && text.startsWith('s')) {
        const auto seconds = positive(text.mid(1));
        if (!seconds)
            return false;
        out.secondsPerShare = std::clamp(*seconds, 1.0, 60.0);
    } else {
        const auto number = positive(text);
        if (!number)
            return false;
        (isPlus ? out.fixedDifficulty : out.suggestedDifficulty) = number;
    }
    out.user.truncate(at);
    return true;
}

/// A compressed public key by its form.
bool isKeyText(const QByteArray &text)
{
    return text.size() == 66 && (text.startsWith("02") || text.startsWith("03"))
        && std::all_of(
            text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

void readPassword(QByteArray password, Identity &out)
{
    password.replace(';', ',').replace(' ', ',');
    for (const QByteArray &word : password.split(',')) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray key = word.left(equals).toLower();
        if (const QByteArray text = word.mid(equals + 1).toLower(); equals >= 0 && key == "key" && isKeyText(text))
            out.lockingKey = text;
        const auto number = equals < 0 ? std::nullopt : positive(word.mid(equals + 1));
        if (!number)
            continue;
        if (key == "d" || key == "diff")
            out.suggestedDifficulty = number;
        else if (key == "th")
            out.suggestedDifficulty = *number * 1e12 / (0.3 * std::exp2(32));
    }
}

struct AgentRow {
    const char *prefix; ///< lower case
    AgentTraits traits;
};
using Family = AgentTraits::Family;
// Coinbase sizes, starts and number forms by firmware; the first prefix that fits decides.
const AgentRow agentRows[] = {
    { "nerd", { Family::NerdQAxe, false, 1, 6500, 1024, false } },
    { "bitaxe", { Family::Bitaxe, true, 0, 6500, 1024, true } },
    { "antminer s21/", { Family::Antminer, false, 0, 2250, 65536, true } },
    { "antminer", { Family::Antminer, false, 0, 730, 65536, true } },
    { "bmminer", { Family::Antminer, false, 0, 730, 65536, true } },
    { "whatsminer/v1", { Family::Whatsminer, false, 0, 6500, 65536, true } },
    { "whatsminer", { Family::Whatsminer, false, 0, 730, 65536, true } },
    { "btminer", { Family::Whatsminer, false, 0, 730, 65536, true } },
    { "bosminer-plus-tuner", { Family::Braiins, false, 0, 2250, 65536, true } },
    { "bosminer", { Family::Braiins, false, 0, 730, 65536, true } },
    { "avalon", { Family::Avalon, true, 0, 730, 512, true } },
    { "cgminer", { Family::Cgminer, true, 0, 730, 512, true } },
    { "bfgminer", { Family::Cgminer, true, 0, 730, 512, true } },
    { "sgminer", { Family::Cgminer, true, 0, 730, 512, true } },
    { "cpuminer", { Family::CpuMiner, true, 0, 16384, 0.001, false } },
    { "powerplay-bm/", { Family::Unknown, false, 0, 16384, 512, true } },
    { "xminer-1.", { Family::Unknown, false, 0, 16384, 512, true } },
    { "nicehash", { Family::NiceHash, false, 524288, 500, 524288, true } },
    { "hashstead-miner", { Family::Hashstead, true, 0, 16384, 0.001, true } },
};

} // namespace

Identity parseIdentity(QByteArrayView user, QByteArrayView password)
{
    Identity out;
    out.user = QByteArray::fromPercentEncoding(user.toByteArray());
    // Escapes may hide bytes that are no text; then the name stays as it came.
    const bool isText = std::none_of(out.user.begin(), out.user.end(), [](char c) { return quint8(c) < 0x20; })
        && !QString::fromUtf8(out.user).contains(QChar::ReplacementCharacter);
    if (!isText)
        out.user = user.toByteArray();
    for (int i = 0; i < 4 && takeSuffix(out); ++i) { }
    qsizetype end = 0;
    while (end < out.user.size() && out.user[end] != '.' && out.user[end] != '_')
        ++end;
    out.account = out.user.left(end);
    out.worker = out.user.mid(end + 1);
    readPassword(password.toByteArray(), out);
    return out;
}

AgentTraits traitsOf(QByteArrayView agent)
{
    const QByteArray lower = agent.toByteArray().toLower();
    for (const AgentRow &row : agentRows) {
        if (lower.startsWith(row.prefix))
            return row.traits;
    }
    return {};
}

double advertisedDifficulty(const AgentTraits &traits, double wanted)
{
    if (!traits.takesFractions && wanted >= 1)
        wanted = std::floor(wanted);
    return std::max(wanted, traits.minDifficulty);
}

} // namespace sv1
