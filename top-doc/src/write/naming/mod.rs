//! The items that a module holds, in reading order, and their names. Knows the plan, and nothing of layout.

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

/// The items of one module and the names of their types.
#[derive(Debug)]
pub(super) struct Naming<'a> {
    plan: &'a Plan,
    /// The items of this module, in order.
    pub(super) items: Vec<Item>,
    objects: Vec<String>,
    sets: Vec<String>,
    /// Whether this is the module of the shared objects.
    is_shared_module: bool,
}

impl<'a> Naming<'a> {
    /// The naming of an API's module, whose request is called `api_name`.
    pub(super) fn of_api(plan: &'a Plan, api_name: &str, shared: &Shared) -> Self {
        let mut taken = names::reserved_types();
        taken.insert(api_name.to_owned());
        let mut naming = Self {
            plan,
            items: Vec::new(),
            objects: vec![String::new(); plan.objects.len()],
            sets: vec![String::new(); plan.sets.len()],
            is_shared_module: false,
        };
        // Sets are named after all objects: a set goes into the module of the first object that holds it.
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

    /// The naming of one shared object, `root`, in the module of the shared objects.
    pub(super) fn of_shared(
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
            is_shared_module: true,
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
            // Another object has this name with other fields: name this one after its place.
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

    /// Names the sets of the items. A set that no item holds gets no name.
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

    /// The name of an object's type, as this module writes it.
    pub(super) fn object(&self, number: usize) -> &str {
        let name = &self.objects[number];
        if self.is_shared_module { name.rsplit("::").next().unwrap_or(name) } else { name }
    }

    /// The name of a closed set's enum.
    pub(super) fn set(&self, number: usize) -> &str {
        &self.sets[number]
    }

    /// The type in Rust, in a field of the object `holder`.
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

    /// Whether `Default` can be derived: every required field has a default.
    pub(super) fn has_default(&self, number: usize) -> bool {
        self.plan.objects[number].fields.iter().all(|field| match &field.ty {
            Ty::Plain(name) => !matches!(*name, "Decimal" | "TopDateTime" | "FileItem"),
            Ty::Object(inner) => self.has_default(*inner),
            Ty::Set(_) => false,
            _ => true,
        })
    }
}
