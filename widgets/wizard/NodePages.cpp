// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/NodePages.h"

#include "core/bitcoin/Address.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets {

ChoiceBox *makeNetworkBox()
{
    auto *box = new ChoiceBox;
    for (const QString &network : SetupModel::networks())
        box->addItem(network == QLatin1String("main")
                ? QCoreApplication::translate("widgets::NodePage", "main (bitcoin with value)")
                : network,
            network);
    box->setAccessibleName(QCoreApplication::translate("widgets::NodePage", "Network"));
    return box;
}

NodePage::NodePage(SetupModel &model)
    : SetupPage(model, tr("Your Bitcoin node"),
        tr("Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block's contents and hands "
           "it every block your machines find."))
    , m_network(makeNetworkBox())
    , m_login(new Segmented({ tr("Cookie file"), tr("User and password") }, tr("Login")))
{
    m_network->setObjectName(QStringLiteral("network"));
    addControl(tr("Network"), m_network);
    auto *url = addLine(QStringLiteral("nodeUrl"), tr("Address of its RPC server"),
        QStringLiteral("http://127.0.0.1:8332"), &SetupAnswers::nodeUrl);
    m_login->setObjectName(QStringLiteral("login"));
    addControl(tr("How to log in"), m_login);
    m_cookie = addLine(QStringLiteral("cookieFile"), tr("Cookie file, written by the node when it starts"),
        SetupModel::cookiePath(QStringLiteral("main")), &SetupAnswers::cookieFile);
    m_cookieBox = m_cookie->parentWidget();
    m_user = addLine(
        QStringLiteral("nodeUser"), tr("User name (rpcauth or rpcuser of the node)"), {}, &SetupAnswers::nodeUser);
    m_passwordBox = m_user->parentWidget();
    m_password = addLine(QStringLiteral("nodePassword"), tr("Password, kept sealed outside the settings file"), {},
        &SetupAnswers::nodePassword);
    m_password->setEchoMode(QLineEdit::Password);
    Q_UNUSED(url)
    connect(m_network, &QComboBox::activated, this, [this] {
        m_model.setNetwork(m_network->currentData().toString());
        load();
        Q_EMIT edited();
    });
    connect(m_login, &Segmented::chosen, this, [this](int index) {
        if (m_model.answers.usesCookie == (index == 0))
            return;
        m_model.answers.usesCookie = index == 0;
        showLogin();
        Q_EMIT edited();
    });
}

void NodePage::showLogin()
{
    m_cookieBox->setVisible(m_model.answers.usesCookie);
    m_passwordBox->setVisible(!m_model.answers.usesCookie);
    m_password->parentWidget()->setVisible(!m_model.answers.usesCookie);
}

void NodePage::load()
{
    m_network->setCurrentIndex(std::max(0, m_network->findData(m_model.answers.network)));
    m_login->setCurrent(m_model.answers.usesCookie ? 0 : 1);
    loadLines();
    showLogin();
}

PayoutPage::PayoutPage(SetupModel &model)
    : SetupPage(model, tr("Where blocks pay to"),
        tr("The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an "
           "exchange's, and not one that you cannot read."))
    , m_good(new RoleLabel(TextSize::Label, Role::Ok))
    , m_shareBox(new Card)
    , m_ehash(new TickBox(tr("Shares earn ehash")))
{
    addLine(QStringLiteral("payoutAddress"), tr("Your address"), QStringLiteral("bc1q…"), &SetupAnswers::payoutAddress);
    m_good->setObjectName(QStringLiteral("payoutGood"));
    column()->addWidget(m_good);
    column()->addSpacing(8);
    auto *box = new QVBoxLayout(m_shareBox);
    box->setContentsMargins(16, 12, 16, 12);
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr(
        "Each share is paid at once with ecash from this computer's mint, which you run and stand for. Without it the "
        "block goes to the address above and you share by hand."));
    m_ehash->setObjectName(QStringLiteral("earnsEhash"));
    box->addWidget(m_ehash);
    box->addWidget(help);
    column()->addWidget(m_shareBox);
    connect(m_ehash, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model.answers.earnsEhash = isOn;
        Q_EMIT edited();
    });
}

void PayoutPage::load()
{
    loadLines();
    m_ehash->setChecked(m_model.answers.earnsEhash);
    m_shareBox->setVisible(m_model.answers.profile == QLatin1String("home-pool"));
}

void PayoutPage::showProblems(const QList<SetupProblem> &problems, bool wasAsked)
{
    SetupPage::showProblems(problems, wasAsked);
    const QString network = m_model.answers.network;
    const auto address = bitcoin::Address::parse(
        m_model.answers.payoutAddress.trimmed(), bitcoin::networkFromName(network).value_or(bitcoin::Network::Main));
    m_good->show(address ? tr("✓ A good address of the network %1.").arg(network) : QString());
    m_good->setVisible(address.has_value());
}

} // namespace widgets
