// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/PoolPresets.h"
#include "widgets/wizard/SetupModel.h"

#include <QTest>
#include <QUrl>

using namespace widgets;
using enum SetupStep;

/// The first steps without a window.
class TestSetupModel : public QObject {
    Q_OBJECT
    static QStringList fields(const SetupModel &model, SetupStep step)
    {
        QStringList out;
        for (const SetupProblem &problem : model.problems(step))
            out.append(problem.field);
        return out;
    }
    static SetupModel with(const char *profile, const QVariantMap &settings = {})
    {
        SetupModel model;
        model.setCurrent(settings);
        model.answers.profile = QLatin1String(profile);
        return model;
    }
    const QString m_address = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

private Q_SLOTS:
    void pagesOfEachProfile()
    {
        QCOMPARE(with("demo").steps(), (QList { Start, Review, Done }));
        QCOMPARE(with("solo").steps(), (QList { Start, Node, Payout, Machines, Review, Done }));
        QCOMPARE(with("home-pool").steps(), with("solo").steps());
        SetupModel pool = with("pool");
        QCOMPARE(pool.steps(), (QList { Start, Pools, Machines, Review, Done }));
        QCOMPARE(pool.next(Start), Pools);
        QCOMPARE(pool.previous(Pools), Start);
        QCOMPARE(pool.previous(Start), Start);
        QCOMPARE(pool.next(Done), Done);
        pool.takeImport({ QStringLiteral("x"), {}, {} });
        QCOMPARE(pool.next(Start), Import);
        pool.dropImport();
        QCOMPARE(pool.next(Start), Pools);
    }

    void theNetworkBringsItsPortAndCookie()
    {
        SetupModel model = with("solo");
        model.setNetwork(QStringLiteral("signet"));
        QCOMPARE(model.answers.nodeUrl, QStringLiteral("http://127.0.0.1:38332"));
        QVERIFY(model.answers.cookieFile.endsWith(QStringLiteral("/.bitcoin/signet/.cookie")));
        model.answers.nodeUrl = QStringLiteral("http://node.lan:8332");
        model.setNetwork(QStringLiteral("main"));
        QCOMPARE(model.answers.nodeUrl, QStringLiteral("http://node.lan:8332"));
        QVERIFY(model.answers.cookieFile.endsWith(QStringLiteral("/.bitcoin/.cookie")));
    }

    void nodeAnswers()
    {
        SetupModel model = with("solo");
        QCOMPARE(fields(model, Node), QStringList());
        for (const char *wrong : { "", "127.0.0.1", "ftp://a:1", "http://a", "http://a:0", "http:// a:1" }) {
            model.answers.nodeUrl = QLatin1String(wrong);
            QCOMPARE(fields(model, Node), QStringList { QStringLiteral("nodeUrl") });
        }
        model.answers.nodeUrl = QStringLiteral("http://me:pw@a:1");
        QCOMPARE(fields(model, Node), QStringList { QStringLiteral("nodeUrl") });
        model.answers.nodeUrl = QStringLiteral("https://[::1]:8332");
        model.answers.cookieFile = QStringLiteral(" ");
        QCOMPARE(fields(model, Node), QStringList { QStringLiteral("cookieFile") });
        model.answers.usesCookie = false;
        QCOMPARE(fields(model, Node), QStringList { QStringLiteral("nodeUser") });
        model.answers.nodeUser = QStringLiteral("a b");
        QCOMPARE(fields(model, Node), QStringList { QStringLiteral("nodeUser") });
        model.answers.nodeUser = QStringLiteral("me");
        model.answers.nodePassword = QStringLiteral("pw");
        QCOMPARE(fields(model, Node), QStringList());
        QCOMPARE(model.nodeText(), QStringLiteral("https://[::1]:8332 user=me"));
        QCOMPARE(model.probes(Node).size(), 1);
        QCOMPARE(model.probes(Node)[0].password, QStringLiteral("pw"));
        QCOMPARE(model.passwords(),
            (QMap<QString, QString> { { QStringLiteral("node/[::1]:8332"), QStringLiteral("pw") } }));
        model.answers.usesCookie = true;
        QVERIFY(model.passwords().isEmpty() && model.probes(Node)[0].password.isEmpty());
    }

