//! Form and signature against a naive oracle: a map that sorts, a concatenation, textbook digests, and a decoder of the
//! body that shares no code with the encoder.

use std::collections::BTreeMap;

use md5::{Digest, Md5};
use proptest::prelude::*;
use sha2::Sha256;
use top_core::{
    TopObject,
    request::{self, ExtraParams, SYSTEM_PARAMETERS, System},
    sign::{SecretSigner, SignMethod},
};

use crate::support::sign;

#[derive(Debug, Clone, TopObject)]
struct Business {
    #[top_api(rename = "a.dotted")]
    dotted: Option<String>,
    #[top_api(rename = "PageNo")]
    page_no: Option<i64>,
    flags: Vec<bool>,
    inner: Option<Inner>,
    ids: Vec<u64>,
    zz: String,
}

#[derive(Debug, Clone, TopObject)]
struct Inner {
    text: String,
}

impl Business {
    /// The parameters, written by hand.
    fn naive(&self) -> Vec<(String, String)> {
        let comma = |items: Vec<String>| items.join(",");
        let mut params = vec![
            ("flags".to_owned(), comma(self.flags.iter().map(ToString::to_string).collect())),
            ("ids".to_owned(), comma(self.ids.iter().map(ToString::to_string).collect())),
            ("zz".to_owned(), self.zz.clone()),
        ];
        params.extend(self.dotted.clone().map(|text| ("a.dotted".to_owned(), text)));
        params.extend(self.page_no.map(|number| ("PageNo".to_owned(), number.to_string())));
        params.extend(
            self.inner
                .as_ref()
                .map(|inner| ("inner".to_owned(), serde_json::json!({ "text": inner.text }).to_string())),
        );
        params
    }
}

/// Texts of every sort: scripts, pictures, reserved characters, blanks, control characters.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,20}",
        2 => "[\u{4e00}-\u{9fff}😀-😏é]{1,8}",
        2 => "[&=+%?/#;:@!'()*~._ -]{1,12}",
        1 => "[ \t\r\n\u{3000}\u{1c}\u{85}\u{a0}\u{2007}\u{202f}]{0,3}",
        1 => "[\u{0}-\u{1f}\u{7f}-\u{9f}a]{0,8}",
        1 => any::<String>(),
    ]
}

fn business() -> impl Strategy<Value = Business> {
    (
        prop::option::of(text()),
        any::<Option<i64>>(),
        prop::collection::vec(any::<bool>(), 0..4),
        prop::option::of(text().prop_map(|text| Inner { text: format!("{text}x") })),
        prop::collection::vec(any::<u64>(), 0..4),
        text().prop_map(|text| format!("z{text}")),
    )
        .prop_map(|(dotted, page_no, flags, inner, ids, zz)| Business {
            dotted,
            page_no,
            flags,
            inner,
            ids,
            zz,
        })
}

/// Names that a caller may add: no system parameter, none of [`Business`]'s.
fn extra() -> impl Strategy<Value = BTreeMap<String, String>> {
    let name = "[A-Za-z_.][A-Za-z0-9_.]{0,10}|[a-z]?\\p{Lo}{1,4}|[&=+%]x";
    let extra = move |count| prop::collection::vec((name, text()), count);
    // Mostly few, for many cases; sometimes more than any documented API has.
    prop_oneof![15 => extra(0..=8), 1 => extra(150..=200)].prop_map(|pairs| {
        let own = ["a.dotted", "PageNo", "flags", "inner", "ids", "zz"];
        let taken = |name: &str| SYSTEM_PARAMETERS.contains(&name) || own.contains(&name);
        pairs.into_iter().filter(|(name, _)| !taken(name)).collect()
    })
}

/// White space alone, in Java's sense.
fn is_blank(text: &str) -> bool {
    let is_white = |c: char| match c {
        '\u{85}' | '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        '\u{1c}'..='\u{1f}' => true,
        _ => c.is_whitespace(),
    };
    text.chars().all(is_white)
}

