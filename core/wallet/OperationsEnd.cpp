// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Json.h"
#include "core/wallet/Operations.h"

#include <QLoggingCategory>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcOperations, "hashstead.wallet")

using namespace std::chrono_literals;

constexpr int quickTries = 3;
constexpr std::chrono::seconds slowest { 600 };
constexpr std::chrono::seconds heldWait { 3600 };

cashu::Amount keptOf(const QList<MadeProof> &made)
{
    return cashu::sumOf(made, [](const MadeProof &m) {
        return m.plan.isSent ? cashu::Amount() : m.proof.amount;
    }).value_or(cashu::Amount());
}

QString sentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

void Operations::askInputs(qint64 id)
{
    Run *run = find(id);
    const auto request = cashu::decodeJson<cashu::SwapRequest>(run->operation.body);
    QStringList ys;
    if (request) {
        for (const cashu::Proof &proof : request->inputs) {
            if (const auto y = cashu::yOf(proof))
                ys.append(y->toHex());
        }
    }
    if (!request || ys.size() != request->inputs.size()) {
        postpone(*run, QStringLiteral("the request on disk is not understood"));
        return;
    }
    m_api->checkState(urlOf(run->operation), ys, [this, id, ys](const auto &reply) { readInputs(id, ys, reply); });
}

void Operations::readInputs(qint64 id, const QStringList &ys, const MintReply<QList<cashu::ProofState>> &reply)
{
    Run *run = find(id);
    if (!run)
        return;
    if (!reply && reply.error().kind == MintTrouble::Kind::Refused && !run->restored.isEmpty()) {
        takeRestored(*run); // there is no way to ask
        return;
    }
    if (!reply) {
        postpone(*run, reply.error().toError().detail);
        return;
    }
    QList<QByteArray> spent;
    bool isPending = false;
    for (qsizetype i = 0; i < ys.size(); ++i) {
        const QString &state = (*reply)[i].state;
        if (state == u"SPENT")
            spent.append(QByteArray::fromHex(ys[i].toLatin1()));
        else if (state != u"UNSPENT")
            isPending = true;
    }
    if (isPending) {
        postpone(*run, QStringLiteral(QT_TRANSLATE_NOOP("core", "the mint is still at work on the request")));
    } else if (!run->restored.isEmpty() && spent.size() == ys.size()) {
        takeRestored(*run);
    } else if (!spent.isEmpty() && (run->isCheated || run->hasNoRestore)) {
        hold(*run,
            QStringLiteral(
                "the mint took the coins and gave no valid signatures for them: %1 The request is kept and asked "
                "again; keep this wallet's data as proof.")
                .arg(sentence(run->reason)));
    } else {
        if (!spent.isEmpty() && run->operation.purpose == Purpose::Receive)
            run->reason = QStringLiteral(
                QT_TRANSLATE_NOOP("core", "the token was claimed already; ask the sender for another one"));
        else if (!spent.isEmpty() && run->operation.purpose == Purpose::Reclaim)
            run->reason = QStringLiteral(QT_TRANSLATE_NOOP("core", "the token was claimed by its receiver"));
        else if (!spent.isEmpty())
            run->reason
                = QStringLiteral(QT_TRANSLATE_NOOP("core",
                                     "%1 of the coins were spent elsewhere; the others are free again, try once more"))
                      .arg(spent.size());
        giveUp(*run, spent);
    }
}

