//! What a handler expects of a call, because the signature does not say it. Knows nothing of signatures.

use super::{charset::Charset, content::Content, error::SpiError};
use top_core::request::Format;

/// What the body of a call is, by its `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentKind {
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, of which the text parts are signed and the files are not.
    Multipart,
    /// `application/json`.
    Json,
    /// `text/xml` or `application/xml`.
    Xml,
    /// `text/plain`: JSON or XML, as the first character says.
    Text,
}

impl ContentKind {
    /// By the content type without its parameters.
    pub(crate) fn of(content_type: Option<&[u8]>) -> Option<Self> {
        let essence = content_type?.split(|byte| *byte == b';').next().unwrap_or_default();
        match essence.trim_ascii().to_ascii_lowercase().as_slice() {
            b"application/x-www-form-urlencoded" => Some(Self::Form),
            b"multipart/form-data" => Some(Self::Multipart),
            b"application/json" => Some(Self::Json),
            b"text/xml" | b"application/xml" => Some(Self::Xml),
            b"text/plain" => Some(Self::Text),
            _ => None,
        }
    }

    /// Whether the content is the parameters, and the body is not signed as it is.
    pub(super) const fn is_params(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }

    /// The format of a response, where the body's kind decides it.
    pub(super) const fn format(self) -> Option<Format> {
        match self {
            Self::Json => Some(Format::Json),
            Self::Xml => Some(Format::Xml),
            _ => None,
        }
    }
}

/// What a handler expects of a call beside a right signature. The platform signs none of it, so a [`Verifier`] refuses
/// what is not as expected.
///
/// [`Verifier`]: super::Verifier
///
/// ```
/// use top_server::spi::{ContentKind, Expected};
///
/// // A stock query as JSON in UTF-8; parameters beside the system ones and `customerId` are refused, and so are members
/// // that the struct does not have.
/// let expected = Expected::method("my.stock.query", ContentKind::Json).refuse_unknown(&["customerId"]);
/// # let _ = expected;
/// ```
#[derive(Debug, Clone)]
pub struct Expected {
    methods: Option<Vec<String>>,
    kind: ContentKind,
    charset: Charset,
    any_names: bool,
    blank_as_empty: bool,
    /// Parameters that are known beside the struct's and the system's; `None` where unknown ones are passed over.
    known: Option<Vec<String>>,
}

impl Expected {
    /// Calls of one method, as its signed parameter `method` says, with a body of one kind in UTF-8.
    pub fn method(method: impl Into<String>, kind: ContentKind) -> Self {
        Self::methods([method], kind)
    }

    /// Calls of any of these methods, for a handler that looks at [`Verified::method`](super::Verified::method).
    pub fn methods<M: Into<String>>(methods: impl IntoIterator<Item = M>, kind: ContentKind) -> Self {
        Self { methods: Some(methods.into_iter().map(Into::into).collect()), ..Self::any_method(kind) }
    }

    /// Calls of any method, and without one. Every handler behind the same secret then runs with every captured call, so
    /// this is for an application that has one handler.
    pub const fn any_method(kind: ContentKind) -> Self {
        Self {
            methods: None,
            kind,
            charset: Charset::Utf8,
            any_names: false,
            blank_as_empty: false,
            known: None,
        }
    }

    /// Bodies and parameters in this charset, as the `Content-Type` names it; one that names none is UTF-8. Calls are answered
    /// in it, too.
    pub const fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// Refuses what the struct does not know: members of the body, and parameters other than the system's (`app_key`,
    /// `method`, `timestamp`, …), those of `also`, and in forms the struct's own. A document that gains a member needs a
    /// new struct first; without this, unknown ones are passed over.
    pub fn refuse_unknown(mut self, also: &[&str]) -> Self {
        self.known = Some(also.iter().map(|name| (*name).to_owned()).collect());
        self
    }

    /// Accepts parameters of any name. By default a name consists of letters, digits, `_`, `.` and `-`, as all
    /// documented ones do; with others, parts of values and whole bodies can be passed off as names.
    pub const fn any_names(mut self) -> Self {
        self.any_names = true;
        self
    }

    /// Takes a value of a form that is white space only for an empty one, in the signature and in what is handed over,
    /// as the platform's own Java library does. It is not known which of the two the platform signs; by default it is
    /// the value as it came.
    pub const fn blank_form_values_as_empty(mut self) -> Self {
        self.blank_as_empty = true;
        self
    }

