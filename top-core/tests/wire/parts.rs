//! When a call without files is sent in parts, and that these say the same as the form.

use proptest::prelude::*;
use top_core::{
    TopObject,
    request::{self, Encoded, ExtraParams, System},
    sign::{SecretSigner, SignMethod},
};

use crate::{form::naive_decode, support::sign};

#[derive(TopObject)]
struct Message {
    content: String,
    title: Option<String>,
}

fn encode(message: &Message, multipart: bool) -> Encoded {
    let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
    system.multipart = multipart;
    let request =
        request::encode("taobao.a.b", message, &ExtraParams::default(), &system, SignMethod::Md5).unwrap();
    let signature = sign(&SecretSigner::new("helloworld", SignMethod::Md5), request.string_to_sign());
    request.finish(&signature)
}

fn is_in_parts(encoded: &Encoded) -> bool {
    encoded.content_type.starts_with("multipart/form-data; boundary=")
}

/// Names and values of a body in parts, by the letter of RFC 7578 and without code of the encoder.
fn naive_parts(encoded: &Encoded) -> Vec<(String, String)> {
    let (_, boundary) = encoded.content_type.split_once("boundary=").unwrap();
    let body = str::from_utf8(encoded.bytes().unwrap()).unwrap();
    let body = body.strip_prefix(&format!("--{boundary}\r\n")).unwrap();
    let body = body.strip_suffix(&format!("\r\n--{boundary}--\r\n")).unwrap();
    let line = format!("\r\n--{boundary}\r\n");
    let pairs = body.split(&line).map(|part| {
        let (headers, value) = part.split_once("\r\n\r\n").unwrap();
        let name = headers
            .strip_prefix("Content-Disposition: form-data; name=\"")
            .and_then(|headers| headers.strip_suffix("\"\r\nContent-Type: text/plain; charset=UTF-8"));
        (name.expect(headers).to_owned(), value.to_owned())
    });
    pairs.collect()
}

#[test]
fn long_chinese_text_goes_in_parts() {
    let message = |content: String| Message { content, title: None };
    for (content, in_parts) in [
        ("复诊提醒".repeat(1000), true),
        ("复诊提醒".repeat(100), false),                         // short
        ("remind the patient of the visit".repeat(1000), false), // no gain
        (format!("{}复", "a".repeat(10_000)), false),
        ("{\"\"}".repeat(3000), true), // ASCII, but none of it as it is
    ] {
        let message = message(content);
        let encoded = encode(&message, true);
        assert_eq!(
            is_in_parts(&encoded),
            in_parts,
            "{}",
            message.content.chars().take(20).collect::<String>()
        );
        assert!(!is_in_parts(&encode(&message, false)), "switched off");
    }
}

#[test]
fn a_text_that_holds_the_usual_boundary() {
    let usual = encode(&Message { content: "复".repeat(1000), title: None }, true);
    let (_, boundary) = usual.content_type.split_once("boundary=").unwrap();
    let content = format!("{}\r\n--{boundary}--\r\n{}", "复".repeat(1000), "诊".repeat(1000));
    let encoded = encode(&Message { content: content.clone(), title: None }, true);
    assert!(is_in_parts(&encoded) && encoded.content_type != usual.content_type);
    assert!(naive_parts(&encoded).contains(&("content".to_owned(), content)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn both_say_the_same_and_parts_are_a_quarter_shorter(
        piece in "[\u{4e00}-\u{9fff}😀-😏é]{1,8}[a-z \r\n&=\"-]{0,12}",
        times in 1..800_usize,
        title in prop::option::of("\\PC{0,40}"),
    ) {
        let message = Message { content: piece.repeat(times), title };
        let (chosen, form) = (encode(&message, true), encode(&message, false));
        let (chosen_len, form_len) = (chosen.bytes().unwrap().len(), form.bytes().unwrap().len());
        let said = naive_decode(form.bytes().unwrap());
        if is_in_parts(&chosen) {
            prop_assert!(chosen_len <= form_len / 4 * 3, "{} of {}", chosen_len, form_len);
            prop_assert_eq!(naive_parts(&chosen), said);
        } else {
            prop_assert_eq!(chosen.bytes(), form.bytes());
        }
    }
}
