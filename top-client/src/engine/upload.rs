//! The body of one attempt, put together from bytes, files and streams. Opens files; knows nothing of parameters and
//! signatures.

use std::{
    any::Any,
    collections::VecDeque,
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame};
use tokio::{
    fs::{self, File},
    io::{AsyncRead, ReadBuf},
};

use crate::body::Body;
use top_core::{
    FileItem,
    error::{CheckError, Problem, Rule},
    field::{FileSource, FileStream},
    record::{Record, Value},
    request::{BodyPart, ExtraParams, FilePart},
};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// A file's stream, shared by the clones of its `FileItem`: the first attempt that sends it takes it.
#[derive(Clone)]
pub(crate) struct OnceStream {
    place: Arc<Mutex<Option<Body>>>,
    len: u64,
}

impl OnceStream {
    pub(crate) fn new(body: Body) -> Self {
        let len = body.len();
        Self { place: Arc::new(Mutex::new(Some(body))), len }
    }

    fn is_spent(&self) -> bool {
        self.lock().is_none()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Body>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FileStream for OnceStream {
    fn len(&self) -> u64 {
        self.len
    }
}

impl From<Body> for Arc<dyn FileStream> {
    fn from(body: Body) -> Self {
        Arc::new(OnceStream::new(body))
    }
}

/// This client's stream behind the protocol's trait object; `None` for a stream of another client crate.
fn own(stream: &Arc<dyn FileStream>) -> Option<&OnceStream> {
    let any: &dyn Any = &**stream;
    any.downcast_ref()
}

/// Whether a request holds a stream that was read, so that it cannot be sent again.
pub(crate) fn is_spent(record: &dyn Record, extra: &ExtraParams) -> bool {
    let file_spent = |file: &FileItem| matches!(file.source(), FileSource::Stream(stream) if own(stream).is_some_and(OnceStream::is_spent));
    let spent = |value: Value<'_>| matches!(value, Value::File(file) if file_spent(file));
    extra.files().any(file_spent)
        || (0..record.shape().fields().len()).any(|index| match record.value_at(index) {
            Value::List(list) => (0..list.count()).any(|index| spent(list.item(index))),
            value => spent(value),
        })
}

/// Makes the body of one attempt. In a box, so that calls without files need no room for opening them.
pub(crate) fn body(parts: Vec<BodyPart>) -> Pin<Box<dyn Future<Output = Result<Body, CheckError>> + Send>> {
    Box::pin(joined(parts))
}

/// Every file is open before the first byte is sent.
async fn joined(parts: Vec<BodyPart>) -> Result<Body, CheckError> {
    let mut problems = Vec::new();
    let mut pieces = VecDeque::with_capacity(parts.len());
    let mut length = 0;
    for part in parts {
        let piece = match part {
            BodyPart::Bytes(bytes) => Piece::Bytes(bytes.into()),
            BodyPart::File(part) => match open(&part).await {
                Ok(piece) => piece,
                Err(rule) => {
                    problems.push(Problem::new(part.name, rule));
                    continue;
                }
            },
        };
        length += piece.len();
        pieces.push_back(piece);
    }
    if !problems.is_empty() {
        return Err(CheckError::of(problems));
    }
    Ok(Body::stream(length, Pieces(pieces)))
}

async fn open(part: &FilePart) -> Result<Piece, Rule> {
    match part.file.source() {
        FileSource::Bytes(bytes) => Ok(Piece::Bytes(Bytes::from_owner(SharedBytes(Arc::clone(bytes))))),
        FileSource::Stream(stream) => {
            let Some(stream) = own(stream) else {
                return Err(Rule::FileRead(io::ErrorKind::Unsupported));
            };
            let body = stream.lock().take().ok_or(Rule::StreamSpent)?;
            Ok(Piece::Stream(Taken { stream: stream.clone(), body: Some(body) }))
        }
        FileSource::Path(path) => {
            let unreadable = |error: io::Error| Rule::FileRead(error.kind());
            // Checked before it is opened: opening a pipe would wait for a writer.
            if !fs::metadata(path).await.map_err(unreadable)?.is_file() {
                return Err(Rule::FileRead(io::ErrorKind::InvalidInput));
            }
            let file = File::open(path).await.map_err(unreadable)?;
            match (file.metadata().await.map_err(unreadable)?.len(), part.max_len) {
                (0, _) => Err(Rule::Required),
                (len, Some(max)) if len > max => Err(Rule::MaxLen { len, max }),
                (left, _) => Ok(Piece::File { file, left, name: part.name.clone() }),
            }
        }
    }
}

struct SharedBytes(Arc<Vec<u8>>);

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

enum Piece {
    Bytes(Bytes),
    File { file: File, left: u64, name: String },
    Stream(Taken),
}

impl Piece {
    fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File { left, .. } => *left,
            Self::Stream(taken) => taken.stream.len,
        }
    }
}

/// A stream that an attempt has taken. If nothing of it was read, it goes back for the next attempt.
struct Taken {
    stream: OnceStream,
    body: Option<Body>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(body) = self.body.take().filter(|body| !body.is_started()) {
            *self.stream.lock() = Some(body);
        }
    }
}

/// The pieces, one after the other.
struct Pieces(VecDeque<Piece>);

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        while let Some(piece) = self.0.front_mut() {
            let chunk = match piece {
                Piece::Bytes(bytes) => Some(Ok(std::mem::take(bytes)))
                    .filter(|chunk| !matches!(chunk, Ok(bytes) if bytes.is_empty())),
                Piece::File { file, left, name } => ready!(read(file, left, name, cx)),
                Piece::Stream(taken) => match &mut taken.body {
                    Some(body) => match ready!(Pin::new(body).poll_frame(cx)) {
                        Some(frame) => return Poll::Ready(Some(frame)),
                        None => None,
                    },
                    None => None,
                },
            };
            match chunk {
                Some(chunk) => return Poll::Ready(Some(chunk.map(Frame::data))),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }
}

/// The next chunk of a file that had `left` more bytes when it was opened; bytes that were appended since are not sent.
fn read(
    file: &mut File,
    left: &mut u64,
    name: &str,
    cx: &mut Context<'_>,
) -> Poll<Option<io::Result<Bytes>>> {
    if *left == 0 {
        return Poll::Ready(None);
    }
    let most = usize::try_from(*left).map_or(CHUNK, |left| left.min(CHUNK));
    let mut buffer = BytesMut::zeroed(most);
    let mut target = ReadBuf::new(&mut buffer);
    ready!(Pin::new(file).poll_read(cx, &mut target))?;
    let len = target.filled().len();
    if len == 0 {
        let shrunk = format!("the file of `{name}` became shorter while it was sent");
        return Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, shrunk))));
    }
    *left -= len as u64;
    buffer.truncate(len);
    Poll::Ready(Some(Ok(buffer.freeze())))
}
