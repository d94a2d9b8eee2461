//! A catalogue: one definition a line, plain or gzipped. Keeps one line in memory at a time, and knows nothing of what a
//! definition holds.

use std::io::{BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use super::{
    json::{read_definition, read_topic},
    reading::{ReadError, ReadErrorKind, Reading},
};
use crate::model::TopicDoc;

/// Far above any definition. Input without line ends must not be read into memory whole.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// Reads a catalogue of definitions, one JSON object a line, plain or gzipped. Empty lines are skipped.
///
/// Each item is one line. A line that is no definition is an error, and reading goes on with the next one; after an
/// error of the bytes themselves there are no more items.
///
/// ```
/// let catalogue = "{\"method\":\"a.b\"}\n\nno JSON\n";
/// let mut lines = top_doc::read_catalogue(catalogue.as_bytes());
/// assert_eq!(lines.next().unwrap()?.doc.method, "a.b");
/// assert_eq!(lines.next().unwrap().unwrap_err().line(), 3);
/// assert!(lines.next().is_none());
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_catalogue(bytes: impl Read) -> impl Iterator<Item = Result<Reading, ReadError>> {
    each_line(bytes, read_definition)
}

/// Reads a catalogue of topics of messages, one JSON object a line, plain or gzipped, as [`read_catalogue`] reads one of
/// APIs: `topic`, `title` and `fields`, each field with `name`, `type` and `description`.
///
/// ```
/// let catalogue = r#"{"topic":"taobao_trade_TradeBuyerPay","fields":[{"name":"tid","type":"Number"}]}"#;
/// let topic = top_doc::read_topics(catalogue.as_bytes()).next().unwrap()?;
/// assert_eq!(topic.fields[0].name, "tid");
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_topics(bytes: impl Read) -> impl Iterator<Item = Result<TopicDoc, ReadError>> {
    each_line(bytes, read_topic)
}

fn each_line<T>(
    bytes: impl Read,
    read: fn(&str, usize) -> Result<T, ReadError>,
) -> impl Iterator<Item = Result<T, ReadError>> {
    let mut bytes = BufReader::new(bytes);
    // An error here comes again at the first line, and is reported there.
    let is_gzip = bytes.fill_buf().is_ok_and(|start| start.starts_with(&[0x1f, 0x8b]));
    let mut lines =
        if is_gzip { Lines::Gzip(BufReader::new(MultiGzDecoder::new(bytes))) } else { Lines::Plain(bytes) };
    let (mut number, mut done) = (0, false);
    std::iter::from_fn(move || {
        loop {
            if done {
                return None;
            }
            number += 1;
            let mut line = Vec::new();
            match lines.next(&mut line) {
                Ok(0) => return None,
                Ok(length) if length as u64 >= LONGEST_LINE => {
                    done = true;
                    let error =
                        ReadError::new(number, ReadErrorKind::Bytes, "the line is too long for a definition");
                    return Some(Err(error));
                }
                Ok(_) => {}
                Err(error) => {
                    done = true;
                    let reason = format!("the bytes cannot be read: {}", error.kind());
                    return Some(Err(ReadError::new(number, ReadErrorKind::Bytes, reason)));
                }
            }
            let Ok(text) = std::str::from_utf8(&line) else {
                return Some(Err(ReadError::new(number, ReadErrorKind::Bytes, "this is no UTF-8")));
            };
            if !text.trim().is_empty() {
                return Some(read(text.trim(), number));
            }
        }
    })
}

enum Lines<R> {
    Plain(BufReader<R>),
    Gzip(BufReader<MultiGzDecoder<BufReader<R>>>),
}

impl<R: Read> Lines<R> {
    fn next(&mut self, line: &mut Vec<u8>) -> std::io::Result<usize> {
        match self {
            Self::Plain(lines) => lines.take(LONGEST_LINE).read_until(b'\n', line),
            Self::Gzip(lines) => lines.take(LONGEST_LINE).read_until(b'\n', line),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::{ReadErrorKind, read_catalogue};

    #[test]
    fn gzip_is_recognised_and_damage_is_reported() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(b"{\"method\":\"a.b\"}\n{\"method\":\"a.c\"}").unwrap();
        let gzip = gzip.finish().unwrap();
        let methods: Vec<String> = read_catalogue(&gzip[..]).map(|line| line.unwrap().doc.method).collect();
        assert_eq!(methods, ["a.b", "a.c"]);
        let errors: Vec<_> = read_catalogue(&gzip[..gzip.len() - 12]).filter_map(Result::err).collect();
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].kind(), ReadErrorKind::Bytes);
    }
}
