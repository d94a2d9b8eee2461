//! Secrets, sessions, parameter values and bodies are never shown: they are planted everywhere, then searched in all
//! output of `Debug`, `Display` and the chain of sources.

use std::{collections::BTreeMap, fmt::Debug};

use top_core::{
    BusinessResult, ByteArray, Decimal, Error, Json, TopApi, TopDateTime, TopObject,
    error::{ApiError, BusinessError, ConfigError, ErrorKind, SessionError, TransportError},
    field::Field,
    record::{RecordExt, RecordSeed},
    request::{self, ExtraParams, System},
    response::{self, DecodeOptions},
    sign::{SecretSigner, SignError, SignMethod, Signing},
};

use crate::support::{sign, words};

/// What is planted, and must not be shown.
const PLANTS: [&str; 14] = [
    "APPSECRET",
    "SESSION",
    "APPKEY",
    "PARTNER",
    "TARGET",
    "TEXT",
    "MAPKEY",
    "MAPVALUE",
    "EXTRA",
    "PERSONAL",
    "7788990011",
    "98765.4321",
    "2033-03-03",
    "UExBTlQ",
];

#[track_caller]
fn holds_none(words: &str) {
    for plant in PLANTS {
        assert!(!words.contains(plant), "{plant} is shown: {words}");
    }
}

/// Both forms of `Debug`.
fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

#[derive(Clone, TopObject)]
struct Person {
    name: String,
    id_number: Option<i64>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.person.add", response = Found, debug)]
struct PersonAdd {
    #[top_api(secret, max_len = 1)]
    text: String,
    #[top_api(secret, max = 1)]
    number: i64,
    #[top_api(secret)]
    float: f64,
    #[top_api(secret, max = 1)]
    price: Decimal,
    #[top_api(secret)]
    date: TopDateTime,
    #[top_api(secret, max_items = 1)]
    list: Vec<String>,
    #[top_api(secret)]
    object: Person,
    #[top_api(secret)]
    objects: Vec<Person>,
    #[top_api(secret)]
    map: BTreeMap<String, String>,
    #[top_api(secret)]
    json: Json<BTreeMap<String, String>>,
    #[top_api(secret)]
    free: serde_json::Value,
    /// No secret, but bytes.
    #[top_api(base64)]
    bytes: Option<ByteArray>,
    shown: String,
}

#[derive(TopObject)]
struct Found {
    success: Option<bool>,
    msg: Option<String>,
    error_code: Option<String>,
    count: Option<i64>,
    person: Option<Person>,
    prices: Vec<Decimal>,
    map: BTreeMap<String, i64>,
    json: Option<Json<u32>>,
}

fn person() -> Person {
    Person { name: "TEXT".into(), id_number: Some(7_788_990_011) }
}

fn request() -> PersonAdd {
    PersonAdd {
        text: "TEXT".into(),
        number: 7_788_990_011,
        float: 98_765.432_1,
        price: "98765.4321".parse().unwrap(),
        date: "2033-03-03 03:03:03".parse().unwrap(),
        list: vec!["TEXT".into(), "TEXT".into()],
        object: person(),
        objects: vec![person()],
        map: [("MAPKEY".into(), "MAPVALUE".into())].into(),
        json: Json::new([("MAPKEY".into(), "MAPVALUE".into())].into()),
        free: serde_json::json!({ "MAPKEY": "MAPVALUE" }),
        bytes: Some(ByteArray::new(*b"PLANT")),
        shown: "in full view".into(),
    }
}

fn system() -> System<'static> {
    let mut system = System::new("APPKEY", "2016-01-01 12:00:00".parse().unwrap());
    system.session = Some("SESSION");
    system.partner_id = Some("PARTNER");
    system.target_app_key = Some("TARGET");
    system
}

#[test]
fn in_a_request() {
    let (record, system) = (request(), system());
    let extra: ExtraParams = [("other", "EXTRA")].into_iter().collect();
    let shown = debug(&record);
    holds_none(&shown);
    assert!(
        shown.contains("in full view") && shown.contains("<redacted>") && shown.contains("<5 bytes>"),
        "{shown}"
    );
    holds_none(&debug(&system));
    holds_none(&debug(&extra));
    holds_none(&debug(&record.as_serde()));
    holds_none(&debug(&RecordSeed(&mut request())));

    // Over its limits in four places: each is named, none is quoted.
    let refused =
        request::encode("taobao.person.add", &record, &extra, &system, SignMethod::Md5).unwrap_err();
    assert_eq!(refused.problems().len(), 4);
    holds_none(&words(&refused));
    holds_none(&debug(&refused.problems()));
    holds_none(&words(&Error::from(refused)));

    let fine =
        PersonAdd { text: "T".into(), number: 1, price: 1.into(), list: vec!["TEXT".into()], ..record };
    for method in [SignMethod::Md5, SignMethod::Hmac, SignMethod::HmacSha256] {
        let signer = SecretSigner::new("APPSECRET", method);
        holds_none(&debug(&signer));
        let unsigned = request::encode("taobao.person.add", &fine, &extra, &system, method).unwrap();
        let text = unsigned.string_to_sign();
        let plain = String::from_utf8_lossy(text.parameters).into_owned();
        for plant in &PLANTS[1..] {
            assert!(plain.contains(plant) || *plant == "PERSONAL", "{plant} was planted");
        }
        holds_none(&debug(&text));
        holds_none(&debug(&signer_result(&signer, text)));
        let signature = sign(&signer, text);
        let explanation = request::explain("taobao.person.add", &fine, &extra, &system, method).unwrap();
        let explained = format!("{explanation} {explanation:?}");
        holds_none(&explained);
        assert!(explained.contains("session (7)") && !explained.contains(signature.as_str()), "{explained}");
        assert!(!debug(&signature).contains(signature.as_str()));
        holds_none(&debug(&unsigned));
        let encoded = unsigned.finish(&signature);
        let shown = debug(&encoded);
        holds_none(&shown);
        assert!(!shown.contains(signature.as_str()));
    }
}

