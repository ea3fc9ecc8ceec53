// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Snapshots.h"

#include <QWidget>

namespace widgets {

/// Accepted against rejected as one bar. The words stand beside it: it is only the proportion.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setCounts(quint64 accepted, quint64 rejected);
    QSize sizeHint() const override { return { 120, 6 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    quint64 m_accepted = 0;
    quint64 m_rejected = 0;
};

/// The last 100 shares as squares, oldest first: the stronger the green, the better the share; refused ones have a
/// cross.
class ShareGrid final : public QWidget {
    Q_OBJECT
public:
    static constexpr int columns = 25;
    static constexpr int rows = 4;

    explicit ShareGrid(QWidget *parent = nullptr);
    void setShares(const QList<work::ShareMark> &shares, double targetDifficulty, UnixMs now);
    QSize sizeHint() const override { return { columns * 14, rows * 14 }; }
    QSize minimumSizeHint() const override { return { columns * 9, rows * 9 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The share under the keyboard's or the mouse's mark, or -1.
    int current() const { return m_current; }

Q_SIGNALS:
    /// When, how good and the verdict of the share that is looked at; empty when none is.
    void pointedAt(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal pitch() const;
    void point(int index);

    QList<work::ShareMark> m_shares;
    double m_target = 0;
    int m_current = -1;
    UnixMs m_now {};
};

} // namespace widgets
