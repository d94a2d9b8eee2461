//! The form of a refusal. Standard methods have the documented one; each cloud scene states its own.

use crate::spi::{SpiFailure, SpiResponse};
use top_core::{json, request::Format, xml};

/// The members that a refusal consists of, in their order.
///
/// ```
/// use top_core::request::Format;
/// use top_server::{qimen::{RefusalForm, RefusalPart}, spi::SpiFailure};
///
/// let failure = SpiFailure::new("sign-check-failure", "Illegal request");
/// let written = |form: RefusalForm, format| String::from_utf8(form.write(&failure, format).into_body()).unwrap();
/// assert_eq!(
///     written(RefusalForm::standard(), Format::Xml),
///     "<response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>",
/// );
/// assert_eq!(
///     written(RefusalForm::success_false(), Format::Json),
///     r#"{"success":false,"errorCode":"sign-check-failure","errorMsg":"Illegal request"}"#,
/// );
/// let own = RefusalForm::new().member("ok", RefusalPart::False).member("why", RefusalPart::Code);
/// assert_eq!(written(own, Format::Json), r#"{"ok":false,"why":"sign-check-failure"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalForm(Vec<(String, RefusalPart)>);

/// What a member of a refusal holds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefusalPart {
    /// The failure's code.
    Code,
    /// The failure's message.
    Message,
    /// `false`.
    False,
    /// This text.
    Text(String),
}

impl RefusalForm {
    /// Without any member.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// `flag`, `code` and `message`: that of the standard methods.
    pub fn standard() -> Self {
        Self::flag().member("code", RefusalPart::Code).member("message", RefusalPart::Message)
    }

    /// `flag`, `sub_code` and `sub_message`: that of most cloud scenes.
    pub fn sub_code() -> Self {
        Self::flag().member("sub_code", RefusalPart::Code).member("sub_message", RefusalPart::Message)
    }

    /// `success`, `errorCode` and `errorMsg`.
    pub fn success_false() -> Self {
        Self::new()
            .member("success", RefusalPart::False)
            .member("errorCode", RefusalPart::Code)
            .member("errorMsg", RefusalPart::Message)
    }

    fn flag() -> Self {
        Self::new().member("flag", RefusalPart::Text("failure".to_owned()))
    }

    /// Adds a member. In XML, its name must be one that an element can have.
    pub fn member(mut self, name: impl Into<String>, part: RefusalPart) -> Self {
        self.0.push((name.into(), part));
        self
    }

    /// The refusal as a response.
    pub fn write(&self, failure: &SpiFailure, format: Format) -> SpiResponse {
        let mut body = Vec::with_capacity(160);
        match format {
            Format::Json => self.json(failure, &mut body),
            Format::Xml => self.xml(failure, &mut body),
        }
        SpiResponse::refusal(format, body)
    }

    fn json(&self, failure: &SpiFailure, body: &mut Vec<u8>) {
        body.push(b'{');
        for (index, (name, part)) in self.0.iter().enumerate() {
            if index > 0 {
                body.push(b',');
            }
            json::append_string(body, name);
            body.push(b':');
            match part.text(failure) {
                Some(text) => json::append_string(body, text),
                None => body.extend_from_slice(b"false"),
            }
        }
        body.push(b'}');
    }

    fn xml(&self, failure: &SpiFailure, body: &mut Vec<u8>) {
        body.extend_from_slice(b"<response>");
        for (name, part) in &self.0 {
            body.extend_from_slice(format!("<{name}>").as_bytes());
            xml::append_text(body, part.text(failure).unwrap_or("false"));
            body.extend_from_slice(format!("</{name}>").as_bytes());
        }
        body.extend_from_slice(b"</response>");
    }
}

impl Default for RefusalForm {
    fn default() -> Self {
        Self::standard()
    }
}

impl RefusalPart {
    /// `None` for `false`.
    fn text<'t>(&'t self, failure: &'t SpiFailure) -> Option<&'t str> {
        match self {
            Self::Code => Some(failure.code()),
            Self::Message => Some(failure.message()),
            Self::Text(text) => Some(text),
            Self::False => None,
        }
    }
}
