//! From an encoded request to a body that can be sent: files are opened here, and read while they are sent. Knows
//! nothing of why a part stands where it does.

use std::{
    collections::VecDeque,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame};
use tokio::{
    fs::{self, File},
    io::{AsyncRead, AsyncReadExt as _, ReadBuf, Take},
};

use super::body::Body;
use crate::{
    check::{CheckError, Problems, Rule},
    mirror::file::Content,
    path::Path,
    request::{BodyPart, FilePart},
};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// Makes a body of its parts; one that is in one piece in memory already stays so.
///
/// Errors: a file cannot be read, or is longer than is documented.
pub(super) async fn body(mut parts: Vec<BodyPart>) -> Result<Body, CheckError> {
    if let [BodyPart::Bytes(bytes)] = &mut *parts {
        return Ok(std::mem::take(bytes).into());
    }
    let mut problems = Problems::default();
    let mut sources = VecDeque::with_capacity(parts.len());
    let mut length = 0;
    for part in parts {
        let (source, len) = match part {
            BodyPart::Bytes(bytes) => in_memory(bytes.into()),
            BodyPart::File(part) => match open(&part).await {
                Ok(opened) => opened,
                Err(rule) => {
                    problems.add(&Path::ROOT.member(&part.name), rule);
                    continue;
                }
            },
        };
        sources.push_back(source);
        length += len;
    }
    problems.into_result()?;
    Ok(Body::stream(length, Parts(sources)))
}

fn in_memory(bytes: Bytes) -> (Source, u64) {
    let len = bytes.len() as u64;
    (Source::Bytes(bytes), len)
}

async fn open(part: &FilePart) -> Result<(Source, u64), Rule> {
    let path = match part.file.content() {
        Content::Bytes(bytes) => return Ok(in_memory(Bytes::from_owner(SharedVec(bytes.clone())))),
        Content::Path(path) => path,
    };
    let unreadable = |error: io::Error| Rule::FileRead(error.kind());
    // Looked at before it is opened: opening a pipe waits for somebody to write.
    let meta = fs::metadata(path).await.map_err(unreadable)?;
    if !meta.is_file() {
        return Err(Rule::FileRead(io::ErrorKind::InvalidInput));
    }
    let file = File::open(path).await.map_err(unreadable)?;
    let len = file.metadata().await.map_err(unreadable)?.len();
    match part.max_len {
        Some(max) if len > max => Err(Rule::MaxLen { len, max }),
        // Somebody may be writing to the file: what comes after the announced length is left out.
        _ => Ok((Source::File(file.take(len)), len)),
    }
}

/// Lends a file's bytes to the body without copying them.
struct SharedVec(std::sync::Arc<Vec<u8>>);

impl AsRef<[u8]> for SharedVec {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

enum Source {
    Bytes(Bytes),
    File(Take<File>),
}

/// Parts, one after the other.
struct Parts(VecDeque<Source>);

impl HttpBody for Parts {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            let chunk = match self.0.front_mut() {
                None => return Poll::Ready(None),
                Some(Source::Bytes(bytes)) => std::mem::take(bytes),
                Some(Source::File(file)) => {
                    let mut chunk = BytesMut::zeroed(CHUNK);
                    let mut buffer = ReadBuf::new(&mut chunk);
                    if let Err(error) = ready!(Pin::new(file).poll_read(cx, &mut buffer)) {
                        return Poll::Ready(Some(Err(error)));
                    }
                    let read = buffer.filled().len();
                    chunk.truncate(read);
                    chunk.freeze()
                }
            };
            if chunk.is_empty() {
                self.0.pop_front();
            } else {
                return Poll::Ready(Some(Ok(Frame::data(chunk))));
            }
        }
    }
}
