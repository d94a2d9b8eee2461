//! From a document to the plan of one API. Takes all decisions that depend on the document, and knows nothing of the Rust
//! names of types or of layout.

mod business;
mod closed_set;
mod facts;
mod member;
mod own_words;
mod pages;
mod qimen;
mod rules;
mod types;

use std::{
    collections::{HashMap, HashSet},
    fmt::Write,
};

use top_names::{check_wire_name, is_method, is_system_parameter, qimen_member};

use self::business::Verdict;
pub(super) use self::facts::{facts_of, node_facts_of};
use super::{
    ir::{Field, Object, Plan, Set, Side, Ty, bare, inner_object, is_absent_by_itself, shell},
    names,
    undecided::{Undecided, Weight},
};
use crate::model::{ApiDoc, Node};

/// The plan of an API; an error if the method is not a name of an API.
pub(super) fn plan(doc: &ApiDoc) -> Result<Plan, Undecided> {
    if !is_method(&doc.method) {
        return Err(Undecided::new(
            &doc.method,
            Weight::LeftOut,
            "this is not the name of an API; nothing is written for it",
        ));
    }
    let roots = qimen::roots(doc);
    let (parameters, members) = roots.unwrap_or((&doc.request, &doc.response));
    let mut planner = Planner {
        method: &doc.method,
        qimen: roots.map(|(parameters, _)| qimen::business_keys(&doc.method, parameters)),
        side: Side::Request,
        described: HashSet::new(),
        objects: Vec::new(),
        sets: Vec::new(),
        known: HashMap::new(),
        docs: Vec::new(),
        undecided: Vec::new(),
        open: Vec::new(),
    };
    planner.describe(parameters);
    let request = planner.object("", &doc.description, parameters, "").0;
    planner.side = Side::Response;
    planner.described.clear();
    planner.describe(members);
    let (unwrap, response) = match roots {
        // The root of Qimen's responses is no member: its flag stands in it.
        Some(_) => (None, Ty::Object(planner.object("", "", members, "").0)),
        None => planner.response(doc),
    };
    let idempotent = match (&doc.facts, rules::idempotent(doc)) {
        (Some(facts), _) => facts.idempotent,
        (None, Some(idempotent)) => idempotent,
        (None, None) => {
            planner.note(Weight::Guessed, "looks like a read, but may hand something out; add `idempotent` if a repeated call does no harm");
            false
        }
    };
    if doc.facts.is_some() {
        planner.docs.extend(doc.address().map(|address| format!("<{address}>")));
    }
    planner.docs.extend(pages::paragraph(&planner.objects, request, &response));
    Ok(Plan {
        method: doc.method.clone(),
        title: doc.title.clone(),
        is_facts: doc.facts.is_some(),
        description: doc.description.clone(),
        session: doc.session,
        idempotent,
        unwrap,
        qimen: roots.is_some(),
        request,
        response,
        objects: planner.objects,
        sets: planner.sets,
        errors: doc.errors.clone(),
        docs: planner.docs,
        undecided: planner.undecided,
    })
}

struct Planner<'a> {
    method: &'a str,
    /// Of a method of Qimen, the paths of the members that are business keys.
    qimen: Option<HashSet<String>>,
    side: Side,
    /// The documented types that have members somewhere in this request or response.
    described: HashSet<&'a str>,
    objects: Vec<Object>,
    sets: Vec<Set>,
    /// The objects that may occur again, by key.
    known: HashMap<String, usize>,
    /// Paragraphs of the request's documentation.
    docs: Vec<String>,
    undecided: Vec<Undecided>,
    /// The documented types of the objects around the current member, outermost first.
    open: Vec<String>,
}

impl<'a> Planner<'a> {
    fn note(&mut self, weight: Weight, what: impl Into<String>) {
        self.undecided.push(Undecided::new(self.method, weight, what));
    }

    /// A parameter that is no field, because the client sets it: says by which option of a call, where there is one.
    fn system_parameter(&mut self, name: &str) {
        let option = match name {
            "session" => Some("client.call(&request).session(…)"),
            "target_app_key" => Some("client.call(&request).target_app_key(…)"),
            _ => None,
        };
        match option {
            Some(option) => {
                self.docs.push(format!("The parameter `{name}` is set on the call: `{option}`."));
                self.note(
                    Weight::LeftOut,
                    format!("the parameter `{name}` is no field; it is set on the call: `{option}`"),
                );
            }
            None => self.note(
                Weight::LeftOut,
                format!("the parameter `{name}` has the name of a system parameter, which the client sets"),
            ),
        }
    }

