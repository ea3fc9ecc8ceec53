// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockTemplate.h"
#include "core/bitcoin/CoinbaseBuilder.h"
#include "core/node/FoundBlock.h"
#include "core/work/WorkSource.h"

#include <deque>

namespace pool {

/// What every coinbase of this pool is made of.
struct PayoutConfig {
    QByteArray script; ///< of the output that gets the whole block
    QByteArray tag; ///< for the scriptSig, for example "/Hashstead/"
    qsizetype extranonceSize = 20; ///< prefix and rolled part together, in every job
    quint32 versionMask = work::defaultVersionMask;
};

/// Turns templates into jobs and winning shares back into blocks. Remembers the templates that shares may still come
/// for: those of the current tip and of the one before, since a block that is one tip late may yet win a race. Pure.
class JobFactory {
public:
    explicit JobFactory(PayoutConfig config)
        : m_config(std::move(config))
    {
    }

    /// A job on \a blockTemplate. Errors: those of bitcoin::buildCoinbase(); Limit when the coinbase makes the block
    /// too heavy.
    Result<work::JobPtr> make(const bitcoin::BlockTemplatePtr &blockTemplate, SteadyTime now);
    /// The whole block of a share that meets its job's block target. Errors: NotFound when its template is forgotten.
    Result<node::FoundBlock> assemble(const work::ShareSubmission &share) const;
    /// A block as assemble() would make it, but without proof of work, for the node's proposal mode.
    Result<QByteArray> proposal(const work::Job &job) const;
    /// Machines have \a job now. The next one is clean when its tip or bits differ from it.
    void noteIssued(const work::JobPtr &job) { m_issued = job; }
    /// The newest job that machines have, null before the first.
    const work::JobPtr &issued() const { return m_issued; }

private:
    struct Known {
        bitcoin::BlockTemplatePtr blockTemplate;
        bitcoin::Coinbase coinbase;
    };
    static constexpr size_t maxTemplates = 48;

    const Known *find(quint64 templateId) const;
    void remember(Known known);

    PayoutConfig m_config;
    std::deque<Known> m_known; ///< oldest first
    work::JobPtr m_current; ///< the newest, issued or not
    work::JobPtr m_issued;
    bitcoin::Hash256 m_previousTip; ///< the prevHash before the current one
    quint32 m_nextJob = 1;
};

} // namespace pool
