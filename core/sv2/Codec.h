// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Printer.h"
#include "core/sv2/Reader.h"
#include "core/sv2/Writer.h"

/// Everything that is derived from a message's one declaration: struct + Type, Name, OnChannel, fields(message,
/// visitor).
namespace sv2 {

/// The payload of \a message, without frame header.
template <class M> QByteArray encode(const M &message)
{
    Writer writer;
    M::fields(message, writer);
    return writer.take();
}

/// A message and the bytes behind its known fields: TLVs where an extension that defines them was negotiated.
template <class M> struct WithTail {
    M message;
    QByteArray tail {};
};

/// For payloads of a peer: bytes behind the fields are allowed (sv2-spec 3.4). Errors: Truncated, Malformed,
/// OutOfRange.
template <class M> Result<WithTail<M>> decodeWithTail(QByteArrayView payload)
{
    WithTail<M> out;
    Reader reader(payload);
    M::fields(out.message, reader);
    if (reader.failed())
        return tl::unexpected(reader.error(M::Name));
    out.tail = reader.tail().toByteArray();
    return out;
}

/// For payloads of a peer whose tail is of no interest. Errors as decodeWithTail().
template <class M> Result<M> decodeLenient(QByteArrayView payload)
{
    return decodeWithTail<M>(payload).map([](WithTail<M> &&all) { return std::move(all.message); });
}

/// Strict: the fields and nothing else. Errors: Truncated, Malformed, OutOfRange, TrailingBytes.
template <class M> Result<M> decode(QByteArrayView payload)
{
    auto all = decodeWithTail<M>(payload);
    if (!all)
        return tl::unexpected(all.error());
    if (!all->tail.isEmpty())
        return fail(Errc::TrailingBytes,
            QLatin1String(M::Name) + QStringLiteral(" has %1 bytes too many").arg(all->tail.size()));
    return std::move(all->message);
}

/// The whole message as one JSON object, field names as in the spec.
template <class M> QString toJson(const M &message)
{
    Printer printer(B0_16M::maxSize, 0xffff);
    M::fields(message, printer);
    return printer.take();
}

/// "Name {json}" for logs; long fields are shortened.
template <class M> QString toText(const M &message)
{
    Printer printer(64, 8);
    M::fields(message, printer);
    return QLatin1String(M::Name) + u' ' + printer.take();
}

} // namespace sv2
