// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Every message of the reference crates, to and from JSON. Bytes are hex; hashes and targets are the reversed hex.

use serde_json::{json, Map, Value};
use std::convert::TryInto;
use stratum_core::binary_sv2::{Seq0255Owned, Seq064KOwned, Sv2OptionOwned};
use stratum_core::common_messages_sv2::{self as common, Protocol};
use stratum_core::extensions_sv2 as ext;
use stratum_core::framing_sv2::header::Header;
use stratum_core::job_declaration_sv2 as jd;
use stratum_core::mining_sv2 as mining;
use stratum_core::parsers_sv2::*;
use stratum_core::template_distribution_sv2 as tdp;

pub type Outcome<T> = Result<T, String>;

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub fn reversed_hex(bytes: &[u8]) -> String {
    bytes.iter().rev().map(|b| format!("{b:02x}")).collect()
}

pub fn unhex(text: &str) -> Outcome<Vec<u8>> {
    if text.len() % 2 != 0 || !text.is_ascii() {
        return Err(format!("not hex: {text}"));
    }
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).map_err(|e| e.to_string())).collect()
}

fn reversed(text: &str) -> Outcome<Vec<u8>> {
    let mut bytes = unhex(text)?;
    bytes.reverse();
    Ok(bytes)
}

fn text_of(v: &Value) -> Outcome<&str> {
    v.as_str().ok_or_else(|| format!("expected a string, got {v}"))
}

fn list_of<T>(v: &Value, each: impl Fn(&Value) -> Outcome<T>) -> Outcome<Vec<T>> {
    v.as_array().ok_or_else(|| format!("expected a list, got {v}"))?.iter().map(each).collect()
}

fn bounded<T: TryFrom<Vec<u8>>>(bytes: Vec<u8>) -> Outcome<T> {
    let size = bytes.len();
    bytes.try_into().map_err(|_| format!("{size} bytes do not fit"))
}

fn protocol_of(v: &Value) -> Outcome<Protocol> {
    match v.as_u64() {
        Some(0) => Ok(Protocol::MiningProtocol),
        Some(1) => Ok(Protocol::JobDeclarationProtocol),
        Some(2) => Ok(Protocol::TemplateDistributionProtocol),
        _ => Err(format!("no protocol {v}")),
    }
}

/// A field, by its kind, as JSON.
macro_rules! to_json {
    (num, $v:expr) => { json!($v) };
    (protocol, $v:expr) => { json!($v as u8) };
    (opt, $v:expr) => { json!($v.clone().into_inner()) };
    (str, $v:expr) => { json!($v.as_utf8_or_hex()) };
    (b32, $v:expr) => { json!(hex($v.as_bytes())) };
    (b255, $v:expr) => { json!(hex($v.as_bytes())) };
    (b64k, $v:expr) => { json!(hex($v.as_bytes())) };
    (hash, $v:expr) => { json!(reversed_hex($v.as_bytes())) };
    (hashes, $v:expr) => { json!($v.as_slice().iter().map(|h| reversed_hex(h.as_bytes())).collect::<Vec<_>>()) };
    (hashes64k, $v:expr) => { to_json!(hashes, $v) };
    (txs, $v:expr) => { json!($v.as_slice().iter().map(|t| hex(t.as_bytes())).collect::<Vec<_>>()) };
    (nums, $v:expr) => { json!($v.as_slice()) };
}

/// A field, by its kind, from JSON.
macro_rules! from_json {
    (num, $v:expr) => { serde_json::from_value($v.clone()).map_err(|e| e.to_string())? };
    (protocol, $v:expr) => { protocol_of($v)? };
    (opt, $v:expr) => { Sv2OptionOwned::new($v.as_u64().map(|n| n as u32)) };
    (str, $v:expr) => { bounded(text_of($v)?.as_bytes().to_vec())? };
    (b32, $v:expr) => { bounded(unhex(text_of($v)?)?)? };
    (b255, $v:expr) => { from_json!(b32, $v) };
    (b64k, $v:expr) => { from_json!(b32, $v) };
    (hash, $v:expr) => { bounded(reversed(text_of($v)?)?)? };
    (hashes, $v:expr) => { Seq0255Owned::new(list_of($v, |h| bounded(reversed(text_of(h)?)?))?).map_err(|e| format!("{e:?}"))? };
    (hashes64k, $v:expr) => { Seq064KOwned::new(list_of($v, |h| bounded(reversed(text_of(h)?)?))?).map_err(|e| format!("{e:?}"))? };
    (txs, $v:expr) => { Seq064KOwned::new(list_of($v, |t| bounded(unhex(text_of(t)?)?))?).map_err(|e| format!("{e:?}"))? };
    (nums, $v:expr) => { Seq064KOwned::new(list_of($v, |n| serde_json::from_value(n.clone()).map_err(|e| e.to_string()))?).map_err(|e| format!("{e:?}"))? };
}

