//! The values of arguments that may be secret: read from the argument, a variable of the environment or a file, and never
//! repeated in an error.

use std::{ffi::OsStr, fmt, path::PathBuf};

use clap::{Arg, builder::TypedValueParser, error::ErrorKind};

/// Splits `NAME=VALUE` at the first `=`. The error does not repeat the value, which may be private.
pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some(("", _)) => Err("the name before the `=` is missing".into()),
        Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
        None => Err("write NAME=VALUE".into()),
    }
}

/// Secrets that are listed in the argument or the variable itself, or in a file.
#[derive(Clone)]
pub(crate) enum Listed<T> {
    Here(Vec<T>),
    /// To be read when the command runs, and then by the same function.
    File(PathBuf, fn(&str) -> Result<Listed<T>, String>),
}

/// Without the secrets.
impl<T> fmt::Debug for Listed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Here(listed) => write!(f, "Here({})", listed.len()),
            Self::File(path, _) => write!(f, "File({})", path.display()),
        }
    }
}

pub(crate) fn apps(text: &str) -> Result<Listed<(String, String)>, String> {
    if let Some(path) = text.strip_prefix('@') {
        return Ok(Listed::File(path.into(), apps));
    }
    let wrong = || "write KEY:SECRET, for example 12345678:helloworld".to_owned();
    let app = |text: &str| match text.split_once(':') {
        Some((key, secret)) if !key.is_empty() && !secret.is_empty() => {
            Ok((key.to_owned(), secret.to_owned()))
        }
        _ => Err(wrong()),
    };
    let listed = text.split_whitespace().map(app).collect::<Result<Vec<_>, _>>()?;
    if listed.is_empty() { Err(wrong()) } else { Ok(Listed::Here(listed)) }
}

pub(crate) fn tokens(text: &str) -> Result<Listed<String>, String> {
    if let Some(path) = text.strip_prefix('@') {
        return Ok(Listed::File(path.into(), tokens));
    }
    let listed: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
    if listed.is_empty() { Err("the token is missing".into()) } else { Ok(Listed::Here(listed)) }
}

/// A parser whose error does not repeat the value, which may be a secret. clap's own does.
#[derive(Clone, Copy)]
pub(crate) struct Quiet<T>(pub(crate) fn(&str) -> Result<T, String>);

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Quiet<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        let parsed = value.to_str().ok_or_else(|| "the value is no UTF-8".to_owned()).and_then(self.0);
        parsed.map_err(|reason| {
            let name = argument.map(ToString::to_string).unwrap_or_default();
            let variable = argument.and_then(Arg::get_env).map(|name| format!(" or {}", name.display()));
            let text = format!("the value of '{name}'{} is wrong: {reason}\n", variable.unwrap_or_default());
            clap::Error::raw(ErrorKind::ValueValidation, text).with_cmd(command)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_split_at_the_first_separator() {
        assert_eq!(pair("a=b=c"), Ok(("a".into(), "b=c".into())));
        assert_eq!(pair("a="), Ok(("a".into(), String::new())));
        assert!(pair("=b").is_err() && pair("ab").is_err());
        assert!(
            matches!(apps("1:a:b 2:c\n"), Ok(Listed::Here(two)) if two == [("1".to_owned(), "a:b".to_owned()), ("2".to_owned(), "c".to_owned())])
        );
        assert!(matches!(apps("@apps.txt"), Ok(Listed::File(path, _)) if path.as_os_str() == "apps.txt"));
        assert!(apps("1").is_err() && apps(":x").is_err() && apps("x:").is_err() && apps(" ").is_err());
    }
}
