//! The leniency table: which JSON value is good enough for which scalar field, and what an error says where it is
//! not.

use std::{borrow::Cow, fmt::Debug};

use top_core::{ByteArray, Decimal, Json, TopDateTime, TopObject, field::Field};

use crate::support::{brief, read};

/// Reads each text; `Ok` is the value's `Debug`, `Err` the place, what was expected and what was found.
#[track_caller]
fn table<T: Field + Debug>(rows: &[(&str, Result<&str, &str>)]) {
    for (json, expected) in rows {
        let found = read::<T>(json).map(|value| format!("{value:?}")).map_err(|error| brief(&error));
        let expected = expected.map(ToOwned::to_owned).map_err(|problem| match problem {
            "missing" => "x: Missing".to_owned(),
            problem => format!("x: {problem}"),
        });
        assert_eq!(found, expected, "{json} into {}", std::any::type_name::<T>());
    }
}

const MISSING: Result<&str, &str> = Err("missing");

#[test]
fn text() {
    table::<String>(&[
        (r#""a""#, Ok(r#""a""#)),
        (r#""""#, Ok(r#""""#)),
        (r#"" ""#, Ok(r#"" ""#)),
        ("1.50", Ok(r#""1.50""#)),
        ("1234567890123456789", Ok(r#""1234567890123456789""#)),
        ("18446744073709551616", Ok(r#""18446744073709551616""#)),
        ("1E400", Ok(r#""1E400""#)),
        ("-0.0", Ok(r#""-0.0""#)),
        ("true", Ok(r#""true""#)),
        ("false", Ok(r#""false""#)),
        // A structure where text is declared is kept as its own text, byte for byte.
        (r#"{"a" : [1, 1.50]}"#, Ok(r#""{\"a\" : [1, 1.50]}""#)),
        ("[]", Ok(r#""[]""#)),
        ("null", MISSING),
    ]);
    table::<Option<String>>(&[
        (r#""a""#, Ok(r#"Some("a")"#)),
        (r#""""#, Ok(r#"Some("")"#)),
        ("1.50", Ok(r#"Some("1.50")"#)),
        ("{}", Ok(r#"Some("{}")"#)),
        ("null", Ok("None")),
    ]);
    table::<Cow<'_, str>>(&[(r#""a""#, Ok(r#""a""#)), ("12", Ok(r#""12""#)), ("null", MISSING)]);
}

#[test]
fn characters_that_json_forbids() {
    table::<String>(&[
        ("\"a\tb\nc\u{1}\u{0}\"", Ok(r#""a\tb\nc\u{1}\0""#)),
        ("\"a\t\\n\t\"", Ok(r#""a\t\n\t""#)),
        (r#""\ud800""#, Ok("\"\u{fffd}\"")),
        (r#""\udc00a""#, Ok("\"\u{fffd}a\"")),
        (r#""\ud83dA""#, Ok("\"\u{fffd}A\"")),
        (r#""\ud83d\ud83d\ude00""#, Ok("\"\u{fffd}😀\"")),
        (r#""\ud83d\ude00 \u4e2D\/""#, Ok(r#""😀 中/""#)),
        (r#""\x""#, Err("syntax, an unknown escape in a string")),
        (r#""\u12G4""#, Err("syntax, expected four hex digits")),
    ]);
    // The same where serde reads the member: the cell's text is put right first.
    table::<serde_json::Value>(&[
        ("\"a\tb\"", Ok(r#"String("a\tb")"#)),
        (r#"["\ud800"]"#, Ok("Array [String(\"\u{fffd}\")]")),
    ]);
    table::<Json<Vec<String>>>(&[("[\"a\u{1}\"]", Ok(r#"["a\u{1}"]"#))]);
}

#[test]
fn whole_numbers() {
    const WHOLE: &str = "a whole number";
    table::<i64>(&[
        ("12", Ok("12")),
        ("-12", Ok("-12")),
        ("1234567890123456789", Ok("1234567890123456789")),
        ("12.0", Ok("12")),
        ("12.000", Ok("12")),
        (r#""12""#, Ok("12")),
        (r#"" 12 ""#, Ok("12")),
        (r#""+12""#, Ok("12")),
        (r#""12.00""#, Ok("12")),
        (r#""-9223372036854775808""#, Ok("-9223372036854775808")),
        ("9223372036854775808", Err("a whole number of 64 bits / Number(19)")),
        ("12.5", Err("a whole number / Number(4)")),
        (r#""12,5""#, Err("a whole number / Text(4)")),
        (r#""abc""#, Err("a whole number / Text(3)")),
        (r#""""#, MISSING),
        ("1.0E7", Ok("10000000")),
        ("1.005001234567E12", Ok("1005001234567")),
        ("-12E1", Ok("-120")),
        (r#""1.2e3""#, Ok("1200")),
        ("1.25E1", Err("a whole number / Number(6)")),
        ("1E19", Err("a whole number of 64 bits / Number(4)")),
        ("1E400", Err("a whole number / Number(5)")),
        (r#""--1""#, Err("a whole number / Text(3)")),
        (r#""0x1""#, Err("a whole number / Text(3)")),
        (r#""１""#, Err("a whole number / Text(1)")),
        ("true", Err("a whole number / Bool")),
        ("{}", Err("a whole number / Object")),
        ("[1]", Err("a whole number / List")),
        ("null", MISSING),
    ]);
    assert!(brief(&read::<i64>("{}").unwrap_err()).contains(WHOLE));
    table::<Option<i64>>(&[
        ("12", Ok("Some(12)")),
        ("null", Ok("None")),
        (r#""""#, Ok("None")),
        (r#""  ""#, Ok("None")),
        (r#""a""#, Err("a whole number / Text(1)")),
    ]);
    table::<i8>(&[
        ("-128", Ok("-128")),
        (r#""127""#, Ok("127")),
        ("128", Err("a whole number from -128 to 127 / Number(3)")),
    ]);
    table::<u16>(&[
        ("65535", Ok("65535")),
        ("65536", Err("a whole number from 0 to 65535 / Number(5)")),
        ("-1", Err("a whole number from 0 to 65535 / Number(2)")),
    ]);
    table::<u64>(&[
        ("18446744073709551615", Ok("18446744073709551615")),
        ("18446744073709551616", Err("a whole number of 64 bits, not negative / Number(20)")),
    ]);
    table::<u128>(&[
        ("18446744073709551616", Ok("18446744073709551616")),
        (r#""340282366920938463463374607431768211455""#, Ok("340282366920938463463374607431768211455")),
    ]);
    table::<i128>(&[(
        "-170141183460469231731687303715884105728",
        Ok("-170141183460469231731687303715884105728"),
    )]);
}

#[test]
fn floating_point() {
    table::<f64>(&[
        ("1.5", Ok("1.5")),
        ("1", Ok("1.0")),
        ("1e3", Ok("1000.0")),
        (r#""1.50""#, Ok("1.5")),
        (r#"" -2E-1 ""#, Ok("-0.2")),
        ("1e400", Err("a number / Number(5)")),
        (r#""inf""#, Err("a number / Text(3)")),
        (r#""NaN""#, Err("a number / Text(3)")),
        ("true", Err("a number / Bool")),
        (r#""""#, MISSING),
        ("null", MISSING),
    ]);
    table::<Option<f64>>(&[("null", Ok("None")), (r#""""#, Ok("None")), ("0", Ok("Some(0.0)"))]);
}

#[test]
fn exact_decimals() {
    table::<Decimal>(&[
        ("1.50", Ok("1.50")),
        (r#""1.50""#, Ok("1.50")),
        (r#"" 1.50 ""#, Ok("1.50")),
        ("12345678901234567890.123456789", Ok("12345678901234567890.123456789")),
        ("1E400", Ok("1E400")),
        (r#""1,50""#, Err("a decimal number / Text(4)")),
        ("true", Err("a decimal number / Bool")),
        ("[]", Err("a decimal number / List")),
        ("null", MISSING),
    ]);
    table::<Option<Decimal>>(&[("null", Ok("None")), (r#""""#, Ok("None")), ("0.10", Ok("Some(0.10)"))]);
}

#[test]
fn booleans() {
    table::<bool>(&[
        ("true", Ok("true")),
        ("false", Ok("false")),
        (r#""true""#, Ok("true")),
        (r#"" FALSE ""#, Ok("false")),
        (r#""True""#, Ok("true")),
        ("1", Ok("true")),
        ("0", Ok("false")),
        (r#""1""#, Ok("true")),
        (r#""0""#, Ok("false")),
        ("2", Err("true or false / Number(1)")),
        (r#""Y""#, Ok("true")),
        (r#""N""#, Ok("false")),
        (r#""yes""#, Ok("true")),
        (r#"" No ""#, Ok("false")),
        (r#""on""#, Err("true or false / Text(2)")),
        (r#""""#, MISSING),
        ("{}", Err("true or false / Object")),
        ("null", MISSING),
    ]);
    table::<Option<bool>>(&[("null", Ok("None")), (r#""""#, Ok("None")), ("0", Ok("Some(false)"))]);
}

#[test]
fn dates() {
    const DATE: &str = "a date and time `yyyy-MM-dd HH:mm:ss`, or 10 or 13 digits since 1970";
    table::<TopDateTime>(&[
        (r#""2016-01-01 12:00:00""#, Ok("2016-01-01 12:00:00+08:00")),
        (r#"" 2016-01-01 12:00:00 ""#, Ok("2016-01-01 12:00:00+08:00")),
        ("1451620800000", Ok("2016-01-01 12:00:00+08:00")),
        (r#""1451620800999""#, Ok("2016-01-01 12:00:00+08:00")),
        ("1540261880", Ok("2018-10-23 10:31:20+08:00")),
        (r#""1540261880""#, Ok("2018-10-23 10:31:20+08:00")),
        ("20181023103120", Ok("2018-10-23 10:31:20+08:00")),
        (r#""20181023""#, Ok("2018-10-23 00:00:00+08:00")),
        (r#""2018-10-23""#, Ok("2018-10-23 00:00:00+08:00")),
        (r#""2018-10-23 10:31:20.0""#, Ok("2018-10-23 10:31:20+08:00")),
        (r#""2018-10-23T10:31:20+08:00""#, Ok("2018-10-23 10:31:20+08:00")),
        (r#""2018-10-23T02:31:20Z""#, Ok("2018-10-23 10:31:20+08:00")),
        ("null", MISSING),
    ]);
    for (json, found) in [
        ("-1", "Number(2)"),
        ("0", "Number(1)"),
        ("154026188000", "Number(12)"),
        (r#""201810231031""#, "Text(12)"),
        (r#""2016-02-30 00:00:00""#, "Text(19)"),
        (r#""2016-01-01T12:00:00""#, "Text(19)"),
        ("9223372036854775807", "Number(19)"),
        ("1.5", "Number(3)"),
        ("true", "Bool"),
        ("{}", "Object"),
    ] {
        table::<TopDateTime>(&[(json, Err(&format!("{DATE} / {found}")))]);
    }
    table::<Option<TopDateTime>>(&[("null", Ok("None")), (r#""""#, Ok("None"))]);
}

#[test]
fn bytes() {
    let read = |json: &str| {
        read::<Option<ByteArray>>(json)
            .map(|bytes| bytes.map(ByteArray::into_vec))
            .map_err(|error| brief(&error))
    };
    for (json, bytes) in [
        ("[1,-2,127,-128]", &[1, 254, 127, 128][..]),
        ("[1,254,255]", &[1, 254, 255]),
        ("[]", &[]),
        (r#""AQL+""#, &[1, 2, 254]),
        (r#""AQ==""#, &[1]),
        (r#""AQ""#, &[1]),
        (r#""AQ\r\n ID""#, &[1, 2, 3]),
    ] {
        assert_eq!(read(json), Ok(Some(bytes.to_vec())), "{json}");
    }
    for (json, error) in [
        (r#"["1"]"#, "x[0]: a number from -128 to 255 / Text(1)"),
        ("[1,256]", "x[1]: a number from -128 to 255 / Number(3)"),
        ("[-129]", "x[0]: a number from -128 to 255 / Number(4)"),
        ("[1.5]", "x[0]: a number from -128 to 255 / Number(3)"),
        ("[null]", "x[0]: a number from -128 to 255 / Null"),
        ("[[1]]", "x[0]: a number from -128 to 255 / List"),
        (r#""A*""#, "x: bytes as base64 text or a list of numbers / Text(2)"),
        ("{}", "x: bytes as base64 text or a list of numbers / Object"),
    ] {
        assert_eq!(read(json), Err(error.to_owned()), "{json}");
    }
    assert_eq!(read("null"), Ok(None));
    assert_eq!(read(r#""""#), Ok(None));
}

#[derive(Debug, TopObject)]
enum SenderType {
    #[top_api(value = "1")]
    User,
    #[top_api(value = "4")]
    Shop,
    #[top_api(other)]
    Other(String),
}

#[derive(Debug, TopObject)]
enum Grant {
    #[top_api(value = 0)]
    No,
    #[top_api(value = 1)]
    Yes,
    #[top_api(other)]
    Other(i64),
}

#[test]
fn enums_keep_what_they_do_not_know() {
    table::<SenderType>(&[
        (r#""1""#, Ok("User")),
        ("4", Ok("Shop")),
        (r#""9""#, Ok(r#"Other("9")"#)),
        ("9.50", Ok(r#"Other("9.50")"#)),
        ("true", Ok(r#"Other("true")"#)),
        ("null", MISSING),
    ]);
    table::<Grant>(&[
        ("0", Ok("No")),
        (r#""1""#, Ok("Yes")),
        ("1.0", Ok("Yes")),
        ("-7", Ok("Other(-7)")),
        (r#""x""#, Err("a whole number / Text(1)")),
        ("null", MISSING),
    ]);
    table::<Option<Grant>>(&[("null", Ok("None")), (r#""""#, Ok("None")), ("1", Ok("Some(Yes)"))]);
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Extra {
    color: String,
}

#[test]
fn any_json() {
    table::<serde_json::Value>(&[
        ("null", Ok("Null")),
        (r#"{"a":[true]}"#, Ok(r#"Object {"a": Array [Bool(true)]}"#)),
        (r#""a""#, Ok(r#"String("a")"#)),
    ]);
    table::<Json<Extra>>(&[
        (r#"{"color":"red","more":1}"#, Ok(r#"Extra { color: "red" }"#)),
        // JSON in text, as the platform often sends it.
        (r#""{\"color\":\"red\"}""#, Ok(r#"Extra { color: "red" }"#)),
        (r#"{"color":1}"#, Err("JSON of the field's own type / Object")),
        (r#""text""#, Err("JSON of the field's own type / Text(4)")),
        ("[1]", Err("JSON of the field's own type / List")),
        ("7", Err("JSON of the field's own type / Number(1)")),
        ("true", Err("JSON of the field's own type / Bool")),
        ("null", MISSING),
    ]);
    table::<Option<Json<Extra>>>(&[("null", Ok("None"))]);
    table::<Json<Option<i64>>>(&[("null", Ok("None")), ("1", Ok("Some(1)"))]);
    // Digits beyond 64 bits, in a type that keeps them.
    table::<Json<u128>>(&[("18446744073709551616", Ok("18446744073709551616"))]);
}
