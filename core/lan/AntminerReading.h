// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

#include <deque>
#include <map>
#include <nlohmann/json.hpp>

namespace lan {

/// What was read of stock firmware, by the name of its page; "api-stats" and the like came over port 4028.
struct CgiAnswers {
    std::map<QByteArray, nlohmann::json> all {};
    QStringList complaints {};
    std::optional<Error> firstError {};
    const nlohmann::json &of(const QByteArray &name) const; ///< null where there is none
};

/// Errors: Unsupported (no stock firmware of Bitmain's), or why nothing of its work could be read.
Result<Reading> readAntminer(const CgiAnswers &answers);

/// Asks system, stats, summary, pools and settings; where the web interface is too old to tell of its work, port 4028.
class AntminerReadTalk final : public ReadTalk {
public:
    AntminerReadTalk();

    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Reading> outcome() const override;

private:
    struct Step {
        QByteArray name;
        Ask ask;
    };
    std::deque<Step> m_steps;
    CgiAnswers m_answers;
    bool m_isDenied = false;
};

/// A page of the web interface.
HttpAsk cgiAsk(const QByteArray &name);

} // namespace lan
