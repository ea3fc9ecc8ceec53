// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QScreen>
#include <QWindow>
#include <QtTest>

using widgets::Role;
using widgets::Theme;

/// Light and dark are chosen on the page Settings while the demo mines: the display shows other colours, and mining
/// does not notice.
class tst_ThemeSwitch : public QObject {
    Q_OBJECT
    std::unique_ptr<House> m_house;

    /// What the display shows at that point of the window.
    QColor onScreen(const QPoint &at) const
    {
        const widgets::MainWindow &window = m_house->window();
        return window.screen()->grabWindow(window.winId(), at.x(), at.y(), 1, 1).toImage().pixelColor(0, 0);
    }
    bool shows(const QString &page, const Theme &theme)
    {
        if (!hands::click(QStringLiteral("rail-") + page))
            return false;
        const QPoint onRail(4, 4);
        const QPoint onPage(m_house->window().width() - 4, 4); // in its margin
        return hands::waitFor([&] {
            return onScreen(onRail) == theme.color(Role::Surface) && onScreen(onPage) == theme.color(Role::Background);
        });
    }
    quint64 accepted() const { return m_house->live().totals.accepted; }

private Q_SLOTS:
    void whileMining()
    {
        m_house = std::make_unique<House>();
        m_house->useTinyShares();
        m_house->set(QStringLiteral("general.profile"), QStringLiteral("demo"));
        QVERIFY(m_house->start());
        QTRY_VERIFY_WITH_TIMEOUT(accepted() > 0, hands::patience);
        const QStringList pages = m_house->window().pageIds();
        for (const QString &title : { QStringLiteral("Dark"), QStringLiteral("Light"), QStringLiteral("Dark") }) {
            const Theme &theme = title == u"Dark" ? Theme::dark() : Theme::light();
            QVERIFY(hands::click(QStringLiteral("rail-settings")));
            QVERIFY(hands::click(title));
            for (const QString &page : pages)
                QVERIFY2(shows(page, theme), qPrintable(title + u' ' + page));
            const quint64 before = accepted();
            QTRY_VERIFY_WITH_TIMEOUT(accepted() > before, hands::patience);
        }
        QCOMPARE(m_house->starts(), 1);
        QCOMPARE(m_house->live().connections.size(), 1);

        // It is remembered; by keyboard, back to light.
        QVERIFY(hands::click(QStringLiteral("rail-settings")));
        QVERIFY(m_house->restart());
        QVERIFY(shows(QStringLiteral("settings"), Theme::dark()));
        QVERIFY(hands::click(QStringLiteral("Dark")));
        QVERIFY(hands::press(Qt::Key_Left));
        QVERIFY(shows(QStringLiteral("dashboard"), Theme::light()));
        m_house.reset();
    }
};

QTEST_MAIN(tst_ThemeSwitch)
#include "tst_ThemeSwitch.moc"
