// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Operations.h"

#include "core/wallet/MintBody.h"

#include <QLoggingCategory>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcOperations, "hashstead.wallet")

using cashu::ErrorCode;

/// Refusals that an earlier, unheard success of the same request would give too, or that may pass.
bool isDoubtful(const MintTrouble &trouble)
{
    if (!trouble.code)
        return true;
    switch (*trouble.code) {
    case ErrorCode::ProofsSpent:
    case ErrorCode::ProofsPending:
    case ErrorCode::OutputsSigned:
    case ErrorCode::OutputsPending:
    case ErrorCode::QuoteIssued:
    case ErrorCode::QuotePending:
    case ErrorCode::Generic:
        return true;
    default:
        return false;
    }
}

} // namespace

Operations::Operations(WalletStore &store, const MintApi &api, const Clock &clock, const Random &random)
    : m_store(&store)
    , m_api(&api)
    , m_clock(&clock)
    , m_random(&random)
{
}

Operations::Run *Operations::find(qint64 id)
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : &found->second;
}

QString Operations::urlOf(const Operation &operation) const
{
    const MintRow *mint = m_store->mints.find(operation.mint);
    return mint ? mint->url : QString();
}

DleqRule Operations::dleqRuleOf(const Operation &operation) const
{
    const MintRow *mint = m_store->mints.find(operation.mint);
    const auto info = MintInfo::parse(mint ? mint->info : QByteArray());
    return info && info->makesDleq ? DleqRule::Required : DleqRule::WhenPresent;
}

Result<QList<BlindOutput>> Operations::outputsOf(const Operation &operation) const
{
    return blindOutputs(operation.outputs, m_store->secrets);
}

void Operations::run(qint64 id, Done done)
{
    auto operation = m_store->coins.operation(id);
    if (!operation) {
        if (done)
            done(tl::unexpected(operation.error()));
        return;
    }
    Run run;
    run.operation = *std::move(operation);
    run.done = std::move(done);
    m_runs.insert_or_assign(id, std::move(run));
    send(id);
}

Result<int> Operations::resume()
{
    const auto open = m_store->coins.openOperations();
    if (!open)
        return tl::unexpected(open.error());
    int taken = 0;
    for (const qint64 id : *open) {
        Run *known = find(id);
        if (known && !known->isWaiting)
            continue; // its answer is on the way
        ++taken;
        if (known)
            known->isWaiting = false;
        if (known)
            send(id);
        else
            run(id, {});
    }
    return taken;
}

void Operations::tick()
{
    QList<qint64> due;
    for (auto &[id, run] : m_runs) {
        if (run.isWaiting && run.due <= m_clock->steady())
            due.append(id);
    }
    for (const qint64 id : due) {
        if (Run *run = find(id)) {
            run->isWaiting = false;
            send(id);
        }
    }
}

bool Operations::isQuiet(MintId mint) const
{
    return std::none_of(m_runs.begin(), m_runs.end(),
        [&](const auto &entry) { return entry.second.operation.mint == mint && !entry.second.isSlow; });
}

void Operations::whenQuiet(MintId mint, std::function<void()> then)
{
    if (isQuiet(mint))
        then();
    else
        m_waiting.emplace_back(mint, std::move(then));
}

QStringList Operations::troubles() const
{
    QStringList out;
    for (const auto &[id, run] : m_runs) {
        if (run.isSlow && !run.reason.isEmpty())
            out.append(QStringLiteral("%1: %2").arg(urlOf(run.operation), run.reason));
    }
    return out;
}

void Operations::send(qint64 id)
{
    Run *run = find(id);
    if (const auto noted = m_store->coins.noteAttempt(id); !noted) {
        postpone(*run, noted.error().detail);
        return;
    }
    ++run->operation.attempts;
    m_api->signatures(urlOf(run->operation), run->operation.path, run->operation.body,
        [this, id](const auto &reply) { readSignatures(id, reply); });
}

