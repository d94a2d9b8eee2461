//! `#[top_api(serde)]`: derived types as values of serde, without a derive of serde.

use std::{borrow::Cow, collections::BTreeMap};

use proptest::prelude::*;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use top_core::{
    ByteArray, Decimal, FileItem, Json, TopApi, TopDateTime, TopMessage, TopObject, record::RecordExt,
};

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(serde)]
enum Status {
    #[top_api(value = "TRADE_FINISHED")]
    Finished,
    #[top_api(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(serde)]
enum Approval {
    #[top_api(value = -1)]
    Refused,
    #[top_api(value = 1)]
    Approved,
    #[top_api(other)]
    Other(i64),
}

// Without the key: what is inside needs none.
#[derive(Debug, Clone, PartialEq, TopObject)]
struct Order {
    oid: i64,
    #[top_api(rename = "type")]
    kind: Option<String>,
    parts: Vec<Order>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(serde)]
struct Trade {
    tid: i64,
    num: Option<i64>,
    seller_id: Option<u64>,
    wide: Option<i128>,
    price: Option<Decimal>,
    rate: Option<f64>,
    paid: Option<bool>,
    created: Option<TopDateTime>,
    status: Option<Status>,
    approval: Option<Approval>,
    seal: Option<ByteArray>,
    #[top_api(base64)]
    picture: Option<ByteArray>,
    orders: Vec<Order>,
    first: Option<Box<Order>>,
    tags: Vec<Option<String>>,
    counts: BTreeMap<String, i64>,
    extra: Option<Json<Vec<bool>>>,
    #[top_api(skip)]
    seen: u32,
}

#[derive(Debug, PartialEq, TopObject)]
#[top_api(serde)]
struct Page<'a, T> {
    items: Vec<T>,
    next: Option<Cow<'a, str>>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Trade, serde)]
struct FullinfoGet {
    fields: Vec<String>,
    tid: i64,
}

#[derive(Debug, PartialEq, TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay", serde)]
struct BuyerPay {
    tid: i64,
    payment: Option<Decimal>,
}

#[derive(Debug, PartialEq, TopObject)]
#[top_api(qimen, serde)]
struct Stock {
    item_code: Option<String>,
    quantity: Option<i64>,
}

#[derive(TopObject)]
#[top_api(serde)]
struct Receiver {
    name: Option<String>,
    #[top_api(secret)]
    mobile: Option<String>,
    token: Option<SecretString>,
    answers: Vec<SecretString>,
    keys: BTreeMap<String, SecretString>,
    buyer: Option<Buyer>,
}

#[derive(TopObject)]
struct Buyer {
    nick: Option<String>,
    #[top_api(secret)]
    open_uid: Option<String>,
}

#[derive(Debug, TopObject)]
#[top_api(serde)]
struct Grant {
    #[top_api(secret)]
    session: String,
}

#[derive(TopApi)]
#[top_api(method = "taobao.picture.upload", response = String, serde)]
struct Upload {
    img: FileItem,
}

fn trade() -> Trade {
    Trade {
        tid: 2_345_678_901_234_567_890,
        num: Some(9_007_199_254_740_991),
        seller_id: Some(9_007_199_254_740_992),
        wide: None,
        price: Some("12.50".parse().expect("a decimal")),
        rate: Some(0.5),
        paid: Some(true),
        created: Some("2016-01-01 12:00:00".parse().expect("a time")),
        status: Some(Status::Finished),
        approval: Some(Approval::Refused),
        seal: Some(ByteArray::new([1, 0xfe])),
        picture: Some(ByteArray::new([1, 0xfe])),
        orders: vec![Order { oid: -9_007_199_254_740_993, kind: Some("fixed".into()), parts: Vec::new() }],
        first: None,
        tags: vec![Some("a".into()), None],
        counts: BTreeMap::from([("shoe".into(), 3)]),
        extra: Some(Json::new(vec![true, false])),
        seen: 7,
    }
}

const TRADE: &str = concat!(
    r#"{"approval":-1,"counts":{"shoe":3},"created":"2016-01-01 12:00:00","extra":[true,false],"#,
    r#""num":9007199254740991,"orders":[{"oid":"-9007199254740993","parts":[],"type":"fixed"}],"paid":true,"#,
    r#""picture":"Af4=","price":"12.50","rate":0.5,"seal":[1,-2],"seller_id":"9007199254740992","#,
    r#""status":"TRADE_FINISHED","tags":["a",null],"tid":"2345678901234567890"}"#,
);

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("it can be written")
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refused<T: DeserializeOwned>(text: &str) -> String {
    match serde_json::from_str::<T>(text) {
        Ok(_) => panic!("{text} was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_struct_is_written_with_the_names_and_forms_of_the_wire() {
    assert_eq!(json(&trade()), TRADE);
    assert_eq!(read::<Trade>(TRADE), Trade { seen: 0, ..trade() });
}

#[test]
fn whole_numbers_that_javascript_would_round_are_text_and_others_are_numbers() {
    #[derive(TopObject)]
    #[top_api(serde)]
    struct Ids {
        ids: Vec<i64>,
        more: Vec<u64>,
    }

    let exact = 9_007_199_254_740_991;
    let ids = Ids { ids: vec![exact, -exact, exact + 1, -exact - 1, i64::MIN], more: vec![u64::MAX] };
    let expected = concat!(
        r#"{"ids":[9007199254740991,-9007199254740991,"9007199254740992","-9007199254740992","#,
        r#""-9223372036854775808"],"more":["18446744073709551615"]}"#
    );
    assert_eq!(json(&ids), expected);
    // A store of one's own has them as numbers.
    assert!(
        serde_json::to_string(&ids.as_serde())
            .expect("written")
            .contains("[9007199254740991,-9007199254740991,9007199254740992")
    );
}

#[test]
fn closed_sets_are_their_wire_values_also_as_keys() {
    assert_eq!(json(&[Status::Finished, Status::Other("NEW".into())]), r#"["TRADE_FINISHED","NEW"]"#);
    assert_eq!(json(&[Approval::Approved, Approval::Other(7)]), "[1,7]");
    assert_eq!(
        read::<Vec<Status>>(r#"["TRADE_FINISHED","NEW"]"#),
        [Status::Finished, Status::Other("NEW".into())]
    );
    assert_eq!(
        read::<Vec<Approval>>(r#"[1,"-1",7]"#),
        [Approval::Approved, Approval::Refused, Approval::Other(7)]
    );
    assert!(
        refused::<Approval>(r#""much""#).starts_with("expected a whole number, found text of 4 characters")
    );
    assert_eq!(refused::<Status>("null"), "missing, and the type requires it");
}

#[test]
fn what_is_read_is_as_lenient_as_a_response() {
    let read: Trade = read(concat!(
        r#"{"tid":"7","num":" 3 ","seller_id":"","price":12.5,"rate":"0.5","paid":"1","created":1451620800,"#,
        r#""status":5,"approval":"1","seal":"Af4=","picture":[1,-2],"unknown":{"a":[]},"#,
        r#""orders":{"order":[{"oid":"1"}]},"first":[{"oid":2}],"tags":"a,b","extra":"[true]"}"#
    ));
    assert_eq!((read.tid, read.num, read.seller_id), (7, Some(3), None));
    assert_eq!(read.price, Some("12.5".parse().expect("a decimal")));
    assert_eq!((read.rate, read.paid), (Some(0.5), Some(true)));
    assert_eq!(read.created.map(|time| time.to_string()).as_deref(), Some("2016-01-01 12:00:00"));
    assert_eq!((read.status, read.approval), (Some(Status::Other("5".into())), Some(Approval::Approved)));
    assert_eq!((read.seal, read.picture), (trade().seal, trade().picture));
    assert_eq!(read.orders.iter().map(|order| order.oid).collect::<Vec<_>>(), [1]);
    assert_eq!(read.first.map(|order| order.oid), Some(2));
    assert_eq!(read.tags, [Some("a".to_owned()), Some("b".to_owned())]);
    assert_eq!(read.extra, Some(Json::new(vec![true])));
}

#[test]
fn an_error_names_the_member_and_no_value() {
    let cases = [
        (r#"{"orders":[]}"#, "tid: missing, and the type requires it"),
        (r#"{"tid":"hunter2"}"#, "tid: expected a whole number, found text of 7 characters"),
        (r#"{"tid":1,"orders":[{"oid":[7]}]}"#, "orders[0].oid: expected a whole number, found a list"),
        (r#"{"tid":1,"created":"soon"}"#, "created: expected a date and time `yyyy-MM-dd HH:mm:ss`"),
        ("null", "missing, and the type requires it"),
        ("7", "expected an object, found a number of 1 characters"),
    ];
    for (text, expected) in cases {
        let error = refused::<Trade>(text);
        assert!(error.starts_with(expected), "{text}: {error}");
        assert!(!error.contains("hunter2") && !error.contains("soon"), "{error}");
    }
}

#[test]
fn requests_messages_and_messages_of_qimen_have_it_too() {
    let request = FullinfoGet { fields: vec!["tid".into(), "orders".into()], tid: 2_345_678_901_234_567_890 };
    let text = json(&request);
    assert_eq!(text, r#"{"fields":["tid","orders"],"tid":"2345678901234567890"}"#);
    assert_eq!(json(&read::<FullinfoGet>(&text)), text);

    let message: BuyerPay = read(r#"{"tid":"2345678901234567890","payment":10.01}"#);
    assert_eq!(
        message,
        BuyerPay { tid: 2_345_678_901_234_567_890, payment: Some("10.01".parse().expect("a decimal")) }
    );

    let stock = Stock { item_code: Some("A1".into()), quantity: Some(3) };
    assert_eq!(json(&stock), r#"{"itemCode":"A1","quantity":3}"#);
    assert_eq!(read::<Stock>(r#"{"itemCode":"A1","quantity":"3"}"#), stock);
}

#[test]
fn generic_types_and_borrowed_text_have_it_and_so_have_structs_of_serde_around_them() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Cached<'a> {
        at: u64,
        #[serde(borrow)]
        page: Page<'a, Trade>,
    }

    let next = String::from("more");
    let cached = Cached {
        at: 1,
        page: Page { items: vec![Trade { seen: 0, ..trade() }], next: Some(Cow::Borrowed(&next)) },
    };
    let text = json(&cached);
    assert_eq!(text, format!(r#"{{"at":1,"page":{{"items":[{TRADE}],"next":"more"}}}}"#));
    assert_eq!(serde_json::from_str::<Cached<'_>>(&text).expect("it is read"), cached);
}

#[test]
fn secrets_are_never_written_and_are_read_where_they_are_there() {
    let text = concat!(
        r#"{"name":"Lei","mobile":"13800000000","token":"t0ken","answers":["rover"],"keys":{"a":"k3y"},"#,
        r#""buyer":{"nick":"lei","open_uid":"AAF"}}"#
    );
    let receiver: Receiver = read(text);
    assert_eq!(receiver.mobile.as_deref(), Some("13800000000"));
    assert_eq!(receiver.token.as_ref().map(ExposeSecret::expose_secret), Some("t0ken"));
    assert_eq!(json(&receiver), r#"{"buyer":{"nick":"lei"},"name":"Lei"}"#);
    let postcard = postcard::to_stdvec(&receiver).expect("written");
    for secret in ["13800000000", "t0ken", "rover", "k3y", "AAF"] {
        assert!(!postcard.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        // A store of one's own has them, in so many words.
        assert!(serde_json::to_string(&receiver.as_serde()).expect("written").contains(secret), "{secret}");
    }
    // A required one is missed when it is read back: a blank session would be found out only by the platform.
    assert_eq!(json(&Grant { session: "s".into() }), "{}");
    assert_eq!(
        refused::<Grant>("{}").split(" at ").next(),
        Some("session: missing, and the type requires it")
    );
    assert_eq!(read::<Grant>(r#"{"session":"s"}"#).session, "s");
}

#[test]
fn what_cannot_be_read_back_is_not_written() {
    let error = serde_json::to_string(&Trade { rate: Some(f64::NAN), ..trade() }).expect_err("no number");
    assert_eq!(error.to_string(), "a number that is not finite cannot be written");
    let stream = Upload { img: FileItem::from_path("/nowhere") };
    let error = serde_json::to_string(&stream).expect_err("not in memory");
    assert_eq!(error.to_string(), "a file that is not in memory cannot be stored");
    let text = json(&Upload { img: FileItem::from_bytes("a.png", [1, 2]) });
    assert_eq!(read::<Upload>(&text).img.bytes(), Some(&[1, 2][..]));
}

#[test]
fn bytes_and_json_are_values_of_serde_on_their_own() {
    assert_eq!(json(&ByteArray::new([1, 0xff])), "[1,-1]");
    assert_eq!(read::<ByteArray>("[1,255]"), ByteArray::new([1, 0xff]));
    assert_eq!(read::<ByteArray>(r#""Af8=""#), ByteArray::new([1, 0xff]));
    assert_eq!(json(&Json::new(vec![1])), "[1]");
    assert_eq!(read::<Json<Vec<i32>>>("[1]"), Json::new(vec![1]));
    let bytes = postcard::to_stdvec(&ByteArray::new([1, 0xff])).expect("written");
    assert_eq!(postcard::from_bytes::<ByteArray>(&bytes).expect("read"), ByteArray::new([1, 0xff]));
}

fn any_order(depth: u32) -> BoxedStrategy<Order> {
    let parts = if depth == 0 {
        Just(Vec::new()).boxed()
    } else {
        prop::collection::vec(any_order(depth - 1), 0..3).boxed()
    };
    (any::<i64>(), any::<Option<String>>(), parts)
        .prop_map(|(oid, kind, parts)| Order { oid, kind, parts })
        .boxed()
}

fn any_trade() -> impl Strategy<Value = Trade> {
    let decimal =
        "-?[0-9]{1,30}(\\.[0-9]{1,9})?".prop_map(|text| text.parse::<Decimal>().expect("a decimal"));
    let time = (0_i64..4_000_000_000)
        .prop_map(|seconds| TopDateTime::from_epoch_millis(seconds * 1000).expect("in range"));
    let status =
        prop_oneof![Just(Status::Finished), "[A-Z]{0,9}".prop_map(|text| Status::Other(format!("X{text}")))];
    let approval = prop_oneof![
        Just(Approval::Refused),
        Just(Approval::Approved),
        (2..i64::MAX).prop_map(Approval::Other)
    ];
    // Without any, base64 text is blank, and a blank text is read as absent.
    let bytes = || prop::option::of(prop::collection::vec(any::<u8>(), 1..9).prop_map(ByteArray::new));
    // Short fractions: `serde_json` reads the last digit of long ones only with its feature `float_roundtrip`.
    let rate = any::<i32>().prop_map(|thousandths| f64::from(thousandths) / 1000.0);
    let text = || prop::collection::vec(any::<Option<String>>(), 0..4);
    (
        (
            any::<i64>(),
            any::<Option<i64>>(),
            any::<Option<u64>>(),
            any::<Option<i128>>(),
            prop::option::of(decimal),
        ),
        (prop::option::of(rate), any::<Option<bool>>(), prop::option::of(time), prop::option::of(status)),
        (prop::option::of(approval), bytes(), bytes(), prop::collection::vec(any_order(2), 0..3)),
        (prop::option::of(any_order(1).prop_map(Box::new)), text()),
        (
            prop::collection::btree_map(any::<String>(), any::<i64>(), 0..4),
            prop::option::of(prop::collection::vec(any::<bool>(), 0..4).prop_map(Json::new)),
        ),
    )
        .prop_map(|(ids, plain, wire, nested, free)| {
            let (tid, num, seller_id, wide, price) = ids;
            let (rate, paid, created, status) = plain;
            let (approval, seal, picture, orders) = wire;
            let ((first, tags), (counts, extra)) = (nested, free);
            Trade {
                tid,
                num,
                seller_id,
                wide,
                price,
                rate,
                paid,
                created,
                status,
                approval,
                seal,
                picture,
                orders,
                first,
                tags,
                counts,
                extra,
                seen: 0,
            }
        })
}

/// The digits as they were written; equality of decimals is by value.
fn digits(trade: &Trade) -> Option<&str> {
    trade.price.as_ref().map(Decimal::as_str)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_in_json_and_in_a_tree(trade in any_trade()) {
        let back: Trade = serde_json::from_str(&json(&trade)).expect("it is read");
        prop_assert_eq!(digits(&back), digits(&trade));
        prop_assert_eq!(&back, &trade);
        let tree = serde_json::to_value(&trade).expect("a tree");
        prop_assert_eq!(&serde_json::from_value::<Trade>(tree).expect("it is read"), &trade);
    }

    #[test]
    fn what_is_written_is_read_back_in_a_format_that_does_not_describe_itself(trade in any_trade()) {
        // It has no word for the absence of an item.
        let trade = Trade { tags: trade.tags.into_iter().flatten().map(Some).collect(), ..trade };
        let back: Trade = postcard::from_bytes(&postcard::to_stdvec(&trade).expect("written")).expect("it is read");
        prop_assert_eq!(back, trade);
    }

    #[test]
    fn no_number_in_json_is_one_that_javascript_rounds(trade in any_trade()) {
        fn exact(value: &serde_json::Value) -> bool {
            match value {
                serde_json::Value::Number(number) if number.is_f64() => true,
                serde_json::Value::Number(number) => number.as_i64().is_some_and(|number| number.unsigned_abs() < 1 << 53),
                serde_json::Value::Array(items) => items.iter().all(exact),
                serde_json::Value::Object(members) => members.values().all(exact),
                _ => true,
            }
        }
        prop_assert!(exact(&serde_json::to_value(&trade).expect("a tree")));
    }
}
