//! `multipart/form-data` bodies, as tolerant as the platform must be: bytes in, parts out.
//!
//! The official SDKs' layouts differ: a CRLF before the first delimiter and no spaces after `:` and `;` (Java), the
//! disposition type `file` (Python), parts without a content type (Go, Node). All are read. What is no part is
//! skipped, nothing is refused.

use std::ops::Range;

use memchr::memmem;

use super::{form::text_of, header::parameter, params::MAX_PARAMETERS};

/// One part, its content by position in the body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Present exactly for files.
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Range<usize>,
}

/// How many parts are read: more than parameters and files may be together, so that what is left out is noticed.
const MAX_PARTS: usize = 2 * MAX_PARAMETERS;

/// Reads the named parts between the delimiter lines. A last part without a closing delimiter runs to the end.
pub(crate) fn parts(body: &[u8], boundary: &str) -> Vec<Part> {
    let lines = delimiters(body, boundary.as_bytes());
    let ends = lines.iter().skip(1).map(|line| line.start).chain([body.len()]);
    lines
        .iter()
        .zip(ends)
        .filter(|(line, _)| !line.closes)
        .filter_map(|(line, end)| part(body, line.end..end))
        .collect()
}

struct Delimiter {
    /// Where the content before it ends: before its line break.
    start: usize,
    /// Where its own line ends, line break included.
    end: usize,
    closes: bool,
}

fn delimiters(body: &[u8], boundary: &[u8]) -> Vec<Delimiter> {
    if boundary.is_empty() {
        return Vec::new();
    }
    let dashed = [b"--", boundary].concat();
    let mut found = Vec::new();
    let mut from = 0;
    // By hand and not `find_iter`: hits that overlap must be looked at too, a boundary may consist of dashes.
    while let Some(at) = memmem::find(&body[from..], &dashed).map(|at| from + at) {
        from = at + 1;
        if at != 0 && body[at - 1] != b'\n' {
            continue;
        }
        let rest = &body[at + dashed.len()..];
        let closes = rest.starts_with(b"--");
        let marker = &rest[if closes { 2 } else { 0 }..];
        let padding = marker.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        // Another boundary that begins with this one is content.
        if !matches!(marker.get(padding), Some(b'\n') | None) {
            continue;
        }
        let end = body.len() - marker.len() + (padding + 1).min(marker.len());
        let before = &body[..at];
        let start =
            before.strip_suffix(b"\r\n").or_else(|| before.strip_suffix(b"\n")).unwrap_or(before).len();
        found.push(Delimiter { start, end, closes });
        from = end;
        if closes || found.len() > MAX_PARTS {
            break;
        }
    }
    found
}

