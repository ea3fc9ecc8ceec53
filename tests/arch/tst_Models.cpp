// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Folders.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// All sources below \a folder, by path.
QMap<QString, QString> sources(const QString &folder)
{
    QMap<QString, QString> out;
    QDirIterator it(support::sourceFolder() + u'/' + folder, { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
        QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            out.insert(it.filePath(), QString::fromUtf8(file.readAll()));
    }
    return out;
}

/// The types by which \a text makes models: classes over Qt's models, and tables of a kind of row.
QStringList modelsOf(const QString &text)
{
    static const QRegularExpression derived(
        QStringLiteral("(template <[^>]*> )?class (\\w+)(?: final)? : public Q(?:Abstract\\w+|\\w*Proxy|StandardItem|"
                       "StringList|Sql\\w+|FileSystem)Model\\b"));
    static const QRegularExpression table(QStringLiteral("\\bTableModel<(\\w+)>"));
    QStringList out;
    for (auto it = derived.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        if (found.captured(1).isEmpty())
            out << found.captured(2);
    }
    for (auto it = table.globalMatch(text); it.hasNext();) {
        const QString row = it.next().captured(1);
        if (row != u"Row") // of a template
            out << QStringLiteral("TableModel<%1>").arg(row);
    }
    return out;
}

/// The models that \a text gives to a tester, by their types.
QStringList testedOf(const QString &text)
{
    static const QRegularExpression tester(QStringLiteral("QAbstractItemModelTester \\w+[^;]*;"));
    static const QRegularExpression name(QStringLiteral("&(\\w+)"));
    QStringList out;
    for (auto it = tester.globalMatch(text); it.hasNext();) {
        const QString statement = it.next().captured();
        for (auto n = name.globalMatch(statement); n.hasNext();) {
            const QRegularExpression declaration(
                QStringLiteral("(\\w+(?:<\\w+>)?) %1[ ;({]").arg(n.next().captured(1)));
            for (auto d = declaration.globalMatch(text); d.hasNext();)
                out << d.next().captured(1);
        }
    }
    return out;
}

} // namespace

/// Each model of the window is held by a QAbstractItemModelTester in some test; a new one cannot be forgotten.
class tst_Models : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachHasATester()
    {
        static const QRegularExpression alias(QStringLiteral("using (\\w+) = (TableModel<\\w+>);"));
        QMap<QString, QString> models; // where each was found
        QMap<QString, QString> names;
        for (const char *folder : { "widgets", "app" }) {
            const auto files = sources(QLatin1String(folder));
            for (auto it = files.begin(); it != files.end(); ++it) {
                for (const QString &model : modelsOf(*it))
                    models.insert(model, it.key());
                for (auto a = alias.globalMatch(*it); a.hasNext();) {
                    const auto found = a.next();
                    names.insert(found.captured(1), found.captured(2));
                }
            }
        }
        QVERIFY2(models.size() >= 15, qPrintable(QStringList(models.keys()).join(u' ')));
        QStringList tested;
        const auto tests = sources(QStringLiteral("tests"));
        for (const QString &text : tests) {
            for (const QString &type : testedOf(text))
                tested << names.value(type, type);
        }
        for (auto it = models.begin(); it != models.end(); ++it)
            QVERIFY2(tested.contains(it.key()), qPrintable(it.key() + QStringLiteral(" has no tester: ") + it.value()));
    }

    void aModelIsSeen()
    {
        QCOMPARE(modelsOf(QStringLiteral("class New final : public QAbstractListModel {")),
            QStringList { QStringLiteral("New") });
        QCOMPARE(modelsOf(QStringLiteral("template <class Row> class Any final : public QAbstractTableModel {")),
            QStringList());
        const QString test = QStringLiteral("New a;\nOther b { 1 };\nQAbstractItemModelTester t(&a, mode);");
        QCOMPARE(testedOf(test), QStringList { QStringLiteral("New") });
        QCOMPARE(testedOf(QStringLiteral("New a;\nQVERIFY(&a);")), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Models)
#include "tst_Models.moc"
