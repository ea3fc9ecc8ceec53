// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/LiveTable.h"

#include "widgets/controls/Paint.h"
#include "widgets/models/TableModel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <cmath>

namespace widgets {

namespace {

void paintSpark(QPainter *painter, const QRectF &rect, const QList<float> &values, const QColor &color)
{
    float top = 0;
    for (float value : values)
        top = std::isnan(value) ? top : std::max(top, value);
    top *= 1.5F; // a steady machine's line runs through the middle, above zero
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.3));
    QPolygonF line;
    for (qsizetype i = 0; i <= values.size(); ++i) {
        if (i == values.size() || std::isnan(values[i])) {
            painter->drawPolyline(line);
            line.clear();
            continue;
        }
        const qreal share = top > 0 ? qreal(values[i] / top) : 0;
        line << QPointF(rect.left() + rect.width() * double(i) / double(std::max<qsizetype>(1, values.size() - 1)),
            rect.bottom() - share * rect.height());
    }
    painter->restore();
}

} // namespace

void CellDelegate::paintCell(QPainter *painter, const QRect &rect, const Cell &cell, bool isRight, const Theme &theme)
{
    QRect area = rect.adjusted(padding, 0, -padding, 0);
    if (cell.dot) {
        paintMark(painter, QPointF(area.left() + 4, area.center().y() + 0.5), theme, *cell.dot);
        area.adjust(16, 0, 0, 0);
    }
    if (!cell.spark.isEmpty()) {
        paintSpark(painter, QRectF(area).adjusted(0, 6, -4, -7), cell.spark,
            cell.sparkColor >= 0 ? theme.series(cell.sparkColor) : theme.color(Role::Faint));
        return;
    }
    const QFont font = themeFont(TextSize::Body, cell.isStrong ? QFont::DemiBold : QFont::Normal);
    const QFont plain = themeFont(TextSize::Body);
    const QFontMetricsF metrics(font);
    const qreal gap = 4;
    const qreal unitWidth = cell.unit.isEmpty() ? 0 : gap + QFontMetricsF(plain).horizontalAdvance(cell.unit);
    const qreal room = area.width() - unitWidth;
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, room + 0.5);
    const qreal textWidth = cell.isNumber ? TabularText::width(text, font) : metrics.horizontalAdvance(text);
    const qreal baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    qreal x = isRight ? area.right() + 1 - unitWidth - textWidth : area.left();
    painter->setFont(font);
    painter->setPen(theme.color(cell.role));
    if (cell.isNumber)
        TabularText::draw(painter, { x, baseline }, text);
    else
        painter->drawText(QPointF(x, baseline), text);
    x += textWidth + gap;
    painter->setFont(plain);
    painter->setPen(theme.color(Role::Faint));
    if (!cell.unit.isEmpty())
        painter->drawText(QPointF(x, baseline), cell.unit);
    const qreal left = area.right() - x - unitWidth;
    if (!cell.note.isEmpty() && left > 30)
        painter->drawText(QPointF(x + 1, baseline), QFontMetricsF(plain).elidedText(cell.note, Qt::ElideRight, left));
}

