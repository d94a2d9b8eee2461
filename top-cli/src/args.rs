//! The arguments and their help texts. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use top_core::sign::SignMethod;

use crate::{
    accept_args::AcceptCommand,
    api::ApiCommand,
    arg_values::{Listed, Quiet, apps, pair, tokens},
    batch::BatchArgs,
    new::NewArgs,
    oauth::args::OAuthCommand,
    record::RecordArgs,
    spi::SpiCommand,
};

/// Call, sign and verify requests to TOP (淘宝开放平台, Taobao Open Platform), and try them on a local gateway.
#[derive(Debug, Parser)]
#[command(
    name = "topctl",
    version,
    propagate_version = true,
    max_term_width = 100,
    after_help = "To begin without a network and without an app key:\n\n  \
                  topctl sandbox                      a gateway on this machine; it shows what to type next\n  \
                  topctl help call                    how to call an API\n  \
                  topctl api search refund            which APIs there are; Chinese works too\n  \
                  topctl new my-shop                  a project that calls one, with a test"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Sandbox(SandboxArgs),
    Record(RecordArgs),
    Call(CallArgs),
    #[command(subcommand)]
    Oauth(OAuthCommand),
    Batch(BatchArgs),
    Sign(SignArgs),
    Verify(VerifyArgs),
    #[command(subcommand)]
    Accept(AcceptCommand),
    #[command(subcommand)]
    Spi(SpiCommand),
    Import(ImportArgs),
    Diff(DiffArgs),
    Messages(MessagesArgs),
    #[command(subcommand)]
    Message(MessageCommand),
    #[command(subcommand)]
    Api(ApiCommand),
    New(NewArgs),
    /// Print the completions for a shell, methods of the catalogue included
    ///
    /// For bash: topctl completions bash > ~/.local/share/bash-completion/completions/topctl
    /// For zsh: topctl completions zsh > DIR/_topctl, where DIR is in fpath
    /// For fish: topctl completions fish > ~/.config/fish/completions/topctl.fish
    Completions {
        /// The shell
        #[arg(value_parser = clap::builder::EnumValueParser::<Shell>::new())]
        shell: Shell,
    },
}

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

/// Turn API documents into annotated Rust
///
/// Reads page text as copied from the browser or as Markdown (also many pages in one text), the platform's JSON, an
/// ApiMetadata.xml, or a catalogue (one JSON object a line, also gzipped). One API goes to standard output; many become modules, or a crate with a feature for each
/// namespace. Doubtful places are listed on standard error, each with its line.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl import page.txt > src/followup_send.rs\n  \
    topctl import pages/ --out src/apis\n  \
    topctl import --corpus apis.jsonl.gz --out my-apis --crate my-apis\n  \
    topctl import tables.txt --method taobao.time.get\n  \
    topctl import page.txt --dump\n\n\
    A second import shows what changed. It keeps what was written by hand outside the marked regions, the names of types,\n\
    and the APIs of earlier imports.")]
pub(crate) struct ImportArgs {
    /// Documents, or directories of documents
    #[arg(value_name = "FILE_OR_DIR", required_unless_present_any = ["corpus", "catalogue"])]
    pub(crate) documents: Vec<PathBuf>,
    /// The API of a page that does not name it, such as a copy of its tables alone
    #[arg(long, value_name = "METHOD", conflicts_with = "corpus")]
    pub(crate) method: Option<String>,
    /// A catalogue of definitions, one a line; may be repeated
    #[arg(long, value_name = "FILE.jsonl[.gz]")]
    pub(crate) corpus: Vec<PathBuf>,
    /// Where the modules or the crate are written
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Write a whole crate of this name
    #[arg(long = "crate", value_name = "NAME", requires = "out")]
    pub(crate) crate_name: Option<String>,
    /// Give each API types of its own
    ///
    /// Otherwise APIs of one namespace share a type where the platform calls it by one name and its members agree.
    #[arg(long, requires = "out")]
    pub(crate) no_shared: bool,
    /// Print what was read, one JSON object a line, instead of Rust
    #[arg(long, conflicts_with_all = ["out", "crate_name"])]
    pub(crate) dump: bool,
    /// Make the catalogue's crate (`top-catalogue`) of the project in this directory
    ///
    /// From the documents; without any, from the facts that the crate holds. Corrections are in
    /// `top-catalogue/facts/corrections.jsonl`.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["out", "crate_name", "dump", "method"])]
    pub(crate) catalogue: Option<PathBuf>,
    /// The topics of messages for it, one a line
    #[arg(long, value_name = "FILE.jsonl[.gz]", requires = "catalogue")]
    pub(crate) topics: Option<PathBuf>,
    /// Change nothing, and fail if something would change
    #[arg(long, requires = "catalogue")]
    pub(crate) check: bool,
}

/// Show what changed between two documents of an API, and whether it breaks callers
///
/// Also names the types that an import of the newer document cannot give the names that they have. The exit code is 1 if a
/// caller written from the older document may stop working, 0 if not.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n\n  topctl diff page-2025.txt page-2026.txt")]
pub(crate) struct DiffArgs {
    /// The older document
    pub(crate) old: PathBuf,
    /// The newer document
    pub(crate) new: PathBuf,
}

