//! What the framework costs beside the digest itself, beside what one would write by hand, and beside `serde_json`.
//!
//!     cargo bench -p top-tests --bench wire
//!
//! Encode: up to the finished body and signature. Decode: from the gateway's bytes to the typed answer.

#![allow(missing_docs, reason = "a benchmark")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

mod support;

use std::{collections::HashMap, fmt::Write as _, hint::black_box};

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use support::{
    Counting,
    call::{APP_KEY, SECRET, SESSION, SMALL, TIMESTAMP, send},
    compare, variant, versus,
};
use top_apis::{
    TopApi, TopDateTime, TopObject,
    alihealth::FollowupSend,
    request::{self, ExtraParams, System},
    response,
    sign::{SecretSigner, SignMethod, Signer, Signing},
};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    // A message as the API takes it, of Chinese text with a little ASCII and emoji.
    let grow = |bytes: usize| {
        let text = "复诊提醒：请于明天上午九点到门诊三楼 😀 bring your card。";
        let mut content = String::from("{\"text\":\"");
        content.extend(text.chars().cycle().scan(content.len() + 2, |len, c| {
            *len += c.len_utf8();
            (*len <= bytes).then_some(c)
        }));
        content + "\"}"
    };
    encode("small", SMALL.to_owned());
    encode("10k", grow(10 * 1024));
    encode("1m", grow(1024 * 1024));
    if std::env::args().all(|arg| arg != "encode") {
        decode();
    }
}

fn encode(size: &str, content: String) {
    let api = send(content);
    let time: TopDateTime = TIMESTAMP.parse().expect("a time");
    let mut system = System::new(APP_KEY, time);
    system.session = Some(SESSION);
    let extra = ExtraParams::default();
    // What the by-hand way always sends, also where parts are smaller.
    let mut forms_only = system;
    forms_only.multipart = false;
    let encode_as = |system: &System<'_>, signer: &SecretSigner| {
        let method = FollowupSend::API.method;
        let unsigned =
            request::encode(method, &api, &extra, system, signer.method()).expect("a sound request");
        let Signing::Ready(signature) = signer.sign(unsigned.string_to_sign()) else { unreachable!() };
        unsigned.finish(&signature.expect("a local secret signs"))
    };
    let encode = |signer: &SecretSigner| encode_as(&system, signer);
    let md5 = SecretSigner::new(SECRET, SignMethod::Md5);
    let sha = SecretSigner::new(SECRET, SignMethod::HmacSha256);
    let plain_of = |method| {
        let unsigned =
            request::encode(FollowupSend::API.method, &api, &extra, &system, method).expect("sound");
        unsigned.string_to_sign().parameters.to_vec()
    };
    let plain = [SECRET.as_bytes(), &plain_of(SignMethod::Md5), SECRET.as_bytes()].concat();
    let sha_plain = plain_of(SignMethod::HmacSha256);
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any key");
    let by_hand = ByHand::of(&api);
    let form = encode_as(&forms_only, &md5);
    assert_eq!(by_hand.body().len(), form.bytes().expect("a form").len(), "both send the same");

    let title = format!("encode + sign + body, {size}: {} bytes signed", plain.len());
    let measured = compare(
        &title,
        vec![
            variant("md5: the digest alone, same text", || Md5::digest(&plain)),
            variant("md5: ours", || encode(&md5)),
            variant("md5: by hand (map, sort, serde_urlencoded)", || by_hand.body()),
            variant("hmac-sha256: the digest alone, same text", || {
                let mut mac = keyed.clone();
                mac.update(black_box(&sha_plain));
                mac.finalize()
            }),
            variant("hmac-sha256: ours", || encode(&sha)),
            variant("md5: ours, a form whatever its size", || encode_as(&forms_only, &md5)),
        ],
    );
    versus(&format!("encode_{size}_md5"), measured[1], measured[0]);
    versus(&format!("encode_{size}_md5_by_hand"), measured[2], measured[1]);
    versus(&format!("encode_{size}_md5_form"), measured[5], measured[0]);
    versus(&format!("encode_{size}_md5_form_by_hand"), measured[2], measured[5]);
    versus(&format!("encode_{size}_sha256"), measured[4], measured[3]);
    versus(&format!("encode_{size}_sha256_to_md5"), measured[4], measured[1]);
}

/// What a competent engineer writes without a framework: serde for the object, a map, a sort, a digest, a form.
struct ByHand {
    request1: SerdeRequest,
    auth_token: String,
}

#[derive(Serialize)]
struct SerdeRequest {
    bterm_user_id: String,
    content: String,
    cterm_user_id: String,
    rs_type: String,
    session_id: String,
    user_id: String,
}

impl ByHand {
    fn of(api: &FollowupSend) -> Self {
        let request = &api.request1;
        Self {
            request1: SerdeRequest {
                bterm_user_id: request.bterm_user_id.clone().unwrap_or_default(),
                content: request.content.clone(),
                cterm_user_id: request.cterm_user_id.clone().unwrap_or_default(),
                rs_type: request.rs_type.clone(),
                session_id: request.session_id.clone(),
                user_id: request.user_id.clone().unwrap_or_default(),
            },
            auth_token: api.auth_token.clone().unwrap_or_default(),
        }
    }

