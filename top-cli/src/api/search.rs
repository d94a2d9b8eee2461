//! `topctl api search`: the APIs that fit some words, as a list.

use std::{fmt::Write as _, io};

use top_doc::{ApiDoc, Definitions, Found};

use super::{args::SearchArgs, catalogue, show::place::Place, unreadable};
use crate::{
    counted::counted,
    failure::Failure,
    stderr, stdout,
    style::{Style, inline},
};

pub(super) fn run(args: &SearchArgs) -> Result<(), Failure> {
    let file = args.source.catalogue.as_deref();
    let catalogue = catalogue(file)?;
    let found = catalogue.search(&args.words.join(" ")).map_err(|error| unreadable(file, &error))?;
    let shown = &found[..found.len().min(args.limit)];
    if args.json {
        stdout::print(json(&catalogue, shown).as_bytes())?;
    } else {
        stdout::print(list(&catalogue, shown, Style::of(&io::stdout())).as_bytes())?;
        if let Some(more) = found.len().checked_sub(shown.len()).filter(|more| *more > 0 && !shown.is_empty())
        {
            stderr::line(&format!(
                "and {}; --limit shows more of them, another word fewer",
                counted(more, "more API")
            ));
        }
    }
    if found.is_empty() {
        let words = inline(&args.words.join(" "));
        return Err(Failure::refused(format!("no API is found by `{words}`"))
            .with_help("each word must be found; one may be English or Chinese, and a part of a name"));
    }
    Ok(())
}

/// Method and title of each, and below them why it was found, if neither says so, and where it is.
fn list(catalogue: &Definitions, found: &[Found<'_>], style: Style) -> String {
    let mut out = String::new();
    for found in found {
        let _ = writeln!(out, "{}  {}", style.bold(&inline(found.method)), inline(&found.title));
        let place =
            doc(catalogue, found).and_then(|doc| Place::of(&doc)).map(|place| match place.feature.as_str() {
                "" => place.rust(),
                feature => format!("{}  feature {feature}", place.rust()),
            });
        let members: Vec<String> = found.members.iter().map(|member| inline(member)).collect();
        let notes: Vec<String> =
            [members.join(", ")].into_iter().filter(|text| !text.is_empty()).chain(place).collect();
        if !notes.is_empty() {
            let _ = writeln!(out, "    {}", style.dim(&notes.join("  ")));
        }
    }
    out
}

fn json(catalogue: &Definitions, found: &[Found<'_>]) -> String {
    let one = |found: &Found<'_>| {
        let place = doc(catalogue, found).and_then(|doc| Place::of(&doc));
        serde_json::json!({
            "method": found.method,
            "title": found.title,
            "members": found.members,
            "rust": place.as_ref().map(Place::rust),
            "feature": place.as_ref().map(|place| place.feature.clone()),
            "score": found.score,
        })
    };
    let listed: Vec<_> = found.iter().map(one).collect();
    format!("{}\n", serde_json::Value::from(listed))
}

/// The definition of what was found. A line that cannot be read is found by its words all the same.
fn doc(catalogue: &Definitions, found: &Found<'_>) -> Option<ApiDoc> {
    catalogue.get(found.method).ok().flatten()
}
