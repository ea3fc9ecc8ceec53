// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Prints every message as the reference crates encode it: three variants each, with the fields that went in.

use hashstead_interop::message::{build, encode, hex, LAYOUTS};
use serde_json::{json, Map, Value};
use stratum_core::parsers_sv2::Tlv;

/// The widths of the numbers, by message field; anything else is 32 bits.
fn width(set: &str, field: &str) -> u32 {
    match (set, field) {
        (_, "version_rolling_allowed" | "future_template") => 1,
        (_, "min_version" | "max_version" | "used_version" | "endpoint_port" | "new_port") => 16,
        (_, "min_extranonce_size" | "extranonce_size" | "coinbase_output_max_additional_sigops") => 16,
        ("ext", "request_id") => 16,
        (_, "template_id" | "coinbase_tx_value_remaining" | "new_shares_sum") => 64,
        (_, "nominal_hash_rate") => 99,
        _ => 32,
    }
}

/// A distinct, reproducible pattern for each field.
fn pattern(seed: u64, size: usize) -> Vec<u8> {
    let mut x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut step = || {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        (x >> 24) as u8
    };
    (0..size).map(|_| step()).collect()
}

fn number(seed: u64, variant: usize, bits: u32) -> Value {
    let bytes: [u8; 8] = pattern(seed, 8).try_into().expect("eight bytes");
    let typical = u64::from_le_bytes(bytes);
    match (bits, variant) {
        (1, _) => json!(variant != 1),
        (99, 1) => json!(0.0f32),
        (99, 2) => json!(f32::MAX),
        (99, _) => json!(123.5e12f32),
        (_, 1) => json!(0),
        (64, 2) => json!(u64::MAX),
        (64, _) => json!(typical),
        (_, 2) => json!((1u64 << bits) - 1),
        _ => json!(typical & ((1u64 << bits) - 1)),
    }
}

/// Variant 0 is typical, 1 is the smallest, 2 is large.
fn sample(set: &str, field: &str, kind: &str, seed: u64, variant: usize) -> Value {
    let bytes = |sizes: [usize; 3]| json!(hex(&pattern(seed, sizes[variant])));
    let list = |sizes: [usize; 3], each: &dyn Fn(u64) -> Value| json!((0..sizes[variant]).map(|i| each(seed + 1000 + i as u64)).collect::<Vec<_>>());
    match kind {
        "protocol" => json!([0, 1, 2][variant]),
        "num" => number(seed, variant, width(set, field)),
        "opt" => [json!(0x6543_2100u32 + seed as u32), Value::Null, json!(u32::MAX)][variant].clone(),
        "str" => json!(match variant {
            0 => format!("{field}-{seed}.wörker"),
            1 => String::new(),
            _ => "ß漢".repeat(51),
        }),
        "b32" => bytes([8, 0, 32]),
        "b255" => bytes([5, 0, 255]),
        "b64k" => bytes([57, 0, 300]),
        "hash" => bytes([32, 32, 32]),
        "hashes" | "hashes64k" => list([3, 0, 14], &|s| json!(hex(&pattern(s, 32)))),
        "txs" => list([2, 0, 5], &|s| json!(hex(&pattern(s, 100 + (s as usize % 7) * 60)))),
        "nums" => list([3, 0, 300], &|s| number(s, 0, 16)),
        other => panic!("no sample for {other}"),
    }
}

/// A share with the worker's name behind it, as extension 0x0002 has it.
fn share_with_worker() -> Value {
    let worker = "garage.rig-7";
    let tlv = Tlv::new(0x0002, 0x01, worker.as_bytes().to_vec()).encode().expect("a short name");
    let fields = json!({ "channel_id": 7, "sequence_number": 8, "job_id": 9, "nonce": 10, "ntime": 11, "version": 0x2000_0000u32, "extranonce": "00ff" });
    let frame = build("mining", "SubmitSharesExtended", &fields).and_then(|m| encode(m, &tlv)).expect("a share");
    json!({ "set": "mining", "name": "SubmitSharesExtended", "frame": hex(&frame), "fields": fields, "worker": worker, "tail": hex(&tlv) })
}

fn main() {
    let mut messages = vec![];
    for (index, (set, name, fields)) in LAYOUTS.iter().enumerate() {
        for variant in 0..3 {
            let mut values = Map::new();
            for (position, (field, kind)) in fields.iter().enumerate() {
                let seed = (index * 64 + position * 4 + variant + 1) as u64;
                values.insert(field.to_string(), sample(set, field, kind, seed, variant));
            }
            let fields = Value::Object(values);
            let frame = build(set, name, &fields).and_then(|m| encode(m, &[])).unwrap_or_else(|e| panic!("{name}: {e}"));
            messages.push(json!({ "set": set, "name": name, "frame": hex(&frame), "fields": fields }));
        }
    }
    messages.push(share_with_worker());
    println!("[");
    for (i, m) in messages.iter().enumerate() {
        println!("{m}{}", if i + 1 < messages.len() { "," } else { "" });
    }
    println!("]");
}
