//! The items that a module holds, in reading order, and their names. Knows the plan, and nothing of layout.

use std::collections::HashSet;

mod cluster;
mod keep;
mod merge;
mod order;
mod place;
mod share;
mod shared;

use self::order::{order, order_without};
pub(super) use self::{
    keep::Kept,
    order::Item,
    place::Place,
    share::share,
    shared::{Ground, Shared},
};
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
    /// The shared types of an API under the names that they would have in its module: callers find them there, whether
    /// another API shares them or not. The name here, and the one in the module of the shared types.
    pub(super) aliases: Vec<(String, String)>,
}

impl<'a> Naming<'a> {
    /// The naming of an API's module, whose request is called `api_name`.
    ///
    /// The names depend on the API alone, and on what they were before: not on which of its types other APIs share.
    pub(super) fn of_api(plan: &'a Plan, api: usize, api_name: &str, shared: &Shared, kept: &Kept) -> Self {
        let mut taken = names::reserved_types();
        taken.insert(api_name.to_owned());
        taken.extend(kept.own.values().chain(kept.sets.values()).cloned());
        let mut naming = Self {
            plan,
            items: order_without(plan, &|object| shared.of(api, object).is_some()),
            objects: vec![String::new(); plan.objects.len()],
            sets: vec![String::new(); plan.sets.len()],
            aliases: Vec::new(),
        };
        let all = order(plan);
        // Sets are named after all objects: a set goes into the module of the first object that holds it.
        for item in &all {
            let Item::Object(number) = *item else { continue };
            let object = &plan.objects[number];
            naming.objects[number] = if number == plan.request {
                api_name.to_owned()
            } else if let Some(name) = kept.own.get(&number) {
                name.clone()
            } else {
                naming.own_name(number, object, api_name, &mut taken)
            };
        }
        for item in &all {
            let Item::Set(set, holder) = *item else { continue };
            naming.sets[set] = match kept.sets.get(&set) {
                Some(name) => name.clone(),
                None => {
                    let base_name = names::camel(&plan.sets[set].field);
                    let is_taken = base_name.is_empty() || taken.contains(&base_name);
                    let holder = &naming.objects[holder];
                    let base = if is_taken { format!("{holder}{base_name}Value") } else { base_name };
                    names::free(&base, "N", &mut taken)
                }
            };
        }
        naming.aliases = all.iter().filter_map(|item| naming.alias(*item, api, shared)).collect();
        for (number, name) in naming.objects.iter_mut().enumerate() {
            if let Some(index) = shared.of(api, number) {
                *name = format!("objects::{}", shared.names[index]);
            }
        }
        naming
    }

    /// The naming of one shared type in the module of the shared types.
    pub(super) fn of_shared(shared: &'a Shared, index: usize) -> Self {
        let sets = shared.plan.objects[index].fields.iter().filter_map(|field| match *bare(&field.ty) {
            Ty::Set(set) => Some(Item::Set(set, index)),
            _ => None,
        });
        Self {
            plan: &shared.plan,
            items: std::iter::once(Item::Object(index)).chain(sets).collect(),
            objects: shared.names.clone(),
            sets: shared.sets.clone(),
            aliases: Vec::new(),
        }
    }

    /// The alias of a shared item.
    fn alias(&self, item: Item, api: usize, shared: &Shared) -> Option<(String, String)> {
        match item {
            Item::Object(number) => {
                let index = shared.of(api, number)?;
                Some((self.objects[number].clone(), shared.names[index].clone()))
            }
            Item::Set(set, holder) => {
                let is_here =
                    self.items.iter().any(|item| matches!(item, Item::Set(here, _) if *here == set));
                let object = &shared.plan.objects[shared.of(api, holder).filter(|_| !is_here)?];
                let is_of_set = |field: &&Field| *bare(&field.ty) == Ty::Set(set);
                let wire = &self.plan.objects[holder].fields.iter().find(is_of_set)?.wire;
                match *bare(&object.fields.iter().find(|field| field.wire == *wire)?.ty) {
                    Ty::Set(index) => Some((self.sets[set].clone(), shared.sets[index].clone())),
                    _ => None,
                }
            }
        }
    }

    /// The name of an object's type: the documented one; of a further object of that name, the one of its place.
    fn own_name(
        &self,
        number: usize,
        object: &Object,
        api_name: &str,
        taken: &mut HashSet<String>,
    ) -> String {
        if object.doc_name.is_empty() && object.parent.is_none() && object.side == Side::Response {
            return names::free(&format!("{api_name}Response"), "N", taken);
        }
        let plain = names::base_name(&object.doc_name, api_name);
        if taken.insert(plain.clone()) {
            return plain;
        }
        let (holder, member) = match object.parent {
            Some(parent) => {
                let is_in = |field: &&Field| inner_object(&field.ty) == Some(number);
                let member = self.plan.objects[parent].fields.iter().find(is_in);
                (self.objects[parent].as_str(), member.map(|field| field.wire.as_str()))
            }
            None => (api_name, self.plan.unwrap.as_deref()),
        };
        let member = names::camel(member.unwrap_or_default());
        let base = if holder.is_empty() || member.is_empty() {
            format!("{api_name}{plain}")
        } else {
            format!("{holder}{member}")
        };
        names::free(&base, "N", taken)
    }

    /// The name of an object's type, as this module writes it.
    pub(super) fn object(&self, number: usize) -> &str {
        &self.objects[number]
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
