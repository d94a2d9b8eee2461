//! One group of the catalogue as it is, with serde's derives, and as structs of Go: the same members, rewritten line by line
//! from the generated Rust. Knows the layout of those files, and nothing of compilers.
//!
//! The others are as lean as they can be: each struct in the one direction of its use, dates and amounts as text, closed
//! sets as the plain type, no limits, no secrets.

use std::{collections::HashSet, fmt::Write as _};

/// The module of one API.
pub(crate) struct Api {
    module: String,
    request: String,
    method: String,
    response: String,
    items: Vec<Item>,
}

struct Item {
    name: String,
    /// `None` for a closed set.
    fields: Option<Vec<[String; 3]>>,
    is_numeric: bool,
    has_default: bool,
}

/// Reads a file of `top-catalogue/src`.
pub(crate) fn read(text: &str) -> Vec<Api> {
    text.split("\npub mod ").skip(1).map(api).collect()
}

fn api(text: &str) -> Api {
    let module = text.split(' ').next().unwrap_or_default().to_owned();
    let mut api = Api {
        module,
        request: String::new(),
        method: String::new(),
        response: String::new(),
        items: Vec::new(),
    };
    let (mut attribute, mut has_default) = (String::new(), false);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    while let Some(line) = lines.next() {
        if line.starts_with("#[derive(") {
            has_default = line.contains("Default");
        } else if line.starts_with("#[top_api(") {
            line.clone_into(&mut attribute);
            while !attribute.ends_with(")]") {
                attribute.push(' ');
                attribute.push_str(lines.next().unwrap_or(")]"));
            }
        } else if let Some((kind, name)) = line.strip_prefix("pub ").and_then(|item| item.split_once(' ')) {
            let name = name.trim_end_matches([' ', '{', ';']).to_owned();
            match kind {
                "struct" => {
                    let after = |key: &str| attribute.split_once(key).map(|(_, rest)| rest.to_owned());
                    if let Some(method) = after("method = \"") {
                        method.split('"').next().unwrap_or_default().clone_into(&mut api.method);
                        let response = after("response = ").unwrap_or_default();
                        let response = response.split([',', ')']).next().unwrap_or_default();
                        response.clone_into(&mut api.response);
                        api.request.clone_from(&name);
                    }
                    attribute.clear();
                    api.items.push(Item { name, fields: Some(Vec::new()), is_numeric: false, has_default });
                }
                "enum" => {
                    api.items.push(Item { name, fields: None, is_numeric: false, has_default: false });
                }
                field => {
                    let ident = field.trim_end_matches(':').to_owned();
                    let wire = match attribute.split_once("rename = \"") {
                        Some((_, rest)) => rest.split('"').next().unwrap_or_default(),
                        None => ident.trim_start_matches("r#"),
                    };
                    let member = [wire.to_owned(), ident.clone(), name.trim_end_matches(',').to_owned()];
                    attribute.clear();
                    if let Some(fields) = api.items.last_mut().and_then(|item| item.fields.as_mut()) {
                        fields.push(member);
                    }
                }
            }
        } else if line == "Other(i64),"
            && let Some(item) = api.items.last_mut()
        {
            item.is_numeric = true;
        }
    }
    api
}

