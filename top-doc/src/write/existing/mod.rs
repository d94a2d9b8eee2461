//! The files of an earlier import: where its APIs are and what their types are called, so that a later import keeps the
//! names that callers use. Reads this crate's own Rust, and knows nothing of documents.

mod parse;

use std::collections::{BTreeMap, HashMap, HashSet};

pub(super) use self::parse::{ApiFile, Member, Type, unwrapped};
use super::region;

/// What is in the place of an import.
#[derive(Debug, Clone, Default)]
pub(super) struct Existing {
    pub(super) namespaces: BTreeMap<String, Folder>,
}

/// What is in the folder of a namespace.
#[derive(Debug, Clone, Default)]
pub(super) struct Folder {
    /// The modules of APIs, by name.
    pub(super) modules: BTreeMap<String, ApiFile>,
    /// The shared types, each with the enums of its members, by name.
    pub(super) groups: BTreeMap<String, Group>,
    /// The shared types and their enums, by name.
    pub(super) types: HashMap<String, Type>,
    pub(super) needs_serde_json: bool,
}

/// A shared type and the enums of its members, as they were written.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    pub(super) text: String,
    /// The names that the group defines.
    pub(super) names: Vec<String>,
}

impl Existing {
    /// Reads the files of an earlier import, by path: `item/item_get.rs`, `item/objects.rs`. Files of other kinds, and
    /// those that are no Rust, are passed over.
    pub(super) fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut existing = Self::default();
        for (path, text) in files {
            let path = path.strip_prefix("src/").unwrap_or(path);
            let Some((namespace, file)) = path.split_once('/') else { continue };
            let Some(name) = file.strip_suffix(".rs").filter(|name| *name != "mod" && !name.contains('/'))
            else {
                continue;
            };
            let Some(body) = region::body(text) else { continue };
            let Ok(parsed) = syn::parse_file(&body) else { continue };
            let read = parse::file(&parsed.items);
            let folder = existing.namespaces.entry(namespace.to_owned()).or_default();
            folder.needs_serde_json |= body.contains("use serde_json::Value;");
            if name == "objects" {
                folder.types = read.types;
                folder.groups = groups(&body);
            } else if !read.method.is_empty() {
                folder.modules.insert(name.to_owned(), read);
            }
        }
        existing.namespaces.retain(|_, folder| !folder.modules.is_empty() || !folder.groups.is_empty());
        existing
    }

    /// The place of an API: its namespace, its module, and what the module says.
    pub(super) fn api(&self, method: &str) -> Option<(&str, &str, &ApiFile)> {
        self.namespaces.iter().find_map(|(namespace, folder)| {
            let (module, file) = folder.modules.iter().find(|(_, file)| file.method == method)?;
            Some((namespace.as_str(), module.as_str(), file))
        })
    }

    /// All methods with their places.
    pub(super) fn places(&self) -> HashMap<&str, (&str, &str)> {
        let each = self.namespaces.iter().flat_map(|(namespace, folder)| {
            folder.modules.iter().map(move |(module, file)| (namespace.as_str(), module.as_str(), file))
        });
        each.map(|(namespace, module, file)| (file.method.as_str(), (namespace, module))).collect()
    }
}

/// Divides the shared types' text into items. No written item has an empty line inside.
fn groups(body: &str) -> BTreeMap<String, Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let mut owner = String::new();
    for chunk in body.split("\n\n") {
        let chunk = format!("{}\n", chunk.trim_matches('\n'));
        let name = match syn::parse_str::<syn::Item>(&chunk) {
            Ok(syn::Item::Struct(item)) => {
                owner = item.ident.to_string();
                owner.clone()
            }
            Ok(syn::Item::Enum(item)) => item.ident.to_string(),
            _ => continue,
        };
        let group = groups.entry(owner.clone()).or_default();
        if !group.text.is_empty() {
            group.text.push('\n');
        }
        group.text.push_str(&chunk);
        group.names.push(name);
    }
    groups
}

impl ApiFile {
    /// The types of two files that are reached by the same members from the request and the response, and are called
    /// differently: old and new name.
    pub(super) fn renamed(&self, new: &Self) -> Vec<(String, String)> {
        let mut renamed = Vec::new();
        let mut seen = HashSet::new();
        let mut pairs = vec![
            (self.type_name.clone(), new.type_name.clone()),
            (unwrapped(&self.response).1.to_owned(), unwrapped(&new.response).1.to_owned()),
        ];
        while let Some(pair) = pairs.pop() {
            if !seen.insert(pair.clone()) {
                continue;
            }
            let (old_type, new_type) = (self.types.get(&pair.0), new.types.get(&pair.1));
            let is_own = |name: &str| name.contains("::");
            let is_known = (old_type.is_some() || is_own(&pair.0)) && (new_type.is_some() || is_own(&pair.1));
            if is_known && pair.0 != pair.1 {
                renamed.push(pair.clone());
            }
            if let (Some(Type::Struct(old)), Some(Type::Struct(new))) = (old_type, new_type) {
                for (wire, member) in old {
                    if let Some(other) = new.get(wire) {
                        pairs.push((unwrapped(&member.ty).1.to_owned(), unwrapped(&other.ty).1.to_owned()));
                    }
                }
            }
        }
        renamed.sort();
        renamed
    }

    /// Reads a module as this crate writes it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let parsed = syn::parse_file(&region::body(text)?).ok()?;
        Some(parse::file(&parsed.items))
    }
}
