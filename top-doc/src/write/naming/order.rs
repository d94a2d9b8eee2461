//! The reading order of an API's items. Knows the plan, and no names.

use std::collections::HashSet;

use crate::write::ir::{Plan, Ty, bare, inner_object};

/// A struct or an enum of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::write) enum Item {
    Object(usize),
    /// A closed set, and the first object that holds it.
    Set(usize, usize),
}

/// All items of an API, the request first: each struct, then its closed sets, then its objects in turn.
pub(super) fn order(plan: &Plan) -> Vec<Item> {
    order_without(plan, &|_| false)
}

/// The same without the objects that are written elsewhere, and without what only they hold.
pub(super) fn order_without(plan: &Plan, is_elsewhere: &dyn Fn(usize) -> bool) -> Vec<Item> {
    let mut walk =
        Walk { plan, is_elsewhere, objects: HashSet::new(), sets: HashSet::new(), items: Vec::new() };
    walk.object(plan.request);
    if let Some(object) = inner_object(&plan.response) {
        walk.object(object);
    }
    walk.items
}

struct Walk<'a> {
    plan: &'a Plan,
    is_elsewhere: &'a dyn Fn(usize) -> bool,
    objects: HashSet<usize>,
    sets: HashSet<usize>,
    items: Vec<Item>,
}

impl Walk<'_> {
    fn object(&mut self, number: usize) {
        if (self.is_elsewhere)(number) || !self.objects.insert(number) {
            return;
        }
        self.items.push(Item::Object(number));
        let fields = &self.plan.objects[number].fields;
        for field in fields {
            if let Ty::Set(set) = bare(&field.ty)
                && self.sets.insert(*set)
            {
                self.items.push(Item::Set(*set, number));
            }
        }
        for object in fields.iter().filter_map(|field| inner_object(&field.ty)) {
            self.object(object);
        }
    }
}
