//! The body of a request: bytes, or a stream that can be read once. Keeps track of whether anything of it was read,
//! because a request whose body nobody has read was not executed. Knows nothing of what the bytes mean.

use std::{
    error::Error,
    fmt, io,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::{Buf as _, Bytes};
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::{BodyExt as _, combinators::UnsyncBoxBody};

type Source = UnsyncBoxBody<Bytes, io::Error>;

/// The body of one request on its way to a transport, as `tower` services below the client see it.
///
/// Its length is always known, so that no transport falls back to chunked encoding.
///
/// ```
/// use top_client::Body;
///
/// let body = Body::from("method=taobao.time.get");
/// assert_eq!(body.len(), 22);
/// assert!(body.try_clone().is_some());
/// ```
pub struct Body {
    content: Content,
    started: Arc<AtomicBool>,
}

enum Content {
    Bytes(Bytes),
    // Never locked: the mutex makes the body `Sync`, as transports require, out of a stream that is not.
    Stream { source: Mutex<Source>, left: u64 },
}

impl Body {
    /// A body that is read while it is sent, and can be sent once.
    ///
    /// `length` is the number of bytes that `source` gives; sending fails if it gives more or fewer.
    pub fn stream<B>(length: u64, source: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let source = source.map_err(io::Error::other).boxed_unsync();
        Self::new(Content::Stream { source: Mutex::new(source), left: length })
    }

    fn new(content: Content) -> Self {
        Self { content, started: Arc::default() }
    }

    /// The number of bytes (still) to be read.
    pub fn len(&self) -> u64 {
        match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Stream { left, .. } => *left,
        }
    }

    /// Whether there is nothing (more) to read.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes, unless this is a stream. They hold the session and every parameter: nothing for a log.
    ///
    /// This does not count as reading them: layers may look. A transport that sends a body in one piece takes it
    /// with [`into_bytes`](Self::into_bytes) instead; otherwise a failed request would count as one that was not sent.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream { .. } => None,
        }
    }

    /// The bytes, to be sent: from now on, the request counts as one that may have been executed.
    ///
    /// # Errors
    /// A stream comes back as it was.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.content {
            Content::Bytes(bytes) => {
                self.started.store(true, Ordering::Release);
                Ok(bytes)
            }
            Content::Stream { .. } => Err(self),
        }
    }

    /// A second body with the same bytes; `None` for a stream, which can be read only once.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.content {
            Content::Bytes(bytes) => {
                Some(Self { content: Content::Bytes(bytes.clone()), started: Arc::clone(&self.started) })
            }
            Content::Stream { .. } => None,
        }
    }

    /// Whether anything of this body, or of a clone of it, was handed to a reader.
    pub fn is_started(&self) -> bool {
        self.started.load(Ordering::Acquire)
    }

    /// Tells later, when the body is given away, whether it was read.
    pub(crate) fn watch(&self) -> BodyWatch {
        // An empty body is never read, so nothing follows from that.
        if self.is_empty() {
            self.mark_started();
        }
        BodyWatch(Arc::clone(&self.started))
    }

    /// Counts the body as read, for who hands its bytes on without reading it.
    pub(crate) fn mark_started(&self) {
        self.started.store(true, Ordering::Release);
    }
}

/// Tells whether a body that was given away was read.
#[derive(Debug)]
pub(crate) struct BodyWatch(Arc<AtomicBool>);

