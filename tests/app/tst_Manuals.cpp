// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/CommandLine.h"
#include "app/shared/LanCommand.h"
#include "app/shared/MachineCommand.h"
#include "app/shared/SettingsStore.h"
#include "app/shared/WalletCommand.h"
#include "tests/support/Folders.h"

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

using namespace app;

/// The manual pages say every command, option and setting that the programs do, and none that they lost.
class tst_Manuals : public QObject {
    Q_OBJECT
    const QString m_folder = support::sourceFolder() + QStringLiteral("/installer/package/man/");

    /// The words of a page, without what makes them bold or slanted.
    static QString plain(QString roff)
    {
        static const QRegularExpression fonts(
            QStringLiteral("\\\\f[BIRP]|\"|^\\.[A-Z]+ "), QRegularExpression::MultilineOption);
        return roff.remove(fonts)
            .replace(QStringLiteral("\\(dq"), QStringLiteral("\""))
            .replace(QStringLiteral("\\-"), QStringLiteral("-"))
            .replace(QStringLiteral("\\e"), QStringLiteral("\\"));
    }
    QString page(const QString &name) const
    {
        QFile file(m_folder + name);
        return file.open(QIODevice::ReadOnly) ? plain(QString::fromUtf8(file.readAll())) : QString();
    }
    static QSet<QString> found(const QString &text, const QString &pattern)
    {
        QSet<QString> out;
        auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (matches.hasNext())
            out.insert(matches.next().captured(1));
        return out;
    }
    static QSet<QString> options(const QString &text)
    {
        return found(text, QStringLiteral("(?<![-\\w])(--[a-z][a-z-]*)"));
    }
    /// The general help, without the settings.
    static QString help()
    {
        return CommandLine::helpText(QStringLiteral("hashsteadd")).section(QStringLiteral("\nSettings "), 0, 0);
    }
    static QString missing(const QSet<QString> &wanted, const QSet<QString> &there)
    {
        QStringList out = (wanted - there).values();
        out.sort();
        return out.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    /// Each database that the program makes is named in the manual, and its fate at a purge is decided: deleted by
    /// postrm, or told to stay.
    void everyDatabaseIsKnownToThePackage()
    {
        QSet<QString> made;
        QDirIterator sources(
            support::sourceFolder() + QStringLiteral("/app/shared"), { QStringLiteral("*.cpp") }, QDir::Files);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            made += found(QString::fromUtf8(file.readAll()), QStringLiteral("\"/?([a-z]+\\.(?:sqlite|db))\""));
        }
        QVERIFY(made.size() >= 5);
        const QString names = QStringLiteral("\\b([a-z]+\\.(?:sqlite|db))\\b");
        QCOMPARE(missing(made, found(page(QStringLiteral("hashsteadd.1")), names)), QString());
        QSet<QString> decided = found(page(QStringLiteral("../postrm")), names);
        const QSet<QString> stay = found(page(QStringLiteral("../README.Debian")), names);
        QVERIFY(!decided.intersects(stay));
        QCOMPARE(missing(made, decided + stay), QString());
    }
    void everyOptionStandsInThePages()
    {
        const QSet<QString> said
            = options(help() + WalletCommand::helpText() + MachineCommand::helpText() + LanCommand::helpText());
        QVERIFY(said.size() > 15);
        const QSet<QString> written = options(page(QStringLiteral("hashsteadd.1")));
        QCOMPARE(missing(said, written), QString());
        // of the system's own commands, in the examples
        QCOMPARE(missing(written, said + QSet<QString> { QStringLiteral("--now") }), QString());

        const QSet<QString> ofWindow = options(page(QStringLiteral("hashstead.1")));
        QVERIFY(ofWindow.contains(QStringLiteral("--screenshots")) && ofWindow.contains(QStringLiteral("--profile")));
        QCOMPARE(missing(ofWindow, said), QString());
    }

    void everyCommandStandsInThePage()
    {
        QSet<QString> commands = found(help(), QStringLiteral("hashsteadd ([a-z][a-z-]*(?: [a-z]+)?)"));
        const auto add = [&](const QString &verb, const QString &text) {
            for (const QString &command : found(text, QStringLiteral("^  ([a-z]+)")))
                commands.insert(verb + u' ' + command);
        };
        add(QStringLiteral("wallet"), WalletCommand::helpText());
        add(QStringLiteral("machine"), MachineCommand::helpText());
        add(QStringLiteral("lan"), LanCommand::helpText());
        for (const char *command :
            { "status", "set-secret", "mint resume", "token revoke", "wallet seed", "machine ban", "lan scan" })
            QVERIFY2(commands.contains(QLatin1String(command)), command); // the patterns above still find them
        const QString text = page(QStringLiteral("hashsteadd.1"));
        for (const QString &command : commands) {
            const QRegularExpression entry(QStringLiteral("^%1\\b").arg(command), QRegularExpression::MultilineOption);
            QVERIFY2(text.contains(entry), qPrintable(command + QStringLiteral(" has no entry in hashsteadd.1")));
        }
    }

    void everySettingStandsInThePageMadeOfThem()
    {
        QProcess awk;
        awk.start(QStringLiteral("awk"), { QStringLiteral("-f"), m_folder + QStringLiteral("settings.awk") });
        awk.write(SettingsStore::defaultToml().toUtf8());
        awk.closeWriteChannel();
        QVERIFY(awk.waitForFinished(60000));
        QCOMPARE(awk.readAllStandardError(), QByteArray());
        const QString text = plain(QString::fromUtf8(awk.readAllStandardOutput()));
        const QSet<QString> keys = found(SettingsStore::helpText(), QStringLiteral("^  ([a-z]+\\.[a-z0-9_]+ = .*)$"));
        QVERIFY(keys.size() > 60);
        for (const QString &key : keys)
            QVERIFY2(text.contains(u'\n' + key + u'\n'), qPrintable(key));
        QVERIFY(text.contains(QStringLiteral("\nAllowed: one of demo, solo, home-pool, pool.\n")));
    }

    void everyOptionOfTheMinerStandsInItsPage()
    {
        QProcess miner;
        miner.start(support::programsFolder() + QStringLiteral("/hashstead-miner"), { QStringLiteral("--help") });
        QVERIFY(miner.waitForFinished(60000));
        const QSet<QString> said = options(QString::fromUtf8(miner.readAllStandardOutput()));
        QVERIFY(said.size() > 10);
        const QSet<QString> written = options(page(QStringLiteral("hashstead-miner.1")));
        QCOMPARE(missing(said, written), QString());
        QCOMPARE(missing(written, said), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Manuals)
#include "tst_Manuals.moc"
