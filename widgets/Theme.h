// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QWidget;

namespace widgets {

/// What a colour is for. The only way to a colour outside Theme.cpp.
enum class Role : quint8 {
    Background,
    Surface,
    Raised,
    Border,
    Grid,
    Text,
    Secondary,
    Faint,
    Selection,
    Accent,
    OnAccent,
    Ok,
    Bad,
    Warning
};
inline constexpr int roleCount = int(Role::Warning) + 1;
inline constexpr int seriesColorCount = 6;

/// Who chose light or dark.
enum class Appearance : quint8 { System, Light, Dark };

/// One table of colours. Immutable; widgets ask for the one that their palette stands for.
struct Theme {
    std::array<QRgb, roleCount> roles {};
    std::array<QRgb, seriesColorCount> seriesColors {};
    bool isDark = false;
    bool isStale = false; ///< of values that are not known to be so any more: without strong colours

    QColor color(Role role) const { return QColor::fromRgb(roles[size_t(role)]); }
    /// \a index counts from 0 and wraps.
    QColor series(int index) const { return QColor::fromRgb(seriesColors[size_t(index) % seriesColorCount]); }
    QPalette palette() const;
    QString styleSheet() const;

    static const Theme &light();
    static const Theme &dark();
    /// The same surfaces for values that are out of date: what a PageStack puts on its pages.
    const Theme &stale() const;
    /// The theme that \a widget's palette was made from; the stale one of it on a PageStack that is.
    static const Theme &of(const QWidget *widget);
    static const Theme &of(const QPalette &palette);
};

/// Sizes of the type scale, px.
enum class TextSize : quint8 { Small, Label, Body, Title, Figure, Large };
/// The interface font at a size of the scale.
QFont themeFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// Puts a theme on the application and follows the system's light or dark until the user chooses. GUI thread.
class ThemeControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeControl)
public:
    explicit ThemeControl(QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    bool isDark() const { return m_isDark; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isSystemDark();
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace widgets