impl BodyWatch {
    pub(crate) fn is_started(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::new(Content::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl Default for Body {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.content {
            Content::Bytes(_) => "bytes",
            Content::Stream { .. } => "stream",
        };
        f.debug_struct("Body").field("kind", &kind).field("len", &self.len()).finish_non_exhaustive()
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.mark_started();
        match &mut self.content {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Stream { source, left } => {
                let source = source.get_mut().unwrap_or_else(PoisonError::into_inner);
                Poll::Ready(ready!(next_chunk(source, left, cx)).map(|chunk| chunk.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // Only the stream itself knows its end: it may have more bytes than announced.
        matches!(&self.content, Content::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.len())
    }
}

/// The next chunk of a stream that must give exactly `left` more bytes. Trailers are left out: form bodies have none.
fn next_chunk(source: &mut Source, left: &mut u64, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
    loop {
        return Poll::Ready(match ready!(Pin::new(&mut *source).poll_frame(cx)) {
            None if *left == 0 => None,
            None => Some(Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                format!("the body's stream ended {left} bytes before the length it was announced with"),
            ))),
            Some(Err(error)) => Some(Err(error)),
            Some(Ok(frame)) => match frame.into_data() {
                Ok(chunk) if !chunk.has_remaining() => continue,
                Ok(chunk) => match left.checked_sub(chunk.len() as u64) {
                    Some(rest) => {
                        *left = rest;
                        Some(Ok(chunk))
                    }
                    None => Some(Err(io::Error::new(
                        io::ErrorKind::InvalidData,
                        "the body's stream gave more bytes than the length it was announced with",
                    ))),
                },
                Err(_trailers) => continue,
            },
        });
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use http_body_util::Full;

    use super::*;

    async fn read(body: Body) -> io::Result<Bytes> {
        Ok(body.collect().await?.to_bytes())
    }

    #[tokio::test]
    async fn bytes_are_read_and_cloned() {
        let body = Body::from("abc");
        let clone = body.try_clone().expect("bytes can be cloned");
        let watch = clone.watch();
        assert!(!watch.is_started());
        assert_eq!(read(body).await.unwrap(), "abc");
        assert!(watch.is_started(), "reading one of the two counts for both");
        assert_eq!(read(clone).await.unwrap(), "abc");
    }

    #[test]
    fn a_look_at_the_bytes_is_no_reading_and_taking_them_is() {
        let body = Body::from("abc");
        let watch = body.watch();
        assert_eq!(body.as_bytes(), Some(&b"abc"[..]));
        assert!(!body.is_started() && !watch.is_started());
        assert_eq!(body.into_bytes().unwrap(), "abc");
        assert!(watch.is_started());

        let stream = Body::stream(3, Full::new(Bytes::from_static(b"abc")));
        let watch = stream.watch();
        assert!(stream.into_bytes().is_err_and(|stream| stream.len() == 3));
        assert!(!watch.is_started(), "a stream comes back unread");
    }

    #[tokio::test]
    async fn a_stream_must_keep_its_length() {
        for (announced, outcome) in [(3, None), (2, Some("more bytes")), (5, Some("2 bytes before"))] {
            let body = Body::stream(announced, Full::new(Bytes::from_static(b"abc")));
            assert!(body.try_clone().is_none());
            assert_eq!(HttpBody::size_hint(&body).exact(), Some(announced));
            match (read(body).await, outcome) {
                (Ok(bytes), None) => assert_eq!(bytes, "abc"),
                (Err(error), Some(text)) => assert!(error.to_string().contains(text), "{error}"),
                (result, _) => panic!("{announced}: {result:?}"),
            }
        }
    }

    #[tokio::test]
    async fn a_streams_own_error_comes_through() {
        let broken = Full::new(Bytes::from_static(b"abc")).map_err(|never: Infallible| never);
        let broken = broken
            .map_frame(|frame| frame)
            .with_trailers(async { Some(Ok::<http::HeaderMap, Infallible>(http::HeaderMap::new())) });
        assert_eq!(read(Body::stream(3, broken)).await.unwrap(), "abc", "trailers are left out");
    }

    #[test]
    fn an_empty_body_proves_nothing() {
        assert!(Body::default().watch().is_started());
    }

    #[test]
    fn debug_shows_no_content() {
        assert_eq!(format!("{:?}", Body::from("secret")), r#"Body { kind: "bytes", len: 6, .. }"#);
    }
}
