// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

#include <nlohmann/json.hpp>

namespace lan {

/// What identify() holds: GET /api/system/info, then "/" where that told nothing, then "version" and "devdetails" of
/// the cgminer API; at most four asks, none with credentials. Where port 80 times out nothing else is asked. Makers
/// that no driver reads are named: Kind::Unknown, model "Whatsminer (not supported)". What else answers is unknown
/// without a model, and \c said holds its words. Outcome errors: Timeout and Unreachable, when nothing answered.
class IdentificationTalk final : public IdentifyTalk {
public:
    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Identity> outcome() const override;

private:
    enum class Stage : quint8 { Info, Page, Version, Details, Over };
    void takeWeb(const Result<Reply> &reply);
    void takeLogin(const Reply &reply);
    void takeRedirect(const Reply &reply);
    bool takeInfo(const QByteArray &body);
    void takeSocket(const Result<Reply> &reply);
    void takeVersion(const QByteArray &upper, const nlohmann::json &object);
    void takeDetails(const QByteArray &upper, const nlohmann::json &object);
    void sayWeb(const Reply &reply);
    void say(const QString &text);

    Stage m_stage = Stage::Info;
    Identity m_identity;
    bool m_hasAnswered = false;
    std::optional<Error> m_error; ///< the first one
};

/// \a text as one line of at most \a most printable characters: it comes from a stranger and goes into rows and logs.
QString printable(const QString &text, int most);

} // namespace lan
