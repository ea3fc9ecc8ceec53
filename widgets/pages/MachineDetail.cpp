// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/MachineDetail.h"

#include "core/work/Silence.h"
#include "widgets/charts/ChartPane.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/Shares.h"
#include "widgets/models/MachineRow.h"
#include "widgets/text/Plural.h"
#include "widgets/text/Words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace widgets {

namespace {
constexpr int chartColor = 2; ///< index of Theme::series
constexpr int longestName = 64; ///< as the service takes it
} // namespace

MachineDetail::MachineDetail(SeriesDesk *desk, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 11, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    auto *panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addWidget(makeLeft(desk), 17);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedWidth(1);
    panes->addWidget(line);
    panes->addWidget(makeRight(), 10);
    column->addLayout(panes, 1);
}

QWidget *MachineDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_state = new Pill;
    m_name = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    m_about = new RoleLabel(TextSize::Body, Role::Secondary);
    m_openPage = new QPushButton(tr("Open its page"));
    m_openPage->setToolTip(tr("Opens the machine's own page in a browser."));
    m_nameEdit = new QLineEdit;
    m_nameEdit->setObjectName(QStringLiteral("machineName"));
    m_nameEdit->setAccessibleName(tr("Name of the machine"));
    m_nameEdit->setMaxLength(longestName);
    m_nameEdit->setMinimumWidth(200);
    m_nameEdit->installEventFilter(this);
    m_nameEdit->hide();
    m_rename = new QPushButton(tr("Rename"));
    m_disconnect = new QPushButton(tr("Disconnect"));
    m_ban = new QPushButton(tr("Ban"));
    makeBanMenu();
    showRights();
    letElide(m_name);
    letElide(m_about);
    row->addWidget(m_name);
    row->addWidget(m_nameEdit);
    row->addWidget(m_state);
    row->addWidget(m_about, 1);
    row->addWidget(m_openPage);
    row->addWidget(m_rename);
    row->addWidget(m_disconnect);
    row->addWidget(m_ban);
    connect(m_rename, &QPushButton::clicked, this, &MachineDetail::startRename);
    connect(m_disconnect, &QPushButton::clicked, this, &MachineDetail::disconnectChosen);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, [this] { endRename(true); });
    connect(m_openPage, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl(QStringLiteral("http://%1/").arg(m_miner.address))); });
    return head;
}

void MachineDetail::makeBanMenu()
{
    m_banMenu = new QMenu(this);
    const auto add = [this](const QString &text, std::optional<std::chrono::hours> time) {
        connect(m_banMenu->addAction(text), &QAction::triggered, this, [this, time] {
            const auto until = time ? std::optional<UnixMs>(m_now + *time) : std::nullopt;
            Q_EMIT orderGiven(stats::BanMachine { m_miner.key, {}, until });
        });
    };
    add(tr("For an hour"), std::chrono::hours(1));
    add(tr("For a day"), std::chrono::hours(24));
    add(tr("For a week"), std::chrono::hours(24 * 7));
    add(tr("Until I lift the ban"), std::nullopt);
    m_banMenu->addSeparator();
    connect(m_banMenu->addAction(tr("Banned addresses\u2026")), &QAction::triggered, this, &MachineDetail::bansWanted);
    m_ban->setMenu(m_banMenu);
}

QString MachineDetail::name() const
{
    return m_miner.name.isEmpty() ? m_miner.key : m_miner.name;
}

void MachineDetail::startRename()
{
    if (m_miner.key.isEmpty() || isDenied())
        return;
    m_nameEdit->setText(name());
    m_nameEdit->setPlaceholderText(m_miner.ownName.isEmpty() ? name() : m_miner.ownName);
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void MachineDetail::endRename(bool isTaken)
{
    if (!m_nameEdit->isVisible())
        return;
    const bool hadFocus = m_nameEdit->hasFocus();
    const QString typed = m_nameEdit->text().simplified();
    m_nameEdit->hide();
    m_name->setVisible(true);
    if (hadFocus)
        m_rename->setFocus();
    if (isTaken && typed != name())
        Q_EMIT orderGiven(stats::RenameMachine { m_miner.key, typed });
}

bool MachineDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endRename(false);
        return true;
    }
    if (watched == m_nameEdit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        endRename(false);
    return QWidget::eventFilter(watched, event);
}

