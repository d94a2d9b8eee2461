//! `topctl import --catalogue`: makes the catalogue's crate anew, from documents or from the facts that it holds. Handles
//! files only; `top-doc` makes the facts and writes the Rust.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs, io,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

use flate2::{Compression, read::MultiGzDecoder, write::GzEncoder};
use top_doc::{ApiDoc, Catalogue, TopicDoc};

use crate::{args::ImportArgs, counted::counted, failure::Failure, stderr, style::inline};

const CRATE: &str = "top-catalogue";
const FACTS: &str = "top-catalogue/facts/catalogue.jsonl.gz";
const TOPICS: &str = "top-catalogue/facts/topics.jsonl.gz";
const CORRECTIONS: &str = "top-catalogue/facts/corrections.jsonl";
/// The features that the crate's manifest itself writes down.
const BY_HAND: [&str; 2] = ["facts", "topics"];
/// Registries refuse a crate with more.
const MOST_FEATURES: usize = 250;

/// Makes the catalogue of the project in `root` from documents; without any, from the facts that it holds.
pub(crate) fn run(args: &ImportArgs, root: &Path, docs: &[ApiDoc]) -> Result<(), Failure> {
    let before = read_facts(root)?;
    let catalogue = if docs.is_empty() {
        Catalogue::of_facts(before, read_topics(&root.join(TOPICS))?)
    } else {
        let topics = match &args.topics {
            Some(path) => read_topics(path)?,
            None => read_topics(&root.join(TOPICS))?,
        };
        let text = fs::read_to_string(root.join(CORRECTIONS))
            .map_err(|error| Failure::file(&root.join(CORRECTIONS), &error))?;
        let corrections = top_doc::read_corrections(&text)
            .map_err(|error| Failure::usage(format!("{CORRECTIONS}: {error}")))?;
        Catalogue::new(docs, topics, &corrections, &before)
            .map_err(|error| Failure::usage(inline(&error.to_string())))?
    };
    let changes = changes(root, &catalogue)?;
    say(&catalogue, docs.is_empty());
    if args.check {
        for change in &changes {
            stderr::line(&inline(&format!("differs: {}", change.path().display())));
        }
        return if changes.is_empty() { Ok(()) } else { Err(Failure::negative()) };
    }
    let change = if changes.len() == 1 { "changes" } else { "change" };
    stderr::line(&format!("{} {change}", counted(changes.len(), "file")));
    changes.iter().try_for_each(Change::make)
}

/// The facts as they are; none if there is no file yet.
fn read_facts(root: &Path) -> Result<Vec<ApiDoc>, Failure> {
    let path = root.join(FACTS);
    match fs::File::open(&path) {
        Ok(file) => top_doc::read_catalogue(file)
            .map(|line| line.map(|reading| reading.doc))
            .collect::<Result<_, _>>()
            .map_err(|error| Failure::usage(format!("{}: {error}", path.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Failure::file(&path, &error)),
    }
}

/// The topics of messages that come in, which are those that a program has handlers for.
fn read_topics(path: &Path) -> Result<Vec<TopicDoc>, Failure> {
    let file = fs::File::open(path).map_err(|error| Failure::file(path, &error))?;
    top_doc::read_topics(file)
        .filter(|topic| topic.as_ref().map_or(true, |topic| !topic.is_outgoing))
        .collect::<Result<_, _>>()
        .map_err(|error| Failure::usage(format!("{}: {error}", path.display())))
}

fn say(catalogue: &Catalogue, is_of_facts: bool) {
    let features = catalogue.features();
    let written: usize = features.iter().map(|feature| feature.apis).sum();
    let archived: usize =
        features.iter().filter(|feature| feature.name == "archive").map(|feature| feature.apis).sum();
    stderr::line(&format!(
        "{}: {written} written, of which {archived} in the archive, and {} ready elsewhere; {}; {}",
        counted(catalogue.apis().len(), "API"),
        catalogue.apis().len() - written,
        counted(catalogue.topics().len(), "topic"),
        counted(features.len() + BY_HAND.len(), "feature"),
    ));
    if !is_of_facts {
        stderr::line(&format!("left out by corrections: {}", counted(catalogue.left_out().len(), "API")));
    }
}

/// A file to be written or removed.
enum Change {
    Write(PathBuf, Vec<u8>),
    Remove(PathBuf),
}

impl Change {
    fn path(&self) -> &Path {
        match self {
            Self::Write(path, _) | Self::Remove(path) => path,
        }
    }

    fn make(&self) -> Result<(), Failure> {
        let made = match self {
            Self::Write(path, bytes) => {
                path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes))
            }
            Self::Remove(path) => fs::remove_file(path),
        };
        made.map_err(|error| Failure::file(self.path(), &error))
    }
}

