//! The bytes of a connection, with or without TLS.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::client::TlsStream;

pub(super) enum Stream {
    Plain(TcpStream),
    // In a box: it is thirty times as large.
    Tls(Box<TlsStream<TcpStream>>),
}

/// How many bytes are copied together, so that the system is given one piece: for a request of the usual size, that takes
/// less time than giving it two.
const SMALL: usize = 2048;

/// All slices as one, if they are few bytes.
fn joined<'p>(slices: &[IoSlice<'_>], place: &'p mut [u8; SMALL]) -> Option<&'p [u8]> {
    let mut len = 0;
    for slice in slices {
        place.get_mut(len..len + slice.len())?.copy_from_slice(slice);
        len += slice.len();
    }
    Some(&place[..len])
}

/// The same call of either.
macro_rules! either {
    ($self:ident, $stream:ident => $call:expr) => {
        match $self.get_mut() {
            Stream::Plain($stream) => $call,
            Stream::Tls($stream) => $call,
        }
    };
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        either!(self, stream => Pin::new(stream).poll_read(cx, buffer))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        either!(self, stream => Pin::new(stream).poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => match joined(slices, &mut [0; SMALL]) {
                Some(bytes) => Pin::new(stream).poll_write(cx, bytes),
                None => Pin::new(stream).poll_write_vectored(cx, slices),
            },
            // TLS puts all of it into one record itself.
            Self::Tls(stream) => Pin::new(stream).poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Plain(stream) => stream.is_write_vectored(),
            Self::Tls(stream) => stream.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self, stream => Pin::new(stream).poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self, stream => Pin::new(stream).poll_shutdown(cx))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_bytes_are_joined_and_many_are_not() {
        let (small, large) = ([1; SMALL - 1], [2; SMALL]);
        for (slices, len) in [
            (vec![], Some(0)),
            (vec![&small[..], &[3]], Some(SMALL)),
            (vec![&small[..], &[3, 4]], None),
            (vec![&large[..]], Some(SMALL)),
            (vec![&large[..], &[], &[5]], None),
        ] {
            let io: Vec<_> = slices.iter().map(|slice| IoSlice::new(slice)).collect();
            let mut place = [0; SMALL];
            assert_eq!(joined(&io, &mut place), len.map(|_| slices.concat()).as_deref());
            assert!(len.is_none_or(|len| len == slices.concat().len()));
        }
    }
}
