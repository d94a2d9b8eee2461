//! The two JSON forms: documents as the platform's site loads them, and the lines of a catalogue of definitions. Both
//! give the tree of members explicitly. Members of the wrong type are noted and left out.

use serde_json::Value;

use top_names::is_method;

use super::reading::{Notes, ReadError, ReadErrorKind, Reading};
use crate::model::{
    ApiDoc, ApiFacts, ErrorCode, Limits, Listed, Node, NodeFacts, Samples, Sensitive, Session, TopicDoc,
};

/// Reads one document of the platform's own JSON (`requestParams`, `responseParams`, …), bare or under `data`.
///
/// # Errors
/// It is not JSON, or has no `name`.
///
/// ```
/// let reading = top_doc::read_platform_json(
///     r#"{"name":"taobao.time.get","apiChineseName":"获取时间","requestParams":[],
///         "responseParams":[{"name":"time","type":"Date","demoValue":"2000-01-01 00:00:00","subParams":[]}]}"#,
/// )?;
/// assert_eq!(reading.doc.response[0].ty, "Date");
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_platform_json(text: &str) -> Result<Reading, ReadError> {
    platform(&parse(text, 1)?, 1)
}

/// Reads one line of either form.
pub(crate) fn read_line(line: &str, number: usize) -> Result<Reading, ReadError> {
    let json = parse(line, number)?;
    let document = json.get("data").filter(|data| data.is_object()).unwrap_or(&json);
    if document.get("requestParams").is_some() || document.get("responseParams").is_some() {
        return platform(&json, number);
    }
    definition(&json, number)
}

fn platform(json: &Value, line: usize) -> Result<Reading, ReadError> {
    let json = json.get("data").filter(|data| data.is_object()).unwrap_or(json);
    let mut notes = Notes::default();
    let mut doc = ApiDoc {
        method: method(json, "name", line)?,
        title: text_of(json, "apiChineseName"),
        description: text_of(json, "description"),
        category: text_of(json, "_category"),
        session: labels(json, |label| label.get("key").and_then(Value::as_str)),
        request: nodes(json.get("requestParams"), &PLATFORM, "request", line, &mut notes),
        response: nodes(json.get("responseParams"), &PLATFORM, "response", line, &mut notes),
        samples: Samples { xml: some_text(json, "rspSampleXml"), json: some_text(json, "rspSampleJson") },
        errors: errors(json.get("errorCodes"), ["errorCode", "errorMsg", "solution"]),
        ..ApiDoc::default()
    };
    for node in &mut doc.response {
        clear_required(node);
    }
    Ok(Reading { doc, notes: notes.0 })
}

/// Reads one line of a catalogue of definitions (`method`, `request`, `response` with `name`, `type`, `kind`, `list`,
/// …, `children`), or of what [`ApiDoc::dump`] writes. `number` is the line's, for messages.
///
/// # Errors
/// It is not JSON, or has no `method`.
pub fn read_definition(line: &str, number: usize) -> Result<Reading, ReadError> {
    definition(&parse(line, number)?, number)
}

/// One topic of messages, from a line of a catalogue.
pub(super) fn read_topic(line: &str, number: usize) -> Result<TopicDoc, ReadError> {
    let json = parse(line, number)?;
    let topic = text_of(&json, "topic");
    // A topic is a name of the platform's: it is written into code as it is.
    if topic.is_empty() || !topic.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Err(ReadError::new(number, ReadErrorKind::NoMethod, "no member `topic` that names a topic"));
    }
    let mut fields = nodes(json.get("fields"), &DEFINITION, "fields", number, &mut Notes::default());
    fields.iter_mut().for_each(clear_required);
    let is_outgoing = text_of(&json, "direction") == "out";
    Ok(TopicDoc { topic, title: text_of(&json, "title"), is_outgoing, fields })
}

fn definition(json: &Value, number: usize) -> Result<Reading, ReadError> {
    let mut notes = Notes::default();
    let session = match json.get("session") {
        Some(Value::String(word)) if word == "required" => Session::Required,
        Some(Value::String(word)) if word == "optional" => Session::Optional,
        Some(Value::String(word)) if word == "none" => Session::None,
        Some(Value::Bool(true)) => Session::Required,
        Some(Value::Bool(false)) => Session::None,
        _ => Session::Unknown,
    };
    let samples = json.get("samples").unwrap_or(&Value::Null);
    let category = ["category_name", "category"].map(|name| text_of(json, name));
    let mut doc = ApiDoc {
        method: method(json, "method", number)?,
        title: text_of(json, "title"),
        description: text_of(json, "description"),
        category: category.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
        session,
        request: nodes(json.get("request"), &DEFINITION, "request", number, &mut notes),
        response: nodes(json.get("response"), &DEFINITION, "response", number, &mut notes),
        samples: Samples { xml: some_text(samples, "xml"), json: some_text(samples, "json") },
        errors: errors(json.get("error_codes"), ["code", "message", "solution"]),
        document: json.get("api_id").and_then(Value::as_u64).filter(|id| *id > 0),
        as_of: text_of(json, "source_date"),
        facts: json.get("rust").map(|_| ApiFacts {
            idempotent: json.get("idempotent").and_then(Value::as_bool).unwrap_or(false),
            feature: text_of(json, "feature"),
            path: text_of(json, "rust"),
        }),
    };
    if doc.facts.is_some() {
        let sides = [("request", &mut doc.request), ("response", &mut doc.response)];
        for (side, nodes) in sides {
            facts(json.get(side), nodes);
        }
    }
    for node in &mut doc.response {
        clear_required(node);
    }
    Ok(Reading { doc, notes: notes.0 })
}

