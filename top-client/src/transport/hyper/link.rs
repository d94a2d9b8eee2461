//! One connection of HTTP/1.1 and the request that is on it. No task runs beside the caller's: whoever waits for a
//! response drives the connection itself. So a call is woken once, by its socket, and a call that is given up closes its
//! connection by being dropped. Knows nothing of pools, addresses and TLS.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, Uri,
    header::{Entry, HOST},
    uri::PathAndQuery,
};
use hyper::{
    body::Incoming,
    client::conn::{
        TrySendError,
        http1::{Connection, SendRequest, handshake},
    },
};
use hyper_util::rt::TokioIo;
use tokio::{task::unconstrained, time::Instant};

use super::{origin::Origin, stream::Stream};
use crate::body::Body;

/// A request in the place where whoever sends it keeps it: it is too large to be handed from future to future.
pub(super) trait Outgoing: Send {
    /// Takes it out, with this in its request line.
    fn take(&mut self, uri: Uri) -> Request<Body>;

    /// Puts one back of which nothing was sent.
    fn put_back(&mut self, request: Request<Body>);
}

/// Why a connection did not carry a request.
pub(super) enum Failed {
    /// Nothing of it was written, and it is back in its place: it may go over another connection.
    Unsent(hyper::Error),
    /// It was written, at least in part.
    Sent(hyper::Error),
}

/// A connection.
pub(super) struct Link {
    sender: SendRequest<Body>,
    /// `None` once it has ended.
    connection: Option<Connection<TokioIo<Stream>, Body>>,
    pub(super) origin: Origin,
    /// The header `Host` and the path of its requests. Its own: what all connections share is counted by all threads.
    host: HeaderValue,
    path: PathAndQuery,
    /// Whether it leads to a proxy that passes requests on.
    is_forwarded: bool,
    /// When it was last taken for a request, or opened.
    pub(super) taken_at: Instant,
}

impl Link {
    pub(super) async fn over(
        stream: Stream,
        origin: Origin,
        is_forwarded: bool,
    ) -> Result<Box<Self>, hyper::Error> {
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        let host = origin.host();
        let path = PathAndQuery::from_static("/");
        let (connection, taken_at) = (Some(connection), Instant::now());
        Ok(Box::new(Self { sender, connection, origin, host, path, is_forwarded, taken_at }))
    }

    /// Sends a request to this address and waits for the head of its response.
    pub(super) async fn send<O: Outgoing>(
        mut self: Box<Self>,
        uri: &Uri,
        outgoing: &mut O,
    ) -> Result<(Box<Self>, Response<Incoming>), Failed> {
        let mut response = pin!(self.begin(uri, outgoing));
        let mut is_begun = false;
        let response = poll_fn(|cx| {
            // Whatever else can happen to the response happens while the connection is driven, so nobody needs to be woken
            // by that: the caller is, by what the connection itself waits for.
            let mut quiet = Context::from_waker(Waker::noop());
            if std::mem::replace(&mut is_begun, true) {
                self.drive(&mut quiet);
                if let Poll::Ready(response) = response.as_mut().poll(&mut quiet) {
                    return Poll::Ready(response);
                }
            }
            self.drive(cx);
            response.as_mut().poll(&mut quiet)
        });
        match response.await {
            Ok(response) => Ok((self, response)),
            Err(mut error) => Err(match error.take_message() {
                Some(request) => {
                    outgoing.put_back(request);
                    Failed::Unsent(error.into_error())
                }
                None => Failed::Sent(error.into_error()),
            }),
        }
    }

    /// Hands a request to the connection, which does nothing yet. Not an `async fn`, whose future has room for the request
    /// once more.
    fn begin<O: Outgoing>(
        &mut self,
        uri: &Uri,
        outgoing: &mut O,
    ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<Body>>>> + use<O> {
        let mut request = outgoing.take(self.form_of(uri));
        if let Entry::Vacant(place) = request.headers_mut().entry(HOST) {
            place.insert(self.host.clone());
        }
        // It does not stop in the middle of what can be done at once: nobody would wake the caller.
        unconstrained(self.sender.try_send_request(request))
    }

    /// The next frame of a response's body.
    pub(super) fn poll_frame(
        &mut self,
        body: &mut Incoming,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, hyper::Error>>> {
        let mut quiet = Context::from_waker(Waker::noop());
        let mut next = |body: &mut Incoming| http_body::Body::poll_frame(Pin::new(body), &mut quiet);
        if let Poll::Ready(frame) = next(body) {
            return Poll::Ready(frame);
        }
        // Twice, because only a connection that has to wait should know whom to wake: what is taken from the body later
        // would wake the caller as well, for nothing.
        self.drive(&mut Context::from_waker(Waker::noop()));
        if let Poll::Ready(frame) = next(body) {
            return Poll::Ready(frame);
        }
        self.drive(cx);
        next(body)
    }

    /// Whether the next request may go over it: all of this one was written, and all of its response read.
    pub(super) fn is_done(&mut self) -> bool {
        if !self.sender.is_ready() {
            self.drive(&mut Context::from_waker(Waker::noop()));
        }
        self.is_open() && self.sender.is_ready()
    }

    /// Whether it is not known to be closed.
    pub(super) fn is_open(&self) -> bool {
        self.connection.is_some() && !self.sender.is_closed()
    }

    /// The same, after a look at what has arrived.
    pub(super) fn is_still_open(&mut self) -> bool {
        self.drive(&mut Context::from_waker(Waker::noop()));
        self.is_open()
    }

    /// Says goodbye, if the socket takes that at once. A connection that is merely dropped ends without.
    pub(super) fn close(self) {
        drop(self.sender);
        if let Some(mut connection) = self.connection {
            let mut quiet = Context::from_waker(Waker::noop());
            let _ended = Pin::new(&mut connection).poll(&mut quiet);
        }
    }

    /// Lets the connection do what can be done without waiting.
    fn drive(&mut self, cx: &mut Context<'_>) {
        if let Some(connection) = &mut self.connection
            && Pin::new(connection).poll(cx).is_ready()
        {
            // Who waits for something from it learns of the end by this.
            self.connection = None;
        }
    }

    /// The address as a request line has it: the path alone, or all of it for a proxy that passes requests on.
    fn form_of(&mut self, uri: &Uri) -> Uri {
        if self.is_forwarded {
            return uri.clone();
        }
        let Some(path) = uri.path_and_query() else { return PathAndQuery::from_static("/").into() };
        // A query holds the session, which must not be kept.
        if path.query().is_some() {
            return path.clone().into();
        }
        if self.path.as_str() != path.as_str()
            && let Ok(own) = PathAndQuery::from_maybe_shared(Bytes::copy_from_slice(path.as_str().as_bytes()))
        {
            self.path = own;
        }
        self.path.clone().into()
    }
}
