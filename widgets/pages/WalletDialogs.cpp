// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/WalletDialogs.h"

#include "widgets/WalletDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/text/Plural.h"
#include "widgets/text/WalletWords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace widgets {

WalletDialog::WalletDialog(
    const QString &title, const QString &help, const QString &action, WalletDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_content(new QVBoxLayout)
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
    , m_action(new QPushButton(action))
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    auto *head = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    head->show(title);
    column->addWidget(head);
    auto *words = new RoleLabel(TextSize::Body, Role::Secondary);
    words->setWordWrap(true);
    words->show(help);
    column->addWidget(words);
    column->addSpacing(4);
    m_content->setSpacing(10);
    column->addLayout(m_content, 1);
    m_line->setWordWrap(true);
    m_line->hide();
    m_line->setObjectName(QStringLiteral("dialog-line"));
    column->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_action);
    column->addLayout(row);
    makePrimary(m_action);
    m_action->setDefault(true);
    m_action->setObjectName(QStringLiteral("dialog-action"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] { act(); });
}

void WalletDialog::addRow(const QString &title, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    control->setAccessibleName(title);
    row->addWidget(addName(title));
    row->addWidget(control, 1);
    m_content->addLayout(row);
}

RoleLabel *WalletDialog::addName(const QString &title)
{
    constexpr int narrowest = 104;
    auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    name->show(title);
    m_names << name;
    int width = narrowest;
    for (const RoleLabel *each : std::as_const(m_names))
        width = std::max(width, each->sizeHint().width());
    for (RoleLabel *each : std::as_const(m_names))
        each->setFixedWidth(width);
    return name;
}

void WalletDialog::addBelow(QWidget *control, int place)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(addName({}));
    row->addWidget(control);
    row->addStretch(1);
    m_content->insertLayout(place, row);
}

QLineEdit *WalletDialog::addField(const QString &title, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    addRow(title, field);
    return field;
}

void WalletDialog::showTrouble(const QString &text)
{
    m_line->setRole(Role::Bad);
    m_line->show(text);
    m_line->setVisible(!text.isEmpty());
}

void WalletDialog::showGood(const QString &text)
{
    m_line->setRole(Role::Text);
    m_line->show(text);
    m_line->setVisible(!text.isEmpty());
}

void WalletDialog::setBusy(const QString &what)
{
    m_action->setEnabled(false);
    showGood(what);
}

void WalletDialog::setIdle()
{
    m_action->setEnabled(true);
    showGood({});
}

RestoreDialog::RestoreDialog(WalletDesk *desk, QWidget *parent)
    : WalletDialog(tr("Restore"),
        tr("Asks a mint for everything that this wallet's words own there. What is found already is not counted twice. "
           "Do it once for each mint you used."),
        tr("Restore"), desk, parent)
    , m_mint(new ChoiceBox)
    , m_others(new TickBox(tr("With other words than this wallet's")))
    , m_words(nullptr)
    , m_aside(new RoleLabel(TextSize::Label, Role::Warning))
    , m_bar(new QProgressBar)
    , m_progress(new RoleLabel(TextSize::Label, Role::Secondary))
{
    setObjectName(QStringLiteral("restore-dialog"));
    m_mint->setEditable(true);
    m_mint->lineEdit()->setPlaceholderText(QStringLiteral("https://mint.example.org"));
    addRow(tr("Mint"), m_mint);
    m_mint->setObjectName(QStringLiteral("restore-mint"));
    m_others->setObjectName(QStringLiteral("restore-others"));
    content()->addWidget(m_others);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("restore-words"));
    m_words->setAccessibleName(tr("The twelve words"));
    m_words->setPlaceholderText(tr("the twelve words, with spaces between them"));
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    content()->addWidget(m_words);
    m_aside->setWordWrap(true);
    m_aside->show(tr("The wallet that is here now is put aside with its words, not deleted: its file stays in the data "
                     "directory."));
    content()->addWidget(m_aside);
    showWords(false);
    connect(m_others, &QCheckBox::toggled, this, &RestoreDialog::showWords);
    connect(this, &QDialog::finished, this, [this] { m_others->setChecked(false); });
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Keysets searched"));
    content()->addWidget(m_bar);
    content()->addWidget(m_progress);
    closer()->setText(tr("Close"));
}

