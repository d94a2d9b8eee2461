//! `topctl message types`: the topics of a catalogue, as a list or as Rust.

use std::{fmt::Write as _, fs, io};

use top_doc::{TopicDoc, read_topics, write_topics};

use crate::{
    args::TypesArgs,
    failure::Failure,
    stdout,
    style::{Style, inline},
};

pub(crate) fn run(args: &TypesArgs) -> Result<(), Failure> {
    let wanted = args.topic.as_deref().unwrap_or_default().to_ascii_lowercase();
    let mut topics = Vec::new();
    for path in &args.catalogues {
        let file = fs::File::open(path).map_err(|error| Failure::file(path, &error))?;
        for topic in read_topics(file) {
            let topic = topic.map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?;
            if topic.topic.to_ascii_lowercase().contains(&wanted) {
                topics.push(topic);
            }
        }
    }
    if topics.is_empty() {
        return Err(Failure::usage("there is no such topic"));
    }
    if args.rust {
        return stdout::foreign(write_topics(&topics).as_bytes());
    }
    let style = Style::of(&io::stdout());
    let listed: String = topics.iter().map(|topic| listed(topic, style)).collect();
    stdout::print(listed.as_bytes())
}

/// The topic, what it tells, and its fields.
fn listed(topic: &TopicDoc, style: Style) -> String {
    let mut text = format!("{} {}\n", style.bold(&inline(&topic.topic)), inline(&topic.title));
    for field in &topic.fields {
        let ty = style.dim(&inline(&field.full_type()));
        let _ = writeln!(text, "    {} {ty} {}", inline(&field.name), inline(&field.description));
    }
    text
}
