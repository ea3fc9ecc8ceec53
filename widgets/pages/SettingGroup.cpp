// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/SettingGroup.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Paint.h"
#include "widgets/pages/SettingEditor.h"
#include "widgets/text/Words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

SettingGroup::SettingGroup(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(16, 12, 16, 8);
    m_column->setSpacing(0);
    auto *title = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
    title->show(titleOf(prefix));
    m_column->addWidget(title);
    m_column->addSpacing(8);
    makeLink(m_fold);
    m_column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        refresh();
    });
}

QString SettingGroup::titleOf(const QString &prefix)
{
    static const QMap<QString, const char *> known { { QString(), QT_TR_NOOP("General") },
        { QStringLiteral("network"), QT_TR_NOOP("Network") }, { QStringLiteral("node"), QT_TR_NOOP("Bitcoin node") },
        { QStringLiteral("upstream"), QT_TR_NOOP("Remote pool") },
        { QStringLiteral("pool"), QT_TR_NOOP("This computer's pool") }, { QStringLiteral("demo"), QT_TR_NOOP("Demo") },
        { QStringLiteral("work"), QT_TR_NOOP("Work and difficulty") },
        { QStringLiteral("stats"), QT_TR_NOOP("History") },
        { QStringLiteral("window"), QT_TR_NOOP("Window and desktop") },
        { QStringLiteral("limits"), QT_TR_NOOP("Safeguards") }, { QStringLiteral("log"), QT_TR_NOOP("Logs") },
        { QStringLiteral("downstream"), QT_TR_NOOP("Machines") }, { QStringLiteral("general"), QT_TR_NOOP("General") },
        { QStringLiteral("bitcoin"), QT_TR_NOOP("Bitcoin") }, { QStringLiteral("shares"), QT_TR_NOOP("Shares") },
        { QStringLiteral("safeguards"), QT_TR_NOOP("Safeguards") }, { QStringLiteral("ehash"), QT_TR_NOOP("Ehash") },
        { QStringLiteral("mint"), QT_TR_NOOP("Mint") }, { QStringLiteral("wallet"), QT_TR_NOOP("Wallet") },
        { QStringLiteral("api"), QT_TR_NOOP("Windows on other machines") } };
    if (const char *title = known.value(prefix))
        return tr(title);
    QString title = prefix;
    title.replace(u'_', u' ');
    return title.isEmpty() ? title : title.at(0).toUpper() + title.mid(1);
}

void SettingGroup::add(SettingEditor *editor)
{
    // The fold button stands between the everyday settings and the expert ones.
    const int place = editor->spec().isExpert ? m_column->count() : m_column->indexOf(m_fold);
    m_column->insertWidget(place, editor);
    m_editors << editor;
    refresh();
}

void SettingGroup::filter(const QString &words)
{
    m_words = words;
    refresh();
}

void SettingGroup::unfold()
{
    m_isUnfolded = true;
    refresh();
}

void SettingGroup::refresh()
{
    int experts = 0;
    int shown = 0;
    for (SettingEditor *editor : std::as_const(m_editors)) {
        const bool isExpert = editor->spec().isExpert;
        experts += isExpert;
        const bool isShown
            = m_words.isEmpty() ? (!isExpert || m_isUnfolded || editor->isChanged()) : editor->matches(m_words);
        editor->setVisible(isShown);
        shown += isShown;
    }
    m_fold->setVisible(experts > 0 && m_words.isEmpty());
    m_fold->setText(
        m_isUnfolded ? tr("Hide expert settings") : tr("Show %1 expert setting(s)", nullptr, experts).arg(experts));
    setVisible(shown > 0 || (m_words.isEmpty() && experts > 0));
}

/// A radio button as a card.
class ProfileCard final : public QAbstractButton {
public:
    ProfileCard(const QString &profile, QWidget *parent)
        : QAbstractButton(parent)
        , m_profile(profile)
    {
        setText(Words::profileTitle(profile));
        setAccessibleName(text());
        setAccessibleDescription(Words::profileHelp(profile));
        setObjectName(QStringLiteral("profile-") + profile);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumHeight(lowest);
    }
    QString profile() const { return m_profile; }
    QSize sizeHint() const override { return { 180, minimumHeight() }; }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const QRect room(0, 0, width() - 30, 1000);
        const QRect help
            = QFontMetrics(themeFont(TextSize::Label))
                  .boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, Words::profileHelp(m_profile));
        setMinimumHeight(std::max(lowest, help.height() + 54));
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const bool isMarked = isChecked() || hasFocus();
        paintBox(&painter, rect(),
            theme.color(isChecked() ? Role::Selection
                    : underMouse()  ? Role::Raised
                                    : Role::Surface),
            theme.color(isMarked ? Role::Accent : Role::Border), 10);
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
        painter.setFont(themeFont(TextSize::Label));
        painter.setPen(theme.color(Role::Secondary));
        painter.drawText(QRect(16, 40, width() - 30, height() - 46), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            Words::profileHelp(m_profile));
    }

private:
    static constexpr int lowest = 108;
    QString m_profile;
};

ProfileChooser::ProfileChooser(SettingEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_note(new RoleLabel(TextSize::Label, Role::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const QString &profile : editor->spec().choices) {
        auto *card = new ProfileCard(profile, this);
        m_cards << card;
        row->addWidget(card, 1);
        connect(card, &QAbstractButton::toggled, this, [this, profile](bool isOn) {
            if (isOn)
                choose(profile);
        });
    }
    column->addLayout(row);
    column->addWidget(m_note);
    editor->setParent(this);
    editor->hide();
    refresh();
}

void ProfileChooser::choose(const QString &profile)
{
    if (m_editor->value().toString() != profile)
        m_editor->choose(profile);
    m_note->show(m_editor->isChanged()
            ? tr("Changed: takes effect with Apply and a restart. Machines reconnect by themselves.")
            : QString());
    m_note->setVisible(m_editor->isChanged());
}

bool ProfileChooser::matches(const QString &words) const
{
    return m_editor->matches(words);
}

void ProfileChooser::refresh()
{
    const QString now = m_editor->value().toString();
    for (ProfileCard *card : std::as_const(m_cards)) {
        if (card->profile() == now)
            card->setChecked(true);
    }
    choose(now);
}

} // namespace widgets
