//! A request as a person would write it: an expression with what must be sent. Knows the plan and its naming, and nothing of
//! the client.

use std::collections::BTreeSet;

use super::{
    catalogue::Place as CataloguePlace,
    emit::variant,
    ir::{Field, Object, Plan, Side, Ty, bare, inner_object},
    naming::{Kept, Naming, Place, Shared},
    plan,
    undecided::Undecided,
};
use crate::model::ApiDoc;

/// A request of an API as a Rust expression, with what must be sent and made-up values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// The expression, on several lines where it is long; it may hold `?`, for values that are parsed.
    pub expression: String,
    /// The name of the request's type.
    pub type_name: String,
    /// The module of the other types, in the namespace of the request's type.
    pub module: String,
    /// The further types that it names, from the API's module.
    pub types: Vec<String>,
    /// Whether it names `FileItem` of `top-apis`.
    pub has_file: bool,
}

/// Longer lines are broken.
const WIDTH: usize = 80;

/// A request of the API that is written from this document: `ItemGet { num_iid: 1, ..ItemGet::default() }`.
///
/// What need not be sent is left out. Texts are `"…"`, for a person to fill in; other values are in the documented limits.
/// An API of a catalogue of facts has the names that it has there.
///
/// # Errors
/// `doc.method` is not the name of an API.
///
/// ```
/// use top_doc::{ApiDoc, Node};
///
/// let tid = Node { name: "tid".into(), ty: "Number".into(), required: true, ..Node::default() };
/// let doc = ApiDoc { method: "taobao.trade.get".into(), request: vec![tid], ..ApiDoc::default() };
/// assert_eq!(top_doc::write_example(&doc)?.expression, "TradeGet { tid: 1 }");
/// # Ok::<(), top_doc::Undecided>(())
/// ```
pub fn write_example(doc: &ApiDoc) -> Result<Example, Undecided> {
    let plan = plan::plan(doc)?;
    let (type_name, module) = names(doc);
    let naming = Naming::of_api(&plan, 0, &type_name, &Shared::none(), &Kept::default());
    let mut example = Example { type_name, module, ..Example::default() };
    let mut types = BTreeSet::new();
    let mut writer = Writer { plan: &plan, naming: &naming, types: &mut types, has_file: false };
    example.expression = writer.object(plan.request, 0);
    example.has_file = writer.has_file;
    types.remove(&example.type_name);
    example.types = types.into_iter().collect();
    Ok(example)
}

/// The request's type and the module of the others.
fn names(doc: &ApiDoc) -> (String, String) {
    if let Some(path) = doc.facts.as_ref().map(|facts| facts.path.as_str()).filter(|path| !path.is_empty()) {
        let type_name = path.rsplit("::").next().unwrap_or(path).to_owned();
        return (type_name, CataloguePlace::of_api(doc).module);
    }
    let place = Place::of(&doc.method);
    (place.type_name, place.module)
}

struct Writer<'a> {
    plan: &'a Plan,
    naming: &'a Naming<'a>,
    types: &'a mut BTreeSet<String>,
    has_file: bool,
}

