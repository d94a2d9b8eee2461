//! Objects that several APIs of a namespace have in common: the same documented name and the same shape in Rust. They
//! are written once, in a module of their own.

use std::collections::{HashMap, HashSet};

use super::order::{Item, order};
use crate::write::{
    ir::{Object, Plan},
    names,
};

/// The common objects of a namespace, by their keys.
#[derive(Debug, Default)]
pub(in crate::write) struct Shared {
    /// The name of each, and the API and object to write it from.
    pub(in crate::write) objects: HashMap<String, Common>,
    /// In the order of writing.
    pub(in crate::write) order: Vec<String>,
}

#[derive(Debug)]
pub(in crate::write) struct Common {
    pub(in crate::write) name: String,
    pub(in crate::write) api: usize,
    pub(in crate::write) object: usize,
}

impl Shared {
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
                let is_common = apis_of.get(object.key.as_str()).is_some_and(|apis| apis.len() > 1);
                if !is_common || !can_be_shared(object) || shared.objects.contains_key(&object.key) {
                    continue;
                }
                let name = names::type_name(&object.doc_name, &names::camel(namespace), &mut taken);
                shared.order.push(object.key.clone());
                shared.objects.insert(object.key.clone(), Common { name, api, object: number });
            }
        }
        shared
    }

    pub(in crate::write) fn name(&self, object: &Object) -> Option<&str> {
        if !can_be_shared(object) {
            return None;
        }
        self.objects.get(&object.key).map(|common| common.name.as_str())
    }
}

fn can_be_shared(object: &Object) -> bool {
    !object.is_open && !object.doc_name.is_empty()
}
