//! The arguments of the commands about one request: `topctl call`, `sign` and `verify`. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use top_core::sign::SignMethod;

use super::ProfileArgs;
use crate::arg_values::{Quiet, pair};

/// Call an API and print the response as JSON
///
/// The app key and secret come from TOP_APP_KEY and TOP_APP_SECRET or from a profile file, never from an argument, which
/// every user of the machine can see in the list of processes.
///
/// Exit codes: 0 success; 1 the platform refused the call; 2 nothing was sent (usage, configuration, a parameter); 3 the
/// network failed, or the response cannot be read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl call taobao.time.get --gateway http://127.0.0.1:8080/router/rest\n  \
    topctl call taobao.item.get -p fields=num_iid,title -p num_iid=11223344 --session …\n  \
    topctl call taobao.picture.upload -p title=shoe --file img=shoe.png\n  \
    topctl call alibaba.alihealth.followup.send --json request.json\n  \
    topctl call taobao.qimen.deliveryorder.create -p customerId=c1 --body order.xml\n\n\
    A call of Qimen (奇门), taobao.qimen.… with XML for a body, goes to Qimen's address and is signed with md5 unless told\n\
    otherwise; the exit code is 1 too where the called side answers with another flag than success.\n\n\
    A profile file (mode 0600), TOML:\n\n  \
    app_key = \"12345678\"\n  app_secret = \"helloworld\"\n  \
    gateway = \"http://127.0.0.1:8080/router/rest\"   # optional\n  session = \"…\"                                   # optional\n  seller = \"…\"                                    # optional, in place of a session")]
pub(crate) struct CallArgs {
    #[command(flatten)]
    pub(crate) request: RequestArgs,
    /// A JSON file with more parameters: an object whose members are the parameters (`-` reads standard input)
    ///
    /// Texts, numbers and booleans are sent unchanged, lists of them joined by commas, objects and lists of objects as
    /// JSON. `null` is not sent.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// A file to upload; may be repeated
    #[arg(long, value_name = "NAME=PATH", value_parser = Quiet(pair))]
    pub(crate) file: Vec<(String, String)>,
    /// A seller who has logged in (`topctl oauth login`): the session is taken from there, and renewed when it is due
    #[arg(long, value_name = "NAME", env = "TOP_SELLER", conflicts_with = "session")]
    pub(crate) seller: Option<String>,
    /// The OAuth server that renews sessions, if it does not follow from the gateway
    #[arg(long, value_name = "URL", env = "TOP_OAUTH")]
    pub(crate) oauth_server: Option<String>,
    /// The gateway's URL [default: https://gw.api.taobao.com/router/rest]; of Qimen, the one beside it
    #[arg(long, value_name = "URL", env = "TOP_GATEWAY")]
    pub(crate) gateway: Option<String>,
    /// The called application's key, for APIs that other ISVs provide and for cloud scenes of Qimen
    #[arg(long, value_name = "KEY")]
    pub(crate) target_app_key: Option<String>,
    /// The format of the response on the wire; it is printed as JSON in either case
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: FormatArg,
    /// Print the response body exactly as received
    #[arg(long)]
    pub(crate) raw: bool,
    /// How long the whole call may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(crate) timeout: u64,
}

/// Print the signature that a request must carry
///
/// The signature is the last line. It covers app_key, method, timestamp, sign_method, v=2.0, format=json, simplify=true,
/// the session if there is one, and the parameters. Blank values are neither signed nor sent.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl sign taobao.item.get -p num_iid=11223344 --timestamp '2016-01-01 12:00:00'\n  \
    topctl sign taobao.item.get -p num_iid=11223344 --timestamp '2016-01-01 12:00:00' --explain")]
pub(crate) struct SignArgs {
    #[command(flatten)]
    pub(crate) request: RequestArgs,
    /// The time of the request in GMT+8
    #[arg(long, value_name = "yyyy-MM-dd HH:mm:ss")]
    pub(crate) timestamp: String,
    /// Show the sorted parameters, the string to sign with the secret masked, and the digest
    #[arg(long)]
    pub(crate) explain: bool,
}

/// Check whether a pasted request is signed correctly, or show where it goes wrong
///
/// Takes an HTTP request from its first line to the end of its body, as a log, a proxy or a capture shows it; a URL with its
/// parameters; a curl command; a form; or a JSON object of parameters. Nothing is sent. The secret comes from
/// TOP_APP_SECRET or a profile file. The exit code is 0 if the signature is right, 1 if not.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    TOP_APP_SECRET=helloworld topctl verify request.txt\n  \
    pbpaste | topctl verify --profile my-app.toml")]
pub(crate) struct VerifyArgs {
    /// The file with the request [default: standard input]
    pub(crate) request: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

/// The arguments that `call` and `sign` share.
#[derive(Debug, Args)]
pub(crate) struct RequestArgs {
    /// The method, for example taobao.time.get
    pub(crate) method: String,
    /// A parameter, split at the first `=`; may be repeated
    #[arg(short = 'p', long = "param", value_name = "NAME=VALUE", value_parser = Quiet(pair))]
    pub(crate) params: Vec<(String, String)>,
    /// The seller's session (授权, access token), for APIs that need one
    #[arg(long, env = "TOP_SESSION", hide_env_values = true)]
    pub(crate) session: Option<String>,
    /// A file with the body of the request, XML or JSON, which is signed after the parameters
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,
    /// How to sign: hmac-sha256, hmac or md5 [default: hmac-sha256]
    #[arg(long, value_name = "METHOD", value_parser = clap::value_parser!(SignMethod))]
    pub(crate) sign_method: Option<SignMethod>,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    #[default]
    Json,
    Xml,
}
