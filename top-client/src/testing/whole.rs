//! A call that must be a recorded one in everything but its system parameters: how the rest of it is compared.

use serde_json::Value as Json;

use super::{ReceivedCall, difference::Difference};
pub(super) use top_core::field::is_blank;
use top_names::is_system_parameter;

/// What a recorded call is made of beside its parameters, and how it is compared.
#[derive(Clone, Default)]
pub(super) struct Whole {
    /// The file that it is in.
    pub(super) file: String,
    pub(super) body: Option<String>,
    /// Whether there was a body that was not recorded, so that any will do.
    pub(super) has_any_body: bool,
    /// Names and sizes of uploaded files.
    pub(super) files: Vec<(String, usize)>,
    /// Parameters that may have any value, or be absent.
    pub(super) ignored: Vec<String>,
    /// Whether it may be left unmade.
    pub(super) is_optional: bool,
}

impl Whole {
    pub(super) fn ignores(&self, name: &str) -> bool {
        self.ignored.iter().any(|ignored| ignored == name)
    }

    /// In what a call differs beyond the parameters that were recorded.
    pub(super) fn differences(
        &self,
        call: &ReceivedCall,
        is_expected: impl Fn(&str) -> bool,
    ) -> Vec<Difference> {
        let is_new = |(name, came): &(&str, &str)| {
            !is_system_parameter(name) && !is_blank(came) && !is_expected(name) && !self.ignores(name)
        };
        let there = |(name, came): (&str, &str)| Difference::There { name: name.into(), came: came.into() };
        let mut found: Vec<Difference> = call.params().filter(is_new).map(there).collect();
        self.of_files(call, &mut found);
        let came = call.body().filter(|body| !body.is_empty()).map(String::from_utf8_lossy);
        if !self.has_any_body {
            found.extend(Difference::between("body", came.as_deref(), self.body.as_deref(), is_same));
        }
        found
    }

    fn of_files(&self, call: &ReceivedCall, found: &mut Vec<Difference>) {
        let bytes = |size: usize| format!("{size} bytes");
        for (name, size) in &self.files {
            match call.file(name).map(<[u8]>::len) {
                None => found.push(Difference::Missing { name: name.clone(), expected: bytes(*size) }),
                Some(came) if came != *size => found.push(Difference::Another {
                    name: name.clone(),
                    came: bytes(came),
                    expected: bytes(*size),
                }),
                Some(_) => {}
            }
        }
        for (name, size) in call.file_sizes() {
            if !self.files.iter().any(|(other, _)| other == name) {
                found.push(Difference::There { name: name.to_owned(), came: bytes(size) });
            }
        }
    }
}

/// Whether two values say the same: another SDK writes the members of an object in another order.
pub(super) fn is_same(came: &str, expected: &str) -> bool {
    let json = |text: &str| {
        let is_document = text.trim_start().starts_with(['{', '[']);
        is_document.then(|| serde_json::from_str::<Json>(text).ok()).flatten()
    };
    match (json(came), json(expected)) {
        (Some(came), Some(expected)) => came == expected,
        _ => {
            let is_xml = |text: &str| text.trim_start().starts_with('<');
            is_xml(came) && is_xml(expected) && bare(came) == bare(expected)
        }
    }
}

/// XML without its declaration and the space between its tags.
fn bare(xml: &str) -> String {
    let xml = xml.trim();
    let xml = match xml.strip_prefix("<?xml") {
        Some(declared) => declared.split_once("?>").map_or(xml, |(_, rest)| rest),
        None => xml,
    };
    xml.split('>').map(str::trim_start).collect::<Vec<_>>().join(">")
}
