//! The commands, their arguments and the help texts, a file for each group of commands. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

mod call;
mod import;
mod messages;
mod sandbox;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

pub(crate) use self::{
    call::{CallArgs, FormatArg, SignArgs, VerifyArgs},
    import::{DiffArgs, ImportArgs},
    messages::{MessageCommand, MessagesArgs, SendArgs, TypesArgs},
    sandbox::SandboxArgs,
};
use crate::{
    accept_args::AcceptCommand, api::ApiCommand, batch::BatchArgs, new::NewArgs, oauth::args::OAuthCommand,
    record::RecordArgs, spi::SpiCommand,
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

/// The place of the key and the secret.
#[derive(Debug, Args)]
pub(crate) struct ProfileArgs {
    /// A TOML file with app_key and app_secret, mode 0600 [default: topctl/profile.toml in the directory of
    /// configurations, if TOP_APP_SECRET is not set]
    #[arg(long, value_name = "FILE", env = "TOP_PROFILE")]
    pub(crate) profile: Option<PathBuf>,
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
