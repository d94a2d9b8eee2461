//! A server of TMC in memory, made of `top-core`'s server's end, with faults by chance and a book of all that happened.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex},
    sync::Notify,
    time::{Instant, sleep, timeout},
};
use top_core::{
    sign::{SecretSigner, SignMethod, Signer as _, Signing, StringToSign},
    tmc::{
        packet::{Content, Data, Refusal},
        session::{ServerEvent, ServerSession},
        ws::{Opcode, Reader, Received, Role, ServerHandshake, write, write_close},
    },
};

use crate::{
    messages::{
        endpoint::Endpoint,
        link::{Dial, Dialed, Stream},
    },
    policy::chance::Chance,
};

pub(super) const SECRET: &str = "helloworld";
pub(super) const TOKEN: &str = "0a2c8b52-51b0-4d5e-8f44-8b5d0f4c8c5e";

/// How often each fault happens, from 0 to 1, and what the server does of itself.
#[derive(Clone, Default)]
pub(super) struct Faults {
    /// A message is not sent, though booked as sent.
    pub(super) drop: f64,
    /// A message is sent twice.
    pub(super) duplicate: f64,
    /// A confirm is not heard.
    pub(super) deafness: f64,
    /// The connection is cut in the middle of a frame.
    pub(super) cut: f64,
    /// Frames are held back for up to this long.
    pub(super) delay: Duration,
    /// CONNECT is never replied to.
    pub(super) mute: bool,
    /// CONNECT is refused.
    pub(super) refusal: Option<Refusal>,
    /// Sent before anything else, once let in: whole WebSocket payloads.
    pub(super) noise: Vec<Vec<u8>>,
    /// Sent after the noise, as it is.
    pub(super) raw: Vec<u8>,
    /// Bytes that a connection holds in each direction; 64 KiB where it is 0.
    pub(super) pipe: usize,
}

pub(super) struct Stored {
    pub(super) topic: String,
    pub(super) content: Vec<u8>,
    pub(super) is_packed: bool,
    pub(super) sent: u32,
    pub(super) failed: Vec<String>,
    pub(super) confirmed: bool,
    due: Instant,
}

/// What happened.
#[derive(Default)]
pub(super) struct Book {
    pub(super) messages: BTreeMap<i64, Stored>,
    /// Messages that are to be sent at a time, by that.
    due: BTreeSet<(Instant, i64)>,
    pub(super) connects: Vec<String>,
    /// Minor groups and filters of those who connected.
    pub(super) routes: Vec<(Option<String>, Option<String>)>,
    pub(super) pulls: usize,
    pub(super) pings: usize,
    /// Payloads of Pongs.
    pub(super) pongs: Vec<Vec<u8>>,
    pub(super) closes: Vec<(Option<u16>, String)>,
    pub(super) published: Vec<(String, String, Option<String>)>,
    /// Ids that were confirmed, in that order.
    pub(super) confirms: Vec<i64>,
    /// How many messages are confirmed, and were heard to be.
    pub(super) confirmed: usize,
    pub(super) cuts: usize,
    pub(super) connections: usize,
}

#[derive(Clone)]
pub(super) struct Server {
    pub(super) faults: Arc<Mutex<Faults>>,
    pub(super) redelivery: Duration,
    book: Arc<Mutex<Book>>,
    changed: Arc<Notify>,
    chance: Arc<Chance>,
    /// Called with each id that is confirmed, before it is booked.
    on_confirm: Arc<dyn Fn(i64) + Send + Sync>,
}

impl Server {
    pub(super) fn new() -> Self {
        Self::with(Faults::default())
    }

    pub(super) fn with(faults: Faults) -> Self {
        Self {
            faults: Arc::new(Mutex::new(faults)),
            redelivery: Duration::from_millis(500),
            book: Arc::default(),
            changed: Arc::default(),
            chance: Arc::new(Chance::seeded(42)),
            on_confirm: Arc::new(|_| ()),
        }
    }

    pub(super) fn on_confirm(mut self, check: impl Fn(i64) + Send + Sync + 'static) -> Self {
        self.on_confirm = Arc::new(check);
        self
    }

