//! `Debug` through the mirror, for structs with `#[top_api(debug)]`: secrets redacted, bytes by their length.
//! Fields that are not sent are not shown: they are not in the mirror.

use std::fmt::{self, Debug, Formatter};

use super::types::{JsonCell, List, Map, Record, Value};

/// Writes `Name { field: value, … }`, or the same over several lines for `{:#?}`.
///
/// # Errors
/// The formatter's own.
pub fn debug(record: &dyn Record, f: &mut Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut out = f.debug_struct(shape.name());
    for (index, spec) in shape.fields().enumerate() {
        match record.value_at(index) {
            // The absence of a secret is not secret, and often is what one looks for.
            Value::None => out.field(spec.name(), &Shown(Value::None)),
            _ if spec.secret() => out.field(spec.name(), &format_args!("<redacted>")),
            value => out.field(spec.name(), &Shown(value)),
        };
    }
    out.finish()
}

/// A value as `Debug` shows it; an `Option` is shown without its `Some`.
struct Shown<'a>(Value<'a>);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::None => f.write_str("None"),
            Value::Str(text) => text.fmt(f),
            Value::Secret(_) => f.write_str("<redacted>"),
            Value::DateTime(time) => write!(f, "{time}"),
            Value::Text(text) | Value::Number(text) => write!(f, "{text}"),
            Value::I64(number) => number.fmt(f),
            Value::U64(number) => number.fmt(f),
            Value::F64(number) => number.fmt(f),
            Value::Bool(flag) => flag.fmt(f),
            Value::Bytes(bytes) => bytes.fmt(f),
            Value::File(file) => file.fmt(f),
            Value::Object(record) => debug(*record, f),
            Value::List(list) => list_items(*list, f),
            Value::Map(map) => map_entries(*map, f),
            Value::Json(cell) => json(*cell, f),
        }
    }
}

fn list_items(list: &dyn List, f: &mut Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.count()).map(|index| Shown(list.item(index)))).finish()
}

fn map_entries(map: &dyn Map, f: &mut Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_map();
    map.each(&mut |name, value| {
        out.entry(&name, &Shown(value));
        true
    });
    out.finish()
}

fn json(cell: &dyn JsonCell, f: &mut Formatter<'_>) -> fmt::Result {
    match cell.to_tree() {
        Ok(tree) => write!(f, "{tree}"),
        Err(_) => f.write_str("<cannot be written as JSON>"),
    }
}
