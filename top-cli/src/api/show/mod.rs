//! `topctl api show`: one API, for a person or as JSON.

mod errors;
mod json;
pub(crate) mod place;
mod request;
mod snippet;
mod tree;

use std::{fmt::Write as _, io};

use top_core::error::Language;
use top_doc::{ApiDoc, Definitions, Session};
use top_names::{nearest, response_key};

use self::{
    errors::met,
    place::Place,
    tree::{padded, tree},
};
use super::{args::ShowArgs, catalogue, unreadable};
use crate::{
    bilingual::said,
    failure::{Failure, language},
    stdout,
    style::{Style, inline},
};

pub(super) fn run(args: &ShowArgs) -> Result<(), Failure> {
    let file = args.source.catalogue.as_deref();
    let catalogue = catalogue(file)?;
    let found = catalogue.get(&args.method).map_err(|error| unreadable(file, &error))?;
    let Some(doc) = found else { return Err(unknown(&args.method, &catalogue)) };
    let text = if args.json {
        format!("{}\n", json::json(&doc, language()))
    } else {
        text(&doc, Style::of(&io::stdout()), language())
    };
    stdout::print(text.as_bytes())
}

/// The methods that may be meant, by their spelling, or else by their words.
pub(crate) fn unknown(method: &str, catalogue: &Definitions) -> Failure {
    const LISTED: usize = 5;
    let mut near: Vec<String> =
        nearest(method, catalogue.methods().into_iter().flatten()).into_iter().map(str::to_owned).collect();
    if near.is_empty() {
        let words = method.replace(['.', '_'], " ");
        let found = catalogue.search(&words).unwrap_or_default();
        near.extend(found.into_iter().map(|found| found.method.to_owned()));
    }
    near.truncate(LISTED);
    let help = match near.as_slice() {
        [] => "topctl api search WORD looks for words in names, titles and members".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    Failure::refused(format!("the catalogue has no `{}`", inline(method))).with_help(help)
}

fn text(doc: &ApiDoc, style: Style, language: Language) -> String {
    let say = |english, chinese| said(language, english, chinese);
    let mut out = format!("{}  {}\n\n", style.bold(&inline(&doc.method)), inline(&doc.title));
    let mut fact = |name: &str, value: &str| {
        let _ = writeln!(out, "  {}{value}", padded(name, 12));
    };
    fact(say("session", "授权"), session(doc.session, language));
    if let Some(address) = doc.address() {
        fact(say("document", "文档"), &address);
    }
    if !doc.as_of.is_empty() {
        fact(say("as of", "数据日期"), &inline(&doc.as_of));
    }
    let place = Place::of(doc);
    if let Some(place) = &place {
        fact("Rust", &place.rust());
        fact("Cargo.toml", &place.dependency());
    }
    let _ = writeln!(out, "\n{}", style.bold(say("Parameters (* must be sent)", "请求参数（* 为必填）")));
    if doc.request.is_empty() {
        let _ = writeln!(out, "    {}", say("none", "无"));
    }
    out.push_str(&tree(&doc.request, style, language));
    let heading = say("Response", "响应参数");
    let _ = writeln!(out, "\n{} {}", style.bold(heading), style.dim(&response_key(&doc.method)));
    if doc.response.is_empty() {
        let _ = writeln!(out, "    {}", say("nothing that is documented", "文档未列出"));
    }
    out.push_str(&tree(&doc.response, style, language));
    let _ = writeln!(out, "\n{}", style.bold(say("Errors that a call may meet", "可能遇到的错误码")));
    for error in met(doc, language) {
        let _ = writeln!(out, "  {} {}", style.red(&inline(&error.code)), inline(&error.name));
        let _ = writeln!(out, "      {}", inline(&error.help));
    }
    if let Some(code) = place.as_ref().and_then(|place| snippet::typed(doc, place, language)) {
        heading_and_code(&mut out, &style.bold("Rust"), &code);
    }
    let heading = style.bold(say("Rust, without the struct", "Rust，不用结构体"));
    heading_and_code(&mut out, &heading, &snippet::untyped(doc, language));
    let heading = style.bold(say("Command line", "命令行"));
    heading_and_code(&mut out, &heading, &request::command(doc));
    let heading = style.bold(say("Without the platform", "不连平台，本地试"));
    heading_and_code(&mut out, &heading, "topctl sandbox --catalogue");
    out
}

fn heading_and_code(out: &mut String, heading: &str, code: &str) {
    let _ = writeln!(out, "\n{heading}");
    for line in code.lines() {
        let _ = writeln!(out, "{}", format!("  {}", inline(line)).trim_end());
    }
}

fn session(session: Session, language: Language) -> &'static str {
    match session {
        Session::Required => said(language, "required (授权)", "必须授权"),
        Session::Optional => said(language, "optional (可选授权)", "可选授权"),
        Session::None => said(language, "not needed (不需要授权)", "不需要授权"),
        Session::Unknown => said(
            language,
            "not documented; code 26 says that one is needed",
            "文档未说明；返回 26 则需要授权",
        ),
    }
}