    pub(super) const fn kind(&self) -> ContentKind {
        self.kind
    }

    pub(super) const fn takes_blank_as_empty(&self) -> bool {
        self.blank_as_empty
    }

    pub(super) const fn the_charset(&self) -> Charset {
        self.charset
    }

    /// The charset, if the content type is the expected one.
    pub(super) fn check_content_type(&self, content_type: Option<&[u8]>) -> Result<Charset, SpiError> {
        if ContentKind::of(content_type) != Some(self.kind) {
            return Err(SpiError::ContentType);
        }
        if Charset::of(content_type) != Some(self.charset) {
            return Err(SpiError::Charset);
        }
        Ok(self.charset)
    }

    /// Whether the signed parameters are those of an expected call. `signed` is their text as it is signed.
    pub(super) fn check_params(&self, content: &Content, signed: &[u8]) -> Result<(), SpiError> {
        if !self.any_names && !content.params().all(|(name, _)| is_plain_name(name)) {
            return Err(SpiError::Name);
        }
        if let Some(methods) = &self.methods
            && !content.param("method").is_some_and(|method| methods.iter().any(|other| other == method))
        {
            return Err(SpiError::Method);
        }
        if self.methods.as_ref().is_some_and(|methods| has_two_methods(signed, methods)) {
            return Err(SpiError::Ambiguous);
        }
        // A form's parameters are the members of its struct, and judged with it.
        if self.kind.is_params() {
            return Ok(());
        }
        self.check_unknown(content.params().map(|(name, _)| name))
    }

    /// Whether members that no field takes are wanted from a decoder.
    pub(super) const fn refuses_unknown(&self) -> bool {
        self.known.is_some()
    }

    /// The first name that is known to nobody is an error, if unknown ones are refused.
    pub(super) fn check_unknown<N: AsRef<str>>(
        &self,
        mut names: impl Iterator<Item = N>,
    ) -> Result<(), SpiError> {
        let Some(known) = &self.known else { return Ok(()) };
        let is_known =
            |name: &str| top_names::is_system_parameter(name) || known.iter().any(|other| other == name);
        match names.find(|name| !is_known(name.as_ref())) {
            Some(name) => Err(SpiError::Unknown(name.as_ref().to_owned())),
            None => Ok(()),
        }
    }
}

/// Whether the signed text holds, beside the one `method` of the call, the text of another: the platform's own, that
/// somebody hid in a name or value after he had written one of his choice into a value before it.
fn has_two_methods(signed: &[u8], methods: &[String]) -> bool {
    let namespaces =
        methods.iter().map(|method| &method[..method.find('.').map_or(method.len(), |at| at + 1)]);
    let is_method = |text: &[u8]| {
        text.strip_prefix(b"method")
            .is_some_and(|value| namespaces.clone().any(|namespace| value.starts_with(namespace.as_bytes())))
    };
    occurrences(signed, is_method) > 1
}

/// At how many places of a text such a text begins.
pub(super) fn occurrences(text: &[u8], begins: impl Fn(&[u8]) -> bool) -> usize {
    (0..text.len()).filter(|at| begins(&text[*at..])).count()
}

/// Whether a parameter's name is one as the platform documents them.
fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_of_letters_digits_and_three_signs() {
        for name in ["a", "customerId", "x-top-a", "num_iid", "a.b", "0"] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in ["", " x", "a b", "a=", "{\"a\":1}", "<a/>", "a\u{0}", "商品", "a&b", "a/b", "a:b"] {
            assert!(!is_plain_name(name), "{name}");
        }
    }

    #[test]
    fn a_content_type_is_told_by_its_essence_alone() {
        for (content_type, kind) in [
            ("application/json", Some(ContentKind::Json)),
            ("APPLICATION/JSON ; charset=utf-8", Some(ContentKind::Json)),
            ("application/jsonp", None),
            ("text/xml;charset=x", Some(ContentKind::Xml)),
            ("application/xml", Some(ContentKind::Xml)),
            ("text/plain", Some(ContentKind::Text)),
            ("multipart/form-data; boundary=x", Some(ContentKind::Multipart)),
            ("application/x-www-form-urlencoded", Some(ContentKind::Form)),
            ("", None),
        ] {
            assert_eq!(ContentKind::of(Some(content_type.as_bytes())), kind, "{content_type}");
        }
        assert_eq!(ContentKind::of(None), None);
    }
}
