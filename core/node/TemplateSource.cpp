// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/TemplateSource.h"

namespace node {

void TemplateSource::judgeProposal(quint64 templateId, const QByteArray &rawBlock)
{
    validateProposal(rawBlock, [this, templateId](const Result<void> &judged) {
        const bool isRefused = !judged && judged.error().code == Errc::Refused;
        if (judged || isRefused)
            Q_EMIT proposalJudged(templateId, isRefused ? judged.error().detail : QString());
        else
            Q_EMIT proposalSkipped(templateId, judged.error().detail);
    });
}

} // namespace node
