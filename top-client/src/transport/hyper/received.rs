//! The body of a response, which drives its connection while it is read and decides at its end whether the connection is
//! used again.

use std::{
    borrow::Borrow,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;

use super::{link::Link, pool::Pool};

/// The body of a response that came over [`Hyper`](super::Hyper). Read to its end, it leaves its connection to the next
/// request; dropped earlier, it closes it.
pub struct Received(pub(super) Reading<Arc<Pool>>);

impl HttpBody for Received {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        Pin::new(&mut self.0).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// The same, with its pool or a reference to it.
pub(super) struct Reading<P: Borrow<Arc<Pool>>> {
    body: Incoming,
    link: Option<Box<Link>>,
    pool: P,
}

impl<P: Borrow<Arc<Pool>>> Reading<P> {
    pub(super) fn new(body: Incoming, link: Box<Link>, pool: P) -> Self {
        Self { body, link: Some(link), pool }
    }

    /// Gives the connection back, if it is ready for another request.
    fn give_back(&mut self) {
        if let Some(mut link) = self.link.take()
            && link.is_done()
        {
            self.pool.borrow().put(link);
        }
    }
}

impl<P: Borrow<Arc<Pool>> + Unpin> HttpBody for Reading<P> {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Self { body, link, .. } = &mut *self;
        // Without its connection it has ended.
        let Some(driven) = link else { return Poll::Ready(None) };
        let frame = driven.poll_frame(body, cx);
        match &frame {
            Poll::Ready(None) => self.give_back(),
            Poll::Ready(Some(Err(_))) => *link = None,
            _ => {}
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.link.is_none() || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl<P: Borrow<Arc<Pool>>> Drop for Reading<P> {
    fn drop(&mut self) {
        // Not everybody asks for what comes after the last byte.
        if self.body.is_end_stream() {
            self.give_back();
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Received")
    }
}