    fn body(&self) -> String {
        let mut params: HashMap<&str, String> = HashMap::new();
        params.insert("method", "alibaba.alihealth.followup.send".to_owned());
        params.insert("app_key", APP_KEY.to_owned());
        params.insert("session", SESSION.to_owned());
        params.insert("timestamp", TIMESTAMP.to_owned());
        params.insert("format", "json".to_owned());
        params.insert("v", "2.0".to_owned());
        params.insert("sign_method", "md5".to_owned());
        params.insert("simplify", "true".to_owned());
        params.insert("request1", serde_json::to_string(&self.request1).expect("strings"));
        params.insert("auth_token", self.auth_token.clone());
        let mut names: Vec<_> = params.keys().copied().collect();
        names.sort_unstable();
        let mut text = String::from(SECRET);
        for name in names {
            text.push_str(name);
            text.push_str(&params[name]);
        }
        text.push_str(SECRET);
        let mut sign = String::new();
        for byte in Md5::digest(text.as_bytes()) {
            write!(sign, "{byte:02X}").expect("a string takes all");
        }
        params.insert("sign", sign);
        serde_urlencoded::to_string(&params).expect("pairs of strings")
    }
}

const SAMPLE: &str = r#"{"alibaba_alihealth_followup_send_response":{"result1":{"success":false,"msg_code":"1","msg_info":"1","model":{"content_type":1,"content":"{}","id":"1111111","time_stamp":"1111111"}},"request_id":"fwx2977sp1lq"}}"#;

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is decoded is not looked at")]
struct SerdeEnvelope<T> {
    #[serde(alias = "alibaba_alihealth_followup_send_response", alias = "items_get_response")]
    root: T,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is decoded is not looked at")]
struct SerdeSend {
    result1: Option<SerdeResult>,
    request_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is decoded is not looked at")]
struct SerdeResult {
    success: Option<bool>,
    msg_code: Option<String>,
    msg_info: Option<String>,
    model: Option<SerdeDialog>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is decoded is not looked at")]
struct SerdeDialog {
    content_type: Option<i8>,
    content: Option<String>,
    id: Option<String>,
    time_stamp: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.items.get", response = Items)]
struct ItemsGet;

#[derive(TopObject, Deserialize)]
struct Items {
    items: Vec<Item>,
    total_results: Option<i64>,
    request_id: Option<String>,
}

#[derive(TopObject, Deserialize)]
struct Item {
    num_iid: Option<i64>,
    title: Option<String>,
    nick: Option<String>,
    price: Option<String>,
    desc: Option<String>,
    num: Option<i64>,
    approve_status: Option<String>,
    has_discount: Option<bool>,
    skus: Vec<Sku>,
}

#[derive(TopObject, Deserialize)]
struct Sku {
    sku_id: Option<i64>,
    properties_name: Option<String>,
    quantity: Option<i64>,
    price: Option<String>,
}

/// A list answer of about so many bytes, simplified, so that serde can read it too.
fn items(bytes: usize) -> String {
    let mut text = String::from(r#"{"items_get_response":{"items":["#);
    let mut number = 0_u64;
    while text.len() < bytes {
        if number > 0 {
            text.push(',');
        }
        number += 1;
        write!(
            text,
            r#"{{"num_iid":{},"title":"秋冬新款 \"加厚\" 羽绒服 {number} 😀","nick":"某某旗舰店","price":"199.00","desc":"<p>100% cotton<\/p>\n换行","num":{},"approve_status":"onsale","has_discount":true,"skus":[{{"sku_id":{},"properties_name":"1627207:28341:颜色分类:黑色","quantity":12,"price":"199.00"}},{{"sku_id":{},"properties_name":"20509:28383:尺码:XL","quantity":3,"price":"209.00"}}]}}"#,
            600_000_000_000 + number, number % 97, 4_000_000_000_000 + number, 5_000_000_000_000 + number,
        )
        .expect("a string takes all");
    }
    write!(text, r#"],"total_results":{number},"request_id":"fwx2977sp1lq"}}}}"#)
        .expect("a string takes all");
    text
}

fn decode() {
    let options = response::DecodeOptions::default();
    let measured = compare(
        &format!("decode, the page's sample: {} bytes", SAMPLE.len()),
        vec![
            variant("ours", || {
                response::decode::<FollowupSend>(black_box(SAMPLE.as_bytes()), options).expect("an answer")
            }),
            variant("serde_json into derived structs", || {
                serde_json::from_slice::<SerdeEnvelope<SerdeSend>>(black_box(SAMPLE.as_bytes()))
                    .expect("an answer")
            }),
        ],
    );
    versus("decode_small", measured[0], measured[1]);
    // Spaced: as no gateway writes, but a proxy or a mock may.
    let spaced = |text: String| {
        let mut out = String::new();
        top_apis::json::lay_out(&text, &mut |_, piece| out.push_str(piece));
        out
    };
    for (name, text) in
        [("10k", items(10 * 1024)), ("10k_spaced", spaced(items(10 * 1024))), ("1m", items(1024 * 1024))]
    {
        let measured = compare(
            &format!("decode, a list: {} bytes", text.len()),
            vec![
                variant("ours", || {
                    response::decode::<ItemsGet>(black_box(text.as_bytes()), options).expect("an answer")
                }),
                variant("serde_json into derived structs", || {
                    serde_json::from_slice::<SerdeEnvelope<Items>>(black_box(text.as_bytes()))
                        .expect("an answer")
                }),
            ],
        );
        versus(&format!("decode_{name}"), measured[0], measured[1]);
    }
}