QWidget *MachineDetail::makeLeft(SeriesDesk *desk)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_ten = new Figure(tr("10 min, from shares"), TextSize::Figure);
    m_hour = new Figure(tr("1 h"), TextSize::Figure);
    m_day = new Figure(tr("24 h"), TextSize::Figure);
    m_reported = new Figure(tr("Reported"), TextSize::Figure);
    m_reported->setToolTip(tr("What the machine itself claims."));
    m_chart = new ChartPane(desk, { Quantity::Hashrate, Quantity::ShareDifficulty });
    m_chart->head()->setSpacing(16);
    for (Figure *figure : { m_ten, m_hour, m_day, m_reported })
        m_chart->head()->addWidget(figure, 0, Qt::AlignBottom);
    m_chart->head()->addStretch(1);
    m_counts = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
    m_reasons = new RoleLabel(TextSize::Label, Role::Secondary);
    column->addWidget(m_chart, 1);
    column->addWidget(m_counts);
    column->addWidget(m_reasons);
    return left;
}

QWidget *MachineDetail::makeRight()
{
    auto *right = new QWidget;
    right->setProperty("plain", true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 2, 0);
    column->setSpacing(4);
    const auto label = [&](const QString &text) {
        auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        title->show(text);
        column->addWidget(title);
    };
    column->addWidget(makeDevice());
    label(tr("Channel"));
    m_facts = new FactList;
    column->addWidget(m_facts);
    column->addSpacing(8);
    label(tr("Last 100 shares"));
    m_grid = new ShareGrid;
    column->addWidget(m_grid);
    m_gridWords = new RoleLabel(TextSize::Label, Role::Secondary);
    m_gridWords->setWordWrap(true);
    connect(m_grid, &ShareGrid::pointedAt, this,
        [this](const QString &words) { m_gridWords->show(words.isEmpty() ? m_gridSummary : words); });
    column->addWidget(m_gridWords);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("Channel and shares"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(right);
    right->setAutoFillBackground(false);
    scroll->setMinimumHeight(80);
    return scroll;
}

void MachineDetail::setMachine(const work::MinerSnapshot &miner, UnixMs now, const QString &sourceKind)
{
    if (miner.key != m_miner.key)
        endRename(false);
    m_miner = miner;
    m_now = now;
    m_isGone = false;
    showHead();
    showFigures();
    showChannel(sourceKind);
    showShares();
    m_chart->setSubject(miner.key, miner.name.isEmpty() ? miner.key : miner.name, chartColor);
    m_chart->tick(now);
}

void MachineDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForAll = 900;
    m_day->setVisible(width() >= roomForAll);
}

void MachineDetail::setGone()
{
    m_isGone = true;
    showHead();
}

void MachineDetail::setDenied(const QString &why)
{
    if (why == m_denied)
        return;
    m_denied = why;
    showRights();
}

void MachineDetail::showRights()
{
    allow(m_rename, m_denied, tr("Gives the machine another name here (F2). It keeps its history."));
    allow(m_disconnect, m_denied, tr("Closes its connection. Its software will connect again by itself."), !m_isGone);
    allow(m_ban, m_denied, tr("Closes every connection from its address and takes none from there."), !m_isGone);
}

void MachineDetail::showHead()
{
    m_name->show(name());
    showRights();
    const QString quiet = Format::duration(work::quietFor(m_miner, m_now));
    const MachineState state = stateOf(m_miner, m_now);
    if (m_isGone)
        m_state->setState(Role::Faint, { {}, tr("left"), {} });
    else if (state == MachineState::Working)
        m_state->setState(Role::Ok, { {}, tr("working"), {} });
    else if (state == MachineState::Silent)
        m_state->setState(Role::Warning, { {}, tr("silent for %1").arg(quiet), {} });
    else
        m_state->setState(Role::Faint, { {}, tr("starting, no share yet"), {} });
    QStringList about;
    if (!m_miner.ownName.isEmpty())
        about << tr("calls itself %1").arg(m_miner.ownName);
    for (const QString &part : { agentTitle(m_miner.agent), m_miner.address }) {
        if (!part.isEmpty())
            about << part;
    }
    about << tr("up %1").arg(Format::duration(m_now - m_miner.connectedSince));
    m_about->show(about.join(QStringLiteral(" \u00b7 ")));
    const QHostAddress address(m_miner.address);
    m_openPage->setVisible(!address.isNull() && !address.isLoopback());
}

void MachineDetail::showFigures()
{
    const auto &rate = m_miner.hashrate;
    m_ten->setValue(Format::hashrate(rate.m10));
    m_hour->setValue(Format::hashrate(rate.h1));
    m_day->setValue(Format::hashrate(rate.h24));
    m_reported->setValue(Format::hashrate(m_miner.nominalHashrate));
}

