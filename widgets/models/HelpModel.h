// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/HelpBook.h"

#include <QAbstractListModel>

namespace widgets {

/// The topics at the left of the help: all of them, or those that a search found.
class HelpModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole + 1, ExcerptRole };

    using QAbstractListModel::QAbstractListModel;

    void setBook(const HelpBook &book);
    /// Empty: all topics.
    void setWords(const QString &words);
    int rowOf(const QString &id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();

    struct Row {
        QString id;
        QString title;
        QString excerpt; ///< only of a search
        int count = 0;
    };
    HelpBook m_book;
    QString m_words;
    QList<Row> m_rows;
};

} // namespace widgets
