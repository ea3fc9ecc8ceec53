// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/CoreEditor.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/text/LinkWords.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>

namespace widgets {

using api::LinkStatus;

namespace {

RoleLabel *words(Role role, const QString &text)
{
    auto *label = new RoleLabel(TextSize::Body, role);
    label->setWordWrap(true);
    label->show(text);
    return label;
}

void addField(QVBoxLayout *column, const QString &title, QLineEdit *field)
{
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    label->show(title);
    field->setAccessibleName(title);
    column->addWidget(label);
    column->addWidget(field);
}

/// What is read and compared digit by digit.
QLabel *makeDigits()
{
    auto *label = new QLabel;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(14);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    return column;
}

} // namespace

CoreEditor::CoreEditor(QWidget *parent)
    : QDialog(parent)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_stack(new QStackedWidget)
    , m_line(words(Role::Secondary, {}))
    , m_back(new QPushButton(tr("Back")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_action(new QPushButton)
{
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_stack->addWidget(makeAddress());
    m_stack->addWidget(makeCertificate());
    m_stack->addWidget(makeToken());
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    makePrimary(m_action);
    m_action->setDefault(true);
    m_action->setObjectName(QStringLiteral("core-next"));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_line->setObjectName(QStringLiteral("core-line"));
    connect(m_action, &QPushButton::clicked, this, &CoreEditor::act);
    connect(m_back, &QPushButton::clicked, this, &CoreEditor::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &CoreEditor::reject);
}

QWidget *CoreEditor::makeAddress()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    column->addWidget(words(Role::Secondary,
        tr("A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take "
           "windows from other machines: there, api.enabled is true and api.listen is an address of its network.")));
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("core-address"));
    m_address->setPlaceholderText(QStringLiteral("server.local:8081"));
    m_address->setMaxLength(int(api::CoreAddress::maxLength));
    addField(column, tr("Address, or address:port"), m_address);
    column->addStretch(1);
    connect(m_address, &QLineEdit::textChanged, this, &CoreEditor::judgeAddress);
    return page;
}

QWidget *CoreEditor::makeCertificate()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    column->addWidget(words(
        Role::Secondary, tr("A core answers there. Whether it is yours shows in the fingerprint of its certificate:")));
    m_fingerprint = makeDigits();
    m_fingerprint->setObjectName(QStringLiteral("core-fingerprint"));
    column->addWidget(m_fingerprint);
    column->addWidget(words(Role::Secondary,
        tr("Compare it on the core's own machine. \"hashsteadd status\" shows it there as \"fingerprint\" under "
           "\"api\", and \"hashsteadd token add\" below the token. If one digit differs, somebody is in between.")));
    m_isSame = new TickBox(tr("The fingerprint is the same on both"));
    m_isSame->setObjectName(QStringLiteral("core-same"));
    column->addWidget(m_isSame);
    column->addStretch(1);
    connect(m_isSame, &QCheckBox::toggled, this, &CoreEditor::refreshAction);
    return page;
}

QWidget *CoreEditor::makeToken()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    column->addWidget(words(Role::Secondary,
        tr("A token says what this window may do there. Make one on the core's own machine: \"hashsteadd token add "
           "NAME --scope operate\". The scopes are read, operate and pay.")));
    m_token = new QLineEdit;
    m_token->setObjectName(QStringLiteral("core-token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setMaxLength(200);
    addField(column, tr("Token"), m_token);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("core-name"));
    m_name->setMaxLength(40);
    addField(column, tr("What you call it"), m_name);
    m_strangers = makeDigits();
    m_strangers->setObjectName(QStringLiteral("core-strangers"));
    m_strangers->setTextFormat(Qt::PlainText);
    m_compare = new QPushButton(tr("Compare the new one\u2026"));
    m_compare->setObjectName(QStringLiteral("core-compare"));
    m_compare->setAutoDefault(false);
    column->addWidget(m_strangers);
    column->addWidget(m_compare, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_token, &QLineEdit::textChanged, this, &CoreEditor::refreshAction);
    connect(m_name, &QLineEdit::textChanged, this, &CoreEditor::refreshAction);
    connect(m_compare, &QPushButton::clicked, this, [this] { showStep(Step::Certificate); });
    return page;
}