impl Writer<'_> {
    /// The struct with its required fields, in lines that are indented by `depth` levels.
    fn object(&mut self, number: usize, depth: usize) -> String {
        let (plan, naming) = (self.plan, self.naming);
        let (object, name) = (&plan.objects[number], naming.object(number).to_owned());
        self.types.insert(name.clone());
        if object.fields.is_empty() {
            return name;
        }
        let has_default = naming.has_default(number);
        let mut fields = Vec::new();
        for field in &object.fields {
            if field.required || !is_absent(&field.ty) {
                let value = self.value(&field.ty, field, object, depth + 1);
                fields.push(format!("{}: {value}", field.ident));
            } else if !has_default {
                fields.push(format!("{}: {}", field.ident, absent(&field.ty)));
            }
        }
        if has_default && fields.is_empty() {
            return format!("{name}::default()");
        }
        if has_default && fields.len() < object.fields.len() {
            fields.push(format!("..{name}::default()"));
        }
        let line = format!("{name} {{ {} }}", fields.join(", "));
        if line.len() + depth * 4 <= WIDTH && !line.contains('\n') {
            return line;
        }
        let (inner, outer) = (" ".repeat(depth * 4 + 4), " ".repeat(depth * 4));
        let lines: Vec<String> = fields
            .iter()
            .map(|field| format!("{inner}{field}{}", if field.starts_with("..") { "" } else { "," }))
            .collect();
        format!("{name} {{\n{}\n{outer}}}", lines.join("\n"))
    }

    fn value(&mut self, ty: &Ty, field: &Field, holder: &Object, depth: usize) -> String {
        match ty {
            Ty::Plain(name) => self.plain(name, field),
            Ty::Object(number) => self.object(*number, depth),
            Ty::Set(set) => {
                let name = self.naming.set(*set).to_owned();
                self.types.insert(name.clone());
                match self.plan.sets[*set].values.first() {
                    Some(listed) => format!("{name}::{}", variant(listed)),
                    None => "\"…\".into()".to_owned(),
                }
            }
            // A type inside itself ends here: it can only stand where it may be absent.
            Ty::Option(inner) | Ty::List(inner) if is_around(inner) => absent(ty).to_owned(),
            Ty::Up(_) | Ty::Named(_) => absent(ty).to_owned(),
            Ty::Option(inner) => format!("Some({})", self.value(inner, field, holder, depth)),
            Ty::List(inner) => match self.wanted(field, holder) {
                Some(names) if **inner == Ty::Plain("String") => format!("vec![{}]", names.join(", ")),
                _ => format!("vec![{}]", self.value(inner, field, holder, depth)),
            },
            Ty::Boxed(inner) => format!("Box::new({})", self.value(inner, field, holder, depth)),
        }
    }

    fn plain(&mut self, name: &str, field: &Field) -> String {
        match name {
            "i64" | "i8" => {
                let (least, most) = (field.limits.min.unwrap_or(1), field.limits.max.unwrap_or(i64::MAX));
                least.max(1).min(most).to_string()
            }
            "bool" => "true".to_owned(),
            "TopDateTime" => "\"2026-01-31 12:00:00\".parse()?".to_owned(),
            "Decimal" => "\"9.90\".parse()?".to_owned(),
            "FileItem" => {
                self.has_file = true;
                format!("FileItem::from_path({:?})", format!("{}.jpg", field.wire))
            }
            "ByteArray" => "vec![1].into()".to_owned(),
            "BTreeMap<String, Value>" => "[(\"…\".into(), \"…\".into())].into()".to_owned(),
            _ => "\"…\".into()".to_owned(),
        }
    }

    /// The first fields of what the response holds, where the parameter names the fields that are wanted.
    fn wanted(&self, field: &Field, holder: &Object) -> Option<Vec<String>> {
        const FEW: usize = 3;
        if field.wire != "fields" || holder.parent.is_some() || holder.side != Side::Request {
            return None;
        }
        let first = inner_object(&self.plan.response)?;
        let names = |object: usize| -> Vec<String> {
            let fields = self.plan.objects[object].fields.iter();
            let scalars = fields.filter(|field| inner_object(&field.ty).is_none()).take(FEW);
            scalars.map(|field| format!("{:?}.into()", field.wire)).collect()
        };
        // Beside a list such as `trades` there are only a count and the like: the objects in it have the fields.
        let inside = self.plan.objects[first].fields.iter().find_map(|field| match bare(&field.ty) {
            Ty::Object(number) if matches!(field.ty, Ty::List(_)) => Some(*number),
            _ => None,
        });
        let own = names(first);
        let names = match inside {
            Some(inside) if own.len() < FEW => names(inside),
            _ => own,
        };
        (!names.is_empty()).then_some(names)
    }
}

/// Whether the type is that of an object around the field, or of one that is named elsewhere.
fn is_around(ty: &Ty) -> bool {
    matches!(bare(ty), Ty::Up(_) | Ty::Named(_))
}

/// Whether the type has a value for what is not sent.
fn is_absent(ty: &Ty) -> bool {
    super::ir::is_absent_by_itself(ty)
}

fn absent(ty: &Ty) -> &'static str {
    match ty {
        Ty::Option(_) => "None",
        Ty::List(_) => "Vec::new()",
        _ => "Default::default()",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Node;

    fn node(name: &str, ty: &str, list: bool, children: Vec<Node>) -> Node {
        Node {
            name: name.into(),
            ty: ty.into(),
            list: u8::from(list),
            required: true,
            children,
            ..Node::default()
        }
    }

    #[test]
    fn a_type_inside_itself_ends_where_it_may_be_absent() {
        let menu = vec![node("name", "String", false, Vec::new()), node("subs", "Menu", true, Vec::new())];
        let doc = ApiDoc {
            method: "taobao.menu.set".into(),
            request: vec![node("menu", "Menu", false, menu)],
            ..ApiDoc::default()
        };
        let example = write_example(&doc).unwrap();
        assert_eq!(example.expression, "MenuSet { menu: Menu { name: \"…\".into(), subs: Vec::new() } }");
    }
}
