// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/LogsPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/models/LogModel.h"
#include "widgets/text/Format.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>

namespace widgets {

LogsPage::LogsPage(QWidget *parent)
    : Page(QStringLiteral("logs"), QStringLiteral("logs"), tr("Logs"), parent)
    , m_model(new LogModel(this))
    , m_filter(new LogFilter(this))
{
    m_filter->setSourceModel(m_model);
    makeHeader();
    body()->addWidget(makeFilters());
    body()->addWidget(makeSaved());
    body()->addWidget(makeTable(), 1);
    connect(m_model, &LogModel::categoriesChanged, this, &LogsPage::listCategories);
    listCategories();
    m_levels->setCurrent(1);
    refreshCount();
    showLine();
}

void LogsPage::makeHeader()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(230);
    auto *save = new QPushButton(tr("Save diagnostics"));
    save->setObjectName(QStringLiteral("save-diagnostics"));
    save->setToolTip(tr("A folder for somebody who helps you: log, settings and state, without secrets."));
    makePrimary(save);
    headerRow()->addWidget(m_search, 4); // before the empty room takes all
    headerRow()->addWidget(save);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refreshCount();
    });
    connect(save, &QPushButton::clicked, this, &LogsPage::chooseBundlePlace);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

QWidget *LogsPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_levels = new Segmented({ tr("All"), tr("Information"), tr("Warnings"), tr("Critical") }, tr("Least level"));
    m_categories = new ChoiceBox;
    m_categories->setAccessibleName(tr("Category"));
    m_categories->setMinimumWidth(110);
    m_count = new RoleLabel(TextSize::Label, Role::Secondary);
    letElide(m_count); // in the smallest window
    auto *copyButton = new QPushButton(tr("Copy"));
    copyButton->setObjectName(QStringLiteral("copy-lines"));
    copyButton->setToolTip(tr("The chosen lines, or all shown lines when none is chosen."));
    m_folderButton = new QPushButton(tr("Open folder"));
    m_folderButton->setObjectName(QStringLiteral("open-folder"));
    m_folderButton->setEnabled(false);
    row->addWidget(m_levels);
    row->addWidget(m_categories);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addSpacing(6);
    row->addWidget(copyButton);
    row->addWidget(m_folderButton);
    connect(m_levels, &Segmented::chosen, this, [this](int index) {
        m_filter->setLevel(LogLevel(index));
        refreshCount();
    });
    connect(m_categories, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setCategory(m_categories->currentData().toString());
        refreshCount();
    });
    connect(copyButton, &QPushButton::clicked, this, &LogsPage::copy);
    connect(m_folderButton, &QPushButton::clicked, this, [this] { Q_EMIT urlOpened(QUrl::fromLocalFile(m_folder)); });
    return filters;
}

QWidget *LogsPage::makeTable()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 2, 8, 8);
    column->setSpacing(0);
    m_none = new RoleLabel(TextSize::Body, Role::Secondary);
    m_none->setAlignment(Qt::AlignCenter);
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_filter);
    m_table->setColumns(LogModel::layout());
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultSectionSize(25);
    m_line = new RoleLabel(TextSize::Body, Role::Text);
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_line->setContentsMargins(7, 10, 7, 4);
    m_line->setFixedHeight(72);
    column->addWidget(m_none, 1);
    column->addWidget(m_table, 1);
    column->addWidget(makeWaiting());
    column->addWidget(m_line);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogsPage::showLine);
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_isApplying)
            setPaused(value < bar->maximum() - 2);
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (!m_isPaused)
            bar->setValue(maximum);
    });
    return card;
}

QWidget *LogsPage::makeWaiting()
{
    m_waiting = new QWidget;
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(7, 6, 4, 0);
    m_waitingText = new RoleLabel(TextSize::Body, Role::Warning, QFont::Medium);
    auto *newest = new QPushButton(tr("Go to newest"));
    newest->setObjectName(QStringLiteral("go-to-newest"));
    row->addWidget(m_waitingText, 1);
    row->addWidget(newest);
    connect(newest, &QPushButton::clicked, this, &LogsPage::goToNewest);
    m_waiting->hide();
    return m_waiting;
}

