//! A server that costs next to nothing: frames made beforehand, written as they are while no more than so many messages are
//! unconfirmed, and confirms that are only counted. What is measured against it is the consumer.

use std::{
    io::{self, Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use tokio::time::Instant;
use top_core::tmc::{
    packet::{Content, Data},
    session::{ServerEvent, ServerSession},
    ws::{Opcode, Reader, Received, Role, ServerHandshake, write},
};

/// How many messages may be unconfirmed, as in the platform's own server component.
const WINDOW: usize = 1_000;
/// How many are written at once, as there.
const BATCH: usize = 32;
const TOKEN: &str = "0a2c8b52-51b0-4d5e-8f44-8b5d0f4c8c5e";

pub(crate) struct Lean {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    is_connected: AtomicBool,
    counts: Mutex<Counts>,
    changed: Condvar,
}

#[derive(Default)]
struct Counts {
    confirmed: usize,
    /// When the first message was sent, and the last one confirmed.
    began: Option<Instant>,
    ended: Option<Instant>,
}

impl Lean {
    /// Serves one consumer so many messages of this topic and content.
    pub(crate) fn start(messages: usize, topic: &'static str, content: &'static str) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let (address, state) = (listener.local_addr()?, Arc::new(State::default()));
        let served = Arc::clone(&state);
        thread::spawn(move || {
            if let Ok((stream, _)) = listener.accept() {
                // The end of the consumer's process is the end of its connection.
                let _ = serve(stream, &served, messages, topic, content);
            }
        });
        Ok(Self { address, state })
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.state.is_connected.load(Ordering::Acquire)
    }

    /// How long it took, once all is confirmed.
    pub(crate) fn took(&self) -> Option<Duration> {
        let counts = self.state.counts.lock().unwrap_or_else(PoisonError::into_inner);
        Some(counts.ended?.duration_since(counts.began?))
    }
}

fn serve(
    mut stream: TcpStream,
    state: &Arc<State>,
    messages: usize,
    topic: &str,
    content: &str,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = Reader::new(Role::Server, 1 << 20);
    let mut session = ServerSession::default();
    loop {
        if let Some((handshake, size)) =
            ServerHandshake::read(reader.buffer()).map_err(|error| io::Error::other(error.to_string()))?
        {
            reader.buffer().drain(..size);
            stream.write_all(&handshake.accept())?;
            break;
        }
        read(&mut stream, &mut reader)?;
    }
    let mut batches = None;
    loop {
        let mut confirmed = 0;
        while let Some(received) = reader.next().map_err(|error| io::Error::other(error.to_string()))? {
            let Received::Binary(bytes) = received else { continue };
            let event = session.received(bytes, Duration::ZERO);
            match event.map_err(|error| io::Error::other(error.to_string()))? {
                ServerEvent::Connect(_) => {
                    let frame = session.accept(TOKEN, Duration::ZERO).map_err(io::Error::other)?;
                    let mut out = Vec::new();
                    write(&mut out, Opcode::Binary, &frame, None);
                    stream.write_all(&out)?;
                    batches = Some(frames(&mut session, messages, topic, content)?);
                }
                ServerEvent::Confirm(_) => confirmed += 1,
                _ => {}
            }
        }
        if let Some(batches) = batches.take() {
            let (mut stream, writing) = (stream.try_clone()?, Arc::clone(state));
            state.is_connected.store(true, Ordering::Release);
            thread::spawn(move || push(&mut stream, &writing, &batches));
        }
        if confirmed > 0 {
            let mut counts = state.counts.lock().unwrap_or_else(PoisonError::into_inner);
            counts.confirmed += confirmed;
            if counts.confirmed == messages {
                counts.ended = Some(Instant::now());
            }
            drop(counts);
            state.changed.notify_one();
        }
        read(&mut stream, &mut reader)?;
    }
}

fn read(stream: &mut TcpStream, reader: &mut Reader) -> io::Result<()> {
    let mut chunk = [0; 16 << 10];
    match stream.read(&mut chunk)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        size => {
            reader.buffer().extend_from_slice(&chunk[..size]);
            Ok(())
        }
    }
}

/// All messages as they are written, some at a time.
fn frames(
    session: &mut ServerSession,
    messages: usize,
    topic: &str,
    content: &str,
) -> io::Result<Vec<(usize, Vec<u8>)>> {
    let mut batches: Vec<(usize, Vec<u8>)> = Vec::with_capacity(messages / BATCH + 1);
    for number in 0..messages {
        // Beyond 2^53, as on the platform.
        let id = 17_000_000_000_000_000 + i64::try_from(number).map_err(io::Error::other)?;
        let mut data = Data::new(id, topic, Content::Text(content));
        (data.published_at, data.sent_at) = (Some(1_700_000_000_000), Some(1_700_000_000_100));
        let frame = session.deliver(&data, Duration::ZERO).map_err(io::Error::other)?;
        if batches.last().is_none_or(|(count, _)| *count == BATCH) {
            batches.push((0, Vec::new()));
        }
        if let Some((count, bytes)) = batches.last_mut() {
            *count += 1;
            write(bytes, Opcode::Binary, &frame, None);
        }
    }
    Ok(batches)
}

fn push(stream: &mut TcpStream, state: &State, batches: &[(usize, Vec<u8>)]) -> io::Result<()> {
    let mut sent = 0;
    for (count, bytes) in batches {
        let mut counts = state.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.began.get_or_insert_with(Instant::now);
        while sent + count > counts.confirmed + WINDOW {
            counts = state.changed.wait(counts).unwrap_or_else(PoisonError::into_inner);
        }
        drop(counts);
        stream.write_all(bytes)?;
        sent += count;
    }
    Ok(())
}
