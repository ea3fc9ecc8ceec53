// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WalletDesk.h"

namespace widgets {

wallet::RequestId WalletDesk::ask(const wallet::Order &order, QObject *asker, Then then, Progress progress)
{
    const wallet::RequestId request(++m_last);
    m_waiting.insert(request.value, { asker, std::move(then), std::move(progress) });
    Q_EMIT ordered(request, order);
    return request;
}

void WalletDesk::answer(wallet::RequestId request, const wallet::Answer &answer)
{
    const Waiting waiting = m_waiting.take(request.value);
    if (waiting.asker && waiting.then)
        waiting.then(answer);
}

void WalletDesk::progress(wallet::RequestId request, const wallet::RestoreProgress &progress)
{
    const Waiting waiting = m_waiting.value(request.value);
    if (waiting.asker && waiting.progress)
        waiting.progress(progress);
}

} // namespace widgets
