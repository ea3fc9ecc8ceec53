// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Feed.h"
#include "app/RemoteCores.h"
#include "app/shared/Program.h"

namespace app {

/// Joins the window to a core on another machine. What that core does not take from a window is answered here.
class RemoteFeed final : public Feed {
    Q_OBJECT
public:
    /// \a id of a known core.
    RemoteFeed(RemoteCores &cores, const QString &id, Program &program, widgets::MainWindow &window);

    void replay() override;
    void showSettings() override;
    void changeSettings(const QVariantMap &changes) override;

private:
    /// An order under way, and what the window calls it.
    struct Series {
        quint64 id = 0;
    };
    struct Machine {
        stats::MachineRequest request;
    };
    struct Issuing { };
    struct Change {
        QMap<QString, QString> wrong; ///< of the window's own settings
    };
    struct Wallet {
        wallet::RequestId request;
    };
    struct Lan {
        quint64 id = 0;
        QString order {}; ///< its name
    };
    using Asked = std::variant<Series, Machine, Issuing, Change, Wallet, Lan>;

    void joinOrders();
    void give(const api::CommandBody &body, Asked asked);
    void orderWallet(wallet::RequestId request, const wallet::Order &order);
    void apply(const api::CoreState &state, const api::Parts &parts);
    void applyMoney(const api::CoreState &state, const api::Parts &parts);
    void take(const api::Answer &answer);
    void takeAnswer(const Series &asked, const api::Answer &answer);
    void takeAnswer(const Machine &asked, const api::Answer &answer);
    void takeAnswer(const Issuing &asked, const api::Answer &answer);
    void takeAnswer(const Change &asked, const api::Answer &answer);
    void takeAnswer(const Wallet &asked, const api::Answer &answer);
    void takeAnswer(const Lan &asked, const api::Answer &answer);
    /// Why it was not done, as a sentence of the window; none: it was.
    std::optional<Error> troubleOf(const api::Answer &answer, api::Scope needed) const;
    widgets::ShownCore core() const;

    /// Which services the core had, so that what one that is gone said goes too.
    struct Services {
        bool hasWallet = false;
        bool hasMint = false;
        bool hasPool = false;
        bool operator==(const Services &) const = default;
    };
    /// When the snapshots that were shown last were taken: their times travel apart from them.
    struct Times {
        UnixMs live {};
        UnixMs ehash {};
        UnixMs mint {};
        UnixMs wallet {};
        UnixMs pool {};
        UnixMs upstreams {};
        UnixMs lan {};
    };

    RemoteCores &m_cores;
    QString m_id;
    Program &m_program;
    std::optional<Services> m_services;
    Times m_shown;
    QHash<quint64, Asked> m_asked; ///< by the command's number
};

} // namespace app
