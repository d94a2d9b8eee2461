//! The help in the language of the terminal. English stands at the arguments' definitions, Chinese in [`mod@chinese`].

mod chinese;

use clap::{Arg, Command, builder::PossibleValue};
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
    if let Some(text) = chinese::command(path) {
        let about = first_paragraph(text);
        command = command.about(about.to_owned());
        // Below `help`, clap repeats commands by their short texts alone.
        if command.get_long_about().is_some() {
            command = command.long_about(text);
        }
    }
    if let Some(after) = command.get_after_help().map(ToString::to_string) {
        command = command.after_help(if path.is_empty() {
            chinese::FIRST_STEPS.to_owned()
        } else {
            below(&after, chinese::after(path))
        });
    }
    for name in names {
        let path = if path.is_empty() { name.clone() } else { format!("{path} {name}") };
        command = command.mut_subcommand(&name, |sub| chinese(sub, &path));
    }
    command
}

fn first_paragraph(text: &str) -> &str {
    text.split_once("\n\n").map_or(text, |(first, _)| first)
}

/// What stands below the help: paragraphs of prose, which are replaced one by one, and indented lines to type, which stay.
fn below(english: &str, chinese: &[&str]) -> String {
    let mut chinese = chinese.iter();
    let paragraphs = english.split("\n\n").map(|paragraph| {
        if is_prose(paragraph) {
            return chinese.next().map_or_else(|| paragraph.to_owned(), |text| (*text).to_owned());
        }
        chinese::REMARKS.iter().fold(paragraph.to_owned(), |text, (from, to)| text.replace(from, to))
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn is_prose(paragraph: &str) -> bool {
    !paragraph.starts_with("  ")
}

fn translated(argument: Arg, path: &str) -> Arg {
    let heading = if argument.is_positional() { "参数" } else { "选项" };
    let argument = argument.help_heading(heading);
    let Some(text) = chinese::argument(path, argument.get_id().as_str()) else { return argument };
    let facts = facts(&argument);
    // Clap would add the same in English.
    let argument = argument.hide_default_value(true).hide_possible_values(true).hide_env(true);
    let short = [first_paragraph(text)].into_iter().chain(facts.iter().map(String::as_str));
    let argument = argument.help(short.collect::<Vec<_>>().join(" "));
    argument.long_help(if facts.is_empty() {
        text.to_owned()
    } else {
        format!("{text}\n\n{}", facts.join("\n"))
    })
}

/// The default, the values that may be given, and the variable of the environment.
fn facts(argument: &Arg) -> Vec<String> {
    let takes_value = argument.get_action().takes_values();
    let defaults: Vec<_> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let values = argument.get_possible_values();
    let names: Vec<_> =
        values.iter().filter(|value| !value.is_hide_set()).map(PossibleValue::get_name).collect();
    let variable = argument.get_env().map(|name| name.to_string_lossy());
    [
        variable.map(|name| format!("[环境变量: {name}]")),
        (takes_value && defaults.iter().any(|value| !value.is_empty()))
            .then(|| format!("[默认: {}]", defaults.join(", "))),
        (takes_value && !names.is_empty()).then(|| format!("[可选值: {}]", names.join(", "))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests;