void MachineDetail::showChannel(const QString &sourceKind)
{
    const bool isSv2 = m_miner.protocol == work::MachineProtocol::Sv2;
    const bool isTranslated = !isSv2 && sourceKind == QLatin1String("upstream-sv2");
    const QString protocol = isSv2
        ? m_miner.isStandardChannel ? tr("SV2, standard channel %1") : tr("SV2, extended channel %1")
        : isTranslated ? tr("SV1, translated to SV2 channel %1")
                       : tr("SV1, channel %1");
    const QString every
        = Format::duration(std::chrono::milliseconds(qint64(1000 * std::min(m_miner.expectedShareSeconds, 1e6))));
    const QString difficulty = Format::significant(m_miner.difficulty, m_miner.difficulty < 1e5 ? 5 : 6);
    const QString target = !(m_miner.difficulty > 0) ? Format::unknown()
        : m_miner.expectedShareSeconds >= 1          ? tr("%1, a share every %2").arg(difficulty, every)
        : m_miner.expectedShareSeconds > 0
        ? tr("%1, %2 shares a second").arg(difficulty, Format::significant(1 / m_miner.expectedShareSeconds, 2))
        : difficulty;
    const QString prefix = Format::spacedHex(m_miner.extranoncePrefix);
    const QString extranonce = prefix.isEmpty() ? Format::unknown()
        : m_miner.extranonceSize > 0
        ? tr("%1 \u00b7 %2 byte(s) rolled", nullptr, m_miner.extranonceSize).arg(prefix).arg(m_miner.extranonceSize)
        : tr("%1 \u00b7 none rolled").arg(prefix);
    const QString best = m_miner.bestDifficulty > 0 ? Format::difficulty(m_miner.bestDifficulty).text()
            + (m_miner.bestAt ? QStringLiteral(", ") + Format::moment(*m_miner.bestAt, m_now) : QString())
                                                    : Format::unknown();
    m_facts->setFacts({ { tr("Protocol"), protocol.arg(m_miner.channel.value) }, { tr("Target difficulty"), target },
        { tr("Extranonce"), extranonce },
        { tr("Version mask"),
            m_miner.versionMask ? QStringLiteral("%1").arg(m_miner.versionMask, 8, 16, QLatin1Char('0'))
                                : tr("does not roll") },
        { tr("Agent"), m_miner.agent.isEmpty() ? Format::unknown() : m_miner.agent },
        { tr("User"), m_miner.userIdentity.isEmpty() ? Format::unknown() : m_miner.userIdentity },
        { tr("Best share"), best } });
}

void MachineDetail::showShares()
{
    const work::ShareCounts &shares = m_miner.shares;
    const quint64 rejected = shares.rejectedTotal();
    m_counts->show(rejected == 0 ? tr("%1 accepted, none rejected").arg(Format::count(shares.accepted))
                                 : tr("%1 accepted, %2 rejected, %3")
                                       .arg(Format::count(shares.accepted), Format::count(rejected),
                                           Format::percent(rejected, shares.accepted + rejected)));
    QStringList reasons = Words::rejectList(shares.rejected);
    if (shares.belowSource > 0)
        reasons << tr("%1 below the pool's target").arg(Format::count(shares.belowSource));
    if (shares.rejectedLater > 0) {
        QStringList codes;
        for (auto it = shares.laterReasons.begin(); it != shares.laterReasons.end(); ++it)
            codes << tr("%1 %2").arg(Format::count(it.value()), it.key());
        const QString words = tr("%1 refused later by the pool").arg(Format::count(shares.rejectedLater));
        reasons << (codes.isEmpty() ? words : tr("%1 (%2)").arg(words, codes.join(QStringLiteral(", "))));
    }
    if (shares.lost > 0)
        reasons << tr("%1 never answered").arg(Format::count(shares.lost));
    if (m_miner.blocksFound > 0)
        reasons.prepend(
            tr("%1 block(s) found", nullptr, pluralOf(m_miner.blocksFound)).arg(Format::count(m_miner.blocksFound)));
    m_reasons->show(reasons.isEmpty() ? tr("Since it connected.") : reasons.join(QStringLiteral(" \u00b7 ")));

    m_grid->setShares(m_miner.recentShares, m_miner.difficulty, m_now);
    std::array<quint64, work::rejectReasonCount> recent {};
    quint64 below = 0;
    for (const work::ShareMark &share : std::as_const(m_miner.recentShares)) {
        ++recent[size_t(share.reason)];
        below += share.isBelowSource;
    }
    QStringList words { tr("%1 accepted").arg(Format::count(recent[0])) };
    words << Words::rejectList(recent);
    if (below > 0)
        words << tr("%1 below upstream target").arg(Format::count(below));
    m_gridSummary = m_miner.recentShares.isEmpty() ? tr("No share yet.") : words.join(QStringLiteral(" \u00b7 "));
    if (m_grid->current() < 0)
        m_gridWords->show(m_gridSummary);
    m_grid->setAccessibleName(tr("Last 100 shares: %1").arg(m_gridSummary));
}

} // namespace widgets
