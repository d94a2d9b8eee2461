//! `topctl sandbox`: runs the local gateway in the foreground, prints a line for each call, and stops on a signal.

use std::{fmt::Write as _, io, net::SocketAddr, path::Path};

use top_core::TopDateTime;
use top_sandbox::{App, Config, Grant, Language, RecordedCall, Sandbox};

use crate::{
    api,
    arg_values::Listed,
    args::SandboxArgs,
    docs,
    failure::{Failure, language},
    input, ready,
    signals::signals,
    stderr, stdout,
    style::{Style, inline},
};

pub(crate) async fn run(args: SandboxArgs) -> Result<(), Failure> {
    // Before the first line is printed, because a program that reads it may send the signal at once.
    let stopped = signals()?;
    let config = args.config.as_deref().map(read).transpose()?.unwrap_or_default();
    let address = args.listen.or(config.listen()).unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)));
    let (apps, sessions) = (read_all(args.app)?, read_all(args.session)?);
    let token = read_all(args.admin_token)?.into_iter().next();
    let mut builder = Sandbox::builder().listen(address).old_md5(args.old_md5).marks(!args.no_marks);
    builder = builder.dingtalk(args.dingtalk);
    for name in config.hosts().chain(args.host.iter().map(String::as_str)) {
        builder = builder.host(name);
    }
    if let Some(token) = token.as_deref().or(config.admin_token()) {
        builder = builder.admin_token(token);
    }
    let sandbox = builder.start().await.map_err(|error| match error.kind() {
        io::ErrorKind::InvalidInput => Failure::usage(error.to_string())
            .with_help("give one with TOP_SANDBOX_ADMIN_TOKEN, --admin-token @FILE, or `admin_token` in the configuration"),
        _ => Failure::usage(format!("cannot listen on {address}: {error}")),
    })?;
    ready::serve(&sandbox);
    for path in &args.docs {
        docs::each(path, |_, reading| {
            sandbox.document(&reading.doc);
        })?;
    }
    if let Some(file) = &args.catalogue {
        sandbox.catalogue(api::catalogue(file.as_deref())?);
    }
    // After the documents, so that the configuration replaces what they declare.
    sandbox.apply(&config);
    let made_up =
        (apps.is_empty() && !config.has_apps()).then(|| ("12345678".to_owned(), "helloworld".to_owned()));
    for (key, secret) in apps.into_iter().chain(made_up.clone()) {
        sandbox.app(App::new(key, secret));
    }
    for token in sessions {
        sandbox.session(token, Grant::any());
    }
    stdout::print(format!("listening on http://{}\n", sandbox.address()).as_bytes())?;
    if args.tmc {
        stdout::print(format!("messages at {}\n", sandbox.messages_url()).as_bytes())?;
    }
    if let Some((key, secret)) = made_up {
        let gateway = sandbox.url();
        let [watch, first, messages, qimen] = match language() {
            Language::English => ["watch the calls:", "try this:", "messages:", "Qimen (奇门), at"],
            Language::Chinese => ["查看调用：", "可以先试：", "消息：", "奇门，地址"],
        };
        stderr::line(&format!(
            "{watch} http://{}/\n{first}\n  export TOP_APP_KEY={key} TOP_APP_SECRET={secret} TOP_GATEWAY={gateway}\n  \
             topctl call taobao.time.get\n  topctl call {}\n\
             {messages}\n  export TOP_SANDBOX=http://{} TOP_MESSAGES={}\n  \
             topctl message send taobao_trade_TradeBuyerPay -p tid=1\n  topctl messages --count 1 --confirm\n\
             {qimen} {}:\n  echo '<request/>' | topctl call taobao.qimen.order.cancel -p customerId=stub-cust-code --body -",
            sandbox.address(),
            ready::EXAMPLE,
            sandbox.address(),
            sandbox.messages_url(),
            sandbox.qimen_url(),
        ));
    }
    let mut log = Log { style: Style::of(&io::stderr()), seen: 0 };
    let style = log.style;
    if args.quiet {
        stopped.await;
    } else {
        tokio::select! {
            () = stopped => {}
            () = log.follow(&sandbox) => {}
            () = follow_messages(&sandbox, style), if args.tmc => {}
        }
        // A call that was answered just before the signal is printed too.
        log.print(&sandbox, &sandbox.calls());
    }
    sandbox.stop().await;
    Ok(())
}