int CellDelegate::widthOf(const Cell &cell, bool withNote)
{
    if (!cell.spark.isEmpty())
        return 0;
    const QFont font = themeFont(TextSize::Body, cell.isStrong ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF plain(themeFont(TextSize::Body));
    qreal width
        = cell.isNumber ? TabularText::width(cell.text, font) : QFontMetricsF(font).horizontalAdvance(cell.text);
    if (!cell.unit.isEmpty())
        width += 4 + plain.horizontalAdvance(cell.unit);
    if (withNote && !cell.note.isEmpty())
        width += 6 + plain.horizontalAdvance(cell.note);
    return int(std::ceil(width)) + 2 * padding + (cell.dot ? 16 : 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = option.widget ? Theme::of(option.widget) : Theme::of(option.palette);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Role::Selection));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Role::Grid));
    const bool isFocusRow = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (isFocusRow && view->columnViewportPosition(index.column()) == 0)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + 4, 2, option.rect.height() - 9), theme.color(Role::Accent));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const auto cell = index.data(cellRole).value<Cell>();
    if (const int needed = widthOf(cell, true); needed > option.rect.width())
        m_needed[index.column()] = std::max(m_needed.value(index.column()), needed);
    paintCell(painter, option.rect, cell, alignment.testFlag(Qt::AlignRight), theme);
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setFocusPolicy(Qt::NoFocus);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString arrow
        = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" \u2191") : QStringLiteral(" \u2193");
    painter->setFont(themeFont(TextSize::Label, QFont::Medium));
    painter->setPen(theme.color(isSorted ? Role::Text : Role::Secondary));
    const QRect area = rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0);
    const QString shown
        = painter->fontMetrics().elidedText(isSorted ? title + arrow : title, Qt::ElideRight, area.width() + 1);
    painter->drawText(area, int(alignment) | Qt::TextSingleLine, shown);
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0)
        return QHeaderView::viewportEvent(event);
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int room = sectionSize(section) - 2 * CellDelegate::padding;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFontMetrics metrics(themeFont(TextSize::Label, QFont::Medium));
    const QString whole = isSorted ? title + QStringLiteral(" \u2193") : title;
    if (metrics.elidedText(whole, Qt::ElideRight, room + 1) != whole)
        QToolTip::showText(help->globalPos(), title, viewport());
    else
        QToolTip::hideText();
    return true;
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).color(Role::Border));
}

LiveTable::LiveTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::activated, this, &LiveTable::opened);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (!m_isFitting && before > 0 && now > 0 && column < m_columns.size()) // not hidden, not shown again
            m_columns[column].isUsers = true;
        Q_EMIT columnsMoved();
    });
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LiveTable::columnsMoved);
}

void LiveTable::setColumns(const QList<ColumnLayout> &columns)
{
    m_columns = columns;
    const QScopedValueRollback ours(m_isFitting, true);
    for (int i = 0; i < columns.size(); ++i) {
        horizontalHeader()->setSectionResizeMode(
            i, columns[i].isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
        // Other languages have longer titles.
        const QString title = model() ? model()->headerData(i, Qt::Horizontal).toString() : QString();
        const int titleWidth = QFontMetrics(themeFont(TextSize::Label, QFont::Medium)).horizontalAdvance(title);
        m_columns[i].width = std::max(columns[i].width, titleWidth + 2 * CellDelegate::padding + 2);
        setColumnWidth(i, m_columns[i].width);
    }
    fit();
}

bool LiveTable::mayElide(int column) const
{
    if (column < 0 || column >= m_columns.size())
        return false;
    const ColumnLayout &layout = m_columns[column];
    return layout.isWide || layout.elides || layout.isUsers || columnWidth(column) >= widestGrown;
}

void LiveTable::setColumnWanted(int column, bool isWanted)
{
    m_columns[column].isShown = isWanted;
    fit();
}

QStringList LiveTable::wantedColumns() const
{
    QStringList ids;
    for (const ColumnLayout &column : m_columns) {
        if (column.isShown)
            ids << column.id;
    }
    return ids;
}

void LiveTable::setWantedColumns(const QStringList &ids)
{
    for (ColumnLayout &column : m_columns)
        column.isShown = column.isWide || ids.contains(column.id);
    fit();
}

QVariantMap LiveTable::arrangement() const
{
    QStringList order;
    QVariantMap widths;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int column = horizontalHeader()->logicalIndex(i);
        order << m_columns[column].id;
        if (!m_columns[column].isWide)
            widths.insert(
                m_columns[column].id, columnWidth(column) > 0 ? columnWidth(column) : m_columns[column].width);
    }
    return { { QStringLiteral("order"), order }, { QStringLiteral("widths"), widths } };
}

