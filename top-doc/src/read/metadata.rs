//! `ApiMetadata.xml`, the input of the official SDK generators: structs by name, and APIs whose parameters name them.
//! The names are resolved into trees here. A struct that holds itself is resolved once; the inner one stays a name.

use std::collections::HashMap;

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

/// Reads all APIs of an `ApiMetadata.xml`.
///
/// # Errors
/// It is not well-formed XML, or its root is not `metadata`.
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
    Ok(apis.map(|api| one(api, &structs)).collect())
}

fn one(api: &Element, structs: &HashMap<&str, &Element>) -> Reading {
    let mut notes = Notes::default();
    let method = api.text("name").to_owned();
    if !is_method(&method) {
        notes.add(api.line, format!("`{method}` is not the name of an API; it is kept as it is"));
    }
    let mut resolve = Resolve { structs, open: Vec::new(), left: MOST_MEMBERS, notes: &mut notes };
    let request = resolve.params(api.all("request").flat_map(|list| list.all("param")), true);
    let response = resolve.params(api.all("response").flat_map(|list| list.all("param")), false);
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
    Reading { doc, notes: notes.0 }
}

struct Resolve<'a, 'n> {
    structs: &'a HashMap<&'a str, &'a Element>,
    /// The structs around the current member, outermost first.
    open: Vec<&'a str>,
    left: usize,
    notes: &'n mut Notes,
}

impl<'a> Resolve<'a, '_> {
    fn params(&mut self, params: impl Iterator<Item = &'a Element>, is_request: bool) -> Vec<Node> {
        let mut nodes = Vec::new();
        for param in params {
            if self.left == 0 {
                self.notes
                    .add(param.line, "there are more members than any API has; the others are left out");
                break;
            }
            self.left -= 1;
            nodes.push(self.param(param, is_request));
        }
        nodes
    }

    fn param(&mut self, param: &'a Element, is_request: bool) -> Node {
        let name = param.text("name");
        let mut node = Node {
            name: name.to_owned(),
            required: is_request && param.text("required").eq_ignore_ascii_case("true"),
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
                self.notes
                    .add(param.line, format!("`{name}` has the unknown level `{level}`; taken as one value"));
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
                self.notes.add(
                    param.line,
                    format!("`{name}` is of the struct `{ty}`, which the file does not hold"),
                );
            }
        }
    }

    fn number<T: std::str::FromStr>(&mut self, param: &Element, name: &str) -> Option<T> {
        let text = param.text(name);
        let number = text.parse().ok();
        if number.is_none() && !text.is_empty() {
            self.notes.add(
                param.line,
                format!("`{name}` of `{}` is not a number and is left out", param.text("name")),
            );
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
    fn errors_name_the_line() {
        let error = read_metadata("<metadata>\n<apis></metadata>").unwrap_err();
        assert_eq!((error.line(), error.kind()), (2, ReadErrorKind::Syntax));
        assert_eq!(read_metadata("<metadata>\n").unwrap_err().kind(), ReadErrorKind::Syntax);
        assert_eq!(read_metadata("<other/>").unwrap_err().kind(), ReadErrorKind::Form);
        assert_eq!(read_metadata("").unwrap_err().kind(), ReadErrorKind::Form);
    }
}
