//! Rust names from documented names. Knows nothing of what is named.

use std::collections::HashSet;

/// Words of a documented name: `LyOpenMessageDTO`, `food_security.period`, `ownerCode`. Only ASCII letters and digits
/// are kept; other characters separate words.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut begins = true;
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            begins = true;
            continue;
        }
        if c.is_ascii_uppercase() && at > 0 {
            let after_lower = chars[at - 1].is_ascii_lowercase() || chars[at - 1].is_ascii_digit();
            let ends_acronym =
                chars[at - 1].is_ascii_uppercase() && chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
            begins |= after_lower || ends_acronym;
        }
        if begins {
            words.push(String::new());
            begins = false;
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

/// `snake_case`; empty if the name has no ASCII letter or digit.
pub(super) fn snake(name: &str) -> String {
    let snake = words(name).join("_");
    // A number cannot begin a name.
    if snake.starts_with(|c: char| c.is_ascii_digit()) { format!("n{snake}") } else { snake }
}

/// `UpperCamelCase`; empty if the name has no ASCII letter or digit.
pub(super) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in words(name) {
        // `a_1_2` must not become the same as `a_12`.
        if camel.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            camel.push('N');
        }
        let mut chars = word.chars();
        camel.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    if camel.starts_with(|c: char| c.is_ascii_digit()) { format!("N{camel}") } else { camel }
}

/// The name of a field, and whether the derives get `wire` from it without a `rename`.
pub(super) fn field(wire: &str, position: usize, taken: &mut HashSet<String>) -> (String, bool) {
    let plain = snake(wire);
    let base = match plain.as_str() {
        "" => format!("member_{}", position + 1),
        "self" | "super" | "crate" => format!("{plain}_value"),
        _ => plain,
    };
    let ident = free(&base, "_", taken);
    let ident_is_wire = ident == wire;
    (if is_keyword(&ident) { format!("r#{ident}") } else { ident }, ident_is_wire)
}

/// `base`, or `base` with the first number that makes it a new name.
pub(super) fn free(base: &str, joint: &str, taken: &mut HashSet<String>) -> String {
    let mut name = base.to_owned();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{base}{joint}{number}");
        number += 1;
    }
    name
}

/// The name of the documented type, if it is not taken. It begins with `fallback` if the document has no name or one of
/// [`RESERVED_TYPES`].
pub(super) fn base_name(documented: &str, fallback: &str) -> String {
    let plain = camel(documented);
    match plain.as_str() {
        "" => format!("{fallback}Object"),
        name if RESERVED_TYPES.contains(&name) => format!("{fallback}{name}"),
        _ => plain,
    }
}

/// Types that a written module uses, and types that a reader expects to be the standard library's.
pub(super) const RESERVED_TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "ByteArray",
    "Clone",
    "Copy",
    "Debug",
    "Decimal",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "FileItem",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "TopApi",
    "TopDateTime",
    "TopObject",
    "Value",
    "Vec",
];

/// The names that are taken in an empty module.
pub(super) fn reserved_types() -> HashSet<String> {
    RESERVED_TYPES.iter().map(|name| (*name).to_owned()).collect()
}

/// Whether it is a keyword of any edition that can be a field name behind `r#`.
pub(super) fn is_keyword(ident: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    KEYWORDS.contains(&ident)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{camel, field, snake};

    #[test]
    fn types() {
        for (name, camel_name) in [
            ("LyOpenMessageDTO", "LyOpenMessageDto"),
            ("DrugDto", "DrugDto"),
            ("ItemDTO2", "ItemDto2"),
            ("HTTPServer", "HttpServer"),
            ("order_details.get", "OrderDetailsGet"),
            ("2013-07-01", "N2013N07N01"),
            ("商品", ""),
        ] {
            assert_eq!(camel(name), camel_name);
        }
    }

    #[test]
    fn fields() {
        let mut taken = HashSet::new();
        let mut name = |wire| field(wire, 4, &mut taken);
        assert_eq!(name("ownerCode"), ("owner_code".into(), false));
        assert_eq!(name("owner_code"), ("owner_code_2".into(), false));
        assert_eq!(name("type"), ("r#type".into(), true));
        assert_eq!(name("Type"), ("type_2".into(), false));
        assert_eq!(name("self"), ("self_value".into(), false));
        assert_eq!(name("3d"), ("n3d".into(), false));
        assert_eq!(name("_t"), ("t".into(), false));
        assert_eq!(name("名称"), ("member_5".into(), false));
        assert_eq!(name("food_security.period"), ("food_security_period".into(), false));
        assert_eq!(snake("bTermUserId"), "b_term_user_id");
    }
}
