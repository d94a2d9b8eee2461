//! The names that an API's types had in an earlier import. A type is found again by the members that lead to it, from the
//! request and the response. Knows plans and what is there, and gives no new names.

use std::collections::HashMap;

use crate::write::{
    existing::{ApiFile, Folder, Member, Type, unwrapped},
    ir::{Field, Plan, Ty, bare},
};

/// The names that one API's types had.
#[derive(Debug, Default)]
pub(in crate::write) struct Kept {
    /// Types of the API's own module, by object.
    pub(super) own: HashMap<usize, String>,
    /// Types of the module of shared objects, by object.
    pub(super) shared: HashMap<usize, String>,
    /// Enums of the API's own module, by closed set.
    pub(super) sets: HashMap<usize, String>,
}

impl Kept {
    /// Finds the names again, and gives the variants of closed sets the names that they had.
    pub(in crate::write) fn find(plan: &mut Plan, file: &ApiFile, folder: &Folder) -> Self {
        let mut kept = Self::default();
        let mut variants = Vec::new();
        let mut walk = Walk { plan, file, folder, kept: &mut kept, variants: &mut variants };
        walk.object(plan.request, &file.type_name, false);
        let response = unwrapped(&file.response).1;
        walk.leaf(&plan.response, response, false);
        kept.own.remove(&plan.request);
        for (set, names) in variants {
            plan.sets[set].kept = names;
        }
        kept
    }
}

struct Walk<'a> {
    plan: &'a Plan,
    file: &'a ApiFile,
    folder: &'a Folder,
    kept: &'a mut Kept,
    variants: &'a mut Vec<(usize, std::collections::BTreeMap<String, String>)>,
}

impl Walk<'_> {
    fn object(&mut self, object: usize, name: &str, is_shared: bool) {
        if self.kept.own.contains_key(&object) || self.kept.shared.contains_key(&object) {
            return;
        }
        let types = if is_shared { &self.folder.types } else { &self.file.types };
        let Some(Type::Struct(members)) = types.get(name) else { return };
        if is_shared {
            self.kept.shared.insert(object, name.to_owned());
        } else if self.kept.own.values().all(|other| other != name) {
            self.kept.own.insert(object, name.to_owned());
        }
        for field in &self.plan.objects[object].fields {
            if let Some(member) = members.get(&field.wire) {
                self.leaf(&field.ty, unwrapped(&member.ty).1, is_shared);
            }
        }
    }

    fn leaf(&mut self, ty: &Ty, name: &str, is_shared: bool) {
        let (is_shared, name) = match name.strip_prefix("objects::") {
            Some(name) => (true, name),
            None => (is_shared, name),
        };
        match *bare(ty) {
            Ty::Object(inner) => self.object(inner, name, is_shared),
            Ty::Set(set) => {
                let types = if is_shared { &self.folder.types } else { &self.file.types };
                let Some(Type::Set { numeric, variants }) = types.get(name) else { return };
                if *numeric != self.plan.sets[set].numeric
                    || self.variants.iter().any(|(known, _)| *known == set)
                {
                    return;
                }
                self.variants.push((set, variants.clone()));
                if !is_shared && self.kept.sets.values().all(|other| other != name) {
                    self.kept.sets.insert(set, name.to_owned());
                }
            }
            _ => {}
        }
    }
}

/// Whether the object may be written as the type that is there: each of its members is a member of the type, in the same
/// form, and what the type has beyond it may be absent. `inner` says whether an object may be the type of that name.
pub(super) fn fits(
    plan: &Plan,
    object: usize,
    name: &str,
    types: &HashMap<String, Type>,
    inner: &mut dyn FnMut(usize, &str) -> bool,
) -> bool {
    let Some(Type::Struct(members)) = types.get(name) else { return false };
    let fields = &plan.objects[object].fields;
    let has_all = fields.iter().all(|field| {
        members.get(&field.wire).is_some_and(|member| is_member(plan, field, member, types, inner))
    });
    has_all
        && members
            .iter()
            .all(|(wire, member)| fields.iter().any(|field| field.wire == *wire) || may_be_absent(member))
}

fn may_be_absent(member: &Member) -> bool {
    let is_absent_by_itself =
        ["Option<", "Vec<", "BTreeMap<"].iter().any(|start| member.ty.starts_with(start))
            || member.ty == "Value";
    is_absent_by_itself && member.rules.iter().all(|rule| rule != "required")
}

fn is_member(
    plan: &Plan,
    field: &Field,
    member: &Member,
    types: &HashMap<String, Type>,
    inner: &mut dyn FnMut(usize, &str) -> bool,
) -> bool {
    let (wrap, leaf) = unwrapped(&member.ty);
    let set_of =
        |numeric: bool| matches!(types.get(leaf), Some(Type::Set { numeric: set, .. }) if *set == numeric);
    let is_leaf = match bare(&field.ty) {
        Ty::Plain(name) => {
            let name: String = name.chars().filter(|c| !c.is_whitespace()).collect();
            // A closed set holds every value, and money is a text too.
            leaf == name
                || (name == "String" && (leaf == "Decimal" || set_of(false)))
                || (name == "i64" && set_of(true))
        }
        Ty::Set(set) => {
            let set = &plan.sets[*set];
            matches!(types.get(leaf), Some(Type::Set { numeric, variants })
                if *numeric == set.numeric && set.values.iter().all(|listed| variants.contains_key(&listed.value)))
        }
        Ty::Object(object) => inner(*object, leaf),
        _ => false,
    };
    is_leaf && wrap == super::cluster::wrap(&field.ty) && field.rules() == member.rules
}
