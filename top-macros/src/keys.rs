//! The one table of the keys of `#[top_api(…)]`: name, form, the places where it is allowed, and an example.
//! Knows nothing of how attributes are parsed or what a key does.

use top_names::ResultMember;

/// A key of `#[top_api(…)]`.
#[allow(clippy::enum_variant_names, reason = "the key is called `response_key`")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Method,
    Topic,
    Response,
    Unwrap,
    Idempotent,
    Session,
    ResponseKey,
    Qimen,
    Partial,
    Lenient,
    Crate,
    Debug,
    Serde,
    Schemars,
    Utoipa,
    Sqlx,
    Rusqlite,
    Rename,
    Skip,
    Required,
    MaxLen,
    MaxItems,
    Min,
    Max,
    Secret,
    Base64,
    XmlAttribute,
    XmlText,
    Item,
    Flat,
    BusinessKey,
    Flag,
    Failure,
    Code,
    Message,
    Payload,
    Value,
    Other,
}

/// What a `#[top_api(…)]` is written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A struct with `TopApi`.
    Request,
    /// A struct with `TopObject`.
    Object,
    /// A struct with `TopMessage`.
    Message,
    /// An enum with `TopObject`.
    Enum,
    /// A field of a request.
    RequestField,
    /// A field of an object.
    ObjectField,
    /// A field of a message.
    MessageField,
    /// A variant of an enum.
    Variant,
    /// The field inside a variant, where no key is allowed.
    Inner,
}

/// What follows a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nothing.
    Flag,
    /// `= "text"`
    Text,
    /// `= "text"` or `= ["text", "more"]`
    Words,
    /// Nothing, or as [`Words`](Self::Words)
    FlagOrWords,
    /// `= -1`
    Number,
    /// `= 1`, neither negative nor zero
    Count,
    /// `= "text"` or `= -1`
    TextOrNumber,
    /// `= Type<Of, Any>`
    Type,
    /// `= ::path`
    Path,
    /// `= required`, `= optional`, `= none`
    Session,
}

/// One line of the table.
#[derive(Debug)]
pub(crate) struct Info {
    pub(crate) key: Key,
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    places: &'static [Place],
    /// The places in words, to complete "belongs on …".
    home: &'static str,
    /// A correct use, to paste.
    pub(crate) example: &'static str,
}

const REQUEST: (&[Place], &str) = (&[Place::Request], "the struct");
const MESSAGE: (&[Place], &str) = (&[Place::Message], "a message");
const STRUCT: (&[Place], &str) = (&[Place::Request, Place::Object, Place::Message], "a struct");
const ENVELOPED: (&[Place], &str) = (&[Place::Request, Place::Object], "a struct");
const READ: (&[Place], &str) = (
    &[Place::Request, Place::Object, Place::Message, Place::ObjectField, Place::MessageField],
    "a struct or a field of a response",
);
const CALL_FIELD: (&[Place], &str) =
    (&[Place::RequestField, Place::ObjectField], "a field of a request or of an object");
const OBJECT_FIELD: (&[Place], &str) = (&[Place::ObjectField], "a field of an object");
const CONTAINER: (&[Place], &str) =
    (&[Place::Request, Place::Object, Place::Message, Place::Enum], "the struct or enum");
const FIELD: (&[Place], &str) = (&[Place::RequestField, Place::ObjectField, Place::MessageField], "a field");
const RESPONSE_FIELD: (&[Place], &str) = (&[Place::ObjectField], "a field of a response");
const ENUM: (&[Place], &str) = (&[Place::Enum], "an enum of wire values");
const VARIANT: (&[Place], &str) = (&[Place::Variant], "a variant of an enum");

const fn info(
    key: Key,
    name: &'static str,
    form: Form,
    (places, home): (&'static [Place], &'static str),
    example: &'static str,
) -> Info {
    Info { key, name, form, places, home, example }
}

