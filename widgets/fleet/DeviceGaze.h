// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace widgets {

class FleetDesk;

/// Tells the core which device is looked at, again and again while it is: its values are taken as they change then.
/// Nothing is told while \a view is hidden or its window is minimized.
class DeviceGaze final : public QObject {
public:
    struct Times {
        std::chrono::milliseconds settles { 500 }; ///< whoever runs through the table looks at none
        std::chrono::milliseconds renews { 15'000 }; ///< half of what an order is good for
    };
    DeviceGaze(FleetDesk *desk, QWidget *view, Times times);

    /// Empty: at none that has live values.
    void look(const QString &key);
    /// While it is not, the core is asked nothing.
    void setReachable(bool isReachable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void tell();

    FleetDesk *m_desk;
    QWidget *m_view;
    Times m_times;
    QString m_key;
    bool m_isReachable = true;
    QTimer m_timer;
};

} // namespace widgets
