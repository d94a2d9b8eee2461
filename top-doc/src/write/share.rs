//! Objects that several APIs of a namespace have in common: the same documented name and the same shape in Rust. They
//! are written once, in a module of their own.

use std::collections::{HashMap, HashSet};

use super::{
    names, naming,
    plan::{Object, Plan},
};

/// The common objects of a namespace, by their keys.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// The name of each, and the API and object to write it from.
    pub(super) objects: HashMap<String, Common>,
    /// In the order of writing.
    pub(super) order: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Common {
    pub(super) name: String,
    pub(super) api: usize,
    pub(super) object: usize,
}

impl Shared {
    pub(super) fn find(plans: &[Plan], namespace: &str) -> Self {
        let mut apis_of: HashMap<&str, HashSet<usize>> = HashMap::new();
        for (api, plan) in plans.iter().enumerate() {
            for object in plan.objects.iter().filter(|object| can_be_shared(object)) {
                apis_of.entry(&object.key).or_default().insert(api);
            }
        }
        let mut shared = Self::default();
        let mut taken: HashSet<String> =
            names::RESERVED_TYPES.iter().map(|name| (*name).to_owned()).collect();
        for (api, plan) in plans.iter().enumerate() {
            for item in naming::order(plan) {
                let naming::Item::Object(number) = item else { continue };
                let object = &plan.objects[number];
                let is_common = apis_of.get(object.key.as_str()).is_some_and(|apis| apis.len() > 1);
                if !is_common || !can_be_shared(object) || shared.objects.contains_key(&object.key) {
                    continue;
                }
                let name = naming::type_name(&object.doc_name, &names::camel(namespace), &mut taken);
                shared.order.push(object.key.clone());
                shared.objects.insert(object.key.clone(), Common { name, api, object: number });
            }
        }
        shared
    }

    pub(super) fn name(&self, object: &Object) -> Option<&str> {
        if !can_be_shared(object) {
            return None;
        }
        self.objects.get(&object.key).map(|common| common.name.as_str())
    }
}

fn can_be_shared(object: &Object) -> bool {
    !object.is_open && !object.doc_name.is_empty()
}
