// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A mining server made of the reference crates, driven by JSON lines. See README.md.

use hashstead_interop::args::{die, say, Args, Fields};
use hashstead_interop::events::{read_frames, read_stdin, ConnectionId, Event};
use hashstead_interop::link::{self, Received, Sender};
use hashstead_interop::message::{build, frame_bytes, hex, unhex, Outcome};
use hashstead_interop::pool::{allocator, Chain, Channel, Opening, Verdict};
use key_utils::{Secp256k1PublicKey, Secp256k1SecretKey};
use serde_json::{json, Value};
use std::collections::BTreeMap;
use std::io::Read;
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;
use stratum_core::channels_sv2::extranonce_manager::ExtranonceAllocator;
use stratum_core::common_messages_sv2::{Protocol, SetupConnectionOwned};
use stratum_core::parsers_sv2::{AnyMessageOwned, CommonMessagesOwned, ExtensionsNegotiationOwned, ExtensionsOwned, MiningOwned};

struct Peer {
    sender: Sender,
    channels: BTreeMap<u32, Channel>,
}

/// Which messages the server answers by itself.
struct Auto {
    setup: bool,
    negotiation: bool,
    open: bool,
    shares: bool,
    update: bool,
}

struct Server {
    peers: BTreeMap<ConnectionId, Peer>,
    auto: Auto,
    chain: Chain,
    allocator: ExtranonceAllocator,
    supported_flags: u32,
    success_flags: u32,
    supported: Vec<u16>,
    required: Vec<u16>,
    /// Forced on every channel; without it the channel's hashrate decides.
    target: Option<[u8; 32]>,
    shares_per_minute: f32,
    batch: usize,
    version_rolling: bool,
    refuse_open: Option<String>,
    next_channel: u32,
}

fn main() {
    let args = Args::read();
    let text = args.text("secret").map(String::from).unwrap_or_else(fresh_secret);
    let secret: Secp256k1SecretKey = text.parse().unwrap_or_else(|e| die(&format!("bad secret key: {e:?}")));
    let public = Secp256k1PublicKey::from(secret);
    let listener = TcpListener::bind(args.text("listen").unwrap_or("127.0.0.1:0")).unwrap_or_else(|e| die(&format!("listen: {e}")));
    let address = listener.local_addr().unwrap_or_else(|e| die(&format!("listen: {e}")));
    let validity = Duration::from_secs(args.number("cert-validity", 3600.0) as u64);
    let (queue, events) = mpsc::channel();
    read_stdin(queue.clone());
    std::thread::spawn(move || listen(listener, public, secret, validity, queue));
    say(json!({ "event": "listening", "address": address.to_string(), "port": address.port(), "pubkey": public.to_string() }));

    let mut server = Server::new(&args).unwrap_or_else(|e| die(&e));
    for event in events {
        let outcome = match event {
            Event::Command(command) if command["cmd"] == "quit" => break,
            Event::Command(command) => server.obey(&command),
            Event::Connected(id, sender, from) => {
                server.peers.insert(id, Peer { sender, channels: BTreeMap::new() });
                say(json!({ "event": "connected", "conn": id, "from": from }));
                Ok(())
            }
            Event::Frame(id, received) => server.hear(id, *received),
            Event::Closed(id, why) => {
                server.peers.remove(&id);
                say(json!({ "event": "closed", "conn": id, "text": why }));
                Ok(())
            }
            Event::Done => break,
        };
        if let Err(text) = outcome {
            say(json!({ "event": "error", "text": text }));
        }
    }
}

/// A key of this run only; the crates' own example key is one that clients should refuse.
fn fresh_secret() -> String {
    let mut bytes = [0u8; 32];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut f| f.read_exact(&mut bytes));
    read.unwrap_or_else(|e| die(&format!("no entropy: {e}")));
    stratum_core::bitcoin::base58::encode_check(&bytes)
}

