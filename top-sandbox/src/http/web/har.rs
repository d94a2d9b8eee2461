//! All calls as an HTTP archive (HAR 1.2), for other tools. A file goes from hand to hand, so sessions, signatures and
//! credentials in headers are masked in it, and a form is written from its parameters.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};
use top_core::TopDateTime;

use super::{
    calls_body::CallsBody,
    page::host,
    response::{JSON, private},
    shown::{HIDDEN, header_value, is_credential},
};
use crate::{
    gateway::{Gateway, RecordedCall},
    http::context::Context,
    protocol::request::{pairs, percent_encoded},
};

pub(super) async fn export(State(context): State<Context>, headers: HeaderMap) -> Response {
    let numbers = context.gateway.calls().iter().map(RecordedCall::number).collect();
    let creator = json!({ "name": "top-sandbox", "version": env!("CARGO_PKG_VERSION") });
    let host = host(&headers).to_owned();
    let body = CallsBody {
        gateway: Arc::clone(&context.gateway),
        before: format!("{{\"log\":{{\"version\":\"1.2\",\"creator\":{creator},\"entries\":["),
        numbers,
        write: move |_: &Gateway, call: &RecordedCall| entry(&host, call).to_string(),
        between: ",",
        behind: "]}}".to_owned(),
    };
    let mut response = private(JSON, body.into_body());
    let attachment = HeaderValue::from_static("attachment; filename=\"top-sandbox.har\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, attachment);
    response
}

fn entry(host: &str, call: &RecordedCall) -> Value {
    let started = TopDateTime::from_system_time(call.at()).map(|time| time.to_string()).unwrap_or_default();
    let millis = call.took().as_secs_f64() * 1_000.0;
    let query: Vec<(String, String)> = pairs(call.query().as_bytes()).map(masked).collect();
    let url = match form(&query).as_str() {
        "" => format!("http://{host}{}", call.path()),
        query => format!("http://{host}{}?{query}", call.path()),
    };
    let headers: Vec<Value> = call
        .headers()
        .iter()
        .map(|(name, value)| json!({ "name": name.as_str(), "value": header_value(name, value) }))
        .collect();
    json!({
        "startedDateTime": format!("{}+08:00", started.replace(' ', "T")),
        "time": millis,
        "request": {
            "method": call.http_method(),
            "url": url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": headers,
            "queryString": named(&query),
            "postData": post_data(call, &query),
            "headersSize": -1,
            "bodySize": call.body_bytes(),
        },
        "response": {
            "status": call.status(),
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [{ "name": "content-type", "value": call.content_type() }],
            "content": {
                "size": call.response_body().len(),
                "mimeType": call.content_type(),
                "text": String::from_utf8_lossy(call.response_body()),
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": call.response_body().len(),
        },
        "cache": {},
        "timings": { "send": 0, "wait": millis, "receive": 0 },
    })
}

fn masked((name, value): (String, String)) -> (String, String) {
    let value = if is_credential(&name) { HIDDEN.to_owned() } else { value };
    (name, value)
}

fn form(pairs: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| {
        format!("{}={}", percent_encoded(name, "+"), percent_encoded(value, "+"))
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

fn named(pairs: &[(String, String)]) -> Vec<Value> {
    pairs.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

/// The parameters that are not in the query, or the raw body.
fn post_data(call: &RecordedCall, query: &[(String, String)]) -> Option<Value> {
    let content_type = call.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default();
    if !call.raw_body().is_empty() {
        return Some(json!({ "mimeType": content_type, "text": String::from_utf8_lossy(call.raw_body()) }));
    }
    let is_in_query = |name: &str| query.iter().any(|(known, _)| known == name);
    let params: Vec<(String, String)> = call
        .params()
        .filter(|(name, _)| !is_in_query(name))
        .map(|(name, value)| masked((name.to_owned(), value.to_owned())))
        .collect();
    let files = call.files().iter().map(
        |file| json!({ "name": file.name, "fileName": file.file_name, "contentType": file.content_type }),
    );
    let listed: Vec<Value> = named(&params).into_iter().chain(files).collect();
    // The format has either a text or parameters; readers want the text of a plain form.
    (!listed.is_empty()).then(|| match call.files() {
        [] => json!({ "mimeType": content_type, "params": listed, "text": form(&params) }),
        _ => json!({ "mimeType": content_type, "params": listed }),
    })
}
