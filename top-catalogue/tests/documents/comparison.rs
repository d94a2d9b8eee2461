//! One document beside the module of its API: names, depths of lists, types, limits, and what is required.

use std::collections::HashSet;

use serde_json::Value;

use crate::rust_text::{Api, Field, Type, argument};

pub(crate) fn text<'a>(json: &'a Value, name: &str) -> &'a str {
    json[name].as_str().unwrap_or_default()
}

pub(crate) fn list<'a>(json: &'a Value, name: &str) -> &'a [Value] {
    json[name].as_array().map_or(&[], Vec::as_slice)
}

/// Parameters of every call, which the client sets.
const SYSTEM: [&str; 11] = [
    "app_key",
    "format",
    "method",
    "partner_id",
    "session",
    "sign",
    "sign_method",
    "simplify",
    "target_app_key",
    "timestamp",
    "v",
];

/// What differs between a document and its module, as messages.
pub(crate) struct Comparison<'a> {
    api: &'a Api,
    pub(crate) wrong: Vec<String>,
    /// How many members were compared.
    pub(crate) members: usize,
}

impl<'a> Comparison<'a> {
    pub(crate) fn of(json: &Value, api: &'a Api) -> Self {
        let mut this = Self { api, wrong: Vec::new(), members: 0 };
        let Some(Type::Struct(fields)) = api.types.get(&api.request) else {
            panic!("no request in {}", api.path);
        };
        let parameters: Vec<&Value> =
            list(json, "request").iter().filter(|node| !SYSTEM.contains(&text(node, "name"))).collect();
        this.object(&parameters, fields, true, true, "request");
        let response: Vec<&Value> = list(json, "response").iter().collect();
        let ty = api.argument("response").unwrap_or_default();
        match (&response[..], api.argument("unwrap")) {
            ([only], Some(unwrap)) => {
                if unwrap != text(only, "name") {
                    this.wrong.push(format!("unwrap = {unwrap}, documented {}", text(only, "name")));
                }
                let field = Field { wire: unwrap, ty, attribute: String::new() };
                this.value(only, &field, false, false, "response");
            }
            ([], None) => {}
            (several, None) => match api.types.get(&ty) {
                Some(Type::Struct(fields)) => this.object(several, fields, false, false, "response"),
                _ => this.wrong.push(format!("the response is {ty}")),
            },
            (several, Some(unwrap)) => {
                this.wrong.push(format!("unwrap = {unwrap} with {} members", several.len()));
            }
        }
        this
    }

    fn object(&mut self, nodes: &[&Value], fields: &'a [Field], is_request: bool, is_top: bool, path: &str) {
        let mut names = HashSet::new();
        for node in nodes {
            let name = text(node, "name");
            let path = format!("{path}.{name}");
            if !names.insert(name) {
                self.wrong.push(format!("{path} is documented twice"));
                continue;
            }
            match fields.iter().find(|field| field.wire == name) {
                Some(field) => self.value(node, field, is_request, is_top, &path),
                None => self.wrong.push(format!("{path} is not there")),
            }
        }
        for field in fields.iter().filter(|field| !names.contains(&*field.wire)) {
            self.wrong.push(format!("{path}.{} is not documented", field.wire));
        }
    }

