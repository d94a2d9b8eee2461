//! What the derives generate for a struct, read back through the mirror alone.

use std::borrow::Cow;

use top_core::{
    BusinessResult, ByteArray, Decimal, FileItem, SessionRequirement, TopApi, TopDateTime, TopObject,
    field::{Field, Kind},
    record::{FieldSpec, Limits, Record, RecordMut, Slot, Value, XmlPart},
};

fn names(record: &dyn Record) -> Vec<&'static str> {
    record.shape().fields().map(|field| field.name()).collect()
}

fn spec(record: &dyn Record, name: &str) -> FieldSpec {
    let shape = record.shape();
    let index = shape.index_of(name).unwrap_or_else(|| panic!("no field `{name}`"));
    shape.field(index).expect("an index is one of a field")
}

#[test]
fn the_derive_finds_out_of_a_name_what_requests_need() {
    // On both sides of system parameters, and with names that are not the same when they are encoded.
    #[derive(TopObject)]
    struct Names {
        #[top_api(rename = "0")]
        zero: i64,
        app_ke: i64,
        fields: i64,
        formats: i64,
        #[top_api(rename = "food-security.period")]
        period: i64,
        sign_method_of: i64,
        timestamp_: i64,
        w: i64,
        #[top_api(rename = "a/b")]
        slash: i64,
        #[top_api(rename = "~")]
        tilde: i64,
        #[top_api(rename = "名称")]
        chinese: i64,
    }
    for spec in Names::blank().shape().fields() {
        let (name, known) = (spec.name(), format!("{spec:?}"));
        let rank = top_names::system_rank(name);
        let expected = format!("stays: {}, rank: {rank}, .. }}", top_names::is_plain_name(name));
        assert!(known.ends_with(&expected), "{known}");
    }
}

fn value<'a>(record: &'a dyn Record, name: &str) -> Value<'a> {
    record.value_at(record.shape().index_of(name).unwrap_or_else(|| panic!("no field `{name}`")))
}

fn slot<'a>(record: &'a mut dyn RecordMut, name: &str) -> Slot<'a> {
    record.slot_at(record.slot_shape().index_of(name).unwrap_or_else(|| panic!("no field `{name}`")))
}

