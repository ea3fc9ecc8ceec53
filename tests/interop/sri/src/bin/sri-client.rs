// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A mining client made of the reference crates, driven by JSON lines. See README.md.

use hashstead_interop::args::{die, say, Args, Fields};
use hashstead_interop::events::{read_frames, read_stdin, Event};
use hashstead_interop::link::{self, Received, Sender};
use hashstead_interop::message::{build, frame_bytes, reversed_hex, unhex, Outcome};
use hashstead_interop::miner::{Channel, Job, Share, Wish};
use key_utils::Secp256k1PublicKey;
use serde_json::{json, Value};
use std::collections::{BTreeMap, VecDeque};
use std::net::TcpStream;
use std::sync::mpsc;
use stratum_core::parsers_sv2::{AnyMessageOwned, CommonMessagesOwned, MiningOwned, Tlv};

struct Client {
    sender: Sender,
    channels: BTreeMap<u32, Channel>,
    /// "mine" commands that wait for a job.
    waiting: VecDeque<Value>,
    extensions: Vec<u16>,
    request: u32,
}

fn main() {
    let args = Args::read();
    let address = args.words.first().unwrap_or_else(|| die("usage: sri-client HOST:PORT [PUBKEY]"));
    let authority = args.words.get(1).filter(|w| *w != "-").map(|text| {
        let key: Secp256k1PublicKey = text.parse().unwrap_or_else(|e| die(&format!("bad public key: {e:?}")));
        key.into_bytes()
    });
    let stream = TcpStream::connect(address).unwrap_or_else(|e| die(&format!("connect: {e}")));
    let (sender, receiver) = link::connect(stream, authority).unwrap_or_else(|e| die(&format!("handshake: {e}")));
    say(json!({ "event": "connected" }));

    let (queue, events) = mpsc::channel();
    read_stdin(queue.clone());
    std::thread::spawn(move || read_frames(0, receiver, &queue));
    let mut client = Client { sender, channels: BTreeMap::new(), waiting: VecDeque::new(), extensions: args.list("extensions"), request: 0 };
    if args.text("setup") != Some("no") {
        client.set_up(&args).unwrap_or_else(|e| die(&e));
    }
    for event in events {
        let outcome = match event {
            Event::Command(command) if command["cmd"] == "quit" => break,
            Event::Command(command) => client.obey(&command),
            Event::Frame(_, received) => client.hear(*received),
            Event::Closed(_, why) => {
                say(json!({ "event": "closed", "text": why }));
                break;
            }
            Event::Connected(..) => Ok(()),
            Event::Done => break,
        };
        if let Err(text) = outcome {
            say(json!({ "event": "error", "text": text }));
        }
    }
}

impl Client {
    fn set_up(&mut self, args: &Args) -> Outcome<()> {
        let hello = json!({ "protocol": args.number("protocol", 0.0) as u8, "min_version": args.number("min-version", 2.0) as u16,
            "max_version": args.number("max-version", 2.0) as u16, "flags": args.number("flags", 0.0) as u32,
            "endpoint_host": "127.0.0.1", "endpoint_port": 0, "vendor": args.text("vendor").unwrap_or("SRI"),
            "hardware_version": "interop", "firmware": "stratum-core", "device_id": args.text("device").unwrap_or("") });
        self.sender.send(build("common", "SetupConnection", &hello)?)
    }

    fn hear(&mut self, received: Received) -> Outcome<()> {
        say(received.line);
        let Some(message) = received.message else { return Ok(()) };
        match message {
            AnyMessageOwned::Common(CommonMessagesOwned::SetupConnectionSuccess(_)) if !self.extensions.is_empty() => {
                let request = json!({ "request_id": 1, "requested_extensions": self.extensions });
                self.sender.send(build("ext", "RequestExtensions", &request)?)
            }
            AnyMessageOwned::Mining(mining) => self.hear_mining(mining),
            _ => Ok(()),
        }
    }

