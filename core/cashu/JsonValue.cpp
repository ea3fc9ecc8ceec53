// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/JsonValue.h"

#include <charconv>

namespace cashu {

using crypto::CurvePoint;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

// The error of a value, with its place in front.
template <class T> Result<T> placed(Result<T> value, const JsonPath &path)
{
    if (value)
        return value;
    return path.wrong(value.error().code, value.error().detail);
}

} // namespace

// ---- text and numbers

template <> Result<QString> JsonLeaf<QString>::read(const json &value, const JsonPath &path)
{
    const auto *text = value.get_ptr<const std::string *>();
    if (!text)
        return path.wrong(QStringLiteral("is no string"));
    return QString::fromStdString(*text);
}
template <> ordered_json JsonLeaf<QString>::write(const QString &value, ProofDleq)
{
    return utf8(value);
}

template <> Result<quint64> JsonLeaf<quint64>::read(const json &value, const JsonPath &path)
{
    if (!value.is_number())
        return path.wrong(QStringLiteral("is no number"));
    if (!value.is_number_unsigned())
        return path.wrong(Errc::OutOfRange, QStringLiteral("is no whole number from 0 to 2^64 - 1"));
    return value.get<quint64>();
}
template <> ordered_json JsonLeaf<quint64>::write(const quint64 &value, ProofDleq)
{
    return value;
}

template <> Result<int> JsonLeaf<int>::read(const json &value, const JsonPath &path)
{
    const auto number = JsonValue<quint64>::read(value, path);
    if (!number)
        return tl::unexpected(number.error());
    if (*number > quint64(std::numeric_limits<int>::max()))
        return path.wrong(Errc::OutOfRange, QStringLiteral("is too large"));
    return int(*number);
}
template <> ordered_json JsonLeaf<int>::write(const int &value, ProofDleq)
{
    return value;
}

template <> Result<bool> JsonLeaf<bool>::read(const json &value, const JsonPath &path)
{
    if (!value.is_boolean())
        return path.wrong(QStringLiteral("is neither true nor false"));
    return value.get<bool>();
}
template <> ordered_json JsonLeaf<bool>::write(const bool &value, ProofDleq)
{
    return value;
}

template <> Result<Amount> JsonLeaf<Amount>::read(const json &value, const JsonPath &path)
{
    return JsonValue<quint64>::read(value, path).map([](quint64 number) { return Amount(number); });
}
template <> ordered_json JsonLeaf<Amount>::write(const Amount &value, ProofDleq)
{
    return value.value;
}

template <> Result<Bytes32> JsonLeaf<Bytes32>::read(const json &value, const JsonPath &path)
{
    const auto text = JsonValue<QString>::read(value, path);
    if (!text)
        return tl::unexpected(text.error());
    const auto bytes = arrayFromHex<32>(*text);
    if (!bytes)
        return path.wrong(QStringLiteral("is not 64 hex digits"));
    return *bytes;
}
template <> ordered_json JsonLeaf<Bytes32>::write(const Bytes32 &value, ProofDleq)
{
    return utf8(toHex(value));
}

// ---- keys

template <> Result<KeysetId> JsonLeaf<KeysetId>::read(const json &value, const JsonPath &path)
{
    const auto text = JsonValue<QString>::read(value, path);
    return text ? placed(KeysetId::fromHex(*text), path) : tl::unexpected(text.error());
}
template <> ordered_json JsonLeaf<KeysetId>::write(const KeysetId &value, ProofDleq)
{
    return utf8(value.toHex());
}

template <> Result<CurvePoint> JsonLeaf<CurvePoint>::read(const json &value, const JsonPath &path)
{
    const auto text = JsonValue<QString>::read(value, path);
    return text ? placed(CurvePoint::fromHex(*text), path) : tl::unexpected(text.error());
}
template <> ordered_json JsonLeaf<CurvePoint>::write(const CurvePoint &value, ProofDleq)
{
    return utf8(value.toHex());
}

