// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/CoreSwitcher.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Paint.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

namespace {
constexpr int rowHeight = 40;
}

/// One core: mark, name, and below it the state in words.
class CoreButton final : public QAbstractButton {
public:
    explicit CoreButton(QWidget *parent = nullptr)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(rowHeight);
    }
    void set(const QString &name, const Words::State &state, bool isShown, const QString &key)
    {
        setChecked(isShown);
        if (name == text() && state.text == m_state.text && state.role == m_state.role)
            return;
        setText(name);
        m_state = state;
        setAccessibleName(name);
        setAccessibleDescription(state.text);
        setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const QColor clear(Qt::transparent);
        if (isChecked() || underMouse())
            paintBox(&painter, rect(), theme.color(isChecked() ? Role::Selection : Role::Raised), clear, 7);
        if (hasFocus())
            paintBox(&painter, rect(), clear, theme.color(Role::Accent), 7);
        paintMark(&painter, QPointF(13, 13), theme, m_state.role);
        const auto line = [&](int top, TextSize size, QFont::Weight weight, Role role, const QString &words) {
            const QFont font = themeFont(size, weight);
            painter.setFont(font);
            painter.setPen(theme.color(role));
            painter.drawText(QRect(25, top, width() - 32, 17), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(words, Qt::ElideRight, width() - 32));
        };
        line(4, TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal, Role::Text, text());
        line(20, TextSize::Small, QFont::Normal, Role::Secondary, m_state.text);
    }

private:
    Words::State m_state;
};

CoreSwitcher::CoreSwitcher(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_manage(new QPushButton)
{
    setAccessibleName(tr("Cores"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    makeLink(m_manage);
    m_manage->setObjectName(QStringLiteral("cores"));
    auto *link = new QHBoxLayout;
    link->setContentsMargins(8, 0, 0, 0);
    link->addWidget(m_manage, 0, Qt::AlignLeft);
    link->addStretch(1);
    column->addWidget(m_scroll);
    column->addLayout(link);
    connect(m_manage, &QPushButton::clicked, this, &CoreSwitcher::manageWanted);
    setCores({}, {});
}

void CoreSwitcher::build(const QStringList &ids)
{
    m_ids = ids;
    m_buttons.clear();
    m_rows = new QWidget;
    m_rows->setProperty("plain", true);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (const QString &id : ids) {
        auto *button = new CoreButton;
        button->setObjectName(QStringLiteral("core-") + (id.isEmpty() ? QStringLiteral("own") : id));
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        column->addWidget(button);
        m_buttons << button;
    }
    m_scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    const int rows = int(std::min<qsizetype>(ids.size(), shownRows));
    m_scroll->setFixedHeight(rows * (rowHeight + 2));
    m_scroll->setVisible(ids.size() > 1);
    m_manage->setText(ids.size() > 1 ? tr("Connections\u2026") : tr("Add a core\u2026"));
    m_manage->setToolTip(tr("Show and drive a Hashstead that runs on another computer."));
}

void CoreSwitcher::setCores(const QList<api::CoreView> &cores, const QString &shown)
{
    QStringList ids { QString() };
    for (const api::CoreView &view : cores)
        ids << view.core.id;
    if (ids != m_ids)
        build(ids);
    for (qsizetype i = 0; i < cores.size(); ++i)
        m_buttons[i + 1]->set(cores[i].core.name, LinkWords::state(cores[i].link), cores[i].core.id == shown,
            i + 2 <= 9 ? QStringLiteral("Alt+%1").arg(i + 2) : QString());
    m_buttons.first()->setChecked(shown.isEmpty());
    showOwn();
}

void CoreSwitcher::setOwnState(const Words::State &state)
{
    m_own = state;
    showOwn();
}

void CoreSwitcher::showOwn()
{
    CoreButton *own = m_buttons.first();
    own->set(tr("This computer"), m_own, own->isChecked(), QStringLiteral("Alt+1"));
}

} // namespace widgets
