//! Types of widespread crates as fields, and conversions from and to the types of this one. A file and a feature for each
//! crate; it knows nothing of formats, and reads each type through the forms of [`TopDateTime`](crate::TopDateTime) and
//! [`Decimal`](crate::Decimal), so that a wire rule stands where it stood.

#[cfg(feature = "bigdecimal")]
mod bigdecimal;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(any(feature = "rusqlite", feature = "sqlx"))]
mod columns;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod dates;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rusqlite")]
pub(crate) mod rusqlite;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;
#[cfg(feature = "secrecy")]
mod secrecy;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "sqlx")]
pub(crate) mod sqlx;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "utoipa")]
pub(crate) mod utoipa;
#[cfg(feature = "uuid")]
mod uuid;
