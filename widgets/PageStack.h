// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace widgets {

/// The pages of the window. When what they show may not be so any more, they have Theme::stale().
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }

private:
    bool m_isStale = false;
};

} // namespace widgets
