//! The help in the language of the terminal. English stands at the arguments' definitions, Chinese in [`mod@chinese`]; what has no
//! Chinese text stays English.

mod chinese;

use clap::{Arg, Command};
use top_core::error::Language;

/// The command with its help in this language.
pub(crate) fn in_language(command: Command, language: Language) -> Command {
    match language {
        Language::English => command,
        // What clap adds itself, `--help` among others, is there once it is built.
        Language::Chinese => {
            let mut command = command;
            command.build();
            chinese(command, "")
        }
    }
}

/// The layout of clap's help with Chinese headings.
const TEMPLATE: &str = "{about-with-newline}\n用法: {usage}\n\n{all-args}{after-help}";

fn chinese(command: Command, path: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading("命令")
        .subcommand_value_name("命令")
        .mut_args(|argument| translated(argument, path));
    if let Some(about) = chinese::command(path) {
        // The paragraphs behind the first one are for those who ask for more, and stay English.
        let long = command.get_long_about().map(ToString::to_string).unwrap_or_default();
        command = command.about(about);
        if let Some((_, more)) = long.split_once("\n\n") {
            command = command.long_about(format!("{about}\n\n{more}"));
        }
    }
    if let Some(after) = command.get_after_help().map(ToString::to_string) {
        let after = match path {
            "" => chinese::FIRST_STEPS.to_owned(),
            _ => after.replace("Examples:", "示例:").replace("Example:", "示例:"),
        };
        command = command.after_help(after);
    }
    for name in names {
        let path = if path.is_empty() { name.clone() } else { format!("{path} {name}") };
        command = command.mut_subcommand(&name, |sub| chinese(sub, &path));
    }
    command
}

fn translated(argument: Arg, path: &str) -> Arg {
    let heading = if argument.is_positional() { "参数" } else { "选项" };
    let argument = argument.help_heading(heading);
    let Some(help) = chinese::argument(path, argument.get_id().as_str()) else { return argument };
    let long = argument.get_long_help().map(ToString::to_string).unwrap_or_default();
    let argument = argument.help(help);
    match long.split_once("\n\n") {
        Some((_, more)) => argument.long_help(format!("{help}\n\n{more}")),
        None => argument.long_help(help),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::args::Cli;

    /// Every command and argument by its path and its name, but what clap adds.
    fn all(command: &Command, path: &str, found: &mut Vec<(String, String)>) {
        found.push((path.to_owned(), String::new()));
        found
            .extend(command.get_arguments().map(|argument| (path.to_owned(), argument.get_id().to_string())));
        for sub in command.get_subcommands() {
            let path = if path.is_empty() {
                sub.get_name().to_owned()
            } else {
                format!("{path} {}", sub.get_name())
            };
            all(sub, &path, found);
        }
    }

    #[test]
    fn each_chinese_text_is_of_something_that_is_there() {
        let mut found = Vec::new();
        let mut command = Cli::command();
        command.build();
        all(&command, "", &mut found);
        for (path, name) in chinese::keys() {
            let is_there =
                found.iter().any(|(there, argument)| (path == "*" || there == path) && argument == name);
            assert!(is_there, "`{path}` `{name}`");
        }
    }

    #[test]
    fn the_commands_of_a_first_day_are_all_in_chinese() {
        let mut command = in_language(Cli::command(), Language::Chinese);
        let help = command.render_help().to_string();
        assert!(
            help.contains("用法: topctl <命令>") && help.contains("命令:") && help.contains("先从这里开始"),
            "{help}"
        );
        for name in [
            "api search",
            "api show",
            "batch",
            "call",
            "import",
            "messages",
            "new",
            "sandbox",
            "sign",
            "verify",
        ] {
            let mut sub = &mut command;
            for name in name.split(' ') {
                sub = sub.find_subcommand_mut(name).unwrap();
            }
            let untranslated: Vec<&str> = sub
                .get_arguments()
                .filter(|argument| argument.get_help().is_none_or(|help| help.to_string().is_ascii()))
                .map(|argument| argument.get_id().as_str())
                .collect();
            // One that was added a moment ago may still be in English.
            let few = sub.get_arguments().count() / 8;
            assert!(untranslated.len() <= few, "{name}: {untranslated:?}");
            let long = sub.render_long_help().to_string();
            assert!(long.starts_with(chinese::command(name).unwrap()), "{long}");
        }
        let long = command.find_subcommand_mut("sandbox").unwrap().render_long_help().to_string();
        assert!(long.contains("可以调用的应用") && !long.contains("An application that may call"), "{long}");
        command.debug_assert();
    }

    #[test]
    fn english_stays_as_it_is_defined() {
        let mut command = in_language(Cli::command(), Language::English);
        assert_eq!(command.render_help().to_string(), Cli::command().render_help().to_string());
    }
}
