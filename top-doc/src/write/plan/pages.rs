//! The call of an API that counts its pages, for the documentation of its request. Knows the plan, and no type names.

use crate::write::ir::{Field, Object, Ty, bare};

/// A paragraph with the call, if the request has the number of a page, and the response a list with a total or a flag for
/// further pages.
pub(super) fn paragraph(objects: &[Object], request: usize, response: &Ty) -> Option<String> {
    let page = objects[request].fields.iter().find(|field| is_page(field))?;
    let Ty::Object(root) = *response else { return None };
    let read = match page_of(&objects[root], "response") {
        Some(read) => read,
        // The list may be in the one object of the response.
        None => {
            let mut inner = objects[root].fields.iter().filter_map(|field| match &field.ty {
                Ty::Option(ty) => match **ty {
                    Ty::Object(object) => page_of(&objects[object], "result").map(|read| (field, read)),
                    _ => None,
                },
                _ => None,
            });
            let (field, read) = inner.next()?;
            if inner.next().is_some() {
                return None;
            }
            format!("response.{}.map_or_else(|| Page::of(Vec::new()), |result| {read})", field.ident)
        }
    };
    let number = if matches!(page.ty, Ty::Option(_)) { "Some(page)" } else { "page" };
    Some(format!(
        "All items, page after page:\n\n```text\nclient.pages(\n    request,\n    |request, page| request.{} = {number},\n    \
         |response| {read},\n)\n```",
        page.ident
    ))
}

/// How this crate's own words say that pages are counted from 0.
pub(super) const FROM_0: &str = "The first page is 0.";

/// Whether it is the number of a page, the first of which is 1.
fn is_page(field: &Field) -> bool {
    const NAMES: [&str; 8] =
        ["currentpage", "page", "pageindex", "pageno", "pagenum", "pagenumber", "curpage", "currpage"];
    let from_0 =
        ["从0", "从 0", "0开始", "0 开始", FROM_0].iter().any(|text| field.description.contains(text));
    *bare(&field.ty) == Ty::Plain("i64") && !is_list(field) && NAMES.contains(&&*key(&field.wire)) && !from_0
}

/// The page in an object that the closure calls `name`.
fn page_of(object: &Object, name: &str) -> Option<String> {
    let is_object = |field: &&Field| matches!(bare(&field.ty), Ty::Object(_));
    let lists: Vec<&Field> = object.fields.iter().filter(|field| matches!(field.ty, Ty::List(_))).collect();
    let items = match &lists[..] {
        [only] => only,
        several => {
            let mut objects = several.iter().copied().filter(is_object);
            let first = objects.next()?;
            if objects.next().is_some() {
                return None;
            }
            first
        }
    };
    let find = |ty: &'static str, names: &[&str]| {
        object.fields.iter().find(|field| {
            *bare(&field.ty) == Ty::Plain(ty) && !is_list(field) && names.contains(&&*key(&field.wire))
        })
    };
    let total = find(
        "i64",
        &[
            "total",
            "totalcount",
            "totalitem",
            "totalitems",
            "totalnum",
            "totalrecord",
            "totalrecords",
            "totalresult",
            "totalresults",
            "totalsize",
            "totalelements",
        ],
    );
    let next = find("bool", &["hasmore", "hasnext", "hasnextpage", "nextpage", "isnext"]);
    let page = format!("Page::of({name}.{})", items.ident);
    match (next, total) {
        (Some(next), _) => Some(format!("{page}.has_next({name}.{})", next.ident)),
        (None, Some(total)) => Some(format!("{page}.total({name}.{})", total.ident)),
        (None, None) => None,
    }
}

fn is_list(field: &Field) -> bool {
    matches!(&field.ty, Ty::List(_))
        || matches!(&field.ty, Ty::Option(inner) if matches!(**inner, Ty::List(_)))
}

fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
