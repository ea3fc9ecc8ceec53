// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageStack.h"

#include <QCoreApplication>
#include <QEvent>

namespace widgets {

void PageStack::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    const auto all = findChildren<QWidget *>();
    for (QWidget *widget : all) { // as when the palette changes: the colours of the theme do
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->update();
    }
}

} // namespace widgets
