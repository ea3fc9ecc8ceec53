// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsStore.h"
#include "app/shared/TranslatorImport.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QtTest>

#include <toml++/toml.h>

using Fate = ImportLine::Fate;

namespace {

const QString upstreamsKey = QStringLiteral("network.upstreams");
const QString braiins = QStringLiteral("9awtMD5KQgvRUh2yFbjVeT7b6hjipWcAsQHd6wEhgtDT9soosna");
const QString published = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");

QByteArray fileText(const char *name)
{
    QFile file(support::vectorsFolder() + QStringLiteral("/translator/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int countValues(const toml::node &node)
{
    int count = 0;
    if (const auto *table = node.as_table()) {
        for (const auto &[key, child] : *table)
            count += countValues(child);
        return count;
    }
    if (const auto *array = node.as_array(); array && !array->empty() && array->front().is_table()) {
        for (const auto &child : *array)
            count += countValues(child);
        return count;
    }
    return 1;
}

} // namespace

class tst_TranslatorImport : public QObject {
    Q_OBJECT
    SettingsImport m_import;

    void import(const QByteArray &text)
    {
        const auto result = app::importTranslator(text, QStringLiteral("t.toml"));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        m_import = *result;
    }
    const ImportLine &line(const char *key)
    {
        static const ImportLine none { QStringLiteral("no such line"), {}, Fate::Refused, {} };
        for (const ImportLine &each : m_import.lines) {
            if (each.key == QLatin1String(key))
                return each;
        }
        return none;
    }
    QVariant value(const char *key) { return m_import.settings.value(QLatin1String(key)); }
    QStringList keysOf(Fate fate)
    {
        QStringList out;
        for (const ImportLine &each : m_import.lines) {
            if (each.fate == fate)
                out.append(each.key);
        }
        out.sort();
        return out;
    }

private Q_SLOTS:
    void everyExampleIsAccountedFor_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("sri-upstreams.toml") << QStringLiteral("the Stratum V2 reference translator");
        QTest::newRow("sri-testnet4.toml") << QStringLiteral("the Stratum V2 reference translator");
        QTest::newRow("sri-one-pool.toml") << QStringLiteral("the Stratum V2 reference translator");
        QTest::newRow("hashpool.toml") << QStringLiteral("hashpool's translator");
        QTest::newRow("hashpool-prod.toml") << QStringLiteral("hashpool's translator");
        QTest::newRow("hashpool-miner.toml") << QStringLiteral("hashpool's translator");
    }
    void everyExampleIsAccountedFor()
    {
        QFETCH(QString, program);
        const QByteArray text = fileText(QTest::currentDataTag());
        QVERIFY(!text.isEmpty());
        import(text);
        QCOMPARE(m_import.program, program);
        QCOMPARE(int(m_import.lines.size()), countValues(toml::parse(text.toStdString())));
        for (const ImportLine &each : m_import.lines) {
            QVERIFY2(!each.why.isEmpty(), qPrintable(each.key));
            QVERIFY2(each.why.endsWith(u'.'), qPrintable(each.why));
            QVERIFY2(!each.why.contains(u"does not know"), qPrintable(each.key));
            QVERIFY2(!each.value.contains(u"abandon") && !each.value.contains(u"e1c193"), qPrintable(each.key));
        }
    }

    void poolsInTheirOrder()
    {
        import(fileText("sri-upstreams.toml"));
        QCOMPARE(value("network.upstreams").toStringList(),
            (QStringList {
                QStringLiteral("stratum2+tcp://75.119.150.111:3333/%1 your_primary_username_here").arg(published),
                QStringLiteral("stratum2+tcp://107.170.42.64:3333/%1 your_backup_username_here").arg(braiins) }));
        QCOMPARE(value("network.sv1_listen").toStringList(), QStringList { QStringLiteral("0.0.0.0:34255") });
        QCOMPARE(value("network.upstream_mode").toString(), QStringLiteral("aggregated"));
        QCOMPARE(value("shares.seconds_per_share").toDouble(), 10.0);
        QCOMPARE(value("shares.start_difficulty").toDouble(), 23283.1); // 1e13 h/s x 10 s / 2^32
        QCOMPARE(value("general.profile").toString(), QStringLiteral("pool"));
        QCOMPARE(m_import.settings.size(), 6);
        QCOMPARE(keysOf(Fate::Refused), QStringList());
        QVERIFY(line("upstreams[0].authority_pubkey").why.contains(u"test networks only"));
        QVERIFY(!line("upstreams[1].authority_pubkey").why.contains(u"test networks only"));
        QVERIFY(line("upstreams[0].user_identity").why.contains(u"placeholder"));
        QCOMPARE(line("supported_extensions").fate, Fate::Ignored);
    }

    void onePoolOnTop()
    {
        import(fileText("sri-one-pool.toml"));
        QCOMPARE(value("network.upstreams").toStringList(),
            QStringList { QStringLiteral("stratum2+tcp://75.119.150.111:34254/%1").arg(published) });
        QCOMPARE(line("upstream_port").fate, Fate::Taken);
        QCOMPARE(line("upstream_difficulty_config.channel_nominal_hashrate").fate, Fate::Ignored);
    }

    void hashpool()
    {
        import(fileText("hashpool.toml"));
        QCOMPARE(value("network.upstreams").toStringList(),
            QStringList { QStringLiteral("stratum2+tcp://127.0.0.1:34254/%1 hashpool").arg(published) });
        QCOMPARE(line("user_identity").fate, Fate::Taken);
        QCOMPARE(value("network.upstream_mode").toString(), QStringLiteral("per-machine"));
        QCOMPARE(value("stats.redact_addresses"), QVariant(false));
        // Its difficulty is a trick of that program's: nothing that can be taken, and it is said.
        QCOMPARE(keysOf(Fate::Refused),
            (QStringList { QStringLiteral("downstream_difficulty_config.min_individual_miner_hashrate"),
                QStringLiteral("downstream_difficulty_config.shares_per_minute") }));
        QVERIFY(line("downstream_difficulty_config.shares_per_minute").why.contains(u"from 1 to 60"));
        QCOMPARE(line("wallet.mnemonic").value, QStringLiteral("***"));
        QCOMPARE(line("wallet.locking_privkey").value, QStringLiteral("***"));
        QCOMPARE(line("mint.url").value, QStringLiteral("\"http://localhost:3338\""));
        import(fileText("hashpool-prod.toml"));
        QCOMPARE(value("network.sv1_listen").toStringList(), QStringList { QStringLiteral("80.71.235.186:34256") });
        QCOMPARE(value("stats.redact_addresses"), QVariant(true));
        QCOMPARE(value("shares.seconds_per_share").toDouble(), 60.0);
        QCOMPARE(line("upstream_address").fate, Fate::Ignored);
        QCOMPARE(value("network.upstreams").toStringList().size(), 1);
        import(fileText("hashpool-miner.toml"));
        QVERIFY(!value("network.upstreams").isValid());
        QVERIFY(line("network.upstream_address").why.contains(u"no authority key"));
        QCOMPARE(value("network.sv1_listen").toStringList(), QStringList { QStringLiteral("0.0.0.0:34255") });
    }

    /// What is taken from the examples makes settings that the program starts with.
    void resultStarts()
    {
        for (const char *name : { "sri-upstreams.toml", "sri-one-pool.toml", "hashpool-prod.toml" }) {
            import(fileText(name));
            QByteArray text;
            m_import.settings.insert(QStringLiteral("bitcoin.network"), QStringLiteral("testnet4"));
            for (auto it = m_import.settings.begin(); it != m_import.settings.end(); ++it)
                text = app::SettingsStore::withValue(text, it.key(), it.value()).value();
            const auto store = app::SettingsStore::fromToml(text, QStringLiteral("made.toml"));
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            QCOMPARE(store->settings().general.profile, app::Profile::Pool);
        }
    }

    void wrongValuesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("why");
        const QByteArray pool = "[[upstreams]]\naddress = \"p.example\"\n";
        const QByteArray key = "authority_pubkey = \"" + braiins.toLatin1() + "\"\n";
        const auto row = [&](const char *name, const QByteArray &text, const char *of, const char16_t *why) {
            QTest::newRow(name) << text << QByteArray(of) << QString::fromUtf16(why);
        };
        row("no port", pool + key, "upstreams[0].address", u"no port");
        row("port as text", pool + key + "port = \"3333\"\n", "upstreams[0].port", u"no port");
        row("port too large", pool + key + "port = 70000\n", "upstreams[0].port", u"no port");
        row("no key", pool + "port = 3333\n", "upstreams[0].port", u"no authority key");
        row("key misspelt",
            pool + "port = 3333\nauthority_pubkey = \"9awtMD5KQgvRUh2yFbjVeT7b6hjipWcAsQHd6wEhgtDT9soosnb\"\n",
            "upstreams[0].authority_pubkey", u"not one");
        row("address with a login", "[[upstreams]]\naddress = \"me:pw@p.example\"\nport = 1\n" + key,
            "upstreams[0].address", u"cannot be used");
        row("empty pool", "upstreams = [{}]\n", "upstreams[0]", u"no address");
        row("no address to listen on", "downstream_address = \"lan\"\ndownstream_port = 3333\n", "downstream_address",
            u"network.sv1_listen");
        row("no port to listen on", "downstream_address = \"0.0.0.0\"\ndownstream_port = 0\n", "downstream_port",
            u"from 1 to 65535");
        row("shares per minute",
            "downstream_address = \"0.0.0.0\"\n[downstream_difficulty_config]\nshares_per_minute = -1\n",
            "downstream_difficulty_config.shares_per_minute", u"from 1 to 60");
    }
    void wrongValuesAreRefusedByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        QFETCH(QString, why);
        import(text);
        QCOMPARE(line(key.constData()).fate, Fate::Refused);
        QVERIFY2(line(key.constData()).why.contains(why), qPrintable(line(key.constData()).why));
        QVERIFY(!m_import.settings.contains(upstreamsKey));
    }

