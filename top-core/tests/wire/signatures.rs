//! Known answers of the signature, stage by stage: names in order, string to sign, digest, body.

use std::{collections::BTreeMap, path::Path};

use serde::Deserialize;
use top_core::{
    TopObject,
    record::Record,
    request::{self, ExtraParams, System},
    sign::{SecretSigner, SignMethod, StringToSign},
};

use crate::support::sign;

const METHODS: [SignMethod; 3] = [SignMethod::Md5, SignMethod::Hmac, SignMethod::HmacSha256];

#[derive(Deserialize)]
struct Vectors {
    secret: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    method: String,
    session: Option<String>,
    business: BTreeMap<String, String>,
    names: Vec<String>,
    string_to_sign: String,
    raw_body: Option<String>,
    form: Option<String>,
    digests: BTreeMap<String, String>,
}

impl Case {
    fn system(&self) -> System<'_> {
        let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
        system.session = self.session.as_deref();
        system.simplify = false;
        system
    }

    fn string_to_sign(&self, method: SignMethod) -> String {
        self.string_to_sign.replace("{sign_method}", method.as_str())
    }
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../data/signatures.json")).expect("signatures.json is well-formed")
}

fn case(name: &str) -> Case {
    vectors().cases.into_iter().find(|case| case.name == name).expect("the case is there")
}

/// An API without parameters of its own.
#[derive(TopObject)]
struct Nothing;

#[test]
fn every_stage_is_as_known() {
    let vectors = vectors();
    assert_eq!(vectors.cases.len(), 5);
    for case in &vectors.cases {
        assert_eq!(case.digests.len(), METHODS.len(), "{}", case.name);
        for method in METHODS {
            every_stage(
                case,
                &Nothing,
                &case.business.clone().into_iter().collect(),
                method,
                &vectors.secret,
            );
        }
    }
}

fn every_stage(case: &Case, record: &dyn Record, extra: &ExtraParams, method: SignMethod, secret: &str) {
    let at = format!("{} {method}", case.name);
    let system = case.system();

    let explanation = request::explain(&case.method, record, extra, &system, method).unwrap();
    let names: Vec<_> = explanation.parameters.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, case.names, "{at}: names in order");

    let request = request::encode(&case.method, record, extra, &system, method).unwrap();
    let text = request.string_to_sign();
    assert_eq!(str::from_utf8(text.parameters), Ok(&*case.string_to_sign(method)), "{at}: string to sign");
    let lengths: usize = explanation.parameters.iter().map(|(name, len)| name.len() + len).sum();
    assert_eq!(lengths, text.parameters.len(), "{at}: the explanation's lengths");

    let signer = SecretSigner::new(secret, method);
    let body = case.raw_body.as_deref().unwrap_or_default().as_bytes();
    let signature = sign(&signer, StringToSign { body, ..text });
    assert_eq!(signature.as_str(), case.digests[method.as_str()], "{at}: digest");

    if let Some(form) = &case.form {
        let expected = form.replace("{sign_method}", method.as_str()).replace("{sign}", signature.as_str());
        let encoded = request.finish(&signature);
        assert_eq!(std::str::from_utf8(encoded.bytes().unwrap()).unwrap(), expected, "{at}: body");
        assert_eq!(encoded.content_type, "application/x-www-form-urlencoded;charset=UTF-8");
    }
}

