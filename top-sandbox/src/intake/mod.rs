//! A request as it came, read into parameters, files and a raw body: bytes in, data out.
//!
//! Parameters may stand in the query, in a form or in the text parts of a multipart body, in any mixture. This module
//! refuses nothing and judges nothing: what the parameters mean is the business of [`check`](crate::check).

mod form;
mod header;
mod multipart;

use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
};

use bytes::Bytes;

pub(crate) use self::form::pairs;
use self::{
    form::text_of,
    header::{essence, parameter},
};

/// One request, complete and unread.
#[derive(Clone, Default)]
pub(crate) struct Incoming {
    pub(crate) http_method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) content_type: Option<Vec<u8>>,
    pub(crate) body: Bytes,
}

/// A file that came as a part of a multipart body. `Debug` shows no content.
#[derive(Clone, PartialEq, Eq)]
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

/// The text parameters in the order of arrival, each name once.
#[derive(Clone, Default)]
pub(crate) struct Params {
    entries: Vec<(String, String)>,
    positions: HashMap<String, usize>,
}

impl Params {
    /// Adds a parameter unless the name is there: the query comes first and wins, as in a servlet container.
    pub(crate) fn add(&mut self, name: String, value: String) {
        if let Entry::Vacant(vacant) = self.positions.entry(name.clone()) {
            vacant.insert(self.entries.len());
            self.entries.push((name, value));
        }
    }

    /// Adds a parameter in place of one of the same name.
    pub(crate) fn set(&mut self, name: String, value: String) {
        match self.positions.get(&name) {
            Some(at) => self.entries[*at].1 = value,
            None => self.add(name, value),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.positions.get(name).map(|at| self.entries[*at].1.as_str())
    }

    /// The value, unless it is absent or blank.
    pub(crate) fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.trim().is_empty())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// What a request holds.
#[derive(Clone, Default)]
pub(crate) struct Received {
    pub(crate) params: Params,
    pub(crate) files: Vec<ReceivedFile>,
    /// A body that is neither form nor multipart (JSON, XML, text); it is signed as it stands.
    pub(crate) raw: Bytes,
}

impl Received {
    pub(crate) fn read(incoming: &Incoming) -> Self {
        let mut received = Self::default();
        for (name, value) in pairs(incoming.query.as_bytes()) {
            received.params.add(name, value);
        }
        let content_type = incoming.content_type.as_deref().unwrap_or_default();
        match essence(content_type).as_str() {
            "application/x-www-form-urlencoded" => {
                for (name, value) in pairs(&incoming.body) {
                    received.params.add(name, value);
                }
            }
            "multipart/form-data" => {
                received.take_parts(&incoming.body, &parameter(content_type, "boundary").unwrap_or_default());
            }
            _ => received.raw = incoming.body.clone(),
        }
        received
    }

    fn take_parts(&mut self, body: &Bytes, boundary: &str) {
        for part in multipart::parts(body, boundary) {
            let content = body.slice(part.content);
            match part.file_name {
                None => self.params.add(part.name, text_of(&content)),
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

    fn incoming(query: &str, content_type: &str, body: &'static str) -> Incoming {
        Incoming {
            query: query.into(),
            content_type: Some(content_type.into()),
            body: Bytes::from_static(body.as_bytes()),
            ..Incoming::default()
        }
    }

    #[test]
    fn query_and_form_are_merged_and_the_query_wins() {
        let received = Received::read(&incoming(
            "method=a&app_key=1",
            "application/x-www-form-urlencoded; charset=UTF-8",
            "method=b&nick=x",
        ));
        let params: Vec<_> = received.params.iter().collect();
        assert_eq!(params, [("method", "a"), ("app_key", "1"), ("nick", "x")]);
        assert!(received.raw.is_empty());
    }

    #[test]
    fn files_stand_aside_and_text_parts_are_parameters() {
        let received = Received::read(&incoming(
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
            let received = Received::read(&incoming("k=v", content_type, "{\"a\":1}"));
            assert_eq!(&received.raw[..], b"{\"a\":1}", "{content_type}");
            assert_eq!(received.params.iter().count(), 1);
        }
    }
}
