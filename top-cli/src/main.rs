//! `topctl`: the protocol and the sandbox at the command line. It reads arguments, calls the libraries and prints. All
//! rules of the wire are in the libraries.

#![forbid(unsafe_code)]

mod accept;
mod accept_args;
mod accept_report;
mod api;
mod arg_values;
mod args;
mod batch;
mod bilingual;
mod call;
mod catalogue;
mod completions;
mod counted;
mod credentials;
mod docs;
mod failure;
mod gateways;
mod help;
mod import;
mod input;
mod json_text;
mod messages;
mod new;
mod oauth;
mod qimen;
mod ready;
mod record;
mod sandbox;
mod send;
mod sign;
mod signals;
mod spi;
mod stderr;
mod stdout;
mod style;
mod types;
mod verify;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

use crate::{
    args::{Cli, Command, MessageCommand},
    failure::Failure,
    spi::SpiCommand,
};

fn main() -> ExitCode {
    let matches = help::in_language(Cli::command(), failure::language()).get_matches();
    // Cannot fail: the matches are of the same definition.
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let result = match cli.command {
        Command::Sandbox(args) => block_on(sandbox::run(args)),
        Command::Call(args) => block_on(call::run(args)),
        Command::Accept(command) => block_on(accept::run(command)),
        Command::Spi(SpiCommand::Send(args)) => block_on(spi::send(args)),
        Command::Record(args) => block_on(record::run(args)),
        Command::Batch(args) => block_on(batch::run(args)),
        Command::Oauth(command) => block_on(oauth::run(command)),
        Command::Sign(args) => sign::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Diff(args) => import::diff(&args),
        Command::Messages(args) => block_on(messages::run(args)),
        Command::Message(MessageCommand::Send(args)) => block_on(send::run(args)),
        Command::Message(MessageCommand::Types(args)) => types::run(&args),
        Command::Api(command) => api::run(&command),
        Command::New(args) => new::run(&args),
        Command::Completions { shell } => completions::run(shell),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|error| Failure::usage(format!("the runtime cannot be started: {error}")))?;
    runtime.block_on(work)
}
