// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsStore.h"
#include "app/shared/SettingsTable.h"
#include "core/base/Random.h"
#include "core/noise/AuthorityKey.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace app;

class tst_Settings : public QObject {
    Q_OBJECT

    static QString errorOf(const QByteArray &toml)
    {
        const auto store = SettingsStore::fromToml(toml, QStringLiteral("hashstead.toml"));
        return store ? QString() : store.error().detail;
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyDefaultPassesItsOwnCheck()
    {
        for (const SettingSpec &spec : settingSpecs()) {
            const auto value = checkValue(spec, spec.defaultValue);
            QVERIFY2(value, qPrintable(spec.key));
            if (spec.type != SettingType::Path)
                QCOMPARE(*value, spec.defaultValue);
            QCOMPARE(value->typeId(), spec.defaultValue.typeId());
            QVERIFY2(!spec.title.isEmpty() && spec.help.endsWith(u'.'), qPrintable(spec.key));
        }
    }

    void printedDefaultsParseToTheDefaults()
    {
        const auto store = SettingsStore::fromToml(SettingsStore::defaultToml().toUtf8(), QStringLiteral("x"));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        for (const SettingRow &row : store->rows()) {
            QCOMPARE(row.value, row.spec.defaultValue);
            QCOMPARE(row.origin, SettingRow::Origin::File);
        }
        QVERIFY(SettingsStore::fromToml({}, QStringLiteral("x"))); // an empty file is all defaults
        for (const SettingSpec &spec : settingSpecs())
            QVERIFY(SettingsStore::helpText().contains(spec.key + QStringLiteral(" = ")));
    }

    void mistakesNameEverything_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char *toml, const QStringList &parts) {
            QTest::newRow(name) << QByteArray(toml) << parts;
        };
        row("range", "\n[shares]\nseconds_per_share = 0.5\n",
            { QStringLiteral(
                "hashstead.toml:3: shares.seconds_per_share: read 0.5, allowed is a number from 1 to 60") });
        row("kind", "[network]\nshared_port = 1",
            { QStringLiteral(":2: network.shared_port: read 1, allowed is true or false") });
        row("choice", "[general]\nprofile = 'solar'",
            { QStringLiteral("read \"solar\""), QStringLiteral("home-pool") });
        row("unknown", "[network]\nsv1_listn = []",
            { QStringLiteral(":2: network.sv1_listn is no setting. Did you mean network.sv1_listen?") });
        row("wrong section", "[stats]\nidle_time = 60", { QStringLiteral("Did you mean safeguards.idle_time?") });
        row("root key", "profile = 'demo'",
            { QStringLiteral(":1: profile is no setting"), QStringLiteral("general.profile") });
        row("syntax", "[network]\nsv1_listen = [\n", { QStringLiteral("hashstead.toml:") });
        row("endpoint", "[network]\nsv1_listen = ['localhost']",
            { QStringLiteral(":2: network.sv1_listen"), QStringLiteral("0.0.0.0:3333") });
        row("port", "[network]\nsv1_listen = ['0.0.0.0:70000']", { QStringLiteral("70000") });
        row("mixed list", "[network]\nsv1_listen = [1]", { QStringLiteral("a list of at most 64 texts") });
        row("nan", "[shares]\nstart_difficulty = nan", { QStringLiteral("shares.start_difficulty") });
        row("order", "[shares]\nstart_difficulty = 10\nmin_difficulty = 100",
            { QStringLiteral(":2: shares.start_difficulty: read 10") });
        row("pool without pools", "[general]\nprofile = 'pool'", { QStringLiteral("network.upstreams") });
        row("solo without all", "[general]\nprofile = 'solo'",
            { QStringLiteral("bitcoin.nodes"), QStringLiteral("bitcoin.payout_address") });
        row("no authority key", "[network]\nupstreams = ['stratum2+tcp://pool:34254 me']",
            { QStringLiteral("authority-key") });
        row("V1 pool", "[general]\nprofile = 'pool'\n[network]\nupstreams = ['stratum+tcp://old.example:3333 me']",
            { QStringLiteral(":4: network.upstreams: old.example is a Stratum V1 pool") });
        row("authority key with a typo",
            "[general]\nprofile = 'pool'\n[network]\nupstreams = "
            "['stratum2+tcp://a:1/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH73']",
            { QStringLiteral(":4: network.upstreams: a: ") });
        row("published key on the main network",
            "[general]\nprofile = 'pool'\n[network]\nupstreams = "
            "['stratum2+tcp://a:1/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72']",
            { QStringLiteral(":4: network.upstreams: a: ") });
        row("nowhere to listen", "[network]\nsv1_listen = []\nsv2_listen = []\npool_listen = []",
            { QStringLiteral(":2: network.sv1_listen: this list, network.sv2_listen and network.pool_listen"),
                QStringLiteral("--set network.sv1_listen=0.0.0.0:3333") });
        row("no port for machines of a pool",
            "[general]\nprofile = 'pool'\n[network]\nsv1_listen = []\nsv2_listen = []",
            { QStringLiteral(":4: network.sv1_listen: this list and network.sv2_listen") });
        row("wrong network",
            "[bitcoin]\nnetwork = 'main'\npayout_address = 'bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080'",
            { QStringLiteral(":3: bitcoin.payout_address"), QStringLiteral("regtest") });
        row("mint limits", "[mint]\nbody_bytes = 1000\nrequests_per_second = 0.5\nkeep_alive = '2h'\n",
            { QStringLiteral(":2: mint.body_bytes: read 1000, allowed is"),
                QStringLiteral(":3: mint.requests_per_second: read 0.5"), QStringLiteral(":4: mint.keep_alive") });
        row("mint connections", "[mint]\nconnections = 20\nconnections_per_address = 21",
            { QStringLiteral(":3: mint.connections_per_address: read 21, allowed is at most mint.connections (20)") });
        row("newline in a value", "[bitcoin]\ncoinbase_tag = \"a\\nb\"", { QStringLiteral("bitcoin.coinbase_tag") });
        row("all at once", "[log]\nlevel = 'loud'\nfile_count = 0\n",
            { QStringLiteral(":2: log.level"), QStringLiteral(":3: log.file_count") });
    }
    void mistakesNameEverything()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QStringList, parts);
        const QString error = errorOf(toml);
        for (const QString &part : parts)
            QVERIFY2(error.contains(part), qPrintable(error));
    }

    void passwordsAreRefusedAndNotRepeated()
    {
        for (const char *toml :
            { "[bitcoin]\nnodes = ['http://u:hunter2@127.0.0.1:8332']", "[bitcoin]\nrpc_password = 'hunter2'",
                "[network]\nupstreams = ['stratum+tcp://u:hunter2@pool:3333']" }) {
            const QString error = errorOf(toml);
            QVERIFY(!error.isEmpty());
            QVERIFY2(!error.contains(QStringLiteral("hunter2")), qPrintable(error));
        }
    }

    void typedValues()
    {
        const auto store = SettingsStore::fromToml(
            "[general]\n"
            "profile = \"home-pool\"\n"
            "[network]\n"
            "sv1_listen = [\"0.0.0.0:3333\", \"[::1]:4444\"]\n"
            "upstreams = [\"stratum2+tcp://pool.example:34254/9bXiEd8bosh worker.1\"]\n"
            "[bitcoin]\n"
            "network = \"regtest\"\n"
            "nodes = [\"http://127.0.0.1:18443 cookie=/home/a b/.cookie\", \"http://[::1]:8332 user=rpc\"]\n"
            "payout_address = \"bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080\"\n"
            "[safeguards]\n"
            "idle_time = \"10m\"\n"
            "[stats]\n"
            "keep_minutes = \"60d\"\n"
            "[shares]\n"
            "start_difficulty = 64\n",
            QStringLiteral("x"));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        const Settings &s = store->settings();
        QCOMPARE(s.general.profile, Profile::HomePool);
        QCOMPARE(s.network.sv1Listen.size(), 2);
        QCOMPARE(s.network.sv1Listen[1].toString(), QStringLiteral("[::1]:4444"));
        QCOMPARE(s.network.upstreams[0].identity, QStringLiteral("worker.1"));
        QVERIFY(s.network.upstreams[0].isSv2());
        QCOMPARE(s.network.upstreams[0].secretName(), QStringLiteral("upstream/pool.example:34254"));
        QCOMPARE(s.bitcoin.nodes[0].cookieFile, QStringLiteral("/home/a b/.cookie"));
        QCOMPARE(s.bitcoin.nodes[1].user, QStringLiteral("rpc"));
        QCOMPARE(s.bitcoin.nodes[1].secretName(), QStringLiteral("node/[::1]:8332"));
        QCOMPARE(s.bitcoin.network, bitcoin::Network::Regtest);
        QCOMPARE(s.safeguards.idleTime, std::chrono::seconds(600));
        QCOMPARE(s.stats.keepMinutes, std::chrono::hours(24 * 60));
        QCOMPARE(s.stats.keepHours, std::chrono::hours(24 * 365 * 5));
        QCOMPARE(s.shares.startDifficulty, 64.0);
    }

    void demoIsOnItsOwnChain()
    {
        QCOMPARE(
            SettingsStore::fromToml({}, QStringLiteral("x"))->settings().bitcoin.network, bitcoin::Network::Simulated);
    }

    void laterSourcesWin()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("hashstead.toml")),
            "[demo]\nminers = 1\n[shares]\nseconds_per_share = 2\nstart_difficulty = 3\n");
        SettingsSources sources;
        sources.dataDir = dir.path();
        sources.environment.insert(QStringLiteral("HASHSTEAD_SHARES_SECONDS_PER_SHARE"), QStringLiteral("20"));
        sources.environment.insert(QStringLiteral("HASHSTEAD_SHARES_START_DIFFICULTY"), QStringLiteral("30"));
        sources.environment.insert(
            QStringLiteral("HASHSTEAD_NETWORK_SV1_LISTEN"), QStringLiteral("127.0.0.1:1, 127.0.0.1:2"));
        sources.environment.insert(QStringLiteral("HASHSTEAD_VECTORS"), QStringLiteral("not ours"));
        sources.assignments = { { QStringLiteral("shares.start_difficulty"), QStringLiteral("300") } };
        auto store = SettingsStore::load(sources);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QCOMPARE(store->settings().demo.miners, 1);
        QCOMPARE(store->settings().shares.secondsPerShare, 20.0);
        QCOMPARE(store->settings().shares.startDifficulty, 300.0);
        QCOMPARE(store->settings().network.sv1Listen.size(), 2);
        QCOMPARE(store->settings().general.dataDir, dir.path());
        QMap<QString, SettingRow::Origin> origins;
        for (const SettingRow &row : store->rows())
            origins.insert(row.spec.key, row.origin);
        QCOMPARE(origins[QStringLiteral("demo.miners")], SettingRow::Origin::File);
        QCOMPARE(origins[QStringLiteral("shares.seconds_per_share")], SettingRow::Origin::Environment);
        QCOMPARE(origins[QStringLiteral("shares.start_difficulty")], SettingRow::Origin::CommandLine);
        QCOMPARE(origins[QStringLiteral("log.level")], SettingRow::Origin::Default);

        sources.environment.insert(QStringLiteral("HASHSTEAD_SHARES_SECONDS"), QStringLiteral("20"));
        sources.assignments.append({ QStringLiteral("demo.minrs"), QStringLiteral("x") });
        store = SettingsStore::load(sources);
        QVERIFY(!store);
        QVERIFY2(store.error().detail.contains(QStringLiteral("HASHSTEAD_SHARES_SECONDS")),
            qPrintable(store.error().detail));
        QVERIFY(store.error().detail.contains(
            QStringLiteral("--set: demo.minrs is no setting. Did you mean demo.miners?")));
    }

    void anExplicitFileMustExist()
    {
        QTemporaryDir dir;
        SettingsSources sources;
        sources.dataDir = dir.path();
        QVERIFY(SettingsStore::load(sources));
        sources.configFile = dir.filePath(QStringLiteral("other.toml"));
        const auto store = SettingsStore::load(sources);
        QVERIFY(!store);
        QCOMPARE(store.error().code, Errc::NotFound);
    }

    void editsKeepTheRest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("replace") << QByteArray("# hi\n[demo]\nminers = 3 # three\n\n[log]\nlevel = \"info\"\n")
                                 << QByteArray("# hi\n[demo]\nminers = 9 # three\n\n[log]\nlevel = \"info\"\n");
        QTest::newRow("add to a section")
            << QByteArray("[demo]\nhashrate = 500.0\n# end\n[log]\nlevel = \"info\"")
            << QByteArray("[demo]\nhashrate = 500.0\nminers = 9\n# end\n[log]\nlevel = \"info\"\n");
        QTest::newRow("empty section") << QByteArray("[demo]\n\n[log]\n")
                                       << QByteArray("[demo]\nminers = 9\n\n[log]\n");
        QTest::newRow("new section") << QByteArray("[log]\n") << QByteArray("[log]\n\n[demo]\nminers = 9\n");
        QTest::newRow("empty file") << QByteArray() << QByteArray("\n[demo]\nminers = 9\n");
        QTest::newRow("letters beyond ascii")
            << QByteArray("[bitcoin]\ncoinbase_tag = \"\xc3\xa4\" # \xe2\x82\xbf\n[demo]\n\"miners\" = 3# \xc3\xa4\n")
            << QByteArray("[bitcoin]\ncoinbase_tag = \"\xc3\xa4\" # \xe2\x82\xbf\n[demo]\n\"miners\" = 9# \xc3\xa4\n");
        QTest::newRow("inline") << QByteArray("demo = { miners = 3, hashrate = 500 }\n")
                                << QByteArray("demo = { miners = 9, hashrate = 500 }\n");
        QTest::newRow("dotted") << QByteArray("demo.miners = 3\r\ndemo.hashrate = 500\r\n")
                                << QByteArray("demo.miners = 9\r\ndemo.hashrate = 500\r\n");
    }
    void editsKeepTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edited = SettingsStore::withValue(before, QStringLiteral("demo.miners"), 9);
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().detail));
        QCOMPARE(*edited, after);
    }
    void editsOfListsOverSeveralLines()
    {
        const QByteArray before("[network]\nsv1_listen = [\n  \"0.0.0.0:3333\", # lan\n]\nthreads = 2\n");
        const auto after = SettingsStore::withValue(
            before, QStringLiteral("network.sv1_listen"), QStringList { QStringLiteral("[::]:1") });
        QVERIFY(after);
        QCOMPARE(*after, QByteArray("[network]\nsv1_listen = [\"[::]:1\"]\nthreads = 2\n"));
    }

    void changeWritesOrRefusesWhole()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("hashstead.toml"));
        write(path, "# mine\n[demo]\nminers = 3 # few\n");
        SettingsSources sources;
        sources.dataDir = dir.path();
        sources.assignments = { { QStringLiteral("shares.seconds_per_share"), QStringLiteral("7") } };
        auto store = SettingsStore::load(sources);
        QVERIFY(store);
        const QByteArray before = read(path);

        auto wrong = store->change({ { QStringLiteral("demo.miners"), 5 }, { QStringLiteral("demo.hashrate"), -1.0 },
            { QStringLiteral("no.key"), 1 } });
        QCOMPARE(wrong.keys(), (QStringList { QStringLiteral("demo.hashrate"), QStringLiteral("no.key") }));
        wrong = store->change({ { QStringLiteral("general.profile"), QStringLiteral("pool") } });
        QCOMPARE(wrong.keys(), QStringList { QStringLiteral("network.upstreams") });
        QCOMPARE(read(path), before);
        QCOMPARE(store->settings().demo.miners, 3);

        // What would make the next start impossible is refused now.
        for (const char *bad : { "stratum+tcp://a:3333 me",
                 "stratum2+tcp://a:3333/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH73 me" }) {
            wrong = store->change({ { QStringLiteral("general.profile"), QStringLiteral("pool") },
                { QStringLiteral("network.upstreams"), QStringList { QLatin1String(bad) } } });
            QCOMPARE(wrong.keys(), QStringList { QStringLiteral("network.upstreams") });
            QCOMPARE(read(path), before);
        }

        const auto key = crypto::KeyPair::generate(SystemRandom()).publicKey();
        const QString pool = QStringLiteral("stratum2+tcp://a:3333/%1 me").arg(noise::authorityKeyText(key));
        wrong
            = store->change({ { QStringLiteral("demo.miners"), 5 }, { QStringLiteral("shares.seconds_per_share"), 9.0 },
                { QStringLiteral("general.profile"), QStringLiteral("pool") },
                { QStringLiteral("network.upstreams"), QStringList { pool } } });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.values().join(u'\n')));
        QCOMPARE(store->settings().general.profile, Profile::Pool);
        QCOMPARE(store->settings().general.dataDir, dir.path());
        QCOMPARE(store->settings().shares.secondsPerShare, 7.0); // the command line still says so
        QVERIFY(read(path).startsWith("# mine\n[demo]\nminers = 5 # few\n"));
        sources.assignments.clear();
        store = SettingsStore::load(sources);
        QVERIFY(store);
        QCOMPARE(store->settings().shares.secondsPerShare, 9.0);
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
