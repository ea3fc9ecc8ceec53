// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bodies.h"
#include "core/wallet/MintInfo.h"
#include "core/wallet/Transport.h"

namespace wallet {

/// Why a mint's answer is none to build on.
struct MintTrouble {
    enum class Kind : quint8 {
        Refused, ///< it read the request and said no
        NoAnswer, ///< it may have done it or not: silence, a broken answer, busy (5xx, 429)
        BadAnswer ///< it said yes in words that are not the protocol's
    };
    Kind kind = Kind::NoAnswer;
    int status = 0;
    /// Refused: the NUTs' number. None where the answer had no error body, as from a proxy.
    std::optional<cashu::ErrorCode> code {};
    QString detail {};

    Error toError() const;
};

template <class T> using MintReply = Result<T, MintTrouble>;

/// The mints' HTTP interface as typed calls. Every answer is parsed as hostile text. No state.
class MintApi final {
public:
    template <class T> using Done = std::function<void(MintReply<T>)>;

    explicit MintApi(Transport &transport)
        : m_transport(&transport)
    {
    }

    void info(const QString &mint, Done<QByteArray> done) const; ///< the JSON itself, to be kept
    void keysets(const QString &mint, Done<cashu::KeysetsResponse> done) const;
    void keys(const QString &mint, const cashu::KeysetId &id, Done<cashu::KeysResponse> done) const;

    /// A swap, mint or batch as bytes that were written down before.
    void signatures(
        const QString &mint, const QString &path, const QByteArray &body, Done<cashu::SignaturesResponse> done) const;
    void restore(const QString &mint, const cashu::RestoreRequest &request, Done<cashu::RestoreResponse> done) const;
    /// States in the order of \a ys (hex); an answer of another order or length is refused.
    void checkState(const QString &mint, const QStringList &ys, Done<QList<cashu::ProofState>> done) const;

    void createQuote(const QString &mint, const QString &method, const cashu::MintQuoteRequest &request,
        Done<cashu::MintQuoteBody> done) const;
    void quote(const QString &mint, const QString &method, const QString &id, Done<cashu::MintQuoteBody> done) const;
    /// NUT-29: all or none.
    void quotes(const QString &mint, const QString &method, const QStringList &ids,
        Done<QList<cashu::MintQuoteBody>> done) const;
    void lookup(const QString &mint, const QString &method, const cashu::QuoteLookupRequest &request,
        Done<cashu::QuoteLookupResponse> done) const;

private:
    template <class T, class Parse> void call(HttpRequest request, Parse parse, Done<T> done) const;

    Transport *m_transport = nullptr;
};

/// A quote as any mint writes it: what older ones leave out (method, counters) follows from the rest.
Result<cashu::MintQuoteBody> parseQuote(QByteArrayView json, const QString &method);

} // namespace wallet
