// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/PointShots.h"

#include "app/screenshots/PointFixture.h"
#include "widgets/FleetDesk.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/DeviceDialog.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/SchedulesDialog.h"
#include "widgets/fleet/TemplateEditor.h"
#include "widgets/fleet/TemplatesDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace screenshots {

namespace {

void openPoint(widgets::FleetDesk *desk, widgets::MainWindow *window, QByteArrayView name)
{
    auto *dialog = new widgets::PointDialog(desk, window);
    lan::Snapshot lan = fixture::pointLan();
    if (name == "point-canary")
        lan.point = fixture::pointCanary();
    if (name == "point-rest" || name == "point-leaving")
        lan.point = fixture::pointRest();
    if (name == "point-result")
        lan.point = fixture::pointResult();
    if (name == "point-locked")
        lan.isManaging = false;
    dialog->setSnapshot(lan);
    if (name == "put-back")
        dialog->startPutBack(fixture::pointKeys());
    else if (lan.point.id != 0)
        dialog->showRun();
    else
        dialog->startPoint(fixture::pointKeys());
    if (name == "point-leaving")
        dialog->close();
    if (name == "point-template") {
        auto *pools = dialog->findChild<QComboBox *>(QStringLiteral("point-pools"));
        pools->setCurrentIndex(1);
        Q_EMIT pools->activated(1);
    }
}

void openSchedules(widgets::FleetDesk *desk, widgets::MainWindow *window, QByteArrayView name)
{
    auto *dialog = new widgets::SchedulesDialog(desk, window);
    dialog->setSnapshot(fixture::pointLan());
    dialog->start(QStringLiteral("Attic"));
    if (name == "schedule-edit")
        dialog->findChild<QPushButton *>(QStringLiteral("schedule-change"))->click();
}

void openTemplates(widgets::FleetDesk *desk, widgets::MainWindow *window, QByteArrayView name)
{
    auto *dialog = new widgets::TemplatesDialog(desk, window);
    dialog->setSnapshot(fixture::pointLan());
    dialog->start();
    if (name != "template-edit")
        return;
    dialog->findChild<QPushButton *>(QStringLiteral("template-change"))->click();
    dialog->editor()->findChild<QLineEdit *>(QStringLiteral("template-url-2"))->setText(QStringLiteral("pool:99999"));
}

} // namespace

bool preparePoint(widgets::MainWindow *window, QByteArrayView name)
{
    if (name == "machines-devices")
        window->setLan(fixture::pointLan());
    const bool isOurs = name.startsWith("point") || name == "put-back" || name.startsWith("schedule")
        || name.startsWith("template") || name == "device-dialog";
    if (!isOurs)
        return false;
    QTimer::singleShot(20, window, [window, which = name.toByteArray()] {
        auto *desk = new widgets::FleetDesk(window);
        QObject::connect(desk, &widgets::FleetDesk::ordered, window,
            [desk](const lan::Request &request) { desk->answer(fixture::lanAnswer(request)); });
        if (which.startsWith("schedule"))
            return openSchedules(desk, window, which);
        if (which.startsWith("template"))
            return openTemplates(desk, window, which);
        if (which != "device-dialog")
            return openPoint(desk, window, which);
        auto *dialog = new widgets::DeviceDialog(desk, window);
        dialog->setSnapshot(fixture::pointLan());
        dialog->start(fixture::pointKeys().at(4), true);
    });
    return true;
}

} // namespace screenshots
