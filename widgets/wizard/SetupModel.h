// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setup.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <optional>

namespace widgets {

/// One page of the first steps.
enum class SetupStep : quint8 { Start, Import, Node, Payout, Pools, Machines, Review, Done };

struct SetupPool {
    QString url {};
    QString identity {};
    bool operator==(const SetupPool &) const = default;
};

/// What the user said so far.
struct SetupAnswers {
    QString profile = QStringLiteral("demo"); ///< as general.profile
    QString network = QStringLiteral("main");
    QString nodeUrl = QStringLiteral("http://127.0.0.1:8332");
    bool usesCookie = true;
    QString cookieFile {};
    QString nodeUser {};
    QString nodePassword {}; ///< a secret: goes to the secrets, never into settings()
    QString payoutAddress {};
    bool earnsEhash = true; ///< of a home pool
    QList<SetupPool> pools {};
    QString upstreamMode = QStringLiteral("aggregated");
    QString listenAddress = QStringLiteral("0.0.0.0");
    QString sv1Port = QStringLiteral("3333");
    QString sv2Port = QStringLiteral("3336");
    QVariantMap imported {}; ///< settings of another program that no page asks for
};

/// What is wrong with an answer, and which field it is in.
struct SetupProblem {
    QString field {};
    QString text {};
    bool operator==(const SetupProblem &) const = default;
};

/// The first steps without their faces: which pages there are, what is wrong on each, what to test there, and the
/// settings they come to. A value.
class SetupModel {
    Q_DECLARE_TR_FUNCTIONS(widgets::SetupModel)
public:
    SetupAnswers answers;

    /// \a rows: key and value of the settings in force, to begin with.
    void setCurrent(const QVariantMap &settings);
    void takeImport(const SettingsImport &import);
    const std::optional<SettingsImport> &import() const { return m_import; }
    void dropImport();
    /// Keeps a login or port that was not touched in step with the network.
    void setNetwork(const QString &network);

    QList<SetupStep> steps() const;
    SetupStep next(SetupStep step) const;
    SetupStep previous(SetupStep step) const;

    /// Of form, without asking anybody. Empty: the page can be tested or left.
    QList<SetupProblem> problems(SetupStep step) const;
    /// What to test on that page, without ids.
    QList<ProbeRequest> probes(SetupStep step) const;
    /// Whether the user may go on in spite of a failed test: the settings could be used once that is repaired.
    static bool isFinal(const ProbeReport &report);

    /// Keys and values of the settings table.
    QVariantMap settings() const;
    /// Values by name in the secrets: "node/127.0.0.1:8332".
    QMap<QString, QString> passwords() const;

    /// "http://127.0.0.1:8332 cookie=/home/me/.bitcoin/.cookie"
    QString nodeText() const;
    QString sv1Listen() const { return endpoint(answers.sv1Port); }
    QString sv2Listen() const { return endpoint(answers.sv2Port); }
    static QString poolText(const SetupPool &pool);
    static const QStringList &networks();
    static quint16 rpcPort(const QString &network);
    static QString cookiePath(const QString &network);

private:
    bool usesNode() const;
    QString endpoint(const QString &port) const;
    void addNodeProblems(QList<SetupProblem> *out) const;
    void addPoolProblems(QList<SetupProblem> *out) const;
    void addPortProblems(QList<SetupProblem> *out) const;
    QString identityProblem(const SetupPool &pool) const;
    /// The list in force with its first item replaced: what else stands in it is not the setup's to drop.
    QStringList withFirst(const char *key, const QString &first) const;

    QVariantMap m_current;
    std::optional<SettingsImport> m_import;
};

} // namespace widgets
