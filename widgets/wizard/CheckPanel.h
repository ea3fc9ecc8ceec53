// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setup.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// What the tests of a page found: one line each with a sign, a word and a fact, what to do below it, and a button
/// where the answer can be put right at once.
class CheckPanel final : public QWidget {
    Q_OBJECT
public:
    /// A test and what it is about.
    struct Check {
        QString title {}; ///< shown where there are several
        ProbeReport report {};
        bool operator==(const Check &) const = default;
    };
    explicit CheckPanel(QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks);
    const QList<Check> &checks() const { return m_checks; }
    static QString stepTitle(ProbeStep step);
    static QString stateWord(ProbeState state);

Q_SIGNALS:
    /// Instead of the port of check number \a index.
    void portOffered(int index, quint16 port);
    void networkOffered(const QString &network);

private:
    void addCheck(int index);
    void addFinding(int index, const ProbeFinding &finding);

    QList<Check> m_checks;
    QVBoxLayout *m_column;
};

} // namespace widgets
