//! The files of the catalogue's crate: one for each group of APIs, with a module for each API, and the lists of modules
//! above them. Each API has types of its own, so that none of their names depends on another API.

use std::{collections::BTreeMap, fmt::Write as _};

use super::place::{ARCHIVE, Place};
use crate::{
    model::ApiDoc,
    write::{
        check,
        emit::{self, Uses, docs},
        naming::{Kept, Naming, Shared},
        plan::plan,
        undecided::{Undecided, Weight},
    },
};

pub(super) fn files<'a>(apis: impl Iterator<Item = &'a ApiDoc>) -> BTreeMap<String, String> {
    let mut groups: BTreeMap<String, Vec<(&ApiDoc, Place)>> = BTreeMap::new();
    for api in apis {
        let place = Place::of_api(api);
        groups.entry(place.file()).or_default().push((api, place));
    }
    let mut files = BTreeMap::new();
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    for (file, apis) in groups {
        let (above, group) = file.rsplit_once('/').unwrap_or(("", &file));
        let families: Vec<&str> = apis.iter().map(|(_, place)| place.family.as_str()).collect();
        let what = match above {
            ARCHIVE => format!("`{group}.*`, as old sources have them"),
            _ => format!("`{}.*`", families[0]),
        };
        let feature = apis[0].0.facts.as_ref().map_or("", |facts| &facts.feature);
        let list = lists.entry(above.to_owned()).or_insert_with(|| match above {
            ARCHIVE => "//! APIs that only sources before 2020 hold.\n".to_owned(),
            above => format!("//! `{above}.*`\n"),
        });
        let gate =
            if above == ARCHIVE { String::new() } else { format!("#[cfg(feature = \"{feature}\")]\n") };
        let _ = write!(list, "\n{gate}pub mod {group};\n");
        files.insert(format!("{file}.rs"), group_file(&what, &apis));
    }
    files.extend(lists.into_iter().map(|(above, list)| (format!("{above}/mod.rs"), list)));
    files
}

fn group_file(what: &str, apis: &[(&ApiDoc, Place)]) -> String {
    let count = apis.len();
    let mut text = format!("//! {what}: {count} API{}.\n\n", if count == 1 { "" } else { "s" });
    for (_, place) in apis {
        let _ = writeln!(text, "pub use self::{}::{};", place.module, place.type_name);
    }
    for (api, place) in apis {
        let Ok(items) = items(api, place) else { continue };
        let title = docs::comment(0, "///", &docs::code(&api.method), "");
        let _ = write!(text, "\n{title}pub mod {} {{\n    use crate::prelude::*;\n\n", place.module);
        for line in items.lines() {
            let indent = if line.is_empty() { "" } else { "    " };
            let _ = writeln!(text, "{indent}{line}");
        }
        text.push_str("}\n");
    }
    text
}

/// The items of an API's module.
fn items(api: &ApiDoc, place: &Place) -> Result<String, Undecided> {
    let plan = plan(api)?;
    let naming = Naming::of_api(&plan, 0, &place.type_name, &Shared::none(), &Kept::default());
    let items = emit::items(&plan, &naming, &mut Uses::default());
    match check::reason(&items) {
        Some(reason) => Err(Undecided::new(
            &api.method,
            Weight::LeftOut,
            format!("what would be written is no Rust, and the API is left out: `{reason}`"),
        )),
        None => Ok(items),
    }
}

/// What the document leaves open.
pub(super) fn undecided(api: &ApiDoc) -> Vec<Undecided> {
    match (plan(api), items(api, &Place::of_api(api))) {
        (Ok(plan), Ok(_)) => plan.undecided,
        (Err(undecided), _) | (_, Err(undecided)) => vec![undecided],
    }
}
