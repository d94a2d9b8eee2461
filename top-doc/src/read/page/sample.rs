//! The sample response as an outline. Samples are not well-formed XML, since values hold `&`, `<` and whole HTML. Only
//! what looks like an element of the platform's (a bare name that is closed again) counts as one.

use std::collections::HashMap;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{outline::Outline, sections::Line};

/// Deeper than any sample.
const DEEPEST: usize = 128;

/// The sample in XML, without the lines around it.
pub(super) fn xml_text(lines: &[Line<'_>]) -> Option<String> {
    block(lines, '<')
}

/// The sample in JSON, without the lines around it.
pub(super) fn json_text(lines: &[Line<'_>]) -> Option<String> {
    block(lines, '{')
}

/// The lines from the first that begins with `first` to the one that closes it, or to the end of the section.
fn block(lines: &[Line<'_>], first: char) -> Option<String> {
    let start = lines.iter().position(|line| line.text.starts_with(first))?;
    let lines = &lines[start..];
    // A fence of markdown ends the sample.
    let fence = lines.iter().position(|line| line.text.starts_with("```"));
    let lines = &lines[..fence.unwrap_or(lines.len())];
    // The closing line is indented like the opening one.
    let close = match first {
        '{' => "}".to_owned(),
        _ => format!(
            "</{}",
            lines[0].text.trim_start_matches('<').split(['>', ' ']).next().unwrap_or_default()
        ),
    };
    let end = lines
        .iter()
        .rposition(|line| line.text.starts_with(&close) || (close != "}" && line.text.contains(&close)))
        .unwrap_or(lines.len() - 1);
    let text: Vec<&str> = lines[..=end].iter().map(|line| line.raw).collect();
    Some(text.join("\n"))
}

/// The members of the root element, which is the envelope.
pub(super) fn from_xml(text: &str) -> Option<Vec<Outline>> {
    // The last closing tag of each name: a name that is not closed after its opening is not an element.
    let mut closed = HashMap::new();
    for (at, _) in text.match_indices("</") {
        if let Some(tag) = tag(&text[at..]) {
            closed.insert(tag.name, at);
        }
    }
    // The open elements, outermost first; the first is the parent of the root.
    let mut open = vec![Outline::default()];
    let mut rest = text;
    let mut content = String::new();
    while let Some(at) = rest.find('<') {
        content.push_str(&rest[..at]);
        let tag = tag(&rest[at..]);
        match tag {
            Some(Tag { name, sort: Sort::Opening, length })
                if open.len() < DEEPEST
                    && closed.get(name).is_some_and(|last| *last > text.len() - rest.len() + at) =>
            {
                content.clear();
                open.push(Outline::new(name));
                rest = &rest[at + length..];
            }
            Some(Tag { name, sort: Sort::Closing, length })
                if open.iter().skip(1).any(|element| element.name == name) =>
            {
                while let Some(mut element) = open.pop() {
                    let found = element.name == name;
                    if element.children.is_empty() && found && !content.trim().is_empty() {
                        element.value = Some(unescape(content.trim()));
                    }
                    if let Some(parent) = open.last_mut() {
                        parent.children.push(element);
                    }
                    if found {
                        break;
                    }
                }
                content.clear();
                rest = &rest[at + length..];
            }
            _ => {
                content.push('<');
                rest = &rest[at + 1..];
            }
        }
    }
    while open.len() > 1 {
        if let (Some(element), Some(parent)) = (open.pop(), open.last_mut()) {
            parent.children.push(element);
        }
    }
    let root = open.pop()?.children.into_iter().next()?;
    Some(root.children)
}

struct Tag<'a> {
    name: &'a str,
    sort: Sort,
    length: usize,
}

enum Sort {
    Opening,
    Closing,
}

/// The tag at the start of `text`, if it has no attribute or only the one that marks lists.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    let (inner, sort, before) = match inner.strip_prefix('/') {
        Some(inner) => (inner, Sort::Closing, 2),
        None => (inner, Sort::Opening, 1),
    };
    let end = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))?;
    let (name, rest) = inner.split_at(end);
    let after = rest.strip_prefix(" list=\"true\"").unwrap_or(rest).strip_prefix('>')?;
    (!name.is_empty()).then_some(Tag { name, sort, length: before + inner.len() - after.len() })
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

