//! Which objects of several APIs are one type: those of one documented name whose members agree and mostly coincide.
//! Knows plans, and nothing of Rust names.

use std::collections::{BTreeMap, HashMap, HashSet};

use top_names::ResultMember;

use crate::write::ir::{Field, Object, Plan, Side, Ty, bare, inner_object, is_absent_by_itself};

/// An object of one plan: the plan's position and the object's.
pub(super) type Node = (usize, usize);

/// Objects that are one type, the one with the most members first.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub(super) nodes: Vec<Node>,
    /// The name of the shared type that they had in an earlier import.
    pub(super) seed: Option<String>,
}

impl Cluster {
    pub(super) fn apis(&self) -> usize {
        self.nodes.iter().map(|(api, _)| api).collect::<HashSet<_>>().len()
    }
}

/// Divides the objects into types. `seeds` holds the names that objects had in an earlier import.
///
/// Begins with one type for each documented name, and divides it as long as members disagree. Which members agree depends
/// on the types of the objects inside, so this goes on until nothing changes.
pub(super) fn clusters(plans: &[Plan], nodes: &[Node], seeds: &HashMap<Node, String>) -> Vec<Cluster> {
    let mut groups: BTreeMap<(Option<&str>, &str), Vec<Node>> = BTreeMap::new();
    for &node in nodes {
        let seed = seeds.get(&node).map(String::as_str);
        let doc_name = if seed.is_some() { "" } else { object(plans, node).doc_name.as_str() };
        groups.entry((seed, doc_name)).or_default().push(node);
    }
    let mut clusters: Vec<Cluster> = groups
        .into_iter()
        .map(|((seed, _), mut nodes)| {
            // The one with the most members first, then by method: the order of the documents must not matter.
            nodes.sort_by_key(|&node| {
                let members = usize::MAX - object(plans, node).fields.len();
                (members, plans[node.0].method.as_str(), node.1)
            });
            Cluster { nodes, seed: seed.map(str::to_owned) }
        })
        .collect();
    loop {
        let of: HashMap<Node, usize> = clusters
            .iter()
            .enumerate()
            .flat_map(|(number, cluster)| cluster.nodes.iter().map(move |&node| (node, number)))
            .collect();
        let before = clusters.len();
        clusters = clusters.iter().flat_map(|cluster| divide(plans, cluster, &of)).collect();
        if clusters.len() == before {
            return clusters;
        }
    }
}

fn object(plans: &[Plan], (api, object): Node) -> &Object {
    &plans[api].objects[object]
}

fn divide(plans: &[Plan], cluster: &Cluster, of: &HashMap<Node, usize>) -> Vec<Cluster> {
    let mut parts: Vec<(Union, Cluster)> = Vec::new();
    for &node in &cluster.nodes {
        let union = Union::of(plans, node, of);
        let is_seeded = cluster.seed.is_some();
        match parts.iter_mut().find(|(part, _)| part.takes(&union, is_seeded)) {
            Some((part, cluster)) => {
                part.grow(union);
                cluster.nodes.push(node);
            }
            None => parts.push((union, Cluster { nodes: vec![node], seed: None })),
        }
    }
    // The earlier name stays with the part that most APIs use.
    let most = (0..parts.len()).rev().max_by_key(|&part| parts[part].1.apis());
    if let Some(part) = most {
        parts[part].1.seed.clone_from(&cluster.seed);
    }
    parts.into_iter().map(|(_, cluster)| cluster).collect()
}

/// The members of one or several objects.
struct Union {
    members: BTreeMap<String, Member>,
    side: Side,
    is_wrapper: bool,
}

#[derive(PartialEq)]
struct Member {
    /// The lists, boxes and options around the value.
    wrap: String,
    leaf: Leaf,
    /// What the attribute says.
    rules: String,
    may_be_absent: bool,
}

#[derive(PartialEq)]
enum Leaf {
    Plain(&'static str),
    /// A closed set, numeric or not, and its values.
    Set(bool, Vec<String>),
    Cluster(usize),
    Unnamed(String),
}

impl Union {
    fn of(plans: &[Plan], node: Node, of: &HashMap<Node, usize>) -> Self {
        let plan = &plans[node.0];
        let object = object(plans, node);
        let members = object
            .fields
            .iter()
            .map(|field| {
                let leaf = match bare(&field.ty) {
                    Ty::Plain(name) => Leaf::Plain(name),
                    Ty::Set(set) => {
                        let set = &plan.sets[*set];
                        Leaf::Set(set.numeric, set.values.iter().map(|listed| listed.value.clone()).collect())
                    }
                    Ty::Object(inner) => match of.get(&(node.0, *inner)) {
                        Some(cluster) => Leaf::Cluster(*cluster),
                        None => Leaf::Unnamed(plan.objects[*inner].key.clone()),
                    },
                    other => Leaf::Unnamed(format!("{other:?}")),
                };
                let member = Member {
                    wrap: wrap(&field.ty),
                    leaf,
                    rules: format!("{:?}", field.rules()),
                    may_be_absent: may_be_absent(field),
                };
                (field.wire.clone(), member)
            })
            .collect();
        Self { members, side: object.side, is_wrapper: is_wrapper(object) }
    }

