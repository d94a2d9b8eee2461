//! Divides the rest of a row into example and description, by the value in the sample where there is one, and otherwise by
//! their letters. Knows nothing of nesting.

use super::structure;
use crate::read::reading::Notes;

/// The member whose row it is, and what the sample says of it.
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    /// The line of the row, for notes.
    pub(super) line: usize,
    pub(super) object: bool,
    /// Its value in the sample; `None` for objects.
    pub(super) value: Option<&'a str>,
    /// Whether the page has a sample at all.
    pub(super) has_sample: bool,
}

impl Member<'_> {
    /// Example and description, of what may be either in each cell.
    pub(super) fn divide_cells(&self, cells: Vec<String>, notes: &mut Notes) -> (String, String) {
        let name = self.name;
        let mut cells = cells.into_iter();
        match (cells.next(), cells.next()) {
            (None, _) => (String::new(), String::new()),
            (Some(only), None) => {
                let is_example = if self.object {
                    false
                } else if self.has_sample {
                    self.value == Some(only.as_str())
                } else {
                    notes.add(
                        self.line,
                        format!(
                            "the one cell of `{name}` may be example or description; by its letters taken as {}",
                            by_letters(&only)
                        ),
                    );
                    only.is_ascii()
                };
                if is_example { (only, String::new()) } else { (String::new(), only) }
            }
            (Some(example), Some(mut description)) => {
                for more in cells {
                    notes.add(
                        self.line,
                        format!(
                            "`{name}` has more cells than columns; all after the example are its description"
                        ),
                    );
                    description.push('\n');
                    description.push_str(&more);
                }
                (example, description)
            }
        }
    }

    /// Example and description, of a text without cells.
    pub(super) fn divide(&self, text: &str, notes: &mut Notes) -> (String, String) {
        if text.is_empty() {
            return Default::default();
        }
        if let Some(value) = self.value
            && let Some(rest) = text.strip_prefix(value)
            && (rest.is_empty() || rest.starts_with(char::is_whitespace))
        {
            return (value.to_owned(), rest.trim_start().to_owned());
        }
        if !self.object
            && let Some(end) = structure::leading(text)
        {
            return (text[..end].to_owned(), text[end..].trim_start().to_owned());
        }
        let (first, rest) = text
            .split_once(char::is_whitespace)
            .map_or((text, ""), |(first, rest)| (first, rest.trim_start()));
        let is_example = self.is_example(first, rest);
        if !rest.is_empty() || !self.has_sample {
            let taken = if is_example { "the example" } else { "part of the description" };
            let name = self.name;
            notes.add(
                self.line,
                format!(
                    "no sample shows where the example of `{name}` ends; its first word is taken as {taken}"
                ),
            );
        }
        if is_example { (first.to_owned(), rest.to_owned()) } else { (String::new(), text.to_owned()) }
    }

    /// Whether the first word is the example, where no sample shows it.
    fn is_example(&self, first: &str, rest: &str) -> bool {
        if self.object {
            // Pages give an object an example only by mistake: a type name, a number, a Latin word before a Chinese
            // sentence. A sentence may also begin with the object's own name.
            let is_value =
                first.chars().skip(1).any(|c| c.is_ascii_uppercase()) || first.parse::<i64>().is_ok();
            first.is_ascii() && first != self.name && !rest.is_empty() && (is_value || !rest.is_ascii())
        } else if self.has_sample && self.value.is_none() {
            // The sample has a value for every member with an example, except files.
            first == "null"
        } else {
            first.is_ascii()
        }
    }
}

fn by_letters(cell: &str) -> &'static str {
    if cell.is_ascii() { "the example" } else { "the description" }
}
