// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Link.h"
#include "core/sv2/Messages.h"
#include "tests/support/GrindHeader.h"

#include <QHostAddress>

namespace support {

/// An SV2 client on a socket that sends what it is told and keeps every message in its order.
class Sv2Rig : public QObject {
public:
    struct Options {
        quint32 flags = 0;
        QList<quint16> extensions {};
        QString hardware = QStringLiteral("rig");
        quint8 protocol = 0;
        quint16 minVersion = 2;
    };

    Sv2Rig(quint16 port, const crypto::KeyPair &authority, const Clock &clock, const Random &random,
        const Options &options)
        : link({ QStringLiteral("127.0.0.1"), port, authority.publicKey() }, clock, random)
    {
        connect(&link, &sv2::Link::secured, this, [this, options] {
            link.sendMessage(sv2::SetupConnection { .protocol = options.protocol,
                .minVersion = options.minVersion,
                .maxVersion = options.minVersion,
                .flags = options.flags,
                .vendor = QStringLiteral("Test"),
                .hardwareVersion = options.hardware });
            if (!options.extensions.isEmpty())
                link.sendMessage(sv2::RequestExtensions { 7, sv2::Seq0_64K<quint16>(options.extensions) });
        });
        connect(
            &link, &sv2::Link::received, this, [this](const sv2::Frame &frame) { frames.append(frame); },
            Qt::DirectConnection);
        connect(&link, &sv2::Link::closed, this, [this](const Error &) { isClosed = true; });
    }

    sv2::Link link;
    QList<sv2::Frame> frames; ///< all that came
    bool isClosed = false;

    template <class M> static bool is(const sv2::Frame &frame)
    {
        return frame.type == M::Type && frame.extension == sv2::extensionOf<M>();
    }
    template <class M> int count() const
    {
        return int(std::count_if(frames.begin(), frames.end(), [](const auto &f) { return is<M>(f); }));
    }
    /// The newest of its kind. There is one.
    template <class M> M last() const
    {
        for (auto it = frames.crbegin(); it != frames.crend(); ++it) {
            if (is<M>(*it))
                return sv2::decode<M>(it->payload).value();
        }
        qFatal("no %s came", M::Name);
    }
    template <class M> QList<M> all() const
    {
        QList<M> out;
        for (const auto &frame : frames) {
            if (is<M>(frame))
                out.append(sv2::decode<M>(frame.payload).value());
        }
        return out;
    }
    QList<quint8> types() const
    {
        QList<quint8> out;
        for (const auto &frame : frames)
            out.append(frame.type);
        return out;
    }

    void openStandard(quint32 request, const QString &user = QStringLiteral("addr.std"))
    {
        link.sendMessage(sv2::OpenStandardMiningChannel { request, user, 0, bitcoin::Target::max() });
    }
    void openExtended(quint32 request, const QString &user = QStringLiteral("addr.ext"), quint16 minSize = 4,
        const bitcoin::Target &maxTarget = bitcoin::Target::max())
    {
        link.sendMessage(sv2::OpenExtendedMiningChannel { request, user, 0, maxTarget, minSize });
    }

    /// A job as a header maker needs it.
    static bitcoin::BlockHeader header(const sv2::NewMiningJob &job, const sv2::SetNewPrevHash &tip)
    {
        return { job.version, tip.prevHash, job.merkleRoot, job.minNtime.value_or(tip.minNtime), tip.nbits, 0 };
    }
    static bitcoin::BlockHeader header(
        const sv2::NewExtendedMiningJob &job, const sv2::SetNewPrevHash &tip, const QByteArray &fullExtranonce)
    {
        const auto coinbase = job.coinbaseTxPrefix.bytes() + fullExtranonce + job.coinbaseTxSuffix.bytes();
        return { job.version, tip.prevHash, rootOf(coinbase, job.merklePath.items()),
            job.minNtime.value_or(tip.minNtime), tip.nbits, 0 };
    }
};

} // namespace support
