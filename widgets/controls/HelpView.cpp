// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/HelpView.h"

#include "widgets/Theme.h"
#include "widgets/text/HelpBook.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QTimer>

#include <utility>

namespace widgets {

namespace {

constexpr int readableWidth = 720; ///< longer lines are hard to follow

bool isCodeBlock(const QTextBlock &block)
{
    const QTextBlockFormat shape = block.blockFormat();
    return shape.hasProperty(QTextFormat::BlockCodeLanguage) || shape.hasProperty(QTextFormat::BlockCodeFence)
        || shape.nonBreakableLines();
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Help"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
}

void HelpView::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    m_words.clear();
    restyle();
    setExtraSelections({});
    verticalScrollBar()->setValue(0);
}

void HelpView::restyle()
{
    m_isDark = Theme::of(this).isDark;
    document()->setDefaultFont(themeFont(TextSize::Body));
    document()->setDocumentMargin(0);
    document()->setMarkdown(m_markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        restyleBlock(block);
    restyleTables();
    moveCursor(QTextCursor::Start);
}

void HelpView::restyleBlock(const QTextBlock &block)
{
    const Theme &theme = Theme::of(this);
    QTextBlockFormat shape = block.blockFormat();
    const int level = shape.headingLevel();
    const bool isCode = isCodeBlock(block);
    const bool isCell = QTextCursor(block).currentTable();
    shape.setTopMargin(level == 1 ? 0 : level > 1 ? 14 : isCode || isCell ? 0 : 3);
    shape.setBottomMargin(level == 1 ? 8 : level > 1 ? 3 : isCode || isCell ? 0 : 6);
    if (isCode) {
        shape.setBackground(theme.color(Role::Raised));
        shape.setLeftMargin(10);
        shape.setBottomMargin(isCodeBlock(block.next()) ? 0 : 8);
    }
    // Code lines touch, or the ground behind them would have gaps.
    shape.setLineHeight(
        isCode ? 0 : 132, isCode ? QTextBlockFormat::SingleHeight : QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(block);
    cursor.setBlockFormat(shape);
    struct Part {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Part> parts; // first all of them: a new format changes the block under the iterator
    for (auto it = block.begin(); !it.atEnd(); ++it)
        parts << Part { it.fragment().position(), it.fragment().position() + it.fragment().length(),
            it.fragment().charFormat() };
    for (Part &part : parts) {
        QTextCharFormat &format = part.format;
        const bool isFixed = isCode || format.fontFixedPitch();
        QFont font = isFixed ? fixedFont() : themeFont(level == 1 ? TextSize::Title : TextSize::Body);
        if (level == 2)
            font.setPixelSize(15);
        font.setWeight(level > 0 || format.fontWeight() > QFont::Normal ? QFont::DemiBold : QFont::Normal);
        font.setItalic(format.fontItalic());
        format.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over the font
        format.setFont(font);
        format.setForeground(theme.color(format.isAnchor() ? Role::Accent : Role::Text));
        format.setFontUnderline(format.isAnchor());
        if (isFixed && !isCode)
            format.setBackground(theme.color(Role::Raised));
        cursor.setPosition(part.from);
        cursor.setPosition(part.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void HelpView::restyleTables()
{
    const Theme &theme = Theme::of(this);
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat shape = table->format();
        shape.setBorder(1);
        shape.setBorderCollapse(true);
        shape.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        shape.setBorderBrush(theme.color(Role::Border));
        shape.setCellPadding(6);
        shape.setCellSpacing(0);
        shape.setTopMargin(6);
        shape.setBottomMargin(10);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(shape);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(theme.color(Role::Raised));
            cell.setFormat(head);
        }
    }
}

int HelpView::highlight(const QStringList &words)
{
    m_words = words;
    paintMarks();
    scrollToMark();
    m_isScrollDue = !isVisible(); // it has no size yet
    return int(extraSelections().size());
}

void HelpView::scrollToMark()
{
    const auto marks = extraSelections();
    if (marks.isEmpty())
        return;
    int first = marks.first().cursor.selectionStart();
    for (const ExtraSelection &mark : marks)
        first = std::min(first, mark.cursor.selectionStart());
    QTextCursor place(document());
    place.setPosition(first);
    verticalScrollBar()->setValue(std::max(0, cursorRect(place).top() + verticalScrollBar()->value() - 60));
}

void HelpView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (std::exchange(m_isScrollDue, false))
        QTimer::singleShot(0, this, &HelpView::scrollToMark);
}

void HelpView::paintMarks()
{
    QColor color = Theme::of(this).color(Role::Warning);
    color.setAlpha(80);
    QList<ExtraSelection> marks;
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(color);
            marks << mark;
        }
    }
    setExtraSelections(marks);
}

bool HelpView::showAnchor(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || HelpBook::anchorOf(block.text()) != anchor)
            continue;
        verticalScrollBar()->setValue(cursorRect(QTextCursor(block)).top() + verticalScrollBar()->value());
        return true;
    }
    return false;
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    constexpr int margin = 24;
    setViewportMargins(margin, 18, std::max(margin, width() - readableWidth - margin), 12);
    QTextBrowser::resizeEvent(event);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        || Theme::of(this).isDark == m_isDark || m_markdown.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    restyle();
    paintMarks();
    verticalScrollBar()->setValue(place);
}

} // namespace widgets
