// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/LanShots.h"

#include "app/screenshots/LanFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/CodeDialog.h"
#include "widgets/fleet/TelemetryPane.h"
#include "widgets/fleet/TuneDialog.h"
#include "widgets/pages/DeviceDetail.h"
#include "widgets/pages/NetworkPage.h"

#include <QTimer>

namespace screenshots {

namespace {

void arrange(widgets::MainWindow *window, QByteArrayView name)
{
    auto *page = window->findChild<widgets::NetworkPage *>();
    if (name == "network-detail" || name == "network-heat" || name == "network-tune") {
        page->showDevice(fixture::richDevice());
        page->setTall(true);
    }
    if (name == "network-heat")
        page->detail()->telemetry()->setQuantity(widgets::Quantity::Celsius);
    if (name == "network-alert")
        page->showDevice(fixture::fleet().devices.first().key);
    if (name == "network-unknown")
        page->showDevice(fixture::fleet().devices.at(7).key);
    if (name == "network-search")
        page->openSearch();
    if (name == "network-several") {
        page->table()->selectRow(1);
        page->table()->selectionModel()->select(
            QItemSelection(page->table()->model()->index(1, 0), page->table()->model()->index(5, 0)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (name == "network-tune")
        page->findChild<widgets::TuneDialog *>()->start(fixture::richDevice());
    if (name == "network-code")
        page->findChild<widgets::CodeDialog *>()->ask(QStringLiteral("nerdqaxe"), {});
}

} // namespace

void prepareNetwork(widgets::MainWindow *window, QByteArrayView name)
{
    if (!name.startsWith("network"))
        return;
    QObject::connect(window, &widgets::MainWindow::lanOrdered, window, [window](const lan::Request &request) {
        QTimer::singleShot(0, window, [window, request] { window->answerLan(fixture::fleetAnswer(request)); });
    });
    window->setLan(name == "network-empty" ? fixture::lanBefore()
            : name == "network-search"     ? fixture::lanSearching()
            : name == "network-thousand"   ? fixture::fleet(1000)
                                           : fixture::fleet());
    QTimer::singleShot(20, window, [window, which = name.toByteArray()] { arrange(window, which); });
}

} // namespace screenshots
