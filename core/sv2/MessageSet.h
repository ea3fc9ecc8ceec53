// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Codec.h"

#include <string_view>
#include <variant>

namespace sv2 {

/// The extension a message belongs to: its own constant, or 0 for the core protocols.
template <class M> constexpr quint16 extensionOf()
{
    if constexpr (requires { M::Extension; })
        return M::Extension;
    else
        return 0;
}

/// A protocol as the list of its messages; dispatch and the name table come from it.
template <class... Ms> struct MessageSet {
    using Any = std::variant<Ms...>;

    /// The spec's name, or "Unknown".
    static constexpr std::string_view nameOf(quint16 extension, quint8 type)
    {
        std::string_view name = "Unknown";
        ((is<Ms>(extension, type) ? void(name = Ms::Name) : void()), ...);
        return name;
    }
    static constexpr bool contains(quint16 extension, quint8 type) { return (is<Ms>(extension, type) || ...); }

    /// Strict. Errors: those of decode(), and NotFound for a type that is not of this set.
    static Result<Any> decodeAny(quint16 extension, quint8 type, QByteArrayView payload)
    {
        return dispatch<Any>(extension, type,
            [payload]<class M>() { return decode<M>(payload).map([](M &&m) { return Any(std::move(m)); }); });
    }
    /// For payloads of a peer. Errors: those of decodeWithTail(), and NotFound.
    static Result<WithTail<Any>> decodeAnyWithTail(quint16 extension, quint8 type, QByteArrayView payload)
    {
        return dispatch<WithTail<Any>>(extension, type, [payload]<class M>() {
            return decodeWithTail<M>(payload).map([](WithTail<M> &&all) {
                return WithTail<Any> { Any(std::move(all.message)), std::move(all.tail) };
            });
        });
    }
    /// Calls \a f.template operator()<M>() for each message type.
    template <class F> static void forEach(F &&f) { (f.template operator()<Ms>(), ...); }

private:
    template <class M> static constexpr bool is(quint16 extension, quint8 type)
    {
        return extensionOf<M>() == extension && M::Type == type;
    }
    template <class R, class F> static Result<R> dispatch(quint16 extension, quint8 type, F &&f)
    {
        std::optional<Result<R>> out;
        (void)((is<Ms>(extension, type) ? (out = f.template operator()<Ms>(), true) : false) || ...);
        if (!out)
            return fail(Errc::NotFound,
                QStringLiteral("no message 0x%1 of extension 0x%2").arg(type, 0, 16).arg(extension, 0, 16));
        return *std::move(out);
    }
};

/// Several sets as one, for a connection that speaks them all.
template <class... Sets> struct JoinSets;
template <class... A> struct JoinSets<MessageSet<A...>> {
    using type = MessageSet<A...>;
};
template <class... A, class... B, class... Rest> struct JoinSets<MessageSet<A...>, MessageSet<B...>, Rest...> {
    using type = typename JoinSets<MessageSet<A..., B...>, Rest...>::type;
};
template <class... Sets> using Joined = typename JoinSets<Sets...>::type;

/// The functions of Codec.h for a variant of messages.
template <class... Ms> QByteArray encode(const std::variant<Ms...> &any)
{
    return std::visit([](const auto &m) { return encode(m); }, any);
}
template <class... Ms> QString toText(const std::variant<Ms...> &any)
{
    return std::visit([](const auto &m) { return toText(m); }, any);
}
template <class... Ms> QString toJson(const std::variant<Ms...> &any)
{
    return std::visit([](const auto &m) { return toJson(m); }, any);
}

} // namespace sv2
