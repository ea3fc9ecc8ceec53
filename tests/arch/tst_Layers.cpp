// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// Holds the sources against the house: include directions from the DEPS lists, and what is banned outside its one
/// place.
class tst_Layers : public QObject {
    Q_OBJECT
    QMap<QString, QSet<QString>> m_deps;
    QMap<QString, int> m_floors;

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList sources(const QString &folder)
    {
        QStringList found;
        QDirIterator it(support::sourceFolder() + QStringLiteral("/") + folder,
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        found.sort();
        return found;
    }
    static QString relative(const QString &path) { return QDir(support::sourceFolder()).relativeFilePath(path); }
    /// The text without comments and string contents, so that prose does not count as code.
    static QString code(QString text)
    {
        static const QRegularExpression noise(QStringLiteral("//[^\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\n]|\\\\.)*\""),
            QRegularExpression::DotMatchesEverythingOption);
        return text.remove(noise);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &line : read(support::layersFile()).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype colon = line.indexOf(u':');
            const auto names
                = line.mid(colon + 1).trimmed().split(QRegularExpression(QStringLiteral("[; ]")), Qt::SkipEmptyParts);
            const QString module = line.first(colon).section(u' ', 1);
            m_deps.insert(module, QSet<QString>(names.begin(), names.end()));
            m_floors.insert(module, line.section(u' ', 0, 0).toInt());
        }
        QVERIFY2(m_deps.contains(QStringLiteral("base")), "no layer map");
    }

    void everyModuleHasItsReadme()
    {
        for (auto it = m_deps.cbegin(); it != m_deps.cend(); ++it) {
            const QString text
                = read(support::sourceFolder() + QStringLiteral("/core/") + it.key() + QStringLiteral("/README.md"));
            QVERIFY2(text.size() > 120, qPrintable(QStringLiteral("core/%1/README.md says nothing").arg(it.key())));
        }
    }

