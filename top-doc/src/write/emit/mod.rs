//! The text of one module, in rustfmt's layout. Decides nothing: the plan says what is written, and the naming how it is
//! called.

pub(super) mod docs;
mod uses;

use std::{collections::HashSet, fmt::Write};

pub(super) use self::uses::Uses;
use super::{
    ir::{Field, Listed, Object, Plan, Set, Side, flag_values},
    names,
    naming::{Item, Naming},
};
use crate::model::{Limits, Session};

/// The greatest width of a line in rustfmt's layout.
const WIDTH: usize = 100;
/// The greatest width of an attribute's arguments on one line.
const ATTRIBUTE: usize = 70;

/// The items of a module.
pub(super) fn items(plan: &Plan, naming: &Naming<'_>, uses: &mut Uses) -> String {
    let mut text = String::new();
    for item in &naming.items {
        if !text.is_empty() {
            text.push('\n');
        }
        match *item {
            Item::Object(number) if number == plan.request => request(plan, naming, uses, &mut text),
            Item::Object(number) => object(plan, number, naming, uses, &mut text),
            Item::Set(set, _) => {
                uses.add("TopObject");
                closed_set(&plan.sets[set], naming.set(set), plan.is_facts, &mut text);
            }
        }
    }
    text
}

fn request(plan: &Plan, naming: &Naming<'_>, uses: &mut Uses, text: &mut String) {
    uses.add("TopApi");
    let lead = docs::code(&plan.method);
    let title = match plan.title.trim() {
        "" => docs::comment(0, "///", &lead, ""),
        title => docs::comment(0, "///", &lead, &format!("({title})")),
    };
    text.push_str(&title);
    if plan.description.trim() != plan.title.trim() {
        let description = docs::comment(0, "///", "", &plan.description);
        if !description.is_empty() {
            text.push_str("///\n");
            text.push_str(&description);
        }
    }
    for paragraph in &plan.docs {
        let _ = writeln!(text, "///");
        for line in paragraph.lines() {
            let _ = writeln!(text, "{}", format!("/// {line}").trim_end());
        }
    }
    error_codes(plan, text);
    let response = naming.ty(&plan.response, None);
    uses.note(&response);
    derive(naming.has_default(plan.request), "TopApi", text);
    let _ = writeln!(text, "#[top_api(\n    method = {:?},\n    response = {response},", plan.method);
    if let Some(member) = &plan.unwrap {
        let _ = writeln!(text, "    unwrap = {member:?},");
    }
    if plan.qimen {
        text.push_str("    qimen,\n");
    }
    match plan.session {
        Session::Required => text.push_str("    session = required,\n"),
        Session::None => text.push_str("    session = none,\n"),
        Session::Optional => text.push_str("    session = optional,\n"),
        Session::Unknown => {}
    }
    if plan.idempotent {
        text.push_str("    idempotent,\n");
    }
    text.push_str("    debug\n)]\n");
    body(plan, plan.request, naming, uses, text);
}

/// A list of the API's own error codes.
fn error_codes(plan: &Plan, text: &mut String) {
    let mut codes = plan.errors.iter().filter(|error| !docs::code(&error.code).is_empty()).peekable();
    if codes.peek().is_some() {
        text.push_str("///\n/// # Error codes\n///\n");
    }
    for error in codes {
        let says = [error.message.trim(), error.solution.trim()];
        let says = says.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("; ");
        let lead = format!("* {}{}", docs::code(&error.code), if says.is_empty() { "" } else { ":" });
        let item = docs::comment(0, "///", &lead, &says);
        // Further lines of an item of a list are indented.
        text.push_str(&item.replace("\n/// ", "\n///   "));
    }
}

fn object(plan: &Plan, number: usize, naming: &Naming<'_>, uses: &mut Uses, text: &mut String) {
    uses.add("TopObject");
    let object = &plan.objects[number];
    let documented = docs::comment(0, "///", "", &object.description);
    if documented.is_empty() {
        let is_said =
            plan.is_facts && (object.doc_name.is_empty() || object.doc_name == naming.object(number));
        if plan.is_facts && !is_said {
            text.push_str(&docs::comment(0, "///", &docs::code(&object.doc_name), ""));
        } else if !is_said {
            text.push_str(&docs::comment(0, "///", &stand_in(object, &plan.method), ""));
        }
    } else {
        text.push_str(&documented);
    }
    derive(naming.has_default(number), "TopObject", text);
    text.push_str(if object.qimen { "#[top_api(qimen, debug)]\n" } else { "#[top_api(debug)]\n" });
    body(plan, number, naming, uses, text);
}

/// The documentation of an object without a description.
fn stand_in(object: &Object, method: &str) -> String {
    let name = docs::code(&object.doc_name);
    match (name.as_str(), object.side) {
        ("", Side::Response) if object.parent.is_none() => format!("The response of {}.", docs::code(method)),
        ("", _) => "An object without a documented name.".to_owned(),
        (name, _) => format!("{name}, which the document does not describe."),
    }
}

fn derive(has_default: bool, derive: &str, text: &mut String) {
    let default = if has_default { "Default, " } else { "" };
    let _ = writeln!(text, "#[derive(Clone, {default}{derive})]");
}