/// The text of a value that has one.
fn text(value: &Value<'_>) -> Option<String> {
    match value {
        Value::None => None,
        Value::Str(text) => Some((*text).to_owned()),
        Value::Text(text) | Value::Number(text) => Some(text.to_string()),
        Value::I64(number) => Some(number.to_string()),
        Value::U64(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => panic!("a value without a text of its own"),
    }
}

/// Writes text the way an engine does, through `Option`s.
fn write(slot: Slot<'_>, text: &str) {
    match slot {
        Slot::Str(target) => text.clone_into(target),
        Slot::Int(target) => target.set_digits(text).expect("digits"),
        Slot::Text(target) => target.set_text(text).expect("text of this form"),
        Slot::Opt(target, _) => write(target.open(), text),
        _ => panic!("a slot that takes no text"),
    }
}

#[derive(TopObject, Default)]
#[allow(clippy::used_underscore_binding, reason = "a name on the wire may begin like this")]
struct Mixed {
    zeta: String,
    #[top_api(rename = "Alpha")]
    beta: i64,
    r#type: Option<String>,
    #[top_api(rename = "food_security.period")]
    period: Option<i64>,
    名称: String,
    _private: bool,
    #[top_api(skip)]
    note: u8,
    a1: Vec<i64>,
    #[cfg(any())]
    never: std::time::Instant,
    #[cfg(not(any()))]
    always: u32,
    #[cfg_attr(not(any()), top_api(rename = "by_cfg"))]
    conditional: bool,
}

#[test]
fn fields_are_in_byte_order_of_their_names_and_so_are_indexes() {
    let mut mixed = Mixed { zeta: "z".into(), beta: 7, always: 3, note: 9, ..Mixed::default() };
    assert_eq!(
        names(&mixed),
        ["Alpha", "_private", "a1", "always", "by_cfg", "food_security.period", "type", "zeta", "名称"]
    );
    assert_eq!(text(&value(&mixed, "Alpha")).as_deref(), Some("7"));
    assert_eq!(text(&value(&mixed, "zeta")).as_deref(), Some("z"));
    assert_eq!(text(&value(&mixed, "always")).as_deref(), Some("3"));
    assert!(matches!(value(&mixed, "type"), Value::None));
    write(slot(&mut mixed, "type"), "t");
    write(slot(&mut mixed, "food_security.period"), "-5");
    write(slot(&mut mixed, "名称"), "名");
    assert_eq!(mixed.r#type.as_deref(), Some("t"));
    assert_eq!(mixed.period, Some(-5));
    assert_eq!(mixed.名称, "名");
    assert!(!mixed.conditional);
    assert_eq!(mixed.note, 9);
}

#[test]
fn an_index_past_the_end_is_no_field() {
    let mut mixed = Mixed::default();
    let end = mixed.shape().fields().len();
    for index in [end, end + 1, usize::MAX] {
        assert!(matches!(mixed.value_at(index), Value::None));
        assert!(matches!(mixed.slot_at(index), Slot::Closed));
    }
}

#[test]
fn a_skipped_field_has_its_default_in_a_blank() {
    #[derive(TopObject)]
    struct WithDefault {
        name: String,
        #[top_api(skip)]
        origin: Origin,
    }
    struct Origin(&'static str);
    impl Default for Origin {
        fn default() -> Self {
            Self("default")
        }
    }
    let blank = WithDefault::blank();
    assert_eq!((blank.name.as_str(), blank.origin.0), ("", "default"));
    assert_eq!(names(&blank), ["name"]);
}

#[test]
fn required_follows_the_type_and_the_attribute() {
    #[derive(TopObject)]
    struct Presence<T> {
        text: String,
        option: Option<String>,
        list: Vec<String>,
        boxed: Box<Option<String>>,
        json: serde_json::Value,
        generic: T,
        #[top_api(required)]
        full_list: Vec<String>,
    }
    let required = |record: &dyn Record| -> Vec<&'static str> {
        record.shape().fields().filter(FieldSpec::required).map(|field| field.name()).collect()
    };
    assert_eq!(required(&Presence::<i64>::blank()), ["full_list", "generic", "text"]);
    assert_eq!(required(&Presence::<Option<i64>>::blank()), ["full_list", "text"]);
}

#[test]
fn attributes_reach_the_table() {
    #[derive(TopObject)]
    struct Limited {
        #[top_api(max_len = 60)]
        text: String,
        #[top_api(max_items = 20, max_len = 5)]
        list: Vec<String>,
        #[top_api(min = -9_223_372_036_854_775_808, max = 0x10)]
        number: i64,
        #[top_api(secret)]
        secret: String,
        #[top_api(base64)]
        bytes: ByteArray,
        plain: String,
    }
    let limited = Limited::blank();
    let limits = |name| spec(&limited, name).limits().copied();
    assert_eq!(limits("text"), Some(Limits { max_len: Some(60), ..Limits::NONE }));
    assert_eq!(limits("list"), Some(Limits { max_len: Some(5), max_items: Some(20), ..Limits::NONE }));
    assert_eq!(limits("number"), Some(Limits { min: Some(i64::MIN), max: Some(16), ..Limits::NONE }));
    for (name, secret, base64) in [("secret", true, false), ("bytes", false, true), ("plain", false, false)] {
        assert_eq!(
            (spec(&limited, name).secret(), spec(&limited, name).base64()),
            (secret, base64),
            "{name}"
        );
        assert_eq!(limits(name), None, "{name}");
    }
}

#[derive(TopObject)]
struct Page<'a, T, const SIZE: usize>
where
    T: Clone,
{
    title: Cow<'a, str>,
    items: Vec<T>,
    #[top_api(skip)]
    size: std::marker::PhantomData<[(); SIZE]>,
}

#[test]
fn lifetimes_types_and_consts_pass_through() {
    let owned = String::from("borrowed");
    let mut page: Page<'_, Option<i64>, 3> =
        Page { title: Cow::Borrowed(&owned), items: vec![Some(1), None], size: std::marker::PhantomData };
    assert_eq!(names(&page), ["items", "title"]);
    let Value::List(items) = value(&page, "items") else { panic!("not a list") };
    assert_eq!((items.count(), items.element()), (2, Kind::Integer));
    write(slot(&mut page, "title"), "owned");
    assert_eq!((page.title.as_ref(), owned.as_str()), ("owned", "borrowed"));
    // One table for each set of parameters, none of them made at run time.
    let shape: fn() -> *const top_core::record::Shape = || Page::<'static, i64, 1>::blank().shape();
    assert_eq!(shape(), shape());
}

#[derive(TopObject)]
struct Category {
    cid: i64,
    parent: Option<Box<Self>>,
    children: Vec<Category>,
}

#[test]
fn a_struct_may_hold_itself() {
    let mut root = Category::blank();
    let Slot::Opt(parent, Kind::Object) = slot(&mut root, "parent") else { panic!("not an optional object") };
    let Slot::Object(parent) = parent.open() else { panic!("not an object") };
    write(slot(parent, "cid"), "5");
    let Slot::List(children) = slot(&mut root, "children") else { panic!("not a list") };
    let Slot::Object(child) = children.push() else { panic!("not an object") };
    write(slot(child, "cid"), "6");
    assert_eq!(root.parent.as_ref().map(|parent| parent.cid), Some(5));
    assert_eq!(root.children[0].cid, 6);
    assert!(root.children[0].parent.is_none());
}

#[test]
fn an_option_is_opened_only_when_written() {
    let mut mixed = Mixed::default();
    let Slot::Opt(optional, Kind::Integer) = slot(&mut mixed, "food_security.period") else {
        panic!("not an optional number")
    };
    optional.clear();
    assert_eq!(mixed.period, None);
}

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = TimeGetResponse)]
struct TimeGet;

