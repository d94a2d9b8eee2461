//! The plan of one API: its objects with their fields and Rust types, before the types have names. Data only.
//! [`plan`](super::plan) makes it, [`naming`](super::naming) names it, [`emit`](super::emit) writes it.

use std::collections::BTreeMap;

use super::undecided::Undecided;
pub(super) use crate::model::Listed;
use crate::model::{ErrorCode, Limits, Session};

/// All that is written for one API. Objects and sets are referred to by their positions.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) method: String,
    pub(super) title: String,
    /// Whether it is of a catalogue of facts: what the names say is not said again.
    pub(super) is_facts: bool,
    pub(super) description: String,
    pub(super) session: Session,
    pub(super) idempotent: bool,
    pub(super) unwrap: Option<String>,
    /// Whether request and response are messages of Qimen.
    pub(super) qimen: bool,
    /// The object that is the request.
    pub(super) request: usize,
    pub(super) response: Ty,
    pub(super) objects: Vec<Object>,
    pub(super) sets: Vec<Set>,
    /// The API's own error codes.
    pub(super) errors: Vec<ErrorCode>,
    /// Paragraphs of the request's documentation beyond the description, in markdown.
    pub(super) docs: Vec<String>,
    pub(super) undecided: Vec<Undecided>,
}

#[derive(Debug, Clone)]
pub(super) struct Object {
    /// The documented type; empty for the request and the response themselves.
    pub(super) doc_name: String,
    pub(super) description: String,
    pub(super) fields: Vec<Field>,
    /// Equal for objects that give the same Rust.
    pub(super) key: String,
    /// Whether it is part of a message of Qimen.
    pub(super) qimen: bool,
    /// Whether it refers to types outside itself. Such an object cannot be shared: the reference has a meaning only where
    /// the object is.
    pub(super) is_open: bool,
    /// The first object that holds it.
    pub(super) parent: Option<usize>,
    pub(super) side: Side,
}

#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "facts of a member, each independent of the others")]
pub(super) struct Field {
    /// The name on the wire.
    pub(super) wire: String,
    /// The name in Rust.
    pub(super) ident: String,
    /// Whether the derives get the wire name from `ident` without a `rename`.
    pub(super) ident_is_wire: bool,
    pub(super) ty: Ty,
    /// Whether the attribute `required` is written: the type alone would let the value be absent.
    pub(super) required: bool,
    pub(super) limits: Limits,
    pub(super) secret: bool,
    /// The values of a success, if the member is marked as the flag of a business result.
    pub(super) flag: Option<Vec<String>>,
    /// How the items of a list are called in XML, where it is said.
    pub(super) items: Option<Items>,
    /// Whether it is marked as the key by which a repeat of the request is known.
    pub(super) business_key: bool,
    pub(super) description: String,
    pub(super) default: Option<String>,
}

impl Field {
    /// The arguments of the attribute but the name and `secret`, in the order of their names.
    pub(super) fn rules(&self) -> Vec<String> {
        let Limits { max_len, max_items, min, max } = self.limits;
        let mut rules: Vec<String> = Vec::new();
        rules.extend(self.flag.as_deref().map(|values| match flag_values(values).as_str() {
            "" => "flag".to_owned(),
            values => format!("flag={}", values.replace(' ', "")),
        }));
        rules.extend(self.business_key.then(|| "business_key".to_owned()));
        rules.extend(self.items.as_ref().map(|items| items.argument().replace(' ', "")));
        rules.extend(max.map(|max| format!("max={max}")));
        rules.extend(max_items.map(|max| format!("max_items={max}")));
        rules.extend(max_len.map(|max| format!("max_len={max}")));
        rules.extend(min.map(|min| format!("min={min}")));
        rules.extend(self.required.then(|| "required".to_owned()));
        rules
    }
}

/// How the items of a list are called in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Items {
    /// By this name, in a container.
    Named(String),
    /// By the list's own name, without a container.
    Flat,
}

impl Items {
    /// The argument of the attribute.
    pub(super) fn argument(&self) -> String {
        match self {
            Self::Named(name) => format!("item = {name:?}"),
            Self::Flat => "flat".to_owned(),
        }
    }
}

/// What follows `flag = ` for these values; empty if there are none.
pub(super) fn flag_values(values: &[String]) -> String {
    match values {
        [] => String::new(),
        [only] => format!("{only:?}"),
        several => format!("{several:?}"),
    }
}

/// A closed set of values, which becomes an enum.
#[derive(Debug, Clone)]
pub(super) struct Set {
    /// The wire name of the first field that has it.
    pub(super) field: String,
    pub(super) numeric: bool,
    pub(super) values: Vec<Listed>,
    /// The names that variants had in an earlier import, by value.
    pub(super) kept: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ty {
    Plain(&'static str),
    Object(usize),
    Set(usize),
    /// An object around the field, so many levels above the one that holds it; 0 is the holder.
    Up(usize),
    /// The object with that documented type in the same request or response.
    Named(String),
    Option(Box<Ty>),
    List(Box<Ty>),
    Boxed(Box<Ty>),
}

/// Where an object was found first. Equal objects on both sides are one type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    Request,
    Response,
}

/// The type of any JSON.
pub(super) const ANY: Ty = Ty::Plain("Value");
/// The type of an object with free names.
pub(super) const MAP: Ty = Ty::Plain("BTreeMap<String, Value>");

/// The same in messages of Qimen, where what stands under the names is text.
pub(super) const TEXT_MAP: Ty = Ty::Plain("BTreeMap<String, String>");

/// Whether a value of the type can be absent without a further `Option`.
pub(super) fn is_absent_by_itself(ty: &Ty) -> bool {
    matches!(ty, Ty::List(_) | Ty::Option(_)) || *ty == ANY || *ty == MAP || *ty == TEXT_MAP
}

/// The type inside all lists, boxes and options.
pub(super) fn bare(ty: &Ty) -> &Ty {
    match ty {
        Ty::Option(inner) | Ty::List(inner) | Ty::Boxed(inner) => bare(inner),
        ty => ty,
    }
}

/// The object that a type holds.
pub(super) fn inner_object(ty: &Ty) -> Option<usize> {
    match bare(ty) {
        Ty::Object(object) => Some(*object),
        _ => None,
    }
}

/// The type without the positions of objects and sets, which differ from plan to plan.
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
