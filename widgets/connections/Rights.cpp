// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/Rights.h"

#include "widgets/text/LinkWords.h"

#include <QWidget>

namespace widgets {

Rights Rights::of(const ShownCore &core)
{
    return { LinkWords::denial(core, api::Scope::Operate), LinkWords::denial(core, api::Scope::Pay),
        core.isRemote() ? LinkWords::staysThere() : QString() };
}

void allow(QWidget *control, const QString &denied, const QString &tip, bool isUsable)
{
    control->setEnabled(denied.isEmpty() && isUsable);
    control->setToolTip(denied.isEmpty() ? tip : denied);
}

} // namespace widgets
