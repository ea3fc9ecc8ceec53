// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/EmbeddedPoolPane.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/FigureCard.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/text/CoreWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// A card whose content begins with a table: the table brings its own padding.
QVBoxLayout *tableCard(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(0);
    return column;
}

} // namespace

EmbeddedPoolPane::EmbeddedPoolPane(QWidget *parent)
    : QWidget(parent)
    , m_trouble(new TroubleStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(makeFigures());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeCoinbaseCard());
    left->addWidget(makeBlocksCard(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeTemplateCard());
    right->addWidget(makeJobsCard(), 1);
    row->addLayout(left, 5);
    row->addLayout(right, 3);
    column->addLayout(row, 1);
}

QWidget *EmbeddedPoolPane::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_height = new FigureCard(tr("Block being mined"));
    m_reward = new FigureCard(tr("Reward"));
    m_transactions = new FigureCard(tr("Transactions"));
    m_channels = new FigureCard(tr("Channels"));
    for (FigureCard *card : { m_height, m_reward, m_transactions, m_channels })
        row->addWidget(card, 1);
    return figures;
}

QWidget *EmbeddedPoolPane::makeCoinbaseCard()
{
    auto *card = new Card;
    QVBoxLayout *column = tableCard(card);
    QHBoxLayout *heading = cardHeading(tr("Coinbase: who gets this block"));
    m_coinbaseNote = new RoleLabel(TextSize::Label, Role::Secondary);
    heading->addWidget(m_coinbaseNote);
    heading->addSpacing(8);
    column->addLayout(heading);
    m_outputTable = new LiveTable;
    m_outputTable->setAccessibleName(tr("Outputs of the coinbase"));
    m_outputs = new OutputModel(outputContext, outputColumns(), this);
    m_outputs->sort(0, Qt::AscendingOrder); // as in the coinbase
    m_outputTable->setModel(m_outputs);
    m_outputTable->setColumns(m_outputs->layout());
    m_outputTable->setFixedHeight(m_outputTable->heightFor(2));
    column->addWidget(m_outputTable);
    return card;
}

QWidget *EmbeddedPoolPane::makeBlocksCard()
{
    auto *card = new Card;
    QVBoxLayout *column = tableCard(card);
    QHBoxLayout *heading = cardHeading(tr("Blocks found here"));
    m_copyHash = new QPushButton(tr("Copy hash"));
    m_explorer = new QPushButton(tr("Open in explorer"));
    m_explorer->setObjectName(QStringLiteral("explorer"));
    heading->addWidget(m_copyHash);
    heading->addWidget(m_explorer);
    column->addLayout(heading);
    m_blockTable = new LiveTable;
    m_blockTable->setObjectName(QStringLiteral("blocks"));
    m_blockTable->setAccessibleName(tr("Blocks found here"));
    m_blockRows = new BlockModel(blockContext, blockColumns(), this);
    m_blockRows->sort(0, Qt::AscendingOrder); // highest first
    m_blockTable->setModel(m_blockRows);
    m_blockTable->setColumns(m_blockRows->layout());
    column->addWidget(m_blockTable, 1);
    m_noBlocks = new RoleLabel(TextSize::Body, Role::Secondary);
    m_noBlocks->setContentsMargins(8, 6, 8, 8);
    m_noBlocks->setWordWrap(true);
    m_noBlocks->show(tr("None yet. The dashboard tells how likely one is. A block that is found is written to the disk "
                        "first, then sent to every node, and stands here with what became of it."));
    m_noBlocks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_noBlocks, 1);
    connect(
        m_blockTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EmbeddedPoolPane::refreshLink);
    const auto open = [this] {
        const int row = m_blockTable->currentIndex().row();
        const QUrl url = row < 0 ? QUrl() : explorerUrl(m_pool.network, m_blockRows->row(row).block.hash);
        if (!url.isEmpty())
            Q_EMIT linkRequested(url);
    };
    connect(m_explorer, &QPushButton::clicked, this, open);
    connect(m_blockTable, &LiveTable::opened, this, open);
    connect(m_copyHash, &QPushButton::clicked, this, [this] {
        const int row = m_blockTable->currentIndex().row();
        if (row >= 0)
            QGuiApplication::clipboard()->setText(m_blockRows->row(row).key);
    });
    refreshLink();
    return card;
}

QWidget *EmbeddedPoolPane::makeTemplateCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 4, 16, 10);
    column->setSpacing(0);
    QHBoxLayout *heading = cardHeading(tr("Newest template"));
    heading->setContentsMargins({});
    column->addLayout(heading);
    m_facts = new FactList;
    column->addWidget(m_facts);
    return card;
}