    void depsStandOnLowerFloors()
    {
        QStringList wrong;
        for (auto it = m_deps.cbegin(); it != m_deps.cend(); ++it) {
            for (const QString &lower : it.value()) {
                if (!m_floors.contains(lower) || m_floors[lower] >= m_floors[it.key()])
                    wrong.append(it.key() + QStringLiteral(" on ") + lower);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Files are saved in one place, which knows what QSaveFile does not tell.
    void filesAreSavedInOnePlace()
    {
        static const QRegularExpression saver(QStringLiteral("\\bQSaveFile\\b"));
        QStringList wrong;
        for (const char *folder : { "core", "app", "widgets" }) {
            for (const QString &path : sources(QLatin1String(folder))) {
                if (!path.endsWith(QStringLiteral("core/base/SavedFile.cpp"))
                    && saver.match(code(read(path))).hasMatch())
                    wrong.append(relative(path));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coreIncludesFollowDeps()
    {
        static const QRegularExpression include(
            QStringLiteral("#include [\"<]((?:core|widgets|app|tests)/[^\">]+)[\">]|#include \"([^\"]+)\""));
        QStringList wrong;
        for (const QString &path : sources(QStringLiteral("core"))) {
            const QString module = relative(path).section(u'/', 1, 1);
            auto matches = include.globalMatch(read(path));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString target = match.captured(1) + match.captured(2);
                if (target.endsWith(QStringLiteral(".moc")))
                    continue;
                const QString other = target.section(u'/', 1, 1);
                const bool isCore = target.startsWith(QStringLiteral("core/"));
                if (!isCore || (other != module && !m_deps[module].contains(other)))
                    wrong.append(relative(path) + QStringLiteral(" includes ") + target);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void widgetsKnowValuesOnly()
    {
        // Value headers of core that the window may see. A new line here is a decision.
        static const QStringList allowed { QStringLiteral("core/base/"), QStringLiteral("core/bitcoin/"),
            QStringLiteral("core/work/"), QStringLiteral("core/stats/Types.h"),
            QStringLiteral("core/stats/MachineOrder.h"), QStringLiteral("core/node/NodeState.h"),
            QStringLiteral("core/node/FoundBlock.h"), QStringLiteral("core/pool/Snapshot.h"),
            QStringLiteral("core/upstream/Snapshot.h"), QStringLiteral("core/mint/Types.h"),
            QStringLiteral("core/ehash/Types.h"), QStringLiteral("core/wallet/Types.h"),
            QStringLiteral("core/wallet/Orders.h"), QStringLiteral("core/cashu/Token.h"),
            QStringLiteral("core/cashu/Ur.h"), // pure: a token as QR frames
            QStringLiteral("core/cashu/UrReader.h"), // and back
            QStringLiteral("core/lan/Device.h"), QStringLiteral("core/lan/Change.h"),
            QStringLiteral("core/lan/Snapshot.h"), QStringLiteral("core/lan/Request.h"),
            QStringLiteral("core/api/Link.h"),
            QStringLiteral("core/crypto/Mnemonic.h") }; // wiped when destroyed, where a QString is not
        static const QRegularExpression include(QStringLiteral("#include \"((?:core|app)/[^\"]+)\""));
        QStringList wrong;
        for (const QString &path : sources(QStringLiteral("widgets"))) {
            auto matches = include.globalMatch(read(path));
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                if (std::none_of(
                        allowed.begin(), allowed.end(), [&](const QString &a) { return target.startsWith(a); }))
                    wrong.append(relative(path) + QStringLiteral(" includes ") + target);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void threadsHaveOnePlace()
    {
        static const QRegularExpression banned(QStringLiteral(
            "\\b(QMutex|QReadWriteLock|QSemaphore|std::mutex|std::atomic|QAtomic\\w*|std::thread|moveToThread|QEventLoop|processEvents|BlockingQueuedConnection)\\b"));
        QStringList wrong;
        for (const QString &folder : { QStringLiteral("core"), QStringLiteral("widgets"), QStringLiteral("app") }) {
            for (const QString &path : sources(folder)) {
                // Qt calls the log's handler on whatever thread speaks.
                if (path.endsWith(QStringLiteral("core/base/ServiceThread.h"))
                    || path.endsWith(QStringLiteral("core/base/Log.cpp")))
                    continue;
                const auto match = banned.match(code(read(path)));
                if (match.hasMatch())
                    wrong.append(relative(path) + QStringLiteral(" uses ") + match.captured(1));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coloursStandInTheTheme()
    {
        static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{6}\\b|QColor\\(\\s*(?:0x|\\d|\"|Qt::)"));
        QStringList wrong;
        for (const QString &path : sources(QStringLiteral("widgets"))) {
            if (!relative(path).contains(QStringLiteral("Theme")) && colour.match(read(path)).hasMatch())
                wrong.append(relative(path));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coreIsNotTranslated()
    {
        static const QRegularExpression tr(QStringLiteral("\\b(tr|translate|QT_TR_NOOP)\\("));
        // Marked for the window, which alone translates.
        static const QRegularExpression otherMark(QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*(?!\\s|\"core\",)"));
        QStringList wrong;
        for (const QString &path : sources(QStringLiteral("core"))) {
            const QString text = read(path);
            if (tr.match(code(text)).hasMatch() || otherMark.match(text).hasMatch())
                wrong.append(relative(path));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesCarryTheLicence()
    {
        QStringList wrong;
        for (const QString &folder :
            { QStringLiteral("core"), QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("tests") }) {
            for (const QString &path : sources(folder)) {
                if (!path.contains(QStringLiteral("/target/"))
                    && !read(path).startsWith(QStringLiteral("// SPDX-FileCopyrightText:")))
                    wrong.append(relative(path));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFileGrowsWithoutEnd()
    {
        QStringList wrong;
        for (const QString &folder : { QStringLiteral("core"), QStringLiteral("widgets"), QStringLiteral("app") }) {
            for (const QString &path : sources(folder)) {
                if (read(path).count(u'\n') > 600)
                    wrong.append(relative(path));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
