//! The schemas of what `#[top_api(serde)]` writes, by schemars and by utoipa.
#![allow(dead_code, reason = "types of which only the schema is asked for")]
#![allow(unused_qualifications, reason = "in what utoipa's macros expand to")]

use std::collections::BTreeMap;

use schemars::{JsonSchema, SchemaGenerator, schema_for};
use secrecy::SecretString;
use serde_json::{Value, json};
use top_core::{ByteArray, Decimal, Json, TopApi, TopDateTime, TopObject};
use utoipa::{OpenApi as _, PartialSchema, ToSchema};

#[derive(TopObject)]
#[top_api(serde, schemars, utoipa)]
enum Status {
    #[top_api(value = "TRADE_FINISHED")]
    Finished,
    #[top_api(value = "TRADE_CLOSED")]
    Closed,
    #[top_api(other)]
    Other(String),
}

#[derive(TopObject)]
#[top_api(serde, schemars, utoipa)]
enum Approval {
    #[top_api(value = -1)]
    Refused,
    #[top_api(value = 1)]
    Approved,
    #[top_api(other)]
    Other(i64),
}

#[derive(TopObject)]
struct Order {
    oid: i64,
    parts: Vec<Order>,
}

mod elsewhere {
    // Of the same name, and another type.
    #[derive(top_core::TopObject)]
    pub(crate) struct Order {
        pub(crate) name: Option<String>,
    }
}

#[derive(TopObject)]
#[top_api(serde, schemars, utoipa)]
struct Trade {
    tid: i64,
    #[top_api(min = 1, max = 99)]
    num: Option<i32>,
    seller: Option<u64>,
    wide: Option<u128>,
    #[top_api(max_len = 40)]
    title: Option<String>,
    price: Option<Decimal>,
    exact: Option<rust_decimal::Decimal>,
    rate: Option<f64>,
    paid: Option<bool>,
    created: Option<TopDateTime>,
    born: Option<chrono::NaiveDate>,
    status: Option<Status>,
    approval: Option<Approval>,
    seal: Option<ByteArray>,
    #[top_api(base64)]
    picture: Option<ByteArray>,
    #[top_api(max_items = 20)]
    orders: Vec<Order>,
    other: Option<elsewhere::Order>,
    tags: Vec<Option<String>>,
    counts: BTreeMap<String, i64>,
    extra: Option<Json<Vec<bool>>>,
    #[top_api(secret)]
    mobile: Option<String>,
    token: Option<SecretString>,
}

#[derive(TopObject)]
#[top_api(serde, schemars, utoipa)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(TopObject)]
#[top_api(serde, schemars, utoipa)]
struct Tree {
    name: Option<String>,
    children: Vec<Tree>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Trade, serde, schemars, utoipa)]
struct FullinfoGet {
    fields: Vec<String>,
    tid: i64,
}

const WHOLE: &str = "^-?[0-9]+$";

/// What both crates say of a trade; they differ in where and by which name the others stand.
fn trade(order: &str, other: &str) -> Value {
    json!({
        "type": "object",
        "required": ["tid"],
        "properties": {
            "tid": { "type": ["integer", "string"], "pattern": WHOLE },
            "num": { "type": "integer", "minimum": 1, "maximum": 99 },
            "seller": { "type": ["integer", "string"], "pattern": WHOLE, "minimum": 0 },
            "wide": { "type": "string", "pattern": WHOLE },
            "title": { "type": "string", "maxLength": 40 },
            "price": { "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$" },
            "exact": { "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$" },
            "rate": { "type": "number" },
            "paid": { "type": "boolean" },
            "created": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$" },
            "born": { "type": "string", "format": "date" },
            "status": { "anyOf": [
                { "type": "string", "enum": ["TRADE_FINISHED", "TRADE_CLOSED"] }, { "type": "string" }
            ] },
            "approval": { "anyOf": [
                { "type": ["integer", "string"], "enum": [-1, 1] },
                { "type": ["integer", "string"], "pattern": WHOLE }
            ] },
            "seal": { "type": "array", "items": { "type": "integer", "minimum": -128, "maximum": 255 } },
            "picture": { "type": "string", "contentEncoding": "base64" },
            "orders": { "type": "array", "items": { "$ref": order }, "maxItems": 20 },
            "other": { "$ref": other },
            "tags": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "null" }] } },
            "counts": { "type": "object", "additionalProperties": { "type": ["integer", "string"], "pattern": WHOLE } },
            "extra": { "type": ["array", "boolean", "null", "number", "object", "string"] },
            "mobile": { "type": "string", "writeOnly": true },
            "token": { "type": "string", "writeOnly": true },
        },
    })
}

