// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/SeedDialog.h"

#include "widgets/WalletDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Paint.h"
#include "widgets/text/WalletWords.h"

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>

namespace widgets {

namespace {

constexpr int wordCount = 12;

class SheetVoice final : public QAccessibleWidget {
public:
    explicit SheetVoice(SeedSheet *sheet)
        : QAccessibleWidget(sheet, QAccessible::StaticText)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? static_cast<SeedSheet *>(widget())->spokenText()
                                                : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeVoice(const QString &, QObject *object)
{
    auto *sheet = qobject_cast<SeedSheet *>(object);
    return sheet ? new SheetVoice(sheet) : nullptr;
}

} // namespace

SeedSheet::SeedSheet(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeVoice);
    setAccessibleName(tr("The words"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SeedSheet::setWords(const crypto::Mnemonic &words)
{
    m_words = words;
    update();
}

void SeedSheet::clear()
{
    m_words.reset();
    update();
}

int SeedSheet::count() const
{
    return m_words ? int(m_words->words().size()) : 0;
}

bool SeedSheet::isWord(int index, const QString &typed) const
{
    return m_words && m_words->words().value(index) == typed.trimmed().toLower();
}

QString SeedSheet::spokenText() const
{
    return m_words ? m_words->text() : QString();
}

void SeedSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Raised), theme.color(hasFocus() ? Role::Accent : Role::Border), 8);
    if (!m_words)
        return;
    const QStringList words = m_words->words();
    const int rows = (int(words.size()) + columns - 1) / columns;
    const int cell = (width() - 24) / columns;
    const int line = (height() - 20) / std::max(1, rows);
    for (int i = 0; i < words.size(); ++i) {
        const QRect area(12 + (i / rows) * cell, 10 + (i % rows) * line, cell, line);
        painter.setFont(themeFont(TextSize::Body));
        painter.setPen(theme.color(Role::Faint));
        painter.drawText(
            area.adjusted(0, 0, -(cell - 26), 0), Qt::AlignRight | Qt::AlignVCenter, Format::count(quint64(i) + 1));
        painter.setFont(themeFont(TextSize::Title, QFont::Medium));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(area.adjusted(36, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words.at(i));
    }
}

SeedDialog::SeedDialog(WalletDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_steps(new QStackedWidget)
    , m_sheet(new SeedSheet)
    , m_help(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("seed-dialog"));
    setWindowTitle(tr("The twelve words"));
    setFixedWidth(540);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("The twelve words"));
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(52);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("seed-line"));
    column->addWidget(title);
    column->addWidget(m_help);
    m_steps->addWidget(makeBefore());
    m_steps->addWidget(m_sheet);
    m_steps->addWidget(makeTyping());
    m_steps->setFixedHeight(178);
    column->addWidget(m_steps);
    column->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("seed-next"));
    m_next->setDefault(true);
    makePrimary(m_next);
    connect(m_back, &QPushButton::clicked, this, &SeedDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &SeedDialog::goOn);
    connect(this, &QDialog::finished, this, &SeedDialog::forget);
}

QWidget *SeedDialog::makeBefore()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (const QString &text : { tr("Take paper and a pen. No photo, no file, no cloud."),
             tr("Make sure that nobody and no camera sees the screen."),
             tr("Whoever has the words has the money, you and anybody else."),
             tr("Right after, you type them in once, so that a slip of the pen shows today.") }) {
        auto *line = new RoleLabel(TextSize::Body, Role::Text);
        line->setWordWrap(true);
        line->show(QStringLiteral("\u2022  ") + text);
        column->addWidget(line);
    }
    column->addStretch(1);
    return page;
}

QWidget *SeedDialog::makeTyping()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const int rows = wordCount / SeedSheet::columns;
    for (int i = 0; i < wordCount; ++i) {
        auto *number = new RoleLabel(TextSize::Label, Role::Faint);
        number->show(Format::count(quint64(i) + 1));
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setFixedWidth(18);
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("seed-word-%1").arg(i + 1));
        field->setAccessibleName(tr("Word %1").arg(i + 1));
        field->setMaxLength(16);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
        grid->addWidget(number, i % rows, 2 * (i / rows));
        grid->addWidget(field, i % rows, 2 * (i / rows) + 1);
        m_typed << field;
        connect(field, &QLineEdit::textEdited, this, [this] { m_line->show({}); });
    }
    for (int i = 1; i < wordCount; ++i)
        setTabOrder(m_typed[i - 1], m_typed[i]);
    return page;
}

void SeedDialog::start()
{
    forget();
    open();
}

void SeedDialog::setWords(const crypto::Mnemonic &words)
{
    if (!isVisible() || m_steps->currentIndex() != Before)
        return; // nobody waits for them any more
    m_sheet->setWords(words);
    showStep(Words);
}

void SeedDialog::goOn()
{
    switch (Step(m_steps->currentIndex())) {
    case Before:
        m_next->setEnabled(false);
        Q_EMIT wordsWanted();
        return;
    case Words:
        showStep(Typing);
        return;
    case Typing:
        checkTyped();
        return;
    }
}

void SeedDialog::goBack()
{
    if (m_steps->currentIndex() == Typing)
        showStep(Words);
    else
        reject();
}

void SeedDialog::showStep(Step step)
{
    static const char *const help[] = {
        QT_TR_NOOP("Twelve words bring everything back that this wallet makes for itself, on any computer. They are "
                   "shown now, once."),
        QT_TR_NOOP("Write them down in this order, column by column."),
        QT_TR_NOOP("Type them back from the paper."),
    };
    m_steps->setCurrentIndex(step);
    m_help->show(tr(help[step]));
    m_line->show({});
    m_back->setText(step == Typing ? tr("Look again") : tr("Cancel"));
    m_next->setText(step == Before ? tr("Show the words")
            : step == Words        ? tr("I have written them down")
                                   : tr("Check"));
    m_next->setEnabled(true);
    if (step == Typing)
        m_typed.first()->setFocus();
    else
        m_next->setFocus();
}

void SeedDialog::checkTyped()
{
    QStringList wrong;
    for (int i = 0; i < m_typed.size(); ++i) {
        const bool isRight = m_sheet->isWord(i, m_typed[i]->text());
        if (!isRight)
            wrong << Format::count(quint64(i) + 1);
        m_typed[i]->setProperty("invalid", !isRight);
        m_typed[i]->setStyleSheet(m_typed[i]->styleSheet()); // looks at the property again
    }
    if (!wrong.isEmpty()) {
        m_line->show(tr("Not what was shown: word %1").arg(wrong.join(QStringLiteral(", "))));
        return;
    }
    m_sheet->clear();
    m_next->setEnabled(false);
    m_desk->ask(wallet::SeedVerifiedOrder {}, this, [this](const wallet::Answer &answer) {
        m_next->setEnabled(true);
        if (!answer) {
            m_line->show(WalletWords::trouble(*answer.error));
            return;
        }
        Q_EMIT verified();
        accept();
    });
}

void SeedDialog::forget()
{
    m_sheet->clear();
    for (QLineEdit *field : std::as_const(m_typed)) {
        field->clear();
        field->setProperty("invalid", false);
    }
    showStep(Before);
}

} // namespace widgets
