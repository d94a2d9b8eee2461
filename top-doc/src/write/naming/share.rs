//! Objects that several APIs of a namespace share: the same documented name and the same fields. They are written once,
//! in a module of their own. Knows plans, and nothing of the modules that use the objects.

use std::collections::{HashMap, HashSet};

use super::order::{Item, order};
use crate::write::{
    ir::{Object, Plan},
    names,
};

/// The shared objects of a namespace.
#[derive(Debug, Default)]
pub(in crate::write) struct Shared {
    /// By key.
    pub(in crate::write) objects: HashMap<String, SharedObject>,
    /// The keys in the order of writing.
    pub(in crate::write) order: Vec<String>,
}

/// A shared object: its name, and the plan and object to write it from.
#[derive(Debug)]
pub(in crate::write) struct SharedObject {
    pub(in crate::write) name: String,
    pub(in crate::write) api: usize,
    pub(in crate::write) object: usize,
}

impl Shared {
    /// The objects that at least two of the plans have.
    pub(in crate::write) fn find(plans: &[Plan], namespace: &str) -> Self {
        let mut apis_of: HashMap<&str, HashSet<usize>> = HashMap::new();
        for (api, plan) in plans.iter().enumerate() {
            for object in plan.objects.iter().filter(|object| can_be_shared(object)) {
                apis_of.entry(&object.key).or_default().insert(api);
            }
        }
        let mut shared = Self::default();
        let mut taken = names::reserved_types();
        for (api, plan) in plans.iter().enumerate() {
            for item in order(plan) {
                let Item::Object(number) = item else { continue };
                let object = &plan.objects[number];
                let is_shared = apis_of.get(object.key.as_str()).is_some_and(|apis| apis.len() > 1);
                if !is_shared || !can_be_shared(object) || shared.objects.contains_key(&object.key) {
                    continue;
                }
                let name = names::type_name(&object.doc_name, &names::camel(namespace), &mut taken);
                shared.order.push(object.key.clone());
                shared.objects.insert(object.key.clone(), SharedObject { name, api, object: number });
            }
        }
        shared
    }

    /// The shared name of an object, if it is shared.
    pub(in crate::write) fn name(&self, object: &Object) -> Option<&str> {
        if !can_be_shared(object) {
            return None;
        }
        self.objects.get(&object.key).map(|shared| shared.name.as_str())
    }
}

fn can_be_shared(object: &Object) -> bool {
    !object.is_open && !object.doc_name.is_empty()
}
