//! Traits of other crates for derived types: what the keys `serde`, `schemars`, `utoipa`, `sqlx` and `rusqlite` of
//! `#[top_api(…)]` come to. A macro for each, because only this crate knows which features are on; one whose feature is
//! off says so.
//!
//! Each but serde's takes the generics, the name as text, the type and the bounds; those of databases also the sort of column.

/// What `#[top_api(serde)]` generates.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_serde {
    ($($impls:tt)*) => { $($impls)* };
}

/// The feature is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_serde {
    ($($anything:tt)*) => {
        ::core::compile_error! {
            "`#[top_api(serde)]` needs the feature `serde` of `top-apis`, `top-client` or `top-core`\n\
help: write `features = [\"serde\"]` in Cargo.toml, or run `cargo add top-apis --features serde`"
        }
    };
}

/// `JsonSchema`
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_schemars {
    ([$($generics:tt)*] $name:literal [$ty:ty] [$($bounds:tt)*]) => {
        const _: () = {
            use $crate::__private::schemars as __schemars;

            #[automatically_derived]
            impl $($generics)* __schemars::JsonSchema for $ty $($bounds)* {
                fn schema_name() -> __schemars::Cow<'static, __schemars::str> {
                    __schemars::Cow::Borrowed($name)
                }
                fn schema_id() -> __schemars::Cow<'static, __schemars::str> {
                    __schemars::schema_id::<Self>()
                }
                fn json_schema(generator: &mut __schemars::SchemaGenerator) -> __schemars::Schema {
                    __schemars::json_schema::<Self>(generator)
                }
            }
        };
    };
}

/// The feature is off.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_schemars {
    ($($anything:tt)*) => {
        ::core::compile_error! {
            "`#[top_api(schemars)]` needs the feature `schemars` of `top-apis`, `top-client` or `top-core`\n\
             help: write `features = [\"schemars\"]` in Cargo.toml, or run `cargo add top-apis --features schemars`"
        }
    };
}

/// `PartialSchema` and `ToSchema`
#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_utoipa {
    ([$($generics:tt)*] $name:literal [$ty:ty] [$($bounds:tt)*]) => {
        const _: () = {
            use $crate::__private::utoipa as __utoipa;

            #[automatically_derived]
            impl $($generics)* __utoipa::PartialSchema for $ty $($bounds)* {
                fn schema() -> __utoipa::RefOr<__utoipa::Schema> {
                    __utoipa::schema::<Self>()
                }
            }

            #[automatically_derived]
            impl $($generics)* __utoipa::ToSchema for $ty $($bounds)* {
                fn name() -> __utoipa::Cow<'static, __utoipa::str> {
                    __utoipa::name::<Self>()
                }
                fn schemas(
                    named: &mut __utoipa::Vec<(__utoipa::String, __utoipa::RefOr<__utoipa::Schema>)>,
                ) {
                    __utoipa::schemas::<Self>(named);
                }
            }
        };
    };
}

/// The feature is off.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_utoipa {
    ($($anything:tt)*) => {
        ::core::compile_error! {
            "`#[top_api(utoipa)]` needs the feature `utoipa` of `top-apis`, `top-client` or `top-core`\n\
             help: write `features = [\"utoipa\"]` in Cargo.toml, or run `cargo add top-apis --features utoipa`"
        }
    };
}

/// `Type`, `Encode` and `Decode`, for every database that has the sort of column. An enum of wire values has no generics.
#[cfg(feature = "sqlx")]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_sqlx {
    ([] $name:literal [$ty:ty] [] $column:ident) => {
        const _: () = {
            use $crate::__private::sqlx as __sqlx;

            #[automatically_derived]
            impl<__DB: __sqlx::Database> __sqlx::Type<__DB> for $ty
            where
                __sqlx::$column::Column: __sqlx::Type<__DB>,
            {
                fn type_info() -> __DB::TypeInfo {
                    <__sqlx::$column::Column as __sqlx::Type<__DB>>::type_info()
                }
                fn compatible(ty: &__DB::TypeInfo) -> __sqlx::bool {
                    <__sqlx::$column::Column as __sqlx::Type<__DB>>::compatible(ty)
                }
            }

            #[automatically_derived]
            impl<'__q, __DB: __sqlx::Database> __sqlx::Encode<'__q, __DB> for $ty
            where
                __sqlx::$column::Column: __sqlx::Encode<'__q, __DB>,
            {
                fn encode_by_ref(
                    &self,
                    buffer: &mut <__DB as __sqlx::Database>::ArgumentBuffer<'__q>,
                ) -> __sqlx::CoreResult<__sqlx::IsNull, __sqlx::BoxDynError> {
                    __sqlx::Encode::<'__q, __DB>::encode(__sqlx::$column::write(self), buffer)
                }
            }

            #[automatically_derived]
            impl<'__r, __DB: __sqlx::Database> __sqlx::Decode<'__r, __DB> for $ty
            where
                __sqlx::$column::Column: __sqlx::Decode<'__r, __DB>,
            {
                fn decode(
                    value: <__DB as __sqlx::Database>::ValueRef<'__r>,
                ) -> __sqlx::CoreResult<Self, __sqlx::BoxDynError> {
                    __sqlx::$column::read(<__sqlx::$column::Column as __sqlx::Decode<'__r, __DB>>::decode(
                        value,
                    )?)
                }
            }
        };
    };
}

/// The feature is off.
#[cfg(not(feature = "sqlx"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_sqlx {
    ($($anything:tt)*) => {
        ::core::compile_error! {
            "`#[top_api(sqlx)]` needs the feature `sqlx` of `top-apis`, `top-client` or `top-core`\n\
help: write `features = [\"sqlx\"]` in Cargo.toml, or run `cargo add top-apis --features sqlx`"
        }
    };
}

/// `ToSql` and `FromSql`
#[cfg(feature = "rusqlite")]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_rusqlite {
    ([] $name:literal [$ty:ty] [] $column:ident) => {
        const _: () = {
            use $crate::__private::rusqlite as __rusqlite;

            #[automatically_derived]
            impl __rusqlite::ToSql for $ty {
                fn to_sql(&self) -> __rusqlite::Result<__rusqlite::ToSqlOutput<'_>> {
                    __rusqlite::Result::Ok(__rusqlite::to_sql(self))
                }
            }

            #[automatically_derived]
            impl __rusqlite::FromSql for $ty {
                fn column_result(value: __rusqlite::ValueRef<'_>) -> __rusqlite::FromSqlResult<Self> {
                    __rusqlite::column_result(value)
                }
            }
        };
    };
}

/// The feature is off.
#[cfg(not(feature = "rusqlite"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __top_rusqlite {
    ($($anything:tt)*) => {
        ::core::compile_error! {
            "`#[top_api(rusqlite)]` needs the feature `rusqlite` of `top-apis`, `top-client` or `top-core`\n\
             help: write `features = [\"rusqlite\"]` in Cargo.toml, or run `cargo add top-apis --features rusqlite`"
        }
    };
}
