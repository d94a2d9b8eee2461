//! What several modules need: signing, decoding one member, and the words of errors.

use std::error::Error as StdError;

use top_core::{
    TopObject,
    error::{DecodeError, DecodeProblem, Found},
    field::Field,
    record::RecordExt,
    response,
    sign::{SecretSigner, Signature, Signer, Signing, StringToSign},
};

/// Signs with a secret held here.
pub(crate) fn sign(signer: &SecretSigner, text: StringToSign<'_>) -> Signature {
    match signer.sign(text) {
        Signing::Ready(signature) => signature.expect("a local secret signs"),
        Signing::Later(_) => panic!("a local secret signs at once"),
    }
}

/// One member `x` of the type in question.
#[derive(TopObject)]
pub(crate) struct One<T> {
    pub(crate) x: T,
}

/// Decodes `{"x":<json>}` as an object.
pub(crate) fn read<T: Field>(json: &str) -> Result<T, DecodeError> {
    read_object::<One<T>>(format!(r#"{{"x":{json}}}"#).as_bytes()).map(|one| one.x)
}

/// Reads a whole object.
pub(crate) fn read_object<T: Field + RecordExt>(json: &[u8]) -> Result<T, DecodeError> {
    let mut object = T::blank();
    response::from_json(&mut object, json)?;
    Ok(object)
}

/// Path and problem, short: `x[1]: a whole number / Text(3)`.
pub(crate) fn brief(error: &DecodeError) -> String {
    let problem = match error.problem() {
        DecodeProblem::Mismatch { expected, found } => format!("{expected} / {}", short(*found)),
        DecodeProblem::Syntax { what, .. } => format!("syntax, {what}"),
        other => format!("{other:?}"),
    };
    format!("{}: {problem}", error.path())
}

fn short(found: Found) -> String {
    format!("{found:?}")
}

/// All that an error says of itself and of what is behind it, in every form.
pub(crate) fn words(error: &(dyn StdError + 'static)) -> String {
    use std::fmt::Write as _;

    let mut words = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        writeln!(words, "{error}\n{error:?}\n{error:#?}").expect("a `String` takes all");
        next = error.source();
    }
    words
}
