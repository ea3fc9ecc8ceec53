// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/SettingsPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/pages/SettingEditor.h"
#include "widgets/pages/SettingGroup.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace widgets {

SettingsPage::SettingsPage(QWidget *parent)
    : Page(QStringLiteral("settings"), QStringLiteral("settings"), tr("Settings"), parent)
    , m_scroll(new QScrollArea)
{
    makeHeader();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(makeFooter());
    build({});
}

void SettingsPage::makeHeader()
{
    m_appearance = new Segmented({ tr("System"), tr("Light"), tr("Dark") }, tr("Appearance"));
    m_appearance->setCurrent(int(Appearance::System));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(90);
    m_search->setMaximumWidth(190);
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary);
    label->show(tr("Appearance"));
    letElide(label); // what stands beside it says it too
    m_setup = new QPushButton(tr("Set up again…"));
    m_setup->setObjectName(QStringLiteral("setupAgain"));
    headerRow()->addWidget(m_setup);
    headerRow()->addSpacing(6);
    connect(m_setup, &QPushButton::clicked, this, &SettingsPage::setupWanted);
    headerRow()->addWidget(label);
    headerRow()->addWidget(m_appearance);
    headerRow()->addWidget(m_search, 4); // before the empty room takes all
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_appearance, &Segmented::chosen, this, [this](int index) { Q_EMIT appearanceChosen(Appearance(index)); });
}

