//! How a connection is made.

use std::{future::Future, io, pin::Pin};

use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};

use crate::messages::endpoint::Endpoint;

/// A connection's bytes.
pub(in crate::messages) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

pub(in crate::messages) type Dialed<'a> =
    Pin<Box<dyn Future<Output = io::Result<Box<dyn Stream>>> + Send + 'a>>;

/// Makes connections. Tests make them in memory.
pub(in crate::messages) trait Dial: Send + Sync {
    fn dial<'a>(&'a self, endpoint: &'a Endpoint) -> Dialed<'a>;
}

/// Over TCP.
pub(in crate::messages) struct TcpDial;

impl Dial for TcpDial {
    fn dial<'a>(&'a self, endpoint: &'a Endpoint) -> Dialed<'a> {
        Box::pin(async move {
            let stream = TcpStream::connect((endpoint.host(), endpoint.port())).await?;
            // Confirms are small, and the server's pace depends on them.
            stream.set_nodelay(true)?;
            Ok(Box::new(stream) as Box<dyn Stream>)
        })
    }
}