    /// Whether the other object is of the same type: no member contradicts, what one lacks may be absent, and all but a few
    /// members are common. What only wraps a result must be equal: its name says nothing, and a further `data` in it would
    /// change what a success hands over.
    fn takes(&self, other: &Self, is_seeded: bool) -> bool {
        let is_equal_only = self.is_wrapper || other.is_wrapper || self.side != other.side;
        let mut common = 0;
        for (wire, member) in &other.members {
            match self.members.get(wire) {
                Some(mine) if member.agrees(mine, is_equal_only && !is_seeded) => common += 1,
                None if member.may_be_absent => {}
                _ => return false,
            }
        }
        let lacks_required = self
            .members
            .iter()
            .any(|(wire, member)| !member.may_be_absent && !other.members.contains_key(wire));
        let (mine, its) = (self.members.len(), other.members.len());
        let is_close = if is_seeded {
            true
        } else if is_equal_only {
            common == mine && common == its
        } else {
            common * 10 >= mine.min(its) * 9
        };
        !lacks_required && is_close
    }

    fn grow(&mut self, other: Self) {
        for (wire, member) in other.members {
            match self.members.get_mut(&wire) {
                Some(mine) => mine.leaf.widen(member.leaf),
                None => {
                    self.members.insert(wire, member);
                }
            }
        }
    }
}

impl Member {
    fn agrees(&self, other: &Self, strictly: bool) -> bool {
        self.wrap == other.wrap
            && self.rules == other.rules
            && (self.leaf == other.leaf || (!strictly && self.leaf.widens(&other.leaf)))
    }
}

impl Leaf {
    /// Whether one of the two types holds the values of both. A closed set holds every value, listed or not; and what one
    /// document calls an amount of money is one in the other too.
    fn widens(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(one, _), Self::Set(two, _)) => one == two,
            (Self::Set(numeric, _), Self::Plain(name)) | (Self::Plain(name), Self::Set(numeric, _)) => {
                *name == if *numeric { "i64" } else { "String" }
            }
            (Self::Plain(one), Self::Plain(two)) => {
                matches!((*one, *two), ("String", "Decimal") | ("Decimal", "String"))
            }
            _ => false,
        }
    }

    fn widen(&mut self, other: Self) {
        match (&*self, other) {
            (Self::Plain("String" | "i64"), other @ (Self::Set(..) | Self::Plain("Decimal"))) => {
                *self = other;
            }
            (Self::Set(..) | Self::Plain(_) | Self::Cluster(_) | Self::Unnamed(_), _) => {}
        }
    }
}

/// Whether a value may lack the member.
pub(super) fn may_be_absent(field: &Field) -> bool {
    is_absent_by_itself(&field.ty) && !field.required
}

/// The lists, boxes and options around a value: `Option<Vec<`.
pub(super) fn wrap(ty: &Ty) -> String {
    match ty {
        Ty::Option(inner) => format!("Option<{}", wrap(inner)),
        Ty::List(inner) => format!("Vec<{}", wrap(inner)),
        Ty::Boxed(inner) => format!("Box<{}", wrap(inner)),
        _ => String::new(),
    }
}

/// Whether the object only wraps a result: it has a success flag, or a name that says nothing.
fn is_wrapper(object: &Object) -> bool {
    const GENERIC: [&str; 18] = [
        "base", "content", "data", "list", "map", "model", "module", "object", "option", "options", "page",
        "param", "params", "query", "request", "response", "result", "value",
    ];
    const ENDS: [&str; 8] = ["dto", "dtos", "do", "vo", "bo", "top", "open", "info"];
    let names: Vec<&str> = object.fields.iter().map(|field| field.wire.as_str()).collect();
    let has_mark = object.fields.iter().any(|field| field.flag.is_some());
    if has_mark || ResultMember::Flag.find(&names).is_some() {
        return true;
    }
    let name = object.doc_name.to_ascii_lowercase();
    let mut rest = name.trim_matches(|c: char| !c.is_ascii_alphabetic());
    while let Some(shorter) = ENDS.iter().chain(&GENERIC).find_map(|end| rest.strip_suffix(end)) {
        rest = shorter;
    }
    rest.is_empty()
}

/// The objects inside an object, without repetition.
pub(super) fn inside(object: &Object) -> impl Iterator<Item = usize> {
    object.fields.iter().filter_map(|field| inner_object(&field.ty))
}