/// Receive the messages of a group (TMC, 消息服务) and print each as a line of JSON
///
/// Nothing is confirmed unless --confirm is given: what is printed comes again, to this program or another of the group,
/// after about five minutes. The app key and secret come from the environment or a profile file, as for `call`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl messages --url ws://127.0.0.1:8080/ --group default\n  \
    topctl messages --topic taobao_trade_TradeBuyerPay --count 10 | jq .content.tid\n  \
    topctl messages --confirm > messages.jsonl\n\n\
    A line has id, topic, content (as JSON where it is), published_at, retried, and where they are known publisher,\n\
    user_id and user_nick.")]
pub(crate) struct MessagesArgs {
    /// The group of users whose messages are wanted
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) group: String,
    /// Print messages of this topic only; may be repeated. Others are never confirmed
    #[arg(long, value_name = "TOPIC")]
    pub(crate) topic: Vec<String>,
    /// Confirm each message once its line is written: nobody else will get it
    #[arg(long)]
    pub(crate) confirm: bool,
    /// End after so many lines
    #[arg(long, value_name = "NUMBER")]
    pub(crate) count: Option<u64>,
    /// The channel's address [default: ws://mc.api.taobao.com/]
    #[arg(long, value_name = "URL", env = "TOP_MESSAGES")]
    pub(crate) url: Option<String>,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

/// Publish a message in a sandbox, or show the types of messages
#[derive(Debug, Subcommand)]
pub(crate) enum MessageCommand {
    Send(SendArgs),
    Types(TypesArgs),
}

/// Publish a message in a sandbox (`topctl sandbox`) and print its ids
///
/// A message about a user (--user) goes to the applications to which the user has permitted the topic; without one it goes
/// to all. To publish on the platform itself, call taobao.tmc.message.produce.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_SANDBOX=http://127.0.0.1:8080\n  \
    topctl message send taobao_trade_TradeBuyerPay -p tid=2110330002004518 -p status=WAIT_SELLER_SEND_GOODS\n  \
    topctl message send taobao_item_ItemUpdate --json item.json --user 测试店铺\n\n\
    The exit code is 1 if no application gets the message.")]
pub(crate) struct SendArgs {
    /// The topic, for example taobao_trade_TradeBuyerPay
    pub(crate) topic: String,
    /// A member of the content, split at the first `=`; may be repeated
    ///
    /// Numbers, `true`, `false`, lists and objects are sent as JSON, anything else as text. A text that looks like a number
    /// is put in quotes: -p 'tid=\"1\"'.
    #[arg(short = 'p', long = "param", value_name = "NAME=VALUE", value_parser = Quiet(pair))]
    pub(crate) params: Vec<(String, String)>,
    /// A file with the content (`-` reads standard input)
    #[arg(long, value_name = "FILE", conflicts_with = "params")]
    pub(crate) json: Option<PathBuf>,
    /// The user whom it is about
    #[arg(long, value_name = "NICK")]
    pub(crate) user: Option<String>,
    /// The number of that user
    #[arg(long, value_name = "NUMBER", requires = "user")]
    pub(crate) user_id: Option<i64>,
    /// The group that it goes to, whatever the rules say
    #[arg(long, value_name = "NAME")]
    pub(crate) group: Option<String>,
    /// The only application that it goes to
    #[arg(long, value_name = "KEY")]
    pub(crate) app: Option<String>,
    /// Send it so much later, in milliseconds
    #[arg(long, value_name = "MILLIS")]
    pub(crate) delay: Option<u64>,
    /// The sandbox's address [default: that of TOP_GATEWAY]
    #[arg(long, value_name = "URL", env = "TOP_SANDBOX")]
    pub(crate) sandbox: Option<String>,
    /// What the sandbox asks for, if it does; `@FILE` reads it from a file
    #[arg(long, value_name = "TOKEN|@FILE", env = "TOP_SANDBOX_ADMIN_TOKEN", hide_env_values = true, value_parser = Quiet(tokens))]
    pub(crate) admin_token: Option<Listed<String>>,
}

/// Show the topics of a catalogue, or turn them into annotated Rust
///
/// A catalogue has one topic a line, as JSON, possibly gzipped: {\"topic\": …, \"title\": …, \"fields\": [{\"name\": …,
/// \"type\": …}]}.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl message types topics.jsonl.gz --topic trade\n  \
    topctl message types topics.jsonl.gz --topic taobao_trade_TradeBuyerPay --rust > src/trade_buyer_pay.rs")]
pub(crate) struct TypesArgs {
    /// Catalogues
    #[arg(value_name = "FILE.jsonl[.gz]", required = true)]
    pub(crate) catalogues: Vec<PathBuf>,
    /// Only topics whose names hold this text, in any case
    #[arg(long, value_name = "TEXT")]
    pub(crate) topic: Option<String>,
    /// Print a struct for each topic instead of a list
    #[arg(long)]
    pub(crate) rust: bool,
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

/// Check whether a pasted request is signed correctly, or show where it goes wrong
///
/// Takes an HTTP request from its first line to the end of its body, as a log, a proxy or a capture shows it; a URL with its
/// parameters; a curl command; a form; or a JSON object of parameters. Nothing is sent. The secret comes from TOP_APP_SECRET or a profile file. The exit code is 0 if the signature is right, 1 if not.
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

/// The place of the key and the secret.
#[derive(Debug, Args)]
pub(crate) struct ProfileArgs {
    /// A TOML file with app_key and app_secret, mode 0600 [default: topctl/profile.toml in the directory of
    /// configurations, if TOP_APP_SECRET is not set]
    #[arg(long, value_name = "FILE", env = "TOP_PROFILE")]
    pub(crate) profile: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    #[default]
    Json,
    Xml,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }
}
