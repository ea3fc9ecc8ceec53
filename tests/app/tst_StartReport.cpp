// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/StartReport.h"

#include <QtTest>

using namespace app;

class tst_StartReport : public QObject {
    Q_OBJECT

    static net::ListenerState listener(net::ListenerKind kind, quint16 port, bool isListening)
    {
        net::ListenerState out;
        out.config.kind = kind;
        out.config.address = QHostAddress(QStringLiteral("10.0.0.7"));
        out.port = port;
        out.isListening = isListening;
        return out;
    }

private Q_SLOTS:
    void aNewServiceSaysWhatItDoesAndWhereThatIsChosen()
    {
        Settings settings;
        settings.demo.miners = 4;
        const QStringList lines = startReport(settings,
            { listener(net::ListenerKind::Sniffed, 3333, true), listener(net::ListenerKind::Sv1, 3334, true),
                listener(net::ListenerKind::Sv1, 3335, false), listener(net::ListenerKind::Sv2, 3336, true) },
            QStringLiteral("/var/lib/x/hashstead.toml"));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(QStringLiteral("profile demo")) && lines[0].contains(QStringLiteral("4 built-in")),
            qPrintable(lines[0]));
        QVERIFY(lines[0].contains(QStringLiteral("play money")));
        QVERIFY2(
            lines[1].contains(QStringLiteral("general.profile in /var/lib/x/hashstead.toml")), qPrintable(lines[1]));
        QCOMPARE(lines[2],
            QStringLiteral("machines reach it at stratum+tcp://10.0.0.7:3333 or stratum+tcp://10.0.0.7:3334"));
    }

    void addressesAreHiddenWhereTheyAreEverywhere()
    {
        Settings settings;
        settings.stats.redactAddresses = true;
        const QStringList lines
            = startReport(settings, { listener(net::ListenerKind::Sv1, 3333, true) }, QStringLiteral("x.toml"));
        QCOMPARE(lines.last(), QStringLiteral("machines reach it at stratum+tcp://10.0.0.x:3333"));
    }

    void aChosenProfileIsNotAskedFor()
    {
        Settings settings;
        settings.general.profile = Profile::Pool;
        const QStringList lines = startReport(settings, {}, {});
        QCOMPARE(lines,
            (QStringList { QStringLiteral("running in the profile pool: work from a remote pool"),
                QStringLiteral("no machine can connect over Stratum V1") }));
    }
};

QTEST_GUILESS_MAIN(tst_StartReport)
#include "tst_StartReport.moc"