static KEYS: [Info; 38] = [
    info(Key::Method, "method", Form::Text, REQUEST, r#"method = "taobao.item.get""#),
    info(Key::Topic, "topic", Form::Text, MESSAGE, r#"topic = "taobao_trade_TradeBuyerPay""#),
    info(Key::Response, "response", Form::Type, REQUEST, "response = ItemGetResponse"),
    info(Key::Unwrap, "unwrap", Form::Text, REQUEST, r#"unwrap = "result""#),
    info(Key::Idempotent, "idempotent", Form::Flag, REQUEST, "idempotent"),
    info(Key::Session, "session", Form::Session, REQUEST, "session = required"),
    info(Key::ResponseKey, "response_key", Form::Text, REQUEST, r#"response_key = "item_get_response""#),
    info(Key::Debug, "debug", Form::Flag, STRUCT, "debug"),
    info(Key::Serde, "serde", Form::Flag, CONTAINER, "serde"),
    info(Key::Schemars, "schemars", Form::Flag, CONTAINER, "schemars"),
    info(Key::Utoipa, "utoipa", Form::Flag, CONTAINER, "utoipa"),
    info(Key::Sqlx, "sqlx", Form::Flag, ENUM, "sqlx"),
    info(Key::Rusqlite, "rusqlite", Form::Flag, ENUM, "rusqlite"),
    info(Key::Crate, "crate", Form::Path, CONTAINER, "crate = ::top_core"),
    info(Key::Qimen, "qimen", Form::Flag, ENVELOPED, "qimen"),
    info(Key::Rename, "rename", Form::Text, FIELD, r#"rename = "item_name""#),
    info(Key::Skip, "skip", Form::Flag, FIELD, "skip"),
    info(Key::Required, "required", Form::Flag, FIELD, "required"),
    info(Key::MaxLen, "max_len", Form::Count, FIELD, "max_len = 60"),
    info(Key::MaxItems, "max_items", Form::Count, FIELD, "max_items = 20"),
    info(Key::Min, "min", Form::Number, FIELD, "min = 1"),
    info(Key::Max, "max", Form::Number, FIELD, "max = 100"),
    info(Key::Secret, "secret", Form::Flag, FIELD, "secret"),
    info(Key::Base64, "base64", Form::Flag, FIELD, "base64"),
    info(Key::Partial, "partial", Form::Flag, ENVELOPED, "partial"),
    info(Key::Lenient, "lenient", Form::Flag, READ, "lenient"),
    info(Key::XmlAttribute, "xml_attribute", Form::Flag, OBJECT_FIELD, "xml_attribute"),
    info(Key::XmlText, "xml_text", Form::Flag, OBJECT_FIELD, "xml_text"),
    info(Key::Item, "item", Form::Text, CALL_FIELD, r#"item = "orderLine""#),
    info(Key::Flat, "flat", Form::Flag, CALL_FIELD, "flat"),
    info(Key::BusinessKey, "business_key", Form::Flag, CALL_FIELD, "business_key"),
    info(Key::Flag, "flag", Form::FlagOrWords, RESPONSE_FIELD, r#"flag = "0""#),
    info(Key::Failure, "failure", Form::Words, RESPONSE_FIELD, r#"failure = "FAIL""#),
    info(Key::Code, "code", Form::Flag, RESPONSE_FIELD, "code"),
    info(Key::Message, "message", Form::Flag, RESPONSE_FIELD, "message"),
    info(Key::Payload, "payload", Form::Flag, RESPONSE_FIELD, "payload"),
    info(Key::Value, "value", Form::TextOrNumber, VARIANT, r#"value = "2""#),
    info(Key::Other, "other", Form::Flag, VARIANT, "other"),
];

impl Key {
    /// The member of a business result that it marks. Two keys mark the flag.
    pub(crate) const fn result_member(self) -> Option<ResultMember> {
        match self {
            Self::Flag | Self::Failure => Some(ResultMember::Flag),
            Self::Code => Some(ResultMember::Code),
            Self::Message => Some(ResultMember::Message),
            Self::Payload => Some(ResultMember::Payload),
            _ => None,
        }
    }

    /// Whether it is allowed on requests only, so that a struct with it is meant as a request.
    pub(crate) fn makes_a_request(self) -> bool {
        KEYS.iter().any(|info| info.key == self && info.places == REQUEST.0)
    }

    /// Whether it is allowed on messages only.
    pub(crate) fn makes_a_message(self) -> bool {
        KEYS.iter().any(|info| info.key == self && info.places == MESSAGE.0)
    }
}

impl Info {
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|info| info.name == name)
    }

    pub(crate) fn allows(&self, place: Place) -> bool {
        self.places.contains(&place)
    }

    /// Whether it is allowed on requests and responses, and not on messages.
    fn is_of_calls(&self) -> bool {
        self.places == REQUEST.0 || self.places == ENVELOPED.0
    }

    /// `` `method` belongs on the struct, not on a field``
    pub(crate) fn misplaced(&self, place: Place) -> String {
        let here = match place {
            Place::Request if self.places == MESSAGE.0 => "on a request",
            Place::Message if self.is_of_calls() => "on a message",
            Place::Request | Place::Object | Place::Message => "on the struct",
            Place::Enum => "on an enum",
            Place::RequestField if self.places == RESPONSE_FIELD.0 => "on a field of a request",
            Place::MessageField if self.places == RESPONSE_FIELD.0 => "on a field of a message",
            Place::RequestField | Place::ObjectField | Place::MessageField => "on a field",
            Place::Variant => "on a variant",
            Place::Inner => "inside a variant",
        };
        let home = match place {
            Place::Message if self.places == REQUEST.0 => "a request",
            Place::Message if self.is_of_calls() => "a request or a response",
            _ => self.home,
        };
        format!("`{}` belongs on {home}, not {here}", self.name)
    }
}

impl Place {
    /// A correct use of a key that is allowed here.
    pub(crate) fn example(self) -> &'static str {
        KEYS.iter().find(|info| info.allows(self)).map_or("…", |info| info.example)
    }

    /// For a key that does not exist: the one that was probably meant, and the text of the help.
    pub(crate) fn suggest(self, unknown: &str) -> (Option<Key>, String) {
        let here: Vec<&'static Info> = KEYS.iter().filter(|info| info.allows(self)).collect();
        if let Some(meant) =
            nearest(unknown, &here).or_else(|| nearest(unknown, &KEYS.iter().collect::<Vec<_>>()))
        {
            return (Some(meant.key), format!("did you mean `{}`?", meant.name));
        }
        if here.is_empty() {
            return (None, "no key is allowed here".to_owned());
        }
        let names: Vec<String> = here.iter().map(|info| format!("`{}`", info.name)).collect();
        (None, format!("allowed here: {}", names.join(", ")))
    }
}

fn nearest(unknown: &str, among: &[&'static Info]) -> Option<&'static Info> {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let unknown = plain(unknown);
    among
        .iter()
        .map(|info| (distance(&unknown, &plain(info.name)), *info))
        .filter(|(distance, info)| distance * 3 <= unknown.len().max(info.name.len()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, info)| info)
}

/// The number of letters to add, remove, change or swap with a neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let add_or_remove = table[i - 1][j].min(table[i][j - 1]) + 1;
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                let swap = if swapped { table[i - 2][j - 2] + 1 } else { usize::MAX };
                change.min(add_or_remove).min(swap)
            };
        }
    }
    table[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::{KEYS, Place, distance};

    #[test]
    fn slips_are_recognised() {
        for (slip, meant) in [
            ("methd", "method"),
            ("Method", "method"),
            ("mehtod", "method"),
            ("reponse", "response"),
            ("responseKey", "response_key"),
            ("idempotant", "idempotent"),
        ] {
            assert_eq!(Place::Request.suggest(slip).1, format!("did you mean `{meant}`?"), "{slip}");
        }
        for (slip, meant) in
            [("max_length", "max_len"), ("maxlen", "max_len"), ("name", "rename"), ("require", "required")]
        {
            assert_eq!(Place::ObjectField.suggest(slip).1, format!("did you mean `{meant}`?"), "{slip}");
        }
    }

    #[test]
    fn a_key_that_resembles_none_gets_the_list() {
        assert_eq!(
            Place::Variant.suggest("serialize_with"),
            (None, "allowed here: `value`, `other`".to_owned())
        );
        assert_eq!(Place::Inner.suggest("serialize_with"), (None, "no key is allowed here".to_owned()));
    }

    #[test]
    fn every_key_is_listed_once_and_its_example_begins_with_it() {
        for (index, info) in KEYS.iter().enumerate() {
            assert!(info.example.starts_with(info.name), "{info:?}");
            assert!(
                KEYS[..index].iter().all(|other| other.name != info.name && other.key != info.key),
                "{info:?}"
            );
        }
    }

    #[test]
    fn distances() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
