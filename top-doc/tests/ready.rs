//! The three ready APIs of `top-apis` agree with what is written from their pages: wire names, types, nesting, required
//! flags, limits, the member that is unwrapped. The pages lie beside the checkout; without them there is nothing to
//! compare with.

use std::{collections::BTreeSet, fs, path::Path};

use syn::{Fields, GenericArgument, Item, PathArguments, Type};
use top_apis::{
    TopApi,
    alihealth::{FollowupDialogrecordRecall, FollowupSend},
    field::{Field, Kind},
    lyservice::LippiMessageSend,
    record::{Record, Slot, Value},
};
use top_doc::{read_page, write_module};

/// One line a field: direction, path, type, and for a request's whether it is required.
type Table = BTreeSet<String>;

#[test]
fn ready_apis_agree_with_their_pages() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages/seeds");
    if !seeds.is_dir() {
        eprintln!("SKIPPED: no pages of the ready APIs beside the checkout");
        return;
    }
    compare::<FollowupSend>(&seeds);
    compare::<FollowupDialogrecordRecall>(&seeds);
    compare::<LippiMessageSend>(&seeds);
}

fn compare<A: TopApi + Field>(seeds: &Path) {
    let method = A::API.method;
    let page = fs::read_to_string(seeds.join(format!("{method}.txt"))).unwrap();
    let module = write_module(&read_page(&page).unwrap().doc).unwrap();
    let file = syn::parse_file(&module.text).unwrap();
    let written = Written { items: &file.items }.table(&module.type_name);
    assert_eq!(written, derived::<A>(), "{method}");
}

/// What a module says, read from its text.
struct Written<'a> {
    items: &'a [Item],
}

impl Written<'_> {
    fn table(&self, request: &str) -> Table {
        let mut table = Table::new();
        self.fields("request", "", request, &mut table);
        let attributes = self.attributes(request);
        let member = value(&attributes, "unwrap").expect("each of the three is unwrapped").replace('"', "");
        let response = value(&attributes, "response").expect("an answer");
        table.insert(format!("answer {member} object"));
        self.fields("answer", &format!("{member}."), &response, &mut table);
        table
    }

    /// The container's `#[top_api(…)]` as text.
    fn attributes(&self, name: &str) -> String {
        let item = self.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(item),
            _ => None,
        });
        text(&item.expect("a struct").attrs)
    }

    fn fields(&self, direction: &str, prefix: &str, name: &str, table: &mut Table) {
        let Some(Fields::Named(fields)) = self.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(&item.fields),
            _ => None,
        }) else {
            panic!("no struct {name}");
        };
        for field in &fields.named {
            let attributes = text(&field.attrs);
            let ident = field.ident.as_ref().unwrap().to_string();
            let wire = value(&attributes, "rename").unwrap_or(ident).replace(['"'], "");
            let (ty, is_optional) = without_option(&field.ty);
            let path = format!("{prefix}{}", wire.trim_start_matches("r#"));
            let limits = ["max_len", "max_items", "min", "max"].map(|limit| value(&attributes, limit));
            table.insert(line(
                direction,
                &path,
                &self.kind(&ty),
                !is_optional,
                &format!("{:?}", limits.concat_some()),
            ));
            if self.kind(&ty) == "object" {
                self.fields(direction, &format!("{path}."), &ty, table);
            }
        }
    }

    fn kind(&self, ty: &str) -> String {
        let of_item = |item: &Item| match item {
            Item::Struct(item) if item.ident == ty => Some("object"),
            Item::Enum(item) if item.ident == ty => {
                let other = item.variants.iter().find(|variant| variant.ident == "Other")?;
                let Type::Path(path) = &other.fields.iter().next()?.ty else { return None };
                Some(if path.path.is_ident("i64") { "number" } else { "text" })
            }
            _ => None,
        };
        let known = self.items.iter().find_map(of_item);
        known
            .unwrap_or(match ty {
                "String" => "text",
                "i64" | "i8" => "number",
                "bool" => "bool",
                _ => "other",
            })
            .to_owned()
    }
}

trait ConcatSome {
    fn concat_some(self) -> Vec<String>;
}

impl<const N: usize> ConcatSome for [Option<String>; N] {
    fn concat_some(self) -> Vec<String> {
        self.into_iter().flatten().collect()
    }
}

/// All `#[top_api(…)]` of an item, as their tokens' text between commas.
fn text(attributes: &[syn::Attribute]) -> String {
    let mut all = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("top_api")) {
        if let syn::Meta::List(list) = &attribute.meta {
            all.push_str(&list.tokens.to_string());
            all.push(',');
        }
    }
    all
}

fn value(attributes: &str, key: &str) -> Option<String> {
    attributes.split(',').find_map(|part| {
        let (found, value) = part.split_once('=')?;
        (found.trim() == key).then(|| value.trim().to_owned())
    })
}

fn without_option(ty: &Type) -> (String, bool) {
    let Type::Path(path) = ty else { panic!("a path") };
    let last = path.path.segments.last().unwrap();
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == "Option" => {
            let Some(GenericArgument::Type(inner)) = arguments.args.first() else { panic!("a type") };
            (without_option(inner).0, true)
        }
        _ => (last.ident.to_string(), false),
    }
}

/// What a ready API's derive says.
fn derived<A: TopApi + Field>() -> Table {
    fn walk(direction: &str, prefix: &str, record: &mut dyn Record, table: &mut Table) {
        for (index, spec) in record.shape().fields.iter().enumerate() {
            let path = format!("{prefix}{}", spec.name);
            // A closed set of values shows by its blank value whether it travels as text or as a number.
            let by_value = match record.value_at(index) {
                Value::Str(_) => "text",
                Value::I64(_) => "number",
                Value::Object(_) => "object",
                _ => "other",
            };
            let mut slot = record.slot_at(index);
            let mut kind = by_value;
            if let Slot::Opt(opt, inner) = slot {
                kind = match inner {
                    Kind::Text => "text",
                    Kind::Integer => "number",
                    Kind::Bool => "bool",
                    Kind::Object => "object",
                    _ => "other",
                };
                slot = opt.open();
            }
            let limits: Vec<String> = spec.limits.iter().map(|limits| format!("{limits:?}")).collect();
            table.insert(line(direction, &path, kind, spec.required, &format!("{limits:?}")));
            if let Slot::Object(inner) = slot {
                walk(direction, &format!("{path}."), inner, table);
            }
        }
    }
    let mut table = Table::new();
    walk("request", "", &mut A::blank(), &mut table);
    let member = A::API.unwrap.expect("each of the three is unwrapped");
    table.insert(format!("answer {member} object"));
    let mut answer = A::Response::blank();
    let Slot::Object(record) = answer.slot() else { panic!("{member} is an object") };
    walk("answer", &format!("{member}."), record, &mut table);
    table
}

fn line(direction: &str, path: &str, kind: &str, required: bool, limits: &str) -> String {
    match (direction, required) {
        ("answer", _) => format!("answer {path} {kind}"),
        (_, true) => format!("request {path} {kind} required {limits}"),
        (_, false) => format!("request {path} {kind} optional {limits}"),
    }
}