void RestoreDialog::start(const wallet::Snapshot &snapshot)
{
    if (!m_asked.isEmpty()) {
        open();
        return;
    }
    const QString typed = m_mint->currentText();
    m_mint->clear();
    for (const wallet::MintEntry &mint : snapshot.mints)
        m_mint->addItem(mint.url);
    if (!typed.isEmpty())
        m_mint->setCurrentText(typed);
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_progress->show(tr("Nothing asked yet."));
    setIdle();
    open();
}

void RestoreDialog::setRemote(bool isRemote)
{
    m_others->setChecked(false);
    m_others->setVisible(!isRemote);
}

void RestoreDialog::act()
{
    if (m_mint->currentText().trimmed().isEmpty()) {
        showTrouble(tr("Say which mint to ask."));
        return;
    }
    if (!m_asked.isEmpty()) {
        action()->setEnabled(false);
        desk()->ask(wallet::StopRestoreOrder { m_asked }, this, [](const wallet::Answer &) {});
        return;
    }
    if (!m_others->isChecked())
        return restore();
    if (const auto words = typedWords()) {
        setBusy(tr("The wallet of these words starts."));
        Q_EMIT wordsEntered(*words);
    }
}

void RestoreDialog::showWords(bool isShown)
{
    m_words->setVisible(isShown);
    m_aside->setVisible(isShown);
    m_words->clear();
    if (isShown)
        m_words->setFocus();
}

std::optional<crypto::Mnemonic> RestoreDialog::typedWords()
{
    const QStringList typed = m_words->text().toLower().split(u' ', Qt::SkipEmptyParts);
    QStringList wrong;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!crypto::Mnemonic::wordList().contains(typed[i]))
            wrong << Format::count(quint64(i) + 1);
    }
    const auto words = crypto::Mnemonic::parse(m_words->text());
    if (words)
        return *words;
    showTrouble(wrong.isEmpty()
            ? tr("These words do not belong together: one is wrong or missing, or they stand in another order.")
            : tr("No wallet has such a word: word %1").arg(wrong.join(QStringLiteral(", "))));
    return std::nullopt;
}

void RestoreDialog::goOn(const QString &error)
{
    setIdle();
    if (!error.isEmpty()) {
        showTrouble(error);
        return;
    }
    m_others->setChecked(false);
    restore();
}

void RestoreDialog::restore()
{
    const QString mint = m_mint->currentText().trimmed();
    m_asked = mint;
    m_mint->setEnabled(false);
    m_others->setEnabled(false);
    action()->setText(tr("Stop"));
    showGood(tr("Asking %1. You may close this; it goes on.").arg(WalletWords::mintPlace(mint)));
    desk()->ask(
        wallet::RestoreOrder { mint }, this,
        [this](const wallet::Answer &answer) {
            forget();
            if (answer)
                showSummary(answer.as<wallet::Summary>());
            else
                showTrouble(WalletWords::trouble(*answer.error));
        },
        [this](const wallet::RestoreProgress &progress) { showProgress(progress); });
}

void RestoreDialog::forget()
{
    m_asked.clear();
    m_mint->setEnabled(true);
    m_others->setEnabled(true);
    action()->setText(tr("Restore"));
    setIdle();
}

void RestoreDialog::showProgress(const wallet::RestoreProgress &progress)
{
    m_bar->setRange(0, std::max(1, progress.keysets));
    m_bar->setValue(progress.keysetsDone);
    m_progress->show(
        tr("%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one", nullptr, pluralOf(quint64(progress.found)))
            .arg(progress.keysetsDone)
            .arg(progress.keysets)
            .arg(Format::count(quint64(progress.found)), Format::count(progress.asked)));
}

