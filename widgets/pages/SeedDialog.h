// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Mnemonic.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace widgets {

class RoleLabel;
class WalletDesk;

/// Draws the words straight from the mnemonic: no label, no copy and no clipboard holds them.
class SeedSheet final : public QWidget {
    Q_OBJECT
public:
    static constexpr int columns = 3;

    explicit SeedSheet(QWidget *parent = nullptr);
    void setWords(const crypto::Mnemonic &words);
    void clear();
    bool hasWords() const { return m_words.has_value(); }
    /// Whether word \a index (from 0) is \a typed.
    bool isWord(int index, const QString &typed) const;
    int count() const;
    /// For people who hear the window; made when asked for.
    QString spokenText() const;
    QSize sizeHint() const override { return { 440, 168 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<crypto::Mnemonic> m_words;
};

/// Shows the twelve words once, and asks for them back.
class SeedDialog final : public QDialog {
    Q_OBJECT
public:
    SeedDialog(WalletDesk *desk, QWidget *parent);
    void start();
    /// The answer to wordsWanted(); held until the dialog closes or they were typed back.
    void setWords(const crypto::Mnemonic &words);

Q_SIGNALS:
    void wordsWanted();
    void verified();

private:
    enum Step { Before, Words, Typing };
    QWidget *makeBefore();
    QWidget *makeTyping();
    void goOn();
    void goBack();
    void showStep(Step step);
    void checkTyped();
    void forget();

    WalletDesk *m_desk;
    QStackedWidget *m_steps;
    SeedSheet *m_sheet;
    QList<QLineEdit *> m_typed;
    RoleLabel *m_help;
    RoleLabel *m_line;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace widgets
