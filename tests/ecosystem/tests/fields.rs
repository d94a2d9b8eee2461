//! Each type as a field: what is sent, what is read, what is shown, and what it converts to.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use top_core::{
    Decimal, TopApi, TopDateTime, TopObject,
    field::Field,
    json,
    record::{Record, RecordExt},
    request::{self, ExtraParams, System},
    sign::{SecretSigner, SignMethod, Signer},
};
use uuid::Uuid;

#[derive(TopObject)]
#[top_api(debug)]
struct Times {
    chrono_utc: Option<chrono::DateTime<Utc>>,
    chrono_offset: Option<chrono::DateTime<FixedOffset>>,
    chrono_naive: Option<NaiveDateTime>,
    jiff_timestamp: Option<jiff::Timestamp>,
    jiff_zoned: Option<jiff::Zoned>,
    jiff_civil: Option<jiff::civil::DateTime>,
    time_offset: Option<time::OffsetDateTime>,
    time_primitive: Option<time::PrimitiveDateTime>,
}

#[derive(TopObject)]
struct Days {
    chrono: Vec<NaiveDate>,
    jiff: Option<jiff::civil::Date>,
    time: Option<time::Date>,
}

#[derive(TopObject)]
struct Numbers {
    rust: Option<rust_decimal::Decimal>,
    big: Option<bigdecimal::BigDecimal>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.user.login", response = String, debug)]
struct UserLogin {
    password: SecretString,
    answers: Vec<SecretString>,
    device: Uuid,
    #[top_api(max = 100)]
    price: rust_decimal::Decimal,
    born: NaiveDate,
    at: chrono::DateTime<Utc>,
}

const EVERY_TIME: [&str; 8] = [
    "chrono_naive",
    "chrono_offset",
    "chrono_utc",
    "jiff_civil",
    "jiff_timestamp",
    "jiff_zoned",
    "time_offset",
    "time_primitive",
];

/// The error without the record, which has no `Debug`.
fn refused<T, E: ToString>(result: Result<T, E>) -> String {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.to_string(),
    }
}

fn read<R: RecordExt + Field>(text: &str) -> Result<R, serde_json::Error> {
    let mut record = R::blank();
    record.fill_from(&mut serde_json::Deserializer::from_str(text))?;
    Ok(record)
}

fn written(record: &dyn Record) -> String {
    String::from_utf8(json::to_vec(record).expect("it can be written")).expect("JSON is UTF-8")
}

fn login() -> UserLogin {
    UserLogin {
        password: "hunter2".into(),
        answers: vec!["rover".into()],
        device: Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8),
        price: rust_decimal::Decimal::new(1250, 2),
        born: NaiveDate::from_ymd_opt(1999, 2, 3).expect("a day"),
        at: "2016-01-01T04:00:00.5Z".parse().expect("an instant"),
    }
}

#[test]
fn every_type_of_a_time_is_the_clock_of_beijing_in_any_form_that_is_read() {
    for wire in ["\"2016-01-01 12:00:00\"", "1451620800", "1451620800123", "\"2016-01-01T04:00:00Z\""] {
        let members: Vec<_> = EVERY_TIME.iter().map(|name| format!("\"{name}\":{wire}")).collect();
        let times: Times = read(&format!("{{{}}}", members.join(","))).expect("each takes it");
        let members: Vec<_> =
            EVERY_TIME.iter().map(|name| format!("\"{name}\":\"2016-01-01 12:00:00\"")).collect();
        assert_eq!(written(&times), format!("{{{}}}", members.join(",")), "{wire}");
        assert_eq!(times.chrono_utc.map(|time| time.timestamp()), Some(1_451_620_800));
        assert_eq!(
            times.chrono_offset.map(|time| time.to_rfc3339()).as_deref(),
            Some("2016-01-01T12:00:00+08:00")
        );
        assert_eq!(times.jiff_timestamp.map(jiff::Timestamp::as_second), Some(1_451_620_800));
        assert_eq!(times.time_offset.map(time::OffsetDateTime::unix_timestamp), Some(1_451_620_800));
        assert!(format!("{times:?}").contains("chrono_utc: 2016-01-01 12:00:00"), "{times:?}");
    }
}

#[test]
fn text_that_is_no_time_is_an_error_without_the_text() {
    for name in EVERY_TIME {
        let error = refused(read::<Times>(&format!("{{\"{name}\":\"soon-ish\"}}")));
        assert!(error.contains(name) && !error.contains("soon"), "{error}");
    }
}

