// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Folders.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Row {
    QString name; ///< "A7"
    QString text; ///< what stands behind it
    QStringList tests {}; ///< "mint/tst_Attacks::a07_quoteMintedInParallel"
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rows of \a readme's tables whose first cell is \a letter and a number.
QList<Row> rowsOf(const QString &readme, QChar letter)
{
    static const QRegularExpression test(QStringLiteral("`([a-z]+/tst_\\w+::\\w+)`"));
    const QRegularExpression row(QStringLiteral("^\\| (%1\\d+) \\| (.*) \\|$").arg(letter));
    QList<Row> out;
    for (const QString &line : read(support::sourceFolder() + QStringLiteral("/") + readme).split(u'\n')) {
        const auto found = row.match(line);
        if (!found.hasMatch())
            continue;
        out.append({ found.captured(1), found.captured(2) });
        for (auto it = test.globalMatch(line); it.hasNext();)
            out.last().tests.append(it.next().captured(1));
    }
    return out;
}

/// What is wrong with a name of a test, empty when it is there.
QString missing(const QString &test)
{
    const QString folder = test.section(u'/', 0, 0);
    const QString file = test.section(u'/', 1).section(QStringLiteral("::"), 0, 0);
    const QString function = test.section(QStringLiteral("::"), 1);
    const bool isOutside = folder == u"integration" || folder == u"app" || folder == u"arch";
    const QString path = QString(support::sourceFolder() + QStringLiteral("/tests/%1%2/%3.cpp"))
                             .arg(isOutside ? QString() : QStringLiteral("core/"), folder, file);
    const QString text = read(path);
    if (text.isEmpty())
        return QStringLiteral("%1: there is no such file").arg(test);
    if (!text.contains(QStringLiteral("void %1()").arg(function)))
        return QStringLiteral("%1: there is no such test").arg(test);
    return {};
}

} // namespace

/// The lists that the READMEs answer row by row: each row is there, and each test that one names.
class tst_Tables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreAnswered_data()
    {
        QTest::addColumn<QString>("readme");
        QTest::addColumn<QChar>("letter");
        QTest::addColumn<int>("count");
        QTest::newRow("attacks") << QStringLiteral("core/mint/README.md") << QChar(u'A') << 37;
        QTest::newRow("requirements on epochs") << QStringLiteral("core/mint/README.md") << QChar(u'R') << 9;
        QTest::newRow("defects") << QStringLiteral("core/ehash/README.md") << QChar(u'D') << 28;
    }
    void rowsAreAnswered()
    {
        QFETCH(QString, readme);
        QFETCH(QChar, letter);
        QFETCH(int, count);
        const QList<Row> rows = rowsOf(readme, letter);
        QCOMPARE(rows.size(), count);
        QStringList wrong;
        for (int i = 0; i < count; ++i) {
            const Row &row = rows[i];
            QCOMPARE(row.name, letter + QString::number(i + 1));
            const bool hasReason = row.text.contains(QStringLiteral("does not apply: "))
                || row.text.contains(QStringLiteral("these modules have no page"));
            if (row.tests.isEmpty() && !hasReason)
                wrong.append(row.name + QStringLiteral(": neither a test nor a reason"));
            for (const QString &test : row.tests) {
                if (const QString what = missing(test); !what.isEmpty())
                    wrong.append(row.name + QStringLiteral(": ") + what);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A test that is numbered is in the table.
    void numberedTestsAreListed()
    {
        const QList<Row> rows = rowsOf(QStringLiteral("core/mint/README.md"), u'A');
        static const QRegularExpression numbered(QStringLiteral("void a(\\d\\d)_(\\w+)\\(\\)"));
        int count = 0;
        for (const char *file :
            { "cashu/tst_Attacks", "mint/tst_Attacks", "mint/tst_AttacksQuotes", "mint/tst_AttacksShares",
                "mint/tst_HttpRouter", "mint/tst_HttpService", "mint/tst_HttpAbuse", "mint/tst_MintCrash" }) {
            const QString name = QString::fromLatin1(file);
            const QString text
                = read(QString(support::sourceFolder() + QStringLiteral("/tests/core/%1.cpp")).arg(name));
            QVERIFY2(!text.isEmpty(), file);
            for (auto it = numbered.globalMatch(text); it.hasNext();) {
                const auto found = it.next();
                if (found.captured(2).endsWith(QStringLiteral("_data")))
                    continue;
                const QString test = QStringLiteral("%1::a%2_%3").arg(name, found.captured(1), found.captured(2));
                const int number = found.captured(1).toInt();
                QVERIFY2(rows.value(number - 1).tests.contains(test), qPrintable(test));
                ++count;
            }
        }
        QVERIFY(count > 50);
    }
};

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_Tables.moc"
