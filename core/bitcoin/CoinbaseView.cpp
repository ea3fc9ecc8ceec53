// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/CoinbaseView.h"

#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Transaction.h"

namespace bitcoin {

namespace {

constexpr qsizetype shortestText = 4; ///< shorter runs of letters are chance

/// The readable runs of \a script, a space between them.
QString readable(const QByteArray &script)
{
    QStringList runs;
    QString run;
    const auto end = [&] {
        if (run.trimmed().size() >= shortestText)
            runs << run.trimmed();
        run.clear();
    };
    for (const char c : script) {
        if (c >= 0x20 && c < 0x7f)
            run += QLatin1Char(c);
        else
            end();
    }
    end();
    return runs.join(u' ');
}

OutputView viewOutput(const TxOutput &output, Network network)
{
    OutputView view { OutputKind::Payout, {}, output.value, output.script };
    if (witnessCommitmentOf(output.script))
        view.kind = OutputKind::Commitment;
    else if (scriptType(output.script) == ScriptType::NullData)
        view.kind = OutputKind::Data;
    else if (const auto address = Address::fromScript(output.script, network))
        view.address = address->toString();
    return view;
}

} // namespace

QString outputKindName(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Payout:
        return QStringLiteral("payout");
    case OutputKind::Commitment:
        return QStringLiteral("commitment");
    case OutputKind::Data:
        return QStringLiteral("data");
    }
    return {};
}

qint64 CoinbaseView::paidTo(const QString &address) const
{
    qint64 sum = 0;
    for (const OutputView &output : outputs)
        sum += !address.isEmpty() && output.address == address ? output.value : 0;
    return sum;
}

Result<CoinbaseView> viewCoinbase(QByteArrayView transaction, Network network)
{
    const auto parsed = Transaction::parse(transaction);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->isCoinbase())
        return fail(Errc::Malformed, QStringLiteral("it is not a coinbase"));
    CoinbaseView view;
    view.size = parsed->serialize(Witness::Strip).size();
    view.tag = readable(parsed->inputs.first().scriptSig);
    for (const TxOutput &output : parsed->outputs) {
        const auto total = addMoney(view.total, output.value);
        if (!total)
            return fail(Errc::Limit, QStringLiteral("its outputs are worth more than all money there is"));
        view.total = *total;
        if (view.outputs.size() < CoinbaseView::maxOutputs)
            view.outputs.append(viewOutput(output, network));
        else
            ++view.outputsLeftOut;
    }
    return view;
}

} // namespace bitcoin