/// The variant of AnyMessageOwned that holds a message: both an expression and a pattern.
macro_rules! any {
    (common $name:ident $m:tt) => { AnyMessageOwned::Common(CommonMessagesOwned::$name $m) };
    (mining $name:ident $m:tt) => { AnyMessageOwned::Mining(MiningOwned::$name $m) };
    (jd $name:ident $m:tt) => { AnyMessageOwned::JobDeclaration(JobDeclarationOwned::$name $m) };
    (tdp $name:ident $m:tt) => { AnyMessageOwned::TemplateDistribution(TemplateDistributionOwned::$name $m) };
    (ext $name:ident $m:tt) => { AnyMessageOwned::Extensions(ExtensionsOwned::ExtensionsNegotiation(ExtensionsNegotiationOwned::$name $m)) };
}

macro_rules! key {
    ($field:ident) => { stringify!($field) };
    ($field:ident $json:literal) => { $json };
}

macro_rules! messages {
    ($($set:ident $variant:ident $type:ident $name:literal { $($field:ident : $kind:ident $(as $json:literal)?),* })*) => {
        /// Each message: where it belongs, its name, and its fields with their kinds.
        pub const LAYOUTS: &[(&str, &str, &[(&str, &str)])] = &[
            $((stringify!($set), $name, &[$((key!($field $($json)?), stringify!($kind))),*])),*
        ];

        pub fn describe(message: &AnyMessageOwned) -> (&'static str, Value) {
            match message {
                $(any!($set $variant (m)) => {
                    let mut fields = Map::new();
                    $(fields.insert(key!($field $($json)?).to_string(), to_json!($kind, m.$field));)*
                    ($name, Value::Object(fields))
                })*
            }
        }

        /// A message from its set ("" for any), name and fields.
        pub fn build(set: &str, name: &str, fields: &Value) -> Outcome<AnyMessageOwned> {
            $(if (set.is_empty() || set == stringify!($set)) && name == $name {
                return Ok(any!($set $variant ($set::$type {
                    $($field: {
                        let v = fields.get(key!($field $($json)?)).ok_or(concat!("missing field ", key!($field $($json)?)))?;
                        from_json!($kind, v)
                    }),*
                })));
            })*
            Err(format!("no message {set} {name}"))
        }
    };
}

