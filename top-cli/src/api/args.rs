//! The arguments of `topctl api`. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Find an API of the platform's public catalogue, and show how it is called
#[derive(Debug, Subcommand)]
pub(crate) enum ApiCommand {
    Search(SearchArgs),
    Show(ShowArgs),
    #[command(hide = true)]
    Complete(CompleteArgs),
}

/// Find APIs by words: Chinese or English, in the method, the title, the parameters and the response
///
/// Every word must be found. The best come first: a whole method, then a part of one, then the title, then members. A common
/// term is found by its other language too (refund, 退款). The exit code is 1 if nothing is found.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl api search refund\n  \
    topctl api search 订单 查询\n  \
    topctl api search trade buyer_nick --json | jq -r '.[].method'")]
pub(crate) struct SearchArgs {
    /// What to look for
    #[arg(value_name = "WORD", required = true)]
    pub(crate) words: Vec<String>,
    /// How many to list
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    pub(crate) limit: usize,
    /// Print a JSON list of method, title, members, path, feature and score
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Show an API: parameters, response, errors, where it is in Rust, and how to call it
///
/// Tables mark what must be sent with `*`. The feature of the line for Cargo.toml turns the API's struct on.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl api show taobao.trade.fullinfo.get\n  \
    topctl api show taobao.refund.get --json | jq .request")]
pub(crate) struct ShowArgs {
    /// The method
    pub(crate) method: String,
    /// Print it as one JSON object
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Print the methods that begin with a text, one a line, for the completions of the shells.
#[derive(Debug, Args)]
pub(crate) struct CompleteArgs {
    /// What was typed
    #[arg(default_value = "")]
    pub(crate) start: String,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// Where the definitions are.
#[derive(Debug, Args)]
pub(crate) struct SourceArgs {
    /// Another catalogue than the built-in one: definitions, one JSON object a line, also gzipped
    #[arg(long, value_name = "FILE.jsonl[.gz]", env = "TOP_CATALOGUE")]
    pub(crate) catalogue: Option<PathBuf>,
}
