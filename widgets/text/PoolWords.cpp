// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/PoolWords.h"

#include "widgets/text/Format.h"

namespace widgets {

QString PoolWords::output(bitcoin::OutputKind kind)
{
    switch (kind) {
    case bitcoin::OutputKind::Payout:
        return tr("payout");
    case bitcoin::OutputKind::Commitment:
        return tr("commitment");
    case bitcoin::OutputKind::Data:
        return tr("data");
    }
    return {};
}

Words::State PoolWords::block(node::BlockState state)
{
    switch (state) {
    case node::BlockState::Pending:
        return { tr("no answer yet"), Role::Faint };
    case node::BlockState::Accepted:
        return { tr("in the chain"), Role::Ok };
    case node::BlockState::Inconclusive:
        return { tr("beside the chain"), Role::Warning };
    case node::BlockState::Rejected:
        return { tr("rejected"), Role::Bad };
    }
    return {};
}

Words::State PoolWords::pool(upstream::PoolState state)
{
    switch (state) {
    case upstream::PoolState::Waiting:
        return { tr("waiting"), Role::Faint };
    case upstream::PoolState::Connecting:
        return { tr("connecting"), Role::Warning };
    case upstream::PoolState::Active:
        return { tr("active"), Role::Ok };
    case upstream::PoolState::Probing:
        return { tr("tried out"), Role::Accent };
    case upstream::PoolState::Failed:
        return { tr("failed"), Role::Bad };
    }
    return {};
}

Words::State PoolWords::payout(const upstream::Payout &payout)
{
    using upstream::PayoutCheck;
    switch (payout.check) {
    case PayoutCheck::NoJob:
        return { tr("No job of this pool is worked on now."), Role::Faint };
    case PayoutCheck::Unreadable:
        return { tr("The job's coinbase cannot be read."), Role::Warning };
    case PayoutCheck::NoAddress:
        return { tr("Your user name at this pool is no address: you see who is paid, not whether it is you."),
            Role::Faint };
    case PayoutCheck::PaysUs:
        return { tr("A block of this job pays %1 to your address.").arg(Format::bitcoin(payout.ours).text()),
            Role::Ok };
    case PayoutCheck::PaysOthers:
        return { tr("A block of this job pays nothing to your address by itself."), Role::Warning };
    }
    return {};
}

QString PoolWords::payoutLimits(upstream::PayoutCheck check)
{
    using upstream::PayoutCheck;
    switch (check) {
    case PayoutCheck::NoJob:
        return tr("Only the coinbase of the present job can be verified. It appears here once the pool gives work.");
    case PayoutCheck::Unreadable:
        return tr("Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.");
    case PayoutCheck::PaysUs:
        return tr(
            "That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be "
            "verified here.");
    case PayoutCheck::NoAddress:
    case PayoutCheck::PaysOthers:
        return tr(
            "Most pools collect the block and pay you later from their own books: what they owe you, and that they "
            "will pay, cannot be verified here.");
    }
    return {};
}

Words::State PoolWords::epoch(mint::EpochState state)
{
    switch (state) {
    case mint::EpochState::Open:
        return { tr("open"), Role::Accent };
    case mint::EpochState::Provisional:
        return { tr("provisional"), Role::Warning };
    case mint::EpochState::Final:
        return { tr("final"), Role::Ok };
    case mint::EpochState::Dissolved:
        return { tr("dissolved"), Role::Faint };
    }
    return {};
}

} // namespace widgets
