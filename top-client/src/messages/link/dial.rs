//! How a connection is made, with and without TLS.

use std::{future::Future, io, pin::Pin};

use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};

use crate::messages::{
    endpoint::Endpoint,
    error::{ConsumerError, ConsumerErrorKind},
};

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
#[derive(Default)]
pub(in crate::messages) struct TcpDial {
    #[cfg(feature = "hyper")]
    tls: Option<tokio_rustls::TlsConnector>,
}

impl TcpDial {
    /// Over TLS above that, as gateways are called.
    #[cfg(feature = "hyper")]
    pub(in crate::messages) fn with_tls() -> Result<Self, ConsumerError> {
        let config = crate::transport::tls::config(true).map_err(|error| {
            let what = "TLS for the message channel cannot be set up";
            ConsumerError::with_source(ConsumerErrorKind::Config(what), error)
        })?;
        Ok(Self { tls: Some(std::sync::Arc::new(config).into()) })
    }

    #[cfg(not(feature = "hyper"))]
    pub(in crate::messages) fn with_tls() -> Result<Self, ConsumerError> {
        let what = "a message channel over TLS (wss) needs the feature `hyper`";
        Err(ConsumerError::new(ConsumerErrorKind::Config(what)))
    }
}

impl Dial for TcpDial {
    fn dial<'a>(&'a self, endpoint: &'a Endpoint) -> Dialed<'a> {
        Box::pin(async move {
            let stream = TcpStream::connect((endpoint.host(), endpoint.port())).await?;
            // Confirms are small, and the server's pace depends on them.
            stream.set_nodelay(true)?;
            #[cfg(feature = "hyper")]
            if let Some(tls) = &self.tls {
                let name = rustls::pki_types::ServerName::try_from(endpoint.host().to_owned())
                    .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
                return Ok(Box::new(tls.connect(name, stream).await?) as Box<dyn Stream>);
            }
            Ok(Box::new(stream) as Box<dyn Stream>)
        })
    }
}
