//! The closed sets of the three pages: their wire values, and that a value which no page lists is kept unchanged.

use top_apis::{
    alihealth::RecallerType,
    field::Field,
    lyservice::{
        LippiContentType as Content, LippiProductionType as Production, LippiSenderType, TokenGrantType,
    },
    record::{Slot, Value},
};

fn number(value: &impl Field) -> i64 {
    match value.value() {
        Value::I64(number) => number,
        _ => panic!("travels as a number"),
    }
}

fn text(value: &impl Field) -> String {
    match value.value() {
        Value::Str(text) => text.to_owned(),
        _ => panic!("travels as text"),
    }
}

fn read<T: Field>(wire: &str) -> T {
    let mut value = T::blank();
    match value.slot() {
        Slot::Text(slot) => slot.set_text(wire).unwrap(),
        Slot::Int(slot) => slot.set_digits(wire).unwrap(),
        _ => panic!("a closed set is read from text or digits"),
    }
    value
}

#[test]
fn numbers() {
    let contents = [
        Content::Text,
        Content::Image,
        Content::Video,
        Content::Link,
        Content::Voice,
        Content::Markdown,
        Content::ActionCard,
        Content::RichText,
        Content::File,
        Content::MessageRead,
        Content::Other(11),
    ];
    for (content, wire) in contents.into_iter().zip(1..) {
        assert_eq!(number(&content), wire);
        assert_eq!(read::<Content>(&wire.to_string()), content);
    }
    for (grant, wire) in [
        (TokenGrantType::Certificate, 0),
        (TokenGrantType::Authorization, 1),
        (TokenGrantType::Other(-7), -7),
    ] {
        assert_eq!(number(&grant), wire);
        assert_eq!(read::<TokenGrantType>(&wire.to_string()), grant);
    }
    for (production, wire) in [
        (Production::CustomerService, 1),
        (Production::GroupCustomerService, 1001),
        (Production::Other(2), 2),
    ] {
        assert_eq!(number(&production), wire);
        assert_eq!(read::<Production>(&wire.to_string()), production);
    }
}

#[test]
fn texts() {
    for (sender, wire) in [
        (LippiSenderType::Member, "1"),
        (LippiSenderType::Agent, "4"),
        (LippiSenderType::Other("robot".into()), "robot"),
    ] {
        assert_eq!(text(&sender), wire);
        assert_eq!(read::<LippiSenderType>(wire), sender);
    }
    for (recaller, wire) in
        [(RecallerType::Patient, "1"), (RecallerType::Doctor, "2"), (RecallerType::Other("3".into()), "3")]
    {
        assert_eq!(text(&recaller), wire);
        assert_eq!(read::<RecallerType>(wire), recaller);
    }
}
