// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/PoolsCompared.h"

#include "widgets/controls/Labels.h"
#include "widgets/text/FleetWords.h"
#include "widgets/text/Plural.h"

#include <QGridLayout>

namespace widgets {

using Phase = lan::PointStep::Phase;

namespace {

/// The list that was planned is, or comes to be, in force.
bool phaseKeeps(Phase phase)
{
    return !FleetWords::isFailure(phase) && phase != Phase::Skipped;
}

} // namespace

PoolsCompared::PoolsCompared(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_name(new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold))
    , m_about(new RoleLabel(TextSize::Body, Role::Secondary))
{
    m_grid->setContentsMargins(16, 10, 16, 12);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setLayout(m_grid);
    letElide(m_name);
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("point-about"));
    m_grid->addWidget(m_name, 0, 0, 1, 2);
    m_grid->addWidget(m_about, 1, 0, 1, 2);
    int column = 0;
    for (auto [side, title] : { std::pair { &m_before, tr("Pools before") }, { &m_after, tr("Pools afterwards") } }) {
        side->title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        side->title->show(title);
        m_grid->addWidget(side->title, 2, column);
        for (int i = 0; i < most; ++i) {
            auto *line = new RoleLabel(TextSize::Body, Role::Text);
            letElide(line);
            side->lines << line;
            m_grid->addWidget(line, 3 + i, column);
        }
        ++column;
    }
    clear();
}

void PoolsCompared::setStep(const lan::PointStep &step, const QString &about)
{
    m_about->show(about);
    m_about->setVisible(!about.isEmpty());
    const auto isIn = [](const QList<lan::PoolEntry> &list, const lan::PoolEntry &pool) {
        return std::any_of(list.begin(), list.end(), [&](const lan::PoolEntry &p) { return p.isSamePool(pool); });
    };
    QStringList before;
    QList<bool> isGoing;
    for (qsizetype i = 0; i < step.before.size(); ++i) {
        const bool isKept = !step.isPossible || !phaseKeeps(step.phase) || isIn(step.after, step.before[i]);
        const QString line = tr("%1. %2", "number and pool").arg(i + 1).arg(FleetWords::pool(step.before[i]));
        before << (isKept ? line : tr("%1 (goes)", "a pool that is dropped").arg(line));
        isGoing << false;
    }
    QStringList after;
    QList<bool> isNew;
    const bool isGood = step.isPossible && phaseKeeps(step.phase);
    for (qsizetype i = 0; isGood && i < step.after.size(); ++i) {
        const bool isComing = !isIn(step.before, step.after[i]);
        QString line = tr("%1. %2", "number and pool").arg(i + 1).arg(FleetWords::pool(step.after[i]));
        if (i >= step.used)
            line = tr("%1 (stored, not used)", "a pool").arg(line);
        else if (isComing)
            line = tr("%1 (new)", "a pool").arg(line);
        after << line;
        isNew << isComing;
    }
    if (before.isEmpty())
        before << tr("Not known yet.");
    if (after.isEmpty())
        after << (step.phase == Phase::Unknown ? tr("Not known.") : !isGood ? tr("As they were.") : tr("None."));
    m_name->show(step.name);
    fill(m_before, before, isGoing);
    fill(m_after, after, isNew);
}

void PoolsCompared::fill(Side &side, const QStringList &texts, const QList<bool> &isStrong)
{
    for (int i = 0; i < most; ++i) {
        RoleLabel *line = side.lines[i];
        const bool isLast = i == most - 1 && texts.size() > most;
        const qsizetype more = texts.size() - most + 1;
        line->show(isLast ? tr("and %1 more", nullptr, pluralOf(quint64(more))).arg(more) : texts.value(i));
        line->setFont(themeFont(TextSize::Body, isStrong.value(i) && !isLast ? QFont::DemiBold : QFont::Normal));
        line->setVisible(i < texts.size());
    }
}

void PoolsCompared::clear()
{
    m_name->show(tr("Choose a machine to see its pools line by line."));
    m_about->hide();
    fill(m_before, {}, {});
    fill(m_after, {}, {});
}

QStringList PoolsCompared::linesOf(const Side &side)
{
    QStringList lines;
    for (const RoleLabel *line : side.lines) {
        if (!line->text().isEmpty())
            lines << line->text();
    }
    return lines;
}

QString PoolsCompared::about() const
{
    return m_about->text();
}

QStringList PoolsCompared::beforeLines() const
{
    return linesOf(m_before);
}
QStringList PoolsCompared::afterLines() const
{
    return linesOf(m_after);
}

} // namespace widgets
