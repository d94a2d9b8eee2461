//! A tunnel through a proxy, by `CONNECT`: after it, the connection is one to the origin itself.

use http::HeaderValue;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::{super::BoxError, origin::Origin};

/// A longer head of a response is not read.
const MAX_HEAD: usize = 8 * 1024;

/// Asks the proxy at the other end for a tunnel. The proxy gets a name and what it wants to know itself.
pub(super) async fn tunnel(
    proxy: &mut TcpStream,
    origin: &Origin,
    authorization: Option<&HeaderValue>,
) -> Result<(), BoxError> {
    let host = origin.host_and_port();
    let mut request = format!("CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n").into_bytes();
    if let Some(authorization) = authorization {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(authorization.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    proxy.write_all(&request).await?;

    let mut head = Vec::new();
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        if head.len() >= MAX_HEAD {
            return Err("the head of its response is too long".into());
        }
        if proxy.read_buf(&mut head).await? == 0 {
            return Err("it closed the connection".into());
        }
    }
    match status(&head) {
        Some(200..=299) => Ok(()),
        Some(407) => Err("it wants to know who asks (407): name user and password in its address".into()),
        Some(status) => Err(format!("it refused a tunnel, with status {status}").into()),
        None => Err("it does not speak HTTP".into()),
    }
}

/// The status of a response by its first line: `HTTP/1.1 200 Connection established`.
fn status(head: &[u8]) -> Option<u16> {
    let rest = head.strip_prefix(b"HTTP/1.")?;
    let code = rest.get(1..)?.strip_prefix(b" ")?.get(..3)?;
    str::from_utf8(code).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_or_there_is_none() {
        for (head, code) in [
            ("HTTP/1.1 200 Connection established\r\n\r\n", Some(200)),
            ("HTTP/1.0 407\r\n\r\n", Some(407)),
            ("HTTP/1.1 2", None),
            ("HTTP/1.1 abc\r\n\r\n", None),
            ("SSH-2.0-OpenSSH\r\n\r\n", None),
            ("", None),
        ] {
            assert_eq!(status(head.as_bytes()), code, "{head:?}");
        }
    }
}