    void payoutAddresses()
    {
        SetupModel model = with("solo");
        QCOMPARE(fields(model, Payout), QStringList { QStringLiteral("payoutAddress") });
        model.answers.payoutAddress = QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx");
        const QString wrong = model.problems(Payout)[0].text;
        QVERIFY2(wrong.contains(u"testnet/signet") && wrong.contains(u"main"), qPrintable(wrong));
        model.answers.network = QStringLiteral("testnet4");
        QCOMPARE(fields(model, Payout), QStringList());
        model.answers.payoutAddress = m_address;
        QVERIFY(model.problems(Payout)[0].text.contains(u"main"));
        model.answers.network = QStringLiteral("main");
        model.answers.payoutAddress.chop(1);
        QCOMPARE(fields(model, Payout).size(), 1);
        model.answers.payoutAddress = QStringLiteral(" 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa ");
        QCOMPARE(fields(model, Payout), QStringList());
        QCOMPARE(model.settings()[QStringLiteral("bitcoin.payout_address")].toString(),
            QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
    }

    void poolAnswers()
    {
        SetupModel model = with("pool");
        QCOMPARE(fields(model, Pools), QStringList { QStringLiteral("pools") });
        const PoolPreset *solo = nullptr;
        const PoolPreset *test = nullptr;
        for (const PoolPreset &each : PoolPresets::all()) {
            solo = each.identity == PoolPreset::Identity::Address && !solo ? &each : solo;
            test = each.network == QLatin1String("testnet4") ? &each : test;
        }
        model.answers.pools = { { solo->url, QStringLiteral("alice") } };
        QVERIFY(model.problems(Pools)[0].text.contains(solo->name));
        model.answers.pools[0].identity = QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx.home");
        QVERIFY(model.problems(Pools)[0].text.contains(u"testnet/signet"));
        model.answers.pools[0].identity = m_address + QStringLiteral(".home");
        QCOMPARE(fields(model, Pools), QStringList());
        model.answers.pools.append(model.answers.pools[0]);
        QCOMPARE(fields(model, Pools), QStringList { QStringLiteral("pool1") });
        model.answers.pools[1] = { test->url, QStringLiteral("sri/solo/x/y") };
        QVERIFY(model.problems(Pools)[0].text.contains(u"testnet4"));
        model.answers.pools[1] = { QStringLiteral("stratum2+tcp://own.lan:1/key"), QString(300, u'x') };
        QCOMPARE(fields(model, Pools), QStringList { QStringLiteral("pool1") });
        model.answers.pools[1].identity.clear(); // an own pool may want none
        QCOMPARE(fields(model, Pools), QStringList());
        QCOMPARE(model.probes(Pools).size(), 2);
        QCOMPARE(model.probes(Pools)[1].subject, QStringLiteral("stratum2+tcp://own.lan:1/key"));
    }

    void presets()
    {
        QStringList ids;
        for (const PoolPreset &each : PoolPresets::all()) {
            QVERIFY(!ids.contains(each.id));
            ids.append(each.id);
            QVERIFY(!PoolPresets::about(each).isEmpty());
            QVERIFY(!PoolPresets::identityHint(&each, each.network).isEmpty());
            if (each.url.isEmpty())
                continue;
            const QUrl url(each.url, QUrl::StrictMode);
            QVERIFY(url.isValid() && url.port() > 0 && url.path().size() > 40);
            QCOMPARE(PoolPresets::find(each.url), &each);
        }
        for (const char *id :
            { "braiins", "sri", "blitzpool", "publicpool", "mkpool", "nexuspool", "ckpool", "pyblock", "dmnd" })
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QCOMPARE(PoolPresets::find(QStringLiteral("stratum2+tcp://other:1/x")), nullptr);
    }

    void ports()
    {
        SetupModel model = with("solo");
        QCOMPARE(fields(model, Machines), QStringList());
        model.answers.sv2Port = QStringLiteral("3333");
        QCOMPARE(fields(model, Machines), QStringList { QStringLiteral("sv2Port") });
        model.answers.sv1Port = QStringLiteral("0");
        model.answers.sv2Port = QStringLiteral("65536");
        QCOMPARE(fields(model, Machines).size(), 2);
        model.answers = {};
        model.answers.listenAddress = QStringLiteral("::");
        QCOMPARE(model.sv1Listen(), QStringLiteral("[::]:3333"));
        QCOMPARE(model.probes(Machines).size(), 2);
    }

    void beginsWithWhatIsInForce()
    {
        const QVariantMap current { { QStringLiteral("general.profile"), QStringLiteral("home-pool") },
            { QStringLiteral("bitcoin.network"), QStringLiteral("signet") },
            { QStringLiteral("bitcoin.nodes"),
                QStringList { QStringLiteral("http://a:1 cookie=/x y/.cookie"), QStringLiteral("http://b:2 user=u") } },
            { QStringLiteral("ehash.enabled"), QStringLiteral("off") },
            { QStringLiteral("network.sv1_listen"),
                QStringList { QStringLiteral("[::1]:4000"), QStringLiteral("0.0.0.0:5000") } },
            { QStringLiteral("network.upstreams"), QStringList { QStringLiteral("stratum2+tcp://p:1/k alice bob") } } };
        SetupModel model;
        model.setCurrent(current);
        QCOMPARE(model.answers.profile, QStringLiteral("home-pool"));
        QCOMPARE(model.nodeText(), QStringLiteral("http://a:1 cookie=/x y/.cookie"));
        QVERIFY(!model.answers.earnsEhash);
        QCOMPARE(model.sv1Listen(), QStringLiteral("[::1]:4000"));
        QCOMPARE(model.answers.pools,
            (QList { SetupPool { QStringLiteral("stratum2+tcp://p:1/k"), QStringLiteral("alice bob") } }));
        // What the pages do not show is kept: the second node, the second listener.
        QCOMPARE(model.settings()[QStringLiteral("bitcoin.nodes")], current[QStringLiteral("bitcoin.nodes")]);
        QCOMPARE(model.settings()[QStringLiteral("network.sv1_listen")], current[QStringLiteral("network.sv1_listen")]);
        model.setNetwork(QStringLiteral("main"));
        QCOMPARE(model.settings()[QStringLiteral("bitcoin.nodes")].toStringList().size(), 1);
    }

    void noProfileInheritsWhatWouldStopIt()
    {
        const QVariantMap current {
            { QStringLiteral("ehash.enabled"), QStringLiteral("on") }, { QStringLiteral("mint.test_backend"), true },
            { QStringLiteral("bitcoin.payout_address"), QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx") }
        };
        const QVariantMap pool = with("pool", current).settings();
        QCOMPARE(pool[QStringLiteral("ehash.enabled")].toString(), QStringLiteral("auto"));
        QCOMPARE(pool[QStringLiteral("mint.test_backend")], QVariant(false));
        QCOMPARE(pool[QStringLiteral("bitcoin.payout_address")].toString(), QString());
        QCOMPARE(with("home-pool").settings()[QStringLiteral("ehash.enabled")].toString(), QStringLiteral("on"));
        QCOMPARE(
            with("demo").settings(), (QVariantMap { { QStringLiteral("general.profile"), QStringLiteral("demo") } }));
    }

    void anImportBecomesAnswers()
    {
        SetupModel model = with("demo");
        model.takeImport({ QStringLiteral("x"),
            { { QStringLiteral("network.upstreams"), QStringList { QStringLiteral("stratum2+tcp://p:1/k alice") } },
                { QStringLiteral("network.upstream_mode"), QStringLiteral("per-machine") },
                { QStringLiteral("network.sv1_listen"), QStringList { QStringLiteral("10.0.0.1:34255") } },
                { QStringLiteral("shares.seconds_per_share"), 10.0 } },
            {} });
        QCOMPARE(model.answers.profile, QStringLiteral("pool"));
        QCOMPARE(model.sv1Listen(), QStringLiteral("10.0.0.1:34255"));
        QCOMPARE(model.sv2Listen(), QStringLiteral("10.0.0.1:3336"));
        QCOMPARE(model.settings()[QStringLiteral("shares.seconds_per_share")].toDouble(), 10.0);
        QCOMPARE(model.settings()[QStringLiteral("network.upstream_mode")].toString(), QStringLiteral("per-machine"));
        model.answers.profile = QStringLiteral("solo");
        QVERIFY(!model.settings().contains(QStringLiteral("shares.seconds_per_share")));
    }

    void whatCannotBeRepairedLater()
    {
        const auto report = [](ProbeStep step, ProbeState state) {
            return ProbeReport { 1, { { step, state, {}, {} } }, true, 0, {} };
        };
        QVERIFY(SetupModel::isFinal(report(ProbeStep::Form, ProbeState::Failed)));
        QVERIFY(SetupModel::isFinal(report(ProbeStep::NodeChain, ProbeState::Failed)));
        QVERIFY(SetupModel::isFinal(report(ProbeStep::PoolProtocol, ProbeState::Failed)));
        QVERIFY(!SetupModel::isFinal(report(ProbeStep::NodeReached, ProbeState::Failed)));
        QVERIFY(!SetupModel::isFinal(report(ProbeStep::Form, ProbeState::Passed)));
        QCOMPARE(report(ProbeStep::Form, ProbeState::Passed).verdict(), ProbeState::Passed);
        QCOMPARE((ProbeReport { 1, {}, false, 0, {} }).verdict(), ProbeState::Running);
    }
};

QTEST_GUILESS_MAIN(TestSetupModel)
#include "tst_SetupModel.moc"
