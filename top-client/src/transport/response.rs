//! Reads a response's body to its end, under a cap, and unpacks gzip under the same cap: a small packed response must
//! not become a large one in memory. Knows nothing of what the bytes say.

use std::{fmt, pin::Pin};

use bytes::{Buf as _, Bytes};
use http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt as _;

use super::{BoxError, TransportError, TransportErrorKind, unpack::gunzip};

/// A response that was read to its end: status, headers, and the body, unpacked.
#[derive(Default)]
pub(crate) struct FullResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What is told of the decoder's findings, if the gateway of a test made this response.
    #[cfg(feature = "testing")]
    pub(crate) fixture: Option<crate::testing::Fixture>,
}

impl fmt::Debug for FullResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FullResponse")
            .field("status", &self.status)
            .field("len", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Copy)]
enum Packing {
    None,
    Gzip,
}

/// Reads a body to its end, and unpacks it as the headers say. The body stays where it is.
pub(super) async fn read<B>(
    body: Pin<&mut B>,
    headers: &HeaderMap,
    max: usize,
) -> Result<Bytes, TransportError>
where
    B: http_body::Body,
    B::Error: Into<BoxError>,
{
    let packing = packing(headers)?;
    let packed = collect(body, max).await?;
    match packing {
        // In a box, so that the future of a response that is not packed has no room for it.
        Packing::Gzip if !packed.is_empty() => Box::pin(gunzip(packed, max)).await,
        _ => Ok(packed),
    }
}

fn packing(headers: &HeaderMap) -> Result<Packing, TransportError> {
    let mut packing = Packing::None;
    for value in headers.get_all(header::CONTENT_ENCODING) {
        let value = value.as_bytes().trim_ascii();
        packing = match packing {
            _ if value.is_empty() || value.eq_ignore_ascii_case(b"identity") => packing,
            Packing::None if value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip") => {
                Packing::Gzip
            }
            _ => return Err(TransportError::new(TransportErrorKind::Encoding, None)),
        };
    }
    Ok(packing)
}

async fn collect<B>(mut body: Pin<&mut B>, max: usize) -> Result<Bytes, TransportError>
where
    B: http_body::Body,
    B::Error: Into<BoxError>,
{
    let hint = body.size_hint();
    // Refused before it is read if its announced length is too large; the length is counted all the same.
    if hint.lower() > max as u64 {
        return Err(too_large(max));
    }
    let mut first = Bytes::new();
    let mut all = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|error| TransportError::new(TransportErrorKind::Truncated, Some(error.into())))?;
        let Ok(mut chunk) = frame.into_data() else { continue };
        let len = chunk.remaining();
        if len > max.saturating_sub(first.len() + all.len()) {
            return Err(too_large(max));
        }
        if first.is_empty() && all.is_empty() {
            // Most responses are one chunk, which then is not copied.
            first = chunk.copy_to_bytes(len);
        } else {
            if all.is_empty() {
                all.reserve(usize::try_from(hint.lower()).map_or(0, |lower| lower.max(first.len() + len)));
                all.extend_from_slice(&std::mem::take(&mut first));
            }
            all.extend_from_slice(&chunk.copy_to_bytes(len));
        }
    }
    Ok(if all.is_empty() { first } else { all.into() })
}

fn too_large(max: usize) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge(max), None)
}

#[cfg(test)]
mod tests {
    use std::{
        collections::VecDeque,
        convert::Infallible,
        io::Write as _,
        pin::pin,
        task::{Context, Poll},
    };

    use flate2::{Compression, write::GzEncoder};
    use http::Response;
    use http_body::Frame;

    use super::*;

    struct Chunks(VecDeque<&'static [u8]>);

    impl http_body::Body for Chunks {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            Poll::Ready(self.0.pop_front().map(|chunk| Ok(Frame::data(Bytes::from_static(chunk)))))
        }
    }

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).expect("writing to memory");
        encoder.finish().expect("writing to memory")
    }

    async fn unpack(encoding: &str, body: impl Into<Bytes>, max: usize) -> Result<Bytes, TransportErrorKind> {
        let response = Response::builder().header(header::CONTENT_ENCODING, encoding);
        let response = response.body(http_body_util::Full::new(body.into())).expect("a valid response");
        let (head, body) = response.into_parts();
        read(pin!(body), &head.headers, max).await.map_err(|error| error.kind())
    }

    #[tokio::test]
    async fn chunks_are_joined_under_the_cap() {
        for (chunks, max, outcome) in [
            (vec![], 3, Ok("")),
            (vec!["abc"], 3, Ok("abc")),
            (vec!["a", "", "bc"], 3, Ok("abc")),
            (vec!["a", "b", "c"], 3, Ok("abc")),
            (vec!["", "abc"], 2, Err(TransportErrorKind::TooLarge(2))),
            (vec!["ab", "c"], 2, Err(TransportErrorKind::TooLarge(2))),
        ] {
            let body = Chunks(chunks.iter().map(|chunk| chunk.as_bytes()).collect());
            let read = read(pin!(body), &HeaderMap::new(), max).await;
            assert_eq!(read.map_err(|error| error.kind()), outcome.map(Bytes::from), "{chunks:?}");
        }
    }

    #[tokio::test]
    async fn gzip_is_unpacked_under_the_same_cap() {
        assert_eq!(unpack("gzip", gzip(b"abc"), 100).await, Ok("abc".into()));
        assert_eq!(unpack("X-GZIP", gzip(b"abc"), 100).await, Ok("abc".into()));
        assert_eq!(unpack("identity", "abc", 100).await, Ok("abc".into()));
        assert_eq!(unpack("gzip", "", 100).await, Ok("".into()));
        assert_eq!(unpack("gzip", gzip(&[b'a'; 1000]), 1000).await, Ok(vec![b'a'; 1000].into()));
        let bomb = gzip(&vec![0; 10_000_000]);
        assert!(bomb.len() < 20_000);
        assert_eq!(unpack("gzip", bomb, 1_000_000).await, Err(TransportErrorKind::TooLarge(1_000_000)));
    }

    #[tokio::test]
    async fn what_cannot_be_unpacked_is_an_error() {
        let cut = gzip(b"abc");
        assert_eq!(
            unpack("gzip", cut[..cut.len() - 3].to_vec(), 100).await,
            Err(TransportErrorKind::Encoding)
        );
        assert_eq!(unpack("gzip", "<html>", 100).await, Err(TransportErrorKind::Encoding));
        assert_eq!(unpack("br", "abc", 100).await, Err(TransportErrorKind::Encoding));
        assert_eq!(unpack("gzip, gzip", gzip(b"abc"), 100).await, Err(TransportErrorKind::Encoding));
    }
}
