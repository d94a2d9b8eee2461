//! `topctl message send`: publishes a message in a sandbox, over its admin interface.

use std::{path::Path, time::Duration};

use http::{Request, Uri, header, uri::Authority};
use http_body_util::{BodyExt as _, Limited};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use top_client::{Body, transport::Hyper};
use tower_service::Service as _;

use crate::{args::SendArgs, failure::Failure, input, sandbox::read_all, stderr, stdout};

/// The most bytes of a reply, which holds a few ids.
const MAX_REPLY: usize = 1 << 20;
const PATIENCE: Duration = Duration::from_secs(30);

const HELP: &str =
    "start one with `topctl sandbox`, and set TOP_SANDBOX (or TOP_GATEWAY) to the address that it prints";

#[derive(Serialize)]
struct Publication<'a> {
    topic: &'a str,
    content: &'a RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delay_millis: Option<u64>,
}

#[derive(Deserialize)]
struct Reply {
    #[serde(default)]
    ids: Vec<i64>,
    error: Option<String>,
}

pub(crate) async fn run(args: SendArgs) -> Result<(), Failure> {
    let sandbox = address(args.sandbox.as_deref())?;
    let content = content(&args.params, args.json.as_deref())?;
    let publication = Publication {
        topic: &args.topic,
        content: &content,
        user: args.user.as_deref(),
        user_id: args.user_id,
        group: args.group.as_deref(),
        app: args.app.as_deref(),
        delay_millis: args.delay,
    };
    let body = serde_json::to_string(&publication).map_err(|error| Failure::usage(error.to_string()))?;
    let mut request = Request::post(format!("http://{sandbox}/_sandbox/messages"))
        .header(header::CONTENT_TYPE, "application/json");
    if let Some(token) = read_all(args.admin_token)?.first() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    let request = request.body(Body::from(body)).map_err(|_| Failure::usage("the token cannot be sent"))?;
    let reply = match tokio::time::timeout(PATIENCE, send(request)).await {
        Ok(reply) => reply?,
        Err(_) => return Err(Failure::network("the sandbox did not reply in time")),
    };
    if let Some(error) = reply.error {
        return Err(Failure::refused(error));
    }
    if reply.ids.is_empty() {
        stderr::line("no application gets the message: the user has permitted the topic to none of them");
        return Err(Failure::negative());
    }
    let ids = reply.ids.iter().fold(String::new(), |ids, id| ids + &id.to_string() + "\n");
    stdout::print(ids.as_bytes())
}

/// The sandbox's host and port.
fn address(given: Option<&str>) -> Result<Authority, Failure> {
    let gateway = std::env::var("TOP_GATEWAY").ok().filter(|gateway| !gateway.is_empty());
    let text = given.map(str::to_owned).or(gateway);
    let text = text.ok_or_else(|| Failure::usage("it is not known where the sandbox is").with_help(HELP))?;
    let uri: Uri =
        text.parse().map_err(|_| Failure::usage("the sandbox's address is no URL").with_help(HELP))?;
    if uri.scheme_str() != Some("http") {
        return Err(Failure::usage("the sandbox's address begins with http://").with_help(HELP));
    }
    uri.into_parts().authority.ok_or_else(|| Failure::usage("the address has no host").with_help(HELP))
}

/// The content as JSON: the members that were given, or a file as it is.
fn content(params: &[(String, String)], file: Option<&Path>) -> Result<Box<RawValue>, Failure> {
    let text = match file {
        Some(path) => {
            let text = input::text(path)?;
            let text = text.trim();
            if serde_json::from_str::<&RawValue>(text).is_err() {
                return Err(Failure::usage(format!("{}: not JSON", path.display())));
            }
            text.to_owned()
        }
        None => {
            let members: Vec<_> =
                params.iter().map(|(name, value)| format!("{}:{}", quoted(name), member(value))).collect();
            format!("{{{}}}", members.join(","))
        }
    };
    RawValue::from_string(text).map_err(|_| Failure::usage("the content is not JSON"))
}

/// A value as JSON: what reads as JSON is that, anything else is a text.
fn member(value: &str) -> String {
    match serde_json::from_str::<&RawValue>(value) {
        Ok(json) => json.get().to_owned(),
        Err(_) => quoted(value),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

async fn send(request: Request<Body>) -> Result<Reply, Failure> {
    // Without a proxy: a sandbox is near.
    let mut transport = Hyper::new(false).map_err(|error| Failure::usage(error.to_string()))?;
    let response = transport.call(request).await.map_err(|error| {
        Failure::network(format!("the sandbox cannot be reached: {error}")).with_help(HELP)
    })?;
    let status = response.status();
    let body = Limited::new(response.into_body(), MAX_REPLY).collect().await;
    let body = body.map_err(|_| Failure::network("the sandbox's reply broke off"))?.to_bytes();
    serde_json::from_slice(&body).map_err(|_| {
        let said = String::from_utf8_lossy(&body);
        Failure::refused(format!("the sandbox replied with status {}: {}", status.as_u16(), said.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_read_as_json_are_json_and_others_are_texts() {
        for (value, written) in [
            ("9223372036854775807", "9223372036854775807"),
            ("1.50", "1.50"),
            ("true", "true"),
            ("\"1\"", "\"1\""),
            ("[1]", "[1]"),
            ("WAIT", "\"WAIT\""),
            ("01", "\"01\""),
            ("", "\"\""),
            ("a\"b", "\"a\\\"b\""),
        ] {
            assert_eq!(member(value), written);
        }
        let params = [("tid".to_owned(), "1".to_owned()), ("s".to_owned(), "淘".to_owned())];
        assert_eq!(content(&params, None).unwrap().get(), "{\"tid\":1,\"s\":\"淘\"}");
    }
}
