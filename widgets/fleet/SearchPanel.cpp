// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/SearchPanel.h"

#include "widgets/FleetDesk.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/FleetWords.h"
#include "widgets/text/Plural.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStyle>

namespace widgets {

using Phase = lan::ScanState::Phase;

SearchPanel::SearchPanel(FleetDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new QProgressBar)
    , m_progress(new RoleLabel(TextSize::Body, Role::Text))
    , m_left(new RoleLabel(TextSize::Label, Role::Secondary))
    , m_trouble(new RoleLabel(TextSize::Body, Role::Bad))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 11, 16, 12);
    column->setSpacing(7);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
    title->show(tr("Find machines on the network"));
    head->addWidget(title);
    head->addStretch(1);
    m_stop = addButton(head, tr("Stop"), "search-stop");
    m_resume = addButton(head, tr("Go on"), "search-resume");
    m_start = addButton(head, tr("Start the search"), "search-start");
    m_close = addButton(head, tr("Close"), "search-close");
    column->addLayout(head);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(28);
    parts->addWidget(makeNetworks(), 1);
    parts->addWidget(makeAddress(), 1);
    column->addLayout(parts);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_progress->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("search-progress"));
    m_left->setWordWrap(true);
    for (QWidget *each :
        { static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_left) })
        column->addWidget(each);
    connect(m_start, &QPushButton::clicked, this, &SearchPanel::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { order(lan::StopScan {}); });
    connect(m_resume, &QPushButton::clicked, this, [this] { order(lan::ResumeScan {}); });
    connect(m_close, &QPushButton::clicked, this, &SearchPanel::closed);
    tell({});
    refresh();
}

QWidget *SearchPanel::makeNetworks()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    label->show(tr("Networks of this computer"));
    column->addWidget(label);
    m_networks = new QVBoxLayout;
    m_networks->setSpacing(3);
    column->addLayout(m_networks);
    m_none = new RoleLabel(TextSize::Body, Role::Secondary);
    m_none->setWordWrap(true);
    m_none->show(tr("It is on no private network now. Connect it to the one that the machines are on."));
    column->addWidget(m_none);
    column->addStretch(1);
    return part;
}

QWidget *SearchPanel::makeAddress()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    label->show(tr("Or add one by its address"));
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("search-address"));
    m_address->setPlaceholderText(QStringLiteral("192.168.1.7"));
    m_address->setAccessibleName(tr("Address of a machine"));
    m_address->setMaxLength(64);
    row->addWidget(m_address, 1);
    m_add = addButton(row, tr("Add"), "search-add");
    column->addLayout(row);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("search-trouble"));
    column->addWidget(m_trouble);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &SearchPanel::add);
    connect(m_address, &QLineEdit::returnPressed, this, &SearchPanel::add);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        tell({});
        refresh();
    });
    return part;
}

void SearchPanel::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    showNetworks();
    refresh();
}

void SearchPanel::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

void SearchPanel::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
    // Where the page has nothing else, the search is what it is about.
    if (m_start->property("primary").toBool() == !isClosable)
        return;
    m_start->setProperty("primary", !isClosable);
    m_start->style()->unpolish(m_start);
    m_start->style()->polish(m_start);
}

void SearchPanel::forget()
{
    m_isAdding = false;
    tell({});
    setSnapshot({});
}

void SearchPanel::showNetworks()
{
    if (m_snapshot.subnets == m_shown)
        return;
    QStringList without;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (!m_ticks[i]->isChecked())
            without << m_shown[i].network;
        m_ticks[i]->hide();
        m_ticks[i]->deleteLater();
    }
    m_ticks.clear();
    m_shown = m_snapshot.subnets;
    for (const lan::SubnetRow &subnet : std::as_const(m_shown)) {
        const QString addresses = tr("%1 address(es)", nullptr, subnet.addresses)
                                      .arg(Format::count(quint64(std::max(0, subnet.addresses))));
        QStringList parts { subnet.network };
        if (!subnet.interface.isEmpty())
            parts << subnet.interface;
        parts << (subnet.isCut ? tr("%1 around this computer").arg(addresses) : addresses);
        auto *tick = new TickBox(parts.join(QStringLiteral(" \u00b7 ")));
        tick->setChecked(!without.contains(subnet.network));
        if (subnet.isCut)
            tick->setToolTip(
                tr("The network is larger: only the part that this computer's address is in is searched."));
        connect(tick, &QAbstractButton::toggled, this, &SearchPanel::refresh);
        m_networks->addWidget(tick);
        m_ticks << tick;
    }
    m_none->setVisible(m_shown.isEmpty());
}

