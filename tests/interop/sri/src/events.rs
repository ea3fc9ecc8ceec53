// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything that happens to a program, on one queue: commands from stdin, frames from peers, ends of connections.

use crate::args::die;
use crate::link::{Received, Receiver, Sender};
use serde_json::Value;
use std::io::BufRead;
use std::sync::mpsc;

pub type ConnectionId = u32;

pub enum Event {
    Command(Value),
    /// The parent closed our stdin: end.
    Done,
    Connected(ConnectionId, Sender, String),
    Frame(ConnectionId, Box<Received>),
    Closed(ConnectionId, String),
}

/// TLVs of these extensions are shown, negotiated or not: it is for the test to judge.
pub const SHOWN_EXTENSIONS: &[u16] = &[2];

pub fn read_stdin(queue: mpsc::Sender<Event>) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            if line.trim().is_empty() {
                continue;
            }
            let command = serde_json::from_str(&line).unwrap_or_else(|e| die(&format!("bad command {line}: {e}")));
            if queue.send(Event::Command(command)).is_err() {
                return;
            }
        }
        let _ = queue.send(Event::Done);
    });
}

/// Blocks until the connection is over.
pub fn read_frames(id: ConnectionId, mut receiver: Receiver, queue: &mpsc::Sender<Event>) {
    loop {
        let event = match receiver.receive(SHOWN_EXTENSIONS) {
            Ok(received) => Event::Frame(id, Box::new(received)),
            Err(why) => {
                let _ = queue.send(Event::Closed(id, why));
                return;
            }
        };
        if queue.send(event).is_err() {
            return;
        }
    }
}