fn body(plan: &Plan, number: usize, naming: &Naming<'_>, uses: &mut Uses, text: &mut String) {
    let (name, fields) = (naming.object(number), &plan.objects[number].fields);
    let flags = fields.iter().filter(|field| naming.ty(&field.ty, Some(number)) == "bool").count();
    if flags > 3 && !plan.is_facts {
        text.push_str("#[allow(clippy::struct_excessive_bools, reason = \"the platform's parameters\")]\n");
    }
    if fields.is_empty() {
        let _ = writeln!(text, "pub struct {name};");
        return;
    }
    let _ = writeln!(text, "pub struct {name} {{");
    for field in fields {
        let ty = naming.ty(&field.ty, Some(number));
        uses.note(&ty);
        field_docs(field, plan.is_facts, text);
        attribute(4, &arguments(field), text);
        let line = format!("    pub {}: {ty},", field.ident);
        if line.len() > WIDTH {
            let _ = writeln!(text, "    pub {}:\n        {ty},", field.ident);
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
    text.push_str("}\n");
}

fn field_docs(field: &Field, is_facts: bool, text: &mut String) {
    let documented = docs::comment(4, "///", "", &field.description);
    let name = docs::code(&field.wire);
    if documented.is_empty() && is_facts {
    } else if documented.is_empty() {
        let _ = writeln!(text, "    /// {name}");
    } else {
        text.push_str(&documented);
    }
    let default = field.default.as_deref().map(docs::code).unwrap_or_default();
    if !default.is_empty() {
        let _ = writeln!(text, "    ///\n    /// The platform assumes {default} if this is absent.");
    }
}

fn arguments(field: &Field) -> Vec<String> {
    let mut arguments = Vec::new();
    if !field.ident_is_wire {
        arguments.push(format!("rename = {:?}", field.wire));
    }
    if field.required {
        arguments.push("required".to_owned());
    }
    let Limits { max_len, max_items, min, max } = field.limits;
    arguments.extend(max_len.map(|number| format!("max_len = {}", grouped(&number.to_string()))));
    arguments.extend(max_items.map(|number| format!("max_items = {}", grouped(&number.to_string()))));
    arguments.extend(min.map(|number| format!("min = {}", grouped(&number.to_string()))));
    arguments.extend(max.map(|number| format!("max = {}", grouped(&number.to_string()))));
    arguments.extend(field.items.as_ref().map(super::ir::Items::argument));
    if field.business_key {
        arguments.push("business_key".to_owned());
    }
    if field.secret {
        arguments.push("secret".to_owned());
    }
    arguments.extend(field.flag.as_deref().map(|values| match flag_values(values).as_str() {
        "" => "flag".to_owned(),
        values => format!("flag = {values}"),
    }));
    arguments
}

/// `#[top_api(…)]`, on one line where rustfmt keeps it on one.
fn attribute(indent: usize, arguments: &[String], text: &mut String) {
    if arguments.is_empty() {
        return;
    }
    let spaces = " ".repeat(indent);
    let line = arguments.join(", ");
    if line.len() <= ATTRIBUTE {
        let _ = writeln!(text, "{spaces}#[top_api({line})]");
        return;
    }
    let _ = writeln!(text, "{spaces}#[top_api(");
    let last = arguments.len() - 1;
    for (at, argument) in arguments.iter().enumerate() {
        let _ = writeln!(text, "{spaces}    {argument}{}", if at == last { "" } else { "," });
    }
    let _ = writeln!(text, "{spaces})]");
}

/// The number with its digits in groups, as clippy asks for long ones.
fn grouped(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    if digits.len() < 6 {
        return number.to_owned();
    }
    let first = (digits.len() - 1) % 3 + 1;
    let mut text = format!("{sign}{}", &digits[..first]);
    for at in (first..digits.len()).step_by(3) {
        text.push('_');
        text.push_str(&digits[at..at + 3]);
    }
    text
}

fn closed_set(set: &Set, name: &str, is_facts: bool, text: &mut String) {
    let copy = if set.numeric { "Copy, " } else { "" };
    let _ = writeln!(
        text,
        "/// The values of {}.\n#[derive(Debug, Clone, {copy}PartialEq, Eq, Hash, TopObject)]\npub enum {name} {{",
        docs::code(&set.field)
    );
    let mut taken: HashSet<String> = std::iter::once("Other".to_owned()).collect();
    taken.extend(set.values.iter().filter_map(|listed| set.kept.get(&listed.value).cloned()));
    for listed in &set.values {
        let label = docs::comment(4, "///", "", &listed.label);
        let value = docs::code(&listed.value);
        if label.is_empty() && is_facts {
        } else if label.is_empty() {
            let _ = writeln!(text, "    /// {value}");
        } else {
            text.push_str(&label);
        }
        let argument = if set.numeric {
            format!("value = {}", grouped(&listed.value.parse::<i64>().unwrap_or_default().to_string()))
        } else {
            format!("value = {:?}", listed.value)
        };
        attribute(4, &[argument], text);
        let name = match set.kept.get(&listed.value) {
            Some(name) => name.clone(),
            None => names::free(&variant(listed), "N", &mut taken),
        };
        let _ = writeln!(text, "    {name},");
    }
    let holds = if set.numeric { "i64" } else { "String" };
    let _ = writeln!(
        text,
        "    /// A value that the document does not list.\n    #[top_api(other)]\n    Other({holds}),\n}}"
    );
}

/// The name of a variant: the documented one, or one made of the value.
pub(super) fn variant(listed: &Listed) -> String {
    let documented = listed.name.as_deref().map(names::camel).filter(|name| !name.is_empty());
    let name = match (documented, listed.value.strip_prefix('-')) {
        (Some(name), _) => name,
        (None, Some(digits)) => format!("Minus{digits}"),
        (None, None) if listed.value.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("V{}", listed.value)
        }
        (None, None) => names::camel(&listed.value),
    };
    match name.as_str() {
        "" => "V".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}