/// What has to change for the project to hold the catalogue.
fn changes(root: &Path, catalogue: &Catalogue) -> Result<Vec<Change>, Failure> {
    let features = catalogue.features();
    if features.len() + BY_HAND.len() > MOST_FEATURES {
        return Err(Failure::usage(format!("{} features are more than {MOST_FEATURES}", features.len())));
    }
    let mut changes = Vec::new();
    for (path, text) in [(FACTS, catalogue.facts()), (TOPICS, catalogue.topic_facts())] {
        let path = root.join(path);
        // Another version of the compressor gives other bytes for the same facts.
        if fs::read(&path).ok().and_then(|bytes| unpacked(&bytes)).as_deref() != Some(&*text) {
            changes.push(Change::Write(path, packed(&text)));
        }
    }
    let source = root.join(CRATE).join("src");
    let files: BTreeMap<PathBuf, String> =
        catalogue.files().into_iter().map(|(path, text)| (source.join(path), text)).collect();
    for stale in files_below(&source)? {
        if stale.parent() != Some(&source) && !files.contains_key(&stale) {
            changes.push(Change::Remove(stale));
        }
    }
    let mut texts: Vec<(PathBuf, String)> = files.into_iter().collect();
    for (path, part) in parts(catalogue) {
        let path = root.join(path);
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let text = with_part(&text, &part).ok_or_else(|| {
            Failure::usage(format!("{} has no part marked `catalogue:begin`", path.display()))
        })?;
        texts.push((path, text));
    }
    for (path, text) in texts {
        if fs::read_to_string(&path).ok().as_deref() != Some(&*text) {
            changes.push(Change::Write(path, text.into_bytes()));
        }
    }
    Ok(changes)
}

/// The marked parts of files that are otherwise written by hand.
fn parts(catalogue: &Catalogue) -> Vec<(&'static str, String)> {
    let features = catalogue.features();
    let mut own = String::new();
    let mut others = String::new();
    for feature in &features {
        let what = match (feature.apis, feature.topics) {
            (apis, 0) => counted(apis, "API"),
            (_, topics) => counted(topics, "topic"),
        };
        let needs = if feature.topics > 0 { "\"topics\"" } else { "" };
        let _ = writeln!(own, "{} = [{needs}] # {what}", feature.name);
        let base = if feature.topics > 0 { "topics" } else { "catalogue" };
        let name = &feature.name;
        let _ = writeln!(others, "{name} = [\"{base}\", \"top-catalogue/{name}\"]");
    }
    let (mut modules, mut reexports) = (String::new(), String::new());
    for root in catalogue.roots() {
        let own = if matches!(root.as_str(), "archive" | "topics") { root.as_str() } else { "" };
        let gate = if own.is_empty() { String::new() } else { format!("#[cfg(feature = \"{own}\")]\n") };
        let _ = write!(
            modules,
            "{gate}#[allow(missing_docs, clippy::all, clippy::pedantic, reason = \"generated\")]\n\
             #[rustfmt::skip]\npub mod {root};\n"
        );
        let own = if own.is_empty() { "catalogue" } else { own };
        let _ = write!(
            reexports,
            "#[cfg(feature = \"{own}\")]\n#[doc(no_inline)]\npub use top_catalogue::{root};\n"
        );
    }
    vec![
        ("top-catalogue/Cargo.toml", own),
        ("top-catalogue/src/lib.rs", modules),
        ("top-apis/Cargo.toml", others),
        ("top-apis/src/lib.rs", reexports),
        ("docs/catalogue.md", all_features(catalogue)),
        ("README.md", by_vendor(catalogue, &["vendor", "APIs", "features"])),
        ("README.zh-CN.md", by_vendor(catalogue, &["来源", "API 数", "feature 数"])),
    ]
}