/// The decisions that a catalogue of facts holds about its members. Members and JSON have one order: [`nodes`] leaves out
/// only what has no name, and a catalogue of facts has names for all.
fn facts(json: Option<&Value>, nodes: &mut [Node]) {
    let json = json.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let texts = |json: &Value| -> Vec<String> {
        let texts = json.as_array().into_iter().flatten();
        texts.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    for (json, node) in json.iter().filter(|json| !text_of(json, "name").is_empty()).zip(nodes) {
        let values = json.get("values").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let listed = |value: &Value| {
            let mut parts = texts(value).into_iter();
            Some(Listed {
                value: parts.next()?,
                label: parts.next().unwrap_or_default(),
                name: parts.next().filter(|name| !name.is_empty()),
            })
        };
        node.facts = Some(Box::new(NodeFacts {
            values: values.iter().filter_map(listed).collect(),
            is_decimal: json.get("decimal").and_then(Value::as_bool).unwrap_or(false),
            sensitive: json.get("sensitive").and_then(Value::as_str).and_then(Sensitive::of_word),
            success: json.get("success").map(texts),
        }));
        facts(json.get("children"), &mut node.children);
    }
}

/// Clears `required` in a response, where both forms hold a default and not a promise.
fn clear_required(node: &mut Node) {
    node.required = false;
    node.children.iter_mut().for_each(clear_required);
}

fn parse(text: &str, line: usize) -> Result<Value, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let json = serde_json::from_str(text).map_err(|error| {
        let line = line + error.line().saturating_sub(1);
        ReadError::new(line, ReadErrorKind::Syntax, format!("this is not JSON (column {})", error.column()))
    })?;
    match site_error(&json) {
        Some(detail) => Err(ReadError::new(line, ReadErrorKind::SiteError, detail)),
        None => Ok(json),
    }
}

/// What to do about the JSON that the platform's site gives in place of a document.
fn site_error(json: &Value) -> Option<String> {
    let is_failure = json.get("success").and_then(Value::as_bool) == Some(false);
    let has_document = json.get("data").is_some_and(Value::is_object) || json.get("method").is_some();
    if !is_failure || has_document {
        return None;
    }
    let message = text_of(json, "errorMsg");
    Some(if message.contains("页面已过期") {
        "the page had expired (页面已过期) when this was saved: open it again, and save the document anew"
            .to_owned()
    } else {
        let message: String = message.chars().take(200).collect();
        format!(
            "the platform's site answered with an error in place of a document: {}",
            message.escape_debug()
        )
    })
}

fn method(json: &Value, name: &str, line: usize) -> Result<String, ReadError> {
    match json.get(name).and_then(Value::as_str) {
        Some(method) if is_method(method) => Ok(method.to_owned()),
        Some(_) => {
            Err(ReadError::new(line, ReadErrorKind::NoMethod, format!("`{name}` is not the name of an API")))
        }
        None => Err(ReadError::new(
            line,
            ReadErrorKind::NoMethod,
            format!("there is no `{name}` to name the API"),
        )),
    }
}

fn labels<'a>(json: &'a Value, key: impl Fn(&'a Value) -> Option<&'a str>) -> Session {
    let labels = json.get("labels").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut known = labels.iter().filter_map(|label| match key(label)? {
        "required" => Some(Session::Required),
        "optional" => Some(Session::Optional),
        "no_need" => Some(Session::None),
        _ => None,
    });
    known.next().unwrap_or_default()
}

