// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/SetupShots.h"

#include "app/screenshots/Fixture.h"
#include "widgets/Theme.h"
#include "widgets/wizard/SetupWizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace widgets;
using Step = ProbeStep;
using State = ProbeState;

namespace screenshots {

namespace {

/// Drives a wizard through its pages with made-up findings.
class Tour {
public:
    Tour(const QRegularExpression &only, bool isDark, const Look &look)
        : m_only(only)
        , m_theme(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
        , m_wizard(true)
        , m_look(look)
    {
        QObject::connect(&m_wizard, &SetupWizard::probeRequested, &m_wizard,
            [this](const ProbeRequest &request) { m_asked.append(request); });
        m_wizard.setLanAddresses({ QStringLiteral("192.168.1.20") });
        QList<SettingRow> rows;
        const std::pair<const char *, const char *> titles[]
            = { { "general.profile", "Profile" }, { "network.sv1_listen", "Stratum V1 addresses" },
                  { "network.sv2_listen", "Stratum V2 addresses" }, { "network.upstreams", "Pools" },
                  { "network.upstream_mode", "Channels to the pool" }, { "bitcoin.network", "Network" },
                  { "bitcoin.nodes", "Nodes" }, { "bitcoin.payout_address", "Payout address" },
                  { "shares.seconds_per_share", "Seconds per share" }, { "ehash.enabled", "Shares earn ehash" } };
        for (const auto &[key, title] : titles) {
            SettingRow row;
            row.spec.key = QLatin1String(key);
            row.spec.title = QLatin1String(title);
            rows.append(row);
        }
        m_wizard.setSettings(rows);
        m_wizard.show();
    }
    void look(const char *name)
    {
        QCoreApplication::sendPostedEvents(); // what was added comes into sight
        QCoreApplication::sendPostedEvents();
        const QString scene = QStringLiteral("setup-%1-%2").arg(QLatin1String(name), m_theme);
        if (m_only.match(scene).hasMatch())
            m_look(&m_wizard, scene);
    }
    void click(const char *name) { m_wizard.findChild<QAbstractButton *>(QLatin1String(name))->click(); }
    void next() { click("next"); }
    void type(const char *name, const QString &text)
    {
        auto *line = m_wizard.findChild<QLineEdit *>(QLatin1String(name));
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    void pick(const char *name, int index)
    {
        auto *box = m_wizard.findChild<QComboBox *>(QLatin1String(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// Answers request number \a index of the newest \a count with these findings.
    void answer(int index, int count, const QList<ProbeFinding> &findings, bool isDone = true, quint16 freePort = 0)
    {
        const quint64 id = m_asked.at(m_asked.size() - count + index).id;
        m_wizard.setReport({ id, findings, isDone, freePort, {} });
    }
    void portsAreFree()
    {
        for (int i : { 0, 1 })
            answer(i, 2, { { Step::Form, State::Passed, {}, {} }, { Step::PortFree, State::Passed, {}, {} } });
    }
    SetupWizard &wizard() { return m_wizard; }

private:
    QRegularExpression m_only;
    QString m_theme;
    SetupWizard m_wizard;
    const Look &m_look;
    QList<ProbeRequest> m_asked;
};

QList<ProbeFinding> nodeFindings(State sync, const QString &detail)
{
    return { { Step::NodeReached, State::Passed, QStringLiteral("/Satoshi:27.0.0/, 3 ms"), {} },
        { Step::NodeLogin, State::Passed, QStringLiteral("/home/lena/.bitcoin/.cookie"), {} },
        { Step::NodeChain, State::Passed, QStringLiteral("main"), {} },
        { Step::NodeSync, sync, QStringLiteral("912,345"), detail },
        { Step::NodeTemplate, sync == State::Passed ? State::Passed : State::Waiting, {}, {} } };
}

void showNode(const QRegularExpression &only, bool isDark, const Look &look)
{
    Tour tour(only, isDark, look);
    tour.look("start");
    tour.click("start-home-pool");
    tour.next();
    tour.type("cookieFile", QStringLiteral("/home/lena/.bitcoin/.cookie"));
    tour.look("node");
    tour.next();
    tour.answer(0, 1,
        { { Step::NodeReached, State::Passed, QStringLiteral("3 ms"), {} }, { Step::NodeLogin, State::Running, {}, {} },
            { Step::NodeChain, State::Waiting, {}, {} }, { Step::NodeSync, State::Waiting, {}, {} },
            { Step::NodeTemplate, State::Waiting, {}, {} } },
        false);
    tour.look("node-testing");
    tour.answer(0, 1,
        nodeFindings(State::Warned,
            QStringLiteral(
                "The node is still downloading the chain: block 701200 of 912345 (71.4 %). Mining starts when "
                "it is done.")));
    tour.look("node-syncing");
    tour.wizard().findChild<QWidget *>(QStringLiteral("login"))->findChildren<QAbstractButton *>().at(1)->click();
    tour.type("nodeUser", QStringLiteral("miner"));
    tour.type("nodePassword", QStringLiteral("secret"));
    tour.next();
    tour.answer(0, 1,
        { { Step::NodeReached, State::Passed, QStringLiteral("3 ms"), {} },
            { Step::NodeLogin, State::Failed, {},
                QStringLiteral(
                    "127.0.0.1:8332 refuses the user name or password; check both against the node's settings.") },
            { Step::NodeChain, State::Waiting, {}, {} }, { Step::NodeSync, State::Waiting, {}, {} },
            { Step::NodeTemplate, State::Waiting, {}, {} } });
    tour.look("node-refused");
    tour.click("anyway");
    tour.type("payoutAddress", QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"));
    tour.look("payout-wrong");
    tour.type("payoutAddress", QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
    tour.look("payout");
    tour.next();
    tour.answer(0, 2,
        { { Step::Form, State::Passed, {}, {} },
            { Step::PortFree, State::Failed, {}, QStringLiteral("Another program listens on port 3333.") } },
        true, 3334);
    tour.answer(1, 2, { { Step::Form, State::Passed, {}, {} }, { Step::PortFree, State::Passed, {}, {} } });
    tour.look("machines-busy");
    tour.click("usePort0");
    tour.answer(0, 1, { { Step::Form, State::Passed, {}, {} }, { Step::PortFree, State::Passed, {}, {} } });
    tour.look("machines");
    tour.next();
    tour.look("review");
    tour.next();
    tour.wizard().showStarted(fixture::endpoints());
    tour.look("done");
}

void showPools(const QRegularExpression &only, bool isDark, const Look &look)
{
    Tour tour(only, isDark, look);
    tour.click("start-pool");
    SettingsImport import { QStringLiteral("hashpool's translator"),
        { { QStringLiteral("network.upstreams"),
              QStringList { QStringLiteral(
                  "stratum2+tcp://pool.example:34254/9bCoFxTszKCuffyywH5uS5o6WcU4vsjTH2axxc7wE86y2HhvULU alice") } },
            { QStringLiteral("network.sv1_listen"), QStringList { QStringLiteral("0.0.0.0:34255") } },
            { QStringLiteral("shares.seconds_per_share"), 10.0 } },
        { { QStringLiteral("upstreams[0].address"), QStringLiteral("\"pool.example\""), ImportLine::Fate::Taken,
              QStringLiteral("It becomes pool 1 of network.upstreams.") },
            { QStringLiteral("downstream_port"), QStringLiteral("34255"), ImportLine::Fate::Taken,
                QStringLiteral("It becomes network.sv1_listen = [\"0.0.0.0:34255\"].") },
            { QStringLiteral("downstream_difficulty_config.shares_per_minute"), QStringLiteral("12000000.0"),
                ImportLine::Fate::Refused,
                QStringLiteral(
                    "It would become shares.seconds_per_share, where this is allowed: a number from 1 to 60.") },
            { QStringLiteral("wallet.mnemonic"), QStringLiteral("***"), ImportLine::Fate::Ignored,
                QStringLiteral(
                    "Words of a wallet are not taken from a plain file: restore them on the page Wallet.") } } };
    tour.wizard().setImport({}, QStringLiteral("pool.toml is the file of a pool, not of a translator"));
    tour.look("start-refused-file");
    tour.wizard().setImport(import, {});
    tour.look("import");
    tour.next();
    tour.pick("poolPresets", 1);
    tour.type("poolIdentity1", QStringLiteral("lena.home"));
    tour.look("pools");
    tour.next();
    tour.answer(0, 2,
        { { Step::PoolReached, State::Passed, QStringLiteral("31 ms"), {} },
            { Step::PoolKey, State::Failed, {},
                QStringLiteral(
                    "pool.example:34254: the certificate is not signed by the authority. Compare the authority "
                    "key in this pool's address with the one the pool publishes.") },
            { Step::PoolSetup, State::Waiting, {}, {} }, { Step::PoolAccount, State::Waiting, {}, {} } });
    tour.answer(1, 2,
        { { Step::PoolReached, State::Passed, QStringLiteral("18 ms"), {} }, { Step::PoolKey, State::Passed, {}, {} },
            { Step::PoolSetup, State::Passed, QStringLiteral("SV2, version 2"), {} },
            { Step::PoolAccount, State::Passed, QStringLiteral("lena.home"), {} } });
    tour.look("pools-wrong-key");
    tour.click("poolRemove0");
    tour.next();
    tour.portsAreFree();
    tour.next();
    tour.look("review-pool");
}

} // namespace

void tourSetup(const QRegularExpression &only, const Look &look)
{
    ThemeControl theme;
    for (const bool isDark : { false, true }) {
        theme.setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        showNode(only, isDark, look);
        showPools(only, isDark, look);
        Tour demo(only, isDark, look);
        demo.next();
        demo.look("review-demo");
    }
}

} // namespace screenshots