/// `md5`, `hmac`, `hmac-sha256`, as a textbook has them.
fn naive_sign(method: SignMethod, secret: &[u8], text: &[u8]) -> String {
    fn hash<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
        D::digest(parts.concat()).to_vec()
    }
    fn hmac<D: Digest>(secret: &[u8], text: &[u8]) -> Vec<u8> {
        let mut key = if secret.len() > 64 { hash::<D>(&[secret]) } else { secret.to_vec() };
        key.resize(64, 0);
        let pad = |with: u8| key.iter().map(|byte| byte ^ with).collect::<Vec<_>>();
        hash::<D>(&[&pad(0x5c), &hash::<D>(&[&pad(0x36), text])])
    }
    let digest = match method {
        SignMethod::Md5 => hash::<Md5>(&[secret, text, secret]),
        SignMethod::Hmac => hmac::<Md5>(secret, text),
        SignMethod::HmacSha256 => hmac::<Sha256>(secret, text),
    };
    let hex = |digit: u8| char::from(b"0123456789ABCDEF"[usize::from(digit)]);
    digest.iter().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]).collect()
}

/// A form body, read one character at a time.
pub(crate) fn naive_decode(body: &[u8]) -> Vec<(String, String)> {
    let text = |part: &str| {
        let mut bytes = Vec::new();
        let mut rest = part.as_bytes();
        while let [first, tail @ ..] = rest {
            rest = tail;
            match first {
                b'+' => bytes.push(b' '),
                b'%' => {
                    let hex = str::from_utf8(&rest[..2]).unwrap();
                    assert_eq!(hex, hex.to_uppercase());
                    bytes.push(u8::from_str_radix(hex, 16).unwrap());
                    rest = &rest[2..];
                }
                byte => {
                    assert!(byte.is_ascii_alphanumeric() || b"*-._".contains(byte), "{byte} is not escaped");
                    bytes.push(*byte);
                }
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    let body = str::from_utf8(body).unwrap();
    body.split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (text(name), text(value)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn is_what_a_map_and_a_sort_make(
        record in business(),
        extra in extra(),
        session in prop::option::of(text()),
        target in prop::option::of("[0-9]{8}"),
        secret in "\\PC{1,80}",
        method in prop_oneof![Just(SignMethod::Md5), Just(SignMethod::Hmac), Just(SignMethod::HmacSha256)],
        simplify in any::<bool>(),
    ) {
        let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
        system.session = session.as_deref();
        system.target_app_key = target.as_deref();
        system.simplify = simplify;

        let mut given: BTreeMap<String, String> = extra.clone();
        given.extend(record.naive());
        for (name, value) in [
            ("app_key", Some("12345678")),
            ("format", Some("json")),
            ("method", Some("taobao.a.b")),
            ("session", session.as_deref()),
            ("sign_method", Some(method.as_str())),
            ("simplify", simplify.then_some("true")),
            ("target_app_key", target.as_deref()),
            ("timestamp", Some("2016-01-01 12:00:00")),
            ("v", Some("2.0")),
        ] {
            given.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        given.retain(|_, value| !is_blank(value));
        let text: String = given.iter().flat_map(|(name, value)| [&**name, value]).collect();

        let request = request::encode("taobao.a.b", &record, &extra.into_iter().collect(), &system, method).unwrap();
        prop_assert_eq!(str::from_utf8(request.string_to_sign().parameters).unwrap(), &text);

        let signature = sign(&SecretSigner::new(&*secret, method), request.string_to_sign());
        let expected = naive_sign(method, secret.as_bytes(), text.as_bytes());
        prop_assert_eq!(signature.as_str(), &expected);

        let mut received = naive_decode(request.finish(&signature).bytes().unwrap());
        prop_assert_eq!(received.pop(), Some(("sign".to_owned(), expected)));
        prop_assert_eq!(received, given.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn extra_parameters_are_sorted_whatever_their_order(pairs in prop::collection::vec(("[a-c]{1,2}", "[x-z]"), 0..12)) {
        let collected: ExtraParams = pairs.clone().into_iter().collect();
        let mut added = ExtraParams::default();
        for (name, value) in pairs {
            added.add(name, value);
        }
        // `Debug` shows the names, in order.
        prop_assert_eq!(format!("{collected:?}"), format!("{added:?}"));
    }
}

#[test]
fn the_oracle_knows_the_platforms_vector() {
    let text = "app_key12345678fieldsnum_iid,title,nick,price,numformatjsonmethodtaobao.item.seller.get\
                num_iid11223344sessiontestsign_methodmd5timestamp2016-01-01 12:00:00v2.0";
    let digest = naive_sign(SignMethod::Md5, b"helloworld", text.as_bytes());
    assert_eq!(digest, "66987CB115214E59E6EC978214934FB8");
}
