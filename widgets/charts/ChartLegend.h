// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

namespace widgets {

inline constexpr int restColor = -2; ///< the faint colour, for "5 others"
/// A series colour, or the rest's.
QColor layerColorOf(const Theme &theme, int color);

/// Coloured squares with names, and a short line for the total. Wraps nothing: what has no room is left out at the end.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    struct Entry {
        QString name;
        int color = -1; ///< -1: the total; restColor: the rest
        bool operator==(const Entry &) const = default;
    };
    void setEntries(const QList<Entry> &entries);
    bool isEmpty() const { return m_entries.isEmpty(); }
    QSize sizeHint() const override { return { 100, 20 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace widgets
