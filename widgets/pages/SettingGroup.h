// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"

class QPushButton;
class QVBoxLayout;

namespace widgets {

class ProfileCard;
class SettingEditor;

/// The settings that share the first part of their key, on one card; expert ones folded away until asked for.
class SettingGroup final : public QWidget {
    Q_OBJECT
public:
    explicit SettingGroup(const QString &prefix, QWidget *parent = nullptr);
    void add(SettingEditor *editor);
    /// Shows what matches, folded or not; empty: everything as before.
    void filter(const QString &words);
    void unfold();

private:
    void refresh();
    static QString titleOf(const QString &prefix);

    QList<SettingEditor *> m_editors;
    QString m_words;
    bool m_isUnfolded = false;
    QVBoxLayout *m_column;
    QPushButton *m_fold;
};

/// The profile as four cards with a sentence each, on top of the page. Drives the profile's editor, which is not shown.
class ProfileChooser final : public QWidget {
    Q_OBJECT
public:
    ProfileChooser(SettingEditor *editor, QWidget *parent);
    bool matches(const QString &words) const;
    void refresh();

private:
    void choose(const QString &profile);

    SettingEditor *m_editor;
    QList<ProfileCard *> m_cards;
    RoleLabel *m_note;
};

} // namespace widgets
