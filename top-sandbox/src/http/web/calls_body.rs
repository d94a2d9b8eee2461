//! A response that is written call by call, as fast as it is read. A reader that stops reading holds one call and no more.

use std::{
    collections::VecDeque,
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::body::Body;
use bytes::Bytes;
use http_body::Frame;

use crate::gateway::{Gateway, RecordedCall};

/// The calls of these numbers between `before` and `behind`, with `between` them. Calls that are forgotten meanwhile are
/// left out.
pub(super) struct CallsBody<W> {
    pub(super) gateway: Arc<Gateway>,
    pub(super) before: String,
    pub(super) numbers: VecDeque<u64>,
    /// How one call is written.
    pub(super) write: W,
    pub(super) between: &'static str,
    pub(super) behind: String,
}

impl<W: Fn(&Gateway, &RecordedCall) -> String + Send + Unpin + 'static> CallsBody<W> {
    pub(super) fn into_body(self) -> Body {
        Body::new(Stream { parts: self, is_first: true })
    }
}

struct Stream<W> {
    parts: CallsBody<W>,
    is_first: bool,
}

impl<W: Fn(&Gateway, &RecordedCall) -> String> Stream<W> {
    fn next(&mut self) -> Option<String> {
        let parts = &mut self.parts;
        if !parts.before.is_empty() {
            return Some(std::mem::take(&mut parts.before));
        }
        while let Some(number) = parts.numbers.pop_front() {
            // Out of the lock before it is written, which takes a while.
            let call = parts.gateway.calls().get(number).cloned();
            if let Some(call) = call {
                let text = (parts.write)(&parts.gateway, &call);
                let between = if std::mem::take(&mut self.is_first) { "" } else { parts.between };
                return Some(format!("{between}{text}"));
            }
        }
        Some(std::mem::take(&mut parts.behind)).filter(|text| !text.is_empty())
    }
}

impl<W: Fn(&Gateway, &RecordedCall) -> String + Unpin> http_body::Body for Stream<W> {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.next().map(|text| Ok(Frame::data(text.into()))))
    }
}
