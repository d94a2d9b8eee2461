//! From a handler's typed response to the content of a response.
//!
//! The walk over the values is the server's own, because `top-core` encodes requests only, and the platform names the
//! items of a response's lists where a request does not.

use top_core::{
    field::Kind,
    record::{List, Record, Value},
};

use crate::protocol::{Document, ItemType, Tree, base64::base64, item_name};

/// The content of a success: the response, below its member if the API wraps it in one. `None` if the response is no
/// object and there is no such member.
pub(crate) fn of(response: &Value<'_>, unwrap: Option<&str>) -> Option<Tree> {
    match (unwrap, tree(response)) {
        (Some(member), value) => Some(Tree::object([(member, value)])),
        (None, Tree::Opaque(json)) => Document::from_json(&json, "").map(|document| document.content),
        (None, Tree::Null) => Some(Tree::object([])),
        (None, object @ Tree::Object(_)) => Some(object),
        (None, _) => None,
    }
}

fn tree(value: &Value<'_>) -> Tree {
    match value {
        Value::Str(text) | Value::Secret(text) => Tree::text(*text),
        Value::DateTime(time) => Tree::Text(time.to_string()),
        Value::Text(text) => Tree::Text(text.to_string()),
        Value::Number(number) => Tree::Number(number.to_string()),
        Value::I64(number) => Tree::Number(number.to_string()),
        Value::U64(number) => Tree::Number(number.to_string()),
        Value::F64(number) => serde_json::Number::from_f64(*number)
            .map_or(Tree::Null, |number| Tree::Number(number.to_string())),
        Value::Bool(flag) => Tree::Bool(*flag),
        // Base64 is readable in JSON and in XML, unlike an array of signed numbers.
        Value::Bytes(bytes) => Tree::Text(base64(bytes.as_slice())),
        Value::Object(record) => object(*record),
        Value::List(list) => items(*list),
        Value::Map(map) => {
            let mut members = Vec::with_capacity(map.count());
            map.each(&mut |name, value| {
                members.push((name.to_owned(), tree(&value)));
                true
            });
            Tree::Object(members)
        }
        Value::Json(cell) => {
            let mut json = Vec::new();
            match cell.write_json(&mut json).map(|()| String::from_utf8(json)) {
                Ok(Ok(json)) => Tree::Opaque(json),
                _ => Tree::Null,
            }
        }
        _ => Tree::Null,
    }
}

fn object(record: &dyn Record) -> Tree {
    let fields = record.shape().fields().enumerate();
    Tree::Object(
        fields.map(|(index, field)| (field.name().to_owned(), tree(&record.value_at(index)))).collect(),
    )
}

fn items(list: &dyn List) -> Tree {
    let items = (0..list.count()).map(|index| tree(&list.item(index))).collect();
    Tree::List { item: name_of_items(list), items }
}

/// A list of objects names its items after the first object's type, because an empty list is not written anyway.
fn name_of_items(list: &dyn List) -> String {
    let item = match list.element() {
        Kind::Text | Kind::Bytes | Kind::File | Kind::Json => ItemType::Text,
        Kind::Integer | Kind::Float | Kind::Decimal => ItemType::Number,
        Kind::Bool => ItemType::Bool,
        Kind::DateTime => ItemType::Date,
        _ => (0..list.count())
            .find_map(|index| match list.item(index) {
                Value::Object(record) => Some(ItemType::Object(record.shape().name())),
                _ => None,
            })
            .unwrap_or(ItemType::Object("item")),
    };
    item_name(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_named_after_their_element() {
        let item = |value: Value<'_>| match tree(&value) {
            Tree::List { item, .. } => item,
            other => panic!("{other:?}"),
        };
        assert_eq!(item(Value::List(&vec![String::new()])), "string");
        assert_eq!(item(Value::List(&vec![1_i64])), "number");
        assert_eq!(item(Value::List(&Vec::<bool>::new())), "boolean");
        assert_eq!(item(Value::List(&vec![None::<top_core::TopDateTime>])), "date");
        assert_eq!(tree(&Value::F64(f64::NAN)), Tree::Null);
        assert_eq!(tree(&Value::F64(1.0)), Tree::Number("1.0".into()));
    }

    #[test]
    fn a_bare_scalar_is_no_response() {
        assert_eq!(of(&Value::Bool(true), None), None);
        assert_eq!(of(&Value::Bool(true), Some("ok")), Some(Tree::object([("ok", Tree::Bool(true))])));
        assert_eq!(of(&Value::None, None), Some(Tree::object([])));
        let json = serde_json::json!({"a": 1});
        assert_eq!(of(&Value::Json(&json), None), Some(Tree::object([("a", Tree::Number("1".into()))])));
        assert_eq!(
            of(&Value::Json(&json), Some("m")),
            Some(Tree::object([("m", Tree::Opaque("{\"a\":1}".into()))]))
        );
    }
}
