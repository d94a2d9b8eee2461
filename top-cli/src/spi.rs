//! `topctl spi send`: one signed call to an endpoint of the user's, as the platform makes it, and its response. The call is
//! made and signed by `top-sandbox`, as for `topctl accept`.

#![allow(clippy::doc_markdown, reason = "a terminal shows these comments as help, without markdown")]

use std::{io, path::PathBuf, time::Duration};

use clap::{Args, Subcommand};
use http::Uri;
use top_sandbox::Acceptance;

use crate::{
    accept,
    accept_args::{CharsetArg, KindArg},
    arg_values::{Quiet, pair},
    args::ProfileArgs,
    bilingual::said,
    call::{as_json, with_progress},
    credentials::Profile,
    failure::{Failure, language},
    input, json_text, stdout,
    style::Style,
};

/// Call an endpoint of your own as the platform calls it (SPI, 服务端回调)
#[derive(Debug, Subcommand)]
pub(crate) enum SpiCommand {
    Send(SpiSendArgs),
}

/// Send one signed call to an endpoint of your own, and print its response
///
/// The call is right, and the endpoint executes it, unless --wrong-sign signs it with another secret.
///
/// Exit codes: 0 an HTTP status of success; 1 another status; 2 nothing was sent (usage, configuration); 3 no response.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl spi send http://127.0.0.1:8000/stock --method my.stock.query --data '{\"sku\":\"a1\"}'\n  \
    topctl spi send http://127.0.0.1:8000/qimen --method order.cancel --kind xml --body cancel.xml -p customerId=c1\n  \
    topctl spi send http://127.0.0.1:8000/form --method my.form --kind form --data 'name=value&other=1'\n\n\
    The fields of a form or an upload are written name=value&name=value, not encoded.")]
pub(crate) struct SpiSendArgs {
    /// The endpoint's address, as it is registered with the platform
    pub(crate) url: Uri,
    /// The method that the platform calls
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: String,
    /// What the body is, as its content type says
    #[arg(long, value_enum, default_value_t)]
    pub(crate) kind: KindArg,
    /// The file with the body (`-` reads standard input)
    #[arg(long, value_name = "FILE", required_unless_present = "data")]
    pub(crate) body: Option<PathBuf>,
    /// The body itself
    #[arg(long, value_name = "TEXT", conflicts_with = "body")]
    pub(crate) data: Option<String>,
    /// A parameter of the query, such as customerId, split at the first `=`; may be repeated
    #[arg(short = 'p', long = "param", value_name = "NAME=VALUE", value_parser = Quiet(pair))]
    pub(crate) params: Vec<(String, String)>,
    /// The charset of the call
    #[arg(long, value_enum, default_value_t = CharsetArg::Utf8)]
    pub(crate) charset: CharsetArg,
    /// Sign with another secret, as an attacker does
    #[arg(long)]
    pub(crate) wrong_sign: bool,
    /// Print the response's body unchanged
    #[arg(long)]
    pub(crate) raw: bool,
    /// How long the call may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    pub(crate) timeout: u64,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

pub(crate) async fn send(args: SpiSendArgs) -> Result<(), Failure> {
    let mut transport = accept::transport(&args.url)?;
    let profile = Profile::load(&args.profile)?;
    let body = match (args.data, &args.body) {
        (Some(text), _) => text,
        (None, Some(path)) => input::text(path)?,
        (None, None) => return Err(Failure::usage("the body of the call is missing")),
    };
    let (key, secret) = (profile.app_key()?, profile.app_secret()?);
    let mut call =
        Acceptance::spi(key, secret, args.method, args.kind.into(), body).charsets([args.charset.into()]);
    for (name, value) in args.params {
        call = call.param(name, value);
    }
    let request = if args.wrong_sign { call.forged_call(&args.url) } else { call.right_call(&args.url) };
    let patience = Duration::from_secs(args.timeout);
    let sent = with_progress(accept::sent(&mut transport, request, patience, language())).await;
    let response = sent.map_err(|reason| {
        Failure::network(format!("{}{reason}", said(language(), "no response: ", "没有响应：")))
    })?;
    let body = response.body();
    match as_json(body) {
        Some(text) if !args.raw => {
            let text = json_text::pretty(text, Style::of(&io::stdout()));
            stdout::print(format!("{text}\n").as_bytes())?;
        }
        _ => {
            stdout::foreign(body)?;
            if !args.raw && !body.ends_with(b"\n") {
                stdout::print(b"\n")?;
            }
        }
    }
    match response.status() {
        status if status.is_success() => Ok(()),
        status => Err(Failure::refused(format!(
            "{} {}",
            said(language(), "the endpoint answered with HTTP status", "服务返回的 HTTP 状态码为"),
            status.as_u16()
        ))),
    }
}
