// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/DeviceDetail.h"

#include "widgets/controls/Paint.h"
#include "widgets/fleet/DeviceGaze.h"
#include "widgets/fleet/FleetActions.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/fleet/TelemetryPane.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace widgets {

namespace {

constexpr int mostAlerts = 3;

/// One alert: its sign, what is wrong, since when and what to do.
class AlertLine final : public QWidget {
public:
    AlertLine(const lan::Alert &alert, UnixMs now)
        : m_role(FleetWords::severity(alert.kind))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(18, 1, 0, 1);
        row->setSpacing(6);
        auto *what = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
        what->show(QCoreApplication::translate("widgets::DeviceDetail", "%1 Since %2.", "a sentence, and a time")
                       .arg(FleetWords::alert(alert), Format::moment(alert.since, now)));
        auto *advice = new RoleLabel(TextSize::Body, Role::Secondary);
        advice->show(FleetWords::advice(alert.kind));
        advice->setToolTip(advice->text());
        letElide(what);
        letElide(advice);
        row->addWidget(what);
        row->addWidget(advice, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(&painter, QPointF(6, height() / 2.0), Theme::of(this), m_role);
    }

private:
    Role m_role;
};

/// Two charts show two things: when \a pane takes what \a other shows, that goes to another.
void keepApart(TelemetryPane *pane, TelemetryPane *other)
{
    QObject::connect(pane, &TelemetryPane::quantityChanged, other, [pane, other] {
        if (other->quantity() == pane->quantity())
            other->setQuantity(pane->quantity() == Quantity::Celsius ? Quantity::ReportedRate : Quantity::Celsius);
    });
}

} // namespace

DeviceDetail::DeviceDetail(FleetDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_gaze(new DeviceGaze(desk, this, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 11, 16, 10);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_alerts = new QWidget;
    m_alertColumn = new QVBoxLayout(m_alerts);
    m_alertColumn->setContentsMargins({});
    m_alertColumn->setSpacing(2);
    m_alerts->hide();
    column->addWidget(m_alerts);
    auto *one = new QWidget;
    auto *panes = new QHBoxLayout(one);
    panes->setContentsMargins({});
    panes->setSpacing(16);
    panes->addWidget(makeLeft(desk), 17);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedWidth(1);
    panes->addWidget(line);
    panes->addWidget(makeRight(), 10);
    m_body = new QStackedWidget;
    m_body->addWidget(one);
    m_body->addWidget(makeSeveral());
    column->addWidget(m_body, 1);
}

QWidget *DeviceDetail::makeSeveral()
{
    auto *several = new QWidget;
    auto *column = new QVBoxLayout(several);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    for (const QString &label : { tr("Hashrate, reported"), tr("Power"), tr("Efficiency"), tr("Cost per day"),
             tr("Expected per day, before any fee") }) {
        m_sums << new Figure(label, TextSize::Figure);
        row->addWidget(m_sums.last());
    }
    row->addStretch(1);
    m_severalCan = new RoleLabel(TextSize::Body, Role::Text);
    m_several = new RoleLabel(TextSize::Body, Role::Secondary);
    for (RoleLabel *label : { m_severalCan, m_several })
        label->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_severalCan);
    column->addWidget(m_several);
    column->addStretch(1);
    return several;
}

QWidget *DeviceDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_name = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    m_state = new Pill;
    m_about = new RoleLabel(TextSize::Body, Role::Secondary);
    letElide(m_name);
    letElide(m_about);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_about, 1);
    m_tallButton = addButton(row, {}, "device-tall");
    m_actions = new FleetActions;
    row->addWidget(m_actions);
    connect(m_tallButton, &QPushButton::clicked, this, [this] { Q_EMIT tallWanted(!m_isTall); });
    setTall(false);
    return head;
}

void DeviceDetail::setTall(bool isTall)
{
    m_isTall = isTall;
    if (m_second)
        m_second->setVisible(isTall);
    m_tallButton->setText(isTall ? tr("Back to all") : tr("Show in full"));
    m_tallButton->setToolTip(isTall ? tr("Shows the table of all machines again (Esc).")
                                    : tr("Gives this machine the whole page (Enter in the table)."));
}