#[derive(TopObject)]
struct TimeGetResponse {
    time: Option<TopDateTime>,
}

#[derive(TopApi)]
#[top_api(method = "alibaba.Case.kept-as.is", response = Vec<Page<'static, String, 2>>, unwrap = "result1")]
#[top_api(session = none, idempotent, response_key = "own_key")]
struct Everything<T> {
    value: T,
    nested: Option<Box<TimeGet>>,
}

#[test]
fn requests_know_their_api() {
    let api = TimeGet::API;
    assert_eq!((api.method, api.response_key), ("taobao.time.get", "time_get_response"));
    assert_eq!((api.unwrap, api.idempotent, api.session), (None, false, SessionRequirement::Optional));
    assert!(names(&TimeGet).is_empty());
    assert!(matches!(TimeGet.value_at(0), Value::None));
    assert!(<TimeGet as TopApi>::Response::blank().time.is_none());

    let api = Everything::<i64>::API;
    assert_eq!((api.method, api.response_key), ("alibaba.Case.kept-as.is", "own_key"));
    assert_eq!((api.unwrap, api.idempotent, api.session), (Some("result1"), true, SessionRequirement::None));
    assert_eq!(<Everything<i64> as TopApi>::Response::KIND, Kind::List);
}

#[test]
fn a_request_is_a_field_too() {
    let everything = Everything { value: 1_i64, nested: Some(Box::new(TimeGet)) };
    assert!(
        matches!(value(&everything, "nested"), Value::Object(nested) if nested.shape().name() == "TimeGet")
    );
    assert_eq!(text(&value(&everything, "value")).as_deref(), Some("1"));
}

#[derive(TopObject, Debug, Clone, PartialEq, Eq)]
enum TradeStatus {
    #[top_api(value = "TRADE_FINISHED")]
    Finished,
    #[top_api(value = "")]
    Empty,
    r#Wait,
    #[top_api(other)]
    Other(String),
}

