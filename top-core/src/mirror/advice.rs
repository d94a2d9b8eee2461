//! What the compiler says of field types that users try because another crate, or Rust itself, has them.
//!
//! The derives know a type only by its name. Where that is one of a widespread type, they ask for a trait of this module
//! instead of [`Field`]. Each holds for every `T: Field`, so that nothing is refused: a feature that makes the type a field,
//! or a type of the user's own by that name, is as good as elsewhere. Only the text of the error is another one.

use super::types::{Field, Slot, Value};

/// A trait with the members of [`Field`] that an expansion names, and a text of its own for what is no field.
macro_rules! advice {
    ($($(#[$doc:meta])* $name:ident: $message:literal, $label:literal, [$($note:literal),+];)+) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),+)]
        pub trait $name: Sized {
            /// [`Field::REQUIRED`]
            const REQUIRED: bool;
            /// [`Field::value`]
            fn value(&self) -> Value<'_>;
            /// [`Field::slot`]
            fn slot(&mut self) -> Slot<'_>;
            /// [`Field::blank`]
            fn blank() -> Self;
        }

        #[diagnostic::do_not_recommend]
        impl<T: Field> $name for T {
            const REQUIRED: bool = T::REQUIRED;
            #[inline]
            fn value(&self) -> Value<'_> {
                Field::value(self)
            }
            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Field::slot(self)
            }
            #[inline]
            fn blank() -> Self {
                Field::blank()
            }
        }
    )+};
}

// A literal for each note: an attribute of the compiler takes no `concat!`.
advice! {
    /// `DateTime`, `NaiveDateTime`, `Zoned`, `OffsetDateTime`, `SystemTime` …
    Time: "this type of a date and time is not one of TOP", "write `TopDateTime` in it", [
        "`TopDateTime` is sent as the platform reads it, `yyyy-MM-dd HH:mm:ss` in GMT+8; inside `Json<…>` it would be sent in quotes and in UTC",
        "the feature `chrono`, `jiff` or `time` makes the date types of that crate fields: `features = [\"chrono\"]` in Cargo.toml",
        "a struct or enum of your own by this name needs `#[derive(TopObject)]`"
    ];
    /// `NaiveDate`, `Date`
    Day: "this type of a day is not one of TOP", "write `TopDateTime` for a day with its time, or `String` for `yyyy-MM-dd`", [
        "the feature `chrono`, `jiff` or `time` makes the date types of that crate fields, a day as `yyyy-MM-dd`: `features = [\"chrono\"]` in Cargo.toml",
        "a struct or enum of your own by this name needs `#[derive(TopObject)]`"
    ];
    /// `Decimal`, `BigDecimal`
    Number: "this decimal type is not one of TOP", "write `top_apis::Decimal` in it", [
        "`top_apis::Decimal` keeps the digits as they were written, and is sent as the platform reads `Price`; `top_core` and `top_client` have it too",
        "the feature `rust_decimal` or `bigdecimal` makes the type of that crate a field: `features = [\"rust_decimal\"]` in Cargo.toml",
        "a struct or enum of your own by this name needs `#[derive(TopObject)]`"
    ];
    /// `SecretString`
    Secret: "a secret text is not a TOP field type by itself", "write `String` in it, and `#[top_api(secret)]` above the field", [
        "a field with `#[top_api(secret)]` is shown in no `Debug`, log or error",
        "the feature `secrecy` makes `SecretString` a field, which needs no attribute: `features = [\"secrecy\"]` in Cargo.toml",
        "a struct or enum of your own by this name needs `#[derive(TopObject)]`"
    ];
    /// `Uuid`
    Id: "this type of an identifier is not one of TOP", "write `String` in it", [
        "the feature `uuid` makes `uuid::Uuid` a field: `features = [\"uuid\"]` in Cargo.toml",
        "a struct or enum of your own by this name needs `#[derive(TopObject)]`"
    ];
    /// `f32`
    Narrow: "`f32` is not a TOP field type", "write `f64`, or `Decimal` for prices", [
        "`f32` has seven digits, so that 1234567.89 would be sent as 1234567.9; `Decimal` keeps the digits as they were written"
    ];
    /// `u8`, `Bytes`
    Bytes: "how these bytes travel is not decided", "write `FileItem` for an upload, `ByteArray` inside an object", [
        "`FileItem` is a part of its own in the body (the documents' `byte[]` of a request), `ByteArray` an array of numbers, or base64 text with `#[top_api(base64)]`",
        "for small numbers write `i8`, which is the documents' `byte`, or `u16`"
    ];
    /// `PathBuf`, `File`
    Path: "a path or an open file is not a TOP field type", "write `FileItem` for an upload, `String` for a mere name", [
        "`FileItem::from_path(…)` reads the file while it is sent"
    ];
    /// `HashSet`, `BTreeSet`, `VecDeque`
    Collection: "this collection is not a TOP field type", "write `Vec` in its place", [
        "a list on the wire has an order and may repeat a value: collect the `Vec` into the other collection where you need one"
    ];
    /// `char`
    Letter: "`char` is not a TOP field type", "write `String` in it", [
        "the platform has texts only; `#[top_api(max_len = 1)]` above the field limits one"
    ];
}