QWidget *SettingsPage::makeFooter()
{
    auto *footer = new Card;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    m_message = new RoleLabel(TextSize::Body, Role::Secondary);
    m_revert = new QPushButton(tr("Revert"));
    m_apply = new QPushButton(tr("Apply"));
    makePrimary(m_apply);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_revert->setObjectName(QStringLiteral("revert"));
    row->addWidget(m_message, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    return footer;
}

SettingGroup *SettingsPage::groupFor(const QString &prefix)
{
    if (SettingGroup *group = m_groups.value(prefix))
        return group;
    auto *group = new SettingGroup(prefix);
    m_groups.insert(prefix, group);
    m_column->addWidget(group);
    return group;
}

void SettingsPage::build(const QList<SettingRow> &rows)
{
    m_keys.clear();
    m_editors.clear();
    m_groups.clear();
    m_profile = nullptr;
    m_content = new QWidget;
    m_content->setProperty("plain", true);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(12);
    for (const SettingRow &row : rows) {
        m_keys << row.spec.key;
        auto *editor = new SettingEditor(row);
        m_editors.insert(row.spec.key, editor);
        connect(editor, &SettingEditor::edited, this, &SettingsPage::refreshFooter);
        const qsizetype dot = row.spec.key.indexOf(u'.');
        if (row.spec.type == SettingType::Choice
            && row.spec.key.mid(row.spec.key.lastIndexOf(u'.') + 1) == QLatin1String("profile")) {
            m_profile = new ProfileChooser(editor, m_content);
            m_column->insertWidget(0, m_profile);
            continue;
        }
        groupFor(dot < 0 ? QString() : row.spec.key.left(dot))->add(editor);
    }
    if (rows.isEmpty()) {
        auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
        none->show(tr("The settings are not loaded yet."));
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    refreshRights();
}

void SettingsPage::setSettings(const QList<SettingRow> &rows)
{
    QStringList keys;
    for (const SettingRow &row : rows)
        keys << row.spec.key;
    if (keys != m_keys) {
        build(rows);
        filter(m_search->text());
        return;
    }
    for (const SettingRow &row : rows)
        m_editors[row.spec.key]->setRow(row);
    if (m_profile)
        m_profile->refresh();
    refreshFooter();
}

QMap<QString, QVariant> SettingsPage::changes() const
{
    QMap<QString, QVariant> map;
    for (SettingEditor *editor : m_editors) {
        if (editor->isChanged() && editor->value().isValid())
            map.insert(editor->key(), editor->value());
    }
    return map;
}

bool SettingsPage::hasProblem() const
{
    return std::any_of(
        m_editors.begin(), m_editors.end(), [](SettingEditor *e) { return e->isChanged() && !e->problem().isEmpty(); });
}

void SettingsPage::apply()
{
    const auto map = changes();
    if (!m_apply->isEnabled())
        return;
    m_sent.clear();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (m_editors[it.key()]->spec().needsRestart)
            m_sent << it.key();
    }
    m_apply->setEnabled(false);
    m_revert->setEnabled(false);
    m_message->setRole(Role::Secondary);
    m_message->show(tr("Applying\u2026"));
    Q_EMIT settingsChanged(map);
}

void SettingsPage::revert()
{
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->revert();
    if (m_profile)
        m_profile->refresh();
    refreshFooter();
}

void SettingsPage::showResult(const QMap<QString, QString> &errorsByKey)
{
    if (errorsByKey.isEmpty()) { // a password that was taken is not shown any more
        for (SettingEditor *editor : std::as_const(m_editors)) {
            if (SettingEditor::isSecret(editor->key()))
                editor->revert();
        }
    }
    refreshFooter();
    QStringList general;
    SettingEditor *first = nullptr;
    for (auto it = errorsByKey.begin(); it != errorsByKey.end(); ++it) {
        SettingEditor *editor = m_editors.value(it.key());
        if (!editor) {
            general << it.value();
            continue;
        }
        editor->setError(it.value());
        first = first ? first : editor;
    }
    if (!errorsByKey.isEmpty()) {
        m_message->setRole(Role::Bad);
        m_message->show(general.isEmpty() ? tr("Nothing was changed: see the marked values.")
                                          : tr("Nothing was changed. %1").arg(general.join(u' ')));
        if (first) {
            if (auto *group = m_groups.value(first->key().section(u'.', 0, 0)))
                group->unfold();
            m_scroll->ensureWidgetVisible(first);
            first->setFocus();
        }
        return;
    }
    m_message->setRole(Role::Ok);
    m_message->show(m_sent.isEmpty()
            ? tr("Saved and in force.")
            : tr("Saved. In force after a restart: %1.").arg(m_sent.join(QStringLiteral(", "))));
}

void SettingsPage::refreshFooter()
{
    const QStringList keys = changes().keys();
    const qsizetype count = keys.size();
    const bool isWrong = hasProblem();
    const bool isOfCore = count == 0 || !std::all_of(keys.begin(), keys.end(), &SettingsPage::isOfWindow);
    allow(m_apply, isOfCore ? m_denied : QString(), {}, count > 0 && !isWrong);
    m_revert->setEnabled(count > 0 || isWrong);
    m_message->setRole(isWrong ? Role::Bad : Role::Secondary);
    if (isWrong)
        m_message->show(tr("A value cannot be taken: see the marked ones."));
    else if (isOfCore && !m_denied.isEmpty())
        m_message->show(m_denied);
    else if (count == 0)
        m_message->show(tr("No changes."));
    else
        m_message->show(tr("%n change(s), not applied yet.", nullptr, int(count)));
}

void SettingsPage::filter(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (m_profile)
        m_profile->setVisible(trimmed.isEmpty() || m_profile->matches(trimmed));
    for (SettingGroup *group : std::as_const(m_groups))
        group->filter(trimmed);
}

void SettingsPage::setShownCore(const ShownCore &core)
{
    m_setup->setEnabled(!core.isRemote());
    m_setup->setToolTip(core.isRemote() ? tr("The first steps are for the core on this computer.") : QString());
}

void SettingsPage::setRights(const Rights &rights)
{
    m_denied = rights.pay;
    refreshRights();
}

void SettingsPage::refreshRights()
{
    for (SettingEditor *editor : std::as_const(m_editors))
        allow(editor, isOfWindow(editor->key()) ? QString() : m_denied);
    if (m_profile)
        allow(m_profile, m_denied);
    refreshFooter();
}

void SettingsPage::setAppearance(Appearance appearance)
{
    const QSignalBlocker quiet(m_appearance);
    m_appearance->setCurrent(int(appearance));
}

} // namespace widgets
