//! The system parameters (公共参数): what every call carries beside its own parameters.

pub use top_names::SYSTEM_PARAMETERS;

use super::texts::Texts;
use crate::{blank::is_blank, mirror::TopDateTime, sign::SignMethod};

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
}

/// Is shown the parameters.
pub(super) trait Visitor {
    /// Best inline: the parameter is a constant to the caller.
    fn visit(&mut self, parameter: Parameter);
}

macro_rules! parameters {
    ($($parameter:ident $name:literal,)*) => {
        /// A parameter that the client sets before it signs. They ascend by the bytes of their names.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Parameter {
            $($parameter,)*
        }

        impl Parameter {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$parameter,)*];

            /// Shows all of them, one after another.
            #[inline]
            pub(super) fn each(visitor: &mut impl Visitor) {
                $(visitor.visit(Self::$parameter);)*
            }

            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$parameter => $name,)*
                }
            }

            /// How many system parameters are signed before it.
            pub(super) const fn rank(self) -> u8 {
                match self {
                    $(Self::$parameter => const { top_names::system_rank($name) },)*
                }
            }
        }
    };
}

parameters! {
    AppKey "app_key",
    Format "format",
    Method "method",
    PartnerId "partner_id",
    Session "session",
    SignMethod "sign_method",
    Simplify "simplify",
    TargetAppKey "target_app_key",
    Timestamp "timestamp",
    Version "v",
}

/// Writes a name that is known beforehand and a value, unless that is blank: `text!(out, "v", system.v)`.
macro_rules! text {
    ($out:ident, $name:literal, $value:expr) => {{
        let value: &str = $value;
        if !is_blank(value) {
            $out.known($name.as_bytes(), concat!($name, "=").as_bytes());
            $out.whole_value(value);
        }
    }};
}

/// Writes a name and a value that are both known beforehand: `known!(out, "simplify", "true")`.
macro_rules! known {
    ($out:ident, $name:literal, $value:literal) => {
        $out.pair($name.len(), concat!($name, $value).as_bytes(), concat!($name, "=", $value, "&").as_bytes())
    };
}

/// The values of all of them.
pub(super) struct SystemParameters<'a> {
    pub(super) system: &'a System<'a>,
    pub(super) method: &'a str,
    pub(super) sign_method: SignMethod,
}

impl SystemParameters<'_> {
    /// Writes a parameter; nothing, if it is absent or blank.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the parameter is a constant to the caller")]
    pub(super) fn write(&self, parameter: Parameter, out: &mut impl Texts) {
        let system = self.system;
        match parameter {
            Parameter::AppKey => text!(out, "app_key", system.app_key),
            Parameter::Format => match (system.format, system.flat) {
                (Format::Json, false) => known!(out, "format", "json"),
                (Format::Xml, false) => known!(out, "format", "xml"),
                (Format::Json, true) => known!(out, "format", "json2"),
                (Format::Xml, true) => known!(out, "format", "xml2"),
            },
            Parameter::Method => text!(out, "method", self.method),
            Parameter::PartnerId => text!(out, "partner_id", system.partner_id.unwrap_or_default()),
            Parameter::Session => text!(out, "session", system.session.unwrap_or_default()),
            Parameter::SignMethod => match self.sign_method {
                _ if !system.signed => {}
                SignMethod::Md5 => known!(out, "sign_method", "md5"),
                SignMethod::Hmac => known!(out, "sign_method", "hmac"),
                SignMethod::HmacSha256 => known!(out, "sign_method", "hmac-sha256"),
            },
            Parameter::Simplify if system.simplify && system.format == Format::Json => {
                known!(out, "simplify", "true");
            }
            Parameter::Simplify => {}
            Parameter::TargetAppKey => {
                text!(out, "target_app_key", system.target_app_key.unwrap_or_default());
            }
            Parameter::Timestamp => {
                let time = system.timestamp.text();
                out.known(b"timestamp", b"timestamp=");
                let middle = out.mark();
                out.known(&time, &encoded(time));
                out.end(middle);
            }
            Parameter::Version => match system.v {
                "2.0" => known!(out, "v", "2.0"),
                other => text!(out, "v", other),
            },
        }
    }

    /// About how many bytes names and values take.
    pub(super) fn weight(&self) -> usize {
        // All names, and the values that this crate chooses.
        const KNOWN: usize = 140;
        let System { app_key, session, partner_id, target_app_key, .. } = *self.system;
        let rare = partner_id.map_or(0, str::len) + target_app_key.map_or(0, str::len);
        KNOWN + self.method.len() + app_key.len() + session.map_or(0, str::len) + rare
    }
}

/// A time, percent-encoded.
fn encoded(time: [u8; 19]) -> [u8; 23] {
    let mut text = *b"0000-00-00+00%3A00%3A00";
    text[..10].copy_from_slice(&time[..10]);
    text[11..13].copy_from_slice(&time[11..13]);
    text[16..18].copy_from_slice(&time[14..16]);
    text[21..].copy_from_slice(&time[17..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{both::Both, form, write::Plain};

    #[test]
    fn the_parameters_are_those_of_the_platform_in_order() {
        let names: Vec<_> = Parameter::ALL.iter().map(|parameter| parameter.name()).collect();
        let platform: Vec<_> = SYSTEM_PARAMETERS.iter().copied().filter(|name| *name != "sign").collect();
        assert_eq!(names, platform);
    }

    #[test]
    fn what_is_written_encoded_is_the_encoding() {
        let mut system = System::new("a key", "2016-01-02 03:04:05".parse().unwrap());
        for (method, format) in SignMethod::ALL.into_iter().zip([Format::Json, Format::Xml, Format::Json]) {
            (system.format, system.session, system.partner_id) = (format, Some("s+/="), Some("top-sdk"));
            system.flat = method == SignMethod::Hmac;
            let parameters = SystemParameters { system: &system, method: "a.b", sign_method: method };
            for parameter in Parameter::ALL {
                let mut both = Both::new();
                parameters.write(*parameter, &mut both);
                let both = both.into_written().unwrap();
                let mut plain = Plain::with_capacity(0);
                parameters.write(*parameter, &mut plain);
                assert_eq!(both.plain, plain.text);
                for (name, _) in plain.places.of(&plain.text) {
                    assert_eq!(name, parameter.name().as_bytes());
                }
                let form = form::pairs(&plain.text, &plain.places);
                assert_eq!(String::from_utf8(both.form), String::from_utf8(form));
            }
        }
    }
}
