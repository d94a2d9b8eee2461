//! What the compiler can check: object safety, `Send` and `Sync`, and the size of an error.

use std::{error::Error as StdError, fmt::Debug};

use top_core::{
    ApiMeta, ByteArray, Decimal, Error, Json, TopDateTime,
    error::{
        ApiError, BusinessError, CheckError, ConfigError, DecodeError, Problem, SessionError, TransportError,
    },
    field::{DateTimeError, DecimalError, Field},
    record::{
        AsSerde, Int, JsonCell, List, ListMut, Map, Opt, Record, RecordMut, RecordSeed, Shape, Slot, Text,
        Value,
    },
    request::{Encoded, Explanation, ExtraParams, System, Unsigned},
    response::{DecodeOptions, Decoded},
    sign::{SecretSigner, SignError, Signature, Signer, Signing, StringToSign, UnknownSignMethod},
};

const fn shareable<T: Send + Sync>() {}
const fn movable<T: Send>() {}
const fn error<T: StdError + Send + Sync + 'static>() {}
const fn shown<T: Debug + ?Sized>() {}

/// Everything that a call keeps across an `await` can go to another thread.
const _: () = {
    shareable::<Decoded<String>>();
    shareable::<ApiMeta>();
    shareable::<Shape>();
    shareable::<ByteArray>();
    shareable::<Decimal>();
    shareable::<TopDateTime>();
    shareable::<Json<String>>();
    shareable::<DecodeOptions>();
    shareable::<Encoded>();
    shareable::<Explanation>();
    shareable::<ExtraParams>();
    shareable::<System<'static>>();
    shareable::<Unsigned>();
    shareable::<SecretSigner>();
    shareable::<Signature>();
    shareable::<StringToSign<'static>>();
    shareable::<&dyn Record>();
    shareable::<&dyn RecordMut>();
    shareable::<AsSerde<'static>>();
    shareable::<RecordSeed<'static>>();
    shareable::<&dyn Signer>();
    movable::<Signing<'static>>();
};

const _: () = {
    error::<Error>();
    error::<DecodeError>();
    error::<ApiError>();
    error::<BusinessError>();
    error::<CheckError>();
    error::<ConfigError>();
    error::<DateTimeError>();
    error::<DecimalError>();
    error::<SessionError>();
    error::<SignError>();
    error::<TransportError>();
    error::<UnknownSignMethod>();
    shown::<Problem>();
};

/// The traits that hide a type are object-safe.
const _: () = {
    const fn object<T: ?Sized>() {}
    object::<dyn Record>();
    object::<dyn RecordMut>();
    object::<dyn Int>();
    object::<dyn Text>();
    object::<dyn Opt>();
    object::<dyn List>();
    object::<dyn ListMut>();
    object::<dyn Map>();
    object::<dyn JsonCell>();
    object::<dyn Signer>();
};

#[test]
fn an_error_is_one_word() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    assert_eq!(size_of::<Option<Error>>(), size_of::<usize>());
}

/// Past the end of the table there is nothing to read and nothing to write, and no panic.
#[test]
fn an_index_past_the_end_is_harmless() {
    #[derive(top_core::TopObject)]
    struct Two {
        a: i64,
        b: Vec<Option<i64>>,
    }
    let mut two = Two { a: 1, b: vec![None] };
    assert!(matches!(two.value_at(2), Value::None));
    assert!(matches!(two.slot_at(usize::MAX), Slot::Closed));
    assert!(matches!(two.b.item(7), Value::None));
    assert!(matches!(two.a.value(), Value::I64(1)));
}
