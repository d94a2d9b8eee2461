//! Which types several APIs of a namespace share: those that an earlier import shared, and those that are one type. They are
//! written once, in a module of their own. Knows plans and what an earlier import wrote.

use std::collections::{HashMap, HashSet};

use super::{
    cluster::{Cluster, Node, clusters},
    keep::{Kept, fits},
    merge::Builder,
    order::{Item, order},
    shared::{Ground, Shared},
};
use crate::write::{
    existing::Type,
    ir::{Object, Plan},
    names,
};

/// The types that are shared among the plans, whose requests have the names `types`.
pub(in crate::write) fn share(
    plans: &[Plan],
    kept: &[Kept],
    types: &[String],
    ground: &Ground<'_>,
) -> Shared {
    let seeds = seeds(plans, kept, ground);
    let mut nodes: Vec<Node> = Vec::new();
    for (api, plan) in plans.iter().enumerate() {
        for item in order(plan) {
            let Item::Object(number) = item else { continue };
            let is_free = ground.shares
                && can_be_shared(&plan.objects[number])
                && number != plan.request
                && !kept[api].own.contains_key(&number);
            if is_free || seeds.contains_key(&(api, number)) {
                nodes.push((api, number));
            }
        }
    }
    let mut clusters = clusters(plans, &nodes, &seeds);
    let frozen = settle(plans, &mut clusters, ground);
    let mut builder = Builder::new(plans, &clusters);
    for (number, cluster) in clusters.iter().enumerate() {
        let is_shared = cluster.seed.is_some() || cluster.apis() > 1;
        if is_shared && builder.is_sound[number] {
            let index = builder.add(number);
            builder.shared.roots.insert(index);
        }
    }
    builder.finish(types, ground, &frozen)
}

fn can_be_shared(object: &Object) -> bool {
    !object.is_open && !object.doc_name.is_empty()
}

/// The shared types of the earlier import that objects have: those they had, and those that fit an object that is new.
fn seeds(plans: &[Plan], kept: &[Kept], ground: &Ground<'_>) -> HashMap<Node, String> {
    let known = &ground.folder.types;
    let mut seeds: HashMap<Node, String> = HashMap::new();
    for (api, kept) in kept.iter().enumerate() {
        seeds.extend(kept.shared.iter().map(|(&object, name)| ((api, object), name.clone())));
    }
    if !ground.shares {
        return seeds;
    }
    let mut candidates: Vec<&String> = ground.folder.groups.keys().collect();
    candidates.sort_by_key(|name| (name.len(), name.as_str()));
    for (api, plan) in plans.iter().enumerate() {
        for item in order(plan) {
            let Item::Object(number) = item else { continue };
            let object = &plan.objects[number];
            let has_name = seeds.contains_key(&(api, number)) || kept[api].own.contains_key(&number);
            if has_name || !can_be_shared(object) || number == plan.request {
                continue;
            }
            let base = names::base_name(&object.doc_name, &names::camel(ground.namespace));
            for name in candidates.iter().filter(|name| name.ends_with(&base)) {
                let mut found = HashMap::new();
                if fits_whole(plan, number, name, known, &mut found) {
                    seeds.extend(found.into_iter().map(|(object, name)| ((api, object), name)));
                    break;
                }
            }
        }
    }
    seeds
}

/// Whether the object and all objects inside may be the types that are there, and which.
fn fits_whole(
    plan: &Plan,
    object: usize,
    name: &str,
    types: &HashMap<String, Type>,
    found: &mut HashMap<usize, String>,
) -> bool {
    if let Some(known) = found.get(&object) {
        return known == name;
    }
    found.insert(object, name.to_owned());
    fits(plan, object, name, types, &mut |inner, name| fits_whole(plan, inner, name, types, found))
}

/// Decides which of the earlier types stay as they are. One that its users no longer fit is written anew if they have all
/// its members; otherwise somebody else may need it as it is, and who does not fit gets a type of its own.
fn settle(plans: &[Plan], clusters: &mut Vec<Cluster>, ground: &Ground<'_>) -> HashSet<String> {
    let types = &ground.folder.types;
    let mut frozen = HashSet::new();
    let mut apart = Vec::new();
    let named: HashMap<Node, String> = clusters
        .iter()
        .filter_map(|cluster| Some((cluster, cluster.seed.clone()?)))
        .flat_map(|(cluster, name)| cluster.nodes.iter().map(move |&node| (node, name.clone())))
        .collect();
    for cluster in clusters.iter_mut() {
        let Some(name) = cluster.seed.clone() else { continue };
        let does_fit = |&(api, object): &Node| {
            fits(&plans[api], object, &name, types, &mut |inner, leaf| {
                named.get(&(api, inner)).is_some_and(|name| name == leaf)
            })
        };
        if cluster.nodes.iter().all(does_fit) {
            frozen.insert(name);
            continue;
        }
        let Some(Type::Struct(members)) = types.get(&name) else { continue };
        let has = |wire: &String| {
            let mut fields =
                cluster.nodes.iter().flat_map(|&(api, object)| &plans[api].objects[object].fields);
            fields.any(|field| field.wire == *wire)
        };
        if !members.keys().all(has) {
            let (fitting, others): (Vec<Node>, Vec<Node>) =
                cluster.nodes.iter().partition(|node| does_fit(node));
            cluster.nodes = fitting;
            apart.extend(others.into_iter().map(|node| Cluster { nodes: vec![node], seed: None }));
            frozen.insert(name);
        }
    }
    clusters.retain(|cluster| !cluster.nodes.is_empty());
    clusters.extend(apart);
    frozen
}
