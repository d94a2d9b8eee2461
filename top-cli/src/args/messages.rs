//! The arguments of `topctl messages` and `topctl message`. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::ProfileArgs;
use crate::arg_values::{Listed, Quiet, pair, tokens};

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
