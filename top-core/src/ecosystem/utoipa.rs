//! `utoipa`: `OpenAPI` schemas of this crate's field types and of derived types, without its macros.

use std::borrow::Cow;

use serde_json::Map;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};

use crate::{
    mirror::{ByteArray, Decimal, Field, TopDateTime},
    schema::Schemas,
};

/// `PartialSchema::schema` of a type as `#[top_api(serde)]` writes it. The records in it are references.
pub fn schema<T: Field>() -> RefOr<Schema> {
    with_named::<T>().0
}

/// `ToSchema::schemas`: those of the records in it.
pub fn schemas<T: Field>(named: &mut Vec<(String, RefOr<Schema>)>) {
    named.extend(with_named::<T>().1);
}

/// `ToSchema::name`: the name of the type without its path, `Page_Trade` for a `Page<Trade>`, as utoipa's own macros do.
pub fn name<T>() -> Cow<'static, str> {
    without_paths(std::any::type_name::<T>()).into()
}

fn with_named<T: Field>() -> (RefOr<Schema>, Vec<(String, RefOr<Schema>)>) {
    let mut named = Map::new();
    let prefix = "#/components/schemas/".to_owned();
    let schema = Schemas { prefix, name: without_paths, named: &mut named }.of::<T>();
    (read(schema), named.into_iter().map(|(name, schema)| (name, read(schema))).collect())
}

fn read(schema: serde_json::Value) -> RefOr<Schema> {
    // All that the walk writes is something that utoipa reads; the tests compare both.
    serde_json::from_value(schema).unwrap_or_else(|_| RefOr::T(Schema::default()))
}

fn without_paths(type_name: &str) -> String {
    type_name
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
        .map(|path| path.rsplit("::").next().unwrap_or(path))
        .filter(|name| !name.is_empty() && *name != "_")
        .collect::<Vec<_>>()
        .join("_")
}

macro_rules! schemas {
    ($($ty:ty)+) => {$(
        impl PartialSchema for $ty {
            fn schema() -> RefOr<Schema> {
                schema::<Self>()
            }
        }

        impl ToSchema for $ty {}
    )+};
}

schemas!(TopDateTime Decimal ByteArray);
