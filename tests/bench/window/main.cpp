// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window offscreen with 1,000 machines that all change once a second, and tells as one JSON line how busy
// its thread was and how long single events took. hashstead-bench runs it and makes a row of that.
#include "app/screenshots/Fixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/pages/MachinesPage.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

#include <ctime>

namespace {

constexpr int machines = 1000;

double cpuMs()
{
    timespec t {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

/// Knows the processor time of the longest event since it was last asked. An event that serves others counts whole.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = cpuMs();
        const bool isTaken = QApplication::notify(receiver, event);
        const double took = cpuMs() - start;
        --m_depth;
        m_longest = std::max(m_longest, took);
        return isTaken;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

class Drive final : public QObject {
public:
    Drive(TimedApplication &application, bool isQuick)
        : m_application(application)
        , m_updates(isQuick ? 2 : 20)
        , m_interval(isQuick ? 200 : 1000)
    {
        for (int i = 0; i <= m_updates; ++i)
            m_ticks << fixture::live(machines, i);
        // History is made on another thread, as the service does it.
        connect(&m_window, &widgets::MainWindow::seriesRequested, this, [this](const stats::SeriesRequest &request) {
            QThreadPool::globalInstance()->start([this, request, live = m_small] {
                const stats::Series series = fixture::series(request, live);
                QMetaObject::invokeMethod(
                    this, [this, series] { m_window.setSeries(series); }, Qt::QueuedConnection);
            });
        });
        m_window.setAppearance(widgets::Appearance::Light);
        m_window.setProfile(QStringLiteral("pool"));
        m_window.setListeners(fixture::endpoints());
        m_window.setNodes(fixture::nodes());
        m_window.setEvents(fixture::events());
        m_window.setSettings(fixture::settings());
        m_window.resize(1280, 800);
        m_window.show();
        m_window.setLive(m_ticks.first());
        QTest::qWait(500);
    }
    ~Drive() override { QThreadPool::globalInstance()->waitForDone(); }

    QJsonObject page(const QString &id, int sortColumn)
    {
        m_window.showPage(id);
        table()->sortByColumn(sortColumn, Qt::DescendingOrder);
        QTest::qWait(300);
        m_application.takeLongest();
        QJsonArray busy;
        QJsonArray longest;
        for (int i = 1; i <= m_updates; ++i) {
            const double start = cpuMs();
            QMetaObject::invokeMethod(
                this, [this, i] { m_window.setLive(m_ticks[i]); }, Qt::QueuedConnection);
            QTest::qWait(m_interval);
            busy.append((cpuMs() - start) / m_interval * 100);
            longest.append(m_application.takeLongest());
        }
        return { { QStringLiteral("busy"), busy }, { QStringLiteral("longest"), longest } };
    }

    /// What a person does on the page, each with its longest event.
    QJsonObject interactions()
    {
        QJsonObject out;
        m_window.showPage(QStringLiteral("machines"));
        QTest::qWait(300);
        const auto time = [&](const char *what, auto act) {
            m_application.takeLongest();
            act();
            QTest::qWait(100);
            out.insert(QLatin1String(what), m_application.takeLongest());
        };
        auto *search = m_window.findChild<QLineEdit *>();
        for (QLineEdit *edit : m_window.findChildren<QLineEdit *>())
            search = edit->property("search").toBool() && edit->isVisible() ? edit : search;
        QHeaderView *header = table()->horizontalHeader();
        for (const int column : { 0, 4, 9 }) {
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            time(qPrintable(QStringLiteral("sort by column %1").arg(column)),
                [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at); });
        }
        time("search typed", [&] { QTest::keyClicks(search, QStringLiteral("farm-99")); });
        time("search cleared", [&] { search->clear(); });
        time("ten pages down", [&] {
            for (int i = 0; i < 10; ++i)
                QTest::keyClick(table(), Qt::Key_PageDown);
        });
        time("to the end", [&] { QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier); });
        time("other page", [&] { QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier); });
        time("back", [&] { QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier); });
        time("resized", [&] { m_window.resize(1500, 900); });
        time("dark", [&] { m_window.setAppearance(widgets::Appearance::Dark); });
        return out;
    }

private:
    widgets::LiveTable *table() { return m_window.findChild<widgets::MachinesPage *>()->table(); }

    TimedApplication &m_application;
    int m_updates;
    int m_interval;
    QList<stats::LiveSnapshot> m_ticks;
    const stats::LiveSnapshot m_small = fixture::live(12); ///< whose history is asked for
    widgets::MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    TimedApplication application(argc, argv);
    Drive drive(application, application.arguments().contains(QStringLiteral("--quick")));
    QJsonObject out;
    out.insert(QStringLiteral("dashboard"), drive.page(QStringLiteral("dashboard"), 0));
    out.insert(QStringLiteral("machines by name"), drive.page(QStringLiteral("machines"), 0));
    out.insert(QStringLiteral("machines by hashrate"), drive.page(QStringLiteral("machines"), 4));
    out.insert(QStringLiteral("interactions"), drive.interactions());
    const QByteArray line = QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    return 0;
}