    pub(super) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> Faults {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn put(&self, id: i64, topic: &str, content: &str) {
        self.put_bytes(id, topic, content.as_bytes().to_vec(), false);
    }

    pub(super) fn put_bytes(&self, id: i64, topic: &str, content: Vec<u8>, is_packed: bool) {
        let due = Instant::now();
        let stored = Stored {
            topic: topic.to_owned(),
            content,
            is_packed,
            sent: 0,
            failed: Vec::new(),
            confirmed: false,
            due,
        };
        let mut book = self.book();
        book.messages.insert(id, stored);
        book.due.insert((due, id));
        drop(book);
        self.changed.notify_waiters();
    }

    /// Waits until the book says so; the test fails after a day.
    pub(super) async fn until(&self, what: &str, is_so: impl Fn(&Book) -> bool) {
        let waited = timeout(Duration::from_secs(86_400), async {
            while !is_so(&self.book()) {
                sleep(Duration::from_millis(10)).await;
            }
        });
        assert!(waited.await.is_ok(), "never: {what}");
    }

    fn happens(&self, probability: f64) -> bool {
        probability > 0.0 && self.chance.fraction() < probability
    }

    async fn serve(self, mut stream: DuplexStream) -> Option<()> {
        self.book().connections += 1;
        let mut reader = Reader::new(Role::Server, 1 << 20);
        loop {
            match ServerHandshake::read(reader.buffer()).ok()? {
                Some((handshake, size)) => {
                    reader.buffer().drain(..size);
                    stream.write_all(&handshake.accept()).await.ok()?;
                    break;
                }
                None => {
                    if stream.read_buf(reader.buffer()).await.ok()? == 0 {
                        return None;
                    }
                }
            }
        }
        let mut session = ServerSession::default();
        let mut out = Vec::new();
        loop {
            // The lot of this moment, then what is next.
            self.read_all(&mut reader, &mut session, &mut out)?;
            let next = self.push_due(&mut session, &mut out);
            let faults = self.faults();
            if !out.is_empty() {
                if !faults.delay.is_zero() {
                    sleep(faults.delay.mul_f64(self.chance.fraction())).await;
                }
                if self.happens(faults.cut) {
                    self.book().cuts += 1;
                    #[expect(clippy::cast_possible_truncation, reason = "small")]
                    let end = self.chance.next() as usize % out.len();
                    let _ = stream.write_all(&out[..end]).await;
                    return None;
                }
                // Reads while it writes: a server may do both at once.
                let (mut read, mut written) = tokio::io::split(&mut stream);
                let writing = written.write_all(&out);
                tokio::pin!(writing);
                loop {
                    tokio::select! {
                        result = &mut writing => { result.ok()?; break }
                        count = read.read_buf(reader.buffer()) => if count.ok()? == 0 { return None },
                    }
                }
                out.clear();
                continue;
            }
            let pause =
                next.map_or(Duration::from_secs(3600), |at| at.saturating_duration_since(Instant::now()));
            tokio::select! {
                count = stream.read_buf(reader.buffer()) => if count.ok()? == 0 { return None },
                () = self.changed.notified() => {}
                () = sleep(pause) => {}
            }
        }
    }

    fn read_all(&self, reader: &mut Reader, session: &mut ServerSession, out: &mut Vec<u8>) -> Option<()> {
        while let Some(received) = reader.next().ok()? {
            match received {
                Received::Binary(bytes) => {
                    let bytes = bytes.to_vec();
                    self.frame(&bytes, session, out);
                }
                // No Pong: the official client could not bear one.
                Received::Ping(payload) => {
                    assert!(payload.is_empty(), "a Ping is empty");
                    self.book().pings += 1;
                }
                Received::Close(close) => {
                    self.book().closes.push((close.code, close.reason));
                    return None;
                }
                Received::Pong(payload) => self.book().pongs.push(payload.to_vec()),
                other => panic!("a client sends no {other:?}"),
            }
        }
        Some(())
    }

    fn frame(&self, bytes: &[u8], session: &mut ServerSession, out: &mut Vec<u8>) {
        let now = Duration::ZERO;
        let faults = self.faults();
        let mut send = |frame: Vec<u8>| write(out, Opcode::Binary, &frame, None);
        match session.received(bytes, now).expect("frames of our own") {
            ServerEvent::Connect(connect) => {
                let text = connect.string_to_sign();
                let signer = SecretSigner::new(SECRET, SignMethod::Md5);
                let Signing::Ready(signature) = signer.sign(StringToSign { parameters: &text, body: b"" })
                else {
                    unreachable!("a local secret signs at once")
                };
                let is_signed = connect.is_signed(&signature.expect("a signature"));
                let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
                self.book().routes.push((owned(connect.minor_group), owned(connect.filter)));
                self.book().connects.push(connect.timestamp.to_owned());
                if faults.mute {
                    return;
                }
                if let Some(refusal) = faults.refusal {
                    return send(session.refuse(&refusal, now).expect("small"));
                }
                if !is_signed {
                    return send(session.refuse(&Refusal::new(400, "bad sign"), now).expect("small"));
                }
                send(session.accept(TOKEN, now).expect("small"));
                for payload in faults.noise {
                    send(payload);
                }
                out.extend_from_slice(&faults.raw);
            }
            ServerEvent::Pull => self.book().pulls += 1,
            ServerEvent::Confirm(id) => {
                (self.on_confirm)(id);
                let is_heard = !self.happens(faults.deafness);
                let mut book = self.book();
                book.confirms.push(id);
                let Book { messages, confirmed, .. } = &mut *book;
                if let Some(stored) = messages.get_mut(&id).filter(|stored| is_heard && !stored.confirmed) {
                    stored.confirmed = true;
                    *confirmed += 1;
                }
            }
            ServerEvent::Fail { id, reason } => {
                let mut book = self.book();
                let Book { messages, due, .. } = &mut *book;
                if let Some(stored) = messages.get_mut(&id) {
                    stored.failed.push(reason.unwrap_or_default().to_owned());
                    due.remove(&(stored.due, id));
                    stored.due = Instant::now() + self.redelivery;
                    due.insert((stored.due, id));
                }
            }
            ServerEvent::Publish { flag, publish } => {
                let refused = publish.topic == "refused_topic";
                if publish.topic == "lost_topic" {
                    return;
                }
                let session_given = publish.session.map(ToOwned::to_owned);
                self.book().published.push((publish.topic.into(), publish.content.into(), session_given));
                send(if refused {
                    session
                        .failed(flag, &Refusal::new(None, "no permission for the topic"), now)
                        .expect("small")
                } else {
                    session.published(flag.expect("a flag"), now).expect("small")
                });
            }
            other => panic!("a client sends no {other:?}"),
        }
    }

    /// Sends what is due, some at a time; when the next is.
    fn push_due(&self, session: &mut ServerSession, out: &mut Vec<u8>) -> Option<Instant> {
        session.given_token()?;
        let faults = self.faults();
        let now = Instant::now();
        let mut book = self.book();
        let Book { messages, due, .. } = &mut *book;
        for _ in 0..32 {
            let &(at, id) = due.first()?;
            if at > now {
                return Some(at);
            }
            due.pop_first();
            let Some(stored) = messages.get_mut(&id).filter(|stored| !stored.confirmed) else { continue };
            stored.due = now + self.redelivery;
            due.insert((stored.due, id));
            stored.sent += 1;
            let content = if stored.is_packed {
                Content::Gzip(&stored.content)
            } else {
                Content::Text(std::str::from_utf8(&stored.content).expect("text"))
            };
            let mut data = Data::new(id, &stored.topic, content);
            data.published_at = Some(1_451_620_800_000 + id);
            data.retried = Some(i64::from(stored.sent) - 1);
            let frame = session.deliver(&data, Duration::ZERO).expect("small");
            if !self.happens(faults.drop) {
                write(out, Opcode::Binary, &frame, None);
                if self.happens(faults.duplicate) {
                    write(out, Opcode::Binary, &frame, None);
                }
            }
        }
        Some(now)
    }
}

impl Dial for Server {
    fn dial<'a>(&'a self, _: &'a Endpoint) -> Dialed<'a> {
        let pipe = self.faults().pipe;
        let (client, server) = duplex(if pipe == 0 { 64 << 10 } else { pipe });
        tokio::spawn(self.clone().serve(server));
        Box::pin(async move { Ok(Box::new(client) as Box<dyn Stream>) })
    }
}

/// A server that closes each connection with this code and reason, once let in.
pub(super) fn closing(code: u16, reason: &str) -> Faults {
    let mut raw = Vec::new();
    write_close(&mut raw, code, reason, None);
    Faults { raw, ..Faults::default() }
}