#[derive(TopObject, Debug, Clone, PartialEq, Eq)]
enum Approval {
    #[top_api(value = -1)]
    Refused,
    #[top_api(value = 9_223_372_036_854_775_807)]
    Last,
    #[top_api(other)]
    Other(i64),
}

#[test]
fn text_values_are_written_and_read() {
    assert_eq!(TradeStatus::KIND, Kind::Text);
    const { assert!(TradeStatus::REQUIRED) };
    for (status, wire) in [
        (TradeStatus::Finished, "TRADE_FINISHED"),
        (TradeStatus::Empty, ""),
        (TradeStatus::Wait, "Wait"),
        (TradeStatus::Other("NEW_ONE".into()), "NEW_ONE"),
        (TradeStatus::Other(" TRADE_FINISHED".into()), " TRADE_FINISHED"),
    ] {
        assert_eq!(text(&status.value()).as_deref(), Some(wire));
        let mut read = TradeStatus::blank();
        write(read.slot(), wire);
        assert_eq!(read, status);
    }
    assert_eq!(TradeStatus::blank(), TradeStatus::Other(String::new()));
}

#[test]
fn number_values_are_written_and_read() {
    assert_eq!(Approval::KIND, Kind::Integer);
    for (approval, wire) in [
        (Approval::Refused, "-1"),
        (Approval::Last, "9223372036854775807"),
        (Approval::Other(0), "0"),
        (Approval::Other(i64::MIN), "-9223372036854775808"),
    ] {
        assert_eq!(text(&approval.value()).as_deref(), Some(wire));
        let mut read = Approval::blank();
        write(read.slot(), wire);
        assert_eq!(read, approval);
    }
    let mut kept = Approval::Refused;
    let Slot::Int(slot) = kept.slot() else { panic!("not a number") };
    assert!(slot.set_digits("9223372036854775808").is_err());
    assert_eq!(kept, Approval::Refused, "a refused value leaves the old one");
}

#[test]
fn results_are_recognised_by_priority() {
    #[derive(TopObject)]
    struct Usual {
        code: i64,
        error_code: Option<String>,
        is_success: bool,
        success: Option<bool>,
        message: Option<String>,
        error_msg: Option<String>,
        result: i64,
        model: Option<String>,
    }
    // code 0, error_code 1, error_msg 2, is_success 3, message 4, model 5, result 6, success 7
    let shape = Usual::RESULT_SHAPE;
    assert_eq!((shape.flag, shape.code, shape.message), (7, Some(1), Some(2)));
    let usual = Usual { success: Some(true), model: Some("payload".into()), ..Usual::blank() };
    let payload: Option<String> = usual.into_result().expect("success");
    assert_eq!(payload.as_deref(), Some("payload"));
}

#[test]
fn results_are_recognised_in_camel_case_and_by_wire_name() {
    #[derive(TopObject)]
    struct Camel<T> {
        #[top_api(rename = "isSuccess")]
        ok: Option<bool>,
        #[top_api(rename = "errorCode")]
        number: Option<i64>,
        #[top_api(rename = "errorMsg")]
        words: Option<String>,
        #[top_api(skip)]
        data: u8,
        content: Vec<T>,
    }
    let camel = Camel::<i64> {
        ok: Some(false),
        number: Some(7),
        words: Some("why".into()),
        data: 0,
        content: vec![1],
    };
    assert_eq!(camel.data, 0);
    let error = camel.into_result().expect_err("a failure");
    assert_eq!((error.code(), error.message()), (Some("7"), Some("why")));
    let camel = Camel::<i64> { ok: Some(true), content: vec![1], ..Camel::blank() };
    assert_eq!(camel.into_result().expect("success"), [1], "a skipped `data` is no payload");
}

