// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wizard/SetupModel.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace widgets {

class RoleLabel;

/// One page of the first steps: title, a sentence, fields with what is wrong below each. Writes straight into the
/// model.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    SetupPage(SetupModel &model, const QString &title, const QString &lead);

    /// Shows what the model holds.
    virtual void load() { }
    /// Below the fields they belong to. Before the user asked to go on, only where something was typed.
    virtual void showProblems(const QList<SetupProblem> &problems, bool wasAsked);
    /// Where typing begins.
    virtual QWidget *firstField() { return m_first; }

Q_SIGNALS:
    /// An answer was changed; it is in the model already.
    void edited();

protected:
    /// A label, a line for text and room for what is wrong with it. \a name is the problems' field.
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint, QString SetupAnswers::*answer);
    /// Any control with its label.
    QWidget *addControl(const QString &label, QWidget *control, QWidget *beside = nullptr);
    RoleLabel *addProblemLabel(const QString &name);
    QVBoxLayout *column() { return m_column; }
    SetupModel &m_model;

private:
    struct Line {
        QLineEdit *edit = nullptr;
        QString SetupAnswers::*answer = nullptr;
    };
    QVBoxLayout *m_column;
    QHash<QString, Line> m_lines;
    QHash<QString, RoleLabel *> m_problems;
    QWidget *m_first = nullptr;

protected:
    /// Fills the lines of addLine().
    void loadLines();
};

} // namespace widgets
