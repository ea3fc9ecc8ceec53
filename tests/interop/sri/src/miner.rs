// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a client knows of its channels, and a very small miner.

use crate::message::Outcome;
use std::collections::HashMap;
use stratum_core::bitcoin::block::{Header, Version};
use stratum_core::bitcoin::hashes::{sha256d, Hash};
use stratum_core::bitcoin::{BlockHash, CompactTarget, Target, TxMerkleNode};
use stratum_core::channels_sv2::merkle_root::merkle_root_from_path;
use stratum_core::mining_sv2::{NewExtendedMiningJobOwned, NewMiningJobOwned, SetNewPrevHashOwned};

#[derive(Clone)]
pub enum Work {
    Root([u8; 32]),
    Coinbase { prefix: Vec<u8>, suffix: Vec<u8>, path: Vec<Vec<u8>> },
}

/// A job with what was in force when it came.
#[derive(Clone)]
pub struct Job {
    pub id: u32,
    pub version: u32,
    pub min_ntime: u32,
    pub work: Work,
    pub extranonce_prefix: Vec<u8>,
    pub target: [u8; 32],
    pub tip: Option<Tip>,
}

#[derive(Clone, Copy)]
pub struct Tip {
    pub prev_hash: [u8; 32],
    pub nbits: u32,
}

#[derive(Default)]
pub struct Channel {
    pub id: u32,
    pub group: u32,
    pub is_extended: bool,
    pub extranonce_prefix: Vec<u8>,
    pub extranonce_size: usize,
    pub target: [u8; 32],
    pub tip: Option<Tip>,
    pub future: HashMap<u32, Job>,
    pub current: HashMap<u32, Job>,
    pub stale: Vec<Job>,
    pub active: Option<u32>,
    pub sequence: u32,
    pub last_share: Option<Share>,
    pub used_nonces: u32,
}

/// What a share carries; `extranonce` is empty on a standard channel.
#[derive(Clone)]
pub struct Share {
    pub job_id: u32,
    pub nonce: u32,
    pub ntime: u32,
    pub version: u32,
    pub extranonce: Vec<u8>,
    pub hash: [u8; 32],
}

/// What to find: by default a share that meets the job's target.
#[derive(Default, Clone, Copy)]
pub struct Wish {
    pub above_target: bool,
    pub ntime_shift: i64,
    pub version_flip: u32,
}

const MAX_HASHES: u32 = 200_000_000;

impl Channel {
    pub fn hears(&self, channel_or_group: u32) -> bool {
        self.id == channel_or_group || (self.group != 0 && self.group == channel_or_group)
    }

    pub fn on_standard_job(&mut self, m: &NewMiningJobOwned) {
        let root = Work::Root(*m.merkle_root.as_array());
        self.add(m.job_id, m.version, m.min_ntime.clone().into_inner(), root);
    }

    pub fn on_extended_job(&mut self, m: &NewExtendedMiningJobOwned) {
        let work = Work::Coinbase {
            prefix: m.coinbase_tx_prefix.as_bytes().to_vec(),
            suffix: m.coinbase_tx_suffix.as_bytes().to_vec(),
            path: m.merkle_path.as_slice().iter().map(|h| h.as_bytes().to_vec()).collect(),
        };
        self.add(m.job_id, m.version, m.min_ntime.clone().into_inner(), work);
    }

    fn add(&mut self, id: u32, version: u32, min_ntime: Option<u32>, work: Work) {
        let job = Job { id, version, min_ntime: min_ntime.unwrap_or(0), work, extranonce_prefix: self.extranonce_prefix.clone(), target: self.target, tip: self.tip };
        if min_ntime.is_some() {
            self.current.insert(id, job);
            self.active = Some(id);
        } else {
            self.future.insert(id, job);
        }
    }

    pub fn on_prev_hash(&mut self, m: &SetNewPrevHashOwned) -> Outcome<()> {
        let tip = Tip { prev_hash: *m.prev_hash.as_array(), nbits: m.nbits };
        self.tip = Some(tip);
        self.stale.extend(self.current.drain().map(|(_, job)| job));
        self.active = None;
        let job = self.future.remove(&m.job_id);
        self.future.clear();
        let mut job = job.ok_or(format!("SetNewPrevHash names job {}, which is no future job of channel {}", m.job_id, self.id))?;
        job.min_ntime = m.min_ntime;
        job.tip = Some(tip);
        self.active = Some(job.id);
        self.current.insert(job.id, job);
        Ok(())
    }

    /// For jobs to come and future jobs; the active one keeps what it was issued with.
    pub fn on_target(&mut self, target: [u8; 32]) {
        self.target = target;
        self.future.values_mut().for_each(|job| job.target = target);
    }

    pub fn ready_job(&self, id: Option<u32>) -> Option<&Job> {
        self.current.get(&id.or(self.active)?).filter(|job| job.tip.is_some())
    }

    /// Tries nonces until \p wish is met. Never gives the same share twice.
    pub fn grind(&mut self, job: &Job, wish: Wish) -> Outcome<Share> {
        let tip = job.tip.ok_or("the job has no previous hash yet")?;
        let target = Target::from_le_bytes(job.target);
        let mut extranonce = vec![0u8; self.extranonce_size];
        if let Some(last) = extranonce.last_mut() {
            *last = 1;
        }
        let root = merkle_root(job, &extranonce)?;
        let mut header = Header {
            version: Version::from_consensus((job.version ^ wish.version_flip) as i32),
            prev_blockhash: BlockHash::from_byte_array(tip.prev_hash),
            merkle_root: TxMerkleNode::from_byte_array(root),
            time: (i64::from(job.min_ntime) + wish.ntime_shift) as u32,
            bits: CompactTarget::from_consensus(tip.nbits),
            nonce: 0,
        };
        for _ in 0..MAX_HASHES {
            self.used_nonces = self.used_nonces.wrapping_add(1);
            header.nonce = self.used_nonces;
            let hash = *header.block_hash().as_ref();
            if (Target::from_le_bytes(hash) <= target) != wish.above_target {
                return Ok(Share { job_id: job.id, nonce: header.nonce, ntime: header.time, version: header.version.to_consensus() as u32, extranonce, hash });
            }
        }
        Err(format!("no share in {MAX_HASHES} hashes"))
    }
}

fn merkle_root(job: &Job, extranonce: &[u8]) -> Outcome<[u8; 32]> {
    match &job.work {
        Work::Root(root) => Ok(*root),
        Work::Coinbase { prefix, suffix, path } => {
            let full = [&job.extranonce_prefix[..], extranonce].concat();
            merkle_root_from_path(prefix, suffix, &full, path).ok_or("the coinbase is no valid transaction".into())
        }
    }
}

/// Double SHA-256, for prev hashes of a made-up chain.
pub fn sha256d(bytes: &[u8]) -> [u8; 32] {
    sha256d::Hash::hash(bytes).to_byte_array()
}
