//! The `use` lines at the top of a module.

use std::{collections::BTreeSet, fmt::Write};

/// The types that a module imports because it uses them.
#[derive(Debug, Default)]
pub(in crate::write) struct Uses(BTreeSet<&'static str>);

impl Uses {
    /// Adds the imported types that `ty` mentions.
    pub(super) fn note(&mut self, ty: &str) {
        const IMPORTED: [&str; 7] =
            ["BTreeMap", "ByteArray", "Decimal", "FileItem", "TopDateTime", "Value", "objects"];
        let words: Vec<&str> = ty.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        self.0.extend(IMPORTED.iter().filter(|name| words.contains(name)));
    }

    /// Adds the imported types of an item that was written before.
    pub(in crate::write) fn of_written(&mut self, item: &str) {
        let code = item.lines().filter(|line| !line.trim_start().starts_with("///"));
        for line in code.filter(|line| !line.trim_start().starts_with("#[")) {
            self.note(line);
        }
        self.add("TopObject");
    }

    pub(in crate::write) fn add(&mut self, name: &'static str) {
        self.0.insert(name);
    }

    pub(in crate::write) fn has_value(&self) -> bool {
        self.0.contains("Value")
    }

    /// The `use` lines with an empty line after them; empty without any.
    pub(in crate::write) fn text(&self) -> String {
        let mut groups = Vec::new();
        if self.0.contains("BTreeMap") {
            groups.push("use std::collections::BTreeMap;\n".to_owned());
        }
        let top: Vec<&str> = self
            .0
            .iter()
            .copied()
            .filter(|name| !matches!(*name, "BTreeMap" | "Value" | "objects"))
            .collect();
        let mut external = String::new();
        if self.0.contains("Value") {
            external.push_str("use serde_json::Value;\n");
        }
        match top[..] {
            [] => {}
            [only] => {
                let _ = writeln!(external, "use top_apis::{only};");
            }
            _ => {
                let _ = writeln!(external, "use top_apis::{{{}}};", top.join(", "));
            }
        }
        groups.push(external);
        if self.0.contains("objects") {
            groups.push("use super::objects;\n".to_owned());
        }
        groups.retain(|group| !group.is_empty());
        let mut text = groups.join("\n");
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }
}
