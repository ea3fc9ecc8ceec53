// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bodies.h"

#include <nlohmann/json.hpp>
#include <string_view>

// How each type of a body is read and written; Json.h is the face of it.

namespace cashu {

/// Where in a document a value stands. Text is made of it for errors only: "outputs[2].B_".
struct JsonPath {
    const JsonPath *parent = nullptr;
    std::string_view name {};
    qsizetype index = -1;

    QString toString() const;
    tl::unexpected<Error> wrong(Errc code, const QString &what) const;
    tl::unexpected<Error> wrong(const QString &what) const { return wrong(Errc::Malformed, what); }
};

/// Whether the DLEQ of a proof is written: a mint must not see it, it would tell who paid whom.
enum class ProofDleq : quint8 { Omit, Include };

template <class T> struct JsonValue;

/// The types that have a form of their own.
template <class T> struct JsonLeaf {
    static Result<T> read(const nlohmann::json &value, const JsonPath &path);
    static nlohmann::ordered_json write(const T &value, ProofDleq dleq);
};
template <> struct JsonValue<QString> : JsonLeaf<QString> {
};
template <> struct JsonValue<quint64> : JsonLeaf<quint64> {
};
template <> struct JsonValue<int> : JsonLeaf<int> {
};
template <> struct JsonValue<bool> : JsonLeaf<bool> {
};
template <> struct JsonValue<Amount> : JsonLeaf<Amount> {
};
template <> struct JsonValue<Bytes32> : JsonLeaf<Bytes32> {
};
template <> struct JsonValue<KeysetId> : JsonLeaf<KeysetId> {
};
template <> struct JsonValue<crypto::CurvePoint> : JsonLeaf<crypto::CurvePoint> {
};
template <> struct JsonValue<KeyMap> : JsonLeaf<KeyMap> {
};
template <> struct JsonValue<BlindedMessage> : JsonLeaf<BlindedMessage> {
};
template <> struct JsonValue<BlindSignature> : JsonLeaf<BlindSignature> {
};
template <> struct JsonValue<Proof> : JsonLeaf<Proof> {
};
template <> struct JsonValue<KeysResponse> : JsonLeaf<KeysResponse> {
};
template <> struct JsonValue<KeysetsResponse> : JsonLeaf<KeysetsResponse> {
};
template <> struct JsonValue<ErrorBody> : JsonLeaf<ErrorBody> {
};
template <> struct JsonValue<MintQuoteBody> : JsonLeaf<MintQuoteBody> {
};
template <> struct JsonValue<QuoteLookupResponse> : JsonLeaf<QuoteLookupResponse> {
};

/// The error of the first result that has one.
template <class... T> std::optional<Error> firstError(const Result<T> &...results)
{
    std::optional<Error> error;
    (void)((results.has_value() ? false : (error = results.error(), true)) || ...);
    return error;
}

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

/// The field \a name of \a object. One that may be missing is a std::optional.
template <class T> Result<T> readField(const nlohmann::json &object, std::string_view name, const JsonPath &parent)
{
    const JsonPath path { &parent, name };
    const auto found = object.find(name);
    if (found != object.end())
        return JsonValue<T>::read(*found, path);
    if constexpr (isOptional<T>)
        return T();
    else
        return path.wrong(QStringLiteral("is missing"));
}

template <class T> struct JsonValue<std::optional<T>> {
    static Result<std::optional<T>> read(const nlohmann::json &value, const JsonPath &path)
    {
        if (value.is_null())
            return std::optional<T>();
        auto inner = JsonValue<T>::read(value, path);
        if (!inner)
            return tl::unexpected(inner.error());
        return std::optional<T>(*std::move(inner));
    }
    static nlohmann::ordered_json write(const std::optional<T> &value, ProofDleq dleq)
    {
        return value ? JsonValue<T>::write(*value, dleq) : nlohmann::ordered_json();
    }
};

template <class T> struct JsonValue<QList<T>> {
    static Result<QList<T>> read(const nlohmann::json &value, const JsonPath &path)
    {
        if (!value.is_array())
            return path.wrong(QStringLiteral("is no array"));
        QList<T> list;
        list.reserve(qsizetype(value.size()));
        for (const auto &element : value) {
            auto item = JsonValue<T>::read(element, JsonPath { &path, {}, list.size() });
            if (!item)
                return tl::unexpected(item.error());
            list.append(*std::move(item));
        }
        return list;
    }
    static nlohmann::ordered_json write(const QList<T> &list, ProofDleq dleq)
    {
        auto array = nlohmann::ordered_json::array();
        for (const T &item : list)
            array.push_back(JsonValue<T>::write(item, dleq));
        return array;
    }
};

/// Reads the fields of a body that is declared by fields().
template <class Body> Result<Body> readFields(const nlohmann::json &value, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    Body body;
    std::optional<Error> error;
    Body::fields(body, [&](const char *name, auto &field) {
        if (error)
            return;
        auto read = readField<std::decay_t<decltype(field)>>(value, name, path);
        if (read)
            field = *std::move(read);
        else
            error = read.error();
    });
    if (error)
        return tl::unexpected(*error);
    return body;
}
template <class Body> nlohmann::ordered_json writeFields(const Body &body, ProofDleq dleq)
{
    auto object = nlohmann::ordered_json::object();
    Body::fields(body, [&](const char *name, const auto &field) {
        auto value = JsonValue<std::decay_t<decltype(field)>>::write(field, dleq);
        if (!value.is_null())
            object.push_back({ name, std::move(value) });
    });
    return object;
}

template <class Body> struct JsonValue {
    static Result<Body> read(const nlohmann::json &value, const JsonPath &path)
    {
        return readFields<Body>(value, path);
    }
    static nlohmann::ordered_json write(const Body &body, ProofDleq dleq) { return writeFields(body, dleq); }
};

/// A proof as tokens have it: its keyset id may be a short one.
Result<Proof> readTokenProof(const nlohmann::json &value, const JsonPath &path);

} // namespace cashu
