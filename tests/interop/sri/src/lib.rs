// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the three programs share: messages as JSON, and a Noise connection made of the reference crates.

pub mod args;
pub mod link;
pub mod message;