QWidget *LogsPage::makeSaved()
{
    auto *card = new Card;
    m_saved = card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 7, 12, 7);
    m_savedText = new RoleLabel(TextSize::Body, Role::Text);
    letElide(m_savedText);
    m_savedOpen = new QPushButton(tr("Open"));
    m_savedOpen->setAccessibleName(tr("Open the diagnostics folder"));
    auto *close = new QPushButton(tr("Close"));
    row->addWidget(m_savedText, 1);
    row->addWidget(m_savedOpen);
    row->addWidget(close);
    connect(m_savedOpen, &QPushButton::clicked, this, [this] { Q_EMIT urlOpened(QUrl::fromLocalFile(m_savedFolder)); });
    connect(close, &QPushButton::clicked, card, &QWidget::hide);
    card->hide();
    return card;
}

void LogsPage::listCategories()
{
    const QString chosen = m_categories->currentData().toString();
    const QSignalBlocker quiet(m_categories);
    m_categories->clear();
    m_categories->addItem(tr("All categories"), QString());
    const QStringList categories = m_model->categories();
    for (const QString &category : categories)
        m_categories->addItem(category, category);
    m_categories->setCurrentIndex(std::max(0, m_categories->findData(chosen)));
}

void LogsPage::setShownCore(const ShownCore &core)
{
    setWhose(core.isRemote() ? tr("of this computer") : QString());
}

void LogsPage::addLog(const LogNews &news)
{
    if (!m_isPaused)
        return applyNow(news);
    if (news.isWhole)
        m_held = news;
    else
        m_held.lines += news.lines;
    if (const qsizetype surplus = m_held.lines.size() - LogModel::capacity; surplus > 0)
        m_held = { true, m_held.lines.mid(surplus) };
    setPaused(true);
}

void LogsPage::applyNow(const LogNews &news)
{
    m_isApplying = true;
    m_model->apply(news);
    m_table->scrollToBottom();
    m_isApplying = false;
    refreshCount();
}

void LogsPage::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && !m_held.lines.isEmpty())
        applyNow(std::exchange(m_held, {}));
    const int waiting = int(m_held.lines.size());
    m_waitingText->show(
        waiting == 0 ? tr("Paused while you read.") : tr("Paused while you read. %n new line(s).", nullptr, waiting));
    m_waiting->setVisible(isPaused);
}

void LogsPage::goToNewest()
{
    setPaused(false);
    m_table->scrollToBottom();
    m_table->setFocus();
}

void LogsPage::refreshCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    const QString count = Format::count(quint64(all));
    m_count->show(
        shown == all ? tr("%n line(s)", nullptr, all) : tr("%1 of %2 lines").arg(Format::count(quint64(shown)), count));
    m_none->show(all == 0 ? tr("Nothing was said yet.") : tr("No line fits the level, the category and the words."));
    m_none->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

void LogsPage::showLine()
{
    const QModelIndex current = m_table->currentIndex();
    m_line->setRole(current.isValid() ? Role::Text : Role::Faint);
    m_line->show(current.isValid() ? LogModel::textOf(m_model->line(m_filter->mapToSource(current).row()))
                                   : tr("Choose a line to read it whole."));
}

void LogsPage::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << m_filter->index(row, 0);
    }
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += LogModel::textOf(m_model->line(m_filter->mapToSource(row).row())) + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void LogsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    Page::keyPressEvent(event);
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isPaused)
        m_table->scrollToBottom();
}

void LogsPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderButton->setEnabled(!folder.isEmpty());
    m_folderButton->setToolTip(folder);
}

void LogsPage::chooseBundlePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where should the diagnostics folder be?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LogsPage::bundleRequested);
    dialog->open();
}

void LogsPage::showBundle(const QString &folder, const QString &error)
{
    m_savedFolder = folder;
    m_savedText->setRole(error.isEmpty() ? Role::Text : Role::Bad);
    m_savedText->show(error.isEmpty() ? tr("Saved in %1. Read it before you give it away.").arg(folder)
                                      : tr("The diagnostics could not be saved: %1").arg(error));
    m_savedOpen->setVisible(error.isEmpty());
    m_saved->show();
}

} // namespace widgets