void Operations::askQuotes(qint64 id)
{
    Run *run = find(id);
    const auto quotes = m_store->quotes.ofOperation(id);
    if (!quotes || quotes->isEmpty()) {
        giveUp(*run, {});
        return;
    }
    // The outputs are not signed, so at most the quotes are news: what they say now decides what the next sweep does.
    if (!run->isCheated && !run->hasNoRestore && run->restored.isEmpty()) {
        giveUp(*run, {});
        return;
    }
    const QuoteRow first = quotes->first();
    m_api->quote(urlOf(run->operation), first.method, first.id, [this, id, first](const auto &reply) {
        Run *asked = find(id);
        if (!asked)
            return;
        if (!reply && reply.error().kind != MintTrouble::Kind::Refused)
            postpone(*asked, reply.error().toError().detail);
        else if (!asked->restored.isEmpty() && (!reply || reply->amountIssued > first.issued))
            takeRestored(*asked);
        else if (reply && reply->amountIssued > first.issued)
            hold(*asked,
                QStringLiteral(
                    "the mint calls the quotes issued and gave no valid signatures: %1 The request is kept and "
                    "asked again; keep this wallet's data as proof.")
                    .arg(sentence(asked->reason)));
        else
            giveUp(*asked, {});
    });
}

void Operations::takeRestored(Run &run)
{
    const QList<MadeProof> made = run.restored;
    const qsizetype asked = run.operation.outputs.size();
    complete(run, made,
        made.size() == asked ? QString()
                             : QStringLiteral("the mint signed only %1 of %2 outputs").arg(made.size()).arg(asked));
}

void Operations::retry(Run &run, const QString &why)
{
    if (++run.tries >= quickTries) {
        postpone(run, why);
        return;
    }
    run.isWaiting = true;
    run.due = m_clock->steady() + 1s * (1 << run.tries);
    run.reason = why;
}

void Operations::postpone(Run &run, const QString &why, std::chrono::seconds wait)
{
    const auto usual = std::min(slowest, 15s * (1 << std::min(run.tries, 6)));
    ++run.tries;
    run.isWaiting = true;
    run.isSlow = true;
    run.due = m_clock->steady() + std::max(wait, usual);
    run.reason = why;
    static_cast<void>(m_store->coins.setTrouble(run.operation.id, why)); // told in the snapshot as well
    if (const Done done = std::exchange(run.done, {}))
        done(fail(Errc::Unknown,
            QStringLiteral(
                "%1 The request is kept and asked again by itself until it is settled; its coins are reserved "
                "until then, and nothing is lost.")
                .arg(sentence(why))));
    callWaiting();
}

void Operations::hold(Run &run, const QString &why)
{
    qCWarning(lcOperations).noquote() << urlOf(run.operation) << why;
    if (const Done done = std::exchange(run.done, {}))
        done(fail(Errc::Protocol, why));
    run.isCheated = false; // a later answer is judged by itself
    run.hasNoRestore = false;
    postpone(run, why, heldWait);
}

void Operations::complete(Run &run, const QList<MadeProof> &made, const QString &detail)
{
    if (const auto done = m_store->coins.complete(run.operation, made, detail, m_clock->now()); !done) {
        postpone(run, QStringLiteral("the answer could not be written: %1").arg(done.error().detail));
        return;
    }
    finish(run, Outcome { run.operation, keptOf(made) });
}

void Operations::giveUp(Run &run, const QList<QByteArray> &spent)
{
    if (const auto done = m_store->coins.giveUp(run.operation, spent, run.reason, m_clock->now()); !done) {
        postpone(run, QStringLiteral("the refusal could not be written: %1").arg(done.error().detail));
        return;
    }
    finish(run, fail(run.isCheated ? Errc::Protocol : Errc::Refused, run.reason));
}

void Operations::finish(Run &run, Result<Outcome> outcome)
{
    const Operation operation = run.operation;
    const Done done = std::move(run.done);
    m_runs.erase(operation.id);
    if (m_onSettled)
        m_onSettled(operation);
    if (done)
        done(std::move(outcome));
    callWaiting();
}

void Operations::callWaiting()
{
    std::vector<std::function<void()>> ready;
    std::erase_if(m_waiting, [&](auto &entry) {
        if (!isQuiet(entry.first))
            return false;
        ready.push_back(std::move(entry.second));
        return true;
    });
    for (const auto &then : ready)
        then();
}

} // namespace wallet
