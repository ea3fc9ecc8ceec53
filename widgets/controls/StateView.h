// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"

class QPushButton;
class QStackedWidget;

namespace widgets {

/// A place for content, and what stands there while there is none: it is being read, there is nothing yet, it failed.
/// Content that is out of date stays in sight below a line that says so. Each state has its own words and sign.
class StateView final : public QWidget {
    Q_OBJECT
public:
    enum class State : quint8 { Ready, Loading, Empty, Failed, Stale };

    /// \a content becomes a child.
    explicit StateView(QWidget *content, QWidget *parent = nullptr);

    void setReady();
    void setLoading(const QString &sentence);
    /// An empty \a action: there is nothing to press.
    void setEmpty(const QString &sentence, const QString &action = {});
    void setFailed(const QString &sentence, const QString &action = {});
    /// \a sentence: since when nothing new came.
    void setStale(const QString &sentence);
    State state() const { return m_state; }
    /// What the state says; empty when all is well.
    QString text() const;

Q_SIGNALS:
    void actionChosen();

private:
    class Sign;
    void showWords(State state, const QString &sentence, const QString &action);

    State m_state = State::Ready;
    QStackedWidget *m_stack;
    Sign *m_line; ///< above stale content
    Sign *m_words; ///< in the place of the content
    QPushButton *m_action;
};

} // namespace widgets