messages! {
    common SetupConnection SetupConnectionOwned "SetupConnection" { protocol: protocol, min_version: num, max_version: num, flags: num, endpoint_host: str, endpoint_port: num, vendor: str, hardware_version: str, firmware: str, device_id: str }
    common SetupConnectionSuccess SetupConnectionSuccessOwned "SetupConnection.Success" { used_version: num, flags: num }
    common SetupConnectionError SetupConnectionErrorOwned "SetupConnection.Error" { flags: num, error_code: str }
    common ChannelEndpointChanged ChannelEndpointChangedOwned "ChannelEndpointChanged" { channel_id: num }
    common Reconnect ReconnectOwned "Reconnect" { new_host: str, new_port: num }

    ext RequestExtensions RequestExtensionsOwned "RequestExtensions" { request_id: num, requested_extensions: nums }
    ext RequestExtensionsSuccess RequestExtensionsSuccessOwned "RequestExtensions.Success" { request_id: num, supported_extensions: nums }
    ext RequestExtensionsError RequestExtensionsErrorOwned "RequestExtensions.Error" { request_id: num, unsupported_extensions: nums, required_extensions: nums }

    mining OpenStandardMiningChannel OpenStandardMiningChannelOwned "OpenStandardMiningChannel" { request_id: num, user_identity: str, nominal_hash_rate: num, max_target: hash }
    mining OpenStandardMiningChannelSuccess OpenStandardMiningChannelSuccessOwned "OpenStandardMiningChannel.Success" { request_id: num, channel_id: num, target: hash, extranonce_prefix: b32, group_channel_id: num }
    mining OpenMiningChannelError OpenMiningChannelErrorOwned "OpenMiningChannel.Error" { request_id: num, error_code: str }
    mining OpenExtendedMiningChannel OpenExtendedMiningChannelOwned "OpenExtendedMiningChannel" { request_id: num, user_identity: str, nominal_hash_rate: num, max_target: hash, min_extranonce_size: num }
    mining OpenExtendedMiningChannelSuccess OpenExtendedMiningChannelSuccessOwned "OpenExtendedMiningChannel.Success" { request_id: num, channel_id: num, target: hash, extranonce_size: num, extranonce_prefix: b32, group_channel_id: num }
    mining NewMiningJob NewMiningJobOwned "NewMiningJob" { channel_id: num, job_id: num, min_ntime: opt, version: num, merkle_root: hash }
    mining UpdateChannel UpdateChannelOwned "UpdateChannel" { channel_id: num, nominal_hash_rate: num, maximum_target: hash }
    mining UpdateChannelError UpdateChannelErrorOwned "UpdateChannel.Error" { channel_id: num, error_code: str }
    mining CloseChannel CloseChannelOwned "CloseChannel" { channel_id: num, reason_code: str }
    mining SetExtranoncePrefix SetExtranoncePrefixOwned "SetExtranoncePrefix" { channel_id: num, extranonce_prefix: b32 }
    mining SubmitSharesStandard SubmitSharesStandardOwned "SubmitSharesStandard" { channel_id: num, sequence_number: num, job_id: num, nonce: num, ntime: num, version: num }
    mining SubmitSharesExtended SubmitSharesExtendedOwned "SubmitSharesExtended" { channel_id: num, sequence_number: num, job_id: num, nonce: num, ntime: num, version: num, extranonce: b32 }
    mining SubmitSharesSuccess SubmitSharesSuccessOwned "SubmitShares.Success" { channel_id: num, last_sequence_number: num, new_submits_accepted_count: num, new_shares_sum: num }
    mining SubmitSharesError SubmitSharesErrorOwned "SubmitShares.Error" { channel_id: num, sequence_number: num, error_code: str }
    mining NewExtendedMiningJob NewExtendedMiningJobOwned "NewExtendedMiningJob" { channel_id: num, job_id: num, min_ntime: opt, version: num, version_rolling_allowed: num, merkle_path: hashes, coinbase_tx_prefix: b64k, coinbase_tx_suffix: b64k }
    mining SetNewPrevHash SetNewPrevHashOwned "SetNewPrevHash" { channel_id: num, job_id: num, prev_hash: hash, min_ntime: num, nbits: num }
    mining SetTarget SetTargetOwned "SetTarget" { channel_id: num, maximum_target: hash }
    mining SetCustomMiningJob SetCustomMiningJobOwned "SetCustomMiningJob" { channel_id: num, request_id: num, token: b255, version: num, prev_hash: hash, min_ntime: num, nbits: num, coinbase_tx_version: num, coinbase_prefix: b255, coinbase_tx_input_n_sequence: num, coinbase_tx_outputs: b64k, coinbase_tx_locktime: num, merkle_path: hashes }
    mining SetCustomMiningJobSuccess SetCustomMiningJobSuccessOwned "SetCustomMiningJob.Success" { channel_id: num, request_id: num, job_id: num }
    mining SetCustomMiningJobError SetCustomMiningJobErrorOwned "SetCustomMiningJob.Error" { channel_id: num, request_id: num, error_code: str }
    mining SetGroupChannel SetGroupChannelOwned "SetGroupChannel" { group_channel_id: num, channel_ids: nums }

    jd AllocateMiningJobToken AllocateMiningJobTokenOwned "AllocateMiningJobToken" { user_identifier: str, request_id: num }
    jd AllocateMiningJobTokenSuccess AllocateMiningJobTokenSuccessOwned "AllocateMiningJobToken.Success" { request_id: num, mining_job_token: b255, coinbase_outputs: b64k as "coinbase_tx_outputs" }
    jd ProvideMissingTransactions ProvideMissingTransactionsOwned "ProvideMissingTransactions" { request_id: num, unknown_tx_position_list: nums }
    jd ProvideMissingTransactionsSuccess ProvideMissingTransactionsSuccessOwned "ProvideMissingTransactions.Success" { request_id: num, transaction_list: txs }
    jd DeclareMiningJob DeclareMiningJobOwned "DeclareMiningJob" { request_id: num, mining_job_token: b255, version: num, coinbase_tx_prefix: b64k, coinbase_tx_suffix: b64k, wtxid_list: hashes64k, excess_data: b64k }
    jd DeclareMiningJobSuccess DeclareMiningJobSuccessOwned "DeclareMiningJob.Success" { request_id: num, new_mining_job_token: b255 }
    jd DeclareMiningJobError DeclareMiningJobErrorOwned "DeclareMiningJob.Error" { request_id: num, error_code: str, error_details: b64k }
    jd PushSolution PushSolutionOwned "PushSolution" { extranonce: b32, prev_hash: hash, nonce: num, ntime: num, nbits: num, version: num }

    tdp CoinbaseOutputConstraints CoinbaseOutputConstraintsOwned "CoinbaseOutputConstraints" { coinbase_output_max_additional_size: num, coinbase_output_max_additional_sigops: num }
    tdp NewTemplate NewTemplateOwned "NewTemplate" { template_id: num, future_template: num, version: num, coinbase_tx_version: num, coinbase_prefix: b255, coinbase_tx_input_sequence: num, coinbase_tx_value_remaining: num, coinbase_tx_outputs_count: num, coinbase_tx_outputs: b64k, coinbase_tx_locktime: num, merkle_path: hashes }
    tdp SetNewPrevHash SetNewPrevHashOwned "SetNewPrevHash" { template_id: num, prev_hash: hash, header_timestamp: num, n_bits: num, target: hash }
    tdp RequestTransactionData RequestTransactionDataOwned "RequestTransactionData" { template_id: num }
    tdp RequestTransactionDataSuccess RequestTransactionDataSuccessOwned "RequestTransactionData.Success" { template_id: num, excess_data: b64k, transaction_list: txs }
    tdp RequestTransactionDataError RequestTransactionDataErrorOwned "RequestTransactionData.Error" { template_id: num, error_code: str }
    tdp SubmitSolution SubmitSolutionOwned "SubmitSolution" { template_id: num, version: num, header_timestamp: num, header_nonce: num, coinbase_tx: b64k }
}

