//! Recognises the form of a document by its first character and, among the JSON forms, by its members. Reads nothing
//! itself.

use super::{
    json::{read_line, read_platform_json},
    metadata::read_metadata,
    page::read_pages,
    reading::{ReadError, Reading},
};

/// Reads a document of any form except a gzipped catalogue: the text of pages, the platform's own JSON, one definition a line,
/// `ApiMetadata.xml`. All but the platform's JSON may hold many APIs.
///
/// # Errors
/// Those of the reader for the form; of definitions and pages, the first that cannot be read.
///
/// ```
/// let readings = top_doc::read("{\"method\":\"a.b\"}\n{\"method\":\"a.c\"}\n")?;
/// assert_eq!(readings.len(), 2);
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read(text: &str) -> Result<Vec<Reading>, ReadError> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with("<?xml") || start.starts_with("<metadata") {
        return read_metadata(text);
    }
    if !start.starts_with('{') {
        return read_pages(text);
    }
    if ["\"requestParams\"", "\"responseParams\""].iter().any(|member| start.contains(member)) {
        // The platform's documents may also come one a line.
        let is_lines = start
            .lines()
            .filter(|line| !line.trim().is_empty())
            .all(|line| line.starts_with('{') && line.trim_end().ends_with('}'));
        if !is_lines {
            return read_platform_json(text).map(|reading| vec![reading]);
        }
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| read_line(line.trim(), at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn forms() {
        for (text, methods) in [
            ("a.b (t)\n请求参数\n响应参数\n", &["a.b"][..]),
            ("{\n\"name\":\"a.b\",\"requestParams\":[]}", &["a.b"]),
            ("{\"name\":\"a.b\",\"requestParams\":[]}\n{\"method\":\"a.c\"}\n", &["a.b", "a.c"]),
            ("\u{feff}<metadata><apis><api><name>a.b</name></api></apis></metadata>", &["a.b"]),
        ] {
            let readings = read(text).unwrap();
            let found: Vec<&str> = readings.iter().map(|reading| reading.doc.method.as_str()).collect();
            assert_eq!(found, methods, "{text}");
        }
        assert_eq!(read("{\"method\":\"a.b\"}\n{").unwrap_err().line(), 2);
    }
}