/// The members of the envelope, which is the only member of a JSON sample.
pub(super) fn from_json(text: &str) -> Option<Vec<Outline>> {
    let Shape(_, root) = serde_json::from_str::<Shape>(text)
        .or_else(|_| serde_json::from_str::<Shape>(&repaired(text)))
        .ok()?;
    Some(root.into_iter().next()?.children)
}

/// The text with `null` where the platform's own samples leave a value out (`"a":,`), without commas before a closing
/// bracket, and with raw control characters inside texts as spaces.
fn repaired(text: &str) -> String {
    let mut repaired = String::with_capacity(text.len() + 16);
    let (mut quoted, mut escaped) = (false, false);
    for c in text.chars() {
        if quoted {
            repaired.push(if c.is_control() { ' ' } else { c });
            (quoted, escaped) = (escaped || c != '"', !escaped && c == '\\');
            continue;
        }
        if matches!(c, ',' | '}' | ']') {
            let end = repaired.trim_end().len();
            match repaired[..end].chars().next_back() {
                Some(':') => repaired.push_str("null"),
                Some(',') if c != ',' => repaired.truncate(end - 1),
                _ => {}
            }
        }
        quoted = c == '"';
        repaired.push(c);
    }
    repaired
}

/// JSON as value and members in the sample's order. A list has its first item as its only member.
struct Shape(Option<String>, Vec<Outline>);

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Shape, E> {
        Ok(Shape(Some(value.to_string()), Vec::new()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Shape, E> {
        Ok(Shape(Some(value.to_string()), Vec::new()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Shape, E> {
        Ok(Shape(Some(value.to_string()), Vec::new()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Shape, E> {
        Ok(Shape(Some(value.to_string()), Vec::new()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Shape, E> {
        Ok(Shape((!value.is_empty()).then(|| value.to_owned()), Vec::new()))
    }

    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape(None, Vec::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let first = items.next_element::<Shape>()?;
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(match first {
            // Put the item's members into an element of their own, as XML does.
            Some(Shape(None, children)) if !children.is_empty() => {
                Shape(None, vec![Outline { children, ..Outline::default() }])
            }
            Some(item) => item,
            None => Shape(None, Vec::new()),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Shape, A::Error> {
        let mut children = Vec::new();
        while let Some((name, Shape(value, inner))) = members.next_entry::<String, Shape>()? {
            children.push(Outline { value, children: inner, ..Outline::new(&name) });
        }
        Ok(Shape(None, children))
    }
}

#[cfg(test)]
mod tests {
    use super::{from_json, from_xml};

    #[test]
    fn xml_with_html_inside() {
        let root = from_xml(
            "<x_response>\n <a>1 < 2 & <br> <a href=\"u\">t</a></a>\n <items list=\"true\"><item><b>&lt;</b></item></items>\
             <empty></empty></x_response><!--top-->",
        )
        .unwrap();
        let names: Vec<&str> = root.iter().map(|node| node.name.as_str()).collect();
        assert_eq!(names[1..], ["items", "empty"]);
        assert_eq!(root[1].of_item()[0].text(), Some("<"));
        assert_eq!(root[2].text(), None);
    }

    #[test]
    fn json_keeps_the_order() {
        let root =
            from_json(r#"{"x_response":{"z":{"item":[{"b":1,"a":"t"}]},"c":{"number":[1,2]},"n":[]}}"#)
                .unwrap();
        let names: Vec<&str> = root.iter().map(|node| node.name.as_str()).collect();
        assert_eq!(names, ["z", "c", "n"]);
        assert_eq!(root[0].of_item()[1].text(), Some("t"));
        assert_eq!(root[1].text(), Some("1"));
    }

    #[test]
    fn json_with_holes() {
        let root = from_json("{\"x\":{\"a\":,\"b\":\"c:,\td\",\"e\":{\"f\":},\"g\":[1,],}}").unwrap();
        let names: Vec<&str> = root.iter().map(|node| node.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "e", "g"]);
        assert_eq!((root[0].text(), root[1].text()), (None, Some("c:, d")));
        assert_eq!(root[2].children[0].name, "f");
        assert!(from_json("{\"x\"").is_none());
    }
}
