// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Types.h"
#include "core/ehash/Wide.h"

#include <QHash>

namespace ehash {

/// The pool's figures of quotes, by machine, since the program started. It hears each fact once, after it is on the
/// disk; what a machine earned is counted when the mint has answered, not when the quote is asked for.
class QuoteStatistics final : public QuoteListener {
public:
    static constexpr qsizetype mostMachines = 10'000; ///< what comes from further ones is counted under one empty name

    void quoteCreated(const QuoteEvent &event) override { ++of(event).created; }
    void quoteSent(const QuoteEvent &event) override { ++of(event).sent; }
    void quoteAnswered(const QuoteEvent &event) override;
    void quoteFailed(const QuoteEvent &event) override;

    /// Sorted by name.
    QList<MachineQuotes> machines() const;

private:
    struct Counts {
        quint64 created = 0;
        quint64 sent = 0;
        quint64 answered = 0;
        quint64 failed = 0;
        Wide amount;
        std::optional<UnixMs> answeredAt {};
    };
    Counts &of(const QuoteEvent &event);

    QHash<QString, Counts> m_machines;
};

} // namespace ehash
