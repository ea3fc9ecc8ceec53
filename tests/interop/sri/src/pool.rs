// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A pool's channels for the server: templates of a made-up chain, jobs and share validation by the reference crates.

use crate::message::{reversed_hex, Outcome};
use crate::miner::sha256d;
use serde_json::{json, Value};
use std::convert::TryInto;
use stratum_core::bitcoin::{Amount, ScriptBuf, Target, TxOut};
use stratum_core::channels_sv2::extranonce_manager::{AllocatedExtranoncePrefix, ExtranonceAllocator};
use stratum_core::channels_sv2::server::extended::ExtendedChannel;
use stratum_core::channels_sv2::server::share_accounting::{ShareAccounting, ShareValidationError, ShareValidationResult};
use stratum_core::channels_sv2::server::standard::StandardChannel;
use stratum_core::mining_sv2::{SubmitSharesExtendedOwned, SubmitSharesStandardOwned};
use stratum_core::parsers_sv2::{AnyMessageOwned, MiningOwned};
use stratum_core::template_distribution_sv2::{NewTemplateOwned, SetNewPrevHashOwned};

pub enum Channel {
    Standard(Box<StandardChannel>),
    Extended(Box<ExtendedChannel>),
}

/// Runs the same expression on either kind.
macro_rules! either {
    ($self:expr, $c:ident => $body:expr) => {
        match $self {
            Channel::Standard($c) => $body,
            Channel::Extended($c) => $body,
        }
    };
}

/// How a new channel is made.
pub struct Opening<'a> {
    pub id: u32,
    pub user: &'a str,
    pub hashrate: f32,
    pub max_target: [u8; 32],
    pub shares_per_minute: f32,
    pub batch: usize,
    pub version_rolling: bool,
}

fn text<E: std::fmt::Debug>(e: E) -> String {
    format!("{e:?}")
}

impl Channel {
    pub fn standard(o: &Opening, prefix: AllocatedExtranoncePrefix) -> Outcome<Self> {
        let max = Target::from_le_bytes(o.max_target);
        StandardChannel::new_for_pool(o.id, o.user.into(), prefix, max, o.hashrate, o.batch, o.shares_per_minute, "interop".into(), None)
            .map(|c| Channel::Standard(Box::new(c))).map_err(text)
    }

    pub fn extended(o: &Opening, prefix: AllocatedExtranoncePrefix, rollable: u16) -> Outcome<Self> {
        let max = Target::from_le_bytes(o.max_target);
        ExtendedChannel::new_for_pool(o.id, o.user.into(), prefix, max, o.hashrate, o.version_rolling, rollable, o.batch, o.shares_per_minute, "interop".into(), None)
            .map(|c| Channel::Extended(Box::new(c))).map_err(text)
    }

    pub fn id(&self) -> u32 {
        either!(self, c => c.get_channel_id())
    }
    pub fn target(&self) -> String {
        reversed_hex(&either!(self, c => c.get_target().to_le_bytes()))
    }
    pub fn set_target(&mut self, target: [u8; 32]) -> Outcome<()> {
        let target = Target::from_le_bytes(target);
        match self {
            Channel::Standard(c) => c.set_target(target).map_err(text),
            Channel::Extended(c) => c.set_target(target).map_err(text),
        }
    }
    pub fn prefix(&self) -> Vec<u8> {
        either!(self, c => c.get_extranonce_prefix().to_vec())
    }
    pub fn rollable(&self) -> u16 {
        match self {
            Channel::Standard(_) => 0,
            Channel::Extended(c) => c.get_rollable_extranonce_size(),
        }
    }
    pub fn set_prefix(&mut self, prefix: AllocatedExtranoncePrefix) -> Outcome<()> {
        match self {
            Channel::Standard(c) => c.set_extranonce_prefix(prefix).map_err(text),
            Channel::Extended(c) => c.set_extranonce_prefix(prefix).map_err(text),
        }
    }
    pub fn update(&mut self, hashrate: f32, max_target: [u8; 32]) -> Outcome<()> {
        let max = Some(Target::from_le_bytes(max_target));
        match self {
            Channel::Standard(c) => c.update_channel(hashrate, max).map_err(text),
            Channel::Extended(c) => c.update_channel(hashrate, max).map_err(text),
        }
    }

    /// The job message that a template makes on this channel.
    pub fn on_template(&mut self, template: &NewTemplateOwned) -> Outcome<AnyMessageOwned> {
        let outputs = vec![TxOut {
            value: Amount::from_sat(template.coinbase_tx_value_remaining),
            script_pubkey: ScriptBuf::from([vec![0, 20], vec![0x77; 20]].concat()),
        }];
        let none = "the reference channel made no job";
        Ok(AnyMessageOwned::Mining(match self {
            Channel::Standard(c) => {
                c.on_new_template(template.clone(), outputs).map_err(text)?;
                let id = c.get_future_job_id_from_template_id(template.template_id);
                let job = if template.future_template { id.and_then(|id| c.get_future_job(id)) } else { c.get_active_job() };
                MiningOwned::NewMiningJob(job.ok_or(none)?.get_job_message().clone())
            }
            Channel::Extended(c) => {
                c.on_new_template(template.clone(), outputs).map_err(text)?;
                let id = c.get_future_job_id_from_template_id(template.template_id);
                let job = if template.future_template { id.and_then(|id| c.get_future_job(id)) } else { c.get_active_job() };
                MiningOwned::NewExtendedMiningJob(job.ok_or(none)?.get_job_message().clone())
            }
        }))
    }

