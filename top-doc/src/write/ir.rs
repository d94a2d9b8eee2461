//! The plan of what will be written for one API: its objects with their fields and Rust types, before any of them has
//! a Rust name. Data only; it is made in [`plan`](super::plan), named in [`naming`](super::naming), and written in
//! [`emit`](super::emit).

use super::undecided::Undecided;
use crate::model::{Limits, Session};

/// Everything of one API.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) method: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) session: Session,
    pub(super) idempotent: bool,
    pub(super) unwrap: Option<String>,
    /// The request's own struct.
    pub(super) request: usize,
    pub(super) response: Ty,
    pub(super) objects: Vec<Object>,
    pub(super) sets: Vec<Set>,
    pub(super) undecided: Vec<Undecided>,
}

#[derive(Debug)]
pub(super) struct Object {
    /// The documented type; empty for the request and the answer themselves.
    pub(super) doc_name: String,
    pub(super) description: String,
    pub(super) fields: Vec<Field>,
    /// Equal for objects that are the same in Rust.
    pub(super) key: String,
    /// Whether it names types outside of itself, so that it means something only where it is.
    pub(super) is_open: bool,
    /// The object that holds it, if it was read inside one.
    pub(super) parent: Option<usize>,
    pub(super) side: Side,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) wire: String,
    pub(super) ident: String,
    /// Whether the identifier alone stands for the wire name.
    pub(super) stands: bool,
    pub(super) ty: Ty,
    /// `required` for a type that may be absent.
    pub(super) required: bool,
    pub(super) limits: Limits,
    pub(super) secret: bool,
    pub(super) description: String,
    pub(super) default: Option<String>,
}

/// A closed set of values.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) field: String,
    pub(super) numeric: bool,
    pub(super) values: Vec<Listed>,
}

/// A value, and what the description says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) value: String,
    pub(super) label: String,
    /// The documented name of the value.
    pub(super) name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ty {
    Plain(&'static str),
    Object(usize),
    Set(usize),
    /// The object that many levels above the one that holds the field; 0 is that one.
    Up(usize),
    /// The object of that documented type on the same side.
    Named(String),
    Option(Box<Ty>),
    List(Box<Ty>),
    Boxed(Box<Ty>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    Request,
    Response,
}

/// Any JSON.
pub(super) const ANY: Ty = Ty::Plain("Value");
/// An object with free names.
pub(super) const MAP: Ty = Ty::Plain("BTreeMap<String, Value>");

/// Whether a value of the type can be absent without an `Option`.
pub(super) fn is_absent_by_itself(ty: &Ty) -> bool {
    matches!(ty, Ty::List(_) | Ty::Option(_)) || *ty == ANY || *ty == MAP
}

/// The type inside all lists, boxes and options.
pub(super) fn bare(ty: &Ty) -> &Ty {
    match ty {
        Ty::Option(inner) | Ty::List(inner) | Ty::Boxed(inner) => bare(inner),
        ty => ty,
    }
}

/// The object that a type holds in place.
pub(super) fn inner_object(ty: &Ty) -> Option<usize> {
    match bare(ty) {
        Ty::Object(object) => Some(*object),
        _ => None,
    }
}

/// A type without the numbers of objects and sets, which are an API's own.
pub(super) fn shell(ty: &Ty) -> Ty {
    match ty {
        Ty::Option(inner) => Ty::Option(Box::new(shell(inner))),
        Ty::List(inner) => Ty::List(Box::new(shell(inner))),
        Ty::Boxed(inner) => Ty::Boxed(Box::new(shell(inner))),
        Ty::Object(_) => Ty::Object(0),
        Ty::Set(_) => Ty::Set(0),
        ty => ty.clone(),
    }
}
