//! `topctl accept`: plays the platform's acceptance against an endpoint and prints the findings. What is played and how it is
//! judged is `top-sandbox`'s.

use std::{
    cell::{Cell, RefCell},
    fmt::Write as _,
    io,
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use serde::Serialize;
use top_client::{Body, transport::Hyper};
use top_sandbox::{Acceptance, AcceptanceReport, BodyCharset, Finding, Outcome};
use tower_service::Service as _;

use crate::{
    accept_args::{AcceptArgs, AcceptCommand},
    counted::counted,
    credentials::Profile,
    failure::Failure,
    gateways::is_this_machine,
    input, json_text,
    stderr::Progress,
    stdout,
    style::{Style, inline},
};

/// The most bytes of a response.
const MAX_RESPONSE: usize = 4 << 20;

pub(crate) async fn run(command: AcceptCommand) -> Result<(), Failure> {
    let (url, acceptance, args) = prepared(command)?;
    let transport = transport(&url)?;
    let patience = Duration::from_secs(args.timeout);
    let (calls, responses, progress) = (Cell::new(0), Cell::new(0), RefCell::new(Progress::default()));
    let report = acceptance
        .run(&url, |request| {
            calls.set(calls.get() + 1);
            progress.borrow_mut().show(&format!("call {}", calls.get()));
            let (mut transport, responses) = (transport.clone(), &responses);
            async move {
                let response = tokio::time::timeout(patience, sent(&mut transport, request)).await;
                let response = response.map_err(|_| format!("none within {} s", patience.as_secs()))??;
                responses.set(responses.get() + 1);
                Ok::<_, String>(response)
            }
        })
        .await;
    progress.borrow_mut().erase();
    let style = Style::of(&io::stdout());
    let text = if args.json { as_json(&report, style)? } else { as_text(&report, style) };
    stdout::print(text.as_bytes())?;
    match report.is_accepted() {
        true => Ok(()),
        false if responses.get() == 0 => Err(Failure::network("the endpoint gave no response")),
        false => Err(Failure::negative()),
    }
}

/// What carries calls to an endpoint; a proxy in the environment cannot reach this machine's own.
pub(crate) fn transport(url: &Uri) -> Result<Hyper, Failure> {
    let https = match url.scheme_str() {
        Some("http") => false,
        Some("https") => true,
        _ => return Err(Failure::usage("the endpoint's address begins with http:// or https://")),
    };
    let transport = if is_this_machine(url) { Hyper::new(https) } else { Hyper::with_proxies(https) };
    transport.map_err(|error| Failure::usage(error.to_string()))
}

fn prepared(command: AcceptCommand) -> Result<(Uri, Acceptance, AcceptArgs), Failure> {
    let (url, acceptance, args) = match command {
        AcceptCommand::Qimen(qimen) => {
            let profile = Profile::load(&qimen.common.profile)?;
            let mut acceptance = Acceptance::qimen(profile.app_key()?, profile.app_secret()?)
                .method(qimen.method)
                .param("customerId", qimen.customer_id);
            if let Some(path) = &qimen.common.body {
                acceptance = acceptance.body(input::text(path)?);
            }
            (qimen.url, acceptance, qimen.common)
        }
        AcceptCommand::Spi(spi) => {
            let profile = Profile::load(&spi.common.profile)?;
            let help = "name the file with --body; @TEXT@ in it stands for the text that is tried, @KEY@ for the order's code";
            let path = spi
                .common
                .body
                .as_ref()
                .ok_or_else(|| Failure::usage("the body of the calls is missing").with_help(help))?;
            let (key, secret) = (profile.app_key()?, profile.app_secret()?);
            let acceptance = Acceptance::spi(key, secret, spi.method, spi.kind.into(), input::text(path)?);
            (spi.url, acceptance, spi.common)
        }
    };
    Ok((url, set(acceptance, &args)?, args))
}

fn set(acceptance: Acceptance, args: &AcceptArgs) -> Result<Acceptance, Failure> {
    let charsets = args.charset.iter().map(|charset| BodyCharset::from(*charset));
    let unknown = |error: top_sandbox::UnknownProbe| Failure::usage(error.to_string());
    let mut acceptance = acceptance.charsets(charsets).refusal_code(&args.refusal_code);
    for (name, value) in &args.params {
        acceptance = acceptance.param(name, value);
    }
    if args.echo {
        acceptance = acceptance.must_echo();
    }
    acceptance.leave_out(&args.skip).and_then(|acceptance| acceptance.only(&args.only)).map_err(unknown)
}

/// The whole response; an error says why there is none.
pub(crate) async fn sent(transport: &mut Hyper, request: Request<Bytes>) -> Result<Response<Bytes>, String> {
    let response = transport.call(request.map(Body::from)).await;
    let (parts, body) = response.map_err(|error| with_reason(&error))?.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await;
    let body = body.map_err(|_| "it broke off, or is larger than 4 MiB".to_owned())?.to_bytes();
    Ok(Response::from_parts(parts, body))
}

/// The last cause of the error, which says what happened to the connection.
fn with_reason(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(deeper) = last.source() {
        last = deeper;
    }
    // What the transport says of itself is about gateways.
    last.to_string()
}

fn as_text(report: &AcceptanceReport, style: Style) -> String {
    let width = report.findings().map(|finding| finding.name().len()).max().unwrap_or(0);
    let mut out = String::new();
    // Where the first call fails, the others have nothing to say of themselves.
    let is_over = report.findings().next().is_some_and(|first| first.outcome() == Outcome::Fault);
    let shown = if is_over { 1 } else { report.findings().len() };
    for finding in report.findings().take(shown) {
        let mark = match finding.outcome() {
            Outcome::Good => style.green("good "),
            Outcome::Fault => style.red("FAULT"),
            _ => style.dim("-    "),
        };
        let _ = writeln!(out, "{mark}  {:width$}  {}", finding.name(), finding.title());
        let mut line = |label: &str, text: &str| {
            let _ = writeln!(out, "       {} {}", style.cyan(&format!("{label:9}")), inline(text));
        };
        match finding.outcome() {
            Outcome::Good => {}
            Outcome::Fault => {
                line("came", finding.came());
                line("expected", finding.expected());
                line("to do", finding.advice().unwrap_or_default());
            }
            _ => line("unjudged", finding.came()),
        }
    }
    if is_over {
        out.push_str("\nNothing else was played: the first call has to succeed.\n");
    }
    let count = |outcome| report.count(outcome);
    let faults = match count(Outcome::Fault) {
        0 => style.green("no fault"),
        some => style.red(&counted(some, "fault")),
    };
    let _ =
        writeln!(out, "\n{faults}, {} good, {} not judged", count(Outcome::Good), count(Outcome::NotJudged));
    out
}

#[derive(Serialize)]
struct ReportJson<'r> {
    accepted: bool,
    faults: usize,
    good: usize,
    not_judged: usize,
    findings: Vec<FindingJson<'r>>,
}

#[derive(Serialize)]
struct FindingJson<'r> {
    probe: &'r str,
    outcome: &'static str,
    title: &'r str,
    came: &'r str,
    expected: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_do: Option<&'r str>,
}

impl<'r> From<&'r Finding> for FindingJson<'r> {
    fn from(finding: &'r Finding) -> Self {
        Self {
            probe: finding.name(),
            outcome: match finding.outcome() {
                Outcome::Good => "good",
                Outcome::Fault => "fault",
                _ => "not-judged",
            },
            title: finding.title(),
            came: finding.came(),
            expected: finding.expected(),
            to_do: finding.advice(),
        }
    }
}

fn as_json(report: &AcceptanceReport, style: Style) -> Result<String, Failure> {
    let report = ReportJson {
        accepted: report.is_accepted(),
        faults: report.count(Outcome::Fault),
        good: report.count(Outcome::Good),
        not_judged: report.count(Outcome::NotJudged),
        findings: report.findings().map(FindingJson::from).collect(),
    };
    let text = serde_json::to_string(&report);
    let text = text.map_err(|_| Failure::usage("the findings cannot be written as JSON"))?;
    Ok(format!("{}\n", json_text::pretty(&text, style)))
}
