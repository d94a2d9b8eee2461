//! The text parameters of a request, and what the platform calls blank.

use std::collections::{HashMap, hash_map::Entry};

/// The text parameters in the order of arrival, each name once.
#[derive(Clone, Default)]
pub(crate) struct Params {
    entries: Vec<(String, String)>,
    positions: HashMap<String, usize>,
    /// Later values of names that were there already, if they differ: no parameters, but a signature may cover them.
    shadowed: Vec<(String, String)>,
    /// Whether there were more parameters than are read.
    overflow: bool,
}

/// How many parameters are read, as in the usual servlet container. Each costs far more memory than the two bytes that
/// it takes in a request.
pub(super) const MAX_PARAMETERS: usize = 10_000;

/// What an entry takes beside its texts: both texts' headers, twice as many for growth, the name once more as a key.
const ENTRY_BYTES: usize = 256;

impl Params {
    /// Adds a parameter unless the name is there already: the query is read first and wins, as in a servlet container.
    pub(crate) fn add(&mut self, name: String, value: String) {
        if self.entries.len() + self.shadowed.len() >= MAX_PARAMETERS {
            self.overflow = true;
            return;
        }
        match self.positions.entry(name.clone()) {
            Entry::Vacant(vacant) => {
                vacant.insert(self.entries.len());
                self.entries.push((name, value));
            }
            Entry::Occupied(there) => {
                if self.entries[*there.get()].1 != value {
                    self.shadowed.push((name, value));
                }
            }
        }
    }

    /// The values that lost against an earlier one of the same name.
    pub(crate) fn shadowed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.shadowed.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds a parameter, replacing one of the same name.
    pub(crate) fn set(&mut self, name: String, value: String) {
        match self.positions.get(&name) {
            Some(at) => self.entries[*at].1 = value,
            None => self.add(name, value),
        }
    }

    /// Whether there were more parameters than are read.
    pub(crate) const fn overflow(&self) -> bool {
        self.overflow
    }

    /// What they hold in memory, in bytes.
    pub(super) fn held(&self) -> usize {
        let entry = |(name, value): &(String, String)| ENTRY_BYTES + 2 * name.capacity() + value.capacity();
        self.entries.iter().chain(&self.shadowed).map(entry).sum()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.positions.get(name).map(|at| self.entries[*at].1.as_str())
    }

    /// The value, unless it is absent or blank.
    pub(crate) fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !is_blank(value))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Reads pairs in their order; the first of a name wins.
impl Extend<(String, String)> for Params {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, pairs: I) {
        for (name, value) in pairs {
            self.add(name, value);
        }
    }
}

impl FromIterator<(String, String)> for Params {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut params = Self::default();
        params.extend(pairs);
        params
    }
}

/// Blank as the platform's Java sees it (`Character.isWhitespace`): the separators U+001C to U+001F are blank, U+0085
/// and the no-break spaces are not.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| match c {
        '\u{1c}'..='\u{1f}' => true,
        '\u{85}' | '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        _ => c.is_whitespace(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_is_what_java_calls_whitespace() {
        assert!(is_blank(" \t\n\u{b}\u{c}\r\u{1c}\u{1f}\u{3000}\u{2028}"));
        for text in ["\u{a0}", "\u{2007}", "\u{202f}", "\u{85}", "x", "\u{200b}"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }

    #[test]
    fn more_parameters_than_a_server_reads_are_not_read() {
        let pair = |number: usize| (number.to_string(), String::new());
        let mut params: Params = (0..MAX_PARAMETERS).map(pair).collect();
        assert!(!params.overflow());
        params.add("one".into(), "more".into());
        assert!(params.overflow() && params.get("one").is_none());
        assert!(params.held() > MAX_PARAMETERS * ENTRY_BYTES);
    }

    #[test]
    fn the_first_of_a_name_wins_unless_it_is_set() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut params: Params = [pair("a", "1"), pair("b", "\u{a0}"), pair("a", "2")].into_iter().collect();
        params.set("c".into(), " ".into());
        assert_eq!(params.iter().collect::<Vec<_>>(), [("a", "1"), ("b", "\u{a0}"), ("c", " ")]);
        params.set("a".into(), "3".into());
        assert_eq!(
            (params.get("a"), params.filled("b"), params.filled("c")),
            (Some("3"), Some("\u{a0}"), None)
        );
    }
}
