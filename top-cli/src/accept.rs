//! `topctl accept`: plays the platform's acceptance against an endpoint and prints the findings. What is played and how it is
//! judged is `top-sandbox`'s.

use std::{
    cell::{Cell, RefCell},
    io,
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use top_client::{Body, transport::Hyper};
use top_sandbox::{Acceptance, BodyCharset, Language};
use tower_service::Service as _;

use crate::{
    accept_args::{AcceptArgs, AcceptCommand},
    accept_report::{as_json, as_text},
    bilingual::said,
    credentials::Profile,
    failure::{Failure, language},
    gateways::is_this_machine,
    input,
    stderr::Progress,
    stdout,
    style::Style,
};

/// The most bytes of a response.
const MAX_RESPONSE: usize = 4 << 20;

pub(crate) async fn run(command: AcceptCommand) -> Result<(), Failure> {
    let (url, acceptance, args) = prepared(command)?;
    let transport = transport(&url)?;
    // What a program reads is in one language.
    let of_report = if args.json { Language::English } else { language() };
    let patience = Duration::from_secs(args.timeout);
    let (calls, responses, progress) = (Cell::new(0), Cell::new(0), RefCell::new(Progress::default()));
    let report = acceptance
        .run(&url, |request| {
            calls.set(calls.get() + 1);
            let call = match language() {
                Language::English => format!("call {}", calls.get()),
                Language::Chinese => format!("第 {} 次调用", calls.get()),
            };
            progress.borrow_mut().show(&call);
            let (mut transport, responses) = (transport.clone(), &responses);
            async move {
                let response = sent(&mut transport, request, patience, of_report).await?;
                responses.set(responses.get() + 1);
                Ok::<_, String>(response)
            }
        })
        .await;
    progress.borrow_mut().erase();
    let style = Style::of(&io::stdout());
    let text = if args.json { as_json(&report, style)? } else { as_text(&report, style, of_report) };
    stdout::print(text.as_bytes())?;
    match report.is_accepted() {
        true => Ok(()),
        false if responses.get() == 0 => {
            Err(Failure::network(said(language(), "the endpoint gave no response", "服务没有响应")))
        }
        false => Err(Failure::negative()),
    }
}

/// What carries calls to an endpoint; a proxy in the environment cannot reach this machine's own.
pub(crate) fn transport(url: &Uri) -> Result<Hyper, Failure> {
    let https = match url.scheme_str() {
        Some("http") => false,
        Some("https") => true,
        _ => {
            return Err(Failure::usage(said(
                language(),
                "the endpoint's address begins with http:// or https://",
                "服务的地址应以 http:// 或 https:// 开头",
            )));
        }
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
            let path = spi.common.body.as_ref().ok_or_else(no_body)?;
            let (key, secret) = (profile.app_key()?, profile.app_secret()?);
            let acceptance = Acceptance::spi(key, secret, spi.method, spi.kind.into(), input::text(path)?);
            (spi.url, acceptance, spi.common)
        }
    };
    Ok((url, set(acceptance, &args)?, args))
}

fn no_body() -> Failure {
    let say = |english, chinese| said(language(), english, chinese);
    Failure::usage(say("the body of the calls is missing", "缺少调用的请求体")).with_help(say(
        "name the file with --body; @TEXT@ in it stands for the text that is tried, @KEY@ for the order's code",
        "用 --body 指定文件；其中 @TEXT@ 代表所试的文字，@KEY@ 代表单据编码",
    ))
}

fn set(acceptance: Acceptance, args: &AcceptArgs) -> Result<Acceptance, Failure> {
    let charsets = args.charset.iter().map(|charset| BodyCharset::from(*charset));
    let unknown = |error: top_sandbox::UnknownProbe| Failure::usage(error.display_in(language()).to_string());
    let mut acceptance = acceptance.charsets(charsets).refusal_code(&args.refusal_code);
    for (name, value) in &args.params {
        acceptance = acceptance.param(name, value);
    }
    if args.echo {
        acceptance = acceptance.must_echo();
    }
    acceptance.leave_out(&args.skip).and_then(|acceptance| acceptance.only(&args.only)).map_err(unknown)
}

/// The whole response; an error says why there is none within this time.
pub(crate) async fn sent(
    transport: &mut Hyper,
    request: Request<Bytes>,
    patience: Duration,
    language: Language,
) -> Result<Response<Bytes>, String> {
    let response = tokio::time::timeout(patience, exchange(transport, request, language)).await;
    response.unwrap_or_else(|_| {
        let seconds = patience.as_secs();
        Err(match language {
            Language::English => format!("none within {seconds} s"),
            Language::Chinese => format!("{seconds} 秒内未收到"),
        })
    })
}

async fn exchange(
    transport: &mut Hyper,
    request: Request<Bytes>,
    language: Language,
) -> Result<Response<Bytes>, String> {
    let response = transport.call(request.map(Body::from)).await;
    let (parts, body) = response.map_err(|error| with_reason(&error))?.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await;
    let body = body.map_err(|_| {
        said(language, "it broke off, or is larger than 4 MiB", "响应中断，或超过 4 MiB").to_owned()
    })?;
    let body = body.to_bytes();
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