void LiveTable::setArrangement(const QVariantMap &arrangement)
{
    const QScopedValueRollback ours(m_isFitting, true);
    const QVariantMap widths = arrangement.value(QStringLiteral("widths")).toMap();
    const auto columnOf = [this](const QString &id) {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto &c) { return c.id == id; });
        return int(found - m_columns.begin());
    };
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int column = columnOf(it.key());
        if (column == m_columns.size() || m_columns[column].isWide)
            continue;
        const int width = std::clamp(it->toInt(), 40, 600);
        m_columns[column].isUsers = width < m_columns[column].width;
        m_columns[column].width = width;
        setColumnWidth(column, m_columns[column].width);
    }
    int place = 0;
    const QStringList order = arrangement.value(QStringLiteral("order")).toStringList();
    for (const QString &id : order) {
        if (const int column = columnOf(id); column < m_columns.size())
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    }
    fit();
}

void LiveTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LiveTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (const auto needed = m_delegate->takeNeeded(); !needed.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, needed] { grow(needed); }, Qt::QueuedConnection);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(themeFont(TextSize::Body));
    painter.setPen(Theme::of(this).color(Role::Secondary));
    painter.drawText(viewport()->rect(), int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

int LiveTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * rowHeight + 1;
}

void LiveTable::grow(const QHash<int, int> &needed)
{
    const QScopedValueRollback ours(m_isFitting, true);
    bool hasGrown = false;
    for (auto it = needed.begin(); it != needed.end(); ++it) {
        const int column = it.key();
        const int width = std::min(it.value(), widestGrown);
        if (column >= m_columns.size() || mayElide(column) || m_columns[column].isUsers || isColumnHidden(column)
            || columnWidth(column) >= width)
            continue;
        m_columns[column].width = width;
        setColumnWidth(column, width);
        hasGrown = true;
    }
    if (hasGrown)
        fit();
}

bool LiveTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const auto cell = index.data(cellRole).value<Cell>();
    if (!index.isValid() || CellDelegate::widthOf(cell, true) <= columnWidth(index.column()))
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), cell.plainText(), viewport(), visualRect(index));
    return true;
}

void LiveTable::fit()
{
    const QScopedValueRollback ours(m_isFitting, true);
    int needed = 0;
    int highest = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isShown)
            needed += m_columns[i].isWide ? m_columns[i].width
                                          : std::max(40, columnWidth(i) > 0 ? columnWidth(i) : m_columns[i].width);
        highest = std::max(highest, m_columns[i].foldOrder);
    }
    QSet<int> folded;
    for (int order = 1; order <= highest && needed > viewport()->width(); ++order) {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].foldOrder == order && m_columns[i].isShown && needed > viewport()->width()) {
                folded << i;
                needed -= m_columns[i].width;
            }
        }
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isHidden = !m_columns[i].isShown || folded.contains(i);
        if (isColumnHidden(i) != isHidden)
            setColumnHidden(i, isHidden);
    }
    Q_EMIT columnsMoved();
}

void LiveTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LiveTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

SumRow::SumRow(LiveTable *table)
    : QWidget(table->parentWidget())
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table, &LiveTable::columnsMoved, this, qOverload<>(&QWidget::update));
}

void SumRow::setCells(const QMap<int, Cell> &cells)
{
    m_cells = cells;
    QStringList parts;
    for (const Cell &cell : cells)
        parts << cell.plainText();
    setAccessibleName(tr("Sum: %1").arg(parts.join(QStringLiteral(", "))));
    update();
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(0, 0, width(), 1, theme.color(Role::Border));
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        if (m_table->isColumnHidden(it.key()))
            continue;
        QRect area(m_table->columnViewportPosition(it.key()), 1, m_table->columnWidth(it.key()), height() - 1);
        const auto alignment
            = m_table->model()->headerData(it.key(), Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        // A sum may be wider than its parts and has room at its left.
        if (alignment.testFlag(Qt::AlignRight))
            area.setLeft(area.left() - 24);
        CellDelegate::paintCell(&painter, area, *it, alignment.testFlag(Qt::AlignRight), theme);
    }
}

} // namespace widgets
