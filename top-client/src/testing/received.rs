//! A request as the gateway reads it: form, upload or a body of its own, back to parameters; and whether its signature
//! fits them. For tests only: it reads what this client writes, and nothing more lenient.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Uri, header::CONTENT_TYPE};
use memchr::memmem;

use top_core::{
    TopApi,
    error::DecodeError,
    response::{self, DecodeOptions},
    sign::{SecretSigner, SignMethod, Signer as _, Signing, StringToSign},
};

/// A call as it reached the replaying gateway.
///
/// `Debug` shows the names of the parameters only.
#[derive(Clone)]
pub struct ReceivedCall {
    after: Duration,
    host: String,
    headers: HeaderMap,
    params: Vec<(String, String)>,
    files: Vec<(String, Bytes)>,
    body: Option<Bytes>,
}

impl ReceivedCall {
    pub(super) fn read(after: Duration, uri: &Uri, headers: HeaderMap, content: &Bytes) -> Self {
        let content_type =
            headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut params = form(uri.query().unwrap_or_default().as_bytes());
        let (mut files, mut body) = (Vec::new(), None);
        if content_type.starts_with("application/x-www-form-urlencoded") {
            params.extend(form(content));
        } else if let Some((_, boundary)) = content_type.split_once("boundary=") {
            multipart(content, boundary, &mut params, &mut files);
        } else {
            body = Some(content.clone());
        }
        let host = uri.host().unwrap_or_default().to_owned();
        Self { after, host, headers, params, files, body }
    }

    /// The platform's name of the API that was called.
    pub fn method(&self) -> &str {
        self.param("method").unwrap_or_default()
    }

    /// The value of a parameter: a system parameter (`session`, `timestamp`, …) or one of the call's own.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// Names and values of all parameters but files, in the order in which they were sent.
    pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.params.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The content of an uploaded file.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.iter().find(|(other, _)| other == name).map(|(_, content)| &**content)
    }

    /// Names of the uploaded files and their sizes in bytes.
    pub(super) fn file_sizes(&self) -> impl Iterator<Item = (&str, usize)> {
        self.files.iter().map(|(name, content)| (&**name, content.len()))
    }

    /// The body of a call that has one of its own (JSON, XML).
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }

    /// The request's headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The host of the gateway that was called.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// How long after the start of the replay it was received, by tokio's clock.
    pub const fn after(&self) -> Duration {
        self.after
    }

    /// The request as the struct that it was made from, but without its files.
    ///
    /// # Errors
    /// A parameter does not fit its field.
    pub fn request<A: TopApi>(&self) -> Result<A, DecodeError> {
        let mut request = A::blank();
        match self.body().filter(|_| A::API.qimen) {
            Some(body) => {
                let body = String::from_utf8_lossy(body);
                top_core::qimen::read_request(&mut request, &body, DecodeOptions::default())?;
            }
            None => response::from_params(&mut request, self.params())?,
        }
        Ok(request)
    }

    /// Whether `sign` is what this secret makes of the rest.
    pub(super) fn is_signed_with(&self, secret: &str) -> bool {
        let method: Option<SignMethod> = self.param("sign_method").and_then(|method| method.parse().ok());
        let (Some(method), Some(sign)) = (method, self.param("sign")) else { return false };
        let mut signed: Vec<_> = self.params().filter(|(name, _)| *name != "sign").collect();
        signed.sort_unstable();
        let parameters: Vec<u8> = signed
            .iter()
            .flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()])
            .flatten()
            .copied()
            .collect();
        let text = StringToSign { parameters: &parameters, body: self.body().unwrap_or_default() };
        match SecretSigner::new(secret, method).sign(text) {
            Signing::Ready(Ok(signature)) => signature.as_str() == sign,
            _ => false,
        }
    }
}

impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedCall")
            .field("method", &self.method())
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("files", &self.files.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

fn form(text: &[u8]) -> Vec<(String, String)> {
    let pairs = text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let at = memchr::memchr(b'=', pair).unwrap_or(pair.len());
            (decode(&pair[..at]), decode(pair.get(at + 1..).unwrap_or_default()))
        })
        .collect()
}

fn decode(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        bytes.push(match first {
            b'+' => b' ',
            b'%' => match hex(tail) {
                Some((byte, behind)) => {
                    rest = behind;
                    byte
                }
                None => b'%',
            },
            byte => *byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, behind) = text.split_at_checked(2)?;
    let byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    Some((byte, behind))
}

fn multipart(
    content: &Bytes,
    boundary: &str,
    params: &mut Vec<(String, String)>,
    files: &mut Vec<(String, Bytes)>,
) {
    let line = format!("--{boundary}");
    // The positions of the boundary; the parts are between them.
    let marks: Vec<usize> = memmem::find_iter(content, &line).collect();
    for pair in marks.windows(2) {
        let part = content.slice(pair[0] + line.len()..pair[1]);
        let Some(head) = memmem::find(&part, b"\r\n\r\n") else { continue };
        let describes = String::from_utf8_lossy(&part[..head]).into_owned();
        let quoted = |key: &str| {
            let (_, value) = describes.split_once(&format!("; {key}=\""))?;
            value.split('"').next().map(str::to_owned)
        };
        let Some(name) = quoted("name") else { continue };
        let value = part.slice(head + 4..part.len().saturating_sub(2).max(head + 4));
        match quoted("filename") {
            Some(_) => files.push((name, value)),
            None => params.push((name, String::from_utf8_lossy(&value).into_owned())),
        }
    }
}