#[test]
fn schemars_gets_what_serde_writes_and_the_records_in_it_as_definitions() {
    let mut schema = schema_for!(Trade).to_value();
    let schema = schema.as_object_mut().expect("an object");
    assert_eq!(schema.remove("title"), Some("Trade".into()));
    schema.remove("$schema").expect("it says what it is");
    let definitions = schema.remove("$defs").expect("definitions");
    assert_eq!(
        Value::from(schema.clone()),
        trade("#/$defs/schemas.Order", "#/$defs/schemas.elsewhere.Order")
    );
    assert_eq!(
        definitions,
        json!({
            "schemas.Order": {
                "type": "object",
                "required": ["oid"],
                "properties": {
                    "oid": { "type": ["integer", "string"], "pattern": WHOLE },
                    "parts": { "type": "array", "items": { "$ref": "#/$defs/schemas.Order" } },
                },
            },
            "schemas.elsewhere.Order": { "type": "object", "properties": { "name": { "type": "string" } } },
        })
    );
}

#[test]
fn schemars_finds_them_in_types_of_the_program_and_of_this_crate() {
    #[derive(JsonSchema)]
    struct Cached {
        at: TopDateTime,
        price: Decimal,
        seal: Option<ByteArray>,
        flags: Json<Vec<bool>>,
        status: Status,
        page: Page<Trade>,
        approvals: Page<Approval>,
    }

    let schema = schema_for!(Cached).to_value();
    assert_eq!(schema["properties"]["price"]["type"], "string");
    assert_eq!(schema["properties"]["flags"], json!({ "type": "array", "items": { "type": "boolean" } }));
    assert_eq!(schema["properties"]["status"]["$ref"], "#/$defs/Status");
    // Two types of one name.
    assert_eq!(schema["properties"]["page"]["$ref"], "#/$defs/Page");
    assert_eq!(schema["properties"]["approvals"]["$ref"], "#/$defs/Page2");
    assert_eq!(schema["$defs"]["Page"]["properties"]["items"]["items"]["$ref"], "#/$defs/schemas.Trade");
    assert_eq!(schema["$defs"]["Page2"]["properties"]["items"]["items"]["anyOf"][0]["enum"], json!([-1, 1]));
    assert_eq!(
        schema["$defs"]["schemas.Trade"]["properties"],
        trade("#/$defs/schemas.Order", "#/$defs/schemas.elsewhere.Order")["properties"]
    );
}

#[test]
fn a_type_that_holds_itself_ends() {
    let schema = schema_for!(Tree).to_value();
    assert_eq!(schema["properties"]["children"]["items"]["$ref"], "#/$defs/schemas.Tree");
    assert_eq!(schema["$defs"]["schemas.Tree"]["properties"], schema["properties"]);
}

#[test]
fn the_path_of_definitions_is_the_generators() {
    let generator = schemars::generate::SchemaSettings::draft07().into_generator();
    let schema = generator.into_root_schema_for::<Tree>().to_value();
    assert_eq!(schema["properties"]["children"]["items"]["$ref"], "#/definitions/schemas.Tree");
    assert!(schema["definitions"]["schemas.Tree"].is_object());
    let _: fn(&mut SchemaGenerator) -> schemars::Schema = FullinfoGet::json_schema;
}

