//! `ApiMetadata.xml`, the input of the official SDK generators: structs by name, and APIs whose parameters name them.
//! The names are resolved into trees here. A struct that holds itself is resolved once; the inner one stays a name.

use std::collections::{HashMap, HashSet};

use top_names::is_method;

use super::{
    reading::{Notes, ReadError, ReadErrorKind, Reading},
    xml_tree::{Element, parse},
};
use crate::model::{ApiDoc, Limits, Node, Session};

/// Deeper than any document. Beyond it, structs stay names.
const DEEPEST: usize = 16;
/// More members than any API has. Structs that name each other crosswise would give trees without end.
const MOST_MEMBERS: usize = 20_000;
/// More bytes than the members of any file have, with their texts. A small file of such structs and many APIs would
/// otherwise give gigabytes.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// More names than a note can hold.
const MOST_NAMED: usize = 40;

/// Reads all APIs of an `ApiMetadata.xml`.
///
/// # Errors
/// It is not well-formed XML, its root is not `metadata`, or its structs hold each other so often that the APIs would be
/// larger than those of any file.
///
/// ```
/// let apis = top_doc::read_metadata(
///     "<metadata><structs><struct><name>User</name><props>\
///      <prop><name>nick</name><type>String</type><level>Basic</level></prop></props></struct></structs>\
///      <apis><api><name>taobao.user.get</name><desc>one user</desc><request/><response>\
///      <param><name>user</name><type>User</type><level>Object</level></param></response></api></apis></metadata>",
/// )?;
/// assert_eq!(apis[0].doc.response[0].children[0].name, "nick");
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_metadata(text: &str) -> Result<Vec<Reading>, ReadError> {
    let root = parse(text)?;
    if root.name != "metadata" {
        return Err(ReadError::new(root.line, ReadErrorKind::Form, "the root element is not `metadata`"));
    }
    let mut structs: HashMap<&str, &Element> = HashMap::new();
    for element in root.all("structs").flat_map(|structs| structs.all("struct")) {
        structs.insert(element.text("name"), element);
    }
    let apis = root.all("apis").flat_map(|apis| apis.all("api"));
    let mut bytes = MOST_BYTES;
    apis.map(|api| one(api, &structs, &mut bytes)).collect()
}

fn one(api: &Element, structs: &HashMap<&str, &Element>, bytes: &mut usize) -> Result<Reading, ReadError> {
    let mut notes = Notes::default();
    let method = api.text("name").to_owned();
    if !is_method(&method) {
        notes.add(api.line, format!("`{method}` is not the name of an API; it is kept as it is"));
    }
    let mut resolve = Resolve {
        structs,
        open: Vec::new(),
        left: MOST_MEMBERS,
        bytes,
        conditional: Vec::new(),
        noted: HashSet::new(),
        notes: &mut notes,
    };
    let request = resolve.params(api.all("request").flat_map(|list| list.all("param")), true);
    let response = resolve.params(api.all("response").flat_map(|list| list.all("param")), false);
    if *resolve.bytes == 0 {
        return Err(ReadError::new(
            api.line,
            ReadErrorKind::TooLarge,
            format!(
                "the structs of this file hold each other so often that its APIs up to `{}` would take more than {} MB",
                method.escape_debug(),
                MOST_BYTES / 1024 / 1024
            ),
        ));
    }
    if !resolve.conditional.is_empty() {
        let names = resolve.conditional.join("`, `");
        notes.add(
            api.line,
            format!("`{names}` of `{method}` must be sent in some cases only (`special`); taken as optional"),
        );
    }
    let session = match api.text("authorize").to_ascii_lowercase().as_str() {
        "necessary" | "required" | "true" => Session::Required,
        "option" | "optional" => Session::Optional,
        "none" | "false" => Session::None,
        _ => Session::Unknown,
    };
    let desc = api.text("desc");
    let doc = ApiDoc {
        method,
        title: desc.lines().next().unwrap_or_default().to_owned(),
        description: desc.to_owned(),
        session,
        request,
        response,
        ..ApiDoc::default()
    };
    Ok(Reading { doc, notes: notes.0 })
}

struct Resolve<'a, 'n> {
    structs: &'a HashMap<&'a str, &'a Element>,
    /// The structs around the current member, outermost first.
    open: Vec<&'a str>,
    left: usize,
    /// What the file may still take; 0 if it took more.
    bytes: &'n mut usize,
    /// The parameters that must be sent in some cases.
    conditional: Vec<&'a str>,
    /// The lines that have a note: a struct's line is read for each of its uses.
    noted: HashSet<usize>,
    notes: &'n mut Notes,
}

