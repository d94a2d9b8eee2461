//! `topctl verify`: checks the signature of a raw request step by step. The rules are `top-sandbox`'s.

use std::{fmt::Write as _, io};

use top_sandbox::{Language, SignRule, Verdict};

use crate::{
    args::VerifyArgs,
    bilingual::said,
    counted::counted,
    credentials::Profile,
    failure::{Failure, language},
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
    stdout::print(show(&verdict, Style::of(&io::stdout()), language()).as_bytes())?;
    if verdict.rule().is_some() { Ok(()) } else { Err(Failure::negative()) }
}

fn show(verdict: &Verdict, style: Style, language: Language) -> String {
    let say = |[english, chinese]: [&'static str; 2]| said(language, english, chinese);
    let heading =
        style.bold(say(["Received, in the order in which it is signed:", "收到的参数，按签名顺序："]));
    let mut out = format!("{heading}\n");
    let width = verdict.signed().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, value) in verdict.signed() {
        let _ = writeln!(out, "   {}  {}", style.cyan(&format!("{:width$}", inline(name))), inline(value));
    }
    if !verdict.raw_body().is_empty() {
        let bytes = verdict.raw_body().len();
        let _ = match language {
            Language::English => writeln!(out, "   and behind them the body, {}", counted(bytes, "byte")),
            Language::Chinese => writeln!(out, "   其后是请求体，{bytes} 字节"),
        };
    }
    let heading = style.bold(say(["String to sign:", "待签名串："]));
    let _ = writeln!(out, "\n{heading}\n   {}", inline(&verdict.string_to_sign()));
    let absent = say(["(absent)", "（缺少）"]);
    let _ = writeln!(out, "\n{}", style.bold(say(["Signature:", "签名："])));
    let _ = writeln!(out, "   sign_method  {}", inline(verdict.sign_method().unwrap_or(absent)));
    let unknown = say(["(none: the method is unknown)", "（无：算法未知）"]);
    let expected = verdict.expected().unwrap_or(unknown);
    // Two Chinese characters are as wide as four others.
    let _ = writeln!(out, "   {}{expected}", say(["expected     ", "应为         "]));
    let received = inline(verdict.received().unwrap_or(absent));
    let _ = writeln!(out, "   {}{received}", say(["received     ", "实际         "]));
    let line = match (verdict.rule(), verdict.mistake_in(language)) {
        (Some(SignRule::WithoutBlanks), _) => style.green(say([
            "correct, over the parameters that are not blank (rule `without-blanks`); better not to send blank ones",
            "正确，签名只含非空参数（规则 `without-blanks`）；最好不要发送空参数",
        ])),
        (Some(rule), _) => {
            let rule = rule.as_str();
            style.green(&match language {
                Language::English => format!("correct, over every parameter received (rule `{rule}`)"),
                Language::Chinese => format!("正确，签名含收到的全部参数（规则 `{rule}`）"),
            })
        }
        (None, mistake) => {
            format!("{} {}", style.red(say(["wrong:", "错误："])), inline(mistake.unwrap_or_default()))
        }
    };
    out.push('\n');
    for remark in verdict.remarks_in(language) {
        let _ = writeln!(out, "{} {}", style.cyan(say(["note:", "注意："])), inline(remark));
    }
    // What was found out stands last, where a script looks for it.
    let _ = writeln!(out, "{line}");
    out
}
