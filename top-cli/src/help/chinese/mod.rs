//! The Chinese help texts: of each command, of each argument, and what stands below. Only texts, and how they are found.
//!
//! A text has as many paragraphs as the English one. The first is the short help, all of them the long one.

mod arguments;
mod commands;

use self::{
    arguments::ARGUMENTS,
    commands::{AFTER, COMMANDS},
};

/// The text of a command, by the names on its way: `message send`. What clap adds, `help`, has one text everywhere.
pub(super) fn command(path: &str) -> Option<&'static str> {
    let find = |path: &str| COMMANDS.iter().find(|(known, _)| *known == path).map(|(_, text)| *text);
    // Below `help`, clap repeats all commands.
    let way = path.strip_prefix("help ").or_else(|| path.split_once(" help ").map(|(_, way)| way));
    match path.rsplit_once(' ') {
        Some((_, "help")) => find("help"),
        _ => find(path).or_else(|| {
            let way = way?;
            let outer = path.split_once(" help ").map_or(String::new(), |(outer, _)| format!("{outer} "));
            find(&format!("{outer}{way}"))
        }),
    }
}

/// The text of an argument: that of its command, or else that of all commands.
pub(super) fn argument(path: &str, name: &str) -> Option<&'static str> {
    let find = |path: &str| ARGUMENTS.iter().find(|(of, known, _)| *of == path && *known == name);
    find(path).or_else(|| find("*")).map(|(_, _, text)| *text)
}

/// What stands below the help of the program itself.
pub(super) const FIRST_STEPS: &str = commands::FIRST_STEPS;

/// What stands below a command's help beside the command lines, paragraph by paragraph.
pub(super) fn after(path: &str) -> &'static [&'static str] {
    AFTER.iter().find(|(known, _)| *known == path).map_or(&[], |(_, texts)| texts)
}

/// Remarks behind the command lines of examples: English, Chinese.
pub(super) const REMARKS: &[(&str, &str)] = &[
    ("# in two terminals", "# 在两个终端里"),
    ("# optional, in place of a session", "# 可选，代替 session"),
    ("# optional", "# 可选"),
];

/// What there are texts of, for the test.
#[cfg(test)]
pub(super) fn keys() -> impl Iterator<Item = (&'static str, &'static str)> {
    let commands = COMMANDS.iter().map(|(path, _)| (*path, ""));
    let after = AFTER.iter().map(|(path, _)| (*path, ""));
    commands.chain(after).chain(ARGUMENTS.iter().map(|(path, name, _)| (*path, *name)))
}
