// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/Endpoints.h"

#include <QWidget>

namespace widgets {

class RoleLabel;

/// The window's last line: where machines connect, how many connections there are, how old the figures are.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setEndpoints(const Endpoints &endpoints);
    void setLive(const stats::LiveSnapshot &live);
    /// The figures are not new any more.
    void setStale(bool isStale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoleLabel *m_listens;
    RoleLabel *m_connections;
    RoleLabel *m_time;
};

} // namespace widgets
