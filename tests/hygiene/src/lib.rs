//! The expansion in the most hostile of scopes: it must neither trip over a user's own items nor raise a lint, nor
//! need anything in scope. That this crate compiles, under clippy too, is the test.

#![deny(
    warnings,
    missing_docs,
    deprecated,
    unused_qualifications,
    unreachable_pub,
    unused_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    non_local_definitions,
    redundant_imports,
    redundant_lifetimes,
    let_underscore_drop,
    missing_copy_implementations,
    unit_bindings,
    unnameable_types,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![no_implicit_prelude]

/// Items with the names of all that the expansion could be tempted to write without a path.
pub mod hostile {
    #![allow(
        non_camel_case_types,
        missing_copy_implementations,
        missing_docs,
        dead_code,
        non_snake_case,
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        reason = "the names are the point"
    )]

    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod top_core {}
    pub mod top_macros {}
    pub mod __private {}

    pub trait Field {
        fn value(&self) {}
        fn slot(&mut self) {}
        fn blank() {}
    }
    impl<T> Field for T {}
    pub trait Record {
        fn shape(&self) {}
        fn value_at(&self) {}
        fn slot_at(&mut self) {}
    }
    impl<T> Record for T {}
    pub trait BusinessResult {
        fn into_payload(&self) {}
    }
    impl<T> BusinessResult for T {}
    pub trait Int {}
    pub trait Text {}
    pub trait Debug {}
    pub trait Default {
        fn default() {}
    }
    impl<T> Default for T {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Sized {}

    pub type Result = ();
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Box;
    pub struct Vec;
    pub struct Shape;
    pub struct FieldSpec;
    pub struct Limits;
    pub struct Kind;
    pub struct Value;
    pub struct Slot;
    pub struct ApiMeta;
    pub struct SessionRequirement;
    pub struct BusinessShape;
    pub struct Expected;
    pub struct Formatter;
    pub const SHAPE: () = ();
    pub const API: () = ();
    pub const OUTCOME: () = ();
    pub const KIND: () = ();
    pub const REQUIRED: () = ();

    pub struct usize;
    pub struct str;
    pub struct i64;
    pub struct bool;

    pub mod user {
        //! The structs, with only the hostile items around them.

        #[allow(unused_imports, reason = "nothing of it must be used")]
        use super::*;

        /// An answer with all that a derive can be asked for.
        #[derive(::top_core::TopObject)]
        #[top_api(debug)]
        pub struct Answer<'a, T, const N: ::core::primitive::usize>
        where
            T: ::core::marker::Copy,
        {
            pub success: ::core::option::Option<::core::primitive::bool>,
            pub error_code: ::core::option::Option<::std::string::String>,
            #[top_api(secret, max_len = 1000000)]
            pub msg: ::core::option::Option<::std::borrow::Cow<'a, ::core::primitive::str>>,
            pub model: ::core::option::Option<T>,
            #[top_api(max_items = 3)]
            pub next: ::std::vec::Vec<Self>,
            #[top_api(skip)]
            pub size: ::core::marker::PhantomData<[(); N]>,
        }

        /// A request.
        #[derive(::top_core::TopApi)]
        #[top_api(method = "taobao.a.b", response = Answer<'static, ::core::primitive::i64, 1>, unwrap = "x")]
        #[top_api(idempotent, session = none, response_key = "c", debug)]
        pub struct Request {
            #[top_api(min = -9223372036854775808, max = 1000000, required)]
            pub r#type: ::core::primitive::i64,
            #[top_api(base64)]
            pub content: ::core::option::Option<::top_core::ByteArray>,
            pub status: Status,
            pub level: Level,
        }

        /// No parameters at all.
        #[derive(::top_core::TopApi)]
        #[top_api(method = "taobao.a.b", response = Empty)]
        pub struct Unit;

        /// No members at all.
        #[derive(::top_core::TopObject)]
        pub struct Empty {}

        /// Text.
        #[derive(::top_core::TopObject)]
        pub enum Status {
            #[top_api(value = "{on}")]
            On,
            Off,
            #[top_api(other)]
            Other(::std::string::String),
        }

        /// Numbers.
        #[derive(::top_core::TopObject)]
        pub enum Level {
            #[top_api(value = -1)]
            Low,
            #[top_api(value = 1000000)]
            High,
            #[top_api(other)]
            Other(::core::primitive::i64),
        }
    }
}

