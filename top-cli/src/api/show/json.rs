//! An API as one JSON object, for programs.

use serde_json::{Map, Value, json};
use top_core::error::Language;
use top_doc::{ApiDoc, Listed, Node, Sensitive, Session};
use top_names::response_key;

use super::{errors::met, place::Place, request, snippet};

pub(super) fn json(doc: &ApiDoc, language: Language) -> Value {
    let place = Place::of(doc);
    let rust = place.as_ref().map(|place| {
        json!({
            "path": place.rust(),
            "feature": place.feature,
            "dependency": place.dependency(),
            "call": snippet::typed(doc, place, language),
        })
    });
    let errors: Vec<Value> = met(doc, language)
        .into_iter()
        .map(|error| json!({ "code": error.code, "name": error.name, "help": error.help }))
        .collect();
    let example: Map<String, Value> =
        request::required(doc).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    json!({
        "method": doc.method,
        "title": doc.title,
        "session": match doc.session {
            Session::Required => "required",
            Session::Optional => "optional",
            Session::None => "none",
            Session::Unknown => "unknown",
        },
        "document": doc.address(),
        "as_of": Some(&doc.as_of).filter(|date| !date.is_empty()),
        "rust": rust,
        "request": doc.request.iter().map(member).collect::<Vec<_>>(),
        "response_key": response_key(&doc.method),
        "response": doc.response.iter().map(member).collect::<Vec<_>>(),
        "errors": errors,
        "example": example,
        "command": request::command(doc),
    })
}

/// A parameter or member, without what is not known of it.
fn member(node: &Node) -> Value {
    let limits = node.fitting_limits();
    let mut members = Map::new();
    let mut add =
        |name: &str, value: Option<Value>| members.extend(value.map(|value| (name.to_owned(), value)));
    add("name", Some(node.name.clone().into()));
    add("type", Some(node.full_type().into()));
    add("required", node.required.then_some(true.into()));
    add("max_length", limits.max_len.map(Into::into));
    add("max_list_size", limits.max_items.map(Into::into));
    add("min_value", limits.min.map(Into::into));
    add("max_value", limits.max.map(Into::into));
    add("default", node.default.clone().map(Into::into));
    if let Some(facts) = &node.facts {
        let value = |listed: &Listed| json!({ "value": listed.value, "label": listed.label });
        let values: Vec<Value> = facts.values.iter().map(value).collect();
        add("values", (!values.is_empty()).then_some(values.into()));
        add("decimal", facts.is_decimal.then_some(true.into()));
    }
    let sensitive = node.sensitive().map(|sensitive| match sensitive {
        Sensitive::Personal => "personal",
        _ => "credential",
    });
    add("sensitive", sensitive.map(Into::into));
    let description = Some(&node.description).filter(|text| !text.is_empty());
    add("description", description.map(|text| text.clone().into()));
    let children: Vec<Value> = node.children.iter().map(member).collect();
    add("members", (!children.is_empty()).then_some(children.into()));
    members.into()
}