    void unknownKeysAndSecrets()
    {
        import("downstream_address = \"0.0.0.0\"\nnew_thing = 3\n[deep.er.still]\napi_token = \"hush\"\nurl = "
               "\"http://a:hush@b/\"\nwhen = 2024-01-01\n");
        QVERIFY(line("new_thing").why.contains(u"does not know"));
        QCOMPARE(line("deep.er.still.api_token").value, QStringLiteral("***"));
        QCOMPARE(line("deep.er.still.url").value, QStringLiteral("\"http://***@b/\""));
        QVERIFY(line("deep.er.still.when").value.contains(u"2024-01-01"));
    }

    void otherFilesAreNamed()
    {
        const auto error = [](const QByteArray &text) {
            const auto result = app::importTranslator(text, QStringLiteral("t.toml"));
            return result ? QStringLiteral("taken") : result.error().toString();
        };
        QVERIFY(error("").contains(u"no translator's file"));
        QVERIFY(error("a = \n").startsWith(QStringLiteral("malformed: t.toml:1")));
        QVERIFY(error("coinbase_reward_script = \"addr(x)\"\n[[upstreams]]\naddress = \"x\"\n").contains(u"of a pool"));
        QVERIFY(error(QByteArray(300'000, '#')).startsWith(QStringLiteral("limit")));
        QByteArray many = "downstream_address = \"0.0.0.0\"\n";
        for (int i = 0; i < 1001; ++i)
            many += "k" + QByteArray::number(i) + " = 1\n";
        QVERIFY(error(many).contains(u"more than 1000 values"));
        QByteArray pools;
        for (int i = 0; i < 70; ++i)
            pools += "[[upstreams]]\naddress = \"p.example\"\nport = 1\nauthority_pubkey = \"" + braiins.toLatin1()
                + "\"\n";
        import(pools);
        QCOMPARE(value("network.upstreams").toStringList().size(), 64);
        QCOMPARE(line("upstreams[64].port").fate, Fate::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_TranslatorImport)
#include "tst_TranslatorImport.moc"