fn signer_result<'a>(signer: &'a SecretSigner, text: top_core::sign::StringToSign<'a>) -> Signing<'a> {
    use top_core::sign::Signer;
    signer.sign(text)
}

#[test]
fn in_a_response() {
    let decode = |body: &str| response::decode::<PersonAdd>(body.as_bytes(), DecodeOptions::default());
    let decoded =
        decode(r#"{"success":true,"msg":"PERSONAL","person":{"name":"PERSONAL"},"request_id":"r"}"#).unwrap();
    assert_eq!(decoded.data.msg.as_deref(), Some("PERSONAL"));
    holds_none(&debug(&decoded));

    for body in [
        r#"{"count":"PERSONAL"}"#,
        r#"{"count":7788990011.5}"#,
        r#"{"person":"PERSONAL"}"#,
        r#"{"person":{"id_number":"PERSONAL"}}"#,
        r#"{"person":{"PERSONAL":1}}"#,
        r#"{"person":"{\"name\":\"PERSONAL\""}"#,
        r#"{"prices":["PERSONAL"]}"#,
        r#"{"prices":{"PERSONAL":["PERSONAL"]}}"#,
        r#"{"map":{"PERSONAL":"PERSONAL"}}"#,
        r#"{"json":"PERSONAL"}"#,
        r#"{"json":{"PERSONAL":"PERSONAL"}}"#,
        r#"{"msg":"PERSONAL"#,
        r#"{"msg":PERSONAL}"#,
        r#"{"msg":"PERSONAL\x"}"#,
        r#"{"unheard_of":"PERSONAL"}"#,
        r#"{"evil_response":{"name":"PERSONAL"}}"#,
        r#"{"person_add_response":{"count":"PERSONAL"}}"#,
        "<html>PERSONAL</html>",
        "PERSONAL",
        r#"{"success":true}PERSONAL"#,
    ] {
        let error = decode(body).expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        holds_none(&words(&error));
        holds_none(&words(error.as_decode().unwrap()));
        holds_none(&debug(error.as_decode().unwrap().problem()));
        if body.starts_with('{') {
            // The same through serde, where it is an error: its own words quote values.
            let tree = serde_json::from_str::<serde_json::Value>(body);
            if let Ok(tree) = tree
                && let Err(error) = Found::blank().fill_from(tree)
            {
                holds_none(&words(&error));
            }
        }
    }

    for (name, text) in
        [("number", "TEXT"), ("object", "TEXT"), ("date", "TEXT"), ("json", "TEXT"), ("price", "TEXT")]
    {
        let error = response::from_params(&mut PersonAdd::blank(), [(name, text)]).unwrap_err();
        assert_eq!(error.path(), name);
        holds_none(&words(&error));
    }
}

#[test]
fn in_a_refusal() {
    let api =
        ApiError::new(15, "Remote service error").with_sub("isv.invalid-parameter", "PERSONAL is no name");
    assert_eq!(api.sub_msg(), Some("PERSONAL is no name"));
    holds_none(&words(&api));
    holds_none(&words(&Error::from(api)));

    let body = r#"{"error_response":{"code":40,"msg":"Missing required arguments:x","sub_msg":"PERSONAL"}}"#;
    let error = response::decode::<PersonAdd>(body.as_bytes(), DecodeOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    holds_none(&words(&error));

    let body = r#"{"success":false,"error_code":"E1","msg":"PERSONAL is ill","person":{"name":"PERSONAL"}}"#;
    let found = response::decode::<PersonAdd>(body.as_bytes(), DecodeOptions::default()).unwrap().data;
    let business: BusinessError = found.into_result().err().expect("the flag says no");
    assert_eq!((business.code(), business.message()), (Some("E1"), Some("PERSONAL is ill")));
    holds_none(&words(&business));
    let error = Error::from(business);
    holds_none(&words(&error));
    assert!(error.to_string().contains("E1"));
}

/// The kinds that hold what their maker puts in: they say it once, and show what is behind them as their source.
#[test]
fn in_every_other_kind_of_error() {
    let io = || std::io::Error::other("the line is dead");
    for (error, kind) in [
        (Error::from(ConfigError::new("no gateway")), ErrorKind::Config),
        (Error::from(SessionError::missing()), ErrorKind::Session),
        (Error::from(SessionError::store(io())), ErrorKind::Session),
        (Error::from(SignError::new("no key")), ErrorKind::Sign),
        (Error::from(SignError::with_source("no key", io())), ErrorKind::Sign),
        (Error::from(TransportError::not_sent(io())), ErrorKind::Transport),
        (Error::from(TransportError::maybe_sent(io())), ErrorKind::Transport),
        (Error::from(TransportError::timeout(std::time::Duration::from_secs(3), true)), ErrorKind::Transport),
    ] {
        assert_eq!(error.kind(), kind);
        // Only why nothing was sent at all is worth a place in `Display`, and cannot quote what was sent.
        let unsent = kind == ErrorKind::Transport && !error.may_have_been_sent();
        assert_eq!(error.to_string().contains("the line is dead"), unsent, "{error}");
        let has_source =
            std::error::Error::source(&error).is_some_and(|io| io.to_string() == "the line is dead");
        assert_eq!(words(&error).contains("the line is dead"), has_source);
        holds_none(&words(&error));
    }
}
