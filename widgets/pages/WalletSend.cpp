// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WalletDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/pages/WalletDialogs.h"
#include "widgets/text/WalletWords.h"

#include <QLineEdit>
#include <QLocale>

namespace widgets {

namespace {
constexpr int maxMemo = 200;
}

SendDialog::SendDialog(WalletDesk *desk, QWidget *parent)
    : WalletDialog(tr("Send"),
        tr("Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can "
           "take it back."),
        tr("Make the token"), desk, parent)
    , m_from(new ChoiceBox)
    , m_amount(nullptr)
    , m_memo(nullptr)
    , m_lock(nullptr)
    , m_back(new ChoiceBox)
{
    setObjectName(QStringLiteral("send-dialog"));
    m_from->setObjectName(QStringLiteral("send-from"));
    addRow(tr("From"), m_from);
    m_amount = addField(tr("Amount"), tr("how much"));
    m_amount->setObjectName(QStringLiteral("send-amount"));
    auto *all = new QPushButton(tr("All of it"));
    makeLink(all);
    all->setAutoDefault(false);
    all->setObjectName(QStringLiteral("send-all"));
    addBelow(all);
    m_memo = addField(tr("Memo"), tr("for whoever reads the token; may stay empty"));
    m_memo->setObjectName(QStringLiteral("send-memo"));
    m_memo->setMaxLength(maxMemo);
    m_lock = addField(tr("Lock to a key"), tr("only who has this key can take it; may stay empty"));
    m_lock->setObjectName(QStringLiteral("send-lock"));
    m_back->setObjectName(QStringLiteral("send-back"));
    m_back->addItem(tr("never"), 0);
    m_back->addItem(tr("after a day"), 86400);
    m_back->addItem(tr("after a week"), 7 * 86400);
    m_back->addItem(tr("after 30 days"), 30 * 86400);
    addRow(tr("Yours again"), m_back);
    connect(all, &QPushButton::clicked, this, [this] {
        if (const wallet::Balance *from = source())
            m_amount->setText(QString::number(from->spendable.value));
    });
    connect(m_amount, &QLineEdit::textChanged, this, &SendDialog::check);
    connect(m_lock, &QLineEdit::textChanged, this, &SendDialog::check);
    connect(m_from, &QComboBox::currentIndexChanged, this, &SendDialog::check);
}

void SendDialog::start(const wallet::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_sources.clear();
    {
        const QSignalBlocker quiet(m_from);
        m_from->clear();
        for (const wallet::Balance &balance : snapshot.balances) {
            if (!balance.spendable)
                continue;
            m_sources << balance;
            m_from->addItem(tr("%1 of %2, %3")
                                .arg(Format::count(balance.spendable.value), WalletWords::unit(balance.unit),
                                    WalletWords::mint(balance.mint, snapshot.mints)));
        }
    }
    m_amount->clear();
    m_memo->clear();
    m_lock->clear();
    m_back->setCurrentIndex(0);
    setIdle();
    check();
    if (m_sources.isEmpty())
        showTrouble(tr("There is nothing to send yet."));
    m_amount->setFocus();
    open();
}

const wallet::Balance *SendDialog::source() const
{
    const int index = m_from->currentIndex();
    return index >= 0 && index < m_sources.size() ? &m_sources[index] : nullptr;
}

std::optional<wallet::SendOrder> SendDialog::order()
{
    const wallet::Balance *from = source();
    QString digits = m_amount->text().simplified().remove(u' ');
    digits.remove(QLocale().groupSeparator());
    bool isNumber = false;
    const cashu::Amount amount(digits.toULongLong(&isNumber));
    if (!from || !isNumber || !amount || amount > from->spendable)
        return std::nullopt;
    wallet::SendOrder order { amount, from->unit, from->mint, m_memo->text().simplified(), {}, {}, {} };
    if (const QString key = m_lock->text().trimmed(); !key.isEmpty()) {
        const auto point = crypto::CurvePoint::fromHex(key);
        if (!point)
            return std::nullopt;
        order.lockTo = *point;
        if (const qint64 seconds = m_back->currentData().toLongLong(); seconds > 0)
            order.locktime = quint64(m_snapshot.takenAt.time_since_epoch().count() / 1000 + seconds);
    }
    return order;
}

void SendDialog::check()
{
    const QString key = m_lock->text().trimmed();
    const bool isKeyWrong = !key.isEmpty() && !crypto::CurvePoint::fromHex(key);
    m_back->setEnabled(!key.isEmpty());
    const bool isReady = order().has_value();
    action()->setEnabled(isReady);
    const wallet::Balance *from = source();
    if (isKeyWrong)
        showTrouble(tr("A key is 66 hexadecimal digits that begin with 02 or 03."));
    else if (!isReady && !m_amount->text().isEmpty() && from)
        showTrouble(tr("A whole number from 1 to %1.").arg(Format::count(from->spendable.value)));
    else
        showTrouble({});
}

void SendDialog::act()
{
    const auto sending = order();
    if (!sending)
        return;
    setBusy(tr("Asking the mint"));
    desk()->ask(*sending, this, [this](const wallet::Answer &answer) {
        setIdle();
        if (!answer) {
            showTrouble(WalletWords::trouble(*answer.error));
            return;
        }
        Q_EMIT made(answer.as<wallet::SentToken>());
        accept();
    });
}

} // namespace widgets
