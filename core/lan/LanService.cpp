// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LanService.h"

#include "core/lan/LanEngine.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcLan, "hashstead.lan")

namespace lan {

LanService::LanService(LanConfig config, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_random(random)
{
}

LanService::~LanService()
{
    stop();
}

Result<void> LanService::start()
{
    auto book = LanBook::open(m_config.path);
    if (!book)
        return tl::unexpected(book.error());
    m_engine = std::make_unique<Engine>(*this, *std::move(book));
    if (const auto begun = m_engine->begin(); !begun) {
        m_engine.reset();
        return begun;
    }
    m_engine->applyPorts();
    m_engine->applyMiners();
    return {};
}

void LanService::stop()
{
    if (!m_engine)
        return;
    m_engine->end();
    m_engine.reset();
}

void LanService::perform(const Request &request)
{
    if (m_engine) {
        m_engine->perform(request);
        return;
    }
    Answer answer { request.id, orderName(request.order), {}, {}, {}, 0, {}, {} };
    answer.error = Error { Errc::Busy, QStringLiteral("Hashstead is starting or stopping") };
    Q_EMIT answered(answer);
}

void LanService::applyMiners(const QList<LanMiner> &miners)
{
    m_miners = miners;
    if (m_engine)
        m_engine->applyMiners();
}

void LanService::applyPorts(const QList<OwnPort> &ports, const QString &authorityKey)
{
    m_ports = ports;
    m_authorityKey = authorityKey;
    if (m_engine)
        m_engine->applyPorts();
}

void LanService::applyDifficulty(double ofNetwork)
{
    if (std::exchange(m_difficulty, ofNetwork) != ofNetwork)
        republish();
}

void LanService::applyReward(double sats)
{
    if (std::exchange(m_rewardSats, sats) != sats)
        republish();
}

void LanService::secretStored(const QString &name, const Result<void> &result)
{
    if (m_engine)
        m_engine->secretStored(name, result);
}

void LanService::republish()
{
    if (m_engine)
        m_engine->touch();
}

} // namespace lan
