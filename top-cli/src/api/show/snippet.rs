//! The call in Rust: with the struct of the catalogue, and without one.

use std::fmt::Write as _;

use top_core::error::Language;
use top_doc::{ApiDoc, Session, write_example};

use super::{place::Place, request};
use crate::bilingual::said;

/// The call with its struct. `None` where the catalogue says nothing of Rust.
pub(super) fn typed(doc: &ApiDoc, place: &Place, language: Language) -> Option<String> {
    let example = write_example(doc).ok()?;
    let namespace = place.namespace();
    let mut names = vec![format!("{}::{}", namespace, example.type_name)];
    if let [one] = example.types.as_slice() {
        names.push(format!("{namespace}::{}::{one}", example.module));
    } else if !example.types.is_empty() {
        names.push(format!("{namespace}::{}::{{{}}}", example.module, example.types.join(", ")));
    }
    let file = if example.has_file { "FileItem, " } else { "" };
    let mut text = format!("use top_apis::{{Client, {file}{}}};\n\n", names.join(", "));
    let _ = writeln!(text, "let client = Client::builder(app_key, app_secret).build()?;");
    let _ = writeln!(text, "let request = {};", example.expression);
    let _ = writeln!(text, "let reply = client.call(&request){}.await?;", session(doc, language));
    let _ = writeln!(text, "println!(\"{{:?}}\", *reply);");
    Some(text)
}

/// The call by its name.
pub(super) fn untyped(doc: &ApiDoc, language: Language) -> String {
    let pair = |(name, value): (&str, serde_json::Value)| format!("({name:?}, {:?})", request::text(&value));
    let pairs: Vec<String> = request::required(doc).into_iter().map(pair).collect();
    let file = |name: &&str| format!(".file({name:?}, FileItem::from_path(\"photo.jpg\"))");
    let files = request::files(doc).iter().map(file).collect::<Vec<_>>().concat();
    let pairs =
        if pairs.is_empty() { "[(\"\", \"\"); 0]".to_owned() } else { format!("[{}]", pairs.join(", ")) };
    format!(
        "let reply = client.call_method({:?}, {pairs}){files}{}.await?;\n",
        doc.method,
        session(doc, language)
    )
}

fn session(doc: &ApiDoc, language: Language) -> String {
    if doc.session != Session::Required {
        return String::new();
    }
    format!(".session(\"{}\")", said(language, "the seller's access token", "卖家的 access token"))
}
