//! XML text with the texts of some of its elements replaced; the rest is written as it was read. Knows no field.

use quick_xml::{
    Reader, Writer, escape,
    events::{BytesText, Event},
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
    let mut at = 0;
    while let Some(event) = events.get(at) {
        at += 1;
        match event {
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                let decision = {
                    let above = open.last().map(|(name, decision)| Place { name, decision: *decision });
                    replacer.fields.place(&name, above.as_ref().or(place)).decision
                };
                out.write_event(event.borrow()).ok()?;
                // An element with nothing but text is a value.
                let rest = &events[at..];
                let count = rest.iter().take_while(|event| is_text(event)).count();
                if count > 0 && matches!(rest.get(count), Some(Event::End(_))) {
                    let value: Option<String> = rest[..count].iter().map(text_of).collect();
                    if let Some(replaced) = replacer.text(&Place { name: &name, decision }, &value?) {
                        let is_raw = rest.iter().take(count).any(|event| matches!(event, Event::CData(_)));
                        let text = if is_raw && !replaced.contains("]]>") {
                            format!("<![CDATA[{replaced}]]>")
                        } else {
                            escape::partial_escape(&replaced).into_owned()
                        };
                        out.write_event(Event::Text(BytesText::from_escaped(text))).ok()?;
                        at += count;
                    }
                }
                open.push((name, decision));
            }
            Event::End(_) => {
                open.pop();
                out.write_event(event.borrow()).ok()?;
            }
            other => out.write_event(other.borrow()).ok()?,
        }
    }
    String::from_utf8(out.into_inner()).ok()
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