void CoreEditor::startNew()
{
    m_known = {};
    begin();
}

void CoreEditor::startChange(const api::KnownCore &core)
{
    m_known = core;
    begin();
}

void CoreEditor::begin()
{
    m_core = m_known;
    m_seen.clear();
    setBusy(false);
    const QString title = isNew() ? tr("Add a core") : tr("Change %1").arg(m_known.name);
    setWindowTitle(title);
    m_title->show(title);
    m_token->clear();
    m_token->setPlaceholderText(isNew() ? QStringLiteral("hst_\u2026") : tr("unchanged"));
    m_name->setText(m_known.name);
    m_address->setText(isNew() ? QString() : m_known.address.toString());
    showStep(Step::Address);
    open();
    m_address->setFocus();
}

CoreEditor::Step CoreEditor::step() const
{
    return Step(m_stack->currentIndex());
}

void CoreEditor::showStep(Step step)
{
    tell(Role::Secondary, {});
    m_stack->setCurrentIndex(int(step));
    m_back->setVisible(step != Step::Address);
    m_strangers->hide();
    m_compare->hide();
    m_stack->setMinimumHeight(0);
    if (step == Step::Certificate) {
        m_fingerprint->setText(LinkWords::fingerprint(m_seen).join(u'\n'));
        m_fingerprint->setAccessibleName(tr("Fingerprint %1").arg(LinkWords::fingerprint(m_seen).join(u' ')));
        m_isSame->setChecked(false);
        m_isSame->setFocus();
    } else if (step == Step::Token) {
        if (m_name->text().isEmpty())
            m_name->setText(m_core.address.host.left(40));
        m_name->selectAll(); // a suggestion, to be typed over
        m_token->setFocus();
    }
    refreshAction();
    makeRoom();
}

void CoreEditor::refreshAction()
{
    const Step now = step();
    m_action->setText(m_isBusy   ? tr("Connecting\u2026")
            : now == Step::Token ? isNew() ? tr("Add") : tr("Save")
            : now == Step::Address && (isNew() || m_address->text().trimmed() != m_known.address.toString())
            ? tr("Connect")
            : tr("Next"));
    const bool isReady = now == Step::Address ? bool(api::CoreAddress::fromString(m_address->text()))
        : now == Step::Certificate            ? m_isSame->isChecked()
                                   : !m_name->text().trimmed().isEmpty() && (!isNew() || !m_token->text().isEmpty());
    m_action->setEnabled(isReady && !m_isBusy);
}

void CoreEditor::judgeAddress()
{
    const QString text = m_address->text().trimmed();
    const auto address = api::CoreAddress::fromString(text);
    const bool isWrong = !text.isEmpty() && !address;
    if (m_address->property("invalid").toBool() != isWrong) {
        m_address->setProperty("invalid", isWrong);
        m_address->style()->unpolish(m_address);
        m_address->style()->polish(m_address);
    }
    if (isWrong)
        tell(Role::Bad,
            address.error().code == Errc::OutOfRange
                ? tr("A port is a number from 1 to 65535.")
                : tr("That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081."));
    else
        tell(Role::Secondary, address ? tr("Connects to %1.").arg(address->toString()) : QString());
    refreshAction();
}

void CoreEditor::act()
{
    switch (step()) {
    case Step::Address:
        return leaveAddress();
    case Step::Certificate:
        m_core.pin = m_seen;
        return showStep(Step::Token);
    case Step::Token:
        return leaveToken();
    }
}

void CoreEditor::goBack()
{
    endTry();
    showStep(Step::Address);
    m_address->setFocus();
    judgeAddress();
}

