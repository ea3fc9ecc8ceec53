// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/AxeOs.h"

#include "core/lan/DeviceFaults.h"
#include "core/lan/EspReading.h"
#include "core/lan/EspScript.h"

#include <QVersionNumber>

namespace lan {
namespace {

/// /info, then /asic where that is not known from before.
class EspReadTalk final : public ReadTalk {
public:
    EspReadTalk(Kind kind, Reading last)
        : m_kind(kind)
        , m_last(std::move(last))
    {
    }

    std::optional<Ask> next() override
    {
        if (m_isOver || m_error)
            return std::nullopt;
        HttpAsk ask;
        ask.path = m_info.is_null() ? QStringLiteral("/api/system/info") : QStringLiteral("/api/system/asic");
        return ask;
    }
    void take(const Result<Reply> &reply) override
    {
        if (m_isOver || m_error)
            return;
        if (!m_info.is_null())
            takeAsic(reply);
        else if (const auto taken = takeInfo(reply); !taken)
            m_error = taken.error();
    }
    Result<Reading> outcome() const override
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return m_reading;
    }

private:
    Result<void> takeInfo(const Result<Reply> &reply)
    {
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->status == 401 || reply->status == 403)
            return fail(Errc::Denied,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "It answers only to computers of its own network.")));
        if (reply->status != 200)
            return tl::unexpected(otherKindFault());
        if (reply->isCut)
            return tl::unexpected(cutFault());
        auto info = readEspJson(reply->body);
        if (!info)
            return tl::unexpected(info.error());
        const auto kind = espKind(*info);
        if (!kind)
            return tl::unexpected(kind.error());
        if (*kind != m_kind)
            return tl::unexpected(otherKindFault());
        m_info = std::move(*info);
        m_reading = espReading(m_kind, m_info, nullptr);
        m_isOver = carryOver(m_reading, m_last);
        return {};
    }
    /// Early firmwares do not have it, and the rest is worth knowing without.
    void takeAsic(const Result<Reply> &reply)
    {
        m_isOver = true;
        if (!reply || reply->status != 200)
            return;
        if (const auto asic = readEspJson(reply->body))
            m_reading = espReading(m_kind, m_info, &*asic);
    }

    Kind m_kind;
    Reading m_last;
    nlohmann::json m_info {};
    Reading m_reading {};
    std::optional<Error> m_error;
    bool m_isOver = false;
};

/// A change that was refused before anything was asked.
class NoChange final : public ChangeTalk {
public:
    explicit NoChange(Error error)
        : m_error(std::move(error))
    {
    }
    std::optional<Ask> next() override { return std::nullopt; }
    void take(const Result<Reply> &) override { }
    Result<Changed> outcome() const override { return tl::unexpected(m_error); }

private:
    Error m_error;
};

/// Identify came with ESP-Miner 2.12; what the device says of itself does not show it.
bool knowsIdentify(const Reading &now)
{
    QStringView text = now.firmware;
    const qsizetype digits = text.indexOf(u" v");
    const auto version = QVersionNumber::fromString(digits < 0 ? QStringView() : text.mid(digits + 2));
    return version >= QVersionNumber(2, 12);
}

class EspDriver final : public Driver {
public:
    explicit EspDriver(Kind kind)
        : m_kind(kind)
    {
    }
    Kind kind() const override { return m_kind; }
    Capabilities capabilities(const Reading &now) const override
    {
        Capabilities can;
        const bool hasSlots = m_kind == Kind::AxeOs;
        can.pools = true;
        can.restart = true;
        can.pause = hasSlots || now.isPaused.has_value();
        can.identify = hasSlots || (m_kind == Kind::AxeOsLegacy && knowsIdentify(now));
        can.fan = true;
        can.frequency = now.limits.leastMegahertz && now.limits.mostMegahertz;
        can.sv2 = hasSlots || now.takesSv2;
        can.poolSlots = hasSlots ? axeOsSlots : 2;
        can.mostUsedPools = 2; // primary and fallback
        can.keepsUnusedPools = hasSlots;
        can.leastMegahertz = now.limits.leastMegahertz;
        can.mostMegahertz = now.limits.mostMegahertz;
        can.leastMillivolts = now.limits.leastMillivolts;
        can.mostMillivolts = now.limits.mostMillivolts;
        can.wantsOneTimeCode = now.wantsOneTimeCode;
        return can;
    }
    std::unique_ptr<ReadTalk> read() const override { return std::make_unique<EspReadTalk>(m_kind, Reading()); }
    std::unique_ptr<ReadTalk> readAgain(const Reading &last) const override
    {
        return std::make_unique<EspReadTalk>(m_kind, last);
    }
    std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &now) const override
    {
        auto steps = stepsOf(change, now);
        if (!steps)
            return std::make_unique<NoChange>(steps.error());
        return std::make_unique<EspChangeTalk>(std::move(*steps), codesOf(now));
    }

private:
    EspChangeTalk::Codes codesOf(const Reading &now) const
    {
        using Codes = EspChangeTalk::Codes;
        return m_kind != Kind::NerdQAxe ? Codes::Never : now.wantsOneTimeCode ? Codes::Always : Codes::WhenAsked;
    }
    Result<EspSteps> stepsOf(const Change &change, const Reading &now) const
    {
        const Capabilities can = capabilities(now);
        if ((std::holds_alternative<Identify>(change) && !can.identify)
            || (std::holds_alternative<SetPaused>(change) && !can.pause))
            return tl::unexpected(notOfferedFault(changeName(change)));
        if (const auto *pools = std::get_if<SetPools>(&change))
            return m_kind == Kind::AxeOs ? axeOsSetPools(*pools) : legacySetPools(m_kind, *pools);
        return espSimpleChange(m_kind, change, now);
    }

    Kind m_kind;
};

} // namespace

const Driver &axeOsDriver()
{
    static const EspDriver driver(Kind::AxeOs);
    return driver;
}

const Driver &axeOsLegacyDriver()
{
    static const EspDriver driver(Kind::AxeOsLegacy);
    return driver;
}

const Driver &nerdQAxeDriver()
{
    static const EspDriver driver(Kind::NerdQAxe);
    return driver;
}

Result<Identity> espIdentity(QByteArrayView body)
{
    const auto info = readEspJson(body);
    if (!info)
        return tl::unexpected(info.error());
    const auto kind = espKind(*info);
    if (!kind)
        return tl::unexpected(kind.error());
    const Reading reading = espReading(*kind, *info, nullptr);
    Identity out;
    out.kind = *kind;
    out.model = reading.model;
    out.firmware = reading.firmware;
    out.hostname = reading.hostname;
    out.mac = reading.mac;
    return out;
}

} // namespace lan