    fn value(&mut self, node: &Value, field: &Field, is_request: bool, is_top: bool, path: &str) {
        self.members += 1;
        let api = self.api;
        let documented = text(node, "type").replace(' ', "");
        let is_bytes = documented.to_lowercase().starts_with("byte[]");
        let mut depth = documented.matches("[]").count() - usize::from(is_bytes);
        let base = documented.trim_end_matches("[]").to_lowercase();
        let children: Vec<&Value> = list(node, "children").iter().collect();
        let is_fields = base == "fieldlist"
            || (is_request && is_top && depth == 0 && base == "string" && text(node, "name") == "fields")
            || (is_request
                && depth == 0
                && base == "string"
                && text(node, "name") == "fields"
                && children.is_empty());
        depth += usize::from(is_fields && children.is_empty());

        let is_optional = field.ty.starts_with("Option<");
        let ty = field.ty.strip_prefix("Option<").map_or(&*field.ty, |ty| &ty[..ty.len() - 1]);
        let vecs = ty.matches("Vec<").count();
        let leaf = ty.trim_start_matches("Vec<").trim_start_matches("Box<").trim_end_matches('>');
        // A map's own brackets.
        let leaf = if ty.contains("BTreeMap<") { "BTreeMap" } else { leaf };
        let mut wrong =
            |what: &str| self.wrong.push(format!("{path}: {what}: {} for {documented}", field.ty));
        if vecs != depth.min(3) {
            wrong("another depth of lists");
        }

        // Whether it must be sent.
        let marked = argument(&field.attribute, "required").is_some();
        let may_lack = is_optional || vecs > 0 || leaf == "Value" || leaf == "BTreeMap";
        let must = marked || !may_lack;
        let is_required = is_request && node["required"] == true;
        // A required object inside an object of its own type cannot be.
        let is_endless = ty.starts_with("Box<");
        if path != "response" && must != is_required && !is_endless {
            wrong(if is_required { "not required" } else { "required, but not documented so" });
        }

        let set = match api.types.get(leaf) {
            Some(Type::Enum(_, is_numeric)) => Some(*is_numeric),
            _ => None,
        };
        let fits = if children.is_empty() {
            match &*base {
                "string" => matches!(leaf, "String" | "Decimal") || set == Some(false),
                "number" | "long" | "integer" | "int" => {
                    matches!(leaf, "i64" | "Decimal") || set == Some(true)
                }
                "boolean" => leaf == "bool",
                "date" => leaf == "TopDateTime",
                "price" | "bigdecimal" | "decimal" | "double" | "float" | "money" => leaf == "Decimal",
                "byte" if is_bytes => {
                    leaf == if is_request && is_top && depth == 0 { "FileItem" } else { "ByteArray" }
                }
                "byte" => leaf == "i8",
                "fieldlist" => leaf == "String",
                "json" => leaf == if depth == 0 { "String" } else { "Value" },
                "map" => leaf == "BTreeMap",
                "" | "null" | "any" | "object" => leaf == "Value",
                // Described elsewhere in the document, or not at all.
                _ => leaf == "Value" || matches!(api.types.get(leaf), Some(Type::Struct(_))),
            }
        } else {
            matches!(api.types.get(leaf), Some(Type::Struct(_)))
        };
        if !fits {
            wrong("another type");
        }
        if is_request {
            limits(node, field, &base, depth, is_fields, &mut wrong);
        }
        if let (false, Some(Type::Struct(fields))) = (children.is_empty(), api.types.get(leaf)) {
            self.object(&children, fields, is_request, false, path);
        }
    }
}

/// Every limit that fits its type is checked, and no other.
fn limits(
    node: &Value,
    field: &Field,
    base: &str,
    depth: usize,
    is_fields: bool,
    wrong: &mut dyn FnMut(&str),
) {
    let number = |name: &str| {
        let json = &node[name];
        json.as_i64().or_else(|| json.as_str().and_then(|text| text.parse().ok()))
    };
    let is_text = matches!(base, "string" | "json" | "price" | "bigdecimal" | "decimal" | "byte");
    let is_number = matches!(base, "number" | "long" | "integer" | "int" | "byte");
    let (min, max) = (number("min_value"), number("max_value"));
    let is_possible = min.zip(max).is_none_or(|(min, max)| min <= max);
    let expected = [
        ("max_len", number("max_length").filter(|n| *n > 0 && is_text && depth == 0 && !is_fields)),
        ("max_items", number("max_list_size").filter(|n| *n > 0 && (depth > 0 || base == "string"))),
        ("min", min.filter(|_| is_number && depth == 0 && is_possible)),
        ("max", max.filter(|_| is_number && depth == 0 && is_possible)),
    ];
    for (name, documented) in expected {
        let written =
            argument(&field.attribute, name).map(|text| text.replace('_', "").parse::<i64>().unwrap());
        if written != documented {
            wrong(&format!("{name} is {written:?}, documented {documented:?}"));
        }
    }
}
