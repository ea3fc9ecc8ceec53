// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <QWidget>

class QGridLayout;

namespace widgets {

class RoleLabel;

/// The pool list of one machine, now and after the change, line by line beside each other.
class PoolsCompared final : public QWidget {
    Q_OBJECT
public:
    explicit PoolsCompared(QWidget *parent = nullptr);
    /// \a about: what there is to say of it, in full.
    void setStep(const lan::PointStep &step, const QString &about);
    void clear();
    /// What stands there: for tests, and for who hears it.
    QStringList beforeLines() const;
    QStringList afterLines() const;
    QString about() const;

private:
    struct Side {
        RoleLabel *title = nullptr;
        QList<RoleLabel *> lines {};
    };
    static constexpr int most = 4; ///< lines
    void fill(Side &side, const QStringList &texts, const QList<bool> &isStrong);
    static QStringList linesOf(const Side &side);

    QGridLayout *m_grid;
    RoleLabel *m_name;
    RoleLabel *m_about;
    Side m_before;
    Side m_after;
};

} // namespace widgets