/// Words that are names, in a type.
fn words(ty: &str) -> impl Iterator<Item = &str> {
    ty.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

impl Api {
    /// The items that the type of one side, the request or the response, names directly or through others.
    fn reached(&self, from: &str) -> HashSet<&str> {
        let mut reached = HashSet::new();
        let mut open: Vec<&str> = words(from).collect();
        while let Some(name) = open.pop() {
            let Some(item) = self.items.iter().find(|item| item.name == name) else { continue };
            if reached.insert(item.name.as_str()) {
                open.extend(item.fields.iter().flatten().flat_map(|[_, _, ty]| words(ty)));
            }
        }
        reached
    }

    fn has_default(&self) -> bool {
        self.items.iter().any(|item| item.name == self.request && item.has_default)
    }

    /// The path of the request, if it has a default: a program makes it without any value.
    pub(crate) fn request(&self) -> Option<String> {
        self.has_default().then(|| format!("{}::{}", self.module, self.request))
    }

    /// The same with serde's derives.
    pub(crate) fn serde(&self) -> String {
        let (sent, received) = (self.reached(&self.request), self.reached(&self.response));
        let mut out = format!("pub mod {} {{\n    use crate::prelude::*;\n", self.module);
        for item in &self.items {
            let name = &item.name;
            let Some(fields) = &item.fields else {
                let ty = if item.is_numeric { "i64" } else { "String" };
                let _ = writeln!(out, "    pub type {name} = {ty};");
                continue;
            };
            let mut derives = vec!["Clone"];
            if item.has_default {
                derives.push("Default");
            }
            derives.extend(sent.contains(name.as_str()).then_some("Serialize"));
            derives.extend(received.contains(name.as_str()).then_some("Deserialize"));
            let _ = writeln!(out, "    #[derive({})]\n    pub struct {name} {{", derives.join(", "));
            for [wire, ident, ty] in fields {
                if wire != ident {
                    let _ = writeln!(out, "        #[serde(rename = {wire:?})]");
                }
                // An absent list is an empty one.
                if ty.starts_with("Vec<") && received.contains(name.as_str()) {
                    out.push_str("        #[serde(default)]\n");
                }
                let _ = writeln!(out, "        pub {ident}: {},", as_text(ty));
            }
            out.push_str("    }\n");
        }
        let _ = writeln!(
            out,
            "    impl Api for {} {{ type Response = {}; const METHOD: &'static str = {:?}; }}\n}}",
            self.request,
            as_text(&self.response),
            self.method
        );
        out
    }

    /// The same as structs of Go, in one package with the other APIs.
    pub(crate) fn go(&self) -> String {
        let prefix = camel(&self.module);
        let mut out = String::new();
        for item in &self.items {
            let Some(fields) = &item.fields else {
                let ty = if item.is_numeric { "int64" } else { "string" };
                let _ = writeln!(out, "type {prefix}{} = {ty}\n", item.name);
                continue;
            };
            let _ = writeln!(out, "type {prefix}{} struct {{", item.name);
            let mut taken = HashSet::new();
            for [wire, ident, ty] in fields {
                let mut name = camel(ident.trim_start_matches("r#"));
                while !taken.insert(name.clone()) {
                    name.push('_');
                }
                let _ = writeln!(out, "\t{name} {} `json:\"{wire},omitempty\"`", self.go_type(&prefix, ty));
            }
            out.push_str("}\n\n");
        }
        out
    }

    fn go_type(&self, prefix: &str, ty: &str) -> String {
        let inside = |start: &str| ty.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
        if let Some(inner) = inside("Option<").or_else(|| inside("Box<")) {
            return format!("*{}", self.go_type(prefix, inner).trim_start_matches('*'));
        }
        if let Some(inner) = inside("Vec<") {
            return format!("[]{}", self.go_type(prefix, inner));
        }
        match ty {
            "i64" => "int64".to_owned(),
            "i8" => "int8".to_owned(),
            "bool" => "bool".to_owned(),
            "Value" => "interface{}".to_owned(),
            ty if ty.starts_with("BTreeMap") => "map[string]interface{}".to_owned(),
            ty if self.items.iter().any(|item| item.name == ty) => format!("{prefix}{ty}"),
            _ => "string".to_owned(),
        }
    }

    /// The names of request and response in Go, the response's if it is a struct.
    pub(crate) fn go_names(&self) -> (String, Option<String>) {
        let prefix = camel(&self.module);
        let response = words(&self.response).last().unwrap_or_default();
        let is_struct = self.items.iter().any(|item| item.name == response && item.fields.is_some());
        (format!("{prefix}{}", self.request), is_struct.then(|| format!("{prefix}{response}")))
    }
}

/// The type with `String` in place of the types of our crates, which serde's side does not have.
fn as_text(ty: &str) -> String {
    ["TopDateTime", "Decimal", "FileItem", "ByteArray"]
        .iter()
        .fold(ty.to_owned(), |ty, own| ty.replace(own, "String"))
}

fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut chars = word.chars();
        camel.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    camel
}