    /// Activates the template's future job; gives its id.
    pub fn on_tip(&mut self, tip: &SetNewPrevHashOwned) -> Outcome<u32> {
        let none = "the template has no job here";
        match self {
            Channel::Standard(c) => {
                let id = c.get_future_job_id_from_template_id(tip.template_id).ok_or(none)?;
                c.on_set_new_prev_hash(tip.clone()).map_err(text).map(|_| id)
            }
            Channel::Extended(c) => {
                let id = c.get_future_job_id_from_template_id(tip.template_id).ok_or(none)?;
                c.on_set_new_prev_hash(tip.clone()).map_err(text).map(|_| id)
            }
        }
    }

    pub fn judge_standard(&mut self, share: SubmitSharesStandardOwned) -> Option<Verdict> {
        match self {
            Channel::Standard(c) => Some(Verdict::of(c.validate_share(share))),
            Channel::Extended(_) => None,
        }
    }
    pub fn judge_extended(&mut self, share: SubmitSharesExtendedOwned) -> Option<Verdict> {
        match self {
            Channel::Extended(c) => Some(Verdict::of(c.validate_share(share))),
            Channel::Standard(_) => None,
        }
    }

    /// The fields of SubmitShares.Success when a batch is full or a block was found.
    pub fn acknowledgement(&self, is_block: bool) -> Option<Value> {
        let accounting: &ShareAccounting = either!(self, c => c.get_share_accounting());
        (is_block || accounting.should_acknowledge()).then(|| json!({ "channel_id": self.id(),
            "last_sequence_number": accounting.get_last_share_sequence_number(),
            "new_submits_accepted_count": accounting.get_last_batch_accepted(),
            "new_shares_sum": accounting.get_last_batch_work_sum() }))
    }
}

/// What the reference crates say of a share: its hash, or the error code for the wire.
pub enum Verdict {
    Valid(String),
    Block(String),
    Rejected(String),
}

impl Verdict {
    fn of(result: Result<ShareValidationResult, ShareValidationError>) -> Self {
        use ShareValidationError as E;
        match result {
            Ok(ShareValidationResult::Valid(hash)) => Verdict::Valid(hash.to_string()),
            Ok(ShareValidationResult::BlockFound(hash, _, _)) => Verdict::Block(hash.to_string()),
            Err(E::Invalid(code) | E::Stale(code) | E::InvalidJobId(code) | E::DoesNotMeetTarget(code) | E::VersionRollingNotAllowed(code)
                | E::DuplicateShare(code) | E::BadExtranonceSize(code)) => Verdict::Rejected(code.into()),
            Err(other) => Verdict::Rejected(format!("{other:?}")),
        }
    }
}

/// The made-up chain's templates.
pub struct Chain {
    pub nbits: u32,
    pub tip: [u8; 32],
    pub last_template: Option<NewTemplateOwned>,
    next_template: u64,
    height: u32,
}

impl Chain {
    pub fn new(nbits: u32) -> Self {
        Chain { nbits, tip: sha256d(b"genesis"), last_template: None, next_template: 1, height: 200 }
    }

    /// \p padding bytes of extra output make the coinbase long; \p path is how many merkle branches there are.
    pub fn template(&mut self, future: bool, padding: usize, path: usize) -> Outcome<NewTemplateOwned> {
        let mut outputs = vec![];
        let mut count = 0;
        if padding > 0 {
            outputs.extend_from_slice(&[0; 8]);
            outputs.push(0xfd);
            outputs.extend_from_slice(&(padding as u16).to_le_bytes());
            outputs.push(0x6a);
            outputs.resize(8 + 3 + padding, 0x51);
            count = 1;
        }
        let id = self.next_template;
        self.next_template += 1;
        let branches = (0..path).map(|i| sha256d(&[id as u8, i as u8]).into()).collect::<Vec<_>>();
        let template = NewTemplateOwned {
            template_id: id,
            future_template: future,
            version: 0x2000_0000,
            coinbase_tx_version: 2,
            coinbase_prefix: [vec![2], (self.height as u16).to_le_bytes().to_vec()].concat().try_into().map_err(text)?,
            coinbase_tx_input_sequence: 0xffff_fffe,
            coinbase_tx_value_remaining: 5_000_000_000 + id,
            coinbase_tx_outputs_count: count,
            coinbase_tx_outputs: outputs.try_into().map_err(text)?,
            coinbase_tx_locktime: self.height - 1,
            merkle_path: branches.try_into().map_err(text)?,
        };
        self.last_template = Some(template.clone());
        Ok(template)
    }

    /// A new tip on which \p template may be mined.
    pub fn advance(&mut self, template: &NewTemplateOwned) -> SetNewPrevHashOwned {
        self.tip = sha256d(&self.tip);
        self.height += 1;
        self.prev_hash(template)
    }

    pub fn prev_hash(&self, template: &NewTemplateOwned) -> SetNewPrevHashOwned {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs() as u32);
        let target = Target::from_compact(stratum_core::bitcoin::CompactTarget::from_consensus(self.nbits));
        SetNewPrevHashOwned {
            template_id: template.template_id,
            prev_hash: self.tip.into(),
            header_timestamp: now,
            n_bits: self.nbits,
            target: target.to_le_bytes().into(),
        }
    }
}

/// Prefixes of channels: one server byte, an index, and what is left for the client to roll.
pub fn allocator(total: u8) -> Outcome<ExtranonceAllocator> {
    ExtranonceAllocator::new(vec![0x5a], total, 60_000).map_err(text)
}
