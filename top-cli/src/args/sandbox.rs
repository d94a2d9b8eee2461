//! The arguments of `topctl sandbox`. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;

use crate::arg_values::{Listed, Quiet, apps, tokens};

/// Run a local gateway that checks and answers calls as the platform does
///
/// The first line on standard output is `listening on http://ADDR`. Open that address in a browser to watch the
/// calls, with each signature checked step by step. The gateway runs until Ctrl-C or SIGTERM. It serves the time of the
/// platform (taobao.time.get) and the three APIs that are ready in `top-apis`; --catalogue, --docs and --config
/// serve more.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line by itself")]
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl sandbox\n  \
    topctl sandbox --catalogue\n  \
    topctl sandbox --docs pages/\n  \
    topctl sandbox --config sandbox.toml\n  \
    TOP_SANDBOX_APP=23456789:… TOP_SANDBOX_SESSION=… topctl sandbox --listen 127.0.0.1:8080\n\n\
    Real secrets and sessions belong into the environment, a file (`@FILE`) or the configuration: arguments are\n\
    shown to every user of the machine in the list of processes.\n\n\
    A configuration file:\n\n  \
    listen = \"127.0.0.1:8080\"\n\n  \
    [[app]]\n  key = \"12345678\"\n  secret = \"helloworld\"\n\n  \
    [[answer]]\n  method = \"taobao.user.seller.get\"\n  \
    body = '''{\"user_seller_get_response\":{\"user\":{\"nick\":\"abc\"}}}'''\n\n\
    It may also declare sessions, limits, latency and faults: see the documentation of the crate `top-sandbox`.")]
pub(crate) struct SandboxArgs {
    /// Where to listen; port 0 takes a free port [default: 127.0.0.1:0]
    #[arg(long, value_name = "ADDR:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// An application that may call, with any key and secret; may be repeated [default: 12345678:helloworld]
    ///
    /// Several may stand with blanks between them, as in the environment; `@FILE` reads them from a file.
    #[arg(long, value_name = "KEY:SECRET|@FILE", env = "TOP_SANDBOX_APP", hide_env_values = true, value_parser = Quiet(apps))]
    pub(crate) app: Vec<Listed<(String, String)>>,
    /// A session (授权, access token) that is valid for every application; may be repeated
    ///
    /// Several may stand with blanks between them, as in the environment; `@FILE` reads them from a file.
    #[arg(long, value_name = "TOKEN|@FILE", env = "TOP_SANDBOX_SESSION", hide_env_values = true, value_parser = Quiet(tokens))]
    pub(crate) session: Vec<Listed<String>>,
    /// A further name under which the gateway is called, such as gw.api.taobao.com by a hosts file; may be repeated
    ///
    /// Requests to other names, and those that a browser sends for a page of another site, are refused.
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Vec<String>,
    /// What the page and the admin interface ask for; needed for any --listen but loopback
    ///
    /// At least 16 characters of A-Z a-z 0-9 - . _ ~. Programs send it as `Authorization: Bearer TOKEN`; a browser opens
    /// the page once as `/?token=TOKEN`. `@FILE` reads it from a file.
    #[arg(long, value_name = "TOKEN|@FILE", env = "TOP_SANDBOX_ADMIN_TOKEN", hide_env_values = true, value_parser = Quiet(tokens))]
    pub(crate) admin_token: Option<Listed<String>>,
    /// Take signatures of before 2011 too (MD5 without sign_method), as the official .NET SDK of 2015 makes them
    #[arg(long)]
    pub(crate) old_md5: bool,
    /// Take calls without app key and signature by their session alone, as DingTalk's SDK makes them
    #[arg(long)]
    pub(crate) dingtalk: bool,
    /// Leave out what tells the sandbox from the real gateway: the headers x-top-sandbox-* and the host's name
    #[arg(long)]
    pub(crate) no_marks: bool,
    /// An API document, or a directory of documents, whose APIs are served; may be repeated
    ///
    /// Page text as copied from the browser, the platform's JSON, an ApiMetadata.xml, or a catalogue (one JSON object a
    /// line, also gzipped). Required parameters and limits are checked; the response is the documented sample.
    #[arg(long, value_name = "DIR_OR_FILE")]
    pub(crate) docs: Vec<PathBuf>,
    /// Serve every API of the public catalogue, or of another one, from its definition
    ///
    /// Required parameters, types and limits are checked; the response has made-up values of the documented types. A
    /// definition is read when its API is called first. `--catalogue=FILE.jsonl[.gz]` takes another catalogue.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    #[expect(clippy::option_option, reason = "absent, without a file, with one")]
    pub(crate) catalogue: Option<Option<PathBuf>>,
    /// A TOML file with applications, sessions, responses, limits, latency and faults
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Print the message channel's address first, and a line for each step of a message's life too
    ///
    /// The channel (TMC, 消息服务) is always there: a WebSocket at ws://ADDR/.
    #[arg(long)]
    pub(crate) tmc: bool,
    /// Do not print a line for each call
    #[arg(long, short)]
    pub(crate) quiet: bool,
}
