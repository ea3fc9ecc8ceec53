// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/HelpPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/HelpView.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Paint.h"
#include "widgets/models/HelpModel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>

namespace widgets {

namespace {

/// A topic's title, and below it where a search found its words.
class TopicDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return { 100, index.data(HelpModel::ExcerptRole).toString().isEmpty() ? 31 : 66 };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const QColor clear(Qt::transparent);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 1, -0.5, -1);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool hasFocus = isChosen && option.widget && option.widget->hasFocus();
        if (isChosen || (option.state & QStyle::State_MouseOver))
            paintBox(painter, box, theme.color(isChosen ? Role::Selection : Role::Raised),
                hasFocus ? theme.color(Role::Accent) : clear, 7);
        const QRect text = option.rect.adjusted(10, 0, -8, 0);
        painter->setFont(themeFont(TextSize::Body, isChosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme.color(Role::Text));
        painter->drawText(QRect(text.left(), text.top() + 1, text.width(), 29), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(themeFont(TextSize::Small));
        painter->setPen(theme.color(Role::Secondary));
        // Two lines, cut where a third would begin.
        const QString excerpt = painter->fontMetrics().elidedText(
            index.data(HelpModel::ExcerptRole).toString(), Qt::ElideRight, text.width() * 2 - 40);
        painter->drawText(QRect(text.left(), text.top() + 28, text.width(), 30), Qt::TextWordWrap, excerpt);
    }
};

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : Page(QStringLiteral("help"), QStringLiteral("help"), tr("Help"), parent)
    , m_model(new HelpModel(this))
    , m_search(new QLineEdit)
    , m_backButton(new QPushButton(tr("Back")))
{
    m_search->setPlaceholderText(tr("Search all topics"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(230);
    m_backButton->setEnabled(false);
    headerRow()->addWidget(m_backButton);
    headerRow()->addWidget(m_search, 4); // before the empty room takes all
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeTopics());
    row->addWidget(makeReader(), 1);
    body()->addLayout(row, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_backButton, &QPushButton::clicked, this, &HelpPage::goBack);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpPage::goBack);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

QWidget *HelpPage::makeTopics()
{
    auto *card = new Card;
    card->setFixedWidth(256);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 8);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Topics"));
    m_list->setItemDelegate(new TopicDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    letElide(m_list->viewport()); // where a search found its words
    m_none = new RoleLabel(TextSize::Body, Role::Secondary);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(10, 8, 10, 8);
    m_none->hide();
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HelpPage::chooseRow);
    return card;
}

QWidget *HelpPage::makeReader()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    m_view = new HelpView;
    column->addWidget(m_view);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    return card;
}

void HelpPage::load()
{
    if (!m_book.topics().isEmpty())
        return;
    m_book = HelpBook::compiledIn();
    m_model->setBook(m_book);
}

void HelpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load();
    if (m_topic.isEmpty())
        showTopic({});
}

void HelpPage::showTopic(const QString &topic)
{
    load();
    const QString id = m_book.topicOfPage(topic.section(u'#', 0, 0));
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    read(id);
    if (const QString anchor = topic.section(u'#', 1); !anchor.isEmpty())
        m_view->showAnchor(anchor);
}

void HelpPage::read(const QString &id)
{
    const HelpTopic *topic = m_book.find(id);
    if (!topic)
        return;
    if (id != m_topic) {
        if (!m_topic.isEmpty())
            m_back << m_topic;
        m_topic = id;
        m_view->showMarkdown(topic->markdown);
    }
    m_backButton->setEnabled(!m_back.isEmpty());
    m_view->highlight(HelpBook::wordsOf(m_search->text()));
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
    m_list->viewport()->update();
}

void HelpPage::chooseRow()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        read(current.data(HelpModel::IdRole).toString());
}

void HelpPage::search(const QString &words)
{
    m_model->setWords(words);
    const bool hasNone = m_model->rowCount() == 0;
    m_none->show(tr("No topic has \"%1\".").arg(words.trimmed()));
    m_none->setVisible(hasNone);
    m_list->setVisible(!hasNone);
    if (hasNone)
        m_view->highlight({});
    else
        read(m_model->rowOf(m_topic) >= 0 ? m_topic : m_model->index(0).data(HelpModel::IdRole).toString());
}

void HelpPage::follow(const QUrl &link)
{
    if (!link.isRelative())
        return askForOutside(link);
    const QString id = link.path().isEmpty() ? m_topic : link.path().section(u'/', -1).chopped(3);
    if (m_book.find(id))
        showTopic(link.hasFragment() ? id + u'#' + link.fragment() : id);
}

void HelpPage::goBack()
{
    if (m_back.isEmpty())
        return;
    const QString id = m_back.takeLast();
    m_topic.clear(); // the way back is not remembered
    showTopic(id);
}

void HelpPage::askForOutside(const QUrl &url)
{
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open in the browser?"),
        tr("This link leads out of Hashstead, to a page on the internet."), QMessageBox::Open | QMessageBox::Cancel,
        this);
    question->setIconPixmap(
        themeIcon(QStringLiteral("help"), Theme::of(this).color(Role::Accent), 36, devicePixelRatioF()));
    question->setInformativeText(url.toDisplayString());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, question, url](QAbstractButton *button) {
        if (question->standardButton(button) == QMessageBox::Open)
            Q_EMIT urlOpened(url);
    });
    question->open();
}

} // namespace widgets
