//! The arguments of `topctl accept` and their help texts. Does nothing with them.

#![allow(clippy::doc_markdown, reason = "a terminal shows these comments as help, without markdown")]

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use http::Uri;
use top_sandbox::{BodyCharset, BodyKind};

use crate::{
    arg_values::{Quiet, pair},
    args::ProfileArgs,
};

/// Play the platform's acceptance (验收) against an endpoint of your own
///
/// Calls as the platform makes them and as an attacker makes them: right, wrong and missing signatures, stale and future
/// times, Chinese, emoji and escaped text, spellings of the content type, GBK where it is asked for, empty values, bodies
/// changed on the way, repeated calls. For each it says what came, what was expected and what to do.
///
/// Right calls are executed by the endpoint: play it against a test system.
///
/// Exit codes: 0 no fault; 1 faults; 2 nothing was sent (usage, configuration); 3 the endpoint gave no response.
#[derive(Debug, Subcommand)]
pub(crate) enum AcceptCommand {
    Qimen(AcceptQimenArgs),
    Spi(AcceptSpiArgs),
}

/// An endpoint that Qimen (奇门) calls, such as a warehouse's
///
/// The call is deliveryorder.create with its documented required members, unless another is given.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl accept qimen http://127.0.0.1:8000/qimen --customer-id c1\n  \
    topctl accept qimen http://127.0.0.1:8000/qimen --method inventory.query --body query.xml --echo\n  \
    topctl accept qimen http://127.0.0.1:8000/qimen --skip future-time --json\n\n\
    In the body, @KEY@ stands for the order's code, of which each call has another, and @TEXT@ for the text that is tried.")]
pub(crate) struct AcceptQimenArgs {
    /// The endpoint's address, as it is registered with Qimen
    pub(crate) url: Uri,
    /// The method, with or without the prefix taobao.qimen.
    #[arg(long, value_name = "METHOD", default_value = "deliveryorder.create")]
    pub(crate) method: String,
    /// The customerId of the route
    #[arg(long, value_name = "ID", default_value = "stub-cust-code")]
    pub(crate) customer_id: String,
    #[command(flatten)]
    pub(crate) common: AcceptArgs,
}

/// An endpoint that the platform calls for an API of your own (SPI), or for a custom scene of Qimen
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    export TOP_APP_KEY=12345678 TOP_APP_SECRET=helloworld\n  \
    topctl accept spi http://127.0.0.1:8000/stock --method my.stock.query --body query.json\n  \
    topctl accept spi http://127.0.0.1:8000/form --method my.form --kind form --body fields.txt --echo\n\n\
    In the body, @KEY@ stands for the order's code, of which each call has another, and @TEXT@ for the text that is tried.\n\
    The fields of a form or an upload are written name=value&name=value, not encoded.")]
pub(crate) struct AcceptSpiArgs {
    /// The endpoint's address, as it is registered with the platform
    pub(crate) url: Uri,
    /// The method that the platform calls
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: String,
    /// What the body is, as its content type says
    #[arg(long, value_enum, default_value_t)]
    pub(crate) kind: KindArg,
    #[command(flatten)]
    pub(crate) common: AcceptArgs,
}

/// What both have.
#[derive(Debug, Args)]
pub(crate) struct AcceptArgs {
    /// The file with the body of the calls (`-` reads standard input); an SPI needs one
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,
    /// A parameter of the query, split at the first `=`; may be repeated
    #[arg(short = 'p', long = "param", value_name = "NAME=VALUE", value_parser = Quiet(pair))]
    pub(crate) params: Vec<(String, String)>,
    /// A charset in which the endpoint takes calls; may be repeated. Most calls are made in the first [default: utf-8]
    #[arg(long, value_enum)]
    pub(crate) charset: Vec<CharsetArg>,
    /// The endpoint gives the text of a call back, and has to
    ///
    /// Otherwise the first call finds that out, and texts that do not come back are not judged.
    #[arg(long)]
    pub(crate) echo: bool,
    /// The code of a refusal, where the scene's document has one of its own
    #[arg(long, value_name = "CODE", default_value = "sign-check-failure")]
    pub(crate) refusal_code: String,
    /// Leave this probe out; may be repeated
    #[arg(long, value_name = "PROBE")]
    pub(crate) skip: Vec<String>,
    /// Play this probe alone, after the first call; may be repeated
    #[arg(long, value_name = "PROBE", conflicts_with = "skip")]
    pub(crate) only: Vec<String>,
    /// Print the findings as one JSON object, in English whatever the terminal's language
    ///
    /// A program goes by the members, the names of the probes and the outcomes (good, fault, not-judged); sentences may change.
    #[arg(long)]
    pub(crate) json: bool,
    /// How long one call may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    pub(crate) timeout: u64,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindArg {
    #[default]
    Json,
    Xml,
    /// text/plain, XML or JSON
    Text,
    Form,
    Multipart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CharsetArg {
    #[value(name = "utf-8")]
    Utf8,
    Gbk,
}

impl From<KindArg> for BodyKind {
    fn from(kind: KindArg) -> Self {
        match kind {
            KindArg::Json => Self::Json,
            KindArg::Xml => Self::Xml,
            KindArg::Text => Self::Text,
            KindArg::Form => Self::Form,
            KindArg::Multipart => Self::Multipart,
        }
    }
}

impl From<CharsetArg> for BodyCharset {
    fn from(charset: CharsetArg) -> Self {
        match charset {
            CharsetArg::Utf8 => Self::Utf8,
            CharsetArg::Gbk => Self::Gbk,
        }
    }
}
