//! A WebSocket over a connection: bytes out of a buffer, messages out of a reader. Both ways move at once, because a
//! server may wait to be read before it reads.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, ReadHalf, WriteHalf};
use top_core::tmc::ws::{ClientHandshake, Opcode, Reader, Received, Role, write, write_close};

use super::dial::Stream;
use crate::{
    messages::{
        endpoint::Endpoint,
        error::{ConsumerError, ConsumerErrorKind},
    },
    policy::chance::Chance,
};

/// Bytes that may wait to be written before nothing more is queued.
const QUEUED: usize = 64 << 10;
/// Bytes read at once: half of what a reader keeps room for, so that the beginning of a frame before them fits as well.
const CHUNK: usize = 32 << 10;

pub(super) struct Connection {
    read: ReadHalf<Box<dyn Stream>>,
    write: WriteHalf<Box<dyn Stream>>,
    reader: Reader,
    out: Vec<u8>,
    written: usize,
    /// Whether something was written that may still be on this side: TLS keeps what the socket does not take.
    is_unflushed: bool,
    chance: Chance,
}

impl Connection {
    /// Opens the WebSocket.
    pub(super) async fn open(
        stream: Box<dyn Stream>,
        endpoint: &Endpoint,
        limit: usize,
    ) -> Result<Self, ConsumerError> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce).map_err(|error| {
            ConsumerError::with_source(ConsumerErrorKind::Connect, io::Error::other(error))
        })?;
        let (read, write) = tokio::io::split(stream);
        let reader = Reader::new(Role::Client, limit);
        let mut connection = Self {
            read,
            write,
            reader,
            out: Vec::new(),
            written: 0,
            is_unflushed: false,
            chance: Chance::new(),
        };
        let handshake = ClientHandshake::new(nonce);
        connection.out = handshake.request(&endpoint.authority(), endpoint.target());
        while connection.has_output() {
            connection.write_some().await?;
        }
        loop {
            if let Some(size) = handshake.read(connection.reader.buffer())? {
                connection.reader.buffer().drain(..size);
                return Ok(connection);
            }
            connection.read_some().await?;
        }
    }

    /// The next message that was read already.
    pub(super) fn received(&mut self) -> Result<Option<Received<'_>>, ConsumerError> {
        Ok(self.reader.next()?)
    }

    /// Reads more. Safe to cancel.
    pub(super) async fn read_some(&mut self) -> Result<(), ConsumerError> {
        let Self { read, reader, .. } = self;
        read_into(read, reader).await
    }

    /// Writes some of what is queued. Safe to cancel.
    pub(super) async fn write_some(&mut self) -> Result<(), ConsumerError> {
        let Self { write, out, written, is_unflushed, .. } = self;
        write_from(write, out, written, is_unflushed).await
    }

    /// Does whichever of reading and writing can be done. Safe to cancel.
    pub(super) async fn read_or_write(&mut self, may_read: bool) -> Result<(), ConsumerError> {
        let has_output = self.has_output();
        let Self { read, write, reader, out, written, is_unflushed, .. } = self;
        tokio::select! {
            result = read_into(read, reader), if may_read => result,
            result = write_from(write, out, written, is_unflushed), if has_output => result,
            else => std::future::pending().await,
        }
    }

    pub(super) fn has_output(&self) -> bool {
        self.written < self.out.len() || self.is_unflushed
    }

    /// Whether more may be queued.
    pub(super) fn has_room(&self) -> bool {
        self.out.len() - self.written < QUEUED
    }

    /// Queues a message.
    pub(super) fn queue(&mut self, opcode: Opcode, payload: &[u8]) {
        let mask = self.mask();
        write(&mut self.out, opcode, payload, Some(mask));
    }

    /// Queues a Close.
    pub(super) fn queue_close(&mut self, code: u16, reason: &str) {
        let mask = self.mask();
        write_close(&mut self.out, code, reason, Some(mask));
    }

    /// Masks keep what is sent from being foretold by whoever shapes contents, so that proxies are not misled.
    fn mask(&self) -> [u8; 4] {
        let [a, b, c, d, ..] = self.chance.next().to_ne_bytes();
        [a, b, c, d]
    }

    /// Ends the connection's own half.
    pub(super) async fn shut_down(&mut self) {
        let _ = self.write.shutdown().await;
    }
}

async fn read_into(read: &mut ReadHalf<Box<dyn Stream>>, reader: &mut Reader) -> Result<(), ConsumerError> {
    let buffer = reader.buffer();
    buffer.reserve(CHUNK);
    match read.read_buf(buffer).await {
        Ok(0) => Err(ConsumerError::new(ConsumerErrorKind::Broken)),
        Ok(_) => Ok(()),
        Err(error) => Err(ConsumerError::with_source(ConsumerErrorKind::Broken, error)),
    }
}

async fn write_from(
    write: &mut WriteHalf<Box<dyn Stream>>,
    out: &mut Vec<u8>,
    written: &mut usize,
    is_unflushed: &mut bool,
) -> Result<(), ConsumerError> {
    let broken = |error| ConsumerError::with_source(ConsumerErrorKind::Broken, error);
    if *written < out.len() {
        let count = write.write(&out[*written..]).await.map_err(broken)?;
        if count == 0 {
            return Err(ConsumerError::new(ConsumerErrorKind::Broken));
        }
        *is_unflushed = true;
        *written += count;
        if *written < out.len() {
            return Ok(());
        }
        out.clear();
        *written = 0;
        if out.capacity() > 4 * QUEUED {
            out.shrink_to(QUEUED);
        }
    }
    write.flush().await.map_err(broken)?;
    *is_unflushed = false;
    Ok(())
}
