//! Applies the corrections to the documents. One that changes nothing is an error: the document it was for is gone or was
//! mended, and the correction has to go.

use std::fmt;

use crate::model::{ApiDoc, Correction, Node, Remedy};

/// Why a catalogue cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogueError {
    /// A correction fits no document any more.
    Idle(Box<Correction>),
    /// Two APIs would have one path in Rust.
    SamePlace(String),
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Idle(correction) => {
                write!(
                    f,
                    "a correction of {} changes nothing: {}",
                    correction.method.escape_debug(),
                    correction.reason.escape_debug()
                )
            }
            Self::SamePlace(path) => write!(f, "two APIs would both be {path}"),
        }
    }
}

impl std::error::Error for CatalogueError {}

/// Path and feature of an API that is ready elsewhere.
type Ready = (String, String);

/// The documents, with path and feature of those that are ready elsewhere, and the methods of those that are left out.
type Corrected = (Vec<(ApiDoc, Option<Ready>)>, Vec<String>);

pub(super) fn correct(docs: Vec<ApiDoc>, corrections: &[Correction]) -> Result<Corrected, CatalogueError> {
    let mut is_used = vec![false; corrections.len()];
    let (mut kept, mut left_out) = (Vec::new(), Vec::new());
    for mut doc in docs {
        let (mut path, mut is_out) = (None, false);
        for (at, correction) in corrections.iter().enumerate() {
            if !correction.is_about(&doc.method) {
                continue;
            }
            is_used[at] |= match &correction.remedy {
                Remedy::LeaveOut { only_parameter } => {
                    let fits = only_parameter
                        .as_ref()
                        .is_none_or(|name| matches!(&doc.request[..], [only] if only.name == *name));
                    is_out |= fits;
                    fits
                }
                Remedy::Ready { path: ready, feature } => {
                    path = Some((ready.clone(), feature.clone()));
                    true
                }
                Remedy::Member { at, .. } => member(&mut doc, at, &correction.remedy),
            };
        }
        if is_out {
            left_out.push(doc.method);
        } else {
            kept.push((doc, path));
        }
    }
    match is_used.iter().position(|is_used| !is_used) {
        Some(idle) => Err(CatalogueError::Idle(Box::new(corrections[idle].clone()))),
        None => Ok((kept, left_out)),
    }
}

/// Changes the member at the path; whether anything changed.
fn member(doc: &mut ApiDoc, at: &str, remedy: &Remedy) -> bool {
    let (side, rest) = at.split_once('.').unwrap_or((at, ""));
    let nodes = match side {
        "request" => &mut doc.request,
        "response" => &mut doc.response,
        _ => return false,
    };
    change(nodes, rest, remedy)
}

fn change(nodes: &mut Vec<Node>, path: &str, remedy: &Remedy) -> bool {
    // A name may hold points itself.
    let Some(position) = nodes.iter().position(|node| {
        path.strip_prefix(node.name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }) else {
        return false;
    };
    let rest = &path[nodes[position].name.len()..];
    if let Some(rest) = rest.strip_prefix('.') {
        return change(&mut nodes[position].children, rest, remedy);
    }
    let Remedy::Member { name, ty, required, remove, .. } = remedy else { return false };
    if *remove {
        nodes.remove(position);
        return true;
    }
    let node = &mut nodes[position];
    let before = node.clone();
    if let Some(name) = name {
        node.name.clone_from(name);
    }
    if let Some(ty) = ty {
        node.set_type(ty);
    }
    if let Some(required) = required {
        node.required = *required;
    }
    *node != before
}
