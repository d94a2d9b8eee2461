//! One type from the objects of several APIs: with the members of all of them, and a name. Knows which objects are one
//! type, and nothing of why.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    cluster::{Cluster, Node, inside},
    shared::{Ground, Shared},
};
use crate::write::{
    existing::{Type, unwrapped},
    ir::{Field, Listed, Object, Plan, Ty, bare},
    names,
};

/// Builds the shared types, those inside others first.
pub(super) struct Builder<'a> {
    plans: &'a [Plan],
    clusters: &'a [Cluster],
    cluster_of: HashMap<Node, usize>,
    /// Whether a cluster contains itself nowhere, through whichever clusters. Such types would have no size.
    pub(super) is_sound: Vec<bool>,
    index: HashMap<usize, usize>,
    /// The types that stand in no cluster, by key, and by scope if they refer to what is around them.
    unnamed: HashMap<(usize, String), usize>,
    /// Counts the merges: what refers to its holder belongs to one of them.
    scope: usize,
    scopes: usize,
    pub(super) shared: Shared,
    seeds: Vec<Option<String>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(plans: &'a [Plan], clusters: &'a [Cluster]) -> Self {
        let cluster_of: HashMap<Node, usize> = clusters
            .iter()
            .enumerate()
            .flat_map(|(number, cluster)| cluster.nodes.iter().map(move |&node| (node, number)))
            .collect();
        let inner: Vec<BTreeSet<usize>> = clusters
            .iter()
            .map(|cluster| {
                let nodes = cluster.nodes.iter();
                nodes.flat_map(|&node| reach(plans, node, &cluster_of)).collect()
            })
            .collect();
        let mut is_sound = vec![false; clusters.len()];
        loop {
            let sound: Vec<usize> = (0..clusters.len())
                .filter(|&number| !is_sound[number] && inner[number].iter().all(|&inner| is_sound[inner]))
                .collect();
            if sound.is_empty() {
                break;
            }
            for number in sound {
                is_sound[number] = true;
            }
        }
        Self {
            plans,
            clusters,
            cluster_of,
            is_sound,
            index: HashMap::new(),
            unnamed: HashMap::new(),
            scope: 0,
            scopes: 0,
            shared: Shared::none(),
            seeds: Vec::new(),
        }
    }

    /// Adds the type of a cluster, and the types inside it.
    pub(super) fn add(&mut self, number: usize) -> usize {
        if let Some(&index) = self.index.get(&number) {
            return index;
        }
        let cluster = &self.clusters[number];
        let index = self.merge(&cluster.nodes);
        self.index.insert(number, index);
        self.seeds[index].clone_from(&cluster.seed);
        index
    }

    /// One type with the members of all the objects.
    fn merge(&mut self, nodes: &[Node]) -> usize {
        let plans = self.plans;
        self.scopes += 1;
        let outer = std::mem::replace(&mut self.scope, self.scopes);
        let mut fields: Vec<Field> = Vec::new();
        for &(api, object) in nodes {
            for field in &plans[api].objects[object].fields {
                let ty = self.moved(api, &field.ty);
                match fields.iter_mut().find(|known| known.wire == field.wire) {
                    Some(known) => self.widen(known, field, &ty),
                    None => fields.push(Field { ty, ..field.clone() }),
                }
            }
        }
        self.scope = outer;
        let mut taken = HashSet::new();
        for (position, field) in fields.iter_mut().enumerate() {
            (field.ident, field.ident_is_wire) = names::field(&field.wire, position, &mut taken);
        }
        let (api, object) = nodes[0];
        let first = &plans[api].objects[object];
        let index = self.shared.plan.objects.len();
        for field in &fields {
            if let Ty::Object(inner) = *bare(&field.ty) {
                self.shared.plan.objects[inner].parent.get_or_insert(index);
            }
        }
        self.shared.plan.objects.push(Object { fields, parent: None, ..first.clone() });
        self.shared.users.push(nodes.iter().map(|(api, _)| plans[*api].method.clone()).collect());
        self.shared.of.extend(nodes.iter().map(|&node| (node, index)));
        self.seeds.push(None);
        index
    }

    /// The type of a field with the positions that its objects and sets have here.
    fn moved(&mut self, api: usize, ty: &Ty) -> Ty {
        match ty {
            Ty::Option(inner) => Ty::Option(Box::new(self.moved(api, inner))),
            Ty::List(inner) => Ty::List(Box::new(self.moved(api, inner))),
            Ty::Boxed(inner) => Ty::Boxed(Box::new(self.moved(api, inner))),
            Ty::Set(set) => {
                self.shared.plan.sets.push(self.plans[api].sets[*set].clone());
                Ty::Set(self.shared.plan.sets.len() - 1)
            }
            Ty::Object(inner) => {
                let node = (api, *inner);
                if let Some(&cluster) = self.cluster_of.get(&node) {
                    return Ty::Object(self.add(cluster));
                }
                let object = &self.plans[api].objects[*inner];
                let key = (if object.is_open { self.scope } else { 0 }, object.key.clone());
                let index = match self.unnamed.get(&key) {
                    Some(&index) => {
                        self.shared.of.insert(node, index);
                        // The objects inside an equal object are equal, and stand here too.
                        for inner in inside(&self.plans[api].objects[*inner]) {
                            self.moved(api, &Ty::Object(inner));
                        }
                        index
                    }
                    None => self.merge(&[node]),
                };
                self.unnamed.insert(key, index);
                Ty::Object(index)
            }
            ty => ty.clone(),
        }
    }

    /// Takes into a member what another object says of it.
    fn widen(&mut self, known: &mut Field, field: &Field, ty: &Ty) {
        known.secret |= field.secret;
        if known.description.trim().is_empty() {
            known.description.clone_from(&field.description);
        }
        match (bare(&known.ty), bare(ty)) {
            (Ty::Set(one), Ty::Set(two)) => {
                let more: Vec<Listed> = self.shared.plan.sets[*two].values.clone();
                let set = &mut self.shared.plan.sets[*one];
                for listed in more {
                    if set.values.iter().all(|known| known.value != listed.value) {
                        set.values.push(listed);
                    }
                }
            }
            (Ty::Plain("String" | "i64"), Ty::Set(_)) | (Ty::Plain("String"), Ty::Plain("Decimal")) => {
                known.ty = ty.clone();
            }
            _ => {}
        }
    }

    /// Names all types.
    pub(super) fn finish(
        mut self,
        types: &[String],
        ground: &Ground<'_>,
        frozen: &HashSet<String>,
    ) -> Shared {
        let mut taken = names::reserved_types();
        taken.extend(ground.folder.types.keys().cloned());
        let count = self.shared.plan.objects.len();
        let mut given = vec![String::new(); count];
        let mut unseeded: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, given) in given.iter_mut().enumerate() {
            match &self.seeds[index] {
                Some(name) => {
                    given.clone_from(name);
                    if frozen.contains(name) {
                        self.shared.frozen.insert(index);
                    }
                }
                None => {
                    let doc_name = &self.shared.plan.objects[index].doc_name;
                    if !names::camel(doc_name).is_empty() {
                        let base = names::base_name(doc_name, &names::camel(ground.namespace));
                        unseeded.entry(base).or_default().push(index);
                    }
                }
            }
        }
        let type_of = |method: &str| {
            let position = self.plans.iter().position(|plan| plan.method == method);
            position.map(|position| types[position].as_str()).unwrap_or_default()
        };
        for (base, mut indices) in unseeded {
            let users = &self.shared.users;
            indices.sort_by_key(|&index| (usize::MAX - users[index].len(), users[index].first().cloned()));
            for index in indices {
                given[index] = if taken.insert(base.clone()) {
                    base.clone()
                } else {
                    let method = users[index].first().map_or("", String::as_str);
                    names::free(&format!("{}{base}", type_of(method)), "N", &mut taken)
                };
            }
        }
        // From the outside in: an object without a documented name is named after its holder.
        for index in (0..count).rev() {
            if given[index].is_empty() {
                given[index] = self.name_by_holder(index, &given, &mut taken);
            }
        }
        self.shared.sets = self.set_names(&given, ground, &mut taken);
        self.shared.names = given;
        self.shared
    }

    fn name_by_holder(&self, index: usize, given: &[String], taken: &mut HashSet<String>) -> String {
        let objects = &self.shared.plan.objects;
        let parent = objects[index].parent;
        let member = parent.and_then(|parent| {
            objects[parent].fields.iter().find(|field| *bare(&field.ty) == Ty::Object(index))
        });
        let holder = parent.map_or("", |parent| given[parent].as_str());
        let member = member.map(|field| names::camel(&field.wire)).unwrap_or_default();
        let holder = if holder.is_empty() { "Unnamed" } else { holder };
        names::free(&format!("{holder}{member}"), "N", taken)
    }

    /// The names of the closed sets: the object's and the member's, or the one that was there.
    fn set_names(
        &mut self,
        given: &[String],
        ground: &Ground<'_>,
        taken: &mut HashSet<String>,
    ) -> Vec<String> {
        let plan = &mut self.shared.plan;
        let mut sets = vec![String::new(); plan.sets.len()];
        for (object, name) in plan.objects.iter().zip(given) {
            for field in &object.fields {
                let Ty::Set(set) = *bare(&field.ty) else { continue };
                let earlier = match ground.folder.types.get(name) {
                    Some(Type::Struct(members)) => members.get(&field.wire),
                    _ => None,
                };
                let leaf = earlier.map(|member| unwrapped(&member.ty).1.to_owned());
                let known = leaf.as_ref().and_then(|leaf| ground.folder.types.get(leaf));
                sets[set] = match (leaf, known) {
                    (Some(leaf), Some(Type::Set { variants, .. })) => {
                        plan.sets[set].kept.clone_from(variants);
                        leaf
                    }
                    _ => names::free(&format!("{name}{}", names::camel(&field.wire)), "Value", taken),
                };
            }
        }
        sets
    }
}

/// The clusters inside an object, also through objects that are in none.
fn reach(plans: &[Plan], (api, object): Node, of: &HashMap<Node, usize>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for inner in inside(&plans[api].objects[object]) {
        match of.get(&(api, inner)) {
            Some(&cluster) => {
                found.insert(cluster);
            }
            None => found.extend(reach(plans, (api, inner), of)),
        }
    }
    found
}