    /// Collects the types that have members.
    fn describe(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            if !node.children.is_empty() {
                self.described.insert(&node.ty);
                self.describe(&node.children);
            }
        }
    }

    /// The member to unwrap, if the response has only one, and the response type.
    fn response(&mut self, doc: &'a ApiDoc) -> (Option<String>, Ty) {
        if let [only] = &doc.response[..]
            && check_wire_name(&only.name).is_ok()
        {
            let (ty, _) = self.value_type(only, false);
            let ty = match ty {
                Ty::Object(_) | Ty::List(_) | Ty::Option(_) => ty,
                ty if is_absent_by_itself(&ty) => ty,
                ty => Ty::Option(Box::new(ty)),
            };
            return (Some(only.name.clone()), ty);
        }
        (None, Ty::Object(self.object("", "", &doc.response, "").0))
    }

    /// The object's position, and how many levels above itself it refers to (0 for none).
    fn object(&mut self, doc_name: &str, description: &str, nodes: &'a [Node], path: &str) -> (usize, usize) {
        self.open.push(doc_name.to_owned());
        // The request and the response themselves are never shared with another object.
        let is_root = doc_name.is_empty();
        let is_request = self.open.len() == 1 && self.side == Side::Request;
        let mut fields: Vec<Field> = Vec::new();
        let mut key = format!("{}{doc_name}{{", if self.qimen.is_some() { "qimen " } else { "" });
        let mut above = 0;
        let (mut wires, mut idents) = (HashSet::new(), HashSet::new());
        // In Qimen's messages, the derive knows the flag.
        let has_flag = self.side == Side::Response && self.qimen.is_none();
        let flag = if has_flag { self.flag(nodes, path) } else { None };
        for (position, node) in nodes.iter().enumerate() {
            let path = format!("{path}{}", node.name);
            if check_wire_name(&node.name).is_err() {
                self.note(
                    Weight::LeftOut,
                    format!("`{}` cannot be a name on the wire and is left out", path.escape_debug()),
                );
                continue;
            }
            if is_request && self.qimen.is_none() && is_system_parameter(&node.name) {
                self.system_parameter(&node.name);
                continue;
            }
            if !wires.insert(node.name.as_str()) {
                self.note(Weight::LeftOut, format!("`{path}` occurs twice, and a response can be decoded into one of them only; the second is left out"));
                continue;
            }
            let (ty, named_above, type_key) = self.field_type(node, &path);
            above = above.max(named_above.saturating_sub(1));
            let required = node.required && self.side == Side::Request;
            let (ty, required) = self.presence(ty, required, &path);
            let limits = self.limits(node, &path);
            let (ident, mut ident_is_wire) = names::field(&node.name, position, &mut idents);
            if self.qimen.is_some() {
                ident_is_wire = qimen_member(ident.trim_start_matches("r#")) == node.name;
            }
            let items = self.qimen.as_ref().and_then(|_| qimen::items(doc_name, node));
            let business_key =
                self.side == Side::Request && self.qimen.as_ref().is_some_and(|keys| keys.contains(&path));
            let can_be_secret = matches!(bare(&ty), Ty::Plain("String" | "i64" | "TopDateTime"));
            let secret = can_be_secret && node.sensitive().is_some();
            let flag = flag.as_ref().filter(|flag| flag.position == position).map(|flag| flag.values.clone());
            let rules = format!("{required}:{limits:?}:{flag:?}:{items:?}:{business_key}");
            let _ = write!(key, "{:?}:{type_key}:{:?}:{rules};", node.name, shell(&ty));
            fields.push(Field {
                wire: node.name.clone(),
                ident,
                ident_is_wire,
                ty,
                required,
                limits,
                secret,
                flag,
                items,
                business_key,
                description: node.description.clone(),
                default: node.default.clone(),
            });
        }
        key.push('}');
        self.open.pop();
        (self.intern(doc_name, description, fields, key, above, is_root), above)
    }

    /// The member that says whether the business succeeded, if it has to be marked.
    fn flag(&mut self, nodes: &[Node], path: &str) -> Option<business::Flag> {
        if let Some(decided) = business::decided(nodes) {
            return decided;
        }
        match business::judge(nodes) {
            Verdict::Nothing => None,
            Verdict::Flag(flag) => {
                if flag.is_by_example {
                    self.note(
                        Weight::Guessed,
                        format!(
                            "`{path}{}` is taken for a success at the value of its example",
                            nodes[flag.position].name
                        ),
                    );
                }
                Some(flag)
            }
            Verdict::OpenCode(position) => {
                self.note(
                    Weight::Guessed,
                    format!(
                        "`{path}{}` may say whether the call succeeded, but the document names no value; \
                         add `flag = …` to have failures reported",
                        nodes[position].name
                    ),
                );
                None
            }
        }
    }

    /// Adds the object, or finds the equal one of the same documented name.
    fn intern(
        &mut self,
        doc_name: &str,
        description: &str,
        fields: Vec<Field>,
        key: String,
        above: usize,
        is_root: bool,
    ) -> usize {
        let is_open = above > 0 || key.contains("named ");
        if !is_open
            && !is_root
            && let Some(&known) = self.known.get(&key)
        {
            return known;
        }
        let number = self.objects.len();
        for field in &fields {
            if let Some(inner) = inner_object(&field.ty)
                && self.objects[inner].parent.is_none()
            {
                self.objects[inner].parent = Some(number);
            }
        }
        if !is_open && !is_root {
            self.known.insert(key.clone(), number);
        }
        let (doc_name, description, side) = (doc_name.to_owned(), description.to_owned(), self.side);
        let qimen = self.qimen.is_some();
        self.objects.push(Object { doc_name, description, fields, key, qimen, is_open, parent: None, side });
        number
    }

    /// The type without its presence, how many levels up it refers to an object (1 is the holder), and a key.
    fn field_type(&mut self, node: &'a Node, path: &str) -> (Ty, usize, String) {
        let (ty, above) = self.value_type_at(node, self.side == Side::Request && self.open.len() == 1, path);
        let key = match inner_object(&ty) {
            Some(object) => self.objects[object].key.clone(),
            None => match &ty {
                Ty::Set(set) => format!("{} {:?}", self.sets[*set].numeric, self.sets[*set].values),
                ty => match bare(ty) {
                    Ty::Named(name) => format!("named {:?} {name}", self.side),
                    Ty::Up(levels) => format!("up {levels}"),
                    _ => String::new(),
                },
            },
        };
        (ty, above, key)
    }
}
