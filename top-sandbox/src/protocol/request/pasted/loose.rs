//! Parameters without a request around them: a URL, a form, one parameter a line, a JSON object.

use top_core::json::compact;

use super::MalformedRequest;
use crate::protocol::{
    members::Members,
    request::{form::percent_encoded, received::HttpRequest},
};

pub(super) fn parse(text: &[u8]) -> Result<HttpRequest, MalformedRequest> {
    let text = std::str::from_utf8(text).map_err(|_| MalformedRequest::RequestLine)?;
    if text.starts_with('{') {
        return json(text).map(|query| get("/router/rest", query));
    }
    let text = text.trim_matches(['"', '\'', '<', '>']);
    // A URL that was broken over lines has none of them in it; parameters one a line have `=` in each.
    let (path, query) = match text.split_once('?') {
        Some((path, query)) if !path.contains(['=', '&', '\n']) => (path, query),
        _ => ("", text),
    };
    let query = query.split('#').next().unwrap_or_default();
    let lines: Vec<&str> = query.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_a_parameter_a_line =
        lines.len() > 1 && lines.iter().all(|line| line.contains('=') && !line.contains('&'));
    let query = if is_a_parameter_a_line { lines.join("&") } else { lines.concat() };
    let has_pairs = query.split('&').any(|pair| pair.split_once('=').is_some_and(|(name, _)| is_name(name)));
    if has_pairs { Ok(get(path, query)) } else { Err(MalformedRequest::RequestLine) }
}

/// Names of parameters have no blanks; a sentence with a `=` in it is no form.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn get(path: &str, query: String) -> HttpRequest {
    HttpRequest { http_method: "GET".to_owned(), path: path.to_owned(), query, ..HttpRequest::default() }
}

/// The members as a query: texts as they are, everything else as compact JSON, `null` left out.
fn json(text: &str) -> Result<String, MalformedRequest> {
    let Members(members) = serde_json::from_str(text).map_err(|_| MalformedRequest::Json)?;
    let sent = members.iter().filter(|(_, value)| value.get() != "null");
    let pairs = sent.map(|(name, value)| {
        let value = serde_json::from_str::<String>(value.get()).unwrap_or_else(|_| compact(value.get()));
        format!("{}={}", percent_encoded(name, "+"), percent_encoded(&value, "+"))
    });
    Ok(pairs.collect::<Vec<_>>().join("&"))
}