/// What the arguments or the environment list, and the files that they name.
pub(crate) fn read_all<T>(lists: impl IntoIterator<Item = Listed<T>>) -> Result<Vec<T>, Failure> {
    let mut all = Vec::new();
    for list in lists {
        match list {
            Listed::Here(listed) => all.extend(listed),
            Listed::File(path, parse) => {
                let wrong = |reason: String| Failure::usage(format!("{}: {reason}", path.display()));
                match parse(&input::text(&path)?).map_err(wrong)? {
                    Listed::Here(listed) => all.extend(listed),
                    Listed::File(..) => {
                        return Err(wrong("a file that names another file is not read".to_owned()));
                    }
                }
            }
        }
    }
    Ok(all)
}

/// Reads a configuration file. Files that it names are relative to its directory.
fn read(path: &Path) -> Result<Config, Failure> {
    let text = input::text(path)?;
    let directory = path.parent().unwrap_or(Path::new(""));
    Config::from_toml(&text, Some(directory))
        .map_err(|error| Failure::usage(format!("{}: {error}", path.display())))
}

/// The lines on standard error, one for each call.
struct Log {
    style: Style,
    /// The number of the last call that was printed.
    seen: u64,
}

impl Log {
    /// Prints each call, without end.
    async fn follow(&mut self, sandbox: &Sandbox) {
        loop {
            let calls = sandbox.next_calls(self.seen).await;
            self.print(sandbox, &calls);
        }
    }

    /// Prints the calls that were not printed yet.
    fn print(&mut self, sandbox: &Sandbox, calls: &[RecordedCall]) {
        let seen = self.seen;
        for call in calls.iter().filter(|call| call.number() > seen) {
            self.seen = call.number();
            stderr::styled(&line(sandbox, call, self.style));
        }
    }
}

/// Time, method and result of a call. Values are shown only for a wrong signature, where they must be compared.
fn line(sandbox: &Sandbox, call: &RecordedCall, style: Style) -> String {
    let time = TopDateTime::from_system_time(call.at()).map(|time| time.to_string()).unwrap_or_default();
    let method = inline(call.method().unwrap_or("(no method)"));
    let outcome = match call.error() {
        None => style.green("ok"),
        Some(error) => style.red(&inline(&error.to_string())),
    };
    let mut line = format!("{} {method} {outcome}", style.dim(&time));
    if let Some(hint) = call.hint_in(language()) {
        let _ = write!(line, "\n    {}", inline(hint));
    }
    let wrong = call.error().is_some_and(|error| error.code() == 25);
    if let Some(verdict) = sandbox.check_signature(call).filter(|_| wrong) {
        // Each Chinese character is as wide as two others.
        let [text, expected, received, none, absent] = match language() {
            Language::English => {
                ["string to sign  ", "expected        ", "received        ", "(none)", "(absent)"]
            }
            Language::Chinese => ["待签名串  ", "应为      ", "实际      ", "（无）", "（缺少）"],
        };
        let _ = write!(
            line,
            "\n    {text}{}\n    {expected}{}\n    {received}{}",
            inline(&verdict.string_to_sign()),
            verdict.expected().unwrap_or(none),
            inline(verdict.received().unwrap_or(absent)),
        );
    }
    line
}

/// Prints what becomes of messages, without end and without their contents.
async fn follow_messages(sandbox: &Sandbox, style: Style) {
    let mut seen = 0;
    loop {
        let (change, messages) = sandbox.changed_messages(seen).await;
        seen = change;
        for message in messages.iter().rev() {
            let at = message.events().last().and_then(|event| TopDateTime::from_system_time(event.at).ok());
            let time = at.map(|time| time.to_string()).unwrap_or_default();
            let state = message.state().as_str();
            let state = if message.is_confirmed() { style.green(state) } else { state.to_owned() };
            let topic = inline(message.topic());
            stderr::styled(&format!("{} {topic} {} {state}", style.dim(&time), message.id()));
        }
    }
}