/// What is deprecated warns its user, and not the one who declared it.
pub mod deprecated {
    use ::std::{option::Option, string::String};
    use ::top_core::{TopApi, TopObject};

    /// A deprecated struct.
    #[deprecated]
    #[derive(TopObject)]
    pub struct Old {
        /// A name.
        pub name: String,
    }

    /// A deprecated field, and a field of a deprecated type.
    #[derive(TopApi)]
    #[top_api(method = "taobao.a.b", response = WithOldVariant)]
    pub struct WithOld {
        /// Deprecated.
        #[deprecated(note = "use `name`")]
        pub nick: Option<String>,
        /// Of a deprecated type.
        #[allow(deprecated, reason = "tested here")]
        pub old: Option<Old>,
    }

    /// A deprecated variant.
    #[derive(TopObject)]
    pub enum WithOldVariant {
        /// Deprecated.
        #[deprecated]
        Old,
        /// Any other.
        #[top_api(other)]
        Other(String),
    }
}

/// The traits in scope beside the derives, so that the expansion's paths could be shorter.
pub mod everything_in_scope {
    use ::std::{option::Option, string::String, vec::Vec};
    use ::top_core::{
        ApiMeta, BusinessResult, SessionRequirement, TopApi, TopObject,
        field::{Field, Kind},
        record::{FieldSpec, Record, RecordMut, Shape, Slot, Value},
    };

    /// An answer.
    #[derive(TopObject, Debug, Clone, PartialEq, Eq, Hash, Default)]
    pub struct Answer<T> {
        /// The success flag.
        pub success: Option<bool>,
        /// The payload.
        #[top_api(max_items = 3)]
        pub data: Vec<T>,
    }

    /// A request.
    #[derive(TopApi)]
    #[top_api(method = "taobao.a.b", response = Answer<String>, debug)]
    pub struct Request {
        /// A name.
        #[top_api(max_len = 3)]
        pub name: String,
    }

    /// Uses every import.
    #[must_use]
    pub fn used(
        request: &mut Request,
    ) -> (Shape, Option<FieldSpec>, &'static ApiMeta, SessionRequirement, Kind) {
        let _: (Value<'_>, Slot<'_>) = (Field::value(&1_i64), Slot::Closed);
        let _ = RecordMut::slot_at(request, 0);
        let _payload = BusinessResult::into_payload(<Answer<String> as Field>::blank());
        (
            Shape::empty(""),
            request.shape().field(0).filter(|_| <String as Field>::REQUIRED),
            Request::API,
            SessionRequirement::Optional,
            Request::KIND,
        )
    }
}

/// Structs made by a `macro_rules!`, with names and types from outside and from inside of it.
pub mod made_by_macro {
    use ::std::{option::Option, string::String};
    use ::top_core::{TopApi, TopObject};

    macro_rules! api {
        (
            $(#[$attribute:meta])*
            $name:ident, $method:literal, $response:ty, $key:expr, $max:literal { $($field:ident: $ty:ty,)* }
        ) => {
            $(#[$attribute])*
            #[derive(TopApi)]
            #[top_api(method = $method, response = $response, debug)]
            pub struct $name {
                $(
                    /// From outside.
                    pub $field: $ty,
                )*
                /// From inside.
                #[top_api(rename = $key, max_len = $max)]
                pub inner: Option<String>,
            }
        };
    }

    api! {
        /// A request.
        Request, "taobao.a.b", Option<Answer>, "fields", 12 { name: String, answer: Option<Answer>, }
    }

    macro_rules! answer {
        ($name:ident $ty:ty, $low:literal) => {
            /// An answer.
            #[derive(TopObject)]
            pub struct $name {
                /// From outside.
                pub value: $ty,
                /// Both.
                pub level: Option<Level>,
            }

            /// A wire value.
            #[derive(TopObject, Clone, Copy)]
            pub enum Level {
                /// Negative.
                #[top_api(value = $low)]
                Low,
                /// Any other.
                #[top_api(other)]
                Other(i64),
            }
        };
    }

    answer!(Answer Option<String>, -1);
}