impl<'a> Resolve<'a, '_> {
    fn params(&mut self, params: impl Iterator<Item = &'a Element>, is_request: bool) -> Vec<Node> {
        let mut nodes = Vec::new();
        for param in params {
            if self.left == 0 {
                self.note(param.line, || {
                    "there are more members than any API has; the others are left out".into()
                });
                break;
            }
            self.left -= 1;
            if *self.bytes == 0 {
                break;
            }
            let node = self.param(param, is_request);
            let texts = [&node.name, &node.ty, &node.description].map(String::capacity).iter().sum::<usize>()
                + [&node.example, &node.default].into_iter().flatten().map(String::capacity).sum::<usize>();
            *self.bytes = self.bytes.saturating_sub(size_of::<Node>() + texts);
            nodes.push(node);
        }
        nodes
    }

    fn param(&mut self, param: &'a Element, is_request: bool) -> Node {
        let name = param.text("name");
        let mut node = Node {
            name: name.to_owned(),
            required: is_request && self.is_required(param),
            example: Some(param.text("example").to_owned()).filter(|example| !example.is_empty()),
            default: Some(param.text("default").to_owned()).filter(|default| !default.is_empty()),
            limits: Limits {
                max_len: self.number(param, "max_length"),
                max_items: self.number(param, "max_list_size"),
                min: self.number(param, "min_value"),
                max: self.number(param, "max_value"),
            },
            description: param.text("desc").to_owned(),
            ..Node::default()
        };
        node.set_type(param.text("type"));
        let (is_object, is_list) = match param.text("level") {
            "Basic" | "" => (false, false),
            "Basic Array" => (false, true),
            "Object" | "Complex" => (true, false),
            "Object Array" | "Complex Array" => (true, true),
            level => {
                self.note(param.line, || {
                    format!("`{name}` has the unknown level `{level}`; taken as one value")
                });
                (self.structs.contains_key(param.text("type")), false)
            }
        };
        if is_list && node.list == 0 {
            node.list = 1;
        }
        if is_object {
            self.members(param, &mut node, is_request);
        }
        node
    }

    fn members(&mut self, param: &'a Element, node: &mut Node, is_request: bool) {
        let ty = param.text("type").trim_end_matches("[]").trim();
        if self.open.contains(&ty) || self.open.len() >= DEEPEST {
            return;
        }
        match self.structs.get(ty) {
            Some(found) => {
                self.open.push(ty);
                node.children =
                    self.params(found.all("props").flat_map(|props| props.all("prop")), is_request);
                self.open.pop();
            }
            None => {
                let name = &node.name;
                self.note(param.line, || {
                    format!("`{name}` is of the struct `{ty}`, which the file does not hold")
                });
            }
        }
    }

    /// The flag in the words of the official files, `required`, `optional` and `special`, and in those of others.
    fn is_required(&mut self, param: &'a Element) -> bool {
        let word = param.text("required");
        match word.to_ascii_lowercase().as_str() {
            "required" | "true" | "must" | "yes" => true,
            "optional" | "false" | "no" | "" => false,
            "special" => {
                let name = param.text("name");
                if !self.conditional.contains(&name) && self.conditional.len() < MOST_NAMED {
                    self.conditional.push(name);
                }
                false
            }
            _ => {
                self.note(param.line, || {
                    let name = param.text("name");
                    format!("`{name}` has the unknown flag `{}`; taken as optional", word.escape_debug())
                });
                false
            }
        }
    }

    /// Adds a note, unless the line has one.
    fn note(&mut self, line: usize, reason: impl FnOnce() -> String) {
        if self.noted.insert(line) {
            self.notes.add(line, reason());
        }
    }

    fn number<T: std::str::FromStr>(&mut self, param: &Element, name: &str) -> Option<T> {
        let text = param.text(name);
        let number = text.parse().ok();
        if number.is_none() && !text.is_empty() {
            self.note(param.line, || {
                format!("`{name}` of `{}` is not a number and is left out", param.text("name"))
            });
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::{ReadErrorKind, read_metadata};
    use crate::model::Kind;

    const FILE: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<metadata versionNo="1">
  <structs>
    <struct>
      <name>Item</name>
      <props>
        <prop><name>num_iid</name><type>Number</type><level>Basic</level><desc>a &lt;b&gt; &amp; c</desc></prop>
        <prop><name>parts</name><type>Item</type><level>Object Array</level></prop>
        <prop><name>seller</name><type>Seller</type><level>Object</level></prop>
      </props>
    </struct>
  </structs>
  <apis>
    <api>
      <name>taobao.item.get</name>
      <desc><![CDATA[one <item>]]></desc>
      <request>
        <param><name>ids</name><type>Number</type><level>Basic Array</level><required>true</required><max_list_size>20</max_list_size></param>
        <param><name>odd</name><type>String</type><level>Strange</level><required>false</required></param>
      </request>
      <response>
        <param><name>items</name><type>Item</type><level>Object Array</level></param>
      </response>
    </api>
  </apis>
</metadata>"#;

    #[test]
    fn structs_are_resolved_and_circles_end() {
        let readings = read_metadata(FILE).unwrap();
        let doc = &readings[0].doc;
        assert_eq!(doc.title, "one <item>");
        assert_eq!((doc.request[0].list, doc.request[0].required), (1, true));
        assert_eq!(doc.request[0].limits.max_items, Some(20));
        let items = &doc.response[0];
        assert_eq!((items.kind(), items.list, items.children.len()), (Kind::Object, 1, 3));
        assert_eq!(items.children[0].description, "a <b> & c");
        assert!(items.children[1].children.is_empty());
        let notes: Vec<String> = readings[0].notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes.len(), 2, "{notes:?}");
        assert!(notes[0].starts_with("line 19: `odd`"), "{notes:?}");
        assert!(notes[1].starts_with("line 9: `seller`"), "{notes:?}");
    }

    #[test]
    fn flags_in_the_words_of_the_official_files() {
        let param = |name: &str, flag: &str| {
            format!(
                "<param><name>{name}</name><type>String</type><level>Basic</level><required>{flag}</required></param>"
            )
        };
        let flags = ["required", "optional", "special", "true", "false", "perhaps"];
        let params = flags.map(|flag| param(flag, flag)).concat();
        let file = format!(
            "<metadata><apis><api><name>a.b</name><request>{params}</request>\
             <response>{}</response></api></apis></metadata>",
            param("r", "required")
        );
        let reading = read_metadata(&file).unwrap().remove(0);
        let required: Vec<bool> = reading.doc.request.iter().map(|node| node.required).collect();
        assert_eq!(required, [true, false, false, true, false, false]);
        assert!(!reading.doc.response[0].required);
        let notes: Vec<String> = reading.notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes.len(), 2, "{notes:?}");
        assert!(notes[0].contains("`perhaps`") && notes[1].contains("`special` of `a.b`"), "{notes:?}");
    }

    #[test]
    fn structs_that_hold_each_other_crosswise_are_an_error_and_not_gigabytes() {
        let names = ["A", "B", "C", "D"];
        let structs: Vec<String> = names
            .iter()
            .map(|name| {
                let props: Vec<String> = (0..40)
                    .map(|at| {
                        let ty = names[at % names.len()];
                        format!("<prop><name>p{at}</name><type>{ty}</type><level>Object</level></prop>")
                    })
                    .collect();
                format!("<struct><name>{name}</name><props>{}</props></struct>", props.concat())
            })
            .collect();
        let api = |at: usize| {
            format!(
                "<api><name>a.b{at}</name><request/><response><param><name>r</name><type>A</type>\
                 <level>Object</level></param></response></api>"
            )
        };
        let apis = (0..400).map(api).collect::<Vec<_>>().concat();
        let file = format!("<metadata><structs>{}</structs><apis>{apis}</apis></metadata>", structs.concat());
        assert!(file.len() < 150_000);
        let error = read_metadata(&file).unwrap_err();
        assert_eq!(error.kind(), ReadErrorKind::TooLarge);
        assert!(error.to_string().contains("hold each other"), "{error}");
    }

    #[test]
    fn errors_name_the_line() {
        let error = read_metadata("<metadata>\n<apis></metadata>").unwrap_err();
        assert_eq!((error.line(), error.kind()), (2, ReadErrorKind::Syntax));
        assert_eq!(read_metadata("<metadata>\n").unwrap_err().kind(), ReadErrorKind::Syntax);
        assert_eq!(read_metadata("<other/>").unwrap_err().kind(), ReadErrorKind::Form);
        assert_eq!(read_metadata("").unwrap_err().kind(), ReadErrorKind::Form);
    }
}
