// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SecretRows.h"
#include "app/shared/Secrets.h"
#include "tests/support/CrashAt.h"

#include <QTemporaryDir>
#include <QtTest>

using app::Secrets;

class tst_Secrets : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void survivesAndIsSealed()
    {
        QTemporaryDir dir;
        const QString name = QStringLiteral("node/127.0.0.1:8332");
        {
            auto secrets = Secrets::openFile(dir.path());
            QVERIFY2(secrets, qPrintable(secrets ? QString() : secrets.error().detail));
            QVERIFY(!secrets->value(name));
            QVERIFY(secrets->set(name, "hunter2\n\0x"));
            QVERIFY(secrets->set(QStringLiteral("other"), QByteArray(1, '\0')));
            QVERIFY(secrets->remove(QStringLiteral("other")));
            QCOMPARE(secrets->remove(QStringLiteral("other")).error().code, Errc::NotFound);
        }
        auto secrets = Secrets::openFile(dir.path());
        QVERIFY(secrets);
        QCOMPARE(secrets->value(name).value(), QByteArray("hunter2\n\0x"));
        QCOMPARE(secrets->names(), QStringList { name });
        for (const QString &file : { QStringLiteral("secrets.sealed"), QStringLiteral("secrets.key") }) {
            QVERIFY(!bytesOf(dir.filePath(file)).contains("hunter2"));
            QVERIFY(!bytesOf(dir.filePath(file)).contains("8332"));
            QCOMPARE(QFile::permissions(dir.filePath(file)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                QFileDevice::Permissions());
        }
    }

    void allOrNothing()
    {
        QTemporaryDir dir;
        auto secrets = Secrets::openFile(dir.path());
        QVERIFY(secrets->set(QStringLiteral("a"), "1"));
        QVERIFY(secrets->change({ { QStringLiteral("a"), {} }, { QStringLiteral("b"), "2" } }));
        QCOMPARE(secrets->change({ { QStringLiteral("c"), "3" }, { QString(), "4" } }).error().code, Errc::OutOfRange);
        QCOMPARE(secrets->names(), QStringList { QStringLiteral("b") });
        QCOMPARE(Secrets::openFile(dir.path())->names(), secrets->names());
    }

    /// What is stored already outlives a disk that is full, small or large.
    void fullDisk()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("secrets.sealed"));
        QVERIFY(Secrets::openFile(dir.path())->set(QStringLiteral("a"), "1"));
        const QByteArray before = bytesOf(path);
        for (const int size : { 1, 60'000 }) {
            const auto end = support::forkCrashingAt(0, [&](support::CrashAt &) {
                auto secrets = Secrets::openFile(dir.path());
                support::fillDisk();
                const auto stored = secrets->set(QStringLiteral("b"), QByteArray(size, 'x'));
                return !stored && stored.error().code == Errc::Io && secrets->names().size() == 1 ? 0 : 1;
            });
            QCOMPARE(end, support::ChildEnd::Finished);
            QCOMPARE(bytesOf(path), before);
        }
    }

    void everyChangedByteIsNoticed()
    {
        QTemporaryDir dir;
        QVERIFY(Secrets::openFile(dir.path())->set(QStringLiteral("a"), "b"));
        const QString path = dir.filePath(QStringLiteral("secrets.sealed"));
        const QByteArray good = bytesOf(path);
        for (qsizetype i = 0; i < good.size(); i += 7) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bad);
            file.close();
            QVERIFY2(!Secrets::openFile(dir.path()), qPrintable(QString::number(i)));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(good.first(good.size() - 1));
        file.close();
        QCOMPARE(Secrets::openFile(dir.path()).error().code, Errc::BadMac);
    }

    void anotherKeyAndALostKeyAreErrors()
    {
        QTemporaryDir dir;
        QVERIFY(Secrets::openFile(dir.path())->set(QStringLiteral("a"), "b"));
        const QString key = dir.filePath(QStringLiteral("secrets.key"));
        QVERIFY(QFile::remove(key));
        QCOMPARE(Secrets::openFile(dir.path()).error().code, Errc::NotFound);
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(32, 'k'));
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(Secrets::openFile(dir.path()).error().code, Errc::BadMac);
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ReadOther));
        QCOMPARE(Secrets::openFile(dir.path()).error().code, Errc::Denied);
    }

    void boundsAndNoRoom()
    {
        QTemporaryDir dir;
        auto secrets = Secrets::openFile(dir.path());
        QVERIFY(secrets);
        QCOMPARE(secrets->set({}, "b").error().code, Errc::OutOfRange);
        QCOMPARE(secrets->set(QStringLiteral("a"), QByteArray(70000, 'x')).error().code, Errc::OutOfRange);
        QCOMPARE(Secrets::openFile(dir.filePath(QStringLiteral("no/such"))).error().code, Errc::Io);
    }

    void passwordsOfTheSettingsPage()
    {
        QTemporaryDir dir;
        auto secrets = Secrets::openFile(dir.path());
        QVERIFY(secrets);
        app::Settings settings;
        settings.bitcoin.nodes = { app::Node::fromString(u"http://10.0.0.5:8332 user=miner").value(),
            app::Node::fromString(u"http://127.0.0.1:8332 cookie=/x").value() };
        const auto rows = app::secretRows(settings, *secrets);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0].spec.key.endsWith(QStringLiteral("password")));
        QCOMPARE(rows[0].value, QVariant(QString()));
        QVariantMap changes { { rows[0].spec.key, QStringLiteral("hunter2") }, { QStringLiteral("demo.miners"), 2 } };
        const auto typed = app::takeSecrets(changes, settings);
        QCOMPARE(changes.keys(), QStringList { QStringLiteral("demo.miners") });
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0].key, rows[0].spec.key);
        QCOMPARE(typed[0].name, QStringLiteral("node/10.0.0.5:8332"));
        QCOMPARE(typed[0].value, QByteArray("hunter2"));
        QVERIFY(secrets->set(typed[0].name, typed[0].value));
        const auto after = app::secretRows(settings, *secrets);
        QCOMPARE(after[0].value, QVariant(QString())); // never shown
        QVERIFY(after[0].spec.help != rows[0].spec.help);
    }

    void withoutAKeychainTheFileIsUsedAtOnce()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QTemporaryDir dir;
        QObject context;
        int calls = 0;
        Secrets::open(dir.path(), Secrets::Store::Auto, &context, [&](Result<Secrets> secrets) {
            ++calls;
            QVERIFY(secrets);
            QVERIFY(secrets->set(QStringLiteral("a"), "b"));
        });
        QCOMPARE(calls, 1);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("secrets.key"))));
    }

    /// The salt is random: one file in 1,500 holds the bytes that say "keychain" where they say nothing.
    void onlyTheByteBehindTheMagicTellsOfTheKeychain()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QTemporaryDir dir;
        QVERIFY(Secrets::openFile(dir.path())->set(QStringLiteral("a"), "b"));
        QFile sealed(dir.filePath(QStringLiteral("secrets.sealed")));
        QVERIFY(sealed.open(QIODevice::ReadWrite));
        const qsizetype salt = sealed.readLine().size() + 1;
        sealed.seek(salt);
        QCOMPARE(sealed.write("\nk"), 2);
        sealed.close();
        QObject context;
        std::optional<Errc> code;
        Secrets::open(dir.path(), Secrets::Store::Auto, &context,
            [&](Result<Secrets> secrets) { code = secrets ? Errc::Internal : secrets.error().code; });
        QVERIFY(code == Errc::BadMac); // another salt, another key; not "it is in the keychain"
    }

    void aSilentKeychainFallsBackToTheFile()
    {
        // An address where nobody listens: the session bus cannot be reached.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QTemporaryDir dir;
        QObject context;
        int calls = 0;
        Secrets::open(dir.path(), Secrets::Store::Auto, &context, [&](Result<Secrets> secrets) {
            ++calls;
            QVERIFY(secrets);
        });
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 10000);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("secrets.key"))));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_Secrets.moc"