QWidget *EmbeddedPoolPane::makeJobsCard()
{
    auto *card = new Card;
    QVBoxLayout *column = tableCard(card);
    column->addLayout(cardHeading(tr("Latest jobs")));
    m_jobTable = new LiveTable;
    m_jobTable->setAccessibleName(tr("Latest jobs"));
    m_jobs = new JobModel(jobContext, jobColumns(), this);
    m_jobs->sort(0, Qt::AscendingOrder); // newest first
    m_jobTable->setModel(m_jobs);
    m_jobTable->setColumns(m_jobs->layout());
    column->addWidget(m_jobTable, 1);
    return card;
}

void EmbeddedPoolPane::setPool(const pool::Snapshot &snapshot)
{
    m_pool = snapshot;
    const QString trouble = snapshot.refusal.isEmpty() ? snapshot.detail : snapshot.refusal;
    m_trouble->set(CoreWords::of(trouble));
    showFigures();
    showTemplate();
    m_jobs->setRows(JobRow::of(snapshot));
    showBlocks();
}

void EmbeddedPoolPane::setBlocks(const QList<node::BlockOutcome> &blocks)
{
    m_blocks = blocks;
    showBlocks();
}

void EmbeddedPoolPane::showFigures()
{
    const auto &newest = m_pool.newest;
    m_channels->set({ Format::count(quint64(m_pool.channels)), {} }, tr("open to machines"),
        tr("%1 byte(s) of extranonce each", nullptr, int(m_pool.extranonceSize)).arg(m_pool.extranonceSize));
    if (!newest) {
        for (FigureCard *card : { m_height, m_reward, m_transactions })
            card->set({ Format::unknown(), {} }, tr("no template yet"));
        return;
    }
    m_height->set({ Format::count(newest->height), {} },
        tr("difficulty %1").arg(Format::difficulty(newest->difficulty).text()),
        tr("template from %1").arg(Format::moment(newest->receivedAt, m_pool.takenAt)));
    m_reward->set(Format::bitcoin(newest->coinbaseValue),
        tr("%1 new").arg(Format::bitcoin(newest->coinbaseValue - newest->fees).text()),
        tr("%1 fees").arg(Format::bitcoin(newest->fees).text()));
    m_transactions->set({ Format::count(quint64(newest->transactions)), {} },
        newest->weight > 0 ? tr("%1 of the block's room").arg(Format::percent(quint64(newest->weight), 4'000'000))
                           : tr("weight not told"),
        newest->weight > 0 ? tr("%1 weight units").arg(Format::count(quint64(newest->weight))) : QString());
}

void EmbeddedPoolPane::showTemplate()
{
    const auto &newest = m_pool.newest;
    const auto &coinbase = m_pool.coinbase;
    m_outputs->setRows(coinbase ? OutputRow::of(*coinbase, m_pool.payoutAddress) : QList<OutputRow>());
    m_outputTable->setFixedHeight(m_outputTable->heightFor(std::clamp(m_outputs->rowCount(), 2, 5)));
    m_coinbaseNote->show(coinbase
            ? tr("%1, %2 bytes").arg(coinbase->tag.isEmpty() ? tr("no tag") : coinbase->tag).arg(coinbase->size)
            : tr("no template yet"));
    if (!newest)
        return m_facts->setFacts({ { tr("From"), Format::unknown() } });
    m_facts->setFacts({ { tr("From"), newest->source.isEmpty() ? Format::unknown() : newest->source },
        { tr("Block before"), Format::shortened(newest->prevHash.toDisplay(), 0, 22) },
        { tr("Version"), QStringLiteral("%1").arg(newest->version, 8, 16, QLatin1Char('0')) },
        { tr("Bits"), QStringLiteral("%1").arg(newest->nbits, 8, 16, QLatin1Char('0')) },
        { tr("Pays"), m_pool.payoutAddress.isEmpty() ? tr("a script without address") : m_pool.payoutAddress } });
}

void EmbeddedPoolPane::showBlocks()
{
    m_blockRows->setRows(BlockRow::of(m_blocks, m_pool.takenAt));
    m_blockTable->setVisible(!m_blocks.isEmpty());
    m_noBlocks->setVisible(m_blocks.isEmpty());
    refreshLink();
}

void EmbeddedPoolPane::refreshLink()
{
    const int row = m_blockTable->currentIndex().row();
    const bool isPublic = !explorerUrl(m_pool.network, {}).isEmpty();
    m_copyHash->setEnabled(row >= 0);
    m_explorer->setEnabled(row >= 0 && isPublic);
    m_explorer->setToolTip(isPublic ? QString() : tr("Blocks of this chain are on no public page."));
    m_copyHash->setVisible(!m_blocks.isEmpty());
    m_explorer->setVisible(!m_blocks.isEmpty());
}

} // namespace widgets
