// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/Page.h"
#include "widgets/text/HelpBook.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace widgets {

class HelpModel;
class HelpView;
class RoleLabel;

/// The user's help: topics at the left, one of them to read. Read from the resources when it is first shown.
class HelpPage final : public Page {
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    /// \a topic is a topic's id or a page's; "wallet#restore" also goes to the heading.
    void showTopic(const QString &topic);
    QString currentTopic() const { return m_topic; }

Q_SIGNALS:
    /// The user followed a link out of the help and confirmed it.
    void urlOpened(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTopics();
    QWidget *makeReader();
    void load();
    void search(const QString &words);
    void chooseRow();
    void read(const QString &id);
    void follow(const QUrl &link);
    void goBack();
    void askForOutside(const QUrl &url);

    HelpBook m_book;
    QString m_topic;
    QStringList m_back; ///< topics read before
    HelpModel *m_model;
    QLineEdit *m_search;
    QListView *m_list = nullptr;
    RoleLabel *m_none = nullptr;
    HelpView *m_view = nullptr;
    QPushButton *m_backButton;
};

} // namespace widgets
