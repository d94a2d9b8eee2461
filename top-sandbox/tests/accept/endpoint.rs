//! A Qimen endpoint by hand, right but for one fault that it is told to have. Written with nothing of the crate under test.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, extract::State, routing::post};
use http::{HeaderMap, Response, StatusCode, Uri, header::CONTENT_TYPE};
use top_core::{
    TopDateTime,
    clock::{Clock as _, SystemClock},
    sign::{SecretSigner, SignMethod, Signer as _, Signing, StringToSign},
    xml::{self, Element},
};

/// What is wrong with an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// Signs the body as it would write it itself.
    SignsParsedBody,
    /// Takes calls without `sign`.
    MissingSignTaken,
    /// Compares no signature at all.
    AnySignTaken,
    /// Leaves parameters without a value out of the signature.
    SkipsBlanks,
    /// Does not compare the time.
    AnyTimeTaken,
    /// Compares the past alone, as the official Java SDK does.
    FutureTaken,
    /// Keeps three bytes a character.
    LosesEmoji,
    /// Reads every body as UTF-8.
    ReadsGbkAsUtf8,
    /// Signs the body in UTF-8, whatever it came in.
    SignsUtf8,
    /// Refuses with HTTP status 403.
    RefusesByStatus,
    /// Refuses in JSON.
    RefusesInJson,
    /// Refuses with a code of its own.
    RefusesByOtherCode,
    /// Executes a repeated call again.
    RepeatsAsNew,
    /// Cuts values out of the body between two tags.
    CutsOutValues,
    /// Puts the response together from texts.
    WritesUnescaped,
    /// Compares the whole content type.
    ComparesContentType,
    /// Goes by the address alone.
    AnyMethodTaken,
    /// Knows the short name alone.
    ShortMethodAlone,
    /// Expands entities.
    ExpandsEntities,
    /// Signs the query alone.
    IgnoresBody,
    /// Reads the time as UTC.
    TimeInUtc,
    /// Has another application's secret.
    OtherSecret,
}

pub(crate) struct Endpoint {
    fault: Fault,
    /// The ids of orders by their codes.
    orders: Mutex<HashMap<String, usize>>,
}

pub(crate) fn router(fault: Fault) -> Router {
    let endpoint = Arc::new(Endpoint { fault, orders: Mutex::default() });
    Router::new().route("/qimen", post(answer)).with_state(endpoint)
}

struct Call<'c> {
    params: BTreeMap<String, String>,
    content_type: &'c str,
    body: &'c [u8],
}

async fn answer(
    State(endpoint): State<Arc<Endpoint>>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<axum::body::Body> {
    let params = uri.query().unwrap_or_default().split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    });
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let call = Call { params: params.collect(), content_type, body: &body };
    let (status, content_type, text) = endpoint.serve(&call);
    Response::builder().status(status).header(CONTENT_TYPE, content_type).body(text.into()).unwrap()
}

