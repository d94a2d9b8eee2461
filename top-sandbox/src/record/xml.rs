//! XML text with the texts of some of its elements replaced; the rest is written as it was read. Knows no field.

use quick_xml::{
    Reader, Writer, XmlVersion, escape,
    events::{BytesStart, BytesText, Event},
};

use super::{
    fields::{Decision, Place},
    replace::Replacer,
};

/// Deeper text is not read. No API comes near this depth.
const DEPTH: usize = 100;

/// The text with the replacer's values; `None` if it is no XML, is a page for a browser, or is nested too deeply.
pub(super) fn rewrite(text: &str, place: Option<&Place<'_>>, replacer: &mut Replacer) -> Option<String> {
    let events = read(text)?;
    let mut out = Writer::new(Vec::with_capacity(text.len()));
    let mut open: Vec<(String, Decision)> = Vec::new();
    let mut rest = &events[..];
    while let [event, behind @ ..] = rest {
        let above = open.last().map(|(name, decision)| Place { name, decision: *decision });
        let above = above.as_ref().or(place);
        rest = behind;
        match event {
            Event::Start(tag) => {
                let element = replacer.fields.place(tag.name().as_ref(), above).decision;
                out.write_event(Event::Start(start(tag, above, replacer)?)).ok()?;
                open.push((tag.name().as_ref().to_owned(), element));
            }
            Event::Empty(tag) => out.write_event(Event::Empty(start(tag, above, replacer)?)).ok()?,
            Event::End(_) => {
                out.write_event(event.borrow()).ok()?;
                open.pop();
            }
            Event::Comment(comment) => {
                let root = Place { name: "", decision: Decision::Open };
                match replacer.text(&root, comment.as_ref()) {
                    Some(new) => out.write_event(Event::Comment(BytesText::from_escaped(new))).ok()?,
                    None => out.write_event(event.borrow()).ok()?,
                }
            }
            text if is_text(text) => {
                let count = 1 + behind.iter().take_while(|event| is_text(event)).count();
                let run = &events[events.len() - behind.len() - 1..][..count];
                rest = &behind[count - 1..];
                let value = run.iter().map(text_of).collect::<Option<String>>()?;
                let new = match above {
                    Some(place) if !value.trim().is_empty() => replacer.text(place, &value),
                    _ => None,
                };
                match new {
                    Some(new) => {
                        let is_raw = run.iter().any(|event| matches!(event, Event::CData(_)));
                        let new = if is_raw && !new.contains("]]>") {
                            format!("<![CDATA[{new}]]>")
                        } else {
                            escape::partial_escape(&new).into_owned()
                        };
                        out.write_event(Event::Text(BytesText::from_escaped(new))).ok()?;
                    }
                    None => run.iter().try_for_each(|event| out.write_event(event.borrow())).ok()?,
                }
            }
            other => out.write_event(other.borrow()).ok()?,
        }
    }
    String::from_utf8(out.into_inner()).ok()
}

/// A tag with the values of its attributes replaced, which are members of its element.
fn start<'e>(
    tag: &BytesStart<'e>,
    above: Option<&Place<'_>>,
    replacer: &mut Replacer,
) -> Option<BytesStart<'e>> {
    let name = tag.name().as_ref().to_owned();
    let element = replacer.fields.place(&name, above);
    let (mut attributes, mut is_changed) = (Vec::new(), false);
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.ok()?;
        let key = attribute.key.as_ref().to_owned();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
        let new = replacer.text(&replacer.fields.place(&key, Some(&element)), &value);
        is_changed |= new.is_some();
        attributes.push((key, new.unwrap_or(value)));
    }
    if !is_changed {
        return Some(tag.clone());
    }
    let mut out = BytesStart::new(name);
    for (key, value) in &attributes {
        out.push_attribute((key.as_str(), value.as_str()));
    }
    Some(out)
}

fn is_text(event: &Event<'_>) -> bool {
    matches!(event, Event::Text(_) | Event::CData(_) | Event::GeneralRef(_))
}

fn text_of(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(text.as_ref().to_owned()),
        Event::CData(text) => Some(text.as_ref().to_owned()),
        Event::GeneralRef(reference) => {
            escape::unescape(&format!("&{};", &**reference)).ok().map(std::borrow::Cow::into_owned)
        }
        _ => Some(String::new()),
    }
}

/// The parts of a document, which is one element that ends; a document with a type of its own is refused.
fn read(text: &str) -> Option<Vec<Event<'_>>> {
    let mut reader = Reader::from_str(text);
    let (mut events, mut depth, mut roots) = (Vec::new(), 0_usize, 0_usize);
    loop {
        let event = reader.read_event().ok()?;
        match &event {
            Event::Start(tag) => {
                roots += usize::from(depth == 0);
                depth += 1;
                if depth > DEPTH
                    || roots == 1 && depth == 1 && tag.name().as_ref().eq_ignore_ascii_case("html")
                {
                    return None;
                }
            }
            Event::Empty(_) => roots += usize::from(depth == 0),
            Event::End(_) => depth = depth.checked_sub(1)?,
            Event::DocType(_) => return None,
            Event::Text(text) if depth == 0 && !text.trim().is_empty() => return None,
            Event::Eof => break,
            _ => {}
        }
        events.push(event);
    }
    (depth == 0 && roots == 1).then_some(events)
}