QStringList SearchPanel::chosen() const
{
    QStringList list;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks[i]->isChecked())
            list << m_shown[i].network;
    }
    return list;
}

QString SearchPanel::progressText() const
{
    const lan::ScanState &scan = m_snapshot.scan;
    const auto count = [](int n) { return Format::count(quint64(std::max(0, n))); };
    const QString asked = tr("%1 of %2 addresses asked").arg(count(scan.done), count(scan.total));
    const QString answered = tr("%1 answered", nullptr, scan.answered).arg(count(scan.answered));
    const QString found
        = scan.found == 0 ? tr("nothing new") : tr("%1 new", nullptr, scan.found).arg(count(scan.found));
    const QString counts = QStringList { asked, answered, found }.join(QStringLiteral(" \u00b7 "));
    switch (scan.phase) {
    case Phase::Never:
        return tr("Nothing was searched yet. A search asks each address two short questions and changes nothing.");
    case Phase::Running:
        return counts;
    case Phase::Stopped:
        return tr("Stopped: %1").arg(counts);
    case Phase::Done:
        return scan.endedAt ? tr("Searched %1: %2").arg(Format::moment(*scan.endedAt, m_snapshot.takenAt), counts)
                            : counts;
    }
    return {};
}

void SearchPanel::showProgress()
{
    const lan::ScanState &scan = m_snapshot.scan;
    const bool isUnderWay = scan.phase == Phase::Running || scan.phase == Phase::Stopped;
    m_bar->setVisible(isUnderWay);
    m_bar->setRange(0, std::max(1, scan.total));
    m_bar->setValue(std::clamp(scan.done, 0, std::max(1, scan.total)));
    m_progress->show(progressText());
    QStringList left;
    for (const QString &sentence : scan.left.mid(0, 4))
        left << CoreWords::of(sentence);
    m_left->show(left.join(u'\n'));
    m_left->setVisible(!left.isEmpty());
}

void SearchPanel::refresh()
{
    showProgress();
    const Phase phase = m_snapshot.scan.phase;
    const bool isRunning = phase == Phase::Running;
    for (TickBox *tick : std::as_const(m_ticks))
        tick->setEnabled(!isRunning);
    m_stop->setVisible(isRunning);
    m_resume->setVisible(phase == Phase::Stopped);
    m_start->setVisible(!isRunning);
    m_start->setText(phase == Phase::Never ? tr("Start the search")
            : phase == Phase::Stopped      ? tr("Start over")
                                           : tr("Search again"));
    allow(m_stop, m_denied);
    allow(m_resume, m_denied);
    allow(m_start, m_denied, tr("Asks every address of the chosen networks whether a machine is there."),
        !chosen().isEmpty());
    allow(m_add, m_denied, {}, !m_address->text().trimmed().isEmpty() && !m_isAdding);
    m_address->setEnabled(m_denied.isEmpty() && !m_isAdding);
}

void SearchPanel::start()
{
    order(lan::StartScan { chosen() });
}

void SearchPanel::order(const lan::Order &order)
{
    tell({});
    m_desk->order(order, this, [this](const lan::Answer &answer) {
        if (answer.error)
            tell(FleetWords::trouble(*answer.error));
    });
}

void SearchPanel::add()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty() || m_isAdding || !m_denied.isEmpty())
        return;
    m_isAdding = true;
    tell({});
    const lan::Order given = lan::AddDevice { address };
    m_desk->order(given, this, [this, given](const lan::Answer &answer) {
        m_isAdding = false;
        if (!answer.error)
            m_address->clear();
        m_trouble->setRole(answer.error ? Role::Bad : Role::Ok);
        tell(FleetWords::answer(given, answer));
        refresh();
    });
    refresh();
}

void SearchPanel::tell(const QString &trouble)
{
    m_trouble->show(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        m_trouble->setRole(Role::Bad);
}

QString SearchPanel::trouble() const
{
    return m_trouble->text();
}

} // namespace widgets