fn text_of(json: &Value, name: &str) -> String {
    json.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn some_text(json: &Value, name: &str) -> Option<String> {
    Some(text_of(json, name)).filter(|text| !text.is_empty())
}

/// The names of a node's members in one of the two forms.
struct Names {
    example: &'static str,
    default: &'static str,
    max_len: &'static str,
    max_items: &'static str,
    min: &'static str,
    max: &'static str,
    children: &'static str,
}

const PLATFORM: Names = Names {
    example: "demoValue",
    default: "defaultValue",
    max_len: "maxLength",
    max_items: "maxListSize",
    min: "minValue",
    max: "maxValue",
    children: "subParams",
};

const DEFINITION: Names = Names {
    example: "example",
    default: "default",
    max_len: "max_length",
    max_items: "max_list_size",
    min: "min_value",
    max: "max_value",
    children: "children",
};

fn nodes(json: Option<&Value>, names: &Names, path: &str, line: usize, notes: &mut Notes) -> Vec<Node> {
    let json = match json {
        Some(Value::Array(json)) => json,
        None | Some(Value::Null) => return Vec::new(),
        Some(_) => {
            notes.add(line, format!("the members of `{path}` are not a list and are left out"));
            return Vec::new();
        }
    };
    let mut read = Vec::with_capacity(json.len());
    for json in json {
        let name = text_of(json, "name");
        if name.is_empty() {
            notes.add(line, format!("a member of `{path}` has no name and is left out"));
            continue;
        }
        let path = format!("{path}.{name}");
        let mut node = Node {
            required: json.get("required").and_then(Value::as_bool).unwrap_or(false),
            example: some_scalar(json, names.example),
            default: some_scalar(json, names.default),
            limits: Limits {
                max_len: number(json, names.max_len, &path, line, notes),
                max_items: number(json, names.max_items, &path, line, notes),
                min: number(json, names.min, &path, line, notes),
                max: number(json, names.max, &path, line, notes),
            },
            description: text_of(json, "description"),
            children: nodes(json.get(names.children), names, &path, line, notes),
            name,
            ..Node::default()
        };
        node.set_type(&text_of(json, "type"));
        read.push(node);
    }
    read
}

/// A text, number or flag, as text.
fn some_scalar(json: &Value, name: &str) -> Option<String> {
    match json.get(name)? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn number<T: std::str::FromStr>(
    json: &Value,
    name: &str,
    path: &str,
    line: usize,
    notes: &mut Notes,
) -> Option<T> {
    let text = some_scalar(json, name)?;
    let number = text.parse().ok();
    if number.is_none() {
        notes.add(line, format!("`{name}` of `{path}` is not a number and is left out"));
    }
    number
}

fn errors(json: Option<&Value>, names: [&str; 3]) -> Vec<ErrorCode> {
    let errors = json.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let read = |error| {
        let [code, message, solution] = names.map(|name| text_of(error, name));
        ErrorCode { code, message, solution }
    };
    errors.iter().map(read).filter(|error| !error.code.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{ReadErrorKind, Session, read_definition, read_platform_json};
    use crate::model::Kind;

    #[test]
    fn platform_documents() {
        let reading = read_platform_json(
            r#"{"name":"a.b.get","labels":[{"key":"2"},{"key":"required"}],"requestParams":[
                {"name":"ids","type":"Number []","maxListSize":"20","minValue":"x","required":true,"demoValue":""}],
                "responseParams":[{"name":"r","type":"R","required":true,
                    "subParams":[{"name":"n","type":"Number","demoValue":7}]}],
                "errorCodes":[{"errorCode":"isv.x","errorMsg":"m","solution":"s"}]}"#,
        )
        .unwrap();
        let doc = &reading.doc;
        assert_eq!(doc.session, Session::Required);
        assert_eq!((doc.request[0].list, doc.request[0].limits.max_items), (1, Some(20)));
        assert_eq!(doc.request[0].example, None);
        assert!(!doc.response[0].required);
        assert_eq!(doc.response[0].children[0].example.as_deref(), Some("7"));
        assert_eq!(doc.errors[0].code, "isv.x");
        assert_eq!(reading.notes.len(), 1, "{:?}", reading.notes);
    }

    #[test]
    fn definitions_and_dumps() {
        let line = r#"{"method":"a.b","request":[{"name":"x","type":"byte[][]","list":1,"kind":"bytes"}],"response":[]}"#;
        let reading = read_definition(line, 1).unwrap();
        assert_eq!((reading.doc.request[0].kind(), reading.doc.request[0].list), (Kind::Bytes, 1));
        assert_eq!(read_definition(&reading.doc.dump(), 1).unwrap().doc, reading.doc);
    }

    #[test]
    fn an_error_of_the_site_is_no_document() {
        let expired =
            r#"{"success":false,"errorCode":"401","errorMsg":"页面已过期，请刷新后重试","data":null}"#;
        let error = read_platform_json(expired).unwrap_err();
        assert_eq!(error.kind(), ReadErrorKind::SiteError);
        assert!(error.to_string().contains("expired"), "{error}");
        let other = read_platform_json("{\"success\":false,\"errorMsg\":\"\u{1b}[31m\"}").unwrap_err();
        assert!(!other.to_string().contains('\u{1b}'), "{other}");
    }

    #[test]
    fn errors_name_the_line() {
        assert_eq!(read_platform_json("{\n\n]").unwrap_err().line(), 3);
        let error = read_definition("{}", 17).unwrap_err();
        assert_eq!((error.line(), error.kind()), (17, ReadErrorKind::NoMethod));
    }
}
