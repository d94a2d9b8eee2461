//! Nothing of the help stays English in Chinese, and the Chinese says no more and no less.

use clap::CommandFactory as _;

use super::*;
use crate::args::Cli;

fn english() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

/// Every command by its path, those that are hidden and clap's own among them.
fn all(command: &Command, path: &str, found: &mut Vec<(String, Command)>) {
    found.push((path.to_owned(), command.clone()));
    for sub in command.get_subcommands() {
        let name = sub.get_name();
        all(sub, &if path.is_empty() { name.to_owned() } else { format!("{path} {name}") }, found);
    }
}

/// Without what nobody is shown.
fn shown(command: &Command) -> Vec<(String, Command)> {
    let mut found = Vec::new();
    all(command, "", &mut found);
    found.retain(|(path, _)| {
        path != "api complete" && path != "help api complete" && path != "api help complete"
    });
    found
}

fn paragraphs(text: Option<&clap::builder::StyledStr>) -> Vec<String> {
    let text = text.map(ToString::to_string).unwrap_or_default();
    text.split("\n\n").filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

#[test]
fn each_chinese_text_is_of_something_that_is_there() {
    let found = shown(&english());
    for (path, name) in chinese::keys() {
        let is_there = found.iter().any(|(there, command)| {
            (path == "*" || there == path)
                && (name.is_empty() || command.get_arguments().any(|argument| argument.get_id() == name))
        });
        assert!(is_there, "`{path}` `{name}`");
    }
}

#[test]
fn every_command_and_option_is_described_in_chinese() {
    let (english, chinese) = (shown(&english()), shown(&in_language(Cli::command(), Language::Chinese)));
    assert_eq!(english.len(), chinese.len());
    let (mut commands, mut arguments) = (0, 0);
    for ((path, english), (_, chinese)) in english.iter().zip(&chinese) {
        commands += 1;
        let about = paragraphs(chinese.get_about());
        assert!(about.len() == 1 && has_chinese(&about[0]), "`{path}`: {about:?}");
        let (long, english_long) =
            (paragraphs(chinese.get_long_about()), paragraphs(english.get_long_about()));
        assert_eq!(long.len(), english_long.len(), "`{path}`: {long:?}");
        let below = paragraphs(chinese.get_after_help());
        assert_eq!(below.len(), paragraphs(english.get_after_help()).len(), "`{path}`: {below:?}");
        for paragraph in long.iter().chain(below.iter().filter(|paragraph| is_prose(paragraph))) {
            assert!(has_chinese(paragraph), "`{path}`: {paragraph}");
        }
        for (english, chinese) in english.get_arguments().zip(chinese.get_arguments()) {
            arguments += 1;
            let (id, help) = (chinese.get_id(), paragraphs(chinese.get_help()));
            assert!(help.len() == 1 && has_chinese(&help[0]), "`{path}` `{id}`: {help:?}");
            let long = paragraphs(chinese.get_long_help());
            assert!(long.iter().all(|paragraph| has_chinese(paragraph)), "`{path}` `{id}`: {long:?}");
            let more = usize::from(!facts(english).is_empty());
            let english = paragraphs(english.get_long_help()).len().max(1);
            assert_eq!(long.len(), english + more, "`{path}` `{id}`: {long:?}");
        }
    }
    assert!(commands > 30 && arguments > 150, "{commands} commands, {arguments} arguments");
}

#[test]
fn no_help_that_is_printed_has_words_of_the_english_one() {
    // Full stops, capitals and clap's own words: a line of English prose has at least one of them.
    for (path, mut command) in shown(&in_language(Cli::command(), Language::Chinese)) {
        for help in [command.render_help(), command.render_long_help()] {
            let help = help.to_string();
            for words in [
                "Usage:",
                "Options:",
                "Arguments:",
                "Commands:",
                "[default",
                "[env",
                "[possible",
                "[aliases",
                "Possible values",
                "Print ",
                "Examples",
                " the ",
                "The ",
                " a ",
                " is ",
                " of ",
                " to ",
            ] {
                assert!(!help.contains(words), "`{path}`: {words:?} in\n{help}");
            }
        }
    }
}

#[test]
fn defaults_values_and_variables_are_named_in_chinese() {
    let mut command = in_language(Cli::command(), Language::Chinese);
    let mut help = |name: &str| {
        command
            .find_subcommand_mut(name)
            .expect("a command")
            .render_help()
            .to_string()
            .replace(['\n', ' '], "")
    };
    let call = help("call");
    for fact in ["[默认:60]", "[可选值:json,xml]", "[环境变量:TOP_GATEWAY]"] {
        assert!(call.contains(fact), "{fact}: {call}");
    }
    assert!(help("completions").contains("[可选值:bash,"), "the shells");
}

#[test]
fn the_chinese_definition_is_sound_and_english_stays_as_it_is_defined() {
    in_language(Cli::command(), Language::Chinese).debug_assert();
    let mut command = in_language(Cli::command(), Language::English);
    assert_eq!(command.render_help().to_string(), Cli::command().render_help().to_string());
    let mut chinese = in_language(Cli::command(), Language::Chinese);
    let help = chinese.render_help().to_string();
    assert!(
        help.contains("用法: topctl <命令>") && help.contains("命令:") && help.contains("先从这里开始"),
        "{help}"
    );
}
