// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/CgminerApi.h"

namespace lan {

/// A pool as the API lists it; its number changes when another is removed.
struct ApiPool {
    int number = 0;
    int priority = 0;
    std::optional<PoolEntry> pool {}; ///< empty: its address cannot be read
    bool isDisabled = false;
    bool isActive = false;
};
/// Errors: Malformed (no list, or a pool without a number), Truncated, Refused and the like, as refusalOf().
Result<QList<ApiPool>> readApiPools(const ApiAnswer &pools);

/// One command on the way to the wished list.
struct PoolStep {
    enum class What : quint8 { Add, Enable, Order, Remove, AwaitSwitch, Done };
    What what = What::Done;
    QString parameter {};
    QString secret {}; ///< in the parameter
    bool operator==(const PoolStep &) const = default;
};
/// What is to be done next so that a device with \a now gets the first \c used of \a wanted, in their order, and no
/// other: adds first, orders then, and removes last, the pool that is mined on only once another is.
PoolStep nextPoolStep(const QList<ApiPool> &now, const SetPools &wanted);

/// Why cgminer cannot take \a wanted.
std::optional<Error> poolsFault(const SetPools &wanted);

/// Sets the pools, reading the list again after each step; so it does nothing where all is as it shall be, and goes on
/// where an earlier run was cut off.
class SetPoolsTalk final : public ChangeTalk {
public:
    SetPoolsTalk(Kind kind, SetPools wanted);

    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Changed> outcome() const override;

private:
    enum class Phase : quint8 { Version, List, Command, Wait, Done };
    void plan(const ApiAnswer &pools);
    void end(std::optional<Error> error);

    Kind m_kind;
    SetPools m_wanted;
    Phase m_phase = Phase::Version;
    PoolStep m_step;
    int m_steps = 0;
    int m_waits = 0;
    int m_repeats = 0; ///< of a command whose effect did not show
    bool m_knowsOrder = true; ///< "poolpriority"
    bool m_hasChanged = false;
    std::optional<Error> m_lastFault; ///< of a command whose answer could not be read
    std::optional<Error> m_error;
};

} // namespace lan
