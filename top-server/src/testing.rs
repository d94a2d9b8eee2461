//! For tests of handlers: a received call as the platform makes it, signed in one line. It needs the caller's side of the
//! signature only, so that the verifier under test is not asked what is right.
//!
//! ```
//! use top_core::TopObject;
//! use top_server::{spi::{ContentKind, Expected, Verifier}, testing::signed};
//!
//! #[derive(TopObject)]
//! struct StockQuery { sku: String }
//!
//! #[derive(TopObject)]
//! struct Stock { flag: String, quantity: i64 }
//!
//! let verifier = Verifier::new("helloworld", Expected::method("my.stock.query", ContentKind::Json));
//! let serve = |call: &top_server::testing::SignedCall| {
//!     let response = verifier.serve(&call.request(), call.time(), |query: StockQuery, _| {
//!         Ok(Stock { flag: "success".into(), quantity: query.sku.len() as i64 })
//!     });
//!     String::from_utf8(response.into_body()).unwrap()
//! };
//!
//! let call = signed("helloworld", "my.stock.query").json(r#"{"sku":"a1"}"#);
//! assert_eq!(serve(&call), r#"{"flag":"success","quantity":2}"#);
//!
//! let forged = signed("helloworld", "my.stock.query").wrong_signature().json(r#"{"sku":"a1"}"#);
//! assert!(serve(&forged).contains("sign-check-failure"));
//! ```

#[cfg(feature = "qimen")]
mod duplicates;

use std::{collections::BTreeMap, fmt, time::SystemTime};

use secrecy::{ExposeSecret as _, SecretString};
use top_core::{
    TopDateTime,
    clock::{Clock as _, SystemClock},
    request::percent,
    sign::{IntoSecret, SecretSigner, SignMethod, Signer as _, Signing, StringToSign},
};

#[cfg(feature = "qimen")]
pub use self::duplicates::duplicates;
use crate::spi::SpiRequest;

/// A call of a method, signed with the application's secret once it gets its body; made now, in UTF-8.
pub fn signed(secret: impl IntoSecret, method: impl Into<String>) -> Unsigned {
    let params = BTreeMap::from([("method".to_owned(), method.into())]);
    Unsigned { secret: secret.into_secret(), params, time: SystemClock.now(), signature: Signature::Right }
}

/// A call before it has a body.
#[derive(Clone)]
#[must_use = "a call is signed once it gets its body"]
pub struct Unsigned {
    secret: SecretString,
    params: BTreeMap<String, String>,
    time: SystemTime,
    signature: Signature,
}

/// How the call is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signature {
    Right,
    Wrong,
    Missing,
}

impl Unsigned {
    /// A parameter of the query, such as `app_key` or `customerId`; replaces one of the same name. A `timestamp` that is
    /// given here stands in place of the call's time.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }

    /// When the call is made; to the second.
    pub const fn at(mut self, time: SystemTime) -> Self {
        self.time = time;
        self
    }

    /// Signs with another secret, as somebody who does not have the application's.
    pub const fn wrong_signature(mut self) -> Self {
        self.signature = Signature::Wrong;
        self
    }

    /// Leaves the signature out.
    pub const fn without_signature(mut self) -> Self {
        self.signature = Signature::Missing;
        self
    }

    /// With a body of JSON.
    pub fn json(self, body: impl Into<Vec<u8>>) -> SignedCall {
        self.body("application/json;charset=UTF-8", body)
    }

    /// With a body of XML, which is the form of Qimen (奇门).
    pub fn xml(self, body: impl Into<Vec<u8>>) -> SignedCall {
        self.body("text/xml;charset=UTF-8", body)
    }

    /// With a body of any other content type, whose bytes are signed as they are.
    pub fn body(self, content_type: impl Into<String>, body: impl Into<Vec<u8>>) -> SignedCall {
        let body = body.into();
        self.finish(content_type.into(), &[], body)
    }

    /// With the fields of a form. Fields are signed like parameters, in place of the body; of a name that the query has too,
    /// the query's value counts.
    pub fn form<'f>(self, fields: impl IntoIterator<Item = (&'f str, &'f str)>) -> SignedCall {
        let fields: Vec<(&str, &str)> = fields.into_iter().collect();
        let body = query(fields.iter().copied());
        self.finish("application/x-www-form-urlencoded;charset=UTF-8".to_owned(), &fields, body.into_bytes())
    }

    fn finish(mut self, content_type: String, fields: &[(&str, &str)], body: Vec<u8>) -> SignedCall {
        if !self.params.contains_key("timestamp")
            && let Ok(time) = TopDateTime::from_system_time(self.time)
        {
            self.params.insert("timestamp".to_owned(), time.to_string());
        }
        let mut all: BTreeMap<Vec<u16>, (&str, &str)> = BTreeMap::new();
        // The platform's Java compares UTF-16 code units. Of a repeated field the first one counts.
        for (name, value) in fields {
            all.entry(name.encode_utf16().collect()).or_insert((*name, *value));
        }
        for (name, value) in &self.params {
            all.insert(name.encode_utf16().collect(), (name, value));
        }
        let text: String = all.into_values().flat_map(|(name, value)| [name, value]).collect();
        let signed_body: &[u8] = if fields.is_empty() { &body } else { b"" };
        let secret = match self.signature {
            Signature::Wrong => format!("not {}", self.secret.expose_secret()),
            _ => self.secret.expose_secret().to_owned(),
        };
        let mut query = query(self.params.iter().map(|(name, value)| (&**name, &**value)));
        let text = StringToSign { parameters: text.as_bytes(), body: signed_body };
        if self.signature != Signature::Missing
            && let Signing::Ready(Ok(signature)) = SecretSigner::new(&*secret, SignMethod::Md5).sign(text)
        {
            query.push_str("&sign=");
            query.push_str(signature.as_str());
        }
        SignedCall { query, content_type, body, time: self.time }
    }
}