template <> Result<KeyMap> JsonLeaf<KeyMap>::read(const json &value, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    KeyMap keys;
    for (const auto &[name, hex] : value.items()) {
        const JsonPath place { &path, name };
        quint64 amount = 0;
        const char *end = name.data() + name.size();
        const auto [stop, error] = std::from_chars(name.data(), end, amount);
        if (error != std::errc() || stop != end || (name.size() > 1 && name.front() == '0'))
            return place.wrong(QStringLiteral("is no decimal amount"));
        const auto key = JsonValue<CurvePoint>::read(hex, place);
        if (!key)
            return tl::unexpected(key.error());
        keys.emplace(Amount(amount), *key);
    }
    return keys;
}
template <> ordered_json JsonLeaf<KeyMap>::write(const KeyMap &keys, ProofDleq)
{
    auto object = ordered_json::object(); // ordered by number: a plain object puts 10 before 2
    for (const auto &[amount, key] : keys)
        object.push_back({ std::to_string(amount.value), utf8(key.toHex()) });
    return object;
}

namespace {

/// Keysets of versions that are not known are left out: what cannot be used must not hide what can.
Result<QList<Keyset>> readKeysets(const json &value, const JsonPath &parent, bool isWithKeys)
{
    if (!value.is_object())
        return parent.wrong(QStringLiteral("is no object"));
    const JsonPath path { &parent, "keysets" };
    const auto list = value.find("keysets");
    if (list == value.end() || !list->is_array())
        return path.wrong(QStringLiteral("is no array"));
    QList<Keyset> keysets;
    for (size_t i = 0; i < list->size(); ++i) {
        const json &item = (*list)[i];
        const JsonPath place { &path, {}, qsizetype(i) };
        if (!item.is_object())
            return place.wrong(QStringLiteral("is no object"));
        const auto idText = readField<QString>(item, "id", place);
        if (!idText)
            return tl::unexpected(idText.error());
        const auto id = KeysetId::fromHex(*idText);
        if (!id)
            continue;
        const auto unit = readField<QString>(item, "unit", place);
        const auto isActive = readField<std::optional<bool>>(item, "active", place);
        const auto fee = readField<std::optional<quint64>>(item, "input_fee_ppk", place);
        const auto expiry = readField<std::optional<quint64>>(item, "final_expiry", place);
        Result<KeyMap> keys = isWithKeys ? readField<KeyMap>(item, "keys", place) : KeyMap();
        if (const auto error = firstError(unit, isActive, fee, expiry, keys))
            return tl::unexpected(*error);
        if (!*isActive && !isWithKeys)
            return JsonPath { &place, "active" }.wrong(QStringLiteral("is missing"));
        keysets.append({ *id, unit->toLower(), *std::move(keys), isActive->value_or(true), fee->value_or(0), *expiry });
    }
    return keysets;
}

ordered_json writeKeysets(const QList<Keyset> &keysets, bool isWithKeys)
{
    auto list = ordered_json::array();
    for (const Keyset &keyset : keysets) {
        ordered_json item = { { "id", utf8(keyset.id.toHex()) }, { "unit", utf8(keyset.unit) },
            { "active", keyset.isActive }, { "input_fee_ppk", keyset.inputFeePpk } };
        if (keyset.finalExpiry)
            item["final_expiry"] = *keyset.finalExpiry;
        if (isWithKeys)
            item["keys"] = JsonValue<KeyMap>::write(keyset.keys, ProofDleq::Omit);
        list.push_back(std::move(item));
    }
    return { { "keysets", std::move(list) } };
}

} // namespace

template <> Result<KeysResponse> JsonLeaf<KeysResponse>::read(const json &value, const JsonPath &path)
{
    return readKeysets(value, path, true).map([](QList<Keyset> list) { return KeysResponse { std::move(list) }; });
}
template <> ordered_json JsonLeaf<KeysResponse>::write(const KeysResponse &value, ProofDleq)
{
    return writeKeysets(value.keysets, true);
}
template <> Result<KeysetsResponse> JsonLeaf<KeysetsResponse>::read(const json &value, const JsonPath &path)
{
    return readKeysets(value, path, false).map([](QList<Keyset> list) { return KeysetsResponse { std::move(list) }; });
}
template <> ordered_json JsonLeaf<KeysetsResponse>::write(const KeysetsResponse &value, ProofDleq)
{
    return writeKeysets(value.keysets, false);
}

} // namespace cashu