/// A table of all features.
fn all_features(catalogue: &Catalogue) -> String {
    let mut table = "| feature | methods and topics | APIs | topics |\n|---|---|---:|---:|\n".to_owned();
    for feature in catalogue.features() {
        let families = match feature.name.as_str() {
            "archive" => "what only sources before 2020 hold".to_owned(),
            _ => {
                let mark = if feature.topics > 0 { "_*" } else { ".*" };
                let families = feature.families.iter().map(|family| format!("`{family}{mark}`"));
                families.collect::<Vec<_>>().join(", ")
            }
        };
        let _ =
            writeln!(table, "| `{}` | {families} | {} | {} |", feature.name, feature.apis, feature.topics);
    }
    table
}

/// A table of vendors, with a line for the topics.
fn by_vendor(catalogue: &Catalogue, heads: &[&str; 3]) -> String {
    let mut vendors: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    for feature in catalogue.features() {
        let vendor = match (feature.topics, feature.families.first()) {
            (0, Some(family)) if feature.name != "archive" => {
                format!("`{}.*`", family.split('.').next().unwrap_or_default())
            }
            (0, _) => "`archive`".to_owned(),
            _ => "`topics` (TMC)".to_owned(),
        };
        let entry = vendors.entry(vendor).or_default();
        entry.0 += feature.apis + feature.topics;
        entry.1.insert(feature.name);
    }
    let mut table = format!("| {} |\n|---|---:|---:|\n", heads.join(" | "));
    for (vendor, (count, features)) in &vendors {
        let _ = writeln!(table, "| {vendor} | {count} | {} |", features.len());
    }
    table
}

/// The text with another content between its two marks; `None` if it has none.
fn with_part(text: &str, part: &str) -> Option<String> {
    let begin = text.find("catalogue:begin")?;
    let begin = begin + text[begin..].find('\n')? + 1;
    let end = begin + text[begin..].find("catalogue:end")?;
    let end = text[..end].rfind('\n')? + 1;
    // In markdown a table needs an empty line around it.
    let gap = if part.starts_with('|') { "\n" } else { "" };
    Some(format!("{}{gap}{part}{gap}{}", &text[..begin], &text[end..]))
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let wrong = |error| Failure::file(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(wrong)? {
            let path = entry.map_err(wrong)?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    let _ = encoder.write_all(text.as_bytes());
    encoder.finish().unwrap_or_default()
}

fn unpacked(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    MultiGzDecoder::new(bytes).read_to_string(&mut text).ok()?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked, with_part};

    #[test]
    fn the_part_between_the_marks_is_replaced_and_nothing_else() {
        let text = "a\n# catalogue:begin, written\nold\n# catalogue:end\nb\n";
        let new = with_part(text, "x\ny\n").unwrap();
        assert_eq!(new, "a\n# catalogue:begin, written\nx\ny\n# catalogue:end\nb\n");
        assert_eq!(with_part(&new, "x\ny\n").unwrap(), new);
        assert_eq!(with_part("a\nb\n", "x"), None);
    }

    #[test]
    fn packed_facts_are_read_again() {
        assert_eq!(unpacked(&packed("{\"a\":1}\n")).as_deref(), Some("{\"a\":1}\n"));
        assert_eq!(unpacked(b"no gzip"), None);
    }
}