    fn hear_mining(&mut self, message: MiningOwned) -> Outcome<()> {
        match message {
            MiningOwned::OpenStandardMiningChannelSuccess(m) => self.add(Channel {
                id: m.channel_id, group: m.group_channel_id, target: *m.target.as_array(),
                extranonce_prefix: m.extranonce_prefix.as_bytes().to_vec(), ..Channel::default() }),
            MiningOwned::OpenExtendedMiningChannelSuccess(m) => self.add(Channel {
                id: m.channel_id, group: m.group_channel_id, target: *m.target.as_array(), is_extended: true,
                extranonce_size: m.extranonce_size.into(), extranonce_prefix: m.extranonce_prefix.as_bytes().to_vec(), ..Channel::default() }),
            MiningOwned::NewMiningJob(m) => self.each(m.channel_id, |c| { c.on_standard_job(&m); Ok(()) })?,
            MiningOwned::NewExtendedMiningJob(m) => self.each(m.channel_id, |c| { c.on_extended_job(&m); Ok(()) })?,
            MiningOwned::SetNewPrevHash(m) => self.each(m.channel_id, |c| c.on_prev_hash(&m))?,
            MiningOwned::SetTarget(m) => self.each(m.channel_id, |c| { c.on_target(*m.maximum_target.as_array()); Ok(()) })?,
            MiningOwned::SetExtranoncePrefix(m) => self.each(m.channel_id, |c| { c.extranonce_prefix = m.extranonce_prefix.as_bytes().to_vec(); Ok(()) })?,
            MiningOwned::SetGroupChannel(m) => {
                for id in m.channel_ids.as_slice() {
                    if let Some(channel) = self.channels.get_mut(id) {
                        channel.group = m.group_channel_id;
                    }
                }
            }
            MiningOwned::CloseChannel(m) => self.channels.retain(|_, c| !c.hears(m.channel_id)),
            _ => {}
        }
        for command in std::mem::take(&mut self.waiting) {
            self.mine(&command)?;
        }
        Ok(())
    }

    fn add(&mut self, channel: Channel) {
        self.channels.insert(channel.id, channel);
    }

    fn each(&mut self, id: u32, mut f: impl FnMut(&mut Channel) -> Outcome<()>) -> Outcome<()> {
        let mut hit = false;
        for channel in self.channels.values_mut().filter(|c| c.hears(id)) {
            hit = true;
            f(channel)?;
        }
        if hit { Ok(()) } else { Err(format!("a message for channel {id}, which is not open")) }
    }

    fn obey(&mut self, command: &Value) -> Outcome<()> {
        let all_ones = "ff".repeat(32);
        let channel = json!(command["channel_id"].as_u64().or(self.channels.keys().next().map(|id| (*id).into())).unwrap_or(0));
        match command.text("cmd", "") {
            "open_standard" | "open_extended" => {
                self.request += 1;
                let extended = command["cmd"] == "open_extended";
                let open = json!({ "request_id": command.num("request_id", self.request.into()), "user_identity": command.text("user", "interop.rig"),
                    "nominal_hash_rate": command.real("hashrate", 1e6), "max_target": command.text("max_target", &all_ones),
                    "min_extranonce_size": command.num("min_extranonce_size", 4) });
                let name = if extended { "OpenExtendedMiningChannel" } else { "OpenStandardMiningChannel" };
                self.sender.send(build("mining", name, &open)?)
            }
            "mine" => self.mine(command),
            "submit" => self.submit_fields(command),
            "submit_bad" => self.submit_bad(command),
            "update" => self.sender.send(build("mining", "UpdateChannel", &json!({ "channel_id": channel,
                "nominal_hash_rate": command.real("hashrate", 1e6), "maximum_target": command.text("max_target", &all_ones) }))?),
            "close" => {
                self.channels.remove(&(channel.as_u64().unwrap_or(0) as u32));
                self.sender.send(build("mining", "CloseChannel", &json!({ "channel_id": channel, "reason_code": command.text("reason", "done") }))?)
            }
            "send" => self.sender.send(build(command.text("set", ""), command.text("message", ""), &command["fields"])?),
            "raw" => {
                let payload = if command["size"].is_u64() { vec![0xa5; command.num("size", 0) as usize] } else { unhex(command.text("payload", ""))? };
                let channel_bit = command["channel_bit"].as_bool().unwrap_or(false);
                self.sender.send_frame(frame_bytes(command.num("extension", 0) as u16, channel_bit, command.num("type", 0xff) as u8, &payload))
            }
            "garbage" => self.sender.send_garbage(&unhex(command.text("bytes", "00"))?),
            other => Err(format!("no command {other}")),
        }
    }

