//! Types that several APIs of a namespace share. They are written once, in a module of their own, with the members of all
//! who use them. Knows plans and what an earlier import wrote, and nothing of the modules that use the types.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    cluster::{Cluster, Node, clusters, inside},
    keep::{Kept, fits},
    order::{Item, order},
};
use crate::{
    model::Session,
    write::{
        existing::{Folder, Type, unwrapped},
        ir::{ANY, Field, Listed, Object, Plan, Ty, bare},
        names,
    },
};

/// The shared types of a namespace.
#[derive(Debug)]
pub(in crate::write) struct Shared {
    /// The types in the form of a plan, without a request.
    pub(in crate::write) plan: Plan,
    /// The names of the types.
    pub(in crate::write) names: Vec<String>,
    /// The names of their closed sets.
    pub(in crate::write) sets: Vec<String>,
    /// The types that an earlier import wrote and that stay as they are.
    pub(in crate::write) frozen: HashSet<usize>,
    /// The methods of the APIs that use each type.
    pub(in crate::write) users: Vec<BTreeSet<String>>,
    /// The types that objects of the plans have themselves, not only through others.
    roots: BTreeSet<usize>,
    of: HashMap<Node, usize>,
}

/// Where sharing happens: the name of the namespace, and what is there.
pub(in crate::write) struct Ground<'a> {
    pub(in crate::write) namespace: &'a str,
    pub(in crate::write) folder: &'a Folder,
    /// Whether types are shared that were not before.
    pub(in crate::write) shares: bool,
}

impl Shared {
    /// Nothing is shared.
    pub(in crate::write) fn none() -> Self {
        Self {
            plan: Plan {
                method: String::new(),
                title: String::new(),
                description: String::new(),
                session: Session::Unknown,
                idempotent: false,
                unwrap: None,
                request: usize::MAX,
                response: ANY,
                objects: Vec::new(),
                sets: Vec::new(),
                errors: Vec::new(),
                docs: Vec::new(),
                undecided: Vec::new(),
            },
            names: Vec::new(),
            sets: Vec::new(),
            frozen: HashSet::new(),
            users: Vec::new(),
            roots: BTreeSet::new(),
            of: HashMap::new(),
        }
    }

    /// The types that are shared among the plans, whose requests have the names `types`.
    pub(in crate::write) fn find(
        plans: &[Plan],
        kept: &[Kept],
        types: &[String],
        ground: &Ground<'_>,
    ) -> Self {
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

    /// The types that are written, without those that nothing refers to.
    pub(in crate::write) fn written(&self) -> BTreeSet<usize> {
        let mut written = BTreeSet::new();
        let mut open: Vec<usize> = self.roots.iter().copied().collect();
        while let Some(index) = open.pop() {
            if !self.frozen.contains(&index) && written.insert(index) {
                open.extend(inside(&self.plan.objects[index]));
            }
        }
        written
    }

    /// The type of an object, if it is shared.
    pub(super) fn of(&self, api: usize, object: usize) -> Option<usize> {
        self.of.get(&(api, object)).copied()
    }
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

struct Builder<'a> {
    plans: &'a [Plan],
    clusters: &'a [Cluster],
    cluster_of: HashMap<Node, usize>,
    /// Whether a cluster contains itself nowhere, through whichever clusters. Such types would have no size.
    is_sound: Vec<bool>,
    index: HashMap<usize, usize>,
    /// The types that stand in no cluster, by key, and by scope if they refer to what is around them.
    unnamed: HashMap<(usize, String), usize>,
    /// Counts the merges: what refers to its holder belongs to one of them.
    scope: usize,
    scopes: usize,
    shared: Shared,
    seeds: Vec<Option<String>>,
}

impl<'a> Builder<'a> {
    fn new(plans: &'a [Plan], clusters: &'a [Cluster]) -> Self {
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
    fn add(&mut self, number: usize) -> usize {
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
    fn finish(mut self, types: &[String], ground: &Ground<'_>, frozen: &HashSet<String>) -> Shared {
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
