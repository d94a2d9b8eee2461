//! The opening handshake, of both ends.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha1::{Digest as _, Sha1};

use super::error::HandshakeError;

type Result<T> = std::result::Result<T, HandshakeError>;

/// The most bytes of a head.
const HEAD: usize = 16 << 10;

/// The value of `Sec-WebSocket-Accept` that belongs to a `Sec-WebSocket-Key` (RFC 6455, 4.2.2).
///
/// ```
/// assert_eq!(top_core::tmc::ws::accept_key("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
/// ```
pub fn accept_key(key: &str) -> String {
    let mut digest = Sha1::new_with_prefix(key);
    digest.update(b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    STANDARD.encode(digest.finalize())
}

/// A client's end of the handshake.
#[derive(Debug, Clone)]
pub struct ClientHandshake {
    key: String,
}

impl ClientHandshake {
    /// `nonce` is random, and new for each connection.
    pub fn new(nonce: [u8; 16]) -> Self {
        Self { key: STANDARD.encode(nonce) }
    }

    /// The request. `host` is the name of the server, with the port where it is not 80; `target` is path and query.
    pub fn request(&self, host: &str, target: &str) -> Vec<u8> {
        let key = &self.key;
        format!(
            "GET {target} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        .into_bytes()
    }

    /// Reads the server's reply out of all bytes that were received; gives the length of its head, behind which the
    /// first frame begins, or `None` if more bytes are needed.
    ///
    /// # Errors
    /// The server opened no WebSocket.
    pub fn read(&self, bytes: &[u8]) -> Result<Option<usize>> {
        let Some((head, size)) = head(bytes)? else { return Ok(None) };
        let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
        let status = line.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5)?.parse().ok());
        match status.ok_or(HandshakeError::NotHttp)? {
            101 => {}
            status => return Err(HandshakeError::Status(status)),
        }
        upgrade(headers)?;
        if header(headers, "sec-websocket-accept") != Some(&accept_key(&self.key)) {
            return Err(HandshakeError::Header("Sec-WebSocket-Accept"));
        }
        if header(headers, "sec-websocket-extensions").is_some_and(|value| !value.is_empty()) {
            return Err(HandshakeError::Header("Sec-WebSocket-Extensions"));
        }
        Ok(Some(size))
    }
}

/// A server's end of the handshake.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerHandshake {
    /// Path and query.
    pub target: String,
    /// The `Host` header.
    pub host: Option<String>,
    key: String,
}

impl ServerHandshake {
    /// Reads a client's request out of all bytes that were received; gives it with the length of its head, behind which
    /// the first frame begins, or `None` if more bytes are needed.
    ///
    /// # Errors
    /// The client does not ask for a WebSocket.
    pub fn read(bytes: &[u8]) -> Result<Option<(Self, usize)>> {
        let Some((head, size)) = head(bytes)? else { return Ok(None) };
        let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
        let line = line.strip_suffix(" HTTP/1.1").ok_or(HandshakeError::NotHttp)?;
        let target = line.strip_prefix("GET ").ok_or(HandshakeError::NotGet)?;
        upgrade(headers)?;
        if header(headers, "sec-websocket-version") != Some("13") {
            return Err(HandshakeError::Header("Sec-WebSocket-Version"));
        }
        let key = header(headers, "sec-websocket-key").filter(|key| !key.is_empty());
        let key = key.ok_or(HandshakeError::Header("Sec-WebSocket-Key"))?.to_owned();
        let host = header(headers, "host").map(ToOwned::to_owned);
        Ok(Some((Self { target: target.to_owned(), host, key }, size)))
    }

    /// The reply that opens the WebSocket, in the form that the official clients insist on.
    pub fn accept(&self) -> Vec<u8> {
        let accept = accept_key(&self.key);
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {accept}\r\n\r\n"
        )
        .into_bytes()
    }
}

/// The head without the empty line, and its length with it.
fn head(bytes: &[u8]) -> Result<Option<(&str, usize)>> {
    let within = &bytes[..bytes.len().min(HEAD)];
    match memchr::memmem::find(within, b"\r\n\r\n") {
        Some(end) => {
            let head = std::str::from_utf8(&bytes[..end]).map_err(|_| HandshakeError::NotHttp)?;
            Ok(Some((head, end + 4)))
        }
        None if bytes.len() >= HEAD => Err(HandshakeError::TooLarge(HEAD)),
        None => Ok(None),
    }
}

fn upgrade(headers: &str) -> Result<()> {
    if !header(headers, "upgrade").is_some_and(|value| value.eq_ignore_ascii_case("websocket")) {
        return Err(HandshakeError::Header("Upgrade"));
    }
    let connection = header(headers, "connection").unwrap_or_default();
    if !connection.split(',').any(|word| word.trim().eq_ignore_ascii_case("upgrade")) {
        return Err(HandshakeError::Header("Connection"));
    }
    Ok(())
}

fn header<'a>(headers: &'a str, name: &str) -> Option<&'a str> {
    headers
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .find(|(given, _)| given.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
}
