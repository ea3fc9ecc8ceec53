// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A TCP connection under Noise, made of the reference crates.

use crate::message::{self, Outcome};
use serde_json::{json, Value};
use std::convert::TryInto;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use stratum_core::binary_sv2::U24;
use stratum_core::codec_sv2::{Decrypted, Handshake, NoiseDecoder, NoiseEncoder, SerializedFrame};
use stratum_core::codec_sv2::{TransportDecryptState, TransportEncryptState};
use stratum_core::framing_sv2::header::Header;
use stratum_core::noise_sv2::{Initiator, Responder, ELLSWIFT_ENCODING_SIZE, INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE};
use stratum_core::parsers_sv2::{AnyMessageOwned, Tlv};

pub struct Sender {
    stream: TcpStream,
    encoder: NoiseEncoder,
    state: TransportEncryptState,
}

pub struct Receiver {
    stream: TcpStream,
    decoder: NoiseDecoder,
    state: Option<TransportDecryptState>,
}

/// One frame from the peer: as a message where the crates know it, and its JSON line.
pub struct Received {
    pub message: Option<AnyMessageOwned>,
    pub tlvs: Vec<Tlv>,
    pub line: Value,
}

fn text<E: std::fmt::Debug>(e: E) -> String {
    format!("{e:?}")
}

/// Connects as initiator. Without an authority key the certificate is not checked.
pub fn connect(mut stream: TcpStream, authority: Option<[u8; 32]>) -> Outcome<(Sender, Receiver)> {
    let role = match authority {
        Some(key) => Initiator::from_raw_k(key).map_err(text)?,
        None => Initiator::without_pk().map_err(text)?,
    };
    let (first, handshake) = Handshake::initiator(role).step_0().map_err(text)?;
    stream.write_all(first.payload()).map_err(text)?;
    let mut answer = [0u8; INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE];
    stream.read_exact(&mut answer).map_err(text)?;
    let (encrypt, decrypt) = handshake.step_2(answer).map_err(text)?.split();
    pair(stream, encrypt, decrypt)
}

/// Accepts as responder.
pub fn accept(mut stream: TcpStream, public: &[u8; 32], secret: &[u8; 32], validity: Duration) -> Outcome<(Sender, Receiver)> {
    let role = Responder::from_authority_kp(public, secret, validity).map_err(text)?;
    let mut first = [0u8; ELLSWIFT_ENCODING_SIZE];
    stream.read_exact(&mut first).map_err(text)?;
    let (answer, transport) = Handshake::responder(role).step_1(first).map_err(text)?;
    stream.write_all(answer.payload()).map_err(text)?;
    let (encrypt, decrypt) = transport.split();
    pair(stream, encrypt, decrypt)
}

fn pair(stream: TcpStream, encrypt: TransportEncryptState, decrypt: TransportDecryptState) -> Outcome<(Sender, Receiver)> {
    let twin = stream.try_clone().map_err(text)?;
    stream.set_nodelay(true).map_err(text)?;
    Ok((
        Sender { stream, encoder: NoiseEncoder::new(), state: encrypt },
        Receiver { stream: twin, decoder: NoiseDecoder::new(), state: Some(decrypt) },
    ))
}

impl Sender {
    /// Sends header and payload, encrypted in as many chunks as it takes.
    pub fn send_frame(&mut self, frame: Vec<u8>) -> Outcome<()> {
        let frame: SerializedFrame = SerializedFrame::from_bytes(frame.into()).map_err(text)?;
        let bytes = self.encoder.encode_transport(frame, &mut self.state).map_err(text)?;
        self.stream.write_all(bytes.as_ref()).map_err(text)
    }

    pub fn send(&mut self, message: AnyMessageOwned) -> Outcome<()> {
        self.send_with(message, &[])
    }

    pub fn send_with(&mut self, message: AnyMessageOwned, tlvs: &[u8]) -> Outcome<()> {
        self.send_frame(message::encode(message, tlvs)?)
    }

    /// Bytes that are no SV2 at all, to see what the peer makes of them.
    pub fn send_garbage(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.stream.write_all(bytes).map_err(text)
    }

    pub fn close(&self) {
        let _ = self.stream.shutdown(std::net::Shutdown::Both);
    }
}

impl Receiver {
    /// Waits for the next frame. An error means the connection is over.
    pub fn receive(&mut self, negotiated: &[u16]) -> Outcome<Received> {
        loop {
            self.stream.read_exact(self.decoder.writable()).map_err(text)?;
            let state = self.state.take().ok_or("the connection is over")?;
            match self.decoder.next_transport_frame(state).map_err(text)? {
                Decrypted::Incomplete(_, state) => self.state = Some(state),
                Decrypted::Frame(mut frame, state) => {
                    self.state = Some(state);
                    let header = frame.header();
                    return Ok(read(header, frame.payload(), negotiated));
                }
            }
        }
    }
}

fn read(header: Header, payload: &mut [u8], negotiated: &[u16]) -> Received {
    let size = payload.len();
    let mut line = json!({ "event": "received", "extension": header.ext_type_without_channel_msg(),
        "channel_bit": header.channel_msg(), "type": header.msg_type(), "size": size });
    match message::decode(header, payload, negotiated) {
        Ok((decoded, tlvs)) => {
            let (name, fields) = message::describe(&decoded);
            line["message"] = json!(name);
            line["fields"] = fields;
            if !tlvs.is_empty() {
                let as_json = |t: &Tlv| json!({ "extension": t.r#type.extension_type, "field": t.r#type.field_type,
                    "text": String::from_utf8_lossy(&t.value), "value": message::hex(&t.value) });
                line["tlvs"] = json!(tlvs.iter().map(as_json).collect::<Vec<_>>());
            }
            Received { message: Some(decoded), tlvs, line }
        }
        Err(why) => {
            line["undecodable"] = json!(why);
            Received { message: None, tlvs: vec![], line }
        }
    }
}

/// The largest payload a frame can name.
pub fn max_payload() -> usize {
    let max: U24 = 0xff_ffffu32.try_into().expect("24 bits");
    u32::from(max) as usize
}
