//! Reads the generated Rust as text, line by line: modules, structs with their fields, enums with their values. Knows the
//! layout of the files and nothing of how they are made.

use std::collections::HashMap;

/// The module of one API.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// The name of the request's struct.
    pub(crate) request: String,
    pub(crate) attribute: String,
    pub(crate) types: HashMap<String, Type>,
    /// The `#[cfg(feature = …)]` in the list of its vendor; `archive` below that.
    pub(crate) path: String,
}

#[derive(Debug)]
pub(crate) enum Type {
    Struct(Vec<Field>),
    /// Values, and whether the catch-all variant holds a number.
    Enum(Vec<String>, bool),
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) ty: String,
    pub(crate) attribute: String,
}

impl Api {
    /// The argument of the request's attribute.
    pub(crate) fn argument(&self, name: &str) -> Option<String> {
        argument(&self.attribute, name)
    }
}

/// The value of `name = value` in the arguments of an attribute; a flag's value is empty.
pub(crate) fn argument(attribute: &str, name: &str) -> Option<String> {
    arguments(attribute).into_iter().find_map(|argument| match argument.split_once(" = ") {
        Some((key, value)) if key == name => Some(value.trim_matches('"').to_owned()),
        None if argument == name => Some(String::new()),
        _ => None,
    })
}

/// Divides at the commas outside brackets and quotes.
fn arguments(attribute: &str) -> Vec<String> {
    let (mut parts, mut depth, mut is_quoted) = (vec![String::new()], 0, false);
    for c in attribute.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            '<' | '[' | '(' if !is_quoted => depth += 1,
            '>' | ']' | ')' if !is_quoted => depth -= 1,
            ',' if depth == 0 && !is_quoted => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The APIs of one file, by method.
pub(crate) fn apis(text: &str, path: &str) -> HashMap<String, Api> {
    let mut apis = HashMap::new();
    for module in text.split("\npub mod ").skip(1) {
        let api = module_of(module, path);
        if let Some(method) = api.argument("method") {
            assert!(apis.insert(method.clone(), api).is_none(), "{method} occurs twice in {path}");
        }
    }
    apis
}

/// The messages of a file, by topic: the struct's name and its fields.
pub(crate) fn messages(text: &str) -> HashMap<String, (String, Vec<Field>)> {
    let mut messages = HashMap::new();
    let (mut lines, mut attribute) = (text.lines().map(str::trim), String::new());
    while let Some(line) = lines.next() {
        let Some(topic) = line.strip_prefix("#[top_api(topic = \"") else { continue };
        let topic = topic.strip_suffix("\")]").unwrap().to_owned();
        let name = lines.next().unwrap().strip_prefix("pub struct ").unwrap();
        let name = name.trim_end_matches(" {").to_owned();
        messages.insert(topic, (name, fields(&mut lines, &mut attribute)));
    }
    messages
}

fn module_of(text: &str, path: &str) -> Api {
    let mut api = Api { path: path.to_owned(), ..Api::default() };
    let mut attribute = String::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line.starts_with("//") {
            continue;
        }
        if let Some(start) = line.strip_prefix("#[top_api(") {
            attribute.clear();
            let mut part = start;
            while !part.ends_with(")]") {
                attribute.push_str(part);
                attribute.push(' ');
                part = lines.next().unwrap();
            }
            attribute.push_str(part.strip_suffix(")]").unwrap());
        } else if let Some(name) = line.strip_prefix("pub struct ") {
            let own = std::mem::take(&mut attribute);
            let is_empty = name.ends_with(';');
            let name = name.trim_end_matches([' ', '{', ';']).to_owned();
            if own.contains("method = ") {
                (api.request, api.attribute) = (name.clone(), own);
            }
            let fields = if is_empty { Vec::new() } else { fields(&mut lines, &mut attribute) };
            assert!(api.types.insert(name.clone(), Type::Struct(fields)).is_none(), "two {name} in {path}");
        } else if let Some(name) = line.strip_prefix("pub enum ") {
            attribute.clear();
            let name = name.trim_end_matches([' ', '{']).to_owned();
            let set = set(&mut lines);
            assert!(api.types.insert(name.clone(), set).is_none(), "two {name} in {path}");
        }
    }
    api
}

fn fields<'a>(lines: &mut impl Iterator<Item = &'a str>, attribute: &mut String) -> Vec<Field> {
    let mut fields = Vec::new();
    while let Some(line) = lines.next() {
        if line == "}" {
            break;
        } else if let Some(start) = line.strip_prefix("#[top_api(") {
            let mut part = start;
            attribute.clear();
            while !part.ends_with(")]") {
                attribute.push_str(part);
                attribute.push(' ');
                part = lines.next().unwrap();
            }
            attribute.push_str(part.strip_suffix(")]").unwrap());
        } else if let Some(field) = line.strip_prefix("pub ") {
            let (ident, ty) = field.split_once(':').unwrap();
            // A long type stands on a line of its own.
            let ty = if ty.trim().is_empty() { lines.next().unwrap() } else { ty };
            let attribute = std::mem::take(attribute);
            let wire = argument(&attribute, "rename")
                .unwrap_or_else(|| ident.strip_prefix("r#").unwrap_or(ident).to_owned());
            fields.push(Field { wire, ty: ty.trim().trim_end_matches(',').to_owned(), attribute });
        } else {
            assert!(line.starts_with("//"), "what is this? {line}");
        }
    }
    fields
}

fn set<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Type {
    let (mut values, mut is_numeric) = (Vec::new(), false);
    for line in lines {
        if line == "}" {
            break;
        } else if let Some(value) = line.strip_prefix("#[top_api(value = ") {
            let value = value.strip_suffix(")]").unwrap();
            values.push(match value.strip_prefix('"') {
                Some(text) => text.trim_end_matches('"').to_owned(),
                None => value.replace('_', ""),
            });
        } else if line.starts_with("Other(") {
            is_numeric = line == "Other(i64),";
        }
    }
    Type::Enum(values, is_numeric)
}
