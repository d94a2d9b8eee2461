//! The JSON schema of a type, of the form in which `#[top_api(serde)]` writes and reads it.
//!
//! It walks a blank value, which has all that a schema tells: the table of names, and for each slot what it takes. Nothing
//! is generated for it. It knows no crate: `ecosystem` hands the schemas on.

use serde_json::{Map, Value, json};

use crate::mirror::{Field, FieldSpec, Int, Limits, RecordMut, Slot, Text, TextForm};

/// From here on whole numbers may be written as text.
const INEXACT: i64 = 1 << 53;
const DIGITS: &str = "^-?[0-9]+$";

/// The schemas of records inside others, by names that are unique, and how they are referred to.
pub(crate) struct Schemas<'s> {
    /// What stands before a name in a reference: `#/$defs/`.
    pub(crate) prefix: String,
    /// The name of a record, by the name of its Rust type.
    pub(crate) name: fn(&str) -> String,
    pub(crate) named: &'s mut Map<String, Value>,
}

impl Schemas<'_> {
    /// The schema of a type; those of the records in it are added to the named ones.
    pub(crate) fn of<T: Field>(&mut self) -> Value {
        match T::blank().slot() {
            Slot::Object(record) => self.object(record),
            slot => self.slot(slot, None),
        }
    }

    /// A reference to a record's schema.
    fn reference(&mut self, record: &mut dyn RecordMut) -> Value {
        let name = (self.name)(record.type_name());
        let reference = json!({ "$ref": format!("{}{name}", self.prefix) });
        if !self.named.contains_key(&name) {
            // Before its own: a record may hold itself.
            self.named.insert(name.clone(), Value::Null);
            let schema = self.object(record);
            self.named.insert(name, schema);
        }
        reference
    }

    fn object(&mut self, record: &mut dyn RecordMut) -> Value {
        let fields = record.slot_shape().fields();
        let mut properties = Map::new();
        for (index, spec) in fields.clone().enumerate() {
            let slot = record.slot_at(index);
            let mut schema = self.slot(slot, Some(&spec));
            if spec.secret() {
                note(&mut schema, "writeOnly", true);
            }
            properties.insert(spec.name().to_owned(), schema);
        }
        let required: Vec<_> = fields.filter(FieldSpec::required).map(|spec| spec.name()).collect();
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            note(&mut schema, "required", required);
        }
        schema
    }

    fn slot(&mut self, slot: Slot<'_>, spec: Option<&FieldSpec>) -> Value {
        let limits = spec.and_then(FieldSpec::limits).unwrap_or(&Limits::NONE);
        match slot {
            // A member that is absent is not there.
            Slot::Opt(opt, _) => self.slot(opt.renew(), spec),
            Slot::Str(_) => text(limits),
            Slot::Text(form) => of_form(form, limits),
            Slot::Bool(_) => json!({ "type": "boolean" }),
            Slot::F64(_) => json!({ "type": "number" }),
            Slot::Int(int) => whole(int, limits),
            Slot::Bytes(_) if spec.is_some_and(FieldSpec::base64) => {
                json!({ "type": "string", "contentEncoding": "base64" })
            }
            Slot::Bytes(_) => {
                json!({ "type": "array", "items": { "type": "integer", "minimum": -128, "maximum": 255 } })
            }
            // Name, type and content.
            Slot::File(_) => json!({ "type": "array", "items": any(), "minItems": 3, "maxItems": 3 }),
            Slot::Object(record) => self.reference(record),
            Slot::List(list) => {
                list.clear();
                let items = self.item(list.push(), spec);
                let mut schema = json!({ "type": "array", "items": items });
                if let Some(most) = limits.max_items {
                    note(&mut schema, "maxItems", most);
                }
                schema
            }
            Slot::Map(map) => {
                let values = self.slot(map.insert(""), None);
                json!({ "type": "object", "additionalProperties": values })
            }
            Slot::Json(_) | Slot::Closed => any(),
        }
    }

    /// An item of a list may be `null` where its type is an `Option`.
    fn item(&mut self, slot: Slot<'_>, spec: Option<&FieldSpec>) -> Value {
        let may_be_null = matches!(slot, Slot::Opt(..));
        let schema = self.slot(slot, spec);
        if may_be_null { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema }
    }
}

fn note(schema: &mut Value, name: &str, value: impl Into<Value>) {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert(name.to_owned(), value.into());
    }
}

/// Spelt out, because not every reader knows that nothing said means anything.
fn any() -> Value {
    json!({ "type": ["array", "boolean", "null", "number", "object", "string"] })
}

fn text(limits: &Limits) -> Value {
    let mut schema = json!({ "type": "string" });
    // Counted in UTF-16, of which a text never has fewer than characters.
    if let Some(longest) = limits.max_len {
        note(&mut schema, "maxLength", longest);
    }
    schema
}

fn of_form(form: &dyn Text, limits: &Limits) -> Value {
    let pattern = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    match form.form() {
        TextForm::Plain => text(limits),
        TextForm::DateTime => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"),
        TextForm::Day => json!({ "type": "string", "format": "date" }),
        TextForm::Decimal => pattern("^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"),
        TextForm::Uuid => json!({ "type": "string", "format": "uuid" }),
        TextForm::Secret => json!({ "type": "string", "writeOnly": true }),
        TextForm::OneOf(known) => with_known(known, json!({ "type": "string" })),
    }
}

/// The values that are known, and any other: the platform adds some.
fn with_known<T: Into<Value> + Copy>(known: &[T], others: Value) -> Value {
    let values: Vec<Value> = known.iter().map(|value| (*value).into()).collect();
    if values.is_empty() {
        return others;
    }
    let mut named = json!({ "enum": values });
    // Beside the values, for readers that look for it.
    note(&mut named, "type", others["type"].clone());
    json!({ "anyOf": [named, others] })
}

/// A whole number is text where it may be beyond what JavaScript keeps exactly. Its width is what it takes.
fn whole(int: &mut dyn Int, limits: &Limits) -> Value {
    let known = int.known();
    let is_wide = int.set_i64(INEXACT).is_ok();
    let is_wider = int.set_digits("18446744073709551616").is_ok();
    let mut schema = match (is_wide, is_wider) {
        (_, true) => json!({ "type": "string", "pattern": DIGITS }),
        (true, _) => json!({ "type": ["integer", "string"], "pattern": DIGITS }),
        _ => json!({ "type": "integer" }),
    };
    let least = limits.min.or((int.set_i64(-1).is_err()).then_some(0));
    for (name, bound) in [("minimum", least), ("maximum", limits.max)] {
        if let (Some(bound), false) = (bound, is_wider) {
            note(&mut schema, name, bound);
        }
    }
    with_known(known, schema)
}
