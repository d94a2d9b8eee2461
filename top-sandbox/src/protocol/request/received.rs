//! One request with its query, form or multipart body read.

use std::{fmt, mem::size_of, sync::Arc};

use bytes::Bytes;
use http::HeaderMap;

use super::{
    form::{pairs, text_of},
    header::{essence, parameter},
    multipart,
    params::Params,
    wire::Wire,
};

/// One HTTP request, complete and not yet read.
#[derive(Clone, Default)]
pub(crate) struct HttpRequest {
    pub(crate) http_method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) content_type: Option<Vec<u8>>,
    /// Beside the content type, nothing is read from them.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A file, received as a part of a multipart body. `Debug` shows no content.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedFile {
    /// The parameter.
    pub name: String,
    /// The file's name as the client sent it.
    pub file_name: String,
    /// The media type, where the part names one.
    pub content_type: Option<String>,
    /// The content.
    pub content: Bytes,
}

impl fmt::Debug for ReceivedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedFile")
            .field("name", &self.name)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// How many files are read.
const MAX_FILES: usize = 1_000;

/// What a request holds, wherever in it it was.
#[derive(Clone, Default)]
pub(crate) struct Received {
    pub(crate) params: Params,
    pub(crate) files: Vec<ReceivedFile>,
    /// A body that is neither form nor multipart (JSON, XML, text); it is signed byte for byte.
    pub(crate) raw: Bytes,
    /// How it came.
    pub(crate) wire: Arc<Wire>,
}

impl Received {
    pub(crate) fn read(request: &HttpRequest) -> Self {
        let mut received = Self::default();
        received.params.extend(pairs(request.query.as_bytes()));
        let content_type = request.content_type.as_deref().unwrap_or_default();
        match essence(content_type).as_str() {
            "application/x-www-form-urlencoded" => received.params.extend(pairs(&request.body)),
            "multipart/form-data" => {
                received.take_parts(&request.body, &parameter(content_type, "boundary").unwrap_or_default());
            }
            _ => received.raw = request.body.clone(),
        }
        received.wire = Arc::new(Wire::of(request, !received.raw.is_empty()));
        received
    }

    /// Whether there were more parameters or files than are read.
    pub(crate) const fn overflow(&self) -> bool {
        self.params.overflow() || self.files.len() > MAX_FILES
    }

    /// Copies what may be a slice of the request's body, which it would keep in memory whole.
    pub(crate) fn detach(&mut self) {
        self.raw = Bytes::copy_from_slice(&self.raw);
        for file in &mut self.files {
            file.content = Bytes::copy_from_slice(&file.content);
        }
    }

    /// What it holds in memory, in bytes, if it is [detached](Self::detach).
    pub(crate) fn held(&self) -> usize {
        let file = |file: &ReceivedFile| {
            let content_type = file.content_type.as_ref().map_or(0, String::capacity);
            size_of::<ReceivedFile>()
                + file.name.capacity()
                + file.file_name.capacity()
                + content_type
                + file.content.len()
        };
        self.params.held() + self.files.iter().map(file).sum::<usize>() + self.raw.len() + self.wire.held()
    }

    fn take_parts(&mut self, body: &Bytes, boundary: &str) {
        for part in multipart::parts(body, boundary) {
            let content = body.slice(part.content);
            match part.file_name {
                None => self.params.add(part.name, text_of(&content)),
                // One too many shows that there were more.
                Some(_) if self.files.len() > MAX_FILES => {}
                Some(file_name) => self.files.push(ReceivedFile {
                    name: part.name,
                    file_name,
                    content_type: part.content_type,
                    content,
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(query: &str, content_type: &str, body: &'static str) -> HttpRequest {
        HttpRequest {
            query: query.into(),
            content_type: Some(content_type.into()),
            body: Bytes::from_static(body.as_bytes()),
            ..HttpRequest::default()
        }
    }

    #[test]
    fn query_and_form_are_merged_and_the_query_wins() {
        let received = Received::read(&request(
            "method=a&app_key=1",
            "application/x-www-form-urlencoded; charset=UTF-8",
            "method=b&nick=x",
        ));
        let params: Vec<_> = received.params.iter().collect();
        assert_eq!(params, [("method", "a"), ("app_key", "1"), ("nick", "x")]);
        assert!(received.raw.is_empty());
    }

    #[test]
    fn files_are_kept_apart_and_text_parts_are_parameters() {
        let received = Received::read(&request(
            "",
            "multipart/form-data;charset=UTF-8;boundary=B",
            "\r\n--B\r\nContent-Disposition:form-data;name=\"nick\"\r\n\r\n淘宝\r\n--B\r\n\
             Content-Disposition:form-data;name=\"image\";filename=\"a.png\"\r\n\r\nABC\r\n--B--\r\n",
        ));
        assert_eq!(received.params.iter().collect::<Vec<_>>(), [("nick", "淘宝")]);
        assert_eq!(received.files.len(), 1);
        assert_eq!((received.files[0].name.as_str(), &received.files[0].content[..]), ("image", &b"ABC"[..]));
    }

    #[test]
    fn any_other_body_is_kept_raw() {
        for content_type in ["application/json;charset=utf-8", "text/xml", "text/plain;charset=UTF-8", ""] {
            let received = Received::read(&request("k=v", content_type, "{\"a\":1}"));
            assert_eq!(&received.raw[..], b"{\"a\":1}", "{content_type}");
            assert_eq!(received.params.iter().count(), 1);
        }
    }
}
