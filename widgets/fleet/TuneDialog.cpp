// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/TuneDialog.h"

#include "widgets/FleetDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/CodeDialog.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <cmath>

namespace widgets {

namespace {

QSpinBox *spin(const char *name, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setSuffix(QChar(QChar::Nbsp) + unit);
    box->setMinimumWidth(130);
    return box;
}

QHBoxLayout *withBounds(QSpinBox *box, RoleLabel *bounds)
{
    auto *row = new QHBoxLayout;
    bounds->setWordWrap(true);
    row->addWidget(box);
    row->addWidget(bounds, 1);
    return row;
}

} // namespace

TuneDialog::TuneDialog(FleetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
{
    setObjectName(QStringLiteral("tune-dialog"));
    setWindowTitle(tr("Fan and frequency"));
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    letElide(m_title);
    column->addWidget(m_title);
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or "
                  "stops: go up in small steps and watch its temperature."));
    column->addWidget(help);
    makeFan(column);
    makeFrequency(column);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("tune-line"));
    column->addWidget(m_line);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = addButton(foot, tr("Cancel"), "tune-cancel");
    m_action = addButton(foot, tr("Set"), "tune-action");
    makePrimary(m_action);
    m_action->setDefault(true);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &TuneDialog::save);
    connect(this, &QDialog::finished, this, [this] {
        m_code->clear();
        m_waiting.clear();
        m_isBusy = false;
    });
}

void TuneDialog::makeFan(QVBoxLayout *column)
{
    m_fanPart = new QWidget;
    auto *part = new QVBoxLayout(m_fanPart);
    part->setContentsMargins({});
    part->setSpacing(10);
    FormRows rows(part);
    m_automatic = new TickBox(tr("automatic, by its temperature"));
    m_automatic->setObjectName(QStringLiteral("tune-automatic"));
    rows.add(tr("Fan"), m_automatic);
    m_fan = spin("tune-fan", QStringLiteral("%"));
    m_fan->setRange(0, 100);
    m_fan->setAccessibleName(tr("Fan speed"));
    auto *bounds = new RoleLabel(TextSize::Label, Role::Secondary);
    bounds->show(tr("0 to 100 % of its drive"));
    rows.add(tr("Speed"), withBounds(m_fan, bounds));
    column->addWidget(m_fanPart);
    connect(m_automatic, &QAbstractButton::toggled, this, &TuneDialog::refresh);
    connect(m_fan, &QSpinBox::valueChanged, this, &TuneDialog::refresh);
}

void TuneDialog::makeFrequency(QVBoxLayout *column)
{
    m_frequencyPart = new QWidget;
    auto *part = new QVBoxLayout(m_frequencyPart);
    part->setContentsMargins({});
    part->setSpacing(10);
    FormRows rows(part);
    m_megahertz = spin("tune-frequency", QStringLiteral("MHz"));
    m_megahertz->setAccessibleName(tr("Frequency of its chips"));
    m_megahertzBounds = new RoleLabel(TextSize::Label, Role::Secondary);
    rows.add(tr("Frequency"), withBounds(m_megahertz, m_megahertzBounds));
    m_millivolts = spin("tune-voltage", QStringLiteral("mV"));
    m_millivolts->setAccessibleName(tr("Voltage of its cores"));
    m_millivoltBounds = new RoleLabel(TextSize::Label, Role::Secondary);
    rows.add(tr("Core voltage"), withBounds(m_millivolts, m_millivoltBounds));
    column->addWidget(m_frequencyPart);
    m_codePart = new QWidget;
    auto *codeColumn = new QVBoxLayout(m_codePart);
    codeColumn->setContentsMargins({});
    FormRows codeRows(codeColumn);
    m_code = codeRows.addField(tr("One-time code"), "tune-code", 8);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    column->addWidget(m_codePart);
    connect(m_megahertz, &QSpinBox::valueChanged, this, &TuneDialog::refresh);
    connect(m_millivolts, &QSpinBox::valueChanged, this, &TuneDialog::refresh);
    connect(m_code, &QLineEdit::textChanged, this, &TuneDialog::refresh);
}

const lan::DeviceState *TuneDialog::device() const
{
    const auto it = std::find_if(m_snapshot.devices.begin(), m_snapshot.devices.end(),
        [this](const lan::DeviceState &each) { return each.key == m_key; });
    return it == m_snapshot.devices.end() ? nullptr : &*it;
}

void TuneDialog::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
}

