// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"
#include "core/cashu/Json.h"

#include <QSet>

#include <charconv>

// The text form of a spending condition: NUT-10's well-known secret.

namespace cashu {

using crypto::CurvePoint;
using nlohmann::json;

namespace {

tl::unexpected<Error> broken(const QString &what, Errc code = Errc::Malformed)
{
    return fail(code, QStringLiteral("the secret cannot be spent: ") + what);
}

std::optional<ConditionKind> kindOf(std::string_view name)
{
    if (name == "P2PK")
        return ConditionKind::P2pk;
    if (name == "HTLC")
        return ConditionKind::Htlc;
    return {};
}

/// Whether \a text begins as the array of a known kind does. What does and then is no valid JSON is no plain secret
/// either: nobody may spend it by having broken it.
bool beginsAsCondition(QByteArrayView text)
{
    text = text.trimmed();
    if (!text.startsWith('['))
        return false;
    text = text.sliced(1).trimmed();
    if (!text.startsWith('"'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    const auto name = end < text.size() ? parseJson(text.first(end + 1)) : Result<json>(json());
    return name && name->is_string() && kindOf(name->get_ref<const std::string &>());
}

std::optional<quint64> number(const QString &text)
{
    const QByteArray digits = text.toUtf8();
    quint64 value = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value);
    return error == std::errc() && stop == digits.end() && !digits.isEmpty() ? std::optional(value) : std::nullopt;
}

/// Adds the points that \a texts are to one path's keys, in which no x coordinate may stand twice.
Result<void> addKeys(QList<CurvePoint> &keys, const QStringList &texts)
{
    for (const QString &text : texts) {
        const auto key = CurvePoint::fromHex(text);
        if (!key)
            return broken(QStringLiteral("one of its keys is %1").arg(key.error().detail));
        const Bytes32 x = key->x();
        if (std::any_of(keys.begin(), keys.end(), [&x](const CurvePoint &other) { return other.x() == x; }))
            return broken(QStringLiteral("a key stands twice in one path"));
        if (keys.size() >= maxConditionKeys)
            return broken(QStringLiteral("a path has more than %1 keys").arg(maxConditionKeys), Errc::OutOfRange);
        keys.append(*key);
    }
    return {};
}

/// The tags by name: the known ones at most once each, all with strings that are not empty.
Result<QList<QStringList>> readTags(const json &object)
{
    const auto found = object.find("tags");
    if (found == object.end() || found->is_null())
        return QList<QStringList>();
    const auto tags = JsonValue<QList<QStringList>>::read(*found, { nullptr, "tags" });
    if (!tags)
        return broken(tags.error().detail);
    static const QSet<QString> known { QStringLiteral("sigflag"), QStringLiteral("pubkeys"), QStringLiteral("n_sigs"),
        QStringLiteral("locktime"), QStringLiteral("refund"), QStringLiteral("n_sigs_refund") };
    QSet<QString> seen;
    for (const QStringList &tag : *tags) {
        if (tag.isEmpty() || tag.contains(QString()))
            return broken(QStringLiteral("a tag or a part of one is empty"));
        if (known.contains(tag[0]) && seen.contains(tag[0]))
            return broken(QStringLiteral("the tag %1 stands twice").arg(tag[0]));
        seen.insert(tag[0]);
    }
    return tags;
}

/// n_sigs and n_sigs_refund: a positive number, no more than the path has keys.
Result<void> readCount(quint64 &count, const QStringList &tag, qsizetype keys)
{
    const auto value = tag.size() == 2 ? number(tag[1]) : std::nullopt;
    if (!value || *value == 0 || *value > quint64(keys))
        return broken(
            QStringLiteral("%1 is no number from 1 to its path's %2 keys").arg(tag[0]).arg(keys), Errc::OutOfRange);
    count = *value;
    return {};
}

Result<void> readRules(SpendingCondition &condition)
{
    QStringList pubkeys, refund;
    for (const QStringList &tag : condition.tags) {
        if (tag[0] == u"pubkeys")
            pubkeys = tag.mid(1);
        else if (tag[0] == u"refund")
            refund = tag.mid(1);
        else if (tag[0] == u"locktime" && tag.size() == 2)
            condition.locktime = number(tag[1]); // what is no time locks for ever
        else if (tag == QStringList { QStringLiteral("sigflag"), QStringLiteral("SIG_ALL") })
            condition.sigFlag = SigFlag::All;
        else if (tag[0] == u"sigflag" && tag != QStringList { tag[0], QStringLiteral("SIG_INPUTS") })
            return broken(QStringLiteral("its sigflag is not known"));
    }
    if (condition.kind == ConditionKind::P2pk)
        pubkeys.prepend(condition.data);
    else if (!arrayFromHex<32>(condition.data))
        return broken(QStringLiteral("its data is no hash of 64 hex digits"));
    if (const auto added = addKeys(condition.keys, pubkeys); !added)
        return added;
    if (const auto added = addKeys(condition.refundKeys, refund); !added)
        return added;
    for (const QStringList &tag : condition.tags) {
        Result<void> read;
        if (tag[0] == u"n_sigs")
            read = readCount(condition.signaturesNeeded, tag, condition.keys.size());
        else if (tag[0] == u"n_sigs_refund")
            read = readCount(condition.refundSignaturesNeeded, tag, condition.refundKeys.size());
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<std::optional<SpendingCondition>> parseSecret(QByteArrayView secret)
{
    using Parsed = std::optional<SpendingCondition>;
    const auto value = parseJson(secret);
    if (!value)
        return beginsAsCondition(secret) ? Result<Parsed>(broken(value.error().detail)) : Parsed();
    if (!value->is_array() || value->empty() || !value->front().is_string())
        return Parsed();
    const auto kind = kindOf(value->front().get_ref<const std::string &>());
    if (!kind)
        return Parsed();
    if (value->size() != 2 || !(*value)[1].is_object())
        return broken(QStringLiteral("it is not a kind with one object"));
    const json &object = (*value)[1];
    const auto nonce = readField<QString>(object, "nonce", {});
    const auto data = readField<QString>(object, "data", {});
    if (const auto error = firstError(nonce, data))
        return broken(error->detail);
    const auto tags = readTags(object);
    if (!tags)
        return tl::unexpected(tags.error());
    SpendingCondition condition;
    condition.kind = *kind;
    condition.nonce = *nonce;
    condition.data = *data;
    condition.tags = *tags;
    if (const auto rules = readRules(condition); !rules)
        return tl::unexpected(rules.error());
    return Parsed(std::move(condition));
}

QByteArray makeSecret(const SpendingCondition &condition, const Random &random)
{
    const bool isP2pk = condition.kind == ConditionKind::P2pk;
    const auto hexOf = [](const QList<CurvePoint> &keys) {
        QStringList texts;
        for (const CurvePoint &key : keys)
            texts.append(key.toHex());
        return texts;
    };
    QList<QStringList> tags;
    const auto add
        = [&tags](const QString &name, const QStringList &values) { tags.append(QStringList { name } + values); };
    add(QStringLiteral("sigflag"),
        { condition.sigFlag == SigFlag::All ? QStringLiteral("SIG_ALL") : QStringLiteral("SIG_INPUTS") });
    if (condition.locktime)
        add(QStringLiteral("locktime"), { QString::number(*condition.locktime) });
    if (const auto more = hexOf(condition.keys.mid(isP2pk ? 1 : 0)); !more.isEmpty())
        add(QStringLiteral("pubkeys"), more);
    if (condition.signaturesNeeded > 1)
        add(QStringLiteral("n_sigs"), { QString::number(condition.signaturesNeeded) });
    if (!condition.refundKeys.isEmpty())
        add(QStringLiteral("refund"), hexOf(condition.refundKeys));
    if (condition.refundSignaturesNeeded > 1)
        add(QStringLiteral("n_sigs_refund"), { QString::number(condition.refundSignaturesNeeded) });
    const QString data = isP2pk && !condition.keys.isEmpty() ? condition.keys.first().toHex() : condition.data;
    nlohmann::ordered_json body = nlohmann::ordered_json::object();
    body["nonce"] = toHex(random.bytes<32>()).toStdString();
    body["data"] = data.toStdString();
    body["tags"] = toJson(tags);
    return toText(nlohmann::ordered_json::array({ isP2pk ? "P2PK" : "HTLC", body }));
}

} // namespace cashu
