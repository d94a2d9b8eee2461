//! What a replay complains about, as text: names always, values only where they were asked for.

use std::{cmp::Reverse, fmt::Write as _};

use super::{ExpectedCall, ReceivedCall, difference::Difference, replay::Expectation};

/// How many expectations, and how many members, are named for one call.
const NAMED: usize = 5;

/// What is wrong with one call.
pub(super) enum Problem {
    /// It is refused whatever is expected.
    Refused { number: usize, method: String, reason: &'static str },
    /// No expectation fits it.
    Unexpected { number: usize, method: String, near: Vec<Near>, methods: Vec<String> },
    /// Its fixture has members that the type of the response does not know.
    UnknownMembers { number: usize, method: String, paths: Vec<String> },
}

/// An expectation of the same API, and why it does not fit.
pub(super) struct Near {
    expected: ExpectedCall,
    differences: Vec<Difference>,
}

impl Problem {
    /// That no expectation fits a call.
    pub(super) fn unexpected(number: usize, call: &ReceivedCall, expected: &[Expectation]) -> Self {
        let of_this_method = expected.iter().filter(|other| other.call.is_of(call.method()));
        let mut near: Vec<Near> = of_this_method
            .map(|other| Near { expected: other.call.clone(), differences: other.call.differences(call) })
            .collect();
        // What fits but for their number is no advice: those that differ least come first, and these last.
        near.sort_by_key(|near| (near.differences.is_empty(), near.differences.len()));
        let mut methods: Vec<String> =
            expected.iter().filter_map(|other| other.call.method.clone()).collect();
        methods.sort_unstable();
        methods.dedup();
        Self::Unexpected { number, method: call.method().to_owned(), near, methods }
    }

    /// In one line, without values: as the client gets it.
    pub(super) fn headline(&self) -> String {
        match self {
            Self::Refused { number, method, reason } => {
                format!("call {number}, of `{}`, {reason}", method.escape_debug())
            }
            Self::Unexpected { number, method, .. } => {
                format!("call {number}, of `{}`, was not expected", method.escape_debug())
            }
            Self::UnknownMembers { number, method, .. } => {
                let method = method.escape_debug();
                format!(
                    "the response to call {number}, of `{method}`, has members that its type does not know"
                )
            }
        }
    }

    /// Whole; each line after the first is indented.
    pub(super) fn text(&self, with_values: bool) -> String {
        let mut out = self.headline();
        match self {
            Self::Refused { .. } => {}
            Self::Unexpected { near, methods, .. } if near.is_empty() => {
                out.push_str(", nor any of this API");
                if !methods.is_empty() {
                    let _ = write!(out, "; expected are {}", list(methods));
                }
            }
            Self::Unexpected { near, .. } => {
                out.push_str(if near.len() > 1 { "; nearest first:" } else { ":" });
                for Near { expected, differences } in near.iter().take(NAMED) {
                    let _ = write!(out, "\n    {expected:?}: {}", reasons(differences, with_values));
                }
                if let Some(more) = near.len().checked_sub(NAMED).filter(|more| *more > 0) {
                    let _ = write!(out, "\n    and {more} more");
                }
            }
            Self::UnknownMembers { paths, .. } => {
                let _ = write!(out, ": {}", list(paths));
            }
        }
        out
    }
}

/// That an expectation was not met; `calls` are those that fitted none.
pub(super) fn not_met<'c>(
    expectation: &Expectation,
    unexpected: impl Iterator<Item = (usize, &'c ReceivedCall)>,
    with_values: bool,
) -> Option<String> {
    let Expectation { call, received, .. } = expectation;
    let times = call.times.filter(|times| received < times)?;
    if call.whole.as_ref().is_some_and(|whole| whole.is_optional) {
        return None;
    }
    let plural = if times == 1 { "" } else { "s" };
    let mut out = format!("{call:?} was expected {times} time{plural} and made {}", made(*received));
    let of_this_method = unexpected.filter(|(_, other)| call.is_of(other.method()));
    let nearest = of_this_method
        .map(|(number, other)| (number, call.differences(other)))
        .filter(|(_, differences)| !differences.is_empty())
        .max_by_key(|(number, differences)| Reverse((differences.len(), *number)));
    if let Some((number, differences)) = nearest {
        let _ = write!(out, "; call {number} is the nearest: {}", reasons(&differences, with_values));
    }
    Some(out)
}

fn made(times: usize) -> String {
    match times {
        1 => "1 time".to_owned(),
        more => format!("{more} times"),
    }
}

fn reasons(differences: &[Difference], with_values: bool) -> String {
    if differences.is_empty() {
        return "all of them were made".to_owned();
    }
    differences.iter().map(|difference| difference.text(with_values)).collect::<Vec<_>>().join(", ")
}

fn list(names: &[String]) -> String {
    let mut out: Vec<String> =
        names.iter().take(NAMED).map(|name| format!("`{}`", name.escape_debug())).collect();
    if names.len() > NAMED {
        out.push(format!("{} more", names.len() - NAMED));
    }
    out.join(", ")
}
