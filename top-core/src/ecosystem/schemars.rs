//! `schemars`: JSON schemas of this crate's field types and of derived types, without its derive.

use std::{any::type_name, borrow::Cow};

use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::{
    mirror::{ByteArray, Decimal, Field, Json, TopDateTime},
    schema::Schemas,
};

/// `JsonSchema::json_schema` of a type as `#[top_api(serde)]` writes it. The records in it get definitions by the paths
/// of their types (`shop::Order` is `shop.Order`), which no other type has.
pub fn json_schema<T: Field>(generator: &mut SchemaGenerator) -> Schema {
    let path = generator.settings().definitions_path.trim_end_matches('/').to_owned();
    let prefix = format!("#{}/", path.trim_start_matches('#'));
    let schema = Schemas { prefix, name: by_path, named: generator.definitions_mut() }.of::<T>();
    Schema::try_from(schema).unwrap_or_default()
}

/// `JsonSchema::schema_id`: the whole path, which tells two generic types from each other.
pub fn schema_id<T>() -> Cow<'static, str> {
    type_name::<T>().into()
}

fn by_path(type_name: &str) -> String {
    let name = type_name.replace("::", ".");
    name.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

macro_rules! schemas {
    ($($ty:ty = $name:literal;)+) => {$(
        impl JsonSchema for $ty {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
            fn schema_id() -> Cow<'static, str> {
                schema_id::<Self>()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                json_schema::<Self>(generator)
            }
        }
    )+};
}

schemas! {
    TopDateTime = "TopDateTime";
    Decimal = "Decimal";
    ByteArray = "ByteArray";
}

/// That of the type in it.
impl<T: JsonSchema> JsonSchema for Json<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
