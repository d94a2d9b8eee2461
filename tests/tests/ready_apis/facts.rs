//! An API as a set of lines, one a fact, once from its document and once from its derived shape. The lines name types as
//! they are on the wire, where a closed set of values is a text or a number.

use std::collections::BTreeSet;

use top_apis::{
    SessionRequirement, TopApi,
    field::Field as _,
    record::{Limits, Record, Slot, Value},
};
use top_doc::{ApiDoc, Kind, Node, Session};

pub(crate) fn of_document(doc: &ApiDoc) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    let session = match doc.session {
        Session::Required => SessionRequirement::Required,
        Session::Optional | Session::Unknown => SessionRequirement::Optional,
        Session::None => SessionRequirement::None,
    };
    facts.insert(format!("session {session:?}"));
    for (side, nodes) in [("request", &doc.request), ("response", &doc.response)] {
        documented(side, nodes, &mut facts);
    }
    facts
}

fn documented(path: &str, nodes: &[Node], facts: &mut BTreeSet<String>) {
    for node in nodes {
        let path = format!("{path}.{}", node.name);
        let (ty, more_lists) = match node.kind() {
            Kind::Text => ("text", 0),
            Kind::FieldList => ("text", 1),
            Kind::Number | Kind::Byte => ("number", 0),
            Kind::Decimal => ("decimal", 0),
            Kind::Bool => ("bool", 0),
            Kind::Date => ("date", 0),
            Kind::Bytes => ("bytes", 0),
            Kind::Object => ("object", 0),
            kind => panic!("{path}: {kind:?} has no wire type here yet"),
        };
        let ty = format!("{ty}{}", "[]".repeat(usize::from(node.list) + more_lists));
        let top_doc::Limits { max_len, max_items, min, max } = node.limits;
        facts.insert(line(&path, &ty, node.required, Limits { max_len, max_items, min, max }));
        documented(&path, &node.children, facts);
    }
}

pub(crate) fn of_api<A: TopApi>() -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    facts.insert(format!("session {:?}", A::API.session));
    let mut request = A::blank();
    open(request.slot());
    members("request", &request, &mut facts);
    let mut response = A::Response::blank();
    open(response.slot());
    match A::API.unwrap {
        // The documents promise no member of a response, so the member to unwrap is optional too.
        Some(member) => value(&format!("response.{member}"), &response.value(), false, None, &mut facts),
        None => match response.value() {
            Value::Object(record) => members("response", record, &mut facts),
            _ => panic!("{}: a response that is not unwrapped is an object", A::API.method),
        },
    }
    facts
}

/// Makes every member present and puts an item into every list, so that their types show.
fn open(slot: Slot<'_>) {
    match slot {
        Slot::Opt(option, _) => open(option.open()),
        Slot::List(list) => open(list.push()),
        Slot::Object(record) => {
            for index in 0..record.slot_shape().fields().len() {
                open(record.slot_at(index));
            }
        }
        _ => {}
    }
}

fn members(path: &str, record: &dyn Record, facts: &mut BTreeSet<String>) {
    for (index, spec) in record.shape().fields().enumerate() {
        let path = format!("{path}.{}", spec.name());
        value(&path, &record.value_at(index), spec.required(), spec.limits(), facts);
    }
}

fn value(
    path: &str,
    value: &Value<'_>,
    required: bool,
    limits: Option<&Limits>,
    facts: &mut BTreeSet<String>,
) {
    let (ty, record) = wire_type(value);
    facts.insert(line(path, &ty, required, limits.copied().unwrap_or(Limits::NONE)));
    if let Some(record) = record {
        members(path, record, facts);
    }
}

/// The type of a value, and the record if it is an object or a list of objects.
fn wire_type<'v>(value: &Value<'v>) -> (String, Option<&'v dyn Record>) {
    let ty = match value {
        Value::Str(_) => "text",
        Value::I64(_) | Value::U64(_) => "number",
        Value::F64(_) | Value::Number(_) => "decimal",
        Value::Bool(_) => "bool",
        Value::Text(_) => "date",
        Value::Bytes(_) | Value::File(_) => "bytes",
        Value::Object(record) => return ("object".to_owned(), Some(*record)),
        Value::List(list) => {
            let (ty, record) = wire_type(&list.item(0));
            return (format!("{ty}[]"), record);
        }
        _ => "other",
    };
    (ty.to_owned(), None)
}

fn line(path: &str, ty: &str, required: bool, limits: Limits) -> String {
    let presence = if required { "required" } else { "optional" };
    format!("{path} {ty} {presence} {limits:?}")
}
