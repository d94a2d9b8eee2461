//! A `curl` command, as browsers copy it and as people keep it in notes. Reads the URL and what becomes the body; all
//! other options are passed over.

use super::MalformedRequest;
use crate::protocol::request::{form::percent_encoded, header, received::HttpRequest};

/// Options with an argument of their own that says nothing about parameters.
const WITH_ARGUMENT: [&str; 26] = [
    "-A",
    "-b",
    "-c",
    "-C",
    "-D",
    "-e",
    "-E",
    "-K",
    "-m",
    "-o",
    "-r",
    "-T",
    "-u",
    "-U",
    "-w",
    "-x",
    "-Y",
    "-y",
    "--user-agent",
    "--cookie",
    "--max-time",
    "--connect-timeout",
    "--output",
    "--proxy",
    "--user",
    "--referer",
];

#[derive(Default)]
struct Command {
    url: Option<String>,
    content_type: Option<String>,
    /// Joined by `&`.
    data: Vec<String>,
    form: Vec<(String, String)>,
    data_in_url: bool,
}

pub(super) fn parse(text: &str) -> Result<HttpRequest, MalformedRequest> {
    let words = words(text).ok_or(MalformedRequest::Curl)?;
    let command = read(words.into_iter().skip(1)).ok_or(MalformedRequest::Curl)?;
    let url = command.url.ok_or(MalformedRequest::Curl)?;
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let mut query = query.split('#').next().unwrap_or_default().to_owned();
    let mut data = command.data.join("&");
    // Files are in no signature, so that the text parts of a form are all that counts.
    let form = command
        .form
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encoded(name, "+"), percent_encoded(value, "+")));
    let form: Vec<String> = form.collect();
    if command.data_in_url || !form.is_empty() {
        let more = form.into_iter().chain((!data.is_empty()).then(|| std::mem::take(&mut data)));
        query = Some(query)
            .filter(|query| !query.is_empty())
            .into_iter()
            .chain(more)
            .collect::<Vec<_>>()
            .join("&");
    }
    Ok(HttpRequest {
        http_method: if data.is_empty() { "GET" } else { "POST" }.to_owned(),
        path: path.to_owned(),
        query,
        content_type: (!data.is_empty()).then(|| {
            command
                .content_type
                .unwrap_or_else(|| "application/x-www-form-urlencoded".to_owned())
                .into_bytes()
        }),
        body: data.into_bytes().into(),
        ..HttpRequest::default()
    })
}

/// The short options that take an argument, which may be attached to them.
const SHORT_WITH_ARGUMENT: [&str; 11] = ["-X", "-d", "-H", "-F", "-u", "-A", "-b", "-e", "-o", "-x", "-m"];

/// `None` if an argument is missing or is in a file.
fn read(mut words: impl Iterator<Item = String>) -> Option<Command> {
    let mut command = Command::default();
    while let Some(word) = words.next() {
        // `-XPOST`, `-da=b`, `--data=a=b`
        let (option, mut attached) = match word.as_str() {
            long if long.starts_with("--") => match long.split_once('=') {
                Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
                None => (long.to_owned(), None),
            },
            // The letter may be any character of a pasted text, and longer than a byte.
            other => match other.split_at_checked(2) {
                Some((short, rest)) if SHORT_WITH_ARGUMENT.contains(&short) => {
                    (short.to_owned(), Some(rest.to_owned()).filter(|rest| !rest.is_empty()))
                }
                _ => (other.to_owned(), None),
            },
        };
        let mut argument = || attached.take().or_else(|| words.next());
        match option.as_str() {
            "-d" | "--data" | "--data-ascii" | "--data-binary" | "--json" => {
                command.data.push(argument().filter(|data| !data.starts_with('@'))?);
                if option == "--json" {
                    command.content_type.get_or_insert_with(|| "application/json".to_owned());
                }
            }
            "--data-raw" => command.data.push(argument()?),
            "--data-urlencode" => {
                let argument = argument().filter(|data| !data.starts_with('@'))?;
                command.data.push(match argument.split_once('=') {
                    Some(("", value)) => percent_encoded(value, "%20"),
                    Some((name, value)) => format!("{name}={}", percent_encoded(value, "%20")),
                    None => percent_encoded(&argument, "%20"),
                });
            }
            "-F" | "--form" | "--form-string" => {
                let argument = argument()?;
                let (name, value) = argument.split_once('=')?;
                if !value.starts_with('@') {
                    command.form.push((name.to_owned(), value.to_owned()));
                }
            }
            "-H" | "--header" => {
                let argument = argument()?;
                if let Some((name, value)) = argument.split_once(':')
                    && name.trim().eq_ignore_ascii_case("content-type")
                {
                    let value = value.trim();
                    // A copied multipart body has no bytes that could be read here.
                    let is_parts = header::essence(value.as_bytes()) == "multipart/form-data";
                    command.content_type = (!is_parts).then(|| value.to_owned());
                }
            }
            "-X" | "--request" => drop(argument()?),
            "-G" | "--get" => command.data_in_url = true,
            "--url" => command.url = Some(argument()?),
            known if WITH_ARGUMENT.contains(&known) => drop(argument()),
            flag if flag.starts_with('-') => {}
            _ => command.url = command.url.or(Some(word)),
        }
    }
    Some(command)
}

/// The words of a shell's command line; `None` with an open quote. Knows `'…'`, `"…"`, `$'…'`, `\` and lines that go on.
fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\'' => quoted(&mut rest, word.get_or_insert_default())?,
            '"' => double_quoted(&mut rest, word.get_or_insert_default())?,
            '$' if word.is_none() && rest.peek() == Some(&'\'') => {
                rest.next();
                escaped(&mut rest, word.get_or_insert_default())?;
            }
            '\\' => match rest.next() {
                Some('\n') | None => {}
                Some('\r') => drop(rest.next_if_eq(&'\n')),
                Some(c) => word.get_or_insert_default().push(c),
            },
            c if c.is_ascii_whitespace() => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Some(words)
}

type Rest<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn quoted(rest: &mut Rest<'_>, word: &mut String) -> Option<()> {
    loop {
        match rest.next()? {
            '\'' => return Some(()),
            c => word.push(c),
        }
    }
}

fn double_quoted(rest: &mut Rest<'_>, word: &mut String) -> Option<()> {
    loop {
        match rest.next()? {
            '"' => return Some(()),
            '\\' => match rest.next()? {
                '\n' => {}
                c @ ('"' | '\\' | '$' | '`') => word.push(c),
                c => word.extend(['\\', c]),
            },
            c => word.push(c),
        }
    }
}

/// `$'…'`, as Chromium copies texts with quotes and line breaks.
fn escaped(rest: &mut Rest<'_>, word: &mut String) -> Option<()> {
    loop {
        match rest.next()? {
            '\'' => return Some(()),
            '\\' => {
                let (digits, c) = match rest.next()? {
                    'n' => (0, '\n'),
                    'r' => (0, '\r'),
                    't' => (0, '\t'),
                    'x' => (2, ' '),
                    'u' => (4, ' '),
                    c => (0, c),
                };
                let mut code = 0;
                for _ in 0..digits {
                    let digit = rest.next_if(char::is_ascii_hexdigit).and_then(|c| c.to_digit(16));
                    code = digit.map_or(code, |digit| code * 16 + digit);
                }
                word.push(if digits == 0 { c } else { char::from_u32(code).unwrap_or('\u{fffd}') });
            }
            c => word.push(c),
        }
    }
}
