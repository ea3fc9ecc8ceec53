// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletTeller.h"

#include "app/shared/Instance.h"
#include "app/shared/WalletJson.h"

namespace app {
namespace {

constexpr quint64 firstRequest = quint64(1) << 32; ///< the window counts from 1

} // namespace

WalletTeller::WalletTeller(const ServiceThread<wallet::WalletService> &service, crypto::Mnemonic words)
    : m_service(service)
    , m_words(std::move(words))
    , m_serial(firstRequest)
{
    connect(service.object(), &wallet::WalletService::answered, this,
        [this](wallet::RequestId request, const wallet::Answer &answer) {
            m_progress.remove(request.value);
            if (const auto then = m_waiting.take(request.value))
                then(answer);
        });
    connect(service.object(), &wallet::WalletService::restoreProgressed, this,
        [this](wallet::RequestId request, const wallet::RestoreProgress &progress) {
            if (const auto tell = m_progress.value(request.value))
                tell({ { QStringLiteral("progress"), progressJson(progress) } });
        });
}

QJsonObject WalletTeller::request(const QStringList &arguments, const QByteArray &input)
{
    QJsonObject out = commandRequest(QStringLiteral("wallet"), arguments);
    out.insert(QStringLiteral("input"), QString::fromUtf8(input));
    return out;
}

void WalletTeller::run(const QJsonObject &request, Done done)
{
    const auto command = WalletCommand::parse(argumentsOf(request));
    if (command)
        run(*command, request[QStringLiteral("input")].toString().toUtf8(), done, done);
    else
        done(errorJson(command.error()));
}

void WalletTeller::perform(
    const wallet::Order &order, std::function<void(const wallet::Answer &)> then, const Done &progress)
{
    const wallet::RequestId request(++m_serial);
    m_waiting.insert(request.value, std::move(then));
    if (progress)
        m_progress.insert(request.value, progress);
    m_service.post([request, order](wallet::WalletService &service) { service.perform(request, order); });
}

void WalletTeller::run(const WalletCommand &command, const QByteArray &input, Done done, Done progress)
{
    if (command.name == u"seed") {
        tellSeed(command, input, done);
        return;
    }
    const auto order = command.order(input);
    if (!order)
        done(errorJson(order.error()));
    else if (*order)
        perform(
            **order,
            [command, done = std::move(done)](const wallet::Answer &answer) {
                done(answer && (command.name == u"sent" || command.name == u"pending")
                        ? sentJson(command, answer.as<wallet::SentTokens>())
                        : walletJson(answer));
            },
            progress);
    else
        tellSnapshot(command, done);
}

void WalletTeller::tellSnapshot(const WalletCommand &command, const Done &done)
{
    m_service.ask([](wallet::WalletService &service) { return service.refresh(); })
        .then(this, [this, command, done](const wallet::Snapshot &now) {
            if (command.name == u"mint")
                mintBolt11(command, now, done);
            else
                done(command.name == u"mints" ? mintsJson(now) : balanceJson(now));
        });
}

void WalletTeller::tellSeed(const WalletCommand &command, const QByteArray &input, const Done &done)
{
    const QString what = command.words.first();
    if (what == u"show") {
        m_service.ask([](wallet::WalletService &service) { return service.refresh(); })
            .then(this, [this, command, done](const wallet::Snapshot &now) {
                if (now.isSeedVerified && !command.has(QStringLiteral("again")))
                    done(errorJson({ Errc::Denied,
                        QStringLiteral(
                            "the words were written down and verified already; \"seed show --again\" shows them "
                            "once more") }));
                else
                    done({ { QStringLiteral("words"), m_words.text() },
                        { QStringLiteral("next"),
                            QStringLiteral(
                                "Write them on paper, in this order; whoever has them has the money. Then run "
                                "\"wallet seed verify\" and type them in.") } });
            });
        return;
    }
    if (what != u"verify") {
        done(errorJson({ Errc::Busy,
            QStringLiteral("stop Hashstead first: words can be put only into a wallet that is not "
                           "open (hashsteadd stop)") }));
        return;
    }
    const auto typed = crypto::Mnemonic::parse(QString::fromUtf8(input));
    if (!typed || typed->text() != m_words.text()) {
        done(errorJson({ Errc::Malformed,
            typed ? QStringLiteral("these are not the words of this wallet; look at them again with \"seed show\"")
                  : typed.error().detail }));
        return;
    }
    perform(wallet::SeedVerifiedOrder {}, [done](const wallet::Answer &answer) {
        QJsonObject out = walletJson(answer);
        if (answer)
            out.insert(QStringLiteral("verified"), true);
        done(out);
    });
}

void WalletTeller::mintBolt11(const WalletCommand &command, const wallet::Snapshot &now, const Done &done)
{
    wallet::QuoteOrder order;
    const auto amount = amountFromText(command.words.first());
    order.mint = command.option(QStringLiteral("mint"));
    if (order.mint.isEmpty() && now.mints.size() == 1)
        order.mint = now.mints.first().url;
    order.unit = command.option(QStringLiteral("unit"));
    if (order.unit.isEmpty())
        order.unit = QStringLiteral("sat");
    if (!amount || order.mint.isEmpty()) {
        done(errorJson(
            amount ? Error { Errc::Malformed, QStringLiteral("say which mint with --mint URL") } : amount.error()));
        return;
    }
    order.amount = *amount;
    const int wait = command.has(QStringLiteral("wait")) ? command.option(QStringLiteral("wait")).toInt() : 60;
    perform(order, [this, done, wait](const wallet::Answer &answer) {
        if (!answer) {
            done(walletJson(answer));
            return;
        }
        const auto quote = answer.as<wallet::QuoteInfo>();
        const wallet::AwaitQuoteOrder waiting { quote.mint, quote.id, std::chrono::seconds(std::clamp(wait, 0, 3600)) };
        perform(waiting, [done, quote](const wallet::Answer &minted) {
            QJsonObject out = walletJson(minted);
            out.insert(QStringLiteral("quote"), quote.id);
            out.insert(QStringLiteral("request"), quote.request);
            done(out);
        });
    });
}

} // namespace app
