// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/LinkWords.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace widgets {

class CoreButton;

/// The cores that the window can show, one of them chosen, each with how it does. With none but the one inside the
/// program there is only a way to add another.
class CoreSwitcher final : public QWidget {
    Q_OBJECT
public:
    static constexpr int shownRows = 4; ///< more scroll

    explicit CoreSwitcher(QWidget *parent = nullptr);
    /// \a shown: id of the chosen one; empty: the one inside.
    void setCores(const QList<api::CoreView> &cores, const QString &shown);
    /// How the core inside does.
    void setOwnState(const Words::State &state);
    /// Ids in the order of the rows, which keys count; the first is the empty one of the core inside.
    QStringList ids() const { return m_ids; }

Q_SIGNALS:
    void chosen(const QString &id);
    /// The list of connections, to add one or to change it.
    void manageWanted();

private:
    void build(const QStringList &ids);
    void showOwn();

    QStringList m_ids;
    QList<CoreButton *> m_buttons;
    Words::State m_own;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    QPushButton *m_manage;
};

} // namespace widgets