namespace {

/// A bound that the device does not tell is what it has now: nothing beyond is tried.
void bound(
    QSpinBox *box, RoleLabel *words, std::optional<double> least, std::optional<double> most, std::optional<double> now)
{
    const double value = now.value_or(least.value_or(0));
    const int bottom = int(std::lround(std::min(least.value_or(value), value)));
    const int top = int(std::lround(std::max(most.value_or(value), value)));
    box->setRange(bottom, top);
    box->setValue(int(std::lround(value)));
    box->setEnabled(top > bottom);
    const auto text = [](int n) { return QLocale().toString(n); };
    words->show(top > bottom
            ? QCoreApplication::translate("widgets::TuneDialog", "%1 to %2, as the machine allows")
                  .arg(text(bottom), text(top))
            : QCoreApplication::translate("widgets::TuneDialog", "the machine does not say what it allows"));
}

} // namespace

void TuneDialog::start(const QString &key)
{
    m_key = key;
    const lan::DeviceState *shown = device();
    if (!shown)
        return;
    m_before = *shown;
    m_said.clear();
    m_line->show({});
    m_title->show(tr("Fan and frequency of %1").arg(shown->displayName()));
    const lan::Capabilities &can = shown->can;
    const lan::Reading &reading = shown->reading;
    m_fanPart->setVisible(can.fan);
    m_automatic->setChecked(reading.isFanAutomatic.value_or(false));
    const auto percent = reading.fans.isEmpty() ? std::nullopt : reading.fans.first().percent;
    m_fan->setValue(int(std::lround(percent.value_or(100))));
    m_frequencyPart->setVisible(can.frequency);
    bound(m_megahertz, m_megahertzBounds, can.leastMegahertz, can.mostMegahertz, reading.megahertz);
    bound(m_millivolts, m_millivoltBounds, can.leastMillivolts, can.mostMillivolts, reading.coreMillivolts);
    m_codePart->setVisible(can.wantsOneTimeCode);
    m_code->clear();
    refresh();
    open();
}

QList<lan::Change> TuneDialog::changes() const
{
    QList<lan::Change> list;
    const lan::Reading &reading = m_before.reading;
    if (m_before.can.fan) {
        const bool wasAutomatic = reading.isFanAutomatic.value_or(false);
        const auto percent = reading.fans.isEmpty() ? std::nullopt : reading.fans.first().percent;
        const bool differs = !percent || std::lround(*percent) != m_fan->value();
        if (m_automatic->isChecked() && !wasAutomatic)
            list << lan::SetFan {};
        else if (!m_automatic->isChecked() && (wasAutomatic || differs))
            list << lan::SetFan { double(m_fan->value()) };
    }
    if (m_before.can.frequency) {
        const bool isOther = m_megahertz->isEnabled()
            && (!reading.megahertz || std::lround(*reading.megahertz) != m_megahertz->value());
        const bool isOtherVoltage = m_millivolts->isEnabled()
            && (!reading.coreMillivolts || std::lround(*reading.coreMillivolts) != m_millivolts->value());
        if (isOther || isOtherVoltage)
            list << lan::SetFrequency { double(m_megahertz->value()),
                isOtherVoltage ? std::optional(double(m_millivolts->value())) : std::nullopt };
    }
    return list;
}

void TuneDialog::refresh()
{
    const bool hasCode = !m_before.can.wantsOneTimeCode || CodeDialog::isCode(m_code->text().trimmed());
    m_fan->setEnabled(!m_automatic->isChecked());
    m_action->setEnabled(!m_isBusy && hasCode && !changes().isEmpty());
}

void TuneDialog::save()
{
    m_waiting = changes();
    m_line->show({});
    saveNext();
}

void TuneDialog::saveNext()
{
    m_isBusy = !m_waiting.isEmpty();
    refresh();
    if (m_waiting.isEmpty()) {
        const QString said = m_said;
        accept();
        Q_EMIT tuned(said);
        return;
    }
    const lan::Order order = lan::ChangeDevices { { m_key }, m_waiting.takeFirst(), m_code->text().trimmed() };
    m_desk->order(order, this, [this, order](const lan::Answer &answer) {
        if (!isVisible())
            return;
        const bool hasFailed = answer.error || (!answer.devices.isEmpty() && answer.devices.first().error);
        m_said = FleetWords::answer(order, answer);
        if (!hasFailed)
            return saveNext();
        m_waiting.clear();
        m_isBusy = false;
        m_line->show(m_said);
        refresh();
    });
}

} // namespace widgets
