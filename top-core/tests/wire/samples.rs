//! Records that hold every type of field, and strategies for them. Top-level texts are never blank, because a blank
//! parameter is an absent one; everything else is arbitrary.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use proptest::{collection, option, prelude::*};
use top_core::{
    ByteArray, Decimal, Json, TopDateTime, TopObject,
    field::{Field, Kind},
    record::{Slot, Value},
};

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) struct Scalars {
    text: String,
    cow: Cow<'static, str>,
    maybe: Option<String>,
    i8: i8,
    i16: i16,
    i32: Option<i32>,
    i64: i64,
    i128: i128,
    isize: isize,
    u16: u16,
    u32: u32,
    u64: u64,
    u128: Option<u128>,
    usize: usize,
    f64: f64,
    bool: bool,
    #[top_api(rename = "Price.Yuan")]
    price: Decimal,
    date: Option<TopDateTime>,
    bytes: ByteArray,
    #[top_api(base64)]
    coded: Option<ByteArray>,
    sender: Sender,
    r#type: Option<Type>,
    newtype: NumIid,
    boxed: Option<Box<i64>>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) struct Lists {
    texts: Vec<String>,
    numbers: Vec<i64>,
    floats: Vec<f64>,
    flags: Vec<bool>,
    prices: Vec<Decimal>,
    dates: Vec<TopDateTime>,
    senders: Vec<Sender>,
    types: Vec<Type>,
    objects: Vec<Node>,
    nested: Vec<Vec<i64>>,
    maps: Vec<BTreeMap<String, i64>>,
    bytes: Vec<ByteArray>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) struct Structures {
    node: Node,
    maybe: Option<Box<Node>>,
    map: BTreeMap<String, Node>,
    hash: HashMap<String, Vec<i64>>,
    free: serde_json::Value,
    typed: Json<Typed>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) struct Node {
    id: Option<String>,
    next: Option<Box<Node>>,
    kids: Vec<Node>,
}

/// The three together, as objects inside an object.
#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) struct All {
    scalars: Scalars,
    lists: Option<Lists>,
    structures: Box<Structures>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) enum Sender {
    #[top_api(value = "1")]
    User,
    #[top_api(value = "4")]
    Shop,
    #[top_api(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, TopObject)]
pub(crate) enum Type {
    #[top_api(value = 1)]
    One,
    #[top_api(value = 1001)]
    Two,
    #[top_api(other)]
    Other(i64),
}

/// A user's own field type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NumIid(u64);

impl Field for NumIid {
    const KIND: Kind = Kind::Integer;
    fn value(&self) -> Value<'_> {
        self.0.value()
    }
    fn slot(&mut self) -> Slot<'_> {
        self.0.slot()
    }
    fn blank() -> Self {
        Self(0)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Typed {
    name: String,
    pair: (i64, Option<bool>),
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,8}", "[\u{4e00}-\u{4eff}😀\"\\\\/\u{0}-\u{1f},&=%+ ]{0,6}"]
        .prop_map(|text| text + "x")
}

/// An item without commas, and which does not make a comma-joined list look like JSON.
fn item() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace([',', '['], "-"))
}

/// Few enough digits that every JSON reader gets them exactly.
fn float() -> impl Strategy<Value = f64> {
    any::<i32>().prop_map(|number| f64::from(number) / 64.0)
}

fn price() -> impl Strategy<Value = Decimal> {
    "-?[0-9]{1,25}(\\.[0-9]{1,12})?(E-?[0-9]{1,3})?".prop_map(|text| text.parse().unwrap())
}

fn date() -> impl Strategy<Value = TopDateTime> {
    // Years 1 to 9999.
    (-62_135_596_800_000..253_402_200_000_000_i64)
        .prop_map(|millis| TopDateTime::from_epoch_millis(millis).unwrap())
}

fn bytes() -> impl Strategy<Value = ByteArray> {
    collection::vec(any::<u8>(), 1..8).prop_map(ByteArray::from)
}