QWidget *DeviceDetail::makeLeft(FleetDesk *desk)
{
    m_telemetry = new TelemetryPane(desk);
    m_rate = new Figure(tr("Reported"), TextSize::Figure);
    m_hour = new Figure(tr("1 h"), TextSize::Figure);
    m_power = new Figure(tr("Power"), TextSize::Figure);
    m_efficiency = new Figure(tr("Efficiency"), TextSize::Figure);
    m_telemetry->head()->setSpacing(14);
    constexpr int roomOfValue = 74; // the first one's label gives way, and no value
    for (Figure *figure : { m_rate, m_hour, m_power, m_efficiency })
        figure->setMinimumWidth(roomOfValue);
    for (Figure *figure : { m_hour, m_power, m_efficiency })
        figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (Figure *figure : { m_rate, m_hour, m_power, m_efficiency })
        m_telemetry->head()->addWidget(figure, figure == m_rate ? 1 : 0, Qt::AlignBottom);
    // With the whole page there is room for two: heat explains most of what a hashrate does.
    m_second = new TelemetryPane(desk);
    m_second->setQuantity(Quantity::Celsius);
    m_second->head()->addStretch(1);
    m_second->hide();
    keepApart(m_telemetry, m_second);
    keepApart(m_second, m_telemetry);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_telemetry, 1);
    column->addWidget(m_second, 1);
    return left;
}

DeviceDetail::Section DeviceDetail::addSection(QVBoxLayout *column, const QString &title)
{
    Section section { new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium), new FactList };
    section.title->show(title);
    column->addWidget(section.title);
    column->addWidget(section.facts);
    column->addSpacing(8);
    return section;
}

QWidget *DeviceDetail::makeRight()
{
    auto *right = new QWidget;
    right->setProperty("plain", true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 2, 0);
    column->setSpacing(4);
    m_saidTitle = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    m_saidTitle->show(tr("What it answered"));
    m_said = new RoleLabel(TextSize::Body, Role::Text);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_saidTitle);
    column->addWidget(m_said);
    m_condition = addSection(column, tr("Heat, power and cost"));
    m_pools = addSection(column, tr("Pools, in the order it falls back"));
    m_shares = addSection(column, tr("Shares, by its own count"));
    m_boards = addSection(column, tr("Hash boards"));
    m_identity = addSection(column, tr("Device"));
    m_complaintTitle = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    m_complaintTitle->show(tr("It also said, and it makes no sense:"));
    m_complaints = new RoleLabel(TextSize::Label, Role::Secondary);
    m_complaints->setWordWrap(true);
    m_complaints->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_complaintTitle);
    column->addWidget(m_complaints);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("What the machine says"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(right);
    right->setAutoFillBackground(false);
    scroll->setMinimumHeight(80);
    return scroll;
}

void DeviceDetail::fill(const Section &section, const QList<FactList::Fact> &facts)
{
    section.facts->setFacts(facts);
    section.facts->setVisible(!facts.isEmpty());
    section.title->setVisible(!facts.isEmpty());
}

void DeviceDetail::setDevice(const lan::DeviceState &device, const lan::Snapshot &snapshot)
{
    m_device = device;
    m_body->setCurrentIndex(0);
    m_tallButton->show();
    m_actions->setChosen({ device }, snapshot.isManaging);
    showHead(snapshot);
    showAlerts(snapshot.takenAt);
    showFigures();
    const bool isRead = device.kind != lan::Kind::Unknown;
    fill(m_condition, isRead ? conditionFacts(snapshot) : QList<FactList::Fact> {});
    fill(m_pools, poolFacts());
    fill(m_shares, shareFacts());
    fill(m_boards, boardFacts());
    fill(m_identity, deviceFacts(snapshot));
    showComplaints();
    m_gaze->look(device.kind == lan::Kind::AxeOs ? device.key : QString());
    m_telemetry->setDevice(device.key, device.displayName(), snapshot.takenAt);
    m_second->setDevice(device.key, device.displayName(), snapshot.takenAt);
}