void Operations::readSignatures(qint64 id, const MintReply<cashu::SignaturesResponse> &reply)
{
    Run *run = find(id);
    if (!run)
        return;
    if (!reply) {
        readRefusal(*run, reply.error());
        return;
    }
    const auto outputs = outputsOf(run->operation);
    if (!outputs) {
        postpone(*run, outputs.error().detail);
        return;
    }
    const auto made
        = checkSignatures(*outputs, reply->signatures, m_store->mints.keysets(), dleqRuleOf(run->operation));
    if (made) {
        complete(*run, *made, {});
        return;
    }
    run->isCheated = true;
    run->reason = made.error().detail;
    qCWarning(lcOperations).noquote() << urlOf(run->operation) << run->reason;
    askRestore(id);
}

void Operations::readRefusal(Run &run, const MintTrouble &trouble)
{
    const qint64 id = run.operation.id;
    if (trouble.kind == MintTrouble::Kind::NoAnswer) {
        retry(run, trouble.toError().detail);
        return;
    }
    run.reason = trouble.toError().detail;
    if (trouble.code == ErrorCode::OutputsSigned)
        run.reason
            = QStringLiteral("the mint signed these outputs before: the twelve words of this wallet are in use in "
                             "another place too. Run \"wallet restore %1\" once, then try again")
                  .arg(urlOf(run.operation));
    if (trouble.kind == MintTrouble::Kind::BadAnswer) {
        run.isCheated = true;
        askRestore(id);
        return;
    }
    const bool mayBeLayout = trouble.code == ErrorCode::SignatureInvalid || trouble.code == ErrorCode::Generic;
    if (mayBeLayout && run.operation.purpose == Purpose::Sweep && !run.operation.isLegacy && signAsLegacy(run)) {
        send(id);
        return;
    }
    if (run.operation.attempts <= 1 && !isDoubtful(trouble))
        giveUp(run, {});
    else
        askRestore(id);
}

bool Operations::signAsLegacy(Run &run)
{
    const auto quotes = m_store->quotes.ofOperation(run.operation.id);
    const auto outputs = outputsOf(run.operation);
    if (!quotes || !outputs || quotes->isEmpty())
        return false;
    if (std::none_of(quotes->begin(), quotes->end(), [](const QuoteRow &quote) { return quote.keyIndex.has_value(); }))
        return false;
    const bool isBatch = run.operation.path.endsWith(u"/batch");
    const auto body
        = mintBody(*quotes, messagesOf(*outputs), cashu::QuoteMessage::Legacy, isBatch, m_store->secrets, *m_random);
    if (!body || !m_store->coins.replaceBody(run.operation.id, *body))
        return false;
    run.operation.body = *body;
    run.operation.isLegacy = true;
    return true;
}

void Operations::askRestore(qint64 id)
{
    Run *run = find(id);
    const auto outputs = outputsOf(run->operation);
    if (!outputs) {
        postpone(*run, outputs.error().detail);
        return;
    }
    m_api->restore(urlOf(run->operation), { messagesOf(*outputs) },
        [this, id, outputs = *outputs](const auto &reply) { readRestored(id, outputs, reply); });
}

void Operations::readRestored(
    qint64 id, const QList<BlindOutput> &outputs, const MintReply<cashu::RestoreResponse> &reply)
{
    Run *run = find(id);
    if (!run)
        return;
    if (!reply && reply.error().kind == MintTrouble::Kind::NoAnswer) {
        postpone(*run, reply.error().toError().detail);
        return;
    }
    run->hasNoRestore = !reply;
    run->restored.clear();
    if (reply) {
        const auto made = checkRestored(
            outputs, *reply, m_store->mints.keysets(), dleqRuleOf(run->operation), /*areAmountsKnown=*/true);
        if (made) {
            run->restored = *made;
        } else if (made.error().code != Errc::AlreadyExists || run->isCheated) {
            run->isCheated = true;
            run->reason = made.error().detail;
        }
    }
    // The outputs alone do not tell: a second wallet with the same words may have had them signed for other coins.
    if (run->operation.purpose == Purpose::Sweep)
        askQuotes(id);
    else
        askInputs(id);
}

} // namespace wallet
