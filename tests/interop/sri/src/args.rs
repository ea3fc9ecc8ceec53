// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Command lines, JSON lines in and JSON lines out.

use serde_json::Value;
use std::io::Write;

/// `--name value` pairs and bare words, in order.
pub struct Args {
    pub words: Vec<String>,
    pairs: Vec<(String, String)>,
}

impl Args {
    pub fn read() -> Self {
        let mut words = vec![];
        let mut pairs = vec![];
        let mut all = std::env::args().skip(1);
        while let Some(arg) = all.next() {
            match arg.strip_prefix("--") {
                Some(name) => pairs.push((name.to_string(), all.next().unwrap_or_default())),
                None => words.push(arg),
            }
        }
        Args { words, pairs }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    pub fn number(&self, name: &str, default: f64) -> f64 {
        match self.text(name) {
            Some(v) => v.parse().unwrap_or_else(|_| die(&format!("--{name} wants a number"))),
            None => default,
        }
    }

    /// `--name 1,2` as numbers.
    pub fn list(&self, name: &str) -> Vec<u16> {
        let text = self.text(name).unwrap_or("");
        text.split(',').filter(|s| !s.is_empty()).map(|s| s.parse().unwrap_or_else(|_| die(&format!("--{name} wants numbers")))).collect()
    }
}

/// One JSON line on stdout, at once.
pub fn say(value: Value) {
    let mut out = std::io::stdout().lock();
    // A parent that has gone away is no error of ours.
    let _ = writeln!(out, "{value}").and_then(|_| out.flush());
}

pub fn die(text: &str) -> ! {
    say(serde_json::json!({ "event": "error", "text": text }));
    std::process::exit(2)
}

/// Fields of a JSON command, with defaults.
pub trait Fields {
    fn num(&self, name: &str, default: u64) -> u64;
    fn real(&self, name: &str, default: f64) -> f64;
    fn text<'a>(&'a self, name: &str, default: &'a str) -> &'a str;
}

impl Fields for Value {
    fn num(&self, name: &str, default: u64) -> u64 {
        self[name].as_u64().unwrap_or(default)
    }
    fn real(&self, name: &str, default: f64) -> f64 {
        self[name].as_f64().unwrap_or(default)
    }
    fn text<'a>(&'a self, name: &str, default: &'a str) -> &'a str {
        self[name].as_str().unwrap_or(default)
    }
}