fn listen(listener: TcpListener, public: Secp256k1PublicKey, secret: Secp256k1SecretKey, validity: Duration, queue: mpsc::Sender<Event>) {
    for (id, stream) in (1..).zip(listener.incoming()) {
        let Ok(stream) = stream else { continue };
        let queue = queue.clone();
        std::thread::spawn(move || {
            let from = stream.peer_addr().map(|a| a.to_string()).unwrap_or_default();
            match link::accept(stream, &public.into_bytes(), &secret.into_bytes(), validity) {
                Ok((sender, receiver)) => {
                    if queue.send(Event::Connected(id, sender, from)).is_ok() {
                        read_frames(id, receiver, &queue);
                    }
                }
                Err(why) => {
                    let _ = queue.send(Event::Closed(id, format!("handshake: {why}")));
                }
            }
        });
    }
}

fn array(text: &str) -> Outcome<[u8; 32]> {
    let mut bytes: [u8; 32] = unhex(text)?.try_into().map_err(|_| "expected 32 bytes of hex")?;
    bytes.reverse();
    Ok(bytes)
}

impl Server {
    fn new(args: &Args) -> Outcome<Self> {
        let target = args.text("target").unwrap_or("0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
        Ok(Server {
            peers: BTreeMap::new(),
            auto: Auto { setup: true, negotiation: true, open: true, shares: true, update: true },
            chain: Chain::new(u32::from_str_radix(args.text("nbits").unwrap_or("1d00ffff"), 16).map_err(|e| e.to_string())?),
            allocator: allocator(args.number("extranonce-size", 20.0) as u8)?,
            supported_flags: args.number("supported-flags", 0b101 as f64) as u32,
            success_flags: args.number("success-flags", 0.0) as u32,
            supported: args.list("supported-extensions"),
            required: args.list("required-extensions"),
            target: if target == "auto" { None } else { Some(array(target)?) },
            shares_per_minute: args.number("shares-per-minute", 6.0) as f32,
            batch: args.number("batch", 1.0) as usize,
            version_rolling: args.text("version-rolling") != Some("no"),
            refuse_open: args.text("refuse-open").map(String::from),
            next_channel: 1,
        })
    }

    fn send(&mut self, to: ConnectionId, message: AnyMessageOwned) -> Outcome<()> {
        self.peers.get_mut(&to).ok_or(format!("no connection {to}"))?.sender.send(message)
    }
    fn tell(&mut self, to: ConnectionId, set: &str, name: &str, fields: Value) -> Outcome<()> {
        self.send(to, build(set, name, &fields)?)
    }

    fn hear(&mut self, from: ConnectionId, received: Received) -> Outcome<()> {
        let mut line = received.line;
        line["conn"] = json!(from);
        say(line);
        match received.message {
            Some(AnyMessageOwned::Common(CommonMessagesOwned::SetupConnection(m))) if self.auto.setup => self.set_up(from, &m),
            Some(AnyMessageOwned::Extensions(ExtensionsOwned::ExtensionsNegotiation(ExtensionsNegotiationOwned::RequestExtensions(m))))
                if self.auto.negotiation => self.negotiate(from, m.request_id, m.requested_extensions.as_slice()),
            Some(AnyMessageOwned::Mining(m)) => self.hear_mining(from, m),
            _ => Ok(()),
        }
    }

    fn set_up(&mut self, from: ConnectionId, m: &SetupConnectionOwned) -> Outcome<()> {
        let unsupported = m.flags & !self.supported_flags;
        let refusal = if m.protocol != Protocol::MiningProtocol {
            Some("unsupported-protocol")
        } else if m.min_version > 2 || m.max_version < 2 {
            Some("protocol-version-mismatch")
        } else if unsupported != 0 {
            Some("unsupported-feature-flags")
        } else {
            None
        };
        match refusal {
            Some(code) => self.tell(from, "common", "SetupConnection.Error", json!({ "flags": unsupported, "error_code": code })),
            None => self.tell(from, "common", "SetupConnection.Success", json!({ "used_version": 2, "flags": self.success_flags })),
        }
    }

    fn negotiate(&mut self, from: ConnectionId, request: u16, wanted: &[u16]) -> Outcome<()> {
        let (granted, unsupported): (Vec<u16>, Vec<u16>) = wanted.iter().partition(|id| self.supported.contains(id));
        let missing: Vec<u16> = self.required.iter().copied().filter(|id| !granted.contains(id)).collect();
        if granted.is_empty() || !missing.is_empty() {
            return self.tell(from, "ext", "RequestExtensions.Error",
                json!({ "request_id": request, "unsupported_extensions": unsupported, "required_extensions": missing }));
        }
        self.tell(from, "ext", "RequestExtensions.Success", json!({ "request_id": request, "supported_extensions": granted }))
    }

    fn hear_mining(&mut self, from: ConnectionId, message: MiningOwned) -> Outcome<()> {
        match message {
            MiningOwned::OpenStandardMiningChannel(m) if self.auto.open => {
                self.open(from, m.request_id, &m.user_identity.as_utf8_or_hex(), m.nominal_hash_rate, *m.max_target.as_array(), None)
            }
            MiningOwned::OpenExtendedMiningChannel(m) if self.auto.open => self.open(from, m.request_id,
                &m.user_identity.as_utf8_or_hex(), m.nominal_hash_rate, *m.max_target.as_array(), Some(m.min_extranonce_size)),
            MiningOwned::SubmitSharesStandard(m) if self.auto.shares => {
                let (channel, sequence) = (m.channel_id, m.sequence_number);
                self.judge(from, channel, sequence, |c| c.judge_standard(m))
            }
            MiningOwned::SubmitSharesExtended(m) if self.auto.shares => {
                let (channel, sequence) = (m.channel_id, m.sequence_number);
                self.judge(from, channel, sequence, |c| c.judge_extended(m))
            }
            MiningOwned::UpdateChannel(m) if self.auto.update => self.update(from, m.channel_id, m.nominal_hash_rate, *m.maximum_target.as_array()),
            MiningOwned::CloseChannel(m) => {
                self.peers.get_mut(&from).map(|p| p.channels.remove(&m.channel_id));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, from: ConnectionId, request: u32, user: &str, hashrate: f32, max_target: [u8; 32], extended: Option<u16>) -> Outcome<()> {
        let refusal = match &self.refuse_open {
            Some(code) => Some(code.clone()),
            None if extended.unwrap_or(0) > self.allocator.rollable_extranonce_size().into() => Some("min-extranonce-size-too-large".into()),
            None => None,
        };
        if let Some(code) = refusal {
            return self.tell(from, "mining", "OpenMiningChannel.Error", json!({ "request_id": request, "error_code": code }));
        }
        let id = self.next_channel;
        self.next_channel += 1;
        let opening = Opening { id, user, hashrate, max_target, shares_per_minute: self.shares_per_minute, batch: self.batch, version_rolling: self.version_rolling };
        let bad = |e| format!("extranonce: {e:?}");
        let mut channel = match extended {
            Some(min) => Channel::extended(&opening, self.allocator.allocate_extended(min.into()).map_err(bad)?, self.allocator.rollable_extranonce_size().into())?,
            None => Channel::standard(&opening, self.allocator.allocate_standard().map_err(bad)?)?,
        };
        if let Some(target) = self.target {
            channel.set_target(target)?;
        }
        let mut answer = json!({ "request_id": request, "channel_id": id, "target": channel.target(),
            "extranonce_prefix": hex(&channel.prefix()), "group_channel_id": 0, "extranonce_size": channel.rollable() });
        let name = if extended.is_some() { "OpenExtendedMiningChannel.Success" } else { "OpenStandardMiningChannel.Success" };
        self.tell(from, "mining", name, answer.take())?;
        self.peers.get_mut(&from).ok_or("the client is gone")?.channels.insert(id, channel);
        // The first job of a channel is a future one, at once activated.
        let template = self.chain.template(true, 0, 2)?;
        self.issue(Some((from, id)), &template)?;
        let tip = self.chain.prev_hash(&template);
        self.activate(Some((from, id)), &tip)
    }

    fn update(&mut self, from: ConnectionId, id: u32, hashrate: f32, max_target: [u8; 32]) -> Outcome<()> {
        let forced = self.target;
        let Some(channel) = self.peers.get_mut(&from).and_then(|p| p.channels.get_mut(&id)) else {
            return self.tell(from, "mining", "UpdateChannel.Error", json!({ "channel_id": id, "error_code": "invalid-channel-id" }));
        };
        let result = channel.update(hashrate, max_target);
        if let (Ok(()), Some(target)) = (&result, forced) {
            channel.set_target(target)?;
        }
        let target = channel.target();
        match result {
            Ok(()) => self.tell(from, "mining", "SetTarget", json!({ "channel_id": id, "maximum_target": target })),
            Err(_) => self.tell(from, "mining", "UpdateChannel.Error", json!({ "channel_id": id, "error_code": "invalid-nominal-hashrate" })),
        }
    }

    fn judge(&mut self, from: ConnectionId, id: u32, sequence: u32, ask: impl FnOnce(&mut Channel) -> Option<Verdict>) -> Outcome<()> {
        let channel = self.peers.get_mut(&from).and_then(|p| p.channels.get_mut(&id));
        let verdict = channel.and_then(ask).unwrap_or(Verdict::Rejected("invalid-channel-id".into()));
        let (name, hash, is_block) = match &verdict {
            Verdict::Valid(hash) => ("valid", hash.as_str(), false),
            Verdict::Block(hash) => ("block", hash.as_str(), true),
            Verdict::Rejected(code) => (code.as_str(), "", false),
        };
        say(json!({ "event": "share", "conn": from, "channel_id": id, "sequence_number": sequence, "verdict": name, "hash": hash }));
        if let Verdict::Rejected(code) = &verdict {
            return self.tell(from, "mining", "SubmitShares.Error", json!({ "channel_id": id, "sequence_number": sequence, "error_code": code }));
        }
        let acknowledgement = self.peers.get(&from).and_then(|p| p.channels.get(&id)).and_then(|c| c.acknowledgement(is_block));
        match acknowledgement {
            Some(fields) => self.tell(from, "mining", "SubmitShares.Success", fields),
            None => Ok(()),
        }
    }

    /// The connections and channels a command is for.
    fn targets(&self, only: Option<(ConnectionId, u32)>) -> Vec<(ConnectionId, u32)> {
        let all = self.peers.iter().flat_map(|(conn, peer)| peer.channels.keys().map(|id| (*conn, *id)));
        all.filter(|t| only.is_none() || only == Some(*t)).collect()
    }

    fn with_channel<T>(&mut self, (conn, id): (ConnectionId, u32), f: impl FnOnce(&mut Channel) -> Outcome<T>) -> Outcome<T> {
        f(self.peers.get_mut(&conn).and_then(|p| p.channels.get_mut(&id)).ok_or("the channel is gone")?)
    }

    fn issue(&mut self, only: Option<(ConnectionId, u32)>, template: &stratum_core::template_distribution_sv2::NewTemplateOwned) -> Outcome<()> {
        for to in self.targets(only) {
            let message = self.with_channel(to, |c| c.on_template(template))?;
            self.send(to.0, message)?;
        }
        Ok(())
    }

    fn activate(&mut self, only: Option<(ConnectionId, u32)>, tip: &stratum_core::template_distribution_sv2::SetNewPrevHashOwned) -> Outcome<()> {
        for to in self.targets(only) {
            let job = self.with_channel(to, |c| c.on_tip(tip))?;
            let mut prev_hash = *tip.prev_hash.as_array();
            prev_hash.reverse();
            self.tell(to.0, "mining", "SetNewPrevHash", json!({ "channel_id": to.1, "job_id": job, "prev_hash": hex(&prev_hash),
                "min_ntime": tip.header_timestamp, "nbits": tip.n_bits }))?;
        }
        Ok(())
    }

    fn obey(&mut self, command: &Value) -> Outcome<()> {
        let latest = self.peers.keys().next_back().copied().unwrap_or(0);
        let conn = command.num("conn", latest.into()) as ConnectionId;
        let only = command["channel_id"].as_u64().map(|id| (conn, id as u32));
        match command.text("cmd", "") {
            "auto" => {
                let set = |name: &str, now: bool| command[name].as_bool().unwrap_or(now);
                self.auto = Auto { setup: set("setup", self.auto.setup), negotiation: set("negotiation", self.auto.negotiation),
                    open: set("open", self.auto.open), shares: set("shares", self.auto.shares), update: set("update", self.auto.update) };
                Ok(())
            }
            "refuse_open" => {
                self.refuse_open = command["code"].as_str().map(String::from);
                Ok(())
            }
            "job" => {
                let future = command["future"].as_bool().unwrap_or(false);
                let template = self.chain.template(future, command.num("padding", 0) as usize, command.num("path", 2) as usize)?;
                self.issue(only, &template)
            }
            "tip" => {
                // A tip needs a future job: the last template's, or a new one.
                let template = match self.chain.last_template.clone().filter(|t| t.future_template && command["reuse"] == json!(true)) {
                    Some(template) => template,
                    None => {
                        let template = self.chain.template(true, 0, command.num("path", 2) as usize)?;
                        self.issue(only, &template)?;
                        template
                    }
                };
                let tip = self.chain.advance(&template);
                self.activate(only, &tip)
            }
            "target" => {
                let target = array(command.text("target", ""))?;
                self.target = Some(target);
                for to in self.targets(only) {
                    self.with_channel(to, |c| c.set_target(target))?;
                    self.tell(to.0, "mining", "SetTarget", json!({ "channel_id": to.1, "maximum_target": command["target"] }))?;
                }
                Ok(())
            }
            "prefix" => {
                for to in self.targets(only) {
                    let prefix = self.allocator.allocate_extended(0).map_err(|e| format!("{e:?}"))?;
                    let bytes = self.with_channel(to, |c| c.set_prefix(prefix).map(|_| c.prefix()))?;
                    self.tell(to.0, "mining", "SetExtranoncePrefix", json!({ "channel_id": to.1, "extranonce_prefix": hex(&bytes) }))?;
                }
                Ok(())
            }
            "close_channel" => {
                for to in self.targets(only) {
                    self.peers.get_mut(&to.0).map(|p| p.channels.remove(&to.1));
                    self.tell(to.0, "mining", "CloseChannel", json!({ "channel_id": to.1, "reason_code": command.text("reason", "closing") }))?;
                }
                Ok(())
            }
            "reconnect" => self.tell(conn, "common", "Reconnect", json!({ "new_host": command.text("host", ""), "new_port": command.num("port", 0) })),
            "send" => self.tell(conn, command.text("set", ""), command.text("message", ""), command["fields"].clone()),
            "raw" => {
                let payload = if command["size"].is_u64() { vec![0xa5; command.num("size", 0) as usize] } else { unhex(command.text("payload", ""))? };
                let bit = command["channel_bit"].as_bool().unwrap_or(false);
                let frame = frame_bytes(command.num("extension", 0) as u16, bit, command.num("type", 0xff) as u8, &payload);
                self.peers.get_mut(&conn).ok_or("no connection")?.sender.send_frame(frame)
            }
            "garbage" => self.peers.get_mut(&conn).ok_or("no connection")?.sender.send_garbage(&unhex(command.text("bytes", "00"))?),
            "disconnect" => {
                self.peers.get_mut(&conn).ok_or("no connection")?.sender.close();
                Ok(())
            }
            other => Err(format!("no command {other}")),
        }
    }
}
