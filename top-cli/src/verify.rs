//! `topctl verify`: checks the signature of a raw request step by step. The rules are `top-sandbox`'s.

use std::{fmt::Write as _, io};

use top_sandbox::{SignRule, Verdict};

use crate::{
    args::VerifyArgs,
    counted::counted,
    credentials::Profile,
    failure::Failure,
    input, stdout,
    style::{Style, inline},
};

pub(crate) fn run(args: &VerifyArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.profile)?;
    let secret = profile.app_secret()?;
    let raw = match &args.request {
        Some(path) => input::bytes(path)?,
        None => input::stdin()?,
    };
    let verdict = top_sandbox::verify(&raw, secret).map_err(|error| {
        let name = args.request.as_ref().map_or("standard input".into(), |path| path.display().to_string());
        Failure::usage(format!("{name}: {error}"))
    })?;
    stdout::print(show(&verdict, Style::of(&io::stdout())).as_bytes())?;
    if verdict.rule().is_some() { Ok(()) } else { Err(Failure::negative()) }
}

pub(crate) fn show(verdict: &Verdict, style: Style) -> String {
    let mut out = format!("{}\n", style.bold("Received, in the order in which it is signed:"));
    let width = verdict.signed().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, value) in verdict.signed() {
        let _ = writeln!(out, "   {}  {}", style.cyan(&format!("{:width$}", inline(name))), inline(value));
    }
    if !verdict.raw_body().is_empty() {
        let _ = writeln!(out, "   and behind them the body, {}", counted(verdict.raw_body().len(), "byte"));
    }
    let _ = writeln!(out, "\n{}\n   {}", style.bold("String to sign:"), inline(&verdict.string_to_sign()));
    let _ = writeln!(out, "\n{}", style.bold("Signature:"));
    let _ = writeln!(out, "   sign_method  {}", inline(verdict.sign_method().unwrap_or("(absent)")));
    let _ =
        writeln!(out, "   expected     {}", verdict.expected().unwrap_or("(none: the method is unknown)"));
    let _ = writeln!(out, "   received     {}", inline(verdict.received().unwrap_or("(absent)")));
    let line = match (verdict.rule(), verdict.mistake()) {
        (Some(SignRule::WithoutBlanks), _) => {
            style.green("correct, over the parameters that are not blank (rule `without-blanks`); better not to send blank ones")
        }
        (Some(rule), _) => style.green(&format!("correct, over every parameter received (rule `{}`)", rule.as_str())),
        (None, mistake) => format!("{} {}", style.red("wrong:"), inline(mistake.unwrap_or_default())),
    };
    out.push('\n');
    for remark in verdict.remarks() {
        let _ = writeln!(out, "{} {}", style.cyan("note:"), inline(remark));
    }
    // What was found out stands last, where a script looks for it.
    let _ = writeln!(out, "{line}");
    out
}
