// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Panels.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Paint.h"
#include "widgets/models/EventModel.h"
#include "widgets/text/Words.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// One attention: an edge in its colour, dot, sentence, buttons.
class Strip final : public QWidget {
public:
    Strip(const Attention &attention, int others, AttentionStrips *strips)
        : QWidget(strips)
        , m_role(attention.role)
    {
        setAccessibleName(attention.subject + u' ' + attention.sentence);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(32, 7, 12, 7);
        row->setSpacing(5);
        auto *subject = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
        subject->show(attention.subject);
        auto *sentence = new RoleLabel(TextSize::Body, Role::Text);
        sentence->show(attention.sentence);
        letElide(sentence); // in the smallest window
        row->addWidget(subject);
        row->addWidget(sentence, 1);
        if (others > 0) {
            auto *more = new RoleLabel(TextSize::Label, Role::Secondary);
            more->show(QCoreApplication::translate("widgets::AttentionStrips", "and %1 more").arg(others));
            row->addWidget(more);
        }
        row->addSpacing(8);
        auto *action = new QPushButton(attention.actionText);
        action->setAccessibleName(attention.actionText + QStringLiteral(": ") + attention.subject);
        auto *mute = new QPushButton(QCoreApplication::translate("widgets::AttentionStrips", "Mute"));
        mute->setToolTip(QCoreApplication::translate("widgets::AttentionStrips", "Hide this until it is over."));
        row->addWidget(action);
        row->addSpacing(4);
        row->addWidget(mute);
        connect(action, &QPushButton::clicked, strips, [strips, attention] { Q_EMIT strips->actionChosen(attention); });
        connect(mute, &QPushButton::clicked, strips, [strips, attention] { Q_EMIT strips->muted(attention.id); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 10);
        painter.setClipRect(0, 0, 3, height());
        paintBox(&painter, rect(), theme.color(m_role), theme.color(m_role), 10);
        painter.setClipping(false);
        paintMark(&painter, QPointF(19, height() / 2.0), theme, m_role);
    }

private:
    Role m_role;
};

} // namespace

AttentionStrips::AttentionStrips(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void AttentionStrips::setAttention(const QList<Attention> &list)
{
    if (list == m_shown)
        return;
    m_shown = list;
    refresh();
}

void AttentionStrips::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    refresh();
}

void AttentionStrips::refresh()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // A button of the strip may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int shown = int(std::min<qsizetype>(m_most, m_shown.size()));
    for (int i = 0; i < shown; ++i)
        m_column->addWidget(new Strip(m_shown[i], i == shown - 1 ? int(m_shown.size()) - shown : 0, this));
    setVisible(!m_shown.isEmpty());
}

ConnectPanel::ConnectPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("Point a machine here"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(
        tr("Open the machine's own page in a browser and enter one of these as its pool. The user name you enter there "
           "is the "
           "machine's name here; the password does not matter. It appears in this window with its first connection."));
    m_none = new RoleLabel(TextSize::Body, Role::Warning);
    m_none->setWordWrap(true);
    m_none->show(tr("No port listens for machines. The events and the Settings page say why."));
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(1, 1);
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_none);
    column->addSpacing(6);
    column->addLayout(m_rows);
}

void ConnectPanel::setEndpoints(const Endpoints &endpoints)
{
    if (endpoints == m_endpoints)
        return;
    m_endpoints = endpoints;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &at : endpoints.sv1)
        addRow(tr("Stratum V1"), Endpoints::sv1Url(at));
    for (const QString &at : endpoints.sv2)
        addRow(tr("Stratum V2"), endpoints.sv2Url(at));
    if (!endpoints.authorityKey.isEmpty() && !endpoints.sv2.isEmpty())
        addRow(tr("Authority key"), endpoints.authorityKey);
    m_none->setVisible(endpoints.sv1.isEmpty() && endpoints.sv2.isEmpty());
}

