// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Tray.h"

#include "widgets/controls/Paint.h"
#include "widgets/text/Format.h"
#include "widgets/text/LinkWords.h"
#include "widgets/text/Words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSystemTrayIcon>

namespace widgets {

namespace {
constexpr std::chrono::minutes receivedPace { 10 };
constexpr qsizetype noticesAtOnce = 3; ///< of one core; of more, the newest
} // namespace

Tray::Tray(QWidget *window, bool hasTray)
    : m_window(window)
    , m_hasTray(hasTray)
{
    window->installEventFilter(this);
    m_receivedPace.setSingleShot(true);
    connect(&m_receivedPace, &QTimer::timeout, this, &Tray::tellSum);
    makeIcon();
}

Tray::~Tray() = default;

void Tray::setChoices(const TrayChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    makeIcon();
}

void Tray::makeIcon()
{
    if (m_hasTray == isShown() && m_choices.isWanted == isShown())
        return;
    if (!m_hasTray || !m_choices.isWanted) {
        m_icon.reset();
        m_menu.reset();
        if (!m_window->isVisible()) // it had closed into the tray
            showWindow();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    m_line = m_menu->addAction(QString());
    m_line->setEnabled(false);
    m_menu->addSeparator();
    m_toggle = m_menu->addAction(tr("Show or hide the window"), this, &Tray::toggleWindow);
    m_menu->addAction(tr("Quit"), this, &Tray::quitChosen);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            toggleWindow();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::showWindow);
    m_painted.reset();
    refresh();
    m_icon->show();
}

Tray::State Tray::stateOf(const stats::LiveSnapshot &live)
{
    const Words::State source = Words::source(live.source.status);
    State state;
    if (live.source.status != work::SourceStatus::Working) {
        state.role = source.role;
        state.word = source.text.at(0).toUpper() + source.text.mid(1);
    } else if (live.miners.isEmpty()) {
        state.word = tr("Waiting for machines");
    } else {
        state.role = Role::Ok;
        state.word = tr("Mining");
    }
    state.tooltip = tr("Hashstead: %1").arg(state.word);
    if (!live.miners.isEmpty())
        state.tooltip += u'\n'
            + tr("%1 in 10 min, %2")
                  .arg(live.totals.hashrate.m10 ? Format::hashrate(live.totals.hashrate.m10).text() : Format::unknown(),
                      Words::machines(live.miners.size()));
    return state;
}

QIcon Tray::iconOf(Role role, const Theme &theme)
{
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64 }) {
        QPixmap pixmap = themeIcon(QStringLiteral("logo"), theme.color(Role::Accent), size, 1);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = size * 0.2;
        const QPointF center(size - radius - 0.5, size - radius - 0.5);
        painter.setCompositionMode(QPainter::CompositionMode_Clear); // a gap, so that the dot stands on any ground
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::SolidPattern);
        painter.drawEllipse(center, radius * 1.35, radius * 1.35);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        paintDot(&painter, center, theme.color(role), radius);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Tray::refresh()
{
    if (!m_icon)
        return;
    State state = stateOf(m_live);
    for (const api::CoreView &view : std::as_const(m_cores)) {
        const Words::State link = LinkWords::state(view.link);
        if (m_lostCores.contains(view.core.id) && state.role != Role::Bad)
            state.role = Role::Warning;
        state.tooltip += u'\n' + tr("%1: %2", "a core and how the link to it is").arg(view.core.name, link.text);
    }
    const Theme &theme = Theme::of(m_window);
    const std::pair look { state.role, theme.isDark };
    if (m_painted != look)
        m_icon->setIcon(iconOf(state.role, theme));
    m_painted = look;
    if (m_icon->toolTip() == state.tooltip)
        return;
    m_icon->setToolTip(state.tooltip);
    m_line->setText(stateOf(m_live).tooltip.section(u'\n', -1));
}

void Tray::setLive(const stats::LiveSnapshot &live)
{
    m_live = live;
    refresh();
}

void Tray::setCores(const QList<api::CoreView> &cores)
{
    m_cores = cores;
    QSet<QString> lost;
    for (const api::CoreView &view : cores) {
        const QString &id = view.core.id;
        const bool wasLost = m_lostCores.contains(id);
        const bool isHere = view.link.status == api::LinkStatus::Connected;
        const bool isLost = !isHere && view.link.lastHeard;
        if (isLost)
            lost.insert(id);
        if (!m_choices.tellsSources)
            continue;
        if (isLost && !wasLost)
            show(tr("Core lost"), tr("There is no connection to %1 any more.").arg(view.core.name));
        else if (wasLost && isHere)
            show(tr("Core is back"), tr("%1 is connected again.").arg(view.core.name));
    }
    m_lostCores = lost;
    const auto isGone = [this](const QString &id) { return !id.isEmpty() && nameOf(id).isEmpty(); };
    m_news.removeIf([&](const auto &it) { return isGone(it.key()); });
    m_received.removeIf([&](const auto &it) { return isGone(it.key()); });
    refresh();
}

