// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Messages.h"

#include "core/api/MessageFields.h"

namespace api {

namespace {

/// The version of a Hello, whatever else stands in it. None: it is no Hello.
std::optional<quint64> helloVersion(QByteArrayView bytes)
{
    CborReader in(bytes);
    in.tuple(2);
    const bool isHello = in.number() == 0;
    in.array(64);
    const quint64 version = in.number();
    return in.failed() || !isHello ? std::nullopt : std::optional(version);
}

template <class T, class... Ts> constexpr bool isAmong(const std::variant<Ts...> *)
{
    return (std::same_as<T, Ts> || ...);
}

Result<void> checkSize(QByteArrayView bytes, qsizetype most)
{
    if (bytes.size() > most)
        return fail(Errc::Limit, QStringLiteral("a message of %1 bytes is too long").arg(bytes.size()));
    return {};
}

} // namespace

Scope scopeOf(const CommandBody &body)
{
    if (std::holds_alternative<stats::SeriesRequest>(body))
        return Scope::Read;
    const auto *lan = std::get_if<lan::Request>(&body);
    if (lan
        && (std::holds_alternative<lan::ReadTelemetry>(lan->order)
            || std::holds_alternative<lan::WatchDevice>(lan->order)))
        return Scope::Read;
    const bool isOperating
        = lan || std::holds_alternative<IssuingCommand>(body) || std::holds_alternative<stats::MachineRequest>(body);
    return isOperating ? Scope::Operate : Scope::Pay;
}

std::optional<WalletOrder> walletOrder(const wallet::Order &order)
{
    return std::visit(
        []<class T>(const T &one) -> std::optional<WalletOrder> {
            if constexpr (isAmong<T>(static_cast<const WalletOrder *>(nullptr)))
                return WalletOrder(one);
            else
                return std::nullopt;
        },
        order);
}

wallet::Order toOrder(const WalletOrder &order)
{
    return std::visit([](const auto &one) { return wallet::Order(one); }, order);
}

QByteArray encode(const ToCore &message)
{
    return Encoder::encode(message);
}

QByteArray encode(const ToWindow &message)
{
    return Encoder::encode(message);
}

Result<ToCore> decodeToCore(QByteArrayView bytes)
{
    if (const auto fits = checkSize(bytes, maxToCore); !fits)
        return tl::unexpected(fits.error());
    if (const auto version = helloVersion(bytes); version && *version != protocolVersion)
        return fail(Errc::Unsupported, QStringLiteral("the window speaks version %1").arg(*version));
    return Decoder::decode<ToCore>(bytes, "a message to the core");
}

Result<ToWindow> decodeToWindow(QByteArrayView bytes)
{
    if (const auto fits = checkSize(bytes, maxToWindow); !fits)
        return tl::unexpected(fits.error());
    return Decoder::decode<ToWindow>(bytes, "a message from the core");
}

} // namespace api
