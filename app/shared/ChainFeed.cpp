// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ChainFeed.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcChainFeed, "hashstead.wiring")

namespace app {

using mint::MintService;
using node::TemplateSource;

namespace {

constexpr std::chrono::milliseconds againAfter { 2000 };

mint::ChainBlock mintBlock(const node::ChainBlock &block)
{
    mint::ChainBlock out { block.height, block.hash, block.previous };
    for (const bitcoin::TxOutput &output : block.coinbase)
        out.coinbaseOutputs.append({ output.script, quint64(std::max<qint64>(0, output.value)) });
    return out;
}

/// The block that all of \a step's disconnected ones stood on.
std::optional<mint::ChainPoint> forkOf(const MintService &mint, const node::ChainStep &step)
{
    const quint32 height = step.disconnected.last().height - 1;
    if (!step.connected.isEmpty())
        return mint::ChainPoint { height, step.connected.first().previous };
    const auto known = mint.chainPosition();
    const auto found = std::ranges::find(known, height, &mint::ChainPoint::height);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<void> applyChainStep(MintService &mint, const node::ChainStep &step)
{
    if (step.start) { // a place to begin at: what its coinbase pays belongs to nobody's epoch
        if (const auto begun = mint.applyBlock({ step.start->height, step.start->hash, {} }); !begun)
            return begun;
    }
    if (!step.disconnected.isEmpty()) {
        const auto fork = forkOf(mint, step);
        if (!fork)
            return fail(Errc::NotFound, QStringLiteral("the mint does not know the block where the chain forked"));
        if (const auto gone = mint.disconnectTo(*fork); !gone)
            return gone;
    }
    for (const node::ChainBlock &block : step.connected) {
        if (const auto applied = mint.applyBlock(mintBlock(block)); !applied)
            return applied;
    }
    return {};
}

ChainFeed::ChainFeed(const ServiceThread<TemplateSource> &node, const ServiceThread<MintService> &mint)
    : m_node(node)
    , m_mint(mint)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ChainFeed::watch);
    connect(node.object(), &TemplateSource::chainStepped, this, &ChainFeed::take);
}

void ChainFeed::watch()
{
    m_mint.ask([](MintService &mint) { return mint.chainPosition(); })
        .then(this, [this](const QList<mint::ChainPoint> &position) {
            QList<node::ChainPoint> known;
            for (auto it = position.crbegin(); it != position.crend(); ++it)
                known.append({ it->hash, it->height });
            m_node.ask([known](TemplateSource &node) { node.watchChain(known); }).then(this, [this] {
                m_steps.clear();
                m_isDeaf = false;
            });
        });
}

void ChainFeed::take(const node::ChainStep &step)
{
    if (m_isDeaf)
        return;
    m_steps.append(step);
    if (m_steps.size() == 1)
        applyNext();
}

void ChainFeed::applyNext()
{
    m_mint.ask([step = m_steps.first()](MintService &mint) { return applyChainStep(mint, step); })
        .then(this, [this](const Result<void> &applied) {
            if (m_isDeaf || m_steps.isEmpty())
                return;
            if (!applied) {
                qCWarning(lcChainFeed).noquote()
                    << "the mint could not take a block:" << applied.error().toString() << "- watching anew";
                m_isDeaf = true;
                m_steps.clear();
                return m_again.start(againAfter);
            }
            m_steps.removeFirst();
            if (!m_steps.isEmpty())
                applyNext();
        });
}

} // namespace app
