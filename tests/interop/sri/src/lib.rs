// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the three programs share: messages as JSON, a Noise connection made of the reference crates, one event queue.

pub mod args;
pub mod events;
pub mod link;
pub mod message;
pub mod miner;
pub mod pool;
