// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace widgets {

/// Markdown in the theme's type scale and colours. Links are told, never opened.
class HelpView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// Marks every place of each word and scrolls to the first. \return the number of places.
    int highlight(const QStringList &words);
    /// Scrolls to the heading that HelpBook::anchorOf() calls so. False when there is none.
    bool showAnchor(const QString &anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void restyleBlock(const QTextBlock &block);
    void restyleTables();
    void paintMarks();
    void scrollToMark();

    QString m_markdown;
    QStringList m_words;
    bool m_isDark = false;
    bool m_isScrollDue = false;
};

} // namespace widgets
