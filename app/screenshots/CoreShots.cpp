// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/CoreShots.h"

#include "app/screenshots/CoreFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/connections/ConnectionsDialog.h"
#include "widgets/connections/CoreEditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace screenshots {

namespace {

/// The dialog that adds a core, as far as the picture is named after.
void addCore(widgets::ConnectionsDialog *dialog, QByteArrayView name)
{
    widgets::CoreEditor *editor = dialog->editor();
    const auto type = [editor](const char *field, const QString &text) {
        editor->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    };
    const auto next = [editor] { editor->findChild<QPushButton *>(QStringLiteral("core-next"))->click(); };
    editor->startNew();
    type("core-address", QStringLiteral("server.local"));
    if (name == "core-address")
        return;
    next();
    dialog->setTried(fixture::unconfirmed());
    if (name == "core-certificate")
        return;
    editor->findChild<QCheckBox *>(QStringLiteral("core-same"))->setChecked(true);
    next();
    type("core-token", QStringLiteral("hst_0123456789"));
    type("core-name", QStringLiteral("Garage"));
    if (name == "core-token")
        return;
    next();
    api::LinkState link = fixture::unconfirmed();
    link.code = Errc::BadKey;
    link.seenPin = fixture::strangePin();
    dialog->setTried(link);
}

} // namespace

void prepareCores(widgets::MainWindow *window, QByteArrayView name)
{
    if (!name.startsWith("core"))
        return;
    const bool isLost = name == "core-lost" || name == "core-lost-machines";
    const auto cores = isLost ? fixture::cores(api::LinkStatus::Gone, Errc::Timeout) : fixture::cores();
    window->setOwnState({ QStringLiteral("Mining"), widgets::Role::Ok });
    window->setCores(cores, QStringLiteral("a1"));
    if (isLost || name == "core-attached")
        return;
    QTimer::singleShot(20, window, [window, cores, isNew = name != "core-connections", which = name.toByteArray()] {
        auto *dialog = new widgets::ConnectionsDialog(window);
        dialog->setCores(cores);
        dialog->start();
        if (isNew)
            addCore(dialog, which);
    });
}

} // namespace screenshots