fn part(body: &[u8], range: Range<usize>) -> Option<Part> {
    let (start, end) = (range.start, range.end.max(range.start));
    let mut at = start;
    let (mut disposition, mut content_type) = (None, None);
    while at < end {
        let line_end = memchr::memchr(b'\n', &body[at..end]).map_or(end, |to| at + to + 1);
        let line = body[at..line_end].trim_ascii();
        at = line_end;
        if line.is_empty() {
            break;
        }
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        let (name, value) = (line[..colon].trim_ascii(), line[colon + 1..].trim_ascii());
        if name.eq_ignore_ascii_case(b"content-disposition") {
            disposition = Some(value);
        } else if name.eq_ignore_ascii_case(b"content-type") {
            content_type = Some(text_of(value));
        }
    }
    let disposition = disposition?;
    Some(Part {
        name: parameter(disposition, "name")?,
        file_name: parameter(disposition, "filename"),
        content_type,
        content: at..end,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(body: &str, boundary: &str) -> Vec<(String, Option<String>, String)> {
        parts(body.as_bytes(), boundary)
            .into_iter()
            .map(|part| (part.name, part.file_name, body[part.content].to_owned()))
            .collect()
    }

    fn expected(entries: &[(&str, Option<&str>, &str)]) -> Vec<(String, Option<String>, String)> {
        entries
            .iter()
            .map(|(name, file, value)| ((*name).into(), file.map(Into::into), (*value).into()))
            .collect()
    }

    #[test]
    fn java_writes_a_line_break_first_and_no_spaces() {
        let body = "\r\n--1171\r\nContent-Disposition:form-data;name=\"num_iid\"\r\nContent-Type:text/plain\r\n\r\n1\r\n--1171\r\n\
            Content-Disposition:form-data;name=\"image\";filename=\"a 图.png\"\r\nContent-Type:image/png\r\n\r\n\r\n--1171--\r\n";
        assert_eq!(read(body, "1171"), expected(&[("num_iid", None, "1"), ("image", Some("a 图.png"), "")]));
        assert_eq!(parts(body.as_bytes(), "1171")[1].content_type.as_deref(), Some("image/png"));
    }

    #[test]
    fn python_calls_its_disposition_file() {
        let body = "--B\r\nContent-Disposition: file; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\
            Content-Transfer-Encoding: binary\r\n\r\nABC\r\n--B--\r\n";
        assert_eq!(read(body, "B"), expected(&[("image", Some("a.png"), "ABC")]));
    }

    #[test]
    fn odd_bodies_are_read_as_far_as_they_go() {
        for (body, found) in [
            ("", &[][..]),
            ("no delimiter at all", &[]),
            ("--B--\r\n", &[]),
            ("--B\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--B--", &[]),
            ("--B\nContent-Disposition: form-data; name=a\n\n1\n--B--", &[("a", None, "1")]),
            (
                "preamble\r\n--B  \r\ncontent-disposition:form-data;name=a\r\n\r\n1\r\n\r\n--B--",
                &[("a", None, "1\r\n")],
            ),
            ("--B\r\nContent-Disposition: form-data; name=a\r\n\r\nno end", &[("a", None, "no end")]),
            (
                "--B\r\nContent-Disposition: form-data; name=a\r\n\r\n--Bee\r\nx--B\r\n--B--",
                &[("a", None, "--Bee\r\nx--B")],
            ),
            (
                "--B\r\nContent-Disposition: form-data; name=a\r\n--B--\r\n--B\r\nContent-Disposition: form-data; name=b\r\n\r\n2",
                &[("a", None, "")],
            ),
        ] {
            assert_eq!(read(body, "B"), expected(found), "{body:?}");
        }
        assert_eq!(parts(b"--\r\n", ""), []);
    }

    /// How one SDK or another lays a part out.
    #[derive(Debug, Clone)]
    struct Layout {
        leading: bool,
        space: &'static str,
        disposition: &'static str,
        content_type: Option<&'static str>,
    }

    fn layout() -> impl Strategy<Value = Layout> {
        (
            any::<bool>(),
            prop_oneof![Just(""), Just(" ")],
            prop_oneof![Just("form-data"), Just("file")],
            proptest::option::of(Just("text/plain")),
        )
            .prop_map(|(leading, space, disposition, content_type)| Layout {
                leading,
                space,
                disposition,
                content_type,
            })
    }

    proptest! {
        #[test]
        fn every_layout_is_read_back(
            layout in layout(),
            entries in proptest::collection::vec(("[a-z_.]{1,8}", proptest::option::of("[a-zA-Z图 .;]{0,8}"), any::<Vec<u8>>()), 0..6),
        ) {
            let Layout { leading, space, disposition, content_type } = layout;
            let mut body = Vec::new();
            for (index, (name, file, content)) in entries.iter().enumerate() {
                if leading || index > 0 {
                    body.extend_from_slice(b"\r\n");
                }
                body.extend_from_slice(format!("--B0undary\r\nContent-Disposition:{space}{disposition};{space}name=\"{name}\"").as_bytes());
                if let Some(file) = file {
                    body.extend_from_slice(format!(";{space}filename=\"{file}\"").as_bytes());
                }
                if let Some(mime) = content_type {
                    body.extend_from_slice(format!("\r\nContent-Type:{space}{mime}").as_bytes());
                }
                body.extend_from_slice(b"\r\n\r\n");
                body.extend_from_slice(content);
            }
            body.extend_from_slice(b"\r\n--B0undary--\r\n");
            let read: Vec<_> = parts(&body, "B0undary")
                .into_iter()
                .map(|part| (part.name, part.file_name, body[part.content].to_vec()))
                .collect();
            prop_assert_eq!(read, entries);
        }

        #[test]
        fn any_bytes_give_parts_inside_the_body(pieces in proptest::collection::vec(prop_oneof![
            Just(b"--B".to_vec()), Just(b"--B--".to_vec()), Just(b"\r\n".to_vec()), Just(b"\n".to_vec()),
            Just(b"Content-Disposition: form-data; name=\"a\"".to_vec()), any::<Vec<u8>>(),
        ], 0..24)) {
            let body = pieces.concat();
            let mut last = 0;
            for part in parts(&body, "B") {
                prop_assert!(last <= part.content.start && part.content.start <= part.content.end && part.content.end <= body.len());
                last = part.content.end;
            }
        }
    }
}
