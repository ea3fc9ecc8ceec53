// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Diagnostics.h"
#include "app/shared/SettingsStore.h"
#include "core/base/Random.h"
#include "core/base/Version.h"
#include "core/crypto/Mnemonic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace app;

/// A bundle goes to strangers: nothing that is secret may be in it, wherever it came from.
class tst_Diagnostics : public QObject {
    Q_OBJECT

    static QByteArray whole(const QMap<QString, QByteArray> &files)
    {
        QByteArray all;
        for (const QByteArray &file : files)
            all += file + '\n';
        return all;
    }
    /// Everything that must not be seen, put wherever a careless line could put it.
    struct Planted {
        QStringList secrets;
        QStringList addresses;
        Diagnostics diagnostics;
        Hidden hidden;
    };
    static Planted plant()
    {
        Planted p;
        SystemRandom random;
        const QString seed = crypto::Mnemonic::generate(random).text();
        const QByteArray key = QByteArray::fromHex("9f3c5a7711223344556677889900aabbccddeeff0123456789abcdef02468ace");
        const QString password = QStringLiteral("corr\"ect horse\\9");
        const QString token = QStringLiteral("cashuBo2FteCJodHRwczovL21pbnQuZXhhbXBsZS5jb21hdWNzYXRhdIGiYWlIAJofKTJT");
        const QString cookie = QStringLiteral("__cookie__:") + QString(64, u'e');
        p.hidden.secrets = { key, password.toUtf8() };
        p.secrets = { seed, QString::fromLatin1(key.toHex()), QString::fromLatin1(key.toBase64()), password, token,
            QString(64, u'e'), QStringLiteral("hunter2"), QStringLiteral("dXNlcjpodW50ZXIy"),
            QStringLiteral(
                "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"),
            QStringLiteral("s3cr3tValue"), QStringLiteral("plainSeedText") };
        p.addresses = { QStringLiteral("192.168.17.43"), QStringLiteral("203.0.113.9"),
            QStringLiteral("2001:db8:77::9"), QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
            QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"), QStringLiteral("pool.neighbour.example") };
        const auto said = [&](const QString &text) {
            p.diagnostics.log.append({ UnixMs(std::chrono::seconds(1760000000)), LogLevel::Warning,
                QStringLiteral("hashstead.test"), text });
        };
        said(QStringLiteral("the words are ") + seed);
        said(QStringLiteral("numbered: 1. ") + seed.split(u' ').join(QStringLiteral(", 2. ")));
        said(QStringLiteral("key ") + QString::fromLatin1(key.toHex().toUpper()) + QStringLiteral(" or ")
            + QString::fromLatin1(key.toBase64()));
        said(QStringLiteral("received ") + token + QStringLiteral(" from somebody"));
        said(QStringLiteral("node says 401 with ") + cookie);
        said(QStringLiteral("POST http://miner:hunter2@192.168.17.43:8332/ Authorization: Basic dXNlcjpodW50ZXIy"));
        said(QStringLiteral("rpcpassword=hunter2; api_key: s3cr3tValue"));
        said(p.secrets[8]);
        for (const QString &address : p.addresses)
            said(QStringLiteral("stratum+tcp://%1:3333 and %1 and [%1]:80, worker %1.rig").arg(address));
        SettingRow row;
        row.spec.key = QStringLiteral("bitcoin.nodes");
        row.spec.defaultValue = QStringList();
        row.value = QStringList { QStringLiteral("http://me:") + password + QStringLiteral("@192.168.17.43:8332"),
            QStringLiteral("http://pool.neighbour.example:8332 user=me") };
        row.origin = SettingRow::Origin::File;
        p.diagnostics.settings.append(row);
        row.spec.key = QStringLiteral("bitcoin.payout_address");
        row.value = p.addresses[3];
        p.diagnostics.settings.append(row);
        p.diagnostics.status = { { QStringLiteral("profile"), QStringLiteral("solo") },
            { QStringLiteral("wallet"),
                QJsonObject { { QStringLiteral("seed"), QStringLiteral("plainSeedText") },
                    { QStringLiteral("tokens"), 5 }, { QStringLiteral("last"), token },
                    { QStringLiteral("note"), password } } },
            { QStringLiteral("machines"),
                QJsonArray { QJsonObject { { QStringLiteral("address"), p.addresses[0] },
                    { QStringLiteral("user"), p.addresses[3] + QStringLiteral(".rig") } } } } };
        p.diagnostics.facts = { QStringLiteral("platform: offscreen") };
        return p;
    }

private Q_SLOTS:
    void noSecretIsInIt()
    {
        const Planted planted = plant();
        const QByteArray all = whole(diagnosticsFiles(planted.diagnostics, planted.hidden));
        for (const QString &secret : planted.secrets) {
            QVERIFY2(!all.toLower().contains(secret.toLower().toUtf8()), qPrintable(secret));
            // nor as JSON or TOML would write it
            const QByteArray quoted = QJsonDocument(QJsonArray { secret }).toJson(QJsonDocument::Compact);
            QVERIFY2(!all.contains(quoted.mid(2, quoted.size() - 4)), qPrintable(secret));
        }
        const QString seed = planted.secrets.first();
        for (int i = 0; i + 3 < 12; ++i) // not even a few of the words in a row
            QVERIFY(!all.contains(seed.split(u' ').mid(i, 4).join(u' ').toUtf8()));
        QVERIFY(all.contains(planted.addresses[0].toUtf8())); // without redaction they help
    }

    void noAddressIsInItWhereTheyAreHidden()
    {
        Planted planted = plant();
        planted.hidden.hidesAddresses = true;
        const QByteArray all = whole(diagnosticsFiles(planted.diagnostics, planted.hidden));
        for (const QString &address : planted.addresses.first(5))
            QVERIFY2(!all.contains(address.toUtf8()), qPrintable(address));
        QVERIFY(!all.contains("://pool.neighbour.example"));
        QVERIFY(all.contains("192.168.17.x"));
    }

    void whatHelpsIsKept()
    {
        const Planted planted = plant();
        const auto files = diagnosticsFiles(planted.diagnostics, planted.hidden);
        QCOMPARE(files.keys(),
            QStringList({ QStringLiteral("log.txt"), QStringLiteral("settings.toml"), QStringLiteral("status.json"),
                QStringLiteral("system.txt") }));
        const QJsonObject status = QJsonDocument::fromJson(files[QStringLiteral("status.json")]).object();
        QCOMPARE(status[QStringLiteral("profile")].toString(), QStringLiteral("solo"));
        QCOMPARE(status[QStringLiteral("wallet")][QStringLiteral("tokens")].toInt(), 5);
        QVERIFY(SettingsStore::fromToml(files[QStringLiteral("settings.toml")], QStringLiteral("bundle"))
            || files[QStringLiteral("settings.toml")].contains("bitcoin.nodes = ["));
        QVERIFY(files[QStringLiteral("system.txt")].contains("hashstead: " HASHSTEAD_VERSION));
        QVERIFY(files[QStringLiteral("system.txt")].contains("platform: offscreen"));
        const Hidden nothing;
        for (const QString &text :
            { QStringLiteral("block 00000000000000000002a7c4c1e48d76c5a37902165a270156b7a8d72728a054 found"),
                QStringLiteral("version 1.2.3, epoch 17, 12:30:45, std::chrono"),
                QStringLiteral("no machine can come back until the node is well again") })
            QCOMPARE(withoutSecrets(text, { {}, true }), text);
        QVERIFY(withoutSecrets(QDir::homePath() + QStringLiteral("/x"), nothing).startsWith(QStringLiteral("~/")));
    }

    void writtenPrivateAndOnlyOnce()
    {
        QTemporaryDir dir;
        const UnixMs now(std::chrono::seconds(1760000000));
        const auto folder = writeDiagnostics(dir.path(), now, { { QStringLiteral("log.txt"), "x" } });
        QVERIFY(folder);
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(*folder) & others, QFileDevice::Permissions());
        QVERIFY(QFile::exists(*folder + QStringLiteral("/log.txt")));
        QCOMPARE(writeDiagnostics(dir.path(), now, {}).error().code, Errc::Io);
        QCOMPARE(writeDiagnostics(dir.filePath(QStringLiteral("no/such")), now, {}).error().code, Errc::Io);
    }
};

QTEST_GUILESS_MAIN(tst_Diagnostics)
#include "tst_Diagnostics.moc"