    fn channel(&mut self, command: &Value) -> Outcome<&mut Channel> {
        let wanted = command["channel_id"].as_u64().map(|id| id as u32);
        let found = match wanted {
            Some(id) => self.channels.get_mut(&id),
            None => self.channels.values_mut().next(),
        };
        found.ok_or(format!("no channel {wanted:?}"))
    }

    /// Grinds `count` shares for a job, by default the newest one; waits for it if there is none yet.
    fn mine(&mut self, command: &Value) -> Outcome<()> {
        let job_id = command["job_id"].as_u64().map(|id| id as u32);
        let ready = self.channel(command).ok().and_then(|c| c.ready_job(job_id).cloned());
        let Some(job) = ready else {
            self.waiting.push_back(command.clone());
            return Ok(());
        };
        for _ in 0..command.num("count", 1) {
            let share = self.channel(command)?.grind(&job, Wish::default())?;
            self.channel(command)?.last_share = Some(share.clone());
            self.submit(command, share)?;
        }
        Ok(())
    }

    fn submit_bad(&mut self, command: &Value) -> Outcome<()> {
        let kind = command.text("kind", "").to_string();
        let channel = self.channel(command)?;
        let none = "there is no job yet";
        let job: Job = match kind.as_str() {
            "stale" => channel.stale.last().cloned().ok_or("no job is stale yet")?,
            _ => channel.ready_job(None).cloned().ok_or(none)?,
        };
        let wish = match kind.as_str() {
            "low-difficulty" => Wish { above_target: true, ..Wish::default() },
            "ntime-old" => Wish { ntime_shift: -1, ..Wish::default() },
            "ntime-new" => Wish { ntime_shift: 4 * 3600, ..Wish::default() },
            "version" => Wish { version_flip: 1, ..Wish::default() },
            _ => Wish::default(),
        };
        let mut share = match kind.as_str() {
            "duplicate" => channel.last_share.clone().ok_or("nothing was mined yet")?,
            _ => channel.grind(&job, wish)?,
        };
        let mut command = command.clone();
        match kind.as_str() {
            "unknown-job" => share.job_id = 0xffff_fff0,
            "extranonce-size" => share.extranonce.push(0),
            "channel" => command["on_channel"] = json!(0x00ff_fff0u32),
            "stale" | "low-difficulty" | "ntime-old" | "ntime-new" | "version" | "duplicate" => {}
            other => return Err(format!("no bad share of kind {other}")),
        }
        self.submit(&command, share)
    }

    fn submit_fields(&mut self, command: &Value) -> Outcome<()> {
        let share = Share {
            job_id: command.num("job_id", 0) as u32, nonce: command.num("nonce", 0) as u32, ntime: command.num("ntime", 0) as u32,
            version: command.num("version", 0x2000_0000) as u32, extranonce: unhex(command.text("extranonce", ""))?, hash: [0; 32] };
        self.submit(command, share)
    }

    fn submit(&mut self, command: &Value, share: Share) -> Outcome<()> {
        let tlv = match command["worker"].as_str() {
            Some(name) => Tlv::new(2, 1, name.as_bytes().to_vec()).encode().map_err(|e| format!("{e:?}"))?,
            None => vec![],
        };
        let channel = self.channel(command)?;
        channel.sequence += 1;
        let (id, sequence, extended) = (channel.id, channel.sequence, channel.is_extended);
        let mut fields = json!({ "channel_id": command.num("on_channel", id.into()), "sequence_number": sequence, "job_id": share.job_id,
            "nonce": share.nonce, "ntime": share.ntime, "version": share.version });
        say(json!({ "event": "submitted", "channel_id": id, "sequence_number": sequence, "job_id": share.job_id,
            "hash": reversed_hex(&share.hash), "kind": command.text("kind", "good") }));
        if extended {
            fields["extranonce"] = json!(hashstead_interop::message::hex(&share.extranonce));
            return self.sender.send_with(build("mining", "SubmitSharesExtended", &fields)?, &tlv);
        }
        self.sender.send(build("mining", "SubmitSharesStandard", &fields)?)
    }
}