#[test]
fn marks_outrank_names_and_take_a_field_out_of_recognition() {
    #[derive(TopObject)]
    struct Marked {
        success: i64,
        #[top_api(flag)]
        done: bool,
        #[top_api(payload)]
        message: String,
        #[top_api(code)]
        msg: Option<String>,
        result_msg: Option<String>,
    }
    // done 0, message 1, msg 2, result_msg 3, success 4
    let shape = Marked::RESULT_SHAPE;
    assert_eq!((shape.flag, shape.code, shape.message), (0, Some(2), Some(3)));
    let marked = Marked { success: 0, done: true, message: "payload".into(), msg: None, result_msg: None };
    assert_eq!(marked.success, 0);
    assert_eq!(marked.into_result().expect("success"), "payload");
}

#[test]
fn the_values_of_a_flag_and_the_parts_of_an_element_are_in_the_tables() {
    #[derive(TopObject)]
    #[top_api(lenient)]
    struct Deleted {
        #[top_api(flag = ["0", "200"])]
        ret_code: Option<i64>,
        #[top_api(xml_attribute)]
        id: Option<i64>,
        #[top_api(xml_text, lenient)]
        text: Option<String>,
    }
    #[derive(TopObject)]
    #[top_api(partial)]
    struct Settled {
        #[top_api(failure = "FAIL")]
        response_status: Option<String>,
    }
    #[derive(TopApi)]
    #[top_api(method = "taobao.item.delete", response = Deleted, partial, lenient)]
    struct Delete;

    let deleted = Deleted { ret_code: Some(0), id: None, text: None };
    assert_eq!(spec(&deleted, "id").xml(), XmlPart::Attribute);
    assert_eq!(spec(&deleted, "ret_code").xml(), XmlPart::Child);
    assert_eq!((spec(&deleted, "text").xml(), spec(&deleted, "text").lenient()), (XmlPart::Text, true));
    assert!(!spec(&deleted, "id").lenient(), "that of the struct is with the struct");
    assert_eq!((deleted.shape().lenient, deleted.shape().partial), (true, false));
    // id 0, ret_code 1, text 2
    let shape = Deleted::RESULT_SHAPE;
    assert_eq!((shape.flag, shape.code, shape.success), (1, Some(1), &["0", "200"][..]));
    assert_eq!(deleted.id, deleted.text.map(|_| 0));
    assert_eq!(Settled::RESULT_SHAPE.failure, ["FAIL"]);
    let settled = Settled { response_status: Some("fail".into()) };
    assert!(settled.shape().partial);
    assert_eq!(settled.into_result().err().expect("a failure").code(), Some("fail"));
    assert_eq!((Delete::API.partial, Delete::API.lenient), (true, true));
}

#[test]
fn without_a_payload_the_result_is_itself() {
    #[derive(TopObject)]
    struct Bare {
        success: Option<bool>,
        total: i64,
    }
    let bare: Bare = Bare { success: Some(true), total: 3 }.into_result().expect("success");
    assert_eq!(bare.total, 3);
    let error = Bare { success: None, total: 3 }.into_result().err().expect("no flag, no success");
    assert!(error.is_flag_absent());
}

#[derive(TopObject)]
#[top_api(debug)]
struct Account<T> {
    #[top_api(secret)]
    mobile: Option<String>,
    #[top_api(secret)]
    orders: Vec<T>,
    #[top_api(secret)]
    absent: Option<String>,
    nested: Vec<Nested>,
    map: std::collections::BTreeMap<String, Option<i64>>,
    json: serde_json::Value,
    bytes: ByteArray,
    file: FileItem,
    when: TopDateTime,
    price: Decimal,
    ratio: f64,
    nick: Option<String>,
    gone: Option<bool>,
    #[top_api(skip)]
    cache: &'static str,
}

#[derive(TopObject)]
struct Nested {
    #[top_api(secret)]
    token: String,
    id: u64,
}

