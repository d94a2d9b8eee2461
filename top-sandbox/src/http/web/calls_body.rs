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

/// How one call is written.
type Write = fn(&Gateway, &RecordedCall) -> String;

/// The calls of these numbers between `before` and `behind`, with `between` them. Calls that are forgotten meanwhile are
/// left out.
pub(super) struct CallsBody {
    pub(super) gateway: Arc<Gateway>,
    pub(super) before: String,
    pub(super) numbers: VecDeque<u64>,
    pub(super) write: Write,
    pub(super) between: &'static str,
    pub(super) behind: &'static str,
}

impl CallsBody {
    pub(super) fn into_body(self) -> Body {
        Body::new(Stream { parts: self, is_first: true })
    }
}

struct Stream {
    parts: CallsBody,
    is_first: bool,
}

impl Stream {
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
        Some(std::mem::take(&mut parts.behind).to_owned()).filter(|text| !text.is_empty())
    }
}

impl http_body::Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.next().map(|text| Ok(Frame::data(text.into()))))
    }
}