/// Header and payload as they are before encryption.
pub fn frame_bytes(extension: u16, channel: bool, msg_type: u8, payload: &[u8]) -> Vec<u8> {
    let first = (extension & 0x7fff) | if channel { 0x8000 } else { 0 };
    let mut out = first.to_le_bytes().to_vec();
    out.push(msg_type);
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes()[..3]);
    out.extend_from_slice(payload);
    out
}

/// A message as the reference crates write it, with TLVs behind its fields.
pub fn encode(message: AnyMessageOwned, tlvs: &[u8]) -> Outcome<Vec<u8>> {
    let (msg_type, channel, extension) = (message.message_type(), message.channel_bit(), message.extension_type());
    let mut payload = stratum_core::binary_sv2::to_bytes(message).map_err(|e| format!("{e:?}"))?;
    payload.extend_from_slice(tlvs);
    Ok(frame_bytes(extension, channel, msg_type, &payload))
}

/// A received frame as the reference crates read it.
pub fn decode(header: Header, payload: &mut [u8], negotiated: &[u16]) -> Outcome<(AnyMessageOwned, Vec<Tlv>)> {
    let (message, tlvs) = parse_message_frame_with_tlvs(header, payload, negotiated).map_err(|e| format!("{e:?}"))?;
    Ok((message.into_owned(), tlvs.unwrap_or_default()))
}