#[test]
fn utoipa_gets_the_same() {
    assert_eq!(
        serde_json::to_value(Trade::schema()).expect("a schema"),
        trade("#/components/schemas/Order", "#/components/schemas/Order")
    );
    assert_eq!(Trade::name(), "Trade");
    assert_eq!(Page::<Trade>::name(), "Page_Trade");
    let mut inside = Vec::new();
    Page::<Trade>::schemas(&mut inside);
    let names: Vec<_> = inside.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Order", "Trade"]);
    assert_eq!(
        serde_json::to_value(TopDateTime::schema()).expect("a schema"),
        serde_json::to_value(schema_for!(TopDateTime))
            .map(|mut schema| {
                let schema = schema.as_object_mut().expect("an object");
                schema.retain(|name, _| name != "$schema" && name != "title");
                Value::from(schema.clone())
            })
            .expect("a schema")
    );
}

#[test]
fn a_document_of_utoipas_macros_has_them_among_its_components() {
    #[derive(ToSchema)]
    struct Cached {
        at: TopDateTime,
        trade: Trade,
        status: Status,
    }

    #[derive(utoipa::OpenApi)]
    #[openapi(components(schemas(Cached, FullinfoGet)))]
    struct Document;

    let document = serde_json::to_value(Document::openapi()).expect("a document");
    let schemas = &document["components"]["schemas"];
    for name in ["Cached", "FullinfoGet", "Order", "Status", "Trade"] {
        assert!(schemas[name].is_object(), "{name} in {document}");
    }
    assert_eq!(schemas["FullinfoGet"]["required"], json!(["tid"]));
    assert_eq!(schemas["Cached"]["properties"]["trade"]["$ref"], "#/components/schemas/Trade");
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().expect("a name");
        assert!(schemas[name].is_object(), "{name} leads nowhere");
    }
}

/// Whether a value fits a schema, as far as ours go.
fn fits(value: &Value, schema: &Value, definitions: &Value) -> bool {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").expect("a definition");
        return fits(value, &definitions[name], definitions);
    }
    if let Some(any_of) = schema["anyOf"].as_array() {
        return any_of.iter().any(|schema| fits(value, schema, definitions));
    }
    let is_of = |name: &Value| match name.as_str().expect("a type") {
        "array" => value.is_array(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "object" => value.is_object(),
        "string" => value.is_string(),
        other => panic!("no type: {other}"),
    };
    let names = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    let items = value.as_array().into_iter().flatten();
    let members = value.as_object().into_iter().flatten();
    names.iter().any(is_of)
        && schema["enum"].as_array().is_none_or(|values| values.contains(value))
        && schema.get("items").is_none_or(|schema| items.clone().all(|item| fits(item, schema, definitions)))
        && schema["required"]
            .as_array()
            .is_none_or(|names| names.iter().all(|name| value.get(name.as_str().expect("a name")).is_some()))
        && members.clone().all(|(name, value)| {
            match (&schema["properties"][name], &schema["additionalProperties"]) {
                (Value::Null, Value::Null) => false,
                (Value::Null, schema) | (schema, _) => {
                    schema["writeOnly"] != true && fits(value, schema, definitions)
                }
            }
        })
}

#[test]
fn what_is_written_fits_the_schema() {
    let text = concat!(
        r#"{"tid":2345678901234567890,"num":3,"seller":7,"wide":5,"title":"shoe","price":"12.50","exact":"1.5","rate":0.5,"#,
        r#""paid":true,"created":"2016-01-01 12:00:00","born":"1999-02-03","status":"NEW","approval":-1,"seal":[1,-2],"#,
        r#""picture":"AQI=","orders":[{"oid":1,"parts":[{"oid":2345678901234567890}]}],"other":{"name":"n"},"#,
        r#""tags":["a",null],"counts":{"a":1},"extra":[true],"mobile":"1","token":"t"}"#
    );
    let trade: Trade = serde_json::from_str(text).expect("it is read");
    let written = serde_json::to_value(&trade).expect("it is written");
    assert_eq!(written.as_object().map(serde_json::Map::len), Some(20), "{written}");
    let schema = schema_for!(Trade).to_value();
    assert!(fits(&written, &schema, &schema["$defs"]), "{written}");
    // The check can fail.
    for (member, wrong) in
        [("tid", json!(true)), ("orders", json!([{ "oid": 1.5 }])), ("mobile", json!("1")), ("x", json!(1))]
    {
        let mut other = written.clone();
        other[member] = wrong;
        assert!(!fits(&other, &schema, &schema["$defs"]), "{member}");
    }
}
