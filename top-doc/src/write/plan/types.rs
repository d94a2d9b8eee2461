//! The type of one member: its sort of value, its lists, its presence, its limits. Part of the planner, which knows what
//! lies around the member.

use std::collections::BTreeMap;

use super::{
    Planner,
    closed_set::{self, Listing},
    member,
};
use crate::{
    model::{Kind, Limits, Node},
    write::{
        ir::{ANY, MAP, Set, Side, TEXT_MAP, Ty, is_absent_by_itself},
        undecided::Weight,
    },
};

/// Deeper than any document. Objects beyond it are taken as any JSON.
const DEEPEST: usize = 40;

impl<'a> Planner<'a> {
    pub(super) fn value_type(&mut self, node: &'a Node, is_parameter: bool) -> (Ty, usize) {
        self.value_type_at(node, is_parameter, &format!("{}.", node.name))
    }

    pub(super) fn value_type_at(&mut self, node: &'a Node, is_parameter: bool, path: &str) -> (Ty, usize) {
        let mut list = node.list;
        let mut above = 0;
        let item = match node.kind() {
            Kind::Text | Kind::Number if node.facts.as_ref().is_some_and(|facts| facts.is_decimal) => {
                Ty::Plain("Decimal")
            }
            Kind::Number if member::is_fractional(node) => {
                self.note(
                    Weight::Changed,
                    format!("`{path}` is a Number, but its example has a fraction; taken as a decimal"),
                );
                Ty::Plain("Decimal")
            }
            Kind::Text | Kind::Number if member::is_money(node) => Ty::Plain("Decimal"),
            Kind::Text if self.side == Side::Request && node.is_field_list() => {
                list = list.saturating_add(1);
                Ty::Plain("String")
            }
            kind @ (Kind::Text | Kind::Number) => match self.set(node, kind, path) {
                Some(set) => set,
                None if kind == Kind::Text => Ty::Plain("String"),
                None => Ty::Plain("i64"),
            },
            Kind::Json if list == 0 => Ty::Plain("String"),
            Kind::Bool => Ty::Plain("bool"),
            Kind::Date => Ty::Plain("TopDateTime"),
            Kind::Decimal => Ty::Plain("Decimal"),
            Kind::Byte => Ty::Plain("i8"),
            Kind::Bytes if is_parameter && list == 0 => Ty::Plain("FileItem"),
            Kind::Bytes => Ty::Plain("ByteArray"),
            Kind::FieldList => {
                list = list.saturating_add(1);
                Ty::Plain("String")
            }
            Kind::Map if self.qimen.is_some() => TEXT_MAP,
            Kind::Map => MAP,
            Kind::Json | Kind::Any => ANY,
            Kind::Object => {
                let (ty, named_above) = self.object_type(node, path);
                above = named_above;
                ty
            }
        };
        if node.ty.is_empty() {
            self.note(Weight::Guessed, format!("`{path}` has no documented type; taken as any JSON"));
        }
        // No API has deeper lists; a document with them was misread.
        let list = list.min(3);
        let mut ty = item;
        if list == 0 && matches!(ty, Ty::Up(_) | Ty::Named(_)) {
            ty = Ty::Boxed(Box::new(ty));
        }
        for _ in 0..list {
            ty = Ty::List(Box::new(ty));
        }
        (ty, above)
    }

    pub(super) fn object_type(&mut self, node: &'a Node, path: &str) -> (Ty, usize) {
        if !node.children.is_empty() {
            if self.open.len() >= DEEPEST {
                self.note(
                    Weight::Changed,
                    format!("`{path}` lies deeper than any known object; taken as any JSON"),
                );
                return (ANY, 0);
            }
            let (object, above) =
                self.object(&node.ty, &node.description, &node.children, &format!("{path}."));
            return (Ty::Object(object), above);
        }
        if let Some(levels) = self.open.iter().rev().position(|open| *open == node.ty) {
            return (Ty::Up(levels), levels + 1);
        }
        if self.described.contains(node.ty.as_str()) {
            return (Ty::Named(node.ty.clone()), 0);
        }
        self.note(
            Weight::Guessed,
            format!("`{path}` is a `{}`, which the document does not describe; taken as any JSON", node.ty),
        );
        (ANY, 0)
    }

    /// The closed set of a text or a number, if its description lists one.
    pub(super) fn set(&mut self, node: &Node, kind: Kind, path: &str) -> Option<Ty> {
        // A response that is one bare value has no struct to name the set after.
        if node.list > 0 || self.open.is_empty() {
            return None;
        }
        let numeric = kind == Kind::Number;
        let listing = match &node.facts {
            Some(facts) if facts.values.is_empty() => Listing::None,
            Some(facts) => Listing::Set(facts.values.clone()),
            None => closed_set::read(node, numeric),
        };
        let values = match listing {
            Listing::Set(values) => values,
            Listing::Doubtful(reason) => {
                let path = path.escape_debug();
                self.note(
                    Weight::Guessed,
                    format!("the description of `{path}` lists values, but {reason}; no enum is written"),
                );
                return None;
            }
            Listing::None => return None,
        };
        let known = self
            .sets
            .iter()
            .position(|set| set.field == node.name && set.numeric == numeric && set.values == values);
        let set = known.unwrap_or_else(|| {
            self.sets.push(Set { field: node.name.clone(), numeric, values, kept: BTreeMap::new() });
            self.sets.len() - 1
        });
        Some(Ty::Set(set))
    }

    /// The type with its presence, and whether the attribute `required` is needed.
    pub(super) fn presence(&mut self, ty: Ty, required: bool, path: &str) -> (Ty, bool) {
        if is_absent_by_itself(&ty) {
            return (ty, required);
        }
        if required && matches!(ty, Ty::Boxed(_)) {
            self.note(Weight::Changed, format!("`{path}` is a required object inside an object of the same type, which no value can satisfy; taken as optional"));
            return (Ty::Option(Box::new(ty)), false);
        }
        // A date has no default, and the struct would have none: it is required when the call is made.
        if required && ty == Ty::Plain("TopDateTime") {
            return (Ty::Option(Box::new(ty)), true);
        }
        if required { (ty, false) } else { (Ty::Option(Box::new(ty)), false) }
    }

    /// The limits that are checked: those of a request that fit the type and that some value meets.
    pub(super) fn limits(&mut self, node: &Node, path: &str) -> Limits {
        if self.side == Side::Response {
            return Limits::default();
        }
        let limits = node.fitting_limits();
        if limits != node.limits {
            self.note(
                Weight::LeftOut,
                format!(
                    "a limit of `{path}` does not fit its type `{}`; it is not checked",
                    node.full_type()
                ),
            );
        }
        limits
    }
}