#[test]
fn the_ends_of_the_range_come_back_and_what_is_outside_is_an_error() {
    for text in ["0001-01-01 00:00:00", "1969-12-31 23:59:59", "9999-12-31 23:59:59"] {
        let time: TopDateTime = text.parse().expect("in the range");
        assert_eq!(TopDateTime::try_from(NaiveDateTime::from(time)), Ok(time), "{text}");
        assert_eq!(TopDateTime::try_from(chrono::DateTime::<Utc>::from(time)), Ok(time), "{text}");
        assert_eq!(TopDateTime::try_from(chrono::DateTime::<FixedOffset>::from(time)), Ok(time), "{text}");
        assert_eq!(TopDateTime::try_from(jiff::civil::DateTime::from(time)), Ok(time), "{text}");
        assert_eq!(TopDateTime::try_from(time::PrimitiveDateTime::from(time)), Ok(time), "{text}");
        assert_eq!(TopDateTime::try_from(time::OffsetDateTime::from(time)), Ok(time), "{text}");
    }
    assert!(TopDateTime::try_from(chrono::DateTime::<Utc>::MAX_UTC).is_err());
    assert!(TopDateTime::try_from(NaiveDateTime::MIN).is_err());
    assert!(TopDateTime::try_from(jiff::civil::DateTime::MIN).is_err());
    assert!(TopDateTime::try_from(time::PrimitiveDateTime::MIN).is_err());
}

#[test]
fn a_day_is_sent_as_such_and_read_from_a_time() {
    let wire = r#"{"chrono":["2016-01-02","2016-01-02 23:59:59"],"jiff":"20160102","time":"2016-01-02"}"#;
    let days: Days = read(wire).expect("each takes it");
    let expected = r#"{"chrono":["2016-01-02","2016-01-02"],"jiff":"2016-01-02","time":"2016-01-02"}"#;
    assert_eq!(written(&days), expected);
}

#[test]
fn decimals_keep_their_digits_and_are_not_rounded() {
    for (wire, expected) in [
        (r#"{"big":"1.50","rust":"1.50"}"#, r#"{"big":"1.50","rust":"1.50"}"#),
        (r#"{"big":-7,"rust":-7}"#, r#"{"big":"-7","rust":"-7"}"#),
    ] {
        assert_eq!(written(&read::<Numbers>(wire).expect("both take it")), expected);
    }
    let long = "12345678901234567890.1234567890123";
    assert!(read::<Numbers>(&format!("{{\"rust\":\"{long}\"}}")).is_err(), "33 digits");
    let big = read::<Numbers>(&format!("{{\"big\":\"{long}\"}}")).expect("any number of digits");
    assert_eq!(written(&big), format!("{{\"big\":\"{long}\"}}"));
    let exact: Decimal = "1.2E2".parse().expect("a number");
    assert_eq!(rust_decimal::Decimal::try_from(&exact), Ok(rust_decimal::Decimal::from(120)));
    assert_eq!(Decimal::from(rust_decimal::Decimal::new(1250, 2)).as_str(), "12.50");
    assert_eq!(Decimal::try_from(bigdecimal::BigDecimal::from(3)), Ok(Decimal::from(3)));
}

#[test]
fn a_request_sends_all_of_them_and_shows_no_secret() {
    let api = login();
    let signer = SecretSigner::new("helloworld", SignMethod::HmacSha256);
    let system = System::new("12345678", "2016-01-01 12:00:00".parse().expect("a time"));
    let unsigned =
        request::encode("taobao.user.login", &api, &ExtraParams::default(), &system, signer.method())
            .expect("it can be sent");
    let sent = String::from_utf8(unsigned.string_to_sign().parameters.to_vec()).expect("text");
    for part in [
        "answersrover",
        "at2016-01-01 12:00:00",
        "born1999-02-03",
        "device67e55044-10b1-426f-9247-bb680e5fe0c8",
        "passwordhunter2",
        "price12.50",
    ] {
        assert!(sent.contains(part), "{part} in {sent}");
    }
    let shown = format!("{api:?}");
    assert!(
        shown.contains("<redacted>") && !shown.contains("hunter2") && !shown.contains("rover"),
        "{shown}"
    );
    let read: UserLogin = read(&written(&api)).expect("what is written is read");
    assert_eq!(read.password.expose_secret(), "hunter2");
}

#[test]
fn limits_hold_for_the_decimal_of_another_crate() {
    let api = UserLogin { price: rust_decimal::Decimal::new(10_001, 2), ..login() };
    let signer = SecretSigner::new("helloworld", SignMethod::HmacSha256);
    let system = System::new("12345678", "2016-01-01 12:00:00".parse().expect("a time"));
    let error = refused(request::encode(
        "taobao.user.login",
        &api,
        &ExtraParams::default(),
        &system,
        signer.method(),
    ));
    assert!(error.contains("price") && error.contains("100"), "{error}");
}

#[test]
fn the_types_of_this_crate_are_values_of_serde() {
    #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
    struct Stored {
        at: TopDateTime,
        price: Decimal,
    }
    let stored: Stored =
        serde_json::from_str(r#"{"at":1451620800000,"price":12.5}"#).expect("numbers are read");
    let text = serde_json::to_string(&stored).expect("it is written");
    assert_eq!(text, r#"{"at":"2016-01-01 12:00:00","price":"12.5"}"#);
    assert_eq!(serde_json::from_str::<Stored>(&text).expect("text is read"), stored);
    let error = serde_json::from_str::<TopDateTime>("\"hunter2\"").expect_err("no time").to_string();
    assert!(!error.contains("hunter2"), "{error}");
}
