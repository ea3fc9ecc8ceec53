// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/DeviceGaze.h"

#include "widgets/FleetDesk.h"

#include <QEvent>
#include <QWidget>

namespace widgets {

DeviceGaze::DeviceGaze(FleetDesk *desk, QWidget *view, Times times)
    : QObject(view)
    , m_desk(desk)
    , m_view(view)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceGaze::tell);
    view->installEventFilter(this);
}

void DeviceGaze::look(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    update();
}

void DeviceGaze::setReachable(bool isReachable)
{
    if (m_isReachable == isReachable)
        return;
    m_isReachable = isReachable;
    update();
}

bool DeviceGaze::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        update();
    return QObject::eventFilter(watched, event);
}

void DeviceGaze::update()
{
    if (m_isReachable && !m_key.isEmpty() && m_view->isVisible())
        m_timer.start(m_times.settles);
    else
        m_timer.stop();
}

/// An answer says nothing that the snapshot does not: a device that is gone is gone there.
void DeviceGaze::tell()
{
    if (!m_view->window()->isMinimized())
        m_desk->order(lan::WatchDevice { m_key }, this, {});
    m_timer.start(m_times.renews);
}

} // namespace widgets
