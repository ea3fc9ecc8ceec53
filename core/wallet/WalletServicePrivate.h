// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Importer.h"
#include "core/wallet/MintSocket.h"
#include "core/wallet/Receiver.h"
#include "core/wallet/Restorer.h"
#include "core/wallet/Sender.h"
#include "core/wallet/SentPace.h"
#include "core/wallet/Sweeper.h"
#include "core/wallet/WalletService.h"

#include <QTimer>

namespace wallet {

/// The parts of an open wallet, in the order they need each other.
struct Parts {
    Parts(std::unique_ptr<WalletStore> opened, Transport &transport, const Clock &clock, const Random &random)
        : store(std::move(opened))
        , api(transport)
        , mints(*store, api, clock)
        , operations(*store, api, clock, random)
        , desk { *store, api, mints, operations, clock, random }
        , sender(desk)
        , receiver(desk)
        , sweeper(desk)
        , restorer(desk, sweeper)
        , importer(desk)
    {
    }
    std::unique_ptr<WalletStore> store;
    MintApi api;
    MintBook mints;
    Operations operations;
    Desk desk;
    Sender sender;
    Receiver receiver;
    Sweeper sweeper;
    Restorer restorer;
    Importer importer;
};

struct WalletService::Private {
    Private(WalletService *service, WalletConfig given, const Clock &time, const Random &entropy)
        : q(service)
        , config(std::move(given))
        , clock(time)
        , random(entropy)
    {
    }
    WalletService *q = nullptr;
    WalletConfig config;
    const Clock &clock;
    const Random &random;
    std::unique_ptr<Parts> parts; ///< null before start()
    std::unique_ptr<Transport> transport; ///< goes first, and with it every answer that is on its way
    std::map<MintId, std::unique_ptr<MintSocket>> sockets;
    QTimer timer;
    Snapshot snapshot {};
    bool isDirty = true;
    SteadyTime nextSweep {};
    SteadyTime nextConsolidate {};
    SentPace sentPace {};
    SteadyTime nextPrune {};
    SteadyTime lastOrder {}; ///< a user is at work
    struct Awaited {
        RequestId request {};
        MintId mint = 0;
        QString quote {};
        SteadyTime until {};
        SteadyTime next {};
        bool isAsking = false;
    };
    QList<Awaited> awaited {};

    void tick();
    void publish();
    void automate();
    void sweepAll();
    void consolidateAll();
    void listenToMints();
    void checkAwaited();
    Result<Snapshot> look() const;
    QList<MintRow> mintsOf(const QString &url) const;
    void announce(const Summary &summary);

    void answer(RequestId request, Value value);
    void refuse(RequestId request, const Error &error);
    template <class T> void reply(RequestId request, Result<T> result)
    {
        if (result)
            answer(request, Value(*std::move(result)));
        else
            refuse(request, result.error());
    }
    Result<MintId> mintId(const QString &url) const;

    void perform(RequestId request, const SendOrder &order);
    void perform(RequestId request, const PreviewOrder &order);
    void perform(RequestId request, const ReceiveOrder &order);
    void perform(RequestId request, const SentOrder &order);
    void perform(RequestId request, const ReclaimOrder &order);
    void perform(RequestId request, const AddMintOrder &order);
    void perform(RequestId request, const RemoveMintOrder &order);
    void perform(RequestId request, const TrustMintOrder &order);
    void perform(RequestId request, const SweepOrder &order);
    void perform(RequestId request, const ConsolidateOrder &order);
    void perform(RequestId request, const RestoreOrder &order);
    void perform(RequestId request, const StopRestoreOrder &order);
    void perform(RequestId request, const QuoteOrder &order);
    void perform(RequestId request, const AwaitQuoteOrder &order);
    void perform(RequestId request, const BackupOrder &order);
    void perform(RequestId request, const ImportOrder &order);
    void perform(RequestId request, const LockKeyOrder &order);
    /// The key that \a worker's quotes are locked to, a new one for a new name.
    Result<crypto::CurvePoint> workerKey(const QString &worker);
    void perform(RequestId request, const HistoryOrder &order);
    void perform(RequestId request, const ResumeOrder &order);
    void perform(RequestId request, const SeedVerifiedOrder &order);
};

} // namespace wallet
