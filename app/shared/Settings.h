// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Log.h"
#include "core/base/Setting.h"
#include "core/bitcoin/Network.h"
#include "core/ehash/LinkTypes.h"

#include <QHostAddress>
#include <QUrl>

#include <chrono>

namespace app {

enum class Profile : quint8 { Demo, Solo, HomePool, Pool };
/// "demo", "solo", "home-pool", "pool".
QString profileName(Profile profile);

/// An address and port to listen on.
struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
    /// "0.0.0.0:3333", "[::]:3333".
    QString toString() const;
    /// Errors: Malformed.
    static Result<Endpoint> fromString(QStringView text);
    bool operator==(const Endpoint &) const = default;
};

/// A pool above, in the order of preference. Text form: `URL [identity]`.
struct Upstream {
    QUrl url; ///< stratum2+tcp://host:port/authority-key or stratum+tcp://host:port or stratum+ssl://host:port
    QString identity; ///< user name at that pool; a password is the secret "upstream/<host>:<port>"
    bool isSv2() const { return url.scheme() == QLatin1String("stratum2+tcp"); }
    QString secretName() const;
    static Result<Upstream> fromString(QStringView text);
};

/// A Bitcoin node, in the order of preference. Text form: `http://host:port [user=NAME] [cookie=PATH]`.
struct Node {
    QUrl url;
    QString user; ///< its password is the secret "node/<host>:<port>"
    QString cookieFile; ///< read again whenever the node says 401
    QString secretName() const;
    static Result<Node> fromString(QStringView text);
};

/// Whether a part runs; Auto decides by the profile.
enum class Switch : quint8 { Auto, On, Off };

/// Every setting as a checked value; what Wiring makes each service's config from. Member names follow the keys.
struct Settings {
    struct General {
        Profile profile = Profile::Demo;
        QString dataDir;
        QString secretStore; ///< "auto" or "file"
    } general;
    struct Network {
        QList<Endpoint> sv1Listen;
        QList<Endpoint> sv2Listen;
        QList<Endpoint> poolListen;
        bool sharedPort = true; ///< SV1 ports also take SV2, by the first bytes
        int threads = 0; ///< machine workers; 0 = by the number of cores
        QList<Upstream> upstreams;
        QString upstreamMode; ///< "aggregated" or "per-machine"
        std::chrono::seconds failBackAfter {};
        std::chrono::seconds upstreamSilence {};
    } network;
    struct Bitcoin {
        bitcoin::Network network = bitcoin::Network::Main;
        QList<Node> nodes;
        std::chrono::seconds refresh {};
        QString payoutAddress;
        QString coinbaseTag;
    } bitcoin;
    struct Shares {
        double secondsPerShare = 6;
        double startDifficulty = 512;
        double minDifficulty = 0;
        double maxDifficulty = 0;
        bool versionRolling = true;
    } shares;
    struct Safeguards {
        int connections = 0;
        int connectionsPerAddress = 0;
        int violationsToBan = 0;
        std::chrono::seconds banTime {};
        int submitsPerSecond = 0;
        std::chrono::seconds handshakeTime {};
        std::chrono::seconds idleTime {};
        std::chrono::seconds sessionTime {}; ///< 0: no limit
        int lineBytes = 0;
        int frameBytes = 0;
        int pendingBytes = 0;
        int channelsPerConnection = 0;
        int channels = 0; ///< of all connections
        int keptShares = 0;
        std::chrono::seconds keptSharesTime {};
    } safeguards;
    struct Ehash {
        Switch isOn = Switch::Auto; ///< Auto: in the demo
        QString mint; ///< where shares earn: "embedded" or a name of \c mints
        mint::ValueRule rule = mint::ValueRule::Work;
        quint64 unitWork = 0; ///< hashes; 0: by the profile
        int minimumZeros = 0;
        std::optional<crypto::CurvePoint> fallbackKey;
        QList<Endpoint> listen; ///< for mints on other machines: none, or one
        QList<ehash::KnownMint> mints;
        bool tellsHashpool = false;
    } ehash;
    struct Mint {
        Switch isOn = Switch::Auto; ///< Auto: where shares earn at the embedded mint
        QString name;
        QList<Endpoint> listen; ///< none, or one
        QList<ehash::KnownPool> pools;
        bool hasEpochs = false;
        int confirmations = 0;
        bool hasTestBackend = false;
        int bodyBytes = 0;
        int headBytes = 0;
        int connections = 0;
        int connectionsPerAddress = 0;
        double requestsPerSecond = 0; ///< of one address
        std::chrono::seconds idleTime {}; ///< of a connection, between two requests
    } mint;
    struct Wallet {
        Switch isOn = Switch::Auto; ///< Auto: where the embedded mint runs
    } wallet;
    struct Api {
        bool isOn = false;
        QList<Endpoint> listen; ///< one
    } api;
    struct Lan {
        bool isOn = true;
        std::chrono::seconds poll {};
        bool alerts = true;
        double chipCelsius = 0;
        double largeChipCelsius = 0;
        double regulatorCelsius = 0;
        double energyPrice = 0; ///< per kWh; 0: not set
        double bitcoinPrice = 0; ///< 0: not set
        QString currency;
        int probes = 0; ///< at once
        int webPort = 0;
        int apiPort = 0;
    } lan;
    struct Stats {
        std::chrono::hours keepFine {};
        std::chrono::hours keepMinutes {};
        std::chrono::hours keepHours {};
        bool redactAddresses = false;
    } stats;
    LogOptions log;
    struct Window {
        bool tray = true;
        QString closeAction; ///< "ask", "tray" or "quit"
        bool startAtLogin = false;
        bool keepAwake = false;
        bool notifyBlocks = true;
        bool notifyMachines = true;
        bool notifySources = true;
        bool notifyWallet = true;
        QString language; ///< "system", or one of widgets::Language::all()
    } window;
    struct Demo {
        int miners = 0;
        double hashrate = 0; ///< h/s, of all together
        std::chrono::seconds blockTime {};
    } demo;
};

} // namespace app