void CoreEditor::leaveAddress()
{
    const auto address = api::CoreAddress::fromString(m_address->text());
    if (!address)
        return;
    m_core.address = *address;
    if (!isNew() && *address == m_known.address) {
        m_core.pin = m_known.pin;
        return showStep(Step::Token);
    }
    m_core.pin.clear();
    m_isLooking = true;
    tryNow(m_core, {});
}

void CoreEditor::leaveToken()
{
    m_core.name = m_name->text().trimmed();
    m_strangers->hide();
    m_compare->hide();
    const QString token = m_token->text().trimmed();
    if (!isNew() && token.isEmpty() && m_core.address == m_known.address && m_core.pin == m_known.pin)
        return Q_EMIT saveWanted(m_core, {}); // the name alone
    m_isLooking = false;
    tryNow(m_core, token);
}

void CoreEditor::tryNow(const api::KnownCore &core, const QString &token)
{
    setBusy(true);
    tell(Role::Secondary, tr("Connecting to %1\u2026").arg(core.address.toString()));
    Q_EMIT tryWanted(core, token);
}

void CoreEditor::endTry()
{
    if (!m_isBusy)
        return;
    setBusy(false);
    Q_EMIT tryCancelled();
}

void CoreEditor::setTried(const api::LinkState &link)
{
    if (!m_isBusy || link.status == LinkStatus::Connecting)
        return;
    if (!link.seenPin.isEmpty())
        m_seen = link.seenPin;
    endTry();
    if (m_isLooking && link.code == Errc::NotFound) {
        m_core.pin = !isNew() && m_seen == m_known.pin ? m_seen : QByteArray();
        return showStep(m_core.pin.isEmpty() ? Step::Certificate : Step::Token);
    }
    if (link.status == LinkStatus::Connected)
        return Q_EMIT saveWanted(m_core, m_token->text().trimmed());
    if (link.code == Errc::BadKey)
        return showStranger(link.seenPin);
    const bool isNobody = link.status == LinkStatus::Unreachable && link.code != Errc::Refused;
    tell(Role::Bad,
        isNobody ? tr("Nobody answers at %1. (%2)").arg(m_core.address.toString(), link.reason) : LinkWords::why(link));
    (step() == Step::Address ? m_address : m_token)->setFocus();
}

void CoreEditor::showStranger(const QByteArray &seen)
{
    const auto lines = [](const QByteArray &pin) { return LinkWords::fingerprint(pin).join(u'\n'); };
    m_strangers->setText(tr("You confirmed:\n%1\nIt shows now:\n%2").arg(lines(m_core.pin), lines(seen)));
    m_strangers->setVisible(true);
    m_compare->setVisible(true);
    tell(Role::Bad,
        tr("This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least "
           "of all."));
    m_compare->setFocus();
    makeRoom();
}

void CoreEditor::makeRoom()
{
    const int whole = isVisible() ? width() : minimumWidth();
    const QMargins margins = layout()->contentsMargins();
    QLayout *page = m_stack->currentWidget()->layout();
    page->activate();
    m_stack->setMinimumHeight(page->totalHeightForWidth(whole - margins.left() - margins.right()));
    layout()->activate();
    resize(whole, std::max(height(), layout()->totalHeightForWidth(whole)));
}

void CoreEditor::setSaved(const QString &error)
{
    if (!error.isEmpty())
        return tell(Role::Bad, error);
    m_token->clear();
    accept();
}

void CoreEditor::reject()
{
    if (m_isBusy) {
        endTry();
        return tell(Role::Secondary, tr("Cancelled."));
    }
    m_token->clear();
    QDialog::reject();
}

void CoreEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *field : std::initializer_list<QWidget *> { m_address, m_token, m_name })
        field->setEnabled(!isBusy);
    refreshAction();
}

void CoreEditor::tell(Role role, const QString &sentence)
{
    m_line->setRole(role);
    m_line->show(sentence);
}

} // namespace widgets
