//! A file to upload: content, name and MIME type. It knows where the content is, and reads none of it.

use std::{
    any::Any,
    fmt,
    path::{Path as FilePath, PathBuf},
    sync::Arc,
};

/// A file parameter (`byte[]` in the documents): sent as a part of its own, and never signed.
///
/// ```
/// use top_core::{FileItem, TopApi};
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.picture.upload", response = String, unwrap = "picture", session = required)]
/// struct PictureUpload { img: FileItem, image_input_title: String, title: Option<String> }
///
/// let upload = PictureUpload {
///     img: FileItem::from_bytes("shoe.png", *b"\x89PNG").with_mime("image/png"),
///     image_input_title: "shoe.png".into(),
///     title: None,
/// };
/// # let _ = upload;
/// ```
#[derive(Clone)]
pub struct FileItem {
    name: String,
    mime: Option<String>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Arc<Vec<u8>>),
    Path(PathBuf),
    Stream(Arc<dyn FileStream>),
}

/// Content that is read while it is sent. The client implements this for its own streams and finds them again by
/// their type, so that the protocol needs no stream type of its own.
pub trait FileStream: Any + Send + Sync {
    /// The length in bytes, known before anything is read.
    fn len(&self) -> u64;

    /// Whether there is nothing to read.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Where the content of a file comes from.
#[derive(Clone, Copy)]
pub enum FileSource<'a> {
    /// Bytes in memory.
    Bytes(&'a Arc<Vec<u8>>),
    /// A file on disk.
    Path(&'a FilePath),
    /// A stream, to be downcast by the client that made it.
    Stream(&'a Arc<dyn FileStream>),
}

impl FileItem {
    /// From bytes in memory.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), mime: None, content: Content::Bytes(Arc::new(bytes.into())) }
    }

    /// From a file on disk, opened when the call is made, and again for a retry. Its last path component is the name.
    pub fn from_path(path: impl AsRef<FilePath>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, mime: None, content: Content::Path(path.to_owned()) }
    }

    /// From a stream that is read while it is sent, and can be sent once: a call with it is not repeated once
    /// anything of it was read. The client's `Body` converts into one.
    pub fn from_stream(name: impl Into<String>, stream: impl Into<Arc<dyn FileStream>>) -> Self {
        Self { name: name.into(), mime: None, content: Content::Stream(stream.into()) }
    }

    /// Sets the name that is sent; no quotes, line breaks or other control characters.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the MIME type, `image/png`. Without one it follows from the ending of the name, for the usual pictures, or
    /// is `application/octet-stream`.
    pub fn with_mime(mut self, mime: impl Into<String>) -> Self {
        self.mime = Some(mime.into());
        self
    }

    /// The name that is sent.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The MIME type that is sent.
    pub fn mime(&self) -> &str {
        if let Some(mime) = &self.mime {
            return mime;
        }
        let ending = self.name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("png") => "image/png",
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("gif") => "image/gif",
            Some("bmp") => "image/bmp",
            Some("webp") => "image/webp",
            _ => "application/octet-stream",
        }
    }

    /// The content, if it is in memory.
    pub fn bytes(&self) -> Option<&[u8]> {
        if let Content::Bytes(bytes) = &self.content { Some(bytes) } else { None }
    }

    /// The place on disk, if the content is there: for clients.
    pub fn path(&self) -> Option<&FilePath> {
        if let Content::Path(path) = &self.content { Some(path) } else { None }
    }

    /// The length in bytes, where it is known before the file is opened.
    pub(crate) fn len(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Path(_) => None,
            Content::Stream(stream) => Some(stream.len()),
        }
    }

    /// Where the content is: for clients.
    pub fn source(&self) -> FileSource<'_> {
        match &self.content {
            Content::Bytes(bytes) => FileSource::Bytes(bytes),
            Content::Path(path) => FileSource::Path(path),
            Content::Stream(stream) => FileSource::Stream(stream),
        }
    }

    /// Whether name and type can be sent in the header of a part as they are.
    pub(crate) fn has_sound_header(&self) -> bool {
        let name_holds = !self.name.is_empty() && !self.name.chars().any(|c| c.is_control() || c == '"');
        let mime = self.mime();
        let is_token = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
        };
        let essence = mime.split(';').next().unwrap_or_default();
        let mime_holds = mime.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b'"')
            && essence.trim_end().split_once('/').is_some_and(|(one, two)| is_token(one) && is_token(two));
        name_holds && mime_holds
    }
}

/// Without name and content: both are parameter values.
impl fmt::Debug for FileItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.len() {
            Some(len) => write!(f, "<file of {len} bytes>"),
            None => f.write_str("<file>"),
        }
    }
}