std::optional<std::pair<QString, QString>> Tray::noticeOf(const stats::Event &event, const TrayChoices &choices)
{
    using Kind = stats::EventKind;
    switch (event.kind) {
    case Kind::BlockFound:
    case Kind::BlockSent:
        return choices.tellsBlocks ? std::optional(std::pair(tr("Block found"), Words::event(event))) : std::nullopt;
    case Kind::MachineSilent:
        return choices.tellsMachines ? std::optional(std::pair(tr("Machine silent"), Words::event(event)))
                                     : std::nullopt;
    case Kind::DeviceAlert:
        return choices.tellsMachines ? std::optional(std::pair(tr("Machine needs a look"), Words::event(event)))
                                     : std::nullopt;
    case Kind::SourceLost:
    case Kind::NodeLost:
        return choices.tellsSources ? std::optional(std::pair(tr("Connection lost"), Words::event(event)))
                                    : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The core inside has no name.
QString Tray::withCore(const QString &title, const QString &core)
{
    return core.isEmpty() ? title : tr("%1: %2", "a core and what happened there").arg(core, title);
}

void Tray::setEvents(const QList<stats::Event> &events)
{
    tellEvents({}, events);
}

void Tray::setCoreEvents(const QString &id, const QList<stats::Event> &events)
{
    tellEvents(id, events);
}

void Tray::tellEvents(const QString &core, const QList<stats::Event> &events)
{
    QList<std::pair<QString, QString>> notices;
    const QList<stats::Event> news = m_news[core].newOf(events);
    for (const stats::Event &event : news) {
        if (const auto notice = noticeOf(event, m_choices))
            notices << *notice;
    }
    if (!core.isEmpty() && notices.size() > noticesAtOnce) // it was away for long
        notices = notices.last(noticesAtOnce);
    for (const auto &[title, sentence] : std::as_const(notices))
        show(withCore(title, nameOf(core)), sentence);
}

QString Tray::nameOf(const QString &core) const
{
    const auto it = std::find_if(
        m_cores.begin(), m_cores.end(), [&core](const api::CoreView &view) { return view.core.id == core; });
    return it == m_cores.end() ? QString() : it->core.name;
}

void Tray::tellReceived(const QString &unit, quint64 amount)
{
    addReceived({}, unit, amount);
}

void Tray::setCoreWallet(const QString &id, const wallet::Snapshot &wallet)
{
    const auto received = m_news[id].receivedOf(wallet);
    for (auto it = received.cbegin(); it != received.cend(); ++it)
        addReceived(id, it.key(), *it);
}

void Tray::addReceived(const QString &core, const QString &unit, quint64 amount)
{
    m_received[core][unit] += amount;
    if (!m_receivedPace.isActive())
        tellSum();
}

void Tray::tellSum()
{
    if (m_received.isEmpty())
        return;
    m_receivedPace.start(receivedPace);
    const auto received = std::exchange(m_received, {});
    for (auto core = received.cbegin(); m_choices.tellsWallet && core != received.cend(); ++core) {
        QStringList sums;
        for (auto it = core->cbegin(); it != core->cend(); ++it)
            sums << QStringLiteral("%1 %2").arg(Format::count(*it), it.key());
        show(withCore(tr("Ecash received"), nameOf(core.key())),
            tr("%1 came into the wallet").arg(sums.join(QStringLiteral(", "))));
    }
}

void Tray::show(const QString &title, const QString &text)
{
    if (!m_icon)
        return;
    m_icon->showMessage(title, text, m_icon->icon());
    Q_EMIT noticeShown(title, text);
}

void Tray::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Tray::toggleWindow()
{
    if (m_window->isVisible() && m_window->isActiveWindow())
        m_window->hide();
    else
        showWindow();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    // At the end of the session the desktop closes windows: that is no wish to go on in the tray.
    if (event->type() != QEvent::Close || !m_icon || qApp->isSavingSession() || m_choices.close == CloseAction::Quit)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (m_choices.close == CloseAction::Tray)
        m_window->hide();
    else
        ask();
    return true;
}

void Tray::ask()
{
    if (m_window->findChild<QMessageBox *>(QStringLiteral("close-question")))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close the window"),
        tr("Go on mining in the tray, or quit Hashstead?"), QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("close-question"));
    question->setIconPixmap(
        themeIcon(QStringLiteral("logo"), Theme::of(m_window).color(Role::Accent), 36, m_window->devicePixelRatioF()));
    question->setInformativeText(
        tr("The answer is remembered. It can be changed on the page Settings, under window.close_action."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *stay = question->addButton(tr("Go on in the tray"), QMessageBox::AcceptRole);
    const QPushButton *quit = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, stay, quit](const QAbstractButton *button) {
        if (button == stay)
            choose(CloseAction::Tray);
        else if (button == quit)
            choose(CloseAction::Quit);
    });
    question->open();
}

void Tray::choose(CloseAction action)
{
    m_choices.close = action;
    Q_EMIT closeActionChosen(action);
    if (action == CloseAction::Tray)
        m_window->hide();
    else
        Q_EMIT quitChosen();
}

} // namespace widgets