void DeviceDetail::setDevices(const QList<lan::DeviceState> &devices, const lan::Snapshot &snapshot)
{
    m_device = {};
    m_gaze->look({});
    m_body->setCurrentIndex(1);
    m_tallButton->hide();
    m_actions->setChosen(devices, snapshot.isManaging);
    m_shownAlerts.clear();
    m_alerts->hide();
    const FleetTotals totals = FleetTotals::of(devices);
    m_name->show(tr("%1 chosen", "machines").arg(Words::machines(devices.size())));
    m_state->setState(totals.online == totals.all ? Role::Ok : Role::Warning,
        { {}, tr("%1 of %2 online").arg(Format::count(quint64(totals.online)), Format::count(quint64(totals.all))),
            {} });
    m_about->show({});
    QStringList names;
    constexpr int mostNames = 12;
    for (const lan::DeviceState &device : devices.mid(0, mostNames))
        names << device.displayName();
    if (devices.size() > mostNames)
        names << tr("and %1 more").arg(Format::count(quint64(devices.size() - mostNames)));
    m_several->show(names.join(QStringLiteral(", ")));
    const Measure sums[] = { Format::hashrate(totals.hashrate), DeviceFigures::watts(totals.watts),
        DeviceFigures::efficiency(totals.efficiency), DeviceFigures::money(totals.costPerDay, snapshot.currency),
        DeviceFigures::sats(totals.satsPerDay) };
    for (size_t i = 0; i < std::size(sums); ++i)
        m_sums[qsizetype(i)]->setValue(sums[i]);
    const auto managed = std::count_if(
        devices.begin(), devices.end(), [](const lan::DeviceState &device) { return device.isManaged; });
    m_severalCan->show(!snapshot.isManaging
            ? tr("Machines are only read now: switch “Allow changes” on to "
                 "change them.")
            : tr("This program may change %1 of them.", "a number of machines").arg(Format::count(quint64(managed))));
}

void DeviceDetail::forget()
{
    m_device = {};
    m_gaze->look({});
    m_telemetry->forget();
    m_second->forget();
    m_actions->setChosen({}, false);
}

void DeviceDetail::showHead(const lan::Snapshot &snapshot)
{
    const lan::Reading &reading = m_device.reading;
    m_name->show(m_device.displayName());
    const Words::State state = FleetWords::device(m_device);
    const bool isSilent = m_device.isStale || m_device.missed > 0;
    const QString note = isSilent && m_device.answeredAt
        ? tr("last answer %1").arg(Format::moment(*m_device.answeredAt, snapshot.takenAt))
        : QString();
    m_state->setState(state.role, { {}, state.text, note });
    QStringList about { FleetWords::model(m_device), m_device.address.toString() };
    if (!reading.firmware.isEmpty())
        about << reading.firmware;
    if (reading.uptime)
        about << tr("up %1").arg(Format::duration(*reading.uptime));
    m_about->show(about.join(QStringLiteral(" \u00b7 ")));
}

void DeviceDetail::showAlerts(UnixMs now)
{
    if (m_device.alerts == m_shownAlerts)
        return;
    m_shownAlerts = m_device.alerts;
    while (QLayoutItem *item = m_alertColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const lan::Alert &alert : m_shownAlerts.mid(0, mostAlerts))
        m_alertColumn->addWidget(new AlertLine(alert, now));
    m_alerts->setVisible(!m_shownAlerts.isEmpty());
}

void DeviceDetail::showFigures()
{
    const lan::DeviceRates &rates = m_device.reading.rates;
    const ReportedRate rate = ReportedRate::of(rates);
    QString window = rate.window;
    if (!window.isEmpty())
        window[0] = window[0].toUpper();
    m_rate->setLabel(window.isEmpty() ? tr("Reported by the machine")
                                      : tr("%1, reported by the machine", "a span of time").arg(window));
    m_rate->setValue(Format::hashrate(rate.hashesPerSecond));
    m_hour->setValue(Format::hashrate(rates.h1));
    m_power->setValue(DeviceFigures::watts(m_device.reading.watts));
    m_efficiency->setValue(DeviceFigures::efficiency(m_device.reading.joulesPerTerahash()));
}

void DeviceDetail::showComplaints()
{
    const QStringList &complaints = m_device.reading.complaints;
    m_complaints->show(complaints.join(u'\n'));
    m_complaintTitle->setVisible(!complaints.isEmpty());
    m_complaints->setVisible(!complaints.isEmpty());
    m_said->show(m_device.said);
    m_saidTitle->setVisible(!m_device.said.isEmpty());
    m_said->setVisible(!m_device.said.isEmpty());
}

QString DeviceDetail::fact(const QString &name) const
{
    for (const Section *section : { &m_condition, &m_pools, &m_shares, &m_boards, &m_identity }) {
        if (const QString value = section->facts->value(name); !value.isEmpty())
            return value;
    }
    return {};
}

QStringList DeviceDetail::alertTexts() const
{
    QStringList list;
    for (const lan::Alert &alert : m_shownAlerts)
        list << FleetWords::alert(alert);
    return list;
}

void DeviceDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForAll = 940;
    m_hour->setVisible(width() >= roomForAll);
}

} // namespace widgets
