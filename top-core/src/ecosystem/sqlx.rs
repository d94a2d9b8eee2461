//! `sqlx`: this crate's field types and sets of wire values as columns, of every database that has text and whole numbers.

use crate::mirror::{Decimal, TopDateTime};

/// A column of text: `TEXT`, `VARCHAR`.
pub mod text {
    use std::borrow::Cow;

    use sqlx_core::error::BoxDynError;

    use crate::{ecosystem::columns, fill::scalar::Scalar, mirror::Field};

    /// What the database has.
    pub type Column = String;

    /// The value as the wire has it.
    pub fn write<T: Field>(value: &T) -> Column {
        columns::text(value)
    }

    /// The column as a value, as leniently as a response is read.
    ///
    /// # Errors
    /// It is no value of the type. Without the text: it is a value.
    pub fn read<T: Field>(column: Column) -> Result<T, BoxDynError> {
        Ok(columns::read(Scalar::Text(Cow::Owned(column)))?)
    }
}

/// A column of whole numbers of 64 bits: `BIGINT`, `INTEGER` of `SQLite`.
pub mod number {
    use sqlx_core::error::BoxDynError;

    use crate::{ecosystem::columns, fill::scalar::Scalar, mirror::Field};

    /// What the database has.
    pub type Column = i64;

    /// The value as the wire has it.
    pub fn write<T: Field>(value: &T) -> Column {
        columns::number(value).unwrap_or_default()
    }

    /// The column as a value.
    ///
    /// # Errors
    /// It is no value of the type.
    pub fn read<T: Field>(column: Column) -> Result<T, BoxDynError> {
        Ok(columns::read(Scalar::Number(&column.to_string()))?)
    }
}

// As a user of this crate has it.
top_core::__top_sqlx! { [] "TopDateTime" [TopDateTime] [] text }
top_core::__top_sqlx! { [] "Decimal" [Decimal] [] text }
