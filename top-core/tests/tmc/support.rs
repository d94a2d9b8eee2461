//! Hex, and signatures.

use top_core::{
    sign::{SecretSigner, SignMethod, Signature, Signer as _, Signing, StringToSign},
    tmc::packet::Connect,
};

pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    let digit = |byte: u8| char::from(byte).to_digit(16).expect("a hex digit");
    digits.chunks(2).map(|pair| u8::try_from(digit(pair[0]) * 16 + digit(pair[1])).expect("a byte")).collect()
}

pub(crate) fn sign(connect: &Connect<'_>, secret: &str) -> Signature {
    let text = connect.string_to_sign();
    let signer = SecretSigner::new(secret, SignMethod::Md5);
    match signer.sign(StringToSign { parameters: &text, body: b"" }) {
        Signing::Ready(signature) => signature.expect("a signature"),
        Signing::Later(_) => unreachable!("a local secret signs at once"),
    }
}
