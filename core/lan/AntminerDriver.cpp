// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Antminer.h"
#include "core/lan/AntminerConf.h"
#include "core/lan/AntminerReading.h"
#include "core/lan/CgminerApi.h"
#include "core/lan/DeviceFaults.h"

#include <functional>

namespace lan {
namespace {

using nlohmann::json;

/// Reads all settings, changes some, writes all.
class ConfTalk final : public ChangeTalk {
public:
    using Edit = std::function<Result<std::optional<json>>(const json &)>;
    explicit ConfTalk(Edit edit)
        : m_edit(std::move(edit))
    {
    }
    std::optional<Ask> next() override
    {
        if (m_isOver)
            return std::nullopt;
        return m_write ? Ask(*m_write) : Ask(cgiAsk("get_miner_conf"));
    }
    void take(const Result<Reply> &reply) override
    {
        if (m_isOver)
            return;
        m_isOver = true;
        if (!reply) {
            m_error = reply.error();
        } else if (m_write) {
            m_error = cgiRefusal(*reply);
        } else if (const auto ask = readCgi(*reply).and_then([this](const json &conf) { return begin(conf); }); !ask) {
            m_error = ask.error();
        } else if (*ask) {
            m_write = **ask;
            m_isOver = false;
        }
    }
    Result<Changed> outcome() const override
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return Changed {};
    }

private:
    /// The request that writes; none where all is as it shall be.
    Result<std::optional<HttpAsk>> begin(const json &conf)
    {
        if (!conf.contains("pools") || !conf["pools"].is_array())
            return tl::unexpected(otherKindFault());
        const auto changed = m_edit(conf);
        if (!changed)
            return tl::unexpected(changed.error());
        if (!*changed)
            return std::nullopt;
        return confAsk(**changed).map([](HttpAsk ask) { return std::optional<HttpAsk>(std::move(ask)); });
    }

    Edit m_edit;
    std::optional<HttpAsk> m_write;
    std::optional<Error> m_error;
    bool m_isOver = false;
};

/// Makes sure that it is the device it was and takes the password, then gives one order.
class OrderTalk final : public ChangeTalk {
public:
    OrderTalk(HttpAsk order, bool endsConnection)
        : m_order(std::move(order))
        , m_endsConnection(endsConnection)
    {
    }
    std::optional<Ask> next() override
    {
        if (m_isOver)
            return std::nullopt;
        return m_isKnown ? Ask(m_order) : Ask(cgiAsk("get_system_info"));
    }
    void take(const Result<Reply> &reply) override
    {
        if (m_isOver)
            return;
        if (!m_isKnown) {
            const auto system = reply.and_then(readCgi);
            if (!system)
                m_error = system.error();
            else if (!system->contains("minertype"))
                m_error = otherKindFault();
            m_isKnown = true;
            m_isOver = m_error.has_value();
            return;
        }
        m_isOver = true;
        const bool isGone = !reply && (reply.error().code == Errc::Timeout || reply.error().code == Errc::Unreachable);
        if (m_endsConnection && (isGone || (reply && reply->status == 200)))
            return; // it restarts, whatever it says at that
        m_error = reply ? cgiRefusal(*reply) : std::optional<Error>(reply.error());
    }
    Result<Changed> outcome() const override
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return Changed {};
    }

private:
    HttpAsk m_order;
    bool m_endsConnection;
    bool m_isKnown = false;
    bool m_isOver = false;
    std::optional<Error> m_error;
};

class AntminerDriver final : public Driver {
public:
    Kind kind() const override { return Kind::Antminer; }
    Needs readNeeds() const override { return Needs::Digest; }
    Capabilities capabilities(const Reading &now) const override
    {
        Capabilities out;
        out.pools = out.restart = out.identify = true;
        out.pause = now.isPaused.has_value();
        out.fan = now.isFanAutomatic.has_value();
        out.poolSlots = 3;
        return out;
    }
    std::unique_ptr<ReadTalk> read() const override { return std::make_unique<AntminerReadTalk>(); }
    std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &) const override
    {
        if (const auto *pools = std::get_if<SetPools>(&change))
            return std::make_unique<ConfTalk>([p = *pools](const json &conf) { return confWithPools(conf, p); });
        if (const auto *pause = std::get_if<SetPaused>(&change))
            return std::make_unique<ConfTalk>(
                [p = pause->isPaused](const json &conf) { return confWithPause(conf, p); });
        if (const auto *fan = std::get_if<SetFan>(&change))
            return std::make_unique<ConfTalk>([p = fan->percent](const json &conf) { return confWithFan(conf, p); });
        if (std::holds_alternative<Restart>(change))
            return std::make_unique<OrderTalk>(cgiAsk("reboot"), true);
        if (const auto *identify = std::get_if<Identify>(&change)) {
            HttpAsk ask = cgiAsk("blink");
            ask.method = "POST";
            ask.body = identify->isOn ? R"({"blink":"true"})" : R"({"blink":"false"})";
            return std::make_unique<OrderTalk>(std::move(ask), false);
        }
        return std::make_unique<NoChangeTalk>(notOfferedFault(changeName(change)));
    }
};

} // namespace

const Driver &antminerDriver()
{
    static const AntminerDriver driver;
    return driver;
}

} // namespace lan
