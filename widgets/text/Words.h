// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "widgets/Theme.h"

#include <QCoreApplication>

namespace widgets {

/// Codes of the core as words of the window. Each state comes with the role of its dot, so neither stands alone.
class Words {
    Q_DECLARE_TR_FUNCTIONS(widgets::Words)
public:
    struct State {
        QString text;
        Role role = Role::Faint;
    };

    /// "stale", "below target": for a list behind a number.
    static QString rejectReason(work::RejectReason reason);
    /// "29 stale, 9 below target": the reasons that occur, most frequent first. Empty when none does.
    static QStringList rejectList(const std::array<quint64, work::rejectReasonCount> &counts);
    static QString protocol(work::MachineProtocol protocol);
    static State source(work::SourceStatus status);
    static State node(node::NodeStatus status);
    /// "Pool", "Upstream, SV2": what kind of source that is.
    static QString sourceKind(const QString &kind);
    static Role severity(stats::Severity severity);
    static QString machines(qsizetype n);

    /// "Demo", "Solo", "Home pool", "Pool"; an unknown name as it is.
    static QString profileTitle(const QString &profile);
    /// One sentence about what the profile does.
    static QString profileHelp(const QString &profile);
    static QString demoMark();

    /// A plain sentence with the machine's name.
    static QString event(const stats::Event &event);

private:
    static QString banSentence(const stats::Event &event);
    static QString deviceSentence(const stats::Event &event);
};

} // namespace widgets