void ConnectPanel::addRow(const QString &title, const QString &url)
{
    const int row = m_rows->rowCount();
    auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    name->show(title);
    auto *value = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
    value->show(url);
    letElide(value);
    auto *copy = new CopyButton;
    copy->setCopyText(url);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(value, row, 1);
    m_rows->addWidget(copy, row, 2);
}

namespace {
constexpr int factHeight = 29;
constexpr int factNameWidth = 114; ///< and more where a name is longer
} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    letElide(this); // values
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    if (facts.size() != m_facts.size())
        updateGeometry();
    m_facts = facts;
    QStringList parts;
    for (const Fact &fact : facts)
        parts << fact.name + u' ' + fact.value;
    setAccessibleName(parts.join(QStringLiteral("; ")));
    update();
}

QString FactList::value(const QString &name) const
{
    const auto it = std::find_if(m_facts.begin(), m_facts.end(), [&](const Fact &fact) { return fact.name == name; });
    return it == m_facts.end() ? QString() : it->value;
}

QSize FactList::sizeHint() const
{
    return { 240, int(m_facts.size()) * factHeight };
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setFont(themeFont(TextSize::Body));
    int nameWidth = factNameWidth;
    for (const Fact &fact : std::as_const(m_facts))
        nameWidth = std::max(nameWidth, painter.fontMetrics().horizontalAdvance(fact.name) + 12);
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QRect row(0, int(i) * factHeight, width(), factHeight);
        painter.setPen(theme.color(Role::Secondary));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_facts[i].name);
        painter.setPen(theme.color(m_facts[i].value == Format::unknown() ? Role::Faint : Role::Text));
        const QRect rest = row.adjusted(nameWidth, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_facts[i].value, Qt::ElideRight, rest.width()));
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(Role::Grid));
    }
}

bool FactList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = help->pos().y() / factHeight;
    if (index >= 0 && index < m_facts.size())
        QToolTip::showText(help->globalPos(), m_facts[index].value, this);
    return true;
}

namespace {

class EventDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { 100, 25 }; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = option.widget ? Theme::of(option.widget) : Theme::of(option.palette);
        const auto *list = qobject_cast<const EventList *>(option.widget);
        if ((option.state & QStyle::State_Selected) && list->hasFocus())
            paintBox(painter, option.rect, theme.color(Role::Selection), theme.color(Role::Accent), 5);
        const UnixMs at { std::chrono::milliseconds(index.data(EventModel::AtRole).toLongLong()) };
        const QString time = Format::moment(at, list->now());
        painter->setFont(themeFont(TextSize::Body));
        painter->setPen(theme.color(Role::Faint));
        const int timeWidth = std::max(40, int(TabularText::width(time, painter->font())) + 3);
        const qreal baseline = option.rect.top()
            + (option.rect.height() + painter->fontMetrics().ascent() - painter->fontMetrics().descent()) / 2.0;
        TabularText::draw(painter, { double(option.rect.left()) + 2, baseline }, time);
        const auto severity = stats::Severity(index.data(EventModel::SeverityRole).toInt());
        paintMark(painter, QPointF(option.rect.left() + timeWidth + 9, option.rect.center().y() + 0.5), theme,
            Words::severity(severity), 3.2);
        painter->setPen(theme.color(Role::Text));
        const QRect rest = option.rect.adjusted(timeWidth + 21, 0, -4, 0);
        painter->drawText(QPointF(rest.left(), baseline),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    }
};

} // namespace

EventList::EventList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new EventDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    letElide(viewport()); // a machine's own name may stand in a sentence
    setAccessibleName(tr("Events"));
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QString device = index.data(EventModel::DeviceRole).toString(); !device.isEmpty())
            return Q_EMIT deviceOpened(device);
        if (const QString machine = index.data(EventModel::MachineRole).toString(); !machine.isEmpty())
            Q_EMIT machineOpened(machine);
    });
}

void EventList::setNow(UnixMs now)
{
    const bool isNewDay = toDateTime(now).toLocalTime().date() != toDateTime(m_now).toLocalTime().date();
    m_now = now;
    if (isNewDay)
        viewport()->update();
}

} // namespace widgets