fn sender() -> impl Strategy<Value = Sender> {
    prop_oneof![Just(Sender::User), Just(Sender::Shop), item().prop_map(Sender::Other)]
}

fn r#type() -> impl Strategy<Value = Type> {
    prop_oneof![Just(Type::One), Just(Type::Two), (2_000..i64::MAX).prop_map(Type::Other)]
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = option::of("\\PC{0,4}").prop_map(|id| Node { id, next: None, kids: vec![] });
    leaf.prop_recursive(3, 8, 3, |inner| {
        (option::of("\\PC{0,4}"), option::of(inner.clone()), collection::vec(inner, 0..3))
            .prop_map(|(id, next, kids)| Node { id, next: next.map(Box::new), kids })
    })
}

fn free() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        text().prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            collection::vec(inner.clone(), 0..3).prop_map(serde_json::Value::from),
            collection::hash_map("\\PC{0,4}", inner, 0..3)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

pub(crate) fn scalars() -> impl Strategy<Value = Scalars> {
    let texts = (text(), text(), option::of(text()));
    let signed = any::<(i8, i16, Option<i32>, i64, i128, isize)>();
    let unsigned = any::<(u16, u32, u64, Option<u128>, usize)>();
    let exact = (float(), any::<bool>(), price(), option::of(date()), bytes(), option::of(bytes()));
    let own = (sender(), option::of(r#type()), any::<u64>(), any::<Option<i64>>());
    (texts, signed, unsigned, exact, own).prop_map(|(texts, signed, unsigned, exact, own)| Scalars {
        text: texts.0,
        cow: texts.1.into(),
        maybe: texts.2,
        i8: signed.0,
        i16: signed.1,
        i32: signed.2,
        i64: signed.3,
        i128: signed.4,
        isize: signed.5,
        u16: unsigned.0,
        u32: unsigned.1,
        u64: unsigned.2,
        u128: unsigned.3,
        usize: unsigned.4,
        f64: exact.0,
        bool: exact.1,
        price: exact.2,
        date: exact.3,
        bytes: exact.4,
        coded: exact.5,
        sender: own.0,
        r#type: own.1,
        newtype: NumIid(own.2),
        boxed: own.3.map(Box::new),
    })
}

pub(crate) fn lists() -> impl Strategy<Value = Lists> {
    fn few<S: Strategy>(of: S) -> impl Strategy<Value = Vec<S::Value>> {
        collection::vec(of, 0..3)
    }
    let scalars = (
        few(item()),
        few(any::<i64>()),
        few(float()),
        few(any::<bool>()),
        few(price()),
        few(date()),
        few(sender()),
    );
    let map = collection::btree_map("\\PC{0,4}", any::<i64>(), 0..3);
    let structured = (few(r#type()), few(node()), few(few(any::<i64>())), few(map), few(bytes()));
    (scalars, structured).prop_map(|(scalars, structured)| Lists {
        texts: scalars.0,
        numbers: scalars.1,
        floats: scalars.2,
        flags: scalars.3,
        prices: scalars.4,
        dates: scalars.5,
        senders: scalars.6,
        types: structured.0,
        objects: structured.1,
        nested: structured.2,
        maps: structured.3,
        bytes: structured.4,
    })
}

pub(crate) fn structures() -> impl Strategy<Value = Structures> {
    (
        node(),
        option::of(node()),
        collection::btree_map("\\PC{0,4}", node(), 0..3),
        collection::hash_map("\\PC{0,4}", collection::vec(any::<i64>(), 0..3), 0..3),
        free(),
        ("\\PC{0,8}", any::<(i64, Option<bool>)>()),
    )
        .prop_map(|(node, maybe, map, hash, free, (name, pair))| Structures {
            node,
            maybe: maybe.map(Box::new),
            map,
            hash,
            free,
            typed: Json::new(Typed { name, pair }),
        })
}

pub(crate) fn all() -> impl Strategy<Value = All> {
    (scalars(), option::of(lists()), structures()).prop_map(|(scalars, lists, structures)| All {
        scalars,
        lists,
        structures: Box::new(structures),
    })
}
