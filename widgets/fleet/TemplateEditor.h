// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace widgets {

class RoleLabel;

/// One pool template: a name and up to three pools, judged while they are typed.
class TemplateEditor final : public QDialog {
    Q_OBJECT
public:
    static constexpr int most = 3; ///< pools

    explicit TemplateEditor(QWidget *parent = nullptr);
    /// Opens it for \a pools; id 0: a new one. \a taken: names of the others. \a example: a machine, for what {name}
    /// becomes.
    void start(const lan::PoolTemplate &pools, const QStringList &taken, const QString &example);
    /// What came of saveWanted(); empty: it is kept, and the dialog closes.
    void setSaved(const QString &error);

Q_SIGNALS:
    void saveWanted(const lan::PoolTemplate &pools);

private:
    struct Line {
        QLineEdit *url = nullptr;
        QLineEdit *user = nullptr;
        RoleLabel *verdict = nullptr;
    };
    QWidget *makePool(int index);
    /// What stands in a line: a pool, or nothing, or why it is none.
    struct Typed {
        std::optional<lan::PoolEntry> pool {};
        QString trouble {};
        bool isUrlWrong = false;
    };
    static Typed typed(const Line &line);
    bool judgeLine(const Line &line, bool isGapAbove);
    void judge();
    void save();

    lan::PoolTemplate m_template;
    QStringList m_taken;
    QString m_example;
    bool m_isBusy = false;
    RoleLabel *m_title;
    QLineEdit *m_name = nullptr;
    QList<Line> m_lines;
    RoleLabel *m_line;
    QPushButton *m_action;
};

} // namespace widgets
