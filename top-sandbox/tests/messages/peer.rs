//! A plain client of the message channel: a socket, and frames that are written here by hand. What the server sends is
//! read with `top-core`, whose reading the captures and other authors' clients have judged.

use std::time::Duration;

use md5::{Digest as _, Md5};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};
use top_core::tmc::{
    frame::{Frame, FrameKind, FrameLimits, Member},
    ws::{self, Opcode, Reader, Received, Role},
};
use top_sandbox::Sandbox;

use crate::support::{KEY, SECRET};

/// Far longer than anything takes here.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// What the server sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Got {
    /// CONNECTACK or SENDACK: kind, flag, code, phrase.
    Ack(FrameKind, Option<i32>, Option<i32>, String),
    Data {
        id: i64,
        topic: String,
        content: Vec<u8>,
        is_gzip: bool,
        retried: i64,
        nick: String,
        has_flag: bool,
    },
    Close(u16, String),
    /// The connection ended without a Close frame.
    End,
}

pub(crate) struct Peer {
    stream: TcpStream,
    reader: Reader,
    pub(crate) token: String,
}

pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
    let pairs = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]);
    pairs.map(|pair| u8::from_str_radix(pair, 16).expect("two hex digits")).collect()
}

/// The documented signature, spelled out.
pub(crate) fn sign(secret: &str, key: &str, group: &str, timestamp: &str) -> String {
    let text = format!("{secret}app_key{key}group_name{group}timestamp{timestamp}{secret}");
    Md5::digest(text).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02X}"))
}

fn sized(out: &mut Vec<u8>, text: &str) {
    out.extend(u32::try_from(text.len()).expect("short").to_le_bytes());
    out.extend(text.as_bytes());
}

/// A member of text.
pub(crate) fn text(out: &mut Vec<u8>, name: &str, value: &str) {
    out.extend([1, 0]);
    sized(out, name);
    out.push(1);
    sized(out, value);
}

fn kind(out: &mut Vec<u8>, kind: u8) {
    out.extend([1, 0]);
    sized(out, "__kind");
    out.extend([2, kind]);
}

fn id(out: &mut Vec<u8>, id: i64) {
    out.extend([1, 0]);
    sized(out, "id");
    out.push(5);
    out.extend(id.to_le_bytes());
}

pub(crate) fn connect_frame(key: &str, group: &str, sign: &str, flag: Option<i32>) -> Vec<u8> {
    let mut frame = vec![2, 0];
    if let Some(flag) = flag {
        frame.extend([4, 0]);
        frame.extend(flag.to_le_bytes());
    }
    text(&mut frame, "app_key", key);
    text(&mut frame, "group_name", group);
    text(&mut frame, "timestamp", "1451620800000");
    text(&mut frame, "sign", sign);
    frame.extend([0, 0]);
    frame
}

impl Peer {
    /// Opens the WebSocket.
    pub(crate) async fn open(sandbox: &Sandbox) -> Self {
        Self::open_at(sandbox, "/").await
    }

    /// A socket, and nothing said yet.
    pub(crate) async fn plain(sandbox: &Sandbox) -> Self {
        let stream = TcpStream::connect(sandbox.address()).await.expect("the sandbox listens");
        Self { stream, reader: Reader::new(Role::Client, 8 << 20), token: String::new() }
    }

    pub(crate) async fn open_at(sandbox: &Sandbox, path: &str) -> Self {
        let mut peer = Self::plain(sandbox).await;
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        peer.raw(request.as_bytes()).await;
        let head = peer.head().await;
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        peer
    }

    /// Connects as the documents' application.
    pub(crate) async fn connect(sandbox: &Sandbox, group: &str) -> Self {
        let mut peer = Self::open(sandbox).await;
        let sign = sign(SECRET, KEY, group, "1451620800000");
        peer.frame(&connect_frame(KEY, group, &sign, Some(1))).await;
        assert_eq!(peer.next().await, Got::Ack(FrameKind::ConnectAck, Some(1), None, String::new()));
        peer
    }

