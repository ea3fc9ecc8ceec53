// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

#include <algorithm>

/// Something the setup wants tested for real, in the form the settings write it, so that what was tested is what is
/// stored. Reports follow under its id until one is done.
struct ProbeRequest {
    enum class Kind : quint8 { Node, Pool, Port };
    quint64 id = 0;
    Kind kind = Kind::Node;
    QString subject {}; ///< an item of bitcoin.nodes, network.upstreams or network.sv1_listen
    QString network {}; ///< "main", "testnet4", ...: what node and keys must belong to
    QString password {}; ///< of a node's user; a secret, never in a report
};
Q_DECLARE_METATYPE(ProbeRequest)

/// One thing that a probe looks at.
enum class ProbeStep : quint8 {
    Form, ///< the subject can be read at all
    NodeReached,
    NodeLogin,
    NodeChain,
    NodeSync,
    NodeTemplate,
    PoolReached,
    PoolKey, ///< the Noise handshake, and a certificate by the authority key
    PoolSetup, ///< SetupConnection
    PoolAccount, ///< a channel for the identity
    PoolProtocol, ///< a Stratum V1 pool: whether this version can use it
    PortFree
};

enum class ProbeState : quint8 { Waiting, Running, Passed, Warned, Failed };

struct ProbeFinding {
    ProbeStep step {};
    ProbeState state = ProbeState::Waiting;
    QString fact {}; ///< short and without words to translate where that can be: "main", "/Satoshi:27.0.0/", "34 ms"
    QString detail {}; ///< an English sentence: what is wrong and what to do
    bool operator==(const ProbeFinding &) const = default;
};

/// All that one probe found so far, in the order it looks. Replaced whole.
struct ProbeReport {
    quint64 id = 0;
    QList<ProbeFinding> findings {};
    bool isDone = false;
    quint16 freePort = 0; ///< the next one that could be listened on, where the wanted one is taken
    QString otherNetwork {}; ///< the network the node is really on, where that is another

    const ProbeFinding *find(ProbeStep step) const
    {
        for (const ProbeFinding &finding : findings) {
            if (finding.step == step)
                return &finding;
        }
        return nullptr;
    }
    /// The worst of all findings; Running until the probe is done.
    ProbeState verdict() const
    {
        ProbeState worst = ProbeState::Passed;
        for (const ProbeFinding &finding : findings) {
            if (finding.state >= ProbeState::Passed)
                worst = std::max(worst, finding.state);
        }
        return isDone ? worst : ProbeState::Running;
    }
    bool operator==(const ProbeReport &) const = default;
};
Q_DECLARE_METATYPE(ProbeReport)

/// What became of one key of another program's settings file.
struct ImportLine {
    enum class Fate : quint8 { Taken, Ignored, Refused }; ///< Refused: it would have been taken, but is no good value
    QString key {}; ///< as that file says it: "upstreams[1].port"
    QString value {}; ///< as it stands there, cut short; "***" for a secret
    Fate fate = Fate::Ignored;
    QString why {}; ///< where it went, or why it did not; a sentence for people
    bool operator==(const ImportLine &) const = default;
};

/// Another program's settings as ours. Every value of the file has a line.
struct SettingsImport {
    QString program {}; ///< whose file it is
    QVariantMap settings {}; ///< keys and values of the settings table, each checked by it
    QList<ImportLine> lines {};
};
Q_DECLARE_METATYPE(SettingsImport)
