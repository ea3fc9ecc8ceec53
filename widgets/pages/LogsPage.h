// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "widgets/pages/Page.h"

class QLineEdit;
class QPushButton;

namespace widgets {

class ChoiceBox;
class LiveTable;
class LogFilter;
class LogModel;
class RoleLabel;
class Segmented;

/// What the program says about its work, newest at the bottom. Scrolled up it stands still; what comes waits.
class LogsPage final : public Page {
    Q_OBJECT
public:
    explicit LogsPage(QWidget *parent = nullptr);

    void addLog(const LogNews &news);
    /// Where the log's file is, or else the data directory.
    void setFolder(const QString &folder);
    /// The answer to bundleRequested(): where it is, or why there is none.
    void showBundle(const QString &folder, const QString &error);
    bool isPaused() const { return m_isPaused; }
    void setShownCore(const ShownCore &core) override;

Q_SIGNALS:
    /// Save the diagnostics bundle in that folder.
    void bundleRequested(const QString &folder);
    void urlOpened(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader();
    QWidget *makeFilters();
    QWidget *makeTable();
    QWidget *makeWaiting();
    QWidget *makeSaved();
    void listCategories();
    void applyNow(const LogNews &news);
    void setPaused(bool isPaused);
    void goToNewest();
    void refreshCount();
    void showLine();
    void copy();
    void chooseBundlePlace();

    LogModel *m_model;
    LogFilter *m_filter;
    QLineEdit *m_search = nullptr;
    Segmented *m_levels = nullptr;
    ChoiceBox *m_categories = nullptr;
    LiveTable *m_table = nullptr;
    RoleLabel *m_none = nullptr;
    RoleLabel *m_count = nullptr;
    RoleLabel *m_waitingText = nullptr;
    QWidget *m_waiting = nullptr;
    RoleLabel *m_line = nullptr;
    QWidget *m_saved = nullptr;
    RoleLabel *m_savedText = nullptr;
    QPushButton *m_savedOpen = nullptr;
    QPushButton *m_folderButton = nullptr;
    QString m_folder;
    QString m_savedFolder;
    LogNews m_held; ///< came while paused
    bool m_isPaused = false;
    bool m_isApplying = false;
};

} // namespace widgets