#[test]
fn structs_sign_like_their_parameters() {
    #[derive(TopObject)]
    struct ItemSellerGet {
        num_iid: i64,
        fields: Vec<String>,
    }
    #[derive(TopObject)]
    struct FollowupSend {
        request1: Dialog,
        auth_token: Option<String>,
    }
    #[derive(TopObject)]
    struct Dialog {
        user_id: String,
        session_id: String,
        rs_type: String,
        cterm_user_id: String,
        content: String,
        bterm_user_id: Option<String>,
        extra: Option<String>,
    }
    #[derive(TopObject)]
    struct UserSellerGet<'a> {
        nick: std::borrow::Cow<'a, str>,
        fields: String,
    }

    let item = ItemSellerGet {
        num_iid: 11_223_344,
        fields: ["num_iid", "title", "nick", "price", "num"].map(Into::into).to_vec(),
    };
    let send = FollowupSend {
        request1: Dialog {
            user_id: "3".into(),
            session_id: "9".into(),
            rs_type: "2".into(),
            cterm_user_id: "1".into(),
            content: r#"{"text":"abc"}"#.into(),
            bterm_user_id: Some("2".into()),
            extra: None,
        },
        auth_token: Some("tok".into()),
    };
    let user = UserSellerGet { nick: "淘宝 a+b&c=d/é😀".into(), fields: "nick".into() };
    let records: [(&str, &dyn Record); 3] = [("T0", &item), ("TA", &send), ("TB", &user)];
    for (name, record) in records {
        for method in METHODS {
            every_stage(&case(name), record, &ExtraParams::default(), method, &vectors().secret);
        }
    }
}

#[test]
fn a_blank_value_signs_like_an_absent_one() {
    #[derive(TopObject)]
    struct Blank {
        fields: Option<String>,
    }
    // The official Java SDK's digest for both; other SDKs sign blank values, and send them.
    for fields in [None, Some(""), Some("  "), Some("\t\r\n"), Some("\u{3000}")] {
        let record = Blank { fields: fields.map(Into::into) };
        let case = case("TB");
        let mut system = case.system();
        system.session = Some(" ");
        let request =
            request::encode(&case.method, &record, &ExtraParams::default(), &system, SignMethod::Md5)
                .unwrap();
        let signature = sign(&SecretSigner::new("helloworld", SignMethod::Md5), request.string_to_sign());
        assert_eq!(signature.as_str(), "19936BBEEAFE2A0A909A4FCCD6DAF872", "{fields:?}");
        let body = String::from_utf8(request.finish(&signature).bytes().unwrap().to_vec()).unwrap();
        assert!(!body.contains("fields") && !body.contains("session"), "{body}");
    }
}

/// Java's SDK sends spaces that keep words together, and next-line characters; so a parameter of nothing else travels.
#[test]
fn what_java_does_not_call_white_space_is_sent() {
    for text in ["\u{a0}", "\u{85}", "\u{2007}", "\u{202f}", " \u{a0} "] {
        let extra: ExtraParams = [("note", text)].into_iter().collect();
        let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
        system.session = Some(text);
        let request = request::encode("taobao.a.b", &Nothing, &extra, &system, SignMethod::Md5).unwrap();
        let parameters = str::from_utf8(request.string_to_sign().parameters).unwrap().to_owned();
        assert!(parameters.contains(&format!("note{text}session{text}sign_method")), "{text:?}");
    }
}

/// The vectors of the protocol's description, where the file is there.
#[test]
fn the_vectors_from_outside_agree() {
    #[derive(Deserialize)]
    struct Outside {
        secret: String,
        cases: Vec<OutsideCase>,
    }
    #[derive(Deserialize)]
    struct OutsideCase {
        name: String,
        params: BTreeMap<String, String>,
        #[serde(default)]
        body: String,
        #[serde(flatten)]
        digests: BTreeMap<String, serde_json::Value>,
    }

    let manifest =
        std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let places = Path::new(&manifest).ancestors().map(|dir| dir.join("shared/vectors/sign.json"));
    let Some(file) = places.into_iter().find(|file| file.exists()) else {
        eprintln!(
            "SKIPPED: no shared/vectors/sign.json beside the checkout; signatures.json holds the same facts"
        );
        return;
    };
    let outside: Outside = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert!(outside.cases.len() >= 5);
    for case in &outside.cases {
        for method in METHODS {
            let mut params = case.params.clone();
            params.insert("sign_method".to_owned(), method.to_string());
            let text: String = params.iter().flat_map(|(name, value)| [&**name, value]).collect();
            let text = StringToSign { parameters: text.as_bytes(), body: case.body.as_bytes() };
            let signature = sign(&SecretSigner::new(&*outside.secret, method), text);
            assert_eq!(case.digests[method.as_str()], signature.as_str(), "{} {method}", case.name);
        }
    }
}
