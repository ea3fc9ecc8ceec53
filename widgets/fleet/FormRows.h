// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace widgets {

class RoleLabel;

/// Rows of a small form: names in front, all as wide as the longest, a control behind each.
class FormRows final {
public:
    explicit FormRows(QVBoxLayout *column)
        : m_column(column)
    {
    }
    /// \a control gets the name as its accessible one.
    void add(const QString &name, QWidget *control);
    void add(const QString &name, QHBoxLayout *controls);
    /// Below the control of the row above.
    void addBelow(QWidget *control);
    QLineEdit *addField(const QString &name, const char *objectName, int maxLength);

private:
    RoleLabel *addName(const QString &name);

    QVBoxLayout *m_column;
    QList<RoleLabel *> m_names {};
};

/// Marks \a field as wrong, or not.
void setInvalid(QWidget *field, bool isInvalid);
/// A button that is not pressed by Enter elsewhere in its dialog.
QPushButton *addButton(QHBoxLayout *row, const QString &text, const char *objectName);

} // namespace widgets