void RestoreDialog::showSummary(const wallet::Summary &summary)
{
    QStringList parts;
    for (const wallet::Balance &balance : summary.amounts)
        parts << Measure { Format::count(balance.spendable.value), WalletWords::unit(balance.unit) }.text();
    if (!summary.isStopped) {
        m_bar->setRange(0, 1);
        m_bar->setValue(1);
    }
    m_progress->show(summary.isStopped
            ? tr("Stopped. What was found in the keysets searched is kept; restore again to find the rest.")
            : summary.count == 0 ? tr("Done. Nothing that was not here already.")
                                 : tr("Done. %1 coin(s) found: %2", nullptr, pluralOf(quint64(summary.count)))
                                       .arg(Format::count(quint64(summary.count)), parts.join(QStringLiteral(", "))));
    if (!summary.troubles.isEmpty())
        showTrouble(summary.troubles.join(u'\n'));
}

BackupDialog::BackupDialog(Way way, WalletDesk *desk, QWidget *parent)
    : WalletDialog(way == Way::Write ? tr("Save a backup file") : tr("Read a backup file"),
        way == Way::Write
            ? tr("An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words "
                 "alone cannot give back. It is read again before this says it is done.")
            : tr("Adds what a backup of the same words holds. Nothing here is replaced."),
        way == Way::Write ? tr("Save") : tr("Read"), desk, parent)
    , m_way(way)
    , m_path(addField(tr("File")))
    , m_password(addField(tr("Password")))
{
    setObjectName(way == Way::Write ? QStringLiteral("backup-dialog") : QStringLiteral("import-dialog"));
    m_path->setObjectName(QStringLiteral("backup-path"));
    m_password->setObjectName(QStringLiteral("backup-password"));
    auto *browse = new QPushButton(tr("Choose file"));
    browse->setAutoDefault(false);
    addBelow(browse, 1);
    connect(browse, &QPushButton::clicked, this, &BackupDialog::browse);
    m_password->setEchoMode(QLineEdit::Password);
    if (way == Way::Write) {
        m_again = addField(tr("Once more"));
        m_again->setObjectName(QStringLiteral("backup-again"));
        m_again->setEchoMode(QLineEdit::Password);
    }
    connect(this, &QDialog::finished, this, [this] {
        m_password->clear();
        if (m_again)
            m_again->clear();
    });
}

void BackupDialog::start()
{
    setIdle();
    closer()->setText(tr("Cancel"));
    open();
}

void BackupDialog::browse()
{
    const QString filter = tr("Hashstead backups (*.hsb)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = m_way == Way::Write
        ? QFileDialog::getSaveFileName(this, windowTitle(), QStringLiteral("wallet.hsb"), filter)
        : QFileDialog::getOpenFileName(this, windowTitle(), {}, filter);
    if (!path.isEmpty())
        m_path->setText(path);
}

void BackupDialog::act()
{
    if (m_path->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        showTrouble(tr("Choose a file and a password."));
        return;
    }
    if (m_again && m_again->text() != m_password->text()) {
        showTrouble(tr("The two passwords differ."));
        return;
    }
    const QString path = m_path->text().trimmed();
    const wallet::Order order = m_way == Way::Write ? wallet::Order(wallet::BackupOrder { path, m_password->text() })
                                                    : wallet::Order(wallet::ImportOrder { path, m_password->text() });
    setBusy(tr("Working"));
    desk()->ask(order, this, [this](const wallet::Answer &answer) {
        setIdle();
        if (!answer) {
            showTrouble(WalletWords::trouble(*answer.error));
            return;
        }
        const auto &info = answer.as<wallet::BackupInfo>();
        const int coins = pluralOf(quint64(info.proofs));
        const QString words = m_way == Way::Write ? tr("Saved and read back: %1 coin(s), mints: %2.", nullptr, coins)
                                                  : tr("Read: %1 coin(s), mints: %2.", nullptr, coins);
        showGood(words.arg(Format::count(quint64(info.proofs))).arg(info.mints));
        m_password->clear();
        if (m_again)
            m_again->clear();
        closer()->setText(tr("Close"));
    });
}

} // namespace widgets
