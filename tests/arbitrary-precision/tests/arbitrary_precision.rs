//! That the feature is on, and what it alone brings about.

use std::collections::BTreeMap;

use top_core::{Json, TopObject, response, json, field::Field, record::RecordExt};

#[derive(Debug, PartialEq, TopObject)]
struct Numbers {
    text: Option<String>,
    wide: Option<u128>,
    object: Option<Empty>,
    map: BTreeMap<String, String>,
    free: serde_json::Value,
    typed: Option<Json<f64>>,
}

#[derive(Debug, PartialEq, TopObject)]
struct Empty {
    id: Option<i64>,
}

fn fill(text: &str) -> Result<Numbers, serde_json::Error> {
    let mut numbers = Numbers::blank();
    numbers.fill_from(&mut serde_json::Deserializer::from_str(text))?;
    Ok(numbers)
}

#[test]
fn digits_stay_as_they_were_sent() {
    let text = r#"{"free":{"a":1.50},"text":"1.50","typed":1.5,"wide":18446744073709551616}"#;
    // With the feature off, this reads `1.5`.
    assert_eq!(serde_json::from_str::<serde_json::Value>("1.50").unwrap().to_string(), "1.50");

    let filled = fill(&text.replace(r#""1.50""#, "1.50")).unwrap();
    let mut answered = Numbers::blank();
    response::from_json(&mut answered, text.as_bytes()).unwrap();
    assert_eq!(filled, answered);
    assert_eq!(filled.text.as_deref(), Some("1.50"));
    assert_eq!(filled.wide, Some(18_446_744_073_709_551_616));
    assert_eq!(json::to_vec(&filled).unwrap(), text.as_bytes());
}

#[test]
fn a_number_is_no_object() {
    for (text, place) in
        [(r#"{"object":5}"#, "object: expected an object"), (r#"{"map":5}"#, "map: expected an object")]
    {
        let error = fill(text).unwrap_err().to_string();
        assert!(error.starts_with(place), "{error}");
    }
}
