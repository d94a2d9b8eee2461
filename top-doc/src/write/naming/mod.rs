//! Which items of a plan are written, in reading order, and under which names.

use std::collections::HashSet;

mod order;
mod place;
mod share;

use self::order::order;
pub(super) use self::{order::Item, place::Place, share::Shared};
use super::{
    ir::{Field, Object, Plan, Side, Ty, bare, inner_object},
    names,
};

/// The names of an API's types.
#[derive(Debug)]
pub(super) struct Naming<'a> {
    plan: &'a Plan,
    /// What is written in this module, in order.
    pub(super) items: Vec<Item>,
    objects: Vec<String>,
    sets: Vec<String>,
    /// Whether common objects are in this module itself.
    is_common: bool,
}

impl<'a> Naming<'a> {
    /// For the module of an API, whose request is called `api_name`.
    pub(super) fn of_api(plan: &'a Plan, api_name: &str, shared: &Shared) -> Self {
        let mut taken = names::reserved_types();
        taken.insert(api_name.to_owned());
        let mut naming = Self {
            plan,
            items: Vec::new(),
            objects: vec![String::new(); plan.objects.len()],
            sets: vec![String::new(); plan.sets.len()],
            is_common: false,
        };
        // A set is written with the object that holds it first, wherever that is.
        for item in order(plan) {
            match item {
                Item::Object(number) => {
                    let object = &plan.objects[number];
                    naming.objects[number] = if number == plan.request {
                        api_name.to_owned()
                    } else if let Some(name) = shared.name(object) {
                        format!("objects::{name}")
                    } else {
                        naming.own_name(object, api_name, &mut taken)
                    };
                    if shared.name(object).is_none() {
                        naming.items.push(item);
                    }
                }
                Item::Set(..) => {}
            }
        }
        naming.name_sets(&mut taken);
        naming
    }

    /// For the module of the objects that APIs have in common: the part of it that comes from one API.
    pub(super) fn of_common(
        plan: &'a Plan,
        shared: &Shared,
        root: usize,
        taken: &mut HashSet<String>,
    ) -> Self {
        let mut naming = Self {
            plan,
            items: vec![Item::Object(root)],
            objects: plan
                .objects
                .iter()
                .map(|object| shared.name(object).unwrap_or_default().to_owned())
                .collect(),
            sets: vec![String::new(); plan.sets.len()],
            is_common: true,
        };
        naming.name_sets(taken);
        naming
    }

    fn own_name(&self, object: &Object, api_name: &str, taken: &mut HashSet<String>) -> String {
        if object.doc_name.is_empty() && object.parent.is_none() && object.side == Side::Response {
            return names::free(&format!("{api_name}Response"), "", taken);
        }
        let plain = names::base_name(&object.doc_name, api_name);
        if let Some(parent) = object.parent.filter(|_| taken.contains(&plain)) {
            // Another shape under the same name: called after where it is.
            let holder = self.objects[parent].rsplit("::").next().unwrap_or_default();
            let is_in = |field: &&Field| {
                inner_object(&field.ty).is_some_and(|inner| self.plan.objects[inner].key == object.key)
            };
            let member = self.plan.objects[parent].fields.iter().find(is_in);
            let member = member.map(|field| names::camel(&field.wire)).unwrap_or_default();
            if !holder.is_empty() && !member.is_empty() {
                return names::free(&format!("{holder}{member}"), "", taken);
            }
        }
        names::type_name(&object.doc_name, api_name, taken)
    }

    /// Sets that no written object holds stay without a name.
    fn name_sets(&mut self, taken: &mut HashSet<String>) {
        let mut items = Vec::new();
        for item in std::mem::take(&mut self.items) {
            items.push(item);
            let Item::Object(number) = item else { continue };
            for field in &self.plan.objects[number].fields {
                let Ty::Set(set) = *bare(&field.ty) else { continue };
                if !self.sets[set].is_empty() {
                    continue;
                }
                let holder = self.objects[number].as_str();
                let plain = names::camel(&field.wire);
                let is_taken = plain.is_empty() || taken.contains(&plain);
                let base = if is_taken { format!("{holder}{plain}Value") } else { plain };
                self.sets[set] = names::free(&base, "", taken);
                items.push(Item::Set(set, number));
            }
        }
        self.items = items;
    }

    pub(super) fn object(&self, number: usize) -> &str {
        let name = &self.objects[number];
        if self.is_common { name.rsplit("::").next().unwrap_or(name) } else { name }
    }

    pub(super) fn set(&self, number: usize) -> &str {
        &self.sets[number]
    }

    /// The type as Rust, in a field of the object `holder`.
    pub(super) fn ty(&self, ty: &Ty, holder: Option<usize>) -> String {
        match ty {
            Ty::Plain(name) => (*name).to_owned(),
            Ty::Object(number) => self.object(*number).to_owned(),
            Ty::Set(set) => self.set(*set).to_owned(),
            Ty::Up(_) | Ty::Named(_) => match self.resolve(ty, holder) {
                Some(number) => self.object(number).to_owned(),
                None => "Value".to_owned(),
            },
            Ty::Option(inner) => format!("Option<{}>", self.ty(inner, holder)),
            Ty::List(inner) => format!("Vec<{}>", self.ty(inner, holder)),
            Ty::Boxed(inner) => format!("Box<{}>", self.ty(inner, holder)),
        }
    }

    fn resolve(&self, ty: &Ty, holder: Option<usize>) -> Option<usize> {
        let number = match ty {
            Ty::Up(levels) => {
                let mut number = holder?;
                for _ in 0..*levels {
                    number = self.plan.objects[number].parent?;
                }
                Some(number)
            }
            Ty::Named(name) => {
                let side = self.plan.objects[holder?].side;
                order(self.plan).into_iter().find_map(|item| match item {
                    Item::Object(number) => {
                        let object = &self.plan.objects[number];
                        (object.side == side && object.doc_name == *name).then_some(number)
                    }
                    Item::Set(..) => None,
                })
            }
            _ => None,
        };
        number.filter(|number| !self.objects[*number].is_empty())
    }

    /// Whether `Default` can be derived: whether every field that must be there has a value to begin with.
    pub(super) fn has_default(&self, number: usize) -> bool {
        self.plan.objects[number].fields.iter().all(|field| match &field.ty {
            Ty::Plain(name) => !matches!(*name, "Decimal" | "TopDateTime" | "FileItem"),
            Ty::Object(inner) => self.has_default(*inner),
            Ty::Set(_) => false,
            _ => true,
        })
    }
}
