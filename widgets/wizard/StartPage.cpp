// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/StartPage.h"

#include "widgets/controls/Labels.h"
#include "widgets/controls/Paint.h"
#include "widgets/text/Words.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace widgets {

/// One profile: what it is, and what it needs.
class StartCard final : public QAbstractButton {
public:
    StartCard(const QString &profile, const QString &needs, QWidget *parent)
        : QAbstractButton(parent)
        , m_profile(profile)
        , m_needs(needs)
    {
        setText(Words::profileTitle(profile));
        setAccessibleName(text());
        setAccessibleDescription(Words::profileHelp(profile) + u' ' + needs);
        setObjectName(QStringLiteral("start-") + profile);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QString profile() const { return m_profile; }
    QSize sizeHint() const override { return { 280, 122 }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const QColor fill = theme.color(isChecked() ? Role::Selection : underMouse() ? Role::Raised : Role::Surface);
        paintBox(&painter, rect(), fill, theme.color(isChecked() || hasFocus() ? Role::Accent : Role::Border), 10);
        if (hasFocus())
            paintBox(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, theme.color(Role::Accent), 8);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(isChecked() ? Role::Accent : Role::Faint), 1.4));
        painter.drawEllipse(QPointF(22, 23), 6, 6);
        if (isChecked())
            paintDot(&painter, QPointF(22, 23), theme.color(Role::Accent), 3);
        painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QRect(37, 13, width() - 49, 20), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(themeFont(TextSize::Body));
        painter.setPen(theme.color(Role::Secondary));
        painter.drawText(QRect(16, 40, width() - 30, 54), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            Words::profileHelp(m_profile));
        painter.setFont(themeFont(TextSize::Label, QFont::Medium));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QRect(16, height() - 30, width() - 30, 20), Qt::AlignLeft | Qt::AlignVCenter, m_needs);
    }

private:
    QString m_profile;
    QString m_needs;
};

StartPage::StartPage(SetupModel &model)
    : SetupPage(model, tr("What do you want to do?"),
        tr("You can change your mind at any time: Settings has \"Set up again\", and nothing that was earned is lost."))
{
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const std::pair<QString, QString> cards[] = { { QStringLiteral("demo"), tr("Needs nothing. Just show me.") },
        { QStringLiteral("solo"), tr("Needs your Bitcoin node and an address.") },
        { QStringLiteral("home-pool"), tr("Needs your Bitcoin node and an address.") },
        { QStringLiteral("pool"), tr("Needs a pool's address, and mostly an account.") } };
    for (const auto &[profile, needs] : cards) {
        auto *card = new StartCard(profile, needs, this);
        grid->addWidget(card, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards << card;
        connect(card, &QAbstractButton::toggled, this, [this, profile = profile](bool isOn) {
            if (!isOn || m_model.answers.profile == profile)
                return;
            m_model.answers.profile = profile;
            Q_EMIT edited();
        });
    }
    column()->addLayout(grid);
    column()->addSpacing(14);
    column()->addWidget(makeImport());
}

QWidget *StartPage::makeImport()
{
    auto *card = new Card;
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(6);
    auto *title = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
    title->show(tr("Coming from another translator?"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(
        tr("Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool's. You see "
           "what is taken and what is not before anything changes; the file stays as it is."));
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("Path of the settings file"));
    m_path->setPlaceholderText(QStringLiteral("tproxy-config.toml"));
    auto *browse = new QPushButton(tr("Choose…"));
    auto *read = new QPushButton(tr("Read it"));
    read->setObjectName(QStringLiteral("importRead"));
    read->setEnabled(false);
    m_error = new RoleLabel(TextSize::Label, Role::Bad);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("importProblem"));
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    row->addWidget(read);
    box->addWidget(title);
    box->addWidget(help);
    box->addLayout(row);
    box->addWidget(m_error);
    connect(browse, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_path, &QLineEdit::textChanged, read,
        [read](const QString &text) { read->setEnabled(!text.trimmed().isEmpty()); });
    const auto send = [this] {
        m_error->hide();
        if (!m_path->text().trimmed().isEmpty())
            Q_EMIT fileChosen(m_path->text().trimmed());
    };
    connect(read, &QPushButton::clicked, this, send);
    return card;
}

void StartPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Settings file of another translator"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Settings (*.toml)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(path);
        Q_EMIT fileChosen(path);
    });
    dialog->open();
}

void StartPage::load()
{
    for (StartCard *card : std::as_const(m_cards)) {
        if (card->profile() == m_model.answers.profile)
            card->setChecked(true);
    }
}

QWidget *StartPage::firstField()
{
    for (StartCard *card : std::as_const(m_cards)) {
        if (card->isChecked())
            return card;
    }
    return m_cards.first();
}

void StartPage::showImportError(const QString &error)
{
    m_error->show(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace widgets
