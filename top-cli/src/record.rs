//! `topctl record`: a proxy in front of a gateway that writes each call into a file. What is forwarded, replaced and
//! written is `top-sandbox`'s.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::Args;
use http::Uri;
use top_client::Gateway;
use top_sandbox::{Recorder, RecordingEvent, RecordingSummary};

use crate::{
    accept, api,
    counted::counted,
    failure::Failure,
    signals::signals,
    stderr, stdout,
    style::{Style, inline},
};

/// Record the calls of any program, with other values in place of secret and personal ones
///
/// A proxy in front of a gateway. Point a program in any language at the address that it prints, in place of the gateway:
/// requests go there and responses come back byte for byte, and each call becomes a file, NUMBER-METHOD.json, which
/// testing::Cassette of top-client replays in tests without a network. The app secret is not needed. It runs until Ctrl-C or
/// SIGTERM, and then says what it has replaced.
///
/// In the files, other values of the same shape stand in place of app key, session, sign and tokens; of names, nicks,
/// telephone numbers, addresses, identity numbers, e-mail addresses and memos; of numbers of orders, users and parcels (tid,
/// oid, user_id and others). The same value becomes the same one everywhere. What a field is goes by its name, by the API's
/// document in the public catalogue, and by its looks: that is a guess. Read the files before you commit them.
///
/// Contents of uploaded files and bodies that are neither JSON nor XML are not recorded, and said so; batches and requests
/// without a method are only forwarded.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl record --to tests/recorded\n  \
    topctl record --to tests/recorded --gateway http://127.0.0.1:8080/router/rest --listen 127.0.0.1:8081\n  \
    topctl record --to tests/recorded --keep tid --replace outer_id")]
pub(crate) struct RecordArgs {
    /// The directory for the files; made if it is not there, and without a recording in it
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
    /// The gateway's URL [default: https://gw.api.taobao.com/router/rest]
    ///
    /// Requests to other paths of the recorder go to the same paths of this host.
    #[arg(long, value_name = "URL", env = "TOP_GATEWAY")]
    pub(crate) gateway: Option<String>,
    /// Where to listen; port 0 takes a free port
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// A field whose values, and all below it, stay as they are but for credentials; may be repeated
    #[arg(long, value_name = "FIELD")]
    pub(crate) keep: Vec<String>,
    /// A further field whose values, and all below it, are replaced; may be repeated
    #[arg(long, value_name = "FIELD")]
    pub(crate) replace: Vec<String>,
    /// Do not print a line for each call
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

pub(crate) async fn run(args: RecordArgs) -> Result<(), Failure> {
    // Before the first line is printed, because a program that reads it may send the signal at once.
    let stopped = signals()?;
    let gateway = match &args.gateway {
        Some(url) => url.parse::<Gateway>().map_err(|error| Failure::usage(error.to_string()))?,
        None => Gateway::PRODUCTION,
    };
    let uri: Uri = gateway.as_str().parse().map_err(|_| Failure::usage("the gateway's address is no URL"))?;
    let mut builder = Recorder::builder(&args.to, gateway.as_str(), accept::transport(&uri)?)
        .listen(args.listen)
        .documents(api::catalogue(None)?);
    for field in &args.keep {
        builder = builder.keep(field);
    }
    for field in &args.replace {
        builder = builder.replace(field);
    }
    let (style, quiet) = (Style::of(&io::stderr()), args.quiet);
    let builder = builder.on_event(move |event| tell(event, style, quiet));
    let recorder = builder.start().await.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure::file(&args.to, &error).with_help("choose another directory, or empty it")
        }
        io::ErrorKind::InvalidInput => Failure::usage(error.to_string()),
        _ => Failure::usage(format!("cannot record to {} on {}: {error}", args.to.display(), args.listen)),
    })?;
    stdout::print(format!("listening on http://{}\n", recorder.address()).as_bytes())?;
    stderr::line(&format!(
        "calls go to {} and into {}\npoint your program at this gateway:\n  {}",
        gateway.as_str(),
        args.to.display(),
        recorder.url()
    ));
    stopped.await;
    let summary = recorder.stop().await.map_err(|error| Failure::file(&args.to, &error))?;
    summarise(&summary, &args.to);
    Ok(())
}

/// A line for each request. What is not recorded is said even where lines are not wanted.
fn tell(event: &RecordingEvent, style: Style, quiet: bool) {
    match event {
        RecordingEvent::Recorded { method, file, replaced, unread } => {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if !quiet {
                stderr::styled(&format!(
                    "{} {} {}",
                    inline(method),
                    style.green(&inline(&name)),
                    style.dim(&format!("{} replaced", counted(*replaced, "value")))
                ));
            }
            for what in unread {
                stderr::styled(&format!(
                    "{} {}: not recorded: {}",
                    style.red("warning:"),
                    inline(&name),
                    inline(what)
                ));
            }
        }
        RecordingEvent::Passed { request, reason } => stderr::styled(&format!(
            "{} {}: forwarded and not recorded: {}",
            style.red("warning:"),
            inline(request),
            inline(reason)
        )),
        RecordingEvent::Failed { request, reason } => {
            stderr::styled(&format!("{} {}: {}", style.red("warning:"), inline(request), inline(reason)));
        }
        _ => {}
    }
}

fn summarise(summary: &RecordingSummary, directory: &Path) {
    let left_out = match summary.not_recorded {
        0 => String::new(),
        more => format!("; {} not recorded", counted(more, "request")),
    };
    stderr::line(&format!(
        "recorded {} in {}{left_out}",
        counted(summary.calls, "call"),
        directory.display()
    ));
    if summary.calls == 0 {
        return;
    }
    let width = summary.replaced.iter().map(|field| field.name.chars().count()).max().unwrap_or(0);
    for field in &summary.replaced {
        stderr::line(&format!("  {:width$}  {:>4}  {}", field.name, field.count, field.why));
    }
    stderr::line(
        "Names and looks decide what is replaced: read the files before you commit them. A field that is not in this list \
         is replaced with --replace FIELD, one that should stay is kept with --keep FIELD.",
    );
}
