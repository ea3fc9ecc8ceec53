// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServiceThread.h"
#include "core/mint/MintService.h"
#include "core/node/TemplateSource.h"

#include <QTimer>

namespace app {

/// Applies one step of the chain to the mint, whole or up to the first error. A step that came before changes nothing.
Result<void> applyChainStep(mint::MintService &mint, const node::ChainStep &step);

/// Brings the node's chain to the mint's epochs: one step at a time, the next when the mint has it on its disk. After
/// an error the watch begins anew from what the mint has. Lives on the main thread.
class ChainFeed final : public QObject {
    Q_OBJECT
public:
    ChainFeed(const ServiceThread<node::TemplateSource> &node, const ServiceThread<mint::MintService> &mint);
    Q_DISABLE_COPY_MOVE(ChainFeed)

    /// The mint is open and the node has begun.
    void start() { watch(); }

private:
    void watch();
    void take(const node::ChainStep &step);
    void applyNext();

    const ServiceThread<node::TemplateSource> &m_node;
    const ServiceThread<mint::MintService> &m_mint;
    QList<node::ChainStep> m_steps; ///< the first is with the mint
    bool m_isDeaf = true; ///< steps of an older watch may still come
    QTimer m_again;
};

} // namespace app
