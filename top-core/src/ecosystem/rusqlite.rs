//! `rusqlite`: this crate's field types and sets of wire values as columns.

use std::borrow::Cow;

use rusqlite::types::{FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

use super::columns;
use crate::{
    fill::scalar::Scalar,
    mirror::{Decimal, Field, TopDateTime},
};

/// `ToSql::to_sql`: text, or an integer where the wire has a number.
pub fn to_sql<T: Field>(value: &T) -> ToSqlOutput<'_> {
    match columns::number(value) {
        Some(number) => number.into(),
        None => columns::text(value).into(),
    }
}

/// `FromSql::column_result`: text or a number, as leniently as from a response.
///
/// # Errors
/// It is no value of the type. Without the value.
pub fn column_result<T: Field>(column: ValueRef<'_>) -> FromSqlResult<T> {
    let read = match column {
        ValueRef::Text(_) => columns::read(Scalar::Text(Cow::Borrowed(column.as_str()?))),
        ValueRef::Integer(number) => columns::read(Scalar::Number(&number.to_string())),
        ValueRef::Real(number) => columns::read(Scalar::Number(&number.to_string())),
        ValueRef::Null | ValueRef::Blob(_) => return Err(FromSqlError::InvalidType),
    };
    read.map_err(|error| FromSqlError::Other(Box::new(error)))
}

// As a user of this crate has it.
top_core::__top_rusqlite! { [] "TopDateTime" [TopDateTime] [] text }
top_core::__top_rusqlite! { [] "Decimal" [Decimal] [] text }
