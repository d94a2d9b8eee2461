//! `topctl batch`: many calls in few requests, a line of JSON for each on both sides. Knows nothing of the wire.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::{collections::BTreeMap, path::PathBuf};

use clap::Args;
use serde::Deserialize;
use serde_json::value::RawValue;
use top_client::{Reply, batch::BatchHandle};
use top_core::{Error, error::ErrorKind, sign::SignMethod};

use crate::{
    args::ProfileArgs,
    call::{Connection, as_json},
    counted::counted,
    credentials::Profile,
    failure::{Failure, language},
    input, stdout,
    style::visible_json,
};

/// Make many calls in few requests (批量调用), and print a line of JSON for each
///
/// A line of the input is one call: {"method": …, "params": {…}, "session": …}; params and session may be absent. The lines
/// of the output stand in the order of the input and hold method and response, or method and error with code, message and
/// help. A call that fails does not stop the others.
///
/// Exit codes: 0 all calls succeeded; 1 one was refused; 2 nothing was sent, or one of the calls could not be (usage,
/// configuration, a parameter); 3 the network failed, or a response cannot be read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    echo '{\"method\":\"taobao.time.get\"}' | topctl batch\n  \
    jq -c '{method: \"taobao.trade.fullinfo.get\", params: {fields: \"tid,status\", tid: .}}' tids.txt | topctl batch > trades.jsonl")]
pub(crate) struct BatchArgs {
    /// The file with the calls [default: standard input]
    #[arg(value_name = "FILE")]
    pub(crate) calls: Option<PathBuf>,
    /// How many calls go in one request at most
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    pub(crate) size: usize,
    /// Send nothing at all if one of the calls cannot be sent
    #[arg(long)]
    pub(crate) all_or_none: bool,
    /// The seller's session (授权, access token) of the calls that have none of their own
    #[arg(long, env = "TOP_SESSION", hide_env_values = true)]
    pub(crate) session: Option<String>,
    /// The gateway's URL [default: https://gw.api.taobao.com/router/rest]
    #[arg(long, value_name = "URL", env = "TOP_GATEWAY")]
    pub(crate) gateway: Option<String>,
    /// How to sign: hmac-sha256, hmac or md5
    #[arg(long, value_name = "METHOD", default_value_t, value_parser = clap::value_parser!(SignMethod))]
    pub(crate) sign_method: SignMethod,
    /// How long each request may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(crate) timeout: u64,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

/// One line of the input. No `Debug`: it holds values and a session.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    method: String,
    #[serde(borrow, default)]
    params: BTreeMap<String, &'a RawValue>,
    session: Option<String>,
}

type Handle = BatchHandle<serde_json::Value>;

pub(crate) async fn run(args: BatchArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.profile)?;
    let text = match &args.calls {
        Some(path) => input::text(path)?,
        None => input::text(&PathBuf::from("-"))?,
    };
    let connection =
        Connection { gateway: args.gateway.as_deref(), sign_method: args.sign_method, timeout: args.timeout };
    let client = connection.client(&profile)?;
    let session = args.session.or(profile.session);
    let mut batch = client.batch().size(args.size);
    if args.all_or_none {
        batch = batch.all_or_none();
    }
    let mut handles: Vec<(String, Handle)> = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (method, params, own) = read(line).map_err(|reason| {
            // The line itself may hold what nobody should see.
            Failure::usage(format!("line {}: {reason}", at + 1))
                .with_help("a line is one call: {\"method\": \"taobao.time.get\", \"params\": {}}")
        })?;
        let mut call = client.call_method(method.clone(), params);
        if let Some(session) = own.or_else(|| session.clone()) {
            call = call.session(session);
        }
        handles.push((method, batch.push_method(call)));
    }
    let mut replies = batch.send().await;
    let (mut failed, mut worst) = (0, None);
    let count = handles.len();
    for (method, handle) in handles {
        let line = match replies.take(handle) {
            Ok(reply) => succeeded(&method, &reply),
            Err(error) => {
                failed += 1;
                let line = refused(&method, &error);
                worst = worst.max(Some(severity(&error)));
                line
            }
        };
        stdout::print(format!("{}\n", visible_json(&line)).as_bytes())?;
    }
    match worst {
        None => Ok(()),
        Some(severity) => Err(summary(severity, failed, count)),
    }
}

/// Method, parameters and session of a line.
type Read = (String, Vec<(String, String)>, Option<String>);

fn read(line: &str) -> Result<Read, String> {
    let Line { method, params, session } =
        serde_json::from_str(line).map_err(|error| format!("this is no call (column {})", error.column()))?;
    Ok((method, input::parameters_of(params)?, session))
}

fn succeeded(method: &str, reply: &Reply<serde_json::Value>) -> String {
    let method = serde_json::Value::from(method);
    // The body itself keeps its digits.
    match as_json(reply.body()).map(|body| top_core::json::compact(content(body))) {
        Some(body) => format!("{{\"method\":{method},\"response\":{body}}}"),
        None => format!("{{\"method\":{method},\"response\":{}}}", &**reply),
    }
}

/// The body without its envelope, which the parts of a batch always have.
fn content(body: &str) -> &str {
    let members = serde_json::from_str::<BTreeMap<String, &RawValue>>(body).unwrap_or_default();
    match members.into_iter().collect::<Vec<_>>().as_slice() {
        [(name, content)] if name.ends_with(top_names::RESPONSE_SUFFIX) => content.get(),
        _ => body,
    }
}

fn refused(method: &str, error: &Error) -> String {
    let mut members = serde_json::Map::new();
    members.insert("message".to_owned(), error.to_string().into());
    if let Some(api) = error.as_api() {
        members.extend(api.code().map(|code| ("code".to_owned(), code.into())));
        members.extend(api.sub_code().map(|code| ("sub_code".to_owned(), code.into())));
        members.insert("help".to_owned(), api.help(language()).into());
    }
    serde_json::json!({ "method": method, "error": members }).to_string()
}

/// Which exit code an error asks for; the greatest of all calls counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Severity {
    Refused,
    NotSent,
    NoResponse,
}

fn severity(error: &Error) -> Severity {
    match error.kind() {
        ErrorKind::Api | ErrorKind::Business | ErrorKind::Limited => Severity::Refused,
        ErrorKind::Transport | ErrorKind::Status | ErrorKind::Decode => Severity::NoResponse,
        _ => Severity::NotSent,
    }
}

fn summary(severity: Severity, failed: usize, count: usize) -> Failure {
    let message = format!("{failed} of {} failed", counted(count, "call"));
    match severity {
        Severity::Refused => Failure::refused(message),
        Severity::NotSent => Failure::usage(message),
        Severity::NoResponse => Failure::network(message),
    }
}