type Answer = (StatusCode, &'static str, String);

impl Endpoint {
    fn serve(&self, call: &Call<'_>) -> Answer {
        let essence = call.content_type.split(';').next().unwrap_or_default();
        let is_xml = match self.fault {
            Fault::ComparesContentType => ["text/xml;charset=UTF-8"].contains(&call.content_type),
            _ => ["text/xml", "application/xml"].contains(&essence),
        };
        if !is_xml || !self.is_genuine(call) || !self.is_timely(call) {
            return self.refusal();
        }
        let method = call.params["method"].as_str();
        let method = match self.fault {
            Fault::ShortMethodAlone => method,
            _ => method.strip_prefix("taobao.qimen.").unwrap_or(method),
        };
        if method != "deliveryorder.create" && self.fault != Fault::AnyMethodTaken {
            return failure("unknown-method");
        }
        let text = if is_gbk(call) && self.fault != Fault::ReadsGbkAsUtf8 {
            encoding_rs::GBK.decode(call.body).0.into_owned()
        } else {
            String::from_utf8_lossy(call.body).into_owned()
        };
        let text = match (self.fault, text.split_once("]>")) {
            (Fault::ExpandsEntities, Some((_, body))) if text.starts_with("<!DOCTYPE") => {
                body.replace("&topctl;", "expanded-by-the-reader")
            }
            _ => text,
        };
        let Some((code, remark)) = self.read(&text) else { return failure("bad-xml") };
        let mut orders = self.orders.lock().unwrap();
        let next = orders.len() + 1;
        let id = match self.fault {
            Fault::RepeatsAsNew => {
                orders.insert(next.to_string(), next);
                next
            }
            _ => *orders.entry(code).or_insert(next),
        };
        (StatusCode::OK, "text/xml;charset=UTF-8", self.success(id, &remark))
    }

    fn is_genuine(&self, call: &Call<'_>) -> bool {
        if self.fault == Fault::AnySignTaken {
            return true;
        }
        let Some(sign) = call.params.get("sign") else { return self.fault == Fault::MissingSignTaken };
        let mut text = Vec::new();
        for (name, value) in &call.params {
            let is_left_out = self.fault == Fault::SkipsBlanks && value.is_empty();
            if name != "sign" && !is_left_out {
                text.extend_from_slice(name.as_bytes());
                text.extend_from_slice(value.as_bytes());
            }
        }
        let body = match self.fault {
            Fault::SignsParsedBody => {
                let element = Element::parse(&String::from_utf8_lossy(call.body));
                element.map(|element| rewritten(&element)).unwrap_or_default()
            }
            Fault::SignsUtf8 if is_gbk(call) => {
                encoding_rs::GBK.decode(call.body).0.into_owned().into_bytes()
            }
            Fault::IgnoresBody => Vec::new(),
            _ => call.body.to_vec(),
        };
        let secret = if self.fault == Fault::OtherSecret { "another" } else { super::SECRET };
        let signer = SecretSigner::new(secret, SignMethod::Md5);
        let Signing::Ready(Ok(own)) = signer.sign(StringToSign { parameters: &text, body: &body }) else {
            panic!("a local secret signs at once")
        };
        own.as_str() == sign
    }

    fn is_timely(&self, call: &Call<'_>) -> bool {
        const ZONE: Duration = Duration::from_secs(8 * 3600);
        const WINDOW: Duration = Duration::from_secs(600);
        let Ok(time) = call.params["timestamp"].parse::<TopDateTime>() else { return false };
        let mut time = time.to_system_time();
        if self.fault == Fault::TimeInUtc {
            time += ZONE;
        }
        match SystemClock.now().duration_since(time) {
            _ if self.fault == Fault::AnyTimeTaken => true,
            Ok(age) => age <= WINDOW,
            Err(_) if self.fault == Fault::FutureTaken => true,
            Err(ahead) => ahead.duration() <= WINDOW,
        }
    }

    /// The order's code and its remark.
    fn read(&self, text: &str) -> Option<(String, String)> {
        if self.fault == Fault::CutsOutValues {
            let between = |tag: &str| {
                let rest = text.split_once(&format!("<{tag}>"))?.1;
                Some(rest.split_once(&format!("</{tag}>"))?.0.to_owned())
            };
            return Some((between("deliveryOrderCode")?, between("remark")?));
        }
        let request = Element::parse(text).ok()?;
        let order = request.child("deliveryOrder")?;
        let value = |name: &str| Some(order.child(name)?.text().to_owned());
        Some((value("deliveryOrderCode")?, value("remark")?))
    }

    fn success(&self, id: usize, remark: &str) -> String {
        let remark = match self.fault {
            Fault::LosesEmoji => {
                remark.chars().map(|c| if u32::from(c) > 0xffff { '?' } else { c }).collect()
            }
            _ => remark.to_owned(),
        };
        let mut escaped = Vec::new();
        match self.fault {
            Fault::WritesUnescaped => escaped.extend_from_slice(remark.as_bytes()),
            _ => xml::append_text(&mut escaped, &remark),
        }
        format!(
            "<response><flag>success</flag><code>0</code><message>ok</message><createTime>{:?}</createTime>\
             <deliveryOrderId>D{id}</deliveryOrderId><remark>{}</remark></response>",
            SystemClock.now().elapsed().is_ok(),
            String::from_utf8(escaped).unwrap(),
        )
    }

    fn refusal(&self) -> Answer {
        let (status, content_type, body) = failure(match self.fault {
            Fault::RefusesByOtherCode => "no-access",
            _ => "sign-check-failure",
        });
        match self.fault {
            Fault::RefusesByStatus => (StatusCode::FORBIDDEN, content_type, body),
            Fault::RefusesInJson => {
                let body = r#"{"flag":"failure","sub_code":"sign-check-failure"}"#;
                (status, "application/json", body.to_owned())
            }
            _ => (status, content_type, body),
        }
    }
}

fn failure(code: &str) -> Answer {
    let body = format!("<response><flag>failure</flag><code>{code}</code><message>no</message></response>");
    (StatusCode::OK, "text/xml;charset=UTF-8", body)
}

fn is_gbk(call: &Call<'_>) -> bool {
    call.content_type.to_ascii_lowercase().contains("gbk")
}

/// An element as a writer of XML would write it.
fn rewritten(element: &Element) -> Vec<u8> {
    let mut out = format!("<{}>", element.name()).into_bytes();
    if element.children().is_empty() {
        xml::append_text(&mut out, element.text());
    }
    for child in element.children() {
        out.extend(rewritten(child));
    }
    out.extend(format!("</{}>", element.name()).into_bytes());
    out
}

fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            other => other,
        });
    }
    String::from_utf8(out).unwrap()
}
