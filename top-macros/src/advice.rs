//! Field types that belong to other crates, told by their names: the error about one says what to write in its place.
//!
//! Knows nothing of whether such a type is a field after all, by a feature or as the user's own: the traits that it names
//! hold for every field (see `advice` of the runtime), and change nothing but the text of an error.

use syn::{GenericArgument, PathArguments, Type};

/// The trait of the runtime's `advice` that is asked for instead of `Field`.
pub(crate) fn of(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            if let Some(name) = by_name(&last.ident.to_string()) {
                return Some(name);
            }
            inside(last).into_iter().find_map(of)
        }
        Type::Group(group) => of(&group.elem),
        Type::Paren(paren) => of(&paren.elem),
        _ => None,
    }
}

/// A reference, also inside containers.
pub(crate) fn borrowed(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(_) => Some(ty),
        Type::Path(path) => inside(path.path.segments.last()?).into_iter().find_map(borrowed),
        Type::Group(group) => borrowed(&group.elem),
        Type::Paren(paren) => borrowed(&paren.elem),
        _ => None,
    }
}

/// The inner one of two `Option`s that follow each other.
pub(crate) fn doubled_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let is_option = |ty: &Type| matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"));
    inside(last).into_iter().find_map(|inner| {
        if last.ident == "Option" && is_option(inner) { Some(inner) } else { doubled_option(inner) }
    })
}

/// The types inside `Option<…>`, `Vec<…>`, `Box<…>` and maps. Those of other generic types are their own affair.
fn inside(segment: &syn::PathSegment) -> Vec<&Type> {
    let is_container =
        ["Option", "Vec", "Box", "HashMap", "BTreeMap"].iter().any(|name| segment.ident == name);
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if is_container => arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn by_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "DateTime" | "NaiveDateTime" | "OffsetDateTime" | "PrimitiveDateTime" | "SystemTime"
        | "Timestamp" | "UtcDateTime" | "Zoned" => "Time",
        "Date" | "NaiveDate" => "Day",
        "BigDecimal" | "Decimal" => "Number",
        "SecretBox" | "SecretString" => "Secret",
        "Uuid" => "Id",
        "f32" => "Narrow",
        "Bytes" | "u8" => "Bytes",
        "File" | "PathBuf" => "Path",
        "BTreeSet" | "HashSet" | "VecDeque" => "Collection",
        "char" => "Letter",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use syn::{Type, parse_quote};

    use super::{doubled_option, of};

    #[test]
    fn a_type_is_told_by_its_last_name_also_inside_containers() {
        for (ty, expected) in [
            (parse_quote!(chrono::DateTime<chrono::Utc>), Some("Time")),
            (parse_quote!(Option<Vec<Box<NaiveDateTime>>>), Some("Time")),
            (parse_quote!(std::collections::HashMap<String, rust_decimal::Decimal>), Some("Number")),
            (parse_quote!(Vec<u8>), Some("Bytes")),
            (parse_quote!(Json<DateTime<Utc>>), None),
            (parse_quote!(TopDateTime), None),
            (parse_quote!(Page<DateTime>), None),
            (parse_quote!([f32; 2]), None),
        ] {
            let ty: Type = ty;
            assert_eq!(of(&ty), expected, "{}", quote::quote!(#ty));
        }
    }

    #[test]
    fn only_options_without_a_list_between_them_are_doubled() {
        for (ty, expected) in [
            (parse_quote!(Option<Option<i64>>), true),
            (parse_quote!(Vec<std::option::Option<core::option::Option<i64>>>), true),
            (parse_quote!(Option<Vec<Option<i64>>>), false),
            (parse_quote!(Option<i64>), false),
        ] {
            let ty: Type = ty;
            assert_eq!(doubled_option(&ty).is_some(), expected, "{}", quote::quote!(#ty));
        }
    }
}
