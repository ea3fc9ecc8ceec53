// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/DeviceDialog.h"

#include "widgets/FleetDesk.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Panels.h"
#include "widgets/fleet/FleetItems.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace widgets {

namespace {
constexpr int longestName = 64;
constexpr int longestGroup = 40;
constexpr int longestSecret = 128;
} // namespace

DeviceDialog::DeviceDialog(FleetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_facts(new FactList)
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
    , m_action(new QPushButton(tr("Keep")))
{
    setObjectName(QStringLiteral("device-dialog"));
    setMinimumWidth(600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    letElide(m_title);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(4);
    makeFields(column);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("dialog-line"));
    column->addWidget(m_line);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = addButton(foot, tr("Cancel"), "dialog-cancel");
    foot->addWidget(m_action);
    column->addLayout(foot);
    makePrimary(m_action);
    m_action->setDefault(true);
    m_action->setObjectName(QStringLiteral("dialog-action"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &DeviceDialog::save);
    // What was typed as a password does not stay in a closed window.
    connect(this, &QDialog::finished, this, [this] {
        m_password->clear();
        m_user->clear();
        m_orders.clear();
        m_isBusy = false;
    });
}

void DeviceDialog::makeFields(QVBoxLayout *column)
{
    FormRows rows(column);
    m_name = rows.addField(tr("Name"), "device-name", longestName);
    m_group = new ChoiceBox;
    m_group->setObjectName(QStringLiteral("device-group"));
    m_group->setEditable(true);
    m_group->lineEdit()->setMaxLength(longestGroup);
    m_group->lineEdit()->setPlaceholderText(tr("none; schedules and filters go by it"));
    rows.add(tr("Group"), m_group);
    auto *kept = new QHBoxLayout;
    m_kept = new RoleLabel(TextSize::Body, Role::Text);
    m_kept->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("device-kept"));
    kept->addWidget(m_kept, 1);
    m_forget = addButton(kept, tr("Forget it"), "device-forget");
    rows.add(tr("Credentials"), kept);
    m_user = rows.addField(tr("User"), "device-user", longestSecret);
    m_password = rows.addField(tr("Password"), "device-password", longestSecret);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *help = new RoleLabel(TextSize::Label, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("Those of the machine's own page. They are kept with this program's other secrets, sent to this "
                  "machine alone, and not shown again."));
    rows.addBelow(help);
    connect(m_forget, &QPushButton::clicked, this, &DeviceDialog::forgetPassword);
    connect(m_user, &QLineEdit::textChanged, this, &DeviceDialog::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &DeviceDialog::refresh);
}

void DeviceDialog::start(const QString &key, bool atPassword)
{
    m_key = key;
    const lan::DeviceState *shown = device();
    if (!shown)
        return;
    m_orders.clear();
    m_isBusy = false;
    m_line->show({});
    m_name->setText(shown->name);
    m_name->setPlaceholderText(shown->reading.hostname.isEmpty() ? shown->address.toString() : shown->reading.hostname);
    m_group->clear();
    m_group->addItems(groupsOf(m_snapshot.devices));
    m_group->setCurrentText(shown->group);
    m_user->clear();
    m_password->clear();
    showDevice();
    open();
    (atPassword ? m_user : m_name)->setFocus();
}

void DeviceDialog::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible())
        showDevice();
}

void DeviceDialog::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

const lan::DeviceState *DeviceDialog::device() const
{
    const auto it = std::find_if(m_snapshot.devices.begin(), m_snapshot.devices.end(),
        [this](const lan::DeviceState &d) { return d.key == m_key; });
    return it == m_snapshot.devices.end() ? nullptr : &*it;
}

void DeviceDialog::showDevice()
{
    const lan::DeviceState *shown = device();
    if (!shown) {
        m_line->show(tr("This machine is not in the list any more."));
        return refresh();
    }
    setWindowTitle(shown->displayName());
    m_title->show(shown->displayName());
    const auto known = [](const QString &text) { return text.isEmpty() ? Format::unknown() : text; };
    m_facts->setFacts(
        { { tr("Model"), known(FleetWords::model(*shown)) }, { tr("Firmware"), known(shown->reading.firmware) },
            { tr("Address"), shown->address.toString() }, { tr("MAC"), known(shown->reading.mac) } });
    showCredentials();
}

void DeviceDialog::showCredentials()
{
    const lan::DeviceState *shown = device();
    const bool isRefused = std::any_of(shown->alerts.begin(), shown->alerts.end(),
        [](const lan::Alert &a) { return a.kind == lan::AlertKind::NeedsCredentials; });
    m_kept->setRole(isRefused ? Role::Bad : Role::Text);
    m_kept->show(isRefused          ? tr("The machine refuses those that are kept.")
            : shown->hasCredentials ? tr("A user and a password are kept.")
                                    : tr("None are kept."));
    m_forget->setVisible(shown->hasCredentials);
    m_password->setPlaceholderText(shown->hasCredentials ? tr("unchanged") : QString());
    m_user->setPlaceholderText(shown->hasCredentials ? tr("unchanged") : QString());
    refresh();
}

void DeviceDialog::save()
{
    const lan::DeviceState *shown = device();
    if (!shown || m_isBusy || !m_action->isEnabled())
        return;
    m_orders.clear();
    const QString name = m_name->text().simplified();
    const QString group = m_group->currentText().simplified();
    if (name != shown->name || group != shown->group)
        m_orders << lan::NameDevice { m_key, name, group };
    if (!m_user->text().isEmpty())
        m_orders << lan::SetCredentials { m_key, m_user->text(), m_password->text() };
    m_line->show({});
    m_isBusy = true;
    saveNext();
}

void DeviceDialog::saveNext()
{
    if (m_orders.isEmpty()) {
        accept();
        return;
    }
    refresh();
    m_desk->order(m_orders.takeFirst(), this, [this](const lan::Answer &answer) {
        if (m_isBusy)
            saved(answer.error);
    });
}

void DeviceDialog::saved(const std::optional<Error> &error)
{
    if (!error)
        return saveNext();
    m_isBusy = false;
    m_orders.clear();
    m_line->show(FleetWords::trouble(*error));
    refresh();
}

void DeviceDialog::forgetPassword()
{
    m_desk->order(lan::SetCredentials { m_key, {}, {} }, this, [this](const lan::Answer &answer) {
        if (answer.error)
            m_line->show(FleetWords::trouble(*answer.error));
    });
}

void DeviceDialog::refresh()
{
    const bool isHalf = m_user->text().isEmpty() && !m_password->text().isEmpty();
    const bool isUsable = device() && !m_isBusy && !isHalf;
    allow(m_action, m_denied, isHalf ? tr("A password needs a user.") : QString(), isUsable);
    allow(m_forget, m_denied);
}

} // namespace widgets
