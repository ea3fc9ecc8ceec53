// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace widgets {

/// A QR code with its quiet zone, dark on light in both themes because cameras want it so. Ctrl+C and the menu copy
/// what it says. GUI thread.
class QrCode final : public QWidget {
    Q_OBJECT
public:
    static constexpr int quietZone = 4; ///< modules, as the standard asks
    static constexpr int maxBytes = 2953; ///< what the largest code takes

    explicit QrCode(QWidget *parent = nullptr);

    /// What the code says; empty for none. False, and no code, when it is too long for one.
    bool setText(const QByteArray &text);
    const QByteArray &text() const { return m_text; }
    /// What copying gives, where that is not what the code says (one frame of many).
    void setCopyText(const QString &text) { m_copyText = text; }
    /// Modules of one side without the quiet zone; 0 for no code.
    int modules() const { return m_matrix.width(); }
    /// The code and its quiet zone, \a scale pixels a module.
    QImage image(int scale) const;
    void copy() const;

    QSize sizeHint() const override { return { 268, 268 }; }
    QSize minimumSizeHint() const override { return { 120, 120 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QByteArray m_text;
    QString m_copyText;
    QImage m_matrix; ///< one pixel a module
};

} // namespace widgets