    /// The head of the handshake's reply.
    pub(crate) async fn head(&mut self) -> String {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let byte = timeout(PATIENCE, self.stream.read_u8()).await.expect("in time").expect("a head");
            head.push(byte);
        }
        String::from_utf8(head).expect("UTF-8")
    }

    pub(crate) async fn raw(&mut self, bytes: &[u8]) {
        // The server may have ended already; what it said is read all the same.
        let _ = self.stream.write_all(bytes).await;
    }

    /// Sends a link frame as a masked binary message.
    pub(crate) async fn frame(&mut self, frame: &[u8]) {
        let mut bytes = Vec::new();
        ws::write(&mut bytes, Opcode::Binary, frame, Some([7, 1, 0, 9]));
        self.raw(&bytes).await;
    }

    pub(crate) async fn ping(&mut self) {
        self.raw(&[0x89, 0x80, 1, 2, 3, 4]).await;
    }

    fn send(&self) -> Vec<u8> {
        let mut frame = vec![2, 2, 5, 0];
        sized(&mut frame, &self.token);
        frame
    }

    pub(crate) async fn pull(&mut self) {
        let mut frame = self.send();
        kind(&mut frame, 1);
        frame.extend([0, 0]);
        self.frame(&frame).await;
    }

    pub(crate) async fn confirm(&mut self, of: i64) {
        let mut frame = self.send();
        kind(&mut frame, 2);
        id(&mut frame, of);
        frame.extend([0, 0]);
        self.frame(&frame).await;
    }

    pub(crate) async fn fail(&mut self, of: i64, reason: &str) {
        let mut frame = self.send();
        kind(&mut frame, 20);
        id(&mut frame, of);
        text(&mut frame, "msg", reason);
        frame.extend([0, 0]);
        self.frame(&frame).await;
    }

    pub(crate) async fn publish(&mut self, topic: &str, content: &str, session: Option<&str>, flag: i32) {
        let mut frame = vec![2, 2, 4, 0];
        frame.extend(flag.to_le_bytes());
        frame.extend([5, 0]);
        sized(&mut frame, &self.token);
        kind(&mut frame, 3);
        text(&mut frame, "topic", topic);
        text(&mut frame, "content", content);
        if let Some(session) = session {
            text(&mut frame, "session", session);
        }
        frame.extend([0, 0]);
        self.frame(&frame).await;
    }

    /// What the server sends next.
    pub(crate) async fn next(&mut self) -> Got {
        timeout(PATIENCE, self.read()).await.expect("something in time")
    }

    /// Whether nothing comes for so long.
    pub(crate) async fn is_silent(&mut self, time: Duration) -> bool {
        timeout(time, self.read()).await.is_err()
    }

    async fn read(&mut self) -> Got {
        loop {
            match self.reader.next().expect("frames of a server") {
                Some(Received::Binary(bytes)) => {
                    let frame = Frame::decode(bytes, FrameLimits::default()).expect("a frame");
                    let (got, token) = read(&frame);
                    self.token = token.unwrap_or_else(|| self.token.clone());
                    return got;
                }
                Some(Received::Close(close)) => return Got::Close(close.code.unwrap_or(0), close.reason),
                Some(other) => panic!("a server of this protocol sends no {other:?}"),
                None => {
                    if self.stream.read_buf(self.reader.buffer()).await.unwrap_or(0) == 0 {
                        return Got::End;
                    }
                }
            }
        }
    }

    /// The id of the next thing, which must be a message.
    pub(crate) async fn next_id(&mut self) -> i64 {
        match self.next().await {
            Got::Data { id, has_flag: false, .. } => id,
            other => panic!("no message: {other:?}"),
        }
    }

    /// The next messages, so many.
    pub(crate) async fn next_ids(&mut self, count: usize) -> Vec<i64> {
        let mut ids = Vec::new();
        while ids.len() < count {
            ids.push(self.next_id().await);
        }
        ids
    }
}

fn read(frame: &Frame<'_>) -> (Got, Option<String>) {
    let token = frame.token.map(str::to_owned);
    if frame.kind != FrameKind::Send {
        let phrase = frame.phrase.unwrap_or_default().to_owned();
        return (Got::Ack(frame.kind, frame.flag, frame.code, phrase), token);
    }
    assert_eq!(frame.int("__kind"), Some(3), "{frame:?}");
    // The types on which the official clients insist.
    assert!(matches!(frame.member("id"), Some(Member::Int64(_))), "{frame:?}");
    assert!(matches!(frame.member("time"), Some(Member::Date(_))), "{frame:?}");
    assert!(matches!(frame.member("outtime"), Some(Member::Date(_))), "{frame:?}");
    assert!(matches!(frame.member("userid"), None | Some(Member::Int64(_))), "{frame:?}");
    let (content, is_gzip) = match frame.member("content") {
        Some(Member::Bytes(bytes)) => (bytes.to_vec(), true),
        Some(Member::Text(text)) => (text.as_bytes().to_vec(), false),
        _ => (Vec::new(), false),
    };
    let got = Got::Data {
        id: frame.int("id").expect("an id"),
        topic: frame.text("topic").expect("a topic").to_owned(),
        content,
        is_gzip,
        retried: frame.int("retried").unwrap_or(0),
        nick: frame.text("nick").unwrap_or_default().to_owned(),
        has_flag: frame.flag.is_some(),
    };
    (got, token)
}
