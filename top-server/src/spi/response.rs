//! The response to a received call: a derived struct as JSON or XML, or a failure in the documented form.

use std::fmt;

use super::charset::Charset;
use top_core::{error::CheckError, json, record::Record, request::Format, xml};

/// A response to the platform, ready to be sent with HTTP status 200.
#[derive(Clone, PartialEq, Eq)]
pub struct SpiResponse {
    format: Format,
    charset: Charset,
    body: Vec<u8>,
    failure: bool,
}

impl SpiResponse {
    /// The response from a struct. In XML, the root element is `response`.
    ///
    /// # Errors
    /// A member breaks the struct's own rules, or cannot be written; XML without the feature `xml` cannot be.
    pub fn of(record: &dyn Record, format: Format) -> Result<Self, CheckError> {
        let body = match format {
            Format::Json => json::to_vec(record)?,
            Format::Xml => xml::to_vec(record, "response")?,
        };
        Ok(Self::new(format, body, false))
    }

    /// A response that was sent before and kept, as by [`Duplicates`](crate::qimen::Duplicates): its format and its body.
    pub const fn restored(format: Format, body: Vec<u8>) -> Self {
        Self::new(format, body, false)
    }

    /// A refusal in a form of its own.
    #[cfg(feature = "qimen")]
    pub(crate) const fn refusal(format: Format, body: Vec<u8>) -> Self {
        Self::new(format, body, true)
    }

    const fn new(format: Format, body: Vec<u8>, failure: bool) -> Self {
        Self { format, charset: Charset::Utf8, body, failure }
    }

    /// The same response in this charset, which its content type then names. Text that the charset does not have, such as an
    /// emoji in GBK, is written by its numbers, as XML and JSON allow.
    ///
    /// What is made here answers a call in the charset of the call by itself; this is for a handler that answers on its own.
    /// The platform's documents say nothing of the charset of responses, so this is a guess: a caller that reads the content
    /// type understands either.
    pub fn in_charset(mut self, charset: Charset) -> Self {
        // Once it is in a charset, it is no text any more.
        if self.charset == Charset::Utf8 {
            let format = self.format;
            self.body = charset.encode(self.body, |unknown| by_numbers(unknown, format));
            self.charset = charset;
        }
        self
    }

    /// The format, for those who keep responses.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The value of the `Content-Type` header.
    pub const fn content_type(&self) -> &'static str {
        match (self.format, self.charset) {
            (Format::Json, Charset::Utf8) => "application/json;charset=UTF-8",
            (Format::Xml, Charset::Utf8) => "text/xml;charset=UTF-8",
            #[cfg(feature = "gbk")]
            (Format::Json, Charset::Gbk) => "application/json;charset=GBK",
            #[cfg(feature = "gbk")]
            (Format::Xml, Charset::Gbk) => "text/xml;charset=GBK",
        }
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body alone.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Whether this response says that the call was not served.
    pub const fn is_failure(&self) -> bool {
        self.failure
    }
}

impl fmt::Debug for SpiResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiResponse")
            .field("content_type", &self.content_type())
            .field("body_bytes", &self.body.len())
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}

/// A failure of the application. The platform passes code and message on to the caller.
///
/// ```
/// use top_core::request::Format;
/// use top_server::spi::SpiFailure;
///
/// let response = SpiFailure::new("out-of-stock", "库存不足").to_response(Format::Xml);
/// assert_eq!(
///     std::str::from_utf8(response.body()).unwrap(),
///     "<response><flag>failure</flag><code>out-of-stock</code><message>库存不足</message></response>",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpiFailure {
    code: String,
    message: String,
}

impl SpiFailure {
    /// With a code and a message, both of which the caller sees.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(super) fn invalid(reason: &dyn fmt::Display) -> Self {
        Self::new("isv.invalid-parameter", reason.to_string())
    }

    pub(crate) fn internal() -> Self {
        Self::new("isv.internal-error", "the response could not be written")
    }

    /// The response: flag `failure`, code and message. JSON repeats the two as `sub_code` and `sub_message`, because
    /// some services of the platform read them there.
    pub fn to_response(&self, format: Format) -> SpiResponse {
        let mut body = Vec::with_capacity(160);
        match format {
            Format::Json => {
                body.extend_from_slice(b"{\"flag\":\"failure\"");
                for (name, text) in [
                    ("code", &self.code),
                    ("message", &self.message),
                    ("sub_code", &self.code),
                    ("sub_message", &self.message),
                ] {
                    body.extend_from_slice(format!(",\"{name}\":").as_bytes());
                    json::append_string(&mut body, text);
                }
                body.push(b'}');
            }
            Format::Xml => {
                body.extend_from_slice(b"<response><flag>failure</flag><code>");
                xml::append_text(&mut body, &self.code);
                body.extend_from_slice(b"</code><message>");
                xml::append_text(&mut body, &self.message);
                body.extend_from_slice(b"</message></response>");
            }
        }
        SpiResponse::new(format, body, true)
    }
}

impl fmt::Display for SpiFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for SpiFailure {}

/// A character of a text in this format, written without it.
fn by_numbers(character: char, format: Format) -> String {
    match format {
        Format::Json => character.encode_utf16(&mut [0; 2]).iter().fold(String::new(), |mut text, unit| {
            // Writing to a text does not fail.
            let _ = fmt::Write::write_fmt(&mut text, format_args!("\\u{unit:04x}"));
            text
        }),
        Format::Xml => format!("&#{};", u32::from(character)),
    }
}

#[cfg(all(test, feature = "gbk"))]
mod tests {
    use super::*;

    #[test]
    fn in_gbk_all_text_arrives_also_what_gbk_does_not_have() {
        let failure = SpiFailure::new("缺货", "淘宝 <😀> é");
        for (format, content_type, expected) in [
            (
                Format::Xml,
                "text/xml;charset=GBK",
                "<response><flag>failure</flag><code>缺货</code><message>淘宝 &lt;&#128512;&gt; é</message></response>",
            ),
            (
                Format::Json,
                "application/json;charset=GBK",
                r#"{"flag":"failure","code":"缺货","message":"淘宝 <\ud83d\ude00> é","sub_code":"缺货","sub_message":"淘宝 <\ud83d\ude00> é"}"#,
            ),
        ] {
            let response = failure.to_response(format).in_charset(Charset::Gbk);
            assert_eq!(response.content_type(), content_type);
            let (text, _, has_errors) = encoding_rs::GBK.decode(response.body());
            assert_eq!((&*text, has_errors), (expected, false));
            assert!(response.is_failure() && response.format() == format);
            let again = response.clone().in_charset(Charset::Gbk).in_charset(Charset::Utf8);
            assert_eq!(again, response, "it is no text any more");
        }
        let plain = SpiFailure::new("a", "b").to_response(Format::Xml);
        assert_eq!(plain.clone().in_charset(Charset::Utf8), plain);
    }
}
