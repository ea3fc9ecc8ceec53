// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include "widgets/PageStack.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace widgets {

namespace {

// Order of Role: Background, Surface, Raised, Border, Grid, Text, Secondary, Faint, Selection, Accent, OnAccent, Ok,
// Bad, Warning.
constexpr Theme lightTheme { { 0xfff4f5f7, 0xffffffff, 0xfff9fafb, 0xffe1e4e9, 0xffe9ecf0, 0xff1b2027, 0xff5c6673,
                                 0xff8a94a1, 0xffeef2f7, 0xffb25e00, 0xffffffff, 0xff1e8e5a, 0xffc4403b, 0xff9a6700 },
    { 0xff2f7dd1, 0xffd98a1f, 0xff2c9c70, 0xffa259c4, 0xffc94f4a, 0xff7a9a1f }, false };
constexpr Theme darkTheme { { 0xff13161b, 0xff1a1e25, 0xff20252d, 0xff2a303a, 0xff252b34, 0xffe7eaef, 0xffa0a9b6,
                                0xff6f7987, 0xff232a34, 0xfff2a33a, 0xff13161b, 0xff46bf8e, 0xffec6b66, 0xffe6b84a },
    { 0xff5aa2ee, 0xfff2a33a, 0xff46bf8e, 0xffc98be0, 0xffec6b66, 0xffa8c64a }, true };

/// Numbers in the secondary colour, states and series in the faint one; what asks to be pressed stays.
constexpr Theme staleOf(Theme theme)
{
    const QRgb secondary = theme.roles[size_t(Role::Secondary)];
    const QRgb faint = theme.roles[size_t(Role::Faint)];
    theme.roles[size_t(Role::Text)] = secondary;
    for (const Role role : { Role::Ok, Role::Bad, Role::Warning })
        theme.roles[size_t(role)] = faint;
    for (QRgb &series : theme.seriesColors)
        series = faint;
    theme.isStale = true;
    return theme;
}
constexpr Theme staleLightTheme = staleOf(lightTheme);
constexpr Theme staleDarkTheme = staleOf(darkTheme);

// %name% stands for the colour of a role.
const char styleSheetText[] = R"(
QToolTip { color: %text%; background: %raised%; border: 1px solid %border%; padding: 4px 8px; }
QPushButton { color: %text%; background: %raised%; border: 1px solid %border%; border-radius: 8px; padding: 5px 11px; min-height: 15px; font-weight: 500; }
QPushButton:hover { background: %selection%; }
QPushButton:pressed { background: %border%; }
QPushButton:checked { color: %accent%; border-color: %accent%; }
QPushButton:focus { border-color: %accent%; }
QPushButton:disabled { color: %faint%; }
QPushButton[primary="true"] { color: %onaccent%; background: %accent%; border-color: %accent%; }
QPushButton[primary="true"]:focus { border-color: %text%; }
QPushButton[primary="true"]:disabled { color: %faint%; background: %raised%; border-color: %border%; }
QPushButton[link="true"] { color: %accent%; background: transparent; border: none; border-radius: 0; border-bottom: 1px solid transparent; padding: 2px 0; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { border-bottom-color: %accent%; }
QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { color: %text%; background: %raised%; border: 1px solid %border%; border-radius: 8px; padding: 4px 10px; min-height: 17px; selection-background-color: %accent%; selection-color: %onaccent%; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: %accent%; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"], QComboBox[invalid="true"] { border-color: %bad%; }
QLineEdit[search="true"] { border-radius: 13px; background: %surface%; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { color: %text%; background: %surface%; border: 1px solid %border%; selection-background-color: %selection%; selection-color: %text%; outline: none; }
QProgressBar { background: %grid%; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: %accent%; border-radius: 3px; }
QMenu { color: %text%; background: %surface%; border: 1px solid %border%; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 24px; border-radius: 5px; }
QMenu::item:selected { background: %selection%; }
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: %border%; border-radius: 3px; min-height: 28px; }
QScrollBar::handle:vertical:hover { background: %faint%; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: %border%; border-radius: 3px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QTableView, QListView { background: transparent; border: none; outline: none; selection-background-color: %selection%; selection-color: %text%; }
QHeaderView { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
)";

QString roleName(int role)
{
    static const char *const names[roleCount] = { "background", "surface", "raised", "border", "grid", "text",
        "secondary", "faint", "selection", "accent", "onaccent", "ok", "bad", "warning" };
    return QLatin1String(names[role]);
}

QString interfaceFamily()
{
    static const QString family = [] {
        const QString inter = QStringLiteral("Inter");
        return QFontDatabase::families().contains(inter)
            ? inter
            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

} // namespace

const Theme &Theme::light()
{
    return lightTheme;
}
const Theme &Theme::dark()
{
    return darkTheme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // Not Window or Base: a style sheet that makes a view transparent changes those.
    return palette.color(QPalette::Active, QPalette::Mid).lightness() < 128 ? darkTheme : lightTheme;
}

const Theme &Theme::stale() const
{
    return isDark ? staleDarkTheme : staleLightTheme;
}

const Theme &Theme::of(const QWidget *widget)
{
    const Theme &theme = of(widget->palette());
    // A palette of the stack's own would not do: under a style sheet children do not inherit it.
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (const auto *stack = qobject_cast<const PageStack *>(at))
            return stack->isStale() ? theme.stale() : theme;
    }
    return theme;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole to, Role from) { p.setColor(to, color(from)); };
    set(QPalette::Window, Role::Background);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Raised);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Faint);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Bad);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Grid);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Faint);
    set(QPalette::Shadow, Role::Border);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, color(Role::Faint));
    return p;
}

QString Theme::styleSheet() const
{
    QString sheet = QLatin1String(styleSheetText);
    for (int role = 0; role < roleCount; ++role)
        sheet.replace(u'%' + roleName(role) + u'%', color(Role(role)).name());
    return sheet;
}

QFont themeFont(TextSize size, QFont::Weight weight)
{
    static constexpr int pixels[] = { 11, 12, 13, 18, 20, 28 };
    QFont font(interfaceFamily());
    font.setPixelSize(pixels[int(size)]);
    font.setWeight(weight);
    return font;
}

ThemeControl::ThemeControl(QObject *parent)
    : QObject(parent)
{
    m_isDark = isSystemDark();
    apply();
    qApp->installEventFilter(this);
}

void ThemeControl::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::System ? isSystemDark() : appearance == Appearance::Dark;
    if (dark == m_isDark)
        return;
    m_isDark = dark;
    apply();
}

bool ThemeControl::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells each window that the system's colours changed.
    if (event->type() == QEvent::ThemeChange && !m_isApplying && watched->isWindowType()) {
        const bool wasDark = m_isDark;
        if (m_appearance == Appearance::System)
            m_isDark = isSystemDark();
        if (m_isDark != wasDark)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

bool ThemeControl::isSystemDark()
{
    // Qt 6.4 has no colour scheme to ask for: the palette under our own tells.
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(own);
    return dark;
}

void ThemeControl::apply()
{
    m_isApplying = true;
    const Theme &theme = m_isDark ? Theme::dark() : Theme::light();
    if (QApplication::style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(themeFont(TextSize::Body));
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
    m_isApplying = false;
}

} // namespace widgets
