// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Numbers and codes of SV2 that are no message.
namespace sv2 {

/// SetupConnection.protocol
enum class Protocol : quint8 { Mining = 0, JobDeclaration = 1, TemplateDistribution = 2 };
inline constexpr quint16 protocolVersion = 2;

/// SetupConnection.flags of a mining client.
enum MiningFlag : quint32 {
    RequiresStandardJobs = 1u << 0, ///< no groups, no extended jobs
    RequiresWorkSelection = 1u << 1, ///< will send SetCustomMiningJob
    RequiresVersionRolling = 1u << 2
};
/// SetupConnection.Success.flags of a mining server.
enum MiningServerFlag : quint32 { RequiresFixedVersion = 1u << 0, RequiresExtendedChannels = 1u << 1 };
/// SetupConnection.flags of a job declaration client: it declares full transaction data.
enum JobDeclarationFlag : quint32 { DeclareTxData = 1u << 0 };

/// Extension ids.
inline constexpr quint16 negotiationExtension = 0x0001;
inline constexpr quint16 workerNameExtension = 0x0002;

/// The error codes in use among SV2 peers. An unknown one is logged and lived with (spec since 2026-06).
namespace errorCode {
// SetupConnection.Error
inline constexpr QLatin1String unsupportedFeatureFlags("unsupported-feature-flags");
inline constexpr QLatin1String unsupportedProtocol("unsupported-protocol");
inline constexpr QLatin1String protocolVersionMismatch("protocol-version-mismatch");
inline constexpr QLatin1String missingDeclareTxDataFlag("missing-declare-tx-data-flag");
// OpenMiningChannel.Error
inline constexpr QLatin1String unknownUser("unknown-user");
inline constexpr QLatin1String invalidUserIdentity("invalid-user-identity");
inline constexpr QLatin1String invalidNominalHashrate("invalid-nominal-hashrate"); // also UpdateChannel.Error
inline constexpr QLatin1String maxTargetOutOfRange("max-target-out-of-range");
inline constexpr QLatin1String minExtranonceSizeTooLarge("min-extranonce-size-too-large");
inline constexpr QLatin1String unsupportedMinExtranonceSize("unsupported-min-extranonce-size");
inline constexpr QLatin1String noStandardChannelsForCustomWork("standard-channels-not-supported-for-custom-work");
inline constexpr QLatin1String noExtendedChannelsForStandardJobs("extended-channels-not-supported-for-standard-jobs");
// UpdateChannel.Error, SubmitShares.Error, SetCustomMiningJob.Error
inline constexpr QLatin1String invalidChannelId("invalid-channel-id");
// SubmitShares.Error
inline constexpr QLatin1String staleShare("stale-share");
inline constexpr QLatin1String invalidJobId("invalid-job-id");
inline constexpr QLatin1String badExtranonceSize("bad-extranonce-size");
inline constexpr QLatin1String invalidShare("invalid-share");
inline constexpr QLatin1String invalidNonRollableVersionBit("invalid-non-rollable-version-bit");
inline constexpr QLatin1String versionRollingNotAllowed("version-rolling-not-allowed");
inline constexpr QLatin1String duplicateShare("duplicate-share");
inline constexpr QLatin1String difficultyTooLow("difficulty-too-low");
// SetCustomMiningJob.Error and DeclareMiningJob.Error
inline constexpr QLatin1String jdNotSupported("jd-not-supported");
inline constexpr QLatin1String invalidMiningJobToken("invalid-mining-job-token");
inline constexpr QLatin1String jobNotYetValidated("job-not-yet-validated");
inline constexpr QLatin1String staleChainTip("stale-chain-tip");
inline constexpr QLatin1String invalidMinNtime("invalid-min-ntime");
inline constexpr QLatin1String invalidNbits("invalid-nbits");
inline constexpr QLatin1String invalidVersion("invalid-version");
inline constexpr QLatin1String invalidMerklePath("invalid-merkle-path");
inline constexpr QLatin1String invalidCoinbaseTx("invalid-coinbase-tx");
inline constexpr QLatin1String invalidCoinbaseTxVersion("invalid-coinbase-tx-version");
inline constexpr QLatin1String invalidCoinbaseTxPrefix("invalid-coinbase-tx-prefix");
inline constexpr QLatin1String invalidCoinbaseTxInput("invalid-coinbase-tx-input");
inline constexpr QLatin1String invalidCoinbaseTxInputSequence("invalid-coinbase-tx-input-n-sequence");
inline constexpr QLatin1String invalidCoinbaseTxOutputs("invalid-coinbase-tx-outputs");
inline constexpr QLatin1String invalidCoinbaseTxLocktime("invalid-coinbase-tx-locktime");
inline constexpr QLatin1String missingTxs("missing-txs");
inline constexpr QLatin1String invalidJob("invalid-job");
inline constexpr QLatin1String internalError("internal-error");
// RequestTransactionData.Error
inline constexpr QLatin1String staleTemplateId("stale-template-id");
inline constexpr QLatin1String templateIdNotFound("template-id-not-found");
} // namespace errorCode

} // namespace sv2
