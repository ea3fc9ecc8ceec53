// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace widgets {

inline constexpr int cellRole = Qt::UserRole + 1; ///< a model's data(): the Cell

/// What one table cell shows. The delegate draws it, text() is for people who hear or copy it.
struct Cell {
    QString text {};
    QString unit {}; ///< fainter, behind the text
    QString note {}; ///< fainter, behind the text, gives way when there is no room
    Role role = Role::Text;
    std::optional<Role> dot {};
    QString dotWord {}; ///< what the dot says
    bool isStrong = false;
    bool isNumber = false; ///< digits of equal width
    QList<float> spark {}; ///< a line instead of text; NaN is a gap
    int sparkColor = 0; ///< index of Theme::series; negative: faint

    QString plainText() const;
};

/// What a column sorts by: the number, then the text.
struct SortKey {
    double number = 0;
    QString text {};
    bool operator==(const SortKey &) const = default;
    bool operator<(const SortKey &other) const
    {
        return number != other.number ? number < other.number : text < other.text;
    }
};
/// Sorts "s9-2" before "s9-10", without case.
QString naturalKey(const QString &text);

/// What a view needs to know of a column.
struct ColumnLayout {
    QString id;
    int width = 90;
    bool isShown = true;
    bool isWide = false;
    int foldOrder = 0;
    bool elides = false;
    bool isUsers = false; ///< the user chose its width
};

/// One column of a table, declared once: no switch over column numbers anywhere.
template <class Row> struct Column {
    const char *id; ///< stable, for what the user hides or sorts by
    const char *title; ///< QT_TRANSLATE_NOOP in the table's context
    Cell (*cell)(const Row &);
    SortKey (*sortKey)(const Row &);
    bool isRight = false;
    int width = 90; ///< px
    bool isShown = true;
    bool isWide = false; ///< takes what room is left, at least its width
    int foldOrder = 0; ///< hidden where there is no room: 1 goes first; 0 never
    bool elides = false; ///< a name or an address, which may end in an ellipsis, as in a wide column
};

} // namespace widgets
Q_DECLARE_METATYPE(widgets::Cell)
