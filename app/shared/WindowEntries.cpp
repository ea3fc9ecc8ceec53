// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingEntries.h"

namespace app {

using namespace entries;

QList<SettingEntry> windowEntries()
{
    using S = Settings;
    using W = Settings::Window;
    const QStringList languages { s(QT_TRANSLATE_NOOP("Setting", "system")), s(u"en"), s(u"de"), s(u"es"), s(u"fr"),
        s(u"pt-BR"), s(u"ru"), s(u"zh-CN"), s(u"ja") };
    QList<SettingEntry> rows {
        row(s(u"window.tray"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Mark in the tray"),
            QT_TRANSLATE_NOOP("Setting", "Shows state and hashrate in the desktop's tray, where there is one."),
            assign<&S::window, &W::tray>),
        oneOf(
            row(s(u"window.close_action"), Kind::Choice, s(u"ask"), QT_TRANSLATE_NOOP("Setting", "Closing the window"),
                QT_TRANSLATE_NOOP("Setting",
                    "tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time."),
                assign<&S::window, &W::closeAction>),
            { s(QT_TRANSLATE_NOOP("Setting", "ask")), s(QT_TRANSLATE_NOOP("Setting", "tray")),
                s(QT_TRANSLATE_NOOP("Setting", "quit")) }),
        row(s(u"window.start_at_login"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Start at login"),
            QT_TRANSLATE_NOOP("Setting", "The window's program starts when you log in to your desktop."),
            assign<&S::window, &W::startAtLogin>),
        row(s(u"window.keep_awake"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Keep the computer awake"),
            QT_TRANSLATE_NOOP(
                "Setting", "The computer does not go to sleep while machines mine. The screen may still turn off."),
            assign<&S::window, &W::keepAwake>),
        row(s(u"window.notify_blocks"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Tell of found blocks"),
            QT_TRANSLATE_NOOP("Setting", "A notification of the desktop for each block that your machines find."),
            assign<&S::window, &W::notifyBlocks>),
        row(s(u"window.notify_machines"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Tell of silent machines"),
            QT_TRANSLATE_NOOP("Setting", "A notification when a machine stops sending shares."),
            assign<&S::window, &W::notifyMachines>),
        row(s(u"window.notify_sources"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Tell of lost connections"),
            QT_TRANSLATE_NOOP("Setting", "A notification when the pool or a node is lost."),
            assign<&S::window, &W::notifySources>),
        row(s(u"window.notify_wallet"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Tell of received ecash"),
            QT_TRANSLATE_NOOP("Setting", "A notification when ecash comes into the wallet."),
            assign<&S::window, &W::notifyWallet>),
        oneOf(row(s(u"window.language"), Kind::Choice, s(u"system"), QT_TRANSLATE_NOOP("Setting", "Language"),
                  QT_TRANSLATE_NOOP(
                      "Setting", "The language of the window, its numbers and dates. system: your desktop's."),
                  assign<&S::window, &W::language>),
            languages),
    };
    for (SettingEntry &entry : rows)
        entry.spec.needsRestart = false;
    return rows;
}

} // namespace app
