// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Program.h"

#include <QCoreApplication>

/// hashsteadd: Hashstead without a window.
int main(int argc, char **argv)
{
    app::prepareProcess();
    QCoreApplication application(argc, argv);
    return app::runHeadless(application.arguments().mid(1));
}
