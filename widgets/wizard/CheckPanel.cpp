// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/CheckPanel.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Paint.h"
#include "widgets/text/CoreWords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// A sign for a state: a tick, an exclamation mark, a cross, an open ring.
class StateSign final : public QWidget {
public:
    explicit StateSign(ProbeState state)
        : m_state(state)
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        const Role role = m_state == ProbeState::Passed ? Role::Ok
            : m_state == ProbeState::Warned             ? Role::Warning
            : m_state == ProbeState::Failed             ? Role::Bad
            : m_state == ProbeState::Running            ? Role::Accent
                                                        : Role::Faint;
        painter.setPen(QPen(theme.color(role), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_state == ProbeState::Waiting) {
            painter.drawEllipse(QPointF(9, 9), 3.5, 3.5);
            return;
        }
        painter.drawEllipse(QPointF(9, 9), 7, 7);
        switch (m_state) {
        case ProbeState::Passed:
            painter.drawPolyline(QPolygonF { { 5.8, 9.2 }, { 8.1, 11.5 }, { 12.3, 6.8 } });
            break;
        case ProbeState::Failed:
            painter.drawLine(QPointF(6.5, 6.5), QPointF(11.5, 11.5));
            painter.drawLine(QPointF(11.5, 6.5), QPointF(6.5, 11.5));
            break;
        case ProbeState::Warned:
            painter.drawLine(QPointF(9, 5.4), QPointF(9, 9.6));
            painter.drawPoint(QPointF(9, 12.4));
            break;
        default:
            for (const qreal x : { 5.8, 9.0, 12.2 })
                painter.drawPoint(QPointF(x, 9));
        }
    }

private:
    ProbeState m_state;
};

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(3);
    setAccessibleName(tr("Tests"));
    hide();
}

QString CheckPanel::stepTitle(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Form:
        return tr("Can be read");
    case ProbeStep::NodeReached:
        return tr("The node answers");
    case ProbeStep::NodeLogin:
        return tr("The login is accepted");
    case ProbeStep::NodeChain:
        return tr("It is on the right network");
    case ProbeStep::NodeSync:
        return tr("It has the whole chain");
    case ProbeStep::NodeTemplate:
        return tr("It gives block templates");
    case ProbeStep::PoolReached:
        return tr("The pool answers");
    case ProbeStep::PoolKey:
        return tr("Encrypted, and its key is the right one");
    case ProbeStep::PoolSetup:
        return tr("It speaks Stratum V2 with Hashstead");
    case ProbeStep::PoolAccount:
        return tr("It takes the user name");
    case ProbeStep::PoolProtocol:
        return tr("It can be used");
    case ProbeStep::PortFree:
        return tr("The port is free");
    }
    return {};
}

QString CheckPanel::stateWord(ProbeState state)
{
    switch (state) {
    case ProbeState::Waiting:
        return tr("not tested");
    case ProbeState::Running:
        return tr("asking");
    case ProbeState::Passed:
        return tr("good");
    case ProbeState::Warned:
        return tr("not yet");
    case ProbeState::Failed:
        return tr("failed");
    }
    return {};
}

void CheckPanel::setChecks(const QList<Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // a button of it may be what brought us here
            widget->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < m_checks.size(); ++i)
        addCheck(i);
    setVisible(!m_checks.isEmpty());
}

void CheckPanel::addCheck(int index)
{
    const Check &check = m_checks[index];
    if (m_checks.size() > 1) {
        auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        title->show(check.title);
        title->setMinimumHeight(24);
        m_column->addWidget(title);
    }
    for (const ProbeFinding &finding : check.report.findings) {
        if (finding.step != ProbeStep::Form || finding.state == ProbeState::Failed)
            addFinding(index, finding);
    }
}

void CheckPanel::addFinding(int index, const ProbeFinding &finding)
{
    const Check &check = m_checks[index];
    auto *line = new QWidget;
    line->setAccessibleName(stepTitle(finding.step) + QStringLiteral(": ") + stateWord(finding.state)
        + (finding.detail.isEmpty() ? QString() : QStringLiteral(". ") + CoreWords::of(finding.detail)));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(9);
    row->addWidget(new StateSign(finding.state));
    auto *title
        = new RoleLabel(TextSize::Body, finding.state == ProbeState::Waiting ? Role::Faint : Role::Text, QFont::Medium);
    title->show(stepTitle(finding.step));
    row->addWidget(title);
    auto *fact = new RoleLabel(TextSize::Label, Role::Secondary);
    fact->show(finding.fact.isEmpty() || finding.state == ProbeState::Failed ? stateWord(finding.state) : finding.fact);
    row->addWidget(fact, 1);
    m_column->addWidget(line);
    if (finding.detail.isEmpty())
        return;
    auto *below = new QWidget;
    auto *detailRow = new QHBoxLayout(below);
    detailRow->setContentsMargins(27, 0, 0, 4);
    detailRow->setSpacing(12);
    auto *detail = new RoleLabel(TextSize::Body, finding.state == ProbeState::Failed ? Role::Bad : Role::Warning);
    detail->setWordWrap(true);
    detail->show(CoreWords::of(finding.detail));
    detailRow->addWidget(detail, 1);
    if (finding.step == ProbeStep::PortFree && check.report.freePort) {
        auto *button = new QPushButton(tr("Use port %1").arg(check.report.freePort));
        button->setObjectName(QStringLiteral("usePort%1").arg(index));
        detailRow->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
            [this, index, port = check.report.freePort] { Q_EMIT portOffered(index, port); });
    }
    if (finding.step == ProbeStep::NodeChain && !check.report.otherNetwork.isEmpty()) {
        auto *button = new QPushButton(tr("Mine on %1").arg(check.report.otherNetwork));
        button->setObjectName(QStringLiteral("useNetwork"));
        detailRow->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
            [this, network = check.report.otherNetwork] { Q_EMIT networkOffered(network); });
    }
    m_column->addWidget(below);
}

} // namespace widgets
