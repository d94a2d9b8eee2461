//! The system parameters (公共参数): what every call carries beside its own parameters.

pub use top_names::SYSTEM_PARAMETERS;

use crate::{mirror::TopDateTime, sign::SignMethod};

/// The format of the response: the system parameter `format`.
///
/// Exhaustive on purpose: a place that forgets a new format must not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// `json`.
    #[default]
    Json,
    /// `xml`: the platform's own default.
    Xml,
}

impl Format {
    /// The wire value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
        }
    }
}

/// The system parameters of one attempt.
#[allow(clippy::struct_excessive_bools, reason = "settings, each independent of the others")]
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct System<'a> {
    /// The application's key.
    pub app_key: &'a str,
    /// A seller's access token.
    pub session: Option<&'a str>,
    /// When the attempt is made; the gateway accepts a difference of ten minutes.
    pub timestamp: TopDateTime,
    /// The format of the response.
    pub format: Format,
    /// Asks for compact JSON: no envelope, no wrapped lists. Sent for JSON only.
    pub simplify: bool,
    /// Names the SDK; left out unless configured.
    pub partner_id: Option<&'a str>,
    /// The called application's key, for APIs that other ISVs provide.
    pub target_app_key: Option<&'a str>,
    /// Whether a request without files is sent as `multipart/form-data` where that is a quarter shorter than a form: a
    /// form takes three bytes for every byte of Chinese text. The official SDK for Node.js always does so.
    pub multipart: bool,
    /// The version of the protocol (`v`): `2.0` for the gateway; Qimen takes `1.0` as well.
    pub v: &'a str,
    /// Asks for a response without a root (`json2`, `xml2`), as the cloud scenes of Qimen know it.
    pub flat: bool,
    /// Whether the request will be signed; without that, it does not say how.
    pub signed: bool,
}

/// Without session and keys.
impl std::fmt::Debug for System<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("System")
            .field("session", &self.session.map(|_| "<redacted>"))
            .field("timestamp", &self.timestamp)
            .field("format", &self.format)
            .field("simplify", &self.simplify)
            .finish_non_exhaustive()
    }
}

impl<'a> System<'a> {
    /// Simplified JSON, no session.
    pub const fn new(app_key: &'a str, timestamp: TopDateTime) -> Self {
        Self {
            app_key,
            session: None,
            timestamp,
            format: Format::Json,
            simplify: true,
            partner_id: None,
            target_app_key: None,
            multipart: true,
            v: "2.0",
            flat: false,
            signed: true,
        }
    }

    /// Neither key nor signature: calls of DingTalk (钉钉) over the gateway, whose session is all that says who calls. Finish
    /// such a request [without a signature](super::Unsigned::finish_without_signature).
    ///
    /// ```
    /// use top_core::{TopObject, request::{self, System}, sign::SignMethod};
    ///
    /// #[derive(TopObject)]
    /// struct Search { keyword: String }
    ///
    /// let mut system = System::without_key("2016-01-01 12:00:00".parse()?);
    /// system.session = Some("the company's token");
    /// let search = Search { keyword: "x".into() };
    /// let request = request::encode("dingtalk.corp.emp.search", &search, &Default::default(), &system, SignMethod::Md5)?;
    /// let body = request.finish_without_signature();
    /// assert_eq!(
    ///     std::str::from_utf8(body.bytes().unwrap()).unwrap(),
    ///     "format=json&keyword=x&method=dingtalk.corp.emp.search&session=the+company%27s+token&simplify=true\
    ///      &timestamp=2016-01-01+12%3A00%3A00&v=2.0"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub const fn without_key(timestamp: TopDateTime) -> Self {
        let mut system = Self::new("", timestamp);
        system.signed = false;
        system
    }

    /// Names and values in byte order of the names; absent ones are left out by the writer like any blank value.
    pub(super) const fn parameters<'p>(
        &self,
        method: &'p str,
        timestamp: &'p [u8],
        sign_method: SignMethod,
    ) -> [(&'static str, Option<&'p [u8]>); 10]
    where
        'a: 'p,
    {
        const fn bytes(text: Option<&str>) -> Option<&[u8]> {
            match text {
                Some(text) => Some(text.as_bytes()),
                None => None,
            }
        }
        let format = match (self.format, self.flat) {
            (format, false) => format.as_str(),
            (Format::Json, true) => "json2",
            (Format::Xml, true) => "xml2",
        };
        let simplify = self.simplify && matches!(self.format, Format::Json);
        [
            ("app_key", Some(self.app_key.as_bytes())),
            ("format", Some(format.as_bytes())),
            ("method", Some(method.as_bytes())),
            ("partner_id", bytes(self.partner_id)),
            ("session", bytes(self.session)),
            ("sign_method", if self.signed { Some(sign_method.as_str().as_bytes()) } else { None }),
            ("simplify", if simplify { Some(b"true") } else { None }),
            ("target_app_key", bytes(self.target_app_key)),
            ("timestamp", Some(timestamp)),
            ("v", Some(self.v.as_bytes())),
        ]
    }
}
