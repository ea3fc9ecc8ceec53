// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "widgets/text/Format.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace widgets {

class RoleLabel;

/// One setting: title and help at the left, the control for its type at the right, and below that where the value comes
/// from, whether a restart is needed, and what is wrong with it. Knows the bounds of the spec and says them.
class SettingEditor final : public QWidget {
    Q_OBJECT
public:
    explicit SettingEditor(const SettingRow &row, QWidget *parent = nullptr);

    QString key() const { return m_row.spec.key; }
    const SettingSpec &spec() const { return m_row.spec; }
    /// What the control shows, in the type of the default value; invalid when it cannot be read as one.
    QVariant value() const;
    bool isChanged() const;
    /// Takes the values in force; an edit that was not applied stays.
    void setRow(const SettingRow &row);
    void revert();
    /// As if the user had entered it.
    void choose(const QVariant &value);
    /// What is wrong with the value shown, from the spec's bounds; empty when nothing is.
    QString problem() const;
    /// Shows an error of the core's until the value is edited.
    void setError(const QString &error);
    bool matches(const QString &words) const;
    static bool isSecret(const QString &key);

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeLine();
    QWidget *makeList();
    QWidget *makeChoice();
    QWidget *makeSwitch();
    QWidget *makePath();
    void changed();
    void refreshNotes();
    QString rangeText() const;

    SettingRow m_row;
    QString m_error;
    QWidget *m_control = nullptr; ///< the one that takes the focus
    std::function<QVariant()> m_read;
    std::function<void(const QVariant &)> m_write;
    RoleLabel *m_note;
    RoleLabel *m_wrong;
};

} // namespace widgets