/// Without values, but the method.
impl fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsigned")
            .field("method", &self.params.get("method"))
            .field("params", &self.params.keys().collect::<Vec<_>>())
            .field("signature", &self.signature)
            .finish_non_exhaustive()
    }
}

/// A signed call, in the parts in which it is received.
#[derive(Clone)]
pub struct SignedCall {
    query: String,
    content_type: String,
    body: Vec<u8>,
    time: SystemTime,
}

impl SignedCall {
    /// The query of the URL, encoded, with the signature.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The names and values of the headers.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        [("Content-Type", &*self.content_type)].into_iter()
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// When it is made, for a verifier that has to think that it is this moment.
    pub const fn time(&self) -> SystemTime {
        self.time
    }

    /// Another body behind the signature, as somebody writes it who holds the call on its way.
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// As a [`Verifier`](crate::spi::Verifier) takes it, and a dispatcher of Qimen.
    pub fn request(&self) -> SpiRequest<'_> {
        SpiRequest::new(&self.query)
            .headers(self.headers().map(|(name, value)| (name, value.as_bytes())))
            .body(&self.body)
    }

    /// As an HTTP server hands it to a service: a `POST` to a path, which is not signed, with a body of the server's type.
    ///
    /// # Errors
    /// The path or the content type cannot stand in a request.
    #[cfg(feature = "tower")]
    pub fn http<B: From<Vec<u8>>>(&self, path: &str) -> Result<http::Request<B>, http::Error> {
        let mut request = http::Request::post(format!("{path}?{}", self.query));
        for (name, value) in self.headers() {
            request = request.header(name, value);
        }
        request.body(B::from(self.body.clone()))
    }
}

/// Without values.
impl fmt::Debug for SignedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedCall")
            .field("content_type", &self.content_type)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

fn query<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> String {
    let mut out = Vec::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push(b'&');
        }
        percent::append(&mut out, name.as_bytes());
        out.push(b'=');
        percent::append(&mut out, value.as_bytes());
    }
    // Percent-encoded text is ASCII.
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> SystemTime {
        time.parse::<TopDateTime>().expect("a time").to_system_time()
    }

    #[test]
    fn a_known_call_has_its_known_signature() {
        let call =
            signed("helloworld", "my.stock.query").at(at("2016-01-01 12:00:00")).json(r#"{"sku":"a1"}"#);
        let sign = "BA1CCCDABD6BEFBF6E45993C31742089";
        assert_eq!(
            call.query(),
            format!("method=my.stock.query&timestamp=2016-01-01+12%3A00%3A00&sign={sign}")
        );
        let headers: Vec<_> = call.headers().collect();
        assert_eq!(headers, [("Content-Type", "application/json;charset=UTF-8")]);
        let unsigned = signed("helloworld", "my.stock.query").without_signature().json("{}");
        assert!(!unsigned.query().contains("sign="));
    }

    #[test]
    fn every_form_of_body_is_verified_and_a_wrong_signature_is_not() {
        use crate::spi::{ContentKind, Expected, SpiError, Verifier};

        let time = at("2016-01-01 12:00:00");
        let draft = || signed("helloworld", "m.x").param("customerId", "c&1 淘=").param("empty", "").at(time);
        let fields = [("memo", "a&b=c 淘"), ("customerId", "of the form"), ("memo", "second")];
        for (kind, call) in [
            (ContentKind::Json, draft().json(r#"{"a":"淘"}"#)),
            (ContentKind::Xml, draft().xml("<request/>")),
            (ContentKind::Text, draft().body("text/plain;charset=UTF-8", "淘")),
            (ContentKind::Form, draft().form(fields)),
        ] {
            let verifier = Verifier::new("helloworld", Expected::method("m.x", kind));
            let received = verifier.verify(&call.request(), call.time()).unwrap();
            let content = received.content().unwrap();
            assert_eq!(content.param("customerId"), Some("c&1 淘="), "{kind:?}");
            assert_eq!(content.param("memo"), (kind == ContentKind::Form).then_some("a&b=c 淘"));
        }
        let verifier = Verifier::new("helloworld", Expected::method("m.x", ContentKind::Json));
        let wrong = draft().wrong_signature().json("{}");
        assert_eq!(verifier.verify(&wrong.request(), time).err(), Some(SpiError::WrongSign));
        let changed = draft().json("{}").with_body("{ }");
        assert_eq!(verifier.verify(&changed.request(), time).err(), Some(SpiError::WrongSign));
        let shown = format!("{:?} {changed:?}", draft());
        assert!(!shown.contains("hello") && !shown.contains('淘') && shown.contains("m.x"), "{shown}");
    }
}