#[test]
fn debug_shows_all_but_secrets() {
    let account = Account {
        mobile: Some("PLANTED-1".into()),
        orders: vec!["PLANTED-2".to_owned()],
        absent: None,
        nested: vec![Nested { token: "PLANTED-3".into(), id: 1 }],
        map: [("a".to_owned(), Some(1)), ("b".to_owned(), None)].into(),
        json: serde_json::json!({"k": [1]}),
        bytes: ByteArray::new(*b"PLANTED-4"),
        file: FileItem::from_bytes("PLANTED-5", *b"PLANTED-6"),
        when: "2016-01-01 12:00:00".parse().expect("a date"),
        price: "1.50".parse().expect("a price"),
        ratio: 0.5,
        nick: Some("a \"b\"".into()),
        gone: None,
        cache: "PLANTED-7",
    };
    let (line, lines) = (format!("{account:?}"), format!("{account:#?}"));
    assert!(!account.cache.is_empty());
    assert_eq!(
        line,
        "Account { absent: None, bytes: <9 bytes>, file: <file of 9 bytes>, gone: None, json: {\"k\":[1]}, \
         map: {\"a\": 1, \"b\": None}, mobile: <redacted>, nested: [Nested { id: 1, token: <redacted> }], \
         nick: \"a \\\"b\\\"\", orders: <redacted>, price: \"1.50\", ratio: 0.5, when: 2016-01-01 12:00:00 }"
    );
    assert!(lines.starts_with("Account {\n    absent: None,\n"), "{lines}");
    assert!(
        lines.contains("        Nested {\n            id: 1,\n            token: <redacted>,\n        },\n"),
        "{lines}"
    );
    assert!(!line.contains("PLANTED") && !lines.contains("PLANTED"));
}

#[test]
fn the_mirrors_names_do_not_shadow_a_users_own() {
    #[derive(TopObject)]
    struct Busy {
        count: i64,
        item: i64,
    }
    impl Busy {
        const fn value(&self) -> i64 {
            self.count
        }
        const fn slot(&self) -> i64 {
            self.item
        }
        const fn count(&self) -> &'static str {
            if self.count == 1 { "mine" } else { "none" }
        }
    }
    let busy = Busy { count: 1, item: 2 };
    assert_eq!((busy.value(), busy.slot(), busy.count()), (1, 2, "mine"));
    assert_eq!(names(&busy), ["count", "item"]);
}

/// The `impl` that the compile error for a tuple struct shows (`ui/shape/tuple_struct.stderr`).
#[test]
fn a_newtype_is_sent_and_read_as_the_type_in_it() {
    struct Nick(Option<String>);
    impl Field for Nick {
        const REQUIRED: bool = <Option<String> as Field>::REQUIRED;
        const KIND: Kind = <Option<String> as Field>::KIND;
        fn value(&self) -> Value<'_> {
            self.0.value()
        }
        fn slot(&mut self) -> Slot<'_> {
            self.0.slot()
        }
        fn blank() -> Self {
            Self(Field::blank())
        }
    }
    #[derive(TopObject)]
    struct User {
        nick: Nick,
    }
    let mut user = User::blank();
    assert!(!spec(&user, "nick").required());
    write(slot(&mut user, "nick"), "abc");
    assert_eq!(text(&value(&user, "nick")).as_deref(), Some("abc"));
}

macro_rules! object {
    ($name:ident, $key:literal, $max:expr, $($field:ident: $ty:ty),*) => {
        #[derive(TopObject)]
        #[top_api(debug)]
        struct $name {
            $($field: $ty,)*
            #[top_api(rename = $key, max_items = $max)]
            inner: Vec<Option<i64>>,
        }
    };
}

object!(Made, "made.inner", 4, first: Option<Cow<'static, str>>, second: Box<Option<i64>>);

#[test]
fn structs_made_by_a_macro() {
    let mut made = Made { first: None, second: Box::new(None), inner: vec![Some(1)] };
    write(slot(&mut made, "first"), "x");
    write(slot(&mut made, "second"), "2");
    assert_eq!(format!("{made:?}"), r#"Made { first: "x", made.inner: [1], second: 2 }"#);
    assert_eq!(spec(&made, "made.inner").limits().and_then(|limits| limits.max_items), Some(4));
}
